// "../fixtures/wit/polyglot.wit"

/// Takes texts apart, and hands back values of every kind.
#[allow(
    ambiguous_associated_items,
    reason = "wasmtime's derives say `Self::Lower`, and mean a type"
)]
pub mod texts {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The case of letters.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum LetterCase {
        /// Small letters.
        #[component(name = "lower")]
        Lower,
        /// Capital letters.
        #[component(name = "upper")]
        Upper,
    }
    __rt::enumeration!(LetterCase, "letter-case", { Lower : "lower", Upper : "upper" });
    /// A part of a text, in characters.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Span {
        /// How many characters are before it.
        #[component(name = "start")]
        pub start: u32,
        /// How many characters it has.
        #[component(name = "len")]
        pub len: u32,
    }
    __rt::record!(Span, "span", { start : "start", len : "len" });
    /// The smallest part of a text that means something.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Token {
        /// Letters.
        #[component(name = "word")]
        Word(__rt::String),
        /// Digits, as their value, or as the largest value where that is larger.
        #[component(name = "number")]
        Number(u32),
        /// One character that is nothing else.
        #[component(name = "mark")]
        Mark(char),
        /// White space.
        #[component(name = "gap")]
        Gap,
    }
    __rt::variant!(
        Token, "token", { Word(payload) : "word", Number(payload) : "number",
        Mark(payload) : "mark", Gap : "gap" }
    );
    /// Why a text is no number.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Problem {
        /// It has no digits.
        #[component(name = "empty")]
        Empty,
        /// It has a character, the first of several, that is not of a number.
        #[component(name = "unexpected")]
        Unexpected(char),
        /// Its digits, of which there are too many.
        #[component(name = "too-large")]
        TooLarge(__rt::String),
    }
    __rt::variant!(
        Problem, "problem", { Empty : "empty", Unexpected(payload) : "unexpected",
        TooLarge(payload) : "too-large" }
    );
    /// All primitive types.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Primitives {
        /// Yes or no.
        #[component(name = "truth")]
        pub truth: bool,
        /// 8 bits.
        #[component(name = "unsigned8")]
        pub unsigned8: u8,
        /// 8 bits, signed.
        #[component(name = "signed8")]
        pub signed8: i8,
        /// 16 bits.
        #[component(name = "unsigned16")]
        pub unsigned16: u16,
        /// 16 bits, signed.
        #[component(name = "signed16")]
        pub signed16: i16,
        /// 32 bits.
        #[component(name = "unsigned32")]
        pub unsigned32: u32,
        /// 32 bits, signed.
        #[component(name = "signed32")]
        pub signed32: i32,
        /// 64 bits.
        #[component(name = "unsigned64")]
        pub unsigned64: u64,
        /// 64 bits, signed.
        #[component(name = "signed64")]
        pub signed64: i64,
        /// 32 bits, with a point.
        #[component(name = "short-float")]
        pub short_float: f32,
        /// 64 bits, with a point.
        #[component(name = "long-float")]
        pub long_float: f64,
        /// A character.
        #[component(name = "letter")]
        pub letter: char,
        /// A text.
        #[component(name = "text")]
        pub text: __rt::String,
    }
    __rt::record!(
        Primitives, "primitives", { truth : "truth", unsigned8 : "unsigned8", signed8 :
        "signed8", unsigned16 : "unsigned16", signed16 : "signed16", unsigned32 :
        "unsigned32", signed32 : "signed32", unsigned64 : "unsigned64", signed64 :
        "signed64", short_float : "short-float", long_float : "long-float", letter :
        "letter", text : "text" }
    );
    /// Lists of what languages have arrays of their own for, and of what they do not.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Lists {
        /// Yes or no.
        #[component(name = "truths")]
        pub truths: __rt::Vec<bool>,
        /// 8 bits.
        #[component(name = "bytes")]
        pub bytes: __rt::Vec<u8>,
        /// 16 bits, signed.
        #[component(name = "shorts")]
        pub shorts: __rt::Vec<i16>,
        /// 32 bits.
        #[component(name = "words")]
        pub words: __rt::Vec<u32>,
        /// 64 bits, signed.
        #[component(name = "longs")]
        pub longs: __rt::Vec<i64>,
        /// 64 bits, with a point.
        #[component(name = "doubles")]
        pub doubles: __rt::Vec<f64>,
        /// Characters.
        #[component(name = "letters")]
        pub letters: __rt::Vec<char>,
        /// Texts.
        #[component(name = "texts")]
        pub texts: __rt::Vec<__rt::String>,
        /// Tokens.
        #[component(name = "tokens")]
        pub tokens: __rt::Vec<self::Token>,
    }
    __rt::record!(
        Lists, "lists", { truths : "truths", bytes : "bytes", shorts : "shorts", words :
        "words", longs : "longs", doubles : "doubles", letters : "letters", texts :
        "texts", tokens : "tokens" }
    );
    /// Types in types in types.
    pub type Nested = __rt::Vec<
        (__rt::String, __rt::Option<__rt::Result<self::Token, self::Problem>>),
    >;
    #[allow(
        missing_docs,
        unused,
        clippy::all,
        clippy::pedantic,
        reason = "wasmtime's macro takes no documentation"
    )]
    mod flags {
        use super::__rt::wasmtime;
        wasmtime::component::flags! {
            Style { #[component(name = "bold")] const BOLD; #[component(name = "italic")]
            const ITALIC; #[component(name = "underlined")] const UNDERLINED;
            #[component(name = "struck")] const STRUCK; #[component(name = "small")]
            const SMALL; #[component(name = "large")] const LARGE; #[component(name =
            "fixed-width")] const FIXED_WIDTH; #[component(name = "quoted")] const
            QUOTED; #[component(name = "hidden")] const HIDDEN; }
        }
    }
    /// How a text is shown. There are more than a byte has bits.
    ///
    /// # Flags
    /// - `BOLD`: Heavy.
    /// - `ITALIC`: Slanted.
    /// - `UNDERLINED`: With a line below.
    /// - `STRUCK`: With a line through it.
    /// - `SMALL`: Smaller than what is around it.
    /// - `LARGE`: Larger than what is around it.
    /// - `FIXED_WIDTH`: All letters of one width.
    /// - `QUOTED`: In quotation marks.
    /// - `HIDDEN`: Not at all.
    pub use self::flags::Style;
    __rt::flags!(
        Style, "style", 511, { BOLD : "bold", ITALIC : "italic", UNDERLINED :
        "underlined", STRUCK : "struck", SMALL : "small", LARGE : "large", FIXED_WIDTH :
        "fixed-width", QUOTED : "quoted", HIDDEN : "hidden" }
    );
    /// What links `demo:polyglot/texts@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "polyglot.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/polyglot.wit")
                ),
            ),
        ];
        /// The interface `demo:polyglot/texts@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:polyglot/texts@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "language"),
                Function::data(1, "tokens"),
                Function::data(2, "parse"),
                Function::data(3, "find"),
                Function::data(4, "change-case"),
                Function::data(5, "toggle"),
                Function::data(6, "gather"),
                Function::data(7, "echo-primitives"),
                Function::data(8, "echo-lists"),
                Function::data(9, "echo-nested"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "variant token word string number u32 mark char gap _",
                "variant problem empty _ unexpected char too-large string",
                "record span start u32 len u32",
                "enum letter-case lower upper",
                "flags style bold italic underlined struck small large fixed-width quoted hidden",
                "record primitives truth bool unsigned8 u8 signed8 s8 unsigned16 u16 signed16 s16 unsigned32 u32 signed32 s32 unsigned64 u64 signed64 s64 short-float f32 long-float f64 letter char text string",
                "record lists truths list bool bytes list u8 shorts list s16 words list u32 longs list s64 doubles list f64 letters list char texts list string tokens list #0",
                "type list tuple 2 string option result #0 #1",
                "func language string",
                "func tokens list #0 text string",
                "func parse result s32 #1 text string",
                "func find option #2 text string part string",
                "func change-case string text string to #3",
                "func toggle #4 style #4 by #4",
                "func gather #5 truth bool unsigned8 u8 signed8 s8 unsigned16 u16 signed16 s16 unsigned32 u32 signed32 s32 unsigned64 u64 signed64 s64 short-float f32 long-float f64 letter char text string",
                "func echo-primitives #5 values #5",
                "func echo-lists #6 values #6",
                "func echo-nested #7 values #7",
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
                            __rt::TypedLink::to_one::<P, linked::call_language>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_tokens>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_parse>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_find>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_change_case>(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_toggle>(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_gather>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_primitives>(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_lists>(),
                        )
                    }
                    9 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_nested>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            language: __rt::TypedFunc<(), (__rt::String,)>,
            tokens: __rt::TypedFunc<(&'static str,), (__rt::Vec<super::Token>,)>,
            parse: __rt::TypedFunc<
                (&'static str,),
                (__rt::Result<i32, super::Problem>,),
            >,
            find: __rt::TypedFunc<
                (&'static str, &'static str),
                (__rt::Option<super::Span>,),
            >,
            change_case: __rt::TypedFunc<
                (&'static str, super::LetterCase),
                (__rt::String,),
            >,
            toggle: __rt::TypedFunc<(super::Style, super::Style), (super::Style,)>,
            gather: __rt::TypedFunc<
                (
                    bool,
                    u8,
                    i8,
                    u16,
                    i16,
                    u32,
                    i32,
                    u64,
                    i64,
                    f32,
                    f64,
                    char,
                    &'static str,
                ),
                (super::Primitives,),
            >,
            echo_primitives: __rt::TypedFunc<
                (&'static super::Primitives,),
                (super::Primitives,),
            >,
            echo_lists: __rt::TypedFunc<(&'static super::Lists,), (super::Lists,)>,
            echo_nested: __rt::TypedFunc<
                (
                    &'static [(
                        __rt::String,
                        __rt::Option<__rt::Result<super::Token, super::Problem>>,
                    )],
                ),
                (super::Nested,),
            >,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    language: binder.function("language")?,
                    tokens: binder.function("tokens")?,
                    parse: binder.function("parse")?,
                    find: binder.function("find")?,
                    change_case: binder.function("change-case")?,
                    toggle: binder.function("toggle")?,
                    gather: binder.function("gather")?,
                    echo_primitives: binder.function("echo-primitives")?,
                    echo_lists: binder.function("echo-lists")?,
                    echo_nested: binder.function("echo-nested")?,
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
            pub enum call_language {}
            impl __rt::LinkedFunction for call_language {
                type Results = (__rt::String,);
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
                    functions.language.call(callee, ())
                }
            }
            pub enum call_tokens {}
            impl __rt::LinkedFunction for call_tokens {
                type Results = (__rt::Vec<super::super::Token>,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.tokens.call(callee, (&**a0,))
                }
            }
            pub enum call_parse {}
            impl __rt::LinkedFunction for call_parse {
                type Results = (__rt::Result<i32, super::super::Problem>,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.parse.call(callee, (&**a0,))
                }
            }
            pub enum call_find {}
            impl __rt::LinkedFunction for call_find {
                type Results = (__rt::Option<super::super::Span>,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr, __rt::WasmStr);
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, str>,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?, __rt::text(a1, caller)?))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.find.call(callee, (&**a0, &**a1))
                }
            }
            pub enum call_change_case {}
            impl __rt::LinkedFunction for call_change_case {
                type Results = (__rt::String,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr, super::super::LetterCase);
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    &'a super::super::LetterCase,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?, a1))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.change_case.call(callee, (&**a0, *(*a1)))
                }
            }
            pub enum call_toggle {}
            impl __rt::LinkedFunction for call_toggle {
                type Results = (super::super::Style,);
                type Functions = super::Functions;
                type Lifted = (super::super::Style, super::super::Style);
                type Prepared<'a> = (&'a super::super::Style, &'a super::super::Style);
                fn prepare<'a, P: 'static>(
                    (a0, a1): &'a Self::Lifted,
                    _: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((a0, a1))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.toggle.call(callee, (*(*a0), *(*a1)))
                }
            }
            pub enum call_gather {}
            impl __rt::LinkedFunction for call_gather {
                type Results = (super::super::Primitives,);
                type Functions = super::Functions;
                type Lifted = (
                    bool,
                    u8,
                    i8,
                    u16,
                    i16,
                    u32,
                    i32,
                    u64,
                    i64,
                    f32,
                    f64,
                    char,
                    __rt::WasmStr,
                );
                type Prepared<'a> = (
                    &'a bool,
                    &'a u8,
                    &'a i8,
                    &'a u16,
                    &'a i16,
                    &'a u32,
                    &'a i32,
                    &'a u64,
                    &'a i64,
                    &'a f32,
                    &'a f64,
                    &'a char,
                    ::std::borrow::Cow<'a, str>,
                );
                fn prepare<'a, P: 'static>(
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                    ): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        __rt::text(a12, caller)?,
                    ))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                    ): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions
                        .gather
                        .call(
                            callee,
                            (
                                *(*a0),
                                *(*a1),
                                *(*a2),
                                *(*a3),
                                *(*a4),
                                *(*a5),
                                *(*a6),
                                *(*a7),
                                *(*a8),
                                *(*a9),
                                *(*a10),
                                *(*a11),
                                &**a12,
                            ),
                        )
                }
            }
            pub enum call_echo_primitives {}
            impl __rt::LinkedFunction for call_echo_primitives {
                type Results = (super::super::Primitives,);
                type Functions = super::Functions;
                type Lifted = (super::super::Primitives,);
                type Prepared<'a> = (&'a super::super::Primitives,);
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
                    functions.echo_primitives.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_lists {}
            impl __rt::LinkedFunction for call_echo_lists {
                type Results = (super::super::Lists,);
                type Functions = super::Functions;
                type Lifted = (super::super::Lists,);
                type Prepared<'a> = (&'a super::super::Lists,);
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
                    functions.echo_lists.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_nested {}
            impl __rt::LinkedFunction for call_echo_nested {
                type Results = (super::super::Nested,);
                type Functions = super::Functions;
                type Lifted = (super::super::Nested,);
                type Prepared<'a> = (&'a super::super::Nested,);
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
                    functions.echo_nested.call(callee, (__rt::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/texts@1.0.0`: a method for each of its functions.
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
            /// Returns the language that the plugin is written in.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn language(&self) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .language
                            .call(__store, ())
                            .map(|(__result,)| __result)
                    })
            }
            /// Takes `text` apart.
            ///
            /// Letters are those of ASCII and all characters beyond it. White space is a space, a tab or a
            /// line feed. What belongs to one another is one token, but marks are one each.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn tokens(
                &self,
                text: &str,
            ) -> __rt::Result<__rt::Vec<super::Token>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .tokens
                            .call(__store, (text,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns the number that `text` is, which may begin with a minus.
            ///
            /// What is not of a number is found before it is known whether it is too large.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn parse(
                &self,
                text: &str,
            ) -> __rt::Result<__rt::Result<i32, super::Problem>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .parse
                            .call(__store, (text,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns where `part` is in `text` for the first time.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn find(
                &self,
                text: &str,
                part: &str,
            ) -> __rt::Result<__rt::Option<super::Span>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .find
                            .call(__store, (text, part))
                            .map(|(__result,)| __result)
                    })
            }
            /// Changes the letters of ASCII.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn change_case(
                &self,
                text: &str,
                to: super::LetterCase,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .change_case
                            .call(__store, (text, to))
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns the styles that are in one of the two, but not in both.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn toggle(
                &self,
                style: super::Style,
                by: super::Style,
            ) -> __rt::Result<super::Style, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .toggle
                            .call(__store, (style, by))
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns what it is given in one record.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn gather(
                &self,
                truth: bool,
                unsigned8: u8,
                signed8: i8,
                unsigned16: u16,
                signed16: i16,
                unsigned32: u32,
                signed32: i32,
                unsigned64: u64,
                signed64: i64,
                short_float: f32,
                long_float: f64,
                letter: char,
                text: &str,
            ) -> __rt::Result<super::Primitives, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .gather
                            .call(
                                __store,
                                (
                                    truth,
                                    unsigned8,
                                    signed8,
                                    unsigned16,
                                    signed16,
                                    unsigned32,
                                    signed32,
                                    unsigned64,
                                    signed64,
                                    short_float,
                                    long_float,
                                    letter,
                                    text,
                                ),
                            )
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns what it is given.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_primitives(
                &self,
                values: &super::Primitives,
            ) -> __rt::Result<super::Primitives, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_primitives
                            .call(__store, (values,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns what it is given.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_lists(
                &self,
                values: &super::Lists,
            ) -> __rt::Result<super::Lists, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_lists
                            .call(__store, (values,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Returns what it is given.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nested(
                &self,
                values: &[(
                    __rt::String,
                    __rt::Option<__rt::Result<super::Token, super::Problem>>,
                )],
            ) -> __rt::Result<super::Nested, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_nested
                            .call(__store, (values,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// Keeps documents.
pub mod documents {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `token` of `demo:polyglot/texts@1.0.0`.
    pub type Token = super::texts::Token;
    /// Lines of text, with a title.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Document {
        held: __rt::HeldResource,
        calls: &'static self::link::calls::Document,
    }
    impl Document {
        /// Returns the title.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn title(&self) -> __rt::Result<__rt::String, __rt::DispatchError> {
            (self.calls.title)(&self.held)
        }
        /// Adds a line, and returns how many there are then.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn append(&self, line: &str) -> __rt::Result<u32, __rt::DispatchError> {
            (self.calls.append)(&self.held, line)
        }
        /// Returns a line, the first one for 0.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn line(
            &self,
            at: u32,
        ) -> __rt::Result<__rt::Option<__rt::String>, __rt::DispatchError> {
            (self.calls.line)(&self.held, at)
        }
        /// Removes a line and returns it. Fails with the number of lines where there is no such line.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn remove(
            &self,
            at: u32,
        ) -> __rt::Result<__rt::Result<__rt::String, u32>, __rt::DispatchError> {
            (self.calls.remove)(&self.held, at)
        }
        /// Takes all lines apart, with a gap between each two.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn tokens(
            &self,
        ) -> __rt::Result<__rt::Vec<self::Token>, __rt::DispatchError> {
            (self.calls.tokens)(&self.held)
        }
        /// Makes another one with the same title and lines.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn copy(&self) -> __rt::Result<self::Document, __rt::DispatchError> {
            (self.calls.copy)(&self.held)
        }
        /// Adds all lines of `other`, drops it, and returns how many lines there are then.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn absorb(
            &self,
            other: self::Document,
        ) -> __rt::Result<u32, __rt::DispatchError> {
            (self.calls.absorb)(&self.held, other)
        }
    }
    impl ::core::fmt::Debug for Document {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Document").finish_non_exhaustive()
        }
    }
    impl __rt::TypedResource for Document {
        const INTERFACE: &'static str = "demo:polyglot/documents@1.0.0";
        const NAME: &'static str = "document";
    }
    impl __rt::Outbound for Document {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl __rt::Outbound for &Document {
        type Wire = __rt::ResourceAny;
        fn send<P: __rt::PluginData + 'static>(
            self,
            sending: &mut __rt::Sending<P>,
        ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl __rt::Inbound for Document {
        type Wire = __rt::ResourceAny;
        fn receive<P: __rt::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut __rt::Receiving<'_, P>,
        ) -> __rt::Result<Self, __rt::ResourceReceiveError> {
            Ok(Self {
                held: receiving.take::<Self>(wire)?,
                calls: self::link::calls::Document::__table::<P>(),
            })
        }
    }
    /// Documents in a record, beside something else.
    #[derive(Debug)]
    pub struct Shelf {
        /// What it is called.
        pub label: __rt::String,
        /// A document, or none.
        pub first: __rt::Option<self::Document>,
        /// More documents.
        pub others: __rt::Vec<self::Document>,
    }
    __rt::owned_record!(Shelf, { label, first, others });
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        use super::__rt;
        #[derive(Clone)]
        #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
        #[component(record)]
        #[component(wasmtime_crate = __rt::wasmtime)]
        pub struct Shelf {
            #[component(name = "label")]
            pub label: __rt::String,
            #[component(name = "first")]
            pub first: __rt::Option<__rt::ResourceAny>,
            #[component(name = "others")]
            pub others: __rt::Vec<__rt::ResourceAny>,
        }
        __rt::record_handles!(Shelf, { first, others });
        __rt::record_vals!(
            Shelf, "shelf", { label : "label", first : "first", others : "others" }
        );
    }
    /// What links `demo:polyglot/documents@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::texts::link::WIT;
        /// The interface `demo:polyglot/documents@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:polyglot/documents@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::carrying(0, "[constructor]document"),
                Function::data(1, "[method]document.title").method(),
                Function::data(2, "[method]document.append").method(),
                Function::data(3, "[method]document.line").method(),
                Function::data(4, "[method]document.remove").method(),
                Function::data(5, "[method]document.tokens").method(),
                Function::carrying(6, "[method]document.copy").method(),
                Function::data(7, "[method]document.absorb").method(),
                Function::carrying(8, "[static]document.merge"),
                Function::data(9, "live"),
                Function::carrying(10, "echo"),
                Function::data(11, "count-lines"),
                Function::carrying(12, "split"),
                Function::carrying(13, "join"),
                Function::carrying(14, "arrange"),
                Function::data(15, "clear"),
            ];
            const RESOURCES: &'static [&'static str] = &["document"];
            const SIGNATURES: &'static [&'static str] = &[
                "variant token word string number u32 mark char gap _",
                "record shelf label string first option own . document others list own . document",
                "func [constructor]document own . document title string",
                "func [method]document.title string self borrow . document",
                "func [method]document.append u32 self borrow . document line string",
                "func [method]document.line option string self borrow . document at u32",
                "func [method]document.remove result string u32 self borrow . document at u32",
                "func [method]document.tokens list #0 self borrow . document",
                "func [method]document.copy own . document self borrow . document",
                "func [method]document.absorb u32 self borrow . document other own . document",
                "func [static]document.merge own . document a own . document b borrow . document",
                "func live option u32",
                "func echo own . document document own . document",
                "func count-lines u32 documents list borrow . document",
                "func split list own . document document own . document",
                "func join option own . document documents list own . document",
                "func arrange #1 label string documents list own . document",
                "func clear u32 shelf #1",
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
                            __rt::TypedLink::returning::<P, linked::call_new_document>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<P, linked::call_document_title>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<
                                P,
                                linked::call_document_append,
                            >(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<P, linked::call_document_line>(),
                        )
                    }
                    4 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<
                                P,
                                linked::call_document_remove,
                            >(),
                        )
                    }
                    5 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_owner::<
                                P,
                                linked::call_document_tokens,
                            >(),
                        )
                    }
                    6 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_document_copy>(),
                        )
                    }
                    7 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<
                                P,
                                linked::call_document_absorb,
                            >(),
                        )
                    }
                    8 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_document_merge>(),
                        )
                    }
                    9 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_live>(),
                        )
                    }
                    10 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_echo>(),
                        )
                    }
                    11 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_count_lines>(),
                        )
                    }
                    12 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_split>(),
                        )
                    }
                    13 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_join>(),
                        )
                    }
                    14 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_arrange>(),
                        )
                    }
                    15 => {
                        __rt::Option::Some(
                            __rt::TypedLink::carrying::<P, linked::call_clear>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_document: __rt::TypedFunc<(&'static str,), (__rt::ResourceAny,)>,
            document_title: __rt::TypedFunc<(__rt::ResourceAny,), (__rt::String,)>,
            document_append: __rt::TypedFunc<(__rt::ResourceAny, &'static str), (u32,)>,
            document_line: __rt::TypedFunc<
                (__rt::ResourceAny, u32),
                (__rt::Option<__rt::String>,),
            >,
            document_remove: __rt::TypedFunc<
                (__rt::ResourceAny, u32),
                (__rt::Result<__rt::String, u32>,),
            >,
            document_tokens: __rt::TypedFunc<
                (__rt::ResourceAny,),
                (__rt::Vec<super::Token>,),
            >,
            document_copy: __rt::TypedFunc<(__rt::ResourceAny,), (__rt::ResourceAny,)>,
            document_absorb: __rt::TypedFunc<
                (__rt::ResourceAny, __rt::ResourceAny),
                (u32,),
            >,
            document_merge: __rt::TypedFunc<
                (__rt::ResourceAny, __rt::ResourceAny),
                (__rt::ResourceAny,),
            >,
            live: __rt::TypedFunc<(), (__rt::Option<u32>,)>,
            echo: __rt::TypedFunc<(__rt::ResourceAny,), (__rt::ResourceAny,)>,
            count_lines: __rt::TypedFunc<(__rt::Vec<__rt::ResourceAny>,), (u32,)>,
            split: __rt::TypedFunc<
                (__rt::ResourceAny,),
                (__rt::Vec<__rt::ResourceAny>,),
            >,
            join: __rt::TypedFunc<
                (__rt::Vec<__rt::ResourceAny>,),
                (__rt::Option<__rt::ResourceAny>,),
            >,
            arrange: __rt::TypedFunc<
                (&'static str, __rt::Vec<__rt::ResourceAny>),
                (super::wire::Shelf,),
            >,
            clear: __rt::TypedFunc<(super::wire::Shelf,), (u32,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    new_document: binder.function("[constructor]document")?,
                    document_title: binder.function("[method]document.title")?,
                    document_append: binder.function("[method]document.append")?,
                    document_line: binder.function("[method]document.line")?,
                    document_remove: binder.function("[method]document.remove")?,
                    document_tokens: binder.function("[method]document.tokens")?,
                    document_copy: binder.function("[method]document.copy")?,
                    document_absorb: binder.function("[method]document.absorb")?,
                    document_merge: binder.function("[static]document.merge")?,
                    live: binder.function("live")?,
                    echo: binder.function("echo")?,
                    count_lines: binder.function("count-lines")?,
                    split: binder.function("split")?,
                    join: binder.function("join")?,
                    arrange: binder.function("arrange")?,
                    clear: binder.function("clear")?,
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
            pub struct Document {
                pub title: fn(
                    &__rt::HeldResource,
                ) -> __rt::Result<__rt::String, __rt::DispatchError>,
                pub append: fn(
                    &__rt::HeldResource,
                    &str,
                ) -> __rt::Result<u32, __rt::DispatchError>,
                pub line: fn(
                    &__rt::HeldResource,
                    u32,
                ) -> __rt::Result<__rt::Option<__rt::String>, __rt::DispatchError>,
                pub remove: fn(
                    &__rt::HeldResource,
                    u32,
                ) -> __rt::Result<__rt::Result<__rt::String, u32>, __rt::DispatchError>,
                pub tokens: fn(
                    &__rt::HeldResource,
                ) -> __rt::Result<__rt::Vec<super::super::Token>, __rt::DispatchError>,
                pub copy: fn(
                    &__rt::HeldResource,
                ) -> __rt::Result<super::super::Document, __rt::DispatchError>,
                pub absorb: fn(
                    &__rt::HeldResource,
                    super::super::Document,
                ) -> __rt::Result<u32, __rt::DispatchError>,
            }
            impl Document {
                pub const fn __table<P: __rt::PluginData + 'static>() -> &'static Self {
                    const {
                        &Self {
                            title: Self::title::<P>,
                            append: Self::append::<P>,
                            line: Self::line::<P>,
                            remove: Self::remove::<P>,
                            tokens: Self::tokens::<P>,
                            copy: Self::copy::<P>,
                            absorb: Self::absorb::<P>,
                        }
                    }
                }
                fn title<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                ) -> __rt::Result<__rt::String, __rt::DispatchError> {
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
                                    .document_title
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
                fn append<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                    line: &str,
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
                                    .document_append
                                    .call(__store, (__this, line))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
                fn line<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                    at: u32,
                ) -> __rt::Result<__rt::Option<__rt::String>, __rt::DispatchError> {
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
                                    .document_line
                                    .call(__store, (__this, at))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
                fn remove<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                    at: u32,
                ) -> __rt::Result<__rt::Result<__rt::String, u32>, __rt::DispatchError> {
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
                                    .document_remove
                                    .call(__store, (__this, at))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
                fn tokens<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                ) -> __rt::Result<__rt::Vec<super::super::Token>, __rt::DispatchError> {
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
                                    .document_tokens
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| __rt::Result::Ok(__result),
                        )
                }
                fn copy<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                ) -> __rt::Result<super::super::Document, __rt::DispatchError> {
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
                                    .document_copy
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, __receiving| __rt::Inbound::receive(
                                __result,
                                __receiving,
                            ),
                        )
                }
                fn absorb<P: __rt::PluginData + 'static>(
                    __held: &__rt::HeldResource,
                    other: super::super::Document,
                ) -> __rt::Result<u32, __rt::DispatchError> {
                    __held
                        .call::<
                            P,
                            super::Functions,
                            _,
                            _,
                            _,
                        >(
                            <super::Interface as __rt::TypedInterface>::PATH,
                            |__sending| __rt::Result::Ok((
                                __sending.lend(__held)?,
                                __rt::Outbound::send(other, __sending)?,
                            )),
                            |__functions, __store, __arguments| {
                                __functions
                                    .document_absorb
                                    .call(__store, __arguments)
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
            pub enum call_new_document {}
            impl __rt::ReturningFunction for call_new_document {
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<__rt::ResourceAny> {
                    functions.new_document.call(callee, (&**a0,)).map(|(result,)| result)
                }
            }
            pub enum call_document_title {}
            impl __rt::LinkedMethod for call_document_title {
                type Results = (__rt::String,);
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
                    functions.document_title.call(callee, (this,))
                }
            }
            pub enum call_document_append {}
            impl __rt::LinkedMethod for call_document_append {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (__rt::ResourceDynamic, __rt::WasmStr);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (_, a0): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
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
                    functions.document_append.call(callee, (this, &**a0))
                }
            }
            pub enum call_document_line {}
            impl __rt::LinkedMethod for call_document_line {
                type Results = (__rt::Option<__rt::String>,);
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
                    functions.document_line.call(callee, (this, *(*a0)))
                }
            }
            pub enum call_document_remove {}
            impl __rt::LinkedMethod for call_document_remove {
                type Results = (__rt::Result<__rt::String, u32>,);
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
                    functions.document_remove.call(callee, (this, *(*a0)))
                }
            }
            pub enum call_document_tokens {}
            impl __rt::LinkedMethod for call_document_tokens {
                type Results = (__rt::Vec<super::super::Token>,);
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
                    functions.document_tokens.call(callee, (this,))
                }
            }
            pub enum call_document_copy {}
            impl __rt::CarryingFunction for call_document_copy {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = true;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (this,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.document_copy.call(callee, (this,))
                }
            }
            pub enum call_document_absorb {}
            impl __rt::CarryingFunction for call_document_absorb {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, __rt::ResourceAny);
                type Results = (u32,);
                const IS_METHOD: bool = true;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (this, a0): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.document_absorb.call(callee, (this, a0))
                }
            }
            pub enum call_document_merge {}
            impl __rt::CarryingFunction for call_document_merge {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny, __rt::ResourceAny);
                type Results = (__rt::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.document_merge.call(callee, (a0, a1))
                }
            }
            pub enum call_live {}
            impl __rt::LinkedFunction for call_live {
                type Results = (__rt::Option<u32>,);
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
            pub enum call_count_lines {}
            impl __rt::CarryingFunction for call_count_lines {
                type Functions = super::Functions;
                type Arguments = (__rt::Vec<__rt::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.count_lines.call(callee, (a0,))
                }
            }
            pub enum call_split {}
            impl __rt::CarryingFunction for call_split {
                type Functions = super::Functions;
                type Arguments = (__rt::ResourceAny,);
                type Results = (__rt::Vec<__rt::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.split.call(callee, (a0,))
                }
            }
            pub enum call_join {}
            impl __rt::CarryingFunction for call_join {
                type Functions = super::Functions;
                type Arguments = (__rt::Vec<__rt::ResourceAny>,);
                type Results = (__rt::Option<__rt::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.join.call(callee, (a0,))
                }
            }
            pub enum call_arrange {}
            impl __rt::CarryingFunction for call_arrange {
                type Functions = super::Functions;
                type Arguments = (__rt::String, __rt::Vec<__rt::ResourceAny>);
                type Results = (super::super::wire::Shelf,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.arrange.call(callee, (__rt::String::as_str((&a0)), a1))
                }
            }
            pub enum call_clear {}
            impl __rt::CarryingFunction for call_clear {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::Shelf,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.clear.call(callee, (a0,))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/documents@1.0.0`: a method for each of its functions.
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
            /// Makes one without lines.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_document(
                &self,
                title: &str,
            ) -> __rt::Result<super::Document, __rt::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_document
                                .call(__store, (title,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Makes one that has the title and lines of `a`, which is dropped, and then the lines of `b`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn document_merge(
                &self,
                a: super::Document,
                b: &super::Document,
            ) -> __rt::Result<super::Document, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(a, __sending)?,
                            __rt::Outbound::send(b, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .document_merge
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns how many documents there are, if the provider is told of those that are dropped: not
            /// every language's tools tell.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn live(&self) -> __rt::Result<__rt::Option<u32>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions.live.call(__store, ()).map(|(__result,)| __result)
                    })
            }
            /// Returns the very same document.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo(
                &self,
                document: super::Document,
            ) -> __rt::Result<super::Document, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(document, __sending)?,
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
            /// Returns how many lines the documents have together.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn count_lines(
                &self,
                documents: &[&super::Document],
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(documents, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .count_lines
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| __rt::Result::Ok(__result),
                    )
            }
            /// Makes a document of each line, with the title of `document`, which is dropped.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn split(
                &self,
                document: super::Document,
            ) -> __rt::Result<__rt::Vec<super::Document>, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(document, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .split
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Makes one document of all, with the title of the first one. All are dropped.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn join(
                &self,
                documents: __rt::Vec<super::Document>,
            ) -> __rt::Result<__rt::Option<super::Document>, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(documents, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .join
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Puts documents on a shelf, the first one first, in their order.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn arrange(
                &self,
                label: &str,
                documents: __rt::Vec<super::Document>,
            ) -> __rt::Result<super::Shelf, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            label,
                            __rt::Outbound::send(documents, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .arrange
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| __rt::Inbound::receive(
                            __result,
                            __receiving,
                        ),
                    )
            }
            /// Returns how many documents are on the shelf, and drops them.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn clear(
                &self,
                shelf: super::Shelf,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| __rt::Result::Ok((
                            __rt::Outbound::send(shelf, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .clear
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
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
/// Uses both.
pub mod reader {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// What links `demo:polyglot/reader@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::texts::link::WIT;
        /// The interface `demo:polyglot/reader@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:polyglot/reader@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "report"),
                Function::data(1, "run"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func report string text string",
                "func run result u32 string iterations u32",
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
                            __rt::TypedLink::to_one::<P, linked::call_report>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_run>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            report: __rt::TypedFunc<(&'static str,), (__rt::String,)>,
            run: __rt::TypedFunc<(u32,), (__rt::Result<u32, __rt::String>,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    report: binder.function("report")?,
                    run: binder.function("run")?,
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
            pub enum call_report {}
            impl __rt::LinkedFunction for call_report {
                type Results = (__rt::String,);
                type Functions = super::Functions;
                type Lifted = (__rt::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a __rt::StoreContextMut<'_, P>,
                ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                    __rt::Result::Ok((__rt::text(a0, caller)?,))
                }
                fn call<P: __rt::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: __rt::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> __rt::wasmtime::Result<Self::Results> {
                    functions.report.call(callee, (&**a0,))
                }
            }
            pub enum call_run {}
            impl __rt::LinkedFunction for call_run {
                type Results = (__rt::Result<u32, __rt::String>,);
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
                    functions.run.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/reader@1.0.0`: a method for each of its functions.
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
            /// Says who reads and who is asked, and what `text` is made of.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn report(
                &self,
                text: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .report
                            .call(__store, (text,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls all functions of both, `iterations` times, and checks what they return.
            ///
            /// Returns how many checks passed, or which failed. Nobody else may make or drop documents
            /// meanwhile: how many there are is checked too.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn run(
                &self,
                iterations: u32,
            ) -> __rt::Result<__rt::Result<u32, __rt::String>, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .run
                            .call(__store, (iterations,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
