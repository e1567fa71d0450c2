//! What a component has more of than is admitted.

use std::fmt;
#[cfg(feature = "cranelift")]
use std::time::Duration;

use thiserror::Error;

/// A limit of [`LoadLimits`](crate::LoadLimits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoadLimit {
    /// [`LoadLimits::component_bytes`](crate::LoadLimits::component_bytes)
    ComponentBytes,
    /// [`LoadLimits::text_bytes`](crate::LoadLimits::text_bytes)
    TextBytes,
    /// [`LoadLimits::functions`](crate::LoadLimits::functions)
    Functions,
    /// [`LoadLimits::code_bytes`](crate::LoadLimits::code_bytes)
    CodeBytes,
    /// [`LoadLimits::function_bytes`](crate::LoadLimits::function_bytes)
    FunctionBytes,
    /// [`LoadLimits::locals`](crate::LoadLimits::locals)
    Locals,
    /// [`LoadLimits::nesting`](crate::LoadLimits::nesting)
    Nesting,
    /// [`LoadLimits::loop_variables`](crate::LoadLimits::loop_variables)
    LoopVariables,
    /// [`LoadLimits::instances`](crate::LoadLimits::instances)
    Instances,
    /// [`LoadLimits::description_bytes`](crate::LoadLimits::description_bytes)
    DescriptionBytes,
    /// [`LoadLimits::table_elements`](crate::LoadLimits::table_elements)
    TableElements,
    /// [`LoadLimits::compile_time`](crate::LoadLimits::compile_time)
    CompileTime,
}

impl LoadLimit {
    /// Returns the name of the field.
    const fn field(self) -> &'static str {
        match self {
            Self::ComponentBytes => "component_bytes",
            Self::TextBytes => "text_bytes",
            Self::Functions => "functions",
            Self::CodeBytes => "code_bytes",
            Self::FunctionBytes => "function_bytes",
            Self::Locals => "locals",
            Self::Nesting => "nesting",
            Self::LoopVariables => "loop_variables",
            Self::Instances => "instances",
            Self::DescriptionBytes => "description_bytes",
            Self::TableElements => "table_elements",
            Self::CompileTime => "compile_time",
        }
    }

    /// Says what a component has, with a place for how much.
    const fn sentence(self) -> &'static str {
        match self {
            Self::ComponentBytes => "it has {} bytes",
            Self::TextBytes => "it has {} bytes of text",
            Self::Functions => "it has {} functions",
            Self::CodeBytes => "its functions have {} bytes",
            Self::FunctionBytes => "a function of it has {} bytes",
            Self::Locals => "a function of it has {} local variables",
            Self::Nesting => "a function of it has {} blocks in each other",
            Self::LoopVariables => "a function of it has {} local variables times loops",
            Self::Instances => "it is made of {} instances",
            Self::DescriptionBytes => "it has {} bytes that are neither code nor data",
            Self::TableElements => "its tables have {} elements",
            Self::CompileTime => "compiling it takes {}",
        }
    }
}

/// A component has more of something than is admitted, or takes too long to compile.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}: expected at most {value} (`LoadLimits::{limit}`)", .limit.sentence().replace("{}", found))]
#[non_exhaustive]
pub struct LoadLimitHit {
    /// Which limit.
    pub limit: LoadLimit,
    /// What it is set to, with its unit if that is a time.
    pub value: String,
    /// What was found.
    pub found: String,
}

impl LoadLimitHit {
    /// Says that `found` is more than `admitted`.
    pub(crate) fn counted(limit: LoadLimit, admitted: usize, found: usize) -> Self {
        Self {
            limit,
            value: admitted.to_string(),
            // What cannot be counted, or is not counted to the end.
            found: if found == usize::MAX {
                "any number of".to_owned()
            } else {
                found.to_string()
            },
        }
    }

    /// Says that there is more than is admitted, of which the rest was not read.
    pub(crate) fn unread(limit: LoadLimit, admitted: usize) -> Self {
        Self {
            limit,
            value: admitted.to_string(),
            found: "more".to_owned(),
        }
    }

    /// Says that compiling took longer than is admitted.
    #[cfg(feature = "cranelift")]
    pub(crate) fn too_slow(admitted: Duration) -> Self {
        Self {
            limit: LoadLimit::CompileTime,
            value: format!("{admitted:?}"),
            found: format!("more than {admitted:?}"),
        }
    }
}

impl fmt::Display for LoadLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field())
    }
}
