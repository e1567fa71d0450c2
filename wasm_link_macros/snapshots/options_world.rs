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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "$root";
            const ID: &'static str = "a:b/w";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "get")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func get u8"];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[__rt::TypedLink::function::<P, Interface, (), (super::Id,)>()]
                }
            }
        }
        /// Typed dispatch to the plugins of `a:b/w`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `get`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn get(&self) -> __rt::Result<super::Id, __rt::DispatchError> {
                self.0.call::<(), (super::Id,)>(0, ())
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "$root";
            const ID: &'static str = "a:b/w#imports";
            const FUNCTIONS: &'static [Function] = &[Function::void(0, "put")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func put _ id u8"];
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
                            (super::super::w::Id,),
                            (),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `a:b/w#imports`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `put`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn put(
                &self,
                id: super::super::w::Id,
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(super::super::w::Id,), ()>(0, (id,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
