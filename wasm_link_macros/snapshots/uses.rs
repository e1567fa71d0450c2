// "../fixtures/wit/uses.wit"

/// Only types: no plugin can implement it.
///
/// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "fixtures:uses/shared@1.0.0": crate::path::to::this_module }`.
pub mod shared {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Point {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: u32,
        /// The WIT field `y`.
        #[component(name = "y")]
        pub y: u32,
    }
    __rt::record!(Point, "point", { x : "x", y : "y" });
    __rt::passed!(vals copy Point);
    /// The WIT variant `label`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Label {
        /// The WIT case `none`.
        #[component(name = "none")]
        None,
        /// The WIT case `text`.
        #[component(name = "text")]
        Text(__rt::String),
    }
    __rt::variant!(Label, "label", { None : "none", Text(payload) : "text" });
    __rt::passed!(vals Label);
}
/// The WIT interface `fixtures:uses/uses@1.0.0`.
pub mod uses {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `point` of `fixtures:uses/shared@1.0.0`.
    pub type Point = super::shared::Point;
    /// The WIT type `label` of `fixtures:uses/shared@1.0.0`.
    pub type Tag = super::shared::Label;
    /// The WIT type `kind` of `other:shapes/kinds@1.2.0`.
    pub type Kind = super::other::shapes_1_2_0::kinds::Kind;
    /// The WIT type `kind` of `other:shapes/kinds@2.0.0`.
    pub type NewKind = super::other::shapes_2_0_0::kinds::Kind;
    /// The WIT record `pin`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Pin {
        /// The WIT field `at`.
        #[component(name = "at")]
        pub at: self::Point,
        /// The WIT field `tag`.
        #[component(name = "tag")]
        pub tag: self::Tag,
        /// The WIT field `kind`.
        #[component(name = "kind")]
        pub kind: self::Kind,
    }
    __rt::record!(Pin, "pin", { at : "at", tag : "tag", kind : "kind" });
    __rt::passed!(vals Pin);
    /// What links `fixtures:uses/uses@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "uses.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/uses.wit")
                ),
            ),
        ];
        /// The interface `fixtures:uses/uses@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:uses/uses@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-point"),
                Function::data(1, "echo-tag"),
                Function::data(2, "echo-pin"),
                Function::data(3, "echo-kind"),
                Function::data(4, "echo-new-kind"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record point x u32 y u32",
                "variant label none _ text string",
                "enum kind round square",
                "record pin at #0 tag #1 kind #2",
                "enum kind round square star",
                "func echo-point #0 value #0",
                "func echo-tag #1 value #1",
                "func echo-pin #3 value #3",
                "func echo-kind #2 value #2",
                "func echo-new-kind #4 value #4",
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
                            (super::Point,),
                            (super::Point,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Tag,),
                            (super::Tag,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Pin,),
                            (super::Pin,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Kind,),
                            (super::Kind,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::NewKind,),
                            (super::NewKind,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:uses/uses@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-point`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_point(
                &self,
                value: super::Point,
            ) -> __rt::Result<super::Point, __rt::DispatchError> {
                self.0.call::<(super::Point,), (super::Point,)>(0, (value,))
            }
            /// Calls the WIT function `echo-tag`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_tag(
                &self,
                value: &super::Tag,
            ) -> __rt::Result<super::Tag, __rt::DispatchError> {
                self.0.call::<(super::Tag,), (super::Tag,)>(1, (value,))
            }
            /// Calls the WIT function `echo-pin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pin(
                &self,
                value: &super::Pin,
            ) -> __rt::Result<super::Pin, __rt::DispatchError> {
                self.0.call::<(super::Pin,), (super::Pin,)>(2, (value,))
            }
            /// Calls the WIT function `echo-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_kind(
                &self,
                value: super::Kind,
            ) -> __rt::Result<super::Kind, __rt::DispatchError> {
                self.0.call::<(super::Kind,), (super::Kind,)>(3, (value,))
            }
            /// Calls the WIT function `echo-new-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_new_kind(
                &self,
                value: super::NewKind,
            ) -> __rt::Result<super::NewKind, __rt::DispatchError> {
                self.0.call::<(super::NewKind,), (super::NewKind,)>(4, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// WIT interfaces of `other`.
pub mod other {
    /// WIT interfaces of `shapes_1_2_0`.
    pub mod shapes_1_2_0 {
        /// The WIT interface `other:shapes/kinds@1.2.0`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:shapes/kinds@1.2.0": crate::path::to::this_module }`.
        pub mod kinds {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT enum `kind`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(enum)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            #[repr(u8)]
            pub enum Kind {
                /// The WIT case `round`.
                #[component(name = "round")]
                Round,
                /// The WIT case `square`.
                #[component(name = "square")]
                Square,
            }
            __rt::enumeration!(Kind, "kind", { Round : "round", Square : "square" });
            __rt::passed!(vals copy Kind);
        }
    }
    /// WIT interfaces of `shapes_2_0_0`.
    pub mod shapes_2_0_0 {
        /// The WIT interface `other:shapes/kinds@2.0.0`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:shapes/kinds@2.0.0": crate::path::to::this_module }`.
        pub mod kinds {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT enum `kind`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(enum)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            #[repr(u8)]
            pub enum Kind {
                /// The WIT case `round`.
                #[component(name = "round")]
                Round,
                /// The WIT case `square`.
                #[component(name = "square")]
                Square,
                /// The WIT case `star`.
                #[component(name = "star")]
                Star,
            }
            __rt::enumeration!(
                Kind, "kind", { Round : "round", Square : "square", Star : "star" }
            );
            __rt::passed!(vals copy Kind);
        }
    }
}
