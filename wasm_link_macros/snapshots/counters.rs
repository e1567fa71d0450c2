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
    pub struct Counter {
        held: __rt::HeldResource,
        calls: &'static self::link::calls::Counter,
    }
    impl Counter {
        /// Adds `by` and returns the new value.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn increment(&self, by: u32) -> __rt::Result<u32, __rt::DispatchError> {
            (self.calls.increment)(&self.held, by)
        }
        /// Returns the value.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn value(&self) -> __rt::Result<u32, __rt::DispatchError> {
            (self.calls.value)(&self.held)
        }
    }
    impl ::core::fmt::Debug for Counter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Counter").finish_non_exhaustive()
        }
    }
    impl __rt::TypedResource for Counter {
        const INTERFACE: &'static str = "demo:counters/counters@1.0.0";
        const NAME: &'static str = "counter";
    }
    impl __rt::Outbound for Counter {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl __rt::Outbound for &Counter {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl __rt::Inbound for Counter {
        type Wire = __rt::ResourceAny;
        fn receive<P: __rt::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut __rt::Receiving<'_, P>,
        ) -> __rt::Result<Self, __rt::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
                calls: self::link::calls::Counter::__table::<P>(),
            })
        }
    }
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:counters/counters@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::returning::<P, linked::call_new_counter>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<
                                P,
                                linked::call_counter_increment,
                            >(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<P, linked::call_counter_value>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_counter_merge>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_live>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::returning::<P, linked::call_give_own>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_record>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_variant>(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_list>(),
                        )
                    }
                    9 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_option>(),
                        )
                    }
                    10 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_result>(),
                        )
                    }
                    11 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_tuple>(),
                        )
                    }
                    12 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_give_nested>(),
                        )
                    }
                    13 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_own>(),
                        )
                    }
                    14 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_record>(),
                        )
                    }
                    15 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_variant>(),
                        )
                    }
                    16 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_list>(),
                        )
                    }
                    17 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_option>(),
                        )
                    }
                    18 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_result>(),
                        )
                    }
                    19 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_tuple>(),
                        )
                    }
                    20 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_nested>(),
                        )
                    }
                    21 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_own>(),
                        )
                    }
                    22 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_record>(),
                        )
                    }
                    23 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_variant>(),
                        )
                    }
                    24 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_list>(),
                        )
                    }
                    25 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_option>(),
                        )
                    }
                    26 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_result>(),
                        )
                    }
                    27 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_tuple>(),
                        )
                    }
                    28 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_nested>(),
                        )
                    }
                    29 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_swap>(),
                        )
                    }
                    30 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_echo>(),
                        )
                    }
                    31 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_take_and_trap>(),
                        )
                    }
                    32 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_lend_and_trap>(),
                        )
                    }
                    33 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_crash>(),
                        )
                    }
                    34 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_spoil>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_counter: __rt::TypedFunc<(u32,), (__rt::ResourceAny,)>,
            counter_increment: __rt::TypedFunc<(__rt::ResourceAny, u32), (u32,)>,
            counter_value: __rt::TypedFunc<(__rt::ResourceAny,), (u32,)>,
            counter_merge: __rt::TypedFunc<
                (__rt::ResourceAny, __rt::ResourceAny),
                (__rt::ResourceAny,),
            >,
            live: __rt::TypedFunc<(), (u32,)>,
            give_own: __rt::TypedFunc<(u32,), (__rt::ResourceAny,)>,
            give_record: __rt::TypedFunc<(u32,), (super::wire::Pair,)>,
            give_variant: __rt::TypedFunc<(u32, u32), (super::wire::Choice,)>,
            give_list: __rt::TypedFunc<(u32, u32), (__rt::Vec<__rt::ResourceAny>,)>,
            give_option: __rt::TypedFunc<
                (__rt::Option<u32>,),
                (__rt::Option<__rt::ResourceAny>,),
            >,
            give_result: __rt::TypedFunc<
                (__rt::Result<u32, u32>,),
                (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
            >,
            give_tuple: __rt::TypedFunc<
                (u32,),
                ((__rt::ResourceAny, u32, __rt::ResourceAny),),
            >,
            give_nested: __rt::TypedFunc<
                (u32,),
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
            >,
            take_own: __rt::TypedFunc<(__rt::ResourceAny,), (u32,)>,
            take_record: __rt::TypedFunc<(super::wire::Pair,), (u32,)>,
            take_variant: __rt::TypedFunc<(super::wire::Choice,), (u32,)>,
            take_list: __rt::TypedFunc<(__rt::Vec<__rt::ResourceAny>,), (u32,)>,
            take_option: __rt::TypedFunc<(__rt::Option<__rt::ResourceAny>,), (u32,)>,
            take_result: __rt::TypedFunc<
                (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
                (u32,),
            >,
            take_tuple: __rt::TypedFunc<
                ((__rt::ResourceAny, u32, __rt::ResourceAny),),
                (u32,),
            >,
            take_nested: __rt::TypedFunc<
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
            >,
            lend_own: __rt::TypedFunc<(__rt::ResourceAny,), (u32,)>,
            lend_record: __rt::TypedFunc<(super::wire::LentPair,), (u32,)>,
            lend_variant: __rt::TypedFunc<(super::wire::LentChoice,), (u32,)>,
            lend_list: __rt::TypedFunc<(__rt::Vec<__rt::ResourceAny>,), (u32,)>,
            lend_option: __rt::TypedFunc<(__rt::Option<__rt::ResourceAny>,), (u32,)>,
            lend_result: __rt::TypedFunc<
                (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,),
                (u32,),
            >,
            lend_tuple: __rt::TypedFunc<
                ((__rt::ResourceAny, u32, __rt::ResourceAny),),
                (u32,),
            >,
            lend_nested: __rt::TypedFunc<
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
            >,
            swap: __rt::TypedFunc<(__rt::ResourceAny, u32), (__rt::ResourceAny,)>,
            echo: __rt::TypedFunc<(__rt::ResourceAny,), (__rt::ResourceAny,)>,
            take_and_trap: __rt::TypedFunc<(__rt::ResourceAny,), ()>,
            lend_and_trap: __rt::TypedFunc<(__rt::ResourceAny,), ()>,
            crash: __rt::TypedFunc<(), ()>,
            spoil: __rt::TypedFunc<(), ()>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    new_counter: binder.function("[constructor]counter")?,
                    counter_increment: binder.function("[method]counter.increment")?,
                    counter_value: binder.function("[method]counter.value")?,
                    counter_merge: binder.function("[static]counter.merge")?,
                    live: binder.function("live")?,
                    give_own: binder.function("give-own")?,
                    give_record: binder.function("give-record")?,
                    give_variant: binder.function("give-variant")?,
                    give_list: binder.function("give-list")?,
                    give_option: binder.function("give-option")?,
                    give_result: binder.function("give-result")?,
                    give_tuple: binder.function("give-tuple")?,
                    give_nested: binder.function("give-nested")?,
                    take_own: binder.function("take-own")?,
                    take_record: binder.function("take-record")?,
                    take_variant: binder.function("take-variant")?,
                    take_list: binder.function("take-list")?,
                    take_option: binder.function("take-option")?,
                    take_result: binder.function("take-result")?,
                    take_tuple: binder.function("take-tuple")?,
                    take_nested: binder.function("take-nested")?,
                    lend_own: binder.function("lend-own")?,
                    lend_record: binder.function("lend-record")?,
                    lend_variant: binder.function("lend-variant")?,
                    lend_list: binder.function("lend-list")?,
                    lend_option: binder.function("lend-option")?,
                    lend_result: binder.function("lend-result")?,
                    lend_tuple: binder.function("lend-tuple")?,
                    lend_nested: binder.function("lend-nested")?,
                    swap: binder.function("swap")?,
                    echo: binder.function("echo")?,
                    take_and_trap: binder.function("take-and-trap")?,
                    lend_and_trap: binder.function("lend-and-trap")?,
                    crash: binder.function("crash")?,
                    spoil: binder.function("spoil")?,
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
            pub struct Counter {
                pub increment: fn(
                    &__rt::HeldResource,
                    u32,
                ) -> __rt::Result<u32, __rt::DispatchError>,
                pub value: fn(
                    &__rt::HeldResource,
                ) -> __rt::Result<u32, __rt::DispatchError>,
            }
            impl Counter {
                pub const fn __table<P: __rt::PluginData + 'static>() -> &'static Self {
                    const {
                        &Self {
                            increment: Self::increment::<P>,
                            value: Self::value::<P>,
                        }
                    }
                }
                fn increment<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                    by: u32,
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
                                    .counter_increment
                                    .call(__store, (__this, by))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
                fn value<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
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
                                    .counter_value
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
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
            pub enum call_new_counter {}
            impl __rt::ReturningFunction for call_new_counter {
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.new_counter.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
            pub enum call_counter_increment {}
            impl __rt::LinkedMethod for call_counter_increment {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (__rt::ResourceDynamic, u32);
                type Prepared<'a> = (&'a u32,);
                fn prepare<'a, P: 'static>(
                    (_, a0): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0,))
                }
                fn this(lifted: &Self::Lifted) -> &__rt::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    this: __rt::ResourceAny,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.counter_increment.call(callee, (this, *(*a0)))
                }
            }
            pub enum call_counter_value {}
            impl __rt::LinkedMethod for call_counter_value {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (__rt::ResourceDynamic,);
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (_,): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn this(lifted: &Self::Lifted) -> &__rt::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    this: __rt::ResourceAny,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.counter_value.call(callee, (this,))
                }
            }
            pub enum call_counter_merge {}
            impl __rt::CarryingFunction for call_counter_merge {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, __rt::ResourceAny);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.counter_merge.call(callee, (a0, a1))
                }
            }
            pub enum call_live {}
            impl __rt::LinkedFunction for call_live {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.live.call(callee, ())
                }
            }
            pub enum call_give_own {}
            impl __rt::ReturningFunction for call_give_own {
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.give_own.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
            pub enum call_give_record {}
            impl __rt::CarryingFunction for call_give_record {
                type Functions = super::Functions;
                type Arguments = (u32,);
                type Results = (super::super::wire::Pair,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_record.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_variant {}
            impl __rt::CarryingFunction for call_give_variant {
                type Functions = super::Functions;
                type Arguments = (u32, u32);
                type Results = (super::super::wire::Choice,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_variant.call(callee, (*(&a0), *(&a1)))
                }
            }
            pub enum call_give_list {}
            impl __rt::CarryingFunction for call_give_list {
                type Functions = super::Functions;
                type Arguments = (u32, u32);
                type Results = (__rt::Vec<__rt::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_list.call(callee, (*(&a0), *(&a1)))
                }
            }
            pub enum call_give_option {}
            impl __rt::CarryingFunction for call_give_option {
                type Functions = super::Functions;
                type Arguments = (__rt::Option<u32>,);
                type Results = (__rt::Option<__rt::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_option.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_result {}
            impl __rt::CarryingFunction for call_give_result {
                type Functions = super::Functions;
                type Arguments = (__rt::Result<u32, u32>,);
                type Results = (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_result.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_tuple {}
            impl __rt::CarryingFunction for call_give_tuple {
                type Functions = super::Functions;
                type Arguments = (u32,);
                type Results = ((__rt::ResourceAny, u32, __rt::ResourceAny),);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_tuple.call(callee, (*(&a0),))
                }
            }
            pub enum call_give_nested {}
            impl __rt::CarryingFunction for call_give_nested {
                type Functions = super::Functions;
                type Arguments = (u32,);
                type Results = (
                    __rt::Vec<
                        (
                            __rt::String,
                            __rt::Result<
                                __rt::Option<super::super::wire::Choice>,
                                __rt::Vec<__rt::ResourceAny>,
                            >,
                        ),
                    >,
                );
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.give_nested.call(callee, (*(&a0),))
                }
            }
            pub enum call_take_own {}
            impl __rt::CarryingFunction for call_take_own {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_own.call(callee, (a0,))
                }
            }
            pub enum call_take_record {}
            impl __rt::CarryingFunction for call_take_record {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::Pair,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_record.call(callee, (a0,))
                }
            }
            pub enum call_take_variant {}
            impl __rt::CarryingFunction for call_take_variant {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::Choice,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_variant.call(callee, (a0,))
                }
            }
            pub enum call_take_list {}
            impl __rt::CarryingFunction for call_take_list {
                type Functions = super::Functions;
                type Arguments = (__rt::Vec<__rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_list.call(callee, (a0,))
                }
            }
            pub enum call_take_option {}
            impl __rt::CarryingFunction for call_take_option {
                type Functions = super::Functions;
                type Arguments = (__rt::Option<__rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_option.call(callee, (a0,))
                }
            }
            pub enum call_take_result {}
            impl __rt::CarryingFunction for call_take_result {
                type Functions = super::Functions;
                type Arguments = (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_result.call(callee, (a0,))
                }
            }
            pub enum call_take_tuple {}
            impl __rt::CarryingFunction for call_take_tuple {
                type Functions = super::Functions;
                type Arguments = ((__rt::ResourceAny, u32, __rt::ResourceAny),);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_tuple.call(callee, (a0,))
                }
            }
            pub enum call_take_nested {}
            impl __rt::CarryingFunction for call_take_nested {
                type Functions = super::Functions;
                type Arguments = (
                    __rt::Vec<
                        (
                            __rt::String,
                            __rt::Result<
                                __rt::Option<super::super::wire::Choice>,
                                __rt::Vec<__rt::ResourceAny>,
                            >,
                        ),
                    >,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_nested.call(callee, (a0,))
                }
            }
            pub enum call_lend_own {}
            impl __rt::CarryingFunction for call_lend_own {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_own.call(callee, (a0,))
                }
            }
            pub enum call_lend_record {}
            impl __rt::CarryingFunction for call_lend_record {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::LentPair,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_record.call(callee, (a0,))
                }
            }
            pub enum call_lend_variant {}
            impl __rt::CarryingFunction for call_lend_variant {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::LentChoice,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_variant.call(callee, (a0,))
                }
            }
            pub enum call_lend_list {}
            impl __rt::CarryingFunction for call_lend_list {
                type Functions = super::Functions;
                type Arguments = (__rt::Vec<__rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_list.call(callee, (a0,))
                }
            }
            pub enum call_lend_option {}
            impl __rt::CarryingFunction for call_lend_option {
                type Functions = super::Functions;
                type Arguments = (__rt::Option<__rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_option.call(callee, (a0,))
                }
            }
            pub enum call_lend_result {}
            impl __rt::CarryingFunction for call_lend_result {
                type Functions = super::Functions;
                type Arguments = (__rt::Result<__rt::ResourceAny, __rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_result.call(callee, (a0,))
                }
            }
            pub enum call_lend_tuple {}
            impl __rt::CarryingFunction for call_lend_tuple {
                type Functions = super::Functions;
                type Arguments = ((__rt::ResourceAny, u32, __rt::ResourceAny),);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_tuple.call(callee, (a0,))
                }
            }
            pub enum call_lend_nested {}
            impl __rt::CarryingFunction for call_lend_nested {
                type Functions = super::Functions;
                type Arguments = (
                    __rt::Vec<
                        (
                            __rt::String,
                            __rt::Result<
                                __rt::Option<super::super::wire::LentChoice>,
                                __rt::Vec<__rt::ResourceAny>,
                            >,
                        ),
                    >,
                );
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_nested.call(callee, (a0,))
                }
            }
            pub enum call_swap {}
            impl __rt::CarryingFunction for call_swap {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, u32);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.swap.call(callee, (a0, *(&a1)))
                }
            }
            pub enum call_echo {}
            impl __rt::CarryingFunction for call_echo {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.echo.call(callee, (a0,))
                }
            }
            pub enum call_take_and_trap {}
            impl __rt::CarryingFunction for call_take_and_trap {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = ();
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.take_and_trap.call(callee, (a0,))
                }
            }
            pub enum call_lend_and_trap {}
            impl __rt::CarryingFunction for call_lend_and_trap {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = ();
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.lend_and_trap.call(callee, (a0,))
                }
            }
            pub enum call_crash {}
            impl __rt::LinkedFunction for call_crash {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.crash.call(callee, ())
                }
            }
            pub enum call_spoil {}
            impl __rt::LinkedFunction for call_spoil {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.spoil.call(callee, ())
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/counters@1.0.0`: a method for each of its functions.
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
            /// Makes one whose value is `start`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_counter(
                &self,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_counter
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(a, __sending)?,
                            __rt::Outbound::send(b, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .counter_merge
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns how many counters there are now.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn live(&self) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.live.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Returns one that starts at `start`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_own(
                &self,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_own
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns two, called `pair`, that start at `start` and `start + 1`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_record(
                &self,
                start: u32,
            ) -> __rt::Result<super::Pair, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_record
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_variant
                                .call(__store, (start, count))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_list
                                .call(__store, (start, count))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns one that starts at `start`, if there is a start.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn give_option(
                &self,
                start: __rt::Option<u32>,
            ) -> __rt::Result<__rt::Option<super::Counter>, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_option
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_result
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_tuple
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .give_nested
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_own
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_record
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_variant
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_list
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_option
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_result
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_tuple
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .take_nested
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_own
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_record
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_variant
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_list
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_option
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_result
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_tuple
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .lend_nested
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                            start,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .swap
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .echo
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions.take_and_trap.call(__store, __arguments)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions.lend_and_trap.call(__store, __arguments)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
            }
            /// Traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.crash.call(__store, ())
                    })
            }
            /// From now on the destructor of counters traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn spoil(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.spoil.call(__store, ())
                    })
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:counters/relay@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
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
                            __rt::TypedLink::returning::<P, linked::call_make>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_forward>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<
                                P,
                                linked::call_return_to_owner,
                            >(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_read>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_bump>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_hold>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_held>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_let_go>(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_drop_all>(),
                        )
                    }
                    9 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_churn>(),
                        )
                    }
                    10 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_exercise>(),
                        )
                    }
                    11 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_crash_holding>(),
                        )
                    }
                    12 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_crash>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            make: __rt::TypedFunc<(u32,), (__rt::ResourceAny,)>,
            forward: __rt::TypedFunc<(__rt::ResourceAny,), (__rt::ResourceAny,)>,
            return_to_owner: __rt::TypedFunc<(__rt::ResourceAny,), (__rt::ResourceAny,)>,
            read: __rt::TypedFunc<(__rt::ResourceAny,), (u32,)>,
            bump: __rt::TypedFunc<(__rt::ResourceAny, u32), (u32,)>,
            hold: __rt::TypedFunc<(__rt::ResourceAny,), (u32,)>,
            held: __rt::TypedFunc<(), (u32,)>,
            let_go: __rt::TypedFunc<(), (__rt::Option<__rt::ResourceAny>,)>,
            drop_all: __rt::TypedFunc<(), ()>,
            churn: __rt::TypedFunc<(u32,), (u32,)>,
            exercise: __rt::TypedFunc<(), (__rt::Result<u32, __rt::String>,)>,
            crash_holding: __rt::TypedFunc<(__rt::ResourceAny,), ()>,
            crash: __rt::TypedFunc<(), ()>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    make: binder.function("make")?,
                    forward: binder.function("forward")?,
                    return_to_owner: binder.function("return-to-owner")?,
                    read: binder.function("read")?,
                    bump: binder.function("bump")?,
                    hold: binder.function("hold")?,
                    held: binder.function("held")?,
                    let_go: binder.function("let-go")?,
                    drop_all: binder.function("drop-all")?,
                    churn: binder.function("churn")?,
                    exercise: binder.function("exercise")?,
                    crash_holding: binder.function("crash-holding")?,
                    crash: binder.function("crash")?,
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
            pub enum call_make {}
            impl __rt::ReturningFunction for call_make {
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.make.call(callee, (*(*a0),)).map(|(result,)| result)
                }
            }
            pub enum call_forward {}
            impl __rt::CarryingFunction for call_forward {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.forward.call(callee, (a0,))
                }
            }
            pub enum call_return_to_owner {}
            impl __rt::CarryingFunction for call_return_to_owner {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.return_to_owner.call(callee, (a0,))
                }
            }
            pub enum call_read {}
            impl __rt::CarryingFunction for call_read {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.read.call(callee, (a0,))
                }
            }
            pub enum call_bump {}
            impl __rt::CarryingFunction for call_bump {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, u32);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.bump.call(callee, (a0, *(&a1)))
                }
            }
            pub enum call_hold {}
            impl __rt::CarryingFunction for call_hold {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.hold.call(callee, (a0,))
                }
            }
            pub enum call_held {}
            impl __rt::LinkedFunction for call_held {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.held.call(callee, ())
                }
            }
            pub enum call_let_go {}
            impl __rt::CarryingFunction for call_let_go {
                type Functions = super::Functions;
                type Arguments = ();
                type Results = (__rt::Option<__rt::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.let_go.call(callee, ())
                }
            }
            pub enum call_drop_all {}
            impl __rt::LinkedFunction for call_drop_all {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.drop_all.call(callee, ())
                }
            }
            pub enum call_churn {}
            impl __rt::LinkedFunction for call_churn {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.churn.call(callee, (*(*a0),))
                }
            }
            pub enum call_exercise {}
            impl __rt::LinkedFunction for call_exercise {
                type Results = (__rt::Result<u32, __rt::String>,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.exercise.call(callee, ())
                }
            }
            pub enum call_crash_holding {}
            impl __rt::CarryingFunction for call_crash_holding {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = ();
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.crash_holding.call(callee, (a0,))
                }
            }
            pub enum call_crash {}
            impl __rt::LinkedFunction for call_crash {
                type Results = ();
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.crash.call(callee, ())
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/relay@1.0.0`: a method for each of its functions.
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
            /// Has a counter made that starts at `start`, and passes it on.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn make(
                &self,
                start: u32,
            ) -> __rt::Result<super::Counter, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .make
                                .call(__store, (start,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .forward
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .return_to_owner
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .read
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                            by,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .bump
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .hold
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
            }
            /// Returns how many counters are held.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn held(&self) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.held.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Gives back the counter that was held last.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn let_go(
                &self,
            ) -> __rt::Result<__rt::Option<super::Counter>, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .let_go
                                .call(__store, ())
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Drops the counters that are held, the first one first.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn drop_all(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.drop_all.call(__store, ())
                    })
            }
            /// Makes, increments by 1 and drops `times` counters that start at 0, 1, and so on.
            ///
            /// Returns the sum of their last values.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn churn(&self, times: u32) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .churn
                            .call(__store, (times,))
                            .map(|(__result,)| __result)
                    })
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
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .exercise
                            .call(__store, ())
                            .map(|(__result,)| __result)
                    })
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
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(c, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions.crash_holding.call(__store, __arguments)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
            }
            /// Traps.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn crash(&self) -> __rt::Result<(), __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.crash.call(__store, ())
                    })
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:counters/app@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "run"),
                Function::data(1, "pass"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func run result u32 string",
                "func pass u32 times u32",
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
                            __rt::TypedLink::to_one::<P, linked::call_run>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_pass>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            run: __rt::TypedFunc<(), (__rt::Result<u32, __rt::String>,)>,
            pass: __rt::TypedFunc<(u32,), (u32,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    run: binder.function("run")?,
                    pass: binder.function("pass")?,
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
            pub enum call_run {}
            impl __rt::LinkedFunction for call_run {
                type Results = (__rt::Result<u32, __rt::String>,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok(())
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.run.call(callee, ())
                }
            }
            pub enum call_pass {}
            impl __rt::LinkedFunction for call_pass {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
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
                    functions.pass.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:counters/app@1.0.0`: a method for each of its functions.
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
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.run.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Passes one counter, that starts at 0, to `relay` and back, and increments it, `times` times.
            ///
            /// Returns its last value.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn pass(&self, times: u32) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .pass
                            .call(__store, (times,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
