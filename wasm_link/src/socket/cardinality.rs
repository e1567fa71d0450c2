//! Cardinalities as types: what a typed call answers with.

use std::hash::Hash;

use super::by_plugin::ByPlugin;
use crate::describe::InterfaceCardinality;

mod sealed {
    pub trait Sealed {}
}

/// How many plugins a typed call goes to, and so what it answers with.
///
/// The clients that `interface!` generates have one as a parameter.
pub trait Cardinality: sealed::Sealed + Send + Sync + 'static {
    /// The cardinality of the interfaces that are called so.
    const VALUE: InterfaceCardinality;
    /// Whether there is one plugin, always.
    #[doc(hidden)]
    const IS_ONE: bool = matches!(Self::VALUE, InterfaceCardinality::ExactlyOne);
    /// Whether there is one plugin at most.
    #[doc(hidden)]
    const IS_OPTIONAL: bool = matches!(Self::VALUE, InterfaceCardinality::AtMostOne);
    /// What a call answers with, where each plugin answers with a `T`.
    type Of<T, Id>;

    /// Whether the plugin was chosen, among others perhaps.
    #[doc(hidden)]
    const IS_CHOSEN: bool = false;

    /// Asks the first plugin, or all, and returns the answers; `nobody` answers where there must be a plugin
    /// and is none.
    #[doc(hidden)]
    fn ask<T, Id: Clone + Hash + Eq>(
        first: impl FnOnce() -> Option<T>,
        all: impl FnOnce() -> ByPlugin<Id, T>,
        nobody: impl FnOnce() -> T,
    ) -> Self::Of<T, Id>;

    /// Returns the answer of one plugin.
    #[doc(hidden)]
    fn one<T, Id: Clone + Hash + Eq>(id: &Id, answer: T) -> Self::Of<T, Id>;
}

/// One plugin, whose answer is returned as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExactlyOne {}

/// One plugin, or none: then nothing is returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtMostOne {}

/// One plugin or more, whose answers are returned as a [`ByPlugin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtLeastOne {}

/// Any number of plugins, whose answers are returned as a [`ByPlugin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Any {}

/// One plugin that the application chose, whatever the cardinality of its interface: its answer is returned as
/// it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {}

macro_rules! cardinalities {
    ($($name:ident: $value:ident, $is_chosen:literal, $of:ty,
        |$first:ident, $all:ident, $nobody:ident| $asked:expr,
        |$id:ident, $answer:ident| $one:expr;)*) => {$(
        impl sealed::Sealed for $name {}

        impl Cardinality for $name {
            const VALUE: InterfaceCardinality = InterfaceCardinality::$value;
            const IS_CHOSEN: bool = $is_chosen;
            type Of<T, Id> = $of;

            #[inline]
            fn ask<T, Id: Clone + Hash + Eq>(
                $first: impl FnOnce() -> Option<T>,
                $all: impl FnOnce() -> ByPlugin<Id, T>,
                $nobody: impl FnOnce() -> T,
            ) -> $of {
                $asked
            }

            #[inline]
            fn one<T, Id: Clone + Hash + Eq>($id: &Id, $answer: T) -> $of {
                $one
            }
        }
    )*};
}

cardinalities! {
    ExactlyOne: ExactlyOne, false, T,
        |first, _all, nobody| first().unwrap_or_else(nobody), |_id, answer| answer;
    Chosen: ExactlyOne, true, T,
        |first, _all, nobody| first().unwrap_or_else(nobody), |_id, answer| answer;
    AtMostOne: AtMostOne, false, Option<T>,
        |first, _all, _nobody| first(), |_id, answer| Some(answer);
    AtLeastOne: AtLeastOne, false, ByPlugin<Id, T>,
        |_first, all, _nobody| all(), |id, answer| ByPlugin::from_iter([(id.clone(), answer)]);
    Any: Any, false, ByPlugin<Id, T>,
        |_first, all, _nobody| all(), |id, answer| ByPlugin::from_iter([(id.clone(), answer)]);
}
