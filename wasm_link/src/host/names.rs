//! The functions of an interface, by their numbers.

use crate::describe::{FunctionData, InterfaceData};

/// Returns what `find` says of the name of each function.
pub(super) fn names<I: InterfaceData + Default, T>(find: impl FnMut(&str) -> T) -> Vec<T> {
    let interface = I::default();
    let Ok(functions) = interface.functions() else {
        return Vec::new();
    };
    let functions = functions.into_iter();
    functions.map(FunctionData::name).map(find).collect()
}
