//! Values as they pass through wasmtime: the generated types, with raw handles in the place of typed ones.
//!
//! A raw handle means something in one store only. So whoever moves a value from one store to another
//! exchanges its handles in place, each for what it is over there.

mod containers;
mod form;
mod handles;
mod lazy;
mod params;
mod results;
mod single;
mod taking;

pub use form::{Copied, DynamicForm, Form, Parts, Passed, Referred, Sent, Slices};
pub use handles::Wire;
pub use lazy::{Numbers, Text};
pub use params::{Arg, Params};
pub(crate) use params::{Arguments, Given, Held, Lifted, Values};
pub use results::Results;
pub(crate) use results::through_values;
pub use single::Single;
pub use taking::{Putting, Taking};

use crate::value::{FromVal, IntoVal};
use wasmtime::component::{ResourceAny, Val};

impl Passed for ResourceAny {
    type Form = Single;
    type List = Slices;

    const DYNAMIC: Option<DynamicForm<Self>> = Some((IntoVal::into_val, FromVal::from_val));
}

impl Wire for String {}

impl Passed for String {
    type Form = Text;
    type List = Slices;

    const DYNAMIC: Option<DynamicForm<Self>> = Some((IntoVal::into_val, FromVal::from_val));
}

macro_rules! copied {
    ($list:ident: $($type:ty),*) => {$(
        impl Wire for $type {}

        impl Passed for $type {
            type Form = Copied;
            type List = $list;

            const DYNAMIC: Option<DynamicForm<Self>> = Some((IntoVal::into_val, FromVal::from_val));
        }
    )*};
}

copied!(Numbers: i8, u8, i16, u16, i32, u32, i64, u64);
copied!(Slices: bool, f32, f64, char);

impl Wire for () {}

impl Passed for () {
    type Form = Copied;
    type List = Slices;

    fn into_payload(self) -> Option<Option<Box<Val>>> {
        Some(None)
    }

    fn from_payload(payload: Option<Box<Val>>) -> Option<Self> {
        payload.is_none().then_some(())
    }
}
