//! What a component imports of the host that its plugin is not granted.

use std::fmt;

use indexmap::IndexSet;

use crate::path;
use crate::text::{escaped, listed, quoted};

/// How many grants the text of an error proposes.
const PROPOSED: usize = 40;

/// What a component imports of the host that its plugin is not granted.
///
/// Its `Display` says of each import whether the host has it, and which grants would allow them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotGranted {
    /// The imports, of which 64 are enough.
    pub imports: Vec<DeniedImport>,
    /// How many there are beyond those.
    pub more: usize,
    /// The grants of the plugin that are of none of the imports, each with the import that is nearest to it, if
    /// one is near.
    pub idle: Vec<(String, Option<String>)>,
    /// How the host can have what it does not, where that is known.
    pub advice: Option<String>,
}

/// An import that is not granted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeniedImport {
    /// The path of the interface, or the name of what the world imports itself.
    pub import: String,
    /// Whether the host has it.
    pub offer: HostOffer,
    /// The grant that allows it and as little else as can be; none where no name does.
    pub grant: Option<String>,
}

/// Whether the host has what a component imports.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostOffer {
    /// It does, under this very name.
    Same,
    /// It has these versions, which will do.
    Compatible(Vec<String>),
    /// It has these versions, which will not do.
    Incompatible(Vec<String>),
    /// It does not, as far as is known.
    Nothing,
    /// It is the interface of this id of the application, which the plugin does not name among its sockets.
    Interface(String),
}

impl NotGranted {
    /// Returns the code that allows the imports, to be written behind the plugin.
    fn code(&self) -> Option<String> {
        let imports = self.imports.iter();
        let sockets = |import: &&DeniedImport| !matches!(import.offer, HostOffer::Interface(_));
        // A resource and its methods have one.
        let grants: IndexSet<_> = imports
            .filter(sockets)
            .filter_map(|import| import.grant.as_deref())
            .collect();
        let proposed: Vec<_> = grants
            .iter()
            .take(PROPOSED)
            .map(|grant| format!("\"{}\"", escaped(grant)))
            .collect();
        match proposed.as_slice() {
            [] => None,
            [one] => Some(format!("`.grant({one})`")),
            several => {
                let more = match grants.len() - several.len() {
                    0 => String::new(),
                    more => format!(" and {more} more"),
                };
                Some(format!("`.grants([{}])`{more}", several.join(", ")))
            }
        }
    }

    /// Says of the imports whether the host has them, those together of which the same is to be said.
    fn shown(&self) -> Vec<String> {
        let imports = self.imports.as_slice();
        let alike = imports.chunk_by(|a, b| a.offer == b.offer);
        let shown = alike.flat_map(|imports| {
            let names = path::grouped(imports.iter().map(|import| import.import.as_str()));
            let offer = imports.first().map(|import| import.offer.to_string());
            let offer = offer.unwrap_or_default();
            names
                .into_iter()
                .map(move |name| format!("`{}` ({offer})", escaped(name)))
        });
        shown.collect()
    }
}

impl fmt::Display for NotGranted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it imports {}", listed(", ", self.shown()))?;
        if self.more > 0 {
            write!(f, " and {} more", self.more)?;
        }
        if let Some(code) = self.code() {
            write!(f, "; allow that with {code} on the plugin")?;
        }
        for (grant, nearest) in &self.idle {
            write!(f, "; `{}` grants nothing that it imports", escaped(grant))?;
            if let Some(nearest) = nearest {
                write!(f, ", which has `{}`", escaped(nearest))?;
            }
        }
        if let Some(advice) = &self.advice {
            write!(f, "; {advice}")?;
        }
        Ok(())
    }
}

impl fmt::Display for HostOffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same => f.write_str("the host has it"),
            Self::Compatible(versions) => write!(f, "the host has {}", quoted(versions)),
            Self::Incompatible(versions) => {
                write!(
                    f,
                    "the host has {}, no version that will do",
                    quoted(versions)
                )
            }
            Self::Nothing => f.write_str("the host does not have it"),
            Self::Interface(id) => write!(
                f,
                "the interface `{}` of the application: name that among the plugin's sockets",
                escaped(id)
            ),
        }
    }
}
