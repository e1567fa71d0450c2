// "../fixtures/wit/nesting.wit"

/// The WIT interface `fixtures:nesting/nesting@1.0.0`.
pub mod nesting {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `leaf`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Leaf {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
        /// The WIT field `size`.
        #[component(name = "size")]
        pub size: u64,
    }
    __rt::record!(Leaf, "leaf", { name : "name", size : "size" });
    __rt::passed!(vals Leaf);
    /// Each one holds the one before, in another way.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct LevelOne {
        /// The WIT field `leaf`.
        #[component(name = "leaf")]
        pub leaf: self::Leaf,
    }
    __rt::record!(LevelOne, "level-one", { leaf : "leaf" });
    __rt::passed!(vals LevelOne);
    /// The WIT variant `level-two`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum LevelTwo {
        /// The WIT case `none`.
        #[component(name = "none")]
        None,
        /// The WIT case `one`.
        #[component(name = "one")]
        One(self::LevelOne),
    }
    __rt::variant!(LevelTwo, "level-two", { None : "none", One(payload) : "one" });
    __rt::passed!(vals LevelTwo);
    /// The WIT type `level-three`.
    pub type LevelThree = __rt::Option<self::LevelTwo>;
    /// The WIT type `level-four`.
    pub type LevelFour = __rt::Vec<self::LevelThree>;
    /// The WIT type `level-five`.
    pub type LevelFive = __rt::Result<self::LevelFour, __rt::String>;
    /// The WIT type `level-six`.
    pub type LevelSix = (self::LevelFive, u8);
    /// The WIT record `level-seven`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct LevelSeven {
        /// The WIT field `six`.
        #[component(name = "six")]
        pub six: self::LevelSix,
        /// The WIT field `many`.
        #[component(name = "many")]
        pub many: __rt::Vec<self::LevelSix>,
    }
    __rt::record!(LevelSeven, "level-seven", { six : "six", many : "many" });
    __rt::passed!(vals LevelSeven);
    /// The WIT type `level-eight`.
    pub type LevelEight = __rt::Vec<__rt::Option<self::LevelSeven>>;
    /// What links `fixtures:nesting/nesting@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "nesting.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/nesting.wit")
                ),
            ),
        ];
        /// The interface `fixtures:nesting/nesting@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:nesting/nesting@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-leaf"),
                Function::data(1, "echo-seven"),
                Function::data(2, "echo-eight"),
                Function::data(3, "echo-lists"),
                Function::data(4, "echo-options"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record leaf name string size u64",
                "record level-one leaf #0",
                "variant level-two none _ one #1",
                "type option #2",
                "type list #3",
                "type result #4 string",
                "type tuple 2 #5 u8",
                "record level-seven six #6 many list #6",
                "type list option #7",
                "func echo-leaf #0 value #0",
                "func echo-seven #7 value #7",
                "func echo-eight #8 value #8",
                "func echo-lists list list list list list list list list u8 value list list list list list list list list u8",
                "func echo-options option option option option option option option option string value option option option option option option option option string",
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
                            (super::Leaf,),
                            (super::Leaf,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::LevelSeven,),
                            (super::LevelSeven,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::LevelEight,),
                            (super::LevelEight,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                __rt::Vec<
                                    __rt::Vec<
                                        __rt::Vec<
                                            __rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<u8>>>>>,
                                        >,
                                    >,
                                >,
                            ),
                            (
                                __rt::Vec<
                                    __rt::Vec<
                                        __rt::Vec<
                                            __rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<u8>>>>>,
                                        >,
                                    >,
                                >,
                            ),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (
                                __rt::Option<
                                    __rt::Option<
                                        __rt::Option<
                                            __rt::Option<
                                                __rt::Option<
                                                    __rt::Option<__rt::Option<__rt::Option<__rt::String>>>,
                                                >,
                                            >,
                                        >,
                                    >,
                                >,
                            ),
                            (
                                __rt::Option<
                                    __rt::Option<
                                        __rt::Option<
                                            __rt::Option<
                                                __rt::Option<
                                                    __rt::Option<__rt::Option<__rt::Option<__rt::String>>>,
                                                >,
                                            >,
                                        >,
                                    >,
                                >,
                            ),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:nesting/nesting@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-leaf`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_leaf(
                &self,
                value: &super::Leaf,
            ) -> __rt::Result<super::Leaf, __rt::DispatchError> {
                self.0.call::<(super::Leaf,), (super::Leaf,)>(0, (value,))
            }
            /// Calls the WIT function `echo-seven`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_seven(
                &self,
                value: &super::LevelSeven,
            ) -> __rt::Result<super::LevelSeven, __rt::DispatchError> {
                self.0.call::<(super::LevelSeven,), (super::LevelSeven,)>(1, (value,))
            }
            /// Calls the WIT function `echo-eight`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_eight(
                &self,
                value: &[__rt::Option<super::LevelSeven>],
            ) -> __rt::Result<super::LevelEight, __rt::DispatchError> {
                self.0.call::<(super::LevelEight,), (super::LevelEight,)>(2, (value,))
            }
            /// Calls the WIT function `echo-lists`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_lists(
                &self,
                value: &[__rt::Vec<
                    __rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<u8>>>>>>,
                >],
            ) -> __rt::Result<
                __rt::Vec<
                    __rt::Vec<
                        __rt::Vec<
                            __rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<u8>>>>>,
                        >,
                    >,
                >,
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (
                            __rt::Vec<
                                __rt::Vec<
                                    __rt::Vec<
                                        __rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<u8>>>>>,
                                    >,
                                >,
                            >,
                        ),
                        (
                            __rt::Vec<
                                __rt::Vec<
                                    __rt::Vec<
                                        __rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<__rt::Vec<u8>>>>>,
                                    >,
                                >,
                            >,
                        ),
                    >(3, (value,))
            }
            /// Calls the WIT function `echo-options`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_options(
                &self,
                value: __rt::Option<
                    __rt::Option<
                        __rt::Option<
                            __rt::Option<
                                __rt::Option<__rt::Option<__rt::Option<__rt::Option<&str>>>>,
                            >,
                        >,
                    >,
                >,
            ) -> __rt::Result<
                __rt::Option<
                    __rt::Option<
                        __rt::Option<
                            __rt::Option<
                                __rt::Option<
                                    __rt::Option<__rt::Option<__rt::Option<__rt::String>>>,
                                >,
                            >,
                        >,
                    >,
                >,
                __rt::DispatchError,
            > {
                self.0
                    .call::<
                        (
                            __rt::Option<
                                __rt::Option<
                                    __rt::Option<
                                        __rt::Option<
                                            __rt::Option<
                                                __rt::Option<__rt::Option<__rt::Option<__rt::String>>>,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        ),
                        (
                            __rt::Option<
                                __rt::Option<
                                    __rt::Option<
                                        __rt::Option<
                                            __rt::Option<
                                                __rt::Option<__rt::Option<__rt::Option<__rt::String>>>,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        ),
                    >(4, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
/// The WIT interface `fixtures:nesting/large@1.0.0`.
pub mod large {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// One case more than a byte can tell apart.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u16)]
    pub enum Many {
        /// The WIT case `case-0`.
        #[component(name = "case-0")]
        Case0,
        /// The WIT case `case-1`.
        #[component(name = "case-1")]
        Case1,
        /// The WIT case `case-2`.
        #[component(name = "case-2")]
        Case2,
        /// The WIT case `case-3`.
        #[component(name = "case-3")]
        Case3,
        /// The WIT case `case-4`.
        #[component(name = "case-4")]
        Case4,
        /// The WIT case `case-5`.
        #[component(name = "case-5")]
        Case5,
        /// The WIT case `case-6`.
        #[component(name = "case-6")]
        Case6,
        /// The WIT case `case-7`.
        #[component(name = "case-7")]
        Case7,
        /// The WIT case `case-8`.
        #[component(name = "case-8")]
        Case8,
        /// The WIT case `case-9`.
        #[component(name = "case-9")]
        Case9,
        /// The WIT case `case-10`.
        #[component(name = "case-10")]
        Case10,
        /// The WIT case `case-11`.
        #[component(name = "case-11")]
        Case11,
        /// The WIT case `case-12`.
        #[component(name = "case-12")]
        Case12,
        /// The WIT case `case-13`.
        #[component(name = "case-13")]
        Case13,
        /// The WIT case `case-14`.
        #[component(name = "case-14")]
        Case14,
        /// The WIT case `case-15`.
        #[component(name = "case-15")]
        Case15,
        /// The WIT case `case-16`.
        #[component(name = "case-16")]
        Case16,
        /// The WIT case `case-17`.
        #[component(name = "case-17")]
        Case17,
        /// The WIT case `case-18`.
        #[component(name = "case-18")]
        Case18,
        /// The WIT case `case-19`.
        #[component(name = "case-19")]
        Case19,
        /// The WIT case `case-20`.
        #[component(name = "case-20")]
        Case20,
        /// The WIT case `case-21`.
        #[component(name = "case-21")]
        Case21,
        /// The WIT case `case-22`.
        #[component(name = "case-22")]
        Case22,
        /// The WIT case `case-23`.
        #[component(name = "case-23")]
        Case23,
        /// The WIT case `case-24`.
        #[component(name = "case-24")]
        Case24,
        /// The WIT case `case-25`.
        #[component(name = "case-25")]
        Case25,
        /// The WIT case `case-26`.
        #[component(name = "case-26")]
        Case26,
        /// The WIT case `case-27`.
        #[component(name = "case-27")]
        Case27,
        /// The WIT case `case-28`.
        #[component(name = "case-28")]
        Case28,
        /// The WIT case `case-29`.
        #[component(name = "case-29")]
        Case29,
        /// The WIT case `case-30`.
        #[component(name = "case-30")]
        Case30,
        /// The WIT case `case-31`.
        #[component(name = "case-31")]
        Case31,
        /// The WIT case `case-32`.
        #[component(name = "case-32")]
        Case32,
        /// The WIT case `case-33`.
        #[component(name = "case-33")]
        Case33,
        /// The WIT case `case-34`.
        #[component(name = "case-34")]
        Case34,
        /// The WIT case `case-35`.
        #[component(name = "case-35")]
        Case35,
        /// The WIT case `case-36`.
        #[component(name = "case-36")]
        Case36,
        /// The WIT case `case-37`.
        #[component(name = "case-37")]
        Case37,
        /// The WIT case `case-38`.
        #[component(name = "case-38")]
        Case38,
        /// The WIT case `case-39`.
        #[component(name = "case-39")]
        Case39,
        /// The WIT case `case-40`.
        #[component(name = "case-40")]
        Case40,
        /// The WIT case `case-41`.
        #[component(name = "case-41")]
        Case41,
        /// The WIT case `case-42`.
        #[component(name = "case-42")]
        Case42,
        /// The WIT case `case-43`.
        #[component(name = "case-43")]
        Case43,
        /// The WIT case `case-44`.
        #[component(name = "case-44")]
        Case44,
        /// The WIT case `case-45`.
        #[component(name = "case-45")]
        Case45,
        /// The WIT case `case-46`.
        #[component(name = "case-46")]
        Case46,
        /// The WIT case `case-47`.
        #[component(name = "case-47")]
        Case47,
        /// The WIT case `case-48`.
        #[component(name = "case-48")]
        Case48,
        /// The WIT case `case-49`.
        #[component(name = "case-49")]
        Case49,
        /// The WIT case `case-50`.
        #[component(name = "case-50")]
        Case50,
        /// The WIT case `case-51`.
        #[component(name = "case-51")]
        Case51,
        /// The WIT case `case-52`.
        #[component(name = "case-52")]
        Case52,
        /// The WIT case `case-53`.
        #[component(name = "case-53")]
        Case53,
        /// The WIT case `case-54`.
        #[component(name = "case-54")]
        Case54,
        /// The WIT case `case-55`.
        #[component(name = "case-55")]
        Case55,
        /// The WIT case `case-56`.
        #[component(name = "case-56")]
        Case56,
        /// The WIT case `case-57`.
        #[component(name = "case-57")]
        Case57,
        /// The WIT case `case-58`.
        #[component(name = "case-58")]
        Case58,
        /// The WIT case `case-59`.
        #[component(name = "case-59")]
        Case59,
        /// The WIT case `case-60`.
        #[component(name = "case-60")]
        Case60,
        /// The WIT case `case-61`.
        #[component(name = "case-61")]
        Case61,
        /// The WIT case `case-62`.
        #[component(name = "case-62")]
        Case62,
        /// The WIT case `case-63`.
        #[component(name = "case-63")]
        Case63,
        /// The WIT case `case-64`.
        #[component(name = "case-64")]
        Case64,
        /// The WIT case `case-65`.
        #[component(name = "case-65")]
        Case65,
        /// The WIT case `case-66`.
        #[component(name = "case-66")]
        Case66,
        /// The WIT case `case-67`.
        #[component(name = "case-67")]
        Case67,
        /// The WIT case `case-68`.
        #[component(name = "case-68")]
        Case68,
        /// The WIT case `case-69`.
        #[component(name = "case-69")]
        Case69,
        /// The WIT case `case-70`.
        #[component(name = "case-70")]
        Case70,
        /// The WIT case `case-71`.
        #[component(name = "case-71")]
        Case71,
        /// The WIT case `case-72`.
        #[component(name = "case-72")]
        Case72,
        /// The WIT case `case-73`.
        #[component(name = "case-73")]
        Case73,
        /// The WIT case `case-74`.
        #[component(name = "case-74")]
        Case74,
        /// The WIT case `case-75`.
        #[component(name = "case-75")]
        Case75,
        /// The WIT case `case-76`.
        #[component(name = "case-76")]
        Case76,
        /// The WIT case `case-77`.
        #[component(name = "case-77")]
        Case77,
        /// The WIT case `case-78`.
        #[component(name = "case-78")]
        Case78,
        /// The WIT case `case-79`.
        #[component(name = "case-79")]
        Case79,
        /// The WIT case `case-80`.
        #[component(name = "case-80")]
        Case80,
        /// The WIT case `case-81`.
        #[component(name = "case-81")]
        Case81,
        /// The WIT case `case-82`.
        #[component(name = "case-82")]
        Case82,
        /// The WIT case `case-83`.
        #[component(name = "case-83")]
        Case83,
        /// The WIT case `case-84`.
        #[component(name = "case-84")]
        Case84,
        /// The WIT case `case-85`.
        #[component(name = "case-85")]
        Case85,
        /// The WIT case `case-86`.
        #[component(name = "case-86")]
        Case86,
        /// The WIT case `case-87`.
        #[component(name = "case-87")]
        Case87,
        /// The WIT case `case-88`.
        #[component(name = "case-88")]
        Case88,
        /// The WIT case `case-89`.
        #[component(name = "case-89")]
        Case89,
        /// The WIT case `case-90`.
        #[component(name = "case-90")]
        Case90,
        /// The WIT case `case-91`.
        #[component(name = "case-91")]
        Case91,
        /// The WIT case `case-92`.
        #[component(name = "case-92")]
        Case92,
        /// The WIT case `case-93`.
        #[component(name = "case-93")]
        Case93,
        /// The WIT case `case-94`.
        #[component(name = "case-94")]
        Case94,
        /// The WIT case `case-95`.
        #[component(name = "case-95")]
        Case95,
        /// The WIT case `case-96`.
        #[component(name = "case-96")]
        Case96,
        /// The WIT case `case-97`.
        #[component(name = "case-97")]
        Case97,
        /// The WIT case `case-98`.
        #[component(name = "case-98")]
        Case98,
        /// The WIT case `case-99`.
        #[component(name = "case-99")]
        Case99,
        /// The WIT case `case-100`.
        #[component(name = "case-100")]
        Case100,
        /// The WIT case `case-101`.
        #[component(name = "case-101")]
        Case101,
        /// The WIT case `case-102`.
        #[component(name = "case-102")]
        Case102,
        /// The WIT case `case-103`.
        #[component(name = "case-103")]
        Case103,
        /// The WIT case `case-104`.
        #[component(name = "case-104")]
        Case104,
        /// The WIT case `case-105`.
        #[component(name = "case-105")]
        Case105,
        /// The WIT case `case-106`.
        #[component(name = "case-106")]
        Case106,
        /// The WIT case `case-107`.
        #[component(name = "case-107")]
        Case107,
        /// The WIT case `case-108`.
        #[component(name = "case-108")]
        Case108,
        /// The WIT case `case-109`.
        #[component(name = "case-109")]
        Case109,
        /// The WIT case `case-110`.
        #[component(name = "case-110")]
        Case110,
        /// The WIT case `case-111`.
        #[component(name = "case-111")]
        Case111,
        /// The WIT case `case-112`.
        #[component(name = "case-112")]
        Case112,
        /// The WIT case `case-113`.
        #[component(name = "case-113")]
        Case113,
        /// The WIT case `case-114`.
        #[component(name = "case-114")]
        Case114,
        /// The WIT case `case-115`.
        #[component(name = "case-115")]
        Case115,
        /// The WIT case `case-116`.
        #[component(name = "case-116")]
        Case116,
        /// The WIT case `case-117`.
        #[component(name = "case-117")]
        Case117,
        /// The WIT case `case-118`.
        #[component(name = "case-118")]
        Case118,
        /// The WIT case `case-119`.
        #[component(name = "case-119")]
        Case119,
        /// The WIT case `case-120`.
        #[component(name = "case-120")]
        Case120,
        /// The WIT case `case-121`.
        #[component(name = "case-121")]
        Case121,
        /// The WIT case `case-122`.
        #[component(name = "case-122")]
        Case122,
        /// The WIT case `case-123`.
        #[component(name = "case-123")]
        Case123,
        /// The WIT case `case-124`.
        #[component(name = "case-124")]
        Case124,
        /// The WIT case `case-125`.
        #[component(name = "case-125")]
        Case125,
        /// The WIT case `case-126`.
        #[component(name = "case-126")]
        Case126,
        /// The WIT case `case-127`.
        #[component(name = "case-127")]
        Case127,
        /// The WIT case `case-128`.
        #[component(name = "case-128")]
        Case128,
        /// The WIT case `case-129`.
        #[component(name = "case-129")]
        Case129,
        /// The WIT case `case-130`.
        #[component(name = "case-130")]
        Case130,
        /// The WIT case `case-131`.
        #[component(name = "case-131")]
        Case131,
        /// The WIT case `case-132`.
        #[component(name = "case-132")]
        Case132,
        /// The WIT case `case-133`.
        #[component(name = "case-133")]
        Case133,
        /// The WIT case `case-134`.
        #[component(name = "case-134")]
        Case134,
        /// The WIT case `case-135`.
        #[component(name = "case-135")]
        Case135,
        /// The WIT case `case-136`.
        #[component(name = "case-136")]
        Case136,
        /// The WIT case `case-137`.
        #[component(name = "case-137")]
        Case137,
        /// The WIT case `case-138`.
        #[component(name = "case-138")]
        Case138,
        /// The WIT case `case-139`.
        #[component(name = "case-139")]
        Case139,
        /// The WIT case `case-140`.
        #[component(name = "case-140")]
        Case140,
        /// The WIT case `case-141`.
        #[component(name = "case-141")]
        Case141,
        /// The WIT case `case-142`.
        #[component(name = "case-142")]
        Case142,
        /// The WIT case `case-143`.
        #[component(name = "case-143")]
        Case143,
        /// The WIT case `case-144`.
        #[component(name = "case-144")]
        Case144,
        /// The WIT case `case-145`.
        #[component(name = "case-145")]
        Case145,
        /// The WIT case `case-146`.
        #[component(name = "case-146")]
        Case146,
        /// The WIT case `case-147`.
        #[component(name = "case-147")]
        Case147,
        /// The WIT case `case-148`.
        #[component(name = "case-148")]
        Case148,
        /// The WIT case `case-149`.
        #[component(name = "case-149")]
        Case149,
        /// The WIT case `case-150`.
        #[component(name = "case-150")]
        Case150,
        /// The WIT case `case-151`.
        #[component(name = "case-151")]
        Case151,
        /// The WIT case `case-152`.
        #[component(name = "case-152")]
        Case152,
        /// The WIT case `case-153`.
        #[component(name = "case-153")]
        Case153,
        /// The WIT case `case-154`.
        #[component(name = "case-154")]
        Case154,
        /// The WIT case `case-155`.
        #[component(name = "case-155")]
        Case155,
        /// The WIT case `case-156`.
        #[component(name = "case-156")]
        Case156,
        /// The WIT case `case-157`.
        #[component(name = "case-157")]
        Case157,
        /// The WIT case `case-158`.
        #[component(name = "case-158")]
        Case158,
        /// The WIT case `case-159`.
        #[component(name = "case-159")]
        Case159,
        /// The WIT case `case-160`.
        #[component(name = "case-160")]
        Case160,
        /// The WIT case `case-161`.
        #[component(name = "case-161")]
        Case161,
        /// The WIT case `case-162`.
        #[component(name = "case-162")]
        Case162,
        /// The WIT case `case-163`.
        #[component(name = "case-163")]
        Case163,
        /// The WIT case `case-164`.
        #[component(name = "case-164")]
        Case164,
        /// The WIT case `case-165`.
        #[component(name = "case-165")]
        Case165,
        /// The WIT case `case-166`.
        #[component(name = "case-166")]
        Case166,
        /// The WIT case `case-167`.
        #[component(name = "case-167")]
        Case167,
        /// The WIT case `case-168`.
        #[component(name = "case-168")]
        Case168,
        /// The WIT case `case-169`.
        #[component(name = "case-169")]
        Case169,
        /// The WIT case `case-170`.
        #[component(name = "case-170")]
        Case170,
        /// The WIT case `case-171`.
        #[component(name = "case-171")]
        Case171,
        /// The WIT case `case-172`.
        #[component(name = "case-172")]
        Case172,
        /// The WIT case `case-173`.
        #[component(name = "case-173")]
        Case173,
        /// The WIT case `case-174`.
        #[component(name = "case-174")]
        Case174,
        /// The WIT case `case-175`.
        #[component(name = "case-175")]
        Case175,
        /// The WIT case `case-176`.
        #[component(name = "case-176")]
        Case176,
        /// The WIT case `case-177`.
        #[component(name = "case-177")]
        Case177,
        /// The WIT case `case-178`.
        #[component(name = "case-178")]
        Case178,
        /// The WIT case `case-179`.
        #[component(name = "case-179")]
        Case179,
        /// The WIT case `case-180`.
        #[component(name = "case-180")]
        Case180,
        /// The WIT case `case-181`.
        #[component(name = "case-181")]
        Case181,
        /// The WIT case `case-182`.
        #[component(name = "case-182")]
        Case182,
        /// The WIT case `case-183`.
        #[component(name = "case-183")]
        Case183,
        /// The WIT case `case-184`.
        #[component(name = "case-184")]
        Case184,
        /// The WIT case `case-185`.
        #[component(name = "case-185")]
        Case185,
        /// The WIT case `case-186`.
        #[component(name = "case-186")]
        Case186,
        /// The WIT case `case-187`.
        #[component(name = "case-187")]
        Case187,
        /// The WIT case `case-188`.
        #[component(name = "case-188")]
        Case188,
        /// The WIT case `case-189`.
        #[component(name = "case-189")]
        Case189,
        /// The WIT case `case-190`.
        #[component(name = "case-190")]
        Case190,
        /// The WIT case `case-191`.
        #[component(name = "case-191")]
        Case191,
        /// The WIT case `case-192`.
        #[component(name = "case-192")]
        Case192,
        /// The WIT case `case-193`.
        #[component(name = "case-193")]
        Case193,
        /// The WIT case `case-194`.
        #[component(name = "case-194")]
        Case194,
        /// The WIT case `case-195`.
        #[component(name = "case-195")]
        Case195,
        /// The WIT case `case-196`.
        #[component(name = "case-196")]
        Case196,
        /// The WIT case `case-197`.
        #[component(name = "case-197")]
        Case197,
        /// The WIT case `case-198`.
        #[component(name = "case-198")]
        Case198,
        /// The WIT case `case-199`.
        #[component(name = "case-199")]
        Case199,
        /// The WIT case `case-200`.
        #[component(name = "case-200")]
        Case200,
        /// The WIT case `case-201`.
        #[component(name = "case-201")]
        Case201,
        /// The WIT case `case-202`.
        #[component(name = "case-202")]
        Case202,
        /// The WIT case `case-203`.
        #[component(name = "case-203")]
        Case203,
        /// The WIT case `case-204`.
        #[component(name = "case-204")]
        Case204,
        /// The WIT case `case-205`.
        #[component(name = "case-205")]
        Case205,
        /// The WIT case `case-206`.
        #[component(name = "case-206")]
        Case206,
        /// The WIT case `case-207`.
        #[component(name = "case-207")]
        Case207,
        /// The WIT case `case-208`.
        #[component(name = "case-208")]
        Case208,
        /// The WIT case `case-209`.
        #[component(name = "case-209")]
        Case209,
        /// The WIT case `case-210`.
        #[component(name = "case-210")]
        Case210,
        /// The WIT case `case-211`.
        #[component(name = "case-211")]
        Case211,
        /// The WIT case `case-212`.
        #[component(name = "case-212")]
        Case212,
        /// The WIT case `case-213`.
        #[component(name = "case-213")]
        Case213,
        /// The WIT case `case-214`.
        #[component(name = "case-214")]
        Case214,
        /// The WIT case `case-215`.
        #[component(name = "case-215")]
        Case215,
        /// The WIT case `case-216`.
        #[component(name = "case-216")]
        Case216,
        /// The WIT case `case-217`.
        #[component(name = "case-217")]
        Case217,
        /// The WIT case `case-218`.
        #[component(name = "case-218")]
        Case218,
        /// The WIT case `case-219`.
        #[component(name = "case-219")]
        Case219,
        /// The WIT case `case-220`.
        #[component(name = "case-220")]
        Case220,
        /// The WIT case `case-221`.
        #[component(name = "case-221")]
        Case221,
        /// The WIT case `case-222`.
        #[component(name = "case-222")]
        Case222,
        /// The WIT case `case-223`.
        #[component(name = "case-223")]
        Case223,
        /// The WIT case `case-224`.
        #[component(name = "case-224")]
        Case224,
        /// The WIT case `case-225`.
        #[component(name = "case-225")]
        Case225,
        /// The WIT case `case-226`.
        #[component(name = "case-226")]
        Case226,
        /// The WIT case `case-227`.
        #[component(name = "case-227")]
        Case227,
        /// The WIT case `case-228`.
        #[component(name = "case-228")]
        Case228,
        /// The WIT case `case-229`.
        #[component(name = "case-229")]
        Case229,
        /// The WIT case `case-230`.
        #[component(name = "case-230")]
        Case230,
        /// The WIT case `case-231`.
        #[component(name = "case-231")]
        Case231,
        /// The WIT case `case-232`.
        #[component(name = "case-232")]
        Case232,
        /// The WIT case `case-233`.
        #[component(name = "case-233")]
        Case233,
        /// The WIT case `case-234`.
        #[component(name = "case-234")]
        Case234,
        /// The WIT case `case-235`.
        #[component(name = "case-235")]
        Case235,
        /// The WIT case `case-236`.
        #[component(name = "case-236")]
        Case236,
        /// The WIT case `case-237`.
        #[component(name = "case-237")]
        Case237,
        /// The WIT case `case-238`.
        #[component(name = "case-238")]
        Case238,
        /// The WIT case `case-239`.
        #[component(name = "case-239")]
        Case239,
        /// The WIT case `case-240`.
        #[component(name = "case-240")]
        Case240,
        /// The WIT case `case-241`.
        #[component(name = "case-241")]
        Case241,
        /// The WIT case `case-242`.
        #[component(name = "case-242")]
        Case242,
        /// The WIT case `case-243`.
        #[component(name = "case-243")]
        Case243,
        /// The WIT case `case-244`.
        #[component(name = "case-244")]
        Case244,
        /// The WIT case `case-245`.
        #[component(name = "case-245")]
        Case245,
        /// The WIT case `case-246`.
        #[component(name = "case-246")]
        Case246,
        /// The WIT case `case-247`.
        #[component(name = "case-247")]
        Case247,
        /// The WIT case `case-248`.
        #[component(name = "case-248")]
        Case248,
        /// The WIT case `case-249`.
        #[component(name = "case-249")]
        Case249,
        /// The WIT case `case-250`.
        #[component(name = "case-250")]
        Case250,
        /// The WIT case `case-251`.
        #[component(name = "case-251")]
        Case251,
        /// The WIT case `case-252`.
        #[component(name = "case-252")]
        Case252,
        /// The WIT case `case-253`.
        #[component(name = "case-253")]
        Case253,
        /// The WIT case `case-254`.
        #[component(name = "case-254")]
        Case254,
        /// The WIT case `case-255`.
        #[component(name = "case-255")]
        Case255,
        /// The WIT case `case-256`.
        #[component(name = "case-256")]
        Case256,
    }
    __rt::enumeration!(
        Many, "many", { Case0 : "case-0", Case1 : "case-1", Case2 : "case-2", Case3 :
        "case-3", Case4 : "case-4", Case5 : "case-5", Case6 : "case-6", Case7 : "case-7",
        Case8 : "case-8", Case9 : "case-9", Case10 : "case-10", Case11 : "case-11",
        Case12 : "case-12", Case13 : "case-13", Case14 : "case-14", Case15 : "case-15",
        Case16 : "case-16", Case17 : "case-17", Case18 : "case-18", Case19 : "case-19",
        Case20 : "case-20", Case21 : "case-21", Case22 : "case-22", Case23 : "case-23",
        Case24 : "case-24", Case25 : "case-25", Case26 : "case-26", Case27 : "case-27",
        Case28 : "case-28", Case29 : "case-29", Case30 : "case-30", Case31 : "case-31",
        Case32 : "case-32", Case33 : "case-33", Case34 : "case-34", Case35 : "case-35",
        Case36 : "case-36", Case37 : "case-37", Case38 : "case-38", Case39 : "case-39",
        Case40 : "case-40", Case41 : "case-41", Case42 : "case-42", Case43 : "case-43",
        Case44 : "case-44", Case45 : "case-45", Case46 : "case-46", Case47 : "case-47",
        Case48 : "case-48", Case49 : "case-49", Case50 : "case-50", Case51 : "case-51",
        Case52 : "case-52", Case53 : "case-53", Case54 : "case-54", Case55 : "case-55",
        Case56 : "case-56", Case57 : "case-57", Case58 : "case-58", Case59 : "case-59",
        Case60 : "case-60", Case61 : "case-61", Case62 : "case-62", Case63 : "case-63",
        Case64 : "case-64", Case65 : "case-65", Case66 : "case-66", Case67 : "case-67",
        Case68 : "case-68", Case69 : "case-69", Case70 : "case-70", Case71 : "case-71",
        Case72 : "case-72", Case73 : "case-73", Case74 : "case-74", Case75 : "case-75",
        Case76 : "case-76", Case77 : "case-77", Case78 : "case-78", Case79 : "case-79",
        Case80 : "case-80", Case81 : "case-81", Case82 : "case-82", Case83 : "case-83",
        Case84 : "case-84", Case85 : "case-85", Case86 : "case-86", Case87 : "case-87",
        Case88 : "case-88", Case89 : "case-89", Case90 : "case-90", Case91 : "case-91",
        Case92 : "case-92", Case93 : "case-93", Case94 : "case-94", Case95 : "case-95",
        Case96 : "case-96", Case97 : "case-97", Case98 : "case-98", Case99 : "case-99",
        Case100 : "case-100", Case101 : "case-101", Case102 : "case-102", Case103 :
        "case-103", Case104 : "case-104", Case105 : "case-105", Case106 : "case-106",
        Case107 : "case-107", Case108 : "case-108", Case109 : "case-109", Case110 :
        "case-110", Case111 : "case-111", Case112 : "case-112", Case113 : "case-113",
        Case114 : "case-114", Case115 : "case-115", Case116 : "case-116", Case117 :
        "case-117", Case118 : "case-118", Case119 : "case-119", Case120 : "case-120",
        Case121 : "case-121", Case122 : "case-122", Case123 : "case-123", Case124 :
        "case-124", Case125 : "case-125", Case126 : "case-126", Case127 : "case-127",
        Case128 : "case-128", Case129 : "case-129", Case130 : "case-130", Case131 :
        "case-131", Case132 : "case-132", Case133 : "case-133", Case134 : "case-134",
        Case135 : "case-135", Case136 : "case-136", Case137 : "case-137", Case138 :
        "case-138", Case139 : "case-139", Case140 : "case-140", Case141 : "case-141",
        Case142 : "case-142", Case143 : "case-143", Case144 : "case-144", Case145 :
        "case-145", Case146 : "case-146", Case147 : "case-147", Case148 : "case-148",
        Case149 : "case-149", Case150 : "case-150", Case151 : "case-151", Case152 :
        "case-152", Case153 : "case-153", Case154 : "case-154", Case155 : "case-155",
        Case156 : "case-156", Case157 : "case-157", Case158 : "case-158", Case159 :
        "case-159", Case160 : "case-160", Case161 : "case-161", Case162 : "case-162",
        Case163 : "case-163", Case164 : "case-164", Case165 : "case-165", Case166 :
        "case-166", Case167 : "case-167", Case168 : "case-168", Case169 : "case-169",
        Case170 : "case-170", Case171 : "case-171", Case172 : "case-172", Case173 :
        "case-173", Case174 : "case-174", Case175 : "case-175", Case176 : "case-176",
        Case177 : "case-177", Case178 : "case-178", Case179 : "case-179", Case180 :
        "case-180", Case181 : "case-181", Case182 : "case-182", Case183 : "case-183",
        Case184 : "case-184", Case185 : "case-185", Case186 : "case-186", Case187 :
        "case-187", Case188 : "case-188", Case189 : "case-189", Case190 : "case-190",
        Case191 : "case-191", Case192 : "case-192", Case193 : "case-193", Case194 :
        "case-194", Case195 : "case-195", Case196 : "case-196", Case197 : "case-197",
        Case198 : "case-198", Case199 : "case-199", Case200 : "case-200", Case201 :
        "case-201", Case202 : "case-202", Case203 : "case-203", Case204 : "case-204",
        Case205 : "case-205", Case206 : "case-206", Case207 : "case-207", Case208 :
        "case-208", Case209 : "case-209", Case210 : "case-210", Case211 : "case-211",
        Case212 : "case-212", Case213 : "case-213", Case214 : "case-214", Case215 :
        "case-215", Case216 : "case-216", Case217 : "case-217", Case218 : "case-218",
        Case219 : "case-219", Case220 : "case-220", Case221 : "case-221", Case222 :
        "case-222", Case223 : "case-223", Case224 : "case-224", Case225 : "case-225",
        Case226 : "case-226", Case227 : "case-227", Case228 : "case-228", Case229 :
        "case-229", Case230 : "case-230", Case231 : "case-231", Case232 : "case-232",
        Case233 : "case-233", Case234 : "case-234", Case235 : "case-235", Case236 :
        "case-236", Case237 : "case-237", Case238 : "case-238", Case239 : "case-239",
        Case240 : "case-240", Case241 : "case-241", Case242 : "case-242", Case243 :
        "case-243", Case244 : "case-244", Case245 : "case-245", Case246 : "case-246",
        Case247 : "case-247", Case248 : "case-248", Case249 : "case-249", Case250 :
        "case-250", Case251 : "case-251", Case252 : "case-252", Case253 : "case-253",
        Case254 : "case-254", Case255 : "case-255", Case256 : "case-256" }
    );
    __rt::passed!(vals copy Many);
    /// One more than a value passed in registers may have.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Seventeen {
        /// The WIT field `a`.
        #[component(name = "a")]
        pub a: u64,
        /// The WIT field `b`.
        #[component(name = "b")]
        pub b: u64,
        /// The WIT field `c`.
        #[component(name = "c")]
        pub c: u64,
        /// The WIT field `d`.
        #[component(name = "d")]
        pub d: u64,
        /// The WIT field `e`.
        #[component(name = "e")]
        pub e: u64,
        /// The WIT field `f`.
        #[component(name = "f")]
        pub f: u64,
        /// The WIT field `g`.
        #[component(name = "g")]
        pub g: u64,
        /// The WIT field `h`.
        #[component(name = "h")]
        pub h: u64,
        /// The WIT field `i`.
        #[component(name = "i")]
        pub i: u64,
        /// The WIT field `j`.
        #[component(name = "j")]
        pub j: u64,
        /// The WIT field `k`.
        #[component(name = "k")]
        pub k: u64,
        /// The WIT field `l`.
        #[component(name = "l")]
        pub l: u64,
        /// The WIT field `m`.
        #[component(name = "m")]
        pub m: u64,
        /// The WIT field `n`.
        #[component(name = "n")]
        pub n: u64,
        /// The WIT field `o`.
        #[component(name = "o")]
        pub o: u64,
        /// The WIT field `p`.
        #[component(name = "p")]
        pub p: u64,
        /// The WIT field `q`.
        #[component(name = "q")]
        pub q: u64,
    }
    __rt::record!(
        Seventeen, "seventeen", { a : "a", b : "b", c : "c", d : "d", e : "e", f : "f", g
        : "g", h : "h", i : "i", j : "j", k : "k", l : "l", m : "m", n : "n", o : "o", p
        : "p", q : "q" }
    );
    __rt::passed!(vals copy Seventeen);
    /// What links `fixtures:nesting/large@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::nesting::link::WIT;
        /// The interface `fixtures:nesting/large@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:nesting/large@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-many"),
                Function::data(1, "echo-seventeen"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "enum many case-0 case-1 case-2 case-3 case-4 case-5 case-6 case-7 case-8 case-9 case-10 case-11 case-12 case-13 case-14 case-15 case-16 case-17 case-18 case-19 case-20 case-21 case-22 case-23 case-24 case-25 case-26 case-27 case-28 case-29 case-30 case-31 case-32 case-33 case-34 case-35 case-36 case-37 case-38 case-39 case-40 case-41 case-42 case-43 case-44 case-45 case-46 case-47 case-48 case-49 case-50 case-51 case-52 case-53 case-54 case-55 case-56 case-57 case-58 case-59 case-60 case-61 case-62 case-63 case-64 case-65 case-66 case-67 case-68 case-69 case-70 case-71 case-72 case-73 case-74 case-75 case-76 case-77 case-78 case-79 case-80 case-81 case-82 case-83 case-84 case-85 case-86 case-87 case-88 case-89 case-90 case-91 case-92 case-93 case-94 case-95 case-96 case-97 case-98 case-99 case-100 case-101 case-102 case-103 case-104 case-105 case-106 case-107 case-108 case-109 case-110 case-111 case-112 case-113 case-114 case-115 case-116 case-117 case-118 case-119 case-120 case-121 case-122 case-123 case-124 case-125 case-126 case-127 case-128 case-129 case-130 case-131 case-132 case-133 case-134 case-135 case-136 case-137 case-138 case-139 case-140 case-141 case-142 case-143 case-144 case-145 case-146 case-147 case-148 case-149 case-150 case-151 case-152 case-153 case-154 case-155 case-156 case-157 case-158 case-159 case-160 case-161 case-162 case-163 case-164 case-165 case-166 case-167 case-168 case-169 case-170 case-171 case-172 case-173 case-174 case-175 case-176 case-177 case-178 case-179 case-180 case-181 case-182 case-183 case-184 case-185 case-186 case-187 case-188 case-189 case-190 case-191 case-192 case-193 case-194 case-195 case-196 case-197 case-198 case-199 case-200 case-201 case-202 case-203 case-204 case-205 case-206 case-207 case-208 case-209 case-210 case-211 case-212 case-213 case-214 case-215 case-216 case-217 case-218 case-219 case-220 case-221 case-222 case-223 case-224 case-225 case-226 case-227 case-228 case-229 case-230 case-231 case-232 case-233 case-234 case-235 case-236 case-237 case-238 case-239 case-240 case-241 case-242 case-243 case-244 case-245 case-246 case-247 case-248 case-249 case-250 case-251 case-252 case-253 case-254 case-255 case-256",
                "record seventeen a u64 b u64 c u64 d u64 e u64 f u64 g u64 h u64 i u64 j u64 k u64 l u64 m u64 n u64 o u64 p u64 q u64",
                "func echo-many #0 value #0",
                "func echo-seventeen #1 value #1",
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
                            (super::Many,),
                            (super::Many,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Seventeen,),
                            (super::Seventeen,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:nesting/large@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-many`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_many(
                &self,
                value: super::Many,
            ) -> __rt::Result<super::Many, __rt::DispatchError> {
                self.0.call::<(super::Many,), (super::Many,)>(0, (value,))
            }
            /// Calls the WIT function `echo-seventeen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_seventeen(
                &self,
                value: super::Seventeen,
            ) -> __rt::Result<super::Seventeen, __rt::DispatchError> {
                self.0.call::<(super::Seventeen,), (super::Seventeen,)>(1, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
