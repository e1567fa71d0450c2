//! A plugin runtime: WebAssembly components, each in its own sandbox, plugged into each other
//! through WIT interfaces.
//!
//! A plugin implements one interface, its **plug**, and may depend on others, its **sockets**. An
//! interface says how many plugins may fill it: its **cardinality**. The runtime finds the order,
//! loads what can be loaded, reports what cannot, links plugins to each other, and lets the host
//! call the interfaces that are its **roots**.
//!
//! There are two ways to use it. [`App`] and [`interface!`](interface) are the short one: typed Rust
//! from WIT, plugins from a folder. Below is the base that they stand on, where everything is a
//! value: [`PluginTree`] takes what implements [`InterfaceData`] and [`PluginData`], and
//! [`PluginTreeHead::dispatch`] takes and returns [`Val`]s.
//!
//! ```
//! use std::convert::Infallible;
//!
//! use wasm_link::{
//!     Component, Engine, FunctionData, InterfaceCardinality, InterfaceData, Linker, PluginCtxView,
//!     PluginData, PluginTree, ResourceTable, ReturnKind, Socket, Val,
//! };
//!
//! #[derive(Clone)]
//! struct Function(&'static str);
//!
//! impl FunctionData for Function {
//!     fn name(&self) -> &str { self.0 }
//!     fn return_kind(&self) -> ReturnKind { ReturnKind::AssumeNoResources }
//!     fn is_method(&self) -> bool { false }
//! }
//!
//! struct Interface { id: &'static str, functions: Vec<Function> }
//!
//! impl InterfaceData for Interface {
//!     type Id = &'static str;
//!     type Error = Infallible;
//!     type Function = Function;
//!     type FunctionIter<'a> = std::slice::Iter<'a, Function>;
//!     type ResourceIter<'a> = std::iter::Empty<&'a String>;
//!
//!     fn id(&self) -> Result<&&'static str, Infallible> { Ok(&self.id) }
//!     fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
//!         Ok(&InterfaceCardinality::ExactlyOne)
//!     }
//!     fn package_name(&self) -> Result<&str, Infallible> { Ok("my:package/example") }
//!     fn functions(&self) -> Result<Self::FunctionIter<'_>, Infallible> { Ok(self.functions.iter()) }
//!     fn resources(&self) -> Result<Self::ResourceIter<'_>, Infallible> { Ok(std::iter::empty()) }
//! }
//!
//! struct Plugin { id: &'static str, plug: &'static str, resources: ResourceTable }
//!
//! impl PluginCtxView for Plugin {
//!     fn resource_table(&mut self) -> &mut ResourceTable { &mut self.resources }
//! }
//!
//! impl PluginData for Plugin {
//!     type Id = &'static str;
//!     type InterfaceId = &'static str;
//!     type Error = wasm_link::PluginError;
//!     type SocketIter<'a> = std::iter::Empty<&'a &'static str>;
//!
//!     fn id(&self) -> Result<&&'static str, Self::Error> { Ok(&self.id) }
//!     fn plug(&self) -> Result<&&'static str, Self::Error> { Ok(&self.plug) }
//!     fn sockets(&self) -> Result<Self::SocketIter<'_>, Self::Error> { Ok(std::iter::empty()) }
//!     fn component(&self, engine: &Engine) -> Result<Component, Self::Error> {
//! #       wasm_link::Plugin::from_bytes("example", r#"(component
//! #           (core module $m (func (export "f") (result i32) i32.const 42))
//! #           (core instance $i (instantiate $m))
//! #           (func $f (result u32) (canon lift (core func $i "f")))
//! #           (instance $example (export "get-value" (func $f)))
//! #           (export "my:package/example" (instance $example))
//! #       )"#).component(engine)
//! #       /*
//!         // …read and compile it…
//! #       */
//!     }
//! }
//!
//! let interfaces = [Interface { id: "root", functions: vec![Function("get-value")] }];
//! let plugins = [Plugin { id: "foo", plug: "root", resources: ResourceTable::new() }];
//!
//! let (tree, errors) = PluginTree::new("root", interfaces, plugins);
//! assert!(errors.is_empty());
//!
//! let engine = Engine::default();
//! let linker = Linker::new(&engine);
//! let (head, errors) = tree.load(&engine, &linker).map_err(|(error, _)| error.to_string())?;
//! assert!(errors.is_empty());
//!
//! let result = head.dispatch("my:package/example", "get-value", true, &[]);
//! assert!(matches!(result, Socket::ExactlyOne(Ok(Val::U32(42)))));
//! # Ok::<(), String>(())
//! ```
//!
//! # Features
//! - `macros` (default): [`interface!`](interface).
//! - `wasi`: WASI for plugins, which denies all that is not granted by name.
//! - `wit`: the WIT of sockets, for the authors of plugins.
//! - `wat` (default): components from text wherever bytes are taken.
//! - `cache`: `engine_with_cache`, which keeps compiled components in a folder.

mod app;
#[cfg(feature = "wit")]
pub mod authoring;
mod describe;
mod error;
mod head;
mod host;
mod link;
mod load;
mod outline;
mod path;
mod plan;
mod resource;
mod slot;
mod socket;
mod tree;
mod value;
#[cfg(feature = "wasi")]
pub mod wasi;
pub mod wit;

#[doc(hidden)]
pub mod __private;

#[cfg(feature = "cache")]
pub use app::engine_with_cache;
pub use app::{
    App, InferError, LoadedApp, NamesError, Plugin, PluginError, Report, ReportEntry, engine,
};
pub use describe::{
    AnyFunction, AnyInterface, FunctionData, InterfaceCardinality, InterfaceData, PluginCtxView,
    PluginData, RestartPolicy, ReturnKind,
};
pub use error::{
    BindError, ConvertError, DispatchError, DownCause, LoadError, LoadFailure, Lost,
    PluginTreeError, ResourceCreationError, ResourceReceiveError, RestartError,
};
pub use head::{BoundFunction, PluginTreeHead};
pub use host::{ConvertResources, TypedInterface};
pub use outline::{Outline, OutlineInterface, OutlineLinks, OutlinePlugin};
pub use plan::{PartialResult, PartialSuccess, PluginTree};
pub use slot::chain::Chain;
pub use slot::{PluginState, PluginStatus};
pub use socket::{Map, MapIntoIter, MapIter, Socket};
pub use value::{FromVal, IntoVal, LongList, LongTuple, ValError};
#[cfg(feature = "macros")]
pub use wasm_link_macros::interface;
pub use wasmtime::component::{Component, Linker, ResourceTable, Val};
pub use wasmtime::{self, Engine};
