//! Streams and pollables: wasmtime's, waited for no longer than a call may last.

use wasmtime::component::{HasData, Resource, ResourceTable};
use wasmtime_wasi::p2::bindings::io::poll as asynchronous_poll;
use wasmtime_wasi::p2::bindings::io::streams as asynchronous;
use wasmtime_wasi::p2::bindings::sync::io::poll;
use wasmtime_wasi::p2::bindings::sync::io::streams::{
    Host, HostInputStream, HostOutputStream, InputStream, OutputStream, StreamError as Reported,
};
use wasmtime_wasi::p2::{DynPollable, StreamError, StreamResult};

use super::runtime::{drive, enter};

/// Stands for [`StreamsView`] in a linker.
pub(super) struct Streams;

impl HasData for Streams {
    type Data<'a> = StreamsView<'a>;
}

/// The table that a plugin's streams are in.
pub(super) struct StreamsView<'a>(pub(super) &'a mut ResourceTable);

impl poll::Host for StreamsView<'_> {
    fn poll(&mut self, pollables: Vec<Resource<DynPollable>>) -> wasmtime::Result<Vec<u32>> {
        drive(asynchronous_poll::Host::poll(self.0, pollables))?
    }
}

impl poll::HostPollable for StreamsView<'_> {
    fn ready(&mut self, pollable: Resource<DynPollable>) -> wasmtime::Result<bool> {
        drive(asynchronous_poll::HostPollable::ready(self.0, pollable))?
    }

    fn block(&mut self, pollable: Resource<DynPollable>) -> wasmtime::Result<()> {
        drive(asynchronous_poll::HostPollable::block(self.0, pollable))?
    }

    fn drop(&mut self, pollable: Resource<DynPollable>) -> wasmtime::Result<()> {
        let _entered = enter();
        asynchronous_poll::HostPollable::drop(self.0, pollable)
    }
}

impl Host for StreamsView<'_> {
    fn convert_stream_error(&mut self, error: StreamError) -> wasmtime::Result<Reported> {
        Host::convert_stream_error(self.0, error)
    }
}

/// Waits for a stream, and says of a wait that has to end that it traps.
fn drive_stream<T>(future: impl Future<Output = StreamResult<T>>) -> StreamResult<T> {
    drive(future).map_err(StreamError::Trap)?
}

impl HostOutputStream for StreamsView<'_> {
    fn drop(&mut self, stream: Resource<OutputStream>) -> wasmtime::Result<()> {
        drive(asynchronous::HostOutputStream::drop(self.0, stream))?
    }

    fn check_write(&mut self, stream: Resource<OutputStream>) -> StreamResult<u64> {
        let _entered = enter();
        HostOutputStream::check_write(self.0, stream)
    }

    fn write(&mut self, stream: Resource<OutputStream>, bytes: Vec<u8>) -> StreamResult<()> {
        let _entered = enter();
        HostOutputStream::write(self.0, stream, bytes)
    }

    fn blocking_write_and_flush(
        &mut self,
        stream: Resource<OutputStream>,
        bytes: Vec<u8>,
    ) -> StreamResult<()> {
        drive_stream(asynchronous::HostOutputStream::blocking_write_and_flush(
            self.0, stream, bytes,
        ))
    }

    fn blocking_write_zeroes_and_flush(
        &mut self,
        stream: Resource<OutputStream>,
        length: u64,
    ) -> StreamResult<()> {
        drive_stream(
            asynchronous::HostOutputStream::blocking_write_zeroes_and_flush(self.0, stream, length),
        )
    }

    fn subscribe(
        &mut self,
        stream: Resource<OutputStream>,
    ) -> wasmtime::Result<Resource<DynPollable>> {
        let _entered = enter();
        HostOutputStream::subscribe(self.0, stream)
    }

    fn write_zeroes(&mut self, stream: Resource<OutputStream>, length: u64) -> StreamResult<()> {
        let _entered = enter();
        HostOutputStream::write_zeroes(self.0, stream, length)
    }

    fn flush(&mut self, stream: Resource<OutputStream>) -> StreamResult<()> {
        let _entered = enter();
        HostOutputStream::flush(self.0, stream)
    }

    fn blocking_flush(&mut self, stream: Resource<OutputStream>) -> StreamResult<()> {
        drive_stream(asynchronous::HostOutputStream::blocking_flush(
            self.0, stream,
        ))
    }

    fn splice(
        &mut self,
        to: Resource<OutputStream>,
        from: Resource<InputStream>,
        length: u64,
    ) -> StreamResult<u64> {
        let _entered = enter();
        HostOutputStream::splice(self.0, to, from, length)
    }

    fn blocking_splice(
        &mut self,
        to: Resource<OutputStream>,
        from: Resource<InputStream>,
        length: u64,
    ) -> StreamResult<u64> {
        drive_stream(asynchronous::HostOutputStream::blocking_splice(
            self.0, to, from, length,
        ))
    }
}

impl HostInputStream for StreamsView<'_> {
    fn drop(&mut self, stream: Resource<InputStream>) -> wasmtime::Result<()> {
        drive(asynchronous::HostInputStream::drop(self.0, stream))?
    }

    fn read(&mut self, stream: Resource<InputStream>, length: u64) -> StreamResult<Vec<u8>> {
        let _entered = enter();
        HostInputStream::read(self.0, stream, length)
    }

    fn blocking_read(
        &mut self,
        stream: Resource<InputStream>,
        length: u64,
    ) -> StreamResult<Vec<u8>> {
        drive_stream(asynchronous::HostInputStream::blocking_read(
            self.0, stream, length,
        ))
    }

    fn skip(&mut self, stream: Resource<InputStream>, length: u64) -> StreamResult<u64> {
        let _entered = enter();
        HostInputStream::skip(self.0, stream, length)
    }

    fn blocking_skip(&mut self, stream: Resource<InputStream>, length: u64) -> StreamResult<u64> {
        drive_stream(asynchronous::HostInputStream::blocking_skip(
            self.0, stream, length,
        ))
    }

    fn subscribe(
        &mut self,
        stream: Resource<InputStream>,
    ) -> wasmtime::Result<Resource<DynPollable>> {
        let _entered = enter();
        HostInputStream::subscribe(self.0, stream)
    }
}
