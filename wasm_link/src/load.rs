//! Loading: from grouped plugins to live instances that are linked to each other.
//!
//! First the order is found, dependencies before their consumers; then each plugin is loaded and
//! each socket filled in that order. A failure ends up once in the ledger, with all that was lost
//! because of it.

mod admission;
mod causes;
#[cfg(feature = "cranelift")]
mod compiler;
mod components;
mod facts;
mod foreign;
mod found;
mod grants;
mod lacking;
mod late;
mod ledger;
mod loader;
mod nearest;
#[cfg(not(feature = "cranelift"))]
mod no_compiler;
mod order;
mod parts;
mod prepared;
mod provided;
mod ranks;
mod readings;
mod run;
mod steps;
mod switches;
mod turns;
mod unmatched;
mod weight;

use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Linker;

use crate::describe::{InterfaceData, PluginData};
use crate::error::LoadError;
use crate::head::PluginTreeHead;
use crate::plan::PartialResult;
use crate::plan::PluginTree;
use crate::slot::chain::StackReserve;
use crate::socket::FanOut;
pub(crate) use admission::Admitted;
#[cfg(feature = "cranelift")]
pub(crate) use components::precompiled;
pub(crate) use components::{Components, compiled};
pub(crate) use foreign::what_else;
pub(crate) use found::{ComponentKey, Digest, Found};
use loader::{Loader, Settings};
use order::LoadOrder;
use parts::Parts;
pub(crate) use readings::Readings;
pub(crate) use run::Loading;
use run::Run;
use steps::Step;
pub(crate) use turns::by_turns;
pub(crate) use unmatched::UnmatchedGrant;

impl<I, P> PluginTree<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    /// Compiles, links and instantiates the plugins that the roots need, dependencies first.
    ///
    /// `exports` holds the functions of the host. As much as possible is loaded: a plugin that
    /// fails is left out, with those that cannot do without it, and the cardinality of each socket
    /// is held against the plugins that did load.
    ///
    /// # Errors
    /// Fails when a root cannot be filled as its cardinality demands. The first error is the cause,
    /// bare; the others are wrapped in [`LoadError::InContext`], which tells where each happened and
    /// what was lost with it.
    pub fn load(
        self,
        engine: &Engine,
        exports: &Linker<P>,
    ) -> PartialResult<PluginTreeHead<P>, LoadError<I, P>, LoadError<I, P>>
    where
        P: 'static,
    {
        let Loading {
            head, mut failures, ..
        } = load(self, engine, exports, Readings::default());
        match head {
            Ok(head) => {
                let errors = failures.into_iter().map(LoadError::in_context);
                Ok((head, errors.collect()))
            }
            Err(primary) => {
                let primary = failures.remove(primary).cause;
                let errors = failures.into_iter().map(LoadError::in_context);
                Err((primary, errors.collect()))
            }
        }
    }
}

/// Loads all that the roots of `tree` need. `readings` are of components that were read before.
pub(crate) fn load<I, P>(
    tree: PluginTree<I, P>,
    engine: &Engine,
    host: &Linker<P>,
    readings: Readings<P::Id>,
) -> Loading<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    let observer = tree.observer.clone();
    let provided = tree.provided.clone();
    let adaptation = tree.adaptation;
    // What the engine does not guard, the host has to.
    let stack = engine.get_max_wasm_stack().max(tree.stack.unwrap_or(0));
    let stack = StackReserve::for_wasm_stack(stack);
    let fan_out = tree.fan_out.map(FanOut::new).map(Arc::new);
    let LoadOrder {
        mut steps,
        roots,
        sockets,
        ledger,
        parted,
        failed,
        unneeded,
        spare,
    } = LoadOrder::of(tree);
    let candidates: Vec<_> = steps.iter_mut().filter_map(Step::candidate).collect();
    let settings = Settings {
        stack,
        fan_out,
        observer,
        adaptation,
        provided,
        spare,
        plugins: candidates.len(),
    };
    let components = readings.complete(engine, candidates);
    let loader = Loader::new(engine, host, components, settings);
    let mut run = Run::new(loader, ledger, sockets, Parts::new(parted, failed));
    run.take(steps);
    run.finish(&roots, unneeded)
}
