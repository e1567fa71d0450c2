//! HTTP in a linker: wasmtime's, but for the function that sends.

use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi_http::p2::bindings::http::outgoing_handler::Host as Outgoing;
use wasmtime_wasi_http::p2::bindings::http::types::{self, Host as Types};
use wasmtime_wasi_http::p2::types::{HostFutureIncomingResponse, HostOutgoingRequest};
use wasmtime_wasi_http::{RequestOptions, WasiHttp};

use super::WasiPlugin;
use super::runtime::enter;

/// The interface that sends requests, as wasmtime has it.
const HANDLER: &str = "wasi:http/outgoing-handler@0.2.12";

pub(super) fn add_to_linker<T: WasiPlugin + 'static>(
    linker: &mut Linker<T>,
) -> wasmtime::Result<()> {
    let options = types::LinkOptions::default();
    types::add_to_linker::<T, WasiHttp>(linker, &options, |data| data.wasi().http())?;
    // wasmtime's own would send on the runtime of whatever thread this is.
    linker.instance(HANDLER)?.func_wrap("handle", handle::<T>)
}

type Handled = Result<Resource<HostFutureIncomingResponse>, types::ErrorCode>;

fn handle<T: WasiPlugin + 'static>(
    mut store: StoreContextMut<'_, T>,
    (request, options): (
        Resource<HostOutgoingRequest>,
        Option<Resource<RequestOptions>>,
    ),
) -> wasmtime::Result<(Handled,)> {
    let _entered = enter();
    let mut http = store.data_mut().wasi().http();
    match Outgoing::handle(&mut http, request, options) {
        Ok(response) => Ok((Ok(response),)),
        Err(error) => Ok((Err(Types::convert_error_code(&mut http, error)?),)),
    }
}
