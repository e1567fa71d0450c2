//! What a component imports with other types than the host has, or of an interface that the host has in part.

use indexmap::IndexMap;
use wasmtime::component::Component;
use wasmtime::component::types::ComponentFunc;

use super::offers::{EXPLAINED, Known, Offers};
use super::survey::{Findings, Misfit, Missing};
use super::words;
use crate::link::error::Mismatch;
use crate::path::{ROOT, same_interface};
use crate::text::escaped;
use crate::wit::{DIFFERENCES, Difference, Function, Reader, Verdict, compare_functions};

/// Reads the types of a component, and says what they differ in.
pub(super) struct Differing<'a, 'b, P: 'static> {
    offers: &'a Offers<'b, P>,
    reader: Reader,
}

/// Differences by the path of their interface.
type ByPath = IndexMap<String, Vec<Difference>>;

impl<'a, 'b, P: 'static> Differing<'a, 'b, P> {
    pub(super) fn of(component: &Component, offers: &'a Offers<'b, P>) -> Self {
        let ty = component.component_type();
        let imports = ty.imports(component.engine()).map(|(name, _)| name);
        // Whoever defines a resource, it has a name.
        let names: Vec<_> = imports.chain([ROOT]).collect();
        let reader = Reader::of(component, component.engine(), &names);
        Self { offers, reader }
    }

    /// Returns all differences, by the path of the import.
    pub(super) fn all(mut self, findings: &Findings) -> Vec<Mismatch> {
        let mut all = ByPath::new();
        let mut explained = 0;
        for missing in findings.missing.iter().filter(|missing| missing.is_in_part) {
            let differences = self.missing(missing, &mut explained);
            all.entry(missing.import.to_string())
                .or_default()
                .extend(differences);
        }
        for misfit in &findings.misfits {
            let path = misfit.import.as_deref().unwrap_or(ROOT);
            let differences = self.misfit(misfit);
            all.entry(path.to_owned()).or_default().extend(differences);
        }
        let all = all.into_iter().map(|(path, differences)| Mismatch {
            path,
            differences,
            // A host function has the types that it has.
            verdict: Verdict::Breaking,
        });
        all.collect()
    }

    /// Says what an interface lacks that the host has in part.
    fn missing(&mut self, missing: &Missing, explained: &mut usize) -> Vec<Difference> {
        let resources = missing.resources.iter().map(|resource| Difference {
            place: escaped(format!("`{resource}`")).to_string(),
            expected: "a resource that the host has".to_owned(),
            found: escaped(format!("`resource {resource}`")).to_string(),
        });
        let functions = missing.functions.iter().map(|(name, ty)| {
            let near = missing
                .interface
                .as_deref()
                .filter(|_| *explained < EXPLAINED);
            let near = near.and_then(|interface| {
                *explained += 1;
                self.offers.near_within(interface, name)
            });
            let near = near.map_or_else(String::new, |near| format!(", such as `{near}`"));
            Difference {
                place: escaped(format!("`{name}`")).to_string(),
                expected: format!("a function that the host has{near}"),
                found: match self.reader.described(name, ty) {
                    Some(import) => escaped(format!("`{import}`")).to_string(),
                    None => "a function of that name".to_owned(),
                },
            }
        });
        resources.chain(functions).take(DIFFERENCES).collect()
    }

    /// Says what a function of the host differs in: in the terms of the WIT, if the application knows that, else as
    /// wasmtime says it.
    fn misfit(&mut self, misfit: &Misfit) -> Vec<Difference> {
        let Misfit {
            import,
            function,
            ty,
            error,
        } = misfit;
        let Some(found) = self.described(function, ty) else {
            return vec![words::untold(function, error)];
        };
        if let Some(expected) = self.known(import.as_deref().unwrap_or(ROOT), function) {
            let differences = compare_functions(expected, &found);
            if !differences.is_empty() {
                return differences;
            }
        }
        let contexts = if import.is_some() { 2 } else { 1 };
        vec![words::difference(error, contexts, &found)]
    }

    fn described(&mut self, name: &str, ty: &ComponentFunc) -> Option<Function> {
        self.reader.described(name, ty)
    }

    /// Returns the signature that the application knows of a function.
    fn known(&self, path: &str, function: &str) -> Option<&'a Function> {
        let mut interfaces = self.offers.interfaces.iter();
        let functions = interfaces.find_map(|known: &Known<'b>| {
            let signatures = known.signatures?;
            same_interface(known.path, path).then_some(&signatures.functions)
        })?;
        functions.iter().find(|known| known.name == function)
    }
}
