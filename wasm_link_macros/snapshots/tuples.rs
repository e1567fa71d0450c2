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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:tuples/tuples@1.0.0";
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
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ((u32,),),
                            ((u32,),),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ((__rt::String, u32),),
                            ((__rt::String, u32),),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ((i8, char, bool),),
                            ((i8, char, bool),),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (((u8, u8), __rt::Vec<(__rt::String, f32)>),),
                            (((u8, u8), __rt::Vec<(__rt::String, f32)>),),
                        >(),
                        __rt::TypedLink::DYNAMIC,
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:tuples/tuples@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-one`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_one(
                &self,
                value: (u32,),
            ) -> __rt::Result<(u32,), __rt::DispatchError> {
                self.0.call::<((u32,),), ((u32,),)>(0, (value,))
            }
            /// Calls the WIT function `echo-pair`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pair(
                &self,
                value: (&str, u32),
            ) -> __rt::Result<(__rt::String, u32), __rt::DispatchError> {
                self.0
                    .call::<((__rt::String, u32),), ((__rt::String, u32),)>(1, (value,))
            }
            /// Calls the WIT function `echo-copied`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_copied(
                &self,
                value: (i8, char, bool),
            ) -> __rt::Result<(i8, char, bool), __rt::DispatchError> {
                self.0.call::<((i8, char, bool),), ((i8, char, bool),)>(2, (value,))
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
                self.0
                    .call::<
                        (((u8, u8), __rt::Vec<(__rt::String, f32)>),),
                        (((u8, u8), __rt::Vec<(__rt::String, f32)>),),
                    >(3, (value,))
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
                self.0
                    .call_with_values::<
                        (
                            __rt::LongTuple<
                                (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                                (u8, u8, u8, u8),
                            >,
                        ),
                    >(
                        4,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
