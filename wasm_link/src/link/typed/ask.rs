//! A typed call through a socket.

use wasmtime::StoreContextMut;

use super::failing::Failing;
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::link::call::Link;
use crate::resource::{Handed, Held, Lifted, Params, Putting, Results, Taking, Values};
use crate::slot::chain::Chain;
use crate::slot::{Typed, call_native};
use crate::socket::Member;

impl<P: PluginData + 'static> Link<P> {
    /// Calls one plugin: the one that owns what the arguments are handles of, or the only one. Puts it into
    /// `who`.
    ///
    /// # Errors
    /// The outer error traps the caller: an argument cannot be lifted.
    #[inline]
    pub(super) fn ask_one<'a, A: Params, R: Results>(
        &'a self,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
        who: &mut Option<&'a Member<P>>,
    ) -> wasmtime::Result<Result<R::Returned, DispatchError>> {
        let members = self.socket.members();
        // Where nobody is called, the first is named, as one of those that could have been.
        *who = members.list().first();
        let mut handed = (A::HANDLES || R::HANDLES).then(Handed::new);
        let home = members.resources();
        let mut taking = Taking::new(caller, &self.proxies, home, handed.as_mut());
        let taken = A::take(lifted, &mut taking);
        if A::HANDLES {
            let target = taking
                .finish()
                .and_then(|()| members.target(handed.as_deref().unwrap_or_default()));
            match target {
                Ok(target) => *who = target.or(*who),
                Err(error) => return Ok(Err(error.into())),
            }
        }
        let Some(member) = *who else {
            return Ok(Err(self.nobody()));
        };
        let Some(taken) = taken else {
            return Ok(Err(ResourceReceiveError::InvalidHandle.into()));
        };
        let kept = A::keep(taken, caller)?;
        let results: Result<R, _> = if let Some(native) = member.native() {
            let arguments = A::own_kept(kept);
            let function = member.function(self.position);
            let function = function.ok_or_else(|| self.missing());
            function.and_then(|function| {
                let caller = Some(caller.data_mut());
                call_native(native, function, arguments, handed.as_mut(), caller)
            })
        } else {
            self.ask(None, member, &mut Lifted::<A>(kept), handed.as_mut())
        };
        Ok(results.and_then(|results| {
            if R::HANDLES {
                return results.put(Putting::new(caller, &self.proxies, handed.as_mut()));
            }
            let data = results.into_data();
            data.ok_or_else(|| ResourceReceiveError::InvalidHandle.into())
        }))
    }

    /// Calls these plugins with arguments without handles; all of them before the first failure traps the
    /// caller. `put` makes of each reply what is returned.
    pub(super) fn ask_each<'a, A: Params, R: Results, E: Failing, T>(
        &'a self,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
        members: impl Iterator<Item = &'a Member<P>> + Clone,
        put: impl Fn(&Member<P>, E::Reply<R::Result>) -> T,
    ) -> wasmtime::Result<Vec<T>> {
        let mut taking = Taking::new(caller, &self.proxies, &[], None);
        let taken = A::take(lifted, &mut taking);
        let taken = taken.ok_or(ResourceReceiveError::InvalidHandle)?;
        let kept = A::keep(taken, caller)?;
        let most = members.size_hint().1.unwrap_or(0);
        let mut gathered = Gathered {
            replies: Vec::with_capacity(most),
            failed: None,
        };
        let mut gather = |member: &Member<P>, results: Result<R, DispatchError>| {
            let result = results.and_then(|results| {
                let data = results.into_data().map(R::alone);
                data.ok_or_else(|| ResourceReceiveError::InvalidHandle.into())
            });
            let reply = E::reply(result, |error| self.failure(member, error));
            gathered.add(reply.map(|reply| put(member, reply)));
        };
        let at_once = Chain::current().at_once(most);
        if members.clone().all(|member| member.native().is_none()) {
            let mut arguments = Lifted::<A>(kept);
            for member in members {
                gather(member, self.ask(None, member, &mut arguments, None));
            }
        } else {
            // Rust code sees the caller's data, beside which nothing in its memory can be borrowed.
            let mut arguments = Values(A::own_kept(kept));
            for member in members {
                let caller = Some(caller.data_mut());
                gather(member, self.ask(caller, member, &mut arguments, None));
            }
        }
        drop(at_once);
        gathered.finish()
    }

    #[expect(
        clippy::inline_always,
        reason = "it is called by one function for each of a plugin's"
    )]
    #[inline(always)]
    fn ask<A: Params, R: Results, H: Held<A>>(
        &self,
        caller: Option<&mut P>,
        member: &Member<P>,
        arguments: &mut H,
        handed: Option<&mut Handed>,
    ) -> Result<R, DispatchError> {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        let typed = Typed::<A, R, H>::new(function, arguments, handed);
        member.call_for(caller, typed)
    }
}

/// The replies of plugins that are all called before the first failure ends the call.
struct Gathered<T> {
    replies: Vec<T>,
    failed: Option<wasmtime::Error>,
}

impl<T> Gathered<T> {
    fn add(&mut self, reply: wasmtime::Result<T>) {
        match reply {
            Ok(reply) => self.replies.push(reply),
            Err(error) => self.failed = self.failed.take().or(Some(error)),
        }
    }

    fn finish(self) -> wasmtime::Result<Vec<T>> {
        match self.failed {
            None => Ok(self.replies),
            Some(error) => Err(error),
        }
    }
}
