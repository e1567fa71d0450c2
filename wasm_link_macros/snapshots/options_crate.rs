// { inline: "package a:b; interface c { record r { x: u8 } f: func(x: r) -> r; }", crate: ::my_library::wasm_link }

/// The WIT interface `a:b/c`.
pub mod c {
    /// The WIT record `r`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::my_library::wasm_link::__private::wasmtime::component::ComponentType,
        ::my_library::wasm_link::__private::wasmtime::component::Lift,
        ::my_library::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::my_library::wasm_link::__private::wasmtime)]
    pub struct R {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: u8,
    }
    impl ::my_library::wasm_link::IntoVal for R {
        #[inline]
        fn into_val(self) -> ::my_library::wasm_link::Val {
            ::my_library::wasm_link::__private::record_val([
                ("x", ::my_library::wasm_link::IntoVal::into_val(self.x)),
            ])
        }
    }
    impl ::my_library::wasm_link::FromVal for R {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::my_library::wasm_link::ValError> {
            let mut fields = ::my_library::wasm_link::__private::RecordFields::of(
                val,
                "record r",
            )?;
            let value = Self { x: fields.take("x")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<R> for ::my_library::wasm_link::Val {
        #[inline]
        fn from(value: R) -> Self {
            ::my_library::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::my_library::wasm_link::Val> for R {
        type Error = ::my_library::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::my_library::wasm_link::ValError> {
            ::my_library::wasm_link::__private::from_val_named(val, "r")
        }
    }
    ::my_library::wasm_link::plain!(R);
    /// What links `a:b/c` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "package.wit",
                b"package a:b; interface c { record r { x: u8 } f: func(x: r) -> r; }",
            ),
        ];
        /// The interface `a:b/c`, as applications declare it.
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
                        <Self as ::my_library::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::my_library::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::my_library::wasm_link::InterfaceData for Interface {
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
                &::my_library::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::my_library::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "f",
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
                ::core::option::Option<::my_library::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::my_library::wasm_link::__private::wit;
                let r = wit::record(
                    "r",
                    ::std::vec![("x", ::my_library::wasm_link::wit::Type::U8)],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "a:b/c",
                            ::std::vec![
                                wit::function("f", ::std::vec![("x", r.clone())],
                                ::core::option::Option::Some(r.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::my_library::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "a:b/c";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::my_library::wasm_link::InterfaceCardinality::ExactlyOne;
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
        impl ::my_library::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::my_library::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::my_library::wasm_link::__private::TypedLink> {
                match self.name {
                    "f" => {
                        ::core::option::Option::Some(
                            ::my_library::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_f,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            f: ::wasm_link::__private::TypedFunc<(super::R,), (super::R,)>,
        }
        impl ::my_library::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::my_library::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::my_library::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self { f: binder.function("f")? })
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
            pub enum call_f {}
            impl ::my_library::wasm_link::__private::LinkedFunction for call_f {
                type Results = (super::super::R,);
                type Functions = super::Functions;
                type Lifted = (super::super::R,);
                type Prepared<'a> = (&'a super::super::R,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::my_library::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::my_library::wasm_link::__private::wasmtime::Result<
                    Self::Prepared<'a>,
                > {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::my_library::wasm_link::__private::wasmtime::Result<
                    Self::Results,
                > {
                    functions.f.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `a:b/c`: a method for each of its functions.
        pub struct Handle<
            P: ::wasm_link::PluginData + 'static = ::my_library::wasm_link::Plugin,
        > {
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
            /// Calls the WIT function `f`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn f(
                &self,
                x: super::R,
            ) -> ::core::result::Result<
                super::R,
                ::my_library::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.f.call(__store, (x,)).map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
