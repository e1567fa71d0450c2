//! What a component may have before it is compiled, and how long that may last.

use std::time::Duration;

/// What a component may have, and how long the compiler may take for it.
///
/// Nothing can end a compiler that runs: so what it is given is bounded before. One look at each byte of a
/// component tells whether it has more than is admitted, and a plugin that does is left out, with an error
/// that names the limit: [`LoadLimitHit`](crate::error::LoadLimitHit).
///
/// What was compiled before is not looked at ([`Plugin::from_compiled`](crate::Plugin::from_compiled)).
///
/// The [default](Self::default) is generous: components of 18 MB load under it that have a whole interpreter in
/// them.
///
/// # Examples
/// ```
/// use wasm_link::LoadLimits;
///
/// let small = LoadLimits::default().with_component_bytes(1 << 20);
/// assert_eq!(small.component_bytes, Some(1 << 20));
/// assert_eq!(LoadLimits::unbounded().functions, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LoadLimits {
    /// The bytes of a component. By default 32 MiB.
    pub component_bytes: Option<usize>,
    /// The bytes of a component that is text. By default 1 MiB.
    pub text_bytes: Option<usize>,
    /// The functions of its modules. By default 100,000.
    pub functions: Option<usize>,
    /// The bytes of all its functions. By default 16 MiB.
    pub code_bytes: Option<usize>,
    /// The bytes of one function. By default 640 KiB: the largest function of Python's interpreter has 427 KB.
    pub function_bytes: Option<usize>,
    /// The local variables of one function. By default 5,000.
    pub locals: Option<usize>,
    /// How many blocks may stand in each other. By default 2,000.
    pub nesting: Option<usize>,
    /// The local variables that one function changes, times its loops, each as often as it is deep: 10 loops in
    /// each other are 55. By default 2,000,000, which the compiler takes seconds for.
    pub loop_variables: Option<usize>,
    /// The instances that it is made of: what a nested component is made of counts as often as that is
    /// instantiated. By default 1,000.
    pub instances: Option<usize>,
    /// The bytes of what describes it: its types, imports, exports, tables and all else that is neither code nor
    /// data. Those of a module or a nested component count as often as that is instantiated. By default
    /// 4 MiB.
    pub description_bytes: Option<usize>,
    /// The elements that its tables have from the beginning. By default 1,000,000.
    pub table_elements: Option<usize>,
    /// How long the compiler may take for it. By default 2 minutes: an interpreter takes a third of that in a debug build.
    ///
    /// The compiler goes on for a plugin that was left out because of that, on threads of its own: they end
    /// when it does, or when the process does.
    pub compile_time: Option<Duration>,
}

impl Default for LoadLimits {
    fn default() -> Self {
        Self {
            component_bytes: Some(32 << 20),
            text_bytes: Some(1 << 20),
            functions: Some(100_000),
            code_bytes: Some(16 << 20),
            function_bytes: Some(640 << 10),
            locals: Some(5_000),
            nesting: Some(2_000),
            loop_variables: Some(2_000_000),
            instances: Some(1_000),
            description_bytes: Some(4 << 20),
            table_elements: Some(1_000_000),
            compile_time: Some(Duration::from_mins(2)),
        }
    }
}

impl LoadLimits {
    /// Returns limits that bound nothing but what wasmtime bounds by itself.
    #[must_use]
    pub const fn unbounded() -> Self {
        Self {
            component_bytes: None,
            text_bytes: None,
            functions: None,
            code_bytes: None,
            function_bytes: None,
            locals: None,
            nesting: None,
            loop_variables: None,
            instances: None,
            description_bytes: None,
            table_elements: None,
            compile_time: None,
        }
    }

    /// Bounds the bytes of a component.
    #[must_use]
    pub const fn with_component_bytes(mut self, bytes: usize) -> Self {
        self.component_bytes = Some(bytes);
        self
    }

    /// Bounds the bytes of a component that is text.
    #[must_use]
    pub const fn with_text_bytes(mut self, bytes: usize) -> Self {
        self.text_bytes = Some(bytes);
        self
    }

    /// Bounds the functions of a component's modules.
    #[must_use]
    pub const fn with_functions(mut self, functions: usize) -> Self {
        self.functions = Some(functions);
        self
    }

    /// Bounds the bytes of all functions of a component.
    #[must_use]
    pub const fn with_code_bytes(mut self, bytes: usize) -> Self {
        self.code_bytes = Some(bytes);
        self
    }

    /// Bounds the bytes of one function.
    #[must_use]
    pub const fn with_function_bytes(mut self, bytes: usize) -> Self {
        self.function_bytes = Some(bytes);
        self
    }

    /// Bounds the local variables of one function.
    #[must_use]
    pub const fn with_locals(mut self, locals: usize) -> Self {
        self.locals = Some(locals);
        self
    }

    /// Bounds how many blocks stand in each other.
    #[must_use]
    pub const fn with_nesting(mut self, blocks: usize) -> Self {
        self.nesting = Some(blocks);
        self
    }

    /// Bounds the local variables times the loops of one function.
    #[must_use]
    pub const fn with_loop_variables(mut self, variables: usize) -> Self {
        self.loop_variables = Some(variables);
        self
    }

    /// Bounds the instances that a component is made of.
    #[must_use]
    pub const fn with_instances(mut self, instances: usize) -> Self {
        self.instances = Some(instances);
        self
    }

    /// Bounds the bytes of what describes a component.
    #[must_use]
    pub const fn with_description_bytes(mut self, bytes: usize) -> Self {
        self.description_bytes = Some(bytes);
        self
    }

    /// Bounds the elements that a component's tables have from the beginning.
    #[must_use]
    pub const fn with_table_elements(mut self, elements: usize) -> Self {
        self.table_elements = Some(elements);
        self
    }

    /// Bounds how long the compiler takes for a component.
    #[must_use]
    pub const fn with_compile_time(mut self, time: Duration) -> Self {
        self.compile_time = Some(time);
        self
    }
}
