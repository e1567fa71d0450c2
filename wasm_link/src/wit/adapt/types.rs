//! How the values of a sender's type become those of a receiver's.

use super::plan::{Part, Payload, Plan, Returned, Source};
use super::walk::Walk;
use crate::text::quoted;
use crate::wit::compare::{same_resource, title};
use crate::wit::{Labels, Record, Type, Variant};

/// What is said where cases are matched.
const BY_NAME: &str = "cases are matched by their names";

impl Walk {
    /// Finds where each argument of the callee comes from, and which of the caller's are left over. As many on
    /// both sides are matched by their positions, others by their names.
    pub(super) fn params(
        &mut self,
        asked: &[(String, Type)],
        own: &[(String, Type)],
    ) -> (Vec<Part>, Vec<usize>) {
        if asked.len() == own.len() {
            let pairs = asked.iter().zip(own).enumerate();
            let parts = pairs.map(|(position, ((_, from), (name, to)))| {
                let place = format!("parameter `{name}`");
                let plan = self.within(place, |walk| walk.types(from, to));
                Part {
                    name: name.clone(),
                    source: Source::From(position, plan),
                }
            });
            return (parts.collect(), Vec::new());
        }
        let parts = self.parts("parameter", asked, own);
        let mut surplus = Vec::new();
        for (position, (name, ty)) in left_over(asked, own) {
            surplus.push(position);
            self.within(format!("parameter `{name}`"), |walk| {
                let nothing = "no such parameter";
                if let Type::Option(_) = ty {
                    return walk.partial(ty, &nothing, "only `none` can be passed".to_owned());
                }
                walk.breaking(ty, &nothing, "the argument would be lost".to_owned());
            });
        }
        (parts, surplus)
    }

    /// Finds what the caller gets of a result.
    pub(super) fn result(&mut self, own: Option<&Type>, asked: Option<&Type>) -> Returned {
        self.within("result".to_owned(), |walk| match (own, asked) {
            (None, None) => Returned::Planned(Plan::Same),
            (Some(from), Some(to)) => Returned::Planned(walk.types(from, to)),
            (Some(from), None) => {
                match from {
                    Type::Result { .. } => {
                        walk.breaking(from, &"nothing", "failures would be lost".to_owned());
                    }
                    _ if from.holds_handles() => walk.handles_lost(from, &"nothing"),
                    _ => walk.adapted(from, &"nothing", "the result is left out".to_owned()),
                }
                Returned::Dropped
            }
            (None, Some(to)) => {
                walk.absent("result", "nothing", to);
                Returned::Absent
            }
        })
    }

    /// Finds how values of the type `from` become values of the type `to`.
    pub(super) fn types(&mut self, from: &Type, to: &Type) -> Plan {
        match (from, to) {
            (Type::List(from), Type::List(to)) => self.each(from, to),
            (Type::FixedList(from, n), Type::FixedList(to, m)) if n == m => self.each(from, to),
            (Type::Map(key, value), Type::Map(to_key, to_value)) => {
                let key = self.within("key".to_owned(), |walk| walk.types(key, to_key));
                let value = self.within("value".to_owned(), |walk| walk.types(value, to_value));
                if key == Plan::Same && value == Plan::Same {
                    return Plan::Same;
                }
                Plan::Map(Box::new(key), Box::new(value))
            }
            (Type::Option(from), Type::Option(to)) => {
                match self.within("`some`".to_owned(), |walk| walk.types(from, to)) {
                    Plan::Same => Plan::Same,
                    plan => Plan::Option(Box::new(plan)),
                }
            }
            (
                Type::Result { ok, err },
                Type::Result {
                    ok: to_ok,
                    err: to_err,
                },
            ) => {
                let ok = self.within("`ok`".to_owned(), |walk| {
                    walk.payload(ok.as_deref(), to_ok.as_deref())
                });
                let err = self.within("`err`".to_owned(), |walk| {
                    walk.payload(err.as_deref(), to_err.as_deref())
                });
                if ok.is_same() && err.is_same() {
                    return Plan::Same;
                }
                Plan::Result {
                    ok: Box::new(ok),
                    err: Box::new(err),
                }
            }
            (Type::Tuple(from), Type::Tuple(to)) if from.len() == to.len() => self.tuples(from, to),
            (Type::Record(from), Type::Record(to)) => self.records(from, to),
            (Type::Variant(from), Type::Variant(to)) => self.variants(from, to),
            (Type::Enum(from), Type::Enum(to)) => self.labels("enum", from, to),
            (Type::Flags(from), Type::Flags(to)) => self.labels("flags", from, to),
            (Type::Own(a), Type::Own(b)) | (Type::Borrow(a), Type::Borrow(b))
                if same_resource(a, b) =>
            {
                Plan::Same
            }
            _ if from == to => Plan::Same,
            (_, Type::Option(some)) => {
                self.adapted(from, to, "the value becomes a `some`".to_owned());
                Plan::Wrap(Box::new(
                    self.within("`some`".to_owned(), |walk| walk.types(from, some)),
                ))
            }
            (Type::Option(some), _) => {
                self.partial(from, to, "`none` cannot be passed".to_owned());
                Plan::Unwrap(Box::new(
                    self.within("`some`".to_owned(), |walk| walk.types(some, to)),
                ))
            }
            _ => {
                self.breaking(from, to, "the types have nothing in common".to_owned());
                Plan::Same
            }
        }
    }

    fn each(&mut self, from: &Type, to: &Type) -> Plan {
        match self.within("element".to_owned(), |walk| walk.types(from, to)) {
            Plan::Same => Plan::Same,
            plan => Plan::Each(Box::new(plan)),
        }
    }

    fn tuples(&mut self, from: &[Type], to: &[Type]) -> Plan {
        let pairs = from.iter().zip(to).enumerate();
        let plans = pairs.map(|(index, (from, to))| {
            self.within(format!("element {index}"), |walk| walk.types(from, to))
        });
        let plans: Vec<_> = plans.collect();
        if plans.iter().all(|plan| *plan == Plan::Same) {
            return Plan::Same;
        }
        Plan::Tuple(plans)
    }

    fn payload(&mut self, from: Option<&Type>, to: Option<&Type>) -> Payload {
        match (from, to) {
            (None, None) => Payload::Planned(Plan::Same),
            (Some(from), Some(to)) => Payload::Planned(self.types(from, to)),
            (None, Some(to)) => {
                self.absent("payload", "nothing", to);
                Payload::Absent
            }
            (Some(from), None) => {
                self.breaking(from, &"nothing", "the payload would be lost".to_owned());
                Payload::Planned(Plan::Same)
            }
        }
    }

    fn records(&mut self, from: &Record, to: &Record) -> Plan {
        let name = from.name.as_deref().or(to.name.as_deref());
        self.within(title("record", name), |walk| {
            let parts = walk.parts("field", &from.fields, &to.fields);
            for (_, (name, ty)) in left_over(&from.fields, &to.fields) {
                walk.within(format!("field `{name}`"), |walk| {
                    if ty.holds_handles() {
                        return walk.handles_lost(ty, &"no such field");
                    }
                    walk.adapted(ty, &"no such field", "the field is left out".to_owned());
                });
            }
            let in_place = |(position, part): (usize, &Part)| match &part.source {
                Source::From(from, Plan::Same) => *from == position,
                Source::From(..) | Source::Absent => false,
            };
            if from.fields.len() == to.fields.len() && parts.iter().enumerate().all(in_place) {
                return Plan::Same;
            }
            Plan::Record(parts)
        })
    }

    /// Finds where each part of the receiver comes from, by its name.
    fn parts(&mut self, what: &str, from: &[(String, Type)], to: &[(String, Type)]) -> Vec<Part> {
        let mut last_handles = None;
        let mut is_moved = false;
        let parts = to.iter().enumerate().map(|(index, (name, to))| {
            let sent = from.iter().position(|(sent, _)| sent == name);
            let sent = sent.and_then(|position| Some((position, &from.get(position)?.1)));
            let source = self.within(format!("{what} `{name}`"), |walk| {
                let Some((position, from)) = sent else {
                    walk.absent(what, &format!("no such {what}"), to);
                    return Source::Absent;
                };
                is_moved |= position != index;
                if from.holds_handles() {
                    if last_handles.is_some_and(|last| last > position) {
                        walk.breaking(from, to, "handles would change their order".to_owned());
                    }
                    last_handles = Some(position);
                }
                Source::From(position, walk.types(from, to))
            });
            Part {
                name: name.clone(),
                source,
            }
        });
        let parts: Vec<_> = parts.collect();
        if is_moved && from.len() == to.len() {
            let names = |parts: &[(String, Type)]| quoted(parts.iter().map(|(name, _)| name));
            let how = format!("{what}s are matched by their names");
            self.adapted(&names(from), &names(to), how);
        }
        parts
    }

    /// Notes what becomes of a part that the sender does not have.
    fn absent(&mut self, what: &str, nothing: &str, to: &Type) {
        match to {
            Type::Option(_) => self.adapted(&nothing, to, format!("the {what} is `none`")),
            _ => self.breaking(&nothing, to, "there is no such value".to_owned()),
        }
    }

    fn variants(&mut self, from: &Variant, to: &Variant) -> Plan {
        let name = from.name.as_deref().or(to.name.as_deref());
        self.within(title("variant", name), |walk| {
            let names = |cases: &[(String, Option<Type>)]| -> Vec<String> {
                cases.iter().map(|(name, _)| name.clone()).collect()
            };
            let (sent, known) = (names(&from.cases), names(&to.cases));
            let lost = walk.cases("cases", &sent, &known);
            let mut plans = Vec::with_capacity(from.cases.len());
            for (name, payload) in &from.cases {
                let mut cases = to.cases.iter();
                let Some((_, to)) = cases.find(|(case, _)| case == name) else {
                    continue;
                };
                let plan = walk.within(format!("case `{name}`"), |walk| {
                    walk.payload(payload.as_ref(), to.as_ref())
                });
                plans.push((name.clone(), plan));
            }
            if !lost && plans.iter().all(|(_, plan)| plan.is_same()) {
                return Plan::Same;
            }
            Plan::Variant(plans)
        })
    }

    fn labels(&mut self, keyword: &str, from: &Labels, to: &Labels) -> Plan {
        let name = from.name.as_deref().or(to.name.as_deref());
        self.within(title(keyword, name), |walk| {
            let what = if keyword == "enum" { "cases" } else { "flags" };
            if !walk.cases(what, &from.labels, &to.labels) {
                return Plan::Same;
            }
            let common = from.labels.iter().filter(|name| to.labels.contains(name));
            Plan::Labels(common.cloned().collect())
        })
    }

    /// Notes what becomes of the names of cases or flags. Returns whether the receiver lacks one.
    fn cases(&mut self, what: &str, from: &[String], to: &[String]) -> bool {
        if from == to {
            return false;
        }
        let lost: Vec<_> = from.iter().filter(|name| !to.contains(name)).collect();
        let (sent, known) = (quoted(from), quoted(to));
        if lost.is_empty() {
            let how = BY_NAME.replace("cases", what);
            self.adapted(&sent, &known, how);
            return false;
        }
        // Flags need none of them: those without any pass.
        if lost.len() == from.len() && what == "cases" {
            let how = "none of the cases can be passed".to_owned();
            self.breaking(&sent, &known, how);
        } else {
            let how = format!("{} cannot be passed", quoted(lost));
            self.partial(&sent, &known, how);
        }
        true
    }
}

/// Returns the parts of the sender that the receiver does not have, with their positions.
fn left_over<'a>(
    from: &'a [(String, Type)],
    to: &'a [(String, Type)],
) -> impl Iterator<Item = (usize, &'a (String, Type))> {
    let parts = from.iter().enumerate();
    parts.filter(|(_, (name, _))| !to.iter().any(|(known, _)| known == name))
}
