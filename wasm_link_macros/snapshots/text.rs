// "../fixtures/wit/text.wit"

/// Measures texts.
pub mod statistics {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What a text is made of.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Summary {
        /// How many words it has.
        #[component(name = "words")]
        pub words: u32,
        /// How many letters its words have together.
        #[component(name = "letters")]
        pub letters: u32,
        /// Its longest word, the first of several.
        #[component(name = "longest")]
        pub longest: __rt::String,
    }
    __rt::record!(
        Summary, "summary", { words : "words", letters : "letters", longest : "longest" }
    );
    /// What links `demo:text/statistics@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "text.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/text.wit")
                ),
            ),
        ];
        /// The interface `demo:text/statistics@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:text/statistics@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "summarize")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record summary words u32 letters u32 longest string",
                "func summarize #0 text string",
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
                            __rt::TypedLink::to_one::<P, linked::call_summarize>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            summarize: __rt::TypedFunc<(&'static str,), (super::Summary,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    summarize: binder.function("summarize")?,
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
            pub enum call_summarize {}
            impl __rt::LinkedFunction for call_summarize {
                type Results = (super::super::Summary,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.summarize.call(callee, (&**a0,))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:text/statistics@1.0.0`: a method for each of its functions.
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
            /// Measures `text`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn summarize(
                &self,
                text: &str,
            ) -> __rt::Result<super::Summary, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .summarize
                            .call(__store, (text,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// Changes texts. Any number of plugins may offer one.
pub mod filter {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `demo:text/filter@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::statistics::link::WIT;
        /// The interface `demo:text/filter@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:text/filter@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "apply")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func apply string text string",
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
                            __rt::TypedLink::to_one::<P, linked::call_apply>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            apply: __rt::TypedFunc<(&'static str,), (__rt::String,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    apply: binder.function("apply")?,
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
            pub enum call_apply {}
            impl __rt::LinkedFunction for call_apply {
                type Results = (__rt::String,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.apply.call(callee, (&**a0,))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:text/filter@1.0.0`: a method for each of its functions.
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
            /// Returns `text`, changed.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn apply(
                &self,
                text: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .apply
                            .call(__store, (text,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// Lays texts out.
pub mod editor {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `summary` of `demo:text/statistics@1.0.0`.
    pub type Summary = super::statistics::Summary;
    /// How a text is framed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Frame {
        /// Not at all.
        #[component(name = "plain")]
        Plain,
        /// In a box of characters.
        #[component(name = "boxed")]
        Boxed,
    }
    __rt::enumeration!(Frame, "frame", { Plain : "plain", Boxed : "boxed" });
    /// A text as it is shown.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Page {
        /// The lines, top first.
        #[component(name = "lines")]
        pub lines: __rt::Vec<__rt::String>,
        /// What the text is made of.
        #[component(name = "summary")]
        pub summary: self::Summary,
    }
    __rt::record!(Page, "page", { lines : "lines", summary : "summary" });
    /// What links `demo:text/editor@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::statistics::link::WIT;
        /// The interface `demo:text/editor@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:text/editor@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "layout")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record summary words u32 letters u32 longest string",
                "record page lines list string summary #0",
                "enum frame plain boxed",
                "func layout result #1 string text string width u32 frame #2",
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
                            __rt::TypedLink::to_one::<P, linked::call_layout>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            layout: __rt::TypedFunc<
                (&'static str, u32, super::Frame),
                (__rt::Result<super::Page, __rt::String>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    layout: binder.function("layout")?,
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
            pub enum call_layout {}
            impl __rt::LinkedFunction for call_layout {
                type Results = (__rt::Result<super::super::Page, __rt::String>,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr, u32, super::super::Frame);
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    &'a u32,
                    &'a super::super::Frame,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1, a2): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?, a1, a2))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1, a2): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.layout.call(callee, (&**a0, *(*a1), *(*a2)))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:text/editor@1.0.0`: a method for each of its functions.
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
            /// Lays `text` out in lines of at most `width` characters.
            ///
            /// Fails where a word is longer than `width`, and names that word.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn layout(
                &self,
                text: &str,
                width: u32,
                frame: super::Frame,
            ) -> __rt::Result<
                __rt::Result<super::Page, __rt::String>,
                __rt::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .layout
                            .call(__store, (text, width, frame))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
