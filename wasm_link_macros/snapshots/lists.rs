// "../fixtures/wit/lists.wit"

/// The WIT interface `fixtures:lists/lists@1.0.0`.
pub mod lists {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Point {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: i32,
        /// The WIT field `y`.
        #[component(name = "y")]
        pub y: i32,
    }
    __rt::record!(Point, "point", { x : "x", y : "y" });
    /// What links `fixtures:lists/lists@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "lists.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/lists.wit")
                ),
            ),
        ];
        /// The interface `fixtures:lists/lists@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:lists/lists@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-bytes"),
                Function::data(1, "echo-bools"),
                Function::data(2, "echo-floats"),
                Function::data(3, "echo-chars"),
                Function::data(4, "echo-strings"),
                Function::data(5, "echo-nested"),
                Function::data(6, "echo-points"),
                Function::data(7, "echo-options"),
                Function::data(8, "echo-pairs"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record point x s32 y s32",
                "func echo-bytes list u8 value list u8",
                "func echo-bools list bool value list bool",
                "func echo-floats list f64 value list f64",
                "func echo-chars list char value list char",
                "func echo-strings list string value list string",
                "func echo-nested list list u32 value list list u32",
                "func echo-points list #0 value list #0",
                "func echo-options list option string value list option string",
                "func echo-pairs list tuple 2 string u32 value list tuple 2 string u32",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_bytes>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_bools>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_floats>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_chars>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_strings>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_nested>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_points>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_options>(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_pairs>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_bytes: __rt::TypedFunc<(&'static [u8],), (__rt::Vec<u8>,)>,
            echo_bools: __rt::TypedFunc<(&'static [bool],), (__rt::Vec<bool>,)>,
            echo_floats: __rt::TypedFunc<(&'static [f64],), (__rt::Vec<f64>,)>,
            echo_chars: __rt::TypedFunc<(&'static [char],), (__rt::Vec<char>,)>,
            echo_strings: __rt::TypedFunc<
                (&'static [__rt::String],),
                (__rt::Vec<__rt::String>,),
            >,
            echo_nested: __rt::TypedFunc<
                (&'static [__rt::Vec<u32>],),
                (__rt::Vec<__rt::Vec<u32>>,),
            >,
            echo_points: __rt::TypedFunc<
                (&'static [super::Point],),
                (__rt::Vec<super::Point>,),
            >,
            echo_options: __rt::TypedFunc<
                (&'static [__rt::Option<__rt::String>],),
                (__rt::Vec<__rt::Option<__rt::String>>,),
            >,
            echo_pairs: __rt::TypedFunc<
                (&'static [(__rt::String, u32)],),
                (__rt::Vec<(__rt::String, u32)>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_bytes: binder.function("echo-bytes")?,
                    echo_bools: binder.function("echo-bools")?,
                    echo_floats: binder.function("echo-floats")?,
                    echo_chars: binder.function("echo-chars")?,
                    echo_strings: binder.function("echo-strings")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_points: binder.function("echo-points")?,
                    echo_options: binder.function("echo-options")?,
                    echo_pairs: binder.function("echo-pairs")?,
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
            pub enum call_echo_bytes {}
            impl __rt::LinkedFunction for call_echo_bytes {
                type Results = (__rt::Vec<u8>,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmList<u8>,);
                type Prepared<'a> = (::std::borrow::Cow<'a, [u8]>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((<u8 as __rt::Numbers>::of(a0, caller),))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.echo_bytes.call(callee, (&**a0,))
                }
            }
            pub enum call_echo_bools {}
            impl __rt::LinkedFunction for call_echo_bools {
                type Results = (__rt::Vec<bool>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<bool>,);
                type Prepared<'a> = (&'a __rt::Vec<bool>,);
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
                    functions.echo_bools.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_floats {}
            impl __rt::LinkedFunction for call_echo_floats {
                type Results = (__rt::Vec<f64>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<f64>,);
                type Prepared<'a> = (&'a __rt::Vec<f64>,);
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
                    functions.echo_floats.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_chars {}
            impl __rt::LinkedFunction for call_echo_chars {
                type Results = (__rt::Vec<char>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<char>,);
                type Prepared<'a> = (&'a __rt::Vec<char>,);
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
                    functions.echo_chars.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_strings {}
            impl __rt::LinkedFunction for call_echo_strings {
                type Results = (__rt::Vec<__rt::String>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<__rt::String>,);
                type Prepared<'a> = (&'a __rt::Vec<__rt::String>,);
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
                    functions.echo_strings.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_nested {}
            impl __rt::LinkedFunction for call_echo_nested {
                type Results = (__rt::Vec<__rt::Vec<u32>>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<__rt::Vec<u32>>,);
                type Prepared<'a> = (&'a __rt::Vec<__rt::Vec<u32>>,);
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
                    functions.echo_nested.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_points {}
            impl __rt::LinkedFunction for call_echo_points {
                type Results = (__rt::Vec<super::super::Point>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<super::super::Point>,);
                type Prepared<'a> = (&'a __rt::Vec<super::super::Point>,);
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
                    functions.echo_points.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_options {}
            impl __rt::LinkedFunction for call_echo_options {
                type Results = (__rt::Vec<__rt::Option<__rt::String>>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<__rt::Option<__rt::String>>,);
                type Prepared<'a> = (&'a __rt::Vec<__rt::Option<__rt::String>>,);
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
                    functions.echo_options.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_pairs {}
            impl __rt::LinkedFunction for call_echo_pairs {
                type Results = (__rt::Vec<(__rt::String, u32)>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<(__rt::String, u32)>,);
                type Prepared<'a> = (&'a __rt::Vec<(__rt::String, u32)>,);
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
                    functions.echo_pairs.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:lists/lists@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-bytes`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bytes(
                &self,
                value: &[u8],
            ) -> __rt::Result<__rt::Vec<u8>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bytes
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-bools`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bools(
                &self,
                value: &[bool],
            ) -> __rt::Result<__rt::Vec<bool>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bools
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-floats`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_floats(
                &self,
                value: &[f64],
            ) -> __rt::Result<__rt::Vec<f64>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_floats
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-chars`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_chars(
                &self,
                value: &[char],
            ) -> __rt::Result<__rt::Vec<char>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_chars
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-strings`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_strings(
                &self,
                value: &[__rt::String],
            ) -> __rt::Result<__rt::Vec<__rt::String>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_strings
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
                value: &[__rt::Vec<u32>],
            ) -> __rt::Result<__rt::Vec<__rt::Vec<u32>>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_nested
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-points`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_points(
                &self,
                value: &[super::Point],
            ) -> __rt::Result<__rt::Vec<super::Point>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_points
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-options`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_options(
                &self,
                value: &[__rt::Option<__rt::String>],
            ) -> __rt::Result<
                __rt::Vec<__rt::Option<__rt::String>>,
                __rt::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_options
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-pairs`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pairs(
                &self,
                value: &[(__rt::String, u32)],
            ) -> __rt::Result<__rt::Vec<(__rt::String, u32)>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pairs
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
