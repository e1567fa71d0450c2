//! Makes random WIT that is valid by construction.

use std::fmt::Write as _;

use super::names::Names;
use super::rng::Rng;

/// How deep types without a name may nest.
const DEPTH: usize = 3;

/// Interfaces whose names mean something to Rust, with those of their modules.
const MODULES: [(&str, &str); 10] = [
    ("%type", "r#type"),
    ("self", "self_"),
    ("std", "std_"),
    ("core", "core_"),
    ("%u8", "u8_"),
    ("%option", "option"),
    ("link", "link"),
    ("wasm-link", "wasm_link_"),
    ("WASM", "wasm"),
    ("async-fn", "async_fn"),
];

/// The types that are one value.
const PRIMITIVES: [&str; 13] = [
    "bool", "s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64", "f32", "f64", "char", "string",
];

/// The types that may be keys of a map.
const KEYS: [&str; 11] = [
    "bool", "s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64", "char", "string",
];

/// A package, and what is to be checked of it.
pub(crate) struct Package {
    pub(crate) text: String,
    pub(crate) checked: Vec<Checked>,
}

/// A type, and a function that takes it.
pub(crate) struct Checked {
    pub(crate) module: String,
    /// Its Rust name.
    pub(crate) rust: String,
    /// The function of that interface whose first parameter is of the type.
    pub(crate) function: String,
}

/// An interface that others can use types of.
struct Known {
    name: String,
    types: Vec<Named>,
}

/// A type that can be named.
#[derive(Clone)]
struct Named {
    name: String,
    carries: Carries,
    is_resource: bool,
}

/// What values of a type carry; each may carry what is before it, too.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Carries {
    Data,
    Handles,
    /// Handles that are lent, which only parameters may be.
    Loans,
}

impl Package {
    /// Makes a package of so many interfaces.
    pub(crate) fn random(rng: &mut Rng, interfaces: u64) -> Self {
        let mut package = Self {
            text: "package random:interfaces@1.0.0;\n".to_owned(),
            checked: Vec::new(),
        };
        let mut known: Vec<Known> = Vec::new();
        for index in 0..usize::try_from(interfaces).unwrap_or(usize::MAX) {
            let (name, module) = match MODULES.get(index) {
                Some((name, module)) => ((*name).to_owned(), (*module).to_owned()),
                None => (format!("face-{index}"), format!("face_{index}")),
            };
            let mut interface = Interface::new(rng, module, &mut package);
            interface.random(&name, &known);
            let types = interface.types;
            known.push(Known { name, types });
        }
        package
    }
}

/// An interface while it is made.
struct Interface<'a> {
    rng: &'a mut Rng,
    package: &'a mut Package,
    module: String,
    names: Names,
    /// The types that can be named so far.
    types: Vec<Named>,
    /// What the type that is made now may carry.
    allowed: Carries,
    /// What it does carry so far.
    carried: Carries,
}

impl<'a> Interface<'a> {
    fn new(rng: &'a mut Rng, module: String, package: &'a mut Package) -> Self {
        Self {
            rng,
            package,
            module,
            names: Names::default(),
            types: Vec::new(),
            allowed: Carries::Data,
            carried: Carries::Data,
        }
    }

    fn line(&mut self, line: &str) {
        writeln!(self.package.text, "{line}").expect("memory can be written");
    }

    fn random(&mut self, name: &str, known: &[Known]) {
        self.line(&format!("\ninterface {name} {{"));
        for _ in 0..self.rng.below(3) {
            self.use_type(known);
        }
        for _ in 0..=self.rng.below(8) {
            if self.rng.once_in(8) {
                self.resource();
            } else {
                self.definition();
            }
        }
        for _ in 0..self.rng.below(4) {
            let name = self.names.of_other(self.rng, "f");
            let function = self.function();
            self.line(&format!("  {name}: {function};"));
        }
        self.line("}");
    }

    fn use_type(&mut self, known: &[Known]) {
        if known.is_empty() {
            return;
        }
        let other = self.rng.choose(known);
        if other.types.is_empty() {
            return;
        }
        let used = self.rng.choose(&other.types).clone();
        let (name, rust) = self.names.of_type(self.rng);
        self.line(&format!(
            "  use {}.{{{} as {name}}};",
            other.name, used.name
        ));
        self.defined(Named { name, ..used }, rust);
    }

    fn definition(&mut self) {
        let (name, rust) = self.names.of_type(self.rng);
        self.allowed = *self
            .rng
            .choose(&[Carries::Data, Carries::Handles, Carries::Loans]);
        self.carried = Carries::Data;
        let definition = match self.rng.below(6) {
            0 | 1 => {
                let fields = self.rng.below(7);
                format!(
                    "record {name} {{ {} }}",
                    self.fields(fields, Names::default())
                )
            }
            2 => {
                let cases = self.rng.below(7) + 1;
                format!("variant {name} {{ {} }}", self.cases(cases))
            }
            3 => {
                let cases = self.labels(300);
                format!("enum {name} {{ {cases} }}")
            }
            4 => {
                let flags = self.labels(32);
                format!("flags {name} {{ {flags} }}")
            }
            _ => format!("type {name} = {};", self.ty(0)),
        };
        self.line(&format!("  {definition}"));
        let named = Named {
            name,
            carries: self.carried,
            is_resource: false,
        };
        self.defined(named, rust);
    }

    fn resource(&mut self) {
        let (name, rust) = self.names.of_type(self.rng);
        let named = Named {
            name: name.clone(),
            carries: Carries::Handles,
            is_resource: true,
        };
        // Its own functions may take and give it.
        self.defined(named, rust);
        self.line(&format!("  resource {name} {{"));
        if self.rng.once_in(2) {
            let fallible = if self.rng.once_in(2) {
                format!(" -> result<{name}, string>")
            } else {
                String::new()
            };
            let parameters = self.parameters();
            self.line(&format!("    constructor({parameters}){fallible};"));
        }
        let mut functions = Names::default();
        for _ in 0..self.rng.below(4) {
            let function = functions.of_other(self.rng, "m");
            let kind = if self.rng.once_in(3) { "static " } else { "" };
            let signature = self.function();
            if !(kind == "static " && signature.starts_with("async")) {
                self.line(&format!("    {function}: {kind}{signature};"));
            }
        }
        self.line("  }");
    }

    /// Notes a type, and makes a function by which the WIT type of data can be found.
    fn defined(&mut self, named: Named, rust: String) {
        if named.carries == Carries::Data {
            let (name, function) = (&named.name, format!("probe-{}", self.types.len()));
            let line = format!("  {function}: func(probed: {name}) -> {name};");
            self.line(&line);
            self.package.checked.push(Checked {
                module: self.module.clone(),
                rust,
                function,
            });
        }
        self.types.push(named);
    }

    fn fields(&mut self, count: usize, mut names: Names) -> String {
        let fields = (0..count).map(|_| {
            let name = names.of_other(self.rng, "a");
            format!("{name}: {},", self.ty(0))
        });
        fields.collect::<Vec<_>>().join(" ")
    }

    fn cases(&mut self, count: usize) -> String {
        let mut names = Names::default();
        let cases = (0..count).map(|_| {
            let name = names.of_other(self.rng, "c");
            if self.rng.once_in(3) {
                format!("{name},")
            } else {
                format!("{name}({}),", self.ty(0))
            }
        });
        cases.collect::<Vec<_>>().join(" ")
    }

    fn labels(&mut self, most: usize) -> String {
        let most = if self.rng.once_in(8) { most } else { 9 };
        let mut names = Names::default();
        let labels = (0..=self.rng.below(most)).map(|_| names.of_other(self.rng, "l"));
        labels.collect::<Vec<_>>().join(", ")
    }

    fn parameters(&mut self) -> String {
        self.allowed = Carries::Loans;
        // Methods have one of that name already.
        let most = if self.rng.once_in(5) { 20 } else { 4 };
        let count = self.rng.below(most + 1);
        self.fields(count, Names::without_self())
            .trim_end_matches(',')
            .to_owned()
    }

    fn function(&mut self) -> String {
        let parameters = self.parameters();
        self.allowed = Carries::Handles;
        let result = match self.rng.below(3) {
            0 => String::new(),
            _ => format!(" -> {}", self.ty(0)),
        };
        let kind = if self.rng.once_in(10) {
            "async func"
        } else {
            "func"
        };
        format!("{kind}({parameters}){result}")
    }

    /// Makes a type wherever one can stand.
    fn ty(&mut self, depth: usize) -> String {
        let allowed = self.allowed;
        let nameable = self.types.iter().filter(|named| named.carries <= allowed);
        let nameable: Vec<Named> = nameable.cloned().collect();
        if !nameable.is_empty() && self.rng.once_in(3) {
            let named = self.rng.choose(&nameable).clone();
            return self.name(named);
        }
        if depth == DEPTH {
            return (*self.rng.choose(&PRIMITIVES)).to_owned();
        }
        match self.rng.below(11) {
            0..=3 => (*self.rng.choose(&PRIMITIVES)).to_owned(),
            4 => format!("list<{}>", self.ty(depth + 1)),
            5 => {
                let most = if self.rng.once_in(8) { 40 } else { 4 };
                format!("list<{}, {}>", self.ty(depth + 1), self.rng.below(most) + 1)
            }
            6 => format!("map<{}, {}>", *self.rng.choose(&KEYS), self.ty(depth + 1)),
            7 => format!("option<{}>", self.ty(depth + 1)),
            8 | 9 => self.result(depth),
            _ => {
                let most = if self.rng.once_in(8) { 20 } else { 3 };
                let parts = (0..=self.rng.below(most)).map(|_| self.ty(depth + 1));
                format!("tuple<{}>", parts.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// Names a type; a resource is given or lent.
    fn name(&mut self, named: Named) -> String {
        let mut carries = named.carries;
        let mut name = named.name;
        if named.is_resource {
            if self.allowed == Carries::Loans && self.rng.once_in(2) {
                carries = Carries::Loans;
                name = format!("borrow<{name}>");
            } else if self.rng.once_in(2) {
                name = format!("own<{name}>");
            }
        }
        if carries > self.carried {
            self.carried = carries;
        }
        name
    }

    fn result(&mut self, depth: usize) -> String {
        match self.rng.below(4) {
            0 => "result".to_owned(),
            1 => format!("result<{}>", self.ty(depth + 1)),
            2 => format!("result<_, {}>", self.ty(depth + 1)),
            _ => format!("result<{}, {}>", self.ty(depth + 1), self.ty(depth + 1)),
        }
    }
}
