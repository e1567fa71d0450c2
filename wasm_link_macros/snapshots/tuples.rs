// "../fixtures/wit/tuples.wit"

/// The WIT interface `fixtures:tuples/tuples@1.0.0`.
pub mod tuples {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:tuples/tuples@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
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
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:tuples/tuples@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-one"),
                Function::data(1, "echo-pair"),
                Function::data(2, "echo-copied"),
                Function::data(3, "echo-nested"),
                Function::data(4, "echo-sixteen"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-one tuple 1 u32 value tuple 1 u32",
                "func echo-pair tuple 2 string u32 value tuple 2 string u32",
                "func echo-copied tuple 3 s8 char bool value tuple 3 s8 char bool",
                "func echo-nested tuple 2 tuple 2 u8 u8 list tuple 2 string f32 value tuple 2 tuple 2 u8 u8 list tuple 2 string f32",
                "func echo-sixteen tuple 16 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 value tuple 16 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8",
            ];
            type Functions = Functions;
            type Handle<P: __rt::PluginData + 'static> = Handle<P>;
            fn handle<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
            fn typed_link<P: __rt::PluginData + 'static>(
                index: usize,
            ) -> __rt::Option<__rt::TypedLink> {
                match index {
                    0 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_one>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_pair>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_copied>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_nested>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_one: __rt::TypedFunc<((u32,),), ((u32,),)>,
            echo_pair: __rt::TypedFunc<((&'static str, u32),), ((__rt::String, u32),)>,
            echo_copied: __rt::TypedFunc<((i8, char, bool),), ((i8, char, bool),)>,
            echo_nested: __rt::TypedFunc<
                (((u8, u8), &'static [(__rt::String, f32)]),),
                (((u8, u8), __rt::Vec<(__rt::String, f32)>),),
            >,
            echo_sixteen: __rt::DynamicFunc,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
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
            use super::__rt;
            pub enum call_echo_one {}
            impl __rt::LinkedFunction for call_echo_one {
                type Results = ((u32,),);
                type Functions = super::Functions;
                type Lifted = ((u32,),);
                type Prepared<'a> = (&'a (u32,),);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.echo_one.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_pair {}
            impl __rt::LinkedFunction for call_echo_pair {
                type Results = ((__rt::String, u32),);
                type Functions = super::Functions;
                type Lifted = ((__rt::String, u32),);
                type Prepared<'a> = (&'a (__rt::String, u32),);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions
                        .echo_pair
                        .call(
                            callee,
                            (
                                {
                                    let (part0, part1) = (*a0);
                                    (__rt::String::as_str(part0), *part1)
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_copied {}
            impl __rt::LinkedFunction for call_echo_copied {
                type Results = ((i8, char, bool),);
                type Functions = super::Functions;
                type Lifted = ((i8, char, bool),);
                type Prepared<'a> = (&'a (i8, char, bool),);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.echo_copied.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_nested {}
            impl __rt::LinkedFunction for call_echo_nested {
                type Results = (((u8, u8), __rt::Vec<(__rt::String, f32)>),);
                type Functions = super::Functions;
                type Lifted = (((u8, u8), __rt::Vec<(__rt::String, f32)>),);
                type Prepared<'a> = (&'a ((u8, u8), __rt::Vec<(__rt::String, f32)>),);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions
                        .echo_nested
                        .call(
                            callee,
                            (
                                {
                                    let (part0, part1) = (*a0);
                                    (*part0, __rt::Vec::as_slice(part1))
                                },
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:tuples/tuples@1.0.0`: a method for each of its functions.
        pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
            bound: __rt::Bound<P, Functions>,
        }
        impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: __rt::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-one`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_one(
                &self,
                value: (u32,),
            ) -> __rt::Result<(u32,), __rt::DispatchError> {
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
            ) -> __rt::Result<(__rt::String, u32), __rt::DispatchError> {
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
            ) -> __rt::Result<(i8, char, bool), __rt::DispatchError> {
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
                value: ((u8, u8), &[(__rt::String, f32)]),
            ) -> __rt::Result<
                ((u8, u8), __rt::Vec<(__rt::String, f32)>),
                __rt::DispatchError,
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
                value: __rt::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (u8, u8, u8, u8),
                >,
            ) -> __rt::Result<
                __rt::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (u8, u8, u8, u8),
                >,
                __rt::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_sixteen
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
