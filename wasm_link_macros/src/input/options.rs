//! Reads `key: value` options.
//!
//! Each value is cut out before it is parsed: one that cannot be read hides no error of the others.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{LitStr, Token};

use super::invocation::{Cardinality, Chosen, Entry, Input, Origin};
use super::values::{anchored, chosen, interfaces, list, map, until_comma};
use crate::errors::Errors;
use crate::nearest::{listed, nearest, suggestion};

const KEYS: [&str; 12] = [
    "path",
    "inline",
    "interfaces",
    "cardinality",
    "with",
    "implement",
    "fallible",
    "optional",
    "late",
    "derives",
    "features",
    "crate",
];

/// The options while they are read.
pub(super) struct Options {
    /// The span for an error about what is not there.
    whole: Span,
    seen: Vec<String>,
    path: Option<LitStr>,
    inline: Option<LitStr>,
    interfaces: Vec<LitStr>,
    cardinality: Vec<Entry<Cardinality>>,
    with: Vec<Entry<syn::Path>>,
    implement: Option<Chosen<LitStr>>,
    fallible: Option<Chosen<Entry<Chosen<LitStr>>>>,
    optional: Option<Chosen<Entry<Chosen<LitStr>>>>,
    late: Option<Chosen<LitStr>>,
    derives: Vec<syn::Path>,
    features: Vec<LitStr>,
    runtime: Option<syn::Path>,
    errors: Errors,
}

impl Options {
    pub(super) fn new(whole: Span) -> Self {
        Self {
            whole,
            seen: Vec::new(),
            path: None,
            inline: None,
            interfaces: Vec::new(),
            cardinality: Vec::new(),
            with: Vec::new(),
            implement: None,
            fallible: None,
            optional: None,
            late: None,
            derives: Vec::new(),
            features: Vec::new(),
            runtime: None,
            errors: Errors::default(),
        }
    }

    /// Makes options that have a path already.
    pub(super) fn of_path(path: LitStr) -> Self {
        let mut options = Self::new(path.span());
        options.seen.push("path".to_owned());
        options.path = Some(path);
        options
    }

    /// Makes options that have a path and a world already.
    pub(super) fn of_world(world: LitStr, path: LitStr) -> Self {
        let mut options = Self::of_path(path);
        options.interfaces.push(world);
        options
    }

    /// Reads all options; nothing if they do not say where the WIT is.
    pub(super) fn read(
        mut self,
        stream: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<Option<Input>> {
        while !stream.is_empty() {
            let span = stream.span();
            let Ok(key) = stream.call(Ident::parse_any) else {
                let message = format!("expected a key, one of {}", listed(KEYS));
                self.errors.report(span, message);
                until_comma(stream)?;
                continue;
            };
            if stream.parse::<Option<Token![:]>>()?.is_none() {
                self.errors.report(
                    key.span(),
                    format!("expected `{key}: value`, found no colon"),
                );
            }
            let value = until_comma(stream)?;
            self.set(&key, value);
        }
        let origin = self.origin();
        errors.append(std::mem::take(&mut self.errors));
        Ok(origin.map(|origin| self.with_origin(origin)))
    }

    /// Takes one option. One that stands twice counts with all its values, a misspelt one as what was meant.
    fn set(&mut self, key: &Ident, value: TokenStream) {
        let written = key.unraw().to_string();
        if written == "world" {
            return self.world(key, value);
        }
        let Some(name) = self.known(key, &written) else {
            return;
        };
        if self.seen.iter().any(|seen| seen == name) {
            let message = format!("duplicate key `{name}`: write it once, with all its values");
            self.errors.report(key.span(), message);
        }
        if value.is_empty() {
            self.errors
                .report(key.span(), format!("`{name}` has no value"));
        } else if let Err(error) = self.parse_value(name, value) {
            self.misformed(name, &error);
        }
        self.seen.push(name.to_owned());
    }

    /// Takes a key of `bindgen!`, whose value is one world, as what was meant.
    fn world(&mut self, key: &Ident, value: TokenStream) {
        let world = syn::parse2::<LitStr>(value).ok();
        let written = world.as_ref().map_or("my-world".to_owned(), LitStr::value);
        let message = format!(
            "unknown key `world`: a world is named in `interfaces`, as in `interfaces: [{written:?}]`"
        );
        self.errors.report(key.span(), message);
        self.interfaces.extend(world);
    }

    fn known(&mut self, key: &Ident, written: &str) -> Option<&'static str> {
        if let Some(known) = KEYS.into_iter().find(|known| *known == written) {
            return Some(known);
        }
        let message = format!(
            "unknown key `{written}`: expected one of {}{}",
            listed(KEYS),
            suggestion(written, KEYS)
        );
        self.errors.report(key.span(), message);
        nearest(written, KEYS).and_then(|near| KEYS.into_iter().find(|known| *known == near))
    }

    fn misformed(&mut self, key: &str, error: &syn::Error) {
        let message = format!("{error}: write {}", form(key));
        self.errors.report(error.span(), message);
    }

    fn parse_value(&mut self, key: &str, value: TokenStream) -> syn::Result<()> {
        match key {
            "path" => {
                let path = syn::parse2(value)?;
                self.path.get_or_insert(path);
            }
            "inline" => {
                let inline = syn::parse2(value)?;
                self.inline.get_or_insert(inline);
            }
            "interfaces" => {
                let interfaces = interfaces.parse2(value)?;
                let interfaces = self.each(key, interfaces);
                self.interfaces.extend(interfaces);
            }
            "cardinality" => {
                let entries = self.each::<Entry<Ident>>(key, map.parse2(value)?);
                for Entry { interface, value } in entries {
                    let value = Cardinality::named(&value, &mut self.errors);
                    let entry = value.map(|value| Entry { interface, value });
                    self.cardinality.extend(entry);
                }
            }
            "with" => {
                let with = self.each(key, map.parse2(value)?);
                self.with.extend(with);
            }
            "implement" => {
                let chosen = self.chosen(key, chosen(list).parse2(value)?);
                Chosen::add(&mut self.implement, chosen);
            }
            "fallible" => {
                let chosen = self.chosen(key, chosen(map).parse2(value)?);
                Chosen::add(&mut self.fallible, chosen);
            }
            "late" => {
                let chosen = self.chosen(key, chosen(list).parse2(value)?);
                Chosen::add(&mut self.late, chosen);
            }
            "optional" => {
                let chosen = self.chosen(key, chosen(map).parse2(value)?);
                Chosen::add(&mut self.optional, chosen);
            }
            "derives" => {
                let derives = self.each(key, list.parse2(value)?);
                self.derives.extend(derives);
            }
            "features" => {
                let features = self.each(key, list.parse2(value)?);
                self.features.extend(features);
            }
            _ => {
                let runtime = anchored.parse2(value)?;
                self.runtime.get_or_insert(runtime);
            }
        }
        Ok(())
    }

    /// Parses the items, if some are chosen.
    fn chosen<T: Parse>(&mut self, key: &str, chosen: Chosen<TokenStream>) -> Chosen<T> {
        match chosen {
            Chosen::All(span) => Chosen::All(span),
            Chosen::Some(items) => Chosen::Some(self.each(key, items)),
        }
    }

    /// Parses items, each by itself: one that cannot be read spoils no other.
    fn each<T: Parse>(&mut self, key: &str, items: Vec<TokenStream>) -> Vec<T> {
        let mut parsed = Vec::new();
        for item in items {
            match syn::parse2(item) {
                Ok(item) => parsed.push(item),
                Err(error) => self.misformed(key, &error),
            }
        }
        parsed
    }

    fn origin(&mut self) -> Option<Origin> {
        match (self.path.take(), self.inline.take()) {
            (Some(path), None) => Some(Origin::Path(path)),
            (None, Some(inline)) => Some(Origin::Inline(inline)),
            (Some(path), Some(inline)) => {
                self.errors.report(
                    inline.span(),
                    "found both `path` and `inline`: the WIT comes from one of them",
                );
                Some(Origin::Path(path))
            }
            (None, None) => {
                // Another mistake, such as a misspelt key, may be why there is none.
                if self.errors.is_empty() {
                    self.errors.report(
                        self.whole,
                        "no WIT: add `path: \"wit/greeter.wit\"` (a file or folder) or `inline: \"package a:b; …\"`",
                    );
                }
                None
            }
        }
    }

    fn with_origin(self, origin: Origin) -> Input {
        Input {
            origin,
            interfaces: self.interfaces,
            cardinality: self.cardinality,
            with: self.with,
            implement: self.implement,
            fallible: self.fallible,
            optional: self.optional,
            late: self.late,
            derives: self.derives,
            features: self.features,
            runtime: self.runtime,
            is_whole: true,
        }
    }
}

/// Shows how the value of a key is written.
fn form(key: &str) -> &'static str {
    match key {
        "path" => "`path: \"wit/greeter.wit\"`",
        "inline" => "`inline: \"package a:b; …\"`",
        "interfaces" => "`interfaces: [\"greeter\", \"other:pkg/store\"]`",
        "cardinality" => "`cardinality: { \"greeter\": AtLeastOne }`",
        "with" => "`with: { \"my:types/common\": crate::common }`",
        "implement" => "`implement: [\"greeter\"]`, or `implement: true` for all interfaces",
        "fallible" => {
            "`fallible: { \"greeter\": [\"greet\"], \"store\": true }`, or `fallible: true` for all functions"
        }
        "optional" => {
            "`optional: { \"greeter\": [\"greet\"], \"store\": true }`, or `optional: true` for all functions"
        }
        "late" => "`late: [\"greeter\"]`, or `late: true` for all interfaces",
        "derives" => "`derives: [serde::Serialize]`",
        "features" => "`features: [\"unstable-thing\"]`",
        _ => "`crate: ::my_library::wasm_link`",
    }
}
