//! The walk over two types that finds every difference, and says it in WIT terms.

use std::fmt;

use super::{Function, Labels, Record, ResourceName, Type, Variant};
use crate::path::same_interface;
use crate::text::escaped;

/// How many differences of two types are kept: a component can make up any number of them.
pub(crate) const DIFFERENCES: usize = 1_000;

/// One difference between a type that is expected and one that is found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Where it lies, from the function inwards, such as "`layout`: result: field `lines`".
    pub place: String,
    /// What was expected there, in WIT.
    pub expected: String,
    /// What was found there, in WIT.
    pub found: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            expected,
            found,
        } = self;
        write!(f, "{place}: expected {expected}, found {found}")
    }
}

/// Returns all that two functions differ in.
pub(crate) fn compare_functions(expected: &Function, found: &Function) -> Vec<Difference> {
    if expected.is_async != found.is_async {
        return vec![Difference {
            place: format!("`{}`", expected.name),
            expected: format!("`{expected}`"),
            found: format!("`{found}`"),
        }];
    }
    let mut differences = compare_params(expected, found);
    differences.extend(compare_results(expected, found));
    differences
}

/// Returns what the parameters of two functions differ in. Their names do not matter.
pub(crate) fn compare_params(expected: &Function, found: &Function) -> Vec<Difference> {
    let mut walk = Walk::of(expected);
    if expected.params.len() == found.params.len() {
        for ((name, expected), (_, found)) in expected.params.iter().zip(&found.params) {
            walk.within(format!("parameter `{name}`"), |walk| {
                walk.types(expected, found);
            });
        }
    } else {
        walk.differ(&Params(expected), &Params(found));
    }
    walk.found
}

/// Returns what the results of two functions differ in.
pub(crate) fn compare_results(expected: &Function, found: &Function) -> Vec<Difference> {
    let mut walk = Walk::of(expected);
    walk.within("result".to_owned(), |walk| {
        walk.options(expected.result.as_ref(), found.result.as_ref());
    });
    walk.found
}

/// The parameters of a function, for messages.
struct Params<'a>(&'a Function);

impl fmt::Display for Params<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params = self.0.params.iter();
        let params: Vec<_> = params.map(|(name, ty)| format!("{name}: {ty}")).collect();
        write!(f, "the parameters ({})", params.join(", "))
    }
}

/// The walk: where it is, and what it found so far.
#[derive(Default)]
struct Walk {
    place: Vec<String>,
    found: Vec<Difference>,
}

impl Walk {
    fn of(function: &Function) -> Self {
        Self {
            place: vec![format!("`{}`", function.name)],
            found: Vec::new(),
        }
    }

    fn within(&mut self, place: String, compare: impl FnOnce(&mut Self)) {
        self.place.push(place);
        compare(self);
        self.place.pop();
    }

    fn differ(&mut self, expected: &dyn fmt::Display, found: &dyn fmt::Display) {
        if self.found.len() < DIFFERENCES {
            self.found.push(Difference {
                place: escaped(self.place.join(": ")).to_string(),
                expected: escaped(expected).to_string(),
                found: escaped(found).to_string(),
            });
        }
    }

    fn options(&mut self, expected: Option<&Type>, found: Option<&Type>) {
        match (expected, found) {
            (None, None) => {}
            (Some(expected), Some(found)) => self.types(expected, found),
            (Some(expected), None) => self.differ(expected, &"nothing"),
            (None, Some(found)) => self.differ(&"nothing", found),
        }
    }

    fn types(&mut self, expected: &Type, found: &Type) {
        match (expected, found) {
            (Type::List(a), Type::List(b)) => self.within("element".to_owned(), |w| w.types(a, b)),
            (Type::FixedList(a, n), Type::FixedList(b, m)) if n == m => {
                self.within("element".to_owned(), |w| w.types(a, b));
            }
            (Type::Map(a, x), Type::Map(b, y)) => {
                self.within("key".to_owned(), |w| w.types(a, b));
                self.within("value".to_owned(), |w| w.types(x, y));
            }
            (Type::Option(a), Type::Option(b)) => {
                self.within("`some`".to_owned(), |w| w.types(a, b));
            }
            (Type::Result { ok: a, err: x }, Type::Result { ok: b, err: y }) => {
                self.within("`ok`".to_owned(), |w| w.options(a.as_deref(), b.as_deref()));
                self.within("`err`".to_owned(), |w| {
                    w.options(x.as_deref(), y.as_deref());
                });
            }
            (Type::Tuple(a), Type::Tuple(b)) if a.len() == b.len() => {
                for (index, (a, b)) in a.iter().zip(b).enumerate() {
                    self.within(format!("element {index}"), |w| w.types(a, b));
                }
            }
            (Type::Record(a), Type::Record(b)) => self.records(a, b),
            (Type::Variant(a), Type::Variant(b)) => self.variants(a, b),
            (Type::Enum(a), Type::Enum(b)) => self.labels("enum", a, b),
            (Type::Flags(a), Type::Flags(b)) => self.labels("flags", a, b),
            (Type::Own(a), Type::Own(b)) | (Type::Borrow(a), Type::Borrow(b)) => {
                if !same_resource(a, b) {
                    self.differ(&path(a), &path(b));
                }
            }
            (Type::Stream(a), Type::Stream(b)) | (Type::Future(a), Type::Future(b)) => {
                self.within("payload".to_owned(), |w| {
                    w.options(a.as_deref(), b.as_deref());
                });
            }
            _ if expected == found => {}
            _ => self.differ(expected, found),
        }
    }

    fn records(&mut self, expected: &Record, found: &Record) {
        self.within(title("record", expected.name.as_deref()), |walk| {
            if !firsts(&expected.fields).eq(firsts(&found.fields)) {
                let names = |fields| prefixed("the fields", names_of(firsts(fields)));
                return walk.differ(&names(&expected.fields), &names(&found.fields));
            }
            for ((name, expected), (_, found)) in expected.fields.iter().zip(&found.fields) {
                walk.within(format!("field `{name}`"), |w| w.types(expected, found));
            }
        });
    }

    fn variants(&mut self, expected: &Variant, found: &Variant) {
        self.within(title("variant", expected.name.as_deref()), |walk| {
            if !firsts(&expected.cases).eq(firsts(&found.cases)) {
                let names = |cases| prefixed("the cases", names_of(firsts(cases)));
                return walk.differ(&names(&expected.cases), &names(&found.cases));
            }
            for ((name, expected), (_, found)) in expected.cases.iter().zip(&found.cases) {
                walk.within(format!("case `{name}`"), |w| {
                    w.options(expected.as_ref(), found.as_ref());
                });
            }
        });
    }

    fn labels(&mut self, keyword: &str, expected: &Labels, found: &Labels) {
        if expected.labels != found.labels {
            self.within(title(keyword, expected.name.as_deref()), |walk| {
                walk.differ(
                    &names_of(expected.labels.iter()),
                    &names_of(found.labels.iter()),
                );
            });
        }
    }
}

pub(super) fn title(keyword: &str, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{keyword} `{name}`"),
        None => keyword.to_owned(),
    }
}

fn firsts<T>(parts: &[(String, T)]) -> impl Iterator<Item = &String> + Clone {
    parts.iter().map(|(name, _)| name)
}

fn prefixed(what: &str, names: impl fmt::Display) -> impl fmt::Display {
    fmt::from_fn(move |f| write!(f, "{what} {names}"))
}

/// Shows names, as many as whoever writes them has room for.
fn names_of<'a>(names: impl Iterator<Item = &'a String> + Clone) -> impl fmt::Display {
    fmt::from_fn(move |f| {
        for (index, name) in names.clone().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    })
}

pub(super) fn same_resource(a: &ResourceName, b: &ResourceName) -> bool {
    a.name == b.name && same_interface(&a.interface, &b.interface)
}

fn path(resource: &ResourceName) -> String {
    format!("`{}` of `{}`", resource.name, resource.interface)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wit::build;

    fn greeting(count: Type) -> Type {
        build::record("greeting", vec![("text", Type::String), ("count", count)])
    }

    fn compare_types(expected: &Type, found: &Type) -> Vec<Difference> {
        let mut walk = Walk::default();
        walk.types(expected, found);
        walk.found
    }

    #[test]
    fn each_difference_is_found_with_its_place() {
        let frame = |cases: &[&str]| build::enumeration("frame", cases);
        let expected = build::function(
            "greet",
            vec![
                ("name", Type::String),
                ("frame", frame(&["plain", "boxed"])),
            ],
            Some(build::list(greeting(Type::U32))),
        );
        let found = build::function(
            "greet",
            vec![("who", Type::Char), ("frame", frame(&["plain"]))],
            Some(build::list(greeting(Type::U64))),
        );
        let differences: Vec<_> = compare_params(&expected, &found)
            .into_iter()
            .chain(compare_results(&expected, &found))
            .map(|difference| difference.to_string())
            .collect();
        assert_eq!(
            differences,
            [
                "`greet`: parameter `name`: expected string, found char",
                "`greet`: parameter `frame`: enum `frame`: expected `plain`, `boxed`, found `plain`",
                "`greet`: result: element: record `greeting`: field `count`: expected u32, found u64",
            ]
        );
    }

    #[test]
    fn names_of_types_and_parameters_do_not_matter() {
        let expected = build::function("f", vec![("a", greeting(Type::U32))], None);
        let mut found = build::function("f", vec![("b", greeting(Type::U32))], None);
        if let Some((_, Type::Record(record))) = found.params.first_mut() {
            record.name = None;
        }
        assert_eq!(compare_params(&expected, &found), []);
        assert_eq!(compare_results(&expected, &found), []);
    }

    #[test]
    fn resources_are_the_same_along_a_semver_track() {
        let own = |interface: &str| {
            Type::Own(ResourceName {
                interface: interface.to_owned(),
                name: "counter".to_owned(),
            })
        };
        assert_eq!(compare_types(&own("a:b/c@1.0.0"), &own("a:b/c@1.2.0")), []);
        let differences = compare_types(&own("a:b/c@1.0.0"), &own("a:b/d@1.0.0"));
        assert_eq!(differences.len(), 1);
    }
}
