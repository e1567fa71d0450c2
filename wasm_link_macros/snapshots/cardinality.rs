// { path: "../fixtures/wit/cardinality.wit", cardinality: { "at-most-one": AtMostOne, "at-least-one": AtLeastOne, "any": Any } }

/// The WIT interface `fixtures:cardinality/exactly-one@1.0.0`.
pub mod exactly_one {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:cardinality/exactly-one@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "cardinality.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/cardinality.wit")
                ),
            ),
        ];
        /// The interface `fixtures:cardinality/exactly-one@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:cardinality/exactly-one@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-string"),
                Function::void(1, "nothing"),
                Function::data(2, "fallible"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-string string value string",
                "func nothing _",
                "func fallible result string string value string",
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
                            (__rt::String,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Result<__rt::String, __rt::String>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:cardinality/exactly-one@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (value,))
            }
            /// Calls the WIT function `nothing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn nothing(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(), ()>(1, ())
            }
            /// Calls the WIT function `fallible`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn fallible(
                &self,
                value: &str,
            ) -> __rt::Result<
                __rt::Result<__rt::String, __rt::String>,
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (__rt::String,),
                        (__rt::Result<__rt::String, __rt::String>,),
                    >(2, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:cardinality/at-most-one@1.0.0`.
pub mod at_most_one {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:cardinality/at-most-one@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::exactly_one::link::WIT;
        /// The interface `fixtures:cardinality/at-most-one@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:cardinality/at-most-one@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-string"),
                Function::void(1, "nothing"),
                Function::data(2, "fallible"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-string string value string",
                "func nothing _",
                "func fallible result string string value string",
            ];
            type Cardinality = __rt::AtMostOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::AtMostOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Result<__rt::String, __rt::String>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:cardinality/at-most-one@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::AtMostOne>,
        );
        __rt::client!(Client, AtMostOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-string`.
            ///
            /// Returns nothing if there is no plugin.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: &str,
            ) -> __rt::Option<__rt::Result<__rt::String, __rt::DispatchError>> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (value,))
            }
            /// Calls the WIT function `nothing`.
            ///
            /// Returns nothing if there is no plugin.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn nothing(
                &self,
            ) -> __rt::Option<__rt::Result<(), __rt::DispatchError>> {
                self.0.call::<(), ()>(1, ())
            }
            /// Calls the WIT function `fallible`.
            ///
            /// Returns nothing if there is no plugin.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn fallible(
                &self,
                value: &str,
            ) -> __rt::Option<
                __rt::Result<
                    __rt::Result<__rt::String, __rt::String>,
                    __rt::DispatchError,
                >,
            > {
                self.0
                    .call::<
                        (__rt::String,),
                        (__rt::Result<__rt::String, __rt::String>,),
                    >(2, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:cardinality/at-least-one@1.0.0`.
pub mod at_least_one {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:cardinality/at-least-one@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::exactly_one::link::WIT;
        /// The interface `fixtures:cardinality/at-least-one@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:cardinality/at-least-one@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-string"),
                Function::void(1, "nothing"),
                Function::data(2, "fallible"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-string string value string",
                "func nothing _",
                "func fallible result string string value string",
            ];
            type Cardinality = __rt::AtLeastOne;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::AtLeastOne>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Result<__rt::String, __rt::String>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:cardinality/at-least-one@1.0.0`: a method for each of its functions.
        pub struct Client<
            P: __rt::PluginData + 'static = __rt::Plugin,
            C = __rt::AtLeastOne,
        >(
            __rt::Bound<P, C>,
        );
        __rt::client!(many Client);
        impl<P: __rt::PluginData + 'static, C: __rt::Cardinality> Client<P, C> {
            /// Calls the WIT function `echo-string`.
            ///
            /// Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.
            ///
            /// # Errors
            /// Has an error for each plugin that cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: &str,
            ) -> C::Of<__rt::Result<__rt::String, __rt::DispatchError>, P::Id> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (value,))
            }
            /// Calls the WIT function `nothing`.
            ///
            /// Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.
            ///
            /// # Errors
            /// Has an error for each plugin that cannot be called, or fails in the call.
            pub fn nothing(
                &self,
            ) -> C::Of<__rt::Result<(), __rt::DispatchError>, P::Id> {
                self.0.call::<(), ()>(1, ())
            }
            /// Calls the WIT function `fallible`.
            ///
            /// Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.
            ///
            /// # Errors
            /// Has an error for each plugin that cannot be called, or fails in the call.
            pub fn fallible(
                &self,
                value: &str,
            ) -> C::Of<
                __rt::Result<
                    __rt::Result<__rt::String, __rt::String>,
                    __rt::DispatchError,
                >,
                P::Id,
            > {
                self.0
                    .call::<
                        (__rt::String,),
                        (__rt::Result<__rt::String, __rt::String>,),
                    >(2, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:cardinality/any@1.0.0`.
pub mod any {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `fixtures:cardinality/any@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::exactly_one::link::WIT;
        /// The interface `fixtures:cardinality/any@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:cardinality/any@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-string"),
                Function::void(1, "nothing"),
                Function::data(2, "fallible"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func echo-string string value string",
                "func nothing _",
                "func fallible result string string value string",
            ];
            type Cardinality = __rt::Any;
            type Client<P: __rt::PluginData + 'static> = Client<P>;
            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::Any>,
            ) -> Client<P> {
                Client(bound)
            }
            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const {
                    &[
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Result<__rt::String, __rt::String>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:cardinality/any@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin, C = __rt::Any>(
            __rt::Bound<P, C>,
        );
        __rt::client!(many Client);
        impl<P: __rt::PluginData + 'static, C: __rt::Cardinality> Client<P, C> {
            /// Calls the WIT function `echo-string`.
            ///
            /// Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.
            ///
            /// # Errors
            /// Has an error for each plugin that cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                value: &str,
            ) -> C::Of<__rt::Result<__rt::String, __rt::DispatchError>, P::Id> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (value,))
            }
            /// Calls the WIT function `nothing`.
            ///
            /// Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.
            ///
            /// # Errors
            /// Has an error for each plugin that cannot be called, or fails in the call.
            pub fn nothing(
                &self,
            ) -> C::Of<__rt::Result<(), __rt::DispatchError>, P::Id> {
                self.0.call::<(), ()>(1, ())
            }
            /// Calls the WIT function `fallible`.
            ///
            /// Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.
            ///
            /// # Errors
            /// Has an error for each plugin that cannot be called, or fails in the call.
            pub fn fallible(
                &self,
                value: &str,
            ) -> C::Of<
                __rt::Result<
                    __rt::Result<__rt::String, __rt::String>,
                    __rt::DispatchError,
                >,
                P::Id,
            > {
                self.0
                    .call::<
                        (__rt::String,),
                        (__rt::Result<__rt::String, __rt::String>,),
                    >(2, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
