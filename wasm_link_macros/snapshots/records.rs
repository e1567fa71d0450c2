// "../fixtures/wit/records.wit"

/// The WIT interface `fixtures:records/records@1.0.0`.
pub mod records {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `point`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    __rt::passed!(vals copy Point);
    /// The WIT record `sphere`.
    #[derive(Clone, Copy, Debug, PartialEq)]
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
    __rt::passed!(vals copy Sphere);
    /// The WIT record `person`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    __rt::passed!(vals Person);
    /// The WIT record `team`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    __rt::passed!(vals Team);
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
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:records/records@1.0.0";
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
                            (super::Sphere,),
                            (super::Sphere,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Person,),
                            (super::Person,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Team,),
                            (super::Team,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:records/records@1.0.0`: a method for each of its functions.
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
                value: super::Point,
            ) -> __rt::Result<super::Point, __rt::DispatchError> {
                self.0.call::<(super::Point,), (super::Point,)>(0, (value,))
            }
            /// Calls the WIT function `echo-sphere`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_sphere(
                &self,
                value: super::Sphere,
            ) -> __rt::Result<super::Sphere, __rt::DispatchError> {
                self.0.call::<(super::Sphere,), (super::Sphere,)>(1, (value,))
            }
            /// Calls the WIT function `echo-person`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_person(
                &self,
                value: &super::Person,
            ) -> __rt::Result<super::Person, __rt::DispatchError> {
                self.0.call::<(super::Person,), (super::Person,)>(2, (value,))
            }
            /// Calls the WIT function `echo-team`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_team(
                &self,
                value: &super::Team,
            ) -> __rt::Result<super::Team, __rt::DispatchError> {
                self.0.call::<(super::Team,), (super::Team,)>(3, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
