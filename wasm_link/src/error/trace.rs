//! The functions that a plugin was in when it failed.
//!
//! wasmtime's own text of a backtrace demangles all names, which a plugin can make last for ever: a few
//! bytes of a name in C++ stand for any number. Here only names of Rust are demangled, which cannot do
//! that, and when somebody reads them.

use std::fmt;

use wasmtime::{FrameInfo, FrameSymbol, WasmBacktrace};

use crate::text::escaped;

/// The longest name that is kept whole, in bytes.
const LONGEST_NAME: usize = 512;

/// The functions that a plugin was in, the innermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trace(Vec<Frame>);

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Frame {
    module: Option<Box<str>>,
    /// The offset in the module, in bytes.
    offset: Option<usize>,
    /// The name, as it stands in the component, or the number of the function.
    function: Result<Box<str>, u32>,
    /// The names and places in the source, where they are known: several where functions were inlined.
    symbols: Vec<Symbol>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Symbol {
    name: Option<Box<str>>,
    file: Option<Box<str>>,
    line: Option<u32>,
}

impl Trace {
    /// Copies the names of the functions that are in the backtrace of `error`, if it has one.
    pub(super) fn of(error: &wasmtime::Error) -> Self {
        let frames = error
            .downcast_ref::<WasmBacktrace>()
            .map(WasmBacktrace::frames);
        Self(frames.unwrap_or_default().iter().map(Frame::of).collect())
    }
}

impl Frame {
    fn of(frame: &FrameInfo) -> Self {
        Self {
            module: frame.module().name().map(kept),
            offset: frame.module_offset(),
            function: frame.func_name().map(kept).ok_or(frame.func_index()),
            symbols: frame.symbols().iter().map(Symbol::of).collect(),
        }
    }
}

impl Symbol {
    fn of(symbol: &FrameSymbol) -> Self {
        Self {
            name: symbol.name().map(kept),
            file: symbol.file().map(kept),
            line: symbol.line(),
        }
    }
}

fn kept(name: &str) -> Box<str> {
    let end = name.floor_char_boundary(LONGEST_NAME);
    name.get(..end).unwrap_or_default().into()
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return Ok(());
        }
        f.write_str("wasm backtrace:")?;
        for (number, frame) in self.0.iter().enumerate() {
            write!(f, "\n  {number:>3}: {frame}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(offset) = self.offset {
            write!(f, "{offset:#8x} - ")?;
        }
        let module = self.module.as_deref().unwrap_or("<unknown>");
        write!(f, "{}!", escaped(module))?;
        match &self.function {
            Ok(name) => write_name(f, name)?,
            Err(number) => write!(f, "<wasm function {number}>")?,
        }
        self.symbols.iter().try_for_each(|symbol| symbol.fmt(f))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(file) = &self.file else {
            return Ok(());
        };
        f.write_str("\n         ")?;
        if let Some(name) = &self.name {
            write_name(f, name)?;
            f.write_str(" ")?;
        }
        write!(f, "at {}", escaped(file))?;
        match self.line {
            Some(line) => write!(f, ":{line}"),
            None => Ok(()),
        }
    }
}

fn write_name(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    match rustc_demangle::try_demangle(name) {
        Ok(name) => write!(f, "{}", escaped(format_args!("{name:#}"))),
        Err(_) => write!(f, "{}", escaped(name)),
    }
}
