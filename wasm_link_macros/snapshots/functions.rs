// "../fixtures/wit/functions.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/functions.wit")
);
/// The WIT interface `fixtures:functions/functions@1.0.0`.
pub mod functions {
    /// The WIT record `settings`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Settings {
        /// The WIT field `title`.
        #[component(name = "title")]
        pub title: ::std::string::String,
    }
    impl ::wasm_link::IntoVal for Settings {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("title", ::wasm_link::IntoVal::into_val(self.title)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Settings {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record settings",
            )?;
            let value = Self {
                title: fields.take("title")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Settings> for ::wasm_link::Val {
        #[inline]
        fn from(value: Settings) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Settings {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "settings")
        }
    }
    ::wasm_link::plain!(Settings);
    /// What links `fixtures:functions/functions@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "functions.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/functions.wit")
                ),
            ),
        ];
        /// The interface `fixtures:functions/functions@1.0.0`, as applications declare it.
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
                            name: "nothing",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "consume",
                            return_kind: ::wasm_link::ReturnKind::Void,
                            is_method: false,
                        },
                        Function {
                            name: "produce",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-many",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-sixteen",
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
                let settings = wit::record(
                    "settings",
                    ::std::vec![("title", ::wasm_link::wit::Type::String)],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:functions/functions@1.0.0",
                            ::std::vec![
                                wit::function("nothing", ::std::vec![],
                                ::core::option::Option::None), wit::function("consume",
                                ::std::vec![("value", ::wasm_link::wit::Type::String)],
                                ::core::option::Option::None), wit::function("produce",
                                ::std::vec![],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("echo-many", ::std::vec![("a",
                                ::wasm_link::wit::Type::Bool), ("b",
                                ::wasm_link::wit::Type::U8), ("c",
                                ::wasm_link::wit::Type::S64), ("d",
                                ::wasm_link::wit::Type::F32), ("e",
                                ::wasm_link::wit::Type::Char), ("f",
                                ::wasm_link::wit::Type::String), ("g",
                                wit::list(::wasm_link::wit::Type::U8)), ("h",
                                wit::option(::wasm_link::wit::Type::String)), ("i", settings
                                .clone()), ("j",
                                wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U8]))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::Bool,
                                ::wasm_link::wit::Type::U8, ::wasm_link::wit::Type::S64,
                                ::wasm_link::wit::Type::F32, ::wasm_link::wit::Type::Char,
                                ::wasm_link::wit::Type::String,
                                wit::list(::wasm_link::wit::Type::U8),
                                wit::option(::wasm_link::wit::Type::String), settings
                                .clone(),
                                wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U8])]))),
                                wit::function("echo-sixteen", ::std::vec![("a",
                                ::wasm_link::wit::Type::U8), ("b",
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
                                ::core::option::Option::Some(::wasm_link::wit::Type::U8))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:functions/functions@1.0.0";
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
                    "nothing" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_nothing,
                            >(),
                        )
                    }
                    "consume" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_consume,
                            >(),
                        )
                    }
                    "produce" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_produce,
                            >(),
                        )
                    }
                    "echo-many" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_many,
                            >(),
                        )
                    }
                    "echo-sixteen" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_sixteen,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            nothing: ::wasm_link::__private::TypedFunc<(), ()>,
            consume: ::wasm_link::__private::TypedFunc<(&'static str,), ()>,
            produce: ::wasm_link::__private::TypedFunc<(), (::std::string::String,)>,
            echo_many: ::wasm_link::__private::TypedFunc<
                (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    &'static str,
                    &'static [u8],
                    ::core::option::Option<&'static str>,
                    &'static super::Settings,
                    (&'static str, u8),
                ),
                (
                    (
                        bool,
                        u8,
                        i64,
                        f32,
                        char,
                        ::std::string::String,
                        ::std::vec::Vec<u8>,
                        ::core::option::Option<::std::string::String>,
                        super::Settings,
                        (::std::string::String, u8),
                    ),
                ),
            >,
            echo_sixteen: ::wasm_link::__private::TypedFunc<
                (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8,),
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
                    nothing: binder.function("nothing")?,
                    consume: binder.function("consume")?,
                    produce: binder.function("produce")?,
                    echo_many: binder.function("echo-many")?,
                    echo_sixteen: binder.function("echo-sixteen")?,
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
            pub enum call_nothing {}
            impl ::wasm_link::__private::LinkedFunction for call_nothing {
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
                    functions.nothing.call(callee, ())
                }
            }
            pub enum call_consume {}
            impl ::wasm_link::__private::LinkedFunction for call_consume {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.consume.call(callee, (&**a0,))
                }
            }
            pub enum call_produce {}
            impl ::wasm_link::__private::LinkedFunction for call_produce {
                type Results = (::std::string::String,);
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
                    functions.produce.call(callee, ())
                }
            }
            pub enum call_echo_many {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_many {
                type Results = (
                    (
                        bool,
                        u8,
                        i64,
                        f32,
                        char,
                        ::std::string::String,
                        ::std::vec::Vec<u8>,
                        ::core::option::Option<::std::string::String>,
                        super::super::Settings,
                        (::std::string::String, u8),
                    ),
                );
                type Functions = super::Functions;
                type Lifted = (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    ::wasm_link::__private::WasmStr,
                    ::wasm_link::__private::WasmList<u8>,
                    ::core::option::Option<::std::string::String>,
                    super::super::Settings,
                    (::std::string::String, u8),
                );
                type Prepared<'a> = (
                    &'a bool,
                    &'a u8,
                    &'a i64,
                    &'a f32,
                    &'a char,
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, [u8]>,
                    &'a ::core::option::Option<::std::string::String>,
                    &'a super::super::Settings,
                    &'a (::std::string::String, u8),
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        ::wasm_link::__private::text(a5, caller)?,
                        <u8 as ::wasm_link::__private::Numbers>::of(a6, caller),
                        a7,
                        a8,
                        a9,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions
                        .echo_many
                        .call(
                            callee,
                            (
                                *(*a0),
                                *(*a1),
                                *(*a2),
                                *(*a3),
                                *(*a4),
                                &**a5,
                                &**a6,
                                ::core::option::Option::as_ref((*a7))
                                    .map(|item| ::std::string::String::as_str(item)),
                                (*a8),
                                {
                                    let (part0, part1) = (*a9);
                                    (::std::string::String::as_str(part0), *part1)
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_sixteen {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_sixteen {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (
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
                );
                type Prepared<'a> = (
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                );
                fn prepare<'a, P: 'static>(
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                    ): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                    ): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions
                        .echo_sixteen
                        .call(
                            callee,
                            (
                                *(*a0),
                                *(*a1),
                                *(*a2),
                                *(*a3),
                                *(*a4),
                                *(*a5),
                                *(*a6),
                                *(*a7),
                                *(*a8),
                                *(*a9),
                                *(*a10),
                                *(*a11),
                                *(*a12),
                                *(*a13),
                                *(*a14),
                                *(*a15),
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:functions/functions@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `nothing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn nothing(
                &self,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.nothing.call(__store, ())
                    })
            }
            /// Calls the WIT function `consume`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn consume(
                &self,
                value: &str,
            ) -> ::core::result::Result<(), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.consume.call(__store, (value,))
                    })
            }
            /// Calls the WIT function `produce`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn produce(
                &self,
            ) -> ::core::result::Result<
                ::std::string::String,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.produce.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-many`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn echo_many(
                &self,
                a: bool,
                b: u8,
                c: i64,
                d: f32,
                e: char,
                f: &str,
                g: &[u8],
                h: ::core::option::Option<&str>,
                i: &super::Settings,
                j: (&str, u8),
            ) -> ::core::result::Result<
                (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    ::std::string::String,
                    ::std::vec::Vec<u8>,
                    ::core::option::Option<::std::string::String>,
                    super::Settings,
                    (::std::string::String, u8),
                ),
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_many
                            .call(__store, (a, b, c, d, e, f, g, h, i, j))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-sixteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn echo_sixteen(
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
            ) -> ::core::result::Result<u8, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_sixteen
                            .call(
                                __store,
                                (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p),
                            )
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
