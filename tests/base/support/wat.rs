//! Components as text, from the parts that a test is about.

use std::fmt::Write;

/// A component under construction: it imports interfaces, and exports functions of one core module.
///
/// The core module has a memory of 64 KiB, whose upper half is for what is handed over by others:
/// the newest of it overwrites the oldest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wat {
    outer: String,
    lowered: String,
    core_imports: String,
    handed: String,
    core: String,
    lifted: String,
    exported: String,
    interfaces: String,
    imports: usize,
}

impl Wat {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds text at the beginning of the component, such as types.
    pub(crate) fn outer(mut self, text: &str) -> Self {
        push(&mut self.outer, text);
        self
    }

    /// Imports the interface at `path`, whose items are `items`. Each of `functions`, a name and its
    /// core type, is imported by the core module under its name.
    pub(crate) fn import(mut self, path: &str, items: &str, functions: &[(&str, &str)]) -> Self {
        let import = format!("$import{}", self.imports);
        self.imports += 1;
        push(
            &mut self.outer,
            &format!("(import \"{path}\" (instance {import} {items}))"),
        );
        for (name, ty) in functions {
            let definition = format!(
                "(canon lower (func {import} \"{name}\") (memory $memory) \
                 (realloc (core func $realloc)))"
            );
            self = self.lowered(name, &definition, ty);
        }
        self
    }

    /// Imports one function of the interface at `path`.
    pub(crate) fn import_function(self, path: &str, name: &str, ty: &str, core: &str) -> Self {
        let item = format!("(export \"{name}\" (func {ty}))");
        self.import(path, &item, &[(name, core)])
    }

    /// Makes a core function that the core module imports under its name, and with this core type.
    pub(crate) fn lowered(mut self, name: &str, definition: &str, ty: &str) -> Self {
        push(
            &mut self.lowered,
            &format!("(core func $\"{name}\" {definition})"),
        );
        push(
            &mut self.core_imports,
            &format!("(import \"sockets\" \"{name}\" (func $\"{name}\" {ty}))"),
        );
        push(
            &mut self.handed,
            &format!("(export \"{name}\" (func $\"{name}\"))"),
        );
        self
    }

    /// Adds text to the core module.
    pub(crate) fn core(mut self, text: &str) -> Self {
        push(&mut self.core, text);
        self
    }

    /// Exports a function of the core module with a component type.
    pub(crate) fn lift(mut self, name: &str, ty: &str) -> Self {
        push(
            &mut self.lifted,
            &format!(
                "(func ${name} {ty} (canon lift (core func $main \"{name}\") (memory $memory) \
                 (realloc (core func $realloc))))"
            ),
        );
        push(
            &mut self.exported,
            &format!("(export \"{name}\" (func ${name}))"),
        );
        self
    }

    /// Exports a function: its name, its component type, its core type and its body.
    pub(crate) fn function(self, name: &str, ty: &str, core: &str, body: &str) -> Self {
        self.core(&format!("(func (export \"{name}\") {core} {body})"))
            .lift(name, ty)
    }

    /// Exports all functions so far as the interface at `path`.
    pub(crate) fn export(mut self, path: &str) -> Self {
        let exported = std::mem::take(&mut self.exported);
        let at = self.interfaces.len();
        push(
            &mut self.interfaces,
            &format!("(instance $at{at} {exported}) (export \"{path}\" (instance $at{at}))"),
        );
        self
    }

    /// Exports the function `name`, alone and as `exported`, as the interface at `path`.
    pub(crate) fn export_renamed(mut self, path: &str, name: &str, exported: &str) -> Self {
        self.exported = format!("(export \"{exported}\" (func ${name}))");
        self.export(path)
    }

    /// Returns the whole text.
    pub(crate) fn text(&self) -> String {
        let Self {
            outer,
            lowered,
            core_imports,
            handed,
            core,
            lifted,
            interfaces,
            ..
        } = self;
        format!(
            r#"(component
{outer}
(core module $env
    (memory (export "memory") 1)
    (global $top (mut i32) (i32.const 32768))
    (func (export "realloc") (param i32 i32 i32 i32) (result i32)
        (local $at i32)
        (local.set $at (i32.and (i32.add (global.get $top) (i32.const 7)) (i32.const -8)))
        (if (i32.gt_u (i32.add (local.get $at) (local.get 3)) (i32.const 65536))
            (then (local.set $at (i32.const 32768))))
        (global.set $top (i32.add (local.get $at) (local.get 3)))
        (local.get $at)))
(core instance $env (instantiate $env))
(alias core export $env "memory" (core memory $memory))
(alias core export $env "realloc" (core func $realloc))
{lowered}
(core instance $sockets {handed})
(core module $main
(import "env" "memory" (memory 1))
{core_imports}
{core})
(core instance $main (instantiate $main
    (with "env" (instance $env))
    (with "sockets" (instance $sockets))))
{lifted}
{interfaces})"#
        )
    }
}

fn push(text: &mut String, line: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{line}");
}
