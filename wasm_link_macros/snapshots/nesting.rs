// "../fixtures/wit/nesting.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/nesting.wit")
);
/// The WIT interface `fixtures:nesting/nesting@1.0.0`.
pub mod nesting {
    /// The WIT record `leaf`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Leaf {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: ::std::string::String,
        /// The WIT field `size`.
        #[component(name = "size")]
        pub size: u64,
    }
    impl ::wasm_link::IntoVal for Leaf {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
                ("size", ::wasm_link::IntoVal::into_val(self.size)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Leaf {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record leaf",
            )?;
            let value = Self {
                name: fields.take("name")?,
                size: fields.take("size")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Leaf> for ::wasm_link::Val {
        #[inline]
        fn from(value: Leaf) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Leaf {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "leaf")
        }
    }
    ::wasm_link::plain!(Leaf);
    /// Each one holds the one before, in another way.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct LevelOne {
        /// The WIT field `leaf`.
        #[component(name = "leaf")]
        pub leaf: self::Leaf,
    }
    impl ::wasm_link::IntoVal for LevelOne {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("leaf", ::wasm_link::IntoVal::into_val(self.leaf)),
            ])
        }
    }
    impl ::wasm_link::FromVal for LevelOne {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record level-one",
            )?;
            let value = Self { leaf: fields.take("leaf")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<LevelOne> for ::wasm_link::Val {
        #[inline]
        fn from(value: LevelOne) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for LevelOne {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "level-one")
        }
    }
    ::wasm_link::plain!(LevelOne);
    /// The WIT variant `level-two`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum LevelTwo {
        /// The WIT case `none`.
        #[component(name = "none")]
        None,
        /// The WIT case `one`.
        #[component(name = "one")]
        One(self::LevelOne),
    }
    impl ::wasm_link::IntoVal for LevelTwo {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::None => {
                    ::wasm_link::__private::case_val(
                        "none",
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
            }
        }
    }
    impl ::wasm_link::FromVal for LevelTwo {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant level-two")?;
            match case.name.as_str() {
                "none" => {
                    case.no_payload()?;
                    Ok(Self::None)
                }
                "one" => Ok(Self::One(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<LevelTwo> for ::wasm_link::Val {
        #[inline]
        fn from(value: LevelTwo) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for LevelTwo {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "level-two")
        }
    }
    ::wasm_link::plain!(LevelTwo);
    /// The WIT type `level-three`.
    pub type LevelThree = ::core::option::Option<self::LevelTwo>;
    /// The WIT type `level-four`.
    pub type LevelFour = ::std::vec::Vec<self::LevelThree>;
    /// The WIT type `level-five`.
    pub type LevelFive = ::core::result::Result<self::LevelFour, ::std::string::String>;
    /// The WIT type `level-six`.
    pub type LevelSix = (self::LevelFive, u8);
    /// The WIT record `level-seven`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct LevelSeven {
        /// The WIT field `six`.
        #[component(name = "six")]
        pub six: self::LevelSix,
        /// The WIT field `many`.
        #[component(name = "many")]
        pub many: ::std::vec::Vec<self::LevelSix>,
    }
    impl ::wasm_link::IntoVal for LevelSeven {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("six", ::wasm_link::IntoVal::into_val(self.six)),
                ("many", ::wasm_link::IntoVal::into_val(self.many)),
            ])
        }
    }
    impl ::wasm_link::FromVal for LevelSeven {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record level-seven",
            )?;
            let value = Self {
                six: fields.take("six")?,
                many: fields.take("many")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<LevelSeven> for ::wasm_link::Val {
        #[inline]
        fn from(value: LevelSeven) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for LevelSeven {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "level-seven")
        }
    }
    ::wasm_link::plain!(LevelSeven);
    /// The WIT type `level-eight`.
    pub type LevelEight = ::std::vec::Vec<::core::option::Option<self::LevelSeven>>;
    /// What links `fixtures:nesting/nesting@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "nesting.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/nesting.wit")
                ),
            ),
        ];
        /// The interface `fixtures:nesting/nesting@1.0.0`, as applications declare it.
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
                            name: "echo-leaf",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-seven",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-eight",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-lists",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-options",
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
                let leaf = wit::record(
                    "leaf",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("size",
                        ::wasm_link::wit::Type::U64)
                    ],
                );
                let level_one = wit::record(
                    "level-one",
                    ::std::vec![("leaf", leaf.clone())],
                );
                let level_two = wit::variant(
                    "level-two",
                    ::std::vec![
                        ("none", ::core::option::Option::None), ("one",
                        ::core::option::Option::Some(level_one.clone()))
                    ],
                );
                let level_seven = wit::record(
                    "level-seven",
                    ::std::vec![
                        ("six",
                        wit::tuple(::std::vec![wit::result(::core::option::Option::Some(wit::list(wit::option(level_two
                        .clone()))),
                        ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                        ::wasm_link::wit::Type::U8])), ("many",
                        wit::list(wit::tuple(::std::vec![wit::result(::core::option::Option::Some(wit::list(wit::option(level_two
                        .clone()))),
                        ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                        ::wasm_link::wit::Type::U8])))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:nesting/nesting@1.0.0",
                            ::std::vec![
                                wit::function("echo-leaf", ::std::vec![("value", leaf
                                .clone())], ::core::option::Option::Some(leaf.clone())),
                                wit::function("echo-seven", ::std::vec![("value",
                                level_seven.clone())],
                                ::core::option::Option::Some(level_seven.clone())),
                                wit::function("echo-eight", ::std::vec![("value",
                                wit::list(wit::option(level_seven.clone())))],
                                ::core::option::Option::Some(wit::list(wit::option(level_seven
                                .clone())))), wit::function("echo-lists",
                                ::std::vec![("value",
                                wit::list(wit::list(wit::list(wit::list(wit::list(wit::list(wit::list(wit::list(::wasm_link::wit::Type::U8)))))))))],
                                ::core::option::Option::Some(wit::list(wit::list(wit::list(wit::list(wit::list(wit::list(wit::list(wit::list(::wasm_link::wit::Type::U8)))))))))),
                                wit::function("echo-options", ::std::vec![("value",
                                wit::option(wit::option(wit::option(wit::option(wit::option(wit::option(wit::option(wit::option(::wasm_link::wit::Type::String)))))))))],
                                ::core::option::Option::Some(wit::option(wit::option(wit::option(wit::option(wit::option(wit::option(wit::option(wit::option(::wasm_link::wit::Type::String))))))))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:nesting/nesting@1.0.0";
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
                    "echo-leaf" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_leaf,
                            >(),
                        )
                    }
                    "echo-seven" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_seven,
                            >(),
                        )
                    }
                    "echo-eight" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_eight,
                            >(),
                        )
                    }
                    "echo-lists" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_lists,
                            >(),
                        )
                    }
                    "echo-options" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_options,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_leaf: ::wasm_link::__private::TypedFunc<
                (&'static super::Leaf,),
                (super::Leaf,),
            >,
            echo_seven: ::wasm_link::__private::TypedFunc<
                (&'static super::LevelSeven,),
                (super::LevelSeven,),
            >,
            echo_eight: ::wasm_link::__private::TypedFunc<
                (&'static [::core::option::Option<super::LevelSeven>],),
                (super::LevelEight,),
            >,
            echo_lists: ::wasm_link::__private::TypedFunc<
                (
                    &'static [::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<
                                    ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                                >,
                            >,
                        >,
                    >],
                ),
                (
                    ::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<
                                    ::std::vec::Vec<
                                        ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                                    >,
                                >,
                            >,
                        >,
                    >,
                ),
            >,
            echo_options: ::wasm_link::__private::TypedFunc<
                (
                    ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<
                                            ::core::option::Option<::core::option::Option<&'static str>>,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                ),
                (
                    ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<
                                            ::core::option::Option<
                                                ::core::option::Option<::std::string::String>,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                ),
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
                    echo_leaf: binder.function("echo-leaf")?,
                    echo_seven: binder.function("echo-seven")?,
                    echo_eight: binder.function("echo-eight")?,
                    echo_lists: binder.function("echo-lists")?,
                    echo_options: binder.function("echo-options")?,
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
            pub enum call_echo_leaf {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_leaf {
                type Results = (super::super::Leaf,);
                type Functions = super::Functions;
                type Lifted = (super::super::Leaf,);
                type Prepared<'a> = (&'a super::super::Leaf,);
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
                    functions.echo_leaf.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_seven {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_seven {
                type Results = (super::super::LevelSeven,);
                type Functions = super::Functions;
                type Lifted = (super::super::LevelSeven,);
                type Prepared<'a> = (&'a super::super::LevelSeven,);
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
                    functions.echo_seven.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_eight {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_eight {
                type Results = (super::super::LevelEight,);
                type Functions = super::Functions;
                type Lifted = (super::super::LevelEight,);
                type Prepared<'a> = (&'a super::super::LevelEight,);
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
                        .echo_eight
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_lists {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_lists {
                type Results = (
                    ::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<
                                    ::std::vec::Vec<
                                        ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                                    >,
                                >,
                            >,
                        >,
                    >,
                );
                type Functions = super::Functions;
                type Lifted = (
                    ::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<
                                    ::std::vec::Vec<
                                        ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                                    >,
                                >,
                            >,
                        >,
                    >,
                );
                type Prepared<'a> = (
                    &'a ::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<
                                    ::std::vec::Vec<
                                        ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                                    >,
                                >,
                            >,
                        >,
                    >,
                );
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
                        .echo_lists
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_options {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_options {
                type Results = (
                    ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<
                                            ::core::option::Option<
                                                ::core::option::Option<::std::string::String>,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                );
                type Functions = super::Functions;
                type Lifted = (
                    ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<
                                            ::core::option::Option<
                                                ::core::option::Option<::std::string::String>,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                );
                type Prepared<'a> = (
                    &'a ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<
                                            ::core::option::Option<
                                                ::core::option::Option<::std::string::String>,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                );
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
                        .echo_options
                        .call(
                            callee,
                            (
                                ::core::option::Option::as_ref((*a0))
                                    .map(|item| {
                                        ::core::option::Option::as_ref(item)
                                            .map(|item| {
                                                ::core::option::Option::as_ref(item)
                                                    .map(|item| {
                                                        ::core::option::Option::as_ref(item)
                                                            .map(|item| {
                                                                ::core::option::Option::as_ref(item)
                                                                    .map(|item| {
                                                                        ::core::option::Option::as_ref(item)
                                                                            .map(|item| {
                                                                                ::core::option::Option::as_ref(item)
                                                                                    .map(|item| {
                                                                                        ::core::option::Option::as_ref(item)
                                                                                            .map(|item| ::std::string::String::as_str(item))
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    }),
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:nesting/nesting@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-leaf`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_leaf(
                &self,
                value: &super::Leaf,
            ) -> ::core::result::Result<super::Leaf, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_leaf
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-seven`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_seven(
                &self,
                value: &super::LevelSeven,
            ) -> ::core::result::Result<super::LevelSeven, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_seven
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-eight`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_eight(
                &self,
                value: &[::core::option::Option<super::LevelSeven>],
            ) -> ::core::result::Result<super::LevelEight, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_eight
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-lists`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_lists(
                &self,
                value: &[::std::vec::Vec<
                    ::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                            >,
                        >,
                    >,
                >],
            ) -> ::core::result::Result<
                ::std::vec::Vec<
                    ::std::vec::Vec<
                        ::std::vec::Vec<
                            ::std::vec::Vec<
                                ::std::vec::Vec<
                                    ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<u8>>>,
                                >,
                            >,
                        >,
                    >,
                >,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_lists
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-options`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_options(
                &self,
                value: ::core::option::Option<
                    ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<::core::option::Option<&str>>,
                                    >,
                                >,
                            >,
                        >,
                    >,
                >,
            ) -> ::core::result::Result<
                ::core::option::Option<
                    ::core::option::Option<
                        ::core::option::Option<
                            ::core::option::Option<
                                ::core::option::Option<
                                    ::core::option::Option<
                                        ::core::option::Option<
                                            ::core::option::Option<::std::string::String>,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                >,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_options
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// The WIT interface `fixtures:nesting/large@1.0.0`.
pub mod large {
    /// One case more than a byte can tell apart.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u16)]
    pub enum Many {
        /// The WIT case `case-0`.
        #[component(name = "case-0")]
        Case0,
        /// The WIT case `case-1`.
        #[component(name = "case-1")]
        Case1,
        /// The WIT case `case-2`.
        #[component(name = "case-2")]
        Case2,
        /// The WIT case `case-3`.
        #[component(name = "case-3")]
        Case3,
        /// The WIT case `case-4`.
        #[component(name = "case-4")]
        Case4,
        /// The WIT case `case-5`.
        #[component(name = "case-5")]
        Case5,
        /// The WIT case `case-6`.
        #[component(name = "case-6")]
        Case6,
        /// The WIT case `case-7`.
        #[component(name = "case-7")]
        Case7,
        /// The WIT case `case-8`.
        #[component(name = "case-8")]
        Case8,
        /// The WIT case `case-9`.
        #[component(name = "case-9")]
        Case9,
        /// The WIT case `case-10`.
        #[component(name = "case-10")]
        Case10,
        /// The WIT case `case-11`.
        #[component(name = "case-11")]
        Case11,
        /// The WIT case `case-12`.
        #[component(name = "case-12")]
        Case12,
        /// The WIT case `case-13`.
        #[component(name = "case-13")]
        Case13,
        /// The WIT case `case-14`.
        #[component(name = "case-14")]
        Case14,
        /// The WIT case `case-15`.
        #[component(name = "case-15")]
        Case15,
        /// The WIT case `case-16`.
        #[component(name = "case-16")]
        Case16,
        /// The WIT case `case-17`.
        #[component(name = "case-17")]
        Case17,
        /// The WIT case `case-18`.
        #[component(name = "case-18")]
        Case18,
        /// The WIT case `case-19`.
        #[component(name = "case-19")]
        Case19,
        /// The WIT case `case-20`.
        #[component(name = "case-20")]
        Case20,
        /// The WIT case `case-21`.
        #[component(name = "case-21")]
        Case21,
        /// The WIT case `case-22`.
        #[component(name = "case-22")]
        Case22,
        /// The WIT case `case-23`.
        #[component(name = "case-23")]
        Case23,
        /// The WIT case `case-24`.
        #[component(name = "case-24")]
        Case24,
        /// The WIT case `case-25`.
        #[component(name = "case-25")]
        Case25,
        /// The WIT case `case-26`.
        #[component(name = "case-26")]
        Case26,
        /// The WIT case `case-27`.
        #[component(name = "case-27")]
        Case27,
        /// The WIT case `case-28`.
        #[component(name = "case-28")]
        Case28,
        /// The WIT case `case-29`.
        #[component(name = "case-29")]
        Case29,
        /// The WIT case `case-30`.
        #[component(name = "case-30")]
        Case30,
        /// The WIT case `case-31`.
        #[component(name = "case-31")]
        Case31,
        /// The WIT case `case-32`.
        #[component(name = "case-32")]
        Case32,
        /// The WIT case `case-33`.
        #[component(name = "case-33")]
        Case33,
        /// The WIT case `case-34`.
        #[component(name = "case-34")]
        Case34,
        /// The WIT case `case-35`.
        #[component(name = "case-35")]
        Case35,
        /// The WIT case `case-36`.
        #[component(name = "case-36")]
        Case36,
        /// The WIT case `case-37`.
        #[component(name = "case-37")]
        Case37,
        /// The WIT case `case-38`.
        #[component(name = "case-38")]
        Case38,
        /// The WIT case `case-39`.
        #[component(name = "case-39")]
        Case39,
        /// The WIT case `case-40`.
        #[component(name = "case-40")]
        Case40,
        /// The WIT case `case-41`.
        #[component(name = "case-41")]
        Case41,
        /// The WIT case `case-42`.
        #[component(name = "case-42")]
        Case42,
        /// The WIT case `case-43`.
        #[component(name = "case-43")]
        Case43,
        /// The WIT case `case-44`.
        #[component(name = "case-44")]
        Case44,
        /// The WIT case `case-45`.
        #[component(name = "case-45")]
        Case45,
        /// The WIT case `case-46`.
        #[component(name = "case-46")]
        Case46,
        /// The WIT case `case-47`.
        #[component(name = "case-47")]
        Case47,
        /// The WIT case `case-48`.
        #[component(name = "case-48")]
        Case48,
        /// The WIT case `case-49`.
        #[component(name = "case-49")]
        Case49,
        /// The WIT case `case-50`.
        #[component(name = "case-50")]
        Case50,
        /// The WIT case `case-51`.
        #[component(name = "case-51")]
        Case51,
        /// The WIT case `case-52`.
        #[component(name = "case-52")]
        Case52,
        /// The WIT case `case-53`.
        #[component(name = "case-53")]
        Case53,
        /// The WIT case `case-54`.
        #[component(name = "case-54")]
        Case54,
        /// The WIT case `case-55`.
        #[component(name = "case-55")]
        Case55,
        /// The WIT case `case-56`.
        #[component(name = "case-56")]
        Case56,
        /// The WIT case `case-57`.
        #[component(name = "case-57")]
        Case57,
        /// The WIT case `case-58`.
        #[component(name = "case-58")]
        Case58,
        /// The WIT case `case-59`.
        #[component(name = "case-59")]
        Case59,
        /// The WIT case `case-60`.
        #[component(name = "case-60")]
        Case60,
        /// The WIT case `case-61`.
        #[component(name = "case-61")]
        Case61,
        /// The WIT case `case-62`.
        #[component(name = "case-62")]
        Case62,
        /// The WIT case `case-63`.
        #[component(name = "case-63")]
        Case63,
        /// The WIT case `case-64`.
        #[component(name = "case-64")]
        Case64,
        /// The WIT case `case-65`.
        #[component(name = "case-65")]
        Case65,
        /// The WIT case `case-66`.
        #[component(name = "case-66")]
        Case66,
        /// The WIT case `case-67`.
        #[component(name = "case-67")]
        Case67,
        /// The WIT case `case-68`.
        #[component(name = "case-68")]
        Case68,
        /// The WIT case `case-69`.
        #[component(name = "case-69")]
        Case69,
        /// The WIT case `case-70`.
        #[component(name = "case-70")]
        Case70,
        /// The WIT case `case-71`.
        #[component(name = "case-71")]
        Case71,
        /// The WIT case `case-72`.
        #[component(name = "case-72")]
        Case72,
        /// The WIT case `case-73`.
        #[component(name = "case-73")]
        Case73,
        /// The WIT case `case-74`.
        #[component(name = "case-74")]
        Case74,
        /// The WIT case `case-75`.
        #[component(name = "case-75")]
        Case75,
        /// The WIT case `case-76`.
        #[component(name = "case-76")]
        Case76,
        /// The WIT case `case-77`.
        #[component(name = "case-77")]
        Case77,
        /// The WIT case `case-78`.
        #[component(name = "case-78")]
        Case78,
        /// The WIT case `case-79`.
        #[component(name = "case-79")]
        Case79,
        /// The WIT case `case-80`.
        #[component(name = "case-80")]
        Case80,
        /// The WIT case `case-81`.
        #[component(name = "case-81")]
        Case81,
        /// The WIT case `case-82`.
        #[component(name = "case-82")]
        Case82,
        /// The WIT case `case-83`.
        #[component(name = "case-83")]
        Case83,
        /// The WIT case `case-84`.
        #[component(name = "case-84")]
        Case84,
        /// The WIT case `case-85`.
        #[component(name = "case-85")]
        Case85,
        /// The WIT case `case-86`.
        #[component(name = "case-86")]
        Case86,
        /// The WIT case `case-87`.
        #[component(name = "case-87")]
        Case87,
        /// The WIT case `case-88`.
        #[component(name = "case-88")]
        Case88,
        /// The WIT case `case-89`.
        #[component(name = "case-89")]
        Case89,
        /// The WIT case `case-90`.
        #[component(name = "case-90")]
        Case90,
        /// The WIT case `case-91`.
        #[component(name = "case-91")]
        Case91,
        /// The WIT case `case-92`.
        #[component(name = "case-92")]
        Case92,
        /// The WIT case `case-93`.
        #[component(name = "case-93")]
        Case93,
        /// The WIT case `case-94`.
        #[component(name = "case-94")]
        Case94,
        /// The WIT case `case-95`.
        #[component(name = "case-95")]
        Case95,
        /// The WIT case `case-96`.
        #[component(name = "case-96")]
        Case96,
        /// The WIT case `case-97`.
        #[component(name = "case-97")]
        Case97,
        /// The WIT case `case-98`.
        #[component(name = "case-98")]
        Case98,
        /// The WIT case `case-99`.
        #[component(name = "case-99")]
        Case99,
        /// The WIT case `case-100`.
        #[component(name = "case-100")]
        Case100,
        /// The WIT case `case-101`.
        #[component(name = "case-101")]
        Case101,
        /// The WIT case `case-102`.
        #[component(name = "case-102")]
        Case102,
        /// The WIT case `case-103`.
        #[component(name = "case-103")]
        Case103,
        /// The WIT case `case-104`.
        #[component(name = "case-104")]
        Case104,
        /// The WIT case `case-105`.
        #[component(name = "case-105")]
        Case105,
        /// The WIT case `case-106`.
        #[component(name = "case-106")]
        Case106,
        /// The WIT case `case-107`.
        #[component(name = "case-107")]
        Case107,
        /// The WIT case `case-108`.
        #[component(name = "case-108")]
        Case108,
        /// The WIT case `case-109`.
        #[component(name = "case-109")]
        Case109,
        /// The WIT case `case-110`.
        #[component(name = "case-110")]
        Case110,
        /// The WIT case `case-111`.
        #[component(name = "case-111")]
        Case111,
        /// The WIT case `case-112`.
        #[component(name = "case-112")]
        Case112,
        /// The WIT case `case-113`.
        #[component(name = "case-113")]
        Case113,
        /// The WIT case `case-114`.
        #[component(name = "case-114")]
        Case114,
        /// The WIT case `case-115`.
        #[component(name = "case-115")]
        Case115,
        /// The WIT case `case-116`.
        #[component(name = "case-116")]
        Case116,
        /// The WIT case `case-117`.
        #[component(name = "case-117")]
        Case117,
        /// The WIT case `case-118`.
        #[component(name = "case-118")]
        Case118,
        /// The WIT case `case-119`.
        #[component(name = "case-119")]
        Case119,
        /// The WIT case `case-120`.
        #[component(name = "case-120")]
        Case120,
        /// The WIT case `case-121`.
        #[component(name = "case-121")]
        Case121,
        /// The WIT case `case-122`.
        #[component(name = "case-122")]
        Case122,
        /// The WIT case `case-123`.
        #[component(name = "case-123")]
        Case123,
        /// The WIT case `case-124`.
        #[component(name = "case-124")]
        Case124,
        /// The WIT case `case-125`.
        #[component(name = "case-125")]
        Case125,
        /// The WIT case `case-126`.
        #[component(name = "case-126")]
        Case126,
        /// The WIT case `case-127`.
        #[component(name = "case-127")]
        Case127,
        /// The WIT case `case-128`.
        #[component(name = "case-128")]
        Case128,
        /// The WIT case `case-129`.
        #[component(name = "case-129")]
        Case129,
        /// The WIT case `case-130`.
        #[component(name = "case-130")]
        Case130,
        /// The WIT case `case-131`.
        #[component(name = "case-131")]
        Case131,
        /// The WIT case `case-132`.
        #[component(name = "case-132")]
        Case132,
        /// The WIT case `case-133`.
        #[component(name = "case-133")]
        Case133,
        /// The WIT case `case-134`.
        #[component(name = "case-134")]
        Case134,
        /// The WIT case `case-135`.
        #[component(name = "case-135")]
        Case135,
        /// The WIT case `case-136`.
        #[component(name = "case-136")]
        Case136,
        /// The WIT case `case-137`.
        #[component(name = "case-137")]
        Case137,
        /// The WIT case `case-138`.
        #[component(name = "case-138")]
        Case138,
        /// The WIT case `case-139`.
        #[component(name = "case-139")]
        Case139,
        /// The WIT case `case-140`.
        #[component(name = "case-140")]
        Case140,
        /// The WIT case `case-141`.
        #[component(name = "case-141")]
        Case141,
        /// The WIT case `case-142`.
        #[component(name = "case-142")]
        Case142,
        /// The WIT case `case-143`.
        #[component(name = "case-143")]
        Case143,
        /// The WIT case `case-144`.
        #[component(name = "case-144")]
        Case144,
        /// The WIT case `case-145`.
        #[component(name = "case-145")]
        Case145,
        /// The WIT case `case-146`.
        #[component(name = "case-146")]
        Case146,
        /// The WIT case `case-147`.
        #[component(name = "case-147")]
        Case147,
        /// The WIT case `case-148`.
        #[component(name = "case-148")]
        Case148,
        /// The WIT case `case-149`.
        #[component(name = "case-149")]
        Case149,
        /// The WIT case `case-150`.
        #[component(name = "case-150")]
        Case150,
        /// The WIT case `case-151`.
        #[component(name = "case-151")]
        Case151,
        /// The WIT case `case-152`.
        #[component(name = "case-152")]
        Case152,
        /// The WIT case `case-153`.
        #[component(name = "case-153")]
        Case153,
        /// The WIT case `case-154`.
        #[component(name = "case-154")]
        Case154,
        /// The WIT case `case-155`.
        #[component(name = "case-155")]
        Case155,
        /// The WIT case `case-156`.
        #[component(name = "case-156")]
        Case156,
        /// The WIT case `case-157`.
        #[component(name = "case-157")]
        Case157,
        /// The WIT case `case-158`.
        #[component(name = "case-158")]
        Case158,
        /// The WIT case `case-159`.
        #[component(name = "case-159")]
        Case159,
        /// The WIT case `case-160`.
        #[component(name = "case-160")]
        Case160,
        /// The WIT case `case-161`.
        #[component(name = "case-161")]
        Case161,
        /// The WIT case `case-162`.
        #[component(name = "case-162")]
        Case162,
        /// The WIT case `case-163`.
        #[component(name = "case-163")]
        Case163,
        /// The WIT case `case-164`.
        #[component(name = "case-164")]
        Case164,
        /// The WIT case `case-165`.
        #[component(name = "case-165")]
        Case165,
        /// The WIT case `case-166`.
        #[component(name = "case-166")]
        Case166,
        /// The WIT case `case-167`.
        #[component(name = "case-167")]
        Case167,
        /// The WIT case `case-168`.
        #[component(name = "case-168")]
        Case168,
        /// The WIT case `case-169`.
        #[component(name = "case-169")]
        Case169,
        /// The WIT case `case-170`.
        #[component(name = "case-170")]
        Case170,
        /// The WIT case `case-171`.
        #[component(name = "case-171")]
        Case171,
        /// The WIT case `case-172`.
        #[component(name = "case-172")]
        Case172,
        /// The WIT case `case-173`.
        #[component(name = "case-173")]
        Case173,
        /// The WIT case `case-174`.
        #[component(name = "case-174")]
        Case174,
        /// The WIT case `case-175`.
        #[component(name = "case-175")]
        Case175,
        /// The WIT case `case-176`.
        #[component(name = "case-176")]
        Case176,
        /// The WIT case `case-177`.
        #[component(name = "case-177")]
        Case177,
        /// The WIT case `case-178`.
        #[component(name = "case-178")]
        Case178,
        /// The WIT case `case-179`.
        #[component(name = "case-179")]
        Case179,
        /// The WIT case `case-180`.
        #[component(name = "case-180")]
        Case180,
        /// The WIT case `case-181`.
        #[component(name = "case-181")]
        Case181,
        /// The WIT case `case-182`.
        #[component(name = "case-182")]
        Case182,
        /// The WIT case `case-183`.
        #[component(name = "case-183")]
        Case183,
        /// The WIT case `case-184`.
        #[component(name = "case-184")]
        Case184,
        /// The WIT case `case-185`.
        #[component(name = "case-185")]
        Case185,
        /// The WIT case `case-186`.
        #[component(name = "case-186")]
        Case186,
        /// The WIT case `case-187`.
        #[component(name = "case-187")]
        Case187,
        /// The WIT case `case-188`.
        #[component(name = "case-188")]
        Case188,
        /// The WIT case `case-189`.
        #[component(name = "case-189")]
        Case189,
        /// The WIT case `case-190`.
        #[component(name = "case-190")]
        Case190,
        /// The WIT case `case-191`.
        #[component(name = "case-191")]
        Case191,
        /// The WIT case `case-192`.
        #[component(name = "case-192")]
        Case192,
        /// The WIT case `case-193`.
        #[component(name = "case-193")]
        Case193,
        /// The WIT case `case-194`.
        #[component(name = "case-194")]
        Case194,
        /// The WIT case `case-195`.
        #[component(name = "case-195")]
        Case195,
        /// The WIT case `case-196`.
        #[component(name = "case-196")]
        Case196,
        /// The WIT case `case-197`.
        #[component(name = "case-197")]
        Case197,
        /// The WIT case `case-198`.
        #[component(name = "case-198")]
        Case198,
        /// The WIT case `case-199`.
        #[component(name = "case-199")]
        Case199,
        /// The WIT case `case-200`.
        #[component(name = "case-200")]
        Case200,
        /// The WIT case `case-201`.
        #[component(name = "case-201")]
        Case201,
        /// The WIT case `case-202`.
        #[component(name = "case-202")]
        Case202,
        /// The WIT case `case-203`.
        #[component(name = "case-203")]
        Case203,
        /// The WIT case `case-204`.
        #[component(name = "case-204")]
        Case204,
        /// The WIT case `case-205`.
        #[component(name = "case-205")]
        Case205,
        /// The WIT case `case-206`.
        #[component(name = "case-206")]
        Case206,
        /// The WIT case `case-207`.
        #[component(name = "case-207")]
        Case207,
        /// The WIT case `case-208`.
        #[component(name = "case-208")]
        Case208,
        /// The WIT case `case-209`.
        #[component(name = "case-209")]
        Case209,
        /// The WIT case `case-210`.
        #[component(name = "case-210")]
        Case210,
        /// The WIT case `case-211`.
        #[component(name = "case-211")]
        Case211,
        /// The WIT case `case-212`.
        #[component(name = "case-212")]
        Case212,
        /// The WIT case `case-213`.
        #[component(name = "case-213")]
        Case213,
        /// The WIT case `case-214`.
        #[component(name = "case-214")]
        Case214,
        /// The WIT case `case-215`.
        #[component(name = "case-215")]
        Case215,
        /// The WIT case `case-216`.
        #[component(name = "case-216")]
        Case216,
        /// The WIT case `case-217`.
        #[component(name = "case-217")]
        Case217,
        /// The WIT case `case-218`.
        #[component(name = "case-218")]
        Case218,
        /// The WIT case `case-219`.
        #[component(name = "case-219")]
        Case219,
        /// The WIT case `case-220`.
        #[component(name = "case-220")]
        Case220,
        /// The WIT case `case-221`.
        #[component(name = "case-221")]
        Case221,
        /// The WIT case `case-222`.
        #[component(name = "case-222")]
        Case222,
        /// The WIT case `case-223`.
        #[component(name = "case-223")]
        Case223,
        /// The WIT case `case-224`.
        #[component(name = "case-224")]
        Case224,
        /// The WIT case `case-225`.
        #[component(name = "case-225")]
        Case225,
        /// The WIT case `case-226`.
        #[component(name = "case-226")]
        Case226,
        /// The WIT case `case-227`.
        #[component(name = "case-227")]
        Case227,
        /// The WIT case `case-228`.
        #[component(name = "case-228")]
        Case228,
        /// The WIT case `case-229`.
        #[component(name = "case-229")]
        Case229,
        /// The WIT case `case-230`.
        #[component(name = "case-230")]
        Case230,
        /// The WIT case `case-231`.
        #[component(name = "case-231")]
        Case231,
        /// The WIT case `case-232`.
        #[component(name = "case-232")]
        Case232,
        /// The WIT case `case-233`.
        #[component(name = "case-233")]
        Case233,
        /// The WIT case `case-234`.
        #[component(name = "case-234")]
        Case234,
        /// The WIT case `case-235`.
        #[component(name = "case-235")]
        Case235,
        /// The WIT case `case-236`.
        #[component(name = "case-236")]
        Case236,
        /// The WIT case `case-237`.
        #[component(name = "case-237")]
        Case237,
        /// The WIT case `case-238`.
        #[component(name = "case-238")]
        Case238,
        /// The WIT case `case-239`.
        #[component(name = "case-239")]
        Case239,
        /// The WIT case `case-240`.
        #[component(name = "case-240")]
        Case240,
        /// The WIT case `case-241`.
        #[component(name = "case-241")]
        Case241,
        /// The WIT case `case-242`.
        #[component(name = "case-242")]
        Case242,
        /// The WIT case `case-243`.
        #[component(name = "case-243")]
        Case243,
        /// The WIT case `case-244`.
        #[component(name = "case-244")]
        Case244,
        /// The WIT case `case-245`.
        #[component(name = "case-245")]
        Case245,
        /// The WIT case `case-246`.
        #[component(name = "case-246")]
        Case246,
        /// The WIT case `case-247`.
        #[component(name = "case-247")]
        Case247,
        /// The WIT case `case-248`.
        #[component(name = "case-248")]
        Case248,
        /// The WIT case `case-249`.
        #[component(name = "case-249")]
        Case249,
        /// The WIT case `case-250`.
        #[component(name = "case-250")]
        Case250,
        /// The WIT case `case-251`.
        #[component(name = "case-251")]
        Case251,
        /// The WIT case `case-252`.
        #[component(name = "case-252")]
        Case252,
        /// The WIT case `case-253`.
        #[component(name = "case-253")]
        Case253,
        /// The WIT case `case-254`.
        #[component(name = "case-254")]
        Case254,
        /// The WIT case `case-255`.
        #[component(name = "case-255")]
        Case255,
        /// The WIT case `case-256`.
        #[component(name = "case-256")]
        Case256,
    }
    impl ::wasm_link::IntoVal for Many {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::Case0 => "case-0",
                    Self::Case1 => "case-1",
                    Self::Case2 => "case-2",
                    Self::Case3 => "case-3",
                    Self::Case4 => "case-4",
                    Self::Case5 => "case-5",
                    Self::Case6 => "case-6",
                    Self::Case7 => "case-7",
                    Self::Case8 => "case-8",
                    Self::Case9 => "case-9",
                    Self::Case10 => "case-10",
                    Self::Case11 => "case-11",
                    Self::Case12 => "case-12",
                    Self::Case13 => "case-13",
                    Self::Case14 => "case-14",
                    Self::Case15 => "case-15",
                    Self::Case16 => "case-16",
                    Self::Case17 => "case-17",
                    Self::Case18 => "case-18",
                    Self::Case19 => "case-19",
                    Self::Case20 => "case-20",
                    Self::Case21 => "case-21",
                    Self::Case22 => "case-22",
                    Self::Case23 => "case-23",
                    Self::Case24 => "case-24",
                    Self::Case25 => "case-25",
                    Self::Case26 => "case-26",
                    Self::Case27 => "case-27",
                    Self::Case28 => "case-28",
                    Self::Case29 => "case-29",
                    Self::Case30 => "case-30",
                    Self::Case31 => "case-31",
                    Self::Case32 => "case-32",
                    Self::Case33 => "case-33",
                    Self::Case34 => "case-34",
                    Self::Case35 => "case-35",
                    Self::Case36 => "case-36",
                    Self::Case37 => "case-37",
                    Self::Case38 => "case-38",
                    Self::Case39 => "case-39",
                    Self::Case40 => "case-40",
                    Self::Case41 => "case-41",
                    Self::Case42 => "case-42",
                    Self::Case43 => "case-43",
                    Self::Case44 => "case-44",
                    Self::Case45 => "case-45",
                    Self::Case46 => "case-46",
                    Self::Case47 => "case-47",
                    Self::Case48 => "case-48",
                    Self::Case49 => "case-49",
                    Self::Case50 => "case-50",
                    Self::Case51 => "case-51",
                    Self::Case52 => "case-52",
                    Self::Case53 => "case-53",
                    Self::Case54 => "case-54",
                    Self::Case55 => "case-55",
                    Self::Case56 => "case-56",
                    Self::Case57 => "case-57",
                    Self::Case58 => "case-58",
                    Self::Case59 => "case-59",
                    Self::Case60 => "case-60",
                    Self::Case61 => "case-61",
                    Self::Case62 => "case-62",
                    Self::Case63 => "case-63",
                    Self::Case64 => "case-64",
                    Self::Case65 => "case-65",
                    Self::Case66 => "case-66",
                    Self::Case67 => "case-67",
                    Self::Case68 => "case-68",
                    Self::Case69 => "case-69",
                    Self::Case70 => "case-70",
                    Self::Case71 => "case-71",
                    Self::Case72 => "case-72",
                    Self::Case73 => "case-73",
                    Self::Case74 => "case-74",
                    Self::Case75 => "case-75",
                    Self::Case76 => "case-76",
                    Self::Case77 => "case-77",
                    Self::Case78 => "case-78",
                    Self::Case79 => "case-79",
                    Self::Case80 => "case-80",
                    Self::Case81 => "case-81",
                    Self::Case82 => "case-82",
                    Self::Case83 => "case-83",
                    Self::Case84 => "case-84",
                    Self::Case85 => "case-85",
                    Self::Case86 => "case-86",
                    Self::Case87 => "case-87",
                    Self::Case88 => "case-88",
                    Self::Case89 => "case-89",
                    Self::Case90 => "case-90",
                    Self::Case91 => "case-91",
                    Self::Case92 => "case-92",
                    Self::Case93 => "case-93",
                    Self::Case94 => "case-94",
                    Self::Case95 => "case-95",
                    Self::Case96 => "case-96",
                    Self::Case97 => "case-97",
                    Self::Case98 => "case-98",
                    Self::Case99 => "case-99",
                    Self::Case100 => "case-100",
                    Self::Case101 => "case-101",
                    Self::Case102 => "case-102",
                    Self::Case103 => "case-103",
                    Self::Case104 => "case-104",
                    Self::Case105 => "case-105",
                    Self::Case106 => "case-106",
                    Self::Case107 => "case-107",
                    Self::Case108 => "case-108",
                    Self::Case109 => "case-109",
                    Self::Case110 => "case-110",
                    Self::Case111 => "case-111",
                    Self::Case112 => "case-112",
                    Self::Case113 => "case-113",
                    Self::Case114 => "case-114",
                    Self::Case115 => "case-115",
                    Self::Case116 => "case-116",
                    Self::Case117 => "case-117",
                    Self::Case118 => "case-118",
                    Self::Case119 => "case-119",
                    Self::Case120 => "case-120",
                    Self::Case121 => "case-121",
                    Self::Case122 => "case-122",
                    Self::Case123 => "case-123",
                    Self::Case124 => "case-124",
                    Self::Case125 => "case-125",
                    Self::Case126 => "case-126",
                    Self::Case127 => "case-127",
                    Self::Case128 => "case-128",
                    Self::Case129 => "case-129",
                    Self::Case130 => "case-130",
                    Self::Case131 => "case-131",
                    Self::Case132 => "case-132",
                    Self::Case133 => "case-133",
                    Self::Case134 => "case-134",
                    Self::Case135 => "case-135",
                    Self::Case136 => "case-136",
                    Self::Case137 => "case-137",
                    Self::Case138 => "case-138",
                    Self::Case139 => "case-139",
                    Self::Case140 => "case-140",
                    Self::Case141 => "case-141",
                    Self::Case142 => "case-142",
                    Self::Case143 => "case-143",
                    Self::Case144 => "case-144",
                    Self::Case145 => "case-145",
                    Self::Case146 => "case-146",
                    Self::Case147 => "case-147",
                    Self::Case148 => "case-148",
                    Self::Case149 => "case-149",
                    Self::Case150 => "case-150",
                    Self::Case151 => "case-151",
                    Self::Case152 => "case-152",
                    Self::Case153 => "case-153",
                    Self::Case154 => "case-154",
                    Self::Case155 => "case-155",
                    Self::Case156 => "case-156",
                    Self::Case157 => "case-157",
                    Self::Case158 => "case-158",
                    Self::Case159 => "case-159",
                    Self::Case160 => "case-160",
                    Self::Case161 => "case-161",
                    Self::Case162 => "case-162",
                    Self::Case163 => "case-163",
                    Self::Case164 => "case-164",
                    Self::Case165 => "case-165",
                    Self::Case166 => "case-166",
                    Self::Case167 => "case-167",
                    Self::Case168 => "case-168",
                    Self::Case169 => "case-169",
                    Self::Case170 => "case-170",
                    Self::Case171 => "case-171",
                    Self::Case172 => "case-172",
                    Self::Case173 => "case-173",
                    Self::Case174 => "case-174",
                    Self::Case175 => "case-175",
                    Self::Case176 => "case-176",
                    Self::Case177 => "case-177",
                    Self::Case178 => "case-178",
                    Self::Case179 => "case-179",
                    Self::Case180 => "case-180",
                    Self::Case181 => "case-181",
                    Self::Case182 => "case-182",
                    Self::Case183 => "case-183",
                    Self::Case184 => "case-184",
                    Self::Case185 => "case-185",
                    Self::Case186 => "case-186",
                    Self::Case187 => "case-187",
                    Self::Case188 => "case-188",
                    Self::Case189 => "case-189",
                    Self::Case190 => "case-190",
                    Self::Case191 => "case-191",
                    Self::Case192 => "case-192",
                    Self::Case193 => "case-193",
                    Self::Case194 => "case-194",
                    Self::Case195 => "case-195",
                    Self::Case196 => "case-196",
                    Self::Case197 => "case-197",
                    Self::Case198 => "case-198",
                    Self::Case199 => "case-199",
                    Self::Case200 => "case-200",
                    Self::Case201 => "case-201",
                    Self::Case202 => "case-202",
                    Self::Case203 => "case-203",
                    Self::Case204 => "case-204",
                    Self::Case205 => "case-205",
                    Self::Case206 => "case-206",
                    Self::Case207 => "case-207",
                    Self::Case208 => "case-208",
                    Self::Case209 => "case-209",
                    Self::Case210 => "case-210",
                    Self::Case211 => "case-211",
                    Self::Case212 => "case-212",
                    Self::Case213 => "case-213",
                    Self::Case214 => "case-214",
                    Self::Case215 => "case-215",
                    Self::Case216 => "case-216",
                    Self::Case217 => "case-217",
                    Self::Case218 => "case-218",
                    Self::Case219 => "case-219",
                    Self::Case220 => "case-220",
                    Self::Case221 => "case-221",
                    Self::Case222 => "case-222",
                    Self::Case223 => "case-223",
                    Self::Case224 => "case-224",
                    Self::Case225 => "case-225",
                    Self::Case226 => "case-226",
                    Self::Case227 => "case-227",
                    Self::Case228 => "case-228",
                    Self::Case229 => "case-229",
                    Self::Case230 => "case-230",
                    Self::Case231 => "case-231",
                    Self::Case232 => "case-232",
                    Self::Case233 => "case-233",
                    Self::Case234 => "case-234",
                    Self::Case235 => "case-235",
                    Self::Case236 => "case-236",
                    Self::Case237 => "case-237",
                    Self::Case238 => "case-238",
                    Self::Case239 => "case-239",
                    Self::Case240 => "case-240",
                    Self::Case241 => "case-241",
                    Self::Case242 => "case-242",
                    Self::Case243 => "case-243",
                    Self::Case244 => "case-244",
                    Self::Case245 => "case-245",
                    Self::Case246 => "case-246",
                    Self::Case247 => "case-247",
                    Self::Case248 => "case-248",
                    Self::Case249 => "case-249",
                    Self::Case250 => "case-250",
                    Self::Case251 => "case-251",
                    Self::Case252 => "case-252",
                    Self::Case253 => "case-253",
                    Self::Case254 => "case-254",
                    Self::Case255 => "case-255",
                    Self::Case256 => "case-256",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for Many {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum many")?;
            match name.as_str() {
                "case-0" => Ok(Self::Case0),
                "case-1" => Ok(Self::Case1),
                "case-2" => Ok(Self::Case2),
                "case-3" => Ok(Self::Case3),
                "case-4" => Ok(Self::Case4),
                "case-5" => Ok(Self::Case5),
                "case-6" => Ok(Self::Case6),
                "case-7" => Ok(Self::Case7),
                "case-8" => Ok(Self::Case8),
                "case-9" => Ok(Self::Case9),
                "case-10" => Ok(Self::Case10),
                "case-11" => Ok(Self::Case11),
                "case-12" => Ok(Self::Case12),
                "case-13" => Ok(Self::Case13),
                "case-14" => Ok(Self::Case14),
                "case-15" => Ok(Self::Case15),
                "case-16" => Ok(Self::Case16),
                "case-17" => Ok(Self::Case17),
                "case-18" => Ok(Self::Case18),
                "case-19" => Ok(Self::Case19),
                "case-20" => Ok(Self::Case20),
                "case-21" => Ok(Self::Case21),
                "case-22" => Ok(Self::Case22),
                "case-23" => Ok(Self::Case23),
                "case-24" => Ok(Self::Case24),
                "case-25" => Ok(Self::Case25),
                "case-26" => Ok(Self::Case26),
                "case-27" => Ok(Self::Case27),
                "case-28" => Ok(Self::Case28),
                "case-29" => Ok(Self::Case29),
                "case-30" => Ok(Self::Case30),
                "case-31" => Ok(Self::Case31),
                "case-32" => Ok(Self::Case32),
                "case-33" => Ok(Self::Case33),
                "case-34" => Ok(Self::Case34),
                "case-35" => Ok(Self::Case35),
                "case-36" => Ok(Self::Case36),
                "case-37" => Ok(Self::Case37),
                "case-38" => Ok(Self::Case38),
                "case-39" => Ok(Self::Case39),
                "case-40" => Ok(Self::Case40),
                "case-41" => Ok(Self::Case41),
                "case-42" => Ok(Self::Case42),
                "case-43" => Ok(Self::Case43),
                "case-44" => Ok(Self::Case44),
                "case-45" => Ok(Self::Case45),
                "case-46" => Ok(Self::Case46),
                "case-47" => Ok(Self::Case47),
                "case-48" => Ok(Self::Case48),
                "case-49" => Ok(Self::Case49),
                "case-50" => Ok(Self::Case50),
                "case-51" => Ok(Self::Case51),
                "case-52" => Ok(Self::Case52),
                "case-53" => Ok(Self::Case53),
                "case-54" => Ok(Self::Case54),
                "case-55" => Ok(Self::Case55),
                "case-56" => Ok(Self::Case56),
                "case-57" => Ok(Self::Case57),
                "case-58" => Ok(Self::Case58),
                "case-59" => Ok(Self::Case59),
                "case-60" => Ok(Self::Case60),
                "case-61" => Ok(Self::Case61),
                "case-62" => Ok(Self::Case62),
                "case-63" => Ok(Self::Case63),
                "case-64" => Ok(Self::Case64),
                "case-65" => Ok(Self::Case65),
                "case-66" => Ok(Self::Case66),
                "case-67" => Ok(Self::Case67),
                "case-68" => Ok(Self::Case68),
                "case-69" => Ok(Self::Case69),
                "case-70" => Ok(Self::Case70),
                "case-71" => Ok(Self::Case71),
                "case-72" => Ok(Self::Case72),
                "case-73" => Ok(Self::Case73),
                "case-74" => Ok(Self::Case74),
                "case-75" => Ok(Self::Case75),
                "case-76" => Ok(Self::Case76),
                "case-77" => Ok(Self::Case77),
                "case-78" => Ok(Self::Case78),
                "case-79" => Ok(Self::Case79),
                "case-80" => Ok(Self::Case80),
                "case-81" => Ok(Self::Case81),
                "case-82" => Ok(Self::Case82),
                "case-83" => Ok(Self::Case83),
                "case-84" => Ok(Self::Case84),
                "case-85" => Ok(Self::Case85),
                "case-86" => Ok(Self::Case86),
                "case-87" => Ok(Self::Case87),
                "case-88" => Ok(Self::Case88),
                "case-89" => Ok(Self::Case89),
                "case-90" => Ok(Self::Case90),
                "case-91" => Ok(Self::Case91),
                "case-92" => Ok(Self::Case92),
                "case-93" => Ok(Self::Case93),
                "case-94" => Ok(Self::Case94),
                "case-95" => Ok(Self::Case95),
                "case-96" => Ok(Self::Case96),
                "case-97" => Ok(Self::Case97),
                "case-98" => Ok(Self::Case98),
                "case-99" => Ok(Self::Case99),
                "case-100" => Ok(Self::Case100),
                "case-101" => Ok(Self::Case101),
                "case-102" => Ok(Self::Case102),
                "case-103" => Ok(Self::Case103),
                "case-104" => Ok(Self::Case104),
                "case-105" => Ok(Self::Case105),
                "case-106" => Ok(Self::Case106),
                "case-107" => Ok(Self::Case107),
                "case-108" => Ok(Self::Case108),
                "case-109" => Ok(Self::Case109),
                "case-110" => Ok(Self::Case110),
                "case-111" => Ok(Self::Case111),
                "case-112" => Ok(Self::Case112),
                "case-113" => Ok(Self::Case113),
                "case-114" => Ok(Self::Case114),
                "case-115" => Ok(Self::Case115),
                "case-116" => Ok(Self::Case116),
                "case-117" => Ok(Self::Case117),
                "case-118" => Ok(Self::Case118),
                "case-119" => Ok(Self::Case119),
                "case-120" => Ok(Self::Case120),
                "case-121" => Ok(Self::Case121),
                "case-122" => Ok(Self::Case122),
                "case-123" => Ok(Self::Case123),
                "case-124" => Ok(Self::Case124),
                "case-125" => Ok(Self::Case125),
                "case-126" => Ok(Self::Case126),
                "case-127" => Ok(Self::Case127),
                "case-128" => Ok(Self::Case128),
                "case-129" => Ok(Self::Case129),
                "case-130" => Ok(Self::Case130),
                "case-131" => Ok(Self::Case131),
                "case-132" => Ok(Self::Case132),
                "case-133" => Ok(Self::Case133),
                "case-134" => Ok(Self::Case134),
                "case-135" => Ok(Self::Case135),
                "case-136" => Ok(Self::Case136),
                "case-137" => Ok(Self::Case137),
                "case-138" => Ok(Self::Case138),
                "case-139" => Ok(Self::Case139),
                "case-140" => Ok(Self::Case140),
                "case-141" => Ok(Self::Case141),
                "case-142" => Ok(Self::Case142),
                "case-143" => Ok(Self::Case143),
                "case-144" => Ok(Self::Case144),
                "case-145" => Ok(Self::Case145),
                "case-146" => Ok(Self::Case146),
                "case-147" => Ok(Self::Case147),
                "case-148" => Ok(Self::Case148),
                "case-149" => Ok(Self::Case149),
                "case-150" => Ok(Self::Case150),
                "case-151" => Ok(Self::Case151),
                "case-152" => Ok(Self::Case152),
                "case-153" => Ok(Self::Case153),
                "case-154" => Ok(Self::Case154),
                "case-155" => Ok(Self::Case155),
                "case-156" => Ok(Self::Case156),
                "case-157" => Ok(Self::Case157),
                "case-158" => Ok(Self::Case158),
                "case-159" => Ok(Self::Case159),
                "case-160" => Ok(Self::Case160),
                "case-161" => Ok(Self::Case161),
                "case-162" => Ok(Self::Case162),
                "case-163" => Ok(Self::Case163),
                "case-164" => Ok(Self::Case164),
                "case-165" => Ok(Self::Case165),
                "case-166" => Ok(Self::Case166),
                "case-167" => Ok(Self::Case167),
                "case-168" => Ok(Self::Case168),
                "case-169" => Ok(Self::Case169),
                "case-170" => Ok(Self::Case170),
                "case-171" => Ok(Self::Case171),
                "case-172" => Ok(Self::Case172),
                "case-173" => Ok(Self::Case173),
                "case-174" => Ok(Self::Case174),
                "case-175" => Ok(Self::Case175),
                "case-176" => Ok(Self::Case176),
                "case-177" => Ok(Self::Case177),
                "case-178" => Ok(Self::Case178),
                "case-179" => Ok(Self::Case179),
                "case-180" => Ok(Self::Case180),
                "case-181" => Ok(Self::Case181),
                "case-182" => Ok(Self::Case182),
                "case-183" => Ok(Self::Case183),
                "case-184" => Ok(Self::Case184),
                "case-185" => Ok(Self::Case185),
                "case-186" => Ok(Self::Case186),
                "case-187" => Ok(Self::Case187),
                "case-188" => Ok(Self::Case188),
                "case-189" => Ok(Self::Case189),
                "case-190" => Ok(Self::Case190),
                "case-191" => Ok(Self::Case191),
                "case-192" => Ok(Self::Case192),
                "case-193" => Ok(Self::Case193),
                "case-194" => Ok(Self::Case194),
                "case-195" => Ok(Self::Case195),
                "case-196" => Ok(Self::Case196),
                "case-197" => Ok(Self::Case197),
                "case-198" => Ok(Self::Case198),
                "case-199" => Ok(Self::Case199),
                "case-200" => Ok(Self::Case200),
                "case-201" => Ok(Self::Case201),
                "case-202" => Ok(Self::Case202),
                "case-203" => Ok(Self::Case203),
                "case-204" => Ok(Self::Case204),
                "case-205" => Ok(Self::Case205),
                "case-206" => Ok(Self::Case206),
                "case-207" => Ok(Self::Case207),
                "case-208" => Ok(Self::Case208),
                "case-209" => Ok(Self::Case209),
                "case-210" => Ok(Self::Case210),
                "case-211" => Ok(Self::Case211),
                "case-212" => Ok(Self::Case212),
                "case-213" => Ok(Self::Case213),
                "case-214" => Ok(Self::Case214),
                "case-215" => Ok(Self::Case215),
                "case-216" => Ok(Self::Case216),
                "case-217" => Ok(Self::Case217),
                "case-218" => Ok(Self::Case218),
                "case-219" => Ok(Self::Case219),
                "case-220" => Ok(Self::Case220),
                "case-221" => Ok(Self::Case221),
                "case-222" => Ok(Self::Case222),
                "case-223" => Ok(Self::Case223),
                "case-224" => Ok(Self::Case224),
                "case-225" => Ok(Self::Case225),
                "case-226" => Ok(Self::Case226),
                "case-227" => Ok(Self::Case227),
                "case-228" => Ok(Self::Case228),
                "case-229" => Ok(Self::Case229),
                "case-230" => Ok(Self::Case230),
                "case-231" => Ok(Self::Case231),
                "case-232" => Ok(Self::Case232),
                "case-233" => Ok(Self::Case233),
                "case-234" => Ok(Self::Case234),
                "case-235" => Ok(Self::Case235),
                "case-236" => Ok(Self::Case236),
                "case-237" => Ok(Self::Case237),
                "case-238" => Ok(Self::Case238),
                "case-239" => Ok(Self::Case239),
                "case-240" => Ok(Self::Case240),
                "case-241" => Ok(Self::Case241),
                "case-242" => Ok(Self::Case242),
                "case-243" => Ok(Self::Case243),
                "case-244" => Ok(Self::Case244),
                "case-245" => Ok(Self::Case245),
                "case-246" => Ok(Self::Case246),
                "case-247" => Ok(Self::Case247),
                "case-248" => Ok(Self::Case248),
                "case-249" => Ok(Self::Case249),
                "case-250" => Ok(Self::Case250),
                "case-251" => Ok(Self::Case251),
                "case-252" => Ok(Self::Case252),
                "case-253" => Ok(Self::Case253),
                "case-254" => Ok(Self::Case254),
                "case-255" => Ok(Self::Case255),
                "case-256" => Ok(Self::Case256),
                _ => Err(::wasm_link::__private::unknown_case("enum many", &name)),
            }
        }
    }
    impl ::core::convert::From<Many> for ::wasm_link::Val {
        #[inline]
        fn from(value: Many) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Many {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "many")
        }
    }
    ::wasm_link::plain!(Many);
    /// One more than a value passed in registers may have.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Seventeen {
        /// The WIT field `a`.
        #[component(name = "a")]
        pub a: u64,
        /// The WIT field `b`.
        #[component(name = "b")]
        pub b: u64,
        /// The WIT field `c`.
        #[component(name = "c")]
        pub c: u64,
        /// The WIT field `d`.
        #[component(name = "d")]
        pub d: u64,
        /// The WIT field `e`.
        #[component(name = "e")]
        pub e: u64,
        /// The WIT field `f`.
        #[component(name = "f")]
        pub f: u64,
        /// The WIT field `g`.
        #[component(name = "g")]
        pub g: u64,
        /// The WIT field `h`.
        #[component(name = "h")]
        pub h: u64,
        /// The WIT field `i`.
        #[component(name = "i")]
        pub i: u64,
        /// The WIT field `j`.
        #[component(name = "j")]
        pub j: u64,
        /// The WIT field `k`.
        #[component(name = "k")]
        pub k: u64,
        /// The WIT field `l`.
        #[component(name = "l")]
        pub l: u64,
        /// The WIT field `m`.
        #[component(name = "m")]
        pub m: u64,
        /// The WIT field `n`.
        #[component(name = "n")]
        pub n: u64,
        /// The WIT field `o`.
        #[component(name = "o")]
        pub o: u64,
        /// The WIT field `p`.
        #[component(name = "p")]
        pub p: u64,
        /// The WIT field `q`.
        #[component(name = "q")]
        pub q: u64,
    }
    impl ::wasm_link::IntoVal for Seventeen {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("a", ::wasm_link::IntoVal::into_val(self.a)),
                ("b", ::wasm_link::IntoVal::into_val(self.b)),
                ("c", ::wasm_link::IntoVal::into_val(self.c)),
                ("d", ::wasm_link::IntoVal::into_val(self.d)),
                ("e", ::wasm_link::IntoVal::into_val(self.e)),
                ("f", ::wasm_link::IntoVal::into_val(self.f)),
                ("g", ::wasm_link::IntoVal::into_val(self.g)),
                ("h", ::wasm_link::IntoVal::into_val(self.h)),
                ("i", ::wasm_link::IntoVal::into_val(self.i)),
                ("j", ::wasm_link::IntoVal::into_val(self.j)),
                ("k", ::wasm_link::IntoVal::into_val(self.k)),
                ("l", ::wasm_link::IntoVal::into_val(self.l)),
                ("m", ::wasm_link::IntoVal::into_val(self.m)),
                ("n", ::wasm_link::IntoVal::into_val(self.n)),
                ("o", ::wasm_link::IntoVal::into_val(self.o)),
                ("p", ::wasm_link::IntoVal::into_val(self.p)),
                ("q", ::wasm_link::IntoVal::into_val(self.q)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Seventeen {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record seventeen",
            )?;
            let value = Self {
                a: fields.take("a")?,
                b: fields.take("b")?,
                c: fields.take("c")?,
                d: fields.take("d")?,
                e: fields.take("e")?,
                f: fields.take("f")?,
                g: fields.take("g")?,
                h: fields.take("h")?,
                i: fields.take("i")?,
                j: fields.take("j")?,
                k: fields.take("k")?,
                l: fields.take("l")?,
                m: fields.take("m")?,
                n: fields.take("n")?,
                o: fields.take("o")?,
                p: fields.take("p")?,
                q: fields.take("q")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Seventeen> for ::wasm_link::Val {
        #[inline]
        fn from(value: Seventeen) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Seventeen {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "seventeen")
        }
    }
    ::wasm_link::plain!(Seventeen);
    /// What links `fixtures:nesting/large@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "nesting.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/nesting.wit")
                ),
            ),
        ];
        /// The interface `fixtures:nesting/large@1.0.0`, as applications declare it.
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
                            name: "echo-many",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-seventeen",
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
                let many = wit::enumeration(
                    "many",
                    &[
                        "case-0",
                        "case-1",
                        "case-2",
                        "case-3",
                        "case-4",
                        "case-5",
                        "case-6",
                        "case-7",
                        "case-8",
                        "case-9",
                        "case-10",
                        "case-11",
                        "case-12",
                        "case-13",
                        "case-14",
                        "case-15",
                        "case-16",
                        "case-17",
                        "case-18",
                        "case-19",
                        "case-20",
                        "case-21",
                        "case-22",
                        "case-23",
                        "case-24",
                        "case-25",
                        "case-26",
                        "case-27",
                        "case-28",
                        "case-29",
                        "case-30",
                        "case-31",
                        "case-32",
                        "case-33",
                        "case-34",
                        "case-35",
                        "case-36",
                        "case-37",
                        "case-38",
                        "case-39",
                        "case-40",
                        "case-41",
                        "case-42",
                        "case-43",
                        "case-44",
                        "case-45",
                        "case-46",
                        "case-47",
                        "case-48",
                        "case-49",
                        "case-50",
                        "case-51",
                        "case-52",
                        "case-53",
                        "case-54",
                        "case-55",
                        "case-56",
                        "case-57",
                        "case-58",
                        "case-59",
                        "case-60",
                        "case-61",
                        "case-62",
                        "case-63",
                        "case-64",
                        "case-65",
                        "case-66",
                        "case-67",
                        "case-68",
                        "case-69",
                        "case-70",
                        "case-71",
                        "case-72",
                        "case-73",
                        "case-74",
                        "case-75",
                        "case-76",
                        "case-77",
                        "case-78",
                        "case-79",
                        "case-80",
                        "case-81",
                        "case-82",
                        "case-83",
                        "case-84",
                        "case-85",
                        "case-86",
                        "case-87",
                        "case-88",
                        "case-89",
                        "case-90",
                        "case-91",
                        "case-92",
                        "case-93",
                        "case-94",
                        "case-95",
                        "case-96",
                        "case-97",
                        "case-98",
                        "case-99",
                        "case-100",
                        "case-101",
                        "case-102",
                        "case-103",
                        "case-104",
                        "case-105",
                        "case-106",
                        "case-107",
                        "case-108",
                        "case-109",
                        "case-110",
                        "case-111",
                        "case-112",
                        "case-113",
                        "case-114",
                        "case-115",
                        "case-116",
                        "case-117",
                        "case-118",
                        "case-119",
                        "case-120",
                        "case-121",
                        "case-122",
                        "case-123",
                        "case-124",
                        "case-125",
                        "case-126",
                        "case-127",
                        "case-128",
                        "case-129",
                        "case-130",
                        "case-131",
                        "case-132",
                        "case-133",
                        "case-134",
                        "case-135",
                        "case-136",
                        "case-137",
                        "case-138",
                        "case-139",
                        "case-140",
                        "case-141",
                        "case-142",
                        "case-143",
                        "case-144",
                        "case-145",
                        "case-146",
                        "case-147",
                        "case-148",
                        "case-149",
                        "case-150",
                        "case-151",
                        "case-152",
                        "case-153",
                        "case-154",
                        "case-155",
                        "case-156",
                        "case-157",
                        "case-158",
                        "case-159",
                        "case-160",
                        "case-161",
                        "case-162",
                        "case-163",
                        "case-164",
                        "case-165",
                        "case-166",
                        "case-167",
                        "case-168",
                        "case-169",
                        "case-170",
                        "case-171",
                        "case-172",
                        "case-173",
                        "case-174",
                        "case-175",
                        "case-176",
                        "case-177",
                        "case-178",
                        "case-179",
                        "case-180",
                        "case-181",
                        "case-182",
                        "case-183",
                        "case-184",
                        "case-185",
                        "case-186",
                        "case-187",
                        "case-188",
                        "case-189",
                        "case-190",
                        "case-191",
                        "case-192",
                        "case-193",
                        "case-194",
                        "case-195",
                        "case-196",
                        "case-197",
                        "case-198",
                        "case-199",
                        "case-200",
                        "case-201",
                        "case-202",
                        "case-203",
                        "case-204",
                        "case-205",
                        "case-206",
                        "case-207",
                        "case-208",
                        "case-209",
                        "case-210",
                        "case-211",
                        "case-212",
                        "case-213",
                        "case-214",
                        "case-215",
                        "case-216",
                        "case-217",
                        "case-218",
                        "case-219",
                        "case-220",
                        "case-221",
                        "case-222",
                        "case-223",
                        "case-224",
                        "case-225",
                        "case-226",
                        "case-227",
                        "case-228",
                        "case-229",
                        "case-230",
                        "case-231",
                        "case-232",
                        "case-233",
                        "case-234",
                        "case-235",
                        "case-236",
                        "case-237",
                        "case-238",
                        "case-239",
                        "case-240",
                        "case-241",
                        "case-242",
                        "case-243",
                        "case-244",
                        "case-245",
                        "case-246",
                        "case-247",
                        "case-248",
                        "case-249",
                        "case-250",
                        "case-251",
                        "case-252",
                        "case-253",
                        "case-254",
                        "case-255",
                        "case-256",
                    ],
                );
                let seventeen = wit::record(
                    "seventeen",
                    ::std::vec![
                        ("a", ::wasm_link::wit::Type::U64), ("b",
                        ::wasm_link::wit::Type::U64), ("c", ::wasm_link::wit::Type::U64),
                        ("d", ::wasm_link::wit::Type::U64), ("e",
                        ::wasm_link::wit::Type::U64), ("f", ::wasm_link::wit::Type::U64),
                        ("g", ::wasm_link::wit::Type::U64), ("h",
                        ::wasm_link::wit::Type::U64), ("i", ::wasm_link::wit::Type::U64),
                        ("j", ::wasm_link::wit::Type::U64), ("k",
                        ::wasm_link::wit::Type::U64), ("l", ::wasm_link::wit::Type::U64),
                        ("m", ::wasm_link::wit::Type::U64), ("n",
                        ::wasm_link::wit::Type::U64), ("o", ::wasm_link::wit::Type::U64),
                        ("p", ::wasm_link::wit::Type::U64), ("q",
                        ::wasm_link::wit::Type::U64)
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:nesting/large@1.0.0",
                            ::std::vec![
                                wit::function("echo-many", ::std::vec![("value", many
                                .clone())], ::core::option::Option::Some(many.clone())),
                                wit::function("echo-seventeen", ::std::vec![("value",
                                seventeen.clone())], ::core::option::Option::Some(seventeen
                                .clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:nesting/large@1.0.0";
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
                    "echo-many" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_many,
                            >(),
                        )
                    }
                    "echo-seventeen" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_seventeen,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_many: ::wasm_link::__private::TypedFunc<(super::Many,), (super::Many,)>,
            echo_seventeen: ::wasm_link::__private::TypedFunc<
                (super::Seventeen,),
                (super::Seventeen,),
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
                    echo_many: binder.function("echo-many")?,
                    echo_seventeen: binder.function("echo-seventeen")?,
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
            pub enum call_echo_many {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_many {
                type Results = (super::super::Many,);
                type Functions = super::Functions;
                type Lifted = (super::super::Many,);
                type Prepared<'a> = (&'a super::super::Many,);
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
                    functions.echo_many.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_seventeen {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_seventeen {
                type Results = (super::super::Seventeen,);
                type Functions = super::Functions;
                type Lifted = (super::super::Seventeen,);
                type Prepared<'a> = (&'a super::super::Seventeen,);
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
                    functions.echo_seventeen.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:nesting/large@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-many`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_many(
                &self,
                value: super::Many,
            ) -> ::core::result::Result<super::Many, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_many
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-seventeen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_seventeen(
                &self,
                value: super::Seventeen,
            ) -> ::core::result::Result<super::Seventeen, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_seventeen
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
