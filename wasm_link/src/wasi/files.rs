//! Files: wasmtime's, without what a plugin could wait for without end.
//!
//! All that is done with a file or a folder is done at once, on the calling thread. Only what is a file or a folder is
//! opened: whoever opens a pipe waits for its other end, and what a device does nobody knows.

use wasmtime::component::{HasData, Resource};
use wasmtime_wasi::filesystem::{Descriptor, WasiFilesystemCtxView};
use wasmtime_wasi::p2::bindings::filesystem::types as asynchronous;
use wasmtime_wasi::p2::bindings::sync::filesystem::types::{
    Advice, DescriptorFlags, DescriptorStat, DescriptorType, DirectoryEntry, DirectoryEntryStream,
    ErrorCode, Host, HostDescriptor, HostDirectoryEntryStream, MetadataHashValue, NewTimestamp,
    OpenFlags, PathFlags,
};
use wasmtime_wasi::p2::bindings::sync::io::streams::{InputStream, OutputStream};
use wasmtime_wasi::p2::{FsError, FsResult, IoError};

use super::runtime::{drive, enter};

/// Stands for [`FilesView`] in a linker.
pub(super) struct Files;

impl HasData for Files {
    type Data<'a> = FilesView<'a>;
}

/// The files of a plugin.
pub(super) struct FilesView<'a>(pub(super) WasiFilesystemCtxView<'a>);

impl Host for FilesView<'_> {
    fn convert_error_code(&mut self, error: FsError) -> wasmtime::Result<ErrorCode> {
        Host::convert_error_code(&mut self.0, error)
    }

    fn filesystem_error_code(
        &mut self,
        error: Resource<IoError>,
    ) -> wasmtime::Result<Option<ErrorCode>> {
        Host::filesystem_error_code(&mut self.0, error)
    }
}

/// Functions that are those of wasmtime, driven.
macro_rules! driven {
    ($($name:ident($($arg:ident: $ty:ty),*) -> $result:ty;)*) => {$(
        fn $name(&mut self, this: Resource<Descriptor> $(, $arg: $ty)*) -> FsResult<$result> {
            let done = asynchronous::HostDescriptor::$name(&mut self.0, this $(, $arg.into())*);
            Ok(drive(done).map_err(FsError::trap)??.into())
        }
    )*};
}

impl HostDescriptor for FilesView<'_> {
    driven! {
        advise(offset: u64, length: u64, advice: Advice) -> ();
        sync_data() -> ();
        get_flags() -> DescriptorFlags;
        get_type() -> DescriptorType;
        set_size(size: u64) -> ();
        set_times(access: NewTimestamp, change: NewTimestamp) -> ();
        read(length: u64, offset: u64) -> (Vec<u8>, bool);
        write(bytes: Vec<u8>, offset: u64) -> u64;
        read_directory() -> Resource<DirectoryEntryStream>;
        sync() -> ();
        create_directory_at(path: String) -> ();
        stat() -> DescriptorStat;
        stat_at(flags: PathFlags, path: String) -> DescriptorStat;
        set_times_at(flags: PathFlags, path: String, access: NewTimestamp, change: NewTimestamp) -> ();
        link_at(flags: PathFlags, path: String, folder: Resource<Descriptor>, new: String) -> ();
        readlink_at(path: String) -> String;
        remove_directory_at(path: String) -> ();
        rename_at(path: String, folder: Resource<Descriptor>, new: String) -> ();
        symlink_at(target: String, path: String) -> ();
        unlink_file_at(path: String) -> ();
        metadata_hash() -> MetadataHashValue;
        metadata_hash_at(flags: PathFlags, path: String) -> MetadataHashValue;
    }

    fn open_at(
        &mut self,
        this: Resource<Descriptor>,
        path_flags: PathFlags,
        path: String,
        open_flags: OpenFlags,
        flags: DescriptorFlags,
    ) -> FsResult<Resource<Descriptor>> {
        let folder = Resource::new_borrow(this.rep());
        // What is not there may be made.
        if let Ok(there) = self.stat_at(folder, path_flags, path.clone())
            && !is_file_or_folder(there.type_)
        {
            return Err(asynchronous::ErrorCode::NotPermitted.into());
        }
        let (path_flags, open_flags) = (path_flags.into(), open_flags.into());
        let opened = asynchronous::HostDescriptor::open_at(
            &mut self.0,
            this,
            path_flags,
            path,
            open_flags,
            flags.into(),
        );
        drive(opened).map_err(FsError::trap)?
    }

    fn is_same_object(
        &mut self,
        one: Resource<Descriptor>,
        other: Resource<Descriptor>,
    ) -> wasmtime::Result<bool> {
        drive(asynchronous::HostDescriptor::is_same_object(
            &mut self.0,
            one,
            other,
        ))?
    }

    fn read_via_stream(
        &mut self,
        this: Resource<Descriptor>,
        offset: u64,
    ) -> FsResult<Resource<InputStream>> {
        let _entered = enter();
        HostDescriptor::read_via_stream(&mut self.0, this, offset)
    }

    fn write_via_stream(
        &mut self,
        this: Resource<Descriptor>,
        offset: u64,
    ) -> FsResult<Resource<OutputStream>> {
        let _entered = enter();
        HostDescriptor::write_via_stream(&mut self.0, this, offset)
    }

    fn append_via_stream(
        &mut self,
        this: Resource<Descriptor>,
    ) -> FsResult<Resource<OutputStream>> {
        let _entered = enter();
        HostDescriptor::append_via_stream(&mut self.0, this)
    }

    fn drop(&mut self, this: Resource<Descriptor>) -> wasmtime::Result<()> {
        HostDescriptor::drop(&mut self.0, this)
    }
}

impl HostDirectoryEntryStream for FilesView<'_> {
    fn read_directory_entry(
        &mut self,
        stream: Resource<DirectoryEntryStream>,
    ) -> FsResult<Option<DirectoryEntry>> {
        let read =
            asynchronous::HostDirectoryEntryStream::read_directory_entry(&mut self.0, stream);
        let read = drive(read).map_err(FsError::trap)??;
        Ok(read.map(Into::into))
    }

    fn drop(&mut self, stream: Resource<DirectoryEntryStream>) -> wasmtime::Result<()> {
        HostDirectoryEntryStream::drop(&mut self.0, stream)
    }
}

/// Tells whether what is opened answers at once. A link is not followed where it is one still.
fn is_file_or_folder(ty: DescriptorType) -> bool {
    match ty {
        DescriptorType::RegularFile | DescriptorType::Directory | DescriptorType::SymbolicLink => {
            true
        }
        DescriptorType::Unknown
        | DescriptorType::BlockDevice
        | DescriptorType::CharacterDevice
        | DescriptorType::Fifo
        | DescriptorType::Socket => false,
    }
}
