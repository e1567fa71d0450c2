//! What the host offers to plugins.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use wasmtime::component::Linker;

/// The host's linker, which can be asked for names.
///
/// wasmtime's cannot: it only refuses to define what is there already. That is tried in a copy, of which
/// there is one for all questions.
pub(crate) struct HostLinker<P: 'static> {
    linker: Linker<P>,
    /// Made with the first question.
    probe: Option<Linker<P>>,
    known: HashMap<Box<str>, bool, RandomState>,
    /// The same of the linker alone, for what the application offers beside it.
    itself: HashMap<Box<str>, bool, RandomState>,
}

impl<P: 'static> HostLinker<P> {
    pub(crate) fn new<'a>(host: &Linker<P>, provided: impl Iterator<Item = &'a str>) -> Self {
        let mut linker = host.clone();
        linker.allow_shadowing(false);
        Self {
            linker,
            probe: None,
            known: provided.map(|path| (path.into(), true)).collect(),
            itself: HashMap::default(),
        }
    }

    pub(crate) fn linker(&self) -> &Linker<P> {
        &self.linker
    }

    /// Tells whether the host defines exactly this name.
    pub(crate) fn defines(&mut self, name: &str) -> bool {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        let probe = self.probe.get_or_insert_with(|| self.linker.clone());
        let is_defined = is_refused(probe, name);
        self.known.insert(name.into(), is_defined);
        is_defined
    }

    /// Tells whether the linker has a definition of that name, whatever the application offers beside it.
    pub(crate) fn defines_itself(&mut self, name: &str) -> bool {
        if let Some(known) = self.itself.get(name) {
            return *known;
        }
        let is_defined = is_refused(&mut self.linker.clone(), name);
        self.itself.insert(name.into(), is_defined);
        is_defined
    }

    /// Returns the first of many names that the host defines.
    pub(crate) fn guess(&mut self, mut names: impl Iterator<Item = String>) -> Option<String> {
        // Names that are asked for stay in the linker: this one goes, and each is asked for once.
        let mut probe = self.linker.clone();
        let mut asked = HashSet::new();
        let name = names.find(|name| asked.insert(name.clone()) && is_refused(&mut probe, name))?;
        self.known.insert(name.as_str().into(), true);
        Some(name)
    }

    /// Returns the first of many names that the host defines within an interface, which it has.
    pub(crate) fn guess_within(
        &self,
        interface: &str,
        mut names: impl Iterator<Item = String>,
    ) -> Option<String> {
        let mut probe = self.linker.clone();
        let mut instance = probe.instance(interface).ok()?;
        let mut asked = HashSet::new();
        names.find(|name| {
            asked.insert(name.clone()) && instance.func_new(name, |_, _, _, _| Ok(())).is_err()
        })
    }

    /// Returns those of many names that the host defines.
    pub(crate) fn all_of(&mut self, names: impl Iterator<Item = String>) -> Vec<String> {
        let mut probe = self.linker.clone();
        let mut asked = HashSet::new();
        let new = names.filter(|name| asked.insert(name.clone()));
        let found: Vec<_> = new.filter(|name| is_refused(&mut probe, name)).collect();
        let known = found.iter().map(|name| (name.as_str().into(), true));
        self.known.extend(known);
        found
    }

    /// Returns the names of the host that were found by now, in their order.
    pub(crate) fn known(&self) -> Vec<&str> {
        let known = self.known.iter();
        let mut names: Vec<_> = known
            .filter_map(|(name, is_defined)| is_defined.then_some(&**name))
            .collect();
        names.sort_unstable();
        names
    }
}

/// Tells whether a linker refuses to define a name; if not, it has it now.
fn is_refused<P: 'static>(linker: &mut Linker<P>, name: &str) -> bool {
    linker.root().func_new(name, |_, _, _, _| Ok(())).is_err()
}

#[cfg(test)]
mod tests {
    use wasmtime::Engine;

    use super::*;

    #[test]
    fn what_is_asked_for_is_not_defined_by_that() -> wasmtime::Result<()> {
        let engine = Engine::default();
        let mut linker: Linker<()> = Linker::new(&engine);
        linker.allow_shadowing(true);
        linker.instance("a:b/c@1.0.0")?;
        linker.root().func_wrap("f", |_, (): ()| Ok(()))?;
        let mut host = HostLinker::new(&linker, std::iter::empty());
        for _ in 0..2 {
            let names = ["a:b/c@1.0.0", "f", "a:b/c@1.0.1", "g"];
            assert_eq!(
                names.map(|name| host.defines(name)),
                [true, true, false, false]
            );
        }
        Ok(())
    }
}
