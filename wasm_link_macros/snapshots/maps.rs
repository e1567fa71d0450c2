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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:maps/maps@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_counts>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_table>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_scores>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_key>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_optional>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_counts: __rt::TypedFunc<
                (&'static __rt::HashMap<char, u32>,),
                (__rt::HashMap<char, u32>,),
            >,
            echo_table: __rt::TypedFunc<(&'static super::Table,), (super::Table,)>,
            echo_scores: __rt::TypedFunc<
                (&'static __rt::HashMap<u8, f32>,),
                (super::Scores,),
            >,
            echo_key: __rt::TypedFunc<(&'static super::Key,), (super::Key,)>,
            echo_optional: __rt::TypedFunc<
                (
                    __rt::Option<
                        &'static __rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                    >,
                ),
                (__rt::Option<__rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>>,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_counts: binder.function("echo-counts")?,
                    echo_table: binder.function("echo-table")?,
                    echo_scores: binder.function("echo-scores")?,
                    echo_key: binder.function("echo-key")?,
                    echo_optional: binder.function("echo-optional")?,
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
            pub enum call_echo_counts {}
            impl __rt::LinkedFunction for call_echo_counts {
                type Results = (__rt::HashMap<char, u32>,);
                type Functions = super::Functions;
                type Lifted = (__rt::HashMap<char, u32>,);
                type Prepared<'a> = (&'a __rt::HashMap<char, u32>,);
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
                    functions.echo_counts.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_table {}
            impl __rt::LinkedFunction for call_echo_table {
                type Results = (super::super::Table,);
                type Functions = super::Functions;
                type Lifted = (super::super::Table,);
                type Prepared<'a> = (&'a super::super::Table,);
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
                    functions.echo_table.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_scores {}
            impl __rt::LinkedFunction for call_echo_scores {
                type Results = (super::super::Scores,);
                type Functions = super::Functions;
                type Lifted = (super::super::Scores,);
                type Prepared<'a> = (&'a super::super::Scores,);
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
                    functions.echo_scores.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_key {}
            impl __rt::LinkedFunction for call_echo_key {
                type Results = (super::super::Key,);
                type Functions = super::Functions;
                type Lifted = (super::super::Key,);
                type Prepared<'a> = (&'a super::super::Key,);
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
                    functions.echo_key.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_optional {}
            impl __rt::LinkedFunction for call_echo_optional {
                type Results = (
                    __rt::Option<__rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>>,
                );
                type Functions = super::Functions;
                type Lifted = (
                    __rt::Option<__rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>>,
                );
                type Prepared<'a> = (
                    &'a __rt::Option<
                        __rt::HashMap<__rt::String, __rt::HashMap<bool, u64>>,
                    >,
                );
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
                    functions
                        .echo_optional
                        .call(callee, (__rt::Option::as_ref((*a0)).map(|item| item),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:maps/maps@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-counts`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_counts(
                &self,
                value: &__rt::HashMap<char, u32>,
            ) -> __rt::Result<__rt::HashMap<char, u32>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_counts
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-table`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_table(
                &self,
                value: &super::Table,
            ) -> __rt::Result<super::Table, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_table
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-scores`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_scores(
                &self,
                value: &__rt::HashMap<u8, f32>,
            ) -> __rt::Result<super::Scores, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_scores
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-key`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_key(
                &self,
                value: &super::Key,
            ) -> __rt::Result<super::Key, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_key
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
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
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_optional
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
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
    /// The WIT type `matrix`.
    pub type Matrix = [[f32; 3]; 3];
    /// What links `fixtures:maps/fixed@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::maps::link::WIT;
        /// The interface `fixtures:maps/fixed@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:maps/fixed@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_color>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_names>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_matrix>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_digest>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_maps>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_color: __rt::TypedFunc<([u8; 4],), ([u8; 4],)>,
            echo_names: __rt::TypedFunc<
                (&'static [__rt::String; 2],),
                ([__rt::String; 2],),
            >,
            echo_matrix: __rt::TypedFunc<(super::Matrix,), (super::Matrix,)>,
            echo_digest: __rt::TypedFunc<(&'static super::Digest,), (super::Digest,)>,
            echo_maps: __rt::TypedFunc<
                (&'static [__rt::HashMap<u8, u8>; 1],),
                ([__rt::HashMap<u8, u8>; 1],),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_color: binder.function("echo-color")?,
                    echo_names: binder.function("echo-names")?,
                    echo_matrix: binder.function("echo-matrix")?,
                    echo_digest: binder.function("echo-digest")?,
                    echo_maps: binder.function("echo-maps")?,
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
            pub enum call_echo_color {}
            impl __rt::LinkedFunction for call_echo_color {
                type Results = ([u8; 4],);
                type Functions = super::Functions;
                type Lifted = ([u8; 4],);
                type Prepared<'a> = (&'a [u8; 4],);
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
                    functions.echo_color.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_names {}
            impl __rt::LinkedFunction for call_echo_names {
                type Results = ([__rt::String; 2],);
                type Functions = super::Functions;
                type Lifted = ([__rt::String; 2],);
                type Prepared<'a> = (&'a [__rt::String; 2],);
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
                    functions.echo_names.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_matrix {}
            impl __rt::LinkedFunction for call_echo_matrix {
                type Results = (super::super::Matrix,);
                type Functions = super::Functions;
                type Lifted = (super::super::Matrix,);
                type Prepared<'a> = (&'a super::super::Matrix,);
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
                    functions.echo_matrix.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_digest {}
            impl __rt::LinkedFunction for call_echo_digest {
                type Results = (super::super::Digest,);
                type Functions = super::Functions;
                type Lifted = (super::super::Digest,);
                type Prepared<'a> = (&'a super::super::Digest,);
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
                    functions.echo_digest.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_maps {}
            impl __rt::LinkedFunction for call_echo_maps {
                type Results = ([__rt::HashMap<u8, u8>; 1],);
                type Functions = super::Functions;
                type Lifted = ([__rt::HashMap<u8, u8>; 1],);
                type Prepared<'a> = (&'a [__rt::HashMap<u8, u8>; 1],);
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
                    functions.echo_maps.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:maps/fixed@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-color`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_color(
                &self,
                value: [u8; 4],
            ) -> __rt::Result<[u8; 4], __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_color
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-names`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_names(
                &self,
                value: &[__rt::String; 2],
            ) -> __rt::Result<[__rt::String; 2], __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_names
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-matrix`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_matrix(
                &self,
                value: super::Matrix,
            ) -> __rt::Result<super::Matrix, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_matrix
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-digest`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_digest(
                &self,
                value: &super::Digest,
            ) -> __rt::Result<super::Digest, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_digest
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-maps`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_maps(
                &self,
                value: &[__rt::HashMap<u8, u8>; 1],
            ) -> __rt::Result<[__rt::HashMap<u8, u8>; 1], __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_maps
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
