//! What a function returns, as wasmtime has it: its result alone in a tuple, or nothing at all.

use wasmtime::component::{ComponentNamedList, Lift, Lower, Val};

use super::form::Form;
use super::params::Params;
use super::taking::Putting;
use super::{Passed, Wire};
use crate::error::DispatchError;

/// The results of a function.
pub trait Results: ComponentNamedList + Lift + Wire + Send + Sync + 'static {
    /// What is lowered into a calling plugin.
    type Returned: ComponentNamedList + Lower + 'static;
    /// The same without the tuple, or `()`.
    type Result: Lower + 'static;

    /// Whether [`bytes`](Self::bytes) counts anything.
    const IS_COUNTED: bool;

    /// Returns how many bytes strings and lists of the result take, those within other values aside.
    fn bytes(&self) -> usize;

    /// Takes the result of a call with dynamic values, if it is of the function's type.
    #[must_use]
    fn from_dynamic(result: Option<Val>) -> Option<Self>;

    /// Puts the handles of the results into the caller's store.
    ///
    /// # Errors
    /// Fails when the store takes no more; then the handles are given up.
    fn put<P: 'static>(self, putting: Putting<'_, '_, P>) -> Result<Self::Returned, DispatchError>;

    /// Takes the result out of its tuple.
    fn alone(returned: Self::Returned) -> Self::Result;

    /// Returns the result as the caller gets it, if there can be no handles in it.
    fn into_data(self) -> Option<Self::Returned>;
}

impl Results for () {
    type Returned = ();
    type Result = ();
    const IS_COUNTED: bool = false;

    #[inline]
    fn bytes(&self) -> usize {
        0
    }

    fn from_dynamic(result: Option<Val>) -> Option<Self> {
        result.is_none().then_some(())
    }

    #[inline]
    fn put<P: 'static>(self, _putting: Putting<'_, '_, P>) -> Result<(), DispatchError> {
        Ok(())
    }

    #[inline]
    fn alone((): ()) {}

    #[inline]
    fn into_data(self) -> Option<()> {
        Some(())
    }
}

impl<V: Passed> Results for (V,) {
    type Returned = (<V::Form as Form<V>>::Returned,);
    type Result = <V::Form as Form<V>>::Returned;
    const IS_COUNTED: bool = V::Form::IS_COUNTED;

    #[inline]
    fn bytes(&self) -> usize {
        V::Form::bytes(V::Form::lend(&self.0))
    }

    fn from_dynamic(result: Option<Val>) -> Option<Self> {
        Some((V::from_dynamic(result?)?,))
    }

    #[inline]
    fn put<P: 'static>(self, putting: Putting<'_, '_, P>) -> Result<Self::Returned, DispatchError> {
        Ok((V::Form::put(self.0, putting)?,))
    }

    #[inline]
    fn alone(returned: Self::Returned) -> Self::Result {
        returned.0
    }

    #[inline]
    fn into_data(self) -> Option<Self::Returned> {
        Some((V::Form::into_data(self.0)?,))
    }
}

/// Calls what takes dynamic values and returns one, with values of other types. Returns nothing if `call` does, or if they have
/// no dynamic form.
// There is one for each pair of types.
#[cold]
#[inline(never)]
pub(crate) fn through_values<A: Params, R: Results>(
    arguments: A,
    call: &mut dyn FnMut(Vec<Val>) -> Option<Option<Val>>,
) -> Option<R> {
    R::from_dynamic(call(A::into_dynamic(arguments)?)?)
}
