// "../fixtures/wit/enums.wit"

/// The WIT interface `fixtures:enums/enums@1.0.0`.
pub mod enums {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT enum `color`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Color {
        /// The WIT case `red`.
        #[component(name = "red")]
        Red,
        /// The WIT case `green`.
        #[component(name = "green")]
        Green,
        /// The WIT case `dark-blue`.
        #[component(name = "dark-blue")]
        DarkBlue,
    }
    __rt::enumeration!(
        Color, "color", { Red : "red", Green : "green", DarkBlue : "dark-blue" }
    );
    /// The WIT enum `single`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Single {
        /// The WIT case `only`.
        #[component(name = "only")]
        Only,
    }
    __rt::enumeration!(Single, "single", { Only : "only" });
    /// What links `fixtures:enums/enums@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "enums.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/enums.wit")
                ),
            ),
        ];
        /// The interface `fixtures:enums/enums@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:enums/enums@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-color"),
                Function::data(1, "echo-single"),
                Function::data(2, "echo-colors"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "enum color red green dark-blue",
                "enum single only",
                "func echo-color #0 value #0",
                "func echo-single #1 value #1",
                "func echo-colors list #0 value list #0",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_color>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_single>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_colors>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_color: __rt::TypedFunc<(super::Color,), (super::Color,)>,
            echo_single: __rt::TypedFunc<(super::Single,), (super::Single,)>,
            echo_colors: __rt::TypedFunc<
                (&'static [super::Color],),
                (__rt::Vec<super::Color>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_color: binder.function("echo-color")?,
                    echo_single: binder.function("echo-single")?,
                    echo_colors: binder.function("echo-colors")?,
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
            pub enum call_echo_color {}
            impl __rt::LinkedFunction for call_echo_color {
                type Results = (super::super::Color,);
                type Functions = super::Functions;
                type Lifted = (super::super::Color,);
                type Prepared<'a> = (&'a super::super::Color,);
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
                    functions.echo_color.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_single {}
            impl __rt::LinkedFunction for call_echo_single {
                type Results = (super::super::Single,);
                type Functions = super::Functions;
                type Lifted = (super::super::Single,);
                type Prepared<'a> = (&'a super::super::Single,);
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
                    functions.echo_single.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_colors {}
            impl __rt::LinkedFunction for call_echo_colors {
                type Results = (__rt::Vec<super::super::Color>,);
                type Functions = super::Functions;
                type Lifted = (__rt::Vec<super::super::Color>,);
                type Prepared<'a> = (&'a __rt::Vec<super::super::Color>,);
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
                    functions.echo_colors.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:enums/enums@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-color`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_color(
                &self,
                value: super::Color,
            ) -> __rt::Result<super::Color, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_color
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-single`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_single(
                &self,
                value: super::Single,
            ) -> __rt::Result<super::Single, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_single
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-colors`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_colors(
                &self,
                value: &[super::Color],
            ) -> __rt::Result<__rt::Vec<super::Color>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_colors
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
