//! Calls of a Rust value: with the types of its functions, or with dynamic values.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use wasmtime::component::Val;

use super::core::NativeCore;
use super::function::{NativeCall, NativeFunction};
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::resource::{Handed, Params, Results, through_values};
use crate::slot::chain::Chain;
use crate::slot::exports::{FunctionIndex, MemberFunction};
use crate::slot::observer::ObservedCall;
use crate::wit::Function;

/// Calls a function of a value.
type Calling<'a, P> = dyn FnMut(
        &NativeFunction<P>,
        &(dyn Any + Send + Sync),
        &mut NativeCall<'_, P>,
    ) -> Result<(), DispatchError>
    + 'a;

impl<P: PluginData + 'static> NativeCore<P> {
    /// Calls a function with dynamic values.
    ///
    /// # Errors
    /// Fails as [`call_typed`](Self::call_typed) does.
    pub(crate) fn call_with_values(
        &self,
        function: &MemberFunction,
        arguments: Vec<Val>,
        handed: Option<&mut Handed>,
        caller: Option<&mut P>,
    ) -> Result<Option<Val>, DispatchError> {
        let (mut arguments, mut returned) = (Some(arguments), None);
        self.call(function.index, handed, caller, &mut |entry, value, call| {
            let (entry, arguments) = entry.val_entry().zip(arguments.take()).ok_or_else(|| {
                let name = &function.signature.name;
                DispatchError::InvalidFunction(format!(
                    "`{name}` cannot be called with dynamic values"
                ))
            })?;
            returned = entry(value, call, &function.signature, arguments)?;
            Ok(())
        })?;
        Ok(returned)
    }

    /// Calls a function with the types that it has on the wire.
    ///
    /// # Errors
    /// Fails when these are not its types and cannot become them, when the plugin is down, when its function panics, which
    /// takes it down, and as the function does.
    // There is one for each pair of types, and it has many callers.
    #[inline(never)]
    pub(crate) fn call_typed<A: Params, R: Results>(
        &self,
        function: FunctionIndex,
        arguments: A,
        handed: Option<&mut Handed>,
        caller: Option<&mut P>,
    ) -> Result<R, DispatchError> {
        let (mut arguments, mut returned) = (Some(arguments), None);
        self.call(function, handed, caller, &mut |entry, value, call| {
            let Some(arguments) = arguments.take() else {
                return Err(other_types());
            };
            returned = match entry.typed_entry::<A, R>() {
                Some(entry) => Some(entry(value, call, arguments)?),
                None => self.call_converted(function, entry, value, call, arguments)?,
            };
            Ok(())
        })?;
        returned.ok_or_else(other_types)
    }

    /// Calls a function that has no types, or those of another `interface!`.
    #[cold]
    fn call_converted<A: Params, R: Results>(
        &self,
        function: FunctionIndex,
        entry: &NativeFunction<P>,
        value: &(dyn Any + Send + Sync),
        call: &mut NativeCall<'_, P>,
        arguments: A,
    ) -> Result<Option<R>, DispatchError> {
        let entry = entry.val_entry().ok_or_else(other_types)?;
        let signature = self.signature(function)?;
        let mut outcome = Ok(None);
        let result = through_values(arguments, &mut |arguments| {
            outcome = entry(value, call, signature, arguments);
            outcome.as_mut().ok().map(Option::take)
        });
        outcome?;
        Ok(result)
    }

    /// Calls a function: `call` is given it, and the value.
    fn call(
        &self,
        function: FunctionIndex,
        handed: Option<&mut Handed>,
        caller: Option<&mut P>,
        call: &mut Calling<'_, P>,
    ) -> Result<(), DispatchError> {
        let mut native = NativeCall {
            owner: &self.owner,
            handed,
            caller,
        };
        let began = self.observer.as_ref().map(|observer| {
            observer.call_began(&self.observed(function));
            Instant::now()
        });
        let result = self.run(function, &mut native, call);
        if result.is_err() || began.is_some() {
            self.end_call(function, began, result.as_ref().err());
        }
        result
    }

    /// Returns the signature of a function.
    ///
    /// # Errors
    /// Fails when the function cannot be called.
    fn signature(&self, function: FunctionIndex) -> Result<&Function, DispatchError> {
        let export = self.exports.get(function);
        let signature = export.and_then(|export| export.signature.as_deref().ok());
        signature.ok_or_else(|| DispatchError::InvalidFunction("no such function".to_owned()))
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
    fn run(
        &self,
        function: FunctionIndex,
        native: &mut NativeCall<'_, P>,
        call: &mut Calling<'_, P>,
    ) -> Result<(), DispatchError> {
        let known = self.functions.get(function);
        let known =
            known.ok_or_else(|| DispatchError::InvalidFunction("no such function".into()))?;
        // Rust values that call each other without end would take the whole process down.
        self.stack.check_within(Chain::current())?;
        let value = self.value()?;
        self.counters.count_one_of_several();
        match catch_unwind(AssertUnwindSafe(|| call(known, &*value, native))) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.with_context(function, error)),
            Err(panic) => Err(self.panicked(function, &value, &*panic)),
        }
    }
}

#[cold]
fn other_types() -> DispatchError {
    DispatchError::RuntimeException(wasmtime::Error::msg(
        "it is implemented in Rust with the types of another `interface!`: let one of them take the types of the \
         other, with the option `with`",
    ))
}
