//! Modules and components while they are read, and what each adds where it is instantiated.

use wasmparser::{ComponentExternalKind, ComponentOuterAliasKind};

/// What a component or a module adds each time that it is instantiated.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    pub(super) description: usize,
    pub(super) instances: usize,
}

impl Share {
    /// Of what is given to a component: it may be anything.
    pub(super) const UNKNOWN: Self = Self {
        description: usize::MAX,
        instances: usize::MAX,
    };

    pub(super) fn add(&mut self, other: Self) {
        self.description = self.description.saturating_add(other.description);
        self.instances = self.instances.saturating_add(other.instances);
    }
}

/// A module or component that is being read.
#[derive(Default)]
pub(super) struct Open {
    pub(super) own: Share,
    /// The components and the modules that it knows, by their numbers.
    pub(super) components: Vec<Share>,
    pub(super) modules: Vec<Share>,
    pub(super) is_module: bool,
}

impl Open {
    /// Adds a component or module to those that are known.
    pub(super) fn know(&mut self, kind: ComponentExternalKind, share: impl FnOnce(&Self) -> Share) {
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

    pub(super) fn know_outer(
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

    pub(super) fn share(&self, kind: ComponentExternalKind, index: u32) -> Share {
        let known = match kind {
            ComponentExternalKind::Module => &self.modules,
            _ => &self.components,
        };
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        known.get(index).copied().unwrap_or(Share::UNKNOWN)
    }

    pub(super) fn instantiate(&mut self, kind: ComponentExternalKind, index: u32) {
        self.own.add(self.share(kind, index));
        self.own.instances = self.own.instances.saturating_add(1);
    }
}
