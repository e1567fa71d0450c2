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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:primitives/primitives@1.0.0";
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
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[
                        __rt::TypedLink::function::<P, Interface, (bool,), (bool,)>(),
                        __rt::TypedLink::function::<P, Interface, (i8,), (i8,)>(),
                        __rt::TypedLink::function::<P, Interface, (u8,), (u8,)>(),
                        __rt::TypedLink::function::<P, Interface, (i16,), (i16,)>(),
                        __rt::TypedLink::function::<P, Interface, (u16,), (u16,)>(),
                        __rt::TypedLink::function::<P, Interface, (i32,), (i32,)>(),
                        __rt::TypedLink::function::<P, Interface, (u32,), (u32,)>(),
                        __rt::TypedLink::function::<P, Interface, (i64,), (i64,)>(),
                        __rt::TypedLink::function::<P, Interface, (u64,), (u64,)>(),
                        __rt::TypedLink::function::<P, Interface, (f32,), (f32,)>(),
                        __rt::TypedLink::function::<P, Interface, (f64,), (f64,)>(),
                        __rt::TypedLink::function::<P, Interface, (char,), (char,)>(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:primitives/primitives@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-bool`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bool(
                &self,
                value: bool,
            ) -> __rt::Result<bool, __rt::DispatchError> {
                self.0.call::<(bool,), (bool,)>(0, (value,))
            }
            /// Calls the WIT function `echo-s8`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s8(&self, value: i8) -> __rt::Result<i8, __rt::DispatchError> {
                self.0.call::<(i8,), (i8,)>(1, (value,))
            }
            /// Calls the WIT function `echo-u8`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u8(&self, value: u8) -> __rt::Result<u8, __rt::DispatchError> {
                self.0.call::<(u8,), (u8,)>(2, (value,))
            }
            /// Calls the WIT function `echo-s16`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s16(
                &self,
                value: i16,
            ) -> __rt::Result<i16, __rt::DispatchError> {
                self.0.call::<(i16,), (i16,)>(3, (value,))
            }
            /// Calls the WIT function `echo-u16`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u16(
                &self,
                value: u16,
            ) -> __rt::Result<u16, __rt::DispatchError> {
                self.0.call::<(u16,), (u16,)>(4, (value,))
            }
            /// Calls the WIT function `echo-s32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s32(
                &self,
                value: i32,
            ) -> __rt::Result<i32, __rt::DispatchError> {
                self.0.call::<(i32,), (i32,)>(5, (value,))
            }
            /// Calls the WIT function `echo-u32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u32(
                &self,
                value: u32,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0.call::<(u32,), (u32,)>(6, (value,))
            }
            /// Calls the WIT function `echo-s64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s64(
                &self,
                value: i64,
            ) -> __rt::Result<i64, __rt::DispatchError> {
                self.0.call::<(i64,), (i64,)>(7, (value,))
            }
            /// Calls the WIT function `echo-u64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u64(
                &self,
                value: u64,
            ) -> __rt::Result<u64, __rt::DispatchError> {
                self.0.call::<(u64,), (u64,)>(8, (value,))
            }
            /// Calls the WIT function `echo-f32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_f32(
                &self,
                value: f32,
            ) -> __rt::Result<f32, __rt::DispatchError> {
                self.0.call::<(f32,), (f32,)>(9, (value,))
            }
            /// Calls the WIT function `echo-f64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_f64(
                &self,
                value: f64,
            ) -> __rt::Result<f64, __rt::DispatchError> {
                self.0.call::<(f64,), (f64,)>(10, (value,))
            }
            /// Calls the WIT function `echo-char`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_char(
                &self,
                value: char,
            ) -> __rt::Result<char, __rt::DispatchError> {
                self.0.call::<(char,), (char,)>(11, (value,))
            }
        }
        /// The WIT interface `fixtures:primitives/primitives@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:primitives/primitives@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-bool`.
            fn echo_bool(&self, caller: &mut __rt::Caller<'_, P>, value: bool) -> bool;
            /// Is called for the WIT function `echo-s8`.
            fn echo_s8(&self, caller: &mut __rt::Caller<'_, P>, value: i8) -> i8;
            /// Is called for the WIT function `echo-u8`.
            fn echo_u8(&self, caller: &mut __rt::Caller<'_, P>, value: u8) -> u8;
            /// Is called for the WIT function `echo-s16`.
            fn echo_s16(&self, caller: &mut __rt::Caller<'_, P>, value: i16) -> i16;
            /// Is called for the WIT function `echo-u16`.
            fn echo_u16(&self, caller: &mut __rt::Caller<'_, P>, value: u16) -> u16;
            /// Is called for the WIT function `echo-s32`.
            fn echo_s32(&self, caller: &mut __rt::Caller<'_, P>, value: i32) -> i32;
            /// Is called for the WIT function `echo-u32`.
            fn echo_u32(&self, caller: &mut __rt::Caller<'_, P>, value: u32) -> u32;
            /// Is called for the WIT function `echo-s64`.
            fn echo_s64(&self, caller: &mut __rt::Caller<'_, P>, value: i64) -> i64;
            /// Is called for the WIT function `echo-u64`.
            fn echo_u64(&self, caller: &mut __rt::Caller<'_, P>, value: u64) -> u64;
            /// Is called for the WIT function `echo-f32`.
            fn echo_f32(&self, caller: &mut __rt::Caller<'_, P>, value: f32) -> f32;
            /// Is called for the WIT function `echo-f64`.
            fn echo_f64(&self, caller: &mut __rt::Caller<'_, P>, value: f64) -> f64;
            /// Is called for the WIT function `echo-char`.
            fn echo_char(&self, caller: &mut __rt::Caller<'_, P>, value: char) -> char;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const {
                    &[
                        __rt::NativeFunction::typed::<Declaration, T, 0>(),
                        __rt::NativeFunction::typed::<Declaration, T, 1>(),
                        __rt::NativeFunction::typed::<Declaration, T, 2>(),
                        __rt::NativeFunction::typed::<Declaration, T, 3>(),
                        __rt::NativeFunction::typed::<Declaration, T, 4>(),
                        __rt::NativeFunction::typed::<Declaration, T, 5>(),
                        __rt::NativeFunction::typed::<Declaration, T, 6>(),
                        __rt::NativeFunction::typed::<Declaration, T, 7>(),
                        __rt::NativeFunction::typed::<Declaration, T, 8>(),
                        __rt::NativeFunction::typed::<Declaration, T, 9>(),
                        __rt::NativeFunction::typed::<Declaration, T, 10>(),
                        __rt::NativeFunction::typed::<Declaration, T, 11>(),
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (bool,);
            type Output = (bool,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<bool, __rt::Failure> {
                __rt::Result::Ok(T::echo_bool(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 1> for Declaration {
            type Input = (i8,);
            type Output = (i8,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<i8, __rt::Failure> {
                __rt::Result::Ok(T::echo_s8(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 2> for Declaration {
            type Input = (u8,);
            type Output = (u8,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<u8, __rt::Failure> {
                __rt::Result::Ok(T::echo_u8(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 3> for Declaration {
            type Input = (i16,);
            type Output = (i16,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<i16, __rt::Failure> {
                __rt::Result::Ok(T::echo_s16(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 4> for Declaration {
            type Input = (u16,);
            type Output = (u16,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<u16, __rt::Failure> {
                __rt::Result::Ok(T::echo_u16(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 5> for Declaration {
            type Input = (i32,);
            type Output = (i32,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<i32, __rt::Failure> {
                __rt::Result::Ok(T::echo_s32(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 6> for Declaration {
            type Input = (u32,);
            type Output = (u32,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<u32, __rt::Failure> {
                __rt::Result::Ok(T::echo_u32(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 7> for Declaration {
            type Input = (i64,);
            type Output = (i64,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<i64, __rt::Failure> {
                __rt::Result::Ok(T::echo_s64(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 8> for Declaration {
            type Input = (u64,);
            type Output = (u64,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<u64, __rt::Failure> {
                __rt::Result::Ok(T::echo_u64(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 9> for Declaration {
            type Input = (f32,);
            type Output = (f32,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<f32, __rt::Failure> {
                __rt::Result::Ok(T::echo_f32(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 10> for Declaration {
            type Input = (f64,);
            type Output = (f64,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<f64, __rt::Failure> {
                __rt::Result::Ok(T::echo_f64(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 11> for Declaration {
            type Input = (char,);
            type Output = (char,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<char, __rt::Failure> {
                __rt::Result::Ok(T::echo_char(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
