// "../fixtures/wit/results.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/results.wit")
);
/// The WIT interface `fixtures:results/results@1.0.0`.
pub mod results {
    /// The WIT record `report`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Report {
        /// The WIT field `outcome`.
        #[component(name = "outcome")]
        pub outcome: ::core::result::Result<u32, ::std::string::String>,
        /// The WIT field `attempts`.
        #[component(name = "attempts")]
        pub attempts: ::std::vec::Vec<::core::result::Result<(), ()>>,
    }
    impl ::wasm_link::IntoVal for Report {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("outcome", ::wasm_link::IntoVal::into_val(self.outcome)),
                ("attempts", ::wasm_link::IntoVal::into_val(self.attempts)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Report {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record report",
            )?;
            let value = Self {
                outcome: fields.take("outcome")?,
                attempts: fields.take("attempts")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Report> for ::wasm_link::Val {
        #[inline]
        fn from(value: Report) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Report {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "report")
        }
    }
    ::wasm_link::plain!(Report);
    /// What links `fixtures:results/results@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "results.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/results.wit")
                ),
            ),
        ];
        /// The interface `fixtures:results/results@1.0.0`, as applications declare it.
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
                            name: "echo-both",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-ok",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-err",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-neither",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-report",
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
                let report = wit::record(
                    "report",
                    ::std::vec![
                        ("outcome",
                        wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                        ::core::option::Option::Some(::wasm_link::wit::Type::String))),
                        ("attempts", wit::list(wit::result(::core::option::Option::None,
                        ::core::option::Option::None)))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:results/results@1.0.0",
                            ::std::vec![
                                wit::function("echo-both", ::std::vec![("value",
                                wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))),
                                wit::function("echo-ok", ::std::vec![("value",
                                wit::result(::core::option::Option::Some(::wasm_link::wit::Type::String),
                                ::core::option::Option::None))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::String),
                                ::core::option::Option::None))), wit::function("echo-err",
                                ::std::vec![("value",
                                wit::result(::core::option::Option::None,
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::None,
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))),
                                wit::function("echo-neither", ::std::vec![("value",
                                wit::result(::core::option::Option::None,
                                ::core::option::Option::None))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::None,
                                ::core::option::Option::None))),
                                wit::function("echo-nested", ::std::vec![("value",
                                wit::result(::core::option::Option::Some(wit::option(::wasm_link::wit::Type::U8)),
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::String))))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(wit::option(::wasm_link::wit::Type::U8)),
                                ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::String))))),
                                wit::function("echo-report", ::std::vec![("value", report
                                .clone())], ::core::option::Option::Some(report.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:results/results@1.0.0";
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
                    "echo-both" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_both,
                            >(),
                        )
                    }
                    "echo-ok" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_ok,
                            >(),
                        )
                    }
                    "echo-err" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_err,
                            >(),
                        )
                    }
                    "echo-neither" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_neither,
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
                    "echo-report" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_report,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_both: ::wasm_link::__private::TypedFunc<
                (::core::result::Result<u32, &'static str>,),
                (::core::result::Result<u32, ::std::string::String>,),
            >,
            echo_ok: ::wasm_link::__private::TypedFunc<
                (::core::result::Result<&'static str, ()>,),
                (::core::result::Result<::std::string::String, ()>,),
            >,
            echo_err: ::wasm_link::__private::TypedFunc<
                (::core::result::Result<(), &'static str>,),
                (::core::result::Result<(), ::std::string::String>,),
            >,
            echo_neither: ::wasm_link::__private::TypedFunc<
                (::core::result::Result<(), ()>,),
                (::core::result::Result<(), ()>,),
            >,
            echo_nested: ::wasm_link::__private::TypedFunc<
                (
                    ::core::result::Result<
                        ::core::option::Option<u8>,
                        &'static [::std::string::String],
                    >,
                ),
                (
                    ::core::result::Result<
                        ::core::option::Option<u8>,
                        ::std::vec::Vec<::std::string::String>,
                    >,
                ),
            >,
            echo_report: ::wasm_link::__private::TypedFunc<
                (&'static super::Report,),
                (super::Report,),
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
                    echo_both: binder.function("echo-both")?,
                    echo_ok: binder.function("echo-ok")?,
                    echo_err: binder.function("echo-err")?,
                    echo_neither: binder.function("echo-neither")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_report: binder.function("echo-report")?,
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
            pub enum call_echo_both {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_both {
                type Results = (::core::result::Result<u32, ::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = (::core::result::Result<u32, ::std::string::String>,);
                type Prepared<'a> = (
                    &'a ::core::result::Result<u32, ::std::string::String>,
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
                        .echo_both
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    ::core::result::Result::Ok(payload) => {
                                        ::core::result::Result::Ok(*payload)
                                    }
                                    ::core::result::Result::Err(payload) => {
                                        ::core::result::Result::Err(
                                            ::std::string::String::as_str(payload),
                                        )
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_ok {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_ok {
                type Results = (::core::result::Result<::std::string::String, ()>,);
                type Functions = super::Functions;
                type Lifted = (::core::result::Result<::std::string::String, ()>,);
                type Prepared<'a> = (
                    &'a ::core::result::Result<::std::string::String, ()>,
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
                        .echo_ok
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    ::core::result::Result::Ok(payload) => {
                                        ::core::result::Result::Ok(
                                            ::std::string::String::as_str(payload),
                                        )
                                    }
                                    ::core::result::Result::Err(payload) => {
                                        ::core::result::Result::Err(*payload)
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_err {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_err {
                type Results = (::core::result::Result<(), ::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = (::core::result::Result<(), ::std::string::String>,);
                type Prepared<'a> = (
                    &'a ::core::result::Result<(), ::std::string::String>,
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
                        .echo_err
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    ::core::result::Result::Ok(payload) => {
                                        ::core::result::Result::Ok(*payload)
                                    }
                                    ::core::result::Result::Err(payload) => {
                                        ::core::result::Result::Err(
                                            ::std::string::String::as_str(payload),
                                        )
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_neither {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_neither {
                type Results = (::core::result::Result<(), ()>,);
                type Functions = super::Functions;
                type Lifted = (::core::result::Result<(), ()>,);
                type Prepared<'a> = (&'a ::core::result::Result<(), ()>,);
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
                    functions.echo_neither.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_nested {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_nested {
                type Results = (
                    ::core::result::Result<
                        ::core::option::Option<u8>,
                        ::std::vec::Vec<::std::string::String>,
                    >,
                );
                type Functions = super::Functions;
                type Lifted = (
                    ::core::result::Result<
                        ::core::option::Option<u8>,
                        ::std::vec::Vec<::std::string::String>,
                    >,
                );
                type Prepared<'a> = (
                    &'a ::core::result::Result<
                        ::core::option::Option<u8>,
                        ::std::vec::Vec<::std::string::String>,
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
                        .echo_nested
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    ::core::result::Result::Ok(payload) => {
                                        ::core::result::Result::Ok(*payload)
                                    }
                                    ::core::result::Result::Err(payload) => {
                                        ::core::result::Result::Err(
                                            ::std::vec::Vec::as_slice(payload),
                                        )
                                    }
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_report {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_report {
                type Results = (super::super::Report,);
                type Functions = super::Functions;
                type Lifted = (super::super::Report,);
                type Prepared<'a> = (&'a super::super::Report,);
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
                    functions.echo_report.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:results/results@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-both`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_both(
                &self,
                value: ::core::result::Result<u32, &str>,
            ) -> ::core::result::Result<
                ::core::result::Result<u32, ::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_both
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-ok`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_ok(
                &self,
                value: ::core::result::Result<&str, ()>,
            ) -> ::core::result::Result<
                ::core::result::Result<::std::string::String, ()>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_ok
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-err`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_err(
                &self,
                value: ::core::result::Result<(), &str>,
            ) -> ::core::result::Result<
                ::core::result::Result<(), ::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_err
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-neither`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_neither(
                &self,
                value: ::core::result::Result<(), ()>,
            ) -> ::core::result::Result<
                ::core::result::Result<(), ()>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_neither
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
                value: ::core::result::Result<
                    ::core::option::Option<u8>,
                    &[::std::string::String],
                >,
            ) -> ::core::result::Result<
                ::core::result::Result<
                    ::core::option::Option<u8>,
                    ::std::vec::Vec<::std::string::String>,
                >,
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
            /// Calls the WIT function `echo-report`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_report(
                &self,
                value: &super::Report,
            ) -> ::core::result::Result<super::Report, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_report
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
