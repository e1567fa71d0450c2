// "../fixtures/wit/results.wit"

/// The WIT interface `fixtures:results/results@1.0.0`.
pub mod results {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `report`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Report {
        /// The WIT field `outcome`.
        #[component(name = "outcome")]
        pub outcome: __rt::Result<u32, __rt::String>,
        /// The WIT field `attempts`.
        #[component(name = "attempts")]
        pub attempts: __rt::Vec<__rt::Result<(), ()>>,
    }
    __rt::record!(Report, "report", { outcome : "outcome", attempts : "attempts" });
    /// What links `fixtures:results/results@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "results.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/results.wit")
                ),
            ),
        ];
        /// The interface `fixtures:results/results@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:results/results@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-both"),
                Function::data(1, "echo-ok"),
                Function::data(2, "echo-err"),
                Function::data(3, "echo-neither"),
                Function::data(4, "echo-nested"),
                Function::data(5, "echo-report"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record report outcome result u32 string attempts list result _ _",
                "func echo-both result u32 string value result u32 string",
                "func echo-ok result string _ value result string _",
                "func echo-err result _ string value result _ string",
                "func echo-neither result _ _ value result _ _",
                "func echo-nested result option u8 list string value result option u8 list string",
                "func echo-report #0 value #0",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_both>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_ok>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_err>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_neither>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_nested>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_report>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_both: __rt::TypedFunc<
                (__rt::Result<u32, &'static str>,),
                (__rt::Result<u32, __rt::String>,),
            >,
            echo_ok: __rt::TypedFunc<
                (__rt::Result<&'static str, ()>,),
                (__rt::Result<__rt::String, ()>,),
            >,
            echo_err: __rt::TypedFunc<
                (__rt::Result<(), &'static str>,),
                (__rt::Result<(), __rt::String>,),
            >,
            echo_neither: __rt::TypedFunc<
                (__rt::Result<(), ()>,),
                (__rt::Result<(), ()>,),
            >,
            echo_nested: __rt::TypedFunc<
                (__rt::Result<__rt::Option<u8>, &'static [__rt::String]>,),
                (__rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,),
            >,
            echo_report: __rt::TypedFunc<(&'static super::Report,), (super::Report,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_both: binder.function("echo-both")?,
                    echo_ok: binder.function("echo-ok")?,
                    echo_err: binder.function("echo-err")?,
                    echo_neither: binder.function("echo-neither")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_report: binder.function("echo-report")?,
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
            pub enum call_echo_both {}
            impl __rt::LinkedFunction for call_echo_both {
                type Results = (__rt::Result<u32, __rt::String>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Result<u32, __rt::String>,);
                type Prepared<'a> = (&'a __rt::Result<u32, __rt::String>,);
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
                        .echo_both
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    __rt::Result::Ok(payload) => __rt::Result::Ok(*payload),
                                    __rt::Result::Err(payload) => {
                                        __rt::Result::Err(__rt::String::as_str(payload))
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_ok {}
            impl __rt::LinkedFunction for call_echo_ok {
                type Results = (__rt::Result<__rt::String, ()>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Result<__rt::String, ()>,);
                type Prepared<'a> = (&'a __rt::Result<__rt::String, ()>,);
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
                        .echo_ok
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    __rt::Result::Ok(payload) => {
                                        __rt::Result::Ok(__rt::String::as_str(payload))
                                    }
                                    __rt::Result::Err(payload) => __rt::Result::Err(*payload),
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_err {}
            impl __rt::LinkedFunction for call_echo_err {
                type Results = (__rt::Result<(), __rt::String>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Result<(), __rt::String>,);
                type Prepared<'a> = (&'a __rt::Result<(), __rt::String>,);
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
                        .echo_err
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    __rt::Result::Ok(payload) => __rt::Result::Ok(*payload),
                                    __rt::Result::Err(payload) => {
                                        __rt::Result::Err(__rt::String::as_str(payload))
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_neither {}
            impl __rt::LinkedFunction for call_echo_neither {
                type Results = (__rt::Result<(), ()>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Result<(), ()>,);
                type Prepared<'a> = (&'a __rt::Result<(), ()>,);
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
                    functions.echo_neither.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_nested {}
            impl __rt::LinkedFunction for call_echo_nested {
                type Results = (
                    __rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,
                );
                type Functions = super::Functions;
                type Lifted = (__rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,);
                type Prepared<'a> = (
                    &'a __rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,
                );
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
                                match (*a0) {
                                    __rt::Result::Ok(payload) => __rt::Result::Ok(*payload),
                                    __rt::Result::Err(payload) => {
                                        __rt::Result::Err(__rt::Vec::as_slice(payload))
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_report {}
            impl __rt::LinkedFunction for call_echo_report {
                type Results = (super::super::Report,);
                type Functions = super::Functions;
                type Lifted = (super::super::Report,);
                type Prepared<'a> = (&'a super::super::Report,);
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
                    functions.echo_report.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:results/results@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-both`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_both(
                &self,
                value: __rt::Result<u32, &str>,
            ) -> __rt::Result<__rt::Result<u32, __rt::String>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_both
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-ok`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_ok(
                &self,
                value: __rt::Result<&str, ()>,
            ) -> __rt::Result<__rt::Result<__rt::String, ()>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_ok
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-err`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_err(
                &self,
                value: __rt::Result<(), &str>,
            ) -> __rt::Result<__rt::Result<(), __rt::String>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_err
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-neither`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_neither(
                &self,
                value: __rt::Result<(), ()>,
            ) -> __rt::Result<__rt::Result<(), ()>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_neither
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
                value: __rt::Result<__rt::Option<u8>, &[__rt::String]>,
            ) -> __rt::Result<
                __rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,
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
            /// Calls the WIT function `echo-report`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_report(
                &self,
                value: &super::Report,
            ) -> __rt::Result<super::Report, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_report
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
