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
    __rt::passed!(vals copy Point);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:aliases/aliases@1.0.0";
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
                            (super::Count,),
                            (super::Count,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Name,),
                            (super::Name,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Names,),
                            (super::Names,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Position,),
                            (super::Position,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::MaybeName,),
                            (super::MaybeName,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Pair,),
                            (super::Pair,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::OutcomeAgain,),
                            (super::OutcomeAgain,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:aliases/aliases@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-count`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_count(
                &self,
                value: super::Count,
            ) -> __rt::Result<super::Count, __rt::DispatchError> {
                self.0.call::<(super::Count,), (super::Count,)>(0, (value,))
            }
            /// Calls the WIT function `echo-name`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_name(
                &self,
                value: &str,
            ) -> __rt::Result<super::Name, __rt::DispatchError> {
                self.0.call::<(super::Name,), (super::Name,)>(1, (value,))
            }
            /// Calls the WIT function `echo-names`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_names(
                &self,
                value: &[super::Name],
            ) -> __rt::Result<super::Names, __rt::DispatchError> {
                self.0.call::<(super::Names,), (super::Names,)>(2, (value,))
            }
            /// Calls the WIT function `echo-position`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_position(
                &self,
                value: super::Position,
            ) -> __rt::Result<super::Position, __rt::DispatchError> {
                self.0.call::<(super::Position,), (super::Position,)>(3, (value,))
            }
            /// Calls the WIT function `echo-maybe-name`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_maybe_name(
                &self,
                value: __rt::Option<&str>,
            ) -> __rt::Result<super::MaybeName, __rt::DispatchError> {
                self.0.call::<(super::MaybeName,), (super::MaybeName,)>(4, (value,))
            }
            /// Calls the WIT function `echo-pair`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pair(
                &self,
                value: (&str, super::Count),
            ) -> __rt::Result<super::Pair, __rt::DispatchError> {
                self.0.call::<(super::Pair,), (super::Pair,)>(5, (value,))
            }
            /// Calls the WIT function `echo-outcome`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_outcome(
                &self,
                value: __rt::Result<super::Position, &[super::Name]>,
            ) -> __rt::Result<super::OutcomeAgain, __rt::DispatchError> {
                self.0
                    .call::<(super::OutcomeAgain,), (super::OutcomeAgain,)>(6, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
