//! What is measured of work: its time, or its instructions.

use std::time::{Duration, Instant};

use cpu_time::ThreadTime;

use crate::counting::counted;

/// Which time is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    /// The processor's time of one thread: what else the machine does is not measured.
    Processor,
    /// The time on the wall, for what runs in several threads.
    Wall,
}

/// Measures what it is given.
pub(crate) struct Watch {
    means: Means,
    /// The time of all that was measured so far.
    pub(crate) spent: Duration,
    /// How many times something was measured.
    pub(crate) readings: usize,
}

enum Means {
    Clock(Clock),
    Instructions,
}

impl Watch {
    pub(crate) fn clock(clock: Clock) -> Self {
        Self {
            means: Means::Clock(clock),
            spent: Duration::ZERO,
            readings: 0,
        }
    }

    pub(crate) fn instructions() -> Self {
        Self {
            means: Means::Instructions,
            spent: Duration::ZERO,
            readings: 0,
        }
    }

    pub(crate) fn measure<T>(&mut self, work: impl FnOnce() -> T) -> Option<T> {
        self.readings += 1;
        match self.means {
            Means::Clock(Clock::Processor) => {
                let start = ThreadTime::now();
                let done = work();
                self.spent += start.elapsed();
                Some(done)
            }
            Means::Clock(Clock::Wall) => {
                let start = Instant::now();
                let done = work();
                self.spent += start.elapsed();
                Some(done)
            }
            Means::Instructions => {
                let (mut work, mut done) = (Some(work), None);
                counted(&mut || done = work.take().map(|work| work()));
                done
            }
        }
    }
}
