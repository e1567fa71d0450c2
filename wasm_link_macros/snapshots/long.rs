// "../fixtures/wit/long.wit"

/// The WIT interface `fixtures:long/long@1.0.0`.
pub mod long {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT resource `thing`.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Thing {
        held: __rt::HeldResource,
        calls: &'static self::link::calls::Thing,
    }
    impl Thing {
        /// Calls the WIT function `[method]thing.add`.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
        pub fn add(
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
        ) -> __rt::Result<u32, __rt::DispatchError> {
            (self.calls.add)(&self.held, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
        }
    }
    impl ::core::fmt::Debug for Thing {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Thing").finish_non_exhaustive()
        }
    }
    impl __rt::TypedResource for Thing {
        const INTERFACE: &'static str = "fixtures:long/long@1.0.0";
        const NAME: &'static str = "thing";
    }
    impl __rt::Outbound for Thing {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl __rt::Outbound for &Thing {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl __rt::Inbound for Thing {
        type Wire = __rt::ResourceAny;
        fn receive<P: __rt::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut __rt::Receiving<'_, P>,
        ) -> __rt::Result<Self, __rt::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
                calls: self::link::calls::Thing::__table::<P>(),
            })
        }
    }
    /// The WIT type `thirteen`.
    pub type Thirteen = __rt::LongTuple<
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        (__rt::String,),
    >;
    /// The WIT type `twenty-five`.
    pub type TwentyFive = __rt::LongTuple<
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        __rt::LongTuple<(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8), (f32,)>,
    >;
    /// The WIT record `holder`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Holder {
        /// The WIT field `name`.
        pub name: __rt::String,
        /// The WIT field `parts`.
        pub parts: self::Thirteen,
    }
    __rt::record!(Holder, "holder", { name : "name", parts : "parts" });
    /// The WIT variant `choice`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Choice {
        /// The WIT case `none`.
        None,
        /// The WIT case `some`.
        Some(self::TwentyFive),
    }
    __rt::variant!(Choice, "choice", { None : "none", Some(payload) : "some" });
    /// The WIT record `things`.
    #[derive(Debug)]
    pub struct Things {
        /// The WIT field `name`.
        pub name: __rt::String,
        /// The WIT field `parts`.
        pub parts: __rt::LongTuple<
            (self::Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, self::Thing),
        >,
    }
    __rt::owned_record!(Things, { name, parts });
    /// The WIT record `lent-things`.
    #[derive(Clone, Copy, Debug)]
    pub struct LentThings<'a> {
        /// The WIT field `parts`.
        pub parts: __rt::LongTuple<
            (&'a self::Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, &'a self::Thing),
        >,
    }
    __rt::lent_record!(LentThings, { parts });
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        use super::__rt;
        #[derive(Clone)]
        pub struct Things {
            pub name: __rt::String,
            pub parts: __rt::LongTuple<
                (__rt::ResourceAny, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8, __rt::ResourceAny),
            >,
        }
        __rt::record_handles!(Things, { parts });
        __rt::record_vals!(Things, "things", { name : "name", parts : "parts" });
        #[derive(Clone)]
        pub struct LentThings {
            pub parts: __rt::LongTuple<
                (__rt::ResourceAny, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8, __rt::ResourceAny),
            >,
        }
        __rt::record_handles!(LentThings, { parts });
        __rt::record_vals!(LentThings, "lent-things", { parts : "parts" });
    }
    /// What links `fixtures:long/long@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "long.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/long.wit")
                ),
            ),
        ];
        /// The interface `fixtures:long/long@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:long/long@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::carrying(0, "[constructor]thing"),
                Function::data(1, "[method]thing.add").method(),
                Function::data(2, "sum"),
                Function::void(3, "forget"),
                Function::data(4, "echo-thirteen"),
                Function::data(5, "echo-holder"),
                Function::data(6, "echo-choice"),
                Function::carrying(7, "echo-things"),
                Function::data(8, "read-things"),
            ];
            const RESOURCES: &'static [&'static str] = &["thing"];
            const SIGNATURES: &'static [&'static str] = &[
                "type tuple 13 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 string",
                "record holder name string parts #0",
                "type tuple 25 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 f32",
                "variant choice none _ some #2",
                "record things name string parts tuple 14 own . thing u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 own . thing",
                "record lent-things parts tuple 14 borrow . thing u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 borrow . thing",
                "func [constructor]thing own . thing value u8",
                "func [method]thing.add u32 self borrow . thing a u8 b u8 c u8 d u8 e u8 f u8 g u8 h u8 i u8 j u8 k u8 l u8 m u8 n u8 o u8 p u8",
                "func sum u32 a u32 b u32 c u32 d u32 e u32 f u32 g u32 h u32 i u32 j u32 k u32 l u32 m u32 n u32 o u32 p u32 q u32",
                "func forget _ a string b u32 c u32 d u32 e u32 f u32 g u32 h u32 i u32 j u32 k u32 l u32 m u32 n u32 o u32 p u32 q list u8",
                "func echo-thirteen #0 value #0",
                "func echo-holder #1 value #1",
                "func echo-choice #3 value #3",
                "func echo-things #4 value #4",
                "func read-things u32 value #5 other borrow . thing",
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
                            __rt::TypedLink::returning::<P, linked::call_new_thing>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_thing: __rt::TypedFunc<(u8,), (__rt::ResourceAny,)>,
            thing_add: __rt::DynamicFunc,
            sum: __rt::DynamicFunc,
            forget: __rt::DynamicFunc,
            echo_thirteen: __rt::DynamicFunc,
            echo_holder: __rt::DynamicFunc,
            echo_choice: __rt::DynamicFunc,
            echo_things: __rt::DynamicFunc,
            read_things: __rt::DynamicFunc,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    new_thing: binder.function("[constructor]thing")?,
                    thing_add: binder.dynamic("[method]thing.add")?,
                    sum: binder.dynamic("sum")?,
                    forget: binder.dynamic("forget")?,
                    echo_thirteen: binder.dynamic("echo-thirteen")?,
                    echo_holder: binder.dynamic("echo-holder")?,
                    echo_choice: binder.dynamic("echo-choice")?,
                    echo_things: binder.dynamic("echo-things")?,
                    read_things: binder.dynamic("read-things")?,
                })
            }
        }
        /// The methods of resources, for each type of plugins.
        #[doc(hidden)]
        #[allow(
            missing_docs,
            reason = "the methods are documented where they are called"
        )]
        pub mod calls {
            use super::__rt;
            pub struct Thing {
                pub add: fn(
                    &__rt::HeldResource,
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
                ) -> __rt::Result<u32, __rt::DispatchError>,
            }
            impl Thing {
                pub const fn __table<P: __rt::PluginData + 'static>() -> &'static Self {
                    const { &Self { add: Self::add::<P> } }
                }
                #[allow(
                    clippy::too_many_arguments,
                    reason = "the WIT function has as many"
                )]
                fn add<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
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
                ) -> __rt::Result<u32, __rt::DispatchError> {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as __rt::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .thing_add
                                    .call(
                                        __store,
                                        &::std::vec![
                                            __rt::IntoVal::into_val(__this), __rt::IntoVal::into_val(a),
                                            __rt::IntoVal::into_val(b), __rt::IntoVal::into_val(c),
                                            __rt::IntoVal::into_val(d), __rt::IntoVal::into_val(e),
                                            __rt::IntoVal::into_val(f), __rt::IntoVal::into_val(g),
                                            __rt::IntoVal::into_val(h), __rt::IntoVal::into_val(i),
                                            __rt::IntoVal::into_val(j), __rt::IntoVal::into_val(k),
                                            __rt::IntoVal::into_val(l), __rt::IntoVal::into_val(m),
                                            __rt::IntoVal::into_val(n), __rt::IntoVal::into_val(o),
                                            __rt::IntoVal::into_val(p)
                                        ],
                                    )
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
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
            pub enum call_new_thing {}
            impl __rt::ReturningFunction for call_new_thing {
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
                ) -> __rt::wasmtime::Result<__rt::ResourceAny> {
                    functions.new_thing.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:long/long@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `[constructor]thing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_thing(
                &self,
                value: u8,
            ) -> __rt::Result<super::Thing, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_thing
                                .call(__store, (value,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Calls the WIT function `sum`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn sum(
                &self,
                a: u32,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: u32,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .sum
                            .call(
                                __store,
                                &::std::vec![
                                    __rt::IntoVal::into_val(a), __rt::IntoVal::into_val(b),
                                    __rt::IntoVal::into_val(c), __rt::IntoVal::into_val(d),
                                    __rt::IntoVal::into_val(e), __rt::IntoVal::into_val(f),
                                    __rt::IntoVal::into_val(g), __rt::IntoVal::into_val(h),
                                    __rt::IntoVal::into_val(i), __rt::IntoVal::into_val(j),
                                    __rt::IntoVal::into_val(k), __rt::IntoVal::into_val(l),
                                    __rt::IntoVal::into_val(m), __rt::IntoVal::into_val(n),
                                    __rt::IntoVal::into_val(o), __rt::IntoVal::into_val(p),
                                    __rt::IntoVal::into_val(q)
                                ],
                            )
                    })
            }
            /// Calls the WIT function `forget`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn forget(
                &self,
                a: &str,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: &[u8],
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .forget
                            .call_for_nothing(
                                __store,
                                &::std::vec![
                                    __rt::IntoVal::into_val(a), __rt::IntoVal::into_val(b),
                                    __rt::IntoVal::into_val(c), __rt::IntoVal::into_val(d),
                                    __rt::IntoVal::into_val(e), __rt::IntoVal::into_val(f),
                                    __rt::IntoVal::into_val(g), __rt::IntoVal::into_val(h),
                                    __rt::IntoVal::into_val(i), __rt::IntoVal::into_val(j),
                                    __rt::IntoVal::into_val(k), __rt::IntoVal::into_val(l),
                                    __rt::IntoVal::into_val(m), __rt::IntoVal::into_val(n),
                                    __rt::IntoVal::into_val(o), __rt::IntoVal::into_val(p),
                                    __rt::IntoVal::into_val(q)
                                ],
                            )
                    })
            }
            /// Calls the WIT function `echo-thirteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_thirteen(
                &self,
                value: &__rt::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (__rt::String,),
                >,
            ) -> __rt::Result<super::Thirteen, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_thirteen
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
            /// Calls the WIT function `echo-holder`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_holder(
                &self,
                value: &super::Holder,
            ) -> __rt::Result<super::Holder, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_holder
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
            /// Calls the WIT function `echo-choice`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_choice(
                &self,
                value: super::Choice,
            ) -> __rt::Result<super::Choice, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_choice
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
            /// Calls the WIT function `echo-things`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_things(
                &self,
                value: super::Things,
            ) -> __rt::Result<super::Things, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok(
                            ::std::vec![
                                __rt::IntoVal::into_val(__rt::Outbound::send(value,
                                __sending) ?)
                            ],
                        ),
                        |__functions, __store, __arguments| {
                            __functions.echo_things.call(__store, &__arguments)
                        },
                        |__result, __receiving| __rt::receive_val(__result, __receiving),
                    )
            }
            /// Calls the WIT function `read-things`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn read_things(
                &self,
                value: super::LentThings<'_>,
                other: &super::Thing,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok(
                            ::std::vec![
                                __rt::IntoVal::into_val(__rt::Outbound::send(value,
                                __sending) ?),
                                __rt::IntoVal::into_val(__rt::Outbound::send(other,
                                __sending) ?)
                            ],
                        ),
                        |__functions, __store, __arguments| {
                            __functions.read_things.call(__store, &__arguments)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
            }
        }
        impl<P: __rt::PluginData + 'static> __rt::ConvertResources for Handle<P> {
            type Plugin = P;
            type Functions = Functions;
            fn bound(&self) -> &__rt::Bound<P, Functions> {
                &self.bound
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// The WIT interface `fixtures:long/long-lists@1.0.0`.
pub mod long_lists {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `bytes`.
    pub type Bytes = __rt::LongList<u8, 100000>;
    /// The WIT record `page`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Page {
        /// The WIT field `title`.
        pub title: __rt::String,
        /// The WIT field `bytes`.
        pub bytes: self::Bytes,
    }
    __rt::record!(Page, "page", { title : "title", bytes : "bytes" });
    /// What links `fixtures:long/long-lists@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::long::link::WIT;
        /// The interface `fixtures:long/long-lists@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:long/long-lists@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-array"),
                Function::data(1, "echo-bytes"),
                Function::data(2, "echo-rows"),
                Function::data(3, "echo-page"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "type array 100000 u8",
                "record page title string bytes #0",
                "func echo-array array 16384 u8 value array 16384 u8",
                "func echo-bytes #0 value #0",
                "func echo-rows array 65 array 64 u32 value array 65 array 64 u32",
                "func echo-page #1 value #1",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_array>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_array: __rt::TypedFunc<(&'static [u8; 16384],), ([u8; 16384],)>,
            echo_bytes: __rt::DynamicFunc,
            echo_rows: __rt::DynamicFunc,
            echo_page: __rt::DynamicFunc,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_array: binder.function("echo-array")?,
                    echo_bytes: binder.dynamic("echo-bytes")?,
                    echo_rows: binder.dynamic("echo-rows")?,
                    echo_page: binder.dynamic("echo-page")?,
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
            pub enum call_echo_array {}
            impl __rt::LinkedFunction for call_echo_array {
                type Results = ([u8; 16384],);
                type Functions = super::Functions;
                type Lifted = ([u8; 16384],);
                type Prepared<'a> = (&'a [u8; 16384],);
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
                    functions.echo_array.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:long/long-lists@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-array`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_array(
                &self,
                value: &[u8; 16384],
            ) -> __rt::Result<[u8; 16384], __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_array
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-bytes`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bytes(
                &self,
                value: &__rt::LongList<u8, 100000>,
            ) -> __rt::Result<super::Bytes, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_bytes
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
            /// Calls the WIT function `echo-rows`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_rows(
                &self,
                value: &__rt::LongList<[u32; 64], 65>,
            ) -> __rt::Result<__rt::LongList<[u32; 64], 65>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_rows
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
            /// Calls the WIT function `echo-page`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_page(
                &self,
                value: &super::Page,
            ) -> __rt::Result<super::Page, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_page
                            .call(__store, &::std::vec![__rt::IntoVal::into_val(value)])
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
