//! WASI in a linker: wasmtime's implementation, in which nothing waits for longer than a call may last.

use wasmtime::component::{HasData, Linker, ResourceTable};
use wasmtime_wasi::cli::WasiCli;
use wasmtime_wasi::clocks::WasiClocks;
use wasmtime_wasi::filesystem::WasiFilesystem;
use wasmtime_wasi::p2::bindings::{cli, clocks, random, sockets, sync};
use wasmtime_wasi::sockets::WasiSockets;

use super::WasiPlugin;
use super::clocks::Monotonic;
use super::files::{Files, FilesView};
use super::logging;
use super::network::{NetworkView, Sockets};
use super::random::Random;
use super::runtime;
use super::streams::{Streams, StreamsView};

/// Adds WASI to a linker, for plugin types of the application's own: [`App::wasi`](crate::App::wasi)
/// does it for the ready-made one.
///
/// # Errors
/// Fails when the linker has one of the interfaces already, or when the threads that WASI needs cannot be started.
pub fn add_to_linker<T: WasiPlugin + 'static>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    runtime::start()?;
    add_cli(linker)?;
    add_io(linker)?;
    clocks::wall_clock::add_to_linker::<T, WasiClocks>(linker, |data| data.wasi().clocks())?;
    clocks::monotonic_clock::add_to_linker::<T, Monotonic>(linker, |data| data.wasi().monotonic())?;
    sync::filesystem::preopens::add_to_linker::<T, WasiFilesystem>(linker, |data| {
        data.wasi().filesystem()
    })?;
    sync::filesystem::types::add_to_linker::<T, Files>(linker, |data| {
        FilesView(data.wasi().filesystem())
    })?;
    random::random::add_to_linker::<T, Random>(linker, |data| data.wasi().random())?;
    random::insecure::add_to_linker::<T, Random>(linker, |data| data.wasi().random())?;
    random::insecure_seed::add_to_linker::<T, Random>(linker, |data| data.wasi().random())?;
    add_sockets(linker)?;
    wasmtime_wasi_config::add_to_linker(linker, |data: &mut T| data.wasi().config())?;
    #[cfg(feature = "wasi-http")]
    super::http_linker::add_to_linker(linker)?;
    logging::add_to_linker(linker)
}

fn add_cli<T: WasiPlugin + 'static>(l: &mut Linker<T>) -> wasmtime::Result<()> {
    cli::exit::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::environment::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::stdin::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::stdout::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::stderr::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::terminal_input::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::terminal_output::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::terminal_stdin::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::terminal_stdout::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())?;
    cli::terminal_stderr::add_to_linker::<T, WasiCli>(l, |data| data.wasi().cli())
}

/// Stands for the table of a plugin's errors in a linker.
struct Errors;

impl HasData for Errors {
    type Data<'a> = &'a mut ResourceTable;
}

fn add_io<T: WasiPlugin + 'static>(l: &mut Linker<T>) -> wasmtime::Result<()> {
    sync::io::error::add_to_linker::<T, Errors>(l, |data| data.wasi().table())?;
    sync::io::poll::add_to_linker::<T, Streams>(l, |data| StreamsView(data.wasi().table()))?;
    sync::io::streams::add_to_linker::<T, Streams>(l, |data| StreamsView(data.wasi().table()))
}

fn add_sockets<T: WasiPlugin + 'static>(l: &mut Linker<T>) -> wasmtime::Result<()> {
    fn view<T: WasiPlugin>(data: &mut T) -> NetworkView<'_> {
        NetworkView(data.wasi().sockets())
    }
    let options = sockets::network::LinkOptions::default();
    sockets::network::add_to_linker::<T, WasiSockets>(l, &options, |data| data.wasi().sockets())?;
    sockets::instance_network::add_to_linker::<T, WasiSockets>(l, |data| data.wasi().sockets())?;
    sockets::ip_name_lookup::add_to_linker::<T, Sockets>(l, view)?;
    sync::sockets::tcp::add_to_linker::<T, Sockets>(l, view)?;
    sockets::tcp_create_socket::add_to_linker::<T, Sockets>(l, view)?;
    sync::sockets::udp::add_to_linker::<T, Sockets>(l, view)?;
    sync::sockets::udp_create_socket::add_to_linker::<T, Sockets>(l, view)
}
