//! Handles that cannot be bound, and why.

use std::convert::Infallible;

use wasm_link::__private::{Bound, ExactlyOne, TypedLink};
use wasm_link::error::BindError;
use wasm_link::{
    App, FunctionData, InterfaceCardinality, InterfaceData, Plugin, PluginData, TypedInterface,
};

use crate::handwritten::Handwritten;
use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::cardinality::any;
use crate::wit::strings::strings;
use crate::wit::text::{editor, filter};

fn filter(id: &str) -> Plugin {
    let apply = Function("apply", TEXT_TO_TEXT, ECHO);
    Plugin::from_bytes(id, wat::component(filter::Interface::PATH, &[apply]))
}

#[test]
fn what_is_no_root_is_not_bound() {
    let app = App::new()
        .root::<filter::Interface>()
        .root::<any::Interface>()
        .plugin(filter("f"))
        .load()
        .unwrap();
    let error = app.bind::<editor::Interface>().unwrap_err();
    assert!(matches!(&error, BindError::NotARoot { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "`demo:text/editor@1.0.0` is not a root of this tree: its roots are \
         `demo:text/filter@1.0.0`, `fixtures:cardinality/any@1.0.0`"
    );
}

#[test]
fn an_interface_with_another_cardinality_is_not_bound() {
    let interface = filter::Interface::default();
    let one = interface.with_cardinality(InterfaceCardinality::ExactlyOne);
    let app = App::new().root_with(&one).plugin(filter("f")).load();
    let app = app.unwrap();
    let error = app.bind::<filter::Interface>().unwrap_err();
    assert!(matches!(&error, BindError::Cardinality { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "`demo:text/filter@1.0.0` was generated for the cardinality `any number`, and the tree has \
         it with `exactly one`: set the `cardinality` of `interface!` to what the application uses"
    );
}

/// The tree was loaded with an interface that names no types: nothing was compared at load.
#[test]
fn plugins_with_other_types_are_not_bound() {
    let functions = [
        Function(
            "echo-string",
            "(param \"value\" u32) (result u32)",
            "(param i32) (result i32) (local.get 0)",
        ),
        Function("other", "", ""),
    ];
    let component = wat::component(strings::Interface::PATH, &functions);
    let app = App::new()
        .root_with(&Handwritten::of(strings::Interface::PATH, &["echo-string"]))
        .plugin(Plugin::from_bytes("odd", component))
        .load()
        .unwrap();
    let error = app.bind::<strings::Interface>().unwrap_err();
    assert!(matches!(&error, BindError::Mismatch { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the plugin `odd` does not implement `fixtures:strings/strings@1.0.0`: \
         `echo-string`: parameter `value`: expected string, found u32; \
         `echo-string`: result: expected string, found u32; \
         `join`: expected `join: func(left: string, right: string) -> string`, \
         found no such function"
    );
}

/// A typed interface that does not tell its types: what `interface!` generates always does.
#[derive(Default)]
struct Untold(strings::Interface);

impl InterfaceData for Untold {
    type Id = String;
    type Error = Infallible;
    type Function = strings::Function;
    type FunctionIter<'a> = &'a [strings::Function];
    type ResourceIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Infallible> {
        self.0.id()
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        self.0.cardinality()
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        self.0.package_name()
    }

    fn functions(&self) -> Result<&[strings::Function], Infallible> {
        self.0.functions()
    }

    fn resources(&self) -> Result<&[String], Infallible> {
        self.0.resources()
    }
}

impl TypedInterface for Untold {
    const PATH: &'static str = strings::Interface::PATH;
    type Cardinality = ExactlyOne;
    type Client<P: PluginData + 'static> = Bound<P, ExactlyOne>;

    fn links<P: PluginData + 'static>() -> &'static [TypedLink] {
        strings::Interface::links::<P>()
    }

    fn client<P: PluginData + 'static>(bound: Bound<P, ExactlyOne>) -> Self::Client<P> {
        bound
    }
}

#[test]
fn functions_of_other_types_are_found_when_they_are_called() {
    let functions = [Function("echo-string", TEXT_TO_TEXT, ECHO)];
    let component = wat::component(Untold::PATH, &functions);
    let app = App::new()
        .root::<Untold>()
        .plugin(Plugin::from_bytes("odd", component))
        .load()
        .unwrap();
    let bound = app.bind::<Untold>().unwrap();
    let position = |name| {
        let interface = strings::Interface::default();
        let mut functions = interface.functions().unwrap().iter();
        functions
            .position(|function| function.name() == name)
            .unwrap()
    };
    let join = bound.call::<(String, String), (String,)>(position("join"), ("a", "b"));
    assert_eq!(
        join.unwrap_err().to_string(),
        "invalid function: the plugin exports no `fixtures:strings/strings@1.0.0#join`"
    );
    for _ in 0..2 {
        let number = bound.call::<(u32,), (u32,)>(position("echo-string"), (7,));
        assert_eq!(
            number.unwrap_err().to_string(),
            "runtime exception: `echo-string` cannot be bound: type mismatch with parameters: expected \
             `u32` found `string`"
        );
        // It was not called.
        let echoed = bound.call::<(String,), (String,)>(position("echo-string"), ("ä",));
        assert_eq!(echoed.unwrap(), "ä");
    }
}
