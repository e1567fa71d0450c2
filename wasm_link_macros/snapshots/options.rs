// "../fixtures/wit/options.wit"

/// The WIT interface `fixtures:options/options@1.0.0`.
pub mod options {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `person`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Person {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
        /// The WIT field `nickname`.
        #[component(name = "nickname")]
        pub nickname: __rt::Option<__rt::String>,
    }
    __rt::record!(Person, "person", { name : "name", nickname : "nickname" });
    /// What links `fixtures:options/options@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "options.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/options.wit")
                ),
            ),
        ];
        /// The interface `fixtures:options/options@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:options/options@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-number"),
                Function::data(1, "echo-string"),
                Function::data(2, "echo-list"),
                Function::data(3, "echo-nested"),
                Function::data(4, "echo-person"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record person name string nickname option string",
                "func echo-number option u32 value option u32",
                "func echo-string option string value option string",
                "func echo-list option list u8 value option list u8",
                "func echo-nested option option bool value option option bool",
                "func echo-person option #0 value option #0",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_number>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_string>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_list>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_nested>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_person>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_number: __rt::TypedFunc<(__rt::Option<u32>,), (__rt::Option<u32>,)>,
            echo_string: __rt::TypedFunc<
                (__rt::Option<&'static str>,),
                (__rt::Option<__rt::String>,),
            >,
            echo_list: __rt::TypedFunc<
                (__rt::Option<&'static [u8]>,),
                (__rt::Option<__rt::Vec<u8>>,),
            >,
            echo_nested: __rt::TypedFunc<
                (__rt::Option<__rt::Option<bool>>,),
                (__rt::Option<__rt::Option<bool>>,),
            >,
            echo_person: __rt::TypedFunc<
                (__rt::Option<&'static super::Person>,),
                (__rt::Option<super::Person>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_number: binder.function("echo-number")?,
                    echo_string: binder.function("echo-string")?,
                    echo_list: binder.function("echo-list")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_person: binder.function("echo-person")?,
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
            pub enum call_echo_number {}
            impl __rt::LinkedFunction for call_echo_number {
                type Results = (__rt::Option<u32>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Option<u32>,);
                type Prepared<'a> = (&'a __rt::Option<u32>,);
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
                    functions.echo_number.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_string {}
            impl __rt::LinkedFunction for call_echo_string {
                type Results = (__rt::Option<__rt::String>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Option<__rt::String>,);
                type Prepared<'a> = (&'a __rt::Option<__rt::String>,);
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
                        .echo_string
                        .call(
                            callee,
                            (
                                __rt::Option::as_ref((*a0))
                                    .map(|item| __rt::String::as_str(item)),
                            ),
                        )
                }
            }
            pub enum call_echo_list {}
            impl __rt::LinkedFunction for call_echo_list {
                type Results = (__rt::Option<__rt::Vec<u8>>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Option<__rt::Vec<u8>>,);
                type Prepared<'a> = (&'a __rt::Option<__rt::Vec<u8>>,);
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
                        .echo_list
                        .call(
                            callee,
                            (
                                __rt::Option::as_ref((*a0))
                                    .map(|item| __rt::Vec::as_slice(item)),
                            ),
                        )
                }
            }
            pub enum call_echo_nested {}
            impl __rt::LinkedFunction for call_echo_nested {
                type Results = (__rt::Option<__rt::Option<bool>>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Option<__rt::Option<bool>>,);
                type Prepared<'a> = (&'a __rt::Option<__rt::Option<bool>>,);
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
                    functions.echo_nested.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_person {}
            impl __rt::LinkedFunction for call_echo_person {
                type Results = (__rt::Option<super::super::Person>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Option<super::super::Person>,);
                type Prepared<'a> = (&'a __rt::Option<super::super::Person>,);
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
                        .echo_person
                        .call(callee, (__rt::Option::as_ref((*a0)).map(|item| item),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:options/options@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-number`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_number(
                &self,
                value: __rt::Option<u32>,
            ) -> __rt::Result<__rt::Option<u32>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_number
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: __rt::Option<&str>,
            ) -> __rt::Result<__rt::Option<__rt::String>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_string
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-list`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_list(
                &self,
                value: __rt::Option<&[u8]>,
            ) -> __rt::Result<__rt::Option<__rt::Vec<u8>>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_list
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
                value: __rt::Option<__rt::Option<bool>>,
            ) -> __rt::Result<__rt::Option<__rt::Option<bool>>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_nested
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-person`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_person(
                &self,
                value: __rt::Option<&super::Person>,
            ) -> __rt::Result<__rt::Option<super::Person>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_person
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
