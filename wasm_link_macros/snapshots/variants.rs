// "../fixtures/wit/variants.wit"

/// The WIT interface `fixtures:variants/variants@1.0.0`.
pub mod variants {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT variant `shape`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Shape {
        /// The WIT case `nothing`.
        #[component(name = "nothing")]
        Nothing,
        /// The WIT case `circle`.
        #[component(name = "circle")]
        Circle(f64),
        /// The WIT case `rectangle`.
        #[component(name = "rectangle")]
        Rectangle((f64, f64)),
    }
    __rt::variant!(
        Shape, "shape", { Nothing : "nothing", Circle(payload) : "circle",
        Rectangle(payload) : "rectangle" }
    );
    __rt::passed!(vals copy Shape);
    /// The WIT variant `id`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Id {
        /// The WIT case `number`.
        #[component(name = "number")]
        Number(u64),
        /// The WIT case `name`.
        #[component(name = "name")]
        Name(__rt::String),
    }
    __rt::variant!(Id, "id", { Number(payload) : "number", Name(payload) : "name" });
    __rt::passed!(vals Id);
    /// The WIT variant `tree`.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Tree {
        /// The WIT case `empty`.
        #[component(name = "empty")]
        Empty,
        /// The WIT case `leaf`.
        #[component(name = "leaf")]
        Leaf(self::Id),
        /// The WIT case `branches`.
        #[component(name = "branches")]
        Branches(__rt::Vec<self::Id>),
        /// The WIT case `fallible`.
        #[component(name = "fallible")]
        Fallible(__rt::Result<self::Id, self::Shape>),
    }
    __rt::variant!(
        Tree, "tree", { Empty : "empty", Leaf(payload) : "leaf", Branches(payload) :
        "branches", Fallible(payload) : "fallible" }
    );
    __rt::passed!(vals Tree);
    /// What links `fixtures:variants/variants@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "variants.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/variants.wit")
                ),
            ),
        ];
        /// The interface `fixtures:variants/variants@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:variants/variants@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-shape"),
                Function::data(1, "echo-id"),
                Function::data(2, "echo-tree"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "variant shape nothing _ circle f64 rectangle tuple 2 f64 f64",
                "variant id number u64 name string",
                "variant tree empty _ leaf #1 branches list #1 fallible result #1 #0",
                "func echo-shape #0 value #0",
                "func echo-id #1 value #1",
                "func echo-tree #2 value #2",
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
                            (super::Shape,),
                            (super::Shape,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Id,),
                            (super::Id,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Tree,),
                            (super::Tree,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:variants/variants@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-shape`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_shape(
                &self,
                value: super::Shape,
            ) -> __rt::Result<super::Shape, __rt::DispatchError> {
                self.0.call::<(super::Shape,), (super::Shape,)>(0, (value,))
            }
            /// Calls the WIT function `echo-id`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_id(
                &self,
                value: &super::Id,
            ) -> __rt::Result<super::Id, __rt::DispatchError> {
                self.0.call::<(super::Id,), (super::Id,)>(1, (value,))
            }
            /// Calls the WIT function `echo-tree`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_tree(
                &self,
                value: &super::Tree,
            ) -> __rt::Result<super::Tree, __rt::DispatchError> {
                self.0.call::<(super::Tree,), (super::Tree,)>(2, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
