//! Which modules of a crate use which, and what of that goes the wrong way.
//!
//! A name that a module only passes on (`pub use`) counts as that of the module which has it, so a module may name in
//! one place what its parts have. A module's parts may use its own items, unless it uses those parts in turn.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::circles::circles;
use crate::paths::{Said, Segments, modules, shown};
use crate::text;

/// How many names lead to one at most: more is a circle.
const STEPS: usize = 32;

/// The modules of a crate.
#[derive(Default)]
pub(crate) struct Arrows {
    said: BTreeMap<Segments, Said>,
    files: BTreeMap<Segments, String>,
}

impl Arrows {
    /// Reads all files in `folder`, as `src`, but not what is written by the macros named `quoting`.
    pub(crate) fn read(folder: &Path, quoting: &[&str]) -> Self {
        let mut arrows = Self::default();
        let mut open = vec![folder.to_owned()];
        while let Some(inside) = open.pop() {
            for entry in fs::read_dir(inside).expect("the folder can be read") {
                let path = entry.expect("the folder can be read").path();
                let relative = path.strip_prefix(folder).expect("it is in the folder");
                let relative = relative.to_string_lossy().replace('\\', "/");
                if path.is_dir() {
                    open.push(path);
                } else if let Some(module) = relative.strip_suffix(".rs") {
                    let text = fs::read_to_string(&path).expect("a source file is text");
                    arrows.add(module, &text, quoting);
                }
            }
        }
        arrows
    }

    /// Adds the file of the module `path`, as in `a/b`.
    fn add(&mut self, path: &str, text: &str, quoting: &[&str]) {
        let segments = path.split('/').map(str::to_owned);
        let module: Segments = segments.filter(|segment| segment != "lib").collect();
        // A whole file or folder of tests.
        if module.iter().any(|segment| segment == "tests") {
            return;
        }
        self.files.insert(module.clone(), format!("{path}.rs"));
        self.said
            .extend(modules(&module, &text::read(text, quoting)));
        let root = Segments::new();
        let macros = self
            .said
            .get_mut(&module)
            .map(|said| std::mem::take(&mut said.macros));
        for name in macros.into_iter().flatten().filter(|_| module != root) {
            let path = [
                &["crate".to_owned()],
                module.as_slice(),
                std::slice::from_ref(&name),
            ]
            .concat();
            let names = &mut self.said.entry(root.clone()).or_default().names;
            names.entry(name).or_insert(path);
        }
    }

    /// Returns what goes the wrong way: up in `order`, whose first is at the bottom, or in a circle.
    ///
    /// The order names modules that lie in the crate's root, and parts of them that have another place than the rest;
    /// the root itself stands above all.
    pub(crate) fn wrong(&self, order: &[&str]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut downward: BTreeMap<&Segments, BTreeSet<&Segments>> = BTreeMap::new();
        for (from, to) in self.arrows() {
            let (Some(above), Some(below)) = (rank(from, order), rank(to, order)) else {
                continue;
            };
            if below > above {
                let file = self.files.get(from).map_or("", String::as_str);
                wrong.push(format!("{} -> {} ({file})", shown(from), shown(to)));
            } else {
                downward.entry(from).or_default().insert(to);
            }
        }
        wrong.extend(circles(&downward));
        let unplaced = self.files.keys().filter(|file| rank(file, order).is_none());
        wrong.extend(unplaced.map(|file| format!("{} has no place in the order", shown(file))));
        let is_there = |name: &&&str| self.files.contains_key(&segments(name));
        let absent = order.iter().filter(|name| !is_there(name));
        wrong.extend(absent.map(|name| format!("{name} is in the order, and in no file")));
        wrong
    }

    /// Returns all pairs of files of which the first uses the second.
    fn arrows(&self) -> BTreeSet<(&Segments, &Segments)> {
        let mut arrows = BTreeSet::new();
        for (module, said) in &self.said {
            let Some(from) = self.file(module) else {
                continue;
            };
            for path in &said.uses {
                let to = self.module_of(module, path, STEPS);
                let to = to.and_then(|module| self.file(&module));
                arrows.extend(to.filter(|to| *to != from).map(|to| (from, to)));
            }
        }
        arrows
    }

    /// Returns the file that a module is written in.
    fn file(&self, module: &[String]) -> Option<&Segments> {
        let lengths = (0..=module.len()).rev();
        let mut outward = lengths.filter_map(|length| module.get(..length));
        outward.find_map(|module| self.files.get_key_value(module).map(|(file, _)| file))
    }

    /// Returns the module that has what `path` names in `module`; none if that is in another crate.
    fn module_of(&self, module: &[String], path: &[String], steps: usize) -> Option<Segments> {
        let mut rest = path.iter().map(String::as_str).peekable();
        let mut current = match rest.peek()? {
            &"crate" => Segments::new(),
            &("self" | "super") => module.to_vec(),
            first => {
                let is_child = self
                    .said
                    .contains_key(&[module, &[(*first).to_owned()]].concat());
                let is_name = self.said.get(module)?.names.get(*first);
                // A name that stands for itself is that of another crate.
                let is_name = is_name.is_some_and(|target| target != path);
                (is_child || is_name).then(|| module.to_vec())?
            }
        };
        while let Some(segment) = rest.next() {
            match segment {
                "crate" | "self" => {}
                "super" => {
                    current.pop();
                }
                name => {
                    let child = [current.as_slice(), &[name.to_owned()]].concat();
                    if self.said.contains_key(&child) {
                        current = child;
                        continue;
                    }
                    let names = self.said.get(&current).map(|said| &said.names);
                    let Some(target) = names.and_then(|names| names.get(name)) else {
                        return Some(current);
                    };
                    let rest: Segments = rest.map(str::to_owned).collect();
                    let further = [target.as_slice(), &rest].concat();
                    return self.module_of(&current, &further, steps.checked_sub(1)?);
                }
            }
        }
        Some(current)
    }
}

/// Finds the place of a module: that of the longest path in the order that it begins with.
fn rank(module: &[String], order: &[&str]) -> Option<usize> {
    if module.is_empty() {
        return Some(order.len());
    }
    let named = order.iter().map(|name| segments(name)).enumerate();
    let around = named.filter(|(_, name)| module.starts_with(name));
    around
        .max_by_key(|(_, name)| name.len())
        .map(|(rank, _)| rank)
}

fn segments(path: &str) -> Segments {
    path.split("::").map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(files: &[(&str, &str)], order: &[&str]) -> Vec<String> {
        let mut arrows = Arrows::default();
        for (path, text) in files {
            arrows.add(path, text, &["quote"]);
        }
        arrows.wrong(order)
    }

    #[test]
    fn an_arrow_upwards_is_named_with_its_file() {
        let files = [
            ("lib", "mod low; mod high;"),
            ("low", "fn f() -> crate::high::part::T { todo() }"),
            ("high", "pub(crate) mod part; use crate::low;"),
            ("high/part", "pub(crate) struct T;"),
        ];
        assert_eq!(
            wrong(&files, &["low", "high"]),
            ["low -> high::part (low.rs)"]
        );
        assert_eq!(wrong(&files, &["high", "low"]), ["high -> low (high.rs)"]);
    }

    #[test]
    fn what_is_passed_on_belongs_to_the_module_that_has_it() {
        let files = [
            (
                "lib",
                "pub use high::H; pub use low::{L as Renamed, f}; mod low; mod high; mod middle;",
            ),
            ("low", "pub struct L; pub fn f() {}"),
            ("middle", "use crate::{Renamed, f}; use crate::H;"),
            ("high", "pub struct H;"),
        ];
        assert_eq!(
            wrong(&files, &["low", "middle", "high"]),
            ["middle -> high (middle.rs)"]
        );
    }

    #[test]
    fn files_that_need_each_other_are_a_circle() {
        let files = [
            ("lib", "mod a;"),
            (
                "a",
                "mod b; mod c; mod d; pub(crate) use d::D; pub(crate) struct A; fn f(_: b::B) {}",
            ),
            ("a/b", "use super::c; pub struct B(c::C);"),
            (
                "a/c",
                "pub struct C; mod inside { use super::super::b::B; }",
            ),
            ("a/d", "pub struct D(super::A);"),
        ];
        assert_eq!(wrong(&files, &["a"]), ["circle: a::b -> a::c -> a::b"]);
    }

    #[test]
    fn tests_comments_literals_and_quoted_code_use_nothing() {
        let files = [
            ("lib", "mod low; mod high;"),
            (
                "low",
                "// crate::high\n/* crate::high */ const A: &str = \"crate::high \\\" '\"; const B: char = '\"';\n\
                 const C: &str = r#\"\"crate::high\"#; fn g<'a>(x: &'a u8) -> T { quote!({ crate::high::f() }) }\n\
                 #[cfg(test)] mod tests { use crate::high; } #[cfg(test)] use crate::high::x; fn h() {}",
            ),
            ("low/tests", "use crate::high;"),
            ("high", ""),
        ];
        assert!(wrong(&files, &["low", "high"]).is_empty());
    }

    #[test]
    fn the_order_and_the_files_name_the_same_modules() {
        let files = [
            ("lib", "mod a; mod b;"),
            ("a", ""),
            ("b", "macro_rules! m { () => { $crate::a::f() } }"),
        ];
        assert_eq!(
            wrong(&files, &["b", "c"]),
            [
                "a has no place in the order",
                "c is in the order, and in no file"
            ]
        );
        assert_eq!(wrong(&files, &["b", "a"]), ["b -> a (b.rs)"]);
    }
}
