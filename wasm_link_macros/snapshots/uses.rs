// "../fixtures/wit/uses.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/uses.wit")
);
/// Only types: no plugin can implement it.
///
/// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "fixtures:uses/shared@1.0.0": crate::path::to::this_module }`.
pub mod shared {
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Point {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: u32,
        /// The WIT field `y`.
        #[component(name = "y")]
        pub y: u32,
    }
    impl ::wasm_link::IntoVal for Point {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("x", ::wasm_link::IntoVal::into_val(self.x)),
                ("y", ::wasm_link::IntoVal::into_val(self.y)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Point {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record point",
            )?;
            let value = Self {
                x: fields.take("x")?,
                y: fields.take("y")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Point> for ::wasm_link::Val {
        #[inline]
        fn from(value: Point) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Point {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "point")
        }
    }
    ::wasm_link::plain!(Point);
    /// The WIT variant `label`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Label {
        /// The WIT case `none`.
        #[component(name = "none")]
        None,
        /// The WIT case `text`.
        #[component(name = "text")]
        Text(::std::string::String),
    }
    impl ::wasm_link::IntoVal for Label {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::None => {
                    ::wasm_link::__private::case_val(
                        "none",
                        ::core::option::Option::None,
                    )
                }
                Self::Text(payload) => {
                    ::wasm_link::__private::case_val(
                        "text",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Label {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant label")?;
            match case.name.as_str() {
                "none" => {
                    case.no_payload()?;
                    Ok(Self::None)
                }
                "text" => Ok(Self::Text(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Label> for ::wasm_link::Val {
        #[inline]
        fn from(value: Label) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Label {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "label")
        }
    }
    ::wasm_link::plain!(Label);
}
/// The WIT interface `fixtures:uses/uses@1.0.0`.
pub mod uses {
    /// The WIT type `point` of `fixtures:uses/shared@1.0.0`.
    pub type Point = super::shared::Point;
    /// The WIT type `label` of `fixtures:uses/shared@1.0.0`.
    pub type Tag = super::shared::Label;
    /// The WIT type `kind` of `other:shapes/kinds@1.2.0`.
    pub type Kind = super::other::shapes_1_2_0::kinds::Kind;
    /// The WIT type `kind` of `other:shapes/kinds@2.0.0`.
    pub type NewKind = super::other::shapes_2_0_0::kinds::Kind;
    /// The WIT record `pin`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Pin {
        /// The WIT field `at`.
        #[component(name = "at")]
        pub at: self::Point,
        /// The WIT field `tag`.
        #[component(name = "tag")]
        pub tag: self::Tag,
        /// The WIT field `kind`.
        #[component(name = "kind")]
        pub kind: self::Kind,
    }
    impl ::wasm_link::IntoVal for Pin {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("at", ::wasm_link::IntoVal::into_val(self.at)),
                ("tag", ::wasm_link::IntoVal::into_val(self.tag)),
                ("kind", ::wasm_link::IntoVal::into_val(self.kind)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Pin {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record pin",
            )?;
            let value = Self {
                at: fields.take("at")?,
                tag: fields.take("tag")?,
                kind: fields.take("kind")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Pin> for ::wasm_link::Val {
        #[inline]
        fn from(value: Pin) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Pin {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "pin")
        }
    }
    ::wasm_link::plain!(Pin);
    /// What links `fixtures:uses/uses@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "uses.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/uses.wit")
                ),
            ),
        ];
        /// The interface `fixtures:uses/uses@1.0.0`, as applications declare it.
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
                            name: "echo-point",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-tag",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-pin",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-kind",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-new-kind",
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
                let point = wit::record(
                    "point",
                    ::std::vec![
                        ("x", ::wasm_link::wit::Type::U32), ("y",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                let label = wit::variant(
                    "label",
                    ::std::vec![
                        ("none", ::core::option::Option::None), ("text",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String))
                    ],
                );
                let kind = wit::enumeration("kind", &["round", "square"]);
                let pin = wit::record(
                    "pin",
                    ::std::vec![
                        ("at", point.clone()), ("tag", label.clone()), ("kind", kind
                        .clone())
                    ],
                );
                let kind_ = wit::enumeration("kind", &["round", "square", "star"]);
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:uses/uses@1.0.0",
                            ::std::vec![
                                wit::function("echo-point", ::std::vec![("value", point
                                .clone())], ::core::option::Option::Some(point.clone())),
                                wit::function("echo-tag", ::std::vec![("value", label
                                .clone())], ::core::option::Option::Some(label.clone())),
                                wit::function("echo-pin", ::std::vec![("value", pin
                                .clone())], ::core::option::Option::Some(pin.clone())),
                                wit::function("echo-kind", ::std::vec![("value", kind
                                .clone())], ::core::option::Option::Some(kind.clone())),
                                wit::function("echo-new-kind", ::std::vec![("value", kind_
                                .clone())], ::core::option::Option::Some(kind_.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:uses/uses@1.0.0";
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
                    "echo-point" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_point,
                            >(),
                        )
                    }
                    "echo-tag" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_tag,
                            >(),
                        )
                    }
                    "echo-pin" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_pin,
                            >(),
                        )
                    }
                    "echo-kind" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_kind,
                            >(),
                        )
                    }
                    "echo-new-kind" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_new_kind,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_point: ::wasm_link::__private::TypedFunc<
                (super::Point,),
                (super::Point,),
            >,
            echo_tag: ::wasm_link::__private::TypedFunc<
                (&'static super::super::shared::Label,),
                (super::Tag,),
            >,
            echo_pin: ::wasm_link::__private::TypedFunc<
                (&'static super::Pin,),
                (super::Pin,),
            >,
            echo_kind: ::wasm_link::__private::TypedFunc<(super::Kind,), (super::Kind,)>,
            echo_new_kind: ::wasm_link::__private::TypedFunc<
                (super::NewKind,),
                (super::NewKind,),
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
                    echo_point: binder.function("echo-point")?,
                    echo_tag: binder.function("echo-tag")?,
                    echo_pin: binder.function("echo-pin")?,
                    echo_kind: binder.function("echo-kind")?,
                    echo_new_kind: binder.function("echo-new-kind")?,
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
            pub enum call_echo_point {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_point {
                type Results = (super::super::Point,);
                type Functions = super::Functions;
                type Lifted = (super::super::Point,);
                type Prepared<'a> = (&'a super::super::Point,);
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
                    functions.echo_point.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_tag {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_tag {
                type Results = (super::super::Tag,);
                type Functions = super::Functions;
                type Lifted = (super::super::Tag,);
                type Prepared<'a> = (&'a super::super::Tag,);
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
                    functions.echo_tag.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_pin {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_pin {
                type Results = (super::super::Pin,);
                type Functions = super::Functions;
                type Lifted = (super::super::Pin,);
                type Prepared<'a> = (&'a super::super::Pin,);
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
                    functions.echo_pin.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_kind {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_kind {
                type Results = (super::super::Kind,);
                type Functions = super::Functions;
                type Lifted = (super::super::Kind,);
                type Prepared<'a> = (&'a super::super::Kind,);
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
                    functions.echo_kind.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_new_kind {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_new_kind {
                type Results = (super::super::NewKind,);
                type Functions = super::Functions;
                type Lifted = (super::super::NewKind,);
                type Prepared<'a> = (&'a super::super::NewKind,);
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
                    functions.echo_new_kind.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:uses/uses@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-point`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_point(
                &self,
                value: super::Point,
            ) -> ::core::result::Result<super::Point, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_point
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-tag`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_tag(
                &self,
                value: &super::super::shared::Label,
            ) -> ::core::result::Result<super::Tag, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_tag
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-pin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pin(
                &self,
                value: &super::Pin,
            ) -> ::core::result::Result<super::Pin, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pin
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_kind(
                &self,
                value: super::Kind,
            ) -> ::core::result::Result<super::Kind, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_kind
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-new-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_new_kind(
                &self,
                value: super::NewKind,
            ) -> ::core::result::Result<super::NewKind, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_new_kind
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
    /// WIT interfaces of `shapes_1_2_0`.
    pub mod shapes_1_2_0 {
        /// The WIT interface `other:shapes/kinds@1.2.0`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:shapes/kinds@1.2.0": crate::path::to::this_module }`.
        pub mod kinds {
            /// The WIT enum `kind`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(enum)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            #[repr(u8)]
            pub enum Kind {
                /// The WIT case `round`.
                #[component(name = "round")]
                Round,
                /// The WIT case `square`.
                #[component(name = "square")]
                Square,
            }
            impl ::wasm_link::IntoVal for Kind {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    ::wasm_link::__private::enum_val(
                        match self {
                            Self::Round => "round",
                            Self::Square => "square",
                        },
                    )
                }
            }
            impl ::wasm_link::FromVal for Kind {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let name = ::wasm_link::__private::enum_of(val, "enum kind")?;
                    match name.as_str() {
                        "round" => Ok(Self::Round),
                        "square" => Ok(Self::Square),
                        _ => {
                            Err(::wasm_link::__private::unknown_case("enum kind", &name))
                        }
                    }
                }
            }
            impl ::core::convert::From<Kind> for ::wasm_link::Val {
                #[inline]
                fn from(value: Kind) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Kind {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "kind")
                }
            }
            ::wasm_link::plain!(Kind);
        }
    }
    /// WIT interfaces of `shapes_2_0_0`.
    pub mod shapes_2_0_0 {
        /// The WIT interface `other:shapes/kinds@2.0.0`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:shapes/kinds@2.0.0": crate::path::to::this_module }`.
        pub mod kinds {
            /// The WIT enum `kind`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(enum)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            #[repr(u8)]
            pub enum Kind {
                /// The WIT case `round`.
                #[component(name = "round")]
                Round,
                /// The WIT case `square`.
                #[component(name = "square")]
                Square,
                /// The WIT case `star`.
                #[component(name = "star")]
                Star,
            }
            impl ::wasm_link::IntoVal for Kind {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    ::wasm_link::__private::enum_val(
                        match self {
                            Self::Round => "round",
                            Self::Square => "square",
                            Self::Star => "star",
                        },
                    )
                }
            }
            impl ::wasm_link::FromVal for Kind {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let name = ::wasm_link::__private::enum_of(val, "enum kind")?;
                    match name.as_str() {
                        "round" => Ok(Self::Round),
                        "square" => Ok(Self::Square),
                        "star" => Ok(Self::Star),
                        _ => {
                            Err(::wasm_link::__private::unknown_case("enum kind", &name))
                        }
                    }
                }
            }
            impl ::core::convert::From<Kind> for ::wasm_link::Val {
                #[inline]
                fn from(value: Kind) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Kind {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "kind")
                }
            }
            ::wasm_link::plain!(Kind);
        }
    }
}
