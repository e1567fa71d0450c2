// "../fixtures/wit/maps.wit"

/// The WIT interface `fixtures:maps/maps@1.0.0`.
pub mod maps {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `table`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Table {
        /// The WIT field `title`.
        #[component(name = "title")]
        pub title: __rt::String,
        /// The WIT field `rows`.
        #[component(name = "rows")]
        pub rows: __rt::HashMap<__rt::String, __rt::Vec<u32>>,
    }
    __rt::record!(Table, "table", { title : "title", rows : "rows" });
    __rt::passed!(vals Table);
    /// The WIT type `scores`.
    pub type Scores = __rt::HashMap<u8, f32>;
    /// The WIT variant `key`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Key {
        /// The WIT case `none`.
        #[component(name = "none")]
        None,
        /// The WIT case `named`.
        #[component(name = "named")]
        Named(__rt::HashMap<char, __rt::String>),
    }
    __rt::variant!(Key, "key", { None : "none", Named(payload) : "named" });
    __rt::passed!(vals Key);
    /// What links `fixtures:maps/maps@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "maps.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/maps.wit")
                ),
            ),
        ];
        /// The interface `fixtures:maps/maps@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:maps/maps@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-counts"),
                Function::data(1, "echo-table"),
                Function::data(2, "echo-scores"),
                Function::data(3, "echo-key"),
                Function::data(4, "echo-optional"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record table title string rows map string list u32",
                "type map u8 f32",
                "variant key none _ named map char string",
                "func echo-counts map char u32 value map char u32",
                "func echo-table #0 value #0",
                "func echo-scores #1 value #1",
                "func echo-key #2 value #2",
                "func echo-optional option map string map bool u64 value option map string map bool u64",
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
                            (__rt::HashMap<char, u32>,),
                            (__rt::HashMap<char, u32>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Table,),
                            (super::Table,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Scores,),
                            (super::Scores,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Key,),
                            (super::Key,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                __rt::Option<
                                    __rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                                >,
                            ),
                            (
                                __rt::Option<
                                    __rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                                >,
                            ),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:maps/maps@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-counts`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_counts(
                &self,
                value: &__rt::HashMap<char, u32>,
            ) -> __rt::Result<__rt::HashMap<char, u32>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::HashMap<char, u32>,),
                        (__rt::HashMap<char, u32>,),
                    >(0, (value,))
            }
            /// Calls the WIT function `echo-table`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_table(
                &self,
                value: &super::Table,
            ) -> __rt::Result<super::Table, __rt::DispatchError> {
                self.0.call::<(super::Table,), (super::Table,)>(1, (value,))
            }
            /// Calls the WIT function `echo-scores`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_scores(
                &self,
                value: &__rt::HashMap<u8, f32>,
            ) -> __rt::Result<super::Scores, __rt::DispatchError> {
                self.0.call::<(super::Scores,), (super::Scores,)>(2, (value,))
            }
            /// Calls the WIT function `echo-key`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_key(
                &self,
                value: &super::Key,
            ) -> __rt::Result<super::Key, __rt::DispatchError> {
                self.0.call::<(super::Key,), (super::Key,)>(3, (value,))
            }
            /// Calls the WIT function `echo-optional`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_optional(
                &self,
                value: __rt::Option<
                    &__rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                >,
            ) -> __rt::Result<
                __rt::Option<__rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>>,
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (
                            __rt::Option<
                                __rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                            >,
                        ),
                        (
                            __rt::Option<
                                __rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                            >,
                        ),
                    >(4, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:maps/fixed@1.0.0`.
pub mod fixed {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `digest`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Digest {
        /// The WIT field `bytes`.
        #[component(name = "bytes")]
        pub bytes: [u8; 32],
        /// The WIT field `names`.
        #[component(name = "names")]
        pub names: [__rt::String; 2],
    }
    __rt::record!(Digest, "digest", { bytes : "bytes", names : "names" });
    __rt::passed!(vals Digest);
    /// The WIT type `matrix`.
    pub type Matrix = [[f32; 3]; 3];
    /// What links `fixtures:maps/fixed@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::maps::link::WIT;
        /// The interface `fixtures:maps/fixed@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:maps/fixed@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-color"),
                Function::data(1, "echo-names"),
                Function::data(2, "echo-matrix"),
                Function::data(3, "echo-digest"),
                Function::data(4, "echo-maps"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "type array 3 array 3 f32",
                "record digest bytes array 32 u8 names array 2 string",
                "func echo-color array 4 u8 value array 4 u8",
                "func echo-names array 2 string value array 2 string",
                "func echo-matrix #0 value #0",
                "func echo-digest #1 value #1",
                "func echo-maps array 1 map u8 u8 value array 1 map u8 u8",
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
                            ([u8; 4],),
                            ([u8; 4],),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ([__rt::String; 2],),
                            ([__rt::String; 2],),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Matrix,),
                            (super::Matrix,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Digest,),
                            (super::Digest,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ([__rt::HashMap<u8, u8>; 1],),
                            ([__rt::HashMap<u8, u8>; 1],),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:maps/fixed@1.0.0`: a method for each of its functions.
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
                value: &[u8; 4],
            ) -> __rt::Result<[u8; 4], __rt::DispatchError> {
                self.0.call::<([u8; 4],), ([u8; 4],)>(0, (value,))
            }
            /// Calls the WIT function `echo-names`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_names(
                &self,
                value: &[__rt::String; 2],
            ) -> __rt::Result<[__rt::String; 2], __rt::DispatchError> {
                self.0.call::<([__rt::String; 2],), ([__rt::String; 2],)>(1, (value,))
            }
            /// Calls the WIT function `echo-matrix`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_matrix(
                &self,
                value: &[[f32; 3]; 3],
            ) -> __rt::Result<super::Matrix, __rt::DispatchError> {
                self.0.call::<(super::Matrix,), (super::Matrix,)>(2, (value,))
            }
            /// Calls the WIT function `echo-digest`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_digest(
                &self,
                value: &super::Digest,
            ) -> __rt::Result<super::Digest, __rt::DispatchError> {
                self.0.call::<(super::Digest,), (super::Digest,)>(3, (value,))
            }
            /// Calls the WIT function `echo-maps`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_maps(
                &self,
                value: &[__rt::HashMap<u8, u8>; 1],
            ) -> __rt::Result<[__rt::HashMap<u8, u8>; 1], __rt::DispatchError> {
                self.0
                    .call::<
                        ([__rt::HashMap<u8, u8>; 1],),
                        ([__rt::HashMap<u8, u8>; 1],),
                    >(4, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
