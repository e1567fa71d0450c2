//! What the generated code must know about a type beyond its shape.
//!
//! `facts_of` works them out.

/// Facts about a type, true of all its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// How it can be copied.
    pub(crate) copies: Copies,
    /// What its values can be compared by.
    pub(crate) equality: Equality,
    /// What it carries beside data.
    pub(crate) carries: Carries,
    /// Whether handles are lent in it: its Rust type has a lifetime then.
    pub(crate) lends: bool,
    /// Whether wasmtime has no typed form of it.
    pub(crate) is_dynamic: bool,
    /// About how many bytes a value takes where it stands.
    pub(crate) size: u64,
}

/// The traits of copying that a type can have; each has those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Copies {
    /// None: it owns a resource.
    No,
    /// `Clone`.
    Cloned,
    /// `Copy`.
    Copied,
}

/// The traits of comparison that a type can have; each has those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Equality {
    /// None: it has a handle.
    No,
    /// `PartialEq`: it has a floating-point number.
    Partial,
    /// `Eq`: it has a map.
    Total,
    /// `Hash`.
    Hashed,
}

/// What belongs to a store, and is more than data; each hides those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Carries {
    Data,
    /// Handles of resources.
    Handles,
    /// Streams, futures or error contexts, for which there are no Rust types.
    Channels,
}

impl Facts {
    pub(super) const PLAIN: Self = Self {
        copies: Copies::Copied,
        equality: Equality::Hashed,
        carries: Carries::Data,
        lends: false,
        is_dynamic: false,
        size: 8,
    };
    pub(super) const NOTHING: Self = Self {
        size: 0,
        ..Self::PLAIN
    };
    pub(super) const FLOAT: Self = Self {
        equality: Equality::Partial,
        ..Self::PLAIN
    };
    pub(super) const OWNING: Self = Self {
        copies: Copies::Cloned,
        size: 24,
        ..Self::PLAIN
    };
    pub(super) const LONG: Self = Self {
        is_dynamic: true,
        ..Self::OWNING
    };
    pub(super) const MAP: Self = Self {
        equality: Equality::Total,
        ..Self::OWNING
    };
    pub(super) const HANDLE: Self = Self {
        copies: Copies::No,
        equality: Equality::No,
        carries: Carries::Handles,
        size: 24,
        ..Self::PLAIN
    };
    pub(super) const LENT: Self = Self {
        copies: Copies::Copied,
        lends: true,
        ..Self::HANDLE
    };
    pub(super) const CHANNEL: Self = Self {
        carries: Carries::Channels,
        ..Self::HANDLE
    };

    /// Whether it is `Copy`.
    pub(crate) fn is_copy(self) -> bool {
        self.copies == Copies::Copied
    }

    /// Whether wasmtime's traits can be derived for it.
    pub(crate) fn is_derivable(self) -> bool {
        self.carries == Carries::Data && !self.is_dynamic
    }

    /// Whether it has handles, and no more than handles.
    pub(crate) fn has_handles(self) -> bool {
        self.carries == Carries::Handles
    }

    /// The facts of a container, which keeps its items elsewhere.
    pub(super) fn sized(self, items: Self) -> Self {
        Self {
            size: self.size,
            ..self.and(items)
        }
    }

    /// The facts of a type with parts of both.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            copies: self.copies.min(other.copies),
            equality: self.equality.min(other.equality),
            carries: self.carries.max(other.carries),
            lends: self.lends || other.lends,
            is_dynamic: self.is_dynamic || other.is_dynamic,
            size: self.size.saturating_add(other.size),
        }
    }
}
