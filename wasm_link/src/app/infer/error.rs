//! Why it cannot be told what a plugin implements, or depends on.

use std::io;

use thiserror::Error;

use crate::error::ComponentError;
use crate::path::base;
use crate::text::quoted;

/// Why the plug of a plugin cannot be found.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum InferError {
    /// The component cannot be read.
    #[error("its component cannot be read")]
    Read(#[source] io::Error),
    /// What was read is no component.
    #[error("its component cannot be used")]
    NotAComponent(#[source] ComponentError),
    /// The component exports none of the application's interfaces.
    #[error("{}", no_plug(exports, interfaces))]
    NoPlug {
        /// The paths that it exports.
        exports: Vec<String>,
        /// The paths of the application's interfaces.
        interfaces: Vec<String>,
    },
    /// The component exports several of the application's interfaces, and the application rejects that
    /// ([`SeveralPlugs::Reject`](super::SeveralPlugs::Reject)).
    #[error(
        "it implements several interfaces of the application, {}: say which of them it is loaded for \
         with `Plugin::with_plugs`",
        listed(candidates)
    )]
    SeveralPlugs {
        /// The ids of those interfaces.
        candidates: Vec<String>,
    },
    /// The component exports something that is several of the application's interfaces: nothing tells them apart.
    #[error(
        "it exports `{export}`, which several interfaces of the application are in the same way, {}: say which \
         of them it is loaded for with `Plugin::with_plugs`",
        listed(candidates)
    )]
    SamePlug {
        /// What it exports.
        export: String,
        /// The ids of those interfaces.
        candidates: Vec<String>,
    },
    /// The component imports something that is the socket of several of the application's interfaces: nothing tells
    /// them apart.
    #[error(
        "it imports `{import}`, which matches several interfaces of the application, {}: say which of them \
         it depends on with `Plugin::with_sockets`, or link the import with `Plugin::with_link`",
        listed(candidates)
    )]
    SeveralSockets {
        /// What it imports.
        import: String,
        /// The ids of those interfaces.
        candidates: Vec<String>,
    },
}

/// Says why no interface fits, with what is nearest to it: another version, or all there is.
fn no_plug(exports: &[String], interfaces: &[String]) -> String {
    let is_other = |export: &str, path: &str| {
        let have_versions = export.contains('@') && path.contains('@');
        have_versions && base(export) == base(path)
    };
    let other = exports.iter().find_map(|export| {
        let mut interfaces = interfaces.iter();
        let other = interfaces.find(|path| is_other(export, path))?;
        Some((export, other))
    });
    match other {
        Some((export, other)) => format!(
            "it implements `{export}`, and the application has `{other}`: these versions are not compatible"
        ),
        None => format!(
            "it implements no interface of the application: it exports {}, and the application has {}",
            listed(exports),
            listed(interfaces)
        ),
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    quoted(names)
}
