// "../fixtures/wit/primitives.wit"

/// The WIT interface `fixtures:primitives/primitives@1.0.0`.
pub mod primitives {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:primitives/primitives@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "primitives.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/primitives.wit")
                ),
            ),
        ];
        /// The interface `fixtures:primitives/primitives@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:primitives/primitives@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-bool"),
                Function::data(1, "echo-s8"),
                Function::data(2, "echo-u8"),
                Function::data(3, "echo-s16"),
                Function::data(4, "echo-u16"),
                Function::data(5, "echo-s32"),
                Function::data(6, "echo-u32"),
                Function::data(7, "echo-s64"),
                Function::data(8, "echo-u64"),
                Function::data(9, "echo-f32"),
                Function::data(10, "echo-f64"),
                Function::data(11, "echo-char"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-bool bool value bool",
                "func echo-s8 s8 value s8",
                "func echo-u8 u8 value u8",
                "func echo-s16 s16 value s16",
                "func echo-u16 u16 value u16",
                "func echo-s32 s32 value s32",
                "func echo-u32 u32 value u32",
                "func echo-s64 s64 value s64",
                "func echo-u64 u64 value u64",
                "func echo-f32 f32 value f32",
                "func echo-f64 f64 value f64",
                "func echo-char char value char",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_bool>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_s8>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_u8>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_s16>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_u16>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_s32>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_u32>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_s64>(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_u64>(),
                        )
                    }
                    9 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_f32>(),
                        )
                    }
                    10 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_f64>(),
                        )
                    }
                    11 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_char>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_bool: __rt::TypedFunc<(bool,), (bool,)>,
            echo_s8: __rt::TypedFunc<(i8,), (i8,)>,
            echo_u8: __rt::TypedFunc<(u8,), (u8,)>,
            echo_s16: __rt::TypedFunc<(i16,), (i16,)>,
            echo_u16: __rt::TypedFunc<(u16,), (u16,)>,
            echo_s32: __rt::TypedFunc<(i32,), (i32,)>,
            echo_u32: __rt::TypedFunc<(u32,), (u32,)>,
            echo_s64: __rt::TypedFunc<(i64,), (i64,)>,
            echo_u64: __rt::TypedFunc<(u64,), (u64,)>,
            echo_f32: __rt::TypedFunc<(f32,), (f32,)>,
            echo_f64: __rt::TypedFunc<(f64,), (f64,)>,
            echo_char: __rt::TypedFunc<(char,), (char,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_bool: binder.function("echo-bool")?,
                    echo_s8: binder.function("echo-s8")?,
                    echo_u8: binder.function("echo-u8")?,
                    echo_s16: binder.function("echo-s16")?,
                    echo_u16: binder.function("echo-u16")?,
                    echo_s32: binder.function("echo-s32")?,
                    echo_u32: binder.function("echo-u32")?,
                    echo_s64: binder.function("echo-s64")?,
                    echo_u64: binder.function("echo-u64")?,
                    echo_f32: binder.function("echo-f32")?,
                    echo_f64: binder.function("echo-f64")?,
                    echo_char: binder.function("echo-char")?,
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
            pub enum call_echo_bool {}
            impl __rt::LinkedFunction for call_echo_bool {
                type Results = (bool,);
                type Functions = super::Functions;
                type Lifted = (bool,);
                type Prepared<'a> = (&'a bool,);
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
                    functions.echo_bool.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s8 {}
            impl __rt::LinkedFunction for call_echo_s8 {
                type Results = (i8,);
                type Functions = super::Functions;
                type Lifted = (i8,);
                type Prepared<'a> = (&'a i8,);
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
                    functions.echo_s8.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u8 {}
            impl __rt::LinkedFunction for call_echo_u8 {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (u8,);
                type Prepared<'a> = (&'a u8,);
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
                    functions.echo_u8.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s16 {}
            impl __rt::LinkedFunction for call_echo_s16 {
                type Results = (i16,);
                type Functions = super::Functions;
                type Lifted = (i16,);
                type Prepared<'a> = (&'a i16,);
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
                    functions.echo_s16.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u16 {}
            impl __rt::LinkedFunction for call_echo_u16 {
                type Results = (u16,);
                type Functions = super::Functions;
                type Lifted = (u16,);
                type Prepared<'a> = (&'a u16,);
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
                    functions.echo_u16.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s32 {}
            impl __rt::LinkedFunction for call_echo_s32 {
                type Results = (i32,);
                type Functions = super::Functions;
                type Lifted = (i32,);
                type Prepared<'a> = (&'a i32,);
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
                    functions.echo_s32.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u32 {}
            impl __rt::LinkedFunction for call_echo_u32 {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.echo_u32.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s64 {}
            impl __rt::LinkedFunction for call_echo_s64 {
                type Results = (i64,);
                type Functions = super::Functions;
                type Lifted = (i64,);
                type Prepared<'a> = (&'a i64,);
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
                    functions.echo_s64.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u64 {}
            impl __rt::LinkedFunction for call_echo_u64 {
                type Results = (u64,);
                type Functions = super::Functions;
                type Lifted = (u64,);
                type Prepared<'a> = (&'a u64,);
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
                    functions.echo_u64.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_f32 {}
            impl __rt::LinkedFunction for call_echo_f32 {
                type Results = (f32,);
                type Functions = super::Functions;
                type Lifted = (f32,);
                type Prepared<'a> = (&'a f32,);
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
                    functions.echo_f32.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_f64 {}
            impl __rt::LinkedFunction for call_echo_f64 {
                type Results = (f64,);
                type Functions = super::Functions;
                type Lifted = (f64,);
                type Prepared<'a> = (&'a f64,);
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
                    functions.echo_f64.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_char {}
            impl __rt::LinkedFunction for call_echo_char {
                type Results = (char,);
                type Functions = super::Functions;
                type Lifted = (char,);
                type Prepared<'a> = (&'a char,);
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
                    functions.echo_char.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:primitives/primitives@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-bool`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bool(
                &self,
                value: bool,
            ) -> __rt::Result<bool, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bool
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s8`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s8(&self, value: i8) -> __rt::Result<i8, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s8
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u8`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u8(&self, value: u8) -> __rt::Result<u8, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u8
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s16`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s16(
                &self,
                value: i16,
            ) -> __rt::Result<i16, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s16
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u16`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u16(
                &self,
                value: u16,
            ) -> __rt::Result<u16, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u16
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s32(
                &self,
                value: i32,
            ) -> __rt::Result<i32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s32
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u32(
                &self,
                value: u32,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u32
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s64(
                &self,
                value: i64,
            ) -> __rt::Result<i64, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s64
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u64(
                &self,
                value: u64,
            ) -> __rt::Result<u64, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u64
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-f32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_f32(
                &self,
                value: f32,
            ) -> __rt::Result<f32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_f32
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-f64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_f64(
                &self,
                value: f64,
            ) -> __rt::Result<f64, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_f64
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-char`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_char(
                &self,
                value: char,
            ) -> __rt::Result<char, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_char
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
