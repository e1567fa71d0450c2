//! What the user wrote, parsed.

use proc_macro2::{Ident, Span};
use syn::LitStr;

use crate::errors::Errors;
use crate::nearest::{listed, nearest, suggestion};

/// The invocation.
pub(crate) struct Input {
    /// Where the WIT is.
    pub(crate) origin: Origin,
    /// The interfaces to generate; none written means every interface of the main package.
    pub(crate) interfaces: Vec<LitStr>,
    /// How many plugins may fill an interface.
    pub(crate) cardinality: Vec<Entry<Cardinality>>,
    /// The interfaces whose types exist elsewhere.
    pub(crate) with: Vec<Entry<syn::Path>>,
    /// The interfaces that get a trait for those who implement them in Rust.
    pub(crate) implement: Option<Chosen<LitStr>>,
    /// The functions whose methods in there may fail, by interface.
    pub(crate) fallible: Option<Chosen<Entry<Chosen<LitStr>>>>,
    /// The functions that plugins may lack, by interface.
    pub(crate) optional: Option<Chosen<Entry<Chosen<LitStr>>>>,
    /// The interfaces that plugins are connected to after they were loaded.
    pub(crate) late: Option<Chosen<LitStr>>,
    /// Further traits for the derive attribute of the types.
    pub(crate) derives: Vec<syn::Path>,
    /// The `@unstable` gates to open.
    pub(crate) features: Vec<LitStr>,
    /// Where the crate `wasm_link` is, if not at the root of paths.
    pub(crate) runtime: Option<syn::Path>,
    /// Whether everything was read. If not, what may follow from that is not reported.
    pub(crate) is_whole: bool,
}

/// Where the WIT is.
pub(crate) enum Origin {
    /// In a file or folder.
    Path(LitStr),
    /// In the invocation.
    Inline(LitStr),
}

/// One `"interface": value` of a map.
pub(crate) struct Entry<T> {
    pub(crate) interface: LitStr,
    pub(crate) value: T,
}

/// All that there is, or some of it.
pub(crate) enum Chosen<T> {
    /// All, as the word `true` at this place says.
    All(Span),
    Some(Vec<T>),
}

impl<T> Chosen<T> {
    /// Chooses what `other` does, too.
    pub(super) fn add(chosen: &mut Option<Self>, other: Self) {
        match (chosen, other) {
            (Some(Self::Some(chosen)), Self::Some(others)) => chosen.extend(others),
            (Some(Self::All(_)), _) => {}
            (chosen, other) => *chosen = Some(other),
        }
    }
}

/// How many plugins may fill an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cardinality {
    AtMostOne,
    ExactlyOne,
    AtLeastOne,
    Any,
}

impl Origin {
    /// Returns the literal that says it: the token for every error about the WIT.
    pub(crate) fn literal(&self) -> &LitStr {
        match self {
            Self::Path(literal) | Self::Inline(literal) => literal,
        }
    }
}

impl Cardinality {
    const NAMES: [&str; 4] = ["AtMostOne", "ExactlyOne", "AtLeastOne", "Any"];

    /// Returns the one of that name, or the one that was probably meant.
    pub(super) fn named(name: &Ident, errors: &mut Errors) -> Option<Self> {
        let written = name.to_string();
        let meant = if Self::NAMES.contains(&written.as_str()) {
            written.as_str()
        } else {
            errors.report(
                name.span(),
                format!(
                    "unknown cardinality `{written}`: expected one of {}{}",
                    listed(Self::NAMES),
                    suggestion(&written, Self::NAMES)
                ),
            );
            nearest(&written, Self::NAMES)?
        };
        match meant {
            "AtMostOne" => Some(Self::AtMostOne),
            "ExactlyOne" => Some(Self::ExactlyOne),
            "AtLeastOne" => Some(Self::AtLeastOne),
            _ => Some(Self::Any),
        }
    }
}
