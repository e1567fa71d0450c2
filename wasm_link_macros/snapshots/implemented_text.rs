// { path: "../fixtures/wit/text.wit", implement: true }

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
    __rt::passed!(vals Summary);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:text/statistics@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "summarize")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record summary words u32 letters u32 longest string",
                "func summarize #0 text string",
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
                            (super::Summary,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:text/statistics@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Measures `text`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn summarize(
                &self,
                text: &str,
            ) -> __rt::Result<super::Summary, __rt::DispatchError> {
                self.0.call::<(__rt::String,), (super::Summary,)>(0, (text,))
            }
        }
        /// Measures texts.
        ///
        /// A Rust value that implements this takes the place of a plugin of `demo:text/statistics@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Measures `text`.
            fn summarize(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                text: __rt::String,
            ) -> super::Summary;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const { &[__rt::NativeFunction::typed::<Declaration, T, 0>()] }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (__rt::String,);
            type Output = (super::Summary,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (text,): Self::Input,
            ) -> __rt::Result<super::Summary, __rt::Failure> {
                __rt::Result::Ok(T::summarize(__this, __caller, text))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:text/filter@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "apply")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func apply string text string",
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
                            (__rt::String,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:text/filter@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Returns `text`, changed.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn apply(
                &self,
                text: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (text,))
            }
        }
        /// Changes texts. Any number of plugins may offer one.
        ///
        /// A Rust value that implements this takes the place of a plugin of `demo:text/filter@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Returns `text`, changed.
            fn apply(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                text: __rt::String,
            ) -> __rt::String;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const { &[__rt::NativeFunction::typed::<Declaration, T, 0>()] }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (__rt::String,);
            type Output = (__rt::String,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (text,): Self::Input,
            ) -> __rt::Result<__rt::String, __rt::Failure> {
                __rt::Result::Ok(T::apply(__this, __caller, text))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
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
    __rt::passed!(vals copy Frame);
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
    __rt::passed!(vals Page);
    /// What links `demo:text/editor@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::statistics::link::WIT;
        /// The interface `demo:text/editor@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:text/editor@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "layout")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record summary words u32 letters u32 longest string",
                "record page lines list string summary #0",
                "enum frame plain boxed",
                "func layout result #1 string text string width u32 frame #2",
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
                            (__rt::String, u32, super::Frame),
                            (__rt::Result<super::Page, __rt::String>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:text/editor@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
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
                self.0
                    .call::<
                        (__rt::String, u32, super::Frame),
                        (__rt::Result<super::Page, __rt::String>,),
                    >(0, (text, width, frame))
            }
        }
        /// Lays texts out.
        ///
        /// A Rust value that implements this takes the place of a plugin of `demo:text/editor@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Lays `text` out in lines of at most `width` characters.
            ///
            /// Fails where a word is longer than `width`, and names that word.
            fn layout(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                text: __rt::String,
                width: u32,
                frame: super::Frame,
            ) -> __rt::Result<super::Page, __rt::String>;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const { &[__rt::NativeFunction::typed::<Declaration, T, 0>()] }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (__rt::String, u32, super::Frame);
            type Output = (__rt::Result<super::Page, __rt::String>,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (text, width, frame): Self::Input,
            ) -> __rt::Result<__rt::Result<super::Page, __rt::String>, __rt::Failure> {
                __rt::Result::Ok(T::layout(__this, __caller, text, width, frame))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
