//! A picture of a tree: as text, and as a Mermaid graph.

use std::fmt::{self, Write};

use indexmap::IndexSet;

use crate::describe::InterfaceCardinality;
use crate::path::grouped;
use crate::text::{escaped, listed};

/// A picture of a tree: its interfaces, the plugins that fill them, and what those depend on.
///
/// Its `Display` is a listing for people. A socket whose functions a plugin calls with their own types, and not with
/// dynamic values, is marked as typed. Where a plugin sees only some plugins of a socket, those stand behind it. Behind a
/// plugin stands what it imports of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outline {
    /// The interfaces, in the order of the tree.
    pub interfaces: Vec<OutlineInterface>,
}

/// An interface of an [`Outline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineInterface {
    /// Its id, as text.
    pub id: String,
    /// How many plugins may fill it. There is none where the description does not tell.
    pub cardinality: Option<InterfaceCardinality>,
    /// Whether the host calls it.
    pub is_root: bool,
    /// The plugins that fill it, in order.
    pub plugins: Vec<OutlinePlugin>,
}

/// A plugin of an [`Outline`]. One that fills several interfaces is listed with each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OutlinePlugin {
    /// Its id, as text.
    pub id: String,
    /// The ids of the interfaces that it depends on, as text.
    pub sockets: Vec<String>,
    /// How it is linked to each of them, once it is loaded.
    pub links: Vec<OutlineLinks>,
    /// What it imports of the host, once it is loaded: paths of interfaces, and names of what a world imports
    /// itself.
    pub host: Vec<String>,
}

/// How a plugin of an [`Outline`] is linked to a socket.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OutlineLinks {
    /// The ids of the plugins that it sees of the socket, as text, where those are a part of them.
    pub part: Option<Vec<String>>,
    /// How many of the functions that it imports are called with their own types.
    pub typed: usize,
    /// How many are called with dynamic values.
    pub dynamic: usize,
}

impl OutlineInterface {
    /// Describes an interface that no plugin fills yet.
    #[must_use]
    pub fn new(id: impl Into<String>, cardinality: Option<InterfaceCardinality>) -> Self {
        Self {
            id: id.into(),
            cardinality,
            is_root: false,
            plugins: Vec::new(),
        }
    }

    /// Returns the cardinality as text.
    fn demands(&self) -> String {
        let text = self.cardinality.as_ref().map(ToString::to_string);
        text.unwrap_or_else(|| "?".to_owned())
    }
}

impl OutlinePlugin {
    /// Describes a plugin without sockets.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            sockets: Vec::new(),
            links: Vec::new(),
            host: Vec::new(),
        }
    }
}

impl OutlinePlugin {
    /// Returns the plugins that it sees of a socket, where those are a part of them.
    fn part(&self, socket: usize) -> Option<&Vec<String>> {
        self.links.get(socket)?.part.as_ref()
    }
}

impl OutlineLinks {
    /// Says how many functions are called with their own types, and how many with dynamic values.
    #[must_use]
    pub fn new(typed: usize, dynamic: usize) -> Self {
        Self {
            part: None,
            typed,
            dynamic,
        }
    }

    /// Says which plugins of the socket are seen, by their ids.
    #[must_use]
    pub fn of_part<T: Into<String>>(self, plugins: impl IntoIterator<Item = T>) -> Self {
        let plugins = plugins.into_iter().map(Into::into);
        Self {
            part: Some(plugins.collect()),
            ..self
        }
    }
}

impl Outline {
    /// Puts interfaces into a picture.
    #[must_use]
    pub fn new(interfaces: Vec<OutlineInterface>) -> Self {
        Self { interfaces }
    }

    /// Returns the picture as a Mermaid graph: interfaces are hexagons, plugins are boxes, and what plugins import
    /// of the host are cylinders.
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
        let mut host: IndexSet<String> = IndexSet::new();
        for (index, interface) in self.interfaces.iter().enumerate() {
            let label = format!("{}<br/>{}", entities(&interface.id), interface.demands());
            writeln!(graph, "    i{index}{{{{\"{label}\"}}}}")?;
            if interface.is_root {
                writeln!(graph, "    host --> i{index}")?;
            }
            for plugin in &interface.plugins {
                let (number, is_new) = boxes.insert_full(plugin);
                if is_new {
                    writeln!(graph, "    p{number}[\"{}\"]", entities(&plugin.id))?;
                }
                writeln!(graph, "    i{index} --> p{number}")?;
                let sockets = plugin.sockets.iter().filter(|_| is_new).enumerate();
                for (index, socket) in sockets {
                    let Some(socket) = self.position(socket) else {
                        continue;
                    };
                    let part = plugin.part(index).map(|part| listed(", ", part));
                    match part.filter(|part| !part.is_empty()) {
                        Some(part) => {
                            let part = entities(&part);
                            writeln!(graph, "    p{number} -- \"{part}\" --> i{socket}")?;
                        }
                        None => writeln!(graph, "    p{number} --> i{socket}")?,
                    }
                }
                let imports = plugin.host.iter().filter(|_| is_new);
                for import in grouped(imports.map(String::as_str)) {
                    let label = entities(&import);
                    let (import, is_new) = host.insert_full(import);
                    if is_new {
                        writeln!(graph, "    h{import}[(\"{label}\")]")?;
                    }
                    writeln!(graph, "    p{number} -.-> h{import}")?;
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
fn entities(label: &str) -> String {
    let label = escaped(label.replace(['\n', '\r'], " ")).to_string();
    let mut entities = String::with_capacity(label.len());
    for character in label.chars() {
        match character {
            '"' | '<' | '>' | '#' | '&' => {
                entities.push('#');
                entities.push_str(&u32::from(character).to_string());
                entities.push(';');
            }
            _ => entities.push(character),
        }
    }
    entities
}

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for interface in &self.interfaces {
            let root = if interface.is_root { ", root" } else { "" };
            let (id, demands) = (escaped(&interface.id), interface.demands());
            writeln!(f, "{id} ({demands}{root})")?;
            for (index, plugin) in interface.plugins.iter().enumerate() {
                let last = index + 1 == interface.plugins.len();
                let branch = if last { "└─" } else { "├─" };
                write!(f, "{branch} {}", escaped(&plugin.id))?;
                for (index, socket) in plugin.sockets.iter().enumerate() {
                    let before = if index == 0 { " → " } else { ", " };
                    write!(f, "{before}{}", escaped(socket))?;
                    if let Some(part) = plugin.part(index) {
                        write!(f, " [{}]", listed(", ", part.iter().map(escaped)))?;
                    }
                    match plugin.links.get(index) {
                        None | Some(OutlineLinks { typed: 0, .. }) => {}
                        Some(OutlineLinks { dynamic: 0, .. }) => f.write_str(" (typed)")?,
                        Some(OutlineLinks { typed, dynamic, .. }) => {
                            write!(f, " ({typed} of {} typed)", typed + dynamic)?;
                        }
                    }
                }
                if !plugin.host.is_empty() {
                    let host = grouped(plugin.host.iter().map(String::as_str));
                    write!(f, "; host: {}", listed(", ", host.iter().map(escaped)))?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}
