//! The end of what a plugin wrote, and when it wrote that.

use std::collections::VecDeque;
use std::time::Instant;

/// How much is kept, in bytes.
const LONGEST: usize = 1 << 10;

/// How many lines are shown.
const LINES: usize = 10;

/// The end of what was written to an output.
#[derive(Default)]
pub(super) struct LastWords {
    bytes: VecDeque<u8>,
    /// How much was written before what is kept.
    before: u64,
    /// When it was written, and how much had been written until then.
    writes: VecDeque<(Instant, u64)>,
}

impl LastWords {
    /// Takes note of what is written now.
    pub(super) fn hear(&mut self, bytes: &[u8]) {
        let written = self.before.saturating_add(self.bytes.len() as u64);
        self.writes.push_back((Instant::now(), written));
        let kept = bytes.len().saturating_sub(LONGEST);
        self.bytes.extend(bytes.iter().skip(kept));
        self.before = self.before.saturating_add(kept as u64);
        let surplus = self.bytes.len().saturating_sub(LONGEST);
        self.bytes.drain(..surplus);
        self.before = self.before.saturating_add(surplus as u64);
        while self.writes.get(1).is_some_and(|next| next.1 <= self.before) {
            self.writes.pop_front();
        }
    }

    /// Returns the last lines that were written since then, unless there are none.
    pub(super) fn since(&self, begin: Instant) -> Option<String> {
        let (_, written) = self.writes.iter().find(|(when, _)| *when >= begin)?;
        let passed = usize::try_from(written.saturating_sub(self.before)).unwrap_or(usize::MAX);
        let bytes: Vec<u8> = self.bytes.iter().skip(passed).copied().collect();
        let text = String::from_utf8_lossy(&bytes);
        let mut lines: Vec<_> = text.trim_end().lines().rev().take(LINES).collect();
        lines.reverse();
        let text = lines.join("\n");
        (!text.is_empty()).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_lines_since_a_moment_are_kept() {
        let mut words = LastWords::default();
        let begin = Instant::now();
        assert_eq!(words.since(begin), None);
        words.hear(b"before\n");
        let middle = Instant::now();
        assert_eq!(words.since(middle), None);
        for number in 0..20 {
            words.hear(format!("line {number}\n").as_bytes());
        }
        let lines: Vec<_> = (10..20).map(|number| format!("line {number}")).collect();
        assert_eq!(words.since(middle), Some(lines.join("\n")));
        words.hear(&[b'x'; 5_000]);
        assert_eq!(words.since(begin), Some("x".repeat(LONGEST)));
        // One byte at a time.
        for _ in 0..5_000 {
            words.hear(b"y");
        }
        assert_eq!(words.since(begin), Some("y".repeat(LONGEST)));
        assert!(words.writes.len() <= LONGEST);
        words.hear("\n \n".as_bytes());
        let end = Instant::now();
        words.hear(b"\n");
        assert_eq!(words.since(end), None);
    }
}
