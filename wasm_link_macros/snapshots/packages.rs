// "../fixtures/wit/packages"

/// The WIT interface `fixtures:packages/elsewhere@2.0.0-rc.1`.
pub mod elsewhere {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `place`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Place {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
    }
    __rt::record!(Place, "place", { name : "name" });
    /// What links `fixtures:packages/elsewhere@2.0.0-rc.1` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "main.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/main.wit")
                ),
            ),
            (
                "more.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/more.wit")
                ),
            ),
            (
                "deps/single.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/deps/single.wit")
                ),
            ),
            (
                "deps/codec.wasm",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/packages/deps/codec.wasm")
                ),
            ),
        ];
        /// The interface `fixtures:packages/elsewhere@2.0.0-rc.1`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:packages/elsewhere@2.0.0-rc.1";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-place")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record place name string",
                "func echo-place #0 value #0",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_place>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_place: __rt::TypedFunc<(&'static super::Place,), (super::Place,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_place: binder.function("echo-place")?,
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
            pub enum call_echo_place {}
            impl __rt::LinkedFunction for call_echo_place {
                type Results = (super::super::Place,);
                type Functions = super::Functions;
                type Lifted = (super::super::Place,);
                type Prepared<'a> = (&'a super::super::Place,);
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
                    functions.echo_place.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:packages/elsewhere@2.0.0-rc.1`: a method for each of its functions.
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
            /// Calls the WIT function `echo-place`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_place(
                &self,
                value: &super::Place,
            ) -> __rt::Result<super::Place, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_place
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// The WIT interface `fixtures:packages/packages@2.0.0-rc.1`.
pub mod packages {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `mode` of `other:nested/inner@0.3.0-alpha.1`.
    pub type Mode = super::other::nested_0_3_0_alpha_1::inner::Mode;
    /// The WIT type `mode` of `other:nested/inner@0.2.9`.
    pub type OldMode = super::other::nested_0_2_9::inner::Mode;
    /// The WIT type `frame` of `other:codec/frames@1.0.0`.
    pub type CodecFrame = super::other::codec::frames::Frame;
    /// The WIT type `size` of `other:codec/frames@1.0.0`.
    pub type Size = super::other::codec::frames::Size;
    /// The WIT type `place` of `fixtures:packages/elsewhere@2.0.0-rc.1`.
    pub type Here = super::elsewhere::Place;
    /// What links `fixtures:packages/packages@2.0.0-rc.1` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::elsewhere::link::WIT;
        /// The interface `fixtures:packages/packages@2.0.0-rc.1`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:packages/packages@2.0.0-rc.1";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-mode"),
                Function::data(1, "echo-old-mode"),
                Function::data(2, "echo-frame"),
                Function::data(3, "echo-here"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "enum mode fast slow",
                "enum mode only",
                "record frame width u32 height u32 data list u8",
                "record place name string",
                "func echo-mode #0 value #0",
                "func echo-old-mode #1 value #1",
                "func echo-frame #2 value #2",
                "func echo-here u32 value #3",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_mode>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_old_mode>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_frame>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_here>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_mode: __rt::TypedFunc<(super::Mode,), (super::Mode,)>,
            echo_old_mode: __rt::TypedFunc<(super::OldMode,), (super::OldMode,)>,
            echo_frame: __rt::TypedFunc<
                (&'static super::super::other::codec::frames::Frame,),
                (super::CodecFrame,),
            >,
            echo_here: __rt::TypedFunc<
                (&'static super::super::elsewhere::Place,),
                (super::Size,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_mode: binder.function("echo-mode")?,
                    echo_old_mode: binder.function("echo-old-mode")?,
                    echo_frame: binder.function("echo-frame")?,
                    echo_here: binder.function("echo-here")?,
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
            pub enum call_echo_mode {}
            impl __rt::LinkedFunction for call_echo_mode {
                type Results = (super::super::Mode,);
                type Functions = super::Functions;
                type Lifted = (super::super::Mode,);
                type Prepared<'a> = (&'a super::super::Mode,);
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
                    functions.echo_mode.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_old_mode {}
            impl __rt::LinkedFunction for call_echo_old_mode {
                type Results = (super::super::OldMode,);
                type Functions = super::Functions;
                type Lifted = (super::super::OldMode,);
                type Prepared<'a> = (&'a super::super::OldMode,);
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
                    functions.echo_old_mode.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_frame {}
            impl __rt::LinkedFunction for call_echo_frame {
                type Results = (super::super::CodecFrame,);
                type Functions = super::Functions;
                type Lifted = (super::super::CodecFrame,);
                type Prepared<'a> = (&'a super::super::CodecFrame,);
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
                    functions.echo_frame.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_here {}
            impl __rt::LinkedFunction for call_echo_here {
                type Results = (super::super::Size,);
                type Functions = super::Functions;
                type Lifted = (super::super::Here,);
                type Prepared<'a> = (&'a super::super::Here,);
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
                    functions.echo_here.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:packages/packages@2.0.0-rc.1`: a method for each of its functions.
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
            /// Calls the WIT function `echo-mode`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_mode(
                &self,
                value: super::Mode,
            ) -> __rt::Result<super::Mode, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_mode
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-old-mode`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_old_mode(
                &self,
                value: super::OldMode,
            ) -> __rt::Result<super::OldMode, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_old_mode
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-frame`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_frame(
                &self,
                value: &super::super::other::codec::frames::Frame,
            ) -> __rt::Result<super::CodecFrame, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_frame
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-here`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_here(
                &self,
                value: &super::super::elsewhere::Place,
            ) -> __rt::Result<super::Size, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_here
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
    /// WIT interfaces of `codec`.
    pub mod codec {
        /// Frames, from a package that is encoded as WebAssembly.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:codec/frames@1.0.0": crate::path::to::this_module }`.
        pub mod frames {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT type `size`.
            pub type Size = u32;
            /// One frame.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(record)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            pub struct Frame {
                /// The WIT field `width`.
                #[component(name = "width")]
                pub width: self::Size,
                /// The WIT field `height`.
                #[component(name = "height")]
                pub height: self::Size,
                /// The WIT field `data`.
                #[component(name = "data")]
                pub data: __rt::Vec<u8>,
            }
            __rt::record!(
                Frame, "frame", { width : "width", height : "height", data : "data" }
            );
        }
    }
    /// WIT interfaces of `nested_0_3_0_alpha_1`.
    pub mod nested_0_3_0_alpha_1 {
        /// The WIT interface `other:nested/inner@0.3.0-alpha.1`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:nested/inner@0.3.0-alpha.1": crate::path::to::this_module }`.
        pub mod inner {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT enum `mode`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(enum)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            #[repr(u8)]
            pub enum Mode {
                /// The WIT case `fast`.
                #[component(name = "fast")]
                Fast,
                /// The WIT case `slow`.
                #[component(name = "slow")]
                Slow,
            }
            __rt::enumeration!(Mode, "mode", { Fast : "fast", Slow : "slow" });
        }
    }
    /// WIT interfaces of `nested_0_2_9`.
    pub mod nested_0_2_9 {
        /// The WIT interface `other:nested/inner@0.2.9`.
        ///
        /// Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as in `with: { "other:nested/inner@0.2.9": crate::path::to::this_module }`.
        pub mod inner {
            #[allow(unused_imports, reason = "not every interface needs it")]
            use ::wasm_link::__private as __rt;
            /// The WIT enum `mode`.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
            #[component(enum)]
            #[component(wasmtime_crate = __rt::wasmtime)]
            #[repr(u8)]
            pub enum Mode {
                /// The WIT case `only`.
                #[component(name = "only")]
                Only,
            }
            __rt::enumeration!(Mode, "mode", { Only : "only" });
        }
    }
}
