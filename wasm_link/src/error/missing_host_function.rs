//! A function of the host that is not there.

use std::error::Error;
use std::fmt;

use crate::text::escaped;

/// A function that a plugin imports, and that the host does not offer.
///
/// It is the error of a plugin that was loaded without it and calls it
/// ([`MissingHostFunctions::Trap`](crate::MissingHostFunctions::Trap)): `downcast_ref` finds it in the error of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingHostFunction {
    /// The interface, as the component imports it; none for a function that its world imports itself.
    pub interface: Option<String>,
    /// The name of the function.
    pub function: String,
    /// What the host has that may have been meant, if there is something: another function of the interface, or another
    /// interface.
    pub nearest: Option<String>,
}

impl MissingHostFunction {
    pub(crate) fn new(interface: Option<&str>, function: &str, nearest: Option<String>) -> Self {
        Self {
            interface: interface.map(str::to_owned),
            function: function.to_owned(),
            nearest,
        }
    }
}

impl fmt::Display for MissingHostFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the host does not offer `{}`", escaped(&self.function))?;
        if let Some(interface) = &self.interface {
            write!(f, " of `{}`", escaped(interface))?;
        }
        f.write_str(", which the plugin imports")?;
        match &self.nearest {
            Some(nearest) => write!(f, ": it has `{}`", escaped(nearest)),
            None => Ok(()),
        }
    }
}

impl Error for MissingHostFunction {}
