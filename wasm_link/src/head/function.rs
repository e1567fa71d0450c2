//! A function of a root, found by name once and called many times.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use wasmtime::component::Val;

use super::by_name::Call;
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::slot::Dynamic;
use crate::socket::{Socket, SocketNode};
use crate::tree::TreeCore;
use crate::value::check_arguments;

/// A function of a root that is known by name only, found once and called many times without a look-up:
/// see [`PluginTreeHead::function`](crate::PluginTreeHead::function).
pub struct BoundFunction<P: PluginData + 'static> {
    tree: Arc<TreeCore<P>>,
    root: Arc<SocketNode<P>>,
    name: Box<str>,
    position: usize,
}

impl<P: PluginData + 'static> BoundFunction<P> {
    pub(super) fn find(
        tree: &Arc<TreeCore<P>>,
        path: &str,
        function: &str,
    ) -> Result<Self, DispatchError> {
        let root = tree.root(path)?;
        let missing = || DispatchError::InvalidFunction(format!("{}#{function}", root.path));
        Ok(Self {
            position: root.position(function).ok_or_else(missing)?,
            tree: Arc::clone(tree),
            root: Arc::clone(root),
            name: function.into(),
        })
    }

    /// Returns the name of the function.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Tells whether the function returns a value, as the plugins that fill the root have it; nothing where
    /// they have it differently.
    #[must_use]
    pub fn has_result(&self) -> Option<bool> {
        let alike = self.root.members().alike(self.position)?;
        Some(alike.signature.result.is_some())
    }

    fn named<'a>(&'a self, arguments: &'a [Val], has_return: bool) -> Call<'a> {
        Call {
            function: &self.name,
            position: Some(self.position),
            has_return,
            arguments,
        }
    }

    /// Calls the function of every plugin of the root, as
    /// [`dispatch`](crate::PluginTreeHead::dispatch) does.
    ///
    /// Each result is the function's, or an empty tuple where it has none.
    ///
    /// # Errors
    /// Each result is an error by itself: see [`DispatchError`].
    #[must_use = "each result may be an error"]
    pub fn call(&self, arguments: &[Val]) -> Socket<Result<Val, DispatchError>, P::Id> {
        let has_return = self.has_result().unwrap_or(true);
        let call = self.named(arguments, has_return);
        self.tree.dispatch(&self.root, call)
    }

    /// Calls the function of the one plugin that fills the root, and puts its result into `results`, of which
    /// there are as many as it has: one, or none.
    ///
    /// Handles in the result are passed back, or given up with
    /// [`release`](crate::PluginTreeHead::release).
    ///
    /// # Errors
    /// Fails as every dispatch does, with [`DispatchError::InvalidInterface`] where not exactly one plugin
    /// fills the root, and with [`DispatchError::MissingResponse`] where there are not as many `results` as
    /// the function has.
    pub fn call_into(&self, arguments: &[Val], results: &mut [Val]) -> Result<(), DispatchError> {
        let [only] = self.root.members().list() else {
            return Err(DispatchError::InvalidInterface(self.root.path.to_string()));
        };
        let function = only.function(Some(self.position));
        let Some(function) = function.filter(|function| !function.handles.any()) else {
            let call = self.named(arguments, !results.is_empty());
            let value = self.tree.dispatch_to(&self.root, only, call)?;
            if let Some(result) = results.first_mut() {
                *result = value;
            }
            return Ok(());
        };
        let signature = &function.signature;
        if usize::from(signature.result.is_some()) != results.len() {
            return Err(DispatchError::MissingResponse);
        }
        check_arguments(&signature.params, arguments)
            .map_err(|error| DispatchError::from(*error))?;
        only.call(Dynamic {
            function,
            arguments: Cow::Borrowed(arguments),
            handed: None,
            results,
        })
    }
}

impl<P: PluginData + 'static> Clone for BoundFunction<P> {
    fn clone(&self) -> Self {
        Self {
            tree: Arc::clone(&self.tree),
            root: Arc::clone(&self.root),
            name: self.name.clone(),
            position: self.position,
        }
    }
}

impl<P: PluginData + 'static> fmt::Debug for BoundFunction<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoundFunction")
            .field("path", &self.root.path)
            .field("function", &self.name)
            .finish_non_exhaustive()
    }
}
