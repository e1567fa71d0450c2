//! Writes the interface's WIT as lines of words, which the runtime decodes to compare them with what a plugin
//! exports: `wasm_link/src/wit/decode.rs` says how they read.
//!
//! Each named type is written once, and meant by its number: types that share parts stay small.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::rc::Rc;

use crate::analyze::{Definition, Function, FunctionKind, Interface, Kind, Label, Primitive, Type};

/// Writes the lines of all functions and of what they use.
pub(super) fn lines(interface: &Interface) -> Vec<String> {
    let mut types = Types {
        path: &interface.path,
        lines: Vec::new(),
        numbers: HashMap::new(),
    };
    let functions = interface.functions.iter();
    let functions: Vec<_> = functions.map(|function| types.function(function)).collect();
    types.lines.extend(functions);
    types.lines
}

/// The named types that were written so far.
struct Types<'a> {
    /// The path of the interface, which its own resources do not repeat.
    path: &'a str,
    lines: Vec<String>,
    numbers: HashMap<*const Definition, usize>,
}

impl Types<'_> {
    fn function(&mut self, function: &Function) -> String {
        let keyword = if function.is_async { "async" } else { "func" };
        let mut line = format!("{keyword} {}", function.name);
        self.optional(&mut line, function.result.as_ref());
        if let (FunctionKind::Method, Some(resource)) = (function.kind, &function.resource) {
            line.push_str(" self");
            self.handle(&mut line, "borrow", resource);
        }
        for parameter in &function.parameters {
            self.named(&mut line, &parameter.name, &parameter.ty);
        }
        line
    }

    fn ty(&mut self, line: &mut String, ty: &Type) {
        match ty {
            Type::Primitive(primitive) => word(line, primitive_name(*primitive)),
            Type::String => word(line, "string"),
            Type::List(item) => self.around(line, "list", &[item]),
            Type::FixedList(item, length) => {
                self.around(line, &format!("array {length}"), &[item]);
            }
            Type::Map(key, value) => self.around(line, "map", &[key, value]),
            Type::Option(item) => self.around(line, "option", &[item]),
            Type::Result { ok, err } => {
                word(line, "result");
                self.optional(line, ok.as_deref());
                self.optional(line, err.as_deref());
            }
            Type::Tuple(items) => {
                let items: Vec<_> = items.iter().collect();
                self.around(line, &format!("tuple {}", items.len()), &items);
            }
            Type::Named(definition) => self.definition(line, definition),
            Type::Stream(item) => {
                word(line, "stream");
                self.optional(line, item.as_deref());
            }
            Type::Future(item) => {
                word(line, "future");
                self.optional(line, item.as_deref());
            }
            Type::Own(resource) => self.handle(line, "own", resource),
            Type::Borrow(resource) => self.handle(line, "borrow", resource),
            // `check` refuses what is unresolved.
            Type::ErrorContext | Type::Unresolved => word(line, "error-context"),
        }
    }

    fn around(&mut self, line: &mut String, constructor: &str, items: &[&Type]) {
        word(line, constructor);
        for item in items {
            self.ty(line, item);
        }
    }

    fn optional(&mut self, line: &mut String, ty: Option<&Type>) {
        match ty {
            Some(ty) => self.ty(line, ty),
            None => word(line, "_"),
        }
    }

    fn named(&mut self, line: &mut String, name: &str, ty: &Type) {
        word(line, name);
        self.ty(line, ty);
    }

    /// Writes the number of a named type, which gets a line the first time.
    fn definition(&mut self, line: &mut String, definition: &Rc<Definition>) {
        if let Kind::Alias(ty) = &definition.kind
            && !has_parts(ty)
        {
            return self.ty(line, ty);
        }
        let key = Rc::as_ptr(definition);
        let known = self.numbers.get(&key).copied();
        let number = known.unwrap_or_else(|| {
            let declaration = self.declaration(definition);
            let number = self.lines.len();
            self.lines.push(declaration);
            self.numbers.insert(key, number);
            number
        });
        word(line, &format!("#{number}"));
    }

    fn declaration(&mut self, definition: &Definition) -> String {
        let name = &definition.name;
        match &definition.kind {
            Kind::Record(fields) => {
                let mut line = format!("record {name}");
                for field in fields {
                    self.named(&mut line, &field.name, &field.ty);
                }
                line
            }
            Kind::Variant(cases) => {
                let mut line = format!("variant {name}");
                for case in cases {
                    word(&mut line, &case.name);
                    self.optional(&mut line, case.ty.as_ref());
                }
                line
            }
            Kind::Enum(labels) => labelled("enum", name, labels),
            Kind::Flags(labels) => labelled("flags", name, labels),
            // Parts of parts of aliases may be many, in few lines.
            Kind::Alias(ty) => {
                let mut line = String::from("type");
                self.ty(&mut line, ty);
                line
            }
            // It is no type of a value, only its handles are.
            Kind::Resource => labelled("flags", name, &[]),
        }
    }

    /// Writes the type of a handle: `own` or `borrow`.
    fn handle(&self, line: &mut String, constructor: &str, resource: &Definition) {
        let original = resource.original();
        let path = match &*original.path {
            path if path == self.path => ".",
            path => path,
        };
        word(line, constructor);
        word(line, path);
        word(line, &original.name);
    }
}

/// Whether a type is written with others after it.
fn has_parts(ty: &Type) -> bool {
    match ty {
        Type::List(_)
        | Type::FixedList(..)
        | Type::Map(..)
        | Type::Option(_)
        | Type::Result { .. }
        | Type::Tuple(_)
        | Type::Stream(_)
        | Type::Future(_) => true,
        Type::Primitive(_)
        | Type::String
        | Type::Named(_)
        | Type::Own(_)
        | Type::Borrow(_)
        | Type::ErrorContext
        | Type::Unresolved => false,
    }
}

fn labelled(keyword: &str, name: &str, labels: &[Label]) -> String {
    let mut line = format!("{keyword} {name}");
    for label in labels {
        word(&mut line, &label.name);
    }
    line
}

fn word(line: &mut String, word: &str) {
    write!(line, " {word}").ok();
}

fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Bool => "bool",
        Primitive::S8 => "s8",
        Primitive::U8 => "u8",
        Primitive::S16 => "s16",
        Primitive::U16 => "u16",
        Primitive::S32 => "s32",
        Primitive::U32 => "u32",
        Primitive::S64 => "s64",
        Primitive::U64 => "u64",
        Primitive::F32 => "f32",
        Primitive::F64 => "f64",
        Primitive::Char => "char",
    }
}
