// "../fixtures/wit/handles.wit"

/// The WIT interface `fixtures:handles/handles@1.0.0`.
pub mod handles {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `maker` of `other:makers/makers@2.0.0`.
    pub type OtherMaker = super::other::makers::makers::Maker;
    /// May refuse to be made.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Document {
        held: __rt::HeldResource,
    }
    impl ::core::fmt::Debug for Document {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Document").finish_non_exhaustive()
        }
    }
    impl __rt::TypedResource for Document {
        const INTERFACE: &'static str = "fixtures:handles/handles@1.0.0";
        const NAME: &'static str = "document";
    }
    impl __rt::Outbound for Document {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl __rt::Outbound for &Document {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl __rt::Inbound for Document {
        type Wire = __rt::ResourceAny;
        fn receive<P: __rt::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut __rt::Receiving<'_, P>,
        ) -> __rt::Result<Self, __rt::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
            })
        }
    }
    /// Another name for a resource.
    pub type Page = self::Document;
    /// What links `fixtures:handles/handles@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "handles.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/handles.wit")
                ),
            ),
        ];
        /// The interface `fixtures:handles/handles@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:handles/handles@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::carrying(0, "[constructor]document"),
                Function::data(1, "[method]document.later").method(),
                Function::carrying(2, "[static]document.load"),
                Function::carrying(3, "take"),
                Function::data(4, "look"),
                Function::carrying(5, "swap"),
            ];
            const RESOURCES: &'static [&'static str] = &["document"];
            const SIGNATURES: &'static [&'static str] = &[
                "func [constructor]document result own . document string title string",
                "async [method]document.later string self borrow . document",
                "async [static]document.load result own . document _ path string",
                "func take own . document document own . document page own . document",
                "func look tuple 1 u32 document borrow . document other borrow other:makers/makers@2.0.0 maker",
                "func swap result list own other:makers/makers@2.0.0 maker own other:makers/makers@2.0.0 maker makers list own other:makers/makers@2.0.0 maker",
            ];
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
                            __rt::TypedLink::carrying::<P, linked::call_new_document>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_look>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_swap>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_document: __rt::TypedFunc<
                (&'static str,),
                (__rt::Result<__rt::ResourceAny, __rt::String>,),
            >,
            take: __rt::TypedFunc<
                (__rt::ResourceAny, __rt::ResourceAny),
                (__rt::ResourceAny,),
            >,
            look: __rt::TypedFunc<(__rt::ResourceAny, __rt::ResourceAny), ((u32,),)>,
            swap: __rt::TypedFunc<
                (__rt::Vec<__rt::ResourceAny>,),
                (__rt::Result<__rt::Vec<__rt::ResourceAny>, __rt::ResourceAny>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    new_document: binder.function("[constructor]document")?,
                    take: binder.function("take")?,
                    look: binder.function("look")?,
                    swap: binder.function("swap")?,
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
            pub enum call_new_document {}
            impl __rt::CarryingFunction for call_new_document {
                type Functions = super::Functions;
                type Arguments = (__rt::String,);
                type Results = (__rt::Result<__rt::ResourceAny, __rt::String>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.new_document.call(callee, (__rt::String::as_str((&a0)),))
                }
            }
            pub enum call_take {}
            impl __rt::CarryingFunction for call_take {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, __rt::ResourceAny);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take.call(callee, (a0, a1))
                }
            }
            pub enum call_look {}
            impl __rt::CarryingFunction for call_look {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, __rt::ResourceAny);
                type Results = ((u32,),);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.look.call(callee, (a0, a1))
                }
            }
            pub enum call_swap {}
            impl __rt::CarryingFunction for call_swap {
                type Functions = super::Functions;
                type Arguments = (__rt::Vec<__rt::ResourceAny>,);
                type Results = (
                    __rt::Result<__rt::Vec<__rt::ResourceAny>, __rt::ResourceAny>,
                );
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.swap.call(callee, (a0,))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:handles/handles@1.0.0`: a method for each of its functions.
        ///
        /// Async functions, and those with streams, futures or error contexts, have none: `[method]document.later`, `[static]document.load`.
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
            /// Calls the WIT function `[constructor]document`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_document(
                &self,
                title: &str,
            ) -> __rt::Result<
                __rt::Result<super::Document, __rt::String>,
                __rt::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_document
                                .call(__store, (title,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Calls the WIT function `take`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take(
                &self,
                document: super::Document,
                page: super::Page,
            ) -> __rt::Result<super::Page, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(document, __sending)?,
                            __rt::Outbound::send(page, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Calls the WIT function `look`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn look(
                &self,
                document: &super::Document,
                other: &super::OtherMaker,
            ) -> __rt::Result<(u32,), __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(document, __sending)?,
                            __rt::Outbound::send(other, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .look
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
            }
            /// Calls the WIT function `swap`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn swap(
                &self,
                makers: __rt::Vec<super::OtherMaker>,
            ) -> __rt::Result<
                __rt::Result<__rt::Vec<super::OtherMaker>, super::OtherMaker>,
                __rt::DispatchError,
            > {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(makers, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .swap
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
        }
        impl<P: __rt::PluginData + 'static> __rt::ConvertResources for Handle<P> {
            type Plugin = P;
            type Functions = Functions;
            fn bound(&self) -> &__rt::Bound<P, Functions> {
                &self.bound
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// WIT interfaces of `other`.
pub mod other {
    /// WIT interfaces of `makers`.
    pub mod makers {
        /// The WIT interface `other:makers/makers@2.0.0`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:makers/makers@2.0.0": crate::path::to::this_module }`.
        pub mod makers {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT resource `maker`.
            ///
            /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
            pub struct Maker {
                held: __rt::HeldResource,
            }
            impl ::core::fmt::Debug for Maker {
                fn fmt(
                    &self,
                    f: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    f.debug_struct("Maker").finish_non_exhaustive()
                }
            }
            impl __rt::TypedResource for Maker {
                const INTERFACE: &'static str = "other:makers/makers@2.0.0";
                const NAME: &'static str = "maker";
            }
            impl __rt::Outbound for Maker {
                type Wire = __rt::ResourceAny;
                fn send<P: __rt::PluginData + 'static>(
                    self,
                    sending: &mut __rt::Sending<P>,
                ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
                    sending.give(self.held)
                }
            }
            impl __rt::Outbound for &Maker {
                type Wire = __rt::ResourceAny;
                fn send<P: __rt::PluginData + 'static>(
                    self,
                    sending: &mut __rt::Sending<P>,
                ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
                    sending.lend(&self.held)
                }
            }
            impl __rt::Inbound for Maker {
                type Wire = __rt::ResourceAny;
                fn receive<P: __rt::PluginData + 'static>(
                    wire: Self::Wire,
                    receiving: &mut __rt::Receiving<'_, P>,
                ) -> __rt::Result<Self, __rt::ResourceReceiveError> {
                    Ok(Self {
                        held: receiving.take::<Self>(wire)?,
                    })
                }
            }
        }
    }
}
