// "../fixtures/wit/variants.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/variants.wit")
);
/// The WIT interface `fixtures:variants/variants@1.0.0`.
pub mod variants {
    /// The WIT variant `shape`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
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
    impl ::wasm_link::IntoVal for Shape {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Nothing => {
                    ::wasm_link::__private::case_val(
                        "nothing",
                        ::core::option::Option::None,
                    )
                }
                Self::Circle(payload) => {
                    ::wasm_link::__private::case_val(
                        "circle",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Rectangle(payload) => {
                    ::wasm_link::__private::case_val(
                        "rectangle",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Shape {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant shape")?;
            match case.name.as_str() {
                "nothing" => {
                    case.no_payload()?;
                    Ok(Self::Nothing)
                }
                "circle" => Ok(Self::Circle(case.payload()?)),
                "rectangle" => Ok(Self::Rectangle(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Shape> for ::wasm_link::Val {
        #[inline]
        fn from(value: Shape) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Shape {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "shape")
        }
    }
    ::wasm_link::plain!(Shape);
    /// The WIT variant `id`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Id {
        /// The WIT case `number`.
        #[component(name = "number")]
        Number(u64),
        /// The WIT case `name`.
        #[component(name = "name")]
        Name(::std::string::String),
    }
    impl ::wasm_link::IntoVal for Id {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Number(payload) => {
                    ::wasm_link::__private::case_val(
                        "number",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Name(payload) => {
                    ::wasm_link::__private::case_val(
                        "name",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Id {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant id")?;
            match case.name.as_str() {
                "number" => Ok(Self::Number(case.payload()?)),
                "name" => Ok(Self::Name(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Id> for ::wasm_link::Val {
        #[inline]
        fn from(value: Id) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Id {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "id")
        }
    }
    ::wasm_link::plain!(Id);
    /// The WIT variant `tree`.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Tree {
        /// The WIT case `empty`.
        #[component(name = "empty")]
        Empty,
        /// The WIT case `leaf`.
        #[component(name = "leaf")]
        Leaf(self::Id),
        /// The WIT case `branches`.
        #[component(name = "branches")]
        Branches(::std::vec::Vec<self::Id>),
        /// The WIT case `fallible`.
        #[component(name = "fallible")]
        Fallible(::core::result::Result<self::Id, self::Shape>),
    }
    impl ::wasm_link::IntoVal for Tree {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Empty => {
                    ::wasm_link::__private::case_val(
                        "empty",
                        ::core::option::Option::None,
                    )
                }
                Self::Leaf(payload) => {
                    ::wasm_link::__private::case_val(
                        "leaf",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Branches(payload) => {
                    ::wasm_link::__private::case_val(
                        "branches",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Fallible(payload) => {
                    ::wasm_link::__private::case_val(
                        "fallible",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Tree {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant tree")?;
            match case.name.as_str() {
                "empty" => {
                    case.no_payload()?;
                    Ok(Self::Empty)
                }
                "leaf" => Ok(Self::Leaf(case.payload()?)),
                "branches" => Ok(Self::Branches(case.payload()?)),
                "fallible" => Ok(Self::Fallible(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Tree> for ::wasm_link::Val {
        #[inline]
        fn from(value: Tree) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Tree {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "tree")
        }
    }
    ::wasm_link::plain!(Tree);
    /// What links `fixtures:variants/variants@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
                            name: "echo-shape",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-id",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-tree",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let shape = wit::variant(
                    "shape",
                    ::std::vec![
                        ("nothing", ::core::option::Option::None), ("circle",
                        ::core::option::Option::Some(::wasm_link::wit::Type::F64)),
                        ("rectangle",
                        ::core::option::Option::Some(wit::tuple(::std::vec![::wasm_link::wit::Type::F64,
                        ::wasm_link::wit::Type::F64])))
                    ],
                );
                let id = wit::variant(
                    "id",
                    ::std::vec![
                        ("number",
                        ::core::option::Option::Some(::wasm_link::wit::Type::U64)),
                        ("name",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String))
                    ],
                );
                let tree = wit::variant(
                    "tree",
                    ::std::vec![
                        ("empty", ::core::option::Option::None), ("leaf",
                        ::core::option::Option::Some(id.clone())), ("branches",
                        ::core::option::Option::Some(wit::list(id.clone()))),
                        ("fallible",
                        ::core::option::Option::Some(wit::result(::core::option::Option::Some(id
                        .clone()), ::core::option::Option::Some(shape.clone()))))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:variants/variants@1.0.0",
                            ::std::vec![
                                wit::function("echo-shape", ::std::vec![("value", shape
                                .clone())], ::core::option::Option::Some(shape.clone())),
                                wit::function("echo-id", ::std::vec![("value", id.clone())],
                                ::core::option::Option::Some(id.clone())),
                                wit::function("echo-tree", ::std::vec![("value", tree
                                .clone())], ::core::option::Option::Some(tree.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:variants/variants@1.0.0";
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
                    "echo-shape" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_shape,
                            >(),
                        )
                    }
                    "echo-id" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_id,
                            >(),
                        )
                    }
                    "echo-tree" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_tree,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_shape: ::wasm_link::__private::TypedFunc<
                (super::Shape,),
                (super::Shape,),
            >,
            echo_id: ::wasm_link::__private::TypedFunc<
                (&'static super::Id,),
                (super::Id,),
            >,
            echo_tree: ::wasm_link::__private::TypedFunc<
                (&'static super::Tree,),
                (super::Tree,),
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
            pub enum call_echo_shape {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_shape {
                type Results = (super::super::Shape,);
                type Functions = super::Functions;
                type Lifted = (super::super::Shape,);
                type Prepared<'a> = (&'a super::super::Shape,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_shape.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_id {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_id {
                type Results = (super::super::Id,);
                type Functions = super::Functions;
                type Lifted = (super::super::Id,);
                type Prepared<'a> = (&'a super::super::Id,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_id.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_tree {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_tree {
                type Results = (super::super::Tree,);
                type Functions = super::Functions;
                type Lifted = (super::super::Tree,);
                type Prepared<'a> = (&'a super::super::Tree,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_tree.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:variants/variants@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-shape`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_shape(
                &self,
                value: super::Shape,
            ) -> ::core::result::Result<super::Shape, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Id, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Tree, ::wasm_link::DispatchError> {
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
