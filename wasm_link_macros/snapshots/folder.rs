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
    /// What links `fixtures:folder/calendar@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::fixtures::clock::time::link::WIT;
        /// The interface `fixtures:folder/calendar@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:folder/calendar@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-event")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record moment seconds u64 nanoseconds u32",
                "variant place unknown _ named string",
                "record event at #0 place #1",
                "func echo-event #2 value #2",
            ];
            type Functions = Functions;
            type Handle<P: __rt::PluginData + 'static> = Handle<P>;
            fn handle<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
            fn typed_link<P: __rt::PluginData + 'static>(
                index: usize,
            ) -> __rt::Option<__rt::TypedLink> {
                match index {
                    0 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_event>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_event: __rt::TypedFunc<(&'static super::Event,), (super::Event,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_event: binder.function("echo-event")?,
                })
            }
        }
        #[doc(hidden)]
        #[allow(
            missing_docs,
            non_camel_case_types,
            clippy::all,
            clippy::pedantic,
            reason = "named and made after functions"
        )]
        pub mod linked {
            use super::__rt;
            pub enum call_echo_event {}
            impl __rt::LinkedFunction for call_echo_event {
                type Results = (super::super::Event,);
                type Functions = super::Functions;
                type Lifted = (super::super::Event,);
                type Prepared<'a> = (&'a super::super::Event,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.echo_event.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:folder/calendar@1.0.0`: a method for each of its functions.
        pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
            bound: __rt::Bound<P, Functions>,
        }
        impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: __rt::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-event`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_event(
                &self,
                value: &super::Event,
            ) -> __rt::Result<super::Event, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_event
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:folder/more@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-events")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record moment seconds u64 nanoseconds u32",
                "variant place unknown _ named string",
                "record event at #0 place #1",
                "func echo-events list #2 value list #2",
            ];
            type Functions = Functions;
            type Handle<P: __rt::PluginData + 'static> = Handle<P>;
            fn handle<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
            fn typed_link<P: __rt::PluginData + 'static>(
                index: usize,
            ) -> __rt::Option<__rt::TypedLink> {
                match index {
                    0 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_events>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_events: __rt::TypedFunc<
                (&'static [super::Event],),
                (__rt::Vec<super::Event>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_events: binder.function("echo-events")?,
                })
            }
        }
        #[doc(hidden)]
        #[allow(
            missing_docs,
            non_camel_case_types,
            clippy::all,
            clippy::pedantic,
            reason = "named and made after functions"
        )]
        pub mod linked {
            use super::__rt;
            pub enum call_echo_events {}
            impl __rt::LinkedFunction for call_echo_events {
                type Results = (__rt::Vec<super::super::Event>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<super::super::Event>,);
                type Prepared<'a> = (&'a __rt::Vec<super::super::Event>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.echo_events.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:folder/more@1.0.0`: a method for each of its functions.
        pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
            bound: __rt::Bound<P, Functions>,
        }
        impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: __rt::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-events`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_events(
                &self,
                value: &[super::Event],
            ) -> __rt::Result<__rt::Vec<super::Event>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_events
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
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
                /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
                pub type Interface = __rt::Declared<Declaration>;
                /// One function of the interface.
                pub type Function = __rt::DeclaredFunction<Declaration>;
                #[doc(hidden)]
                pub enum Declaration {}
                impl __rt::Declaration for Declaration {
                    const PATH: &'static str = "fixtures:clock/time@0.2.0";
                    const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
                    const FUNCTIONS: &'static [Function] = &[Function::data(0, "now")];
                    const RESOURCES: &'static [&'static str] = &[];
                    const SIGNATURES: &'static [&'static str] = &[
                        "record moment seconds u64 nanoseconds u32",
                        "func now #0",
                    ];
                    type Functions = Functions;
                    type Handle<P: __rt::PluginData + 'static> = Handle<P>;
                    fn handle<P: __rt::PluginData + 'static>(
                        bound: __rt::Bound<P, Functions>,
                    ) -> Handle<P> {
                        Handle { bound }
                    }
                    fn typed_link<P: __rt::PluginData + 'static>(
                        index: usize,
                    ) -> __rt::Option<__rt::TypedLink> {
                        match index {
                            0 => {
                                __rt::Option::Some(
                                    __rt::TypedLink::to_one::<P, linked::call_now>(),
                                )
                            }
                            _ => __rt::Option::None,
                        }
                    }
                }
                #[doc(hidden)]
                pub struct Functions {
                    now: __rt::TypedFunc<(), (super::Moment,)>,
                }
                impl __rt::BindFunctions for Functions {
                    fn bind<P: __rt::PluginData + 'static>(
                        binder: &mut __rt::Binder<'_, P>,
                    ) -> __rt::Result<Self, __rt::BindFunctionError> {
                        Ok(Self {
                            now: binder.function("now")?,
                        })
                    }
                }
                #[doc(hidden)]
                #[allow(
                    missing_docs,
                    non_camel_case_types,
                    clippy::all,
                    clippy::pedantic,
                    reason = "named and made after functions"
                )]
                pub mod linked {
                    use super::__rt;
                    pub enum call_now {}
                    impl __rt::LinkedFunction for call_now {
                        type Results = (super::super::Moment,);
                        type Functions = super::Functions;
                        type Lifted = ();
                        type Prepared<'a> = ();
                        fn prepare<'a, P: 'static>(
                            (): &'a Self::Lifted,
                            _: &'a __rt::StoreContextMut<'_, P>,
                        ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                            __rt::Result::Ok(())
                        }
                        fn call<P: __rt::PluginData + 'static>(
                            functions: &Self::Functions,
                            callee: __rt::StoreContextMut<'_, P>,
                            (): &Self::Prepared<'_>,
                        ) -> __rt::wasmtime::Result<Self::Results> {
                            functions.now.call(callee, ())
                        }
                    }
                }
                /// Typed dispatch to the plugins of `fixtures:clock/time@0.2.0`: a method for each of its functions.
                pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
                    bound: __rt::Bound<P, Functions>,
                }
                impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
                    fn clone(&self) -> Self {
                        Self {
                            bound: ::core::clone::Clone::clone(&self.bound),
                        }
                    }
                }
                impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
                    fn fmt(
                        &self,
                        f: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        ::core::fmt::Debug::fmt(&self.bound, f)
                    }
                }
                impl<P: __rt::PluginData + 'static> Handle<P> {
                    /// Calls the WIT function `now`.
                    ///
                    /// # Errors
                    /// Returns an error if the plugin cannot be called, or fails in the call.
                    pub fn now(
                        &self,
                    ) -> __rt::Result<super::Moment, __rt::DispatchError> {
                        self.bound
                            .exactly_one(|__functions, __store| {
                                __functions
                                    .now
                                    .call(__store, ())
                                    .map(|(__result,)| __result)
                            })
                    }
                }
            }
            pub use self::link::{Function, Handle, Interface, WIT};
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
        }
    }
}
