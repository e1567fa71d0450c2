// { path: "../fixtures/wit/gates.wit", features: ["open-gate"] }

/// The WIT interface `fixtures:gates/gates@1.1.0`.
pub mod gates {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `behind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Behind {
        /// The WIT field `value`.
        #[component(name = "value")]
        pub value: u8,
    }
    __rt::record!(Behind, "behind", { value : "value" });
    __rt::passed!(vals copy Behind);
    /// What links `fixtures:gates/gates@1.1.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "gates.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/gates.wit")
                ),
            ),
        ];
        /// The interface `fixtures:gates/gates@1.1.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:gates/gates@1.1.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-stable"),
                Function::data(1, "echo-behind"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record behind value u8",
                "func echo-stable u8 value u8",
                "func echo-behind #0 value #0",
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
                        __rt::TypedLink::function::<P, Interface, (u8,), (u8,)>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Behind,),
                            (super::Behind,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:gates/gates@1.1.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-stable`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_stable(
                &self,
                value: u8,
            ) -> __rt::Result<u8, __rt::DispatchError> {
                self.0.call::<(u8,), (u8,)>(0, (value,))
            }
            /// Calls the WIT function `echo-behind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_behind(
                &self,
                value: super::Behind,
            ) -> __rt::Result<super::Behind, __rt::DispatchError> {
                self.0.call::<(super::Behind,), (super::Behind,)>(1, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
