//! Which handles the arguments of a call hold, and what the parameters want of them.

use smallvec::SmallVec;
use wasmtime::component::Val;

use super::Kinds;
use super::host::Wanted;
use crate::wit::{ResourceName, Type};

/// The handles that a call wants of the host.
pub(crate) type AllWanted = SmallVec<[Wanted; 1]>;

/// Returns the handles of arguments that are known to fit, in their order.
pub(crate) fn wanted(params: &[(String, Type)], arguments: &[Val], kinds: &Kinds) -> AllWanted {
    let mut walk = Walk {
        kinds,
        found: AllWanted::new(),
    };
    for ((_, ty), argument) in params.iter().zip(arguments) {
        walk.value(ty, argument);
    }
    walk.found
}

struct Walk<'a> {
    kinds: &'a Kinds,
    found: AllWanted,
}

impl Walk<'_> {
    fn value(&mut self, ty: &Type, val: &Val) {
        match (ty, val) {
            (Type::List(ty), Val::List(items))
            | (Type::FixedList(ty, _), Val::FixedLengthList(items)) => {
                for item in items {
                    self.value(ty, item);
                }
            }
            (Type::Map(key_type, value_type), Val::Map(entries)) => {
                for (key, value) in entries {
                    self.value(key_type, key);
                    self.value(value_type, value);
                }
            }
            (Type::Option(ty), Val::Option(payload)) => self.payload(Some(ty), payload.as_deref()),
            (Type::Result { ok: ty, .. }, Val::Result(Ok(payload)))
            | (Type::Result { err: ty, .. }, Val::Result(Err(payload))) => {
                self.payload(ty.as_deref(), payload.as_deref());
            }
            (Type::Tuple(types), Val::Tuple(items)) => {
                for (ty, item) in types.iter().zip(items) {
                    self.value(ty, item);
                }
            }
            (Type::Record(record), Val::Record(fields)) => {
                for ((_, ty), (_, field)) in record.fields.iter().zip(fields) {
                    self.value(ty, field);
                }
            }
            (Type::Variant(variant), Val::Variant(name, payload)) => {
                let mut cases = variant.cases.iter();
                let case = cases.find(|(case, _)| case == name);
                self.payload(case.and_then(|(_, ty)| ty.as_ref()), payload.as_deref());
            }
            (Type::Own(resource), Val::Resource(_)) => self.handle(resource, true, val),
            (Type::Borrow(resource), Val::Resource(_)) => self.handle(resource, false, val),
            _ => {}
        }
    }

    fn payload(&mut self, ty: Option<&Type>, payload: Option<&Val>) {
        if let (Some(ty), Some(payload)) = (ty, payload) {
            self.value(ty, payload);
        }
    }

    fn handle(&mut self, resource: &ResourceName, is_given: bool, val: &Val) {
        if let Val::Resource(handle) = val {
            self.found.push(Wanted {
                handle: *handle,
                kind: self.kinds.of(resource),
                is_given,
            });
        }
    }
}
