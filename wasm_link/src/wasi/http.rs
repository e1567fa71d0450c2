//! HTTP: wasmtime's, to the hosts that a plugin was granted by name.
//!
//! Nothing is followed here: a redirect is an answer, and what the plugin asks for next is looked at again. Answers
//! are read as the plugin reads them.

mod allowed;

use std::net::SocketAddr;
use std::sync::Arc;

use http::uri::{Authority, Scheme};
use http::{Request, Response, Uri};
use http_body_util::BodyExt;
use wasmtime::component::ResourceTable;
use wasmtime_wasi_http::{
    Error, RequestOptions, WasiBody, WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks,
    default_send_request,
};

use allowed::{Allowed, is_public, usual_port};

/// The hosts that a plugin was granted, as the application wrote them.
#[derive(Clone, Debug, Default)]
pub(super) struct Hosts(Vec<(String, bool)>);

impl Hosts {
    pub(super) fn allow(&mut self, host: String, may_be_private: bool) {
        self.0.push((host, may_be_private));
    }

    /// Reads the hosts.
    ///
    /// # Errors
    /// Says which is none.
    pub(super) fn http(&self) -> wasmtime::Result<Http> {
        let allowed = self.0.iter();
        let allowed = allowed.map(|(host, may_be_private)| Allowed::read(host, *may_be_private));
        Ok(Http {
            ctx: WasiHttpCtx::new(),
            gate: Gate(allowed.collect::<wasmtime::Result<_>>()?),
        })
    }
}

/// The HTTP of a plugin.
#[derive(Default)]
pub(super) struct Http {
    ctx: WasiHttpCtx,
    gate: Gate,
}

impl Http {
    pub(super) fn view<'a>(&'a mut self, table: &'a mut ResourceTable) -> WasiHttpCtxView<'a> {
        WasiHttpCtxView {
            hooks: &mut self.gate,
            table,
            ctx: &mut self.ctx,
        }
    }
}

/// What lets requests pass to the hosts that were granted.
#[derive(Default)]
struct Gate(Arc<[Allowed]>);

type Sending = dyn Future<Output = Result<Answer, Error>> + Send;
type Answer = (
    Response<WasiBody>,
    Box<dyn Future<Output = Result<(), Error>> + Send>,
);

impl WasiHttpHooks for Gate {
    fn send_request(
        &mut self,
        request: Request<WasiBody>,
        options: Option<RequestOptions>,
        _: Box<dyn Future<Output = Result<(), Error>> + Send>,
    ) -> Box<Sending> {
        let mut admitting = self.0.iter().filter(|host| host.admits(request.uri()));
        let Some(first) = admitting.next() else {
            return Box::new(async { Err(Error::HttpRequestDenied) });
        };
        let may_be_private = first.may_be_private() || admitting.any(Allowed::may_be_private);
        Box::new(send(request, options, may_be_private))
    }
}

async fn send(
    mut request: Request<WasiBody>,
    options: Option<RequestOptions>,
    may_be_private: bool,
) -> Result<Answer, Error> {
    if !may_be_private {
        let address = public_address(request.uri()).await?;
        // With TLS the name is what the other side has to prove, so it stays. Without, whoever answers for the name
        // could point it elsewhere between two look-ups: the request goes to the address that was looked at.
        if request.uri().scheme() == Some(&Scheme::HTTP) {
            *request.uri_mut() = at(request.uri(), address)?;
        }
    }
    let (response, connection) = default_send_request(request, options).await?;
    let response = response.map(BodyExt::boxed_unsync);
    Ok((response, Box::new(connection)))
}

/// Looks up a host, and returns its address.
///
/// # Errors
/// Fails where one of its addresses is not on the public network.
async fn public_address(uri: &Uri) -> Result<SocketAddr, Error> {
    let host = uri.host().ok_or(Error::HttpRequestUriInvalid)?;
    let usual = uri.scheme().and_then(usual_port);
    let port = uri.port_u16().or(usual);
    let port = port.ok_or(Error::HttpRequestUriInvalid)?;
    let found = tokio::net::lookup_host((host, port)).await;
    let found: Vec<_> = found.map_err(Error::Connect)?.collect();
    if found.iter().any(|address| !is_public(address.ip())) {
        return Err(Error::DestinationIpProhibited);
    }
    let first = found.into_iter().next();
    first.ok_or(Error::DestinationNotFound)
}

/// Returns `uri` with an address in place of the host.
fn at(uri: &Uri, address: SocketAddr) -> Result<Uri, Error> {
    let mut parts = uri.clone().into_parts();
    let authority: Result<Authority, _> = address.to_string().parse();
    parts.authority = Some(authority.map_err(|_| Error::HttpRequestUriInvalid)?);
    Uri::from_parts(parts).map_err(|_| Error::HttpRequestUriInvalid)
}
