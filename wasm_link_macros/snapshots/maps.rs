// "../fixtures/wit/maps.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/maps.wit")
);
/// The WIT interface `fixtures:maps/maps@1.0.0`.
pub mod maps {
    /// The WIT record `table`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Table {
        /// The WIT field `title`.
        #[component(name = "title")]
        pub title: ::std::string::String,
        /// The WIT field `rows`.
        #[component(name = "rows")]
        pub rows: ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<u32>,
        >,
    }
    impl ::wasm_link::IntoVal for Table {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("title", ::wasm_link::IntoVal::into_val(self.title)),
                ("rows", ::wasm_link::IntoVal::into_val(self.rows)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Table {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record table",
            )?;
            let value = Self {
                title: fields.take("title")?,
                rows: fields.take("rows")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Table> for ::wasm_link::Val {
        #[inline]
        fn from(value: Table) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Table {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "table")
        }
    }
    ::wasm_link::plain!(Table);
    /// The WIT type `scores`.
    pub type Scores = ::std::collections::HashMap<u8, f32>;
    /// The WIT variant `key`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Key {
        /// The WIT case `none`.
        #[component(name = "none")]
        None,
        /// The WIT case `named`.
        #[component(name = "named")]
        Named(::std::collections::HashMap<char, ::std::string::String>),
    }
    impl ::wasm_link::IntoVal for Key {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::None => {
                    ::wasm_link::__private::case_val(
                        "none",
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
    impl ::wasm_link::FromVal for Key {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant key")?;
            match case.name.as_str() {
                "none" => {
                    case.no_payload()?;
                    Ok(Self::None)
                }
                "named" => Ok(Self::Named(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Key> for ::wasm_link::Val {
        #[inline]
        fn from(value: Key) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Key {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "key")
        }
    }
    ::wasm_link::plain!(Key);
    /// What links `fixtures:maps/maps@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "maps.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/maps.wit")
                ),
            ),
        ];
        /// The interface `fixtures:maps/maps@1.0.0`, as applications declare it.
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
                            name: "echo-counts",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-table",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-scores",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-key",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-optional",
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
                let table = wit::record(
                    "table",
                    ::std::vec![
                        ("title", ::wasm_link::wit::Type::String), ("rows",
                        wit::map(::wasm_link::wit::Type::String,
                        wit::list(::wasm_link::wit::Type::U32)))
                    ],
                );
                let key = wit::variant(
                    "key",
                    ::std::vec![
                        ("none", ::core::option::Option::None), ("named",
                        ::core::option::Option::Some(wit::map(::wasm_link::wit::Type::Char,
                        ::wasm_link::wit::Type::String)))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:maps/maps@1.0.0",
                            ::std::vec![
                                wit::function("echo-counts", ::std::vec![("value",
                                wit::map(::wasm_link::wit::Type::Char,
                                ::wasm_link::wit::Type::U32))],
                                ::core::option::Option::Some(wit::map(::wasm_link::wit::Type::Char,
                                ::wasm_link::wit::Type::U32))), wit::function("echo-table",
                                ::std::vec![("value", table.clone())],
                                ::core::option::Option::Some(table.clone())),
                                wit::function("echo-scores", ::std::vec![("value",
                                wit::map(::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::F32))],
                                ::core::option::Option::Some(wit::map(::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::F32))), wit::function("echo-key",
                                ::std::vec![("value", key.clone())],
                                ::core::option::Option::Some(key.clone())),
                                wit::function("echo-optional", ::std::vec![("value",
                                wit::option(wit::map(::wasm_link::wit::Type::String,
                                wit::map(::wasm_link::wit::Type::Bool,
                                ::wasm_link::wit::Type::U64))))],
                                ::core::option::Option::Some(wit::option(wit::map(::wasm_link::wit::Type::String,
                                wit::map(::wasm_link::wit::Type::Bool,
                                ::wasm_link::wit::Type::U64)))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:maps/maps@1.0.0";
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
                    "echo-counts" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_counts,
                            >(),
                        )
                    }
                    "echo-table" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_table,
                            >(),
                        )
                    }
                    "echo-scores" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_scores,
                            >(),
                        )
                    }
                    "echo-key" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_key,
                            >(),
                        )
                    }
                    "echo-optional" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_optional,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_counts: ::wasm_link::__private::TypedFunc<
                (&'static ::std::collections::HashMap<char, u32>,),
                (::std::collections::HashMap<char, u32>,),
            >,
            echo_table: ::wasm_link::__private::TypedFunc<
                (&'static super::Table,),
                (super::Table,),
            >,
            echo_scores: ::wasm_link::__private::TypedFunc<
                (&'static ::std::collections::HashMap<u8, f32>,),
                (super::Scores,),
            >,
            echo_key: ::wasm_link::__private::TypedFunc<
                (&'static super::Key,),
                (super::Key,),
            >,
            echo_optional: ::wasm_link::__private::TypedFunc<
                (
                    ::core::option::Option<
                        &'static ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::collections::HashMap<bool, u64>,
                        >,
                    >,
                ),
                (
                    ::core::option::Option<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::collections::HashMap<bool, u64>,
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
                    echo_counts: binder.function("echo-counts")?,
                    echo_table: binder.function("echo-table")?,
                    echo_scores: binder.function("echo-scores")?,
                    echo_key: binder.function("echo-key")?,
                    echo_optional: binder.function("echo-optional")?,
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
            pub enum call_echo_counts {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_counts {
                type Results = (::std::collections::HashMap<char, u32>,);
                type Functions = super::Functions;
                type Lifted = (::std::collections::HashMap<char, u32>,);
                type Prepared<'a> = (&'a ::std::collections::HashMap<char, u32>,);
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
                    functions.echo_counts.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_table {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_table {
                type Results = (super::super::Table,);
                type Functions = super::Functions;
                type Lifted = (super::super::Table,);
                type Prepared<'a> = (&'a super::super::Table,);
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
                    functions.echo_table.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_scores {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_scores {
                type Results = (super::super::Scores,);
                type Functions = super::Functions;
                type Lifted = (super::super::Scores,);
                type Prepared<'a> = (&'a super::super::Scores,);
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
                    functions.echo_scores.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_key {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_key {
                type Results = (super::super::Key,);
                type Functions = super::Functions;
                type Lifted = (super::super::Key,);
                type Prepared<'a> = (&'a super::super::Key,);
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
                    functions.echo_key.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_optional {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_optional {
                type Results = (
                    ::core::option::Option<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::collections::HashMap<bool, u64>,
                        >,
                    >,
                );
                type Functions = super::Functions;
                type Lifted = (
                    ::core::option::Option<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::collections::HashMap<bool, u64>,
                        >,
                    >,
                );
                type Prepared<'a> = (
                    &'a ::core::option::Option<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::collections::HashMap<bool, u64>,
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
                        .echo_optional
                        .call(
                            callee,
                            (::core::option::Option::as_ref((*a0)).map(|item| item),),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:maps/maps@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-counts`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_counts(
                &self,
                value: &::std::collections::HashMap<char, u32>,
            ) -> ::core::result::Result<
                ::std::collections::HashMap<char, u32>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_counts
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-table`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_table(
                &self,
                value: &super::Table,
            ) -> ::core::result::Result<super::Table, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_table
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-scores`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_scores(
                &self,
                value: &::std::collections::HashMap<u8, f32>,
            ) -> ::core::result::Result<super::Scores, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_scores
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-key`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_key(
                &self,
                value: &super::Key,
            ) -> ::core::result::Result<super::Key, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_key
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-optional`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_optional(
                &self,
                value: ::core::option::Option<
                    &::std::collections::HashMap<
                        ::std::string::String,
                        ::std::collections::HashMap<bool, u64>,
                    >,
                >,
            ) -> ::core::result::Result<
                ::core::option::Option<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::collections::HashMap<bool, u64>,
                    >,
                >,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_optional
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// The WIT interface `fixtures:maps/fixed@1.0.0`.
pub mod fixed {
    /// The WIT record `digest`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Digest {
        /// The WIT field `bytes`.
        #[component(name = "bytes")]
        pub bytes: [u8; 32],
        /// The WIT field `names`.
        #[component(name = "names")]
        pub names: [::std::string::String; 2],
    }
    impl ::wasm_link::IntoVal for Digest {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("bytes", ::wasm_link::IntoVal::into_val(self.bytes)),
                ("names", ::wasm_link::IntoVal::into_val(self.names)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Digest {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record digest",
            )?;
            let value = Self {
                bytes: fields.take("bytes")?,
                names: fields.take("names")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Digest> for ::wasm_link::Val {
        #[inline]
        fn from(value: Digest) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Digest {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "digest")
        }
    }
    ::wasm_link::plain!(Digest);
    /// The WIT type `matrix`.
    pub type Matrix = [[f32; 3]; 3];
    /// What links `fixtures:maps/fixed@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "maps.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/maps.wit")
                ),
            ),
        ];
        /// The interface `fixtures:maps/fixed@1.0.0`, as applications declare it.
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
                            name: "echo-color",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-names",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-matrix",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-digest",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-maps",
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
                let digest = wit::record(
                    "digest",
                    ::std::vec![
                        ("bytes", wit::fixed_list(::wasm_link::wit::Type::U8, 32u32)),
                        ("names", wit::fixed_list(::wasm_link::wit::Type::String, 2u32))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:maps/fixed@1.0.0",
                            ::std::vec![
                                wit::function("echo-color", ::std::vec![("value",
                                wit::fixed_list(::wasm_link::wit::Type::U8, 4u32))],
                                ::core::option::Option::Some(wit::fixed_list(::wasm_link::wit::Type::U8,
                                4u32))), wit::function("echo-names", ::std::vec![("value",
                                wit::fixed_list(::wasm_link::wit::Type::String, 2u32))],
                                ::core::option::Option::Some(wit::fixed_list(::wasm_link::wit::Type::String,
                                2u32))), wit::function("echo-matrix", ::std::vec![("value",
                                wit::fixed_list(wit::fixed_list(::wasm_link::wit::Type::F32,
                                3u32), 3u32))],
                                ::core::option::Option::Some(wit::fixed_list(wit::fixed_list(::wasm_link::wit::Type::F32,
                                3u32), 3u32))), wit::function("echo-digest",
                                ::std::vec![("value", digest.clone())],
                                ::core::option::Option::Some(digest.clone())),
                                wit::function("echo-maps", ::std::vec![("value",
                                wit::fixed_list(wit::map(::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8), 1u32))],
                                ::core::option::Option::Some(wit::fixed_list(wit::map(::wasm_link::wit::Type::U8,
                                ::wasm_link::wit::Type::U8), 1u32)))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:maps/fixed@1.0.0";
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
                    "echo-color" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_color,
                            >(),
                        )
                    }
                    "echo-names" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_names,
                            >(),
                        )
                    }
                    "echo-matrix" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_matrix,
                            >(),
                        )
                    }
                    "echo-digest" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_digest,
                            >(),
                        )
                    }
                    "echo-maps" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_maps,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_color: ::wasm_link::__private::TypedFunc<([u8; 4],), ([u8; 4],)>,
            echo_names: ::wasm_link::__private::TypedFunc<
                (&'static [::std::string::String; 2],),
                ([::std::string::String; 2],),
            >,
            echo_matrix: ::wasm_link::__private::TypedFunc<
                (super::Matrix,),
                (super::Matrix,),
            >,
            echo_digest: ::wasm_link::__private::TypedFunc<
                (&'static super::Digest,),
                (super::Digest,),
            >,
            echo_maps: ::wasm_link::__private::TypedFunc<
                (&'static [::std::collections::HashMap<u8, u8>; 1],),
                ([::std::collections::HashMap<u8, u8>; 1],),
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
                    echo_color: binder.function("echo-color")?,
                    echo_names: binder.function("echo-names")?,
                    echo_matrix: binder.function("echo-matrix")?,
                    echo_digest: binder.function("echo-digest")?,
                    echo_maps: binder.function("echo-maps")?,
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
            pub enum call_echo_color {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_color {
                type Results = ([u8; 4],);
                type Functions = super::Functions;
                type Lifted = ([u8; 4],);
                type Prepared<'a> = (&'a [u8; 4],);
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
                    functions.echo_color.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_names {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_names {
                type Results = ([::std::string::String; 2],);
                type Functions = super::Functions;
                type Lifted = ([::std::string::String; 2],);
                type Prepared<'a> = (&'a [::std::string::String; 2],);
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
                    functions.echo_names.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_matrix {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_matrix {
                type Results = (super::super::Matrix,);
                type Functions = super::Functions;
                type Lifted = (super::super::Matrix,);
                type Prepared<'a> = (&'a super::super::Matrix,);
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
                    functions.echo_matrix.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_digest {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_digest {
                type Results = (super::super::Digest,);
                type Functions = super::Functions;
                type Lifted = (super::super::Digest,);
                type Prepared<'a> = (&'a super::super::Digest,);
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
                    functions.echo_digest.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_maps {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_maps {
                type Results = ([::std::collections::HashMap<u8, u8>; 1],);
                type Functions = super::Functions;
                type Lifted = ([::std::collections::HashMap<u8, u8>; 1],);
                type Prepared<'a> = (&'a [::std::collections::HashMap<u8, u8>; 1],);
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
                    functions.echo_maps.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:maps/fixed@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-color`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_color(
                &self,
                value: [u8; 4],
            ) -> ::core::result::Result<[u8; 4], ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_color
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-names`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_names(
                &self,
                value: &[::std::string::String; 2],
            ) -> ::core::result::Result<
                [::std::string::String; 2],
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_names
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-matrix`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_matrix(
                &self,
                value: super::Matrix,
            ) -> ::core::result::Result<super::Matrix, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_matrix
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-digest`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_digest(
                &self,
                value: &super::Digest,
            ) -> ::core::result::Result<super::Digest, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_digest
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-maps`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_maps(
                &self,
                value: &[::std::collections::HashMap<u8, u8>; 1],
            ) -> ::core::result::Result<
                [::std::collections::HashMap<u8, u8>; 1],
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_maps
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
