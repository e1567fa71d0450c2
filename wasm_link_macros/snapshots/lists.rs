// "../fixtures/wit/lists.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/lists.wit")
);
/// The WIT interface `fixtures:lists/lists@1.0.0`.
pub mod lists {
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Point {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: i32,
        /// The WIT field `y`.
        #[component(name = "y")]
        pub y: i32,
    }
    impl ::wasm_link::IntoVal for Point {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("x", ::wasm_link::IntoVal::into_val(self.x)),
                ("y", ::wasm_link::IntoVal::into_val(self.y)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Point {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record point",
            )?;
            let value = Self {
                x: fields.take("x")?,
                y: fields.take("y")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Point> for ::wasm_link::Val {
        #[inline]
        fn from(value: Point) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Point {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "point")
        }
    }
    ::wasm_link::plain!(Point);
    /// What links `fixtures:lists/lists@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "lists.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/lists.wit")
                ),
            ),
        ];
        /// The interface `fixtures:lists/lists@1.0.0`, as applications declare it.
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
                            name: "echo-bytes",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-bools",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-floats",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-chars",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-strings",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-points",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-options",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-pairs",
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
                let point = wit::record(
                    "point",
                    ::std::vec![
                        ("x", ::wasm_link::wit::Type::S32), ("y",
                        ::wasm_link::wit::Type::S32)
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:lists/lists@1.0.0",
                            ::std::vec![
                                wit::function("echo-bytes", ::std::vec![("value",
                                wit::list(::wasm_link::wit::Type::U8))],
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::U8))),
                                wit::function("echo-bools", ::std::vec![("value",
                                wit::list(::wasm_link::wit::Type::Bool))],
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::Bool))),
                                wit::function("echo-floats", ::std::vec![("value",
                                wit::list(::wasm_link::wit::Type::F64))],
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::F64))),
                                wit::function("echo-chars", ::std::vec![("value",
                                wit::list(::wasm_link::wit::Type::Char))],
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::Char))),
                                wit::function("echo-strings", ::std::vec![("value",
                                wit::list(::wasm_link::wit::Type::String))],
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::String))),
                                wit::function("echo-nested", ::std::vec![("value",
                                wit::list(wit::list(::wasm_link::wit::Type::U32)))],
                                ::core::option::Option::Some(wit::list(wit::list(::wasm_link::wit::Type::U32)))),
                                wit::function("echo-points", ::std::vec![("value",
                                wit::list(point.clone()))],
                                ::core::option::Option::Some(wit::list(point.clone()))),
                                wit::function("echo-options", ::std::vec![("value",
                                wit::list(wit::option(::wasm_link::wit::Type::String)))],
                                ::core::option::Option::Some(wit::list(wit::option(::wasm_link::wit::Type::String)))),
                                wit::function("echo-pairs", ::std::vec![("value",
                                wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U32])))],
                                ::core::option::Option::Some(wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                ::wasm_link::wit::Type::U32]))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:lists/lists@1.0.0";
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
                    "echo-bytes" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_bytes,
                            >(),
                        )
                    }
                    "echo-bools" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_bools,
                            >(),
                        )
                    }
                    "echo-floats" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_floats,
                            >(),
                        )
                    }
                    "echo-chars" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_chars,
                            >(),
                        )
                    }
                    "echo-strings" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_strings,
                            >(),
                        )
                    }
                    "echo-nested" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_nested,
                            >(),
                        )
                    }
                    "echo-points" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_points,
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
                    "echo-pairs" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_pairs,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_bytes: ::wasm_link::__private::TypedFunc<
                (&'static [u8],),
                (::std::vec::Vec<u8>,),
            >,
            echo_bools: ::wasm_link::__private::TypedFunc<
                (&'static [bool],),
                (::std::vec::Vec<bool>,),
            >,
            echo_floats: ::wasm_link::__private::TypedFunc<
                (&'static [f64],),
                (::std::vec::Vec<f64>,),
            >,
            echo_chars: ::wasm_link::__private::TypedFunc<
                (&'static [char],),
                (::std::vec::Vec<char>,),
            >,
            echo_strings: ::wasm_link::__private::TypedFunc<
                (&'static [::std::string::String],),
                (::std::vec::Vec<::std::string::String>,),
            >,
            echo_nested: ::wasm_link::__private::TypedFunc<
                (&'static [::std::vec::Vec<u32>],),
                (::std::vec::Vec<::std::vec::Vec<u32>>,),
            >,
            echo_points: ::wasm_link::__private::TypedFunc<
                (&'static [super::Point],),
                (::std::vec::Vec<super::Point>,),
            >,
            echo_options: ::wasm_link::__private::TypedFunc<
                (&'static [::core::option::Option<::std::string::String>],),
                (::std::vec::Vec<::core::option::Option<::std::string::String>>,),
            >,
            echo_pairs: ::wasm_link::__private::TypedFunc<
                (&'static [(::std::string::String, u32)],),
                (::std::vec::Vec<(::std::string::String, u32)>,),
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
                    echo_bytes: binder.function("echo-bytes")?,
                    echo_bools: binder.function("echo-bools")?,
                    echo_floats: binder.function("echo-floats")?,
                    echo_chars: binder.function("echo-chars")?,
                    echo_strings: binder.function("echo-strings")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_points: binder.function("echo-points")?,
                    echo_options: binder.function("echo-options")?,
                    echo_pairs: binder.function("echo-pairs")?,
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
            pub enum call_echo_bytes {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_bytes {
                type Results = (::std::vec::Vec<u8>,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmList<u8>,);
                type Prepared<'a> = (::std::borrow::Cow<'a, [u8]>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        <u8 as ::wasm_link::__private::Numbers>::of(a0, caller),
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_bytes.call(callee, (&**a0,))
                }
            }
            pub enum call_echo_bools {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_bools {
                type Results = (::std::vec::Vec<bool>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<bool>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<bool>,);
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
                        .echo_bools
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_floats {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_floats {
                type Results = (::std::vec::Vec<f64>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<f64>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<f64>,);
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
                        .echo_floats
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_chars {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_chars {
                type Results = (::std::vec::Vec<char>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<char>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<char>,);
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
                        .echo_chars
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_strings {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_strings {
                type Results = (::std::vec::Vec<::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<::std::string::String>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<::std::string::String>,);
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
                        .echo_strings
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_nested {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_nested {
                type Results = (::std::vec::Vec<::std::vec::Vec<u32>>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<::std::vec::Vec<u32>>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<::std::vec::Vec<u32>>,);
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
                        .echo_nested
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_points {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_points {
                type Results = (::std::vec::Vec<super::super::Point>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<super::super::Point>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<super::super::Point>,);
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
                        .echo_points
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_options {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_options {
                type Results = (
                    ::std::vec::Vec<::core::option::Option<::std::string::String>>,
                );
                type Functions = super::Functions;
                type Lifted = (
                    ::std::vec::Vec<::core::option::Option<::std::string::String>>,
                );
                type Prepared<'a> = (
                    &'a ::std::vec::Vec<::core::option::Option<::std::string::String>>,
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
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_pairs {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_pairs {
                type Results = (::std::vec::Vec<(::std::string::String, u32)>,);
                type Functions = super::Functions;
                type Lifted = (::std::vec::Vec<(::std::string::String, u32)>,);
                type Prepared<'a> = (&'a ::std::vec::Vec<(::std::string::String, u32)>,);
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
                        .echo_pairs
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:lists/lists@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-bytes`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bytes(
                &self,
                value: &[u8],
            ) -> ::core::result::Result<
                ::std::vec::Vec<u8>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bytes
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-bools`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bools(
                &self,
                value: &[bool],
            ) -> ::core::result::Result<
                ::std::vec::Vec<bool>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bools
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-floats`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_floats(
                &self,
                value: &[f64],
            ) -> ::core::result::Result<
                ::std::vec::Vec<f64>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_floats
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-chars`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_chars(
                &self,
                value: &[char],
            ) -> ::core::result::Result<
                ::std::vec::Vec<char>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_chars
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-strings`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_strings(
                &self,
                value: &[::std::string::String],
            ) -> ::core::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_strings
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-nested`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nested(
                &self,
                value: &[::std::vec::Vec<u32>],
            ) -> ::core::result::Result<
                ::std::vec::Vec<::std::vec::Vec<u32>>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_nested
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-points`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_points(
                &self,
                value: &[super::Point],
            ) -> ::core::result::Result<
                ::std::vec::Vec<super::Point>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_points
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
                value: &[::core::option::Option<::std::string::String>],
            ) -> ::core::result::Result<
                ::std::vec::Vec<::core::option::Option<::std::string::String>>,
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
            /// Calls the WIT function `echo-pairs`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pairs(
                &self,
                value: &[(::std::string::String, u32)],
            ) -> ::core::result::Result<
                ::std::vec::Vec<(::std::string::String, u32)>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pairs
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
