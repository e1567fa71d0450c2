// "../fixtures/wit/packages"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/packages/main.wit")
);
const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/packages/more.wit")
);
const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/packages/deps/single.wit")
);
const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/packages/deps/codec.wasm")
);
/// The WIT interface `fixtures:packages/elsewhere@2.0.0-rc.1`.
pub mod elsewhere {
    /// The WIT record `place`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Place {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: ::std::string::String,
    }
    impl ::wasm_link::IntoVal for Place {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Place {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record place",
            )?;
            let value = Self { name: fields.take("name")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Place> for ::wasm_link::Val {
        #[inline]
        fn from(value: Place) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Place {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "place")
        }
    }
    ::wasm_link::plain!(Place);
    /// What links `fixtures:packages/elsewhere@2.0.0-rc.1` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "main.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/main.wit")
                ),
            ),
            (
                "more.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/more.wit")
                ),
            ),
            (
                "deps/single.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/deps/single.wit")
                ),
            ),
            (
                "deps/codec.wasm",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/deps/codec.wasm")
                ),
            ),
        ];
        /// The interface `fixtures:packages/elsewhere@2.0.0-rc.1`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "echo-place",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let place = wit::record(
                    "place",
                    ::std::vec![("name", ::wasm_link::wit::Type::String)],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:packages/elsewhere@2.0.0-rc.1",
                            ::std::vec![
                                wit::function("echo-place", ::std::vec![("value", place
                                .clone())], ::core::option::Option::Some(place.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:packages/elsewhere@2.0.0-rc.1";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "echo-place" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_place,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_place: ::wasm_link::__private::TypedFunc<
                (&'static super::Place,),
                (super::Place,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_place: binder.function("echo-place")?,
                })
            }
        }
        #[doc(hidden)]
        #[allow(
            missing_docs,
            non_camel_case_types,
            clippy::all,
            clippy::pedantic,
            reason = "named and made after functions"
        )]
        pub mod linked {
            pub enum call_echo_place {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_place {
                type Results = (super::super::Place,);
                type Functions = super::Functions;
                type Lifted = (super::super::Place,);
                type Prepared<'a> = (&'a super::super::Place,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_place.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:packages/elsewhere@2.0.0-rc.1`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-place`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_place(
                &self,
                value: &super::Place,
            ) -> ::core::result::Result<super::Place, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_place
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// The WIT interface `fixtures:packages/packages@2.0.0-rc.1`.
pub mod packages {
    /// The WIT type `mode` of `other:nested/inner@0.3.0-alpha.1`.
    pub type Mode = super::other::nested_0_3_0_alpha_1::inner::Mode;
    /// The WIT type `mode` of `other:nested/inner@0.2.9`.
    pub type OldMode = super::other::nested_0_2_9::inner::Mode;
    /// The WIT type `frame` of `other:codec/frames@1.0.0`.
    pub type CodecFrame = super::other::codec::frames::Frame;
    /// The WIT type `size` of `other:codec/frames@1.0.0`.
    pub type Size = super::other::codec::frames::Size;
    /// The WIT type `place` of `fixtures:packages/elsewhere@2.0.0-rc.1`.
    pub type Here = super::elsewhere::Place;
    /// What links `fixtures:packages/packages@2.0.0-rc.1` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "main.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/main.wit")
                ),
            ),
            (
                "more.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/more.wit")
                ),
            ),
            (
                "deps/single.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/deps/single.wit")
                ),
            ),
            (
                "deps/codec.wasm",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/deps/codec.wasm")
                ),
            ),
        ];
        /// The interface `fixtures:packages/packages@2.0.0-rc.1`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "echo-mode",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-old-mode",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-frame",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-here",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let mode = wit::enumeration("mode", &["fast", "slow"]);
                let mode_ = wit::enumeration("mode", &["only"]);
                let frame = wit::record(
                    "frame",
                    ::std::vec![
                        ("width", ::wasm_link::wit::Type::U32), ("height",
                        ::wasm_link::wit::Type::U32), ("data",
                        wit::list(::wasm_link::wit::Type::U8))
                    ],
                );
                let place = wit::record(
                    "place",
                    ::std::vec![("name", ::wasm_link::wit::Type::String)],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:packages/packages@2.0.0-rc.1",
                            ::std::vec![
                                wit::function("echo-mode", ::std::vec![("value", mode
                                .clone())], ::core::option::Option::Some(mode.clone())),
                                wit::function("echo-old-mode", ::std::vec![("value", mode_
                                .clone())], ::core::option::Option::Some(mode_.clone())),
                                wit::function("echo-frame", ::std::vec![("value", frame
                                .clone())], ::core::option::Option::Some(frame.clone())),
                                wit::function("echo-here", ::std::vec![("value", place
                                .clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:packages/packages@2.0.0-rc.1";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "echo-mode" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_mode,
                            >(),
                        )
                    }
                    "echo-old-mode" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_old_mode,
                            >(),
                        )
                    }
                    "echo-frame" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_frame,
                            >(),
                        )
                    }
                    "echo-here" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_here,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_mode: ::wasm_link::__private::TypedFunc<(super::Mode,), (super::Mode,)>,
            echo_old_mode: ::wasm_link::__private::TypedFunc<
                (super::OldMode,),
                (super::OldMode,),
            >,
            echo_frame: ::wasm_link::__private::TypedFunc<
                (&'static super::super::other::codec::frames::Frame,),
                (super::CodecFrame,),
            >,
            echo_here: ::wasm_link::__private::TypedFunc<
                (&'static super::super::elsewhere::Place,),
                (super::Size,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_mode: binder.function("echo-mode")?,
                    echo_old_mode: binder.function("echo-old-mode")?,
                    echo_frame: binder.function("echo-frame")?,
                    echo_here: binder.function("echo-here")?,
                })
            }
        }
        #[doc(hidden)]
        #[allow(
            missing_docs,
            non_camel_case_types,
            clippy::all,
            clippy::pedantic,
            reason = "named and made after functions"
        )]
        pub mod linked {
            pub enum call_echo_mode {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_mode {
                type Results = (super::super::Mode,);
                type Functions = super::Functions;
                type Lifted = (super::super::Mode,);
                type Prepared<'a> = (&'a super::super::Mode,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_mode.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_old_mode {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_old_mode {
                type Results = (super::super::OldMode,);
                type Functions = super::Functions;
                type Lifted = (super::super::OldMode,);
                type Prepared<'a> = (&'a super::super::OldMode,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_old_mode.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_frame {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_frame {
                type Results = (super::super::CodecFrame,);
                type Functions = super::Functions;
                type Lifted = (super::super::CodecFrame,);
                type Prepared<'a> = (&'a super::super::CodecFrame,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_frame.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_here {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_here {
                type Results = (super::super::Size,);
                type Functions = super::Functions;
                type Lifted = (super::super::Here,);
                type Prepared<'a> = (&'a super::super::Here,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_here.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:packages/packages@2.0.0-rc.1`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-mode`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_mode(
                &self,
                value: super::Mode,
            ) -> ::core::result::Result<super::Mode, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_mode
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-old-mode`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_old_mode(
                &self,
                value: super::OldMode,
            ) -> ::core::result::Result<super::OldMode, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_old_mode
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-frame`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_frame(
                &self,
                value: &super::super::other::codec::frames::Frame,
            ) -> ::core::result::Result<super::CodecFrame, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_frame
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-here`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_here(
                &self,
                value: &super::super::elsewhere::Place,
            ) -> ::core::result::Result<super::Size, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_here
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// WIT interfaces of `other`.
pub mod other {
    /// WIT interfaces of `codec`.
    pub mod codec {
        /// Frames, from a package that is encoded as WebAssembly.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:codec/frames@1.0.0": crate::path::to::this_module }`.
        pub mod frames {
            /// The WIT type `size`.
            pub type Size = u32;
            /// One frame.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(record)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            pub struct Frame {
                /// The WIT field `width`.
                #[component(name = "width")]
                pub width: self::Size,
                /// The WIT field `height`.
                #[component(name = "height")]
                pub height: self::Size,
                /// The WIT field `data`.
                #[component(name = "data")]
                pub data: ::std::vec::Vec<u8>,
            }
            impl ::wasm_link::IntoVal for Frame {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    ::wasm_link::__private::record_val([
                        ("width", ::wasm_link::IntoVal::into_val(self.width)),
                        ("height", ::wasm_link::IntoVal::into_val(self.height)),
                        ("data", ::wasm_link::IntoVal::into_val(self.data)),
                    ])
                }
            }
            impl ::wasm_link::FromVal for Frame {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let mut fields = ::wasm_link::__private::RecordFields::of(
                        val,
                        "record frame",
                    )?;
                    let value = Self {
                        width: fields.take("width")?,
                        height: fields.take("height")?,
                        data: fields.take("data")?,
                    };
                    fields.finish()?;
                    Ok(value)
                }
            }
            impl ::core::convert::From<Frame> for ::wasm_link::Val {
                #[inline]
                fn from(value: Frame) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Frame {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "frame")
                }
            }
            ::wasm_link::plain!(Frame);
        }
    }
    /// WIT interfaces of `nested_0_3_0_alpha_1`.
    pub mod nested_0_3_0_alpha_1 {
        /// The WIT interface `other:nested/inner@0.3.0-alpha.1`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:nested/inner@0.3.0-alpha.1": crate::path::to::this_module }`.
        pub mod inner {
            /// The WIT enum `mode`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(enum)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            #[repr(u8)]
            pub enum Mode {
                /// The WIT case `fast`.
                #[component(name = "fast")]
                Fast,
                /// The WIT case `slow`.
                #[component(name = "slow")]
                Slow,
            }
            impl ::wasm_link::IntoVal for Mode {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    ::wasm_link::__private::enum_val(
                        match self {
                            Self::Fast => "fast",
                            Self::Slow => "slow",
                        },
                    )
                }
            }
            impl ::wasm_link::FromVal for Mode {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let name = ::wasm_link::__private::enum_of(val, "enum mode")?;
                    match name.as_str() {
                        "fast" => Ok(Self::Fast),
                        "slow" => Ok(Self::Slow),
                        _ => {
                            Err(::wasm_link::__private::unknown_case("enum mode", &name))
                        }
                    }
                }
            }
            impl ::core::convert::From<Mode> for ::wasm_link::Val {
                #[inline]
                fn from(value: Mode) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Mode {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "mode")
                }
            }
            ::wasm_link::plain!(Mode);
        }
    }
    /// WIT interfaces of `nested_0_2_9`.
    pub mod nested_0_2_9 {
        /// The WIT interface `other:nested/inner@0.2.9`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:nested/inner@0.2.9": crate::path::to::this_module }`.
        pub mod inner {
            /// The WIT enum `mode`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(enum)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            #[repr(u8)]
            pub enum Mode {
                /// The WIT case `only`.
                #[component(name = "only")]
                Only,
            }
            impl ::wasm_link::IntoVal for Mode {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    ::wasm_link::__private::enum_val(
                        match self {
                            Self::Only => "only",
                        },
                    )
                }
            }
            impl ::wasm_link::FromVal for Mode {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let name = ::wasm_link::__private::enum_of(val, "enum mode")?;
                    match name.as_str() {
                        "only" => Ok(Self::Only),
                        _ => {
                            Err(::wasm_link::__private::unknown_case("enum mode", &name))
                        }
                    }
                }
            }
            impl ::core::convert::From<Mode> for ::wasm_link::Val {
                #[inline]
                fn from(value: Mode) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Mode {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "mode")
                }
            }
            ::wasm_link::plain!(Mode);
        }
    }
}
