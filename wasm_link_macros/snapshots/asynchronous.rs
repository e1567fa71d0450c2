// "../fixtures/wit/asynchronous.wit"

/// The WIT interface `fixtures:asynchronous/mixed@1.0.0`.
pub mod mixed {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `plain`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Plain {
        /// The WIT field `value`.
        #[component(name = "value")]
        pub value: u8,
    }
    __rt::record!(Plain, "plain", { value : "value" });
    __rt::passed!(vals copy Plain);
    /// What links `fixtures:asynchronous/mixed@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "asynchronous.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/asynchronous.wit")
                ),
            ),
        ];
        /// The interface `fixtures:asynchronous/mixed@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:asynchronous/mixed@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-plain"),
                Function::void(1, "wait"),
                Function::data(2, "wait-for"),
                Function::carrying(3, "open"),
                Function::carrying(4, "send"),
                Function::carrying(5, "later"),
                Function::data(6, "explain"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record plain value u8",
                "record download size u64 body stream u8",
                "type future _",
                "type stream u8",
                "func echo-plain #0 value #0",
                "async wait _",
                "async wait-for result #0 string value #0 many tuple 17 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8",
                "func open result #1 string name string",
                "func send #2 body #3 ticks stream _",
                "func later future string",
                "func explain string error error-context",
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
                            (super::Plain,),
                            (super::Plain,),
                        >(),
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:asynchronous/mixed@1.0.0`: a method for each of its functions.
        ///
        /// Async functions, and those with streams, futures or error contexts, have none: `wait`, `wait-for`, `open`, `send`, `later`, `explain`.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-plain`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_plain(
                &self,
                value: super::Plain,
            ) -> __rt::Result<super::Plain, __rt::DispatchError> {
                self.0.call::<(super::Plain,), (super::Plain,)>(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:asynchronous/only@1.0.0`.
pub mod only {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `plain` of `fixtures:asynchronous/mixed@1.0.0`.
    pub type Plain = super::mixed::Plain;
    /// What links `fixtures:asynchronous/only@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::mixed::link::WIT;
        /// The interface `fixtures:asynchronous/only@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:asynchronous/only@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::carrying(0, "wait")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "type stream u8",
                "record plain value u8",
                "async wait option #0 value #1",
            ];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const { &[__rt::TypedLink::DYNAMIC] }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:asynchronous/only@1.0.0`: a method for each of its functions.
        ///
        /// Async functions, and those with streams, futures or error contexts, have none: `wait`.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {}
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
