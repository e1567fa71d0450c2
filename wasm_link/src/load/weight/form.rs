//! How a function is built: what makes it slow to compile, whatever its size.

use wasmparser::{BinaryReaderError, FunctionBody, Operator};

/// The bytes of a function that is compiled in no time, whatever it has.
pub(super) const SHORT: usize = 256;

/// How a function is built.
#[derive(Default)]
pub(super) struct Form {
    pub(super) nesting: usize,
    /// All loops, each as often as it is deep.
    loops: usize,
    /// The variables that change, up to the last of them.
    variables: usize,
}

impl Form {
    pub(super) fn of(body: &FunctionBody<'_>) -> Result<Self, BinaryReaderError> {
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

    pub(super) fn loop_variables(&self) -> usize {
        self.loops.saturating_mul(self.variables)
    }
}
