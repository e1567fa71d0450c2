//! A Rust value that implements an interface: called, taken down by a panic, and made anew.

use std::any::Any;
use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Weak};
use std::time::Instant;

use parking_lot::RwLock;

use super::function::{NativeCall, NativeFunction};
use crate::describe::{PluginData, RestartPolicy};
use crate::error::{
    CallContext, DispatchError, DownCause, Failure, ResourceReceiveError, Work, in_context,
};
use crate::resource::{
    Handed, Handle, Kind, Kinds, Known, Object, Objects, Original, Owned, Owner, OwnerKey, Params,
    Results,
};
use crate::slot::chain::{Chain, StackReserve};
use crate::slot::exports::{Exports, FunctionIndex};
use crate::slot::observer::{ObservedCall, Observer};
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
    functions: Box<[NativeFunction<P>]>,
    pub(crate) owner: NativeOwner,
    state: RwLock<State>,
    /// What makes the value, unless it was given.
    make: Option<Make>,
    restarts: Restarts,
    counters: Counters,
    observer: Option<Arc<dyn Observer>>,
    stack: StackReserve,
}

/// A plugin in Rust, as the owner of the resources that it makes.
pub(crate) struct NativeOwner {
    pub(crate) objects: Objects,
    this: Weak<dyn Owner>,
    kinds: Arc<Kinds>,
    /// The resources of the interface, by their names.
    resources: Box<[(Box<str>, Kind)]>,
    /// Their kinds.
    made: Box<[Kind]>,
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
    pub(crate) restart_policy: RestartPolicy,
    pub(crate) stack: StackReserve,
}

enum State {
    Live(Object),
    Down(Arc<DownCause>),
}

impl NativeOwner {
    /// Returns the kinds of the resources that it makes.
    #[inline]
    pub(crate) fn kinds_made(&self) -> &[Kind] {
        &self.made
    }

    pub(crate) fn key(&self) -> OwnerKey {
        OwnerKey::of_weak(&self.this)
    }

    pub(crate) fn kinds(&self) -> &Arc<Kinds> {
        &self.kinds
    }

    /// Makes a resource of a value. Returns nothing if the interface has no such resource, or if there are too many.
    pub(crate) fn make(&self, resource: &str, object: Object) -> Option<Owned> {
        let kind = self.kind(resource)?;
        let original = self.objects.insert(object)?;
        let handle = Handle::new(Weak::clone(&self.this), original, kind);
        Some(Owned::new(handle))
    }

    /// Takes the value of a handle that comes back.
    ///
    /// # Errors
    /// Fails when it is stale, of another resource, or another plugin's; then it is given up.
    pub(crate) fn take_back(
        &self,
        resource: &str,
        given: Owned,
    ) -> Result<Object, ResourceReceiveError> {
        let known = given.handle().known();
        self.admit(resource, &known)?;
        let taken = self.objects.remove(known.original);
        // There is nothing left that could be given up.
        drop(given.into_handle());
        taken.ok_or(ResourceReceiveError::Stale)
    }

    /// Returns the value of a handle that is lent.
    ///
    /// # Errors
    /// Fails when it is stale, of another resource, or another plugin's.
    pub(crate) fn show(
        &self,
        resource: &str,
        known: Known,
    ) -> Result<Object, ResourceReceiveError> {
        self.admit(resource, &known)?;
        let shown = self.objects.get(known.original);
        shown.ok_or(ResourceReceiveError::Stale)
    }

    fn admit(&self, resource: &str, known: &Known) -> Result<(), ResourceReceiveError> {
        if self.kind(resource) != Some(known.kind) {
            Err(ResourceReceiveError::WrongResource)
        } else if known.owner != self.key() {
            Err(ResourceReceiveError::OwnerElsewhere)
        } else {
            Ok(())
        }
    }

    fn kind(&self, resource: &str) -> Option<Kind> {
        let mut known = self.resources.iter();
        known.find_map(|(name, kind)| (**name == *resource).then_some(*kind))
    }
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
            owner: NativeOwner {
                objects: parts.objects,
                this: this.clone(),
                kinds: parts.kinds,
                made: parts.resources.iter().map(|(_, kind)| *kind).collect(),
                resources: parts.resources,
            },
            state: RwLock::new(state),
            make,
            restarts: Restarts::new(parts.restart_policy),
            counters: Counters::default(),
            observer: parts.observer,
            stack: parts.stack,
        });
        if slot.make.is_some() {
            slot.make_anew()?;
        } else if let Some(observer) = &slot.observer {
            observer.started(&slot.name, slot.owner.objects.generation());
        }
        Ok(slot)
    }

    /// Calls a function: `call` is given the value and the function.
    ///
    /// # Errors
    /// Fails when the plugin is down, when its function panics, which takes it down, and as `call` does.
    #[inline]
    pub(crate) fn call<T>(
        &self,
        function: FunctionIndex,
        handed: Option<&mut Handed>,
        caller: Option<&mut P>,
        call: impl FnOnce(
            &NativeFunction<P>,
            &(dyn Any + Send + Sync),
            &mut NativeCall<'_, P>,
        ) -> Result<T, DispatchError>,
    ) -> Result<T, DispatchError> {
        let mut none = Handed::new();
        let mut native = NativeCall {
            owner: &self.owner,
            handed: handed.unwrap_or(&mut none),
            caller,
        };
        let began = self.observer.as_ref().map(|observer| {
            observer.call_began(&self.observed(function));
            Instant::now()
        });
        let result = self.run(function, |function, value| {
            call(function, value, &mut native)
        });
        if result.is_err() || began.is_some() {
            self.end_call(function, began, result.as_ref().err());
        }
        result
    }

    /// Calls a function with the types that it has on the wire.
    ///
    /// # Errors
    /// Fails when these are not its types, and as [`call`](Self::call) does.
    #[inline]
    pub(crate) fn call_typed<A: Params, R: Results>(
        &self,
        function: FunctionIndex,
        arguments: A,
        handed: Option<&mut Handed>,
        caller: Option<&mut P>,
    ) -> Result<R, DispatchError> {
        self.call(function, handed, caller, |entry, value, call| {
            match entry.typed_entry::<A, R>() {
                Some(entry) => entry(value, call, arguments),
                None => Err(other_types()),
            }
        })
    }

    /// Returns a function.
    pub(crate) fn function(&self, function: FunctionIndex) -> Option<&NativeFunction<P>> {
        self.functions.get(function)
    }

    fn observed(&self, function: FunctionIndex) -> ObservedCall<'_> {
        ObservedCall::of(Chain::current(), &self.name, self.exports.get(function))
    }

    /// Counts a call that failed, and tells the observer of one that it saw begin.
    #[cold]
    fn end_call(
        &self,
        function: FunctionIndex,
        began: Option<Instant>,
        error: Option<&DispatchError>,
    ) {
        if let Some(error) = error {
            self.counters.count_failure(error);
        }
        if let (Some(observer), Some(began)) = (&self.observer, began) {
            let outcome = error.map_or(Ok(()), Err);
            self.observed(function).end(&**observer, began, outcome);
        }
    }

    #[inline]
    fn run<T>(
        &self,
        function: FunctionIndex,
        call: impl FnOnce(&NativeFunction<P>, &(dyn Any + Send + Sync)) -> Result<T, DispatchError>,
    ) -> Result<T, DispatchError> {
        let known = self.functions.get(function);
        let known =
            known.ok_or_else(|| DispatchError::InvalidFunction("no such function".into()))?;
        // Rust values that call each other without end would take the whole process down.
        self.stack.check_within(Chain::current())?;
        let value = self.value()?;
        self.counters.count_one_of_several();
        match catch_unwind(AssertUnwindSafe(|| call(known, &*value))) {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(self.with_context(function, error)),
            Err(panic) => Err(self.panicked(function, &value, &*panic)),
        }
    }

    /// Returns the value, made anew if the plugin is down and its policy admits that.
    #[inline]
    fn value(&self) -> Result<Object, DispatchError> {
        match &*self.state.read() {
            State::Live(value) => return Ok(Arc::clone(value)),
            State::Down(_) => {}
        }
        self.value_again()
    }

    #[cold]
    fn value_again(&self) -> Result<Object, DispatchError> {
        if self.make.is_some() && self.restarts.admit() {
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
        let made = catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|panic| {
            Err(Failure::from(format!("it panicked: {}", text_of(&*panic))))
        });
        let made = made.map_err(|error| {
            let error = in_context(wasmtime::Error::from_boxed(error), || {
                CallContext::new(Arc::clone(&self.name), Work::Start)
            });
            self.go_down(DownCause::of(&error));
            DispatchError::RuntimeException(error)
        })?;
        *self.state.write() = State::Live(Arc::clone(&made));
        if let Some(observer) = &self.observer {
            observer.started(&self.name, self.owner.objects.generation());
        }
        Ok(made)
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

    /// Takes the plugin down. The resources that it made end with it.
    #[cold]
    fn go_down(&self, cause: DownCause) {
        let cause = Arc::new(cause);
        let before = std::mem::replace(&mut *self.state.write(), State::Down(Arc::clone(&cause)));
        let ended = self.owner.objects.end_all();
        self.restarts.went_down();
        if let Some(observer) = &self.observer {
            observer.went_down(&self.name, &cause);
        }
        // Their destructors are the application's, and may panic as well.
        let _ = catch_unwind(AssertUnwindSafe(|| drop((before, ended))));
    }

    #[cold]
    fn panicked(
        &self,
        function: FunctionIndex,
        value: &Object,
        panic: &(dyn Any + Send),
    ) -> DispatchError {
        let error = wasmtime::Error::msg(format!("it panicked: {}", text_of(panic)));
        let error = self.with_context(function, DispatchError::RuntimeException(error));
        // Somebody else's panic may have taken it down meanwhile, and a call may have made it anew.
        let is_current =
            matches!(&*self.state.read(), State::Live(current) if Arc::ptr_eq(current, value));
        if let (true, DispatchError::RuntimeException(error)) = (is_current, &error) {
            self.go_down(DownCause::of(error));
        }
        error
    }

    #[cold]
    fn with_context(&self, function: FunctionIndex, error: DispatchError) -> DispatchError {
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
        drop(self.owner.objects.end_all());
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
            generation: self.owner.objects.generation(),
            calls: self.counters.calls(),
        }
    }

    pub(crate) fn usage(&self) -> Usage {
        Usage {
            handles_out: self.owner.objects.count(),
            ..self.counters.usage()
        }
    }
}

impl<P: PluginData + 'static> Owner for NativeCore<P> {
    fn give_up(&self, dropped: Original) {
        let Some(object) = self.owner.objects.remove(dropped) else {
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
        &self.owner.kinds
    }
}

#[cold]
fn other_types() -> DispatchError {
    DispatchError::RuntimeException(wasmtime::Error::msg(
        "it is implemented in Rust with the types of another `interface!`: let one of them take the types of the \
         other, with the option `with`",
    ))
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
