//! The plugins that fill a socket at one time, and what they have in common.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use super::fan_out::FanOut;
use super::map::Map;
use super::member::{Functions, Member};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handle, Kind};
use crate::slot::Slot;
use crate::slot::exports::MemberFunction;
use crate::wit::{Function, Handles, Type};

/// How many are found faster by looking at each than by their hashes.
pub(crate) const FEW: usize = 12;

/// Names of functions. They are looked up with every dispatch by name.
pub(super) type Names = IndexSet<Box<str>, RandomState>;

/// The plugins of a socket, in the order in which the application gave them.
pub(crate) struct Members<P: PluginData + 'static> {
    list: Box<[Member<P>]>,
    ids: Arc<IndexSet<P::Id>>,
    /// The functions that all members have alike, by position.
    alike: Box<[Option<Alike>]>,
    /// The kinds of the resources that they define.
    resources: Box<[Kind]>,
    /// The positions of the members by what they are as owners; only where there are more than a few.
    owners: HashMap<usize, usize, RandomState>,
    /// How members are called side by side, if they are.
    fan_out: Option<Arc<FanOut>>,
}

/// A function that all members of a socket have with the same signature.
pub(crate) struct Alike {
    pub(crate) signature: Arc<Function>,
    pub(crate) handles: Handles,
    /// What a method is called on, where members define that resource.
    pub(crate) receiver: Option<Kind>,
}

/// A member that a call goes to, and the handles that it gets.
pub(crate) type Target<'a, P> = (&'a Member<P>, Vec<Carried>);

/// A plugin that was loaded, as it fills one socket.
pub(crate) struct LoadedPlug<P: PluginData + 'static> {
    pub(crate) slot: Arc<Slot<P>>,
    /// How many plugins the application gave before it.
    pub(crate) place: usize,
    /// The functions that it has of the socket's interface. Shared by those that are of one component.
    pub(crate) functions: Arc<[MemberFunction]>,
}

impl<P: PluginData + 'static> Members<P> {
    /// Makes the members of a socket of this path, which has functions of these `names`.
    pub(super) fn new(
        path: &str,
        names: &Names,
        plugs: Vec<LoadedPlug<P>>,
        fan_out: Option<Arc<FanOut>>,
    ) -> Self {
        let exports = plugs.iter().map(|plug| &plug.slot.exports);
        let mut resources: Vec<Kind> = exports
            .flat_map(|exports| exports.resources_of(path))
            .collect();
        resources.sort_unstable();
        resources.dedup();
        let mut tables = Tables {
            names,
            known: vec![None; names.len()],
            last: None,
        };
        let members = plugs.into_iter();
        let members = members.map(|plug| Member::new(plug.slot, tables.of(&plug.functions)));
        let list: Box<[_]> = members.collect();
        let ids = list.iter().map(|member| member.id().clone());
        let owners = list.iter().map(Member::owner).enumerate();
        let owners = owners.map(|(position, owner)| (owner, position));
        Self {
            ids: Arc::new(ids.collect()),
            owners: match list.len() {
                0..=FEW => HashMap::default(),
                _ => owners.collect(),
            },
            alike: (0..names.len())
                .map(|position| Alike::of(&list, position, &resources))
                .collect(),
            resources: resources.into(),
            list,
            fan_out,
        }
    }

    pub(crate) fn list(&self) -> &[Member<P>] {
        &self.list
    }

    /// Asks each member, and returns what they answer.
    pub(crate) fn each<T: Send>(&self, ask: impl Fn(&Member<P>) -> T + Sync) -> Map<P::Id, T> {
        let answers = match &self.fan_out {
            Some(fan_out) => fan_out.each(&self.list, ask),
            None => self.list.iter().map(ask).collect(),
        };
        Map::beside(&self.ids, answers)
    }

    /// Has each member put its answer into what `empty` made for it, and returns the answers.
    pub(crate) fn each_into<T: Send>(
        &self,
        empty: impl Fn() -> T + Sync,
        ask: impl Fn(&Member<P>, &mut T) + Sync,
    ) -> Map<P::Id, T> {
        let answered = |member: &Member<P>| {
            let mut answer = empty();
            ask(member, &mut answer);
            answer
        };
        if let Some(fan_out) = &self.fan_out {
            return Map::beside(&self.ids, fan_out.each(&self.list, answered));
        }
        let mut answers: Vec<_> = self.list.iter().map(|_| empty()).collect();
        for (member, answer) in self.list.iter().zip(&mut answers) {
            ask(member, answer);
        }
        Map::beside(&self.ids, answers)
    }

    /// Returns the function of this position, if all members have it alike.
    #[inline]
    pub(crate) fn alike(&self, position: usize) -> Option<&Alike> {
        self.alike.get(position)?.as_ref()
    }

    /// Says which members a call goes to, and which handles each gets: the owner alone, where the
    /// call carries handles of the socket's own resources, and all otherwise.
    ///
    /// # Errors
    /// Fails when there are several owners, or one that is no member, and when a handle that is given
    /// away would have to go to several plugins.
    pub(crate) fn route(
        &self,
        carried: Vec<Carried>,
    ) -> Result<Vec<Target<'_, P>>, ResourceReceiveError> {
        let target = match (self.owner(&carried)?, &*self.list) {
            (Some(owner), _) => owner,
            (None, [only]) => only,
            (None, members) => {
                if !members.is_empty() && carried.iter().any(Carried::is_given) {
                    return Err(ResourceReceiveError::FannedOut);
                }
                let lent = || carried.iter().filter_map(Carried::lend_again).collect();
                return Ok(members.iter().map(|member| (member, lent())).collect());
            }
        };
        Ok(vec![(target, carried)])
    }

    /// Finds the owner of the handles that are of the socket's own resources.
    fn owner(&self, carried: &[Carried]) -> Result<Option<&Member<P>>, ResourceReceiveError> {
        let mut found: Option<&Member<P>> = None;
        for handle in carried.iter().map(Carried::handle) {
            if !self.resources.contains(&handle.kind()) {
                continue;
            }
            let owner = self.owner_of(handle)?;
            if found.is_some_and(|known| !std::ptr::eq(known, owner)) {
                return Err(ResourceReceiveError::SeveralOwners);
            }
            found = Some(owner);
        }
        Ok(found)
    }

    /// Finds the member that owns a resource.
    ///
    /// # Errors
    /// Fails when the owner is gone, or no member.
    pub(crate) fn owner_of(&self, handle: &Handle) -> Result<&Member<P>, ResourceReceiveError> {
        let owner = if self.list.len() > FEW {
            let position = self.owners.get(&handle.owner_address());
            position.and_then(|position| self.list.get(*position))
        } else {
            self.list.iter().find(|member| member.owns(handle))
        };
        owner.ok_or_else(|| match handle.owner() {
            Some(_) => ResourceReceiveError::OwnerElsewhere,
            None => ResourceReceiveError::Stale,
        })
    }

    /// Tells whether a plugin of the socket defines resources of this kind.
    pub(crate) fn defines(&self, kind: Kind) -> bool {
        self.resources.contains(&kind)
    }
}

impl Alike {
    fn of<P: PluginData + 'static>(
        members: &[Member<P>],
        position: usize,
        resources: &[Kind],
    ) -> Option<Self> {
        let (first, others) = members.split_first()?;
        let signature = &first.function(Some(position))?.signature;
        let same = |member: &Member<P>| {
            let function = member.function(Some(position));
            function.is_some_and(|function| Arc::ptr_eq(&function.signature, signature))
        };
        if !others.iter().all(same) {
            return None;
        }
        let receiver = match signature.params.first() {
            Some((_, Type::Borrow(resource))) => Some(first.kind_of(resource)),
            Some(_) | None => None,
        };
        Some(Self {
            signature: Arc::clone(signature),
            handles: signature.handles(),
            receiver: receiver.filter(|kind| resources.contains(kind)),
        })
    }
}

/// Makes the tables of members' functions.
struct Tables<'a> {
    names: &'a Names,
    /// By the position of the function: the signature that the first member has it with.
    known: Vec<Option<Arc<Function>>>,
    /// What the last table was made of, and that table.
    last: Option<(Arc<[MemberFunction]>, Arc<Functions>)>,
}

impl Tables<'_> {
    fn of(&mut self, functions: &Arc<[MemberFunction]>) -> Arc<Functions> {
        match &self.last {
            Some((same, table)) if Arc::ptr_eq(same, functions) => Arc::clone(table),
            _ => {
                let table = self.make(functions);
                self.last = Some((Arc::clone(functions), Arc::clone(&table)));
                table
            }
        }
    }

    fn make(&mut self, functions: &[MemberFunction]) -> Arc<Functions> {
        let mut table: Vec<_> = self.names.iter().map(|_| None).collect();
        for function in functions {
            let mut function = function.clone();
            let Some(position) = self.names.get_index_of(function.signature.name.as_str()) else {
                continue;
            };
            let (Some(place), Some(known)) =
                (table.get_mut(position), self.known.get_mut(position))
            else {
                continue;
            };
            let first = known.get_or_insert_with(|| Arc::clone(&function.signature));
            if *first == function.signature {
                function.signature = Arc::clone(first);
            }
            *place = Some(function);
        }
        table.into()
    }
}
