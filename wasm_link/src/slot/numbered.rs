//! What the process knows by numbers: a call stores one, and looks up what it stands for when somebody asks.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// Things by their numbers. None has zero, which stands for nothing.
pub(super) struct Numbered<T> {
    /// The last number that was given.
    last: u32,
    entries: HashMap<u32, T, RandomState>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self {
            last: 0,
            entries: HashMap::default(),
        }
    }
}

impl<T> Numbered<T> {
    /// Returns a number that nothing has.
    pub(super) fn next(&mut self) -> u32 {
        loop {
            self.last = self.last.wrapping_add(1);
            // It takes 4,000,000,000 numbers to come round.
            if self.last != 0 && !self.entries.contains_key(&self.last) {
                return self.last;
            }
        }
    }

    /// Gives a thing a number that nothing has.
    pub(super) fn insert(&mut self, number: u32, thing: T) {
        self.entries.insert(number, thing);
    }

    pub(super) fn get(&self, number: u32) -> Option<&T> {
        self.entries.get(&number)
    }

    pub(super) fn remove(&mut self, number: u32) {
        self.entries.remove(&number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_round_past_zero_and_those_that_are_given() {
        let mut numbered = Numbered {
            last: u32::MAX - 1,
            ..Numbered::default()
        };
        numbered.insert(1, "one");
        for expected in [u32::MAX, 2] {
            let number = numbered.next();
            numbered.insert(number, "another");
            assert_eq!(number, expected);
        }
        numbered.remove(2);
        assert_eq!((numbered.get(1), numbered.get(2)), (Some(&"one"), None));
    }
}
