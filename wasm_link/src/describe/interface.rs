//! Interfaces: what a plugin implements, and what another may depend on.
//!
//! An interface is described by whoever declares it, by hand or through `interface!`. The runtime
//! takes only names and hints from that description: what a component really exports decides.

use super::InterfaceCardinality;
use std::error::Error;
use std::fmt;
use std::hash::Hash;

use super::PluginData;
use super::TypedLink;
use super::presence::{Lacking, Presence};
use crate::path;
use crate::wit;

/// Describes an interface: its name, its functions, and how many plugins may fill it.
pub trait InterfaceData: Sized {
    /// Tells interfaces of one application apart.
    type Id: Clone + Hash + Eq + fmt::Display + fmt::Debug;
    /// What reading the description may fail with.
    type Error: Error;
    /// Describes one function of the interface.
    type Function: FunctionData + Clone + Send + Sync + 'static;
    /// Iterates over the functions of the interface.
    type FunctionIter<'a>: IntoIterator<Item = &'a Self::Function>
    where
        Self: 'a;
    /// Iterates over the names of the resources that the interface defines.
    type ResourceIter<'a>: IntoIterator<Item = &'a String>
    where
        Self: 'a;

    /// Returns the id of the interface.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn id(&self) -> Result<&Self::Id, Self::Error>;

    /// Returns how many plugins may or must fill the interface.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn cardinality(&self) -> Result<&InterfaceCardinality, Self::Error>;

    /// Returns the name by which components export and import the interface: its full path,
    /// `ns:pkg/name@version`.
    ///
    /// A name of a package alone, `ns:pkg` or `ns:pkg@version`, stands for the interface `root` in it, which
    /// is where the method has its own name from. [`path`](Self::path) is what the runtime uses.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn package_name(&self) -> Result<&str, Self::Error>;

    /// Returns the functions of the interface.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn functions(&self) -> Result<Self::FunctionIter<'_>, Self::Error>;

    /// Returns the names of the resources that the interface defines.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn resources(&self) -> Result<Self::ResourceIter<'_>, Self::Error>;

    /// Returns the path under which components export and import the interface, as
    /// `ns:pkg/name@version`.
    ///
    /// By default it is [`package_name`](Self::package_name) where that has a `/`, and otherwise
    /// the interface `root` of that package. The path `$root` stands for what worlds import and
    /// export themselves, outside any interface.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn path(&self) -> Result<String, Self::Error> {
        Ok(path::interface_path(self.package_name()?))
    }

    /// Returns the WIT signatures of the interface, where they are known.
    ///
    /// When they are, each plugin is held against them before it is instantiated. By default they
    /// are not, and only plugins that are plugged into each other are compared.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn signatures(&self) -> Result<Option<wit::Interface>, Self::Error> {
        Ok(None)
    }

    /// Returns what becomes of plugins that lack the function which all of them are called with:
    /// [`FunctionData::presence`] says which they may lack. By default the call fails for them.
    fn lacking(&self) -> Lacking {
        Lacking::Fails
    }

    /// Tells whether plugins are connected to the interface after they were loaded, and not before: then the plugins that
    /// fill it may depend on those, in a loop. By default that is a loop which is reported.
    ///
    /// A plugin that calls it while it is being started finds nobody there, and so does one whose interface could not be
    /// filled. A call that comes back into a plugin which is in a call is
    /// [`Deadlock`](crate::DispatchError::Deadlock).
    fn is_late(&self) -> bool {
        false
    }
}

/// Describes one function of an interface.
pub trait FunctionData {
    /// Returns the name of the function in WIT, such as `get-value` or `[method]counter.increment`.
    fn name(&self) -> &str;

    /// Returns what kind of result the function has: a hint, which the component's own type
    /// overrules.
    fn return_kind(&self) -> ReturnKind;

    /// Tells whether the function is a method of a resource. A constructor or a static function is
    /// none.
    fn is_method(&self) -> bool;

    /// Tells whether a plugin must have the function, where the types of the interface are known
    /// ([`InterfaceData::signatures`]). By default it must.
    fn presence(&self) -> Presence {
        Presence::Required
    }

    /// Returns how plugins of the type `P` are linked to each other with the function's own types.
    ///
    /// By default they are linked with dynamic values; what `interface!` generates knows the types. Only
    /// `interface!` implements it otherwise.
    #[doc(hidden)]
    fn typed_link<P: PluginData + 'static>(&self) -> Option<TypedLink>
    where
        Self: Sized,
    {
        None
    }
}

/// What a function returns, as far as resources are concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReturnKind {
    /// The function returns nothing.
    #[default]
    Void,
    /// The function returns a value that may hold resource handles.
    MayContainResources,
    /// The function returns a value that holds no resource handle.
    AssumeNoResources,
}

impl fmt::Display for ReturnKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Void => "no result",
            Self::MayContainResources => "a result that may hold resources",
            Self::AssumeNoResources => "a result without resources",
        })
    }
}
