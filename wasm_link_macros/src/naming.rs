//! Turns WIT names into Rust names; nothing else in this crate does.
//!
//! Every legal WIT name gets a legal Rust name: keywords become raw identifiers, names that cannot be raw
//! or that would hide something needed take a trailing underscore, and of two names that would be the same
//! the later one takes underscores until it is free.

use std::collections::HashSet;

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, Span};

/// Words that Rust reserves, of every edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that cannot even be raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self"];

/// Type names that the derive macros of wasmtime use without a path: a type of that name would hide them.
const DERIVE_NAMES: &[&str] = &["Copy", "Option"];

/// The same, and what they make values with: so do the names of handle types.
const DERIVE_VALUES: &[&str] = &["Copy", "None", "Ok", "Option", "Some"];

/// Module names that would hide what the surrounding code most likely uses.
const HIDING_MODULES: &[&str] = &[
    "alloc",
    "bool",
    "char",
    "core",
    "f32",
    "f64",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "std",
    "str",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
    "wasm_link",
];

/// The kind of Rust item that a WIT name becomes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    /// `UpperCamel`: records, variants, enums, flags, aliases.
    Type,
    /// `UpperCamel`: resources.
    Resource,
    /// `UpperCamel`: cases of variants and enums.
    Case,
    /// `SHOUTY_SNAKE`: flags.
    Constant,
    /// `snake`: fields, functions, parameters.
    Value,
    /// `snake`: interfaces, packages, namespaces.
    Module,
}

/// A place where Rust names must differ from each other: the types of a module, the fields of a record …
#[derive(Debug, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A place where these Rust names are taken.
    pub(crate) fn without(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Returns the Rust name of the WIT name `name`, and takes it.
    pub(crate) fn claim(&mut self, name: &str, style: Style) -> Ident {
        let mut rust = rust_name(name, style);
        while !self.taken.insert(rust.clone()) {
            rust.push('_');
        }
        identifier(&rust)
    }
}

/// Returns the module name of a package, with its version where two of that name meet.
pub(crate) fn package_name(name: &str, version: Option<&str>) -> String {
    match version {
        Some(version) => format!("{name}-{version}"),
        None => name.to_owned(),
    }
}

fn rust_name(name: &str, style: Style) -> String {
    let mut rust = match style {
        Style::Type | Style::Resource | Style::Case => name.to_upper_camel_case(),
        Style::Constant => name.to_shouty_snake_case(),
        Style::Value | Style::Module => name.to_snake_case(),
    };
    let hides = match style {
        Style::Type => DERIVE_NAMES,
        Style::Resource => DERIVE_VALUES,
        Style::Module => HIDING_MODULES,
        Style::Case | Style::Constant | Style::Value => &[],
    };
    if NEVER_RAW.contains(&rust.as_str()) || hides.contains(&rust.as_str()) {
        rust.push('_');
    }
    rust
}

fn identifier(rust: &str) -> Ident {
    if KEYWORDS.contains(&rust) {
        Ident::new_raw(rust, Span::call_site())
    } else {
        Ident::new(rust, Span::call_site())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str, style: Style) -> String {
        Scope::default().claim(name, style).to_string()
    }

    #[test]
    fn names_that_are_taken_are_given_to_nothing_else() {
        let mut methods = Scope::without(&["of"]);
        let names = ["of", "apply", "of"].map(|name| methods.claim(name, Style::Value).to_string());
        assert_eq!(names, ["of_", "apply", "of__"]);
    }

    #[test]
    fn wit_names_get_the_case_of_their_item() {
        assert_eq!(named("http-request", Style::Type), "HttpRequest");
        assert_eq!(named("HTTP-request2", Style::Type), "HttpRequest2");
        assert_eq!(named("not-found", Style::Case), "NotFound");
        assert_eq!(named("read-only", Style::Constant), "READ_ONLY");
        assert_eq!(named("max-3d-size", Style::Value), "max_3d_size");
        assert_eq!(named("my-filter", Style::Module), "my_filter");
    }

    #[test]
    fn keywords_become_raw() {
        for keyword in KEYWORDS {
            assert_eq!(named(keyword, Style::Value), format!("r#{keyword}"));
        }
    }

    #[test]
    fn what_cannot_be_raw_takes_an_underscore() {
        assert_eq!(named("self", Style::Value), "self_");
        assert_eq!(named("self", Style::Type), "Self_");
        assert_eq!(named("super", Style::Module), "super_");
        assert_eq!(named("crate", Style::Value), "crate_");
        assert_eq!(named("self", Style::Case), "Self_");
    }

    #[test]
    fn what_would_hide_something_takes_an_underscore() {
        assert_eq!(named("option", Style::Type), "Option_");
        assert_eq!(named("copy", Style::Type), "Copy_");
        assert_eq!(named("none", Style::Type), "None");
        assert_eq!(named("none", Style::Resource), "None_");
        assert_eq!(named("ok", Style::Resource), "Ok_");
        assert_eq!(named("some", Style::Resource), "Some_");
        assert_eq!(named("option", Style::Resource), "Option_");
        assert_eq!(named("result", Style::Type), "Result");
        assert_eq!(named("std", Style::Module), "std_");
    }

    #[test]
    fn the_later_of_two_equal_names_yields() {
        let mut scope = Scope::default();
        assert_eq!(scope.claim("a-b", Style::Type).to_string(), "AB");
        assert_eq!(scope.claim("a-B", Style::Type).to_string(), "AB_");
        assert_eq!(scope.claim("A-b", Style::Type).to_string(), "AB__");
    }

    #[test]
    fn versions_become_part_of_a_module_name() {
        assert_eq!(
            named(&package_name("io", Some("0.2.0-rc.1")), Style::Module),
            "io_0_2_0_rc_1"
        );
        assert_eq!(named(&package_name("io", None), Style::Module), "io");
    }
}
