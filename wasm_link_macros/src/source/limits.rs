//! Refuses WIT that is too large for the compiler or the runtime, or that no component can be made of.
//!
//! A few lines of WIT can describe a type of a million parts: what is counted here is what the text stands for.

use std::collections::HashMap;

use wit_parser::{Function, Handle, Resolve, Span, Type, TypeDef, TypeDefKind, TypeId, WorldItem};

/// How deep types may lie in each other.
const DEPTH: u32 = 100;

/// How many parts a type may have, and all types in the functions of an interface or a world together: as many as
/// the runtime reads of a component.
const PARTS: u64 = 1_000_000;

/// How many functions may be read.
const FUNCTIONS: usize = 10_000;

/// How many types with names may be read.
const TYPES: usize = 10_000;

/// How many packages, interfaces and worlds may be read: ten times those of all of WASI.
pub(super) const BLOCKS: usize = 1_000;

/// How many fields or cases a type may have, and how many parameters a function: no component can have more.
const FIELDS: usize = 10_000;
const PARAMS: usize = 1_000;

/// How many flags a component may have in one type.
const FLAGS: usize = 32;

/// What is too large, and where.
pub(super) struct Excess {
    pub(super) message: String,
    pub(super) span: Span,
    /// Whether it is too large by itself: then the rest is right without it.
    pub(super) is_alone: bool,
}

/// Finds the first thing in `resolve` that is too large.
pub(super) fn exceeded(resolve: &Resolve) -> Option<Excess> {
    let sizes = match Sizes::of(resolve) {
        Ok(sizes) => sizes,
        Err(excess) => return Some(excess),
    };
    let interfaces = resolve.interfaces.iter();
    let interfaces = interfaces.map(|(_, wit)| wit.functions.values().collect());
    let worlds = resolve.worlds.iter().map(|(_, world)| {
        let items = world.exports.values().chain(world.imports.values());
        let functions = items.filter_map(|item| match item {
            WorldItem::Function(function) => Some(function),
            WorldItem::Interface { .. } | WorldItem::Type { .. } => None,
        });
        functions.collect()
    });
    let mut count = 0;
    interfaces
        .chain(worlds)
        .find_map(|functions: Vec<&Function>| {
            too_many(&functions, &mut count).or_else(|| sizes.too_large(&functions))
        })
}

/// Counts functions, and finds the first that is too many.
fn too_many(functions: &[&Function], count: &mut usize) -> Option<Excess> {
    let left = FUNCTIONS.saturating_sub(*count);
    *count += functions.len();
    if let Some(function) = functions.get(left) {
        return Some(Excess {
            message: format!(
                "function `{}` is one too many: the WIT may have {FUNCTIONS} functions in all",
                function.name
            ),
            span: function.span,
            is_alone: false,
        });
    }
    let large = functions
        .iter()
        .find(|function| function.params.len() > PARAMS);
    large.map(|function| Excess {
        message: format!(
            "function `{}` has {} parameters: expected at most {PARAMS}, since no component can have more",
            function.name,
            function.params.len()
        ),
        span: function.span,
        is_alone: true,
    })
}

/// How deep a type is, and of how many parts.
#[derive(Clone, Copy)]
struct Size {
    depth: u32,
    parts: u64,
}

impl Size {
    const ONE: Self = Self { depth: 1, parts: 1 };

    /// The size of what has these parts.
    fn around(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::ONE, |size, part| Self {
            depth: size.depth.max(part.depth.saturating_add(1)),
            parts: size.parts.saturating_add(part.parts),
        })
    }
}

/// The sizes of all types.
struct Sizes {
    known: HashMap<TypeId, Size>,
}

impl Sizes {
    /// Measures all types: each comes after those that it refers to.
    fn of(resolve: &Resolve) -> Result<Self, Excess> {
        let mut sizes = Self {
            known: HashMap::new(),
        };
        let mut named = 0;
        for (id, def) in &resolve.types {
            named += usize::from(def.name.is_some());
            if named > TYPES {
                let name = def.name.as_deref().unwrap_or_default();
                return Err(Excess {
                    message: format!(
                        "type `{name}` is one too many: the WIT may have {TYPES} types in all"
                    ),
                    span: def.span,
                    is_alone: false,
                });
            }
            let size = sizes.definition(&def.kind);
            if let Some(excess) = excess(def, size) {
                return Err(excess);
            }
            sizes.known.insert(id, size);
        }
        Ok(sizes)
    }

    /// Finds the function at which the types of `functions` become too large together.
    fn too_large(&self, functions: &[&Function]) -> Option<Excess> {
        let mut parts = 0_u64;
        functions.iter().find_map(|function| {
            let types = function.params.iter().map(|param| &param.ty);
            for ty in types.chain(&function.result) {
                parts = parts.saturating_add(self.ty(ty).parts);
            }
            (parts > PARTS).then(|| Excess {
                message: format!(
                    "with function `{}`, the types of the functions that stand together have {parts} parts: \
                     expected at most {PARTS}",
                    function.name
                ),
                span: function.span,
                is_alone: false,
            })
        })
    }

    fn ty(&self, ty: &Type) -> Size {
        match ty {
            Type::Id(id) => self.known.get(id).copied().unwrap_or(Size::ONE),
            Type::Bool
            | Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::S8
            | Type::S16
            | Type::S32
            | Type::S64
            | Type::F32
            | Type::F64
            | Type::Char
            | Type::String
            | Type::ErrorContext => Size::ONE,
        }
    }

    fn definition(&self, kind: &TypeDefKind) -> Size {
        let all =
            |types: &mut dyn Iterator<Item = &Type>| Size::around(types.map(|ty| self.ty(ty)));
        match kind {
            TypeDefKind::Record(record) => all(&mut record.fields.iter().map(|field| &field.ty)),
            TypeDefKind::Tuple(tuple) => all(&mut tuple.types.iter()),
            TypeDefKind::Variant(variant) => {
                let cases = variant.cases.iter();
                Size::around(cases.map(|case| case.ty.as_ref().map_or(Size::ONE, |ty| self.ty(ty))))
            }
            TypeDefKind::Enum(cases) => Size::around(cases.cases.iter().map(|_| Size::ONE)),
            TypeDefKind::Flags(flags) => Size::around(flags.flags.iter().map(|_| Size::ONE)),
            TypeDefKind::Option(ty)
            | TypeDefKind::List(ty)
            | TypeDefKind::FixedLengthList(ty, _) => Size::around([self.ty(ty)]),
            TypeDefKind::Map(key, value) => Size::around([self.ty(key), self.ty(value)]),
            TypeDefKind::Result(result) => all(&mut result.ok.iter().chain(&result.err)),
            TypeDefKind::Future(ty) | TypeDefKind::Stream(ty) => all(&mut ty.iter()),
            TypeDefKind::Type(ty) => self.ty(ty),
            TypeDefKind::Handle(Handle::Own(_) | Handle::Borrow(_))
            | TypeDefKind::Resource
            | TypeDefKind::Unknown => Size::ONE,
        }
    }
}

/// Tells what of a type is too large.
fn excess(def: &TypeDef, size: Size) -> Option<Excess> {
    let name = def.name.as_ref().map(|name| format!(" `{name}`"));
    let name = name.unwrap_or_default();
    let flags = match &def.kind {
        TypeDefKind::Flags(flags) => flags.flags.len(),
        _ => 0,
    };
    let fields = fields(&def.kind);
    let message = if fields > FIELDS {
        format!(
            "type{name} has {fields} fields or cases: expected at most {FIELDS}, since no component can have more"
        )
    } else if flags > FLAGS {
        format!(
            "type{name} has {flags} flags: expected at most {FLAGS}, since no component can have more"
        )
    } else if size.depth > DEPTH {
        format!(
            "type{name} is {} types deep: expected at most {DEPTH}",
            size.depth
        )
    } else if size.parts > PARTS {
        format!(
            "type{name} has {} parts: expected at most {PARTS}",
            size.parts
        )
    } else {
        return None;
    };
    Some(Excess {
        message,
        span: def.span,
        is_alone: flags > FLAGS || fields > FIELDS,
    })
}

/// Returns how many fields or cases a type has.
fn fields(kind: &TypeDefKind) -> usize {
    match kind {
        TypeDefKind::Record(record) => record.fields.len(),
        TypeDefKind::Tuple(tuple) => tuple.types.len(),
        TypeDefKind::Variant(variant) => variant.cases.len(),
        TypeDefKind::Enum(cases) => cases.cases.len(),
        TypeDefKind::Flags(_)
        | TypeDefKind::Option(_)
        | TypeDefKind::Result(_)
        | TypeDefKind::List(_)
        | TypeDefKind::FixedLengthList(..)
        | TypeDefKind::Map(..)
        | TypeDefKind::Future(_)
        | TypeDefKind::Stream(_)
        | TypeDefKind::Type(_)
        | TypeDefKind::Handle(Handle::Own(_) | Handle::Borrow(_))
        | TypeDefKind::Resource
        | TypeDefKind::Unknown => 0,
    }
}
