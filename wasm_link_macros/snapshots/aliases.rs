// "../fixtures/wit/aliases.wit"

/// The WIT interface `fixtures:aliases/aliases@1.0.0`.
pub mod aliases {
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
    /// The WIT type `count`.
    pub type Count = u32;
    /// The WIT type `name`.
    pub type Name = __rt::String;
    /// The WIT type `names`.
    pub type Names = __rt::Vec<self::Name>;
    /// The WIT type `position`.
    pub type Position = self::Point;
    /// The WIT type `maybe-name`.
    pub type MaybeName = __rt::Option<self::Name>;
    /// The WIT type `pair`.
    pub type Pair = (self::Name, self::Count);
    /// The WIT type `outcome`.
    pub type Outcome = __rt::Result<self::Position, self::Names>;
    /// The WIT type `outcome-again`.
    pub type OutcomeAgain = self::Outcome;
    /// What links `fixtures:aliases/aliases@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "aliases.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/aliases.wit")
                ),
            ),
        ];
        /// The interface `fixtures:aliases/aliases@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:aliases/aliases@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-count"),
                Function::data(1, "echo-name"),
                Function::data(2, "echo-names"),
                Function::data(3, "echo-position"),
                Function::data(4, "echo-maybe-name"),
                Function::data(5, "echo-pair"),
                Function::data(6, "echo-outcome"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "type list string",
                "record point x u32 y u32",
                "type option string",
                "type tuple 2 string u32",
                "type result #1 #0",
                "func echo-count u32 value u32",
                "func echo-name string value string",
                "func echo-names #0 value #0",
                "func echo-position #1 value #1",
                "func echo-maybe-name #2 value #2",
                "func echo-pair #3 value #3",
                "func echo-outcome #4 value #4",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_count>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_name>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_names>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_position>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_maybe_name>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_pair>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_outcome>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_count: __rt::TypedFunc<(super::Count,), (super::Count,)>,
            echo_name: __rt::TypedFunc<(&'static str,), (super::Name,)>,
            echo_names: __rt::TypedFunc<(&'static [super::Name],), (super::Names,)>,
            echo_position: __rt::TypedFunc<(super::Position,), (super::Position,)>,
            echo_maybe_name: __rt::TypedFunc<
                (__rt::Option<&'static str>,),
                (super::MaybeName,),
            >,
            echo_pair: __rt::TypedFunc<((&'static str, super::Count),), (super::Pair,)>,
            echo_outcome: __rt::TypedFunc<
                (__rt::Result<super::Position, &'static [super::Name]>,),
                (super::OutcomeAgain,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_count: binder.function("echo-count")?,
                    echo_name: binder.function("echo-name")?,
                    echo_names: binder.function("echo-names")?,
                    echo_position: binder.function("echo-position")?,
                    echo_maybe_name: binder.function("echo-maybe-name")?,
                    echo_pair: binder.function("echo-pair")?,
                    echo_outcome: binder.function("echo-outcome")?,
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
            pub enum call_echo_count {}
            impl __rt::LinkedFunction for call_echo_count {
                type Results = (super::super::Count,);
                type Functions = super::Functions;
                type Lifted = (super::super::Count,);
                type Prepared<'a> = (&'a super::super::Count,);
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
                    functions.echo_count.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_name {}
            impl __rt::LinkedFunction for call_echo_name {
                type Results = (super::super::Name,);
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
                    functions.echo_name.call(callee, (&**a0,))
                }
            }
            pub enum call_echo_names {}
            impl __rt::LinkedFunction for call_echo_names {
                type Results = (super::super::Names,);
                type Functions = super::Functions;
                type Lifted = (super::super::Names,);
                type Prepared<'a> = (&'a super::super::Names,);
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
                    functions.echo_names.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
            pub enum call_echo_position {}
            impl __rt::LinkedFunction for call_echo_position {
                type Results = (super::super::Position,);
                type Functions = super::Functions;
                type Lifted = (super::super::Position,);
                type Prepared<'a> = (&'a super::super::Position,);
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
                    functions.echo_position.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_maybe_name {}
            impl __rt::LinkedFunction for call_echo_maybe_name {
                type Results = (super::super::MaybeName,);
                type Functions = super::Functions;
                type Lifted = (super::super::MaybeName,);
                type Prepared<'a> = (&'a super::super::MaybeName,);
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
                    functions
                        .echo_maybe_name
                        .call(
                            callee,
                            (
                                __rt::Option::as_ref((*a0))
                                    .map(|item| __rt::String::as_str(item)),
                            ),
                        )
                }
            }
            pub enum call_echo_pair {}
            impl __rt::LinkedFunction for call_echo_pair {
                type Results = (super::super::Pair,);
                type Functions = super::Functions;
                type Lifted = (super::super::Pair,);
                type Prepared<'a> = (&'a super::super::Pair,);
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
                    functions
                        .echo_pair
                        .call(
                            callee,
                            (
                                {
                                    let (part0, part1) = (*a0);
                                    (__rt::String::as_str(part0), *part1)
                                },
                            ),
                        )
                }
            }
            pub enum call_echo_outcome {}
            impl __rt::LinkedFunction for call_echo_outcome {
                type Results = (super::super::OutcomeAgain,);
                type Functions = super::Functions;
                type Lifted = (super::super::OutcomeAgain,);
                type Prepared<'a> = (&'a super::super::OutcomeAgain,);
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
                    functions
                        .echo_outcome
                        .call(
                            callee,
                            (
                                match (*a0) {
                                    __rt::Result::Ok(payload) => __rt::Result::Ok(*payload),
                                    __rt::Result::Err(payload) => {
                                        __rt::Result::Err(__rt::Vec::as_slice(payload))
                                    }
                                },
                            ),
                        )
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:aliases/aliases@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-count`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_count(
                &self,
                value: super::Count,
            ) -> __rt::Result<super::Count, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_count
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-name`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_name(
                &self,
                value: &str,
            ) -> __rt::Result<super::Name, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_name
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-names`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_names(
                &self,
                value: &[super::Name],
            ) -> __rt::Result<super::Names, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_names
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-position`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_position(
                &self,
                value: super::Position,
            ) -> __rt::Result<super::Position, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_position
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-maybe-name`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_maybe_name(
                &self,
                value: __rt::Option<&str>,
            ) -> __rt::Result<super::MaybeName, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_maybe_name
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-pair`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pair(
                &self,
                value: (&str, super::Count),
            ) -> __rt::Result<super::Pair, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_pair
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-outcome`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_outcome(
                &self,
                value: __rt::Result<super::Position, &[super::Name]>,
            ) -> __rt::Result<super::OutcomeAgain, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_outcome
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
