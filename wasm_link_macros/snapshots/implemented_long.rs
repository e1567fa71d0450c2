// { path: "../fixtures/wit/long.wit", implement: true }

/// The WIT interface `fixtures:long/long@1.0.0`.
pub mod long {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT resource `thing`.
    ///
    /// It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and every use of it an error.
    pub struct Thing(__rt::HeldResource);
    impl Thing {
        /// Calls the WIT function `[method]thing.add`.
        ///
        /// # Errors
        /// Returns an error if the handle is stale, or if its plugin cannot be called or fails in the call.
        #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
        pub fn add(
            &self,
            a: u8,
            b: u8,
            c: u8,
            d: u8,
            e: u8,
            f: u8,
            g: u8,
            h: u8,
            i: u8,
            j: u8,
            k: u8,
            l: u8,
            m: u8,
            n: u8,
            o: u8,
            p: u8,
        ) -> __rt::Result<u32, __rt::DispatchError> {
            self.0
                .call_with_values::<
                    (u32,),
                >(
                    1,
                    |__this, _| __rt::Result::Ok(
                        __rt::Vec::from([
                            __this,
                            __rt::IntoVal::into_val(a),
                            __rt::IntoVal::into_val(b),
                            __rt::IntoVal::into_val(c),
                            __rt::IntoVal::into_val(d),
                            __rt::IntoVal::into_val(e),
                            __rt::IntoVal::into_val(f),
                            __rt::IntoVal::into_val(g),
                            __rt::IntoVal::into_val(h),
                            __rt::IntoVal::into_val(i),
                            __rt::IntoVal::into_val(j),
                            __rt::IntoVal::into_val(k),
                            __rt::IntoVal::into_val(l),
                            __rt::IntoVal::into_val(m),
                            __rt::IntoVal::into_val(n),
                            __rt::IntoVal::into_val(o),
                            __rt::IntoVal::into_val(p),
                        ]),
                    ),
                )
        }
    }
    __rt::resource!(Thing, "fixtures:long/long@1.0.0", "thing", self::link::Interface);
    /// The WIT type `thirteen`.
    pub type Thirteen = __rt::LongTuple<
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        (__rt::String,),
    >;
    /// The WIT type `twenty-five`.
    pub type TwentyFive = __rt::LongTuple<
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        __rt::LongTuple<(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8), (f32,)>,
    >;
    /// The WIT record `holder`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Holder {
        /// The WIT field `name`.
        pub name: __rt::String,
        /// The WIT field `parts`.
        pub parts: self::Thirteen,
    }
    __rt::record!(Holder, "holder", { name : "name", parts : "parts" });
    /// The WIT variant `choice`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Choice {
        /// The WIT case `none`.
        None,
        /// The WIT case `some`.
        Some(self::TwentyFive),
    }
    __rt::variant!(Choice, "choice", { None : "none", Some(payload) : "some" });
    /// The WIT record `things`.
    #[derive(Debug)]
    pub struct Things {
        /// The WIT field `name`.
        pub name: __rt::String,
        /// The WIT field `parts`.
        pub parts: __rt::LongTuple<
            (self::Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, self::Thing),
        >,
    }
    __rt::owned_record!(Things, { name, parts });
    /// The WIT record `lent-things`.
    #[derive(Clone, Copy, Debug)]
    pub struct LentThings<'a> {
        /// The WIT field `parts`.
        pub parts: __rt::LongTuple<
            (&'a self::Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, &'a self::Thing),
        >,
    }
    __rt::lent_record!(LentThings, { parts });
    #[doc(hidden)]
    #[allow(missing_docs, reason = "the types are documented outside")]
    pub mod wire {
        use super::__rt;
        #[derive(Clone)]
        pub struct Things {
            pub name: __rt::String,
            pub parts: __rt::LongTuple<
                (__rt::ResourceAny, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8, __rt::ResourceAny),
            >,
        }
        __rt::record_handles!(Things, { parts });
        __rt::record_vals!(Things, "things", { name : "name", parts : "parts" });
        #[derive(Clone)]
        pub struct LentThings {
            pub parts: __rt::LongTuple<
                (__rt::ResourceAny, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8, __rt::ResourceAny),
            >,
        }
        __rt::record_handles!(LentThings, { parts });
        __rt::record_vals!(LentThings, "lent-things", { parts : "parts" });
    }
    /// The types with handles, as those have them who implement an interface in Rust: their parameters are what stands for the handles, `Own` and `Lent` of the type that is behind the resource.
    pub mod native {
        use super::__rt;
        /// The WIT record `things`.
        #[derive(Debug)]
        pub struct Things<Thing> {
            /// The WIT field `name`.
            pub name: __rt::String,
            /// The WIT field `parts`.
            pub parts: __rt::LongTuple<
                (Thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8, Thing),
            >,
        }
        __rt::owned_record!(native Things < Thing >, { name, parts });
        /// The WIT record `lent-things`.
        #[derive(Debug)]
        pub struct LentThings<LentThing> {
            /// The WIT field `parts`.
            pub parts: __rt::LongTuple<
                (LentThing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                (u8, LentThing),
            >,
        }
        __rt::owned_record!(native LentThings < LentThing >, { parts });
    }
    /// What links `fixtures:long/long@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "long.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/long.wit")
                ),
            ),
        ];
        /// The interface `fixtures:long/long@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:long/long@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::carrying(0, "[constructor]thing"),
                Function::data(1, "[method]thing.add").method(),
                Function::data(2, "sum"),
                Function::void(3, "forget"),
                Function::data(4, "echo-thirteen"),
                Function::data(5, "echo-holder"),
                Function::data(6, "echo-choice"),
                Function::carrying(7, "echo-things"),
                Function::data(8, "read-things"),
            ];
            const RESOURCES: &'static [&'static str] = &["thing"];
            const SIGNATURES: &'static [&'static str] = &[
                "type tuple 13 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 string",
                "record holder name string parts #0",
                "type tuple 25 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 f32",
                "variant choice none _ some #2",
                "record things name string parts tuple 14 own . thing u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 own . thing",
                "record lent-things parts tuple 14 borrow . thing u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 u8 borrow . thing",
                "func [constructor]thing own . thing value u8",
                "func [method]thing.add u32 self borrow . thing a u8 b u8 c u8 d u8 e u8 f u8 g u8 h u8 i u8 j u8 k u8 l u8 m u8 n u8 o u8 p u8",
                "func sum u32 a u32 b u32 c u32 d u32 e u32 f u32 g u32 h u32 i u32 j u32 k u32 l u32 m u32 n u32 o u32 p u32 q u32",
                "func forget _ a string b u32 c u32 d u32 e u32 f u32 g u32 h u32 i u32 j u32 k u32 l u32 m u32 n u32 o u32 p u32 q list u8",
                "func echo-thirteen #0 value #0",
                "func echo-holder #1 value #1",
                "func echo-choice #3 value #3",
                "func echo-things #4 value #4",
                "func read-things u32 value #5 other borrow . thing",
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
                            (u8,),
                            (super::Thing,),
                        >(),
                        __rt::TypedLink::method_with_values::<P, Interface, (u32,)>(),
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:long/long@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `[constructor]thing`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn new_thing(
                &self,
                value: u8,
            ) -> __rt::Result<super::Thing, __rt::DispatchError> {
                self.0.call::<(u8,), (super::Thing,)>(0, (value,))
            }
            /// Calls the WIT function `sum`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn sum(
                &self,
                a: u32,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: u32,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (u32,),
                    >(
                        2,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([
                                __rt::IntoVal::into_val(a),
                                __rt::IntoVal::into_val(b),
                                __rt::IntoVal::into_val(c),
                                __rt::IntoVal::into_val(d),
                                __rt::IntoVal::into_val(e),
                                __rt::IntoVal::into_val(f),
                                __rt::IntoVal::into_val(g),
                                __rt::IntoVal::into_val(h),
                                __rt::IntoVal::into_val(i),
                                __rt::IntoVal::into_val(j),
                                __rt::IntoVal::into_val(k),
                                __rt::IntoVal::into_val(l),
                                __rt::IntoVal::into_val(m),
                                __rt::IntoVal::into_val(n),
                                __rt::IntoVal::into_val(o),
                                __rt::IntoVal::into_val(p),
                                __rt::IntoVal::into_val(q),
                            ]),
                        ),
                    )
            }
            /// Calls the WIT function `forget`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            pub fn forget(
                &self,
                a: &str,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: &[u8],
            ) -> __rt::Result<(), __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (),
                    >(
                        3,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([
                                __rt::IntoVal::into_val(a),
                                __rt::IntoVal::into_val(b),
                                __rt::IntoVal::into_val(c),
                                __rt::IntoVal::into_val(d),
                                __rt::IntoVal::into_val(e),
                                __rt::IntoVal::into_val(f),
                                __rt::IntoVal::into_val(g),
                                __rt::IntoVal::into_val(h),
                                __rt::IntoVal::into_val(i),
                                __rt::IntoVal::into_val(j),
                                __rt::IntoVal::into_val(k),
                                __rt::IntoVal::into_val(l),
                                __rt::IntoVal::into_val(m),
                                __rt::IntoVal::into_val(n),
                                __rt::IntoVal::into_val(o),
                                __rt::IntoVal::into_val(p),
                                __rt::IntoVal::into_val(q),
                            ]),
                        ),
                    )
            }
            /// Calls the WIT function `echo-thirteen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_thirteen(
                &self,
                value: &__rt::LongTuple<
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (__rt::String,),
                >,
            ) -> __rt::Result<super::Thirteen, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (super::Thirteen,),
                    >(
                        4,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
            /// Calls the WIT function `echo-holder`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_holder(
                &self,
                value: &super::Holder,
            ) -> __rt::Result<super::Holder, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (super::Holder,),
                    >(
                        5,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
            /// Calls the WIT function `echo-choice`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_choice(
                &self,
                value: super::Choice,
            ) -> __rt::Result<super::Choice, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (super::Choice,),
                    >(
                        6,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
            /// Calls the WIT function `echo-things`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_things(
                &self,
                value: super::Things,
            ) -> __rt::Result<super::Things, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (super::Things,),
                    >(
                        7,
                        |__sending| __rt::Result::Ok(
                            __rt::Vec::from([__sending.val(value)?]),
                        ),
                    )
            }
            /// Calls the WIT function `read-things`.
            ///
            /// Handles of the interface's own resources go to the plugin that owns them.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn read_things(
                &self,
                value: super::LentThings<'_>,
                other: &super::Thing,
            ) -> __rt::Result<u32, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (u32,),
                    >(
                        8,
                        |__sending| __rt::Result::Ok(
                            __rt::Vec::from([
                                __sending.val(value)?,
                                __sending.val(other)?,
                            ]),
                        ),
                    )
            }
        }
        /// The WIT interface `fixtures:long/long@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:long/long@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// The WIT resource `thing`.
            ///
            /// This is what stands behind its handles.
            type Thing: ::core::marker::Send + ::core::marker::Sync + 'static;
            /// Is called for the WIT function `[constructor]thing`.
            fn new_thing(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: u8,
            ) -> Self::Thing;
            /// Is called for the WIT function `[method]thing.add`.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            fn thing_add(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                thing: &Self::Thing,
                a: u8,
                b: u8,
                c: u8,
                d: u8,
                e: u8,
                f: u8,
                g: u8,
                h: u8,
                i: u8,
                j: u8,
                k: u8,
                l: u8,
                m: u8,
                n: u8,
                o: u8,
                p: u8,
            ) -> u32;
            /// Is called for the WIT function `sum`.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            fn sum(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                a: u32,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: u32,
            ) -> u32;
            /// Is called for the WIT function `forget`.
            #[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]
            fn forget(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                a: __rt::String,
                b: u32,
                c: u32,
                d: u32,
                e: u32,
                f: u32,
                g: u32,
                h: u32,
                i: u32,
                j: u32,
                k: u32,
                l: u32,
                m: u32,
                n: u32,
                o: u32,
                p: u32,
                q: __rt::Vec<u8>,
            );
            /// Is called for the WIT function `echo-thirteen`.
            fn echo_thirteen(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Thirteen,
            ) -> super::Thirteen;
            /// Is called for the WIT function `echo-holder`.
            fn echo_holder(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Holder,
            ) -> super::Holder;
            /// Is called for the WIT function `echo-choice`.
            fn echo_choice(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Choice,
            ) -> super::Choice;
            /// Is called for the WIT function `echo-things`.
            fn echo_things(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::native::Things<__rt::Own<super::Thing, Self::Thing>>,
            ) -> super::native::Things<__rt::Own<super::Thing, Self::Thing>>;
            /// Is called for the WIT function `read-things`.
            fn read_things(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::native::LentThings<__rt::Lent<super::Thing, Self::Thing>>,
                other: __rt::Lent<super::Thing, Self::Thing>,
            ) -> u32;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const {
                    &[
                        __rt::NativeFunction::typed::<Declaration, T, 0>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 1>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 2>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 3>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 4>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 5>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 6>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 7>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 8>(),
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = (u8,);
            type Output = (__rt::Own<super::Thing, T::Thing>,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<__rt::Own<super::Thing, T::Thing>, __rt::Failure> {
                __rt::Result::Ok(__rt::Own::new(T::new_thing(__this, __caller, value)))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 1> for Declaration {
            type Input = __rt::LongTuple<
                (
                    __rt::Lent<super::Thing, T::Thing>,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                    u8,
                ),
                (u8, u8, u8, u8, u8),
            >;
            type Output = (u32,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                __rt::LongTuple(
                    (__receiver, a, b, c, d, e, f, g, h, i, j, k),
                    (l, m, n, o, p),
                ): Self::Input,
            ) -> __rt::Result<u32, __rt::Failure> {
                __rt::Result::Ok(
                    T::thing_add(
                        __this,
                        __caller,
                        &__receiver,
                        a,
                        b,
                        c,
                        d,
                        e,
                        f,
                        g,
                        h,
                        i,
                        j,
                        k,
                        l,
                        m,
                        n,
                        o,
                        p,
                    ),
                )
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 2> for Declaration {
            type Input = __rt::LongTuple<
                (u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32),
                (u32, u32, u32, u32, u32),
            >;
            type Output = (u32,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                __rt::LongTuple(
                    (a, b, c, d, e, f, g, h, i, j, k, l),
                    (m, n, o, p, q),
                ): Self::Input,
            ) -> __rt::Result<u32, __rt::Failure> {
                __rt::Result::Ok(
                    T::sum(
                        __this,
                        __caller,
                        a,
                        b,
                        c,
                        d,
                        e,
                        f,
                        g,
                        h,
                        i,
                        j,
                        k,
                        l,
                        m,
                        n,
                        o,
                        p,
                        q,
                    ),
                )
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 3> for Declaration {
            type Input = __rt::LongTuple<
                (__rt::String, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32),
                (u32, u32, u32, u32, __rt::Vec<u8>),
            >;
            type Output = ();
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                __rt::LongTuple(
                    (a, b, c, d, e, f, g, h, i, j, k, l),
                    (m, n, o, p, q),
                ): Self::Input,
            ) -> __rt::Result<(), __rt::Failure> {
                __rt::Result::Ok(
                    T::forget(
                        __this,
                        __caller,
                        a,
                        b,
                        c,
                        d,
                        e,
                        f,
                        g,
                        h,
                        i,
                        j,
                        k,
                        l,
                        m,
                        n,
                        o,
                        p,
                        q,
                    ),
                )
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 4> for Declaration {
            type Input = (super::Thirteen,);
            type Output = (super::Thirteen,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Thirteen, __rt::Failure> {
                __rt::Result::Ok(T::echo_thirteen(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 5> for Declaration {
            type Input = (super::Holder,);
            type Output = (super::Holder,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Holder, __rt::Failure> {
                __rt::Result::Ok(T::echo_holder(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 6> for Declaration {
            type Input = (super::Choice,);
            type Output = (super::Choice,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Choice, __rt::Failure> {
                __rt::Result::Ok(T::echo_choice(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 7> for Declaration {
            type Input = (super::native::Things<__rt::Own<super::Thing, T::Thing>>,);
            type Output = (super::native::Things<__rt::Own<super::Thing, T::Thing>>,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<
                super::native::Things<__rt::Own<super::Thing, T::Thing>>,
                __rt::Failure,
            > {
                __rt::Result::Ok(T::echo_things(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 8> for Declaration {
            type Input = (
                super::native::LentThings<__rt::Lent<super::Thing, T::Thing>>,
                __rt::Lent<super::Thing, T::Thing>,
            );
            type Output = (u32,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value, other): Self::Input,
            ) -> __rt::Result<u32, __rt::Failure> {
                __rt::Result::Ok(T::read_things(__this, __caller, value, other))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
/// The WIT interface `fixtures:long/long-lists@1.0.0`.
pub mod long_lists {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT type `bytes`.
    pub type Bytes = __rt::LongList<u8, 100000>;
    /// The WIT record `page`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Page {
        /// The WIT field `title`.
        pub title: __rt::String,
        /// The WIT field `bytes`.
        pub bytes: self::Bytes,
    }
    __rt::record!(Page, "page", { title : "title", bytes : "bytes" });
    /// What links `fixtures:long/long-lists@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        #[doc(inline)]
        pub use super::super::long::link::WIT;
        /// The interface `fixtures:long/long-lists@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:long/long-lists@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-array"),
                Function::data(1, "echo-bytes"),
                Function::data(2, "echo-rows"),
                Function::data(3, "echo-page"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "type array 100000 u8",
                "record page title string bytes #0",
                "func echo-array array 16384 u8 value array 16384 u8",
                "func echo-bytes #0 value #0",
                "func echo-rows array 65 array 64 u32 value array 65 array 64 u32",
                "func echo-page #1 value #1",
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
                            ([u8; 16384],),
                            ([u8; 16384],),
                        >(),
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                        __rt::TypedLink::DYNAMIC,
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:long/long-lists@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-array`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_array(
                &self,
                value: &[u8; 16384],
            ) -> __rt::Result<[u8; 16384], __rt::DispatchError> {
                self.0.call::<([u8; 16384],), ([u8; 16384],)>(0, (value,))
            }
            /// Calls the WIT function `echo-bytes`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_bytes(
                &self,
                value: &__rt::LongList<u8, 100000>,
            ) -> __rt::Result<super::Bytes, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (super::Bytes,),
                    >(
                        1,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
            /// Calls the WIT function `echo-rows`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_rows(
                &self,
                value: &__rt::LongList<[u32; 64], 65>,
            ) -> __rt::Result<__rt::LongList<[u32; 64], 65>, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (__rt::LongList<[u32; 64], 65>,),
                    >(
                        2,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
            /// Calls the WIT function `echo-page`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_page(
                &self,
                value: &super::Page,
            ) -> __rt::Result<super::Page, __rt::DispatchError> {
                self.0
                    .call_with_values::<
                        (super::Page,),
                    >(
                        3,
                        |_| __rt::Result::Ok(
                            __rt::Vec::from([__rt::IntoVal::into_val(value)]),
                        ),
                    )
            }
        }
        /// The WIT interface `fixtures:long/long-lists@1.0.0`.
        ///
        /// A Rust value that implements this takes the place of a plugin of `fixtures:long/long-lists@1.0.0`: it has a method for each function, and a type for each resource.
        pub trait Implementation<
            P: __rt::PluginData + 'static = __rt::Plugin,
        >: ::core::marker::Send + ::core::marker::Sync + 'static {
            /// Is called for the WIT function `echo-array`.
            fn echo_array(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: [u8; 16384],
            ) -> [u8; 16384];
            /// Is called for the WIT function `echo-bytes`.
            fn echo_bytes(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Bytes,
            ) -> super::Bytes;
            /// Is called for the WIT function `echo-rows`.
            fn echo_rows(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: __rt::LongList<[u32; 64], 65>,
            ) -> __rt::LongList<[u32; 64], 65>;
            /// Is called for the WIT function `echo-page`.
            fn echo_page(
                &self,
                caller: &mut __rt::Caller<'_, P>,
                value: super::Page,
            ) -> super::Page;
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::ImplementedBy<P, T> for Declaration {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const {
                    &[
                        __rt::NativeFunction::typed::<Declaration, T, 0>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 1>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 2>(),
                        __rt::NativeFunction::with_values::<Declaration, T, 3>(),
                    ]
                }
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 0> for Declaration {
            type Input = ([u8; 16384],);
            type Output = ([u8; 16384],);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<[u8; 16384], __rt::Failure> {
                __rt::Result::Ok(T::echo_array(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 1> for Declaration {
            type Input = (super::Bytes,);
            type Output = (super::Bytes,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Bytes, __rt::Failure> {
                __rt::Result::Ok(T::echo_bytes(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 2> for Declaration {
            type Input = (__rt::LongList<[u32; 64], 65>,);
            type Output = (__rt::LongList<[u32; 64], 65>,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<__rt::LongList<[u32; 64], 65>, __rt::Failure> {
                __rt::Result::Ok(T::echo_rows(__this, __caller, value))
            }
        }
        impl<
            P: __rt::PluginData + 'static,
            T: Implementation<P>,
        > __rt::Implements<P, T, 3> for Declaration {
            type Input = (super::Page,);
            type Output = (super::Page,);
            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                (value,): Self::Input,
            ) -> __rt::Result<super::Page, __rt::Failure> {
                __rt::Result::Ok(T::echo_page(__this, __caller, value))
            }
        }
    }
    pub use self::link::{Client, Function, Implementation, Interface, WIT};
}
