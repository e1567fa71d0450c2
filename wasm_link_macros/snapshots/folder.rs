// "../fixtures/wit/folder"

/// The WIT interface `fixtures:folder/calendar@1.0.0`.
pub mod calendar {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `moment` of `fixtures:clock/time@0.2.0`.
    pub type Moment = super::fixtures::clock::time::Moment;
    /// The WIT type `place` of `fixtures:place/places`.
    pub type Place = super::fixtures::place::places::Place;
    /// The WIT record `event`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Event {
        /// The WIT field `at`.
        #[component(name = "at")]
        pub at: self::Moment,
        /// The WIT field `place`.
        #[component(name = "place")]
        pub place: self::Place,
    }
    __rt::record!(Event, "event", { at : "at", place : "place" });
    __rt::passed!(vals Event);
    /// What links `fixtures:folder/calendar@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::fixtures::clock::time::link::WIT;
        /// The interface `fixtures:folder/calendar@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:folder/calendar@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-event")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record moment seconds u64 nanoseconds u32",
                "variant place unknown _ named string",
                "record event at #0 place #1",
                "func echo-event #2 value #2",
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
                            (super::Event,),
                            (super::Event,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:folder/calendar@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-event`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_event(
                &self,
                value: &super::Event,
            ) -> __rt::Result<super::Event, __rt::DispatchError> {
                self.0.call::<(super::Event,), (super::Event,)>(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:folder/more@1.0.0`.
pub mod more {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `event` of `fixtures:folder/calendar@1.0.0`.
    pub type Event = super::calendar::Event;
    /// What links `fixtures:folder/more@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::fixtures::clock::time::link::WIT;
        /// The interface `fixtures:folder/more@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:folder/more@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-events")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record moment seconds u64 nanoseconds u32",
                "variant place unknown _ named string",
                "record event at #0 place #1",
                "func echo-events list #2 value list #2",
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
                            (__rt::Vec<super::Event>,),
                            (__rt::Vec<super::Event>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:folder/more@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-events`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_events(
                &self,
                value: &[super::Event],
            ) -> __rt::Result<__rt::Vec<super::Event>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Vec<super::Event>,),
                        (__rt::Vec<super::Event>,),
                    >(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// WIT interfaces of `fixtures`.
pub mod fixtures {
    /// WIT interfaces of `clock`.
    pub mod clock {
        /// The WIT interface `fixtures:clock/time@0.2.0`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "fixtures:clock/time@0.2.0": crate::path::to::this_module }`.
        pub mod time {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT record `moment`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(record)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            pub struct Moment {
                /// The WIT field `seconds`.
                #[component(name = "seconds")]
                pub seconds: u64,
                /// The WIT field `nanoseconds`.
                #[component(name = "nanoseconds")]
                pub nanoseconds: u32,
            }
            __rt::record!(
                Moment, "moment", { seconds : "seconds", nanoseconds : "nanoseconds" }
            );
            __rt::passed!(vals copy Moment);
            /// What links `fixtures:clock/time@0.2.0` to plugins, apart from the names of its types.
            pub mod link {
                use super::__rt;
                /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
                /// folder, each with its path in there and its content.
                pub const WIT: &[(&str, &[u8])] = &[
                    (
                        "main.wit",
                        ::core::include_bytes!(
                            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                            "/../fixtures/wit/folder/main.wit")
                        ),
                    ),
                    (
                        "more.wit",
                        ::core::include_bytes!(
                            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                            "/../fixtures/wit/folder/more.wit")
                        ),
                    ),
                    (
                        "deps/clock/time.wit",
                        ::core::include_bytes!(
                            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                            "/../fixtures/wit/folder/deps/clock/time.wit")
                        ),
                    ),
                    (
                        "deps/place.wit",
                        ::core::include_bytes!(
                            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                            "/../fixtures/wit/folder/deps/place.wit")
                        ),
                    ),
                ];
                /// The interface `fixtures:clock/time@0.2.0`, as applications declare it.
                ///
                /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
                pub type Interface = __rt::Declared<Declaration>;
                /// One function of the interface.
                pub type Function = __rt::DeclaredFunction<Declaration>;
                #[doc(hidden)]
                pub enum Declaration {}
                impl __rt::Declaration for Declaration {
                    const PATH: &'static str = "fixtures:clock/time@0.2.0";
                    const FUNCTIONS: &'static [Function] = &[Function::data(0, "now")];
                    const RESOURCES: &'static [&'static str] = &[];
                    const SIGNATURES: &'static [&'static str] = &[
                        "record moment seconds u64 nanoseconds u32",
                        "func now #0",
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
                                    (),
                                    (super::Moment,),
                                >(),
                            ]
                        }
                    }
                }
                /// Typed dispatch to the plugins of `fixtures:clock/time@0.2.0`: a method for each of its functions.
                pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
                    __rt::Bound<P, __rt::ExactlyOne>,
                );
                __rt::client!(Client, ExactlyOne);
                impl<P: __rt::PluginData + 'static> Client<P> {
                    /// Calls the WIT function `now`.
                    ///
                    /// # Errors
                    /// Returns an error if the plugin cannot be called, or fails in the call.
                    pub fn now(
                        &self,
                    ) -> __rt::Result<super::Moment, __rt::DispatchError> {
                        self.0.call::<(), (super::Moment,)>(0, ())
                    }
                }
            }
            pub use self::link::{Client, Function, Interface, WIT};
        }
    }
    /// WIT interfaces of `place`.
    pub mod place {
        /// The WIT interface `fixtures:place/places`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "fixtures:place/places": crate::path::to::this_module }`.
        pub mod places {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT variant `place`.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(variant)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            pub enum Place {
                /// The WIT case `unknown`.
                #[component(name = "unknown")]
                Unknown,
                /// The WIT case `named`.
                #[component(name = "named")]
                Named(__rt::String),
            }
            __rt::variant!(
                Place, "place", { Unknown : "unknown", Named(payload) : "named" }
            );
            __rt::passed!(vals Place);
        }
    }
}
