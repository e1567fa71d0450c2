//! The plugins that fill a socket at one time, and what they have in common.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::{Equivalent, IndexSet};

use super::by_plugin::ByPlugin;
use super::fan_out::FanOut;
use super::member::{Functions, Member};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handed, Kind, OwnerKey};
use crate::slot::Occupant;
use crate::slot::chain::{Chain, Entered};
use crate::slot::exports::MemberFunction;
use crate::wit::{Function, Handles};

/// Up to this many, a linear scan is faster than hashing.
pub(crate) const FEW: usize = 12;

/// Names of functions. They are looked up with every dispatch by name.
pub(super) type Names = IndexSet<Box<str>, RandomState>;

/// The plugins of a socket, in the order in which the application gave them.
pub(crate) struct Members<P: PluginData + 'static> {
    list: Box<[Member<P>]>,
    ids: Arc<IndexSet<P::Id, RandomState>>,
    /// The functions that all members have alike, by position.
    alike: Box<[Option<Alike>]>,
    /// The kinds of the resources that they define.
    resources: Box<[Kind]>,
    /// The positions of the members by their keys as owners; filled where there are more than [`FEW`].
    owners: HashMap<OwnerKey, usize, RandomState>,
    /// How members are called side by side, if they are.
    fan_out: Option<Arc<FanOut>>,
}

/// A function that all members of a socket have with the same signature.
pub(crate) struct Alike {
    pub(crate) signature: Arc<Function>,
    pub(crate) handles: Handles,
}

/// Where a call goes, with the handles that it takes along.
pub(crate) enum Route<'a, P: PluginData + 'static> {
    /// To this member. Where there are no handles, there is no list of them.
    One(&'a Member<P>, Option<Handed>),
    /// To all members. Each is lent the handles anew.
    Each(Option<Handed>),
}

/// Returns the positions of members by their keys as owners: those of each of their instances.
fn owners<P: PluginData + 'static>(list: &[Member<P>]) -> HashMap<OwnerKey, usize, RandomState> {
    let members = list.iter().enumerate();
    let owners = members.flat_map(|(position, member)| {
        let owners = member.owners();
        owners.map(move |owner| (owner, position))
    });
    owners.collect()
}

/// A plugin that was loaded, as it fills one socket.
pub(crate) struct LoadedPlug<P: PluginData + 'static> {
    pub(crate) plugin: Occupant<P>,
    /// How many plugins the application gave before it.
    pub(crate) place: usize,
    /// The functions that it has of the socket's interface. Shared by those that are of one component.
    pub(crate) functions: Arc<[MemberFunction]>,
}

impl<P: PluginData + 'static> Clone for LoadedPlug<P> {
    fn clone(&self) -> Self {
        Self {
            plugin: self.plugin.clone(),
            place: self.place,
            functions: Arc::clone(&self.functions),
        }
    }
}

impl<P: PluginData + 'static> Members<P> {
    /// Makes the members of a socket of this path, which has functions of these `names`.
    /// A late socket does not keep them alive.
    pub(super) fn new(
        path: &str,
        names: &Names,
        plugs: Vec<LoadedPlug<P>>,
        fan_out: Option<Arc<FanOut>>,
        is_late: bool,
    ) -> Self {
        let exports = plugs.iter().map(|plug| plug.plugin.exports());
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
        let members = members.map(|plug| {
            let functions = tables.of(&plug.functions);
            if is_late {
                return Member::late(&plug.plugin, &functions);
            }
            Member::new(&plug.plugin, &functions)
        });
        let list: Box<[_]> = members.collect();
        let ids = list.iter().map(|member| member.id().clone());
        let owners = match list.len() {
            0..=FEW => HashMap::default(),
            _ => owners(&list),
        };
        Self {
            ids: Arc::new(ids.collect()),
            owners,
            alike: (0..names.len())
                .map(|position| Alike::of(&list, position))
                .collect(),
            resources: resources.into(),
            list,
            fan_out,
        }
    }

    pub(crate) fn list(&self) -> &[Member<P>] {
        &self.list
    }

    /// Says that all members are called at once, until what is returned is dropped.
    pub(crate) fn at_once(&self) -> Option<Entered> {
        Chain::current().at_once(self.list.len())
    }

    /// Asks each member, and returns what they answer.
    pub(crate) fn each<T: Send>(&self, ask: impl Fn(&Member<P>) -> T + Sync) -> ByPlugin<P::Id, T> {
        let _at_once = self.at_once();
        let answers = match &self.fan_out {
            Some(fan_out) => fan_out.each(&self.list, ask),
            None => self.list.iter().map(ask).collect(),
        };
        ByPlugin::beside(&self.ids, answers)
    }

    /// Has each member put its answer into what `empty` made for it, and returns the answers.
    pub(crate) fn each_into<T: Send>(
        &self,
        empty: impl Fn() -> T + Sync,
        ask: impl Fn(&Member<P>, &mut T) + Sync,
    ) -> ByPlugin<P::Id, T> {
        let answered = |member: &Member<P>| {
            let mut answer = empty();
            ask(member, &mut answer);
            answer
        };
        let _at_once = self.at_once();
        if let Some(fan_out) = &self.fan_out {
            return ByPlugin::beside(&self.ids, fan_out.each(&self.list, answered));
        }
        let mut answers: Vec<_> = self.list.iter().map(|_| empty()).collect();
        for (member, answer) in self.list.iter().zip(&mut answers) {
            ask(member, answer);
        }
        ByPlugin::beside(&self.ids, answers)
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
    pub(crate) fn route(&self, handed: Handed) -> Result<Route<'_, P>, ResourceReceiveError> {
        Ok(match self.target(&handed)? {
            Some(target) => Route::One(target, Some(handed)),
            None => Route::Each(Some(handed)),
        })
    }

    /// Finds the one member that a call goes to, if it goes to one.
    ///
    /// # Errors
    /// Fails as [`route`](Self::route) does.
    #[inline]
    pub(crate) fn target(
        &self,
        handed: &[Carried],
    ) -> Result<Option<&Member<P>>, ResourceReceiveError> {
        // What most methods take: one handle of the socket's own.
        if let [Carried::Home(known)] = handed
            && let Some(owner) = self.find(known.owner)
        {
            return Ok(Some(owner));
        }
        match (self.owner(handed)?, &*self.list) {
            (Some(owner), _) => Ok(Some(owner)),
            (None, [only]) => Ok(Some(only)),
            (None, [_, ..]) if handed.iter().any(Carried::is_given) => {
                Err(ResourceReceiveError::FannedOut)
            }
            (None, _) => Ok(None),
        }
    }

    /// Makes sure that a call may go to this member, whatever the cardinality.
    ///
    /// # Errors
    /// Fails when a handle is of a resource that another member owns.
    pub(crate) fn route_to<'a>(
        &self,
        member: &'a Member<P>,
        handed: Handed,
    ) -> Result<Route<'a, P>, ResourceReceiveError> {
        match self.owner(&handed)? {
            Some(owner) if !std::ptr::eq(owner, member) => Err(ResourceReceiveError::SeveralOwners),
            Some(_) | None => Ok(Route::One(member, Some(handed))),
        }
    }

    /// Finds the owner of the handles that are of the socket's own resources.
    fn owner(&self, handed: &[Carried]) -> Result<Option<&Member<P>>, ResourceReceiveError> {
        let mut found: Option<&Member<P>> = None;
        for one in handed {
            let known = one.known();
            if !self.defines(known.kind) {
                continue;
            }
            let owner = self.find(known.owner).ok_or_else(|| {
                if one.is_orphaned() {
                    ResourceReceiveError::Stale
                } else {
                    ResourceReceiveError::OwnerElsewhere
                }
            })?;
            if found.is_some_and(|known| !std::ptr::eq(known, owner)) {
                return Err(ResourceReceiveError::SeveralOwners);
            }
            found = Some(owner);
        }
        Ok(found)
    }

    /// Finds the member of this id.
    pub(crate) fn of_id<Q: ?Sized + Hash + Equivalent<P::Id>>(&self, id: &Q) -> Option<&Member<P>> {
        self.list.get(self.ids.get_index_of(id)?)
    }

    /// Finds the member that is this owner, and calls no other instance of the plugin.
    pub(crate) fn find(&self, owner: OwnerKey) -> Option<&Member<P>> {
        if self.list.len() > FEW {
            let member = self.list.get(*self.owners.get(&owner)?);
            return member.and_then(|member| member.owned_by(owner));
        }
        let mut members = self.list.iter();
        members.find_map(|member| member.owned_by(owner))
    }

    /// Returns the kinds of the resources that the members define.
    pub(crate) fn resources(&self) -> &[Kind] {
        &self.resources
    }

    /// Tells whether a plugin of the socket defines resources of this kind.
    pub(crate) fn defines(&self, kind: Kind) -> bool {
        self.resources.contains(&kind)
    }
}

impl Alike {
    fn of<P: PluginData + 'static>(members: &[Member<P>], position: usize) -> Option<Self> {
        let (first, others) = members.split_first()?;
        let signature = &first.function(Some(position))?.signature;
        let same = |member: &Member<P>| {
            let function = member.function(Some(position));
            function.is_some_and(|function| Arc::ptr_eq(&function.signature, signature))
        };
        if !others.iter().all(same) {
            return None;
        }
        Some(Self {
            signature: Arc::clone(signature),
            handles: signature.handles(),
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
