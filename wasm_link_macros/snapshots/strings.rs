// "../fixtures/wit/strings.wit"

/// The WIT interface `fixtures:strings/strings@1.0.0`.
pub mod strings {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:strings/strings@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "strings.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/strings.wit")
                ),
            ),
        ];
        /// The interface `fixtures:strings/strings@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:strings/strings@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-string"),
                Function::data(1, "join"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-string string value string",
                "func join string left string right string",
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
                            (__rt::String,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String, __rt::String),
                            (__rt::String,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:strings/strings@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (value,))
            }
            /// Calls the WIT function `join`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn join(
                &self,
                left: &str,
                right: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::String, __rt::String),
                        (__rt::String,),
                    >(1, (left, right))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
