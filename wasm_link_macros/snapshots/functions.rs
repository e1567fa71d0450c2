// "../fixtures/wit/functions.wit"

/// The WIT interface `fixtures:functions/functions@1.0.0`.
pub mod functions {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `settings`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Settings {
        /// The WIT field `title`.
        #[component(name = "title")]
        pub title: __rt::String,
    }
    __rt::record!(Settings, "settings", { title : "title" });
    __rt::passed!(vals Settings);
    /// What links `fixtures:functions/functions@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "functions.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/functions.wit")
                ),
            ),
        ];
        /// The interface `fixtures:functions/functions@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:functions/functions@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::void(0, "nothing"),
                Function::void(1, "consume"),
                Function::data(2, "produce"),
                Function::data(3, "echo-many"),
                Function::data(4, "echo-sixteen"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record settings title string",
                "func nothing _",
                "func consume _ value string",
                "func produce string",
                "func echo-many tuple 10 bool u8 s64 f32 char string list u8 option string #0 tuple 2 string u8 a bool b u8 c s64 d f32 e char f string g list u8 h option string i #0 j tuple 2 string u8",
                "func echo-sixteen u8 a u8 b u8 c u8 d u8 e u8 f u8 g u8 h u8 i u8 j u8 k u8 l u8 m u8 n u8 o u8 p u8",
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
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<P, Interface, (__rt::String,), ()>(),
                        __rt::TypedLink::function::<P, Interface, (), (__rt::String,)>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                bool,
                                u8,
                                i64,
                                f32,
                                char,
                                __rt::String,
                                __rt::Vec<u8>,
                                __rt::Option<__rt::String>,
                                super::Settings,
                                (__rt::String, u8),
                            ),
                            (
                                (
                                    bool,
                                    u8,
                                    i64,
                                    f32,
                                    char,
                                    __rt::String,
                                    __rt::Vec<u8>,
                                    __rt::Option<__rt::String>,
                                    super::Settings,
                                    (__rt::String, u8),
                                ),
                            ),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                                u8,
                            ),
                            (u8,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:functions/functions@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `nothing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn nothing(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(), ()>(0, ())
            }
            /// Calls the WIT function `consume`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn consume(&self, value: &str) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(__rt::String,), ()>(1, (value,))
            }
            /// Calls the WIT function `produce`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn produce(&self) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0.call::<(), (__rt::String,)>(2, ())
            }
            /// Calls the WIT function `echo-many`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn echo_many(
                &self,
                a: bool,
                b: u8,
                c: i64,
                d: f32,
                e: char,
                f: &str,
                g: &[u8],
                h: __rt::Option<&str>,
                i: &super::Settings,
                j: (&str, u8),
            ) -> __rt::Result<
                (
                    bool,
                    u8,
                    i64,
                    f32,
                    char,
                    __rt::String,
                    __rt::Vec<u8>,
                    __rt::Option<__rt::String>,
                    super::Settings,
                    (__rt::String, u8),
                ),
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (
                            bool,
                            u8,
                            i64,
                            f32,
                            char,
                            __rt::String,
                            __rt::Vec<u8>,
                            __rt::Option<__rt::String>,
                            super::Settings,
                            (__rt::String, u8),
                        ),
                        (
                            (
                                bool,
                                u8,
                                i64,
                                f32,
                                char,
                                __rt::String,
                                __rt::Vec<u8>,
                                __rt::Option<__rt::String>,
                                super::Settings,
                                (__rt::String, u8),
                            ),
                        ),
                    >(3, (a, b, c, d, e, f, g, h, i, j))
            }
            /// Calls the WIT function `echo-sixteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn echo_sixteen(
                &self,
                a: u8,
                b: u8,
                c: u8,
                d: u8,
                e: u8,
                f: u8,
                g: u8,
                h: u8,
                i: u8,
                j: u8,
                k: u8,
                l: u8,
                m: u8,
                n: u8,
                o: u8,
                p: u8,
            ) -> __rt::Result<u8, __rt::DispatchError> {
                self.0
                    .call::<
                        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                        (u8,),
                    >(4, (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
