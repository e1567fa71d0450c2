//! The ranks of plugins, which say who may wait for whom.
//!
//! A plugin ranks above all that it depends on, and below all that depend on it: a chain of calls waits
//! for lower ranks alone (`slot::chain`). Two plugins of which neither depends on the other may have any
//! ranks, even the same one. Ranks are spread out, so that a plugin that is added later finds one between
//! the highest of what it depends on and the lowest of its consumers.

/// The widest gap between two ranks.
const WIDEST: usize = 1 << 16;

/// Gives ranks to plugins in the order in which they are loaded, which is one of ranks.
#[derive(Debug)]
pub(super) struct Ranks {
    last: u32,
    gap: u32,
}

impl Ranks {
    /// Plans for this many plugins, so that half of all ranks are left above them.
    pub(super) fn for_plugins(count: usize) -> Self {
        let half = u32::MAX / 2;
        let gap = (half as usize / count.max(1)).clamp(1, WIDEST);
        Self {
            last: 0,
            gap: u32::try_from(gap).unwrap_or(1),
        }
    }

    /// Returns the rank of the next plugin: above all before.
    pub(super) fn next(&mut self) -> u32 {
        self.last = self.last.saturating_add(self.gap);
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_between_ranks_below_and_above() {
        for count in [1, 2, 1000, 100_000, 10_000_000] {
            let mut ranks = Ranks::for_plugins(count);
            let first = ranks.next();
            let second = ranks.next();
            assert!(
                first > 64 && second - first > 64,
                "{count}: {first}, {second}"
            );
            let last = (2..count).map(|_| ranks.next()).last().unwrap_or(second);
            assert!(last <= u32::MAX / 2 + 1, "{count}: {last}");
        }
    }
}
