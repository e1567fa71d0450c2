//! The conversions between generated types and `Val`: one macro for each kind of WIT type.
//!
//! A macro is given the Rust name of the type, its WIT name, and its parts with both of their names. The work is done
//! by functions, which are tested and formatted as others are.

/// Converts a record.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($type:ident, $wit:literal, { $($parts:tt)* }) => {
        $crate::__record_vals!($type, $wit, { $($parts)* });
        $crate::__data!($type, $wit);
    };
}

/// Converts a record that stands in other values.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_vals {
    ($type:ident, $wit:literal, { $($field:ident: $name:literal),* $(,)? }) => {
        impl $crate::IntoVal for $type {
            #[inline]
            fn into_val(self) -> $crate::Val {
                $crate::__private::record_val([
                    $(($name, $crate::IntoVal::into_val(self.$field)),)*
                ])
            }
        }

        impl $crate::FromVal for $type {
            #[inline]
            fn from_val(
                val: $crate::Val,
            ) -> ::core::result::Result<Self, $crate::ValError> {
                #[allow(unused_mut, reason = "a record may have no fields")]
                let mut fields =
                    $crate::__private::RecordFields::of(val, ::core::concat!("record ", $wit))?;
                let value = Self { $($field: fields.take($name)?,)* };
                fields.finish()?;
                ::core::result::Result::Ok(value)
            }
        }
    };
}

/// Converts a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($type:ident, $wit:literal, { $($parts:tt)* }) => {
        $crate::__variant_vals!($type, $wit, { $($parts)* });
        $crate::__data!($type, $wit);
    };
}

/// Converts a variant that stands in other values.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_vals {
    ($type:ident, $wit:literal, { $($case:ident $(($payload:ident))?: $name:literal),* $(,)? }) => {
        impl $crate::IntoVal for $type {
            #[inline]
            fn into_val(self) -> $crate::Val {
                match self {
                    $(Self::$case $(($payload))? => $crate::__case!(into $name $($payload)?),)*
                }
            }
        }

        impl $crate::FromVal for $type {
            #[inline]
            fn from_val(
                val: $crate::Val,
            ) -> ::core::result::Result<Self, $crate::ValError> {
                let case = $crate::__private::case_of(val, ::core::concat!("variant ", $wit))?;
                match case.name.as_str() {
                    $($name => $crate::__case!(from case $case $($payload)?),)*
                    _ => ::core::result::Result::Err(case.unknown()),
                }
            }
        }
    };
}

/// Converts one case of a variant, with a payload or without.
#[doc(hidden)]
#[macro_export]
macro_rules! __case {
    (into $name:literal) => {
        $crate::__private::case_val($name, ::core::option::Option::None)
    };
    (into $name:literal $payload:ident) => {
        $crate::__private::case_val(
            $name,
            ::core::option::Option::Some($crate::IntoVal::into_val($payload)),
        )
    };
    (from $found:ident $case:ident) => {{
        $found.no_payload()?;
        ::core::result::Result::Ok(Self::$case)
    }};
    (from $found:ident $case:ident $payload:ident) => {
        ::core::result::Result::Ok(Self::$case($found.payload()?))
    };
}

/// Converts an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    ($type:ident, $wit:literal, { $($case:ident: $name:literal),* $(,)? }) => {
        impl $crate::IntoVal for $type {
            #[inline]
            fn into_val(self) -> $crate::Val {
                $crate::__private::enum_val(match self { $(Self::$case => $name,)* })
            }
        }

        impl $crate::FromVal for $type {
            #[inline]
            fn from_val(
                val: $crate::Val,
            ) -> ::core::result::Result<Self, $crate::ValError> {
                const EXPECTED: &str = ::core::concat!("enum ", $wit);
                let name = $crate::__private::enum_of(val, EXPECTED)?;
                match name.as_str() {
                    $($name => ::core::result::Result::Ok(Self::$case),)*
                    _ => ::core::result::Result::Err(
                        $crate::__private::unknown_case(EXPECTED, &name),
                    ),
                }
            }
        }

        $crate::__data!($type, $wit);
    };
}

/// Converts flags, and gives them the traits that wasmtime's macro does not. `$mask` has the bits that are flags:
/// `!flags` sets the others too.
#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($type:ident, $wit:literal, $mask:literal, { $($flag:ident: $name:literal),* $(,)? }) => {
        impl $type {
            fn __bits(self) -> impl ::core::cmp::Ord + ::core::hash::Hash {
                self.as_array().map(|word| word & $mask)
            }
        }

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.__bits(), state);
            }
        }

        impl ::core::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&self.__bits(), &other.__bits())
            }
        }

        impl $crate::IntoVal for $type {
            #[inline]
            fn into_val(self) -> $crate::Val {
                let flags: &[(Self, &'static str)] = &[$((Self::$flag, $name),)*];
                let set = flags.iter().filter(|(flag, _)| self.contains(*flag));
                $crate::__private::flags_val(set.map(|(_, name)| *name))
            }
        }

        impl $crate::FromVal for $type {
            #[inline]
            fn from_val(
                val: $crate::Val,
            ) -> ::core::result::Result<Self, $crate::ValError> {
                const EXPECTED: &str = ::core::concat!("flags ", $wit);
                let known: &[(Self, &'static str)] = &[$((Self::$flag, $name),)*];
                let mut flags = Self::empty();
                for name in $crate::__private::flags_of(val, EXPECTED)? {
                    let found = known.iter().find(|(_, known)| *known == name);
                    let ::core::option::Option::Some((flag, _)) = found else {
                        return ::core::result::Result::Err(
                            $crate::__private::unknown_case(EXPECTED, &name),
                        );
                    };
                    flags |= *flag;
                }
                ::core::result::Result::Ok(flags)
            }
        }

        $crate::__data!($type, $wit);
    };
}

/// Converts a type of data by the standard library's traits, and passes it through wasmtime as it is.
#[doc(hidden)]
#[macro_export]
macro_rules! __data {
    ($type:ident, $wit:literal) => {
        impl ::core::convert::From<$type> for $crate::Val {
            #[inline]
            fn from(value: $type) -> Self {
                $crate::IntoVal::into_val(value)
            }
        }

        impl ::core::convert::TryFrom<$crate::Val> for $type {
            type Error = $crate::ValError;

            #[inline]
            fn try_from(val: $crate::Val) -> ::core::result::Result<Self, $crate::ValError> {
                $crate::__private::from_val_named(val, $wit)
            }
        }

        $crate::plain!(dynamic $type);
    };
}
