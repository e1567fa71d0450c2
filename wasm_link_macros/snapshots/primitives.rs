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
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
