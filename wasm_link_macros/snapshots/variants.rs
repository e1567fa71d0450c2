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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:variants/variants@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_shape>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_id>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_tree>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_shape: __rt::TypedFunc<(super::Shape,), (super::Shape,)>,
            echo_id: __rt::TypedFunc<(&'static super::Id,), (super::Id,)>,
            echo_tree: __rt::TypedFunc<(&'static super::Tree,), (super::Tree,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_shape: binder.function("echo-shape")?,
                    echo_id: binder.function("echo-id")?,
                    echo_tree: binder.function("echo-tree")?,
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
            pub enum call_echo_shape {}
            impl __rt::LinkedFunction for call_echo_shape {
                type Results = (super::super::Shape,);
                type Functions = super::Functions;
                type Lifted = (super::super::Shape,);
                type Prepared<'a> = (&'a super::super::Shape,);
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
                    functions.echo_shape.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_id {}
            impl __rt::LinkedFunction for call_echo_id {
                type Results = (super::super::Id,);
                type Functions = super::Functions;
                type Lifted = (super::super::Id,);
                type Prepared<'a> = (&'a super::super::Id,);
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
                    functions.echo_id.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_tree {}
            impl __rt::LinkedFunction for call_echo_tree {
                type Results = (super::super::Tree,);
                type Functions = super::Functions;
                type Lifted = (super::super::Tree,);
                type Prepared<'a> = (&'a super::super::Tree,);
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
                    functions.echo_tree.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:variants/variants@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-shape`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_shape(
                &self,
                value: super::Shape,
            ) -> __rt::Result<super::Shape, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_shape
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-id`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_id(
                &self,
                value: &super::Id,
            ) -> __rt::Result<super::Id, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_id
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-tree`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_tree(
                &self,
                value: &super::Tree,
            ) -> __rt::Result<super::Tree, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_tree
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
