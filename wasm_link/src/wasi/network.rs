//! The network: wasmtime's, on the runtime that all plugins share.

use wasmtime::component::{HasData, Resource};
use wasmtime_wasi::p2::bindings::sockets as asynchronous;
use wasmtime_wasi::p2::bindings::sockets::ip_name_lookup::{self, ResolveAddressStream};
use wasmtime_wasi::p2::bindings::sockets::network::{
    self, ErrorCode, IpAddress, IpAddressFamily, IpSocketAddress, Network,
};
use wasmtime_wasi::p2::bindings::sync::io::streams::{InputStream, OutputStream};
use wasmtime_wasi::p2::bindings::sync::sockets::tcp::{self, ShutdownType};
use wasmtime_wasi::p2::bindings::sync::sockets::udp::{self, IncomingDatagram, OutgoingDatagram};
use wasmtime_wasi::p2::bindings::sync::sockets::udp::{
    IncomingDatagramStream, OutgoingDatagramStream,
};
use wasmtime_wasi::p2::bindings::sync::sockets::udp_create_socket;
use wasmtime_wasi::p2::{DynPollable, IoError, SocketError, SocketResult, TcpSocket, UdpSocket};
use wasmtime_wasi::sockets::WasiSocketsCtxView;

use super::runtime::{drive, enter};

/// Stands for [`NetworkView`] in a linker.
pub(super) struct Sockets;

impl HasData for Sockets {
    type Data<'a> = NetworkView<'a>;
}

/// The network of a plugin.
pub(super) struct NetworkView<'a>(pub(super) WasiSocketsCtxView<'a>);

/// Functions that are those of wasmtime, on the runtime.
macro_rules! entered {
    ($interface:path: $($name:ident($($arg:ident: $ty:ty),*) -> $result:ty;)*) => {$(
        fn $name(&mut self $(, $arg: $ty)*) -> $result {
            let _entered = enter();
            <WasiSocketsCtxView<'_> as $interface>::$name(&mut self.0 $(, $arg)*)
        }
    )*};
}

/// Waits for what has to do with a socket, and says of a wait that has to end that it traps.
fn drive_socket<T>(future: impl Future<Output = SocketResult<T>>) -> SocketResult<T> {
    drive(future).map_err(SocketError::trap)?
}

impl network::Host for NetworkView<'_> {
    entered! { network::Host:
        convert_error_code(error: SocketError) -> wasmtime::Result<ErrorCode>;
        network_error_code(error: Resource<IoError>) -> wasmtime::Result<Option<ErrorCode>>;
    }
}

impl network::HostNetwork for NetworkView<'_> {
    entered! { network::HostNetwork:
        drop(this: Resource<Network>) -> wasmtime::Result<()>;
    }
}

impl ip_name_lookup::Host for NetworkView<'_> {
    entered! { ip_name_lookup::Host:
        resolve_addresses(network: Resource<Network>, name: String) -> SocketResult<Resource<ResolveAddressStream>>;
    }
}

impl ip_name_lookup::HostResolveAddressStream for NetworkView<'_> {
    entered! { ip_name_lookup::HostResolveAddressStream:
        resolve_next_address(this: Resource<ResolveAddressStream>) -> SocketResult<Option<IpAddress>>;
        subscribe(this: Resource<ResolveAddressStream>) -> wasmtime::Result<Resource<DynPollable>>;
        drop(this: Resource<ResolveAddressStream>) -> wasmtime::Result<()>;
    }
}

impl asynchronous::tcp_create_socket::Host for NetworkView<'_> {
    entered! { asynchronous::tcp_create_socket::Host:
        create_tcp_socket(family: IpAddressFamily) -> SocketResult<Resource<TcpSocket>>;
    }
}

impl udp_create_socket::Host for NetworkView<'_> {
    fn create_udp_socket(&mut self, family: IpAddressFamily) -> SocketResult<Resource<UdpSocket>> {
        drive_socket(asynchronous::udp_create_socket::Host::create_udp_socket(
            &mut self.0,
            family,
        ))
    }
}

impl tcp::Host for NetworkView<'_> {}

impl tcp::HostTcpSocket for NetworkView<'_> {
    fn start_bind(
        &mut self,
        this: Resource<TcpSocket>,
        network: Resource<Network>,
        address: IpSocketAddress,
    ) -> SocketResult<()> {
        drive_socket(asynchronous::tcp::HostTcpSocket::start_bind(
            &mut self.0,
            this,
            network,
            address,
        ))
    }

    fn start_listen(&mut self, this: Resource<TcpSocket>) -> SocketResult<()> {
        drive_socket(asynchronous::tcp::HostTcpSocket::start_listen(
            &mut self.0,
            this,
        ))
    }

    entered! { tcp::HostTcpSocket:
        finish_bind(this: Resource<TcpSocket>) -> SocketResult<()>;
        start_connect(this: Resource<TcpSocket>, network: Resource<Network>, address: IpSocketAddress) -> SocketResult<()>;
        finish_connect(this: Resource<TcpSocket>) -> SocketResult<(Resource<InputStream>, Resource<OutputStream>)>;
        finish_listen(this: Resource<TcpSocket>) -> SocketResult<()>;
        accept(this: Resource<TcpSocket>) -> SocketResult<(Resource<TcpSocket>, Resource<InputStream>, Resource<OutputStream>)>;
        local_address(this: Resource<TcpSocket>) -> SocketResult<IpSocketAddress>;
        remote_address(this: Resource<TcpSocket>) -> SocketResult<IpSocketAddress>;
        is_listening(this: Resource<TcpSocket>) -> wasmtime::Result<bool>;
        address_family(this: Resource<TcpSocket>) -> wasmtime::Result<IpAddressFamily>;
        set_listen_backlog_size(this: Resource<TcpSocket>, value: u64) -> SocketResult<()>;
        keep_alive_enabled(this: Resource<TcpSocket>) -> SocketResult<bool>;
        set_keep_alive_enabled(this: Resource<TcpSocket>, value: bool) -> SocketResult<()>;
        keep_alive_idle_time(this: Resource<TcpSocket>) -> SocketResult<u64>;
        set_keep_alive_idle_time(this: Resource<TcpSocket>, value: u64) -> SocketResult<()>;
        keep_alive_interval(this: Resource<TcpSocket>) -> SocketResult<u64>;
        set_keep_alive_interval(this: Resource<TcpSocket>, value: u64) -> SocketResult<()>;
        keep_alive_count(this: Resource<TcpSocket>) -> SocketResult<u32>;
        set_keep_alive_count(this: Resource<TcpSocket>, value: u32) -> SocketResult<()>;
        hop_limit(this: Resource<TcpSocket>) -> SocketResult<u8>;
        set_hop_limit(this: Resource<TcpSocket>, value: u8) -> SocketResult<()>;
        receive_buffer_size(this: Resource<TcpSocket>) -> SocketResult<u64>;
        set_receive_buffer_size(this: Resource<TcpSocket>, value: u64) -> SocketResult<()>;
        send_buffer_size(this: Resource<TcpSocket>) -> SocketResult<u64>;
        set_send_buffer_size(this: Resource<TcpSocket>, value: u64) -> SocketResult<()>;
        subscribe(this: Resource<TcpSocket>) -> wasmtime::Result<Resource<DynPollable>>;
        shutdown(this: Resource<TcpSocket>, what: ShutdownType) -> SocketResult<()>;
        drop(this: Resource<TcpSocket>) -> wasmtime::Result<()>;
    }
}

impl udp::Host for NetworkView<'_> {}

impl udp::HostUdpSocket for NetworkView<'_> {
    fn start_bind(
        &mut self,
        this: Resource<UdpSocket>,
        network: Resource<Network>,
        address: IpSocketAddress,
    ) -> SocketResult<()> {
        drive_socket(asynchronous::udp::HostUdpSocket::start_bind(
            &mut self.0,
            this,
            network,
            address,
        ))
    }

    fn stream(
        &mut self,
        this: Resource<UdpSocket>,
        remote: Option<IpSocketAddress>,
    ) -> SocketResult<(
        Resource<IncomingDatagramStream>,
        Resource<OutgoingDatagramStream>,
    )> {
        drive_socket(asynchronous::udp::HostUdpSocket::stream(
            &mut self.0,
            this,
            remote,
        ))
    }

    entered! { udp::HostUdpSocket:
        finish_bind(this: Resource<UdpSocket>) -> SocketResult<()>;
        local_address(this: Resource<UdpSocket>) -> SocketResult<IpSocketAddress>;
        remote_address(this: Resource<UdpSocket>) -> SocketResult<IpSocketAddress>;
        address_family(this: Resource<UdpSocket>) -> wasmtime::Result<IpAddressFamily>;
        unicast_hop_limit(this: Resource<UdpSocket>) -> SocketResult<u8>;
        set_unicast_hop_limit(this: Resource<UdpSocket>, value: u8) -> SocketResult<()>;
        receive_buffer_size(this: Resource<UdpSocket>) -> SocketResult<u64>;
        set_receive_buffer_size(this: Resource<UdpSocket>, value: u64) -> SocketResult<()>;
        send_buffer_size(this: Resource<UdpSocket>) -> SocketResult<u64>;
        set_send_buffer_size(this: Resource<UdpSocket>, value: u64) -> SocketResult<()>;
        subscribe(this: Resource<UdpSocket>) -> wasmtime::Result<Resource<DynPollable>>;
        drop(this: Resource<UdpSocket>) -> wasmtime::Result<()>;
    }
}

impl udp::HostIncomingDatagramStream for NetworkView<'_> {
    entered! { udp::HostIncomingDatagramStream:
        receive(this: Resource<IncomingDatagramStream>, most: u64) -> SocketResult<Vec<IncomingDatagram>>;
        subscribe(this: Resource<IncomingDatagramStream>) -> wasmtime::Result<Resource<DynPollable>>;
        drop(this: Resource<IncomingDatagramStream>) -> wasmtime::Result<()>;
    }
}

impl udp::HostOutgoingDatagramStream for NetworkView<'_> {
    fn drop(&mut self, this: Resource<OutgoingDatagramStream>) -> wasmtime::Result<()> {
        drive(asynchronous::udp::HostOutgoingDatagramStream::drop(
            &mut self.0,
            this,
        ))?
    }

    entered! { udp::HostOutgoingDatagramStream:
        check_send(this: Resource<OutgoingDatagramStream>) -> SocketResult<u64>;
        send(this: Resource<OutgoingDatagramStream>, datagrams: Vec<OutgoingDatagram>) -> SocketResult<u64>;
        subscribe(this: Resource<OutgoingDatagramStream>) -> wasmtime::Result<Resource<DynPollable>>;
    }
}
