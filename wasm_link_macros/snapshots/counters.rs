// "../fixtures/wit/counters.wit"

/// Makes counters and owns them.
///
/// There is a `give-…`, a `take-…` and a `lend-…` for each position that a handle can have. What is
/// taken is dropped before the function returns; what is lent stays where it was. Sums and values
/// wrap around.
pub mod counters {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// Counts.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Counter(__rt::HeldResource);
    impl Counter {
        /// Adds `by` and returns the new value.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn increment(&self, by: u32) -> __rt::Result<u32, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny, u32),
                    (u32,),
                >(
                    1,
                    |__this, _| __rt::Result::Ok((
                        __rt::Arg::Handles(__this),
                        __rt::Arg::Data(by),
                    )),
                )
        }
        /// Returns the value.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn value(&self) -> __rt::Result<u32, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny,),
                    (u32,),
                >(2, |__this, _| __rt::Result::Ok((__rt::Arg::Handles(__this),)))
        }
    }
    __rt::resource!(
        Counter, "demo:counters/counters@1.0.0", "counter", self::link::Interface
    );
    /// Counters in a record, beside something else.
    #[derive(Debug)]
    pub struct Pair {
        /// What it is called.
        pub name: __rt::String,
        /// The first counter.
        pub left: self::Counter,
        /// The second counter.
        pub right: self::Counter,
    }
    __rt::owned_record!(Pair, { name, left, right });
    /// Like `pair`, of counters that are lent.
    #[derive(Clone, Debug)]
    pub struct LentPair<'a> {
        /// What it is called.
        pub name: __rt::String,
        /// The first counter.
        pub left: &'a self::Counter,
        /// The second counter.
        pub right: &'a self::Counter,
    }
    __rt::lent_record!(LentPair, { name, left, right });
    /// Counters in a variant, or none.
    #[derive(Debug)]
    pub enum Choice {
        /// No counter.
        Nothing,
        /// One counter.
        One(self::Counter),
        /// Two counters.
        Both(self::Pair),
    }
    __rt::owned_variant!(Choice, { Nothing, One(payload), Both(payload) });
    /// Like `choice`, of counters that are lent.
    #[derive(Clone, Debug)]
    pub enum LentChoice<'a> {
        /// No counter.
        Nothing,
        /// One counter.
        One(&'a self::Counter),
        /// Two counters.
        Both(self::LentPair<'a>),
    }
    __rt::lent_variant!(LentChoice, { Nothing, One(payload), Both(payload) });
    /// Counters up to six levels deep.
    pub type Nested = __rt::Vec<
        (
            __rt::String,
            __rt::Result<__rt::Option<self::Choice>, __rt::Vec<self::Counter>>,
        ),
    >;
    /// Like `nested`, of counters that are lent.
    pub type LentNested<'a> = __rt::Vec<
        (
            __rt::String,
            __rt::Result<
                __rt::Option<self::LentChoice<'a>>,
                __rt::Vec<&'a self::Counter>,
            >,
        ),
    >;
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        use super::__rt;
        #[derive(Clone)]
        #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
        #[component(record)]
        #[component(wasmtime_crate = __rt::wasmtime)]
        pub struct Pair {
            #[component(name = "name")]
            pub name: __rt::String,
            #[component(name = "left")]
            pub left: __rt::ResourceAny,
            #[component(name = "right")]
            pub right: __rt::ResourceAny,
        }
        __rt::record_handles!(Pair, { left, right });
        __rt::record_vals!(
            Pair, "pair", { name : "name", left : "left", right : "right" }
        );
        __rt::passed!(vals Pair);
        #[derive(Clone)]
        #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
        #[component(record)]
        #[component(wasmtime_crate = __rt::wasmtime)]
        pub struct LentPair {
            #[component(name = "name")]
            pub name: __rt::String,
            #[component(name = "left")]
            pub left: __rt::ResourceAny,
            #[component(name = "right")]
            pub right: __rt::ResourceAny,
        }
        __rt::record_handles!(LentPair, { left, right });
        __rt::record_vals!(
            LentPair, "lent-pair", { name : "name", left : "left", right : "right" }
        );
        __rt::passed!(vals LentPair);
        #[derive(Clone)]
        #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
        #[component(variant)]
        #[component(wasmtime_crate = __rt::wasmtime)]
        pub enum Choice {
            #[component(name = "nothing")]
            Nothing,
            #[component(name = "one")]
            One(__rt::ResourceAny),
            #[component(name = "both")]
            Both(super::wire::Pair),
        }
        __rt::variant_handles!(Choice, { One(payload), Both(payload); _ });
        __rt::variant_vals!(
            Choice, "choice", { Nothing : "nothing", One(payload) : "one", Both(payload)
            : "both" }
        );
        __rt::passed!(vals Choice);
        #[derive(Clone)]
        #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
        #[component(variant)]
        #[component(wasmtime_crate = __rt::wasmtime)]
        pub enum LentChoice {
            #[component(name = "nothing")]
            Nothing,
            #[component(name = "one")]
            One(__rt::ResourceAny),
            #[component(name = "both")]
            Both(super::wire::LentPair),
        }
        __rt::variant_handles!(LentChoice, { One(payload), Both(payload); _ });
        __rt::variant_vals!(
            LentChoice, "lent-choice", { Nothing : "nothing", One(payload) : "one",
            Both(payload) : "both" }
        );
        __rt::passed!(vals LentChoice);
    }
    /// What links `demo:counters/counters@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "counters.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/counters.wit")
                ),
            ),
        ];
        /// The interface `demo:counters/counters@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:counters/counters@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::carrying(0, "[constructor]counter"),
                Function::data(1, "[method]counter.increment").method(),
                Function::data(2, "[method]counter.value").method(),
                Function::carrying(3, "[static]counter.merge"),
                Function::data(4, "live"),
                Function::carrying(5, "give-own"),
                Function::carrying(6, "give-record"),
                Function::carrying(7, "give-variant"),
                Function::carrying(8, "give-list"),
                Function::carrying(9, "give-option"),
                Function::carrying(10, "give-result"),
                Function::carrying(11, "give-tuple"),
                Function::carrying(12, "give-nested"),
                Function::data(13, "take-own"),
                Function::data(14, "take-record"),
                Function::data(15, "take-variant"),
                Function::data(16, "take-list"),
                Function::data(17, "take-option"),
                Function::data(18, "take-result"),
                Function::data(19, "take-tuple"),
                Function::data(20, "take-nested"),
                Function::data(21, "lend-own"),
                Function::data(22, "lend-record"),
                Function::data(23, "lend-variant"),
                Function::data(24, "lend-list"),
                Function::data(25, "lend-option"),
                Function::data(26, "lend-result"),
                Function::data(27, "lend-tuple"),
                Function::data(28, "lend-nested"),
                Function::carrying(29, "swap"),
                Function::carrying(30, "echo"),
                Function::void(31, "take-and-trap"),
                Function::void(32, "lend-and-trap"),
                Function::void(33, "crash"),
                Function::void(34, "spoil"),
            ];
            const RESOURCES: &'static [&'static str] = &["counter"];
            const SIGNATURES: &'static [&'static str] = &[
                "record pair name string left own . counter right own . counter",
                "variant choice nothing _ one own . counter both #0",
                "type list tuple 2 string result option #1 list own . counter",
                "record lent-pair name string left borrow . counter right borrow . counter",
                "variant lent-choice nothing _ one borrow . counter both #3",
                "type list tuple 2 string result option #4 list borrow . counter",
                "func [constructor]counter own . counter start u32",
                "func [method]counter.increment u32 self borrow . counter by u32",
                "func [method]counter.value u32 self borrow . counter",
                "func [static]counter.merge own . counter a own . counter b borrow . counter",
                "func live u32",
                "func give-own own . counter start u32",
                "func give-record #0 start u32",
                "func give-variant #1 start u32 count u32",
                "func give-list list own . counter start u32 count u32",
                "func give-option option own . counter start option u32",
                "func give-result result own . counter own . counter start result u32 u32",
                "func give-tuple tuple 3 own . counter u32 own . counter start u32",
                "func give-nested #2 start u32",
                "func take-own u32 c own . counter",
                "func take-record u32 c #0",
                "func take-variant u32 c #1",
                "func take-list u32 c list own . counter",
                "func take-option u32 c option own . counter",
                "func take-result u32 c result own . counter own . counter",
                "func take-tuple u32 c tuple 3 own . counter u32 own . counter",
                "func take-nested u32 c #2",
                "func lend-own u32 c borrow . counter",
                "func lend-record u32 c #3",
                "func lend-variant u32 c #4",
                "func lend-list u32 c list borrow . counter",
                "func lend-option u32 c option borrow . counter",
                "func lend-result u32 c result borrow . counter borrow . counter",
                "func lend-tuple u32 c tuple 3 borrow . counter u32 borrow . counter",
                "func lend-nested u32 c #5",
                "func swap own . counter c own . counter start u32",
                "func echo own . counter c own . counter",
                "func take-and-trap _ c own . counter",
                "func lend-and-trap _ c borrow . counter",
                "func crash _",
                "func spoil _",
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
                            (u32,),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny, u32),
                            (u32,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny, __rt::ResourceAny),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), (u32,)>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32,),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32,),
                            (super::Pair,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32, u32),
                            (super::Choice,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32, u32),
                            (__rt::Vec<super::Counter>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<u32>,),
                            (__rt::Option<super::Counter>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<u32, u32>,),
                            (__rt::Result<super::Counter, super::Counter>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32,),
                            ((super::Counter, u32, super::Counter),),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32,),
                            (super::Nested,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::wire::Pair,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::wire::Choice,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::ResourceAny>,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<__rt::ResourceAny>,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ((__rt::ResourceAny, u32, __rt::ResourceAny),),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                __rt::Vec<
                                    (
                                        __rt::String,
                                        __rt::Result<
                                            __rt::Option<super::wire::Choice>,
                                            __rt::Vec<__rt::ResourceAny>,
                                        >,
                                    ),
                                >,
                            ),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::wire::LentPair,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::wire::LentChoice,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::ResourceAny>,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Option<__rt::ResourceAny>,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            ((__rt::ResourceAny, u32, __rt::ResourceAny),),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                __rt::Vec<
                                    (
                                        __rt::String,
                                        __rt::Result<
                                            __rt::Option<super::wire::LentChoice>,
                                            __rt::Vec<__rt::ResourceAny>,
                                        >,
                                    ),
                                >,
                            ),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny, u32),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/counters@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Makes one whose value is `start`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_counter(
                &self,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0.call::<(u32,), (super::Counter,)>(0, (start,))
            }
            /// Makes one whose value is the sum of the two. `a` is dropped.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn counter_merge(
                &self,
                a: super::Counter,
                b: &super::Counter,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny, __rt::ResourceAny),
                        (super::Counter,),
                    >(
                        3,
                        |__sending| __rt::Result::Ok((
                            __sending.value(a)?,
                            __sending.value(b)?,
                        )),
                    )
            }
            /// Returns how many counters there are now.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn live(&self) -> __rt::Result<u32, __rt::DispatchError> {
                self.0.call::<(), (u32,)>(4, ())
            }
            /// Returns one that starts at `start`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_own(
                &self,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0.call::<(u32,), (super::Counter,)>(5, (start,))
            }
            /// Returns two, called `pair`, that start at `start` and `start + 1`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_record(
                &self,
                start: u32,
            ) -> __rt::Result<super::Pair, __rt::DispatchError> {
                self.0.call::<(u32,), (super::Pair,)>(6, (start,))
            }
            /// Returns `nothing`, `one` from `start`, or for any other `count` `both`, as `give-record` does.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_variant(
                &self,
                start: u32,
                count: u32,
            ) -> __rt::Result<super::Choice, __rt::DispatchError> {
                self.0.call::<(u32, u32), (super::Choice,)>(7, (start, count))
            }
            /// Returns `count` counters that start at `start`, `start + 1`, and so on.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_list(
                &self,
                start: u32,
                count: u32,
            ) -> __rt::Result<__rt::Vec<super::Counter>, __rt::DispatchError> {
                self.0
                    .call::<(u32, u32), (__rt::Vec<super::Counter>,)>(8, (start, count))
            }
            /// Returns one that starts at `start`, if there is a start.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_option(
                &self,
                start: __rt::Option<u32>,
            ) -> __rt::Result<__rt::Option<super::Counter>, __rt::DispatchError> {
                self.0
                    .call::<
                        (__rt::Option<u32>,),
                        (__rt::Option<super::Counter>,),
                    >(9, (start,))
            }
            /// Returns one that starts at `start`, on the same side.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_result(
                &self,
                start: __rt::Result<u32, u32>,
            ) -> __rt::Result<
                __rt::Result<super::Counter, super::Counter>,
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (__rt::Result<u32, u32>,),
                        (__rt::Result<super::Counter, super::Counter>,),
                    >(10, (start,))
            }
            /// Returns two that start at `start` and `start + 1`, and `start` between them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_tuple(
                &self,
                start: u32,
            ) -> __rt::Result<
                (super::Counter, u32, super::Counter),
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (u32,),
                        ((super::Counter, u32, super::Counter),),
                    >(11, (start,))
            }
            /// Returns six that start at `start`, `start + 1`, and so on. In order, and called so:
            /// - `both`: `both` of `give-record`,
            /// - `one`: `one`,
            /// - `nothing`: `nothing`,
            /// - `none`: no option,
            /// - `list`: the error side, with the other three.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_nested(
                &self,
                start: u32,
            ) -> __rt::Result<super::Nested, __rt::DispatchError> {
                self.0.call::<(u32,), (super::Nested,)>(12, (start,))
            }
            /// Takes a counter and returns its value.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_own(
                &self,
                c: super::Counter,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (u32,),
                    >(13, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes counters in a record and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_record(
                &self,
                c: super::Pair,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (super::wire::Pair,),
                        (u32,),
                    >(14, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes counters in a variant and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_variant(
                &self,
                c: super::Choice,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (super::wire::Choice,),
                        (u32,),
                    >(15, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes counters in a list and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_list(
                &self,
                c: __rt::Vec<super::Counter>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::Vec<__rt::ResourceAny>,),
                        (u32,),
                    >(16, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes a counter in an option and returns its value, or 0.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_option(
                &self,
                c: __rt::Option<super::Counter>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::Option<__rt::ResourceAny>,),
                        (u32,),
                    >(17, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes a counter on either side of a result and returns its value.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_result(
                &self,
                c: __rt::Result<super::Counter, super::Counter>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
                        (u32,),
                    >(18, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes counters in a tuple and returns the sum of their values and of the number between them.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_tuple(
                &self,
                c: (super::Counter, u32, super::Counter),
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        ((__rt::ResourceAny, u32, __rt::ResourceAny),),
                        (u32,),
                    >(19, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes counters at many levels and returns the sum of their values.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_nested(
                &self,
                c: super::Nested,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (
                            __rt::Vec<
                                (
                                    __rt::String,
                                    __rt::Result<
                                        __rt::Option<super::wire::Choice>,
                                        __rt::Vec<__rt::ResourceAny>,
                                    >,
                                ),
                            >,
                        ),
                        (u32,),
                    >(20, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the value of a counter that is lent.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_own(
                &self,
                c: &super::Counter,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (u32,),
                    >(21, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the sum of the values of counters that are lent in a record.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_record(
                &self,
                c: super::LentPair<'_>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (super::wire::LentPair,),
                        (u32,),
                    >(22, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the sum of the values of counters that are lent in a variant.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_variant(
                &self,
                c: super::LentChoice<'_>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (super::wire::LentChoice,),
                        (u32,),
                    >(23, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the sum of the values of counters that are lent in a list.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_list(
                &self,
                c: &[&super::Counter],
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::Vec<__rt::ResourceAny>,),
                        (u32,),
                    >(24, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the value of a counter that is lent in an option, or 0.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_option(
                &self,
                c: __rt::Option<&super::Counter>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::Option<__rt::ResourceAny>,),
                        (u32,),
                    >(25, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the value of a counter that is lent on either side of a result.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_result(
                &self,
                c: __rt::Result<&super::Counter, &super::Counter>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
                        (u32,),
                    >(26, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the sum of the values of counters that are lent in a tuple and of the number between.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_tuple(
                &self,
                c: (&super::Counter, u32, &super::Counter),
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        ((__rt::ResourceAny, u32, __rt::ResourceAny),),
                        (u32,),
                    >(27, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the sum of the values of counters that are lent at many levels.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_nested(
                &self,
                c: super::LentNested<'_>,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (
                            __rt::Vec<
                                (
                                    __rt::String,
                                    __rt::Result<
                                        __rt::Option<super::wire::LentChoice>,
                                        __rt::Vec<__rt::ResourceAny>,
                                    >,
                                ),
                            >,
                        ),
                        (u32,),
                    >(28, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Drops `c` and returns a new one that starts at `start`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn swap(
                &self,
                c: super::Counter,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny, u32),
                        (super::Counter,),
                    >(
                        29,
                        |__sending| __rt::Result::Ok((
                            __sending.value(c)?,
                            __rt::Arg::Data(start),
                        )),
                    )
            }
            /// Returns the very same counter.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo(
                &self,
                c: super::Counter,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (super::Counter,),
                    >(30, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Takes a counter, then traps.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn take_and_trap(
                &self,
                c: super::Counter,
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (),
                    >(31, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Is lent a counter, then traps.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn lend_and_trap(
                &self,
                c: &super::Counter,
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (),
                    >(32, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(), ()>(33, ())
            }
            /// From now on the destructor of counters traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn spoil(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(), ()>(34, ())
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// A third party: uses counters that are made elsewhere, and passes them on.
pub mod relay {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `counter` of `demo:counters/counters@1.0.0`.
    pub type Counter = super::counters::Counter;
    /// What links `demo:counters/relay@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::counters::link::WIT;
        /// The interface `demo:counters/relay@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:counters/relay@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::carrying(0, "make"),
                Function::carrying(1, "forward"),
                Function::carrying(2, "return-to-owner"),
                Function::data(3, "read"),
                Function::data(4, "bump"),
                Function::data(5, "hold"),
                Function::data(6, "held"),
                Function::carrying(7, "let-go"),
                Function::void(8, "drop-all"),
                Function::data(9, "churn"),
                Function::data(10, "exercise"),
                Function::void(11, "crash-holding"),
                Function::void(12, "crash"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func make own demo:counters/counters@1.0.0 counter start u32",
                "func forward own demo:counters/counters@1.0.0 counter c own demo:counters/counters@1.0.0 counter",
                "func return-to-owner own demo:counters/counters@1.0.0 counter c own demo:counters/counters@1.0.0 counter",
                "func read u32 c borrow demo:counters/counters@1.0.0 counter",
                "func bump u32 c borrow demo:counters/counters@1.0.0 counter by u32",
                "func hold u32 c own demo:counters/counters@1.0.0 counter",
                "func held u32",
                "func let-go option own demo:counters/counters@1.0.0 counter",
                "func drop-all _",
                "func churn u32 times u32",
                "func exercise result u32 string",
                "func crash-holding _ c own demo:counters/counters@1.0.0 counter",
                "func crash _",
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
                            (u32,),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (super::Counter,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny, u32),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), (u32,)>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (),
                            (__rt::Option<super::Counter>,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                        __rt::TypedLink::function::<P, Interface, (u32,), (u32,)>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (),
                            (__rt::Result<u32, __rt::String>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (), ()>(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/relay@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Has a counter made that starts at `start`, and passes it on.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn make(
                &self,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0.call::<(u32,), (super::Counter,)>(0, (start,))
            }
            /// Passes a counter on that came from elsewhere.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn forward(
                &self,
                c: super::Counter,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::ResourceAny,),
                        (super::Counter,),
                    >(1, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Passes a counter on, after the one who made it has echoed it.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn return_to_owner(
                &self,
                c: super::Counter,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::ResourceAny,),
                        (super::Counter,),
                    >(2, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns the value of a counter that is lent.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn read(
                &self,
                c: &super::Counter,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::ResourceAny,),
                        (u32,),
                    >(3, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Increments a counter that is lent and returns its new value.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn bump(
                &self,
                c: &super::Counter,
                by: u32,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::ResourceAny, u32),
                        (u32,),
                    >(
                        4,
                        |__sending| __rt::Result::Ok((
                            __sending.value(c)?,
                            __rt::Arg::Data(by),
                        )),
                    )
            }
            /// Keeps a counter and returns how many are held now.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn hold(
                &self,
                c: super::Counter,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::ResourceAny,),
                        (u32,),
                    >(5, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Returns how many counters are held.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn held(&self) -> __rt::Result<u32, __rt::DispatchError> {
                self.0.call::<(), (u32,)>(6, ())
            }
            /// Gives back the counter that was held last.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn let_go(
                &self,
            ) -> __rt::Result<__rt::Option<super::Counter>, __rt::DispatchError> {
                self.0.call::<(), (__rt::Option<super::Counter>,)>(7, ())
            }
            /// Drops the counters that are held, the first one first.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn drop_all(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(), ()>(8, ())
            }
            /// Makes, increments by 1 and drops `times` counters that start at 0, 1, and so on.
            ///
            /// Returns the sum of their last values.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn churn(&self, times: u32) -> __rt::Result<u32, __rt::DispatchError> {
                self.0.call::<(u32,), (u32,)>(9, (times,))
            }
            /// Uses all of `counters` that neither traps nor spoils, and checks what it returns.
            ///
            /// Returns how many checks passed, or which failed. Nobody else may make or drop counters
            /// meanwhile: `live` is checked too.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn exercise(
                &self,
            ) -> __rt::Result<__rt::Result<u32, __rt::String>, __rt::DispatchError> {
                self.0.call::<(), (__rt::Result<u32, __rt::String>,)>(10, ())
            }
            /// Holds a counter, then traps.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash_holding(
                &self,
                c: super::Counter,
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.0
                    .carry::<
                        (__rt::ResourceAny,),
                        (),
                    >(11, |__sending| __rt::Result::Ok((__sending.value(c)?,)))
            }
            /// Traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.0.call::<(), ()>(12, ())
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// A second consumer, on top of both: gets the same counters in two ways.
pub mod app {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `demo:counters/app@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::counters::link::WIT;
        /// The interface `demo:counters/app@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:counters/app@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "run"),
                Function::data(1, "pass"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func run result u32 string",
                "func pass u32 times u32",
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
                            (),
                            (__rt::Result<u32, __rt::String>,),
                        >(),
                        __rt::TypedLink::function::<P, Interface, (u32,), (u32,)>(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/app@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Passes counters between `counters` and `relay` in every direction, and checks their values.
            ///
            /// Returns how many checks passed, or which failed. `relay` may hold nothing at first, and nobody
            /// else may use the two meanwhile: how many counters are live and held is checked too.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn run(
                &self,
            ) -> __rt::Result<__rt::Result<u32, __rt::String>, __rt::DispatchError> {
                self.0.call::<(), (__rt::Result<u32, __rt::String>,)>(0, ())
            }
            /// Passes one counter, that starts at 0, to `relay` and back, and increments it, `times` times.
            ///
            /// Returns its last value.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn pass(&self, times: u32) -> __rt::Result<u32, __rt::DispatchError> {
                self.0.call::<(u32,), (u32,)>(1, (times,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
