// { path: "../fixtures/wit/uses.wit", interfaces: ["uses"], implement: true, with: { "shared": self::mine, "other:shapes/kinds@1.2.0": crate::kinds, "other:shapes/kinds@2.0.0": super::kinds } }

/// The WIT interface `fixtures:uses/uses@1.0.0`.
pub mod uses {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `point` of `fixtures:uses/shared@1.0.0`.
    pub type Point = super::mine::Point;
    /// The WIT type `label` of `fixtures:uses/shared@1.0.0`.
    pub type Tag = super::mine::Label;
    /// The WIT type `kind` of `other:shapes/kinds@1.2.0`.
    pub type Kind = crate::kinds::Kind;
    /// The WIT type `kind` of `other:shapes/kinds@2.0.0`.
    pub type NewKind = super::super::kinds::Kind;
    /// The WIT record `pin`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Pin {
        /// The WIT field `at`.
        #[component(name = "at")]
        pub at: self::Point,
        /// The WIT field `tag`.
        #[component(name = "tag")]
        pub tag: self::Tag,
        /// The WIT field `kind`.
        #[component(name = "kind")]
        pub kind: self::Kind,
    }
    __rt::record!(Pin, "pin", { at : "at", tag : "tag", kind : "kind" });
    __rt::passed!(vals Pin);
    /// What links `fixtures:uses/uses@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "uses.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/uses.wit")
                ),
            ),
        ];
        /// The interface `fixtures:uses/uses@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:uses/uses@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-point"),
                Function::data(1, "echo-tag"),
                Function::data(2, "echo-pin"),
                Function::data(3, "echo-kind"),
                Function::data(4, "echo-new-kind"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record point x u32 y u32",
                "variant label none _ text string",
                "enum kind round square",
                "record pin at #0 tag #1 kind #2",
                "enum kind round square star",
                "func echo-point #0 value #0",
                "func echo-tag #1 value #1",
                "func echo-pin #3 value #3",
                "func echo-kind #2 value #2",
                "func echo-new-kind #4 value #4",
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
                            (super::Point,),
                            (super::Point,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Tag,),
                            (super::Tag,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Pin,),
                            (super::Pin,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Kind,),
                            (super::Kind,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::NewKind,),
                            (super::NewKind,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:uses/uses@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-point`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_point(
                &self,
                value: __rt::Sent<'_, super::Point>,
            ) -> __rt::Result<super::Point, __rt::DispatchError> {
                self.0.call::<(super::Point,), (super::Point,)>(0, (value,))
            }
            /// Calls the WIT function `echo-tag`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_tag(
                &self,
                value: __rt::Sent<'_, super::Tag>,
            ) -> __rt::Result<super::Tag, __rt::DispatchError> {
                self.0.call::<(super::Tag,), (super::Tag,)>(1, (value,))
            }
            /// Calls the WIT function `echo-pin`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_pin(
                &self,
                value: &super::Pin,
            ) -> __rt::Result<super::Pin, __rt::DispatchError> {
                self.0.call::<(super::Pin,), (super::Pin,)>(2, (value,))
            }
            /// Calls the WIT function `echo-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_kind(
                &self,
                value: __rt::Sent<'_, super::Kind>,
            ) -> __rt::Result<super::Kind, __rt::DispatchError> {
                self.0.call::<(super::Kind,), (super::Kind,)>(3, (value,))
            }
            /// Calls the WIT function `echo-new-kind`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_new_kind(
                &self,
                value: __rt::Sent<'_, super::NewKind>,
            ) -> __rt::Result<super::NewKind, __rt::DispatchError> {
                self.0.call::<(super::NewKind,), (super::NewKind,)>(4, (value,))
            }
        }
        /// The WIT interface `fixtures:uses/uses@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:uses/uses@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-point`.
            fn echo_point(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Point,
            ) -> super::Point;
            /// Is called for the WIT function `echo-tag`.
            fn echo_tag(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Tag,
            ) -> super::Tag;
            /// Is called for the WIT function `echo-pin`.
            fn echo_pin(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Pin,
            ) -> super::Pin;
            /// Is called for the WIT function `echo-kind`.
            fn echo_kind(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Kind,
            ) -> super::Kind;
            /// Is called for the WIT function `echo-new-kind`.
            fn echo_new_kind(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::NewKind,
            ) -> super::NewKind;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const {
                    &[
                        __rt::NativeFunction::typed_alone::<Declaration, T, 0>(),
                        __rt::NativeFunction::typed_alone::<Declaration, T, 1>(),
                        __rt::NativeFunction::typed_alone::<Declaration, T, 2>(),
                        __rt::NativeFunction::typed_alone::<Declaration, T, 3>(),
                        __rt::NativeFunction::typed_alone::<Declaration, T, 4>(),
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (super::Point,);
            type Output = (super::Point,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Point, __rt::Failure> {
                __rt::Result::Ok(T::echo_point(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 1> for Declaration {
            type Input = (super::Tag,);
            type Output = (super::Tag,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Tag, __rt::Failure> {
                __rt::Result::Ok(T::echo_tag(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 2> for Declaration {
            type Input = (super::Pin,);
            type Output = (super::Pin,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Pin, __rt::Failure> {
                __rt::Result::Ok(T::echo_pin(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 3> for Declaration {
            type Input = (super::Kind,);
            type Output = (super::Kind,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Kind, __rt::Failure> {
                __rt::Result::Ok(T::echo_kind(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 4> for Declaration {
            type Input = (super::NewKind,);
            type Output = (super::NewKind,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::NewKind, __rt::Failure> {
                __rt::Result::Ok(T::echo_new_kind(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
