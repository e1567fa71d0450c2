//! What an application says of plugins whose interfaces are of another version.

use super::App;
use crate::describe::Adaptation;

impl<S: Send + 'static> App<S> {
    /// Says what becomes of plugins that have an interface in another version, of the same semver track. By default
    /// those are loaded whose values all pass: see [`Adaptation`]. [`Report::adapted`](crate::Report::adapted) tells
    /// which they are.
    pub fn adaptation(mut self, adaptation: Adaptation) -> Self {
        self.adaptation = adaptation;
        self
    }
}
