//! What becomes of published plugins with the interfaces of an application.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::App;
use super::source::component_files;
use crate::authoring::{Document, DocumentInterface};
use crate::describe::{Adaptation, AnyInterface, FunctionData, InterfaceData, InterfaceRole};
use crate::link::fit_import;
use crate::path::best_match;
use crate::text::{escaped, listed, quoted};
use crate::wit::{Change, Evolution, Function, Interface, Verdict};

/// What becomes of a published plugin with the interfaces of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishedPlugin {
    /// The file that it is in.
    pub file: PathBuf,
    /// The interfaces of the application that it implements or imports.
    pub interfaces: Vec<PublishedInterface>,
    /// Why it cannot be a plugin of the application whatever the types of its functions, if it cannot: it is no component, or
    /// implements no interface of the application.
    pub problem: Option<String>,
}

/// What becomes of an interface that a published plugin implements or imports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishedInterface {
    /// The id of the application's interface.
    pub interface: String,
    /// The path under which the plugin has it.
    pub path: String,
    /// What it is to the plugin.
    pub role: InterfaceRole,
    /// Whether the plugin is loaded: with [`Adaptation::Lossless`] if it is at most [`Verdict::Adapted`], with
    /// [`Adaptation::Partial`] if it is [`Verdict::Partial`].
    pub verdict: Verdict,
    /// What differs, and how values pass.
    pub changes: Vec<Change>,
    /// The names of the functions that the plugin lacks and may lack, or imports and nobody has.
    pub lacking: Vec<String>,
}

impl PublishedPlugin {
    /// Returns the verdict on the whole plugin.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.problem.is_some() {
            return Verdict::Breaking;
        }
        let verdicts = self.interfaces.iter().map(|interface| interface.verdict);
        verdicts.max().unwrap_or(Verdict::Same)
    }
}

impl fmt::Display for PublishedPlugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", escaped(self.file.display()), self.verdict())?;
        if let Some(problem) = &self.problem {
            write!(f, ": {}", escaped(problem))?;
        }
        let differing = self.interfaces.iter();
        let differing = differing.filter(|interface| interface.verdict > Verdict::Same);
        for interface in differing {
            write!(f, "\n- {interface}")?;
        }
        Ok(())
    }
}

impl fmt::Display for PublishedInterface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let role = match self.role {
            InterfaceRole::Plug => "implements",
            InterfaceRole::Socket => "imports",
        };
        let (path, verdict) = (escaped(&self.path), self.verdict);
        write!(f, "it {role} `{path}`, {verdict}")?;
        if !self.changes.is_empty() {
            write!(f, ": {}", listed("; ", &self.changes))?;
        }
        if !self.lacking.is_empty() {
            write!(f, "; lacking {}", quoted(&self.lacking))?;
        }
        Ok(())
    }
}

impl<S: Send + 'static> App<S> {
    /// Tells which plugins at `path`, a component's file or a folder of them, would load with the interfaces of this
    /// application: a gate for a new version of an interface, before it is published.
    ///
    /// Components are read and not compiled, and nothing of them is run. What they import of the host is not looked at, and
    /// neither are interfaces without signatures.
    ///
    /// # Errors
    /// Fails when there is no such file or folder, or it cannot be read.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::App;
    /// use wasm_link::wit::Verdict;
    ///
    /// wasm_link::interface!({ path: "../fixtures/wit/text.wit", cardinality: { "filter": Any } });
    ///
    /// fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let app = App::new().root::<editor::Interface>().root::<filter::Interface>();
    ///     let app = app.interface::<statistics::Interface>();
    ///     let published = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/text");
    ///     for plugin in app.check_published(published)? {
    ///         if plugin.verdict() > Verdict::Adapted {
    ///             println!("{plugin}");
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn check_published(&self, path: impl AsRef<Path>) -> io::Result<Vec<PublishedPlugin>> {
        let files = component_files(path.as_ref()).map_err(io::Error::from)?;
        let files = files.files.into_iter();
        Ok(files.map(|file| check(&self.interfaces, file)).collect())
    }
}

fn check(interfaces: &[AnyInterface], file: PathBuf) -> PublishedPlugin {
    let document = match Document::read(&file) {
        Ok(document) => document,
        Err(error) => {
            return PublishedPlugin {
                problem: Some(error.to_string()),
                file,
                interfaces: Vec::new(),
            };
        }
    };
    let checked = document.interfaces.iter().filter_map(|found| {
        let role = found.role?;
        let paths = interfaces.iter().map(|interface| {
            let Ok(path) = interface.path();
            path
        });
        let paths: Vec<_> = paths.collect();
        let path = best_match(&found.interface.path, paths.iter().map(String::as_str))?;
        let position = paths.iter().position(|known| known == path)?;
        Some(checked(interfaces.get(position)?, found, role))
    });
    let checked: Vec<_> = checked.collect();
    let is_plug = checked.iter().any(|one| one.role == InterfaceRole::Plug);
    let problem = "it implements no interface of the application";
    PublishedPlugin {
        file,
        problem: (!is_plug).then(|| problem.to_owned()),
        interfaces: checked,
    }
}

fn checked(
    interface: &AnyInterface,
    found: &DocumentInterface,
    role: InterfaceRole,
) -> PublishedInterface {
    let (Ok(id), Ok(known)) = (interface.id(), interface.signatures());
    let path = found.interface.path.clone();
    let mut checked = PublishedInterface {
        interface: id.clone(),
        path,
        role,
        verdict: Verdict::Same,
        changes: Vec::new(),
        lacking: Vec::new(),
    };
    // Nobody knows what an interface without signatures demands.
    if let Some(known) = known {
        match role {
            InterfaceRole::Plug => checked.plug(interface, &known, &found.interface),
            InterfaceRole::Socket => checked.socket(interface, &known, &found.interface),
        }
    }
    checked
}

impl PublishedInterface {
    fn plug(&mut self, interface: &AnyInterface, known: &Interface, found: &Interface) {
        let Ok(functions) = interface.functions();
        let may_lack = |name: &str| {
            let mut functions = functions.iter();
            let function = functions.find(|function| function.name() == name);
            function.is_some_and(|function| function.presence().may_be_lacking(&found.path))
        };
        for function in Evolution::between_gated(found, known, may_lack).functions {
            let call = function.new_calls_old;
            self.verdict = self.verdict.max(call.verdict);
            if call.verdict > Verdict::Same && call.changes.is_empty() {
                self.lacking.push(function.name);
            }
            self.changes.extend(call.changes);
        }
    }

    fn socket(&mut self, interface: &AnyInterface, known: &Interface, found: &Interface) {
        let Ok(cardinality) = interface.cardinality();
        for import in &found.functions {
            let mut functions = known.functions.iter();
            let Some(export) = functions.find(|function| function.name == import.name) else {
                self.verdict = self.verdict.max(Verdict::Adapted);
                self.lacking.push(import.name.clone());
                continue;
            };
            self.import(
                import,
                fit_import(import, export, *cardinality, Adaptation::Partial),
            );
        }
    }

    fn import(&mut self, import: &Function, fit: Result<Vec<Change>, Vec<Change>>) {
        let (changes, at_least) = match fit {
            Ok(changes) => (changes, Verdict::Same),
            Err(changes) => (changes, Verdict::Breaking),
        };
        let verdicts = changes.iter().map(|change| change.verdict);
        let verdict = verdicts.max().unwrap_or(Verdict::Same).max(at_least);
        self.verdict = self.verdict.max(verdict);
        if verdict == Verdict::Breaking && changes.is_empty() {
            self.lacking.push(import.name.clone());
        }
        self.changes.extend(changes);
    }
}
