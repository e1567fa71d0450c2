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
    __rt::passed!(vals copy LetterCase);
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
    __rt::passed!(vals copy Span);
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
    __rt::passed!(vals Token);
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
    __rt::passed!(vals Problem);
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
    __rt::passed!(vals Primitives);
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
    __rt::passed!(vals Lists);
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
    __rt::passed!(vals copy Style);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:polyglot/texts@1.0.0";
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
                        __rt::TypedLink::function::<P, Interface, (), (__rt::String,)>(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Vec<super::Token>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String,),
                            (__rt::Result<i32, super::Problem>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String, __rt::String),
                            (__rt::Option<super::Span>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String, super::LetterCase),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Style, super::Style),
                            (super::Style,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
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
                                __rt::String,
                            ),
                            (super::Primitives,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Primitives,),
                            (super::Primitives,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Lists,),
                            (super::Lists,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Nested,),
                            (super::Nested,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/texts@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Returns the language that the plugin is written in.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn language(&self) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0.call::<(), (__rt::String,)>(0, ())
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
                self.0.call::<(__rt::String,), (__rt::Vec<super::Token>,)>(1, (text,))
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
                self.0
                    .call::<
                        (__rt::String,),
                        (__rt::Result<i32, super::Problem>,),
                    >(2, (text,))
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
                self.0
                    .call::<
                        (__rt::String, __rt::String),
                        (__rt::Option<super::Span>,),
                    >(3, (text, part))
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
                self.0
                    .call::<
                        (__rt::String, super::LetterCase),
                        (__rt::String,),
                    >(4, (text, to))
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
                self.0
                    .call::<
                        (super::Style, super::Style),
                        (super::Style,),
                    >(5, (style, by))
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
                self.0
                    .call::<
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
                            __rt::String,
                        ),
                        (super::Primitives,),
                    >(
                        6,
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
            }
            /// Returns what it is given.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_primitives(
                &self,
                values: &super::Primitives,
            ) -> __rt::Result<super::Primitives, __rt::DispatchError> {
                self.0.call::<(super::Primitives,), (super::Primitives,)>(7, (values,))
            }
            /// Returns what it is given.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_lists(
                &self,
                values: &super::Lists,
            ) -> __rt::Result<super::Lists, __rt::DispatchError> {
                self.0.call::<(super::Lists,), (super::Lists,)>(8, (values,))
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
                self.0.call::<(super::Nested,), (super::Nested,)>(9, (values,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
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
    pub struct Document(__rt::HeldResource);
    impl Document {
        /// Returns the title.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn title(&self) -> __rt::Result<__rt::String, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny,),
                    (__rt::String,),
                >(1, |__this, _| __rt::Result::Ok((__rt::Arg::Handles(__this),)))
        }
        /// Adds a line, and returns how many there are then.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn append(&self, line: &str) -> __rt::Result<u32, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny, __rt::String),
                    (u32,),
                >(
                    2,
                    |__this, _| __rt::Result::Ok((
                        __rt::Arg::Handles(__this),
                        __rt::Arg::Data(line),
                    )),
                )
        }
        /// Returns a line, the first one for 0.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn line(
            &self,
            at: u32,
        ) -> __rt::Result<__rt::Option<__rt::String>, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny, u32),
                    (__rt::Option<__rt::String>,),
                >(
                    3,
                    |__this, _| __rt::Result::Ok((
                        __rt::Arg::Handles(__this),
                        __rt::Arg::Data(at),
                    )),
                )
        }
        /// Removes a line and returns it. Fails with the number of lines where there is no such line.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn remove(
            &self,
            at: u32,
        ) -> __rt::Result<__rt::Result<__rt::String, u32>, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny, u32),
                    (__rt::Result<__rt::String, u32>,),
                >(
                    4,
                    |__this, _| __rt::Result::Ok((
                        __rt::Arg::Handles(__this),
                        __rt::Arg::Data(at),
                    )),
                )
        }
        /// Takes all lines apart, with a gap between each two.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn tokens(
            &self,
        ) -> __rt::Result<__rt::Vec<self::Token>, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny,),
                    (__rt::Vec<self::Token>,),
                >(5, |__this, _| __rt::Result::Ok((__rt::Arg::Handles(__this),)))
        }
        /// Makes another one with the same title and lines.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn copy(&self) -> __rt::Result<self::Document, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny,),
                    (self::Document,),
                >(6, |__this, _| __rt::Result::Ok((__rt::Arg::Handles(__this),)))
        }
        /// Adds all lines of `other`, drops it, and returns how many lines there are then.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn absorb(
            &self,
            other: self::Document,
        ) -> __rt::Result<u32, __rt::DispatchError> {
            self.0
                .call::<
                    (__rt::ResourceAny, __rt::ResourceAny),
                    (u32,),
                >(
                    7,
                    |__this, __sending| __rt::Result::Ok((
                        __rt::Arg::Handles(__this),
                        __sending.value(other)?,
                    )),
                )
        }
    }
    __rt::resource!(
        Document, "demo:polyglot/documents@1.0.0", "document", self::link::Interface
    );
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
        __rt::passed!(vals Shelf);
    }
    /// What links `demo:polyglot/documents@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::texts::link::WIT;
        /// The interface `demo:polyglot/documents@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:polyglot/documents@1.0.0";
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
                            (__rt::String,),
                            (super::Document,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny, __rt::String),
                            (u32,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny, u32),
                            (__rt::Option<__rt::String>,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny, u32),
                            (__rt::Result<__rt::String, u32>,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (__rt::Vec<super::Token>,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (super::Document,),
                        >(),
                        __rt::TypedLink::method_of::<
                            P,
                            Interface,
                            (__rt::ResourceAny, __rt::ResourceAny),
                            (u32,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny, __rt::ResourceAny),
                            (super::Document,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (),
                            (__rt::Option<u32>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::ResourceAny,),
                            (super::Document,),
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
                            (__rt::ResourceAny,),
                            (__rt::Vec<super::Document>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::Vec<__rt::ResourceAny>,),
                            (__rt::Option<super::Document>,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (__rt::String, __rt::Vec<__rt::ResourceAny>),
                            (super::Shelf,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::wire::Shelf,),
                            (u32,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/documents@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Makes one without lines.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_document(
                &self,
                title: &str,
            ) -> __rt::Result<super::Document, __rt::DispatchError> {
                self.0.call::<(__rt::String,), (super::Document,)>(0, (title,))
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
                self.0
                    .carry_home::<
                        (__rt::ResourceAny, __rt::ResourceAny),
                        (super::Document,),
                    >(
                        8,
                        |__sending| __rt::Result::Ok((
                            __sending.value(a)?,
                            __sending.value(b)?,
                        )),
                    )
            }
            /// Returns how many documents there are, if the provider is told of those that are dropped: not
            /// every language's tools tell.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn live(&self) -> __rt::Result<__rt::Option<u32>, __rt::DispatchError> {
                self.0.call::<(), (__rt::Option<u32>,)>(9, ())
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
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (super::Document,),
                    >(10, |__sending| __rt::Result::Ok((__sending.value(document)?,)))
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
                self.0
                    .carry::<
                        (__rt::Vec<__rt::ResourceAny>,),
                        (u32,),
                    >(11, |__sending| __rt::Result::Ok((__sending.value(documents)?,)))
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
                self.0
                    .carry_home::<
                        (__rt::ResourceAny,),
                        (__rt::Vec<super::Document>,),
                    >(12, |__sending| __rt::Result::Ok((__sending.value(document)?,)))
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
                self.0
                    .carry::<
                        (__rt::Vec<__rt::ResourceAny>,),
                        (__rt::Option<super::Document>,),
                    >(13, |__sending| __rt::Result::Ok((__sending.value(documents)?,)))
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
                self.0
                    .carry::<
                        (__rt::String, __rt::Vec<__rt::ResourceAny>),
                        (super::Shelf,),
                    >(
                        14,
                        |__sending| __rt::Result::Ok((
                            __rt::Arg::Data(label),
                            __sending.value(documents)?,
                        )),
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
                self.0
                    .carry::<
                        (super::wire::Shelf,),
                        (u32,),
                    >(15, |__sending| __rt::Result::Ok((__sending.value(shelf)?,)))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "demo:polyglot/reader@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "report"),
                Function::data(1, "run"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "func report string text string",
                "func run result u32 string iterations u32",
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
                            (__rt::String,),
                            (__rt::String,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (u32,),
                            (__rt::Result<u32, __rt::String>,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/reader@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Says who reads and who is asked, and what `text` is made of.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn report(
                &self,
                text: &str,
            ) -> __rt::Result<__rt::String, __rt::DispatchError> {
                self.0.call::<(__rt::String,), (__rt::String,)>(0, (text,))
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
                self.0
                    .call::<(u32,), (__rt::Result<u32, __rt::String>,)>(1, (iterations,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
