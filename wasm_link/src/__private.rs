//! What generated code names. It is outside semver: use what the crate exports.

mod conversions;
mod declared;
mod handles;

pub use std::collections::HashMap;
pub use std::option::Option;
pub use std::result::Result;
pub use std::string::String;
pub use std::vec::Vec;

pub use wasmtime;
pub use wasmtime::StoreContextMut;
pub use wasmtime::component::{
    ComponentType, Lift, Lower, ResourceAny, ResourceDynamic, TypedFunc, WasmList, WasmStr,
};

pub use crate::describe::TypedLink;
pub use crate::error::BindFunctionError;
pub use crate::host::transfer::{Inbound, Outbound, Receiving, Sending};
pub use crate::host::{Bound, HeldResource, TypedResource, receive_val};
pub use crate::link::typed::{
    CarryingFunction, LinkedFunction, LinkedMethod, Numbers, ReturningFunction, text,
};
pub use crate::resource::Wire;
pub use crate::slot::bind::{BindFunctions, Binder, DynamicFunc};
pub use crate::value::parts::{
    Case, RecordFields, case_of, case_val, enum_of, enum_val, flags_of, flags_val, from_val_named,
    record_val, unknown_case,
};
pub use crate::{
    __enumeration as enumeration, __flags as flags, __lent_record as lent_record,
    __lent_variant as lent_variant, __owned_record as owned_record,
    __owned_variant as owned_variant, __record as record, __record_handles as record_handles,
    __record_vals as record_vals, __variant as variant, __variant_handles as variant_handles,
    __variant_vals as variant_vals,
};
pub use crate::{
    ByPlugin, ConvertResources, DispatchError, InterfaceCardinality, IntoVal, LongList, LongTuple,
    Plugin, PluginData, ResourceReceiveError, ReturnKind, TypedInterface, plain,
};
pub use declared::{Declaration, Declared, DeclaredFunction};
