// "../fixtures/wit/worlds.wit"

/// What the WIT has as `fixtures:worlds/direct@1.0.0#control`.
pub mod control {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT enum `state`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum State {
        /// The WIT case `on`.
        #[component(name = "on")]
        On,
        /// The WIT case `off`.
        #[component(name = "off")]
        Off,
    }
    __rt::enumeration!(State, "state", { On : "on", Off : "off" });
    __rt::passed!(vals copy State);
    /// What links `fixtures:worlds/direct@1.0.0#control` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "worlds.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/worlds.wit")
                ),
            ),
        ];
        /// The interface `fixtures:worlds/direct@1.0.0#control`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "control";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "set")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "enum state on off",
                "func set #0 state #0",
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
                            (super::State,),
                            (super::State,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:worlds/direct@1.0.0#control`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `set`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn set(
                &self,
                state: super::State,
            ) -> __rt::Result<super::State, __rt::DispatchError> {
                self.0.call::<(super::State,), (super::State,)>(0, (state,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// What the WIT has as `fixtures:worlds/direct@1.0.0#clock`.
pub mod clock {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:worlds/direct@1.0.0#clock` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::control::link::WIT;
        /// The interface `fixtures:worlds/direct@1.0.0#clock`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "clock";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "now")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func now u64"];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const { &[__rt::TypedLink::function::<P, Interface, (), (u64,)>()] }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:worlds/direct@1.0.0#clock`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `now`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn now(&self) -> __rt::Result<u64, __rt::DispatchError> {
                self.0.call::<(), (u64,)>(0, ())
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// A plugin that is called directly.
pub mod direct {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `request`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Request {
        /// The WIT field `path`.
        #[component(name = "path")]
        pub path: __rt::String,
    }
    __rt::record!(Request, "request", { path : "path" });
    __rt::passed!(vals Request);
    /// The WIT type `reply`.
    pub type Reply = __rt::Result<__rt::String, u8>;
    /// What links `fixtures:worlds/direct@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::control::link::WIT;
        /// The interface `fixtures:worlds/direct@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "$root";
            const ID: &'static str = "fixtures:worlds/direct@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "handle"),
                Function::void(1, "log"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "type result string u8",
                "record request path string",
                "func handle #0 request #1",
                "func log _ level u8",
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
                            (super::Request,),
                            (super::Reply,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (u8,), ()>(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:worlds/direct@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `handle`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn handle(
                &self,
                request: &super::Request,
            ) -> __rt::Result<super::Reply, __rt::DispatchError> {
                self.0.call::<(super::Request,), (super::Reply,)>(0, (request,))
            }
            /// Calls the WIT function `log`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn log(&self, level: u8) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(u8,), ()>(1, (level,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// A plugin that is called directly.
pub mod direct_imports {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:worlds/direct@1.0.0#imports` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::control::link::WIT;
        /// The interface `fixtures:worlds/direct@1.0.0#imports`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "$root";
            const ID: &'static str = "fixtures:worlds/direct@1.0.0#imports";
            const FUNCTIONS: &'static [Function] = &[Function::void(0, "log")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func log _ text string"];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[__rt::TypedLink::function::<P, Interface, (__rt::String,), ()>()]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:worlds/direct@1.0.0#imports`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `log`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn log(&self, text: &str) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(__rt::String,), ()>(0, (text,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// What the WIT has as `fixtures:worlds/inline-only@1.0.0#clock`.
pub mod clock_ {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:worlds/inline-only@1.0.0#clock` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::control::link::WIT;
        /// The interface `fixtures:worlds/inline-only@1.0.0#clock`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "clock";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "now")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func now u32"];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const { &[__rt::TypedLink::function::<P, Interface, (), (u32,)>()] }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:worlds/inline-only@1.0.0#clock`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `now`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn now(&self) -> __rt::Result<u32, __rt::DispatchError> {
                self.0.call::<(), (u32,)>(0, ())
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
