//! What an attack is.

use std::time::Duration;

use crate::scene::Scene;

/// Attacks that have something in common.
pub(crate) struct Kind {
    /// What: the title of a table.
    pub(crate) title: &'static str,
    pub(crate) attacks: &'static [Attack],
}

/// An attack.
pub(crate) struct Attack {
    /// What the attacker does, in a few words: no two attacks have one name.
    pub(crate) name: &'static str,
    /// Plays it, makes sure that a neighbour answers afterwards, and says what came of it.
    pub(crate) play: fn(&Scene) -> String,
    /// How long it may take, in a process of its own.
    pub(crate) time: Duration,
    /// How much memory that process may write to, in MiB.
    pub(crate) memory: usize,
}

impl Attack {
    /// An attack that may take half a minute and half a gigabyte.
    pub(crate) const fn new(name: &'static str, play: fn(&Scene) -> String) -> Self {
        Self {
            name,
            play,
            time: Duration::from_secs(30),
            memory: 512,
        }
    }

    /// Allows more time.
    pub(crate) const fn within(self, seconds: u64) -> Self {
        let time = Duration::from_secs(seconds);
        Self { time, ..self }
    }

    /// Allows more memory.
    pub(crate) const fn with_memory(self, mebibytes: usize) -> Self {
        Self {
            memory: mebibytes,
            ..self
        }
    }
}
