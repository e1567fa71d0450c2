//! What becomes of plugins that were not told what they are loaded for.

use super::App;
use super::infer::SeveralPlugs;

impl<S: Send + 'static> App<S> {
    /// Says what becomes of plugins that implement several interfaces of the application, and were not told which of
    /// them they are loaded for. By default they fill the sockets of [all](SeveralPlugs::All).
    ///
    /// # Examples
    /// ```
    /// use wasm_link::App;
    /// use wasm_link::app::SeveralPlugs;
    ///
    /// let app = App::new().several_plugs(SeveralPlugs::Reject).plugins("plugins");
    /// # let _ = app;
    /// ```
    pub fn several_plugs(mut self, several: SeveralPlugs) -> Self {
        self.several_plugs = several;
        self
    }
}
