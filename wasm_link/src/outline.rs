//! A picture of a tree: as text, and as a Mermaid graph.

use std::fmt::{self, Write};

use indexmap::IndexSet;

/// A picture of a tree: its interfaces, the plugins that fill them, and what those depend on.
///
/// Its `Display` is a listing for people. A socket whose functions a plugin calls with their own types, and not with
/// dynamic values, is marked as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The interfaces, in the order of the tree.
    pub interfaces: Vec<OutlineInterface>,
}

/// An interface of an [`Outline`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineInterface {
    /// Its id, as text.
    pub id: String,
    /// How many plugins may fill it, as text.
    pub cardinality: String,
    /// Whether the host calls it.
    pub is_root: bool,
    /// The plugins that fill it, in order.
    pub plugins: Vec<OutlinePlugin>,
}

/// A plugin of an [`Outline`]. One that fills several interfaces is listed with each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OutlinePlugin {
    /// Its id, as text.
    pub id: String,
    /// The ids of the interfaces that it depends on, as text.
    pub sockets: Vec<String>,
    /// How it is linked to each of them, once it is loaded.
    pub links: Vec<OutlineLinks>,
}

/// How a plugin of an [`Outline`] is linked to a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutlineLinks {
    /// How many of the functions that it imports are called with their own types.
    pub typed: usize,
    /// How many are called with dynamic values.
    pub dynamic: usize,
}

impl Outline {
    /// Returns the picture as a Mermaid graph: interfaces are hexagons, plugins are boxes.
    #[must_use]
    pub fn mermaid(&self) -> String {
        let mut graph = String::from("graph TD\n");
        // Writing to a string does not fail.
        let _ = self.write_mermaid(&mut graph);
        graph
    }

    fn write_mermaid(&self, graph: &mut String) -> fmt::Result {
        if self.interfaces.iter().any(|interface| interface.is_root) {
            writeln!(graph, "    host([host])")?;
        }
        // A plugin that fills several sockets is one box.
        let mut boxes: IndexSet<&OutlinePlugin> = IndexSet::new();
        for (index, interface) in self.interfaces.iter().enumerate() {
            let label = format!("{}<br/>{}", escaped(&interface.id), interface.cardinality);
            writeln!(graph, "    i{index}{{{{\"{label}\"}}}}")?;
            if interface.is_root {
                writeln!(graph, "    host --> i{index}")?;
            }
            for plugin in &interface.plugins {
                let (number, is_new) = boxes.insert_full(plugin);
                if is_new {
                    writeln!(graph, "    p{number}[\"{}\"]", escaped(&plugin.id))?;
                }
                writeln!(graph, "    i{index} --> p{number}")?;
                let sockets = plugin.sockets.iter().filter(|_| is_new);
                for socket in sockets.filter_map(|socket| self.position(socket)) {
                    writeln!(graph, "    p{number} --> i{socket}")?;
                }
            }
        }
        Ok(())
    }

    fn position(&self, id: &str) -> Option<usize> {
        let mut interfaces = self.interfaces.iter();
        interfaces.position(|interface| interface.id == id)
    }
}

/// Mermaid's entity codes for what would end a label or begin a tag.
fn escaped(label: &str) -> String {
    let mut escaped = String::with_capacity(label.len());
    for character in label.chars() {
        match character {
            '"' | '<' | '>' | '#' | '&' => {
                escaped.push('#');
                escaped.push_str(&u32::from(character).to_string());
                escaped.push(';');
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for interface in &self.interfaces {
            let root = if interface.is_root { ", root" } else { "" };
            writeln!(f, "{} ({}{root})", interface.id, interface.cardinality)?;
            for (index, plugin) in interface.plugins.iter().enumerate() {
                let last = index + 1 == interface.plugins.len();
                let branch = if last { "└─" } else { "├─" };
                write!(f, "{branch} {}", plugin.id)?;
                for (index, socket) in plugin.sockets.iter().enumerate() {
                    let before = if index == 0 { " → " } else { ", " };
                    write!(f, "{before}{socket}")?;
                    match plugin.links.get(index) {
                        None | Some(OutlineLinks { typed: 0, .. }) => {}
                        Some(OutlineLinks { dynamic: 0, .. }) => f.write_str(" (typed)")?,
                        Some(OutlineLinks { typed, dynamic }) => {
                            write!(f, " ({typed} of {} typed)", typed + dynamic)?;
                        }
                    }
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}
