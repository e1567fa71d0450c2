// { path: "../fixtures/wit/names.wit", implement: true }

/// The WIT interface `fixtures:names/self@1.0.0`.
pub mod self_ {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Type {
        /// The WIT field `self`.
        #[component(name = "self")]
        pub self_: u32,
        /// The WIT field `super`.
        #[component(name = "super")]
        pub super_: u32,
        /// The WIT field `crate`.
        #[component(name = "crate")]
        pub crate_: u32,
        /// The WIT field `type`.
        #[component(name = "type")]
        pub r#type: u32,
        /// The WIT field `fn`.
        #[component(name = "fn")]
        pub r#fn: u32,
        /// The WIT field `gen`.
        #[component(name = "gen")]
        pub r#gen: u32,
    }
    __rt::record!(
        Type, "type", { self_ : "self", super_ : "super", crate_ : "crate", r#type :
        "type", r#fn : "fn", r#gen : "gen" }
    );
    __rt::passed!(vals copy Type);
    /// The WIT record `option`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Option_ {
        /// The WIT field `some`.
        #[component(name = "some")]
        pub some: u32,
        /// The WIT field `none`.
        #[component(name = "none")]
        pub none: __rt::Option<__rt::String>,
    }
    __rt::record!(Option_, "option", { some : "some", none : "none" });
    __rt::passed!(vals Option_);
    /// The WIT variant `result`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Result {
        /// The WIT case `ok`.
        #[component(name = "ok")]
        Ok(u32),
        /// The WIT case `err`.
        #[component(name = "err")]
        Err(__rt::String),
        /// The WIT case `self`.
        #[component(name = "self")]
        Self_,
    }
    __rt::variant!(
        Result, "result", { Ok(payload) : "ok", Err(payload) : "err", Self_ : "self" }
    );
    __rt::passed!(vals Result);
    /// The WIT variant `string`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum String {
        /// The WIT case `string`.
        #[component(name = "string")]
        String(__rt::String),
        /// The WIT case `vec`.
        #[component(name = "vec")]
        Vec(__rt::Vec<u8>),
    }
    __rt::variant!(
        String, "string", { String(payload) : "string", Vec(payload) : "vec" }
    );
    __rt::passed!(vals String);
    /// The WIT enum `copy`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Copy_ {
        /// The WIT case `clone`.
        #[component(name = "clone")]
        Clone,
        /// The WIT case `copy`.
        #[component(name = "copy")]
        Copy,
        /// The WIT case `debug`.
        #[component(name = "debug")]
        Debug,
    }
    __rt::enumeration!(
        Copy_, "copy", { Clone : "clone", Copy : "copy", Debug : "debug" }
    );
    __rt::passed!(vals copy Copy_);
    /// The WIT record `t`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct T {
        /// The WIT field `t`.
        #[component(name = "t")]
        pub t: u32,
    }
    __rt::record!(T, "t", { t : "t" });
    __rt::passed!(vals copy T);
    /// The WIT record `lower-wrapper`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct LowerWrapper {
        /// The WIT field `t`.
        #[component(name = "t")]
        pub t: self::T,
    }
    __rt::record!(LowerWrapper, "lower-wrapper", { t : "t" });
    __rt::passed!(vals copy LowerWrapper);
    /// The WIT record `wrapper`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Wrapper {
        /// The WIT field `lower-wrapper`.
        #[component(name = "lower-wrapper")]
        pub lower_wrapper: self::LowerWrapper,
    }
    __rt::record!(Wrapper, "wrapper", { lower_wrapper : "lower-wrapper" });
    __rt::passed!(vals copy Wrapper);
    /// The WIT variant `e`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum E {
        /// The WIT case `t`.
        #[component(name = "t")]
        T(self::T),
        /// The WIT case `wrapper`.
        #[component(name = "wrapper")]
        Wrapper(self::Wrapper),
        /// The WIT case `maybe`.
        #[component(name = "maybe")]
        Maybe(__rt::Option<self::Option_>),
    }
    __rt::variant!(
        E, "e", { T(payload) : "t", Wrapper(payload) : "wrapper", Maybe(payload) :
        "maybe" }
    );
    __rt::passed!(vals E);
    /// The WIT record `interface-data`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct InterfaceData {
        /// The WIT field `val`.
        #[component(name = "val")]
        pub val: u8,
    }
    __rt::record!(InterfaceData, "interface-data", { val : "val" });
    __rt::passed!(vals copy InterfaceData);
    /// The WIT enum `interface`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Interface {
        /// The WIT case `p`.
        #[component(name = "p")]
        P,
    }
    __rt::enumeration!(Interface, "interface", { P : "p" });
    __rt::passed!(vals copy Interface);
    /// The WIT enum `handle`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Handle {
        /// The WIT case `p`.
        #[component(name = "p")]
        P,
    }
    __rt::enumeration!(Handle, "handle", { P : "p" });
    __rt::passed!(vals copy Handle);
    /// The WIT record `function`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Function {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
    }
    __rt::record!(Function, "function", { name : "name" });
    __rt::passed!(vals Function);
    /// The WIT record `functions`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Functions {
        /// The WIT field `bound`.
        #[component(name = "bound")]
        pub bound: __rt::Vec<self::Function>,
    }
    __rt::record!(Functions, "functions", { bound : "bound" });
    __rt::passed!(vals Functions);
    /// The WIT enum `plugin`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Plugin {
        /// The WIT case `val`.
        #[component(name = "val")]
        Val,
    }
    __rt::enumeration!(Plugin, "plugin", { Val : "val" });
    __rt::passed!(vals copy Plugin);
    #[allow(
        missing_docs,
        unused,
        clippy::all,
        clippy::pedantic,
        reason = "wasmtime's macro takes no documentation"
    )]
    mod flags {
        use super::__rt::wasmtime;
        wasmtime::component::flags! {
            Flags { #[component(name = "self")] const SELF; #[component(name = "empty")]
            const EMPTY; #[component(name = "all")] const ALL; }
        }
    }
    /// The WIT flags `flags`.
    ///
    /// # Flags
    /// - `SELF`
    /// - `EMPTY`
    /// - `ALL`
    pub use self::flags::Flags;
    __rt::flags!(Flags, "flags", 7, { SELF : "self", EMPTY : "empty", ALL : "all" });
    __rt::passed!(vals copy Flags);
    /// What links `fixtures:names/self@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "names.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/names.wit")
                ),
            ),
        ];
        /// The interface `fixtures:names/self@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:names/self@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-type"),
                Function::data(1, "echo-option"),
                Function::data(2, "echo-result"),
                Function::data(3, "echo-string"),
                Function::data(4, "echo-copy"),
                Function::data(5, "echo-flags"),
                Function::data(6, "echo-wrapper"),
                Function::data(7, "echo-e"),
                Function::data(8, "echo-functions"),
                Function::data(9, "echo-handle"),
                Function::data(10, "echo-interface"),
                Function::data(11, "echo-interface-data"),
                Function::data(12, "echo-plugin"),
                Function::data(13, "clone"),
                Function::data(14, "match"),
                Function::data(15, "self"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record type self u32 super u32 crate u32 type u32 fn u32 gen u32",
                "record option some u32 none option string",
                "variant result ok u32 err string self _",
                "variant string string string vec list u8",
                "enum copy clone copy debug",
                "flags flags self empty all",
                "record t t u32",
                "record lower-wrapper t #6",
                "record wrapper lower-wrapper #7",
                "variant e t #6 wrapper #8 maybe option #1",
                "record function name string",
                "record functions bound list #10",
                "enum handle p",
                "enum interface p",
                "record interface-data val u8",
                "enum plugin val",
                "func echo-type #0 type #0",
                "func echo-option #1 option #1",
                "func echo-result #2 result #2",
                "func echo-string #3 string #3",
                "func echo-copy #4 copy #4",
                "func echo-flags #5 flags #5",
                "func echo-wrapper #8 value #8",
                "func echo-e #9 value #9",
                "func echo-functions #11 functions #11",
                "func echo-handle #12 handle #12",
                "func echo-interface #13 interface #13",
                "func echo-interface-data #14 data #14",
                "func echo-plugin #15 plugin #15",
                "func clone string self string store string functions u32 bound string",
                "func match bool match bool",
                "func self bool value bool",
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
                            (super::Type,),
                            (super::Type,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Option_,),
                            (super::Option_,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Result,),
                            (super::Result,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::String,),
                            (super::String,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Copy_,),
                            (super::Copy_,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Flags,),
                            (super::Flags,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Wrapper,),
                            (super::Wrapper,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::E,),
                            (super::E,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Functions,),
                            (super::Functions,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Handle,),
                            (super::Handle,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Interface,),
                            (super::Interface,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::InterfaceData,),
                            (super::InterfaceData,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Plugin,),
                            (super::Plugin,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String, __rt::String, u32, __rt::String),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (bool,), (bool,)>(),
                        __rt::TypedLink::function::<P, Interface, (bool,), (bool,)>(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/self@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-type`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_type(
                &self,
                r#type: super::Type,
            ) -> __rt::Result<super::Type, __rt::DispatchError> {
                self.0.call::<(super::Type,), (super::Type,)>(0, (r#type,))
            }
            /// Calls the WIT function `echo-option`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_option(
                &self,
                option: &super::Option_,
            ) -> __rt::Result<super::Option_, __rt::DispatchError> {
                self.0.call::<(super::Option_,), (super::Option_,)>(1, (option,))
            }
            /// Calls the WIT function `echo-result`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_result(
                &self,
                result: &super::Result,
            ) -> __rt::Result<super::Result, __rt::DispatchError> {
                self.0.call::<(super::Result,), (super::Result,)>(2, (result,))
            }
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                string: &super::String,
            ) -> __rt::Result<super::String, __rt::DispatchError> {
                self.0.call::<(super::String,), (super::String,)>(3, (string,))
            }
            /// Calls the WIT function `echo-copy`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_copy(
                &self,
                copy: super::Copy_,
            ) -> __rt::Result<super::Copy_, __rt::DispatchError> {
                self.0.call::<(super::Copy_,), (super::Copy_,)>(4, (copy,))
            }
            /// Calls the WIT function `echo-flags`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_flags(
                &self,
                flags: super::Flags,
            ) -> __rt::Result<super::Flags, __rt::DispatchError> {
                self.0.call::<(super::Flags,), (super::Flags,)>(5, (flags,))
            }
            /// Calls the WIT function `echo-wrapper`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_wrapper(
                &self,
                value: super::Wrapper,
            ) -> __rt::Result<super::Wrapper, __rt::DispatchError> {
                self.0.call::<(super::Wrapper,), (super::Wrapper,)>(6, (value,))
            }
            /// Calls the WIT function `echo-e`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_e(
                &self,
                value: &super::E,
            ) -> __rt::Result<super::E, __rt::DispatchError> {
                self.0.call::<(super::E,), (super::E,)>(7, (value,))
            }
            /// Calls the WIT function `echo-functions`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_functions(
                &self,
                functions: &super::Functions,
            ) -> __rt::Result<super::Functions, __rt::DispatchError> {
                self.0.call::<(super::Functions,), (super::Functions,)>(8, (functions,))
            }
            /// Calls the WIT function `echo-handle`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_handle(
                &self,
                handle: super::Handle,
            ) -> __rt::Result<super::Handle, __rt::DispatchError> {
                self.0.call::<(super::Handle,), (super::Handle,)>(9, (handle,))
            }
            /// Calls the WIT function `echo-interface`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_interface(
                &self,
                interface: super::Interface,
            ) -> __rt::Result<super::Interface, __rt::DispatchError> {
                self.0.call::<(super::Interface,), (super::Interface,)>(10, (interface,))
            }
            /// Calls the WIT function `echo-interface-data`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_interface_data(
                &self,
                data: super::InterfaceData,
            ) -> __rt::Result<super::InterfaceData, __rt::DispatchError> {
                self.0
                    .call::<
                        (super::InterfaceData,),
                        (super::InterfaceData,),
                    >(11, (data,))
            }
            /// Calls the WIT function `echo-plugin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_plugin(
                &self,
                plugin: super::Plugin,
            ) -> __rt::Result<super::Plugin, __rt::DispatchError> {
                self.0.call::<(super::Plugin,), (super::Plugin,)>(12, (plugin,))
            }
            /// Calls the WIT function `clone`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn clone(
                &self,
                self_: &str,
                store: &str,
                functions: u32,
                bound: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::String, __rt::String, u32, __rt::String),
                        (__rt::String,),
                    >(13, (self_, store, functions, bound))
            }
            /// Calls the WIT function `match`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn r#match(
                &self,
                r#match: bool,
            ) -> __rt::Result<bool, __rt::DispatchError> {
                self.0.call::<(bool,), (bool,)>(14, (r#match,))
            }
            /// Calls the WIT function `self`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn self_(&self, value: bool) -> __rt::Result<bool, __rt::DispatchError> {
                self.0.call::<(bool,), (bool,)>(15, (value,))
            }
        }
        /// The WIT interface `fixtures:names/self@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:names/self@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-type`.
            fn echo_type(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                r#type: super::Type,
            ) -> super::Type;
            /// Is called for the WIT function `echo-option`.
            fn echo_option(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                option: super::Option_,
            ) -> super::Option_;
            /// Is called for the WIT function `echo-result`.
            fn echo_result(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                result: super::Result,
            ) -> super::Result;
            /// Is called for the WIT function `echo-string`.
            fn echo_string(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                string: super::String,
            ) -> super::String;
            /// Is called for the WIT function `echo-copy`.
            fn echo_copy(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                copy: super::Copy_,
            ) -> super::Copy_;
            /// Is called for the WIT function `echo-flags`.
            fn echo_flags(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                flags: super::Flags,
            ) -> super::Flags;
            /// Is called for the WIT function `echo-wrapper`.
            fn echo_wrapper(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Wrapper,
            ) -> super::Wrapper;
            /// Is called for the WIT function `echo-e`.
            fn echo_e(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::E,
            ) -> super::E;
            /// Is called for the WIT function `echo-functions`.
            fn echo_functions(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                functions: super::Functions,
            ) -> super::Functions;
            /// Is called for the WIT function `echo-handle`.
            fn echo_handle(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                handle: super::Handle,
            ) -> super::Handle;
            /// Is called for the WIT function `echo-interface`.
            fn echo_interface(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                interface: super::Interface,
            ) -> super::Interface;
            /// Is called for the WIT function `echo-interface-data`.
            fn echo_interface_data(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                data: super::InterfaceData,
            ) -> super::InterfaceData;
            /// Is called for the WIT function `echo-plugin`.
            fn echo_plugin(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                plugin: super::Plugin,
            ) -> super::Plugin;
            /// Is called for the WIT function `clone`.
            fn clone(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                self_: __rt::String,
                store: __rt::String,
                functions: u32,
                bound: __rt::String,
            ) -> __rt::String;
            /// Is called for the WIT function `match`.
            fn r#match(&self, caller: &mut __rt::Caller<'_, P>, r#match: bool) -> bool;
            /// Is called for the WIT function `self`.
            fn self_(&self, caller: &mut __rt::Caller<'_, P>, value: bool) -> bool;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const {
                    &[
                        __rt::NativeFunction::typed::<Declaration, T, 0>(),
                        __rt::NativeFunction::typed::<Declaration, T, 1>(),
                        __rt::NativeFunction::typed::<Declaration, T, 2>(),
                        __rt::NativeFunction::typed::<Declaration, T, 3>(),
                        __rt::NativeFunction::typed::<Declaration, T, 4>(),
                        __rt::NativeFunction::typed::<Declaration, T, 5>(),
                        __rt::NativeFunction::typed::<Declaration, T, 6>(),
                        __rt::NativeFunction::typed::<Declaration, T, 7>(),
                        __rt::NativeFunction::typed::<Declaration, T, 8>(),
                        __rt::NativeFunction::typed::<Declaration, T, 9>(),
                        __rt::NativeFunction::typed::<Declaration, T, 10>(),
                        __rt::NativeFunction::typed::<Declaration, T, 11>(),
                        __rt::NativeFunction::typed::<Declaration, T, 12>(),
                        __rt::NativeFunction::typed::<Declaration, T, 13>(),
                        __rt::NativeFunction::typed::<Declaration, T, 14>(),
                        __rt::NativeFunction::typed::<Declaration, T, 15>(),
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (super::Type,);
            type Output = (super::Type,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (r#type,): Self::Input,
            ) -> __rt::Result<super::Type, __rt::Failure> {
                __rt::Result::Ok(T::echo_type(__this, __caller, r#type))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 1> for Declaration {
            type Input = (super::Option_,);
            type Output = (super::Option_,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (option,): Self::Input,
            ) -> __rt::Result<super::Option_, __rt::Failure> {
                __rt::Result::Ok(T::echo_option(__this, __caller, option))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 2> for Declaration {
            type Input = (super::Result,);
            type Output = (super::Result,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (result,): Self::Input,
            ) -> __rt::Result<super::Result, __rt::Failure> {
                __rt::Result::Ok(T::echo_result(__this, __caller, result))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 3> for Declaration {
            type Input = (super::String,);
            type Output = (super::String,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (string,): Self::Input,
            ) -> __rt::Result<super::String, __rt::Failure> {
                __rt::Result::Ok(T::echo_string(__this, __caller, string))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 4> for Declaration {
            type Input = (super::Copy_,);
            type Output = (super::Copy_,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (copy,): Self::Input,
            ) -> __rt::Result<super::Copy_, __rt::Failure> {
                __rt::Result::Ok(T::echo_copy(__this, __caller, copy))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 5> for Declaration {
            type Input = (super::Flags,);
            type Output = (super::Flags,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (flags,): Self::Input,
            ) -> __rt::Result<super::Flags, __rt::Failure> {
                __rt::Result::Ok(T::echo_flags(__this, __caller, flags))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 6> for Declaration {
            type Input = (super::Wrapper,);
            type Output = (super::Wrapper,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Wrapper, __rt::Failure> {
                __rt::Result::Ok(T::echo_wrapper(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 7> for Declaration {
            type Input = (super::E,);
            type Output = (super::E,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::E, __rt::Failure> {
                __rt::Result::Ok(T::echo_e(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 8> for Declaration {
            type Input = (super::Functions,);
            type Output = (super::Functions,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (functions,): Self::Input,
            ) -> __rt::Result<super::Functions, __rt::Failure> {
                __rt::Result::Ok(T::echo_functions(__this, __caller, functions))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 9> for Declaration {
            type Input = (super::Handle,);
            type Output = (super::Handle,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (handle,): Self::Input,
            ) -> __rt::Result<super::Handle, __rt::Failure> {
                __rt::Result::Ok(T::echo_handle(__this, __caller, handle))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 10> for Declaration {
            type Input = (super::Interface,);
            type Output = (super::Interface,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (interface,): Self::Input,
            ) -> __rt::Result<super::Interface, __rt::Failure> {
                __rt::Result::Ok(T::echo_interface(__this, __caller, interface))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 11> for Declaration {
            type Input = (super::InterfaceData,);
            type Output = (super::InterfaceData,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (data,): Self::Input,
            ) -> __rt::Result<super::InterfaceData, __rt::Failure> {
                __rt::Result::Ok(T::echo_interface_data(__this, __caller, data))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 12> for Declaration {
            type Input = (super::Plugin,);
            type Output = (super::Plugin,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (plugin,): Self::Input,
            ) -> __rt::Result<super::Plugin, __rt::Failure> {
                __rt::Result::Ok(T::echo_plugin(__this, __caller, plugin))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 13> for Declaration {
            type Input = (__rt::String, __rt::String, u32, __rt::String);
            type Output = (__rt::String,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (self_, store, functions, bound): Self::Input,
            ) -> __rt::Result<__rt::String, __rt::Failure> {
                __rt::Result::Ok(
                    T::clone(__this, __caller, self_, store, functions, bound),
                )
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 14> for Declaration {
            type Input = (bool,);
            type Output = (bool,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (r#match,): Self::Input,
            ) -> __rt::Result<bool, __rt::Failure> {
                __rt::Result::Ok(T::r#match(__this, __caller, r#match))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 15> for Declaration {
            type Input = (bool,);
            type Output = (bool,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<bool, __rt::Failure> {
                __rt::Result::Ok(T::self_(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Implementation, WIT};
}
/// The WIT interface `fixtures:names/std@1.0.0`.
pub mod std_ {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:names/std@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::self_::link::WIT;
        /// The interface `fixtures:names/std@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:names/std@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-core")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func echo-core u8 core u8"];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const { &[__rt::TypedLink::function::<P, Interface, (u8,), (u8,)>()] }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/std@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-core`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_core(&self, core: u8) -> __rt::Result<u8, __rt::DispatchError> {
                self.0.call::<(u8,), (u8,)>(0, (core,))
            }
        }
        /// The WIT interface `fixtures:names/std@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:names/std@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-core`.
            fn echo_core(&self, caller: &mut __rt::Caller<'_, P>, core: u8) -> u8;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const { &[__rt::NativeFunction::typed::<Declaration, T, 0>()] }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (u8,);
            type Output = (u8,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (core,): Self::Input,
            ) -> __rt::Result<u8, __rt::Failure> {
                __rt::Result::Ok(T::echo_core(__this, __caller, core))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
/// The WIT interface `fixtures:names/link@1.0.0`.
pub mod link {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:names/link@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::self_::link::WIT;
        /// The interface `fixtures:names/link@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:names/link@1.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-link")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func echo-link u8 link u8"];
            type Cardinality = __rt::ExactlyOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::ExactlyOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const { &[__rt::TypedLink::function::<P, Interface, (u8,), (u8,)>()] }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/link@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-link`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_link(&self, link: u8) -> __rt::Result<u8, __rt::DispatchError> {
                self.0.call::<(u8,), (u8,)>(0, (link,))
            }
        }
        /// The WIT interface `fixtures:names/link@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:names/link@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-link`.
            fn echo_link(&self, caller: &mut __rt::Caller<'_, P>, link: u8) -> u8;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const { &[__rt::NativeFunction::typed::<Declaration, T, 0>()] }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (u8,);
            type Output = (u8,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (link,): Self::Input,
            ) -> __rt::Result<u8, __rt::Failure> {
                __rt::Result::Ok(T::echo_link(__this, __caller, link))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
