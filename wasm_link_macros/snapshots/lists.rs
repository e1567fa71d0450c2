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
    __rt::passed!(vals copy Point);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:lists/lists@1.0.0";
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
                            (__rt::Vec<u8>,),
                            (__rt::Vec<u8>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<bool>,),
                            (__rt::Vec<bool>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<f64>,),
                            (__rt::Vec<f64>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<char>,),
                            (__rt::Vec<char>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::String>,),
                            (__rt::Vec<__rt::String>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::Vec<u32>>,),
                            (__rt::Vec<__rt::Vec<u32>>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<super::Point>,),
                            (__rt::Vec<super::Point>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::Option<__rt::String>>,),
                            (__rt::Vec<__rt::Option<__rt::String>>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<(__rt::String, u32)>,),
                            (__rt::Vec<(__rt::String, u32)>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:lists/lists@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-bytes`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bytes(
                &self,
                value: &[u8],
            ) -> __rt::Result<__rt::Vec<u8>, __rt::DispatchError> {
                self.0.call::<(__rt::Vec<u8>,), (__rt::Vec<u8>,)>(0, (value,))
            }
            /// Calls the WIT function `echo-bools`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bools(
                &self,
                value: &[bool],
            ) -> __rt::Result<__rt::Vec<bool>, __rt::DispatchError> {
                self.0.call::<(__rt::Vec<bool>,), (__rt::Vec<bool>,)>(1, (value,))
            }
            /// Calls the WIT function `echo-floats`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_floats(
                &self,
                value: &[f64],
            ) -> __rt::Result<__rt::Vec<f64>, __rt::DispatchError> {
                self.0.call::<(__rt::Vec<f64>,), (__rt::Vec<f64>,)>(2, (value,))
            }
            /// Calls the WIT function `echo-chars`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_chars(
                &self,
                value: &[char],
            ) -> __rt::Result<__rt::Vec<char>, __rt::DispatchError> {
                self.0.call::<(__rt::Vec<char>,), (__rt::Vec<char>,)>(3, (value,))
            }
            /// Calls the WIT function `echo-strings`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_strings(
                &self,
                value: &[__rt::String],
            ) -> __rt::Result<__rt::Vec<__rt::String>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Vec<__rt::String>,),
                        (__rt::Vec<__rt::String>,),
                    >(4, (value,))
            }
            /// Calls the WIT function `echo-nested`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nested(
                &self,
                value: &[__rt::Vec<u32>],
            ) -> __rt::Result<__rt::Vec<__rt::Vec<u32>>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Vec<__rt::Vec<u32>>,),
                        (__rt::Vec<__rt::Vec<u32>>,),
                    >(5, (value,))
            }
            /// Calls the WIT function `echo-points`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_points(
                &self,
                value: &[super::Point],
            ) -> __rt::Result<__rt::Vec<super::Point>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Vec<super::Point>,),
                        (__rt::Vec<super::Point>,),
                    >(6, (value,))
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
                self.0
                    .call::<
                        (__rt::Vec<__rt::Option<__rt::String>>,),
                        (__rt::Vec<__rt::Option<__rt::String>>,),
                    >(7, (value,))
            }
            /// Calls the WIT function `echo-pairs`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pairs(
                &self,
                value: &[(__rt::String, u32)],
            ) -> __rt::Result<__rt::Vec<(__rt::String, u32)>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Vec<(__rt::String, u32)>,),
                        (__rt::Vec<(__rt::String, u32)>,),
                    >(8, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
