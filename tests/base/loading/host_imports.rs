//! What plugins import of the host and do not find: said of each function, or done without.

use std::time::Instant;

use wasm_link::error::MissingHostFunction;
use wasm_link::wasmtime;
use wasm_link::wasmtime::component::ResourceType;
use wasm_link::{Grants, Linker, LoadError, MissingHostFunctions, Val};

use crate::support::interface::path;
use crate::support::{
    Attempt, Interface, Plugin, Wat, attempt_with, call, engine, load_with, no_host, texts,
};

const LOG: &str = "acme:log/log@1.40.7";

/// A host with an interface of four functions.
fn host() -> Linker<Plugin> {
    let mut linker = Linker::new(engine());
    let mut log = linker.instance(LOG).unwrap();
    let write = |_: wasmtime::StoreContextMut<'_, Plugin>, (_, _): (String, u32)| Ok(());
    log.func_wrap("write-line", write).unwrap();
    log.func_wrap("count", |_, (): ()| Ok((7_u32,))).unwrap();
    log.func_wrap("level", |_, (_,): (Option<(u8, char)>,)| Ok(()))
        .unwrap();
    log.func_wrap("flush", |_, (): ()| Ok(())).unwrap();
    log.func_wrap("set", |_, _: (String, u8, u32)| Ok(()))
        .unwrap();
    log.func_wrap("reset", |_, _: (u16, u8)| Ok(())).unwrap();
    linker
}

/// A component that imports these items, and calls none of them.
fn importing(path: &str, items: &str) -> Wat {
    Wat::new().import(path, items, &[]).function(
        "alive",
        "(result u32)",
        "(result i32)",
        "i32.const 7",
    )
}

fn loaded(linker: &Linker<Plugin>, component: &Wat, missing: MissingHostFunctions) -> Attempt {
    let component = component.clone().export(&path("a")).text();
    let plugin = Plugin::new("p", "a", component).lacking(missing);
    attempt_with(linker, "a", Interface::each(["a"]), [plugin])
}

fn refused(linker: &Linker<Plugin>, component: &Wat) -> String {
    let refused = loaded(linker, component, MissingHostFunctions::Refuse);
    refused.primary().unwrap()
}

#[test]
fn each_function_that_differs_or_is_missing_is_named() {
    let items = r#"
        (export "write-line" (func (param "line" string)))
        (export "level" (func (param "of" (option (tuple u8 string)))))
        (export "write-lin" (func (param "line" string) (param "level" u8)))
        (export "count" (func (result string)))
        (export "flush" (func (result u8)))
        (export "set" (func (param "key" string) (param "level" u16) (param "times" u32)))
        (export "reset" (func (param "a" u16) (param "b" u16)))
        (export "rotate" (func (param "after" u64) (result bool)))"#;
    for version in ["1.40.7", "1.2.0", "1.50.0"] {
        let component = importing(&format!("acme:log/log@{version}"), items);
        assert_eq!(
            refused(&host(), &component),
            format!(
                "import mismatch: the plugin imports another `acme:log/log@{version}` than the application offers: \
                 `write-lin`: expected a function that the host has, such as `write-line`, \
                 found `write-lin: func(line: string, level: u8)`; \
                 `rotate`: expected a function that the host has, found `rotate: func(after: u64) -> bool`; \
                 `write-line`: expected 2 parameters, found 1 parameter, \
                 in `write-line: func(line: string)`; \
                 `level`: parameter `of`: expected `char`, found `string`, \
                 in `level: func(of: option<tuple<u8, string>>)`; \
                 `count`: result: expected `u32`, found `string`, in `count: func() -> string`; \
                 `flush`: expected no result, found a result, in `flush: func() -> u8`; \
                 `set`: parameter `level`: expected `u8`, found `u16`, \
                 in `set: func(key: string, level: u16, times: u32)`; \
                 `reset`: parameters: expected `u8`, found `u16`, in `reset: func(a: u16, b: u16)`"
            )
        );
    }
}

#[test]
fn what_is_missing_altogether_is_named_beside_what_differs() {
    let component = importing(LOG, r#"(export "count" (func (result u8)))"#)
        .import("acme:gone/gone", r#"(export "f" (func))"#, &[])
        .outer(r#"(import "tick" (func (param "x" u8)))"#);
    let mut linker = host();
    linker
        .root()
        .func_wrap("tick", |_, (_,): (u16,)| Ok(()))
        .unwrap();
    let attempt = loaded(&linker, &component, MissingHostFunctions::Refuse);
    let mut all = vec![attempt.primary().unwrap()];
    all.extend(attempt.others());
    assert_eq!(
        all,
        [
            "failed to load component: it imports `acme:gone/gone`, which nobody offers: among what the host has is \
             `acme:log/log@1.40.7`",
            "plugin `p` of `a`: import mismatch: the plugin imports another `acme:log/log@1.40.7` than the application \
             offers: `count`: result: expected `u32`, found `u8`, in `count: func() -> u8`",
            "plugin `p` of `a`: import mismatch: the plugin's world imports other functions than the application \
             offers: `tick`: parameter `x`: expected `u16`, found `u8`, in `tick: func(x: u8)`",
        ]
    );
    assert!(matches!(
        attempt.errors[0].cause(),
        LoadError::ImportMismatch { path, differences, .. } if path == LOG && differences.len() == 1
    ));
}

#[test]
fn a_resource_that_an_interface_lacks_is_named_without_the_functions_that_have_it() {
    let items = r#"(export "file" (type $file (sub resource)))
        (export "count" (func (param "of" (borrow $file)) (result u32)))
        (export "[method]file.close" (func (param "self" (borrow $file))))"#;
    assert_eq!(
        refused(&host(), &importing(LOG, items)),
        "import mismatch: the plugin imports another `acme:log/log@1.40.7` than the application offers: `file`: \
         expected a resource that the host has, found `resource file`; `[method]file.close`: expected a function that \
         the host has, found `[method]file.close: func(self: borrow<file>)`"
    );
}

/// A component that has functions `call-…`, which call what it imports.
fn calling(path: &str) -> Wat {
    let items = r#"(export "count" (func (result u32))) (export "size" (func (result u32)))"#;
    let functions = ["count", "size"].map(|name| (name, "(result i32)"));
    let mut component = Wat::new().import(path, items, &functions);
    for name in ["count", "size"] {
        let body = format!("call ${name}");
        component = component.function(
            &format!("call-{name}"),
            "(result u32)",
            "(result i32)",
            &body,
        );
    }
    component
}

#[test]
fn a_plugin_that_may_do_without_is_loaded_and_traps_where_it_calls_what_is_missing() {
    for import in [LOG, "acme:log/log@1.2.0", "acme:log/log@1.41.0"] {
        let component = calling(import);
        let head = loaded(&host(), &component, MissingHostFunctions::Trap).head();
        assert_eq!(
            texts(head.missing_host_functions()),
            [format!(
                "the plugin `p` traps where it calls what the host does not offer: `size` of `{import}`"
            )]
        );
        assert_eq!(call(&head, &path("a"), "call-count", &[]), Ok(Val::U32(7)));
        let error = call(&head, &path("a"), "call-size", &[]).unwrap_err();
        assert_eq!(
            error,
            format!(
                "runtime exception: the host does not offer `size` of `{import}`, which the plugin imports"
            )
        );
    }
}

#[test]
fn the_error_of_the_call_has_what_is_missing_as_a_value() {
    let later = "acme:log/log@5.3.1";
    let mut linker = host();
    linker.instance(later).unwrap();
    let head = loaded(
        &linker,
        &calling("acme:log/log@2.0.0"),
        MissingHostFunctions::Trap,
    )
    .head();
    assert_eq!(
        texts(head.missing_host_functions()),
        [
            "the plugin `p` traps where it calls what the host does not offer: `count`, `size` of \
             `acme:log/log@2.0.0` (there is `acme:log/log@5.3.1`)"
        ]
    );
    let wasm_link::Socket::ExactlyOne(Err(error)) =
        head.dispatch(&path("a"), "call-count", true, &[])
    else {
        panic!("it is called");
    };
    let wasm_link::DispatchError::RuntimeException(error) = &error else {
        panic!("{error}");
    };
    let missing: &MissingHostFunction = error.downcast_ref().unwrap();
    assert_eq!(missing.interface.as_deref(), Some("acme:log/log@2.0.0"));
    assert_eq!(missing.function, "count");
    assert_eq!(missing.nearest.as_deref(), Some(later));
}

#[test]
fn functions_of_the_world_resources_and_what_shows_them_again_can_be_missing() {
    let component = Wat::new()
        .outer(r#"(import "tick" (func $tick))"#)
        .lowered("tick", "(canon lower (func $tick))", "")
        .outer(
            r#"(import "acme:store/types" (instance $types
                (export "bucket" (type (sub resource)))))
            (alias export $types "bucket" (type $bucket))
            (import "acme:store/store" (instance $store
                (export "bucket" (type $b (eq $bucket)))
                (export "cursor" (type $c (sub resource)))
                (export "[constructor]cursor" (func (param "of" (borrow $b)) (result (own $c))))
                (export "open" (func (result (own $b))))))"#,
        )
        .lowered(
            "open",
            "(canon lower (func $store \"open\"))",
            "(result i32)",
        )
        .function("alive", "(result u32)", "(result i32)", "i32.const 7")
        .function(
            "run-tick",
            "(result u32)",
            "(result i32)",
            "call $tick i32.const 1",
        )
        .function("run-open", "(result u32)", "(result i32)", "call $open");
    assert!(refused(&host(), &component).contains("`acme:store/store`, which nobody offers"));
    for (function, said) in [
        (
            "run-tick",
            "the host does not offer `tick`, which the plugin imports",
        ),
        (
            "run-open",
            "the host does not offer `open` of `acme:store/store`, which the plugin imports",
        ),
    ] {
        let head = loaded(&host(), &component, MissingHostFunctions::Trap).head();
        assert_eq!(
            texts(head.missing_host_functions()),
            [
                "the plugin `p` traps where it calls what the host does not offer: `tick`; `[constructor]cursor`, \
                 `open` of `acme:store/store`"
            ]
        );
        assert_eq!(call(&head, &path("a"), "alive", &[]), Ok(Val::U32(7)));
        let error = call(&head, &path("a"), function, &[]).unwrap_err();
        assert_eq!(error, format!("runtime exception: {said}"));
    }
}

#[test]
fn what_the_host_has_with_other_types_is_not_done_without() {
    let items = r#"(export "count" (func (result u8))) (export "size" (func (result u32)))"#;
    let attempt = loaded(&host(), &importing(LOG, items), MissingHostFunctions::Trap);
    assert_eq!(
        attempt.primary().unwrap(),
        "import mismatch: the plugin imports another `acme:log/log@1.40.7` than the application offers: `count`: \
         result: expected `u32`, found `u8`, in `count: func() -> u8`"
    );
}

#[test]
fn what_is_missing_has_to_be_granted_all_the_same() {
    let plugin = |grants: Grants| {
        Plugin::new(
            "p",
            "a",
            calling("acme:gone/gone").export(&path("a")).text(),
        )
        .lacking(MissingHostFunctions::Trap)
        .granted(grants)
    };
    let load = |grants| attempt_with(&no_host(), "a", Interface::each(["a"]), [plugin(grants)]);
    let error = load(Grants::none()).primary().unwrap();
    assert!(
        error.starts_with("not granted: it imports `acme:gone/gone`"),
        "{error}"
    );
    let granted = load(Grants::none().grants(["acme:gone/gone"]));
    assert_eq!(granted.head().missing_host_functions().len(), 1);
}

#[test]
fn each_plugin_of_one_component_says_it_for_itself() {
    let component = calling("acme:gone/gone").export(&path("a")).text();
    let plugin = |id: &str| Plugin::new(id, "a", component.clone());
    let plugins = [
        plugin("p"),
        plugin("q").lacking(MissingHostFunctions::Trap),
        plugin("r"),
    ];
    let interfaces = [Interface::new("a").holding(wasm_link::InterfaceCardinality::Any)];
    let attempt = attempt_with(&no_host(), "a", interfaces, plugins);
    assert_eq!(attempt.others().len(), 2);
    let head = attempt.head();
    assert_eq!(head.missing_host_functions().len(), 1);
    assert_eq!(head.missing_host_functions()[0].plugin, "q");
}

#[test]
fn plugins_with_sockets_can_do_without_functions_of_the_host() {
    let provider = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 42")
        .export(&path("b"))
        .text();
    let consumer = calling(LOG)
        .import_function(&path("b"), "get", "(result u32)", "(result i32)")
        .function("relay", "(result u32)", "(result i32)", "call $get")
        .export(&path("a"))
        .text();
    let plugins = ["p", "q"].map(|id| {
        Plugin::new(id, "a", consumer.clone())
            .needing(["b"])
            .lacking(MissingHostFunctions::Trap)
    });
    let interfaces = [
        Interface::new("a").holding(wasm_link::InterfaceCardinality::Any),
        Interface::new("b"),
    ];
    let plugins = plugins
        .into_iter()
        .chain([Plugin::new("b0", "b", provider)]);
    let head = load_with(&host(), "a", interfaces, plugins);
    assert_eq!(head.missing_host_functions().len(), 2);
    for id in ["p", "q"] {
        let call = |function: &str| {
            let reply = head.dispatch_to(&id.to_owned(), &path("a"), function, true, &[]);
            reply.map_err(|error| error.to_string())
        };
        assert_eq!(call("relay"), Ok(Val::U32(42)));
        assert_eq!(call("call-count"), Ok(Val::U32(7)));
        assert_eq!(
            call("call-size").unwrap_err(),
            "runtime exception: the host does not offer `size` of `acme:log/log@1.40.7`, which the plugin imports"
        );
    }
}

#[test]
fn a_long_name_is_neither_shown_nor_guessed() {
    let name = format!("acme:gone/{}", "g".repeat(90_000));
    let component = importing(&name, r#"(export "f" (func))"#);
    let error = refused(&host(), &component);
    assert!(
        error.ends_with("a name of 90010 bytes, which nobody offers"),
        "{error}"
    );
    let head = loaded(&host(), &component, MissingHostFunctions::Trap).head();
    assert_eq!(head.missing_host_functions()[0].functions[0].nearest, None);
}

/// Imports of which the host has some in another version, some not at all, and one with other types.
fn crowd() -> Wat {
    let items = r#"(export "count" (func (result u32)))"#;
    let mut component = importing(
        "acme:log/log@1.0.0",
        r#"(export "count" (func (result u8)))"#,
    );
    for number in 0..450 {
        component = component
            .import(&format!("acme:log/log@1.0.{}", number + 1), items, &[])
            .import(&format!("acme:gone/gone-{number}@1.0.0"), items, &[]);
    }
    component
}

#[test]
fn a_crowd_of_imports_is_looked_at_in_a_moment() {
    for missing in [MissingHostFunctions::Refuse, MissingHostFunctions::Trap] {
        let began = Instant::now();
        let attempt = loaded(&host(), &crowd(), missing);
        assert!(began.elapsed().as_secs() < 30, "{:?}", began.elapsed());
        let error = attempt.primary().unwrap();
        assert!(
            error.contains("more of its imports are offered by nobody"),
            "{error}"
        );
    }
}

#[test]
fn functions_of_a_plug_that_nobody_can_call_are_told() {
    let mut linker = no_host();
    let mut files = linker.instance("acme:host/files").unwrap();
    let file = ResourceType::host::<u8>();
    files.resource("file", file, |_, _| Ok(())).unwrap();
    let component = Wat::new()
        .outer(
            r#"(import "acme:host/files" (instance $files (export "file" (type (sub resource)))))
            (alias export $files "file" (type $file))"#,
        )
        .function("alive", "(result u32)", "(result i32)", "i32.const 7")
        .function(
            "open",
            "(result (own $file))",
            "(result i32)",
            "unreachable",
        )
        .export(&path("a"))
        .text();
    let plugins = ["p", "q"].map(|id| Plugin::new(id, "a", component.clone()));
    let interfaces = [Interface::new("a").holding(wasm_link::InterfaceCardinality::Any)];
    let head = load_with(&linker, "a", interfaces, plugins);
    assert_eq!(
        texts(head.uncallable()),
        ["p", "q"].map(|id| format!(
            "the plugin `{id}` was loaded, but its function `open` of `test:a/api` cannot be called: a resource that no \
             plugin defines cannot cross a plugin boundary"
        ))
    );
}
