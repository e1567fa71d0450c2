// "../fixtures/wit/long.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/long.wit")
);
/// The WIT interface `fixtures:long/long@1.0.0`.
pub mod long {
    /// The WIT resource `thing`.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Thing {
        held: ::wasm_link::__private::HeldResource,
        calls: &'static self::link::calls::Thing,
    }
    impl Thing {
        /// Calls the WIT function `[method]thing.add`.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
        pub fn add(
            &self,
            a: u8,
            b: u8,
            c: u8,
            d: u8,
            e: u8,
            f: u8,
            g: u8,
            h: u8,
            i: u8,
            j: u8,
            k: u8,
            l: u8,
            m: u8,
            n: u8,
            o: u8,
            p: u8,
        ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
            (self.calls.add)(&self.held, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
        }
    }
    impl ::core::fmt::Debug for Thing {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Thing").finish_non_exhaustive()
        }
    }
    impl ::wasm_link::__private::TypedResource for Thing {
        const INTERFACE: &'static str = "fixtures:long/long@1.0.0";
        const NAME: &'static str = "thing";
    }
    impl ::wasm_link::__private::Outbound for Thing {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl ::wasm_link::__private::Outbound for &Thing {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl ::wasm_link::__private::Inbound for Thing {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
                calls: self::link::calls::Thing::__table::<P>(),
            })
        }
    }
    /// The WIT type `thirteen`.
    pub type Thirteen = ::wasm_link::LongTuple<
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        (::std::string::String,),
    >;
    /// The WIT type `twenty-five`.
    pub type TwentyFive = ::wasm_link::LongTuple<
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        ::wasm_link::LongTuple<(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8), (f32,)>,
    >;
    /// The WIT record `holder`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Holder {
        /// The WIT field `name`.
        pub name: ::std::string::String,
        /// The WIT field `parts`.
        pub parts: self::Thirteen,
    }
    impl ::wasm_link::IntoVal for Holder {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
                ("parts", ::wasm_link::IntoVal::into_val(self.parts)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Holder {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record holder",
            )?;
            let value = Self {
                name: fields.take("name")?,
                parts: fields.take("parts")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Holder> for ::wasm_link::Val {
        #[inline]
        fn from(value: Holder) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Holder {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "holder")
        }
    }
    ::wasm_link::plain!(Holder);
    /// The WIT variant `choice`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Choice {
        /// The WIT case `none`.
        None,
        /// The WIT case `some`.
        Some(self::TwentyFive),
    }
    impl ::wasm_link::IntoVal for Choice {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::None => {
                    ::wasm_link::__private::case_val(
                        "none",
                        ::core::option::Option::None,
                    )
                }
                Self::Some(payload) => {
                    ::wasm_link::__private::case_val(
                        "some",
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
                "none" => {
                    case.no_payload()?;
                    Ok(Self::None)
                }
                "some" => Ok(Self::Some(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Choice> for ::wasm_link::Val {
        #[inline]
        fn from(value: Choice) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Choice {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "choice")
        }
    }
    ::wasm_link::plain!(Choice);
    /// The WIT record `things`.
    #[derive(Debug)]
    pub struct Things {
        /// The WIT field `name`.
        pub name: ::std::string::String,
        /// The WIT field `parts`.
        pub parts: ::wasm_link::LongTuple<
            (self::Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, self::Thing),
        >,
    }
    impl ::wasm_link::__private::Outbound for Things {
        type Wire = self::wire::Things;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(self::wire::Things {
                name: ::wasm_link::__private::Outbound::send(self.name, sending)?,
                parts: ::wasm_link::__private::Outbound::send(self.parts, sending)?,
            })
        }
    }
    impl ::wasm_link::__private::Inbound for Things {
        type Wire = self::wire::Things;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(Self {
                name: ::wasm_link::__private::Inbound::receive(wire.name, receiving)?,
                parts: ::wasm_link::__private::Inbound::receive(wire.parts, receiving)?,
            })
        }
    }
    /// The WIT record `lent-things`.
    #[derive(Clone, Copy, Debug)]
    pub struct LentThings<'a> {
        /// The WIT field `parts`.
        pub parts: ::wasm_link::LongTuple<
            (&'a self::Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, &'a self::Thing),
        >,
    }
    impl<'a> ::wasm_link::__private::Outbound for LentThings<'a> {
        type Wire = self::wire::LentThings;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(self::wire::LentThings {
                parts: ::wasm_link::__private::Outbound::send(self.parts, sending)?,
            })
        }
    }
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        #[derive(Clone)]
        pub struct Things {
            pub name: ::std::string::String,
            pub parts: ::wasm_link::LongTuple<
                (
                    ::wasm_link::__private::ResourceAny,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                ),
                (u8, ::wasm_link::__private::ResourceAny),
            >,
        }
        impl ::wasm_link::__private::Wire for Things {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                ::wasm_link::__private::Wire::each_handle(&mut self.parts, visit);
            }
        }
        impl ::wasm_link::IntoVal for Things {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                ::wasm_link::__private::record_val([
                    ("name", ::wasm_link::IntoVal::into_val(self.name)),
                    ("parts", ::wasm_link::IntoVal::into_val(self.parts)),
                ])
            }
        }
        impl ::wasm_link::FromVal for Things {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let mut fields = ::wasm_link::__private::RecordFields::of(
                    val,
                    "record things",
                )?;
                let value = Self {
                    name: fields.take("name")?,
                    parts: fields.take("parts")?,
                };
                fields.finish()?;
                Ok(value)
            }
        }
        #[derive(Clone)]
        pub struct LentThings {
            pub parts: ::wasm_link::LongTuple<
                (
                    ::wasm_link::__private::ResourceAny,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                ),
                (u8, ::wasm_link::__private::ResourceAny),
            >,
        }
        impl ::wasm_link::__private::Wire for LentThings {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                ::wasm_link::__private::Wire::each_handle(&mut self.parts, visit);
            }
        }
        impl ::wasm_link::IntoVal for LentThings {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                ::wasm_link::__private::record_val([
                    ("parts", ::wasm_link::IntoVal::into_val(self.parts)),
                ])
            }
        }
        impl ::wasm_link::FromVal for LentThings {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let mut fields = ::wasm_link::__private::RecordFields::of(
                    val,
                    "record lent-things",
                )?;
                let value = Self {
                    parts: fields.take("parts")?,
                };
                fields.finish()?;
                Ok(value)
            }
        }
    }
    /// What links `fixtures:long/long@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "long.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/long.wit")
                ),
            ),
        ];
        /// The interface `fixtures:long/long@1.0.0`, as applications declare it.
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
                            name: "[constructor]thing",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "[method]thing.add",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "sum",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "forget",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "echo-thirteen",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-holder",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-choice",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-things",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "read-things",
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
                static NAMES: ::std::sync::LazyLock<[::std::string::String; 1]> = ::std::sync::LazyLock::new(||
                [::std::string::String::from("thing")]);
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
                let holder = wit::record(
                    "holder",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("parts",
                        wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::String]))
                    ],
                );
                let choice = wit::variant(
                    "choice",
                    ::std::vec![
                        ("none", ::core::option::Option::None), ("some",
                        ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::F32])))
                    ],
                );
                let things = wit::record(
                    "things",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("parts",
                        wit::tuple(::std::vec![wit::own("fixtures:long/long@1.0.0",
                        "thing"), ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        wit::own("fixtures:long/long@1.0.0", "thing")]))
                    ],
                );
                let lent_things = wit::record(
                    "lent-things",
                    ::std::vec![
                        ("parts",
                        wit::tuple(::std::vec![wit::borrow("fixtures:long/long@1.0.0",
                        "thing"), ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                        wit::borrow("fixtures:long/long@1.0.0", "thing")]))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:long/long@1.0.0",
                            ::std::vec![
                                wit::function("[constructor]thing", ::std::vec![("value",
                                ::wasm_link::wit::Type::U8)],
                                ::core::option::Option::Some(wit::own("fixtures:long/long@1.0.0",
                                "thing"))), wit::function("[method]thing.add",
                                ::std::vec![("self", wit::borrow("fixtures:long/long@1.0.0",
                                "thing")), ("a", ::wasm_link::wit::Type::U8), ("b",
                                ::wasm_link::wit::Type::U8), ("c",
                                ::wasm_link::wit::Type::U8), ("d",
                                ::wasm_link::wit::Type::U8), ("e",
                                ::wasm_link::wit::Type::U8), ("f",
                                ::wasm_link::wit::Type::U8), ("g",
                                ::wasm_link::wit::Type::U8), ("h",
                                ::wasm_link::wit::Type::U8), ("i",
                                ::wasm_link::wit::Type::U8), ("j",
                                ::wasm_link::wit::Type::U8), ("k",
                                ::wasm_link::wit::Type::U8), ("l",
                                ::wasm_link::wit::Type::U8), ("m",
                                ::wasm_link::wit::Type::U8), ("n",
                                ::wasm_link::wit::Type::U8), ("o",
                                ::wasm_link::wit::Type::U8), ("p",
                                ::wasm_link::wit::Type::U8)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("sum", ::std::vec![("a",
                                ::wasm_link::wit::Type::U32), ("b",
                                ::wasm_link::wit::Type::U32), ("c",
                                ::wasm_link::wit::Type::U32), ("d",
                                ::wasm_link::wit::Type::U32), ("e",
                                ::wasm_link::wit::Type::U32), ("f",
                                ::wasm_link::wit::Type::U32), ("g",
                                ::wasm_link::wit::Type::U32), ("h",
                                ::wasm_link::wit::Type::U32), ("i",
                                ::wasm_link::wit::Type::U32), ("j",
                                ::wasm_link::wit::Type::U32), ("k",
                                ::wasm_link::wit::Type::U32), ("l",
                                ::wasm_link::wit::Type::U32), ("m",
                                ::wasm_link::wit::Type::U32), ("n",
                                ::wasm_link::wit::Type::U32), ("o",
                                ::wasm_link::wit::Type::U32), ("p",
                                ::wasm_link::wit::Type::U32), ("q",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("forget", ::std::vec![("a",
                                ::wasm_link::wit::Type::String), ("b",
                                ::wasm_link::wit::Type::U32), ("c",
                                ::wasm_link::wit::Type::U32), ("d",
                                ::wasm_link::wit::Type::U32), ("e",
                                ::wasm_link::wit::Type::U32), ("f",
                                ::wasm_link::wit::Type::U32), ("g",
                                ::wasm_link::wit::Type::U32), ("h",
                                ::wasm_link::wit::Type::U32), ("i",
                                ::wasm_link::wit::Type::U32), ("j",
                                ::wasm_link::wit::Type::U32), ("k",
                                ::wasm_link::wit::Type::U32), ("l",
                                ::wasm_link::wit::Type::U32), ("m",
                                ::wasm_link::wit::Type::U32), ("n",
                                ::wasm_link::wit::Type::U32), ("o",
                                ::wasm_link::wit::Type::U32), ("p",
                                ::wasm_link::wit::Type::U32), ("q",
                                wit::list(::wasm_link::wit::Type::U8))],
                                ::core::option::Option::None),
                                wit::function("echo-thirteen", ::std::vec![("value",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::String]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::String]))),
                                wit::function("echo-holder", ::std::vec![("value", holder
                                .clone())], ::core::option::Option::Some(holder.clone())),
                                wit::function("echo-choice", ::std::vec![("value", choice
                                .clone())], ::core::option::Option::Some(choice.clone())),
                                wit::function("echo-things", ::std::vec![("value", things
                                .clone())], ::core::option::Option::Some(things.clone())),
                                wit::function("read-things", ::std::vec![("value",
                                lent_things.clone()), ("other",
                                wit::borrow("fixtures:long/long@1.0.0", "thing"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:long/long@1.0.0";
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
                    "[constructor]thing" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::returning::<
                                P,
                                linked::call_new_thing,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_thing: ::wasm_link::__private::TypedFunc<
                (u8,),
                (::wasm_link::__private::ResourceAny,),
            >,
            thing_add: ::wasm_link::__private::DynamicFunc,
            sum: ::wasm_link::__private::DynamicFunc,
            forget: ::wasm_link::__private::DynamicFunc,
            echo_thirteen: ::wasm_link::__private::DynamicFunc,
            echo_holder: ::wasm_link::__private::DynamicFunc,
            echo_choice: ::wasm_link::__private::DynamicFunc,
            echo_things: ::wasm_link::__private::DynamicFunc,
            read_things: ::wasm_link::__private::DynamicFunc,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    new_thing: binder.function("[constructor]thing")?,
                    thing_add: binder.dynamic("[method]thing.add")?,
                    sum: binder.dynamic("sum")?,
                    forget: binder.dynamic("forget")?,
                    echo_thirteen: binder.dynamic("echo-thirteen")?,
                    echo_holder: binder.dynamic("echo-holder")?,
                    echo_choice: binder.dynamic("echo-choice")?,
                    echo_things: binder.dynamic("echo-things")?,
                    read_things: binder.dynamic("read-things")?,
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
            pub struct Thing {
                pub add: fn(
                    &::wasm_link::__private::HeldResource,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError>,
            }
            impl Thing {
                pub const fn __table<P: ::wasm_link::PluginData + 'static>() -> &'static Self {
                    const { &Self { add: Self::add::<P> } }
                }
                #[allow(
                    clippy::too_many_arguments,
                    reason = "the WIT function has as many"
                )]
                fn add<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                    a: u8,
                    b: u8,
                    c: u8,
                    d: u8,
                    e: u8,
                    f: u8,
                    g: u8,
                    h: u8,
                    i: u8,
                    j: u8,
                    k: u8,
                    l: u8,
                    m: u8,
                    n: u8,
                    o: u8,
                    p: u8,
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
                                    .thing_add
                                    .call(
                                        __store,
                                        &::std::vec![
                                            ::wasm_link::IntoVal::into_val(__this),
                                            ::wasm_link::IntoVal::into_val(a),
                                            ::wasm_link::IntoVal::into_val(b),
                                            ::wasm_link::IntoVal::into_val(c),
                                            ::wasm_link::IntoVal::into_val(d),
                                            ::wasm_link::IntoVal::into_val(e),
                                            ::wasm_link::IntoVal::into_val(f),
                                            ::wasm_link::IntoVal::into_val(g),
                                            ::wasm_link::IntoVal::into_val(h),
                                            ::wasm_link::IntoVal::into_val(i),
                                            ::wasm_link::IntoVal::into_val(j),
                                            ::wasm_link::IntoVal::into_val(k),
                                            ::wasm_link::IntoVal::into_val(l),
                                            ::wasm_link::IntoVal::into_val(m),
                                            ::wasm_link::IntoVal::into_val(n),
                                            ::wasm_link::IntoVal::into_val(o),
                                            ::wasm_link::IntoVal::into_val(p)
                                        ],
                                    )
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
            pub enum call_new_thing {}
            impl ::wasm_link::__private::ReturningFunction for call_new_thing {
                type Functions = super::Functions;
                type Lifted = (u8,);
                type Prepared<'a> = (&'a u8,);
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
                    functions.new_thing.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:long/long@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `[constructor]thing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_thing(
                &self,
                value: u8,
            ) -> ::core::result::Result<super::Thing, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_thing
                                .call(__store, (value,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Calls the WIT function `sum`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn sum(
                &self,
                a: u32,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: u32,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .sum
                            .call(
                                __store,
                                &::std::vec![
                                    ::wasm_link::IntoVal::into_val(a),
                                    ::wasm_link::IntoVal::into_val(b),
                                    ::wasm_link::IntoVal::into_val(c),
                                    ::wasm_link::IntoVal::into_val(d),
                                    ::wasm_link::IntoVal::into_val(e),
                                    ::wasm_link::IntoVal::into_val(f),
                                    ::wasm_link::IntoVal::into_val(g),
                                    ::wasm_link::IntoVal::into_val(h),
                                    ::wasm_link::IntoVal::into_val(i),
                                    ::wasm_link::IntoVal::into_val(j),
                                    ::wasm_link::IntoVal::into_val(k),
                                    ::wasm_link::IntoVal::into_val(l),
                                    ::wasm_link::IntoVal::into_val(m),
                                    ::wasm_link::IntoVal::into_val(n),
                                    ::wasm_link::IntoVal::into_val(o),
                                    ::wasm_link::IntoVal::into_val(p),
                                    ::wasm_link::IntoVal::into_val(q)
                                ],
                            )
                    })
            }
            /// Calls the WIT function `forget`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn forget(
                &self,
                a: &str,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: &[u8],
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .forget
                            .call_for_nothing(
                                __store,
                                &::std::vec![
                                    ::wasm_link::IntoVal::into_val(a),
                                    ::wasm_link::IntoVal::into_val(b),
                                    ::wasm_link::IntoVal::into_val(c),
                                    ::wasm_link::IntoVal::into_val(d),
                                    ::wasm_link::IntoVal::into_val(e),
                                    ::wasm_link::IntoVal::into_val(f),
                                    ::wasm_link::IntoVal::into_val(g),
                                    ::wasm_link::IntoVal::into_val(h),
                                    ::wasm_link::IntoVal::into_val(i),
                                    ::wasm_link::IntoVal::into_val(j),
                                    ::wasm_link::IntoVal::into_val(k),
                                    ::wasm_link::IntoVal::into_val(l),
                                    ::wasm_link::IntoVal::into_val(m),
                                    ::wasm_link::IntoVal::into_val(n),
                                    ::wasm_link::IntoVal::into_val(o),
                                    ::wasm_link::IntoVal::into_val(p),
                                    ::wasm_link::IntoVal::into_val(q)
                                ],
                            )
                    })
            }
            /// Calls the WIT function `echo-thirteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_thirteen(
                &self,
                value: &::wasm_link::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (::std::string::String,),
                >,
            ) -> ::core::result::Result<super::Thirteen, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_thirteen
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
            /// Calls the WIT function `echo-holder`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_holder(
                &self,
                value: &super::Holder,
            ) -> ::core::result::Result<super::Holder, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_holder
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
            /// Calls the WIT function `echo-choice`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_choice(
                &self,
                value: super::Choice,
            ) -> ::core::result::Result<super::Choice, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_choice
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
            /// Calls the WIT function `echo-things`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_things(
                &self,
                value: super::Things,
            ) -> ::core::result::Result<super::Things, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok(
                            ::std::vec![
                                ::wasm_link::IntoVal::into_val(::wasm_link::__private::Outbound::send(value,
                                __sending) ?)
                            ],
                        ),
                        |__functions, __store, __arguments| {
                            __functions.echo_things.call(__store, &__arguments)
                        },
                        |__result, __receiving| ::wasm_link::__private::receive_val(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Calls the WIT function `read-things`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn read_things(
                &self,
                value: super::LentThings<'_>,
                other: &super::Thing,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok(
                            ::std::vec![
                                ::wasm_link::IntoVal::into_val(::wasm_link::__private::Outbound::send(value,
                                __sending) ?),
                                ::wasm_link::IntoVal::into_val(::wasm_link::__private::Outbound::send(other,
                                __sending) ?)
                            ],
                        ),
                        |__functions, __store, __arguments| {
                            __functions.read_things.call(__store, &__arguments)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
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
/// The WIT interface `fixtures:long/long-lists@1.0.0`.
pub mod long_lists {
    /// The WIT type `bytes`.
    pub type Bytes = ::wasm_link::LongList<u8, 100000>;
    /// The WIT record `page`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Page {
        /// The WIT field `title`.
        pub title: ::std::string::String,
        /// The WIT field `bytes`.
        pub bytes: self::Bytes,
    }
    impl ::wasm_link::IntoVal for Page {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("title", ::wasm_link::IntoVal::into_val(self.title)),
                ("bytes", ::wasm_link::IntoVal::into_val(self.bytes)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Page {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record page",
            )?;
            let value = Self {
                title: fields.take("title")?,
                bytes: fields.take("bytes")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Page> for ::wasm_link::Val {
        #[inline]
        fn from(value: Page) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Page {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "page")
        }
    }
    ::wasm_link::plain!(Page);
    /// What links `fixtures:long/long-lists@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "long.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/long.wit")
                ),
            ),
        ];
        /// The interface `fixtures:long/long-lists@1.0.0`, as applications declare it.
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
                            name: "echo-array",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-bytes",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-rows",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-page",
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
                let page = wit::record(
                    "page",
                    ::std::vec![
                        ("title", ::wasm_link::wit::Type::String), ("bytes",
                        wit::fixed_list(::wasm_link::wit::Type::U8, 100000u32))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:long/long-lists@1.0.0",
                            ::std::vec![
                                wit::function("echo-array", ::std::vec![("value",
                                wit::fixed_list(::wasm_link::wit::Type::U8, 16384u32))],
                                ::core::option::Option::Some(wit::fixed_list(::wasm_link::wit::Type::U8,
                                16384u32))), wit::function("echo-bytes",
                                ::std::vec![("value",
                                wit::fixed_list(::wasm_link::wit::Type::U8, 100000u32))],
                                ::core::option::Option::Some(wit::fixed_list(::wasm_link::wit::Type::U8,
                                100000u32))), wit::function("echo-rows",
                                ::std::vec![("value",
                                wit::fixed_list(wit::fixed_list(::wasm_link::wit::Type::U32,
                                64u32), 65u32))],
                                ::core::option::Option::Some(wit::fixed_list(wit::fixed_list(::wasm_link::wit::Type::U32,
                                64u32), 65u32))), wit::function("echo-page",
                                ::std::vec![("value", page.clone())],
                                ::core::option::Option::Some(page.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:long/long-lists@1.0.0";
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
                    "echo-array" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_array,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_array: ::wasm_link::__private::TypedFunc<
                (&'static [u8; 16384],),
                ([u8; 16384],),
            >,
            echo_bytes: ::wasm_link::__private::DynamicFunc,
            echo_rows: ::wasm_link::__private::DynamicFunc,
            echo_page: ::wasm_link::__private::DynamicFunc,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_array: binder.function("echo-array")?,
                    echo_bytes: binder.dynamic("echo-bytes")?,
                    echo_rows: binder.dynamic("echo-rows")?,
                    echo_page: binder.dynamic("echo-page")?,
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
            pub enum call_echo_array {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_array {
                type Results = ([u8; 16384],);
                type Functions = super::Functions;
                type Lifted = ([u8; 16384],);
                type Prepared<'a> = (&'a [u8; 16384],);
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
                    functions.echo_array.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:long/long-lists@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-array`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_array(
                &self,
                value: &[u8; 16384],
            ) -> ::core::result::Result<[u8; 16384], ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_array
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-bytes`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bytes(
                &self,
                value: &::wasm_link::LongList<u8, 100000>,
            ) -> ::core::result::Result<super::Bytes, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bytes
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
            /// Calls the WIT function `echo-rows`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_rows(
                &self,
                value: &::wasm_link::LongList<[u32; 64], 65>,
            ) -> ::core::result::Result<
                ::wasm_link::LongList<[u32; 64], 65>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_rows
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
            /// Calls the WIT function `echo-page`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_page(
                &self,
                value: &super::Page,
            ) -> ::core::result::Result<super::Page, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_page
                            .call(
                                __store,
                                &::std::vec![::wasm_link::IntoVal::into_val(value)],
                            )
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
