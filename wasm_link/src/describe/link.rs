//! Links: where one import of a plugin comes from, where its path does not tell, or another place is meant.

use std::fmt;
use std::sync::Arc;

/// Where one import of a plugin comes from: the plugins of an interface, or a part of them.
///
/// Most imports need no link: the path of an interface tells which socket it is. A link is for what paths do not tell: for
/// an import under a label, for a function that a world imports itself, for one of several interfaces with one path, and
/// for a plugin that sees some plugins of an interface alone.
///
/// # Examples
/// ```
/// use wasm_link::{Link, Plugin};
///
/// let plugin = Plugin::from_file("plugins/shop.wasm")
///     // One plugin of an interface: it is called as if the interface took exactly one.
///     .with_link("acme:store/store@1.0.0", Link::to("store").plugin("disk"))
///     // Some of them, by their ids.
///     .with_link("acme:events/sink@1.0.0", Link::to("sinks").plugins_where(|id| id.starts_with("shop-")))
///     // Another interface of the application, for an import under a label.
///     .with_link("backup", Link::to("acme:store/backup@1.0.0"))
///     // A function that the world imports itself, and that the other plugin calls by another name.
///     .with_link("price-of", Link::to("rates").plugin("ecb").function("convert"));
/// # let _ = plugin;
/// ```
#[derive(Clone)]
#[must_use = "a link does nothing until a plugin has it"]
pub struct Link<I = String> {
    interface: I,
    plugins: LinkedPlugins,
    function: Option<Arc<str>>,
}

/// Where single imports of a plugin come from, each by its name in the component.
pub type ImportLinks<I> = Vec<(String, Link<I>)>;

/// Which plugins of an interface an import comes from.
#[derive(Clone)]
pub(crate) enum LinkedPlugins {
    All,
    One(Arc<str>),
    Some(Arc<[String]>),
    Where(Arc<dyn Fn(&str) -> bool + Send + Sync>),
}

impl<I> Link<I> {
    /// Says that the import comes from the interface of this id: from all plugins that fill it, unless more is said. Its
    /// path may be another than that of the import, as long as it has the functions that are imported.
    pub fn to(interface: impl Into<I>) -> Self {
        Self {
            interface: interface.into(),
            plugins: LinkedPlugins::All,
            function: None,
        }
    }

    /// Says that the import comes from one plugin of the interface. It is called as where the cardinality is
    /// `ExactlyOne`, whatever the interface's own is, and the importing plugin is not loaded without it.
    ///
    /// The plugin may fill the same interface as the importing one, which decorates it then: only that plugin has to be
    /// there first.
    pub fn plugin(mut self, id: impl Into<String>) -> Self {
        self.plugins = LinkedPlugins::One(id.into().into());
        self
    }

    /// Says that the import comes from these plugins of the interface, in the order in which the application gave them.
    /// How many there have to be is what the interface's cardinality says.
    pub fn plugins(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.plugins = LinkedPlugins::Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Says that the import comes from the plugins of the interface whose ids `choose` takes, but for the importing plugin
    /// itself: see [`plugins`](Self::plugins). Asked once for each, when the application is loaded.
    pub fn plugins_where(mut self, choose: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        self.plugins = LinkedPlugins::Where(Arc::new(choose));
        self
    }

    /// Says which function of the interface is called by the import, which is a function that the world imports itself.
    /// By default it is the one of the same name.
    pub fn function(mut self, name: impl Into<String>) -> Self {
        self.function = Some(name.into().into());
        self
    }

    /// Returns the id of the interface.
    #[must_use]
    pub fn interface(&self) -> &I {
        &self.interface
    }

    pub(crate) fn linked_plugins(&self) -> &LinkedPlugins {
        &self.plugins
    }

    pub(crate) fn linked_function(&self) -> Option<&Arc<str>> {
        self.function.as_ref()
    }
}

impl<I: fmt::Debug> fmt::Debug for Link<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut link = f.debug_struct("Link");
        link.field("interface", &self.interface);
        match &self.plugins {
            LinkedPlugins::All => {}
            LinkedPlugins::One(id) => {
                link.field("plugin", id);
            }
            LinkedPlugins::Some(ids) => {
                link.field("plugins", ids);
            }
            LinkedPlugins::Where(_) => {
                link.field("plugins", &"…");
            }
        }
        if let Some(function) = &self.function {
            link.field("function", function);
        }
        link.finish()
    }
}

/// Returns the resource that a function of a world belongs to, by the function's name.
pub(crate) fn resource_of(function: &str) -> Option<&str> {
    let (kind, rest) = function.strip_prefix('[')?.split_once(']')?;
    match kind {
        "constructor" => Some(rest),
        "method" | "static" => rest.split_once('.').map(|(resource, _)| resource),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_of_a_resource_are_known_by_their_names() {
        for (function, resource) in [
            ("[constructor]thing", Some("thing")),
            ("[method]thing.value", Some("thing")),
            ("[static]thing.make", Some("thing")),
            ("thing", None),
            ("[other]thing", None),
        ] {
            assert_eq!(resource_of(function), resource, "{function}");
        }
    }

    #[test]
    fn link_says_what_it_is() {
        let link: Link = Link::to("a").plugin("p").function("f");
        assert_eq!(
            format!("{link:?}"),
            r#"Link { interface: "a", plugin: "p", function: "f" }"#
        );
        let link: Link = Link::to("a").plugins(["p"]);
        assert_eq!(
            format!("{link:?}"),
            r#"Link { interface: "a", plugins: ["p"] }"#
        );
    }
}
