//! What generated clients and handle types have, beside the methods of their functions.

/// Implements what each client has, beside the methods of its functions. `many` clients call any number of
/// plugins, of which one can be chosen.
#[doc(hidden)]
#[macro_export]
macro_rules! __client {
    ($client:ident, $cardinality:ident) => {
        $crate::__client!(@[P], $client<P>, $crate::__private::$cardinality);
    };
    (many $client:ident) => {
        $crate::__client!(@[P, C], $client<P, C>, C);

        impl<P: $crate::PluginData + 'static, C: $crate::__private::Cardinality> $client<P, C> {
            /// Returns a client that calls one of the plugins: the one of this id, if there is one. It answers
            /// with the plugin's own result, or with an error.
            #[must_use]
            pub fn of<Id>(&self, id: &Id) -> ::core::option::Option<$client<P, $crate::__private::Chosen>>
            where
                P::Id: ::core::borrow::Borrow<Id>,
                Id: ?::core::marker::Sized + ::core::hash::Hash + ::core::cmp::Eq,
            {
                ::core::option::Option::Some($client(self.0.of(id)?))
            }
        }
    };
    (@[P $(, $parameter:ident)?], $client:ty, $cardinality:ty) => {
        impl<P: $crate::PluginData + 'static $(, $parameter)?> ::core::clone::Clone for $client {
            #[inline]
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }
        }

        impl<P: $crate::PluginData + 'static $(, $parameter)?> ::core::fmt::Debug for $client {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<P: $crate::PluginData + 'static $(, $parameter: $crate::__private::Cardinality)?>
            $crate::ConvertResources for $client
        {
            type Plugin = P;
            type Cardinality = $cardinality;

            #[inline]
            fn bound(&self) -> &$crate::__private::Bound<P, $cardinality> {
                &self.0
            }
        }
    };
}

/// Implements what the handle type of each resource has, beside its methods: the resource of this name, of the
/// interface of this path, whose functions `interface` describes, if it has any.
#[doc(hidden)]
#[macro_export]
macro_rules! __resource {
    ($resource:ident, $path:literal, $name:literal $(, $interface:path)?) => {
        impl ::core::fmt::Debug for $resource {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($resource)).finish_non_exhaustive()
            }
        }

        impl $crate::__private::TypedResource for $resource {
            const INTERFACE: &'static str = $path;
            const NAME: &'static str = $name;

            #[inline]
            fn from_held(held: $crate::__private::HeldResource) -> Self {
                Self(held)
            }

            $(
                #[inline]
                fn links<P: $crate::PluginData + 'static>() -> &'static [$crate::__private::TypedLink] {
                    <$interface as $crate::TypedInterface>::links::<P>()
                }
            )?
        }

        impl $crate::__private::Value for $resource {
            type Wire = $crate::__private::ResourceAny;

            fn send(
                self,
                sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self::Wire, $crate::ResourceReceiveError> {
                sending.give(self.0)
            }

            fn receive<P: $crate::PluginData + 'static>(
                wire: Self::Wire,
                receiving: &mut $crate::__private::Receiving<'_>,
            ) -> ::core::result::Result<Self, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(Self(receiving.take::<Self, P>(wire)?))
            }
        }

        impl $crate::__private::Value for &$resource {
            type Wire = $crate::__private::ResourceAny;

            fn send(
                self,
                sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self::Wire, $crate::ResourceReceiveError> {
                sending.lend(&self.0)
            }
        }
    };
}
