//! A plugin runtime: WebAssembly components, each in its own sandbox, plugged into each other
//! through WIT interfaces.
//!
//! ```
//! use wasm_link::App;
//!
//! // interface filter { apply: func(text: string) -> string; }
//! wasm_link::interface!({ path: "../fixtures/wit/text.wit", cardinality: { "filter": Any } });
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let app = App::new()
//!         .root::<filter::Interface>()
//!         .plugins(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/text"))
//!         .load()?;
//!     for (plugin, text) in app.bind::<filter::Interface>()?.apply("Plugins are small.") {
//!         println!("{plugin}: {}", text?);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! That is a whole application: [`interface!`](interface) reads the WIT and generates typed Rust for it, and
//! [`App`] finds the plugins of a folder, loads those that fit, and calls each of them. What could not be
//! loaded, and why, is in [`LoadedApp::report`].
//!
//! # Concepts
//! - A **plug** is the interface that a plugin implements: its component exports it.
//! - A **socket** is an interface that a plugin depends on: its component imports it, and the runtime links
//!   it to the plugins that implement it. All other imports are functions of the host ([`App::host`]).
//! - A **root** is an interface that the application calls.
//! - The **cardinality** of an interface says how many plugins may or must implement it, and shapes what a
//!   call returns: a result, an `Option` of one, or one for each plugin ([`ByPlugin`]).
//! - **Partial loading**: a plugin that is broken is left out, with those that cannot do without it, and
//!   reported once. Only a root that cannot be filled is fatal.
//! - **Isolation**: each plugin has a store of its own. A plugin that traps is down, its callers get a
//!   [`DispatchError`], its neighbours go on, and [`LoadedApp::restart`] or its [`RestartPolicy`] makes a
//!   new instance of it.
//! - **Limits**: memory, time and more of a plugin are bounded ([`Limits`]); what exceeds them goes down.
//!
//! # The base
//! `App` stands on a base that an application can use by itself, in which everything is a value. A
//! [`PluginTree`] is made of what implements [`InterfaceData`] and [`PluginData`], and
//! [`PluginTreeHead::dispatch`] takes names and [`Val`]s.
//!
//! ```
//! use wasm_link::{Engine, InterfaceCardinality, Linker, Plugin, PluginTree, Socket, Val};
//!
//! # wasm_link::interface!({ path: "../fixtures/wit/text.wit" });
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let interface = filter::Interface::default()
//!     .with_id("filter")
//!     .with_cardinality(InterfaceCardinality::ExactlyOne);
//! let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/text/shout.wasm");
//! let plugin = Plugin::from_file(file).with_plug("filter");
//!
//! let (tree, errors) = PluginTree::new("filter".to_owned(), [interface], [plugin]);
//! assert!(errors.is_empty());
//!
//! let engine = Engine::default();
//! let (head, errors) = tree.load(&engine, &Linker::new(&engine)).map_err(|(error, _)| error)?;
//! assert!(errors.is_empty());
//!
//! let text = [Val::String("small".to_owned())];
//! let reply = head.dispatch("demo:text/filter@1.0.0", "apply", true, &text);
//! assert!(matches!(reply, Socket::ExactlyOne(Ok(Val::String(text))) if text == "SMALL"));
//! # Ok(())
//! # }
//! ```
//!
//! Interfaces and plugins may be types of the application's own: the repository's `examples/dynamic.rs`
//! describes both by hand.
//!
//! # Modules
//! What most applications name stands at the root. All else is in the module that it belongs to:
//! [`app`] (reports, what keeps a component from being a plugin, and what a component imports and exports), [`audit`] (what plugins reach of the
//! host), [`describe`] (interfaces and plugins),
//! [`error`](mod@error), [`observe`] (who watches plugins, and what is counted), [`outline`] (pictures of a
//! tree), [`native`] (Rust values in the place of plugins), [`plan`] (a tree before it is loaded), [`socket`],
//! [`value`] (Rust types and [`Val`]), and [`wit`] (types and signatures).
//!
//! # Features
//! - `macros` (default): [`interface!`](interface).
//! - `wasi`: WASI for plugins, which denies all that is not granted by name.
//! - `wit`: the WIT of sockets, for the authors of plugins, and interfaces read of WIT and components: what a new version
//!   means for those that are published.
//! - `wat` (default): components from text wherever bytes are taken.
//! - `cranelift` (default): the compiler. Without it, plugins are compiled elsewhere (`precompile`) and loaded by
//!   [`Plugin::from_compiled`].
//! - `cache`: `engine_with_cache`, which keeps compiled components in a folder.
//! - `oci`: [`Plugin`]s from registries (`Plugin::from_oci`).
//! - `pooling`: `engine_with_pool`, which makes instances in memory that is reserved once.
//!
//! # Versions
//! Types of [`wasmtime`] are a part of this crate's, which re-exports it. It follows wasmtime's lines of
//! long-term support; a release on the next of them is a breaking one here, too. An application that names wasmtime as `wasm_link::wasmtime`
//! has the same one. No type of any other crate is public.

pub mod app;
pub mod audit;
#[cfg(feature = "wit")]
pub mod authoring;
pub mod describe;
pub mod error;
mod head;
mod host;
mod link;
mod load;
#[cfg(feature = "oci")]
pub mod oci;
pub mod outline;
mod path;
pub mod plan;
mod resource;
mod slot;
pub mod socket;
mod text;
mod tree;
pub mod value;
#[cfg(feature = "wasi")]
pub mod wasi;
pub mod wit;

/// What plugins do and use: who watches it, and what is counted.
pub mod observe {
    pub use crate::slot::{Failures, ObservedCall, Observer, Usage};
}

/// Rust values that implement interfaces: plugins that are no components, and what the application offers to plugins.
pub mod native {
    pub use crate::describe::Native;
    pub use crate::error::Failure;
    pub use crate::host::{Caller, Lent, LentHandle, Own, Sockets};
}

#[doc(hidden)]
pub mod __private;

#[cfg(feature = "cache")]
pub use app::engine_with_cache;
#[cfg(feature = "pooling")]
pub use app::engine_with_pool;
#[cfg(feature = "cranelift")]
pub use app::precompile;
pub use app::{App, Caller, LoadedApp, Native, Plugin, Report, engine, engine_config};
pub use describe::{
    Adaptation, FunctionData, Grants, InterfaceCardinality, InterfaceData, Limits, Link,
    LoadLimits, MissingHostFunctions, PluginCtxView, PluginData, RestartPolicy, ReturnKind,
};
#[doc(hidden)]
pub use error::ResourceReceiveError;
pub use error::{DispatchError, LoadError, PluginTreeError};
pub use head::{BoundFunction, PluginTreeHead};
pub use host::{ConvertResources, TypedInterface};
pub use native::{Failure, Lent, LentHandle, Own, Sockets};
pub use plan::PluginTree;
pub use slot::chain::Chain;
pub use slot::{CallHandle, Limiter, PluginState, PluginStatus};
pub use socket::{ByPlugin, Socket};
pub use value::{FromVal, IntoVal};
#[doc(hidden)]
pub use value::{LongList, LongTuple, ValError};
#[cfg(feature = "macros")]
pub use wasm_link_macros::interface;
pub use wasmtime::component::{Component, Linker, ResourceTable, Val};
pub use wasmtime::{self, Engine};
