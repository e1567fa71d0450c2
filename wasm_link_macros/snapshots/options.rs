// "../fixtures/wit/options.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/options.wit")
);
/// The WIT interface `fixtures:options/options@1.0.0`.
pub mod options {
    /// The WIT record `person`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Person {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: ::std::string::String,
        /// The WIT field `nickname`.
        #[component(name = "nickname")]
        pub nickname: ::core::option::Option<::std::string::String>,
    }
    impl ::wasm_link::IntoVal for Person {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
                ("nickname", ::wasm_link::IntoVal::into_val(self.nickname)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Person {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record person",
            )?;
            let value = Self {
                name: fields.take("name")?,
                nickname: fields.take("nickname")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Person> for ::wasm_link::Val {
        #[inline]
        fn from(value: Person) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Person {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "person")
        }
    }
    ::wasm_link::plain!(Person);
    /// What links `fixtures:options/options@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "options.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/options.wit")
                ),
            ),
        ];
        /// The interface `fixtures:options/options@1.0.0`, as applications declare it.
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
                            name: "echo-number",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-string",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-list",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-person",
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
                let person = wit::record(
                    "person",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("nickname",
                        wit::option(::wasm_link::wit::Type::String))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:options/options@1.0.0",
                            ::std::vec![
                                wit::function("echo-number", ::std::vec![("value",
                                wit::option(::wasm_link::wit::Type::U32))],
                                ::core::option::Option::Some(wit::option(::wasm_link::wit::Type::U32))),
                                wit::function("echo-string", ::std::vec![("value",
                                wit::option(::wasm_link::wit::Type::String))],
                                ::core::option::Option::Some(wit::option(::wasm_link::wit::Type::String))),
                                wit::function("echo-list", ::std::vec![("value",
                                wit::option(wit::list(::wasm_link::wit::Type::U8)))],
                                ::core::option::Option::Some(wit::option(wit::list(::wasm_link::wit::Type::U8)))),
                                wit::function("echo-nested", ::std::vec![("value",
                                wit::option(wit::option(::wasm_link::wit::Type::Bool)))],
                                ::core::option::Option::Some(wit::option(wit::option(::wasm_link::wit::Type::Bool)))),
                                wit::function("echo-person", ::std::vec![("value",
                                wit::option(person.clone()))],
                                ::core::option::Option::Some(wit::option(person.clone())))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:options/options@1.0.0";
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
                    "echo-number" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_number,
                            >(),
                        )
                    }
                    "echo-string" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_string,
                            >(),
                        )
                    }
                    "echo-list" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_list,
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
                    "echo-person" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_person,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_number: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<u32>,),
                (::core::option::Option<u32>,),
            >,
            echo_string: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<&'static str>,),
                (::core::option::Option<::std::string::String>,),
            >,
            echo_list: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<&'static [u8]>,),
                (::core::option::Option<::std::vec::Vec<u8>>,),
            >,
            echo_nested: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<::core::option::Option<bool>>,),
                (::core::option::Option<::core::option::Option<bool>>,),
            >,
            echo_person: ::wasm_link::__private::TypedFunc<
                (::core::option::Option<&'static super::Person>,),
                (::core::option::Option<super::Person>,),
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
                    echo_number: binder.function("echo-number")?,
                    echo_string: binder.function("echo-string")?,
                    echo_list: binder.function("echo-list")?,
                    echo_nested: binder.function("echo-nested")?,
                    echo_person: binder.function("echo-person")?,
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
            pub enum call_echo_number {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_number {
                type Results = (::core::option::Option<u32>,);
                type Functions = super::Functions;
                type Lifted = (::core::option::Option<u32>,);
                type Prepared<'a> = (&'a ::core::option::Option<u32>,);
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
                    functions.echo_number.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_string {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_string {
                type Results = (::core::option::Option<::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = (::core::option::Option<::std::string::String>,);
                type Prepared<'a> = (&'a ::core::option::Option<::std::string::String>,);
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
                        .echo_string
                        .call(
                            callee,
                            (
                                ::core::option::Option::as_ref((*a0))
                                    .map(|item| ::std::string::String::as_str(item)),
                            ),
                        )
                }
            }
            pub enum call_echo_list {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_list {
                type Results = (::core::option::Option<::std::vec::Vec<u8>>,);
                type Functions = super::Functions;
                type Lifted = (::core::option::Option<::std::vec::Vec<u8>>,);
                type Prepared<'a> = (&'a ::core::option::Option<::std::vec::Vec<u8>>,);
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
                        .echo_list
                        .call(
                            callee,
                            (
                                ::core::option::Option::as_ref((*a0))
                                    .map(|item| ::std::vec::Vec::as_slice(item)),
                            ),
                        )
                }
            }
            pub enum call_echo_nested {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_nested {
                type Results = (::core::option::Option<::core::option::Option<bool>>,);
                type Functions = super::Functions;
                type Lifted = (::core::option::Option<::core::option::Option<bool>>,);
                type Prepared<'a> = (
                    &'a ::core::option::Option<::core::option::Option<bool>>,
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
                    functions.echo_nested.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_person {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_person {
                type Results = (::core::option::Option<super::super::Person>,);
                type Functions = super::Functions;
                type Lifted = (::core::option::Option<super::super::Person>,);
                type Prepared<'a> = (&'a ::core::option::Option<super::super::Person>,);
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
                        .echo_person
                        .call(
                            callee,
                            (::core::option::Option::as_ref((*a0)).map(|item| item),),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:options/options@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-number`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_number(
                &self,
                value: ::core::option::Option<u32>,
            ) -> ::core::result::Result<
                ::core::option::Option<u32>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_number
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: ::core::option::Option<&str>,
            ) -> ::core::result::Result<
                ::core::option::Option<::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_string
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-list`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_list(
                &self,
                value: ::core::option::Option<&[u8]>,
            ) -> ::core::result::Result<
                ::core::option::Option<::std::vec::Vec<u8>>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_list
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
                value: ::core::option::Option<::core::option::Option<bool>>,
            ) -> ::core::result::Result<
                ::core::option::Option<::core::option::Option<bool>>,
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
            /// Calls the WIT function `echo-person`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_person(
                &self,
                value: ::core::option::Option<&super::Person>,
            ) -> ::core::result::Result<
                ::core::option::Option<super::Person>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_person
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
