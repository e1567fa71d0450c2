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
    __rt::passed!(vals copy Color);
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
    __rt::passed!(vals copy Single);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:enums/enums@1.0.0";
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
                            (super::Color,),
                            (super::Color,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Single,),
                            (super::Single,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<super::Color>,),
                            (__rt::Vec<super::Color>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:enums/enums@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-color`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_color(
                &self,
                value: super::Color,
            ) -> __rt::Result<super::Color, __rt::DispatchError> {
                self.0.call::<(super::Color,), (super::Color,)>(0, (value,))
            }
            /// Calls the WIT function `echo-single`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_single(
                &self,
                value: super::Single,
            ) -> __rt::Result<super::Single, __rt::DispatchError> {
                self.0.call::<(super::Single,), (super::Single,)>(1, (value,))
            }
            /// Calls the WIT function `echo-colors`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_colors(
                &self,
                value: &[super::Color],
            ) -> __rt::Result<__rt::Vec<super::Color>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Vec<super::Color>,),
                        (__rt::Vec<super::Color>,),
                    >(2, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
