//! WASI in a linker: wasmtime's synchronous implementation, but for the monotonic clock.

use wasmtime::component::{HasData, Linker, ResourceTable};
use wasmtime_wasi::cli::WasiCli;
use wasmtime_wasi::clocks::WasiClocks;
use wasmtime_wasi::filesystem::WasiFilesystem;
use wasmtime_wasi::p2::bindings::{cli, clocks, random, sockets, sync};
use wasmtime_wasi::random::WasiRandom;
use wasmtime_wasi::sockets::WasiSockets;

use super::WasiPlugin;
use super::clocks::Monotonic;

/// Adds WASI to a linker, for plugin types of the application's own: [`App::wasi`](crate::App::wasi)
/// does it for the ready-made one.
///
/// # Errors
/// Fails when the linker has one of the interfaces already.
///
/// # Panics
/// A plugin that writes or waits panics on a thread that runs asynchronous tasks of tokio: call
/// plugins from `spawn_blocking` there.
pub fn add_to_linker<T: WasiPlugin + 'static>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    add_cli(linker)?;
    add_io(linker)?;
    clocks::wall_clock::add_to_linker::<T, WasiClocks>(linker, |data| data.wasi().clocks())?;
    clocks::monotonic_clock::add_to_linker::<T, Monotonic>(linker, |data| data.wasi().monotonic())?;
    sync::filesystem::preopens::add_to_linker::<T, WasiFilesystem>(linker, |data| {
        data.wasi().filesystem()
    })?;
    sync::filesystem::types::add_to_linker::<T, WasiFilesystem>(linker, |data| {
        data.wasi().filesystem()
    })?;
    random::random::add_to_linker::<T, WasiRandom>(linker, |data| data.wasi().random())?;
    random::insecure::add_to_linker::<T, WasiRandom>(linker, |data| data.wasi().random())?;
    random::insecure_seed::add_to_linker::<T, WasiRandom>(linker, |data| data.wasi().random())?;
    add_sockets(linker)
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

/// Stands for the table of a plugin's streams in a linker.
struct Streams;

impl HasData for Streams {
    type Data<'a> = &'a mut ResourceTable;
}

fn add_io<T: WasiPlugin + 'static>(l: &mut Linker<T>) -> wasmtime::Result<()> {
    sync::io::error::add_to_linker::<T, Streams>(l, |data| data.wasi().table())?;
    sync::io::poll::add_to_linker::<T, Streams>(l, |data| data.wasi().table())?;
    sync::io::streams::add_to_linker::<T, Streams>(l, |data| data.wasi().table())
}

fn add_sockets<T: WasiPlugin + 'static>(l: &mut Linker<T>) -> wasmtime::Result<()> {
    let options = sockets::network::LinkOptions::default();
    sockets::network::add_to_linker::<T, WasiSockets>(l, &options, |data| data.wasi().sockets())?;
    sockets::instance_network::add_to_linker::<T, WasiSockets>(l, |data| data.wasi().sockets())?;
    sockets::ip_name_lookup::add_to_linker::<T, WasiSockets>(l, |data| data.wasi().sockets())?;
    sync::sockets::tcp::add_to_linker::<T, WasiSockets>(l, |data| data.wasi().sockets())?;
    sockets::tcp_create_socket::add_to_linker::<T, WasiSockets>(l, |data| data.wasi().sockets())?;
    sync::sockets::udp::add_to_linker::<T, WasiSockets>(l, |data| data.wasi().sockets())?;
    sync::sockets::udp_create_socket::add_to_linker::<T, WasiSockets>(l, |data| {
        data.wasi().sockets()
    })
}
