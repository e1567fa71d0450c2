//! Grouping: every interface and every plugin that goes in ends up once, in the tree or in an error.

use wasm_link::InterfaceCardinality::{Any, AtLeastOne, AtMostOne};
use wasm_link::{PluginTree, PluginTreeError};

use crate::support::{Interface, InterfacePart, Plugin, PluginPart, load, texts, tree};

type Errors = Vec<PluginTreeError<Interface, Plugin>>;

fn grouped(
    root: &str,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> (PluginTree<Interface, Plugin>, Errors) {
    PluginTree::new(root.to_owned(), interfaces, plugins)
}

#[test]
fn plugins_are_grouped_by_plug_in_the_order_given() {
    let plugins = [
        Plugin::empty("zebra", "many"),
        Plugin::empty("root", "top").needing(["many"]),
        Plugin::empty("ant", "many"),
    ];
    let interfaces = [Interface::new("top"), Interface::new("many").holding(Any)];
    let tree = tree("top", interfaces, plugins);
    assert_eq!(
        tree.to_string(),
        "top (exactly one, root)\n\
         └─ root → many\n\
         many (any number)\n\
         ├─ zebra\n\
         └─ ant\n"
    );
}

#[test]
fn interface_without_id_is_reported_and_the_rest_is_grouped() {
    let interfaces = [
        Interface::new("lost").without(InterfacePart::Id),
        Interface::new("a"),
    ];
    let (tree, errors) = grouped("a", interfaces, [Plugin::empty("p", "a")]);
    assert_eq!(
        texts(&errors),
        ["an interface's description cannot be read: no Id in the description"]
    );
    assert!(matches!(
        errors.as_slice(),
        [PluginTreeError::InterfaceDataError(_)]
    ));
    assert_eq!(tree.to_string(), "a (exactly one, root)\n└─ p\n");
}

#[test]
fn plugin_without_id_or_plug_is_reported_and_the_rest_is_grouped() {
    let plugins = [
        Plugin::empty("nameless", "a").without(PluginPart::Id),
        Plugin::empty("plugless", "a").without(PluginPart::Plug),
        Plugin::empty("p", "a"),
    ];
    let (tree, errors) = grouped("a", Interface::each(["a"]), plugins);
    assert_eq!(
        texts(&errors),
        [
            "a plugin's description cannot be read: no Id in the description",
            "a plugin's description cannot be read: no Plug in the description",
        ]
    );
    assert_eq!(
        format!("{:?}", errors[0]),
        r#"PluginDataError(Unreadable("no Id in the description"))"#
    );
    assert_eq!(tree.to_string(), "a (exactly one, root)\n└─ p\n");
}

#[test]
fn missing_interface_is_reported_once_with_all_its_plugins() {
    let plugins = [
        Plugin::empty("x", "lost"),
        Plugin::empty("p", "a"),
        Plugin::empty("y", "lost"),
        Plugin::empty("z", "gone"),
    ];
    let (tree, errors) = grouped("a", Interface::each(["a"]), plugins);
    assert_eq!(
        texts(&errors),
        [
            "missing interface: `lost` was not given, and the plugins `x`, `y` implement it",
            "missing interface: `gone` was not given, and the plugin `z` implements it",
        ]
    );
    assert_eq!(
        format!("{:?}", errors[0]),
        r#"MissingInterface { interface_id: lost, plugins: [Ok("x"), Ok("y")] }"#
    );
    assert_eq!(tree.to_string(), "a (exactly one, root)\n└─ p\n");
}

#[test]
fn missing_root_is_reported_without_plugins_of_it() {
    let (tree, errors) = grouped("top", Interface::each(["a"]), [Plugin::empty("p", "a")]);
    assert_eq!(
        texts(&errors),
        ["missing interface: `top` was not given, and it is the root"]
    );
    let loaded = tree.load(crate::support::engine(), &crate::support::no_host());
    let (error, errors) = loaded.unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid socket: there is no interface `top`"
    );
    assert_eq!(texts(&errors), Vec::<String>::new());
}

#[test]
fn missing_root_is_reported_once_with_plugins_of_it() {
    let plugins = [Plugin::empty("p", "top")];
    let (_, errors) = grouped("top", Interface::each(["a"]), plugins);
    assert_eq!(
        texts(&errors),
        ["missing interface: `top` was not given, and the plugin `p` implements it"]
    );
}

#[test]
fn second_interface_of_an_id_is_reported_and_the_first_is_kept() {
    let interfaces = [
        Interface::new("a").holding(AtMostOne),
        Interface::new("a").holding(Any),
    ];
    let (tree, errors) = grouped("a", interfaces, []);
    assert_eq!(
        texts(&errors),
        ["duplicate interface: `a` was given before, give each an id of its own"]
    );
    assert_eq!(
        format!("{:?}", errors[0]),
        r#"DuplicateInterface { interface_id: "a", .. }"#
    );
    assert_eq!(tree.to_string(), "a (at most one, root)\n");
}

#[test]
fn second_plugin_of_an_id_is_reported_and_the_first_is_kept() {
    let plugins = [
        Plugin::empty("p", "a"),
        Plugin::empty("p", "b"),
        Plugin::empty("q", "b"),
    ];
    let (tree, errors) = grouped("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(
        texts(&errors),
        ["duplicate plugin: `p` was given before, give each an id of its own"]
    );
    assert_eq!(
        format!("{:?}", errors[0]),
        r#"DuplicatePlugin { plugin_id: "p", .. }"#
    );
    assert_eq!(
        tree.to_string(),
        "a (exactly one, root)\n└─ p\nb (exactly one)\n└─ q\n"
    );
}

#[test]
fn what_is_left_after_errors_loads() {
    let interfaces = [
        Interface::new("a"),
        Interface::new("a"),
        Interface::new("x").without(InterfacePart::Id),
    ];
    let plugins = [
        Plugin::empty("p", "a"),
        Plugin::empty("p", "a"),
        Plugin::empty("q", "lost"),
        Plugin::empty("r", "a").without(PluginPart::Plug),
    ];
    let (tree, errors) = grouped("a", interfaces, plugins);
    assert_eq!(errors.len(), 5);
    let loaded = tree.load(crate::support::engine(), &crate::support::no_host());
    let (head, errors) = loaded.unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());
    assert_eq!(head.to_string(), "a (exactly one, root)\n└─ p\n");
}

#[test]
fn outline_shows_what_cannot_be_read_as_a_question_mark() {
    let interfaces = [Interface::new("a").without(InterfacePart::Cardinality)];
    let plugins = [Plugin::empty("p", "a").without(PluginPart::Sockets)];
    let tree = tree("a", interfaces, plugins);
    assert_eq!(tree.to_string(), "a (?, root)\n└─ p → ?\n");
    assert_eq!(
        format!("{tree:?}"),
        r#"PluginTree { roots: ["a"], interfaces: ["a"], .. }"#
    );
}

#[test]
fn loaded_tree_shows_what_was_loaded_with_consumers_first() {
    let interfaces = [
        Interface::new("leaf").holding(AtLeastOne),
        Interface::new("top"),
        Interface::new("extra").holding(Any),
        Interface::new("idle").holding(Any),
    ];
    let plugins = [
        Plugin::empty("leaf-1", "leaf"),
        Plugin::empty("leaf-2", "leaf"),
        Plugin::empty("root", "top").needing(["leaf", "extra"]),
        Plugin::empty("idler", "idle"),
    ];
    let head = load("top", interfaces, plugins);
    assert_eq!(
        head.to_string(),
        "top (exactly one, root)\n\
         └─ root → leaf, extra\n\
         extra (any number)\n\
         leaf (at least one)\n\
         ├─ leaf-1\n\
         └─ leaf-2\n"
    );
    assert_eq!(
        head.plugin_ids().collect::<Vec<_>>(),
        ["leaf-1", "leaf-2", "root"]
    );
    assert_eq!(
        format!("{head:?}"),
        r#"PluginTreeHead { plugins: ["leaf-1", "leaf-2", "root"], .. }"#
    );
}

#[test]
fn mermaid_graph_has_hosts_interfaces_and_plugins() {
    let interfaces = [Interface::new("top"), Interface::new("leaf").holding(Any)];
    let plugins = [
        Plugin::empty("root", "top").needing(["leaf"]),
        Plugin::empty("leaf-1", "leaf"),
    ];
    let tree = tree("top", interfaces, plugins);
    assert_eq!(
        tree.outline().mermaid(),
        "graph TD\n    \
         host([host])\n    \
         i0{{\"top<br/>exactly one\"}}\n    \
         host --> i0\n    \
         p0[\"root\"]\n    \
         i0 --> p0\n    \
         p0 --> i1\n    \
         i1{{\"leaf<br/>any number\"}}\n    \
         p1[\"leaf-1\"]\n    \
         i1 --> p1\n"
    );
}

#[test]
fn mermaid_labels_cannot_be_left() {
    let name = "a\"]\nend<b> & #35;";
    let interfaces = [Interface::new(name)];
    let tree = tree(name, interfaces, [Plugin::empty("p\"q", name)]);
    let label = "a#34;] end#60;b#62; #38; #35;35;";
    assert_eq!(
        tree.outline().mermaid(),
        format!(
            "graph TD\n    \
             host([host])\n    \
             i0{{{{\"{label}<br/>exactly one\"}}}}\n    \
             host --> i0\n    \
             p0[\"p\\#34;q\"]\n    \
             i0 --> p0\n"
        )
    );
}
