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
    __rt::passed!(vals Person);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:options/options@1.0.0";
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
                            (__rt::Option<u32>,),
                            (__rt::Option<u32>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<__rt::String>,),
                            (__rt::Option<__rt::String>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<__rt::Vec<u8>>,),
                            (__rt::Option<__rt::Vec<u8>>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<__rt::Option<bool>>,),
                            (__rt::Option<__rt::Option<bool>>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<super::Person>,),
                            (__rt::Option<super::Person>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:options/options@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-number`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_number(
                &self,
                value: __rt::Option<u32>,
            ) -> __rt::Result<__rt::Option<u32>, __rt::DispatchError> {
                self.0.call::<(__rt::Option<u32>,), (__rt::Option<u32>,)>(0, (value,))
            }
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: __rt::Option<&str>,
            ) -> __rt::Result<__rt::Option<__rt::String>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Option<__rt::String>,),
                        (__rt::Option<__rt::String>,),
                    >(1, (value,))
            }
            /// Calls the WIT function `echo-list`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_list(
                &self,
                value: __rt::Option<&[u8]>,
            ) -> __rt::Result<__rt::Option<__rt::Vec<u8>>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Option<__rt::Vec<u8>>,),
                        (__rt::Option<__rt::Vec<u8>>,),
                    >(2, (value,))
            }
            /// Calls the WIT function `echo-nested`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nested(
                &self,
                value: __rt::Option<__rt::Option<bool>>,
            ) -> __rt::Result<__rt::Option<__rt::Option<bool>>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Option<__rt::Option<bool>>,),
                        (__rt::Option<__rt::Option<bool>>,),
                    >(3, (value,))
            }
            /// Calls the WIT function `echo-person`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_person(
                &self,
                value: __rt::Option<&super::Person>,
            ) -> __rt::Result<__rt::Option<super::Person>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Option<super::Person>,),
                        (__rt::Option<super::Person>,),
                    >(4, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
