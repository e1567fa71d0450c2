//! What one file of a crate says of modules: the paths in it, and the names that its modules have from elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::Token;

/// The segments of a path.
pub(crate) type Segments = Vec<String>;

/// Writes a module's path.
pub(crate) fn shown(module: &[String]) -> String {
    if module.is_empty() {
        "the root".to_owned()
    } else {
        module.join("::")
    }
}

/// One module of a file: the file's own, or one that is written inside it.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The paths that it uses, as they are written.
    pub(crate) uses: Vec<Segments>,
    /// The names that it has from elsewhere, with the paths that they are of.
    pub(crate) names: BTreeMap<String, Segments>,
    /// The names among them that it only passes on.
    passed_on: BTreeSet<String>,
    /// The macros that it defines for the whole crate.
    pub(crate) macros: Vec<String>,
}

/// Reads the modules in `tokens`, by their paths from the crate's root; the file itself is the module `file`.
pub(crate) fn modules(file: &[String], tokens: &[Token]) -> BTreeMap<Segments, Said> {
    let mut reader = Reader {
        tokens,
        at: 0,
        depth: 0,
        open: Vec::new(),
        module: file.to_vec(),
        words: BTreeSet::new(),
        modules: BTreeMap::from([(file.to_vec(), Said::default())]),
    };
    while reader.at < tokens.len() {
        reader.step();
    }
    let Reader {
        words, mut modules, ..
    } = reader;
    for said in modules.values_mut() {
        let used = said.names.iter();
        let used =
            used.filter(|(name, _)| !said.passed_on.contains(*name) || words.contains(*name));
        let used: Vec<_> = used.map(|(_, path)| path.clone()).collect();
        said.uses.extend(used);
    }
    modules
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
    /// The depths of the modules that are open inside the file.
    open: Vec<usize>,
    module: Segments,
    /// All words but those of `use`.
    words: BTreeSet<String>,
    modules: BTreeMap<Segments, Said>,
}

impl Reader<'_> {
    fn name(&self, ahead: usize) -> Option<&str> {
        self.tokens.get(self.at + ahead).and_then(Token::name)
    }

    fn is(&self, ahead: usize, sign: char) -> bool {
        self.tokens
            .get(self.at + ahead)
            .is_some_and(|token| token.is(sign))
    }

    fn is_path_sign(&self, ahead: usize) -> bool {
        self.is(ahead, ':') && self.is(ahead + 1, ':')
    }

    fn said(&mut self) -> &mut Said {
        self.modules.entry(self.module.clone()).or_default()
    }

    fn step(&mut self) {
        match self.name(0).map(str::to_owned).as_deref() {
            Some("mod") if self.is(2, '{') => {
                let name = self.name(1).unwrap_or_default().to_owned();
                self.module.push(name);
                self.said();
                self.open.push(self.depth);
                self.depth += 1;
                self.at += 3;
            }
            Some("use") => {
                let is_passed_on = self.at.checked_sub(1).is_some_and(|before| {
                    // `pub use`, or `pub(crate) use`.
                    self.tokens[before].is(')') || self.tokens[before].name() == Some("pub")
                });
                self.at += 1;
                self.tree(&[], is_passed_on);
            }
            Some("macro_rules") => {
                let name = self.name(2).map(str::to_owned);
                self.said().macros.extend(name);
                self.at += 1;
            }
            Some("crate" | "self" | "super") if self.is_path_sign(1) => {
                let path = self.path();
                self.said().uses.push(path);
            }
            Some(word) => {
                self.words.insert(word.to_owned());
                self.at += 1;
            }
            None => {
                self.bracket();
                self.at += 1;
            }
        }
    }

    fn bracket(&mut self) {
        if self.is(0, '{') {
            self.depth += 1;
        } else if self.is(0, '}') {
            self.depth -= 1;
            if self.open.last() == Some(&self.depth) {
                self.open.pop();
                self.module.pop();
            }
        }
    }

    /// Reads a path of names.
    fn path(&mut self) -> Segments {
        let mut path = Segments::new();
        while let Some(name) = self.name(0) {
            path.push(name.to_owned());
            self.at += 1;
            if !self.is_path_sign(0) || self.name(2).is_none() {
                break;
            }
            self.at += 2;
        }
        path
    }

    /// Reads what stands after `use`, or in the braces of it.
    fn tree(&mut self, before: &[String], is_passed_on: bool) {
        if self.is_path_sign(0) {
            // An external crate.
            self.at += 2;
        }
        let path = [before, &self.path()].concat();
        if self.is_path_sign(0) {
            self.at += 2;
        }
        if self.is(0, '{') {
            self.at += 1;
            while !self.is(0, '}') && self.at < self.tokens.len() {
                self.tree(&path, is_passed_on);
                if self.is(0, ',') {
                    self.at += 1;
                }
            }
            self.at += 1;
        } else if self.is(0, '*') {
            self.at += 1;
            self.said().uses.push(path);
        } else if !path.is_empty() {
            self.leaf(path, is_passed_on);
        } else {
            self.at += 1;
        }
    }

    fn leaf(&mut self, mut path: Segments, is_passed_on: bool) {
        if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
            path.pop();
        }
        let mut name = path.last().cloned().unwrap_or_default();
        if let Some(at) = path.iter().position(|segment| segment == "as") {
            path.truncate(at);
        }
        if self.name(0) == Some("as") {
            self.name(1).unwrap_or_default().clone_into(&mut name);
            self.at += 2;
        }
        let said = self.said();
        if is_passed_on {
            said.passed_on.insert(name.clone());
        }
        if name == "_" {
            said.uses.push(path);
        } else {
            said.names.insert(name, path);
        }
    }
}
