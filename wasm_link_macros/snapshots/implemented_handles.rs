// { path: "../fixtures/wit/handles.wit", implement: true }

/// The WIT interface `fixtures:handles/handles@1.0.0`.
pub mod handles {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `maker` of `other:makers/makers@2.0.0`.
    pub type OtherMaker = super::other::makers::makers::Maker;
    /// May refuse to be made.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Document(__rt::HeldResource);
    __rt::resource!(
        Document, "fixtures:handles/handles@1.0.0", "document", self::link::Interface
    );
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:handles/handles@1.0.0";
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
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Result<super::Document, __rt::String>,),
                        >(),
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny, __rt::ResourceAny),
                            (super::Page,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny, __rt::ResourceAny),
                            ((u32,),),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::ResourceAny>,),
                            (
                                __rt::Result<
                                    __rt::Vec<super::OtherMaker>,
                                    super::OtherMaker,
                                >,
                            ),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:handles/handles@1.0.0`: a method for each of its functions.
        ///
        /// Async functions, and those with streams, futures or error contexts, have none: `[method]document.later`, `[static]document.load`.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
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
                self.0
                    .call::<
                        (__rt::String,),
                        (__rt::Result<super::Document, __rt::String>,),
                    >(0, (title,))
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
                self.0
                    .carry_home::<
                        (__rt::ResourceAny, __rt::ResourceAny),
                        (super::Page,),
                    >(
                        3,
                        |__sending| __rt::Result::Ok((
                            __sending.value(document)?,
                            __sending.value(page)?,
                        )),
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
                self.0
                    .carry_home::<
                        (__rt::ResourceAny, __rt::ResourceAny),
                        ((u32,),),
                    >(
                        4,
                        |__sending| __rt::Result::Ok((
                            __sending.value(document)?,
                            __sending.value(other)?,
                        )),
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
                self.0
                    .carry::<
                        (__rt::Vec<__rt::ResourceAny>,),
                        (__rt::Result<__rt::Vec<super::OtherMaker>, super::OtherMaker>,),
                    >(5, |__sending| __rt::Result::Ok((__sending.value(makers)?,)))
            }
        }
        /// The WIT interface `fixtures:handles/handles@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:handles/handles@1.0.0`: it has a method for each function, and a type for each resource.
        ///
        /// Async functions, and those with streams, futures or error contexts, have none: `[method]document.later`, `[static]document.load`.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// May refuse to be made.
            ///
            /// This is what stands behind its handles.
            type Document: ::core::marker::Send + ::core::marker::Sync + 'static;
            /// Is called for the WIT function `[constructor]document`.
            fn new_document(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                title: __rt::String,
            ) -> __rt::Result<Self::Document, __rt::String>;
            /// Is called for the WIT function `take`.
            fn take(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                document: __rt::Own<super::Document, Self::Document>,
                page: __rt::Own<super::Page, Self::Document>,
            ) -> __rt::Own<super::Page, Self::Document>;
            /// Is called for the WIT function `look`.
            fn look(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                document: __rt::Lent<super::Document, Self::Document>,
                other: __rt::LentHandle<super::OtherMaker>,
            ) -> (u32,);
            /// Is called for the WIT function `swap`.
            fn swap(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                makers: __rt::Vec<super::OtherMaker>,
            ) -> __rt::Result<__rt::Vec<super::OtherMaker>, super::OtherMaker>;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const {
                    &[
                        __rt::NativeFunction::typed::<Declaration, T, 0>(),
                        __rt::NativeFunction::MISSING,
                        __rt::NativeFunction::MISSING,
                        __rt::NativeFunction::typed::<Declaration, T, 3>(),
                        __rt::NativeFunction::typed::<Declaration, T, 4>(),
                        __rt::NativeFunction::typed::<Declaration, T, 5>(),
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (__rt::String,);
            type Output = (
                __rt::Result<__rt::Own<super::Document, T::Document>, __rt::String>,
            );
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (title,): Self::Input,
            ) -> __rt::Result<
                __rt::Result<__rt::Own<super::Document, T::Document>, __rt::String>,
                __rt::Failure,
            > {
                __rt::Result::Ok(
                    __rt::Result::map(
                        T::new_document(__this, __caller, title),
                        __rt::Own::new,
                    ),
                )
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 3> for Declaration {
            type Input = (
                __rt::Own<super::Document, T::Document>,
                __rt::Own<super::Page, T::Document>,
            );
            type Output = (__rt::Own<super::Page, T::Document>,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (document, page): Self::Input,
            ) -> __rt::Result<__rt::Own<super::Page, T::Document>, __rt::Failure> {
                __rt::Result::Ok(T::take(__this, __caller, document, page))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 4> for Declaration {
            type Input = (
                __rt::Lent<super::Document, T::Document>,
                __rt::LentHandle<super::OtherMaker>,
            );
            type Output = ((u32,),);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (document, other): Self::Input,
            ) -> __rt::Result<(u32,), __rt::Failure> {
                __rt::Result::Ok(T::look(__this, __caller, document, other))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 5> for Declaration {
            type Input = (__rt::Vec<super::OtherMaker>,);
            type Output = (
                __rt::Result<__rt::Vec<super::OtherMaker>, super::OtherMaker>,
            );
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (makers,): Self::Input,
            ) -> __rt::Result<
                __rt::Result<__rt::Vec<super::OtherMaker>, super::OtherMaker>,
                __rt::Failure,
            > {
                __rt::Result::Ok(T::swap(__this, __caller, makers))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
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
            pub struct Maker(__rt::HeldResource);
            __rt::resource!(Maker, "other:makers/makers@2.0.0", "maker");
        }
    }
}
