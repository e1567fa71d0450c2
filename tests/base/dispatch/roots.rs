//! Which root a name stands for: a path, a path on its semver track, or an id.

use wasm_link::{DispatchError, PluginTreeHead, Socket, Val};

use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, engine, no_host, replies, texts, tree};

/// A plugin that exports `get` at each of `paths`.
fn getting(id: &str, plug: &str, paths: &[&str], value: u32) -> Plugin {
    let wat = Wat::new().function(
        "get",
        "(result u32)",
        "(result i32)",
        &format!("i32.const {value}"),
    );
    let wat = paths.iter().fold(wat, |wat, path| wat.export(path));
    Plugin::new(id, plug, wat.text())
}

/// Loads roots: their ids, the paths of their interfaces, and what their plugins return.
fn rooted(roots: &[(&str, &str, u32)]) -> Head {
    let interfaces = roots
        .iter()
        .map(|(id, path, _)| Interface::new(id).package_named(path));
    let plugins = roots
        .iter()
        .map(|(id, path, value)| getting(&format!("of {id}"), id, &[path], *value));
    let (first, _, _) = roots[0];
    let tree = tree(first, interfaces, plugins);
    let others = roots.iter().skip(1);
    let tree = others.fold(tree, |tree, (id, ..)| tree.with_root((*id).to_owned()));
    let (head, errors) = tree.load(engine(), &no_host()).unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());
    head
}

/// Two roots of one path, and this many others.
fn twins(others: u32) -> Head {
    let fillers: Vec<_> = (0..others)
        .map(|number| (format!("z{number}"), format!("t:t/z{number}")))
        .collect();
    let fillers = fillers
        .iter()
        .map(|(id, path)| (id.as_str(), path.as_str(), 0));
    let roots: Vec<_> = [("x", "t:t/a", 1), ("y", "t:t/a", 2)]
        .into_iter()
        .chain(fillers)
        .collect();
    rooted(&roots)
}

#[test]
fn path_of_two_roots_is_ambiguous_however_many_roots_there_are() {
    for others in [0, 10, 11, 30] {
        let text = "ambiguous interface: several roots have the path `t:t/a`, name one of them by \
                    its id: x, y";
        assert_eq!(
            call(&twins(others), "t:t/a", "get", &[]),
            Err(text.to_owned())
        );
    }
}

#[test]
fn roots_of_one_path_are_told_apart_by_their_ids() {
    for others in [0, 30] {
        let head = twins(others);
        assert_eq!(call(&head, "x", "get", &[]), Ok(Val::U32(1)));
        assert_eq!(call(&head, "y", "get", &[]), Ok(Val::U32(2)));
    }
}

#[test]
fn worlds_with_functions_of_their_own_are_told_apart_by_their_ids() {
    let world = |id: &str, value: u32| {
        let component = format!(
            r#"(component
                (core module $m (func (export "f") (result i32) i32.const {value}))
                (core instance $i (instantiate $m))
                (func $f (result u32) (canon lift (core func $i "f")))
                (export "get-{id}" (func $f)))"#
        );
        Plugin::new(id, id, component)
    };
    let interfaces = ["a", "b"].map(|id| {
        Interface::new(id)
            .package_named("$root")
            .declaring(&format!("get-{id}"))
    });
    let tree = tree("a", interfaces, [world("a", 1), world("b", 2)]).with_root("b".to_owned());
    let (head, errors) = tree.load(engine(), &no_host()).unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());
    assert_eq!(call(&head, "a", "get-a", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, "b", "get-b", &[]), Ok(Val::U32(2)));
}

#[test]
fn path_on_the_same_track_names_the_newest_root_on_it() {
    let head = rooted(&[("a", "t:t/a@1.2.0", 1), ("b", "t:t/b@1.0.0", 2)]);
    assert_eq!(call(&head, "t:t/a@1.0.0", "get", &[]), Ok(Val::U32(1)));

    let head = rooted(&[("a", "t:t/a@1.2.0", 1), ("b", "t:t/a@1.3.0", 2)]);
    assert_eq!(call(&head, "t:t/a@1.3.0", "get", &[]), Ok(Val::U32(2)));
    assert_eq!(call(&head, "t:t/a@1.0.0", "get", &[]), Ok(Val::U32(2)));
    assert_eq!(call(&head, "t:t/a@1.2.0", "get", &[]), Ok(Val::U32(1)));

    let twins = [
        ("a", "t:t/a@1.2.0", 1),
        ("b", "t:t/a@1.3.0", 2),
        ("c", "t:t/a@1.3.0", 3),
    ];
    let text = "ambiguous interface: several roots have the path `t:t/a@1.0.0`, name one of them \
                by its id: b, c";
    let called = call(&rooted(&twins), "t:t/a@1.0.0", "get", &[]);
    assert_eq!(called, Err(text.to_owned()));
}

#[test]
fn what_a_plugin_exports_beside_its_roots_is_not_reached() {
    let plugin = getting("p", "a", &[&path("a"), "secret:s/internal"], 42);
    let tree = tree("a", [Interface::new("a")], [plugin]);
    let (head, _) = tree.load(engine(), &no_host()).unwrap();
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(42)));
    for path in ["secret:s/internal", "no:such/thing"] {
        let text = format!("invalid interface: no plugin of a root exports `{path}`");
        assert_eq!(call(&head, path, "get", &[]), Err(text));
    }
}

/// A plugin whose `run` has no result, and does this.
fn running(id: &str, body: &str) -> Head {
    let component = Wat::new()
        .function("run", "", "", body)
        .export(&path("a"))
        .text();
    let tree = tree(
        "a",
        [Interface::new("a")],
        [Plugin::new(id, "a", component)],
    );
    tree.load(engine(), &no_host()).unwrap().0
}

#[test]
fn function_without_result_is_called_though_one_is_asked_for_and_a_trap_wins() {
    let missing = "missing response: the function returns nothing, and a result was asked for";
    let head = running("fine", "nop");
    assert_eq!(call(&head, &path("a"), "run", &[]), Err(missing.to_owned()));
    assert_eq!(head.status(&"fine".to_owned()).unwrap().calls, 1);

    let head = running("trapping", "unreachable");
    let replied = head.dispatch(&path("a"), "run", true, &[]);
    let Socket::ExactlyOne(Err(DispatchError::RuntimeException(error))) = replied else {
        panic!("{replied:?}");
    };
    let trap = error.downcast_ref::<wasm_link::wasmtime::Trap>();
    assert_eq!(
        trap,
        Some(&wasm_link::wasmtime::Trap::UnreachableCodeReached)
    );
}

#[test]
fn one_plugin_of_many_is_called_by_its_id() {
    use wasm_link::InterfaceCardinality::Any;

    let plugins = [("p", 1), ("q", 2)].map(|(id, value)| getting(id, "a", &[&path("a")], value));
    let tree = tree("a", [Interface::new("a").holding(Any)], plugins);
    let (head, _) = tree.load(engine(), &no_host()).unwrap();
    let ask = |id: &str, function: &str| {
        let answer = head.dispatch_to(&id.to_owned(), &path("a"), function, true, &[]);
        answer.map_err(|error| error.to_string())
    };
    assert_eq!(ask("q", "get"), Ok(Val::U32(2)));
    assert_eq!(
        ask("r", "get"),
        Err("unknown plugin: there is no plugin `r` to call".to_owned())
    );
    assert_eq!(
        ask("p", "put"),
        Err("invalid function: the plugin exports no `test:a/api#put`".to_owned())
    );
}

/// Calls a function that was found once.
fn found(head: &PluginTreeHead<Plugin>, function: &str) -> Result<Val, String> {
    let function = head.function(&path("a"), function);
    let function = function.map_err(|error| error.to_string())?;
    let Socket::ExactlyOne(answer) = function.call(&[]) else {
        return Err("several".to_owned());
    };
    answer.map_err(|error| error.to_string())
}

#[test]
fn function_that_was_found_once_answers_as_a_dispatch_does() {
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .function("run", "", "", "nop")
        .export(&path("a"))
        .text();
    let tree = tree(
        "a",
        [Interface::new("a")],
        [Plugin::new("p", "a", component)],
    );
    let (head, _) = tree.load(engine(), &no_host()).unwrap();
    assert_eq!(found(&head, "get"), Ok(Val::U32(7)));
    assert_eq!(found(&head, "run"), Ok(Val::Tuple(Vec::new())));
    assert_eq!(
        found(&head, "put"),
        Err("invalid function: the plugin exports no `test:a/api#put`".to_owned())
    );

    let get = head.function(&path("a"), "get").unwrap();
    let mut result = [Val::Bool(false)];
    get.call_into(&[], &mut result).unwrap();
    assert_eq!((result, get.has_result()), ([Val::U32(7)], Some(true)));
    let error = get.call_into(&[], &mut []).unwrap_err();
    assert!(matches!(error, DispatchError::MissingResponse), "{error}");
    let error = get
        .call_into(&[Val::U32(1)], &mut [Val::Bool(false)])
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "runtime exception: expected 0 arguments, found 1"
    );
    assert_eq!(
        replies(&head, &path("a"), "get", &[]),
        Socket::ExactlyOne(Ok(Val::U32(7)))
    );
}
