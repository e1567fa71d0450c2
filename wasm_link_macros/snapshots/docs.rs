// "../fixtures/wit/docs.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/docs.wit")
);
/// The interface.
///
/// With a second paragraph, a [link](https://example.com) and a [`name`] in brackets.
pub mod docs {
    /// The record.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Everything {
        /// The field.
        #[component(name = "field")]
        pub field: u32,
        /// The WIT field `undocumented`.
        #[component(name = "undocumented")]
        pub undocumented: u32,
    }
    impl ::wasm_link::IntoVal for Everything {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("field", ::wasm_link::IntoVal::into_val(self.field)),
                ("undocumented", ::wasm_link::IntoVal::into_val(self.undocumented)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Everything {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record everything",
            )?;
            let value = Self {
                field: fields.take("field")?,
                undocumented: fields.take("undocumented")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Everything> for ::wasm_link::Val {
        #[inline]
        fn from(value: Everything) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Everything {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "everything")
        }
    }
    ::wasm_link::plain!(Everything);
    ///
    ///    * The variant,
    ///    * in a block comment.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Choice {
        /// The case.
        #[component(name = "case")]
        Case(u32),
    }
    impl ::wasm_link::IntoVal for Choice {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Case(payload) => {
                    ::wasm_link::__private::case_val(
                        "case",
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
                "case" => Ok(Self::Case(case.payload()?)),
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
    /// The enum.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u8)]
    pub enum Level {
        /// The lowest.
        #[component(name = "low")]
        Low,
    }
    impl ::wasm_link::IntoVal for Level {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::Low => "low",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for Level {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum level")?;
            match name.as_str() {
                "low" => Ok(Self::Low),
                _ => Err(::wasm_link::__private::unknown_case("enum level", &name)),
            }
        }
    }
    impl ::core::convert::From<Level> for ::wasm_link::Val {
        #[inline]
        fn from(value: Level) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Level {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "level")
        }
    }
    ::wasm_link::plain!(Level);
    /// The alias.
    pub type Alias = u32;
    #[allow(
        missing_docs,
        unused,
        clippy::all,
        clippy::pedantic,
        reason = "wasmtime's macro takes no documentation"
    )]
    mod flags {
        use ::wasm_link::__private::wasmtime;
        wasmtime::component::flags! {
            Marks { #[component(name = "first")] const FIRST; #[component(name =
            "second")] const SECOND; }
        }
    }
    /// The flags.
    ///
    /// # Flags
    /// - `FIRST`: The first,
    ///   on two lines.
    /// - `SECOND`
    pub use self::flags::Marks;
    impl Marks {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 3]
        }
    }
    impl ::core::hash::Hash for Marks {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Marks {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Marks {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Marks {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 2] = [
                (Self::FIRST, "first"),
                (Self::SECOND, "second"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Marks {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags marks")? {
                flags
                    |= match name.as_str() {
                        "first" => Self::FIRST,
                        "second" => Self::SECOND,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case("flags marks", &name),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Marks> for ::wasm_link::Val {
        #[inline]
        fn from(value: Marks) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Marks {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "marks")
        }
    }
    ::wasm_link::plain!(Marks);
    /// What links `fixtures:docs/docs@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "docs.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/docs.wit")
                ),
            ),
        ];
        /// The interface `fixtures:docs/docs@1.0.0`, as applications declare it.
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
                            name: "echo-everything",
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
                let everything = wit::record(
                    "everything",
                    ::std::vec![
                        ("field", ::wasm_link::wit::Type::U32), ("undocumented",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:docs/docs@1.0.0",
                            ::std::vec![
                                wit::function("echo-everything", ::std::vec![("value",
                                everything.clone())],
                                ::core::option::Option::Some(everything.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:docs/docs@1.0.0";
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
                    "echo-everything" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_everything,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_everything: ::wasm_link::__private::TypedFunc<
                (super::Everything,),
                (super::Everything,),
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
                    echo_everything: binder.function("echo-everything")?,
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
            pub enum call_echo_everything {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_everything {
                type Results = (super::super::Everything,);
                type Functions = super::Functions;
                type Lifted = (super::super::Everything,);
                type Prepared<'a> = (&'a super::super::Everything,);
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
                    functions.echo_everything.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:docs/docs@1.0.0`: a method for each of its functions.
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
            /// The function. Code in it is shown, not tested:
            ///
            /// ```text
            /// echo-everything(value) == value
            /// ```
            ///
            /// # Notes
            /// It takes a list<u8>, and "quotes" \n {braces}.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_everything(
                &self,
                value: super::Everything,
            ) -> ::core::result::Result<super::Everything, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_everything
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
