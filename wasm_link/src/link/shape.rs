//! The shapes in which an import may ask for what a socket returns.
//!
//! With `T` for the result of the interface's own function, an import may return `T` as it is, or
//! `result<T, E>` to be told of failures: bare, in an `option`, in a `list`, or in a list keyed by
//! plugin, as the cardinality of the socket allows.

use super::failure::FailureForm;
use crate::describe::InterfaceCardinality;
use crate::text::listed;
use crate::wit::{Difference, Function, Type, compare_params, compare_results, compare_types};

/// How one imported function is satisfied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) container: Container,
    pub(crate) reply: Reply,
}

/// What the replies of the socket's plugins are put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    /// Nothing at all is returned.
    Nothing,
    /// The reply of the one plugin.
    Bare,
    /// The reply of a plugin that may be missing.
    Option,
    /// The replies of all, in order.
    List,
    /// The replies of all, in order, each with the id of its plugin.
    Keyed,
}

/// What one plugin's reply looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    /// The result itself. A failure traps the caller.
    Plain,
    /// A `result`, with failures in this form.
    Result(FailureForm),
}

/// What keeps an import from fitting an export.
pub(crate) struct Misfit {
    cardinality: InterfaceCardinality,
    differences: Vec<Difference>,
}

/// Finds the shape in which `import` can be satisfied by `export`. Plain comes first: a function
/// whose own result is a `result`, an `option` or a `list` is not taken for a shape.
pub(crate) fn fit(
    import: &Function,
    export: &Function,
    cardinality: InterfaceCardinality,
) -> Result<Shape, Misfit> {
    let mut differences = compare_params(export, import);
    let shape = if import.result.is_none() && export.result.is_none() {
        Some(Shape {
            container: Container::Nothing,
            reply: Reply::Plain,
        })
    } else {
        let containers = allowed(import, cardinality).iter().copied();
        let mut shapes = containers.filter_map(|container| {
            let reply = container.strip(import.result.as_ref()?)?;
            let reply = reply_of(reply, export.result.as_ref())?;
            Some(Shape { container, reply })
        });
        shapes.next()
    };
    match shape {
        Some(shape) if differences.is_empty() => Ok(shape),
        found => {
            if found.is_none() {
                differences.extend(compare_results(export, import));
            }
            Err(Misfit {
                cardinality,
                differences,
            })
        }
    }
}

/// Finds what an import of what the application offers returns, where it differs from `export` in that alone: there is
/// one value, so that nothing is around the reply.
pub(super) fn reply(import: &Function, export: &Function) -> Option<Reply> {
    if import.is_async != export.is_async || !compare_params(export, import).is_empty() {
        return None;
    }
    reply_of(import.result.as_ref()?, export.result.as_ref())
}

/// Finds the shape of an import whose function no plugin of the socket has: with no plugin in it, or
/// with plugins that lack the function, only failures and empty containers will be returned.
pub(crate) fn guess(import: &Function, cardinality: InterfaceCardinality) -> Result<Shape, String> {
    let Some(result) = &import.result else {
        return Ok(Shape {
            container: Container::Nothing,
            reply: Reply::Plain,
        });
    };
    let containers = allowed(import, cardinality).iter().copied();
    let shapes = containers.filter_map(|container| {
        let reply = match container.strip(result)? {
            Type::Result { err, .. } => FailureForm::of(err.as_deref()).map(Reply::Result),
            _ => None,
        };
        Some(Shape {
            container,
            reply: reply.unwrap_or(Reply::Plain),
        })
    });
    // A shape that has room for failures comes first: a keyed list is a list, too.
    let shape = shapes.min_by_key(|shape| shape.reply == Reply::Plain);
    shape.ok_or_else(|| {
        format!(
            "the plugin imports `{import}`, and the socket holds {cardinality}: the import may \
             return {}",
            returns(import, None, cardinality)
        )
    })
}

/// The containers that an import may use, in the order in which they are tried. A method goes to the
/// owner of its handle alone, whatever the cardinality.
fn allowed(import: &Function, cardinality: InterfaceCardinality) -> &'static [Container] {
    match cardinality {
        _ if import.is_method() => &[Container::Bare],
        InterfaceCardinality::ExactlyOne => &[Container::Bare, Container::List, Container::Keyed],
        InterfaceCardinality::AtMostOne => &[Container::Option, Container::List, Container::Keyed],
        InterfaceCardinality::AtLeastOne | InterfaceCardinality::Any => {
            &[Container::List, Container::Keyed]
        }
    }
}

impl Shape {
    /// Tells whether the import returns what one plugin does, and nothing around it.
    pub(crate) fn is_bare(&self) -> bool {
        let is_bare = matches!(self.container, Container::Nothing | Container::Bare);
        is_bare && self.reply == Reply::Plain
    }
}

impl Container {
    /// Returns the type within the container, if `ty` is one.
    fn strip(self, ty: &Type) -> Option<&Type> {
        match (self, ty) {
            (Self::Bare, ty) => Some(ty),
            (Self::Option, Type::Option(some)) => Some(some),
            (Self::List, Type::List(element)) => Some(element),
            (Self::Keyed, Type::List(element)) => match &**element {
                Type::Tuple(pair) => match pair.as_slice() {
                    [Type::String, reply] => Some(reply),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    fn wrap(self, reply: &str) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Bare => format!("`{reply}`"),
            Self::Option => format!("`option<{reply}>`"),
            Self::List => format!("`list<{reply}>`"),
            Self::Keyed => format!("`list<tuple<string, {reply}>>`"),
        }
    }
}

fn reply_of(reply: &Type, result: Option<&Type>) -> Option<Reply> {
    if result.is_some_and(|result| compare_types(result, reply).is_empty()) {
        return Some(Reply::Plain);
    }
    let Type::Result { ok, err } = reply else {
        return None;
    };
    let same = match (ok.as_deref(), result) {
        (None, None) => true,
        (Some(ok), Some(result)) => compare_types(result, ok).is_empty(),
        _ => false,
    };
    let form = same.then(|| FailureForm::of(err.as_deref()))?;
    form.map(Reply::Result)
}

/// Lists what an import may return, for a function that returns `result`.
fn returns(import: &Function, result: Option<&Type>, cardinality: InterfaceCardinality) -> String {
    let replies = match result {
        Some(result) => vec![result.to_string(), format!("result<{result}, E>")],
        None => vec!["result<_, E>".to_owned()],
    };
    let mut returns: Vec<_> = allowed(import, cardinality)
        .iter()
        .flat_map(|container| replies.iter().map(|reply| container.wrap(reply)))
        .collect();
    if result.is_none() {
        returns.push("nothing".to_owned());
    }
    returns.join(", ")
}

impl Misfit {
    /// Says what does not fit, with both signatures, and what would.
    pub(crate) fn explain(&self, import: &Function, export: &Function, exporter: &str) -> String {
        // Signatures that are the same may still not fit the cardinality.
        let differences = match self.differences.as_slice() {
            [] => String::new(),
            differences => format!(": {}", listed("; ", differences)),
        };
        format!(
            "the plugin imports `{import}`, and the plugin `{exporter}` exports `{export}`{differences}; \
             for {} plugin(s) the import may return {}",
            self.cardinality,
            returns(import, export.result.as_ref(), self.cardinality)
        )
    }
}
