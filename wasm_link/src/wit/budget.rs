//! How much is read of a component's types.

/// How many parts the types that one plugin is plugged in with may have together.
const PARTS: usize = 1_000_000;

/// How many bytes the names in them may have together, each as often as its type stands somewhere.
const NAMES: usize = 4 << 20;

/// Why a type is not read.
pub(super) enum Unreadable {
    /// The types of the component have more parts than are read.
    TooLarge,
    /// Their names have more bytes than are read.
    TooLong,
    /// It has a handle of a resource that no plugin defines.
    Foreign,
}

/// What may still be read.
pub(super) struct Budget {
    parts: usize,
    names: usize,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self {
            parts: PARTS,
            names: NAMES,
        }
    }

    /// Takes account of so many parts.
    pub(super) fn parts(&mut self, count: usize) -> Result<(), Unreadable> {
        let left = self.parts.checked_sub(count);
        self.parts = left.ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    /// Copies a name: each use of a type has its own.
    pub(super) fn name(&mut self, name: &str) -> Result<String, Unreadable> {
        let left = self.names.checked_sub(name.len());
        self.names = left.ok_or(Unreadable::TooLong)?;
        Ok(name.to_owned())
    }
}
