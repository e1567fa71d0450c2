//! What becomes of a plugin that implements several interfaces of its application.

/// What becomes of a plugin that implements several interfaces of its application, and was not told which of them it is
/// loaded for ([`Plugin::with_plugs`](crate::Plugin::with_plugs)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeveralPlugs {
    /// It is loaded once and fills the sockets of all of them. What it imports as well, it does not fill: there it
    /// depends on another plugin.
    ///
    /// [`Report::filling_several`](crate::Report::filling_several) has what was found.
    #[default]
    All,
    /// It is left out, and the report says which interfaces they are.
    Reject,
}
