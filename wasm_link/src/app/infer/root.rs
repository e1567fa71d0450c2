//! What worlds import and export themselves, matched by functions: all worlds have it under one path.

use std::collections::HashSet;

use crate::describe::{AnyFunction, AnyInterface, FunctionData, InterfaceData, Presence};

/// What a world imports or exports itself, as an interface of an application.
pub(super) struct Root {
    pub(super) position: usize,
    pub(super) functions: HashSet<String>,
    /// Those that plugins may lack.
    optional: HashSet<String>,
}

impl Root {
    pub(super) fn of(position: usize, interface: &AnyInterface) -> Self {
        let Ok(functions) = interface.functions();
        let optional = functions.iter();
        let optional = optional.filter(|function| function.presence() == Presence::Optional);
        let named = |function: &AnyFunction| function.name().to_owned();
        Self {
            position,
            functions: functions.iter().map(named).collect(),
            optional: optional.map(named).collect(),
        }
    }

    /// Returns those of its functions that a component exports, if that are some, and all that it has to have.
    pub(super) fn exported<'a>(&'a self, exports: &[String]) -> Option<HashSet<&'a str>> {
        let functions = self.functions.iter();
        let exported = functions.filter(|name| exports.contains(name));
        let exported: HashSet<_> = exported.map(String::as_str).collect();
        let mut functions = self.functions.iter();
        let has_all =
            functions.all(|name| exported.contains(name.as_str()) || self.optional.contains(name));
        (has_all && !exported.is_empty()).then_some(exported)
    }
}
