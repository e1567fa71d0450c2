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
    __rt::passed!(vals Place);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:packages/elsewhere@2.0.0-rc.1";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-place")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record place name string",
                "func echo-place #0 value #0",
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
                            (super::Place,),
                            (super::Place,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:packages/elsewhere@2.0.0-rc.1`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-place`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_place(
                &self,
                value: &super::Place,
            ) -> __rt::Result<super::Place, __rt::DispatchError> {
                self.0.call::<(super::Place,), (super::Place,)>(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:packages/packages@2.0.0-rc.1";
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
                            (super::Mode,),
                            (super::Mode,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::OldMode,),
                            (super::OldMode,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::CodecFrame,),
                            (super::CodecFrame,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Here,),
                            (super::Size,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:packages/packages@2.0.0-rc.1`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-mode`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_mode(
                &self,
                value: super::Mode,
            ) -> __rt::Result<super::Mode, __rt::DispatchError> {
                self.0.call::<(super::Mode,), (super::Mode,)>(0, (value,))
            }
            /// Calls the WIT function `echo-old-mode`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_old_mode(
                &self,
                value: super::OldMode,
            ) -> __rt::Result<super::OldMode, __rt::DispatchError> {
                self.0.call::<(super::OldMode,), (super::OldMode,)>(1, (value,))
            }
            /// Calls the WIT function `echo-frame`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_frame(
                &self,
                value: &super::CodecFrame,
            ) -> __rt::Result<super::CodecFrame, __rt::DispatchError> {
                self.0.call::<(super::CodecFrame,), (super::CodecFrame,)>(2, (value,))
            }
            /// Calls the WIT function `echo-here`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_here(
                &self,
                value: &super::Here,
            ) -> __rt::Result<super::Size, __rt::DispatchError> {
                self.0.call::<(super::Here,), (super::Size,)>(3, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
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
            __rt::passed!(vals Frame);
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
            __rt::passed!(vals copy Mode);
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
            __rt::passed!(vals copy Mode);
        }
    }
}
