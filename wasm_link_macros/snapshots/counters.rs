// "../fixtures/wit/counters.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/counters.wit")
);
/// Makes counters and owns them.
///
/// There is a `give-…`, a `take-…` and a `lend-…` for each position that a handle can have. What is
/// taken is dropped before the function returns; what is lent stays where it was. Sums and values
/// wrap around.
pub mod counters {
    /// Counts.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Counter {
        held: ::wasm_link::__private::HeldResource,
        calls: &'static self::link::calls::Counter,
    }
    impl Counter {
        /// Adds `by` and returns the new value.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn increment(
            &self,
            by: u32,
        ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
            (self.calls.increment)(&self.held, by)
        }
        /// Returns the value.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn value(&self) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
            (self.calls.value)(&self.held)
        }
    }
    impl ::core::fmt::Debug for Counter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Counter").finish_non_exhaustive()
        }
    }
    impl ::wasm_link::__private::TypedResource for Counter {
        const INTERFACE: &'static str = "demo:counters/counters@1.0.0";
        const NAME: &'static str = "counter";
    }
    impl ::wasm_link::__private::Outbound for Counter {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl ::wasm_link::__private::Outbound for &Counter {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl ::wasm_link::__private::Inbound for Counter {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
                calls: self::link::calls::Counter::__table::<P>(),
            })
        }
    }
    /// Counters in a record, beside something else.
    #[derive(Debug)]
    pub struct Pair {
        /// What it is called.
        pub name: ::std::string::String,
        /// The first counter.
        pub left: self::Counter,
        /// The second counter.
        pub right: self::Counter,
    }
    impl ::wasm_link::__private::Outbound for Pair {
        type Wire = self::wire::Pair;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(self::wire::Pair {
                name: ::wasm_link::__private::Outbound::send(self.name, sending)?,
                left: ::wasm_link::__private::Outbound::send(self.left, sending)?,
                right: ::wasm_link::__private::Outbound::send(self.right, sending)?,
            })
        }
    }
    impl ::wasm_link::__private::Inbound for Pair {
        type Wire = self::wire::Pair;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(Self {
                name: ::wasm_link::__private::Inbound::receive(wire.name, receiving)?,
                left: ::wasm_link::__private::Inbound::receive(wire.left, receiving)?,
                right: ::wasm_link::__private::Inbound::receive(wire.right, receiving)?,
            })
        }
    }
    /// Like `pair`, of counters that are lent.
    #[derive(Clone, Debug)]
    pub struct LentPair<'a> {
        /// What it is called.
        pub name: ::std::string::String,
        /// The first counter.
        pub left: &'a self::Counter,
        /// The second counter.
        pub right: &'a self::Counter,
    }
    impl<'a> ::wasm_link::__private::Outbound for LentPair<'a> {
        type Wire = self::wire::LentPair;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(self::wire::LentPair {
                name: ::wasm_link::__private::Outbound::send(self.name, sending)?,
                left: ::wasm_link::__private::Outbound::send(self.left, sending)?,
                right: ::wasm_link::__private::Outbound::send(self.right, sending)?,
            })
        }
    }
    /// Counters in a variant, or none.
    #[derive(Debug)]
    pub enum Choice {
        /// No counter.
        Nothing,
        /// One counter.
        One(self::Counter),
        /// Two counters.
        Both(self::Pair),
    }
    impl ::wasm_link::__private::Outbound for Choice {
        type Wire = self::wire::Choice;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(
                match self {
                    Self::Nothing => self::wire::Choice::Nothing,
                    Self::One(payload) => {
                        self::wire::Choice::One(
                            ::wasm_link::__private::Outbound::send(payload, sending)?,
                        )
                    }
                    Self::Both(payload) => {
                        self::wire::Choice::Both(
                            ::wasm_link::__private::Outbound::send(payload, sending)?,
                        )
                    }
                },
            )
        }
    }
    impl ::wasm_link::__private::Inbound for Choice {
        type Wire = self::wire::Choice;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(
                match wire {
                    self::wire::Choice::Nothing => Self::Nothing,
                    self::wire::Choice::One(payload) => {
                        Self::One(
                            ::wasm_link::__private::Inbound::receive(payload, receiving)?,
                        )
                    }
                    self::wire::Choice::Both(payload) => {
                        Self::Both(
                            ::wasm_link::__private::Inbound::receive(payload, receiving)?,
                        )
                    }
                },
            )
        }
    }
    /// Like `choice`, of counters that are lent.
    #[derive(Clone, Debug)]
    pub enum LentChoice<'a> {
        /// No counter.
        Nothing,
        /// One counter.
        One(&'a self::Counter),
        /// Two counters.
        Both(self::LentPair<'a>),
    }
    impl<'a> ::wasm_link::__private::Outbound for LentChoice<'a> {
        type Wire = self::wire::LentChoice;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(
                match self {
                    Self::Nothing => self::wire::LentChoice::Nothing,
                    Self::One(payload) => {
                        self::wire::LentChoice::One(
                            ::wasm_link::__private::Outbound::send(payload, sending)?,
                        )
                    }
                    Self::Both(payload) => {
                        self::wire::LentChoice::Both(
                            ::wasm_link::__private::Outbound::send(payload, sending)?,
                        )
                    }
                },
            )
        }
    }
    /// Counters up to six levels deep.
    pub type Nested = ::std::vec::Vec<
        (
            ::std::string::String,
            ::core::result::Result<
                ::core::option::Option<self::Choice>,
                ::std::vec::Vec<self::Counter>,
            >,
        ),
    >;
    /// Like `nested`, of counters that are lent.
    pub type LentNested<'a> = ::std::vec::Vec<
        (
            ::std::string::String,
            ::core::result::Result<
                ::core::option::Option<self::LentChoice<'a>>,
                ::std::vec::Vec<&'a self::Counter>,
            >,
        ),
    >;
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        #[derive(Clone)]
        #[derive(
            ::wasm_link::__private::wasmtime::component::ComponentType,
            ::wasm_link::__private::wasmtime::component::Lift,
            ::wasm_link::__private::wasmtime::component::Lower,
        )]
        #[component(record)]
        #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
        pub struct Pair {
            #[component(name = "name")]
            pub name: ::std::string::String,
            #[component(name = "left")]
            pub left: ::wasm_link::__private::ResourceAny,
            #[component(name = "right")]
            pub right: ::wasm_link::__private::ResourceAny,
        }
        impl ::wasm_link::__private::Wire for Pair {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                ::wasm_link::__private::Wire::each_handle(&mut self.left, visit);
                ::wasm_link::__private::Wire::each_handle(&mut self.right, visit);
            }
        }
        impl ::wasm_link::IntoVal for Pair {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                ::wasm_link::__private::record_val([
                    ("name", ::wasm_link::IntoVal::into_val(self.name)),
                    ("left", ::wasm_link::IntoVal::into_val(self.left)),
                    ("right", ::wasm_link::IntoVal::into_val(self.right)),
                ])
            }
        }
        impl ::wasm_link::FromVal for Pair {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let mut fields = ::wasm_link::__private::RecordFields::of(
                    val,
                    "record pair",
                )?;
                let value = Self {
                    name: fields.take("name")?,
                    left: fields.take("left")?,
                    right: fields.take("right")?,
                };
                fields.finish()?;
                Ok(value)
            }
        }
        #[derive(Clone)]
        #[derive(
            ::wasm_link::__private::wasmtime::component::ComponentType,
            ::wasm_link::__private::wasmtime::component::Lift,
            ::wasm_link::__private::wasmtime::component::Lower,
        )]
        #[component(record)]
        #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
        pub struct LentPair {
            #[component(name = "name")]
            pub name: ::std::string::String,
            #[component(name = "left")]
            pub left: ::wasm_link::__private::ResourceAny,
            #[component(name = "right")]
            pub right: ::wasm_link::__private::ResourceAny,
        }
        impl ::wasm_link::__private::Wire for LentPair {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                ::wasm_link::__private::Wire::each_handle(&mut self.left, visit);
                ::wasm_link::__private::Wire::each_handle(&mut self.right, visit);
            }
        }
        impl ::wasm_link::IntoVal for LentPair {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                ::wasm_link::__private::record_val([
                    ("name", ::wasm_link::IntoVal::into_val(self.name)),
                    ("left", ::wasm_link::IntoVal::into_val(self.left)),
                    ("right", ::wasm_link::IntoVal::into_val(self.right)),
                ])
            }
        }
        impl ::wasm_link::FromVal for LentPair {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let mut fields = ::wasm_link::__private::RecordFields::of(
                    val,
                    "record lent-pair",
                )?;
                let value = Self {
                    name: fields.take("name")?,
                    left: fields.take("left")?,
                    right: fields.take("right")?,
                };
                fields.finish()?;
                Ok(value)
            }
        }
        #[derive(Clone)]
        #[derive(
            ::wasm_link::__private::wasmtime::component::ComponentType,
            ::wasm_link::__private::wasmtime::component::Lift,
            ::wasm_link::__private::wasmtime::component::Lower,
        )]
        #[component(variant)]
        #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
        pub enum Choice {
            #[component(name = "nothing")]
            Nothing,
            #[component(name = "one")]
            One(::wasm_link::__private::ResourceAny),
            #[component(name = "both")]
            Both(super::wire::Pair),
        }
        impl ::wasm_link::__private::Wire for Choice {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                match self {
                    Self::One(payload) => {
                        ::wasm_link::__private::Wire::each_handle(payload, visit)
                    }
                    Self::Both(payload) => {
                        ::wasm_link::__private::Wire::each_handle(payload, visit)
                    }
                    _ => {}
                }
            }
        }
        impl ::wasm_link::IntoVal for Choice {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                match self {
                    Self::Nothing => {
                        ::wasm_link::__private::case_val(
                            "nothing",
                            ::core::option::Option::None,
                        )
                    }
                    Self::One(payload) => {
                        ::wasm_link::__private::case_val(
                            "one",
                            ::core::option::Option::Some(
                                ::wasm_link::IntoVal::into_val(payload),
                            ),
                        )
                    }
                    Self::Both(payload) => {
                        ::wasm_link::__private::case_val(
                            "both",
                            ::core::option::Option::Some(
                                ::wasm_link::IntoVal::into_val(payload),
                            ),
                        )
                    }
                }
            }
        }
        impl ::wasm_link::FromVal for Choice {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let case = ::wasm_link::__private::case_of(val, "variant choice")?;
                match case.name.as_str() {
                    "nothing" => {
                        case.no_payload()?;
                        Ok(Self::Nothing)
                    }
                    "one" => Ok(Self::One(case.payload()?)),
                    "both" => Ok(Self::Both(case.payload()?)),
                    _ => Err(case.unknown()),
                }
            }
        }
        #[derive(Clone)]
        #[derive(
            ::wasm_link::__private::wasmtime::component::ComponentType,
            ::wasm_link::__private::wasmtime::component::Lift,
            ::wasm_link::__private::wasmtime::component::Lower,
        )]
        #[component(variant)]
        #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
        pub enum LentChoice {
            #[component(name = "nothing")]
            Nothing,
            #[component(name = "one")]
            One(::wasm_link::__private::ResourceAny),
            #[component(name = "both")]
            Both(super::wire::LentPair),
        }
        impl ::wasm_link::__private::Wire for LentChoice {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                match self {
                    Self::One(payload) => {
                        ::wasm_link::__private::Wire::each_handle(payload, visit)
                    }
                    Self::Both(payload) => {
                        ::wasm_link::__private::Wire::each_handle(payload, visit)
                    }
                    _ => {}
                }
            }
        }
        impl ::wasm_link::IntoVal for LentChoice {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                match self {
                    Self::Nothing => {
                        ::wasm_link::__private::case_val(
                            "nothing",
                            ::core::option::Option::None,
                        )
                    }
                    Self::One(payload) => {
                        ::wasm_link::__private::case_val(
                            "one",
                            ::core::option::Option::Some(
                                ::wasm_link::IntoVal::into_val(payload),
                            ),
                        )
                    }
                    Self::Both(payload) => {
                        ::wasm_link::__private::case_val(
                            "both",
                            ::core::option::Option::Some(
                                ::wasm_link::IntoVal::into_val(payload),
                            ),
                        )
                    }
                }
            }
        }
        impl ::wasm_link::FromVal for LentChoice {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let case = ::wasm_link::__private::case_of(val, "variant lent-choice")?;
                match case.name.as_str() {
                    "nothing" => {
                        case.no_payload()?;
                        Ok(Self::Nothing)
                    }
                    "one" => Ok(Self::One(case.payload()?)),
                    "both" => Ok(Self::Both(case.payload()?)),
                    _ => Err(case.unknown()),
                }
            }
        }
    }
    /// What links `demo:counters/counters@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "counters.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/counters.wit")
                ),
            ),
        ];
        /// The interface `demo:counters/counters@1.0.0`, as applications declare it.
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
                            name: "[constructor]counter",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "[method]counter.increment",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]counter.value",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[static]counter.merge",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "live",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-own",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-record",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-variant",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-list",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-option",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-result",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-tuple",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "give-nested",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-own",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-record",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-variant",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-list",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-option",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-result",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-tuple",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-own",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-record",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-variant",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-list",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-option",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-result",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-tuple",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "lend-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "swap",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "take-and-trap",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "lend-and-trap",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "crash",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "spoil",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                static NAMES: ::std::sync::LazyLock<[::std::string::String; 1]> = ::std::sync::LazyLock::new(||
                [::std::string::String::from("counter")]);
                Ok(&*NAMES)
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let pair = wit::record(
                    "pair",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("left",
                        wit::own("demo:counters/counters@1.0.0", "counter")), ("right",
                        wit::own("demo:counters/counters@1.0.0", "counter"))
                    ],
                );
                let choice = wit::variant(
                    "choice",
                    ::std::vec![
                        ("nothing", ::core::option::Option::None), ("one",
                        ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                        "counter"))), ("both", ::core::option::Option::Some(pair
                        .clone()))
                    ],
                );
                let lent_pair = wit::record(
                    "lent-pair",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("left",
                        wit::borrow("demo:counters/counters@1.0.0", "counter")),
                        ("right", wit::borrow("demo:counters/counters@1.0.0", "counter"))
                    ],
                );
                let lent_choice = wit::variant(
                    "lent-choice",
                    ::std::vec![
                        ("nothing", ::core::option::Option::None), ("one",
                        ::core::option::Option::Some(wit::borrow("demo:counters/counters@1.0.0",
                        "counter"))), ("both", ::core::option::Option::Some(lent_pair
                        .clone()))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "demo:counters/counters@1.0.0",
                            ::std::vec![
                                wit::function("[constructor]counter", ::std::vec![("start",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("[method]counter.increment",
                                ::std::vec![("self",
                                wit::borrow("demo:counters/counters@1.0.0", "counter")),
                                ("by", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("[method]counter.value", ::std::vec![("self",
                                wit::borrow("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("[static]counter.merge", ::std::vec![("a",
                                wit::own("demo:counters/counters@1.0.0", "counter")), ("b",
                                wit::borrow("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("live", ::std::vec![],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("give-own", ::std::vec![("start",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("give-record",
                                ::std::vec![("start", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(pair.clone())),
                                wit::function("give-variant", ::std::vec![("start",
                                ::wasm_link::wit::Type::U32), ("count",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(choice.clone())),
                                wit::function("give-list", ::std::vec![("start",
                                ::wasm_link::wit::Type::U32), ("count",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::list(wit::own("demo:counters/counters@1.0.0",
                                "counter")))), wit::function("give-option",
                                ::std::vec![("start",
                                wit::option(::wasm_link::wit::Type::U32))],
                                ::core::option::Option::Some(wit::option(wit::own("demo:counters/counters@1.0.0",
                                "counter")))), wit::function("give-result",
                                ::std::vec![("start",
                                wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter")),
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))))), wit::function("give-tuple",
                                ::std::vec![("start", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::tuple(::std::vec![wit::own("demo:counters/counters@1.0.0",
                                "counter"), ::wasm_link::wit::Type::U32,
                                wit::own("demo:counters/counters@1.0.0", "counter")]))),
                                wit::function("give-nested", ::std::vec![("start",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                wit::result(::core::option::Option::Some(wit::option(choice
                                .clone())),
                                ::core::option::Option::Some(wit::list(wit::own("demo:counters/counters@1.0.0",
                                "counter"))))])))), wit::function("take-own",
                                ::std::vec![("c", wit::own("demo:counters/counters@1.0.0",
                                "counter"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-record", ::std::vec![("c", pair
                                .clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-variant", ::std::vec![("c", choice
                                .clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-list", ::std::vec![("c",
                                wit::list(wit::own("demo:counters/counters@1.0.0",
                                "counter")))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-option", ::std::vec![("c",
                                wit::option(wit::own("demo:counters/counters@1.0.0",
                                "counter")))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-result", ::std::vec![("c",
                                wit::result(::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter")),
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-tuple", ::std::vec![("c",
                                wit::tuple(::std::vec![wit::own("demo:counters/counters@1.0.0",
                                "counter"), ::wasm_link::wit::Type::U32,
                                wit::own("demo:counters/counters@1.0.0", "counter")]))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("take-nested", ::std::vec![("c",
                                wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                wit::result(::core::option::Option::Some(wit::option(choice
                                .clone())),
                                ::core::option::Option::Some(wit::list(wit::own("demo:counters/counters@1.0.0",
                                "counter"))))])))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-own", ::std::vec![("c",
                                wit::borrow("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-record", ::std::vec![("c", lent_pair
                                .clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-variant", ::std::vec![("c", lent_choice
                                .clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-list", ::std::vec![("c",
                                wit::list(wit::borrow("demo:counters/counters@1.0.0",
                                "counter")))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-option", ::std::vec![("c",
                                wit::option(wit::borrow("demo:counters/counters@1.0.0",
                                "counter")))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-result", ::std::vec![("c",
                                wit::result(::core::option::Option::Some(wit::borrow("demo:counters/counters@1.0.0",
                                "counter")),
                                ::core::option::Option::Some(wit::borrow("demo:counters/counters@1.0.0",
                                "counter"))))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-tuple", ::std::vec![("c",
                                wit::tuple(::std::vec![wit::borrow("demo:counters/counters@1.0.0",
                                "counter"), ::wasm_link::wit::Type::U32,
                                wit::borrow("demo:counters/counters@1.0.0", "counter")]))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("lend-nested", ::std::vec![("c",
                                wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                wit::result(::core::option::Option::Some(wit::option(lent_choice
                                .clone())),
                                ::core::option::Option::Some(wit::list(wit::borrow("demo:counters/counters@1.0.0",
                                "counter"))))])))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("swap", ::std::vec![("c",
                                wit::own("demo:counters/counters@1.0.0", "counter")),
                                ("start", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("echo", ::std::vec![("c",
                                wit::own("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("take-and-trap",
                                ::std::vec![("c", wit::own("demo:counters/counters@1.0.0",
                                "counter"))], ::core::option::Option::None),
                                wit::function("lend-and-trap", ::std::vec![("c",
                                wit::borrow("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::None), wit::function("crash",
                                ::std::vec![], ::core::option::Option::None),
                                wit::function("spoil", ::std::vec![],
                                ::core::option::Option::None)
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "demo:counters/counters@1.0.0";
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
                    "[constructor]counter" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::returning::<
                                P,
                                linked::call_new_counter,
                            >(),
                        )
                    }
                    "[method]counter.increment" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_counter_increment,
                            >(),
                        )
                    }
                    "[method]counter.value" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_counter_value,
                            >(),
                        )
                    }
                    "[static]counter.merge" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_counter_merge,
                            >(),
                        )
                    }
                    "live" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_live,
                            >(),
                        )
                    }
                    "give-own" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::returning::<
                                P,
                                linked::call_give_own,
                            >(),
                        )
                    }
                    "give-record" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_record,
                            >(),
                        )
                    }
                    "give-variant" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_variant,
                            >(),
                        )
                    }
                    "give-list" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_list,
                            >(),
                        )
                    }
                    "give-option" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_option,
                            >(),
                        )
                    }
                    "give-result" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_result,
                            >(),
                        )
                    }
                    "give-tuple" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_tuple,
                            >(),
                        )
                    }
                    "give-nested" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_give_nested,
                            >(),
                        )
                    }
                    "take-own" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_own,
                            >(),
                        )
                    }
                    "take-record" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_record,
                            >(),
                        )
                    }
                    "take-variant" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_variant,
                            >(),
                        )
                    }
                    "take-list" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_list,
                            >(),
                        )
                    }
                    "take-option" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_option,
                            >(),
                        )
                    }
                    "take-result" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_result,
                            >(),
                        )
                    }
                    "take-tuple" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_tuple,
                            >(),
                        )
                    }
                    "take-nested" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_nested,
                            >(),
                        )
                    }
                    "lend-own" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_own,
                            >(),
                        )
                    }
                    "lend-record" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_record,
                            >(),
                        )
                    }
                    "lend-variant" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_variant,
                            >(),
                        )
                    }
                    "lend-list" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_list,
                            >(),
                        )
                    }
                    "lend-option" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_option,
                            >(),
                        )
                    }
                    "lend-result" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_result,
                            >(),
                        )
                    }
                    "lend-tuple" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_tuple,
                            >(),
                        )
                    }
                    "lend-nested" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_nested,
                            >(),
                        )
                    }
                    "swap" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_swap,
                            >(),
                        )
                    }
                    "echo" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_echo,
                            >(),
                        )
                    }
                    "take-and-trap" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take_and_trap,
                            >(),
                        )
                    }
                    "lend-and-trap" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_lend_and_trap,
                            >(),
                        )
                    }
                    "crash" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_crash,
                            >(),
                        )
                    }
                    "spoil" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_spoil,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_counter: ::wasm_link::__private::TypedFunc<
                (u32,),
                (::wasm_link::__private::ResourceAny,),
            >,
            counter_increment: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny, u32),
                (u32,),
            >,
            counter_value: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (u32,),
            >,
            counter_merge: ::wasm_link::__private::TypedFunc<
                (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                ),
                (::wasm_link::__private::ResourceAny,),
            >,
            live: ::wasm_link::__private::TypedFunc<(), (u32,)>,
            give_own: ::wasm_link::__private::TypedFunc<
                (u32,),
                (::wasm_link::__private::ResourceAny,),
            >,
            give_record: ::wasm_link::__private::TypedFunc<(u32,), (super::wire::Pair,)>,
            give_variant: ::wasm_link::__private::TypedFunc<
                (u32, u32),
                (super::wire::Choice,),
            >,
            give_list: ::wasm_link::__private::TypedFunc<
                (u32, u32),
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
            >,
            give_option: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<u32>,),
                (::core::option::Option<::wasm_link::__private::ResourceAny>,),
            >,
            give_result: ::wasm_link::__private::TypedFunc<
                (::core::result::Result<u32, u32>,),
                (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::wasm_link::__private::ResourceAny,
                    >,
                ),
            >,
            give_tuple: ::wasm_link::__private::TypedFunc<
                (u32,),
                (
                    (
                        ::wasm_link::__private::ResourceAny,
                        u32,
                        ::wasm_link::__private::ResourceAny,
                    ),
                ),
            >,
            give_nested: ::wasm_link::__private::TypedFunc<
                (u32,),
                (
                    ::std::vec::Vec<
                        (
                            ::std::string::String,
                            ::core::result::Result<
                                ::core::option::Option<super::wire::Choice>,
                                ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                            >,
                        ),
                    >,
                ),
            >,
            take_own: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (u32,),
            >,
            take_record: ::wasm_link::__private::TypedFunc<(super::wire::Pair,), (u32,)>,
            take_variant: ::wasm_link::__private::TypedFunc<
                (super::wire::Choice,),
                (u32,),
            >,
            take_list: ::wasm_link::__private::TypedFunc<
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
                (u32,),
            >,
            take_option: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<::wasm_link::__private::ResourceAny>,),
                (u32,),
            >,
            take_result: ::wasm_link::__private::TypedFunc<
                (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::wasm_link::__private::ResourceAny,
                    >,
                ),
                (u32,),
            >,
            take_tuple: ::wasm_link::__private::TypedFunc<
                (
                    (
                        ::wasm_link::__private::ResourceAny,
                        u32,
                        ::wasm_link::__private::ResourceAny,
                    ),
                ),
                (u32,),
            >,
            take_nested: ::wasm_link::__private::TypedFunc<
                (
                    ::std::vec::Vec<
                        (
                            ::std::string::String,
                            ::core::result::Result<
                                ::core::option::Option<super::wire::Choice>,
                                ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                            >,
                        ),
                    >,
                ),
                (u32,),
            >,
            lend_own: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (u32,),
            >,
            lend_record: ::wasm_link::__private::TypedFunc<
                (super::wire::LentPair,),
                (u32,),
            >,
            lend_variant: ::wasm_link::__private::TypedFunc<
                (super::wire::LentChoice,),
                (u32,),
            >,
            lend_list: ::wasm_link::__private::TypedFunc<
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
                (u32,),
            >,
            lend_option: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<::wasm_link::__private::ResourceAny>,),
                (u32,),
            >,
            lend_result: ::wasm_link::__private::TypedFunc<
                (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::wasm_link::__private::ResourceAny,
                    >,
                ),
                (u32,),
            >,
            lend_tuple: ::wasm_link::__private::TypedFunc<
                (
                    (
                        ::wasm_link::__private::ResourceAny,
                        u32,
                        ::wasm_link::__private::ResourceAny,
                    ),
                ),
                (u32,),
            >,
            lend_nested: ::wasm_link::__private::TypedFunc<
                (
                    ::std::vec::Vec<
                        (
                            ::std::string::String,
                            ::core::result::Result<
                                ::core::option::Option<super::wire::LentChoice>,
                                ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                            >,
                        ),
                    >,
                ),
                (u32,),
            >,
            swap: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny, u32),
                (::wasm_link::__private::ResourceAny,),
            >,
            echo: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::wasm_link::__private::ResourceAny,),
            >,
            take_and_trap: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (),
            >,
            lend_and_trap: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (),
            >,
            crash: ::wasm_link::__private::TypedFunc<(), ()>,
            spoil: ::wasm_link::__private::TypedFunc<(), ()>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    new_counter: binder.function("[constructor]counter")?,
                    counter_increment: binder.function("[method]counter.increment")?,
                    counter_value: binder.function("[method]counter.value")?,
                    counter_merge: binder.function("[static]counter.merge")?,
                    live: binder.function("live")?,
                    give_own: binder.function("give-own")?,
                    give_record: binder.function("give-record")?,
                    give_variant: binder.function("give-variant")?,
                    give_list: binder.function("give-list")?,
                    give_option: binder.function("give-option")?,
                    give_result: binder.function("give-result")?,
                    give_tuple: binder.function("give-tuple")?,
                    give_nested: binder.function("give-nested")?,
                    take_own: binder.function("take-own")?,
                    take_record: binder.function("take-record")?,
                    take_variant: binder.function("take-variant")?,
                    take_list: binder.function("take-list")?,
                    take_option: binder.function("take-option")?,
                    take_result: binder.function("take-result")?,
                    take_tuple: binder.function("take-tuple")?,
                    take_nested: binder.function("take-nested")?,
                    lend_own: binder.function("lend-own")?,
                    lend_record: binder.function("lend-record")?,
                    lend_variant: binder.function("lend-variant")?,
                    lend_list: binder.function("lend-list")?,
                    lend_option: binder.function("lend-option")?,
                    lend_result: binder.function("lend-result")?,
                    lend_tuple: binder.function("lend-tuple")?,
                    lend_nested: binder.function("lend-nested")?,
                    swap: binder.function("swap")?,
                    echo: binder.function("echo")?,
                    take_and_trap: binder.function("take-and-trap")?,
                    lend_and_trap: binder.function("lend-and-trap")?,
                    crash: binder.function("crash")?,
                    spoil: binder.function("spoil")?,
                })
            }
        }
        /// The methods of resources, for each type of plugins.
        #[doc(hidden)]
        #[allow(
            missing_docs,
            reason = "the methods are documented where they are called"
        )]
        pub mod calls {
            pub struct Counter {
                pub increment: fn(
                    &::wasm_link::__private::HeldResource,
                    u32,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError>,
                pub value: fn(
                    &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError>,
            }
            impl Counter {
                pub const fn __table<P: ::wasm_link::PluginData + 'static>() -> &'static Self {
                    const {
                        &Self {
                            increment: Self::increment::<P>,
                            value: Self::value::<P>,
                        }
                    }
                }
                fn increment<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                    by: u32,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .counter_increment
                                    .call(__store, (__this, by))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
                fn value<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .counter_value
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
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
            pub enum call_new_counter {}
            impl ::wasm_link::__private::ReturningFunction for call_new_counter {
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                ) -> ::wasm_link::__private::wasmtime::Result<
                    ::wasm_link::__private::ResourceAny,
                > {
                    functions.new_counter.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
            pub enum call_counter_increment {}
            impl ::wasm_link::__private::LinkedMethod for call_counter_increment {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::ResourceDynamic, u32);
                type Prepared<'a> = (&'a u32,);
                fn prepare<'a, P: 'static>(
                    (_, a0): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.counter_increment.call(callee, (this, *(*a0)))
                }
            }
            pub enum call_counter_value {}
            impl ::wasm_link::__private::LinkedMethod for call_counter_value {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::ResourceDynamic,);
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (_,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.counter_value.call(callee, (this,))
                }
            }
            pub enum call_counter_merge {}
            impl ::wasm_link::__private::CarryingFunction for call_counter_merge {
                type Functions = super::Functions;
                type Arguments = (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                );
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.counter_merge.call(callee, (a0, a1))
                }
            }
            pub enum call_live {}
            impl ::wasm_link::__private::LinkedFunction for call_live {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.live.call(callee, ())
                }
            }
            pub enum call_give_own {}
            impl ::wasm_link::__private::ReturningFunction for call_give_own {
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                ) -> ::wasm_link::__private::wasmtime::Result<
                    ::wasm_link::__private::ResourceAny,
                > {
                    functions.give_own.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
            pub enum call_give_record {}
            impl ::wasm_link::__private::CarryingFunction for call_give_record {
                type Functions = super::Functions;
                type Arguments = (u32,);
                type Results = (super::super::wire::Pair,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_record.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_variant {}
            impl ::wasm_link::__private::CarryingFunction for call_give_variant {
                type Functions = super::Functions;
                type Arguments = (u32, u32);
                type Results = (super::super::wire::Choice,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_variant.call(callee, (*(&a0), *(&a1)))
                }
            }
            pub enum call_give_list {}
            impl ::wasm_link::__private::CarryingFunction for call_give_list {
                type Functions = super::Functions;
                type Arguments = (u32, u32);
                type Results = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_list.call(callee, (*(&a0), *(&a1)))
                }
            }
            pub enum call_give_option {}
            impl ::wasm_link::__private::CarryingFunction for call_give_option {
                type Functions = super::Functions;
                type Arguments = (::core::option::Option<u32>,);
                type Results = (
                    ::core::option::Option<::wasm_link::__private::ResourceAny>,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_option.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_result {}
            impl ::wasm_link::__private::CarryingFunction for call_give_result {
                type Functions = super::Functions;
                type Arguments = (::core::result::Result<u32, u32>,);
                type Results = (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::wasm_link::__private::ResourceAny,
                    >,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_result.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_tuple {}
            impl ::wasm_link::__private::CarryingFunction for call_give_tuple {
                type Functions = super::Functions;
                type Arguments = (u32,);
                type Results = (
                    (
                        ::wasm_link::__private::ResourceAny,
                        u32,
                        ::wasm_link::__private::ResourceAny,
                    ),
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_tuple.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_nested {}
            impl ::wasm_link::__private::CarryingFunction for call_give_nested {
                type Functions = super::Functions;
                type Arguments = (u32,);
                type Results = (
                    ::std::vec::Vec<
                        (
                            ::std::string::String,
                            ::core::result::Result<
                                ::core::option::Option<super::super::wire::Choice>,
                                ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                            >,
                        ),
                    >,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.give_nested.call(callee, (*(&a0),))
                }
            }
            pub enum call_take_own {}
            impl ::wasm_link::__private::CarryingFunction for call_take_own {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_own.call(callee, (a0,))
                }
            }
            pub enum call_take_record {}
            impl ::wasm_link::__private::CarryingFunction for call_take_record {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::Pair,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_record.call(callee, (a0,))
                }
            }
            pub enum call_take_variant {}
            impl ::wasm_link::__private::CarryingFunction for call_take_variant {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::Choice,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_variant.call(callee, (a0,))
                }
            }
            pub enum call_take_list {}
            impl ::wasm_link::__private::CarryingFunction for call_take_list {
                type Functions = super::Functions;
                type Arguments = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_list.call(callee, (a0,))
                }
            }
            pub enum call_take_option {}
            impl ::wasm_link::__private::CarryingFunction for call_take_option {
                type Functions = super::Functions;
                type Arguments = (
                    ::core::option::Option<::wasm_link::__private::ResourceAny>,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_option.call(callee, (a0,))
                }
            }
            pub enum call_take_result {}
            impl ::wasm_link::__private::CarryingFunction for call_take_result {
                type Functions = super::Functions;
                type Arguments = (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::wasm_link::__private::ResourceAny,
                    >,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_result.call(callee, (a0,))
                }
            }
            pub enum call_take_tuple {}
            impl ::wasm_link::__private::CarryingFunction for call_take_tuple {
                type Functions = super::Functions;
                type Arguments = (
                    (
                        ::wasm_link::__private::ResourceAny,
                        u32,
                        ::wasm_link::__private::ResourceAny,
                    ),
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_tuple.call(callee, (a0,))
                }
            }
            pub enum call_take_nested {}
            impl ::wasm_link::__private::CarryingFunction for call_take_nested {
                type Functions = super::Functions;
                type Arguments = (
                    ::std::vec::Vec<
                        (
                            ::std::string::String,
                            ::core::result::Result<
                                ::core::option::Option<super::super::wire::Choice>,
                                ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                            >,
                        ),
                    >,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_nested.call(callee, (a0,))
                }
            }
            pub enum call_lend_own {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_own {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_own.call(callee, (a0,))
                }
            }
            pub enum call_lend_record {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_record {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::LentPair,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_record.call(callee, (a0,))
                }
            }
            pub enum call_lend_variant {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_variant {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::LentChoice,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_variant.call(callee, (a0,))
                }
            }
            pub enum call_lend_list {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_list {
                type Functions = super::Functions;
                type Arguments = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_list.call(callee, (a0,))
                }
            }
            pub enum call_lend_option {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_option {
                type Functions = super::Functions;
                type Arguments = (
                    ::core::option::Option<::wasm_link::__private::ResourceAny>,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_option.call(callee, (a0,))
                }
            }
            pub enum call_lend_result {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_result {
                type Functions = super::Functions;
                type Arguments = (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::wasm_link::__private::ResourceAny,
                    >,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_result.call(callee, (a0,))
                }
            }
            pub enum call_lend_tuple {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_tuple {
                type Functions = super::Functions;
                type Arguments = (
                    (
                        ::wasm_link::__private::ResourceAny,
                        u32,
                        ::wasm_link::__private::ResourceAny,
                    ),
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_tuple.call(callee, (a0,))
                }
            }
            pub enum call_lend_nested {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_nested {
                type Functions = super::Functions;
                type Arguments = (
                    ::std::vec::Vec<
                        (
                            ::std::string::String,
                            ::core::result::Result<
                                ::core::option::Option<super::super::wire::LentChoice>,
                                ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                            >,
                        ),
                    >,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_nested.call(callee, (a0,))
                }
            }
            pub enum call_swap {}
            impl ::wasm_link::__private::CarryingFunction for call_swap {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny, u32);
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.swap.call(callee, (a0, *(&a1)))
                }
            }
            pub enum call_echo {}
            impl ::wasm_link::__private::CarryingFunction for call_echo {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo.call(callee, (a0,))
                }
            }
            pub enum call_take_and_trap {}
            impl ::wasm_link::__private::CarryingFunction for call_take_and_trap {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = ();
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take_and_trap.call(callee, (a0,))
                }
            }
            pub enum call_lend_and_trap {}
            impl ::wasm_link::__private::CarryingFunction for call_lend_and_trap {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = ();
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.lend_and_trap.call(callee, (a0,))
                }
            }
            pub enum call_crash {}
            impl ::wasm_link::__private::LinkedFunction for call_crash {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.crash.call(callee, ())
                }
            }
            pub enum call_spoil {}
            impl ::wasm_link::__private::LinkedFunction for call_spoil {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.spoil.call(callee, ())
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/counters@1.0.0`: a method for each of its functions.
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
            /// Makes one whose value is `start`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_counter(
                &self,
                start: u32,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_counter
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Makes one whose value is the sum of the two. `a` is dropped.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn counter_merge(
                &self,
                a: super::Counter,
                b: &super::Counter,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(a, __sending)?,
                            ::wasm_link::__private::Outbound::send(b, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .counter_merge
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns how many counters there are now.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn live(
                &self,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.live.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Returns one that starts at `start`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_own(
                &self,
                start: u32,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_own
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns two, called `pair`, that start at `start` and `start + 1`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_record(
                &self,
                start: u32,
            ) -> ::core::result::Result<super::Pair, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_record
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns `nothing`, `one` from `start`, or for any other `count` `both`, as `give-record` does.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_variant(
                &self,
                start: u32,
                count: u32,
            ) -> ::core::result::Result<super::Choice, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_variant
                                .call(__store, (start, count))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns `count` counters that start at `start`, `start + 1`, and so on.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_list(
                &self,
                start: u32,
                count: u32,
            ) -> ::core::result::Result<
                ::std::vec::Vec<super::Counter>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_list
                                .call(__store, (start, count))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns one that starts at `start`, if there is a start.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_option(
                &self,
                start: ::core::option::Option<u32>,
            ) -> ::core::result::Result<
                ::core::option::Option<super::Counter>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_option
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns one that starts at `start`, on the same side.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_result(
                &self,
                start: ::core::result::Result<u32, u32>,
            ) -> ::core::result::Result<
                ::core::result::Result<super::Counter, super::Counter>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_result
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns two that start at `start` and `start + 1`, and `start` between them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_tuple(
                &self,
                start: u32,
            ) -> ::core::result::Result<
                (super::Counter, u32, super::Counter),
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_tuple
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns six that start at `start`, `start + 1`, and so on. In order, and called so:
            /// - `both`: `both` of `give-record`,
            /// - `one`: `one`,
            /// - `nothing`: `nothing`,
            /// - `none`: no option,
            /// - `list`: the error side, with the other three.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_nested(
                &self,
                start: u32,
            ) -> ::core::result::Result<super::Nested, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_nested
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Takes a counter and returns its value.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_own(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_own
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes counters in a record and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_record(
                &self,
                c: super::Pair,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_record
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes counters in a variant and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_variant(
                &self,
                c: super::Choice,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_variant
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes counters in a list and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_list(
                &self,
                c: ::std::vec::Vec<super::Counter>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_list
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes a counter in an option and returns its value, or 0.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_option(
                &self,
                c: ::core::option::Option<super::Counter>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_option
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes a counter on either side of a result and returns its value.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_result(
                &self,
                c: ::core::result::Result<super::Counter, super::Counter>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_result
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes counters in a tuple and returns the sum of their values and of the number between them.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_tuple(
                &self,
                c: (super::Counter, u32, super::Counter),
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_tuple
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Takes counters at many levels and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_nested(
                &self,
                c: super::Nested,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_nested
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the value of a counter that is lent.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_own(
                &self,
                c: &super::Counter,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_own
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the sum of the values of counters that are lent in a record.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_record(
                &self,
                c: super::LentPair<'_>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_record
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the sum of the values of counters that are lent in a variant.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_variant(
                &self,
                c: super::LentChoice<'_>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_variant
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the sum of the values of counters that are lent in a list.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_list(
                &self,
                c: &[&super::Counter],
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_list
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the value of a counter that is lent in an option, or 0.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_option(
                &self,
                c: ::core::option::Option<&super::Counter>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_option
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the value of a counter that is lent on either side of a result.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_result(
                &self,
                c: ::core::result::Result<&super::Counter, &super::Counter>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_result
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the sum of the values of counters that are lent in a tuple and of the number between.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_tuple(
                &self,
                c: (&super::Counter, u32, &super::Counter),
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_tuple
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns the sum of the values of counters that are lent at many levels.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_nested(
                &self,
                c: super::LentNested<'_>,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_nested
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Drops `c` and returns a new one that starts at `start`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn swap(
                &self,
                c: super::Counter,
                start: u32,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                            start,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .swap
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns the very same counter.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .echo
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Takes a counter, then traps.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_and_trap(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions.take_and_trap.call(__store, __arguments)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Is lent a counter, then traps.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_and_trap(
                &self,
                c: &super::Counter,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions.lend_and_trap.call(__store, __arguments)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash(
                &self,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.crash.call(__store, ())
                    })
            }
            /// From now on the destructor of counters traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn spoil(
                &self,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.spoil.call(__store, ())
                    })
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::wasm_link::ConvertResources
        for Handle<P> {
            type Plugin = P;
            type Functions = Functions;
            fn bound(&self) -> &::wasm_link::__private::Bound<P, Functions> {
                &self.bound
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// A third party: uses counters that are made elsewhere, and passes them on.
pub mod relay {
    /// The WIT type `counter` of `demo:counters/counters@1.0.0`.
    pub type Counter = super::counters::Counter;
    /// What links `demo:counters/relay@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "counters.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/counters.wit")
                ),
            ),
        ];
        /// The interface `demo:counters/relay@1.0.0`, as applications declare it.
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
                            name: "make",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "forward",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "return-to-owner",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "read",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "bump",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "hold",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "held",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "let-go",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "drop-all",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "churn",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "exercise",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "crash-holding",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "crash",
                            return_kind: ::wasm_link::ReturnKind::Void,
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
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "demo:counters/relay@1.0.0",
                            ::std::vec![
                                wit::function("make", ::std::vec![("start",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("forward", ::std::vec![("c",
                                wit::own("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("return-to-owner",
                                ::std::vec![("c", wit::own("demo:counters/counters@1.0.0",
                                "counter"))],
                                ::core::option::Option::Some(wit::own("demo:counters/counters@1.0.0",
                                "counter"))), wit::function("read", ::std::vec![("c",
                                wit::borrow("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("bump", ::std::vec![("c",
                                wit::borrow("demo:counters/counters@1.0.0", "counter")),
                                ("by", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("hold", ::std::vec![("c",
                                wit::own("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("held", ::std::vec![],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("let-go", ::std::vec![],
                                ::core::option::Option::Some(wit::option(wit::own("demo:counters/counters@1.0.0",
                                "counter")))), wit::function("drop-all", ::std::vec![],
                                ::core::option::Option::None), wit::function("churn",
                                ::std::vec![("times", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("exercise", ::std::vec![],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))),
                                wit::function("crash-holding", ::std::vec![("c",
                                wit::own("demo:counters/counters@1.0.0", "counter"))],
                                ::core::option::Option::None), wit::function("crash",
                                ::std::vec![], ::core::option::Option::None)
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "demo:counters/relay@1.0.0";
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
                    "make" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::returning::<
                                P,
                                linked::call_make,
                            >(),
                        )
                    }
                    "forward" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_forward,
                            >(),
                        )
                    }
                    "return-to-owner" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_return_to_owner,
                            >(),
                        )
                    }
                    "read" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_read,
                            >(),
                        )
                    }
                    "bump" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_bump,
                            >(),
                        )
                    }
                    "hold" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_hold,
                            >(),
                        )
                    }
                    "held" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_held,
                            >(),
                        )
                    }
                    "let-go" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_let_go,
                            >(),
                        )
                    }
                    "drop-all" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_drop_all,
                            >(),
                        )
                    }
                    "churn" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_churn,
                            >(),
                        )
                    }
                    "exercise" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_exercise,
                            >(),
                        )
                    }
                    "crash-holding" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_crash_holding,
                            >(),
                        )
                    }
                    "crash" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_crash,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            make: ::wasm_link::__private::TypedFunc<
                (u32,),
                (::wasm_link::__private::ResourceAny,),
            >,
            forward: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::wasm_link::__private::ResourceAny,),
            >,
            return_to_owner: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::wasm_link::__private::ResourceAny,),
            >,
            read: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (u32,),
            >,
            bump: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny, u32),
                (u32,),
            >,
            hold: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (u32,),
            >,
            held: ::wasm_link::__private::TypedFunc<(), (u32,)>,
            let_go: ::wasm_link::__private::TypedFunc<
                (),
                (::core::option::Option<::wasm_link::__private::ResourceAny>,),
            >,
            drop_all: ::wasm_link::__private::TypedFunc<(), ()>,
            churn: ::wasm_link::__private::TypedFunc<(u32,), (u32,)>,
            exercise: ::wasm_link::__private::TypedFunc<
                (),
                (::core::result::Result<u32, ::std::string::String>,),
            >,
            crash_holding: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (),
            >,
            crash: ::wasm_link::__private::TypedFunc<(), ()>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    make: binder.function("make")?,
                    forward: binder.function("forward")?,
                    return_to_owner: binder.function("return-to-owner")?,
                    read: binder.function("read")?,
                    bump: binder.function("bump")?,
                    hold: binder.function("hold")?,
                    held: binder.function("held")?,
                    let_go: binder.function("let-go")?,
                    drop_all: binder.function("drop-all")?,
                    churn: binder.function("churn")?,
                    exercise: binder.function("exercise")?,
                    crash_holding: binder.function("crash-holding")?,
                    crash: binder.function("crash")?,
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
            pub enum call_make {}
            impl ::wasm_link::__private::ReturningFunction for call_make {
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                ) -> ::wasm_link::__private::wasmtime::Result<
                    ::wasm_link::__private::ResourceAny,
                > {
                    functions.make.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
            pub enum call_forward {}
            impl ::wasm_link::__private::CarryingFunction for call_forward {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.forward.call(callee, (a0,))
                }
            }
            pub enum call_return_to_owner {}
            impl ::wasm_link::__private::CarryingFunction for call_return_to_owner {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.return_to_owner.call(callee, (a0,))
                }
            }
            pub enum call_read {}
            impl ::wasm_link::__private::CarryingFunction for call_read {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.read.call(callee, (a0,))
                }
            }
            pub enum call_bump {}
            impl ::wasm_link::__private::CarryingFunction for call_bump {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny, u32);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.bump.call(callee, (a0, *(&a1)))
                }
            }
            pub enum call_hold {}
            impl ::wasm_link::__private::CarryingFunction for call_hold {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.hold.call(callee, (a0,))
                }
            }
            pub enum call_held {}
            impl ::wasm_link::__private::LinkedFunction for call_held {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.held.call(callee, ())
                }
            }
            pub enum call_let_go {}
            impl ::wasm_link::__private::CarryingFunction for call_let_go {
                type Functions = super::Functions;
                type Arguments = ();
                type Results = (
                    ::core::option::Option<::wasm_link::__private::ResourceAny>,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.let_go.call(callee, ())
                }
            }
            pub enum call_drop_all {}
            impl ::wasm_link::__private::LinkedFunction for call_drop_all {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.drop_all.call(callee, ())
                }
            }
            pub enum call_churn {}
            impl ::wasm_link::__private::LinkedFunction for call_churn {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.churn.call(callee, (*(*a0),))
                }
            }
            pub enum call_exercise {}
            impl ::wasm_link::__private::LinkedFunction for call_exercise {
                type Results = (::core::result::Result<u32, ::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.exercise.call(callee, ())
                }
            }
            pub enum call_crash_holding {}
            impl ::wasm_link::__private::CarryingFunction for call_crash_holding {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = ();
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.crash_holding.call(callee, (a0,))
                }
            }
            pub enum call_crash {}
            impl ::wasm_link::__private::LinkedFunction for call_crash {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.crash.call(callee, ())
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/relay@1.0.0`: a method for each of its functions.
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
            /// Has a counter made that starts at `start`, and passes it on.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn make(
                &self,
                start: u32,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .make
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Passes a counter on that came from elsewhere.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn forward(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .forward
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Passes a counter on, after the one who made it has echoed it.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn return_to_owner(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<super::Counter, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .return_to_owner
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns the value of a counter that is lent.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn read(
                &self,
                c: &super::Counter,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .read
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Increments a counter that is lent and returns its new value.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn bump(
                &self,
                c: &super::Counter,
                by: u32,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                            by,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .bump
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Keeps a counter and returns how many are held now.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn hold(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .hold
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Returns how many counters are held.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn held(
                &self,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.held.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Gives back the counter that was held last.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn let_go(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<super::Counter>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .let_go
                                .call(__store, ())
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Drops the counters that are held, the first one first.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn drop_all(
                &self,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.drop_all.call(__store, ())
                    })
            }
            /// Makes, increments by 1 and drops `times` counters that start at 0, 1, and so on.
            ///
            /// Returns the sum of their last values.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn churn(
                &self,
                times: u32,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .churn
                            .call(__store, (times,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Uses all of `counters` that neither traps nor spoils, and checks what it returns.
            ///
            /// Returns how many checks passed, or which failed. Nobody else may make or drop counters
            /// meanwhile: `live` is checked too.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn exercise(
                &self,
            ) -> ::core::result::Result<
                ::core::result::Result<u32, ::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .exercise
                            .call(__store, ())
                            .map(|(__result,)| __result)
                    })
            }
            /// Holds a counter, then traps.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash_holding(
                &self,
                c: super::Counter,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions.crash_holding.call(__store, __arguments)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
            /// Traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash(
                &self,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.crash.call(__store, ())
                    })
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::wasm_link::ConvertResources
        for Handle<P> {
            type Plugin = P;
            type Functions = Functions;
            fn bound(&self) -> &::wasm_link::__private::Bound<P, Functions> {
                &self.bound
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// A second consumer, on top of both: gets the same counters in two ways.
pub mod app {
    /// What links `demo:counters/app@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "counters.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/counters.wit")
                ),
            ),
        ];
        /// The interface `demo:counters/app@1.0.0`, as applications declare it.
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
                            name: "run",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "pass",
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
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "demo:counters/app@1.0.0",
                            ::std::vec![
                                wit::function("run", ::std::vec![],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))),
                                wit::function("pass", ::std::vec![("times",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "demo:counters/app@1.0.0";
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
                    "run" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_run,
                            >(),
                        )
                    }
                    "pass" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_pass,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            run: ::wasm_link::__private::TypedFunc<
                (),
                (::core::result::Result<u32, ::std::string::String>,),
            >,
            pass: ::wasm_link::__private::TypedFunc<(u32,), (u32,)>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    run: binder.function("run")?,
                    pass: binder.function("pass")?,
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
            pub enum call_run {}
            impl ::wasm_link::__private::LinkedFunction for call_run {
                type Results = (::core::result::Result<u32, ::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.run.call(callee, ())
                }
            }
            pub enum call_pass {}
            impl ::wasm_link::__private::LinkedFunction for call_pass {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.pass.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/app@1.0.0`: a method for each of its functions.
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
            /// Passes counters between `counters` and `relay` in every direction, and checks their values.
            ///
            /// Returns how many checks passed, or which failed. `relay` may hold nothing at first, and nobody
            /// else may use the two meanwhile: how many counters are live and held is checked too.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn run(
                &self,
            ) -> ::core::result::Result<
                ::core::result::Result<u32, ::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.run.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Passes one counter, that starts at 0, to `relay` and back, and increments it, `times` times.
            ///
            /// Returns its last value.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn pass(
                &self,
                times: u32,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .pass
                            .call(__store, (times,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
