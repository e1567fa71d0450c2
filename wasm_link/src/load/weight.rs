//! What there is to compile in a component, counted in one pass over its bytes.
//!
//! Nested components are counted as often as they are instantiated, without instantiating any: a component of 3 KB
//! can stand for a billion instances.

mod form;
mod open;

use wasmparser::{
    BinaryReaderError, ComponentAlias, ComponentExternalKind, ComponentInstance, ComponentTypeRef,
    Encoding, FunctionBody, Instance, Parser, Payload,
};

use form::{Form, SHORT};
use open::{Open, Share};

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
                is_module: *encoding == Encoding::Module,
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
