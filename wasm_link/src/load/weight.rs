//! What there is to compile in a component, counted in one pass over its bytes.
//!
//! Nested components are counted as often as they are instantiated, without instantiating any: a component of 3 KB
//! can stand for a billion instances.

use wasmparser::{
    BinaryReaderError, ComponentAlias, ComponentExternalKind, ComponentInstance,
    ComponentOuterAliasKind, ComponentTypeRef, FunctionBody, Instance, Operator, Parser, Payload,
};

/// What there is to compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    pub(crate) functions: usize,
    /// All functions together, in bytes.
    pub(crate) code_bytes: usize,
    /// The largest function, in bytes.
    pub(crate) function_bytes: usize,
    /// The most locals of one function.
    pub(crate) locals: usize,
    /// The most blocks in each other.
    pub(crate) nesting: usize,
    /// The most of what [`LoadLimits::loop_variables`](crate::LoadLimits::loop_variables) counts in one function.
    pub(crate) loop_variables: usize,
    /// The elements that tables have from the beginning.
    pub(crate) table_elements: usize,
    /// All instances, or `usize::MAX` if they cannot be counted.
    pub(crate) instances: usize,
    /// What is neither code nor data, as often as it is instantiated.
    pub(crate) description_bytes: usize,
}

impl Weight {
    /// Weighs a component in its binary form.
    ///
    /// # Errors
    /// Fails when the bytes are no WebAssembly.
    pub(crate) fn of(bytes: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut scale = Scale::default();
        for payload in Parser::new(0).parse_all(bytes) {
            scale.add(&payload?)?;
        }
        let Share {
            description,
            instances,
        } = scale.whole;
        Ok(Self {
            instances,
            description_bytes: description,
            ..scale.weight
        })
    }
}

/// What a component or a module adds each time that it is instantiated.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    description: usize,
    instances: usize,
}

impl Share {
    /// Of what is given to a component: it may be anything.
    const UNKNOWN: Self = Self {
        description: usize::MAX,
        instances: usize::MAX,
    };

    fn add(&mut self, other: Self) {
        self.description = self.description.saturating_add(other.description);
        self.instances = self.instances.saturating_add(other.instances);
    }
}

/// A module or component that is being read.
#[derive(Default)]
struct Open {
    own: Share,
    /// The components and the modules that it knows, by their numbers.
    components: Vec<Share>,
    modules: Vec<Share>,
    is_module: bool,
}

/// What was counted so far.
#[derive(Default)]
struct Scale {
    weight: Weight,
    open: Vec<Open>,
    /// What all of it adds, as soon as it was read.
    whole: Share,
}

impl Scale {
    fn add(&mut self, payload: &Payload<'_>) -> Result<(), BinaryReaderError> {
        self.describe(payload);
        match payload {
            Payload::Version { encoding, .. } => self.open.push(Open {
                is_module: *encoding == wasmparser::Encoding::Module,
                ..Open::default()
            }),
            Payload::CodeSectionStart { count, .. } => {
                let count = usize::try_from(*count).unwrap_or(usize::MAX);
                self.weight.functions = self.weight.functions.saturating_add(count);
            }
            Payload::CodeSectionEntry(body) => self.function(body)?,
            Payload::TableSection(tables) => {
                for table in tables.clone() {
                    let initial = usize::try_from(table?.ty.initial).unwrap_or(usize::MAX);
                    let all = &mut self.weight.table_elements;
                    *all = all.saturating_add(initial);
                }
            }
            Payload::End(_) => self.close(),
            _ => self.component_section(payload)?,
        }
        Ok(())
    }

    /// Counts the bytes of a section that is neither code nor data, nor a module or component, which has
    /// sections of its own.
    fn describe(&mut self, payload: &Payload<'_>) {
        let is_counted = !matches!(
            payload,
            Payload::CodeSectionStart { .. }
                | Payload::DataSection(_)
                | Payload::CustomSection(_)
                | Payload::ModuleSection { .. }
                | Payload::ComponentSection { .. }
        );
        if let (true, Some((_, range)), Some(open)) =
            (is_counted, payload.as_section(), self.open.last_mut())
        {
            open.own.description = open.own.description.saturating_add(range.len());
        }
    }

    fn close(&mut self) {
        let Some(closed) = self.open.pop() else {
            return;
        };
        match self.open.last_mut() {
            None => self.whole = closed.own,
            // What a module is described by is there once, whether it is instantiated or not.
            Some(outer) if closed.is_module => {
                outer.own.add(closed.own);
                outer.modules.push(closed.own);
            }
            Some(outer) => {
                outer.own.description =
                    outer.own.description.saturating_add(closed.own.description);
                outer.components.push(closed.own);
            }
        }
    }

    fn function(&mut self, body: &FunctionBody<'_>) -> Result<(), BinaryReaderError> {
        let bytes = body.range().len();
        let weight = &mut self.weight;
        weight.code_bytes = weight.code_bytes.saturating_add(bytes);
        weight.function_bytes = weight.function_bytes.max(bytes);
        let mut locals = 0_usize;
        for group in body.get_locals_reader()? {
            let (count, _) = group?;
            locals = locals.saturating_add(usize::try_from(count).unwrap_or(usize::MAX));
        }
        weight.locals = weight.locals.max(locals);
        // Three bytes make a block, and four change a variable: what is short is not worth a look.
        if bytes > SHORT {
            let form = Form::of(body)?;
            weight.nesting = weight.nesting.max(form.nesting);
            weight.loop_variables = weight.loop_variables.max(form.loop_variables());
        }
        Ok(())
    }

    fn component_section(&mut self, payload: &Payload<'_>) -> Result<(), BinaryReaderError> {
        let Some((open, outer)) = self.open.split_last_mut() else {
            return Ok(());
        };
        match payload {
            Payload::ComponentImportSection(imports) => {
                for import in imports.clone() {
                    match import?.ty {
                        ComponentTypeRef::Component(_) => open.components.push(Share::UNKNOWN),
                        ComponentTypeRef::Module(_) => open.modules.push(Share::UNKNOWN),
                        _ => {}
                    }
                }
            }
            Payload::ComponentExportSection(exports) => {
                for export in exports.clone() {
                    let export = export?;
                    open.know(export.kind, |open| open.share(export.kind, export.index));
                }
            }
            Payload::ComponentAliasSection(aliases) => {
                for alias in aliases.clone() {
                    match alias? {
                        ComponentAlias::InstanceExport { kind, .. } => {
                            open.know(kind, |_| Share::UNKNOWN);
                        }
                        ComponentAlias::Outer { kind, count, index } => {
                            open.know_outer(outer, kind, count, index);
                        }
                        ComponentAlias::CoreInstanceExport { .. } => {}
                    }
                }
            }
            Payload::InstanceSection(instances) => {
                for instance in instances.clone() {
                    if let Instance::Instantiate { module_index, .. } = instance? {
                        open.instantiate(ComponentExternalKind::Module, module_index);
                    }
                }
            }
            Payload::ComponentInstanceSection(instances) => {
                for instance in instances.clone() {
                    if let ComponentInstance::Instantiate {
                        component_index, ..
                    } = instance?
                    {
                        open.instantiate(ComponentExternalKind::Component, component_index);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl Open {
    /// Adds a component or module to those that are known.
    fn know(&mut self, kind: ComponentExternalKind, share: impl FnOnce(&Self) -> Share) {
        match kind {
            ComponentExternalKind::Component => {
                let share = share(self);
                self.components.push(share);
            }
            ComponentExternalKind::Module => {
                let share = share(self);
                self.modules.push(share);
            }
            ComponentExternalKind::Func
            | ComponentExternalKind::Value
            | ComponentExternalKind::Type
            | ComponentExternalKind::Instance => {}
        }
    }

    fn know_outer(
        &mut self,
        outer: &[Self],
        kind: ComponentOuterAliasKind,
        count: u32,
        index: u32,
    ) {
        let kind = match kind {
            ComponentOuterAliasKind::CoreModule => ComponentExternalKind::Module,
            ComponentOuterAliasKind::Component => ComponentExternalKind::Component,
            ComponentOuterAliasKind::CoreType | ComponentOuterAliasKind::Type => return,
        };
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let place = outer.len().checked_sub(count);
        self.know(kind, |open| {
            let of = match count {
                0 => Some(open),
                _ => place.and_then(|place| outer.get(place)),
            };
            of.map_or(Share::UNKNOWN, |of| of.share(kind, index))
        });
    }

    fn share(&self, kind: ComponentExternalKind, index: u32) -> Share {
        let known = match kind {
            ComponentExternalKind::Module => &self.modules,
            _ => &self.components,
        };
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        known.get(index).copied().unwrap_or(Share::UNKNOWN)
    }

    fn instantiate(&mut self, kind: ComponentExternalKind, index: u32) {
        self.own.add(self.share(kind, index));
        self.own.instances = self.own.instances.saturating_add(1);
    }
}

/// The bytes of a function that is compiled in no time, whatever it has.
const SHORT: usize = 256;

/// How a function is built.
#[derive(Default)]
struct Form {
    nesting: usize,
    /// All loops, each as often as it is deep.
    loops: usize,
    /// The variables that change, up to the last of them.
    variables: usize,
}

impl Form {
    fn of(body: &FunctionBody<'_>) -> Result<Self, BinaryReaderError> {
        let mut form = Self::default();
        // Whether each block that is open is a loop.
        let mut open = Vec::new();
        let mut depth = 0_usize;
        for operator in body.get_operators_reader()? {
            let is_loop = match operator? {
                Operator::Loop { .. } => true,
                Operator::Block { .. }
                | Operator::If { .. }
                | Operator::TryTable { .. }
                | Operator::Try { .. } => false,
                Operator::End => {
                    depth -= usize::from(open.pop().unwrap_or(false));
                    continue;
                }
                Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                    let index = usize::try_from(local_index).unwrap_or(usize::MAX);
                    form.variables = form.variables.max(index.saturating_add(1));
                    continue;
                }
                _ => continue,
            };
            open.push(is_loop);
            form.nesting = form.nesting.max(open.len());
            if is_loop {
                depth += 1;
                form.loops = form.loops.saturating_add(depth);
            }
        }
        Ok(form)
    }

    fn loop_variables(&self) -> usize {
        self.loops.saturating_mul(self.variables)
    }
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use super::*;

    fn weight(text: &str) -> Option<Weight> {
        Weight::of(&wat::parse_str(text).ok()?).ok()
    }

    #[test]
    fn what_is_nested_counts_as_often_as_it_is_instantiated() {
        let counted = weight(
            "(component $all
               (core module $m (func) (func (local i32 i64) nop))
               (component $a
                 (alias outer $all $m (core module $m))
                 (core instance (instantiate $m))
                 (core instance (instantiate $m)))
               (component $b
                 (alias outer $all $a (component $a))
                 (instance (instantiate $a))
                 (instance (instantiate $a)))
               (instance (instantiate $b))
               (instance (instantiate $a)))",
        );
        // `$a` is 2 instances, `$b` is 2 times 3.
        let counts = counted.map(|weight| (weight.functions, weight.instances, weight.locals));
        assert_eq!(counts, Some((2, (1 + 6) + (1 + 2), 2)));
    }

    #[test]
    fn a_component_that_is_given_may_be_of_any_size() {
        let counted =
            weight("(component (import \"c\" (component $c)) (instance (instantiate $c)))");
        assert_eq!(counted.map(|weight| weight.instances), Some(usize::MAX));
    }

    #[test]
    fn loops_count_by_their_depth_and_the_variables_that_they_change() {
        let filling = "nop ".repeat(SHORT);
        let text = format!(
            "(component (core module (func (local i32 i32 i32)
               (loop (block (loop (local.set 1 (local.get 2))))) (loop) {filling})))"
        );
        let counted = weight(&text);
        let counts = counted.map(|weight| (weight.nesting, weight.loop_variables));
        assert_eq!(counts, Some((3, (1 + 2 + 1) * 2)));
    }
}
