//! A handle that is an argument, or the result, itself.

use wasmtime::StoreContextMut;
use wasmtime::component::{ResourceAny, ResourceDynamic};

use super::form::Form;
use super::taking::{Putting, Taking};
use crate::error::DispatchError;

/// A handle that is an argument, or the result, itself.
///
/// wasmtime lifts and lowers it as what it is to the caller, a proxy: it is put into no table on the way.
#[derive(Debug)]
pub struct Single;

impl Form<ResourceAny> for Single {
    type Sent<'a> = ResourceAny;
    type Lifted = ResourceDynamic;
    type Taken = ResourceAny;
    type Kept<'a> = ResourceAny;
    type Returned = ResourceDynamic;

    #[inline]
    fn lend(value: &ResourceAny) -> ResourceAny {
        *value
    }

    #[inline]
    fn again<'b, 'a: 'b>(sent: ResourceAny) -> ResourceAny {
        sent
    }

    #[inline]
    fn take<P: 'static>(
        lifted: ResourceDynamic,
        taking: &mut Taking<'_, '_, P>,
    ) -> Option<ResourceAny> {
        taking.take_single(&lifted)
    }

    #[inline]
    fn keep<P: 'static>(
        taken: ResourceAny,
        _caller: &StoreContextMut<'_, P>,
    ) -> wasmtime::Result<ResourceAny> {
        Ok(taken)
    }

    #[inline]
    fn own(sent: ResourceAny) -> ResourceAny {
        sent
    }

    #[inline]
    fn own_kept(kept: ResourceAny) -> ResourceAny {
        kept
    }

    #[inline]
    fn lend_kept(kept: &ResourceAny) -> ResourceAny {
        *kept
    }

    #[inline]
    fn each_handle(kept: &mut ResourceAny, visit: &mut dyn FnMut(&mut ResourceAny)) {
        visit(kept);
    }

    #[inline]
    fn put<P: 'static>(
        _result: ResourceAny,
        putting: Putting<'_, '_, P>,
    ) -> Result<ResourceDynamic, DispatchError> {
        putting.put_single()
    }

    #[inline]
    fn into_data(_result: ResourceAny) -> Option<ResourceDynamic> {
        None
    }
}
