// { path: "../fixtures/wit/deprecated.wit", implement: true }

/// The WIT interface `fixtures:deprecated/deprecated@2.0.0`.
#[allow(deprecated, reason = "what is deprecated is part of the interface still")]
pub mod deprecated {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `old`.
    #[deprecated(since = "1.1.0", note = "the WIT deprecates it")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Old {
        /// The WIT field `value`.
        #[component(name = "value")]
        pub value: u8,
    }
    __rt::record!(Old, "old", { value : "value" });
    __rt::passed!(vals copy Old);
    /// The WIT enum `choice`.
    #[deprecated(since = "1.1.0", note = "the WIT deprecates it")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Choice {
        /// The WIT case `yes`.
        #[component(name = "yes")]
        Yes,
        /// The WIT case `no`.
        #[component(name = "no")]
        No,
    }
    __rt::enumeration!(Choice, "choice", { Yes : "yes", No : "no" });
    __rt::passed!(vals copy Choice);
    /// The WIT variant `either`.
    #[deprecated(since = "1.1.0", note = "the WIT deprecates it")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Either {
        /// The WIT case `number`.
        #[component(name = "number")]
        Number(u8),
        /// The WIT case `old`.
        #[component(name = "old")]
        Old(self::Old),
    }
    __rt::variant!(
        Either, "either", { Number(payload) : "number", Old(payload) : "old" }
    );
    __rt::passed!(vals copy Either);
    /// The WIT type `number`.
    #[deprecated(since = "1.1.0", note = "the WIT deprecates it")]
    pub type Number = u8;
    /// The WIT record `current`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Current {
        /// The WIT field `old`.
        #[component(name = "old")]
        pub old: self::Old,
        /// The WIT field `choice`.
        #[component(name = "choice")]
        pub choice: self::Choice,
        /// The WIT field `either`.
        #[component(name = "either")]
        pub either: self::Either,
        /// The WIT field `bits`.
        #[component(name = "bits")]
        pub bits: self::Bits,
    }
    __rt::record!(
        Current, "current", { old : "old", choice : "choice", either : "either", bits :
        "bits" }
    );
    __rt::passed!(vals copy Current);
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
            Bits { #[component(name = "a")] const A; #[component(name = "b")] const B; }
        }
    }
    /// The WIT flags `bits`.
    ///
    /// # Flags
    /// - `A`
    /// - `B`
    pub use self::flags::Bits;
    __rt::flags!(Bits, "bits", 3, { A : "a", B : "b" });
    __rt::passed!(vals copy Bits);
    /// What links `fixtures:deprecated/deprecated@2.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "deprecated.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/deprecated.wit")
                ),
            ),
        ];
        /// The interface `fixtures:deprecated/deprecated@2.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:deprecated/deprecated@2.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-current"),
                Function::data(1, "echo-old"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record old value u8",
                "enum choice yes no",
                "variant either number u8 old #0",
                "flags bits a b",
                "record current old #0 choice #1 either #2 bits #3",
                "func echo-current #4 value #4",
                "func echo-old u8 value #0",
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
                            (super::Current,),
                            (super::Current,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Old,),
                            (super::Number,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:deprecated/deprecated@2.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-current`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_current(
                &self,
                value: super::Current,
            ) -> __rt::Result<super::Current, __rt::DispatchError> {
                self.0.call::<(super::Current,), (super::Current,)>(0, (value,))
            }
            /// Calls the WIT function `echo-old`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[deprecated(since = "2.0.0", note = "the WIT deprecates it")]
            pub fn echo_old(
                &self,
                value: super::Old,
            ) -> __rt::Result<super::Number, __rt::DispatchError> {
                self.0.call::<(super::Old,), (super::Number,)>(1, (value,))
            }
        }
        /// The WIT interface `fixtures:deprecated/deprecated@2.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:deprecated/deprecated@2.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-current`.
            fn echo_current(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Current,
            ) -> super::Current;
            /// Is called for the WIT function `echo-old`.
            #[deprecated(since = "2.0.0", note = "the WIT deprecates it")]
            fn echo_old(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Old,
            ) -> super::Number;
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
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (super::Current,);
            type Output = (super::Current,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Current, __rt::Failure> {
                __rt::Result::Ok(T::echo_current(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 1> for Declaration {
            type Input = (super::Old,);
            type Output = (super::Number,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Number, __rt::Failure> {
                __rt::Result::Ok(T::echo_old(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
/// The WIT interface `fixtures:deprecated/former@2.0.0`.
#[deprecated(since = "1.2.0", note = "the WIT deprecates it")]
#[allow(deprecated, reason = "what is deprecated is part of the interface still")]
pub mod former {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `thing`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Thing {
        /// The WIT field `value`.
        #[component(name = "value")]
        pub value: u8,
    }
    __rt::record!(Thing, "thing", { value : "value" });
    __rt::passed!(vals copy Thing);
    /// What links `fixtures:deprecated/former@2.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::deprecated::link::WIT;
        /// The interface `fixtures:deprecated/former@2.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:deprecated/former@2.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo-thing")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record thing value u8",
                "func echo-thing #0 value #0",
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
                            (super::Thing,),
                            (super::Thing,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:deprecated/former@2.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-thing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_thing(
                &self,
                value: super::Thing,
            ) -> __rt::Result<super::Thing, __rt::DispatchError> {
                self.0.call::<(super::Thing,), (super::Thing,)>(0, (value,))
            }
        }
        /// The WIT interface `fixtures:deprecated/former@2.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:deprecated/former@2.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-thing`.
            fn echo_thing(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Thing,
            ) -> super::Thing;
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
            type Input = (super::Thing,);
            type Output = (super::Thing,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Thing, __rt::Failure> {
                __rt::Result::Ok(T::echo_thing(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
/// The WIT interface `fixtures:deprecated/user@2.0.0`.
#[allow(deprecated, reason = "what is deprecated is part of the interface still")]
pub mod user {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `thing` of `fixtures:deprecated/former@2.0.0`.
    pub type Thing = super::former::Thing;
    /// The WIT type `old` of `fixtures:deprecated/deprecated@2.0.0`.
    pub type Older = super::deprecated::Old;
    /// What links `fixtures:deprecated/user@2.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::deprecated::link::WIT;
        /// The interface `fixtures:deprecated/user@2.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:deprecated/user@2.0.0";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "echo")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record old value u8",
                "record thing value u8",
                "func echo #0 value #1",
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
                            (super::Thing,),
                            (super::Older,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:deprecated/user@2.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo(
                &self,
                value: super::Thing,
            ) -> __rt::Result<super::Older, __rt::DispatchError> {
                self.0.call::<(super::Thing,), (super::Older,)>(0, (value,))
            }
        }
        /// The WIT interface `fixtures:deprecated/user@2.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:deprecated/user@2.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo`.
            fn echo(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Thing,
            ) -> super::Older;
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
            type Input = (super::Thing,);
            type Output = (super::Older,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Older, __rt::Failure> {
                __rt::Result::Ok(T::echo(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
