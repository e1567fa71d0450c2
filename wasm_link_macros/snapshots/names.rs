// "../fixtures/wit/names.wit"

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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:names/self@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_type>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_option>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_result>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_string>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_copy>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_flags>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_wrapper>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_e>(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_functions>(),
                        )
                    }
                    9 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_handle>(),
                        )
                    }
                    10 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_interface>(),
                        )
                    }
                    11 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<
                                P,
                                linked::call_echo_interface_data,
                            >(),
                        )
                    }
                    12 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_plugin>(),
                        )
                    }
                    13 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_clone>(),
                        )
                    }
                    14 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_match>(),
                        )
                    }
                    15 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_self_>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_type: __rt::TypedFunc<(super::Type,), (super::Type,)>,
            echo_option: __rt::TypedFunc<(&'static super::Option_,), (super::Option_,)>,
            echo_result: __rt::TypedFunc<(&'static super::Result,), (super::Result,)>,
            echo_string: __rt::TypedFunc<(&'static super::String,), (super::String,)>,
            echo_copy: __rt::TypedFunc<(super::Copy_,), (super::Copy_,)>,
            echo_flags: __rt::TypedFunc<(super::Flags,), (super::Flags,)>,
            echo_wrapper: __rt::TypedFunc<(super::Wrapper,), (super::Wrapper,)>,
            echo_e: __rt::TypedFunc<(&'static super::E,), (super::E,)>,
            echo_functions: __rt::TypedFunc<
                (&'static super::Functions,),
                (super::Functions,),
            >,
            echo_handle: __rt::TypedFunc<(super::Handle,), (super::Handle,)>,
            echo_interface: __rt::TypedFunc<(super::Interface,), (super::Interface,)>,
            echo_interface_data: __rt::TypedFunc<
                (super::InterfaceData,),
                (super::InterfaceData,),
            >,
            echo_plugin: __rt::TypedFunc<(super::Plugin,), (super::Plugin,)>,
            clone: __rt::TypedFunc<
                (&'static str, &'static str, u32, &'static str),
                (__rt::String,),
            >,
            r#match: __rt::TypedFunc<(bool,), (bool,)>,
            self_: __rt::TypedFunc<(bool,), (bool,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_type: binder.function("echo-type")?,
                    echo_option: binder.function("echo-option")?,
                    echo_result: binder.function("echo-result")?,
                    echo_string: binder.function("echo-string")?,
                    echo_copy: binder.function("echo-copy")?,
                    echo_flags: binder.function("echo-flags")?,
                    echo_wrapper: binder.function("echo-wrapper")?,
                    echo_e: binder.function("echo-e")?,
                    echo_functions: binder.function("echo-functions")?,
                    echo_handle: binder.function("echo-handle")?,
                    echo_interface: binder.function("echo-interface")?,
                    echo_interface_data: binder.function("echo-interface-data")?,
                    echo_plugin: binder.function("echo-plugin")?,
                    clone: binder.function("clone")?,
                    r#match: binder.function("match")?,
                    self_: binder.function("self")?,
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
            pub enum call_echo_type {}
            impl __rt::LinkedFunction for call_echo_type {
                type Results = (super::super::Type,);
                type Functions = super::Functions;
                type Lifted = (super::super::Type,);
                type Prepared<'a> = (&'a super::super::Type,);
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
                    functions.echo_type.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_option {}
            impl __rt::LinkedFunction for call_echo_option {
                type Results = (super::super::Option_,);
                type Functions = super::Functions;
                type Lifted = (super::super::Option_,);
                type Prepared<'a> = (&'a super::super::Option_,);
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
                    functions.echo_option.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_result {}
            impl __rt::LinkedFunction for call_echo_result {
                type Results = (super::super::Result,);
                type Functions = super::Functions;
                type Lifted = (super::super::Result,);
                type Prepared<'a> = (&'a super::super::Result,);
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
                    functions.echo_result.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_string {}
            impl __rt::LinkedFunction for call_echo_string {
                type Results = (super::super::String,);
                type Functions = super::Functions;
                type Lifted = (super::super::String,);
                type Prepared<'a> = (&'a super::super::String,);
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
                    functions.echo_string.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_copy {}
            impl __rt::LinkedFunction for call_echo_copy {
                type Results = (super::super::Copy_,);
                type Functions = super::Functions;
                type Lifted = (super::super::Copy_,);
                type Prepared<'a> = (&'a super::super::Copy_,);
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
                    functions.echo_copy.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_flags {}
            impl __rt::LinkedFunction for call_echo_flags {
                type Results = (super::super::Flags,);
                type Functions = super::Functions;
                type Lifted = (super::super::Flags,);
                type Prepared<'a> = (&'a super::super::Flags,);
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
                    functions.echo_flags.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_wrapper {}
            impl __rt::LinkedFunction for call_echo_wrapper {
                type Results = (super::super::Wrapper,);
                type Functions = super::Functions;
                type Lifted = (super::super::Wrapper,);
                type Prepared<'a> = (&'a super::super::Wrapper,);
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
                    functions.echo_wrapper.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_e {}
            impl __rt::LinkedFunction for call_echo_e {
                type Results = (super::super::E,);
                type Functions = super::Functions;
                type Lifted = (super::super::E,);
                type Prepared<'a> = (&'a super::super::E,);
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
                    functions.echo_e.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_functions {}
            impl __rt::LinkedFunction for call_echo_functions {
                type Results = (super::super::Functions,);
                type Functions = super::Functions;
                type Lifted = (super::super::Functions,);
                type Prepared<'a> = (&'a super::super::Functions,);
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
                    functions.echo_functions.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_handle {}
            impl __rt::LinkedFunction for call_echo_handle {
                type Results = (super::super::Handle,);
                type Functions = super::Functions;
                type Lifted = (super::super::Handle,);
                type Prepared<'a> = (&'a super::super::Handle,);
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
                    functions.echo_handle.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_interface {}
            impl __rt::LinkedFunction for call_echo_interface {
                type Results = (super::super::Interface,);
                type Functions = super::Functions;
                type Lifted = (super::super::Interface,);
                type Prepared<'a> = (&'a super::super::Interface,);
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
                    functions.echo_interface.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_interface_data {}
            impl __rt::LinkedFunction for call_echo_interface_data {
                type Results = (super::super::InterfaceData,);
                type Functions = super::Functions;
                type Lifted = (super::super::InterfaceData,);
                type Prepared<'a> = (&'a super::super::InterfaceData,);
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
                    functions.echo_interface_data.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_plugin {}
            impl __rt::LinkedFunction for call_echo_plugin {
                type Results = (super::super::Plugin,);
                type Functions = super::Functions;
                type Lifted = (super::super::Plugin,);
                type Prepared<'a> = (&'a super::super::Plugin,);
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
                    functions.echo_plugin.call(callee, (*(*a0),))
                }
            }
            pub enum call_clone {}
            impl __rt::LinkedFunction for call_clone {
                type Results = (__rt::String,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr, __rt::WasmStr, u32, __rt::WasmStr);
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, str>,
                    &'a u32,
                    ::std::borrow::Cow<'a, str>,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1, a2, a3): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((
                        __rt::text(a0, caller)?,
                        __rt::text(a1, caller)?,
                        a2,
                        __rt::text(a3, caller)?,
                    ))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1, a2, a3): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.clone.call(callee, (&**a0, &**a1, *(*a2), &**a3))
                }
            }
            pub enum call_match {}
            impl __rt::LinkedFunction for call_match {
                type Results = (bool,);
                type Functions = super::Functions;
                type Lifted = (bool,);
                type Prepared<'a> = (&'a bool,);
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
                    functions.r#match.call(callee, (*(*a0),))
                }
            }
            pub enum call_self_ {}
            impl __rt::LinkedFunction for call_self_ {
                type Results = (bool,);
                type Functions = super::Functions;
                type Lifted = (bool,);
                type Prepared<'a> = (&'a bool,);
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
                    functions.self_.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/self@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-type`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_type(
                &self,
                r#type: super::Type,
            ) -> __rt::Result<super::Type, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_type
                            .call(__store, (r#type,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-option`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_option(
                &self,
                option: &super::Option_,
            ) -> __rt::Result<super::Option_, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_option
                            .call(__store, (option,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-result`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_result(
                &self,
                result: &super::Result,
            ) -> __rt::Result<super::Result, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_result
                            .call(__store, (result,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                string: &super::String,
            ) -> __rt::Result<super::String, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_string
                            .call(__store, (string,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-copy`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_copy(
                &self,
                copy: super::Copy_,
            ) -> __rt::Result<super::Copy_, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_copy
                            .call(__store, (copy,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-flags`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_flags(
                &self,
                flags: super::Flags,
            ) -> __rt::Result<super::Flags, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_flags
                            .call(__store, (flags,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-wrapper`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_wrapper(
                &self,
                value: super::Wrapper,
            ) -> __rt::Result<super::Wrapper, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_wrapper
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-e`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_e(
                &self,
                value: &super::E,
            ) -> __rt::Result<super::E, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_e
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-functions`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_functions(
                &self,
                functions: &super::Functions,
            ) -> __rt::Result<super::Functions, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_functions
                            .call(__store, (functions,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-handle`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_handle(
                &self,
                handle: super::Handle,
            ) -> __rt::Result<super::Handle, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_handle
                            .call(__store, (handle,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-interface`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_interface(
                &self,
                interface: super::Interface,
            ) -> __rt::Result<super::Interface, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_interface
                            .call(__store, (interface,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-interface-data`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_interface_data(
                &self,
                data: super::InterfaceData,
            ) -> __rt::Result<super::InterfaceData, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_interface_data
                            .call(__store, (data,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-plugin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_plugin(
                &self,
                plugin: super::Plugin,
            ) -> __rt::Result<super::Plugin, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_plugin
                            .call(__store, (plugin,))
                            .map(|(__result,)| __result)
                    })
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
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .clone
                            .call(__store, (self_, store, functions, bound))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `match`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn r#match(
                &self,
                r#match: bool,
            ) -> __rt::Result<bool, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .r#match
                            .call(__store, (r#match,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `self`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn self_(&self, value: bool) -> __rt::Result<bool, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .self_
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::WIT;
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:names/std@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-core")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func echo-core u8 core u8"];
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_core>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_core: __rt::TypedFunc<(u8,), (u8,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_core: binder.function("echo-core")?,
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
            pub enum call_echo_core {}
            impl __rt::LinkedFunction for call_echo_core {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (u8,);
                type Prepared<'a> = (&'a u8,);
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
                    functions.echo_core.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/std@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-core`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_core(&self, core: u8) -> __rt::Result<u8, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_core
                            .call(__store, (core,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:names/link@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-link")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &["func echo-link u8 link u8"];
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_link>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_link: __rt::TypedFunc<(u8,), (u8,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_link: binder.function("echo-link")?,
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
            pub enum call_echo_link {}
            impl __rt::LinkedFunction for call_echo_link {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (u8,);
                type Prepared<'a> = (&'a u8,);
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
                    functions.echo_link.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/link@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-link`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_link(&self, link: u8) -> __rt::Result<u8, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_link
                            .call(__store, (link,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
