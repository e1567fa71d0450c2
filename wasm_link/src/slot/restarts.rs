//! The restarts of a plugin, counted against its policy.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::describe::RestartPolicy;

/// The policy of a plugin, and the restarts that count against it.
#[derive(Debug)]
pub(crate) struct Restarts {
    policy: RestartPolicy,
    /// When the last ones were, the latest last.
    recent: Mutex<VecDeque<Instant>>,
}

impl Restarts {
    pub(crate) fn new(policy: RestartPolicy) -> Self {
        Self {
            policy,
            recent: Mutex::default(),
        }
    }

    /// Tells whether the plugin may be started again now, and if so, counts it.
    pub(crate) fn admit(&self) -> bool {
        let RestartPolicy::OnNextCall { at_most, within } = self.policy else {
            return false;
        };
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

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
}
