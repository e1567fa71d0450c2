// "../fixtures/wit/handles.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/handles.wit")
);
/// The WIT interface `fixtures:handles/handles@1.0.0`.
pub mod handles {
    /// The WIT type `maker` of `other:makers/makers@2.0.0`.
    pub type OtherMaker = super::other::makers::makers::Maker;
    /// May refuse to be made.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Document {
        held: ::wasm_link::__private::HeldResource,
    }
    impl ::core::fmt::Debug for Document {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Document").finish_non_exhaustive()
        }
    }
    impl ::wasm_link::__private::TypedResource for Document {
        const INTERFACE: &'static str = "fixtures:handles/handles@1.0.0";
        const NAME: &'static str = "document";
    }
    impl ::wasm_link::__private::Outbound for Document {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl ::wasm_link::__private::Outbound for &Document {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl ::wasm_link::__private::Inbound for Document {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
            })
        }
    }
    /// Another name for a resource.
    pub type Page = self::Document;
    /// What links `fixtures:handles/handles@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
                            name: "[constructor]document",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "[method]document.later",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[static]document.load",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "take",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "look",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "swap",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                static NAMES: ::std::sync::LazyLock<[::std::string::String; 1]> = ::std::sync::LazyLock::new(||
                [::std::string::String::from("document")]);
                Ok(&*NAMES)
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
                            "fixtures:handles/handles@1.0.0",
                            ::std::vec![
                                wit::function("[constructor]document", ::std::vec![("title",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(wit::own("fixtures:handles/handles@1.0.0",
                                "document")),
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)))),
                                wit::async_function("[method]document.later",
                                ::std::vec![("self",
                                wit::borrow("fixtures:handles/handles@1.0.0", "document"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::async_function("[static]document.load",
                                ::std::vec![("path", ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(wit::own("fixtures:handles/handles@1.0.0",
                                "document")), ::core::option::Option::None))),
                                wit::function("take", ::std::vec![("document",
                                wit::own("fixtures:handles/handles@1.0.0", "document")),
                                ("page", wit::own("fixtures:handles/handles@1.0.0",
                                "document"))],
                                ::core::option::Option::Some(wit::own("fixtures:handles/handles@1.0.0",
                                "document"))), wit::function("look",
                                ::std::vec![("document",
                                wit::borrow("fixtures:handles/handles@1.0.0", "document")),
                                ("other", wit::borrow("other:makers/makers@2.0.0",
                                "maker"))],
                                ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::U32]))),
                                wit::function("swap", ::std::vec![("makers",
                                wit::list(wit::own("other:makers/makers@2.0.0", "maker")))],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(wit::list(wit::own("other:makers/makers@2.0.0",
                                "maker"))),
                                ::core::option::Option::Some(wit::own("other:makers/makers@2.0.0",
                                "maker")))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:handles/handles@1.0.0";
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
                    "[constructor]document" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_new_document,
                            >(),
                        )
                    }
                    "take" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_take,
                            >(),
                        )
                    }
                    "look" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_look,
                            >(),
                        )
                    }
                    "swap" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_swap,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_document: ::wasm_link::__private::TypedFunc<
                (&'static str,),
                (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::std::string::String,
                    >,
                ),
            >,
            take: ::wasm_link::__private::TypedFunc<
                (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                ),
                (::wasm_link::__private::ResourceAny,),
            >,
            look: ::wasm_link::__private::TypedFunc<
                (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                ),
                ((u32,),),
            >,
            swap: ::wasm_link::__private::TypedFunc<
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
                (
                    ::core::result::Result<
                        ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                        ::wasm_link::__private::ResourceAny,
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
            pub enum call_new_document {}
            impl ::wasm_link::__private::CarryingFunction for call_new_document {
                type Functions = super::Functions;
                type Arguments = (::std::string::String,);
                type Results = (
                    ::core::result::Result<
                        ::wasm_link::__private::ResourceAny,
                        ::std::string::String,
                    >,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions
                        .new_document
                        .call(callee, (::std::string::String::as_str((&a0)),))
                }
            }
            pub enum call_take {}
            impl ::wasm_link::__private::CarryingFunction for call_take {
                type Functions = super::Functions;
                type Arguments = (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                );
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.take.call(callee, (a0, a1))
                }
            }
            pub enum call_look {}
            impl ::wasm_link::__private::CarryingFunction for call_look {
                type Functions = super::Functions;
                type Arguments = (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                );
                type Results = ((u32,),);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.look.call(callee, (a0, a1))
                }
            }
            pub enum call_swap {}
            impl ::wasm_link::__private::CarryingFunction for call_swap {
                type Functions = super::Functions;
                type Arguments = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                type Results = (
                    ::core::result::Result<
                        ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                        ::wasm_link::__private::ResourceAny,
                    >,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.swap.call(callee, (a0,))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:handles/handles@1.0.0`: a method for each of its functions.
        ///
        /// Async functions, and those with streams, futures or error contexts, have none: `[method]document.later`, `[static]document.load`.
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
            /// Calls the WIT function `[constructor]document`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_document(
                &self,
                title: &str,
            ) -> ::core::result::Result<
                ::core::result::Result<super::Document, ::std::string::String>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_document
                                .call(__store, (title,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
            ) -> ::core::result::Result<super::Page, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(document, __sending)?,
                            ::wasm_link::__private::Outbound::send(page, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
            ) -> ::core::result::Result<(u32,), ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(document, __sending)?,
                            ::wasm_link::__private::Outbound::send(other, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .look
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
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
                makers: ::std::vec::Vec<super::OtherMaker>,
            ) -> ::core::result::Result<
                ::core::result::Result<
                    ::std::vec::Vec<super::OtherMaker>,
                    super::OtherMaker,
                >,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(makers, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .swap
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::wasm_link::ConvertResources
        for Handle<P> {
            type Plugin = P;
            type Functions = Functions;
            fn bound(&self) -> &::wasm_link::__private::Bound<P, Functions> {
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
            /// The WIT resource `maker`.
            ///
            /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
            pub struct Maker {
                held: ::wasm_link::__private::HeldResource,
            }
            impl ::core::fmt::Debug for Maker {
                fn fmt(
                    &self,
                    f: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    f.debug_struct("Maker").finish_non_exhaustive()
                }
            }
            impl ::wasm_link::__private::TypedResource for Maker {
                const INTERFACE: &'static str = "other:makers/makers@2.0.0";
                const NAME: &'static str = "maker";
            }
            impl ::wasm_link::__private::Outbound for Maker {
                type Wire = ::wasm_link::__private::ResourceAny;
                fn send<P: ::wasm_link::PluginData + 'static>(
                    self,
                    sending: &mut ::wasm_link::__private::Sending<P>,
                ) -> ::core::result::Result<
                    Self::Wire,
                    ::wasm_link::ResourceReceiveError,
                > {
                    sending.give(self.held)
                }
            }
            impl ::wasm_link::__private::Outbound for &Maker {
                type Wire = ::wasm_link::__private::ResourceAny;
                fn send<P: ::wasm_link::PluginData + 'static>(
                    self,
                    sending: &mut ::wasm_link::__private::Sending<P>,
                ) -> ::core::result::Result<
                    Self::Wire,
                    ::wasm_link::ResourceReceiveError,
                > {
                    sending.lend(&self.held)
                }
            }
            impl ::wasm_link::__private::Inbound for Maker {
                type Wire = ::wasm_link::__private::ResourceAny;
                fn receive<P: ::wasm_link::PluginData + 'static>(
                    wire: Self::Wire,
                    receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
                ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
                    Ok(Self {
                        held: receiving.take::<Self>(wire)?,
                    })
                }
            }
        }
    }
}
