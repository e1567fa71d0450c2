// { inline: "package a:b; interface types { type id = u8; } world w { use types.{id}; export get: func() -> id; import put: func(id: id); }", interfaces: ["w"] }

/// The WIT interface `a:b/types`.
///
/// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "a:b/types": crate::path::to::this_module }`.
pub mod types {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `id`.
    pub type Id = u8;
}
/// What the WIT has as `a:b/w`.
pub mod w {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `id` of `a:b/types`.
    pub type Id = super::types::Id;
    /// What links `a:b/w` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "package.wit",
                b"package a:b; interface types { type id = u8; } world w { use types.{id}; export get: func() -> id; import put: func(id: id); }",
            ),
        ];
        /// The interface `a:b/w`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "$root";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "get")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func get u8"];
            type Functions = Functions;
            type Handle<P: __rt::PluginData + 'static> = Handle<P>;
            fn handle<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
            fn typed_link<P: __rt::PluginData + 'static>(
                index: usize,
            ) -> __rt::Option<__rt::TypedLink> {
                match index {
                    0 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_get>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            get: __rt::TypedFunc<(), (super::Id,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    get: binder.function("get")?,
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
            use super::__rt;
            pub enum call_get {}
            impl __rt::LinkedFunction for call_get {
                type Results = (super::super::Id,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.get.call(callee, ())
                }
            }
        }
        /// Typed dispatch to the plugins of `a:b/w`: a method for each of its functions.
        pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
            bound: __rt::Bound<P, Functions>,
        }
        impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: __rt::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `get`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn get(&self) -> __rt::Result<super::Id, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.get.call(__store, ()).map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// What the WIT has as `a:b/w#imports`.
pub mod w_imports {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `a:b/w#imports` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::w::link::WIT;
        /// The interface `a:b/w#imports`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "$root";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::void(0, "put")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func put _ id u8"];
            type Functions = Functions;
            type Handle<P: __rt::PluginData + 'static> = Handle<P>;
            fn handle<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
            fn typed_link<P: __rt::PluginData + 'static>(
                index: usize,
            ) -> __rt::Option<__rt::TypedLink> {
                match index {
                    0 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_put>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            put: __rt::TypedFunc<(super::super::w::Id,), ()>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    put: binder.function("put")?,
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
            use super::__rt;
            pub enum call_put {}
            impl __rt::LinkedFunction for call_put {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = (super::super::super::w::Id,);
                type Prepared<'a> = (&'a super::super::super::w::Id,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.put.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `a:b/w#imports`: a method for each of its functions.
        pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
            bound: __rt::Bound<P, Functions>,
        }
        impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: __rt::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `put`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn put(
                &self,
                id: super::super::w::Id,
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.put.call(__store, (id,))
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
