//! What a change of an interface means for the plugins and the applications that are there already.

use std::fmt;

use semver::Version;

use super::adapt::{Change, Expected, Verdict, adapter, verdict};
use super::compare::compare_functions;
use super::{Function, Interface};
use crate::text::{escaped, listed};

/// What differs between an old and a new version of an interface, function by function, for both directions of a call.
///
/// # Examples
/// ```
/// use wasm_link::wit::{Evolution, Type, Verdict, build};
///
/// let version = |path: &str, cases: &[&str]| {
///     let hue = build::enumeration("hue", cases);
///     build::interface(path, vec![build::function("hue", vec![], Some(hue))])
/// };
/// let old = version("demo:paint/colours@1.0.0", &["red", "green"]);
/// let new = version("demo:paint/colours@1.1.0", &["red", "green", "blue"]);
/// let evolution = Evolution::between(&old, &new);
/// // An application of the new version understands all that plugins of the old one return; but not the reverse.
/// let hue = &evolution.functions[0];
/// assert_eq!(hue.new_calls_old.verdict, Verdict::Adapted);
/// assert_eq!(hue.old_calls_new.verdict, Verdict::Partial);
/// assert_eq!(evolution.next_version(Verdict::Adapted).as_deref(), Some("2.0.0"));
/// assert_eq!(evolution.next_version(Verdict::Partial).as_deref(), Some("1.1.0"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Evolution {
    /// The path of the old version.
    pub old: String,
    /// The path of the new version.
    pub new: String,
    /// The functions that one of them has, in the order of the new one, then those that only the old one has.
    pub functions: Vec<FunctionEvolution>,
}

/// What differs between an old and a new version of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FunctionEvolution {
    /// The name of the function, as WIT has it.
    pub name: String,
    /// Which versions have it.
    pub kept: Kept,
    /// An application, or a plugin, of the old version calls a plugin of the new one.
    pub old_calls_new: CallEvolution,
    /// An application, or a plugin, of the new version calls a plugin of the old one.
    pub new_calls_old: CallEvolution,
}

/// Which versions of an interface have a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kept {
    /// Both.
    Kept,
    /// The new one alone.
    Added,
    /// The old one alone.
    Removed,
}

/// What becomes of the calls of a function in one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallEvolution {
    /// What becomes of the calls.
    pub verdict: Verdict,
    /// What differs, and how values pass: what is expected is what the caller has.
    pub changes: Vec<Change>,
}

impl CallEvolution {
    const SAME: Self = Self {
        verdict: Verdict::Same,
        changes: Vec::new(),
    };

    fn of(asked: &Function, own: &Function) -> Self {
        if compare_functions(asked, own).is_empty() {
            return Self::SAME;
        }
        let (_, changes) = adapter(asked, own, Expected::Caller);
        Self {
            verdict: verdict(&changes),
            changes,
        }
    }

    fn missing(verdict: Verdict) -> Self {
        Self {
            verdict,
            changes: Vec::new(),
        }
    }
}

impl Evolution {
    /// Compares two versions of an interface. Plugins of the old version lack functions that were added: this says that
    /// no call of those is possible. [`between_gated`](Self::between_gated) knows better.
    #[must_use]
    pub fn between(old: &Interface, new: &Interface) -> Self {
        Self::between_gated(old, new, |_| false)
    }

    /// Compares two versions of an interface. `may_lack` tells of which functions of the new one a plugin of the old
    /// version is loaded that lacks it: because of `@since`, or because the application says so.
    #[must_use]
    pub fn between_gated(
        old: &Interface,
        new: &Interface,
        may_lack: impl Fn(&str) -> bool,
    ) -> Self {
        let find = |interface: &Interface, name: &str| {
            let mut functions = interface.functions.iter();
            functions.position(|function| function.name == name)
        };
        let present = new.functions.iter().map(|function| {
            let before = find(old, &function.name).and_then(|at| old.functions.get(at));
            let Some(before) = before else {
                let lacking = if may_lack(&function.name) {
                    Verdict::Adapted
                } else {
                    Verdict::Breaking
                };
                return FunctionEvolution {
                    name: function.name.clone(),
                    kept: Kept::Added,
                    old_calls_new: CallEvolution::SAME,
                    new_calls_old: CallEvolution::missing(lacking),
                };
            };
            FunctionEvolution {
                name: function.name.clone(),
                kept: Kept::Kept,
                old_calls_new: CallEvolution::of(before, function),
                new_calls_old: CallEvolution::of(function, before),
            }
        });
        let gone = old.functions.iter();
        let gone = gone.filter(|function| find(new, &function.name).is_none());
        let gone = gone.map(|function| FunctionEvolution {
            name: function.name.clone(),
            kept: Kept::Removed,
            old_calls_new: CallEvolution::missing(Verdict::Breaking),
            new_calls_old: CallEvolution::SAME,
        });
        Self {
            old: old.path.clone(),
            new: new.path.clone(),
            functions: present.chain(gone).collect(),
        }
    }

    /// Returns the verdict on all functions, in both directions. Functions that were added count as adapted: a plugin
    /// of the old version does not have them, and whether it is loaded is for the application to say.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let verdicts = self.functions.iter().map(|function| match function.kept {
            Kept::Added => Verdict::Adapted,
            Kept::Kept | Kept::Removed => {
                let old = function.old_calls_new.verdict;
                old.max(function.new_calls_old.verdict)
            }
        });
        verdicts.max().unwrap_or(Verdict::Same)
    }

    /// Returns the version that the change deserves: the old one if nothing changed, one on its semver track if the
    /// verdict is at most `admitted`, or else the first of the next track. Returns nothing if the old path has no version.
    #[must_use]
    pub fn next_version(&self, admitted: Verdict) -> Option<String> {
        let (_, version) = self.old.split_once('@')?;
        let old = Version::parse(version).ok()?;
        let verdict = self.verdict();
        if verdict == Verdict::Same {
            return Some(old.to_string());
        }
        // What is on no track is followed by the next number, whatever changed.
        let next = match (old.major, old.minor, old.patch) {
            _ if !old.pre.is_empty() => Version::new(old.major, old.minor, old.patch),
            (0, 0, patch) => Version::new(0, 0, patch + 1),
            (0, minor, patch) if verdict <= admitted => Version::new(0, minor, patch + 1),
            (0, minor, _) => Version::new(0, minor + 1, 0),
            (major, minor, _) if verdict <= admitted => Version::new(major, minor + 1, 0),
            (major, _, _) => Version::new(major + 1, 0, 0),
        };
        Some(next.to_string())
    }

    /// Makes sure that the new version may stand on the semver track of the old one: what a test of an interface that
    /// was published asks for.
    ///
    /// # Errors
    /// Fails when some function is worse than `admitted` in one of the directions.
    pub fn require(&self, admitted: Verdict) -> Result<(), EvolutionError> {
        if self.verdict() <= admitted {
            return Ok(());
        }
        Err(EvolutionError {
            admitted,
            evolution: self.clone(),
        })
    }
}

impl fmt::Display for Evolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` to `{}`", escaped(&self.old), escaped(&self.new))?;
        for function in &self.functions {
            write!(f, "\n- {function}")?;
        }
        Ok(())
    }
}

impl fmt::Display for FunctionEvolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: ", escaped(&self.name))?;
        match self.kept {
            Kept::Added => return f.write_str("added"),
            Kept::Removed => {
                return f.write_str("removed, and breaking where the old calls the new");
            }
            Kept::Kept => {}
        }
        let (old, new) = (&self.old_calls_new, &self.new_calls_old);
        if old.verdict.max(new.verdict) == Verdict::Same {
            return f.write_str("same");
        }
        for (call, which, separator) in [
            (old, "the old calls the new", "; "),
            (new, "the new calls the old", ""),
        ] {
            write!(f, "{} where {which}", call.verdict)?;
            if !call.changes.is_empty() {
                write!(f, " ({})", listed("; ", &call.changes))?;
            }
            f.write_str(separator)?;
        }
        Ok(())
    }
}

/// An interface changed more than it may. Its `Debug` is its `Display`: it is what a test shows that unwraps.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EvolutionError {
    /// The worst that was admitted.
    pub admitted: Verdict,
    /// All that changed.
    pub evolution: Evolution,
}

impl fmt::Display for EvolutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            admitted,
            evolution,
        } = self;
        write!(
            f,
            "the interface changed more than by what is {admitted}: {evolution}"
        )?;
        match evolution.next_version(*admitted) {
            Some(version) => write!(f, "\nthe version that this deserves is {version}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for EvolutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for EvolutionError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wit::{Type, build};

    fn interface(version: &str, functions: Vec<Function>) -> Interface {
        build::interface(&format!("a:b/c@{version}"), functions)
    }

    fn function(name: &str, result: Type) -> Function {
        build::function(name, Vec::new(), Some(result))
    }

    #[test]
    fn each_function_is_told_with_both_directions() {
        let old = interface(
            "1.2.0",
            vec![
                function("same", Type::U8),
                function("gone", Type::U8),
                function("wrapped", Type::U8),
            ],
        );
        let new = interface(
            "1.3.0",
            vec![
                function("same", Type::U8),
                function("wrapped", build::option(Type::U8)),
                function("fresh", Type::U8),
            ],
        );
        let evolution = Evolution::between(&old, &new);
        assert_eq!(evolution.verdict(), Verdict::Breaking);
        let error = evolution.require(Verdict::Partial).err();
        assert_eq!(
            error.map(|error| error.to_string()).as_deref(),
            Some(
                "the interface changed more than by what is partial: `a:b/c@1.2.0` to `a:b/c@1.3.0`\n\
             - `same`: same\n\
             - `wrapped`: partial where the old calls the new (`wrapped`: result: expected u8, found \
             option<u8>: `none` cannot be passed); adapted where the new calls the old (`wrapped`: result: \
             expected option<u8>, found u8: the value becomes a `some`)\n\
             - `fresh`: added\n\
             - `gone`: removed, and breaking where the old calls the new\n\
             the version that this deserves is 2.0.0"
            )
        );
        let gated = Evolution::between_gated(&old, &new, |name| name == "fresh");
        let fresh = |evolution: &Evolution| {
            let mut functions = evolution.functions.iter();
            let fresh = functions.find(|function| function.kept == Kept::Added);
            fresh.map(|fresh| fresh.new_calls_old.verdict)
        };
        assert_eq!(fresh(&evolution), Some(Verdict::Breaking));
        assert_eq!(fresh(&gated), Some(Verdict::Adapted));
    }

    #[test]
    fn the_version_follows_the_track() {
        let next = |old: &str, is_breaking: bool| {
            let functions = |ty| vec![function("f", ty)];
            let new = if is_breaking {
                Type::Char
            } else {
                build::option(Type::U8)
            };
            let old = interface(old, functions(Type::U8));
            let evolution = Evolution::between(&old, &interface("9.0.0", functions(new)));
            evolution.next_version(Verdict::Partial)
        };
        for (old, compatible, breaking) in [
            ("1.2.3", "1.3.0", "2.0.0"),
            ("0.2.3", "0.2.4", "0.3.0"),
            ("0.0.3", "0.0.4", "0.0.4"),
            ("1.0.0-rc.1", "1.0.0", "1.0.0"),
        ] {
            assert_eq!(next(old, false).as_deref(), Some(compatible), "{old}");
            assert_eq!(next(old, true).as_deref(), Some(breaking), "{old}");
        }
        let same = interface("1.2.3", Vec::new());
        let same = Evolution::between(&same, &same);
        assert_eq!(same.next_version(Verdict::Same).as_deref(), Some("1.2.3"));
        assert_eq!(same.require(Verdict::Same), Ok(()));
        let none = build::interface("a:b/c", vec![function("f", Type::U8)]);
        assert_eq!(
            Evolution::between(&none, &none).next_version(Verdict::Same),
            None
        );
    }
}
