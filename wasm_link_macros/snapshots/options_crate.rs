// { inline: "package a:b; interface c { record r { x: u8 } f: func(x: r) -> r; }", crate: ::my_library::wasm_link }

/// The WIT interface `a:b/c`.
pub mod c {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::my_library::wasm_link::__private as __rt;
    /// The WIT record `r`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct R {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: u8,
    }
    __rt::record!(R, "r", { x : "x" });
    __rt::passed!(vals copy R);
    /// What links `a:b/c` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "package.wit",
                b"package a:b; interface c { record r { x: u8 } f: func(x: r) -> r; }",
            ),
        ];
        /// The interface `a:b/c`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "a:b/c";
            const FUNCTIONS: &'static [Function] = &[Function::data(0, "f")];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record r x u8",
                "func f #0 x #0",
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
                            (super::R,),
                            (super::R,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `a:b/c`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `f`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn f(&self, x: super::R) -> __rt::Result<super::R, __rt::DispatchError> {
                self.0.call::<(super::R,), (super::R,)>(0, (x,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
