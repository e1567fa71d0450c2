//! What a function returns to the host: a type alone in a tuple, or nothing at all.

use wasmtime::component::Val;

use super::{Receiving, Sending, Value};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Handed, Passed, Results, Wire};
use crate::value::{FromVal, IntoVal};

/// What a function returns: a type alone in a tuple, or nothing at all.
pub trait Output: 'static {
    /// The type without the tuple, or `()`.
    type Result: Send;
}

impl Output for () {
    type Result = ();
}

impl<V: Value + Send + 'static> Output for (V,) {
    type Result = V;
}

/// What a function returns that wasmtime has a typed form for.
pub trait Answer: Output {
    /// The same as it passes through wasmtime.
    type Results: Results;

    /// Sends what a method in Rust returned.
    ///
    /// # Errors
    /// Fails when a handle is stale, or of another tree.
    fn send(
        result: Self::Result,
        sending: &mut Sending<'_>,
    ) -> Result<Self::Results, ResourceReceiveError>;

    /// Takes the result, with its handles.
    ///
    /// # Errors
    /// Fails when a handle cannot be taken.
    fn receive<P: PluginData + 'static>(
        results: Self::Results,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self::Result, ResourceReceiveError>;
}

/// Takes the result of a call, whose handles were taken out of it.
///
/// # Errors
/// Fails when a handle cannot be taken.
#[inline]
pub(super) fn received<P: PluginData + 'static, R: Answer>(
    results: R::Results,
    handed: Option<&mut Handed>,
) -> Result<R::Result, ResourceReceiveError> {
    let mut receiving = match handed {
        Some(handed) if <R::Results as Wire>::HANDLES => Receiving::from_call(handed),
        Some(_) | None => Receiving::NOTHING,
    };
    R::receive::<P>(results, &mut receiving)
}

/// Takes the result of a call with dynamic values.
///
/// # Errors
/// Fails when a handle cannot be taken.
pub(super) fn received_val<P: PluginData + 'static, R: ValAnswer>(
    result: Val,
    handed: Option<&mut Handed>,
) -> Result<R::Result, ResourceReceiveError> {
    let receiving = handed.map(Receiving::from_call);
    R::receive::<P>(result, &mut receiving.unwrap_or(Receiving::NOTHING))
}

impl Answer for () {
    type Results = ();

    #[inline]
    fn send((): (), _sending: &mut Sending<'_>) -> Result<(), ResourceReceiveError> {
        Ok(())
    }

    #[inline]
    fn receive<P: PluginData + 'static>(
        (): (),
        _receiving: &mut Receiving<'_>,
    ) -> Result<(), ResourceReceiveError> {
        Ok(())
    }
}

impl<V: Value + Send + 'static> Answer for (V,)
where
    V::Wire: Passed,
{
    type Results = (V::Wire,);

    #[inline]
    fn send(result: V, sending: &mut Sending<'_>) -> Result<(V::Wire,), ResourceReceiveError> {
        Ok((result.send(sending)?,))
    }

    #[inline]
    fn receive<P: PluginData + 'static>(
        (wire,): (V::Wire,),
        receiving: &mut Receiving<'_>,
    ) -> Result<V, ResourceReceiveError> {
        V::receive::<P>(wire, receiving)
    }
}

/// What a function returns that is called with dynamic values.
pub trait ValAnswer: Output {
    /// Whether it returns anything.
    const HAS_RESULT: bool;

    /// Sends what a method in Rust returned.
    ///
    /// # Errors
    /// Fails when a handle is stale, or of another tree.
    fn send(
        result: Self::Result,
        sending: &mut Sending<'_>,
    ) -> Result<Option<Val>, ResourceReceiveError>;

    /// Takes the result, with its handles.
    ///
    /// # Errors
    /// Fails when a handle cannot be taken.
    fn receive<P: PluginData + 'static>(
        result: Val,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self::Result, ResourceReceiveError>;
}

impl ValAnswer for () {
    const HAS_RESULT: bool = false;

    fn send((): (), _sending: &mut Sending<'_>) -> Result<Option<Val>, ResourceReceiveError> {
        Ok(None)
    }

    fn receive<P: PluginData + 'static>(
        _result: Val,
        _receiving: &mut Receiving<'_>,
    ) -> Result<(), ResourceReceiveError> {
        Ok(())
    }
}

impl<V: Value + Send + 'static> ValAnswer for (V,)
where
    V::Wire: FromVal + IntoVal,
{
    const HAS_RESULT: bool = true;

    fn send(result: V, sending: &mut Sending<'_>) -> Result<Option<Val>, ResourceReceiveError> {
        Ok(Some(result.send(sending)?.into_val()))
    }

    fn receive<P: PluginData + 'static>(
        result: Val,
        receiving: &mut Receiving<'_>,
    ) -> Result<V, ResourceReceiveError> {
        // Types were compared when the client was bound: only a handle can be wrong.
        let wire = V::Wire::from_val(result).map_err(|_| ResourceReceiveError::InvalidHandle)?;
        V::receive::<P>(wire, receiving)
    }
}
