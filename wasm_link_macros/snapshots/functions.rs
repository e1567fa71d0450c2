// "../fixtures/wit/functions.wit"

/// The WIT interface `fixtures:functions/functions@1.0.0`.
pub mod functions {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `settings`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Settings {
        /// The WIT field `title`.
        #[component(name = "title")]
        pub title: __rt::String,
    }
    __rt::record!(Settings, "settings", { title : "title" });
    /// What links `fixtures:functions/functions@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "functions.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/functions.wit")
                ),
            ),
        ];
        /// The interface `fixtures:functions/functions@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:functions/functions@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::void(0, "nothing"),
                Function::void(1, "consume"),
                Function::data(2, "produce"),
                Function::data(3, "echo-many"),
                Function::data(4, "echo-sixteen"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record settings title string",
                "func nothing _",
                "func consume _ value string",
                "func produce string",
                "func echo-many tuple 10 bool u8 s64 f32 char string list u8 option string #0 tuple 2 string u8 a bool b u8 c s64 d f32 e char f string g list u8 h option string i #0 j tuple 2 string u8",
                "func echo-sixteen u8 a u8 b u8 c u8 d u8 e u8 f u8 g u8 h u8 i u8 j u8 k u8 l u8 m u8 n u8 o u8 p u8",
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
                            __rt::TypedLink::to_one::<P, linked::call_nothing>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_consume>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_produce>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_many>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_sixteen>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            nothing: __rt::TypedFunc<(), ()>,
            consume: __rt::TypedFunc<(&'static str,), ()>,
            produce: __rt::TypedFunc<(), (__rt::String,)>,
            echo_many: __rt::TypedFunc<
                (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    &'static str,
                    &'static [u8],
                    __rt::Option<&'static str>,
                    &'static super::Settings,
                    (&'static str, u8),
                ),
                (
                    (
                        bool,
                        u8,
                        i64,
                        f32,
                        char,
                        __rt::String,
                        __rt::Vec<u8>,
                        __rt::Option<__rt::String>,
                        super::Settings,
                        (__rt::String, u8),
                    ),
                ),
            >,
            echo_sixteen: __rt::TypedFunc<
                (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    nothing: binder.function("nothing")?,
                    consume: binder.function("consume")?,
                    produce: binder.function("produce")?,
                    echo_many: binder.function("echo-many")?,
                    echo_sixteen: binder.function("echo-sixteen")?,
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
            pub enum call_nothing {}
            impl __rt::LinkedFunction for call_nothing {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.nothing.call(callee, ())
                }
            }
            pub enum call_consume {}
            impl __rt::LinkedFunction for call_consume {
                type Results = ();
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
                    functions.consume.call(callee, (&**a0,))
                }
            }
            pub enum call_produce {}
            impl __rt::LinkedFunction for call_produce {
                type Results = (__rt::String,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.produce.call(callee, ())
                }
            }
            pub enum call_echo_many {}
            impl __rt::LinkedFunction for call_echo_many {
                type Results = (
                    (
                        bool,
                        u8,
                        i64,
                        f32,
                        char,
                        __rt::String,
                        __rt::Vec<u8>,
                        __rt::Option<__rt::String>,
                        super::super::Settings,
                        (__rt::String, u8),
                    ),
                );
                type Functions = super::Functions;
                type Lifted = (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    __rt::WasmStr,
                    __rt::WasmList<u8>,
                    __rt::Option<__rt::String>,
                    super::super::Settings,
                    (__rt::String, u8),
                );
                type Prepared<'a> = (
                    &'a bool,
                    &'a u8,
                    &'a i64,
                    &'a f32,
                    &'a char,
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, [u8]>,
                    &'a __rt::Option<__rt::String>,
                    &'a super::super::Settings,
                    &'a (__rt::String, u8),
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        __rt::text(a5, caller)?,
                        <u8 as __rt::Numbers>::of(a6, caller),
                        a7,
                        a8,
                        a9,
                    ))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions
                        .echo_many
                        .call(
                            callee,
                            (
                                *(*a0),
                                *(*a1),
                                *(*a2),
                                *(*a3),
                                *(*a4),
                                &**a5,
                                &**a6,
                                __rt::Option::as_ref((*a7))
                                    .map(|item| __rt::String::as_str(item)),
                                (*a8),
                                {
                                    let (part0, part1) = (*a9);
                                    (__rt::String::as_str(part0), *part1)
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_sixteen {}
            impl __rt::LinkedFunction for call_echo_sixteen {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                );
                type Prepared<'a> = (
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                    &'a u8,
                );
                fn prepare<'a, P: 'static>(
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                    ): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                    ))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                    ): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions
                        .echo_sixteen
                        .call(
                            callee,
                            (
                                *(*a0),
                                *(*a1),
                                *(*a2),
                                *(*a3),
                                *(*a4),
                                *(*a5),
                                *(*a6),
                                *(*a7),
                                *(*a8),
                                *(*a9),
                                *(*a10),
                                *(*a11),
                                *(*a12),
                                *(*a13),
                                *(*a14),
                                *(*a15),
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:functions/functions@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `nothing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn nothing(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.nothing.call(__store, ())
                    })
            }
            /// Calls the WIT function `consume`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn consume(&self, value: &str) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.consume.call(__store, (value,))
                    })
            }
            /// Calls the WIT function `produce`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn produce(&self) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.produce.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-many`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn echo_many(
                &self,
                a: bool,
                b: u8,
                c: i64,
                d: f32,
                e: char,
                f: &str,
                g: &[u8],
                h: __rt::Option<&str>,
                i: &super::Settings,
                j: (&str, u8),
            ) -> __rt::Result<
                (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    __rt::String,
                    __rt::Vec<u8>,
                    __rt::Option<__rt::String>,
                    super::Settings,
                    (__rt::String, u8),
                ),
                __rt::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_many
                            .call(__store, (a, b, c, d, e, f, g, h, i, j))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-sixteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn echo_sixteen(
                &self,
                a: u8,
                b: u8,
                c: u8,
                d: u8,
                e: u8,
                f: u8,
                g: u8,
                h: u8,
                i: u8,
                j: u8,
                k: u8,
                l: u8,
                m: u8,
                n: u8,
                o: u8,
                p: u8,
            ) -> __rt::Result<u8, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_sixteen
                            .call(
                                __store,
                                (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p),
                            )
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
