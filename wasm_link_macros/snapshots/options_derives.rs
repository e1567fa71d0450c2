// { path: "../fixtures/wit/records.wit", derives: [serde::Serialize, Hash] }

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/records.wit")
);
/// The WIT interface `fixtures:records/records@1.0.0`.
pub mod records {
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Point {
        /// The WIT field `x`.
        #[component(name = "x")]
        pub x: u32,
        /// The WIT field `y`.
        #[component(name = "y")]
        pub y: u32,
    }
    impl ::wasm_link::IntoVal for Point {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("x", ::wasm_link::IntoVal::into_val(self.x)),
                ("y", ::wasm_link::IntoVal::into_val(self.y)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Point {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record point",
            )?;
            let value = Self {
                x: fields.take("x")?,
                y: fields.take("y")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Point> for ::wasm_link::Val {
        #[inline]
        fn from(value: Point) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Point {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "point")
        }
    }
    ::wasm_link::plain!(Point);
    /// The WIT record `sphere`.
    #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Sphere {
        /// The WIT field `center`.
        #[component(name = "center")]
        pub center: (f64, f64, f64),
        /// The WIT field `radius`.
        #[component(name = "radius")]
        pub radius: f64,
    }
    impl ::wasm_link::IntoVal for Sphere {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("center", ::wasm_link::IntoVal::into_val(self.center)),
                ("radius", ::wasm_link::IntoVal::into_val(self.radius)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Sphere {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record sphere",
            )?;
            let value = Self {
                center: fields.take("center")?,
                radius: fields.take("radius")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Sphere> for ::wasm_link::Val {
        #[inline]
        fn from(value: Sphere) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Sphere {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "sphere")
        }
    }
    ::wasm_link::plain!(Sphere);
    /// The WIT record `person`.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Person {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: ::std::string::String,
        /// The WIT field `age`.
        #[component(name = "age")]
        pub age: u8,
        /// The WIT field `home`.
        #[component(name = "home")]
        pub home: ::core::option::Option<self::Point>,
    }
    impl ::wasm_link::IntoVal for Person {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
                ("age", ::wasm_link::IntoVal::into_val(self.age)),
                ("home", ::wasm_link::IntoVal::into_val(self.home)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Person {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record person",
            )?;
            let value = Self {
                name: fields.take("name")?,
                age: fields.take("age")?,
                home: fields.take("home")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Person> for ::wasm_link::Val {
        #[inline]
        fn from(value: Person) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Person {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "person")
        }
    }
    ::wasm_link::plain!(Person);
    /// The WIT record `team`.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Team {
        /// The WIT field `lead`.
        #[component(name = "lead")]
        pub lead: self::Person,
        /// The WIT field `members`.
        #[component(name = "members")]
        pub members: ::std::vec::Vec<self::Person>,
    }
    impl ::wasm_link::IntoVal for Team {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("lead", ::wasm_link::IntoVal::into_val(self.lead)),
                ("members", ::wasm_link::IntoVal::into_val(self.members)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Team {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record team",
            )?;
            let value = Self {
                lead: fields.take("lead")?,
                members: fields.take("members")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Team> for ::wasm_link::Val {
        #[inline]
        fn from(value: Team) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Team {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "team")
        }
    }
    ::wasm_link::plain!(Team);
    /// What links `fixtures:records/records@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
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
                            name: "echo-point",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-sphere",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-person",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-team",
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
                let point = wit::record(
                    "point",
                    ::std::vec![
                        ("x", ::wasm_link::wit::Type::U32), ("y",
                        ::wasm_link::wit::Type::U32)
                    ],
                );
                let sphere = wit::record(
                    "sphere",
                    ::std::vec![
                        ("center", wit::tuple(::std::vec![::wasm_link::wit::Type::F64,
                        ::wasm_link::wit::Type::F64, ::wasm_link::wit::Type::F64])),
                        ("radius", ::wasm_link::wit::Type::F64)
                    ],
                );
                let person = wit::record(
                    "person",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("age",
                        ::wasm_link::wit::Type::U8), ("home", wit::option(point.clone()))
                    ],
                );
                let team = wit::record(
                    "team",
                    ::std::vec![
                        ("lead", person.clone()), ("members", wit::list(person.clone()))
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:records/records@1.0.0",
                            ::std::vec![
                                wit::function("echo-point", ::std::vec![("value", point
                                .clone())], ::core::option::Option::Some(point.clone())),
                                wit::function("echo-sphere", ::std::vec![("value", sphere
                                .clone())], ::core::option::Option::Some(sphere.clone())),
                                wit::function("echo-person", ::std::vec![("value", person
                                .clone())], ::core::option::Option::Some(person.clone())),
                                wit::function("echo-team", ::std::vec![("value", team
                                .clone())], ::core::option::Option::Some(team.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:records/records@1.0.0";
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
                    "echo-point" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_point,
                            >(),
                        )
                    }
                    "echo-sphere" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_sphere,
                            >(),
                        )
                    }
                    "echo-person" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_person,
                            >(),
                        )
                    }
                    "echo-team" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_team,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_point: ::wasm_link::__private::TypedFunc<
                (super::Point,),
                (super::Point,),
            >,
            echo_sphere: ::wasm_link::__private::TypedFunc<
                (super::Sphere,),
                (super::Sphere,),
            >,
            echo_person: ::wasm_link::__private::TypedFunc<
                (&'static super::Person,),
                (super::Person,),
            >,
            echo_team: ::wasm_link::__private::TypedFunc<
                (&'static super::Team,),
                (super::Team,),
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
            pub enum call_echo_point {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_point {
                type Results = (super::super::Point,);
                type Functions = super::Functions;
                type Lifted = (super::super::Point,);
                type Prepared<'a> = (&'a super::super::Point,);
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
                    functions.echo_point.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_sphere {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_sphere {
                type Results = (super::super::Sphere,);
                type Functions = super::Functions;
                type Lifted = (super::super::Sphere,);
                type Prepared<'a> = (&'a super::super::Sphere,);
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
                    functions.echo_sphere.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_person {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_person {
                type Results = (super::super::Person,);
                type Functions = super::Functions;
                type Lifted = (super::super::Person,);
                type Prepared<'a> = (&'a super::super::Person,);
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
                    functions.echo_person.call(callee, ((*a0),))
                }
            }
            pub enum call_echo_team {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_team {
                type Results = (super::super::Team,);
                type Functions = super::Functions;
                type Lifted = (super::super::Team,);
                type Prepared<'a> = (&'a super::super::Team,);
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
                    functions.echo_team.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:records/records@1.0.0`: a method for each of its functions.
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
            /// Calls the WIT function `echo-point`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_point(
                &self,
                value: super::Point,
            ) -> ::core::result::Result<super::Point, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Sphere, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Person, ::wasm_link::DispatchError> {
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
            ) -> ::core::result::Result<super::Team, ::wasm_link::DispatchError> {
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
