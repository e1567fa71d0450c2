// "../fixtures/wit/flags.wit"

/// The WIT interface `fixtures:all-flags/flags-of-all-sizes@1.0.0`.
pub mod flags_of_all_sizes {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The WIT record `entry`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Entry {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: __rt::String,
        /// The WIT field `permissions`.
        #[component(name = "permissions")]
        pub permissions: self::Permissions,
    }
    __rt::record!(Entry, "entry", { name : "name", permissions : "permissions" });
    __rt::passed!(vals Entry);
    #[allow(
        missing_docs,
        unused,
        clippy::all,
        clippy::pedantic,
        reason = "wasmtime's macro takes no documentation"
    )]
    mod flags {
        use super::__rt::wasmtime;
        wasmtime::component::flags! {
            Permissions { #[component(name = "read")] const READ; #[component(name =
            "write")] const WRITE; #[component(name = "run-as-other")] const
            RUN_AS_OTHER; }
        }
        wasmtime::component::flags! {
            Eight { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7; }
        }
        wasmtime::component::flags! {
            Nine { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7;
            #[component(name = "flag-8")] const FLAG_8; }
        }
        wasmtime::component::flags! {
            Seventeen { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7;
            #[component(name = "flag-8")] const FLAG_8; #[component(name = "flag-9")]
            const FLAG_9; #[component(name = "flag-10")] const FLAG_10; #[component(name
            = "flag-11")] const FLAG_11; #[component(name = "flag-12")] const FLAG_12;
            #[component(name = "flag-13")] const FLAG_13; #[component(name = "flag-14")]
            const FLAG_14; #[component(name = "flag-15")] const FLAG_15; #[component(name
            = "flag-16")] const FLAG_16; }
        }
        wasmtime::component::flags! {
            ThirtyTwo { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7;
            #[component(name = "flag-8")] const FLAG_8; #[component(name = "flag-9")]
            const FLAG_9; #[component(name = "flag-10")] const FLAG_10; #[component(name
            = "flag-11")] const FLAG_11; #[component(name = "flag-12")] const FLAG_12;
            #[component(name = "flag-13")] const FLAG_13; #[component(name = "flag-14")]
            const FLAG_14; #[component(name = "flag-15")] const FLAG_15; #[component(name
            = "flag-16")] const FLAG_16; #[component(name = "flag-17")] const FLAG_17;
            #[component(name = "flag-18")] const FLAG_18; #[component(name = "flag-19")]
            const FLAG_19; #[component(name = "flag-20")] const FLAG_20; #[component(name
            = "flag-21")] const FLAG_21; #[component(name = "flag-22")] const FLAG_22;
            #[component(name = "flag-23")] const FLAG_23; #[component(name = "flag-24")]
            const FLAG_24; #[component(name = "flag-25")] const FLAG_25; #[component(name
            = "flag-26")] const FLAG_26; #[component(name = "flag-27")] const FLAG_27;
            #[component(name = "flag-28")] const FLAG_28; #[component(name = "flag-29")]
            const FLAG_29; #[component(name = "flag-30")] const FLAG_30; #[component(name
            = "flag-31")] const FLAG_31; }
        }
    }
    /// What one may do.
    ///
    /// # Flags
    /// - `READ`: Look.
    /// - `WRITE`: Touch.
    /// - `RUN_AS_OTHER`
    pub use self::flags::Permissions;
    __rt::flags!(
        Permissions, "permissions", 7, { READ : "read", WRITE : "write", RUN_AS_OTHER :
        "run-as-other" }
    );
    __rt::passed!(vals copy Permissions);
    /// All bits of a byte.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    pub use self::flags::Eight;
    __rt::flags!(
        Eight, "eight", 255, { FLAG_0 : "flag-0", FLAG_1 : "flag-1", FLAG_2 : "flag-2",
        FLAG_3 : "flag-3", FLAG_4 : "flag-4", FLAG_5 : "flag-5", FLAG_6 : "flag-6",
        FLAG_7 : "flag-7" }
    );
    __rt::passed!(vals copy Eight);
    /// One more than a byte has bits.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    /// - `FLAG_8`
    pub use self::flags::Nine;
    __rt::flags!(
        Nine, "nine", 511, { FLAG_0 : "flag-0", FLAG_1 : "flag-1", FLAG_2 : "flag-2",
        FLAG_3 : "flag-3", FLAG_4 : "flag-4", FLAG_5 : "flag-5", FLAG_6 : "flag-6",
        FLAG_7 : "flag-7", FLAG_8 : "flag-8" }
    );
    __rt::passed!(vals copy Nine);
    /// One more than two bytes have bits.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    /// - `FLAG_8`
    /// - `FLAG_9`
    /// - `FLAG_10`
    /// - `FLAG_11`
    /// - `FLAG_12`
    /// - `FLAG_13`
    /// - `FLAG_14`
    /// - `FLAG_15`
    /// - `FLAG_16`
    pub use self::flags::Seventeen;
    __rt::flags!(
        Seventeen, "seventeen", 131071, { FLAG_0 : "flag-0", FLAG_1 : "flag-1", FLAG_2 :
        "flag-2", FLAG_3 : "flag-3", FLAG_4 : "flag-4", FLAG_5 : "flag-5", FLAG_6 :
        "flag-6", FLAG_7 : "flag-7", FLAG_8 : "flag-8", FLAG_9 : "flag-9", FLAG_10 :
        "flag-10", FLAG_11 : "flag-11", FLAG_12 : "flag-12", FLAG_13 : "flag-13", FLAG_14
        : "flag-14", FLAG_15 : "flag-15", FLAG_16 : "flag-16" }
    );
    __rt::passed!(vals copy Seventeen);
    /// As many as the component model allows.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    /// - `FLAG_8`
    /// - `FLAG_9`
    /// - `FLAG_10`
    /// - `FLAG_11`
    /// - `FLAG_12`
    /// - `FLAG_13`
    /// - `FLAG_14`
    /// - `FLAG_15`
    /// - `FLAG_16`
    /// - `FLAG_17`
    /// - `FLAG_18`
    /// - `FLAG_19`
    /// - `FLAG_20`
    /// - `FLAG_21`
    /// - `FLAG_22`
    /// - `FLAG_23`
    /// - `FLAG_24`
    /// - `FLAG_25`
    /// - `FLAG_26`
    /// - `FLAG_27`
    /// - `FLAG_28`
    /// - `FLAG_29`
    /// - `FLAG_30`
    /// - `FLAG_31`
    pub use self::flags::ThirtyTwo;
    __rt::flags!(
        ThirtyTwo, "thirty-two", 4294967295, { FLAG_0 : "flag-0", FLAG_1 : "flag-1",
        FLAG_2 : "flag-2", FLAG_3 : "flag-3", FLAG_4 : "flag-4", FLAG_5 : "flag-5",
        FLAG_6 : "flag-6", FLAG_7 : "flag-7", FLAG_8 : "flag-8", FLAG_9 : "flag-9",
        FLAG_10 : "flag-10", FLAG_11 : "flag-11", FLAG_12 : "flag-12", FLAG_13 :
        "flag-13", FLAG_14 : "flag-14", FLAG_15 : "flag-15", FLAG_16 : "flag-16", FLAG_17
        : "flag-17", FLAG_18 : "flag-18", FLAG_19 : "flag-19", FLAG_20 : "flag-20",
        FLAG_21 : "flag-21", FLAG_22 : "flag-22", FLAG_23 : "flag-23", FLAG_24 :
        "flag-24", FLAG_25 : "flag-25", FLAG_26 : "flag-26", FLAG_27 : "flag-27", FLAG_28
        : "flag-28", FLAG_29 : "flag-29", FLAG_30 : "flag-30", FLAG_31 : "flag-31" }
    );
    __rt::passed!(vals copy ThirtyTwo);
    /// What links `fixtures:all-flags/flags-of-all-sizes@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "flags.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/flags.wit")
                ),
            ),
        ];
        /// The interface `fixtures:all-flags/flags-of-all-sizes@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:all-flags/flags-of-all-sizes@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-permissions"),
                Function::data(1, "echo-eight"),
                Function::data(2, "echo-nine"),
                Function::data(3, "echo-seventeen"),
                Function::data(4, "echo-thirty-two"),
                Function::data(5, "echo-entry"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "flags permissions read write run-as-other",
                "flags eight flag-0 flag-1 flag-2 flag-3 flag-4 flag-5 flag-6 flag-7",
                "flags nine flag-0 flag-1 flag-2 flag-3 flag-4 flag-5 flag-6 flag-7 flag-8",
                "flags seventeen flag-0 flag-1 flag-2 flag-3 flag-4 flag-5 flag-6 flag-7 flag-8 flag-9 flag-10 flag-11 flag-12 flag-13 flag-14 flag-15 flag-16",
                "flags thirty-two flag-0 flag-1 flag-2 flag-3 flag-4 flag-5 flag-6 flag-7 flag-8 flag-9 flag-10 flag-11 flag-12 flag-13 flag-14 flag-15 flag-16 flag-17 flag-18 flag-19 flag-20 flag-21 flag-22 flag-23 flag-24 flag-25 flag-26 flag-27 flag-28 flag-29 flag-30 flag-31",
                "record entry name string permissions #0",
                "func echo-permissions #0 value #0",
                "func echo-eight #1 value #1",
                "func echo-nine #2 value #2",
                "func echo-seventeen #3 value #3",
                "func echo-thirty-two #4 value #4",
                "func echo-entry #5 value #5",
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
                            (super::Permissions,),
                            (super::Permissions,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Eight,),
                            (super::Eight,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Nine,),
                            (super::Nine,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Seventeen,),
                            (super::Seventeen,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::ThirtyTwo,),
                            (super::ThirtyTwo,),
                        >(),
                        __rt::TypedLink::function::<
                            P,
                            Interface,
                            (super::Entry,),
                            (super::Entry,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:all-flags/flags-of-all-sizes@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// Calls the WIT function `echo-permissions`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_permissions(
                &self,
                value: super::Permissions,
            ) -> __rt::Result<super::Permissions, __rt::DispatchError> {
                self.0.call::<(super::Permissions,), (super::Permissions,)>(0, (value,))
            }
            /// Calls the WIT function `echo-eight`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_eight(
                &self,
                value: super::Eight,
            ) -> __rt::Result<super::Eight, __rt::DispatchError> {
                self.0.call::<(super::Eight,), (super::Eight,)>(1, (value,))
            }
            /// Calls the WIT function `echo-nine`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nine(
                &self,
                value: super::Nine,
            ) -> __rt::Result<super::Nine, __rt::DispatchError> {
                self.0.call::<(super::Nine,), (super::Nine,)>(2, (value,))
            }
            /// Calls the WIT function `echo-seventeen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_seventeen(
                &self,
                value: super::Seventeen,
            ) -> __rt::Result<super::Seventeen, __rt::DispatchError> {
                self.0.call::<(super::Seventeen,), (super::Seventeen,)>(3, (value,))
            }
            /// Calls the WIT function `echo-thirty-two`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_thirty_two(
                &self,
                value: super::ThirtyTwo,
            ) -> __rt::Result<super::ThirtyTwo, __rt::DispatchError> {
                self.0.call::<(super::ThirtyTwo,), (super::ThirtyTwo,)>(4, (value,))
            }
            /// Calls the WIT function `echo-entry`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_entry(
                &self,
                value: &super::Entry,
            ) -> __rt::Result<super::Entry, __rt::DispatchError> {
                self.0.call::<(super::Entry,), (super::Entry,)>(5, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
