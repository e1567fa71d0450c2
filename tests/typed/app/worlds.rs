//! Worlds with functions of their own: all have one path, and are told apart by their functions.

use wasm_link::app::InferError;
use wasm_link::describe::AnyInterface;
use wasm_link::{App, LoadedApp, Plugin, PluginData};

use crate::wat::{self, Imported};

mod first {
    wasm_link::interface!({
        inline: "package worlds:first; world api { export alpha: func() -> u32; export both: func() -> u32; }",
    });
}

mod second {
    wasm_link::interface!({
        inline: "package worlds:second; world api { export beta: func() -> u32; export both: func() -> u32; }",
    });
}

/// A part of the first.
mod part {
    wasm_link::interface!({
        inline: "package worlds:part; world api { export alpha: func() -> u32; }",
    });
}

mod user {
    wasm_link::interface!({
        inline: "package worlds:user; interface api { sum: func() -> u32; }",
    });
}

/// A component that exports these functions itself, each of which returns a number.
fn world(functions: &[(&str, u32)]) -> String {
    let core = functions.iter();
    let core = core.map(|(name, value)| {
        format!(r#"(func (export "{name}") (result i32) (i32.const {value}))"#)
    });
    let outer = functions.iter().map(|(name, _)| {
        format!(
            r#"(func ${name} (result u32) (canon lift (core func $code "{name}")))
               (export "{name}" (func ${name}))"#
        )
    });
    let (core, outer) = (core.collect::<String>(), outer.collect::<String>());
    format!(
        "(component (core module $code {core}) (core instance $code (instantiate $code)) {outer})"
    )
}

/// A component that imports these functions itself, and whose `sum` is that of what they return.
fn user(functions: &[&str]) -> String {
    let imports = functions.iter().map(|name| Imported::of_world(name));
    wat::summing("worlds:user/api", "sum", 1, &imports.collect::<Vec<_>>())
}

fn app() -> App {
    App::new()
        .root::<first::api::Interface>()
        .root::<second::api::Interface>()
        .root::<user::api::Interface>()
        .plugin(Plugin::from_bytes(
            "first",
            world(&[("alpha", 1), ("both", 10)]),
        ))
        .plugin(Plugin::from_bytes(
            "second",
            world(&[("beta", 2), ("both", 20)]),
        ))
}

fn loaded(app: App) -> LoadedApp {
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

#[test]
fn plugins_of_two_worlds_stand_side_by_side() {
    let app = loaded(app().plugin(Plugin::from_bytes("user", user(&["alpha", "beta"]))));
    assert_eq!(
        app.to_string(),
        "worlds:first/api (exactly one, root)\n└─ first\n\
         worlds:second/api (exactly one, root)\n└─ second\n\
         worlds:user/api (exactly one, root)\n└─ user → worlds:first/api (typed), worlds:second/api (typed)\n"
    );
    // Each is found by the id of its world, typed and by name.
    let first = app.bind::<first::api::Interface>().unwrap();
    let second = app.bind::<second::api::Interface>().unwrap();
    assert_eq!((first.alpha().unwrap(), first.both().unwrap()), (1, 10));
    assert_eq!((second.beta().unwrap(), second.both().unwrap()), (2, 20));
    let by_name = |id: &str| app.dispatch(id, "both", true, &[]);
    assert_eq!(
        format!("{:?}", by_name("worlds:first/api")),
        "ExactlyOne(Ok(U32(10)))"
    );
    assert_eq!(
        format!("{:?}", by_name("worlds:second/api")),
        "ExactlyOne(Ok(U32(20)))"
    );
    let sum = app.bind::<user::api::Interface>().unwrap().sum();
    assert_eq!(sum.unwrap(), 3);
}

#[test]
fn function_of_two_worlds_comes_from_that_with_more_of_what_is_imported() {
    for (imports, sum) in [(&["alpha", "both"][..], 11), (&["both", "beta"], 22)] {
        let app = loaded(app().plugin(Plugin::from_bytes("user", user(imports))));
        let found = app.bind::<user::api::Interface>().unwrap().sum();
        assert_eq!(found.unwrap(), sum, "{imports:?}");
    }
}

#[test]
fn function_that_nothing_decides_about_has_to_be_told() {
    for imports in [&["both"][..], &["alpha", "both", "beta"]] {
        let report = app().plugin(Plugin::from_bytes("user", user(imports)));
        let report = report.load().unwrap_err().to_string();
        let expected = "- plugin `user`: it imports `both`, which matches several interfaces of the application, \
            `worlds:first/api`, `worlds:second/api`: say which of them it depends on with `Plugin::with_sockets`, or link the import with \
            `Plugin::with_link`";
        assert!(report.contains(expected), "{report}");
    }
    let told = Plugin::from_bytes("user", user(&["both"])).with_sockets(["worlds:second/api"]);
    let app = loaded(app().plugin(told));
    let sum = app.bind::<user::api::Interface>().unwrap().sum();
    assert_eq!(sum.unwrap(), 20);
}

#[test]
fn sockets_that_are_told_are_no_more_ambiguous_than_others() {
    let both = ["worlds:first/api", "worlds:second/api"];
    let told = Plugin::from_bytes("user", user(&["both"])).with_sockets(both);
    let report = app().plugin(told).load().unwrap_err().to_string();
    let expected = "the sockets `worlds:first/api`, `worlds:second/api` all have the function `both`, which the \
        world imports itself, and none has more of what it imports";
    assert!(report.contains(expected), "{report}");
}

#[test]
fn plugin_of_a_world_does_not_fill_a_part_of_it() {
    let interfaces = [
        AnyInterface::new(&part::api::Interface::default()).unwrap(),
        AnyInterface::new(&first::api::Interface::default()).unwrap(),
    ];
    for (functions, plug) in [
        (&[("alpha", 1), ("both", 2)][..], "worlds:first/api"),
        (&[("alpha", 1)], "worlds:part/api"),
        (&[("alpha", 1), ("other", 2)], "worlds:part/api"),
    ] {
        let mut plugin = Plugin::from_bytes("p", world(functions));
        plugin.infer(&interfaces).unwrap();
        assert_eq!(plugin.plug().unwrap(), plug);
        assert_eq!(plugin.further_plugs().unwrap(), Vec::<String>::new());
    }
}

#[test]
fn plugin_may_lack_what_is_optional_in_a_world() {
    let optional = second::api::Interface::default().with_optional(["both"]);
    let interfaces = [
        AnyInterface::new(&optional).unwrap(),
        AnyInterface::new(&first::api::Interface::default()).unwrap(),
    ];
    for (functions, plug) in [
        (&[("beta", 1)][..], "worlds:second/api"),
        (&[("beta", 1), ("both", 2)], "worlds:second/api"),
        (&[("alpha", 1), ("both", 2)], "worlds:first/api"),
    ] {
        let mut plugin = Plugin::from_bytes("p", world(functions));
        plugin.infer(&interfaces).unwrap();
        assert_eq!(plugin.plug().unwrap(), plug);
    }
    let mut plugin = Plugin::from_bytes("p", world(&[("both", 2)]));
    let error = plugin.infer(&interfaces).unwrap_err();
    assert!(matches!(error, InferError::NoPlug { .. }), "{error:?}");
}

#[test]
fn worlds_with_the_same_functions_have_to_be_told() {
    let interfaces = [
        AnyInterface::new(&first::api::Interface::default()).unwrap(),
        AnyInterface::new(&first::api::Interface::default().with_id("twin")).unwrap(),
    ];
    let mut plugin = Plugin::from_bytes("p", world(&[("alpha", 1), ("both", 2)]));
    let error = plugin.infer(&interfaces).unwrap_err();
    assert!(matches!(error, InferError::SamePlug { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "it exports `$root`, which several interfaces of the application are in the same way, `worlds:first/api`, \
         `twin`: say which of them it is loaded for with `Plugin::with_plugs`"
    );
}
