//! What generated records and variants with handles in them have instead of wasmtime's traits.
//!
//! Each has a twin of the same name in the module `wire` beside it, with raw handles in the place of typed ones: that is
//! what passes through wasmtime. Handles that are lent are sent, and never received.

/// Sends and receives a record. That of `native` is in the module of that name, and generic in its handles.
#[doc(hidden)]
#[macro_export]
macro_rules! __owned_record {
    ($type:ident, { $($field:ident),* }) => {
        $crate::__owned_record!(@self $type [], { $($field),* });
    };
    (native $type:ident $(<$($handle:ident),+>)?, { $($field:ident),* }) => {
        $crate::__owned_record!(@super $type [$($($handle)+)?], { $($field),* });
    };
    (@$place:tt $type:ident [$($handle:ident)*], { $($field:ident),* }) => {
        impl<$($handle: $crate::__private::Value<Wire = $crate::__private::ResourceAny>),*>
            $crate::__private::Value for $type<$($handle),*>
        {
            type Wire = $place::wire::$type;

            fn send(
                self,
                sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self::Wire, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok($place::wire::$type {
                    $($field: $crate::__private::Value::send(self.$field, sending)?,)*
                })
            }

            fn receive<__P: $crate::PluginData + 'static>(
                wire: Self::Wire,
                receiving: &mut $crate::__private::Receiving<'_>,
            ) -> ::core::result::Result<Self, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(Self {
                    $($field: $crate::__private::Value::receive::<__P>(wire.$field, receiving)?,)*
                })
            }
        }
    };
}

/// Sends a record with lent handles.
#[doc(hidden)]
#[macro_export]
macro_rules! __lent_record {
    ($type:ident, { $($field:ident),* }) => {
        impl<'a> $crate::__private::Value for $type<'a> {
            type Wire = self::wire::$type;

            fn send(
                self,
                sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self::Wire, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(self::wire::$type {
                    $($field: $crate::__private::Value::send(self.$field, sending)?,)*
                })
            }
        }
    };
}

/// Sends and receives a variant. That of `native` is in the module of that name, and generic in its handles.
#[doc(hidden)]
#[macro_export]
macro_rules! __owned_variant {
    ($type:ident, { $($cases:tt)* }) => {
        $crate::__owned_variant!(@self $type [], { $($cases)* });
    };
    (native $type:ident $(<$($handle:ident),+>)?, { $($cases:tt)* }) => {
        $crate::__owned_variant!(@super $type [$($($handle)+)?], { $($cases)* });
    };
    (@$place:tt $type:ident [$($handle:ident)*], { $($case:ident $(($payload:ident))?),* }) => {
        impl<$($handle: $crate::__private::Value<Wire = $crate::__private::ResourceAny>),*>
            $crate::__private::Value for $type<$($handle),*>
        {
            type Wire = $place::wire::$type;

            fn send(
                self,
                sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self::Wire, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(match self {
                    $(Self::$case $(($payload))? => $place::wire::$type::$case
                        $(($crate::__private::Value::send($payload, sending)?))?,)*
                })
            }

            fn receive<__P: $crate::PluginData + 'static>(
                wire: Self::Wire,
                receiving: &mut $crate::__private::Receiving<'_>,
            ) -> ::core::result::Result<Self, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(match wire {
                    $($place::wire::$type::$case $(($payload))? => Self::$case
                        $(($crate::__private::Value::receive::<__P>($payload, receiving)?))?,)*
                })
            }
        }
    };
}

/// Sends a variant with lent handles.
#[doc(hidden)]
#[macro_export]
macro_rules! __lent_variant {
    ($type:ident, { $($case:ident $(($payload:ident))?),* }) => {
        impl<'a> $crate::__private::Value for $type<'a> {
            type Wire = self::wire::$type;

            fn send(
                self,
                sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self::Wire, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(match self {
                    $(Self::$case $(($payload))? => self::wire::$type::$case
                        $(($crate::__private::Value::send($payload, sending)?))?,)*
                })
            }
        }
    };
}

/// Finds the raw handles in the fields of a record that have some.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_handles {
    ($type:ident, { $($field:ident),* }) => {
        impl $crate::__private::Wire for $type {
            const HANDLES: bool = true;

            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(&mut $crate::__private::ResourceAny),
            ) {
                $($crate::__private::Wire::each_handle(&mut self.$field, visit);)*
            }
        }
    };
}

/// Finds the raw handles in the cases of a variant that have some; `_` is for those that have none.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_handles {
    ($type:ident, { $($case:ident($payload:ident)),* $(; $others:tt)? }) => {
        impl $crate::__private::Wire for $type {
            const HANDLES: bool = true;

            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(&mut $crate::__private::ResourceAny),
            ) {
                match self {
                    $(Self::$case($payload) => $crate::__private::Wire::each_handle($payload, visit),)*
                    $($others => {})?
                }
            }
        }
    };
}
