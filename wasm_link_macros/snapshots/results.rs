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
    __rt::passed!(vals Report);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:results/results@1.0.0";
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
                            (__rt::Result<u32, __rt::String>,),
                            (__rt::Result<u32, __rt::String>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<__rt::String, ()>,),
                            (__rt::Result<__rt::String, ()>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<(), __rt::String>,),
                            (__rt::Result<(), __rt::String>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<(), ()>,),
                            (__rt::Result<(), ()>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,),
                            (__rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Report,),
                            (super::Report,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:results/results@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-both`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_both(
                &self,
                value: __rt::Result<u32, &str>,
            ) -> __rt::Result<__rt::Result<u32, __rt::String>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Result<u32, __rt::String>,),
                        (__rt::Result<u32, __rt::String>,),
                    >(0, (value,))
            }
            /// Calls the WIT function `echo-ok`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_ok(
                &self,
                value: __rt::Result<&str, ()>,
            ) -> __rt::Result<__rt::Result<__rt::String, ()>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Result<__rt::String, ()>,),
                        (__rt::Result<__rt::String, ()>,),
                    >(1, (value,))
            }
            /// Calls the WIT function `echo-err`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_err(
                &self,
                value: __rt::Result<(), &str>,
            ) -> __rt::Result<__rt::Result<(), __rt::String>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Result<(), __rt::String>,),
                        (__rt::Result<(), __rt::String>,),
                    >(2, (value,))
            }
            /// Calls the WIT function `echo-neither`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_neither(
                &self,
                value: __rt::Result<(), ()>,
            ) -> __rt::Result<__rt::Result<(), ()>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Result<(), ()>,),
                        (__rt::Result<(), ()>,),
                    >(3, (value,))
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
                self.0
                    .call::<
                        (__rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,),
                        (__rt::Result<__rt::Option<u8>, __rt::Vec<__rt::String>>,),
                    >(4, (value,))
            }
            /// Calls the WIT function `echo-report`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_report(
                &self,
                value: &super::Report,
            ) -> __rt::Result<super::Report, __rt::DispatchError> {
                self.0.call::<(super::Report,), (super::Report,)>(5, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
