//! The restarts of a plugin, counted against its policy.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use crate::describe::RestartPolicy;

/// The policy of a plugin, and the restarts that count against it. Most plugins are never started again.
#[derive(Debug)]
pub(crate) struct Restarts(Option<Box<Counted>>);

/// A policy that admits restarts, and those that count against it.
#[derive(Debug)]
struct Counted {
    policy: RestartPolicy,
    /// When the last ones were, the latest last.
    recent: Mutex<VecDeque<Instant>>,
    pause: Mutex<Pause>,
}

/// How long a plugin stays down.
#[derive(Debug, Default)]
struct Pause {
    /// When it went down last.
    down_since: Option<Instant>,
    /// When it was started again last.
    up_since: Option<Instant>,
    /// How long it stays down now.
    length: Duration,
}

impl Restarts {
    pub(crate) fn new(policy: RestartPolicy) -> Self {
        if policy == RestartPolicy::Never {
            return Self(None);
        }
        Self(Some(Box::new(Counted {
            policy,
            recent: Mutex::default(),
            pause: Mutex::default(),
        })))
    }

    /// Tells whether the policy admits restarts.
    pub(crate) fn are_any(&self) -> bool {
        self.0.is_some()
    }

    /// Takes note that the plugin went down.
    #[cold]
    pub(crate) fn went_down(&self) {
        let Some(counted) = &self.0 else {
            return;
        };
        if let RestartPolicy::AfterPause { first, longest } = counted.policy {
            let mut pause = counted.pause.lock();
            pause.begin(Instant::now(), first, longest);
        }
    }

    /// Tells whether the plugin may be started again now, and if so, counts it.
    pub(crate) fn admit(&self) -> bool {
        self.0.as_ref().is_some_and(|counted| counted.admit())
    }
}

impl Counted {
    fn admit(&self) -> bool {
        let now = Instant::now();
        match self.policy {
            RestartPolicy::Never => false,
            RestartPolicy::OnNextCall { at_most, within } => {
                self.admit_within(now, at_most, within)
            }
            RestartPolicy::AfterPause { .. } => self.pause.lock().admit(now),
        }
    }

    fn admit_within(&self, now: Instant, at_most: u32, within: Duration) -> bool {
        let mut recent = self.recent.lock();
        while recent
            .front()
            .is_some_and(|then| now.duration_since(*then) >= within)
        {
            recent.pop_front();
        }
        if recent.len() >= at_most as usize {
            return false;
        }
        recent.push_back(now);
        true
    }
}

impl Pause {
    fn begin(&mut self, now: Instant, first: Duration, longest: Duration) {
        let before = self.up_since.take();
        let stayed_up = before.is_none_or(|since| now.duration_since(since) >= longest);
        let length = if stayed_up {
            first
        } else {
            self.length.saturating_mul(2)
        };
        self.length = length.min(longest);
        self.down_since = Some(now);
    }

    fn admit(&mut self, now: Instant) -> bool {
        let is_over = self
            .down_since
            .is_none_or(|since| now.duration_since(since) >= self.length);
        if is_over {
            self.up_since = Some(now);
        }
        is_over
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn restarts_are_counted_within_the_time() {
        let restarts =
            |at_most, within| Restarts::new(RestartPolicy::OnNextCall { at_most, within });
        let few = restarts(2, Duration::from_hours(1));
        assert_eq!([few.admit(), few.admit(), few.admit()], [true, true, false]);
        let forgotten = restarts(1, Duration::ZERO);
        assert_eq!([forgotten.admit(), forgotten.admit()], [true, true]);
        assert!(!restarts(0, Duration::ZERO).admit());
        assert!(!Restarts::new(RestartPolicy::Never).admit());
    }

    #[test]
    fn pauses_double_until_the_plugin_stays_up() {
        let second = Duration::from_secs(1);
        let start = Instant::now();
        let at = |seconds| start + second * seconds;
        let mut pause = Pause::default();
        let goes_down_at = |pause: &mut Pause, seconds| {
            pause.begin(at(seconds), second, second * 5);
            pause.length.as_secs()
        };
        assert_eq!(goes_down_at(&mut pause, 0), 1);
        assert!(!pause.admit(start + second / 2));
        assert!(pause.admit(at(1)));
        assert_eq!(goes_down_at(&mut pause, 2), 2);
        assert!(!pause.admit(at(3)));
        assert!(pause.admit(at(4)));
        assert_eq!(goes_down_at(&mut pause, 4), 4);
        assert!(pause.admit(at(8)));
        assert_eq!(goes_down_at(&mut pause, 9), 5);
        assert!(pause.admit(at(14)));
        // It stayed up for as long as the longest pause.
        assert_eq!(goes_down_at(&mut pause, 19), 1);
    }
}
