// "../fixtures/wit/folder"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/folder/main.wit")
);
const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/folder/more.wit")
);
const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/folder/deps/clock/time.wit")
);
const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/folder/deps/place.wit")
);
/// The WIT interface `fixtures:folder/calendar@1.0.0`.
pub mod calendar {
    /// The WIT type `moment` of `fixtures:clock/time@0.2.0`.
    pub type Moment = super::fixtures::clock::time::Moment;
    /// The WIT type `place` of `fixtures:place/places`.
    pub type Place = super::fixtures::place::places::Place;
    /// The WIT record `event`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Event {
        /// The WIT field `at`.
        #[component(name = "at")]
        pub at: self::Moment,
        /// The WIT field `place`.
        #[component(name = "place")]
        pub place: self::Place,
    }
    impl ::wasm_link::IntoVal for Event {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("at", ::wasm_link::IntoVal::into_val(self.at)),
                ("place", ::wasm_link::IntoVal::into_val(self.place)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Event {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record event",
            )?;
            let value = Self {
                at: fields.take("at")?,
                place: fields.take("place")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Event> for ::wasm_link::Val {
        #[inline]
        fn from(value: Event) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Event {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "event")
        }
    }
    ::wasm_link::plain!(Event);
    /// What links `fixtures:folder/calendar@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
        /// The interface `fixtures:folder/calendar@1.0.0`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "echo-event",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let moment = wit::record(
                    "moment",
                    ::std::vec![
                        ("seconds", ::wasm_link::wit::Type::U64), ("nanoseconds",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                let place = wit::variant(
                    "place",
                    ::std::vec![
                        ("unknown", ::core::option::Option::None), ("named",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String))
                    ],
                );
                let event = wit::record(
                    "event",
                    ::std::vec![("at", moment.clone()), ("place", place.clone())],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:folder/calendar@1.0.0",
                            ::std::vec![
                                wit::function("echo-event", ::std::vec![("value", event
                                .clone())], ::core::option::Option::Some(event.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:folder/calendar@1.0.0";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "echo-event" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_event,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_event: ::wasm_link::__private::TypedFunc<
                (&'static super::Event,),
                (super::Event,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
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
            pub enum call_echo_event {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_event {
                type Results = (super::super::Event,);
                type Functions = super::Functions;
                type Lifted = (super::super::Event,);
                type Prepared<'a> = (&'a super::super::Event,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_event.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:folder/calendar@1.0.0`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-event`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_event(
                &self,
                value: &super::Event,
            ) -> ::core::result::Result<super::Event, ::wasm_link::DispatchError> {
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
    /// The WIT type `event` of `fixtures:folder/calendar@1.0.0`.
    pub type Event = super::calendar::Event;
    /// What links `fixtures:folder/more@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
        /// The interface `fixtures:folder/more@1.0.0`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "echo-events",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let moment = wit::record(
                    "moment",
                    ::std::vec![
                        ("seconds", ::wasm_link::wit::Type::U64), ("nanoseconds",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                let place = wit::variant(
                    "place",
                    ::std::vec![
                        ("unknown", ::core::option::Option::None), ("named",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String))
                    ],
                );
                let event = wit::record(
                    "event",
                    ::std::vec![("at", moment.clone()), ("place", place.clone())],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:folder/more@1.0.0",
                            ::std::vec![
                                wit::function("echo-events", ::std::vec![("value",
                                wit::list(event.clone()))],
                                ::core::option::Option::Some(wit::list(event.clone())))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:folder/more@1.0.0";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "echo-events" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_events,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_events: ::wasm_link::__private::TypedFunc<
                (&'static [super::Event],),
                (::std::vec::Vec<super::Event>,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
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
            pub enum call_echo_events {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_events {
                type Results = (::std::vec::Vec<super::super::Event>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<super::super::Event>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<super::super::Event>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions
                        .echo_events
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:folder/more@1.0.0`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-events`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_events(
                &self,
                value: &[super::Event],
            ) -> ::core::result::Result<
                ::std::vec::Vec<super::Event>,
                ::wasm_link::DispatchError,
            > {
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
            /// The WIT record `moment`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(record)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            pub struct Moment {
                /// The WIT field `seconds`.
                #[component(name = "seconds")]
                pub seconds: u64,
                /// The WIT field `nanoseconds`.
                #[component(name = "nanoseconds")]
                pub nanoseconds: u32,
            }
            impl ::wasm_link::IntoVal for Moment {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    ::wasm_link::__private::record_val([
                        ("seconds", ::wasm_link::IntoVal::into_val(self.seconds)),
                        ("nanoseconds", ::wasm_link::IntoVal::into_val(self.nanoseconds)),
                    ])
                }
            }
            impl ::wasm_link::FromVal for Moment {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let mut fields = ::wasm_link::__private::RecordFields::of(
                        val,
                        "record moment",
                    )?;
                    let value = Self {
                        seconds: fields.take("seconds")?,
                        nanoseconds: fields.take("nanoseconds")?,
                    };
                    fields.finish()?;
                    Ok(value)
                }
            }
            impl ::core::convert::From<Moment> for ::wasm_link::Val {
                #[inline]
                fn from(value: Moment) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Moment {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "moment")
                }
            }
            ::wasm_link::plain!(Moment);
            /// What links `fixtures:clock/time@0.2.0` to plugins, apart from the names of its types.
            pub mod link {
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
                #[derive(Clone, Debug, PartialEq, Eq)]
                pub struct Interface {
                    id: ::std::string::String,
                    cardinality: ::wasm_link::InterfaceCardinality,
                }
                impl Interface {
                    /// Returns the interface under another id; its path stays the same.
                    #[must_use]
                    pub fn with_id(
                        mut self,
                        id: impl ::core::convert::Into<::std::string::String>,
                    ) -> Self {
                        self.id = id.into();
                        self
                    }
                    /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
                    /// shape of the cardinality that the macro was given, and binds to no other.
                    #[must_use]
                    pub fn with_cardinality(
                        mut self,
                        cardinality: ::wasm_link::InterfaceCardinality,
                    ) -> Self {
                        self.cardinality = cardinality;
                        self
                    }
                }
                impl ::core::default::Default for Interface {
                    #[inline]
                    fn default() -> Self {
                        Self {
                            id: ::std::string::String::from(
                                <Self as ::wasm_link::TypedInterface>::PATH,
                            ),
                            cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                        }
                    }
                }
                impl ::wasm_link::InterfaceData for Interface {
                    type Id = ::std::string::String;
                    type Error = ::core::convert::Infallible;
                    type Function = Function;
                    type FunctionIter<'a> = &'a [Function];
                    type ResourceIter<'a> = &'a [::std::string::String];
                    fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                        Ok(&self.id)
                    }
                    fn cardinality(
                        &self,
                    ) -> ::core::result::Result<
                        &::wasm_link::InterfaceCardinality,
                        Self::Error,
                    > {
                        Ok(&self.cardinality)
                    }
                    fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                        Ok(<Self as ::wasm_link::TypedInterface>::PATH)
                    }
                    fn functions(
                        &self,
                    ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                        Ok(
                            &[
                                Function {
                                    name: "now",
                                    return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                                    is_method: false,
                                },
                            ],
                        )
                    }
                    #[inline]
                    fn resources(
                        &self,
                    ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                        Ok(&[])
                    }
                    #[inline]
                    fn signatures(
                        &self,
                    ) -> ::core::result::Result<
                        ::core::option::Option<::wasm_link::wit::Interface>,
                        Self::Error,
                    > {
                        use ::wasm_link::__private::wit;
                        let moment = wit::record(
                            "moment",
                            ::std::vec![
                                ("seconds", ::wasm_link::wit::Type::U64), ("nanoseconds",
                                ::wasm_link::wit::Type::U32)
                            ],
                        );
                        Ok(
                            ::core::option::Option::Some(
                                wit::interface(
                                    "fixtures:clock/time@0.2.0",
                                    ::std::vec![
                                        wit::function("now", ::std::vec![],
                                        ::core::option::Option::Some(moment.clone()))
                                    ],
                                ),
                            ),
                        )
                    }
                }
                impl ::wasm_link::TypedInterface for Interface {
                    const PATH: &'static str = "fixtures:clock/time@0.2.0";
                    const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
                    type Functions = Functions;
                    type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
                    fn handle<P: ::wasm_link::PluginData + 'static>(
                        bound: ::wasm_link::__private::Bound<P, Functions>,
                    ) -> Handle<P> {
                        Handle { bound }
                    }
                }
                /// One function of the interface.
                #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
                pub struct Function {
                    name: &'static str,
                    return_kind: ::wasm_link::ReturnKind,
                    is_method: bool,
                }
                impl ::wasm_link::FunctionData for Function {
                    fn name(&self) -> &str {
                        self.name
                    }
                    fn return_kind(&self) -> ::wasm_link::ReturnKind {
                        self.return_kind
                    }
                    fn is_method(&self) -> bool {
                        self.is_method
                    }
                    fn typed_link<P: ::wasm_link::PluginData + 'static>(
                        &self,
                    ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                        match self.name {
                            "now" => {
                                ::core::option::Option::Some(
                                    ::wasm_link::__private::TypedLink::to_one::<
                                        P,
                                        linked::call_now,
                                    >(),
                                )
                            }
                            _ => ::core::option::Option::None,
                        }
                    }
                }
                #[doc(hidden)]
                pub struct Functions {
                    now: ::wasm_link::__private::TypedFunc<(), (super::Moment,)>,
                }
                impl ::wasm_link::__private::BindFunctions for Functions {
                    fn bind<P: ::wasm_link::PluginData + 'static>(
                        binder: &mut ::wasm_link::__private::Binder<'_, P>,
                    ) -> ::core::result::Result<
                        Self,
                        ::wasm_link::__private::BindFunctionError,
                    > {
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
                    pub enum call_now {}
                    impl ::wasm_link::__private::LinkedFunction for call_now {
                        type Results = (super::super::Moment,);
                        type Functions = super::Functions;
                        type Lifted = ();
                        type Prepared<'a> = ();
                        fn prepare<'a, P: 'static>(
                            (): &'a Self::Lifted,
                            _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                        ) -> ::wasm_link::__private::wasmtime::Result<
                            Self::Prepared<'a>,
                        > {
                            ::core::result::Result::Ok(())
                        }
                        fn call<P: ::wasm_link::PluginData + 'static>(
                            functions: &Self::Functions,
                            callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                            (): &Self::Prepared<'_>,
                        ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                            functions.now.call(callee, ())
                        }
                    }
                }
                /// Typed dispatch to the plugins of `fixtures:clock/time@0.2.0`: a method for each of its functions.
                pub struct Handle<
                    P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin,
                > {
                    bound: ::wasm_link::__private::Bound<P, Functions>,
                }
                impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone
                for Handle<P> {
                    fn clone(&self) -> Self {
                        Self {
                            bound: ::core::clone::Clone::clone(&self.bound),
                        }
                    }
                }
                impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug
                for Handle<P> {
                    fn fmt(
                        &self,
                        f: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        ::core::fmt::Debug::fmt(&self.bound, f)
                    }
                }
                impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
                    /// Calls the WIT function `now`.
                    ///
                    /// # Errors
                    /// Returns an error if the plugin cannot be called, or fails in the call.
                    pub fn now(
                        &self,
                    ) -> ::core::result::Result<
                        super::Moment,
                        ::wasm_link::DispatchError,
                    > {
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
            /// The WIT variant `place`.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[derive(
                ::wasm_link::__private::wasmtime::component::ComponentType,
                ::wasm_link::__private::wasmtime::component::Lift,
                ::wasm_link::__private::wasmtime::component::Lower,
            )]
            #[component(variant)]
            #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
            pub enum Place {
                /// The WIT case `unknown`.
                #[component(name = "unknown")]
                Unknown,
                /// The WIT case `named`.
                #[component(name = "named")]
                Named(::std::string::String),
            }
            impl ::wasm_link::IntoVal for Place {
                #[inline]
                fn into_val(self) -> ::wasm_link::Val {
                    match self {
                        Self::Unknown => {
                            ::wasm_link::__private::case_val(
                                "unknown",
                                ::core::option::Option::None,
                            )
                        }
                        Self::Named(payload) => {
                            ::wasm_link::__private::case_val(
                                "named",
                                ::core::option::Option::Some(
                                    ::wasm_link::IntoVal::into_val(payload),
                                ),
                            )
                        }
                    }
                }
            }
            impl ::wasm_link::FromVal for Place {
                #[inline]
                fn from_val(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    let case = ::wasm_link::__private::case_of(val, "variant place")?;
                    match case.name.as_str() {
                        "unknown" => {
                            case.no_payload()?;
                            Ok(Self::Unknown)
                        }
                        "named" => Ok(Self::Named(case.payload()?)),
                        _ => Err(case.unknown()),
                    }
                }
            }
            impl ::core::convert::From<Place> for ::wasm_link::Val {
                #[inline]
                fn from(value: Place) -> Self {
                    ::wasm_link::IntoVal::into_val(value)
                }
            }
            impl ::core::convert::TryFrom<::wasm_link::Val> for Place {
                type Error = ::wasm_link::ValError;
                #[inline]
                fn try_from(
                    val: ::wasm_link::Val,
                ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                    ::wasm_link::__private::from_val_named(val, "place")
                }
            }
            ::wasm_link::plain!(Place);
        }
    }
}
