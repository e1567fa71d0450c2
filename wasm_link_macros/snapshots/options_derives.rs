// { path: "../fixtures/wit/records.wit", derives: [serde::Serialize, Hash] }

/// The WIT interface `fixtures:records/records@1.0.0`.
pub mod records {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Point {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: u32,
        /// The WIT field `y`.
        #[component(name = "y")]
        pub y: u32,
    }
    __rt::record!(Point, "point", { x : "x", y : "y" });
    /// The WIT record `sphere`.
    #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Sphere {
        /// The WIT field `center`.
        #[component(name = "center")]
        pub center: (f64, f64, f64),
        /// The WIT field `radius`.
        #[component(name = "radius")]
        pub radius: f64,
    }
    __rt::record!(Sphere, "sphere", { center : "center", radius : "radius" });
    /// The WIT record `person`.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Person {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
        /// The WIT field `age`.
        #[component(name = "age")]
        pub age: u8,
        /// The WIT field `home`.
        #[component(name = "home")]
        pub home: __rt::Option<self::Point>,
    }
    __rt::record!(Person, "person", { name : "name", age : "age", home : "home" });
    /// The WIT record `team`.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Team {
        /// The WIT field `lead`.
        #[component(name = "lead")]
        pub lead: self::Person,
        /// The WIT field `members`.
        #[component(name = "members")]
        pub members: __rt::Vec<self::Person>,
    }
    __rt::record!(Team, "team", { lead : "lead", members : "members" });
    /// What links `fixtures:records/records@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "records.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/records.wit")
                ),
            ),
        ];
        /// The interface `fixtures:records/records@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Handle` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:records/records@1.0.0";
            const CARDINALITY: __rt::InterfaceCardinality = __rt::InterfaceCardinality::ExactlyOne;
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-point"),
                Function::data(1, "echo-sphere"),
                Function::data(2, "echo-person"),
                Function::data(3, "echo-team"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record point x u32 y u32",
                "record sphere center tuple 3 f64 f64 f64 radius f64",
                "record person name string age u8 home option #0",
                "record team lead #2 members list #2",
                "func echo-point #0 value #0",
                "func echo-sphere #1 value #1",
                "func echo-person #2 value #2",
                "func echo-team #3 value #3",
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
                            __rt::TypedLink::to_one::<P, linked::call_echo_point>(),
                        )
                    }
                    1 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_sphere>(),
                        )
                    }
                    2 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_person>(),
                        )
                    }
                    3 => {
                        __rt::Option::Some(
                            __rt::TypedLink::to_one::<P, linked::call_echo_team>(),
                        )
                    }
                    _ => __rt::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_point: __rt::TypedFunc<(super::Point,), (super::Point,)>,
            echo_sphere: __rt::TypedFunc<(super::Sphere,), (super::Sphere,)>,
            echo_person: __rt::TypedFunc<(&'static super::Person,), (super::Person,)>,
            echo_team: __rt::TypedFunc<(&'static super::Team,), (super::Team,)>,
        }
        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    echo_point: binder.function("echo-point")?,
                    echo_sphere: binder.function("echo-sphere")?,
                    echo_person: binder.function("echo-person")?,
                    echo_team: binder.function("echo-team")?,
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
            pub enum call_echo_point {}
            impl __rt::LinkedFunction for call_echo_point {
                type Results = (super::super::Point,);
                type Functions = super::Functions;
                type Lifted = (super::super::Point,);
                type Prepared<'a> = (&'a super::super::Point,);
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
                    functions.echo_point.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_sphere {}
            impl __rt::LinkedFunction for call_echo_sphere {
                type Results = (super::super::Sphere,);
                type Functions = super::Functions;
                type Lifted = (super::super::Sphere,);
                type Prepared<'a> = (&'a super::super::Sphere,);
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
                    functions.echo_sphere.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_person {}
            impl __rt::LinkedFunction for call_echo_person {
                type Results = (super::super::Person,);
                type Functions = super::Functions;
                type Lifted = (super::super::Person,);
                type Prepared<'a> = (&'a super::super::Person,);
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
                    functions.echo_person.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_team {}
            impl __rt::LinkedFunction for call_echo_team {
                type Results = (super::super::Team,);
                type Functions = super::Functions;
                type Lifted = (super::super::Team,);
                type Prepared<'a> = (&'a super::super::Team,);
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
                    functions.echo_team.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:records/records@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-point`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_point(
                &self,
                value: super::Point,
            ) -> __rt::Result<super::Point, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_point
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-sphere`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_sphere(
                &self,
                value: super::Sphere,
            ) -> __rt::Result<super::Sphere, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_sphere
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-person`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_person(
                &self,
                value: &super::Person,
            ) -> __rt::Result<super::Person, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_person
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-team`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_team(
                &self,
                value: &super::Team,
            ) -> __rt::Result<super::Team, __rt::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_team
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
