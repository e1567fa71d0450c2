// "../fixtures/wit/primitives.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/wit/primitives.wit")
);
/// The WIT interface `fixtures:primitives/primitives@1.0.0`.
pub mod primitives {
    /// What links `fixtures:primitives/primitives@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "primitives.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/primitives.wit")
                ),
            ),
        ];
        /// The interface `fixtures:primitives/primitives@1.0.0`, as applications declare it.
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
                            name: "echo-bool",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-s8",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-u8",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-s16",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-u16",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-s32",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-u32",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-s64",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-u64",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-f32",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-f64",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-char",
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
                            "fixtures:primitives/primitives@1.0.0",
                            ::std::vec![
                                wit::function("echo-bool", ::std::vec![("value",
                                ::wasm_link::wit::Type::Bool)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::Bool)),
                                wit::function("echo-s8", ::std::vec![("value",
                                ::wasm_link::wit::Type::S8)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::S8)),
                                wit::function("echo-u8", ::std::vec![("value",
                                ::wasm_link::wit::Type::U8)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U8)),
                                wit::function("echo-s16", ::std::vec![("value",
                                ::wasm_link::wit::Type::S16)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::S16)),
                                wit::function("echo-u16", ::std::vec![("value",
                                ::wasm_link::wit::Type::U16)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U16)),
                                wit::function("echo-s32", ::std::vec![("value",
                                ::wasm_link::wit::Type::S32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::S32)),
                                wit::function("echo-u32", ::std::vec![("value",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("echo-s64", ::std::vec![("value",
                                ::wasm_link::wit::Type::S64)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::S64)),
                                wit::function("echo-u64", ::std::vec![("value",
                                ::wasm_link::wit::Type::U64)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U64)),
                                wit::function("echo-f32", ::std::vec![("value",
                                ::wasm_link::wit::Type::F32)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::F32)),
                                wit::function("echo-f64", ::std::vec![("value",
                                ::wasm_link::wit::Type::F64)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::F64)),
                                wit::function("echo-char", ::std::vec![("value",
                                ::wasm_link::wit::Type::Char)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::Char))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:primitives/primitives@1.0.0";
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
                    "echo-bool" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_bool,
                            >(),
                        )
                    }
                    "echo-s8" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_s8,
                            >(),
                        )
                    }
                    "echo-u8" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_u8,
                            >(),
                        )
                    }
                    "echo-s16" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_s16,
                            >(),
                        )
                    }
                    "echo-u16" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_u16,
                            >(),
                        )
                    }
                    "echo-s32" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_s32,
                            >(),
                        )
                    }
                    "echo-u32" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_u32,
                            >(),
                        )
                    }
                    "echo-s64" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_s64,
                            >(),
                        )
                    }
                    "echo-u64" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_u64,
                            >(),
                        )
                    }
                    "echo-f32" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_f32,
                            >(),
                        )
                    }
                    "echo-f64" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_f64,
                            >(),
                        )
                    }
                    "echo-char" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_char,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_bool: ::wasm_link::__private::TypedFunc<(bool,), (bool,)>,
            echo_s8: ::wasm_link::__private::TypedFunc<(i8,), (i8,)>,
            echo_u8: ::wasm_link::__private::TypedFunc<(u8,), (u8,)>,
            echo_s16: ::wasm_link::__private::TypedFunc<(i16,), (i16,)>,
            echo_u16: ::wasm_link::__private::TypedFunc<(u16,), (u16,)>,
            echo_s32: ::wasm_link::__private::TypedFunc<(i32,), (i32,)>,
            echo_u32: ::wasm_link::__private::TypedFunc<(u32,), (u32,)>,
            echo_s64: ::wasm_link::__private::TypedFunc<(i64,), (i64,)>,
            echo_u64: ::wasm_link::__private::TypedFunc<(u64,), (u64,)>,
            echo_f32: ::wasm_link::__private::TypedFunc<(f32,), (f32,)>,
            echo_f64: ::wasm_link::__private::TypedFunc<(f64,), (f64,)>,
            echo_char: ::wasm_link::__private::TypedFunc<(char,), (char,)>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_bool: binder.function("echo-bool")?,
                    echo_s8: binder.function("echo-s8")?,
                    echo_u8: binder.function("echo-u8")?,
                    echo_s16: binder.function("echo-s16")?,
                    echo_u16: binder.function("echo-u16")?,
                    echo_s32: binder.function("echo-s32")?,
                    echo_u32: binder.function("echo-u32")?,
                    echo_s64: binder.function("echo-s64")?,
                    echo_u64: binder.function("echo-u64")?,
                    echo_f32: binder.function("echo-f32")?,
                    echo_f64: binder.function("echo-f64")?,
                    echo_char: binder.function("echo-char")?,
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
            pub enum call_echo_bool {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_bool {
                type Results = (bool,);
                type Functions = super::Functions;
                type Lifted = (bool,);
                type Prepared<'a> = (&'a bool,);
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
                    functions.echo_bool.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s8 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_s8 {
                type Results = (i8,);
                type Functions = super::Functions;
                type Lifted = (i8,);
                type Prepared<'a> = (&'a i8,);
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
                    functions.echo_s8.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u8 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_u8 {
                type Results = (u8,);
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
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_u8.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s16 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_s16 {
                type Results = (i16,);
                type Functions = super::Functions;
                type Lifted = (i16,);
                type Prepared<'a> = (&'a i16,);
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
                    functions.echo_s16.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u16 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_u16 {
                type Results = (u16,);
                type Functions = super::Functions;
                type Lifted = (u16,);
                type Prepared<'a> = (&'a u16,);
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
                    functions.echo_u16.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s32 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_s32 {
                type Results = (i32,);
                type Functions = super::Functions;
                type Lifted = (i32,);
                type Prepared<'a> = (&'a i32,);
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
                    functions.echo_s32.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u32 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_u32 {
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
                    functions.echo_u32.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_s64 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_s64 {
                type Results = (i64,);
                type Functions = super::Functions;
                type Lifted = (i64,);
                type Prepared<'a> = (&'a i64,);
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
                    functions.echo_s64.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_u64 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_u64 {
                type Results = (u64,);
                type Functions = super::Functions;
                type Lifted = (u64,);
                type Prepared<'a> = (&'a u64,);
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
                    functions.echo_u64.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_f32 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_f32 {
                type Results = (f32,);
                type Functions = super::Functions;
                type Lifted = (f32,);
                type Prepared<'a> = (&'a f32,);
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
                    functions.echo_f32.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_f64 {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_f64 {
                type Results = (f64,);
                type Functions = super::Functions;
                type Lifted = (f64,);
                type Prepared<'a> = (&'a f64,);
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
                    functions.echo_f64.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_char {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_char {
                type Results = (char,);
                type Functions = super::Functions;
                type Lifted = (char,);
                type Prepared<'a> = (&'a char,);
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
                    functions.echo_char.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:primitives/primitives@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-bool`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bool(
                &self,
                value: bool,
            ) -> ::core::result::Result<bool, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bool
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s8`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s8(
                &self,
                value: i8,
            ) -> ::core::result::Result<i8, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s8
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u8`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u8(
                &self,
                value: u8,
            ) -> ::core::result::Result<u8, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u8
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s16`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s16(
                &self,
                value: i16,
            ) -> ::core::result::Result<i16, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s16
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u16`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u16(
                &self,
                value: u16,
            ) -> ::core::result::Result<u16, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u16
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s32(
                &self,
                value: i32,
            ) -> ::core::result::Result<i32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s32
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u32(
                &self,
                value: u32,
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u32
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-s64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_s64(
                &self,
                value: i64,
            ) -> ::core::result::Result<i64, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_s64
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-u64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_u64(
                &self,
                value: u64,
            ) -> ::core::result::Result<u64, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_u64
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-f32`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_f32(
                &self,
                value: f32,
            ) -> ::core::result::Result<f32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_f32
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-f64`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_f64(
                &self,
                value: f64,
            ) -> ::core::result::Result<f64, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_f64
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-char`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_char(
                &self,
                value: char,
            ) -> ::core::result::Result<char, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_char
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
