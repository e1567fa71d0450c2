//! A Rust value that implements an interface: taken down by a panic, and made anew.

use std::any::Any;
use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Weak};

use parking_lot::RwLock;

use super::function::NativeFunction;
use super::owner::NativeOwner;
use crate::describe::{PluginData, RestartPolicy};
use crate::error::{CallContext, DispatchError, DownCause, Failure, Work, in_context};
use crate::resource::{Kind, Kinds, Object, Objects, Original, Owner};
use crate::slot::chain::StackReserve;
use crate::slot::exports::{Exports, FunctionIndex};
use crate::slot::observer::Observer;
use crate::slot::restarts::Restarts;
use crate::slot::status::{PluginState, PluginStatus};
use crate::slot::usage::{Counters, Usage};

/// Makes the value of a plugin.
pub(crate) type Make = Box<dyn Fn() -> Result<Object, Failure> + Send + Sync>;

/// A Rust value that implements an interface, as it is called.
pub(crate) struct NativeCore<P: PluginData + 'static> {
    /// The id of the plugin, or what the application offers it as.
    pub(crate) name: Arc<str>,
    pub(crate) exports: Arc<Exports>,
    /// By their positions among the exports.
    pub(super) functions: Box<[NativeFunction<P>]>,
    pub(crate) owner: NativeOwner,
    state: RwLock<State>,
    /// What makes the value, unless it was given.
    make: Option<Make>,
    /// Nothing if it is offered to plugins.
    restarts: Option<Restarts>,
    pub(super) counters: Counters,
    pub(super) observer: Option<Arc<dyn Observer>>,
    pub(super) stack: StackReserve,
}

/// What such a value is called by.
pub(crate) struct NativeParts<P: PluginData + 'static> {
    pub(crate) name: Arc<str>,
    pub(crate) exports: Arc<Exports>,
    pub(crate) functions: Box<[NativeFunction<P>]>,
    pub(crate) objects: Objects,
    pub(crate) kinds: Arc<Kinds>,
    /// The resources of the interface, by their names.
    pub(crate) resources: Box<[(Box<str>, Kind)]>,
    /// The value, or what makes it.
    pub(crate) value: Result<Object, Make>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// Nothing if it is offered to plugins: a panic is the caller's error, and nothing more.
    pub(crate) restart_policy: Option<RestartPolicy>,
    pub(crate) stack: StackReserve,
}

enum State {
    Live(Object),
    Down(Arc<DownCause>),
}

impl<P: PluginData + 'static> NativeCore<P> {
    /// Takes the value, or makes it.
    ///
    /// # Errors
    /// Fails when the value cannot be made.
    pub(crate) fn start(parts: NativeParts<P>) -> Result<Arc<Self>, DispatchError> {
        let (state, make) = match parts.value {
            Ok(object) => (State::Live(object), None),
            Err(make) => (
                State::Down(Arc::new(DownCause::said("it was not made yet"))),
                Some(make),
            ),
        };
        let slot = Arc::new_cyclic(|this: &Weak<Self>| Self {
            name: parts.name,
            exports: parts.exports,
            functions: parts.functions,
            owner: NativeOwner::new(this.clone(), parts.objects, parts.kinds, parts.resources),
            state: RwLock::new(state),
            make,
            restarts: parts.restart_policy.map(Restarts::new),
            counters: Counters::default(),
            observer: parts.observer,
            stack: parts.stack,
        });
        if slot.make.is_some() {
            slot.make_anew()?;
        } else if let Some(observer) = &slot.observer {
            observer.started(&slot.name, slot.owner.objects().generation());
        }
        Ok(slot)
    }

    /// Returns a function.
    pub(crate) fn function(&self, function: FunctionIndex) -> Option<&NativeFunction<P>> {
        self.functions.get(function)
    }

    /// Returns the value, made anew if the plugin is down and its policy admits that.
    #[inline]
    pub(super) fn value(&self) -> Result<Object, DispatchError> {
        match &*self.state.read() {
            State::Live(value) => return Ok(Arc::clone(value)),
            State::Down(_) => {}
        }
        self.value_again()
    }

    #[cold]
    fn value_again(&self) -> Result<Object, DispatchError> {
        let is_admitted = self.restarts.as_ref().is_some_and(Restarts::admit);
        if self.make.is_some() && is_admitted {
            return self.make_anew();
        }
        match &*self.state.read() {
            State::Live(value) => Ok(Arc::clone(value)),
            State::Down(cause) => Err(DispatchError::PluginDown {
                plugin: Arc::clone(&self.name),
                cause: Arc::clone(cause),
            }),
        }
    }

    /// Makes the value anew. All handles of the resources of the last one are stale.
    fn make_anew(&self) -> Result<Object, DispatchError> {
        let Some(make) = &self.make else {
            return Err(self.cannot_be_made());
        };
        let value = catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|panic| {
            Err(Failure::from(format!("it panicked: {}", text_of(&*panic))))
        });
        let value = value.map_err(|error| {
            let error = in_context(wasmtime::Error::from_boxed(error), || {
                CallContext::new(Arc::clone(&self.name), Work::Start)
            });
            self.go_down(DownCause::of(&error));
            DispatchError::RuntimeException(error)
        })?;
        let live = State::Live(Arc::clone(&value));
        let before = std::mem::replace(&mut *self.state.write(), live);
        drop_all(before);
        if let Some(observer) = &self.observer {
            observer.started(&self.name, self.owner.objects().generation());
        }
        Ok(value)
    }

    #[cold]
    fn cannot_be_made(&self) -> DispatchError {
        let error = wasmtime::Error::msg(
            "its value was given, so nothing makes another: give a closure that makes it, with `native_with`",
        );
        DispatchError::RuntimeException(in_context(error, || {
            CallContext::new(Arc::clone(&self.name), Work::Start)
        }))
    }

    /// Takes the plugin down. The resources that it made end with it. What is offered to plugins stays.
    #[cold]
    fn go_down(&self, cause: DownCause) {
        let Some(restarts) = &self.restarts else {
            return;
        };
        let cause = Arc::new(cause);
        let before = std::mem::replace(&mut *self.state.write(), State::Down(Arc::clone(&cause)));
        let ended = self.owner.objects().end_all();
        restarts.went_down();
        if let Some(observer) = &self.observer {
            observer.went_down(&self.name, &cause);
        }
        drop_all((before, ended));
    }

    #[cold]
    pub(super) fn panicked(
        &self,
        function: FunctionIndex,
        value: &Object,
        panic: &(dyn Any + Send),
    ) -> DispatchError {
        let error = self.error_of_panic(function, panic);
        // Somebody else's panic may have taken it down meanwhile, and a call may have made it anew.
        let is_current =
            matches!(&*self.state.read(), State::Live(current) if Arc::ptr_eq(current, value));
        if let (true, DispatchError::RuntimeException(error)) = (is_current, &error) {
            self.go_down(DownCause::of(error));
        }
        error
    }

    #[cold]
    pub(crate) fn error_of_panic(
        &self,
        function: FunctionIndex,
        panic: &(dyn Any + Send),
    ) -> DispatchError {
        let error = wasmtime::Error::msg(format!("it panicked: {}", text_of(panic)));
        self.with_context(function, DispatchError::RuntimeException(error))
    }

    /// Returns the value that is offered to plugins, which stays what it is.
    pub(crate) fn offered(&self) -> Option<Object> {
        match (&self.restarts, &*self.state.read()) {
            (None, State::Live(value)) => Some(Arc::clone(value)),
            _ => None,
        }
    }

    #[cold]
    pub(super) fn with_context(
        &self,
        function: FunctionIndex,
        error: DispatchError,
    ) -> DispatchError {
        error.with_context(|| {
            let function = self.exports.get(function);
            let function = function.map_or_else(Box::default, |export| export.name.clone());
            CallContext::new(Arc::clone(&self.name), Work::Call { function })
        })
    }

    /// Makes the value anew, whatever its policy.
    ///
    /// # Errors
    /// Fails when the value was given, or cannot be made.
    pub(crate) fn restart(&self) -> Result<(), DispatchError> {
        if self.make.is_none() {
            return Err(self.cannot_be_made());
        }
        drop_all(self.owner.objects().end_all());
        self.counters.count_restart();
        self.make_anew().map(drop)
    }

    pub(crate) fn status(&self) -> PluginStatus {
        let state = match &*self.state.read() {
            // Nobody keeps another out of it.
            State::Live(_) => PluginState::Idle,
            State::Down(cause) => PluginState::Down(Arc::clone(cause)),
        };
        PluginStatus {
            state,
            generation: self.owner.objects().generation(),
            calls: self.counters.calls(),
        }
    }

    pub(crate) fn usage(&self) -> Usage {
        Usage {
            handles_out: self.owner.objects().count(),
            ..self.counters.usage()
        }
    }
}

impl<P: PluginData + 'static> Owner for NativeCore<P> {
    fn give_up(&self, dropped: Original) {
        let Some(object) = self.owner.objects().remove(dropped) else {
            return;
        };
        // Whoever drops a handle may be in the middle of a panic, and is not to suffer for another.
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(object))) {
            let text = format!(
                "it panicked while a resource was dropped: {}",
                text_of(&*panic)
            );
            self.go_down(DownCause::of(&wasmtime::Error::msg(text)));
        }
    }

    fn kinds(&self) -> &Arc<Kinds> {
        self.owner.kinds()
    }
}

/// Drops values of the application's, whose destructors may panic.
fn drop_all<T>(values: T) {
    let _ = catch_unwind(AssertUnwindSafe(|| drop(values)));
}

/// Returns what a panic said.
fn text_of(panic: &(dyn Any + Send)) -> Cow<'static, str> {
    if let Some(text) = panic.downcast_ref::<&'static str>() {
        return Cow::Borrowed(text);
    }
    match panic.downcast_ref::<String>() {
        Some(text) => Cow::Owned(text.clone()),
        None => Cow::Borrowed("without a message"),
    }
}
