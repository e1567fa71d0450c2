// "../fixtures/wit/names.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/names.wit")
);
/// The WIT interface `fixtures:names/self@1.0.0`.
pub mod self_ {
    /// The WIT record `type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Type {
        /// The WIT field `self`.
        #[component(name = "self")]
        pub self_: u32,
        /// The WIT field `super`.
        #[component(name = "super")]
        pub super_: u32,
        /// The WIT field `crate`.
        #[component(name = "crate")]
        pub crate_: u32,
        /// The WIT field `type`.
        #[component(name = "type")]
        pub r#type: u32,
        /// The WIT field `fn`.
        #[component(name = "fn")]
        pub r#fn: u32,
        /// The WIT field `gen`.
        #[component(name = "gen")]
        pub r#gen: u32,
    }
    impl ::wasm_link::IntoVal for Type {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("self", ::wasm_link::IntoVal::into_val(self.self_)),
                ("super", ::wasm_link::IntoVal::into_val(self.super_)),
                ("crate", ::wasm_link::IntoVal::into_val(self.crate_)),
                ("type", ::wasm_link::IntoVal::into_val(self.r#type)),
                ("fn", ::wasm_link::IntoVal::into_val(self.r#fn)),
                ("gen", ::wasm_link::IntoVal::into_val(self.r#gen)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Type {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record type",
            )?;
            let value = Self {
                self_: fields.take("self")?,
                super_: fields.take("super")?,
                crate_: fields.take("crate")?,
                r#type: fields.take("type")?,
                r#fn: fields.take("fn")?,
                r#gen: fields.take("gen")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Type> for ::wasm_link::Val {
        #[inline]
        fn from(value: Type) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Type {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "type")
        }
    }
    ::wasm_link::plain!(Type);
    /// The WIT record `option`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Option_ {
        /// The WIT field `some`.
        #[component(name = "some")]
        pub some: u32,
        /// The WIT field `none`.
        #[component(name = "none")]
        pub none: ::core::option::Option<::std::string::String>,
    }
    impl ::wasm_link::IntoVal for Option_ {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("some", ::wasm_link::IntoVal::into_val(self.some)),
                ("none", ::wasm_link::IntoVal::into_val(self.none)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Option_ {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record option",
            )?;
            let value = Self {
                some: fields.take("some")?,
                none: fields.take("none")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Option_> for ::wasm_link::Val {
        #[inline]
        fn from(value: Option_) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Option_ {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "option")
        }
    }
    ::wasm_link::plain!(Option_);
    /// The WIT variant `result`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum Result {
        /// The WIT case `ok`.
        #[component(name = "ok")]
        Ok(u32),
        /// The WIT case `err`.
        #[component(name = "err")]
        Err(::std::string::String),
        /// The WIT case `self`.
        #[component(name = "self")]
        Self_,
    }
    impl ::wasm_link::IntoVal for Result {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::Ok(payload) => {
                    ::wasm_link::__private::case_val(
                        "ok",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Err(payload) => {
                    ::wasm_link::__private::case_val(
                        "err",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Self_ => {
                    ::wasm_link::__private::case_val(
                        "self",
                        ::core::option::Option::None,
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for Result {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant result")?;
            match case.name.as_str() {
                "ok" => Ok(Self::Ok(case.payload()?)),
                "err" => Ok(Self::Err(case.payload()?)),
                "self" => {
                    case.no_payload()?;
                    Ok(Self::Self_)
                }
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<Result> for ::wasm_link::Val {
        #[inline]
        fn from(value: Result) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Result {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "result")
        }
    }
    ::wasm_link::plain!(Result);
    /// The WIT variant `string`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum String {
        /// The WIT case `string`.
        #[component(name = "string")]
        String(::std::string::String),
        /// The WIT case `vec`.
        #[component(name = "vec")]
        Vec(::std::vec::Vec<u8>),
    }
    impl ::wasm_link::IntoVal for String {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::String(payload) => {
                    ::wasm_link::__private::case_val(
                        "string",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Vec(payload) => {
                    ::wasm_link::__private::case_val(
                        "vec",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for String {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant string")?;
            match case.name.as_str() {
                "string" => Ok(Self::String(case.payload()?)),
                "vec" => Ok(Self::Vec(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<String> for ::wasm_link::Val {
        #[inline]
        fn from(value: String) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for String {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "string")
        }
    }
    ::wasm_link::plain!(String);
    /// The WIT enum `copy`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u8)]
    pub enum Copy_ {
        /// The WIT case `clone`.
        #[component(name = "clone")]
        Clone,
        /// The WIT case `copy`.
        #[component(name = "copy")]
        Copy,
        /// The WIT case `debug`.
        #[component(name = "debug")]
        Debug,
    }
    impl ::wasm_link::IntoVal for Copy_ {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::Clone => "clone",
                    Self::Copy => "copy",
                    Self::Debug => "debug",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for Copy_ {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum copy")?;
            match name.as_str() {
                "clone" => Ok(Self::Clone),
                "copy" => Ok(Self::Copy),
                "debug" => Ok(Self::Debug),
                _ => Err(::wasm_link::__private::unknown_case("enum copy", &name)),
            }
        }
    }
    impl ::core::convert::From<Copy_> for ::wasm_link::Val {
        #[inline]
        fn from(value: Copy_) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Copy_ {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "copy")
        }
    }
    ::wasm_link::plain!(Copy_);
    /// The WIT record `t`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct T {
        /// The WIT field `t`.
        #[component(name = "t")]
        pub t: u32,
    }
    impl ::wasm_link::IntoVal for T {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("t", ::wasm_link::IntoVal::into_val(self.t)),
            ])
        }
    }
    impl ::wasm_link::FromVal for T {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(val, "record t")?;
            let value = Self { t: fields.take("t")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<T> for ::wasm_link::Val {
        #[inline]
        fn from(value: T) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for T {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "t")
        }
    }
    ::wasm_link::plain!(T);
    /// The WIT record `lower-wrapper`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct LowerWrapper {
        /// The WIT field `t`.
        #[component(name = "t")]
        pub t: self::T,
    }
    impl ::wasm_link::IntoVal for LowerWrapper {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("t", ::wasm_link::IntoVal::into_val(self.t)),
            ])
        }
    }
    impl ::wasm_link::FromVal for LowerWrapper {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record lower-wrapper",
            )?;
            let value = Self { t: fields.take("t")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<LowerWrapper> for ::wasm_link::Val {
        #[inline]
        fn from(value: LowerWrapper) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for LowerWrapper {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "lower-wrapper")
        }
    }
    ::wasm_link::plain!(LowerWrapper);
    /// The WIT record `wrapper`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Wrapper {
        /// The WIT field `lower-wrapper`.
        #[component(name = "lower-wrapper")]
        pub lower_wrapper: self::LowerWrapper,
    }
    impl ::wasm_link::IntoVal for Wrapper {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("lower-wrapper", ::wasm_link::IntoVal::into_val(self.lower_wrapper)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Wrapper {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record wrapper",
            )?;
            let value = Self {
                lower_wrapper: fields.take("lower-wrapper")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Wrapper> for ::wasm_link::Val {
        #[inline]
        fn from(value: Wrapper) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Wrapper {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "wrapper")
        }
    }
    ::wasm_link::plain!(Wrapper);
    /// The WIT variant `e`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub enum E {
        /// The WIT case `t`.
        #[component(name = "t")]
        T(self::T),
        /// The WIT case `wrapper`.
        #[component(name = "wrapper")]
        Wrapper(self::Wrapper),
        /// The WIT case `maybe`.
        #[component(name = "maybe")]
        Maybe(::core::option::Option<self::Option_>),
    }
    impl ::wasm_link::IntoVal for E {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            match self {
                Self::T(payload) => {
                    ::wasm_link::__private::case_val(
                        "t",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Wrapper(payload) => {
                    ::wasm_link::__private::case_val(
                        "wrapper",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
                Self::Maybe(payload) => {
                    ::wasm_link::__private::case_val(
                        "maybe",
                        ::core::option::Option::Some(
                            ::wasm_link::IntoVal::into_val(payload),
                        ),
                    )
                }
            }
        }
    }
    impl ::wasm_link::FromVal for E {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let case = ::wasm_link::__private::case_of(val, "variant e")?;
            match case.name.as_str() {
                "t" => Ok(Self::T(case.payload()?)),
                "wrapper" => Ok(Self::Wrapper(case.payload()?)),
                "maybe" => Ok(Self::Maybe(case.payload()?)),
                _ => Err(case.unknown()),
            }
        }
    }
    impl ::core::convert::From<E> for ::wasm_link::Val {
        #[inline]
        fn from(value: E) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for E {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "e")
        }
    }
    ::wasm_link::plain!(E);
    /// The WIT record `interface-data`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct InterfaceData {
        /// The WIT field `val`.
        #[component(name = "val")]
        pub val: u8,
    }
    impl ::wasm_link::IntoVal for InterfaceData {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("val", ::wasm_link::IntoVal::into_val(self.val)),
            ])
        }
    }
    impl ::wasm_link::FromVal for InterfaceData {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record interface-data",
            )?;
            let value = Self { val: fields.take("val")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<InterfaceData> for ::wasm_link::Val {
        #[inline]
        fn from(value: InterfaceData) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for InterfaceData {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "interface-data")
        }
    }
    ::wasm_link::plain!(InterfaceData);
    /// The WIT enum `interface`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u8)]
    pub enum Interface {
        /// The WIT case `p`.
        #[component(name = "p")]
        P,
    }
    impl ::wasm_link::IntoVal for Interface {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::P => "p",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for Interface {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum interface")?;
            match name.as_str() {
                "p" => Ok(Self::P),
                _ => Err(::wasm_link::__private::unknown_case("enum interface", &name)),
            }
        }
    }
    impl ::core::convert::From<Interface> for ::wasm_link::Val {
        #[inline]
        fn from(value: Interface) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Interface {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "interface")
        }
    }
    ::wasm_link::plain!(Interface);
    /// The WIT enum `handle`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u8)]
    pub enum Handle {
        /// The WIT case `p`.
        #[component(name = "p")]
        P,
    }
    impl ::wasm_link::IntoVal for Handle {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::P => "p",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for Handle {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum handle")?;
            match name.as_str() {
                "p" => Ok(Self::P),
                _ => Err(::wasm_link::__private::unknown_case("enum handle", &name)),
            }
        }
    }
    impl ::core::convert::From<Handle> for ::wasm_link::Val {
        #[inline]
        fn from(value: Handle) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Handle {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "handle")
        }
    }
    ::wasm_link::plain!(Handle);
    /// The WIT record `function`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Function {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: ::std::string::String,
    }
    impl ::wasm_link::IntoVal for Function {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Function {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record function",
            )?;
            let value = Self { name: fields.take("name")? };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Function> for ::wasm_link::Val {
        #[inline]
        fn from(value: Function) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Function {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "function")
        }
    }
    ::wasm_link::plain!(Function);
    /// The WIT record `functions`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Functions {
        /// The WIT field `bound`.
        #[component(name = "bound")]
        pub bound: ::std::vec::Vec<self::Function>,
    }
    impl ::wasm_link::IntoVal for Functions {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("bound", ::wasm_link::IntoVal::into_val(self.bound)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Functions {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record functions",
            )?;
            let value = Self {
                bound: fields.take("bound")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Functions> for ::wasm_link::Val {
        #[inline]
        fn from(value: Functions) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Functions {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "functions")
        }
    }
    ::wasm_link::plain!(Functions);
    /// The WIT enum `plugin`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(enum)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    #[repr(u8)]
    pub enum Plugin {
        /// The WIT case `val`.
        #[component(name = "val")]
        Val,
    }
    impl ::wasm_link::IntoVal for Plugin {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::enum_val(
                match self {
                    Self::Val => "val",
                },
            )
        }
    }
    impl ::wasm_link::FromVal for Plugin {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let name = ::wasm_link::__private::enum_of(val, "enum plugin")?;
            match name.as_str() {
                "val" => Ok(Self::Val),
                _ => Err(::wasm_link::__private::unknown_case("enum plugin", &name)),
            }
        }
    }
    impl ::core::convert::From<Plugin> for ::wasm_link::Val {
        #[inline]
        fn from(value: Plugin) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Plugin {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "plugin")
        }
    }
    ::wasm_link::plain!(Plugin);
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
            Flags { #[component(name = "self")] const SELF; #[component(name = "empty")]
            const EMPTY; #[component(name = "all")] const ALL; }
        }
    }
    /// The WIT flags `flags`.
    ///
    /// # Flags
    /// - `SELF`
    /// - `EMPTY`
    /// - `ALL`
    pub use self::flags::Flags;
    impl Flags {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 7]
        }
    }
    impl ::core::hash::Hash for Flags {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Flags {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Flags {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Flags {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 3] = [
                (Self::SELF, "self"),
                (Self::EMPTY, "empty"),
                (Self::ALL, "all"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Flags {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags flags")? {
                flags
                    |= match name.as_str() {
                        "self" => Self::SELF,
                        "empty" => Self::EMPTY,
                        "all" => Self::ALL,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case("flags flags", &name),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Flags> for ::wasm_link::Val {
        #[inline]
        fn from(value: Flags) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Flags {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "flags")
        }
    }
    ::wasm_link::plain!(Flags);
    /// What links `fixtures:names/self@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "names.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/names.wit")
                ),
            ),
        ];
        /// The interface `fixtures:names/self@1.0.0`, as applications declare it.
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
                            name: "echo-type",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-option",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-result",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-string",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-copy",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-flags",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-wrapper",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-e",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-functions",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-handle",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-interface",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-interface-data",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-plugin",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "clone",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "match",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "self",
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
                let r#type = wit::record(
                    "type",
                    ::std::vec![
                        ("self", ::wasm_link::wit::Type::U32), ("super",
                        ::wasm_link::wit::Type::U32), ("crate",
                        ::wasm_link::wit::Type::U32), ("type",
                        ::wasm_link::wit::Type::U32), ("fn",
                        ::wasm_link::wit::Type::U32), ("gen",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                let option = wit::record(
                    "option",
                    ::std::vec![
                        ("some", ::wasm_link::wit::Type::U32), ("none",
                        wit::option(::wasm_link::wit::Type::String))
                    ],
                );
                let result = wit::variant(
                    "result",
                    ::std::vec![
                        ("ok",
                        ::core::option::Option::Some(::wasm_link::wit::Type::U32)),
                        ("err",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                        ("self", ::core::option::Option::None)
                    ],
                );
                let string = wit::variant(
                    "string",
                    ::std::vec![
                        ("string",
                        ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                        ("vec",
                        ::core::option::Option::Some(wit::list(::wasm_link::wit::Type::U8)))
                    ],
                );
                let copy = wit::enumeration("copy", &["clone", "copy", "debug"]);
                let flags = wit::flags("flags", &["self", "empty", "all"]);
                let t = wit::record(
                    "t",
                    ::std::vec![("t", ::wasm_link::wit::Type::U32)],
                );
                let lower_wrapper = wit::record(
                    "lower-wrapper",
                    ::std::vec![("t", t.clone())],
                );
                let wrapper = wit::record(
                    "wrapper",
                    ::std::vec![("lower-wrapper", lower_wrapper.clone())],
                );
                let e = wit::variant(
                    "e",
                    ::std::vec![
                        ("t", ::core::option::Option::Some(t.clone())), ("wrapper",
                        ::core::option::Option::Some(wrapper.clone())), ("maybe",
                        ::core::option::Option::Some(wit::option(option.clone())))
                    ],
                );
                let function = wit::record(
                    "function",
                    ::std::vec![("name", ::wasm_link::wit::Type::String)],
                );
                let functions = wit::record(
                    "functions",
                    ::std::vec![("bound", wit::list(function.clone()))],
                );
                let handle = wit::enumeration("handle", &["p"]);
                let interface = wit::enumeration("interface", &["p"]);
                let interface_data = wit::record(
                    "interface-data",
                    ::std::vec![("val", ::wasm_link::wit::Type::U8)],
                );
                let plugin = wit::enumeration("plugin", &["val"]);
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:names/self@1.0.0",
                            ::std::vec![
                                wit::function("echo-type", ::std::vec![("type", r#type
                                .clone())], ::core::option::Option::Some(r#type.clone())),
                                wit::function("echo-option", ::std::vec![("option", option
                                .clone())], ::core::option::Option::Some(option.clone())),
                                wit::function("echo-result", ::std::vec![("result", result
                                .clone())], ::core::option::Option::Some(result.clone())),
                                wit::function("echo-string", ::std::vec![("string", string
                                .clone())], ::core::option::Option::Some(string.clone())),
                                wit::function("echo-copy", ::std::vec![("copy", copy
                                .clone())], ::core::option::Option::Some(copy.clone())),
                                wit::function("echo-flags", ::std::vec![("flags", flags
                                .clone())], ::core::option::Option::Some(flags.clone())),
                                wit::function("echo-wrapper", ::std::vec![("value", wrapper
                                .clone())], ::core::option::Option::Some(wrapper.clone())),
                                wit::function("echo-e", ::std::vec![("value", e.clone())],
                                ::core::option::Option::Some(e.clone())),
                                wit::function("echo-functions", ::std::vec![("functions",
                                functions.clone())], ::core::option::Option::Some(functions
                                .clone())), wit::function("echo-handle",
                                ::std::vec![("handle", handle.clone())],
                                ::core::option::Option::Some(handle.clone())),
                                wit::function("echo-interface", ::std::vec![("interface",
                                interface.clone())], ::core::option::Option::Some(interface
                                .clone())), wit::function("echo-interface-data",
                                ::std::vec![("data", interface_data.clone())],
                                ::core::option::Option::Some(interface_data.clone())),
                                wit::function("echo-plugin", ::std::vec![("plugin", plugin
                                .clone())], ::core::option::Option::Some(plugin.clone())),
                                wit::function("clone", ::std::vec![("self",
                                ::wasm_link::wit::Type::String), ("store",
                                ::wasm_link::wit::Type::String), ("functions",
                                ::wasm_link::wit::Type::U32), ("bound",
                                ::wasm_link::wit::Type::String)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::String)),
                                wit::function("match", ::std::vec![("match",
                                ::wasm_link::wit::Type::Bool)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::Bool)),
                                wit::function("self", ::std::vec![("value",
                                ::wasm_link::wit::Type::Bool)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::Bool))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:names/self@1.0.0";
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
                    "echo-type" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_type,
                            >(),
                        )
                    }
                    "echo-option" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_option,
                            >(),
                        )
                    }
                    "echo-result" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_result,
                            >(),
                        )
                    }
                    "echo-string" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_string,
                            >(),
                        )
                    }
                    "echo-copy" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_copy,
                            >(),
                        )
                    }
                    "echo-flags" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_flags,
                            >(),
                        )
                    }
                    "echo-wrapper" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_wrapper,
                            >(),
                        )
                    }
                    "echo-e" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_e,
                            >(),
                        )
                    }
                    "echo-functions" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_functions,
                            >(),
                        )
                    }
                    "echo-handle" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_handle,
                            >(),
                        )
                    }
                    "echo-interface" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_interface,
                            >(),
                        )
                    }
                    "echo-interface-data" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_interface_data,
                            >(),
                        )
                    }
                    "echo-plugin" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_plugin,
                            >(),
                        )
                    }
                    "clone" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_clone,
                            >(),
                        )
                    }
                    "match" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_match,
                            >(),
                        )
                    }
                    "self" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_self_,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_type: ::wasm_link::__private::TypedFunc<(super::Type,), (super::Type,)>,
            echo_option: ::wasm_link::__private::TypedFunc<
                (&'static super::Option_,),
                (super::Option_,),
            >,
            echo_result: ::wasm_link::__private::TypedFunc<
                (&'static super::Result,),
                (super::Result,),
            >,
            echo_string: ::wasm_link::__private::TypedFunc<
                (&'static super::String,),
                (super::String,),
            >,
            echo_copy: ::wasm_link::__private::TypedFunc<
                (super::Copy_,),
                (super::Copy_,),
            >,
            echo_flags: ::wasm_link::__private::TypedFunc<
                (super::Flags,),
                (super::Flags,),
            >,
            echo_wrapper: ::wasm_link::__private::TypedFunc<
                (super::Wrapper,),
                (super::Wrapper,),
            >,
            echo_e: ::wasm_link::__private::TypedFunc<(&'static super::E,), (super::E,)>,
            echo_functions: ::wasm_link::__private::TypedFunc<
                (&'static super::Functions,),
                (super::Functions,),
            >,
            echo_handle: ::wasm_link::__private::TypedFunc<
                (super::Handle,),
                (super::Handle,),
            >,
            echo_interface: ::wasm_link::__private::TypedFunc<
                (super::Interface,),
                (super::Interface,),
            >,
            echo_interface_data: ::wasm_link::__private::TypedFunc<
                (super::InterfaceData,),
                (super::InterfaceData,),
            >,
            echo_plugin: ::wasm_link::__private::TypedFunc<
                (super::Plugin,),
                (super::Plugin,),
            >,
            clone: ::wasm_link::__private::TypedFunc<
                (&'static str, &'static str, u32, &'static str),
                (::std::string::String,),
            >,
            r#match: ::wasm_link::__private::TypedFunc<(bool,), (bool,)>,
            self_: ::wasm_link::__private::TypedFunc<(bool,), (bool,)>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_type: binder.function("echo-type")?,
                    echo_option: binder.function("echo-option")?,
                    echo_result: binder.function("echo-result")?,
                    echo_string: binder.function("echo-string")?,
                    echo_copy: binder.function("echo-copy")?,
                    echo_flags: binder.function("echo-flags")?,
                    echo_wrapper: binder.function("echo-wrapper")?,
                    echo_e: binder.function("echo-e")?,
                    echo_functions: binder.function("echo-functions")?,
                    echo_handle: binder.function("echo-handle")?,
                    echo_interface: binder.function("echo-interface")?,
                    echo_interface_data: binder.function("echo-interface-data")?,
                    echo_plugin: binder.function("echo-plugin")?,
                    clone: binder.function("clone")?,
                    r#match: binder.function("match")?,
                    self_: binder.function("self")?,
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
            pub enum call_echo_type {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_type {
                type Results = (super::super::Type,);
                type Functions = super::Functions;
                type Lifted = (super::super::Type,);
                type Prepared<'a> = (&'a super::super::Type,);
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
                    functions.echo_type.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_option {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_option {
                type Results = (super::super::Option_,);
                type Functions = super::Functions;
                type Lifted = (super::super::Option_,);
                type Prepared<'a> = (&'a super::super::Option_,);
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
                    functions.echo_option.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_result {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_result {
                type Results = (super::super::Result,);
                type Functions = super::Functions;
                type Lifted = (super::super::Result,);
                type Prepared<'a> = (&'a super::super::Result,);
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
                    functions.echo_result.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_string {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_string {
                type Results = (super::super::String,);
                type Functions = super::Functions;
                type Lifted = (super::super::String,);
                type Prepared<'a> = (&'a super::super::String,);
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
                    functions.echo_string.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_copy {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_copy {
                type Results = (super::super::Copy_,);
                type Functions = super::Functions;
                type Lifted = (super::super::Copy_,);
                type Prepared<'a> = (&'a super::super::Copy_,);
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
                    functions.echo_copy.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_flags {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_flags {
                type Results = (super::super::Flags,);
                type Functions = super::Functions;
                type Lifted = (super::super::Flags,);
                type Prepared<'a> = (&'a super::super::Flags,);
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
                    functions.echo_flags.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_wrapper {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_wrapper {
                type Results = (super::super::Wrapper,);
                type Functions = super::Functions;
                type Lifted = (super::super::Wrapper,);
                type Prepared<'a> = (&'a super::super::Wrapper,);
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
                    functions.echo_wrapper.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_e {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_e {
                type Results = (super::super::E,);
                type Functions = super::Functions;
                type Lifted = (super::super::E,);
                type Prepared<'a> = (&'a super::super::E,);
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
                    functions.echo_e.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_functions {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_functions {
                type Results = (super::super::Functions,);
                type Functions = super::Functions;
                type Lifted = (super::super::Functions,);
                type Prepared<'a> = (&'a super::super::Functions,);
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
                    functions.echo_functions.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_handle {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_handle {
                type Results = (super::super::Handle,);
                type Functions = super::Functions;
                type Lifted = (super::super::Handle,);
                type Prepared<'a> = (&'a super::super::Handle,);
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
                    functions.echo_handle.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_interface {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_interface {
                type Results = (super::super::Interface,);
                type Functions = super::Functions;
                type Lifted = (super::super::Interface,);
                type Prepared<'a> = (&'a super::super::Interface,);
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
                    functions.echo_interface.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_interface_data {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_interface_data {
                type Results = (super::super::InterfaceData,);
                type Functions = super::Functions;
                type Lifted = (super::super::InterfaceData,);
                type Prepared<'a> = (&'a super::super::InterfaceData,);
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
                    functions.echo_interface_data.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_plugin {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_plugin {
                type Results = (super::super::Plugin,);
                type Functions = super::Functions;
                type Lifted = (super::super::Plugin,);
                type Prepared<'a> = (&'a super::super::Plugin,);
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
                    functions.echo_plugin.call(callee, (*(*a0),))
                }
            }
            pub enum call_clone {}
            impl ::wasm_link::__private::LinkedFunction for call_clone {
                type Results = (::std::string::String,);
                type Functions = super::Functions;
                type Lifted = (
                    ::wasm_link::__private::WasmStr,
                    ::wasm_link::__private::WasmStr,
                    u32,
                    ::wasm_link::__private::WasmStr,
                );
                type Prepared<'a> = (
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, str>,
                    &'a u32,
                    ::std::borrow::Cow<'a, str>,
                );
                fn prepare<'a, P: 'static>(
                    (a0, a1, a2, a3): &'a Self::Lifted,
                    caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((
                        ::wasm_link::__private::text(a0, caller)?,
                        ::wasm_link::__private::text(a1, caller)?,
                        a2,
                        ::wasm_link::__private::text(a3, caller)?,
                    ))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0, a1, a2, a3): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.clone.call(callee, (&**a0, &**a1, *(*a2), &**a3))
                }
            }
            pub enum call_match {}
            impl ::wasm_link::__private::LinkedFunction for call_match {
                type Results = (bool,);
                type Functions = super::Functions;
                type Lifted = (bool,);
                type Prepared<'a> = (&'a bool,);
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
                    functions.r#match.call(callee, (*(*a0),))
                }
            }
            pub enum call_self_ {}
            impl ::wasm_link::__private::LinkedFunction for call_self_ {
                type Results = (bool,);
                type Functions = super::Functions;
                type Lifted = (bool,);
                type Prepared<'a> = (&'a bool,);
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
                    functions.self_.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/self@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-type`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_type(
                &self,
                r#type: super::Type,
            ) -> ::core::result::Result<super::Type, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_type
                            .call(__store, (r#type,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-option`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_option(
                &self,
                option: &super::Option_,
            ) -> ::core::result::Result<super::Option_, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_option
                            .call(__store, (option,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-result`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_result(
                &self,
                result: &super::Result,
            ) -> ::core::result::Result<super::Result, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_result
                            .call(__store, (result,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-string`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_string(
                &self,
                string: &super::String,
            ) -> ::core::result::Result<super::String, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_string
                            .call(__store, (string,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-copy`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_copy(
                &self,
                copy: super::Copy_,
            ) -> ::core::result::Result<super::Copy_, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_copy
                            .call(__store, (copy,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-flags`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_flags(
                &self,
                flags: super::Flags,
            ) -> ::core::result::Result<super::Flags, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_flags
                            .call(__store, (flags,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-wrapper`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_wrapper(
                &self,
                value: super::Wrapper,
            ) -> ::core::result::Result<super::Wrapper, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_wrapper
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-e`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_e(
                &self,
                value: &super::E,
            ) -> ::core::result::Result<super::E, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_e
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-functions`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_functions(
                &self,
                functions: &super::Functions,
            ) -> ::core::result::Result<super::Functions, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_functions
                            .call(__store, (functions,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-handle`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_handle(
                &self,
                handle: super::Handle,
            ) -> ::core::result::Result<super::Handle, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_handle
                            .call(__store, (handle,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-interface`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_interface(
                &self,
                interface: super::Interface,
            ) -> ::core::result::Result<super::Interface, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_interface
                            .call(__store, (interface,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-interface-data`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_interface_data(
                &self,
                data: super::InterfaceData,
            ) -> ::core::result::Result<
                super::InterfaceData,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_interface_data
                            .call(__store, (data,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-plugin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_plugin(
                &self,
                plugin: super::Plugin,
            ) -> ::core::result::Result<super::Plugin, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_plugin
                            .call(__store, (plugin,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `clone`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn clone(
                &self,
                self_: &str,
                store: &str,
                functions: u32,
                bound: &str,
            ) -> ::core::result::Result<
                ::std::string::String,
                ::wasm_link::DispatchError,
            > {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .clone
                            .call(__store, (self_, store, functions, bound))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `match`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn r#match(
                &self,
                r#match: bool,
            ) -> ::core::result::Result<bool, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .r#match
                            .call(__store, (r#match,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `self`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn self_(
                &self,
                value: bool,
            ) -> ::core::result::Result<bool, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .self_
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::WIT;
}
/// The WIT interface `fixtures:names/std@1.0.0`.
pub mod std_ {
    /// What links `fixtures:names/std@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "names.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/names.wit")
                ),
            ),
        ];
        /// The interface `fixtures:names/std@1.0.0`, as applications declare it.
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
                            name: "echo-core",
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
                            "fixtures:names/std@1.0.0",
                            ::std::vec![
                                wit::function("echo-core", ::std::vec![("core",
                                ::wasm_link::wit::Type::U8)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U8))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:names/std@1.0.0";
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
                    "echo-core" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_core,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_core: ::wasm_link::__private::TypedFunc<(u8,), (u8,)>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_core: binder.function("echo-core")?,
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
            pub enum call_echo_core {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_core {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (u8,);
                type Prepared<'a> = (&'a u8,);
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
                    functions.echo_core.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/std@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-core`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_core(
                &self,
                core: u8,
            ) -> ::core::result::Result<u8, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_core
                            .call(__store, (core,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
/// The WIT interface `fixtures:names/link@1.0.0`.
pub mod link {
    /// What links `fixtures:names/link@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "names.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/names.wit")
                ),
            ),
        ];
        /// The interface `fixtures:names/link@1.0.0`, as applications declare it.
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
                            name: "echo-link",
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
                            "fixtures:names/link@1.0.0",
                            ::std::vec![
                                wit::function("echo-link", ::std::vec![("link",
                                ::wasm_link::wit::Type::U8)],
                                ::core::option::Option::Some(::wasm_link::wit::Type::U8))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:names/link@1.0.0";
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
                    "echo-link" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_link,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_link: ::wasm_link::__private::TypedFunc<(u8,), (u8,)>,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_link: binder.function("echo-link")?,
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
            pub enum call_echo_link {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_link {
                type Results = (u8,);
                type Functions = super::Functions;
                type Lifted = (u8,);
                type Prepared<'a> = (&'a u8,);
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
                    functions.echo_link.call(callee, (*(*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:names/link@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-link`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_link(
                &self,
                link: u8,
            ) -> ::core::result::Result<u8, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_link
                            .call(__store, (link,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
