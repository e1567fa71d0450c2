// "../fixtures/wit/docs.wit"

/// The interface.
///
/// With a second paragraph, a [link](https://example.com) and a [`name`] in brackets.
pub mod docs {
    #[allow(unused_imports, reason = "not every interface needs it")]
    use ::wasm_link::__private as __rt;
    /// The record.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(record)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub struct Everything {
        /// The field.
        #[component(name = "field")]
        pub field: u32,
        /// The WIT field `undocumented`.
        #[component(name = "undocumented")]
        pub undocumented: u32,
    }
    __rt::record!(
        Everything, "everything", { field : "field", undocumented : "undocumented" }
    );
    __rt::passed!(vals copy Everything);
    ///
    ///    * The variant,
    ///    * in a block comment.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(variant)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    pub enum Choice {
        /// The case.
        #[component(name = "case")]
        Case(u32),
    }
    __rt::variant!(Choice, "choice", { Case(payload) : "case" });
    __rt::passed!(vals copy Choice);
    /// The enum.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
    #[component(enum)]
    #[component(wasmtime_crate = __rt::wasmtime)]
    #[repr(u8)]
    pub enum Level {
        /// The lowest.
        #[component(name = "low")]
        Low,
    }
    __rt::enumeration!(Level, "level", { Low : "low" });
    __rt::passed!(vals copy Level);
    /// The alias.
    pub type Alias = u32;
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
            Marks { #[component(name = "first")] const FIRST; #[component(name =
            "second")] const SECOND; }
        }
    }
    /// The flags.
    ///
    /// # Flags
    /// - `FIRST`: The first,
    ///   on two lines.
    /// - `SECOND`
    pub use self::flags::Marks;
    __rt::flags!(Marks, "marks", 3, { FIRST : "first", SECOND : "second" });
    __rt::passed!(vals copy Marks);
    /// What links `fixtures:docs/docs@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        use super::__rt;
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "docs.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/docs.wit")
                ),
            ),
        ];
        /// The interface `fixtures:docs/docs@1.0.0`, as applications declare it.
        ///
        /// `with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` answers in the shape of the cardinality that the macro was given, and binds to no other.
        pub type Interface = __rt::Declared<Declaration>;
        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;
        #[doc(hidden)]
        pub enum Declaration {}
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = "fixtures:docs/docs@1.0.0";
            const FUNCTIONS: &'static [Function] = &[
                Function::data(0, "echo-everything"),
            ];
            const RESOURCES: &'static [&'static str] = &[];
            const SIGNATURES: &'static [&'static str] = &[
                "record everything field u32 undocumented u32",
                "func echo-everything #0 value #0",
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
                            (super::Everything,),
                            (super::Everything,),
                        >(),
                    ]
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:docs/docs@1.0.0`: a method for each of its functions.
        pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
            __rt::Bound<P, __rt::ExactlyOne>,
        );
        __rt::client!(Client, ExactlyOne);
        impl<P: __rt::PluginData + 'static> Client<P> {
            /// The function. Code in it is shown, not tested:
            ///
            /// ```text
            /// echo-everything(value) == value
            /// ```
            ///
            /// # Notes
            /// It takes a list<u8>, and "quotes" \n {braces}.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_everything(
                &self,
                value: super::Everything,
            ) -> __rt::Result<super::Everything, __rt::DispatchError> {
                self.0.call::<(super::Everything,), (super::Everything,)>(0, (value,))
            }
        }
    }
    pub use self::link::{Client, Function, Interface, WIT};
}
