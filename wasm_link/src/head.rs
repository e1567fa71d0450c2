//! The loaded tree: what the host calls.

mod by_name;
mod function;
mod plugins;

use std::fmt;
use std::sync::Arc;

use wasmtime::component::Val;

use by_name::Call;
pub use function::BoundFunction;

use crate::describe::{AdaptedInterface, PluginData, debug_text};
use crate::error::{BindError, DispatchError, ResourceReceiveError};
use crate::host::{TypedInterface, bind};
use crate::outline::Outline;
use crate::path::same_interface;
use crate::socket::{Socket, SocketNode};
use crate::tree::{NoRoot, TreeCore, Within};

/// A loaded plugin tree, entered at its roots.
///
/// It can be shared between threads: calls to one plugin wait for each other, calls to different
/// plugins run in parallel. A clone is another handle of the same tree.
pub struct PluginTreeHead<P: PluginData + 'static> {
    core: Arc<TreeCore<P>>,
}

impl<P: PluginData + 'static> PluginTreeHead<P> {
    pub(crate) fn new(core: Arc<TreeCore<P>>) -> Self {
        Self { core }
    }

    /// Calls a function of every plugin of a root, and returns their results in the shape of the
    /// root's cardinality.
    ///
    /// `interface_path` names the root, by the path of its interface, by a path on the same semver track, or
    /// by its id. `has_return` says whether the result is wanted: where it is not, each result is an empty
    /// tuple. Where it is and the function has none, the function is called all the same, and each result is
    /// [`DispatchError::MissingResponse`].
    ///
    /// # Errors
    /// Each result is an error by itself: see [`DispatchError`].
    ///
    /// # Examples
    /// The example of the [crate] dispatches.
    #[must_use = "each result may be an error"]
    pub fn dispatch(
        &self,
        interface_path: &str,
        function: &str,
        has_return: bool,
        data: &[Val],
    ) -> Socket<Result<Val, DispatchError>, P::Id> {
        let root = match self.core.root(interface_path) {
            Ok(root) => root,
            Err(error) => return Socket::ExactlyOne(Err(error)),
        };
        let call = Call {
            function,
            position: root.position(function),
            has_return,
            arguments: data,
        };
        self.core.dispatch(root, call)
    }

    /// Calls a function of one plugin of a root, whatever the root's cardinality.
    ///
    /// # Errors
    /// Fails as [`dispatch`](Self::dispatch) does, and with [`DispatchError::UnknownPlugin`] when no plugin
    /// of that id fills the root.
    pub fn dispatch_to(
        &self,
        plugin: &P::Id,
        interface_path: &str,
        function: &str,
        has_return: bool,
        data: &[Val],
    ) -> Result<Val, DispatchError> {
        let root = self.core.root(interface_path)?;
        let call = Call {
            function,
            position: root.position(function),
            has_return,
            arguments: data,
        };
        let member = root.members().of_id(plugin);
        let member = member.ok_or_else(|| DispatchError::UnknownPlugin(debug_text(plugin)))?;
        self.core.dispatch_to(root, member, call)
    }

    /// Finds a function of a root by name, once for many calls.
    ///
    /// # Errors
    /// Fails when the name stands for no root or for several, and when no plugin of the root has the
    /// function.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{DispatchError, Plugin, PluginTreeHead, Val};
    ///
    /// fn add_many(head: &PluginTreeHead<Plugin>) -> Result<(), DispatchError> {
    ///     let add = head.function("demo:math/adder", "add")?;
    ///     let mut sum = [Val::U32(0)];
    ///     for number in 0..1_000 {
    ///         add.call_into(&[Val::U32(number), Val::U32(1)], &mut sum)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn function(
        &self,
        interface_path: &str,
        function: &str,
    ) -> Result<BoundFunction<P>, DispatchError> {
        BoundFunction::find(&self.core, interface_path, function)
    }

    /// Gives up the resource handles that a value of [`dispatch`](Self::dispatch) holds.
    ///
    /// A handle that is not given up, or given away as an argument, keeps its resource for as long as
    /// its owner lives.
    ///
    /// # Errors
    /// Fails when a handle was given up or given away before; the others are given up all the same.
    pub fn release(&self, value: &Val) -> Result<(), ResourceReceiveError> {
        self.core.release(value)
    }

    /// Returns a handle that calls a root with the types that `interface!` generated for it. What worlds export
    /// themselves is found by the id that the interface has by default, where several roots are that.
    ///
    /// # Errors
    /// Fails when the interface is no root of this tree, when the tree has it with another
    /// cardinality, or when a plugin's functions have other types.
    pub fn bind<I: TypedInterface>(&self) -> Result<I::Client<P>, BindError> {
        let root = self.core.roots.of_interface(I::PATH, I::ID);
        let root = root.map_err(|error| match error {
            NoRoot::Unknown => self.not_a_root::<I>(),
            NoRoot::Ambiguous(roots) => BindError::Ambiguous {
                path: I::PATH,
                roots,
            },
        })?;
        self.bind_root::<I>(root)
    }

    /// Returns what calls the root of this id, with the types that `interface!` generated for its interface:
    /// it tells roots of one path apart.
    ///
    /// # Errors
    /// Fails when no root of the interface has this id, and as [`bind`](Self::bind) does.
    pub fn bind_id<I: TypedInterface>(&self, id: &str) -> Result<I::Client<P>, BindError> {
        let root = self.core.roots.of_id(id);
        let root = root.filter(|root| same_interface(&root.path, I::PATH));
        self.bind_root::<I>(root.ok_or_else(|| self.not_a_root::<I>())?)
    }

    fn not_a_root<I: TypedInterface>(&self) -> BindError {
        let roots = self.core.roots.list().iter();
        BindError::NotARoot {
            path: I::PATH,
            roots: roots.map(|root| root.path.to_string()).collect(),
        }
    }

    fn bind_root<I: TypedInterface>(
        &self,
        root: &Arc<SocketNode<P>>,
    ) -> Result<I::Client<P>, BindError> {
        bind::<I, P>(&Within::held(&self.core), root)
    }

    /// Returns the interfaces that plugins have in another version than those that they are connected to, with what
    /// differs, and how values pass.
    #[must_use]
    pub fn adapted(&self) -> &[AdaptedInterface] {
        &self.core.adapted
    }

    /// Returns a picture of the loaded tree.
    #[must_use]
    pub fn outline(&self) -> Outline {
        self.core.outline()
    }
}

impl<P: PluginData + 'static> Clone for PluginTreeHead<P> {
    fn clone(&self) -> Self {
        Self {
            core: Arc::clone(&self.core),
        }
    }
}

impl<P: PluginData + 'static> fmt::Display for PluginTreeHead<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.outline().fmt(f)
    }
}

impl<P: PluginData + 'static> fmt::Debug for PluginTreeHead<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PluginTreeHead")
            .field("plugins", &self.core.plugins.keys())
            .finish_non_exhaustive()
    }
}
