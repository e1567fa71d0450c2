// "../fixtures/wit/aliases.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/aliases.wit")
);
/// The WIT interface `fixtures:aliases/aliases@1.0.0`.
pub mod aliases {
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
    /// The WIT type `count`.
    pub type Count = u32;
    /// The WIT type `name`.
    pub type Name = ::std::string::String;
    /// The WIT type `names`.
    pub type Names = ::std::vec::Vec<self::Name>;
    /// The WIT type `position`.
    pub type Position = self::Point;
    /// The WIT type `maybe-name`.
    pub type MaybeName = ::core::option::Option<self::Name>;
    /// The WIT type `pair`.
    pub type Pair = (self::Name, self::Count);
    /// The WIT type `outcome`.
    pub type Outcome = ::core::result::Result<self::Position, self::Names>;
    /// The WIT type `outcome-again`.
    pub type OutcomeAgain = self::Outcome;
    /// What links `fixtures:aliases/aliases@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "aliases.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/aliases.wit")
                ),
            ),
        ];
        /// The interface `fixtures:aliases/aliases@1.0.0`, as applications declare it.
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
                            name: "echo-count",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-name",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-names",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-position",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-maybe-name",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-pair",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-outcome",
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
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:aliases/aliases@1.0.0",
                            ::std::vec![
                                wit::function("echo-count", ::std::vec![("value",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("echo-name", ::std::vec![("value",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("echo-names", ::std::vec![("value",
                                wit::list(::wasm_link::wit::Type::String))],
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::String))),
                                wit::function("echo-position", ::std::vec![("value", point
                                .clone())], ::core::option::Option::Some(point.clone())),
                                wit::function("echo-maybe-name", ::std::vec![("value",
                                wit::option(::wasm_link::wit::Type::String))],
                                ::core::option::Option::Some(wit::option(::wasm_link::wit::Type::String))),
                                wit::function("echo-pair", ::std::vec![("value",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U32]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U32]))),
                                wit::function("echo-outcome", ::std::vec![("value",
                                wit::result(::core::option::Option::Some(point.clone()),
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::String))))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(point
                                .clone()),
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::String)))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:aliases/aliases@1.0.0";
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
                    "echo-count" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_count,
                            >(),
                        )
                    }
                    "echo-name" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_name,
                            >(),
                        )
                    }
                    "echo-names" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_names,
                            >(),
                        )
                    }
                    "echo-position" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_position,
                            >(),
                        )
                    }
                    "echo-maybe-name" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_maybe_name,
                            >(),
                        )
                    }
                    "echo-pair" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_pair,
                            >(),
                        )
                    }
                    "echo-outcome" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_outcome,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_count: ::wasm_link::__private::TypedFunc<
                (super::Count,),
                (super::Count,),
            >,
            echo_name: ::wasm_link::__private::TypedFunc<
                (&'static str,),
                (super::Name,),
            >,
            echo_names: ::wasm_link::__private::TypedFunc<
                (&'static [super::Name],),
                (super::Names,),
            >,
            echo_position: ::wasm_link::__private::TypedFunc<
                (super::Position,),
                (super::Position,),
            >,
            echo_maybe_name: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<&'static str>,),
                (super::MaybeName,),
            >,
            echo_pair: ::wasm_link::__private::TypedFunc<
                ((&'static str, super::Count),),
                (super::Pair,),
            >,
            echo_outcome: ::wasm_link::__private::TypedFunc<
                (::core::result::Result<super::Position, &'static [super::Name]>,),
                (super::OutcomeAgain,),
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
                    echo_count: binder.function("echo-count")?,
                    echo_name: binder.function("echo-name")?,
                    echo_names: binder.function("echo-names")?,
                    echo_position: binder.function("echo-position")?,
                    echo_maybe_name: binder.function("echo-maybe-name")?,
                    echo_pair: binder.function("echo-pair")?,
                    echo_outcome: binder.function("echo-outcome")?,
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
            pub enum call_echo_count {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_count {
                type Results = (super::super::Count,);
                type Functions = super::Functions;
                type Lifted = (super::super::Count,);
                type Prepared<'a> = (&'a super::super::Count,);
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
                    functions.echo_count.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_name {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_name {
                type Results = (super::super::Name,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_name.call(callee, (&**a0,))
                }
            }
            pub enum call_echo_names {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_names {
                type Results = (super::super::Names,);
                type Functions = super::Functions;
                type Lifted = (super::super::Names,);
                type Prepared<'a> = (&'a super::super::Names,);
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
                    functions
                        .echo_names
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_position {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_position {
                type Results = (super::super::Position,);
                type Functions = super::Functions;
                type Lifted = (super::super::Position,);
                type Prepared<'a> = (&'a super::super::Position,);
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
                    functions.echo_position.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_maybe_name {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_maybe_name {
                type Results = (super::super::MaybeName,);
                type Functions = super::Functions;
                type Lifted = (super::super::MaybeName,);
                type Prepared<'a> = (&'a super::super::MaybeName,);
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
                    functions
                        .echo_maybe_name
                        .call(
                            callee,
                            (
                                ::core::option::Option::as_ref((*a0))
                                    .map(|item| ::std::string::String::as_str(item)),
                            ),
                        )
                }
            }
            pub enum call_echo_pair {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_pair {
                type Results = (super::super::Pair,);
                type Functions = super::Functions;
                type Lifted = (super::super::Pair,);
                type Prepared<'a> = (&'a super::super::Pair,);
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
                    functions
                        .echo_pair
                        .call(
                            callee,
                            (
                                {
                                    let (part0, part1) = (*a0);
                                    (::std::string::String::as_str(part0), *part1)
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_outcome {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_outcome {
                type Results = (super::super::OutcomeAgain,);
                type Functions = super::Functions;
                type Lifted = (super::super::OutcomeAgain,);
                type Prepared<'a> = (&'a super::super::OutcomeAgain,);
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
                    functions
                        .echo_outcome
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    ::core::result::Result::Ok(payload) => {
                                        ::core::result::Result::Ok(*payload)
                                    }
                                    ::core::result::Result::Err(payload) => {
                                        ::core::result::Result::Err(
                                            ::std::vec::Vec::as_slice(payload),
                                        )
                                    }
                                },
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:aliases/aliases@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-count`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_count(
                &self,
                value: super::Count,
            ) -> ::core::result::Result<super::Count, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_count
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-name`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_name(
                &self,
                value: &str,
            ) -> ::core::result::Result<super::Name, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_name
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-names`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_names(
                &self,
                value: &[super::Name],
            ) -> ::core::result::Result<super::Names, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_names
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-position`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_position(
                &self,
                value: super::Position,
            ) -> ::core::result::Result<super::Position, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_position
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-maybe-name`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_maybe_name(
                &self,
                value: ::core::option::Option<&str>,
            ) -> ::core::result::Result<super::MaybeName, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_maybe_name
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-pair`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pair(
                &self,
                value: (&str, super::Count),
            ) -> ::core::result::Result<super::Pair, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pair
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-outcome`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_outcome(
                &self,
                value: ::core::result::Result<super::Position, &[super::Name]>,
            ) -> ::core::result::Result<
                super::OutcomeAgain,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_outcome
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
