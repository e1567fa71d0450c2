//! How a method in Rust is called: from what is on the wire to its own types, and back.

use std::any::Any;

use wasmtime::component::{LinkerInstance, Val};

use super::arguments::FromVals;
use super::caller::Caller;
use super::implementing::Implements;
use crate::describe::PluginData;
use crate::error::{DispatchError, Failure, ResourceReceiveError};
use crate::host::answer::as_it_is;
use crate::host::{Answer, Receiving, Sending, ValAnswer, Value};
use crate::link::provided::{Define, ProvidedFunction};
use crate::resource::Params;
use crate::slot::native::{NativeCall, NativeFunction, TypedEntry, ValEntry};
use crate::wit::Function;

/// What the parameters of a method are on the wire.
type Input<P, D, T, const N: usize> = <<D as Implements<P, T, N>>::Input as Value>::Wire;

/// What the result of a method is on the wire.
type Wire<P, D, T, const N: usize> = <<D as Implements<P, T, N>>::Output as Answer>::Results;

impl<P: PluginData + 'static> NativeFunction<P> {
    /// The function of this number, which wasmtime has a typed form for.
    #[must_use]
    pub const fn typed<D, T, const N: usize>() -> Self
    where
        D: Implements<P, T, N>,
        D::Output: Answer + ValAnswer,
        Input<P, D, T, N>: Params + FromVals,
        T: Any + Send + Sync,
    {
        Self::of_types::<D, T, N>(Some(call_with_values::<P, D, T, N>))
    }

    /// The function of this number, some of whose types the application has in the place of generated ones: it is not
    /// called with dynamic values, which those need not be made of.
    #[must_use]
    pub const fn typed_alone<D, T, const N: usize>() -> Self
    where
        D: Implements<P, T, N>,
        D::Output: Answer,
        Input<P, D, T, N>: Params,
        T: Any + Send + Sync,
    {
        Self::of_types::<D, T, N>(None)
    }

    /// The function of this number, which wasmtime has no typed form for.
    #[must_use]
    pub const fn with_values<D, T, const N: usize>() -> Self
    where
        D: Implements<P, T, N>,
        D::Output: ValAnswer,
        Input<P, D, T, N>: FromVals,
        T: Any + Send + Sync,
    {
        Self::with(Some(call_with_values::<P, D, T, N>))
    }

    const fn of_types<D, T, const N: usize>(with_values: Option<ValEntry<P>>) -> Self
    where
        D: Implements<P, T, N>,
        D::Output: Answer,
        Input<P, D, T, N>: Params,
        T: Any + Send + Sync,
    {
        let call = const {
            let call: TypedEntry<P, Input<P, D, T, N>, Wire<P, D, T, N>> = call_typed::<P, D, T, N>;
            &{ call }
        };
        let offer = const {
            let offer: Define<P> = offer::<P, D, T, N>;
            &{ offer }
        };
        Self::new(call, offer, with_values)
    }
}

/// Offers the function to plugins.
fn offer<P, D, T, const N: usize>(
    instance: &mut LinkerInstance<'_, P>,
    function: ProvidedFunction<P>,
) -> wasmtime::Result<()>
where
    P: PluginData + 'static,
    D: Implements<P, T, N>,
    D::Output: Answer,
    Input<P, D, T, N>: Params,
    T: Any + Send + Sync,
{
    match function.offered::<T>() {
        Some(value) => function.define(instance, move |native, arguments| {
            call_method::<P, D, T, N>(&value, native, arguments)
        }),
        None => function.define_made::<Input<P, D, T, N>, Wire<P, D, T, N>>(instance),
    }
}

fn call_typed<P, D, T, const N: usize>(
    value: &(dyn Any + Send + Sync),
    call: &mut NativeCall<'_, P>,
    arguments: Input<P, D, T, N>,
) -> Result<Wire<P, D, T, N>, DispatchError>
where
    P: PluginData + 'static,
    D: Implements<P, T, N>,
    D::Output: Answer,
    Input<P, D, T, N>: Params,
    T: Any,
{
    let value = value.downcast_ref();
    let value = value.ok_or(ResourceReceiveError::InvalidHandle)?;
    call_method::<P, D, T, N>(value, call, arguments)
}

#[inline]
fn call_method<P, D, T, const N: usize>(
    value: &T,
    call: &mut NativeCall<'_, P>,
    arguments: Input<P, D, T, N>,
) -> Result<Wire<P, D, T, N>, DispatchError>
where
    P: PluginData + 'static,
    D: Implements<P, T, N>,
    D::Output: Answer,
    Input<P, D, T, N>: Params,
{
    let input = match as_it_is(arguments) {
        Ok(input) => input,
        Err(wire) => received::<P, D::Input>(wire, call)?,
    };
    let mut caller = Caller::new(call.caller.as_deref_mut());
    let output = D::call(value, &mut caller, input).map_err(failed)?;
    match <D::Output as Answer>::from_data(output) {
        Ok(results) => Ok(results),
        Err(output) => {
            let mut none = None;
            let mut sending = Sending::returning(call.owner, call.handed_or(&mut none));
            Ok(<D::Output as Answer>::send(output, &mut sending)?)
        }
    }
}

fn call_with_values<P, D, T, const N: usize>(
    value: &(dyn Any + Send + Sync),
    call: &mut NativeCall<'_, P>,
    _function: &Function,
    arguments: Vec<Val>,
) -> Result<Option<Val>, DispatchError>
where
    P: PluginData + 'static,
    D: Implements<P, T, N>,
    D::Output: ValAnswer,
    Input<P, D, T, N>: FromVals,
    T: Any,
{
    let value = value
        .downcast_ref()
        .ok_or(ResourceReceiveError::InvalidHandle)?;
    let arguments = FromVals::from_vals(arguments);
    let arguments = arguments.map_err(|error| failed(Box::new(error)))?;
    let input = received::<P, D::Input>(arguments, call)?;
    let mut caller = Caller::new(call.caller.as_deref_mut());
    let output = D::call(value, &mut caller, input).map_err(failed)?;
    let mut none = None;
    let mut sending = Sending::returning(call.owner, call.handed_or(&mut none));
    Ok(<D::Output as ValAnswer>::send(output, &mut sending)?)
}

/// Receives arguments, and gives up the handles that nobody took.
fn received<P: PluginData + 'static, V: Value>(
    arguments: V::Wire,
    call: &mut NativeCall<'_, P>,
) -> Result<V, ResourceReceiveError> {
    let Some(handed) = call.handed.as_deref_mut() else {
        return V::receive::<P>(arguments, &mut { Receiving::NOTHING });
    };
    let received = V::receive::<P>(arguments, &mut Receiving::given(call.owner, handed));
    handed.clear();
    received
}

/// Returns the error of a call that the application's own code failed.
#[cold]
pub(super) fn failed(failure: Failure) -> DispatchError {
    DispatchError::RuntimeException(wasmtime::Error::from_boxed(failure))
}
