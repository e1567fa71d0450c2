//! What the replies of a socket's plugins are put into.

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentNamedList, Lower};

use super::failing::Failing;
use crate::describe::PluginData;
use crate::link::call::Link;
use crate::resource::{Params, Results};
use crate::socket::Member;

/// A container of replies.
pub(super) trait Gathering: 'static {
    /// What an import returns.
    type Returned<R: Results, E: Failing>: ComponentNamedList + Lower + 'static;

    /// Calls the plugins that the call goes to, and gathers their replies.
    ///
    /// # Errors
    /// Fails, and so traps the caller, when an argument cannot be lifted, and when a plugin fails and there
    /// is no room for that.
    fn ask<P: PluginData + 'static, A: Params, R: Results, E: Failing>(
        link: &Link<P>,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
    ) -> wasmtime::Result<Self::Returned<R, E>>;
}

/// The reply of the one plugin.
pub(super) enum Single {}

/// The reply of a plugin that may be missing.
pub(super) enum Optional {}

/// The replies of all, in order.
pub(super) enum List {}

/// The replies of all, in order, each with the id of its plugin.
pub(super) enum Keyed {}

impl Gathering for Single {
    type Returned<R: Results, E: Failing> = E::Returned<R>;

    #[inline]
    fn ask<P: PluginData + 'static, A: Params, R: Results, E: Failing>(
        link: &Link<P>,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
    ) -> wasmtime::Result<E::Returned<R>> {
        let mut who = None;
        let answer = link.ask_one::<A, R>(caller, lifted, &mut who)?;
        E::returned::<R>(answer, |error| {
            link.failure_of(who.map(|member| &**member.name()), error)
        })
    }
}

impl Gathering for Optional {
    type Returned<R: Results, E: Failing> = (Option<E::Reply<R::Result>>,);

    fn ask<P: PluginData + 'static, A: Params, R: Results, E: Failing>(
        link: &Link<P>,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
    ) -> wasmtime::Result<Self::Returned<R, E>> {
        let members = link.asked(link.socket.members()).take(1);
        let replies = link.ask_each::<A, R, E, _>(caller, lifted, members, |_, reply| reply)?;
        Ok((replies.into_iter().next(),))
    }
}

impl Gathering for List {
    type Returned<R: Results, E: Failing> = (Vec<E::Reply<R::Result>>,);

    fn ask<P: PluginData + 'static, A: Params, R: Results, E: Failing>(
        link: &Link<P>,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
    ) -> wasmtime::Result<Self::Returned<R, E>> {
        let members = link.asked(link.socket.members());
        Ok((link.ask_each::<A, R, E, _>(caller, lifted, members, |_, reply| reply)?,))
    }
}

impl Gathering for Keyed {
    type Returned<R: Results, E: Failing> = (Vec<(String, E::Reply<R::Result>)>,);

    fn ask<P: PluginData + 'static, A: Params, R: Results, E: Failing>(
        link: &Link<P>,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
    ) -> wasmtime::Result<Self::Returned<R, E>> {
        let members = link.asked(link.socket.members());
        let keyed = |member: &Member<P>, reply| (member.name().to_string(), reply);
        Ok((link.ask_each::<A, R, E, _>(caller, lifted, members, keyed)?,))
    }
}
