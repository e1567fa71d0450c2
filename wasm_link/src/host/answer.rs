//! What a function returns to the host: a type alone in a tuple, or nothing at all.

use wasmtime::component::Val;

use super::{Receiving, Value};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Handed, Passed, Results, Wire};
use crate::value::FromVal;

/// What a function returns.
pub trait Answer: 'static {
    /// The same as it passes through wasmtime.
    type Results: Results;
    /// The same without the tuple, or `()`.
    type Result: Send;

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
    type Result = ();

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
    type Result = V;

    #[inline]
    fn receive<P: PluginData + 'static>(
        (wire,): (V::Wire,),
        receiving: &mut Receiving<'_>,
    ) -> Result<V, ResourceReceiveError> {
        V::receive::<P>(wire, receiving)
    }
}

/// What a function returns that is called with dynamic values.
pub trait ValAnswer: 'static {
    /// Whether it returns anything.
    const HAS_RESULT: bool;
    /// What it returns, or `()`.
    type Result: Send;

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
    type Result = ();

    fn receive<P: PluginData + 'static>(
        _result: Val,
        _receiving: &mut Receiving<'_>,
    ) -> Result<(), ResourceReceiveError> {
        Ok(())
    }
}

impl<V: Value + Send + 'static> ValAnswer for (V,)
where
    V::Wire: FromVal,
{
    const HAS_RESULT: bool = true;
    type Result = V;

    fn receive<P: PluginData + 'static>(
        result: Val,
        receiving: &mut Receiving<'_>,
    ) -> Result<V, ResourceReceiveError> {
        // Types were compared when the client was bound: only a handle can be wrong.
        let wire = V::Wire::from_val(result).map_err(|_| ResourceReceiveError::InvalidHandle)?;
        V::receive::<P>(wire, receiving)
    }
}
