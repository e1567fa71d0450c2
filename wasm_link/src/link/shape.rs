//! The shapes in which an import may ask for what a socket returns.
//!
//! With `T` for the result of the interface's own function, an import may return `T` as it is, or
//! `result<T, E>` to be told of failures: bare, in an `option`, in a `list`, or in a list keyed by
//! plugin, as the cardinality of the socket allows.

use super::failure::FailureForm;
use crate::describe::{Adaptation, InterfaceCardinality};
use crate::text::listed;
use crate::wit::adapt::{Adapter, Expected, adapter, admitted_with, verdict};
use crate::wit::{
    Change, Difference, Function, Type, Verdict, compare_functions, compare_params, compare_results,
};

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

/// An import that is satisfied: its shape, and how it is adapted, where it is of another version than the export.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fit {
    pub(crate) shape: Shape,
    pub(crate) adapted: Option<(Adapter, Vec<Change>)>,
}

/// What keeps an import from fitting an export.
pub(crate) struct Misfit {
    cardinality: InterfaceCardinality,
    differences: Vec<Difference>,
    /// What would become of it, if all that can be adapted were.
    verdict: Verdict,
}

/// Finds the shape in which `import` can be satisfied by `export`. Plain comes first: a function
/// whose own result is a `result`, an `option` or a `list` is not taken for a shape. What is equal comes before
/// what has to be adapted.
pub(crate) fn fit(
    import: &Function,
    export: &Function,
    cardinality: InterfaceCardinality,
    adaptation: Adaptation,
) -> Result<Fit, Misfit> {
    let containers = match import.result {
        None => &[Container::Nothing],
        Some(_) => allowed(import, cardinality),
    };
    find_fit(import, export, containers, adaptation).map_err(|verdict| {
        let mut differences = compare_params(export, import);
        if differences.is_empty() {
            differences = compare_results(export, import);
        }
        Misfit {
            cardinality,
            differences,
            verdict,
        }
    })
}

/// Tells what becomes of an import that asks for what an interface has with another signature.
///
/// # Errors
/// Fails with what keeps it from fitting.
#[cfg(feature = "wit")]
pub(crate) fn fit_import(
    import: &Function,
    export: &Function,
    cardinality: InterfaceCardinality,
    adaptation: Adaptation,
) -> Result<Vec<Change>, Vec<Change>> {
    match fit(import, export, cardinality, adaptation) {
        Ok(fit) => Ok(fit.adapted.map_or_else(Vec::new, |(_, changes)| changes)),
        Err(misfit) => {
            let differences = misfit.differences.into_iter();
            Err(differences.map(Change::breaking).collect())
        }
    }
}

/// Finds how an import of what the application offers is satisfied by `export`: there is one value, so that nothing is
/// around the reply.
///
/// # Errors
/// Fails with what would become of it, if all that can be adapted were.
pub(super) fn fit_one(
    import: &Function,
    export: &Function,
    adaptation: Adaptation,
) -> Result<Fit, Verdict> {
    let container = match import.result {
        None => Container::Nothing,
        Some(_) => Container::Bare,
    };
    find_fit(import, export, &[container], adaptation)
}

fn find_fit(
    import: &Function,
    export: &Function,
    containers: &[Container],
    adaptation: Adaptation,
) -> Result<Fit, Verdict> {
    let mut asked: Vec<_> = Vec::new();
    for container in containers {
        for (shape, bare) in container.asked(import) {
            if compare_functions(export, &bare).is_empty() {
                return Ok(Fit {
                    shape,
                    adapted: None,
                });
            }
            asked.push((shape, bare));
        }
    }
    let mut best = Verdict::Breaking;
    for (shape, bare) in asked {
        let (adapter, changes) = adapter(&bare, export, Expected::Callee);
        let verdict = verdict(&changes);
        if adaptation.admits(verdict) {
            return Ok(Fit {
                shape,
                adapted: Some((adapter, changes)),
            });
        }
        best = best.min(verdict);
    }
    Err(best)
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

impl Fit {
    /// The fit of an import that is not adapted.
    pub(crate) fn of(shape: Shape) -> Self {
        Self {
            shape,
            adapted: None,
        }
    }

    /// The fit of an import that returns what one function does.
    pub(super) fn plain(import: &Function) -> Self {
        let container = match import.result {
            None => Container::Nothing,
            Some(_) => Container::Bare,
        };
        Self::of(Shape {
            container,
            reply: Reply::Plain,
        })
    }

    /// Tells whether what fits in one of them fits in the other.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let adapter = |fit: &Self| fit.adapted.as_ref().map(|(adapter, _)| adapter.clone());
        self.shape == other.shape && adapter(self) == adapter(other)
    }
}

impl Shape {
    /// Tells whether the import returns what one plugin does, and nothing around it.
    pub(crate) fn is_bare(&self) -> bool {
        let is_bare = matches!(self.container, Container::Nothing | Container::Bare);
        is_bare && self.reply == Reply::Plain
    }
}

impl Reply {
    /// Returns the function that an import asks for with this reply, and nothing around it.
    pub(super) fn asked(&self, import: Function) -> Function {
        match (self, import.result) {
            (Self::Result(_), Some(Type::Result { ok, .. })) => Function {
                result: ok.map(|ok| *ok),
                ..import
            },
            (_, result) => Function { result, ..import },
        }
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

    /// Returns the shapes that an import may ask for with this container, each with the function that it asks of one
    /// plugin then.
    fn asked(self, import: &Function) -> impl Iterator<Item = (Shape, Function)> {
        let one = |reply, result: Option<&Type>| {
            let shape = Shape {
                container: self,
                reply,
            };
            let bare = Function {
                result: result.cloned(),
                ..import.clone()
            };
            (shape, bare)
        };
        let reply = import.result.as_ref().and_then(|result| self.strip(result));
        let plain = match (self, reply) {
            (Self::Nothing, _) => Some(one(Reply::Plain, None)),
            (_, Some(reply)) => Some(one(Reply::Plain, Some(reply))),
            (_, None) => None,
        };
        let failing = match reply {
            Some(Type::Result { ok, err }) => {
                FailureForm::of(err.as_deref()).map(|form| one(Reply::Result(form), ok.as_deref()))
            }
            Some(_) | None => None,
        };
        plain.into_iter().chain(failing)
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
        let text = format!(
            "the plugin imports `{import}`, and the plugin `{exporter}` exports `{export}`{differences}; \
             for {} plugin(s) the import may return {}",
            self.cardinality,
            returns(import, export.result.as_ref(), self.cardinality)
        );
        match admitted_with(self.verdict) {
            Some(advice) => format!("{text}; {advice}"),
            None => text,
        }
    }
}
