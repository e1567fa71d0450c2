//! WIT, written.

use std::fmt::Write;

use super::names::{Names, Path, identifier};
use super::shape::{SOCKET_PACKAGE, SocketContainer, SocketFailures, SocketShape};
use crate::wit::{Function, Interface, Labels, ResourceName, Type};

/// Where the errors of sockets are defined.
const ERRORS: &str = "wasm-link:socket/errors@0.1.0";

/// Writes the WIT of one interface.
pub(super) struct Writer<'a> {
    interface: &'a Interface,
    path: Path<'a>,
    shape: SocketShape,
    names: Names,
    /// The name of `dispatch-error` in the interface.
    error: String,
    text: String,
}

/// What a function is in an interface.
enum Role<'a> {
    Free,
    Constructor,
    Method(&'a str),
    Static(&'a str),
}

impl Role<'_> {
    /// Returns the role, and the resource that the function is of.
    fn of(name: &str) -> (Role<'_>, Option<&str>) {
        let member = |rest: &'_ str| -> Option<(usize, usize)> {
            let dot = rest.find('.')?;
            Some((dot, dot + 1))
        };
        if let Some(resource) = name.strip_prefix("[constructor]") {
            return (Role::Constructor, Some(resource));
        }
        for (prefix, is_method) in [("[method]", true), ("[static]", false)] {
            if let Some(rest) = name.strip_prefix(prefix)
                && let Some((end, start)) = member(rest)
                && let (Some(resource), Some(function)) = (rest.get(..end), rest.get(start..))
            {
                let role = if is_method {
                    Role::Method(function)
                } else {
                    Role::Static(function)
                };
                return (role, Some(resource));
            }
        }
        (Role::Free, None)
    }
}

impl<'a> Writer<'a> {
    pub(super) fn new(interface: &'a Interface, shape: SocketShape) -> Option<Self> {
        let mut names = Names::of(interface);
        let error = names.fresh("dispatch-error");
        Some(Self {
            interface,
            path: Path::parse(&interface.path)?,
            shape,
            names,
            error,
            text: String::new(),
        })
    }

    pub(super) fn write(mut self) -> String {
        let package = self.path.full_package();
        self.line(0, &format!("package {package};"));
        self.line(0, "");
        self.line(
            0,
            &format!("interface {} {{", identifier(self.path.interface)),
        );
        self.uses();
        self.definitions();
        self.resources();
        self.functions(None, 1);
        self.line(0, "}");
        self.foreign_interfaces();
        if self.is_told() {
            self.errors();
        }
        self.text
    }

    fn is_told(&self) -> bool {
        self.shape.failures == SocketFailures::Told
    }

    fn line(&mut self, depth: usize, line: &str) {
        if !line.is_empty() {
            self.text.push_str(&"  ".repeat(depth));
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn uses(&mut self) {
        let mut uses: Vec<String> = Vec::new();
        if self.is_told() {
            uses.push(used(ERRORS, "dispatch-error", &self.error));
        }
        for (resource, name) in &self.names.foreign {
            let interface = match Path::parse(&resource.interface) {
                Some(path) if path.full_package() == self.path.full_package() => {
                    identifier(path.interface)
                }
                Some(path) => path.full(),
                None => continue,
            };
            uses.push(used(&interface, &resource.name, name));
        }
        for line in &uses {
            self.line(1, line);
        }
    }

    fn definitions(&mut self) {
        for (ty, name) in self.names.types.clone() {
            let (keyword, members) = match &ty {
                Type::Record(record) => {
                    let fields = record.fields.iter();
                    let field = |(name, ty): &(String, Type)| {
                        format!("{}: {}", identifier(name), self.ty(ty))
                    };
                    ("record", fields.map(field).collect())
                }
                Type::Variant(variant) => {
                    let cases = variant.cases.iter();
                    let case = |(name, payload): &(String, Option<Type>)| match payload {
                        Some(ty) => format!("{}({})", identifier(name), self.ty(ty)),
                        None => identifier(name),
                    };
                    ("variant", cases.map(case).collect())
                }
                Type::Enum(cases) => ("enum", labels(cases)),
                Type::Flags(flags) => ("flags", labels(flags)),
                _ => continue,
            };
            self.line(1, &format!("{keyword} {} {{", identifier(&name)));
            for member in members {
                self.line(2, &format!("{member},"));
            }
            self.line(1, "}");
        }
    }

    fn resources(&mut self) {
        for resource in self.names.own.clone() {
            self.line(1, &format!("resource {} {{", identifier(&resource)));
            self.functions(Some(&resource), 2);
            self.line(1, "}");
        }
    }

    /// Writes the functions of a resource, or those that are of none.
    fn functions(&mut self, resource: Option<&str>, depth: usize) {
        for function in &self.interface.functions {
            let (role, of) = Role::of(&function.name);
            if of == resource
                && let Some(line) = self.function(function, &role)
            {
                self.line(depth, &line);
            }
        }
    }

    fn function(&self, function: &Function, role: &Role<'_>) -> Option<String> {
        let skipped = usize::from(matches!(role, Role::Method(_)));
        let params = function.params.iter().skip(skipped);
        let params = params.map(|(name, ty)| format!("{}: {}", identifier(name), self.ty(ty)));
        let params = params.collect::<Vec<_>>().join(", ");
        let keyword = if function.is_async {
            "async func"
        } else {
            "func"
        };
        let (head, container) = match role {
            Role::Constructor if self.shape.container != SocketContainer::Bare => return None,
            Role::Constructor => ("constructor".to_owned(), SocketContainer::Bare),
            Role::Method(name) => (
                format!("{}: {keyword}", identifier(name)),
                SocketContainer::Bare,
            ),
            Role::Static(name) => (
                format!("{}: static {keyword}", identifier(name)),
                self.shape.container,
            ),
            Role::Free => (
                format!("{}: {keyword}", identifier(&function.name)),
                self.shape.container,
            ),
        };
        let mut line = format!("{head}({params})");
        let is_implied = matches!(role, Role::Constructor) && !self.is_told();
        let result = self.result(function.result.as_ref(), container);
        if let Some(result) = result.filter(|_| !is_implied) {
            // Writing to a string does not fail.
            let _ = write!(line, " -> {result}");
        }
        line.push(';');
        Some(line)
    }

    /// Returns what a function returns in the shape, if anything.
    fn result(&self, result: Option<&Type>, container: SocketContainer) -> Option<String> {
        let result = result.map(|ty| self.ty(ty));
        let error = identifier(&self.error);
        let reply = match (self.shape.failures, result) {
            (SocketFailures::Trap, result) => result?,
            (SocketFailures::Told, Some(result)) => format!("result<{result}, {error}>"),
            (SocketFailures::Told, None) => format!("result<_, {error}>"),
        };
        Some(match container {
            SocketContainer::Bare => reply,
            SocketContainer::Option => format!("option<{reply}>"),
            SocketContainer::List => format!("list<{reply}>"),
            SocketContainer::Keyed => format!("list<tuple<string, {reply}>>"),
        })
    }

    fn ty(&self, ty: &Type) -> String {
        let optional = |ty: &Option<Box<Type>>| ty.as_ref().map(|ty| self.ty(ty));
        match ty {
            Type::Record(_) | Type::Variant(_) | Type::Enum(_) | Type::Flags(_) => {
                identifier(self.names.name(ty).unwrap_or_default())
            }
            Type::List(part) => format!("list<{}>", self.ty(part)),
            Type::FixedList(part, length) => format!("list<{}, {length}>", self.ty(part)),
            Type::Map(key, value) => format!("map<{}, {}>", self.ty(key), self.ty(value)),
            Type::Option(part) => format!("option<{}>", self.ty(part)),
            Type::Result { ok, err } => match (optional(ok), optional(err)) {
                (None, None) => "result".to_owned(),
                (Some(ok), None) => format!("result<{ok}>"),
                (ok, Some(err)) => format!("result<{}, {err}>", ok.as_deref().unwrap_or("_")),
            },
            Type::Tuple(types) => {
                let types: Vec<_> = types.iter().map(|ty| self.ty(ty)).collect();
                format!("tuple<{}>", types.join(", "))
            }
            Type::Own(resource) => self.resource(resource),
            Type::Borrow(resource) => format!("borrow<{}>", self.resource(resource)),
            Type::Stream(part) => payload("stream", optional(part)),
            Type::Future(part) => payload("future", optional(part)),
            Type::Bool
            | Type::S8
            | Type::U8
            | Type::S16
            | Type::U16
            | Type::S32
            | Type::U32
            | Type::S64
            | Type::U64
            | Type::F32
            | Type::F64
            | Type::Char
            | Type::String
            | Type::ErrorContext => ty.to_string(),
        }
    }

    fn resource(&self, resource: &ResourceName) -> String {
        identifier(self.names.foreign(resource).unwrap_or(&resource.name))
    }

    /// Writes the interfaces whose resources are used, with nothing else of them.
    fn foreign_interfaces(&mut self) {
        let foreign = self.names.foreign.clone();
        let mut interfaces: Vec<&str> = Vec::new();
        for (resource, _) in &foreign {
            if !interfaces.contains(&&*resource.interface) {
                interfaces.push(&resource.interface);
            }
        }
        for interface in interfaces {
            let Some(path) = Path::parse(interface) else {
                continue;
            };
            let is_near = path.full_package() == self.path.full_package();
            let depth = usize::from(!is_near);
            self.line(0, "");
            if !is_near {
                self.line(0, &format!("package {} {{", path.full_package()));
            }
            self.line(
                depth,
                &format!("interface {} {{", identifier(path.interface)),
            );
            for (resource, _) in foreign.iter().filter(|(r, _)| r.interface == interface) {
                self.line(
                    depth + 1,
                    &format!("resource {};", identifier(&resource.name)),
                );
            }
            self.line(depth, "}");
            if !is_near {
                self.line(0, "}");
            }
        }
    }

    /// Writes the package of errors into the same file.
    fn errors(&mut self) {
        let mut lines = SOCKET_PACKAGE.lines();
        let package = lines.next().unwrap_or_default().trim_end_matches(';');
        self.line(0, "");
        self.line(0, &format!("{package} {{"));
        for line in lines.skip_while(|line| line.is_empty()) {
            self.line(1, line);
        }
        self.line(0, "}");
    }
}

fn used(interface: &str, item: &str, name: &str) -> String {
    let item = identifier(item);
    let name = identifier(name);
    if item == name {
        return format!("use {interface}.{{{item}}};");
    }
    format!("use {interface}.{{{item} as {name}}};")
}

fn labels(labels: &Labels) -> Vec<String> {
    labels
        .labels
        .iter()
        .map(|label| identifier(label))
        .collect()
}

fn payload(keyword: &str, payload: Option<String>) -> String {
    match payload {
        Some(ty) => format!("{keyword}<{ty}>"),
        None => keyword.to_owned(),
    }
}
