//! What generated code names. It is outside semver: use what the crate exports.

pub use wasmtime;
pub use wasmtime::StoreContextMut;
pub use wasmtime::component::{ResourceAny, ResourceDynamic, TypedFunc, WasmList, WasmStr};

pub use crate::describe::TypedLink;
pub use crate::error::BindFunctionError;
pub use crate::host::transfer::{Inbound, Outbound, Receiving, Sending};
pub use crate::host::{Bound, HeldResource, TypedResource, receive_val};
pub use crate::link::typed::{
    CarryingFunction, LinkedFunction, LinkedMethod, Numbers, ReturningFunction, text,
};
pub use crate::plain;
pub use crate::resource::Wire;
pub use crate::slot::bind::{BindFunctions, Binder, DynamicFunc};
pub use crate::value::parts::{
    Case, RecordFields, case_of, case_val, enum_of, enum_val, flags_of, flags_val, from_val_named,
    record_val, unknown_case,
};

/// Builders of signatures.
pub mod wit {
    pub use crate::wit::build::{
        async_function, borrow, enumeration, fixed_list, flags, function, future, interface, list,
        map, option, own, record, result, stream, tuple, variant,
    };
}
