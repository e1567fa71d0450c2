// "../fixtures/wit/several.wit"

/// The WIT interface `fixtures:several/first@1.0.0`.
pub mod first {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `item`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Item {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
    }
    __rt::record!(Item, "item", { name : "name" });
    __rt::passed!(vals Item);
    /// What links `fixtures:several/first@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "several.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/several.wit")
                ),
            ),
        ];
        /// The interface `fixtures:several/first@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:several/first@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-item")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record item name string",
                "func echo-item #0 value #0",
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
                            (super::Item,),
                            (super::Item,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:several/first@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-item`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_item(
                &self,
                value: &super::Item,
            ) -> __rt::Result<super::Item, __rt::DispatchError> {
                self.0.call::<(super::Item,), (super::Item,)>(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:several/second-one@1.0.0`.
pub mod second_one {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT enum `item`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Item {
        /// The WIT case `a`.
        #[component(name = "a")]
        A,
        /// The WIT case `b`.
        #[component(name = "b")]
        B,
    }
    __rt::enumeration!(Item, "item", { A : "a", B : "b" });
    __rt::passed!(vals copy Item);
    /// What links `fixtures:several/second-one@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::first::link::WIT;
        /// The interface `fixtures:several/second-one@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:several/second-one@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-item")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "enum item a b",
                "func echo-item #0 value #0",
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
                            (super::Item,),
                            (super::Item,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:several/second-one@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-item`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_item(
                &self,
                value: super::Item,
            ) -> __rt::Result<super::Item, __rt::DispatchError> {
                self.0.call::<(super::Item,), (super::Item,)>(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:several/only-types@1.0.0`.
///
/// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "fixtures:several/only-types@1.0.0": crate::path::to::this_module }`.
pub mod only_types {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `item`.
    pub type Item = u8;
}
/// The WIT interface `fixtures:several/nothing-at-all@1.0.0`.
pub mod nothing_at_all {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
}
