//! What is in a slot: a live instance, or the reason why there is none.

use crate::resource::{OwnResources, ResourceKinds};
use std::sync::Arc;

use wasmtime::component::{Func, InstancePre, Val};
use wasmtime::{AsContextMut, Store, StoreContextMut};

use super::control::Control;
use super::exports::{Exports, FunctionIndex};
use super::fault::with_limit;
use crate::describe::PluginData;
use crate::error::{CallContext, DownCause, in_context, with_last_words};
use crate::resource::Original;

/// Why a plugin has no instance that is started with the next call.
const VACANT: &str = "it has no instance now";

/// What a slot holds.
pub(crate) enum State<P: PluginData + 'static> {
    Live(Live<P>),
    /// In a box of its own: most plugins are up, and their data is in the store.
    Down(Box<Down<P>>),
}

/// An instance that can be called.
pub(crate) struct Live<P: PluginData + 'static> {
    /// How many instances the plugin had before this one.
    generation: u64,
    store: Store<P>,
    /// In the order of the component's exports.
    functions: Box<[Func]>,
    resources: OwnResources,
}

/// A plugin without an instance. Its data is kept for the next.
pub(crate) struct Down<P> {
    generation: u64,
    cause: Cause,
    /// Whether it did not go down: there is no instance yet, or none any more that anybody needs.
    pub(super) is_vacant: bool,
    /// Missing only where it was lost to a panic of the application's own code.
    data: Option<P>,
}

/// Why there is no instance.
enum Cause {
    /// What no error tells of: it is made a cause of when somebody asks, and most that is said here nobody ever does.
    Said(&'static str),
    Known(Arc<DownCause>),
}

impl<P> Down<P> {
    pub(super) fn cause(&self) -> Arc<DownCause> {
        match &self.cause {
            Cause::Said(what) => Arc::new(DownCause::said(what)),
            Cause::Known(cause) => Arc::clone(cause),
        }
    }
}

impl<P: PluginData + 'static> State<P> {
    /// A plugin before its first instance.
    pub(crate) fn new(data: P) -> Self {
        Self::Down(Box::new(Down {
            generation: 0,
            cause: Cause::Said(VACANT),
            is_vacant: true,
            data: Some(data),
        }))
    }

    pub(crate) fn generation(&self) -> u64 {
        match self {
            Self::Live(live) => live.generation,
            Self::Down(down) => down.generation,
        }
    }

    /// Returns the plugin's data, unless it was lost.
    pub(super) fn data(&mut self) -> Option<&mut P> {
        match self {
            Self::Live(live) => Some(live.store.data_mut()),
            Self::Down(down) => down.data.as_mut(),
        }
    }

    /// Takes the instance down, if there is one.
    pub(crate) fn go_down(&mut self, cause: DownCause) {
        let cause = Cause::Known(Arc::new(cause));
        self.stop("it went down, and its data could not be kept", cause, false);
    }

    /// Drops the instance, if there is one: the next call begins with a new one.
    pub(super) fn vacate(&mut self) {
        let lost = "its data was lost to a panic while its instance was dropped";
        self.stop(lost, Cause::Said(VACANT), true);
    }

    /// Drops the instance, if there is one, and keeps the plugin's data, which may be `lost` to a panic meanwhile.
    fn stop(&mut self, lost: &'static str, cause: Cause, is_vacant: bool) {
        let generation = self.generation();
        let mut data = self.take_data(lost);
        if let Some(data) = &mut data {
            data.stopped();
        }
        *self = Self::Down(Box::new(Down {
            generation,
            cause,
            is_vacant: is_vacant && data.is_some(),
            data,
        }));
    }

    /// Replaces whatever there is by a new instance.
    ///
    /// # Errors
    /// Fails when the plugin cannot be instantiated; it is down then.
    pub(crate) fn start(
        &mut self,
        pre: &InstancePre<P>,
        exports: &Exports,
        control: &Arc<Control>,
        context: impl FnOnce() -> CallContext,
    ) -> wasmtime::Result<()> {
        let generation = self.generation().saturating_add(1);
        let Some(data) = self.take_data("its data was lost to a panic while it was started") else {
            return Err(wasmtime::Error::msg(
                "the plugin's data was lost to an earlier panic",
            ));
        };
        let mut store = Store::new(pre.engine(), data);
        match instantiate(&mut store, pre, exports, control) {
            Ok((functions, kinds)) => {
                *self = Self::Live(Live {
                    generation,
                    store,
                    functions,
                    resources: OwnResources { generation, kinds },
                });
                Ok(())
            }
            Err(error) => {
                let error = in_context(with_limit(error, control), context);
                let words = store.data().last_words(control.call_began());
                let error = with_last_words(error, words);
                let mut data = store.into_data();
                data.stopped();
                *self = Self::Down(Box::new(Down {
                    generation,
                    cause: Cause::Known(Arc::new(DownCause::of(&error))),
                    is_vacant: false,
                    data: Some(data),
                }));
                Err(error)
            }
        }
    }

    /// Takes the plugin's data out, and leaves a state that says why it is not there: nothing else
    /// would be true if what follows panicked.
    fn take_data(&mut self, lost: &'static str) -> Option<P> {
        if let Self::Down(down) = self {
            down.cause = Cause::Said(lost);
            down.is_vacant = false;
            return down.data.take();
        }
        let without_data = Self::Down(Box::new(Down {
            generation: self.generation(),
            cause: Cause::Said(lost),
            is_vacant: false,
            data: None,
        }));
        match std::mem::replace(self, without_data) {
            Self::Live(live) => Some(live.store.into_data()),
            Self::Down(down) => down.data,
        }
    }
}

fn instantiate<P: PluginData + 'static>(
    store: &mut Store<P>,
    pre: &InstancePre<P>,
    exports: &Exports,
    control: &Arc<Control>,
) -> wasmtime::Result<(Box<[Func]>, ResourceKinds)> {
    // What the plugin's own preparation sets comes last, and counts.
    control.attend(store);
    P::prepare(store)?;
    let instance = pre.instantiate(&mut *store)?;
    let mut functions = Vec::with_capacity(exports.iter().len());
    for export in exports.iter() {
        let index = export.index.as_ref();
        let function = index.and_then(|index| instance.get_func(&mut *store, index));
        functions.push(function.ok_or_else(|| {
            wasmtime::Error::msg(format!("the instance does not export `{}`", export.name))
        })?);
    }
    let resources = exports.resources().filter_map(|resource| {
        let ty = instance.get_resource(&mut *store, resource.index.as_ref()?)?;
        Some((ty, resource.kind))
    });
    Ok((functions.into(), resources.collect()))
}

impl<P: PluginData + 'static> Live<P> {
    /// Calls a function. `arguments` and `results` must be what its type says.
    pub(crate) fn call(
        &mut self,
        function: FunctionIndex,
        arguments: &[Val],
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let function = self.functions.get(function);
        let function = function.ok_or_else(|| wasmtime::Error::msg("no such function"))?;
        function.call(&mut self.store, arguments, results)
    }

    /// Tells whether a handle of this plugin's own is one of this instance's.
    pub(crate) fn has(&self, original: Original) -> bool {
        original.generation == self.generation
    }

    /// Sets how much fuel there is from now on.
    #[cold]
    pub(super) fn set_fuel(&mut self, fuel: u64) -> wasmtime::Result<()> {
        self.store.set_fuel(fuel)
    }

    /// Returns how much fuel is left, where it is counted.
    #[cold]
    pub(super) fn fuel(&self) -> u64 {
        self.store.get_fuel().unwrap_or_default()
    }

    pub(crate) fn store(&mut self) -> StoreContextMut<'_, P> {
        self.store.as_context_mut()
    }

    pub(crate) fn store_and_resources(&mut self) -> (StoreContextMut<'_, P>, &OwnResources) {
        (self.store.as_context_mut(), &self.resources)
    }

    /// Tells whether a handle that was given up is one of this instance's own resources.
    pub(crate) fn owns(&self, dropped: Original) -> bool {
        self.has(dropped) && self.resources.kind(dropped.handle.ty()).is_some()
    }

    /// Drops a handle that the instance [`owns`](Self::owns), and runs the destructor.
    ///
    /// # Errors
    /// Fails when the destructor does.
    pub(crate) fn drop_resource(&mut self, dropped: Original) -> wasmtime::Result<()> {
        dropped.handle.resource_drop(&mut self.store)
    }

    /// Returns a function of the instance.
    #[inline]
    pub(super) fn function(&self, function: FunctionIndex) -> Option<Func> {
        self.functions.get(function).copied()
    }
}
