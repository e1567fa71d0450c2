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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:uses/uses@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_point>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_tag>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_pin>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_kind>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_new_kind>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_point: __rt::TypedFunc<(super::Point,), (super::Point,)>,
            echo_tag: __rt::TypedFunc<
                (&'static super::super::shared::Label,),
                (super::Tag,),
            >,
            echo_pin: __rt::TypedFunc<(&'static super::Pin,), (super::Pin,)>,
            echo_kind: __rt::TypedFunc<(super::Kind,), (super::Kind,)>,
            echo_new_kind: __rt::TypedFunc<(super::NewKind,), (super::NewKind,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_point: binder.function("echo-point")?,
                    echo_tag: binder.function("echo-tag")?,
                    echo_pin: binder.function("echo-pin")?,
                    echo_kind: binder.function("echo-kind")?,
                    echo_new_kind: binder.function("echo-new-kind")?,
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
            pub enum call_echo_point {}
            impl __rt::LinkedFunction for call_echo_point {
                type Results = (super::super::Point,);
                type Functions = super::Functions;
                type Lifted = (super::super::Point,);
                type Prepared<'a> = (&'a super::super::Point,);
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
                    functions.echo_point.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_tag {}
            impl __rt::LinkedFunction for call_echo_tag {
                type Results = (super::super::Tag,);
                type Functions = super::Functions;
                type Lifted = (super::super::Tag,);
                type Prepared<'a> = (&'a super::super::Tag,);
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
                    functions.echo_tag.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_pin {}
            impl __rt::LinkedFunction for call_echo_pin {
                type Results = (super::super::Pin,);
                type Functions = super::Functions;
                type Lifted = (super::super::Pin,);
                type Prepared<'a> = (&'a super::super::Pin,);
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
                    functions.echo_pin.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_kind {}
            impl __rt::LinkedFunction for call_echo_kind {
                type Results = (super::super::Kind,);
                type Functions = super::Functions;
                type Lifted = (super::super::Kind,);
                type Prepared<'a> = (&'a super::super::Kind,);
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
                    functions.echo_kind.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_new_kind {}
            impl __rt::LinkedFunction for call_echo_new_kind {
                type Results = (super::super::NewKind,);
                type Functions = super::Functions;
                type Lifted = (super::super::NewKind,);
                type Prepared<'a> = (&'a super::super::NewKind,);
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
                    functions.echo_new_kind.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:uses/uses@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-point`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_point(
                &self,
                value: super::Point,
            ) -> __rt::Result<super::Point, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_point
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-tag`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_tag(
                &self,
                value: &super::super::shared::Label,
            ) -> __rt::Result<super::Tag, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_tag
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-pin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pin(
                &self,
                value: &super::Pin,
            ) -> __rt::Result<super::Pin, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pin
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_kind(
                &self,
                value: super::Kind,
            ) -> __rt::Result<super::Kind, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_kind
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-new-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_new_kind(
                &self,
                value: super::NewKind,
            ) -> __rt::Result<super::NewKind, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_new_kind
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
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
        }
    }
}
