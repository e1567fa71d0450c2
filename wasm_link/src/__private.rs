//! What generated code names. It is outside semver: use what the crate exports.

mod clients;
mod conversions;
mod declared;
mod handles;

pub use std::collections::HashMap;
pub use std::option::Option;
pub use std::result::Result;
pub use std::string::String;
pub use std::vec::Vec;

pub use wasmtime;
pub use wasmtime::component::{ComponentType, Lift, Lower, ResourceAny};

pub use crate::describe::TypedLink;
pub use crate::error::Failure;
pub use crate::host::{
    Answer, Bound, HeldResource, ImplementedBy, Implements, Lent, LentHandle, Output, Own,
    Receiving, Sending, TypedResource, ValAnswer, Value,
};
pub use crate::resource::{
    Arg, Copied, DynamicForm, Form, Numbers, Params, Parts, Passed, Putting, Referred, Results,
    Sent, Single, Slices, Taking, Text, Wire,
};
pub use crate::slot::native::NativeFunction;
pub use crate::socket::{Any, AtLeastOne, AtMostOne, Cardinality, Chosen, ExactlyOne};
pub use crate::value::parts::{
    Case, RecordFields, case_of, case_val, enum_of, enum_val, flags_of, flags_val, from_val_named,
    record_val, unknown_case,
};
pub use crate::{
    __client as client, __enumeration as enumeration, __flags as flags,
    __lent_record as lent_record, __lent_variant as lent_variant, __owned_record as owned_record,
    __owned_variant as owned_variant, __passed as passed, __record as record,
    __record_handles as record_handles, __record_vals as record_vals, __resource as resource,
    __variant as variant, __variant_handles as variant_handles, __variant_vals as variant_vals,
};
pub use crate::{
    ByPlugin, Caller, ConvertResources, DispatchError, InterfaceCardinality, IntoVal, LongList,
    LongTuple, Plugin, PluginData, ResourceReceiveError, ReturnKind, TypedInterface, plain,
};
pub use declared::{Declaration, Declared, DeclaredFunction};
