// "../fixtures/wit/polyglot.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/polyglot.wit")
);
/// Takes texts apart, and hands back values of every kind.
#[allow(
    ambiguous_associated_items,
    reason = "wasmtime's derives say `Self::Lower`, and mean a type"
)]
pub mod texts {
    /// The case of letters.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u8)]
    pub enum LetterCase {
        /// Small letters.
        #[component(name = "lower")]
        Lower,
        /// Capital letters.
        #[component(name = "upper")]
        Upper,
    }
    impl ::wasm_link::IntoVal for LetterCase {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::Lower => "lower",
                    Self::Upper => "upper",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for LetterCase {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum letter-case")?;
            match name.as_str() {
                "lower" => Ok(Self::Lower),
                "upper" => Ok(Self::Upper),
                _ => Err(::wasm_link::__private::unknown_case("enum letter-case", &name)),
            }
        }
    }
    impl ::core::convert::From<LetterCase> for ::wasm_link::Val {
        #[inline]
        fn from(value: LetterCase) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for LetterCase {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "letter-case")
        }
    }
    ::wasm_link::plain!(LetterCase);
    /// A part of a text, in characters.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Span {
        /// How many characters are before it.
        #[component(name = "start")]
        pub start: u32,
        /// How many characters it has.
        #[component(name = "len")]
        pub len: u32,
    }
    impl ::wasm_link::IntoVal for Span {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("start", ::wasm_link::IntoVal::into_val(self.start)),
                ("len", ::wasm_link::IntoVal::into_val(self.len)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Span {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record span",
            )?;
            let value = Self {
                start: fields.take("start")?,
                len: fields.take("len")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Span> for ::wasm_link::Val {
        #[inline]
        fn from(value: Span) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Span {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "span")
        }
    }
    ::wasm_link::plain!(Span);
    /// The smallest part of a text that means something.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Token {
        /// Letters.
        #[component(name = "word")]
        Word(::std::string::String),
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
    impl ::wasm_link::IntoVal for Token {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Word(payload) => {
                    ::wasm_link::__private::case_val(
                        "word",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Number(payload) => {
                    ::wasm_link::__private::case_val(
                        "number",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Mark(payload) => {
                    ::wasm_link::__private::case_val(
                        "mark",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Gap => {
                    ::wasm_link::__private::case_val("gap", ::core::option::Option::None)
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Token {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant token")?;
            match case.name.as_str() {
                "word" => Ok(Self::Word(case.payload()?)),
                "number" => Ok(Self::Number(case.payload()?)),
                "mark" => Ok(Self::Mark(case.payload()?)),
                "gap" => {
                    case.no_payload()?;
                    Ok(Self::Gap)
                }
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Token> for ::wasm_link::Val {
        #[inline]
        fn from(value: Token) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Token {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "token")
        }
    }
    ::wasm_link::plain!(Token);
    /// Why a text is no number.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Problem {
        /// It has no digits.
        #[component(name = "empty")]
        Empty,
        /// It has a character, the first of several, that is not of a number.
        #[component(name = "unexpected")]
        Unexpected(char),
        /// Its digits, of which there are too many.
        #[component(name = "too-large")]
        TooLarge(::std::string::String),
    }
    impl ::wasm_link::IntoVal for Problem {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Empty => {
                    ::wasm_link::__private::case_val(
                        "empty",
                        ::core::option::Option::None,
                    )
                }
                Self::Unexpected(payload) => {
                    ::wasm_link::__private::case_val(
                        "unexpected",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::TooLarge(payload) => {
                    ::wasm_link::__private::case_val(
                        "too-large",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Problem {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant problem")?;
            match case.name.as_str() {
                "empty" => {
                    case.no_payload()?;
                    Ok(Self::Empty)
                }
                "unexpected" => Ok(Self::Unexpected(case.payload()?)),
                "too-large" => Ok(Self::TooLarge(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Problem> for ::wasm_link::Val {
        #[inline]
        fn from(value: Problem) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Problem {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "problem")
        }
    }
    ::wasm_link::plain!(Problem);
    /// All primitive types.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
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
        pub text: ::std::string::String,
    }
    impl ::wasm_link::IntoVal for Primitives {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("truth", ::wasm_link::IntoVal::into_val(self.truth)),
                ("unsigned8", ::wasm_link::IntoVal::into_val(self.unsigned8)),
                ("signed8", ::wasm_link::IntoVal::into_val(self.signed8)),
                ("unsigned16", ::wasm_link::IntoVal::into_val(self.unsigned16)),
                ("signed16", ::wasm_link::IntoVal::into_val(self.signed16)),
                ("unsigned32", ::wasm_link::IntoVal::into_val(self.unsigned32)),
                ("signed32", ::wasm_link::IntoVal::into_val(self.signed32)),
                ("unsigned64", ::wasm_link::IntoVal::into_val(self.unsigned64)),
                ("signed64", ::wasm_link::IntoVal::into_val(self.signed64)),
                ("short-float", ::wasm_link::IntoVal::into_val(self.short_float)),
                ("long-float", ::wasm_link::IntoVal::into_val(self.long_float)),
                ("letter", ::wasm_link::IntoVal::into_val(self.letter)),
                ("text", ::wasm_link::IntoVal::into_val(self.text)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Primitives {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record primitives",
            )?;
            let value = Self {
                truth: fields.take("truth")?,
                unsigned8: fields.take("unsigned8")?,
                signed8: fields.take("signed8")?,
                unsigned16: fields.take("unsigned16")?,
                signed16: fields.take("signed16")?,
                unsigned32: fields.take("unsigned32")?,
                signed32: fields.take("signed32")?,
                unsigned64: fields.take("unsigned64")?,
                signed64: fields.take("signed64")?,
                short_float: fields.take("short-float")?,
                long_float: fields.take("long-float")?,
                letter: fields.take("letter")?,
                text: fields.take("text")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Primitives> for ::wasm_link::Val {
        #[inline]
        fn from(value: Primitives) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Primitives {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "primitives")
        }
    }
    ::wasm_link::plain!(Primitives);
    /// Lists of what languages have arrays of their own for, and of what they do not.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Lists {
        /// Yes or no.
        #[component(name = "truths")]
        pub truths: ::std::vec::Vec<bool>,
        /// 8 bits.
        #[component(name = "bytes")]
        pub bytes: ::std::vec::Vec<u8>,
        /// 16 bits, signed.
        #[component(name = "shorts")]
        pub shorts: ::std::vec::Vec<i16>,
        /// 32 bits.
        #[component(name = "words")]
        pub words: ::std::vec::Vec<u32>,
        /// 64 bits, signed.
        #[component(name = "longs")]
        pub longs: ::std::vec::Vec<i64>,
        /// 64 bits, with a point.
        #[component(name = "doubles")]
        pub doubles: ::std::vec::Vec<f64>,
        /// Characters.
        #[component(name = "letters")]
        pub letters: ::std::vec::Vec<char>,
        /// Texts.
        #[component(name = "texts")]
        pub texts: ::std::vec::Vec<::std::string::String>,
        /// Tokens.
        #[component(name = "tokens")]
        pub tokens: ::std::vec::Vec<self::Token>,
    }
    impl ::wasm_link::IntoVal for Lists {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("truths", ::wasm_link::IntoVal::into_val(self.truths)),
                ("bytes", ::wasm_link::IntoVal::into_val(self.bytes)),
                ("shorts", ::wasm_link::IntoVal::into_val(self.shorts)),
                ("words", ::wasm_link::IntoVal::into_val(self.words)),
                ("longs", ::wasm_link::IntoVal::into_val(self.longs)),
                ("doubles", ::wasm_link::IntoVal::into_val(self.doubles)),
                ("letters", ::wasm_link::IntoVal::into_val(self.letters)),
                ("texts", ::wasm_link::IntoVal::into_val(self.texts)),
                ("tokens", ::wasm_link::IntoVal::into_val(self.tokens)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Lists {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record lists",
            )?;
            let value = Self {
                truths: fields.take("truths")?,
                bytes: fields.take("bytes")?,
                shorts: fields.take("shorts")?,
                words: fields.take("words")?,
                longs: fields.take("longs")?,
                doubles: fields.take("doubles")?,
                letters: fields.take("letters")?,
                texts: fields.take("texts")?,
                tokens: fields.take("tokens")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Lists> for ::wasm_link::Val {
        #[inline]
        fn from(value: Lists) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Lists {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "lists")
        }
    }
    ::wasm_link::plain!(Lists);
    /// Types in types in types.
    pub type Nested = ::std::vec::Vec<
        (
            ::std::string::String,
            ::core::option::Option<::core::result::Result<self::Token, self::Problem>>,
        ),
    >;
    #[allow(
        missing_docs,
        unused,
        clippy::all,
        clippy::pedantic,
        reason = "wasmtime's macro takes no documentation"
    )]
    mod flags {
        use ::wasm_link::__private::wasmtime;
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
    impl Style {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 511]
        }
    }
    impl ::core::hash::Hash for Style {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Style {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Style {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Style {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 9] = [
                (Self::BOLD, "bold"),
                (Self::ITALIC, "italic"),
                (Self::UNDERLINED, "underlined"),
                (Self::STRUCK, "struck"),
                (Self::SMALL, "small"),
                (Self::LARGE, "large"),
                (Self::FIXED_WIDTH, "fixed-width"),
                (Self::QUOTED, "quoted"),
                (Self::HIDDEN, "hidden"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Style {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags style")? {
                flags
                    |= match name.as_str() {
                        "bold" => Self::BOLD,
                        "italic" => Self::ITALIC,
                        "underlined" => Self::UNDERLINED,
                        "struck" => Self::STRUCK,
                        "small" => Self::SMALL,
                        "large" => Self::LARGE,
                        "fixed-width" => Self::FIXED_WIDTH,
                        "quoted" => Self::QUOTED,
                        "hidden" => Self::HIDDEN,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case("flags style", &name),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Style> for ::wasm_link::Val {
        #[inline]
        fn from(value: Style) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Style {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "style")
        }
    }
    ::wasm_link::plain!(Style);
    /// What links `demo:polyglot/texts@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "language",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "tokens",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "parse",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "find",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "change-case",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "toggle",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "gather",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-primitives",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-lists",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-nested",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let token = wit::variant(
                    "token",
                    ::std::vec![
                        ("word",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                        ("number",
                        ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                        ("mark",
                        ::core::option::Option::Some(::wasm_link::wit::Type::Char)),
                        ("gap", ::core::option::Option::None)
                    ],
                );
                let problem = wit::variant(
                    "problem",
                    ::std::vec![
                        ("empty", ::core::option::Option::None), ("unexpected",
                        ::core::option::Option::Some(::wasm_link::wit::Type::Char)),
                        ("too-large",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String))
                    ],
                );
                let span = wit::record(
                    "span",
                    ::std::vec![
                        ("start", ::wasm_link::wit::Type::U32), ("len",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                let letter_case = wit::enumeration("letter-case", &["lower", "upper"]);
                let style = wit::flags(
                    "style",
                    &[
                        "bold",
                        "italic",
                        "underlined",
                        "struck",
                        "small",
                        "large",
                        "fixed-width",
                        "quoted",
                        "hidden",
                    ],
                );
                let primitives = wit::record(
                    "primitives",
                    ::std::vec![
                        ("truth", ::wasm_link::wit::Type::Bool), ("unsigned8",
                        ::wasm_link::wit::Type::U8), ("signed8",
                        ::wasm_link::wit::Type::S8), ("unsigned16",
                        ::wasm_link::wit::Type::U16), ("signed16",
                        ::wasm_link::wit::Type::S16), ("unsigned32",
                        ::wasm_link::wit::Type::U32), ("signed32",
                        ::wasm_link::wit::Type::S32), ("unsigned64",
                        ::wasm_link::wit::Type::U64), ("signed64",
                        ::wasm_link::wit::Type::S64), ("short-float",
                        ::wasm_link::wit::Type::F32), ("long-float",
                        ::wasm_link::wit::Type::F64), ("letter",
                        ::wasm_link::wit::Type::Char), ("text",
                        ::wasm_link::wit::Type::String)
                    ],
                );
                let lists = wit::record(
                    "lists",
                    ::std::vec![
                        ("truths", wit::list(::wasm_link::wit::Type::Bool)), ("bytes",
                        wit::list(::wasm_link::wit::Type::U8)), ("shorts",
                        wit::list(::wasm_link::wit::Type::S16)), ("words",
                        wit::list(::wasm_link::wit::Type::U32)), ("longs",
                        wit::list(::wasm_link::wit::Type::S64)), ("doubles",
                        wit::list(::wasm_link::wit::Type::F64)), ("letters",
                        wit::list(::wasm_link::wit::Type::Char)), ("texts",
                        wit::list(::wasm_link::wit::Type::String)), ("tokens",
                        wit::list(token.clone()))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "demo:polyglot/texts@1.0.0",
                            ::std::vec![
                                wit::function("language", ::std::vec![],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("tokens", ::std::vec![("text",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(wit::list(token.clone()))),
                                wit::function("parse", ::std::vec![("text",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::S32),
                                ::core::option::Option::Some(problem.clone())))),
                                wit::function("find", ::std::vec![("text",
                                ::wasm_link::wit::Type::String), ("part",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(wit::option(span.clone()))),
                                wit::function("change-case", ::std::vec![("text",
                                ::wasm_link::wit::Type::String), ("to", letter_case
                                .clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("toggle", ::std::vec![("style", style
                                .clone()), ("by", style.clone())],
                                ::core::option::Option::Some(style.clone())),
                                wit::function("gather", ::std::vec![("truth",
                                ::wasm_link::wit::Type::Bool), ("unsigned8",
                                ::wasm_link::wit::Type::U8), ("signed8",
                                ::wasm_link::wit::Type::S8), ("unsigned16",
                                ::wasm_link::wit::Type::U16), ("signed16",
                                ::wasm_link::wit::Type::S16), ("unsigned32",
                                ::wasm_link::wit::Type::U32), ("signed32",
                                ::wasm_link::wit::Type::S32), ("unsigned64",
                                ::wasm_link::wit::Type::U64), ("signed64",
                                ::wasm_link::wit::Type::S64), ("short-float",
                                ::wasm_link::wit::Type::F32), ("long-float",
                                ::wasm_link::wit::Type::F64), ("letter",
                                ::wasm_link::wit::Type::Char), ("text",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(primitives.clone())),
                                wit::function("echo-primitives", ::std::vec![("values",
                                primitives.clone())],
                                ::core::option::Option::Some(primitives.clone())),
                                wit::function("echo-lists", ::std::vec![("values", lists
                                .clone())], ::core::option::Option::Some(lists.clone())),
                                wit::function("echo-nested", ::std::vec![("values",
                                wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                wit::option(wit::result(::core::option::Option::Some(token
                                .clone()), ::core::option::Option::Some(problem
                                .clone())))])))],
                                ::core::option::Option::Some(wit::list(wit::tuple(::std::vec![::wasm_link::wit::Type::String,
                                wit::option(wit::result(::core::option::Option::Some(token
                                .clone()), ::core::option::Option::Some(problem
                                .clone())))]))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "demo:polyglot/texts@1.0.0";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "language" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_language,
                            >(),
                        )
                    }
                    "tokens" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_tokens,
                            >(),
                        )
                    }
                    "parse" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_parse,
                            >(),
                        )
                    }
                    "find" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_find,
                            >(),
                        )
                    }
                    "change-case" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_change_case,
                            >(),
                        )
                    }
                    "toggle" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_toggle,
                            >(),
                        )
                    }
                    "gather" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_gather,
                            >(),
                        )
                    }
                    "echo-primitives" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_primitives,
                            >(),
                        )
                    }
                    "echo-lists" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_lists,
                            >(),
                        )
                    }
                    "echo-nested" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_nested,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            language: ::wasm_link::__private::TypedFunc<(), (::std::string::String,)>,
            tokens: ::wasm_link::__private::TypedFunc<
                (&'static str,),
                (::std::vec::Vec<super::Token>,),
            >,
            parse: ::wasm_link::__private::TypedFunc<
                (&'static str,),
                (::core::result::Result<i32, super::Problem>,),
            >,
            find: ::wasm_link::__private::TypedFunc<
                (&'static str, &'static str),
                (::core::option::Option<super::Span>,),
            >,
            change_case: ::wasm_link::__private::TypedFunc<
                (&'static str, super::LetterCase),
                (::std::string::String,),
            >,
            toggle: ::wasm_link::__private::TypedFunc<
                (super::Style, super::Style),
                (super::Style,),
            >,
            gather: ::wasm_link::__private::TypedFunc<
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
            echo_primitives: ::wasm_link::__private::TypedFunc<
                (&'static super::Primitives,),
                (super::Primitives,),
            >,
            echo_lists: ::wasm_link::__private::TypedFunc<
                (&'static super::Lists,),
                (super::Lists,),
            >,
            echo_nested: ::wasm_link::__private::TypedFunc<
                (
                    &'static [(
                        ::std::string::String,
                        ::core::option::Option<
                            ::core::result::Result<super::Token, super::Problem>,
                        >,
                    )],
                ),
                (super::Nested,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
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
            pub enum call_language {}
            impl ::wasm_link::__private::LinkedFunction for call_language {
                type Results = (::std::string::String,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.language.call(callee, ())
                }
            }
            pub enum call_tokens {}
            impl ::wasm_link::__private::LinkedFunction for call_tokens {
                type Results = (::std::vec::Vec<super::super::Token>,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.tokens.call(callee, (&**a0,))
                }
            }
            pub enum call_parse {}
            impl ::wasm_link::__private::LinkedFunction for call_parse {
                type Results = (::core::result::Result<i32, super::super::Problem>,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.parse.call(callee, (&**a0,))
                }
            }
            pub enum call_find {}
            impl ::wasm_link::__private::LinkedFunction for call_find {
                type Results = (::core::option::Option<super::super::Span>,);
                type Functions = super::Functions;
                type Lifted = (
                    ::wasm_link::__private::WasmStr,
                    ::wasm_link::__private::WasmStr,
                );
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, str>,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                        ::wasm_link::__private::text(a1, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.find.call(callee, (&**a0, &**a1))
                }
            }
            pub enum call_change_case {}
            impl ::wasm_link::__private::LinkedFunction for call_change_case {
                type Results = (::std::string::String,);
                type Functions = super::Functions;
                type Lifted = (
                    ::wasm_link::__private::WasmStr,
                    super::super::LetterCase,
                );
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    &'a super::super::LetterCase,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                        a1,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.change_case.call(callee, (&**a0, *(*a1)))
                }
            }
            pub enum call_toggle {}
            impl ::wasm_link::__private::LinkedFunction for call_toggle {
                type Results = (super::super::Style,);
                type Functions = super::Functions;
                type Lifted = (super::super::Style, super::super::Style);
                type Prepared<'a> = (&'a super::super::Style, &'a super::super::Style);
                fn prepare<'a, P: 'static>(
                    (a0, a1): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0, a1))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.toggle.call(callee, (*(*a0), *(*a1)))
                }
            }
            pub enum call_gather {}
            impl ::wasm_link::__private::LinkedFunction for call_gather {
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
                    ::wasm_link::__private::WasmStr,
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
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
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
                        ::wasm_link::__private::text(a12, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
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
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
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
            impl ::wasm_link::__private::LinkedFunction for call_echo_primitives {
                type Results = (super::super::Primitives,);
                type Functions = super::Functions;
                type Lifted = (super::super::Primitives,);
                type Prepared<'a> = (&'a super::super::Primitives,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_primitives.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_lists {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_lists {
                type Results = (super::super::Lists,);
                type Functions = super::Functions;
                type Lifted = (super::super::Lists,);
                type Prepared<'a> = (&'a super::super::Lists,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_lists.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_nested {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_nested {
                type Results = (super::super::Nested,);
                type Functions = super::Functions;
                type Lifted = (super::super::Nested,);
                type Prepared<'a> = (&'a super::super::Nested,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions
                        .echo_nested
                        .call(callee, (::std::vec::Vec::as_slice((*a0)),))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/texts@1.0.0`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Returns the language that the plugin is written in.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn language(
                &self,
            ) -> ::core::result::Result<
                ::std::string::String,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<
                ::std::vec::Vec<super::Token>,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<
                ::core::result::Result<i32, super::Problem>,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<
                ::core::option::Option<super::Span>,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<
                ::std::string::String,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<super::Style, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Primitives, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Primitives, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Lists, ::wasm_link::DispatchError> {
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
                    ::std::string::String,
                    ::core::option::Option<
                        ::core::result::Result<super::Token, super::Problem>,
                    >,
                )],
            ) -> ::core::result::Result<super::Nested, ::wasm_link::DispatchError> {
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
    /// The WIT type `token` of `demo:polyglot/texts@1.0.0`.
    pub type Token = super::texts::Token;
    /// Lines of text, with a title.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Document {
        held: ::wasm_link::__private::HeldResource,
        calls: &'static self::link::calls::Document,
    }
    impl Document {
        /// Returns the title.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn title(
            &self,
        ) -> ::core::result::Result<::std::string::String, ::wasm_link::DispatchError> {
            (self.calls.title)(&self.held)
        }
        /// Adds a line, and returns how many there are then.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn append(
            &self,
            line: &str,
        ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
            (self.calls.append)(&self.held, line)
        }
        /// Returns a line, the first one for 0.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn line(
            &self,
            at: u32,
        ) -> ::core::result::Result<
            ::core::option::Option<::std::string::String>,
            ::wasm_link::DispatchError,
        > {
            (self.calls.line)(&self.held, at)
        }
        /// Removes a line and returns it. Fails with the number of lines where there is no such line.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn remove(
            &self,
            at: u32,
        ) -> ::core::result::Result<
            ::core::result::Result<::std::string::String, u32>,
            ::wasm_link::DispatchError,
        > {
            (self.calls.remove)(&self.held, at)
        }
        /// Takes all lines apart, with a gap between each two.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn tokens(
            &self,
        ) -> ::core::result::Result<
            ::std::vec::Vec<self::Token>,
            ::wasm_link::DispatchError,
        > {
            (self.calls.tokens)(&self.held)
        }
        /// Makes another one with the same title and lines.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn copy(
            &self,
        ) -> ::core::result::Result<self::Document, ::wasm_link::DispatchError> {
            (self.calls.copy)(&self.held)
        }
        /// Adds all lines of `other`, drops it, and returns how many lines there are then.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        pub fn absorb(
            &self,
            other: self::Document,
        ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
            (self.calls.absorb)(&self.held, other)
        }
    }
    impl ::core::fmt::Debug for Document {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Document").finish_non_exhaustive()
        }
    }
    impl ::wasm_link::__private::TypedResource for Document {
        const INTERFACE: &'static str = "demo:polyglot/documents@1.0.0";
        const NAME: &'static str = "document";
    }
    impl ::wasm_link::__private::Outbound for Document {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.give(self.held)
        }
    }
    impl ::wasm_link::__private::Outbound for &Document {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            sending.lend(&self.held)
        }
    }
    impl ::wasm_link::__private::Inbound for Document {
        type Wire = ::wasm_link::__private::ResourceAny;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
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
        pub label: ::std::string::String,
        /// A document, or none.
        pub first: ::core::option::Option<self::Document>,
        /// More documents.
        pub others: ::std::vec::Vec<self::Document>,
    }
    impl ::wasm_link::__private::Outbound for Shelf {
        type Wire = self::wire::Shelf;
        fn send<P: ::wasm_link::PluginData + 'static>(
            self,
            sending: &mut ::wasm_link::__private::Sending<P>,
        ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
            Ok(self::wire::Shelf {
                label: ::wasm_link::__private::Outbound::send(self.label, sending)?,
                first: ::wasm_link::__private::Outbound::send(self.first, sending)?,
                others: ::wasm_link::__private::Outbound::send(self.others, sending)?,
            })
        }
    }
    impl ::wasm_link::__private::Inbound for Shelf {
        type Wire = self::wire::Shelf;
        fn receive<P: ::wasm_link::PluginData + 'static>(
            wire: Self::Wire,
            receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
        ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
            Ok(Self {
                label: ::wasm_link::__private::Inbound::receive(wire.label, receiving)?,
                first: ::wasm_link::__private::Inbound::receive(wire.first, receiving)?,
                others: ::wasm_link::__private::Inbound::receive(wire.others, receiving)?,
            })
        }
    }
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        #[derive(Clone)]
        #[derive(
            ::wasm_link::__private::wasmtime::component::ComponentType,
            ::wasm_link::__private::wasmtime::component::Lift,
            ::wasm_link::__private::wasmtime::component::Lower,
        )]
        #[component(record)]
        #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
        pub struct Shelf {
            #[component(name = "label")]
            pub label: ::std::string::String,
            #[component(name = "first")]
            pub first: ::core::option::Option<::wasm_link::__private::ResourceAny>,
            #[component(name = "others")]
            pub others: ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
        }
        impl ::wasm_link::__private::Wire for Shelf {
            const HANDLES: bool = true;
            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(
                    &mut ::wasm_link::__private::ResourceAny,
                ),
            ) {
                ::wasm_link::__private::Wire::each_handle(&mut self.first, visit);
                ::wasm_link::__private::Wire::each_handle(&mut self.others, visit);
            }
        }
        impl ::wasm_link::IntoVal for Shelf {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                ::wasm_link::__private::record_val([
                    ("label", ::wasm_link::IntoVal::into_val(self.label)),
                    ("first", ::wasm_link::IntoVal::into_val(self.first)),
                    ("others", ::wasm_link::IntoVal::into_val(self.others)),
                ])
            }
        }
        impl ::wasm_link::FromVal for Shelf {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                let mut fields = ::wasm_link::__private::RecordFields::of(
                    val,
                    "record shelf",
                )?;
                let value = Self {
                    label: fields.take("label")?,
                    first: fields.take("first")?,
                    others: fields.take("others")?,
                };
                fields.finish()?;
                Ok(value)
            }
        }
    }
    /// What links `demo:polyglot/documents@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
        /// The interface `demo:polyglot/documents@1.0.0`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "[constructor]document",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "[method]document.title",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]document.append",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]document.line",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]document.remove",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]document.tokens",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]document.copy",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: true,
                        },
                        Function {
                            name: "[method]document.absorb",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: true,
                        },
                        Function {
                            name: "[static]document.merge",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "live",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "count-lines",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "split",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "join",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "arrange",
                            return_kind: ::wasm_link::ReturnKind::MayContainResources,
                            is_method: false,
                        },
                        Function {
                            name: "clear",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                static NAMES: ::std::sync::LazyLock<[::std::string::String; 1]> = ::std::sync::LazyLock::new(||
                [::std::string::String::from("document")]);
                Ok(&*NAMES)
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let token = wit::variant(
                    "token",
                    ::std::vec![
                        ("word",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                        ("number",
                        ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                        ("mark",
                        ::core::option::Option::Some(::wasm_link::wit::Type::Char)),
                        ("gap", ::core::option::Option::None)
                    ],
                );
                let shelf = wit::record(
                    "shelf",
                    ::std::vec![
                        ("label", ::wasm_link::wit::Type::String), ("first",
                        wit::option(wit::own("demo:polyglot/documents@1.0.0",
                        "document"))), ("others",
                        wit::list(wit::own("demo:polyglot/documents@1.0.0", "document")))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "demo:polyglot/documents@1.0.0",
                            ::std::vec![
                                wit::function("[constructor]document", ::std::vec![("title",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(wit::own("demo:polyglot/documents@1.0.0",
                                "document"))), wit::function("[method]document.title",
                                ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("[method]document.append",
                                ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document")),
                                ("line", ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("[method]document.line", ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document")),
                                ("at", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::option(::wasm_link::wit::Type::String))),
                                wit::function("[method]document.remove",
                                ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document")),
                                ("at", ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::String),
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)))),
                                wit::function("[method]document.tokens",
                                ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document"))],
                                ::core::option::Option::Some(wit::list(token.clone()))),
                                wit::function("[method]document.copy", ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document"))],
                                ::core::option::Option::Some(wit::own("demo:polyglot/documents@1.0.0",
                                "document"))), wit::function("[method]document.absorb",
                                ::std::vec![("self",
                                wit::borrow("demo:polyglot/documents@1.0.0", "document")),
                                ("other", wit::own("demo:polyglot/documents@1.0.0",
                                "document"))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("[static]document.merge", ::std::vec![("a",
                                wit::own("demo:polyglot/documents@1.0.0", "document")),
                                ("b", wit::borrow("demo:polyglot/documents@1.0.0",
                                "document"))],
                                ::core::option::Option::Some(wit::own("demo:polyglot/documents@1.0.0",
                                "document"))), wit::function("live", ::std::vec![],
                                ::core::option::Option::Some(wit::option(::wasm_link::wit::Type::U32))),
                                wit::function("echo", ::std::vec![("document",
                                wit::own("demo:polyglot/documents@1.0.0", "document"))],
                                ::core::option::Option::Some(wit::own("demo:polyglot/documents@1.0.0",
                                "document"))), wit::function("count-lines",
                                ::std::vec![("documents",
                                wit::list(wit::borrow("demo:polyglot/documents@1.0.0",
                                "document")))],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                                wit::function("split", ::std::vec![("document",
                                wit::own("demo:polyglot/documents@1.0.0", "document"))],
                                ::core::option::Option::Some(wit::list(wit::own("demo:polyglot/documents@1.0.0",
                                "document")))), wit::function("join",
                                ::std::vec![("documents",
                                wit::list(wit::own("demo:polyglot/documents@1.0.0",
                                "document")))],
                                ::core::option::Option::Some(wit::option(wit::own("demo:polyglot/documents@1.0.0",
                                "document")))), wit::function("arrange",
                                ::std::vec![("label", ::wasm_link::wit::Type::String),
                                ("documents",
                                wit::list(wit::own("demo:polyglot/documents@1.0.0",
                                "document")))], ::core::option::Option::Some(shelf
                                .clone())), wit::function("clear", ::std::vec![("shelf",
                                shelf.clone())],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U32))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "demo:polyglot/documents@1.0.0";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "[constructor]document" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::returning::<
                                P,
                                linked::call_new_document,
                            >(),
                        )
                    }
                    "[method]document.title" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_document_title,
                            >(),
                        )
                    }
                    "[method]document.append" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_document_append,
                            >(),
                        )
                    }
                    "[method]document.line" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_document_line,
                            >(),
                        )
                    }
                    "[method]document.remove" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_document_remove,
                            >(),
                        )
                    }
                    "[method]document.tokens" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_owner::<
                                P,
                                linked::call_document_tokens,
                            >(),
                        )
                    }
                    "[method]document.copy" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_document_copy,
                            >(),
                        )
                    }
                    "[method]document.absorb" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_document_absorb,
                            >(),
                        )
                    }
                    "[static]document.merge" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_document_merge,
                            >(),
                        )
                    }
                    "live" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_live,
                            >(),
                        )
                    }
                    "echo" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_echo,
                            >(),
                        )
                    }
                    "count-lines" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_count_lines,
                            >(),
                        )
                    }
                    "split" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_split,
                            >(),
                        )
                    }
                    "join" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_join,
                            >(),
                        )
                    }
                    "arrange" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_arrange,
                            >(),
                        )
                    }
                    "clear" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::carrying::<
                                P,
                                linked::call_clear,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            new_document: ::wasm_link::__private::TypedFunc<
                (&'static str,),
                (::wasm_link::__private::ResourceAny,),
            >,
            document_title: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::std::string::String,),
            >,
            document_append: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny, &'static str),
                (u32,),
            >,
            document_line: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny, u32),
                (::core::option::Option<::std::string::String>,),
            >,
            document_remove: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny, u32),
                (::core::result::Result<::std::string::String, u32>,),
            >,
            document_tokens: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::std::vec::Vec<super::Token>,),
            >,
            document_copy: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::wasm_link::__private::ResourceAny,),
            >,
            document_absorb: ::wasm_link::__private::TypedFunc<
                (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                ),
                (u32,),
            >,
            document_merge: ::wasm_link::__private::TypedFunc<
                (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                ),
                (::wasm_link::__private::ResourceAny,),
            >,
            live: ::wasm_link::__private::TypedFunc<(), (::core::option::Option<u32>,)>,
            echo: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::wasm_link::__private::ResourceAny,),
            >,
            count_lines: ::wasm_link::__private::TypedFunc<
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
                (u32,),
            >,
            split: ::wasm_link::__private::TypedFunc<
                (::wasm_link::__private::ResourceAny,),
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
            >,
            join: ::wasm_link::__private::TypedFunc<
                (::std::vec::Vec<::wasm_link::__private::ResourceAny>,),
                (::core::option::Option<::wasm_link::__private::ResourceAny>,),
            >,
            arrange: ::wasm_link::__private::TypedFunc<
                (&'static str, ::std::vec::Vec<::wasm_link::__private::ResourceAny>),
                (super::wire::Shelf,),
            >,
            clear: ::wasm_link::__private::TypedFunc<(super::wire::Shelf,), (u32,)>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
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
            pub struct Document {
                pub title: fn(
                    &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<
                    ::std::string::String,
                    ::wasm_link::DispatchError,
                >,
                pub append: fn(
                    &::wasm_link::__private::HeldResource,
                    &str,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError>,
                pub line: fn(
                    &::wasm_link::__private::HeldResource,
                    u32,
                ) -> ::core::result::Result<
                    ::core::option::Option<::std::string::String>,
                    ::wasm_link::DispatchError,
                >,
                pub remove: fn(
                    &::wasm_link::__private::HeldResource,
                    u32,
                ) -> ::core::result::Result<
                    ::core::result::Result<::std::string::String, u32>,
                    ::wasm_link::DispatchError,
                >,
                pub tokens: fn(
                    &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<
                    ::std::vec::Vec<super::super::Token>,
                    ::wasm_link::DispatchError,
                >,
                pub copy: fn(
                    &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<
                    super::super::Document,
                    ::wasm_link::DispatchError,
                >,
                pub absorb: fn(
                    &::wasm_link::__private::HeldResource,
                    super::super::Document,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError>,
            }
            impl Document {
                pub const fn __table<P: ::wasm_link::PluginData + 'static>() -> &'static Self {
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
                fn title<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<
                    ::std::string::String,
                    ::wasm_link::DispatchError,
                > {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .document_title
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
                fn append<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                    line: &str,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .document_append
                                    .call(__store, (__this, line))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
                fn line<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                    at: u32,
                ) -> ::core::result::Result<
                    ::core::option::Option<::std::string::String>,
                    ::wasm_link::DispatchError,
                > {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .document_line
                                    .call(__store, (__this, at))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
                fn remove<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                    at: u32,
                ) -> ::core::result::Result<
                    ::core::result::Result<::std::string::String, u32>,
                    ::wasm_link::DispatchError,
                > {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .document_remove
                                    .call(__store, (__this, at))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
                fn tokens<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<
                    ::std::vec::Vec<super::super::Token>,
                    ::wasm_link::DispatchError,
                > {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .document_tokens
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
                        )
                }
                fn copy<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                ) -> ::core::result::Result<
                    super::super::Document,
                    ::wasm_link::DispatchError,
                > {
                    __held
                        .call_alone::<
                            P,
                            super::Functions,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__functions, __store, __this| {
                                __functions
                                    .document_copy
                                    .call(__store, (__this,))
                                    .map(|(__result,)| __result)
                            },
                            |__result, __receiving| ::wasm_link::__private::Inbound::receive(
                                __result,
                                __receiving,
                            ),
                        )
                }
                fn absorb<P: ::wasm_link::PluginData + 'static>(
                    __held: &::wasm_link::__private::HeldResource,
                    other: super::super::Document,
                ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                    __held
                        .call::<
                            P,
                            super::Functions,
                            _,
                            _,
                            _,
                        >(
                            <super::Interface as ::wasm_link::TypedInterface>::PATH,
                            |__sending| ::core::result::Result::Ok((
                                __sending.lend(__held)?,
                                ::wasm_link::__private::Outbound::send(other, __sending)?,
                            )),
                            |__functions, __store, __arguments| {
                                __functions
                                    .document_absorb
                                    .call(__store, __arguments)
                                    .map(|(__result,)| __result)
                            },
                            |__result, _| ::core::result::Result::Ok(__result),
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
            pub enum call_new_document {}
            impl ::wasm_link::__private::ReturningFunction for call_new_document {
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<
                    ::wasm_link::__private::ResourceAny,
                > {
                    functions.new_document.call(callee, (&**a0,)).map(|(result,)| result)
                }
            }
            pub enum call_document_title {}
            impl ::wasm_link::__private::LinkedMethod for call_document_title {
                type Results = (::std::string::String,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::ResourceDynamic,);
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (_,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_title.call(callee, (this,))
                }
            }
            pub enum call_document_append {}
            impl ::wasm_link::__private::LinkedMethod for call_document_append {
                type Results = (u32,);
                type Functions = super::Functions;
                type Lifted = (
                    ::wasm_link::__private::ResourceDynamic,
                    ::wasm_link::__private::WasmStr,
                );
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (_, a0): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_append.call(callee, (this, &**a0))
                }
            }
            pub enum call_document_line {}
            impl ::wasm_link::__private::LinkedMethod for call_document_line {
                type Results = (::core::option::Option<::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::ResourceDynamic, u32);
                type Prepared<'a> = (&'a u32,);
                fn prepare<'a, P: 'static>(
                    (_, a0): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_line.call(callee, (this, *(*a0)))
                }
            }
            pub enum call_document_remove {}
            impl ::wasm_link::__private::LinkedMethod for call_document_remove {
                type Results = (::core::result::Result<::std::string::String, u32>,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::ResourceDynamic, u32);
                type Prepared<'a> = (&'a u32,);
                fn prepare<'a, P: 'static>(
                    (_, a0): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_remove.call(callee, (this, *(*a0)))
                }
            }
            pub enum call_document_tokens {}
            impl ::wasm_link::__private::LinkedMethod for call_document_tokens {
                type Results = (::std::vec::Vec<super::super::Token>,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::ResourceDynamic,);
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (_,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn this(
                    lifted: &Self::Lifted,
                ) -> &::wasm_link::__private::ResourceDynamic {
                    &lifted.0
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    this: ::wasm_link::__private::ResourceAny,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_tokens.call(callee, (this,))
                }
            }
            pub enum call_document_copy {}
            impl ::wasm_link::__private::CarryingFunction for call_document_copy {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = true;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (this,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_copy.call(callee, (this,))
                }
            }
            pub enum call_document_absorb {}
            impl ::wasm_link::__private::CarryingFunction for call_document_absorb {
                type Functions = super::Functions;
                type Arguments = (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                );
                type Results = (u32,);
                const IS_METHOD: bool = true;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (this, a0): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_absorb.call(callee, (this, a0))
                }
            }
            pub enum call_document_merge {}
            impl ::wasm_link::__private::CarryingFunction for call_document_merge {
                type Functions = super::Functions;
                type Arguments = (
                    ::wasm_link::__private::ResourceAny,
                    ::wasm_link::__private::ResourceAny,
                );
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.document_merge.call(callee, (a0, a1))
                }
            }
            pub enum call_live {}
            impl ::wasm_link::__private::LinkedFunction for call_live {
                type Results = (::core::option::Option<u32>,);
                type Functions = super::Functions;
                type Lifted = ();
                type Prepared<'a> = ();
                fn prepare<'a, P: 'static>(
                    (): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok(())
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.live.call(callee, ())
                }
            }
            pub enum call_echo {}
            impl ::wasm_link::__private::CarryingFunction for call_echo {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (::wasm_link::__private::ResourceAny,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo.call(callee, (a0,))
                }
            }
            pub enum call_count_lines {}
            impl ::wasm_link::__private::CarryingFunction for call_count_lines {
                type Functions = super::Functions;
                type Arguments = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.count_lines.call(callee, (a0,))
                }
            }
            pub enum call_split {}
            impl ::wasm_link::__private::CarryingFunction for call_split {
                type Functions = super::Functions;
                type Arguments = (::wasm_link::__private::ResourceAny,);
                type Results = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.split.call(callee, (a0,))
                }
            }
            pub enum call_join {}
            impl ::wasm_link::__private::CarryingFunction for call_join {
                type Functions = super::Functions;
                type Arguments = (::std::vec::Vec<::wasm_link::__private::ResourceAny>,);
                type Results = (
                    ::core::option::Option<::wasm_link::__private::ResourceAny>,
                );
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.join.call(callee, (a0,))
                }
            }
            pub enum call_arrange {}
            impl ::wasm_link::__private::CarryingFunction for call_arrange {
                type Functions = super::Functions;
                type Arguments = (
                    ::std::string::String,
                    ::std::vec::Vec<::wasm_link::__private::ResourceAny>,
                );
                type Results = (super::super::wire::Shelf,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions
                        .arrange
                        .call(callee, (::std::string::String::as_str((&a0)), a1))
                }
            }
            pub enum call_clear {}
            impl ::wasm_link::__private::CarryingFunction for call_clear {
                type Functions = super::Functions;
                type Arguments = (super::super::wire::Shelf,);
                type Results = (u32,);
                const IS_METHOD: bool = false;
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): Self::Arguments,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.clear.call(callee, (a0,))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/documents@1.0.0`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Makes one without lines.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_document(
                &self,
                title: &str,
            ) -> ::core::result::Result<super::Document, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_receiving(
                        |__functions, __store| {
                            __functions
                                .new_document
                                .call(__store, (title,))
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
            ) -> ::core::result::Result<super::Document, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(a, __sending)?,
                            ::wasm_link::__private::Outbound::send(b, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .document_merge
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
            pub fn live(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<u32>,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<super::Document, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(document, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .echo
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(
                                documents,
                                __sending,
                            )?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .count_lines
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
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
            ) -> ::core::result::Result<
                ::std::vec::Vec<super::Document>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(document, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .split
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
                documents: ::std::vec::Vec<super::Document>,
            ) -> ::core::result::Result<
                ::core::option::Option<super::Document>,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(
                                documents,
                                __sending,
                            )?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .join
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
                documents: ::std::vec::Vec<super::Document>,
            ) -> ::core::result::Result<super::Shelf, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            label,
                            ::wasm_link::__private::Outbound::send(documents, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .arrange
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, __receiving| ::wasm_link::__private::Inbound::receive(
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
            ) -> ::core::result::Result<u32, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one_carrying(
                        |__sending| ::core::result::Result::Ok((
                            ::wasm_link::__private::Outbound::send(shelf, __sending)?,
                        )),
                        |__functions, __store, __arguments| {
                            __functions
                                .clear
                                .call(__store, __arguments)
                                .map(|(__result,)| __result)
                        },
                        |__result, _| ::core::result::Result::Ok(__result),
                    )
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::wasm_link::ConvertResources
        for Handle<P> {
            type Plugin = P;
            type Functions = Functions;
            fn bound(&self) -> &::wasm_link::__private::Bound<P, Functions> {
                &self.bound
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// Uses both.
pub mod reader {
    /// What links `demo:polyglot/reader@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
        /// The interface `demo:polyglot/reader@1.0.0`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "report",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "run",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "demo:polyglot/reader@1.0.0",
                            ::std::vec![
                                wit::function("report", ::std::vec![("text",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("run", ::std::vec![("iterations",
                                ::wasm_link::wit::Type::U32)],
                                ::core::option::Option::Some(wit::result(::core::option::Option::Some(::wasm_link::wit::Type::U32),
                                ::core::option::Option::Some(::wasm_link::wit::Type::String))))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "demo:polyglot/reader@1.0.0";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "report" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_report,
                            >(),
                        )
                    }
                    "run" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_run,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            report: ::wasm_link::__private::TypedFunc<
                (&'static str,),
                (::std::string::String,),
            >,
            run: ::wasm_link::__private::TypedFunc<
                (u32,),
                (::core::result::Result<u32, ::std::string::String>,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
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
            pub enum call_report {}
            impl ::wasm_link::__private::LinkedFunction for call_report {
                type Results = (::std::string::String,);
                type Functions = super::Functions;
                type Lifted = (::wasm_link::__private::WasmStr,);
                type Prepared<'a> = (::std::borrow::Cow<'a, str>,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.report.call(callee, (&**a0,))
                }
            }
            pub enum call_run {}
            impl ::wasm_link::__private::LinkedFunction for call_run {
                type Results = (::core::result::Result<u32, ::std::string::String>,);
                type Functions = super::Functions;
                type Lifted = (u32,);
                type Prepared<'a> = (&'a u32,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.run.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `demo:polyglot/reader@1.0.0`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Says who reads and who is asked, and what `text` is made of.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn report(
                &self,
                text: &str,
            ) -> ::core::result::Result<
                ::std::string::String,
                ::wasm_link::DispatchError,
            > {
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
            ) -> ::core::result::Result<
                ::core::result::Result<u32, ::std::string::String>,
                ::wasm_link::DispatchError,
            > {
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
