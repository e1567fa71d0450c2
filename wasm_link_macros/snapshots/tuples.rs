// "../fixtures/wit/tuples.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/tuples.wit")
);
/// The WIT interface `fixtures:tuples/tuples@1.0.0`.
pub mod tuples {
    /// What links `fixtures:tuples/tuples@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "tuples.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/tuples.wit")
                ),
            ),
        ];
        /// The interface `fixtures:tuples/tuples@1.0.0`, as applications declare it.
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
                            name: "echo-one",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-pair",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-copied",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-sixteen",
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
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:tuples/tuples@1.0.0",
                            ::std::vec![
                                wit::function("echo-one", ::std::vec![("value",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::U32]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::U32]))),
                                wit::function("echo-pair", ::std::vec![("value",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U32]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U32]))),
                                wit::function("echo-copied", ::std::vec![("value",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::S8,
                                ::wasm_link::wit::Type::Char,
                                ::wasm_link::wit::Type::Bool]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::S8,
                                ::wasm_link::wit::Type::Char,
                                ::wasm_link::wit::Type::Bool]))),
                                wit::function("echo-nested", ::std::vec![("value",
                                wit::tuple(::std::vec![wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8]),
                                wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::F32]))]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8]),
                                wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::F32]))]))),
                                wit::function("echo-sixteen", ::std::vec![("value",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8])))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:tuples/tuples@1.0.0";
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
                    "echo-one" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_one,
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
                    "echo-copied" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_copied,
                            >(),
                        )
                    }
                    "echo-nested" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_nested,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_one: ::wasm_link::__private::TypedFunc<((u32,),), ((u32,),)>,
            echo_pair: ::wasm_link::__private::TypedFunc<
                ((&'static str, u32),),
                ((::std::string::String, u32),),
            >,
            echo_copied: ::wasm_link::__private::TypedFunc<
                ((i8, char, bool),),
                ((i8, char, bool),),
            >,
            echo_nested: ::wasm_link::__private::TypedFunc<
                (((u8, u8), &'static [(::std::string::String, f32)]),),
                (((u8, u8), ::std::vec::Vec<(::std::string::String, f32)>),),
            >,
            echo_sixteen: ::wasm_link::__private::DynamicFunc,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_one: binder.function("echo-one")?,
                    echo_pair: binder.function("echo-pair")?,
                    echo_copied: binder.function("echo-copied")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_sixteen: binder.dynamic("echo-sixteen")?,
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
            pub enum call_echo_one {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_one {
                type Results = ((u32,),);
                type Functions = super::Functions;
                type Lifted = ((u32,),);
                type Prepared<'a> = (&'a (u32,),);
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
                    functions.echo_one.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_pair {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_pair {
                type Results = ((::std::string::String, u32),);
                type Functions = super::Functions;
                type Lifted = ((::std::string::String, u32),);
                type Prepared<'a> = (&'a (::std::string::String, u32),);
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
            pub enum call_echo_copied {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_copied {
                type Results = ((i8, char, bool),);
                type Functions = super::Functions;
                type Lifted = ((i8, char, bool),);
                type Prepared<'a> = (&'a (i8, char, bool),);
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
                    functions.echo_copied.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_nested {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_nested {
                type Results = (
                    ((u8, u8), ::std::vec::Vec<(::std::string::String, f32)>),
                );
                type Functions = super::Functions;
                type Lifted = (
                    ((u8, u8), ::std::vec::Vec<(::std::string::String, f32)>),
                );
                type Prepared<'a> = (
                    &'a ((u8, u8), ::std::vec::Vec<(::std::string::String, f32)>),
                );
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
                        .echo_nested
                        .call(
                            callee,
                            (
                                {
                                    let (part0, part1) = (*a0);
                                    (*part0, ::std::vec::Vec::as_slice(part1))
                                },
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:tuples/tuples@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-one`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_one(
                &self,
                value: (u32,),
            ) -> ::core::result::Result<(u32,), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_one
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
                value: (&str, u32),
            ) -> ::core::result::Result<
                (::std::string::String, u32),
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pair
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-copied`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_copied(
                &self,
                value: (i8, char, bool),
            ) -> ::core::result::Result<(i8, char, bool), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_copied
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-nested`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nested(
                &self,
                value: ((u8, u8), &[(::std::string::String, f32)]),
            ) -> ::core::result::Result<
                ((u8, u8), ::std::vec::Vec<(::std::string::String, f32)>),
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_nested
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-sixteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_sixteen(
                &self,
                value: ::wasm_link::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (u8, u8, u8, u8),
                >,
            ) -> ::core::result::Result<
                ::wasm_link::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (u8, u8, u8, u8),
                >,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_sixteen
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
