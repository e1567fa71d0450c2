//! What [`drops`](super::drops) is made of. Its test replaces that by the types of a model checker.

pub(super) use std::sync::atomic::{AtomicUsize, Ordering};
pub(super) use std::sync::{Mutex, PoisonError};
