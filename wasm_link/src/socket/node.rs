//! What fills a socket: the plugins behind it, and where each has the socket's functions.
//!
//! Consumers hold the socket, never its members: `SocketNode::members` is the one way to them.

use crate::slot::exports::MemberFunction;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use super::ByPlugin;
use super::FanOut;
use crate::describe::TypedLink;
use crate::describe::{InterfaceCardinality, PluginData};
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handle, Kind};
use crate::slot::Slot;
use crate::wit::{Function, Handles, Type};

/// A socket of a loaded tree.
pub(crate) struct SocketNode<P: PluginData + 'static> {
    /// The id of its interface, as text.
    pub(crate) id: Arc<str>,
    /// The path of its interface.
    pub(crate) path: Arc<str>,
    pub(crate) cardinality: InterfaceCardinality,
    /// The names of its functions: those that are declared, then those that members export beside.
    functions: Names,
    /// Those that all members have alike, by position.
    alike: Box<[Option<Alike>]>,
    /// How its declared functions are linked with their own types, by position.
    links: Box<[Option<TypedLink>]>,
    /// The kinds of the resources that its plugins define.
    resources: Box<[Kind]>,
    members: Members<P>,
    /// The ids of the members.
    ids: Arc<IndexSet<P::Id>>,
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

/// How many names are found faster by looking at each than by their hashes.
pub(crate) const FEW: usize = 12;

/// Names of functions. They are looked up with every dispatch by name.
type Names = IndexSet<Box<str>, RandomState>;

/// The plugins of a socket, in the order in which the application gave them.
pub(crate) type Members<P> = Vec<Member<P>>;

/// One plugin of a socket.
pub(crate) struct Member<P: PluginData + 'static> {
    pub(crate) slot: Arc<Slot<P>>,
    /// Shared by those that are of one component.
    functions: Arc<Functions>,
}

/// The functions of a member, by their positions in its socket.
type Functions = [Option<MemberFunction>];

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

impl<P: PluginData + 'static> SocketNode<P> {
    pub(crate) fn new(
        id: Arc<str>,
        path: Arc<str>,
        cardinality: InterfaceCardinality,
        declared: impl Iterator<Item = (Box<str>, Option<TypedLink>)>,
        plugs: Vec<LoadedPlug<P>>,
    ) -> Self {
        let mut functions = Names::default();
        let mut links = Vec::new();
        for (name, link) in declared {
            if functions.insert(name) {
                links.push(link);
            }
        }
        for function in plugs.iter().flat_map(|plug| &*plug.functions) {
            let name = function.signature.name.as_str();
            if !functions.contains(name) {
                functions.insert(name.into());
            }
        }
        let mut resources: Vec<Kind> = Vec::new();
        for plug in &plugs {
            let kinds = plug.slot.exports.resources_of(&path);
            resources.extend(kinds);
        }
        resources.sort_unstable();
        resources.dedup();
        let mut tables = Tables {
            names: &functions,
            known: vec![None; functions.len()],
            last: None,
        };
        let members = plugs.into_iter().map(|plug| Member {
            functions: tables.of(&plug.functions),
            slot: plug.slot,
        });
        let members: Members<P> = members.collect();
        let positions = 0..functions.len();
        let ids = members.iter().map(|member| member.slot.id.clone());
        Self {
            id,
            path,
            cardinality,
            alike: positions
                .map(|at| Alike::of(&members, at, &resources))
                .collect(),
            functions,
            links: links.into(),
            resources: resources.into(),
            ids: Arc::new(ids.collect()),
            members,
            fan_out: None,
        }
    }

    /// Has the members called side by side when the host calls them.
    pub(crate) fn with_fan_out(mut self, fan_out: Option<Arc<FanOut>>) -> Self {
        self.fan_out = fan_out;
        self
    }

    pub(crate) fn members(&self) -> &[Member<P>] {
        &self.members
    }

    /// Asks each member, and returns what they answer.
    pub(crate) fn each<T: Send>(&self, ask: impl Fn(&Member<P>) -> T + Sync) -> ByPlugin<P::Id, T> {
        let answers = match &self.fan_out {
            Some(fan_out) => fan_out.each(&self.members, ask),
            None => self.members.iter().map(ask).collect(),
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
        if let Some(fan_out) = &self.fan_out {
            return ByPlugin::beside(&self.ids, fan_out.each(&self.members, answered));
        }
        let mut answers: Vec<_> = self.members.iter().map(|_| empty()).collect();
        for (member, answer) in self.members.iter().zip(&mut answers) {
            ask(member, answer);
        }
        ByPlugin::beside(&self.ids, answers)
    }

    /// Returns the function of this position, if all members have it alike.
    pub(crate) fn alike(&self, position: usize) -> Option<&Alike> {
        self.alike.get(position)?.as_ref()
    }

    /// Says which members a call goes to, and which handles each gets: the owner alone, where the
    /// call carries handles of the socket's own resources, and all otherwise.
    ///
    /// # Errors
    /// Fails when there are several owners, or one that is no member, and when a handle that is given
    /// away would have to go to several plugins.
    pub(crate) fn route<'a>(
        &self,
        members: &'a [Member<P>],
        carried: Vec<Carried>,
    ) -> Result<Vec<Target<'a, P>>, ResourceReceiveError> {
        let target = match (self.owner(members, &carried)?, members) {
            (Some(owner), _) => owner,
            (None, [only]) => only,
            (None, _) => {
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
    fn owner<'a>(
        &self,
        members: &'a [Member<P>],
        carried: &[Carried],
    ) -> Result<Option<&'a Member<P>>, ResourceReceiveError> {
        let mut found: Option<&Member<P>> = None;
        for handle in carried.iter().map(Carried::handle) {
            if !self.resources.contains(&handle.kind()) {
                continue;
            }
            let owner = owner_among(members, handle)?;
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
        owner_among(&self.members, handle)
    }

    /// Returns how a function is linked with its own types, if that is known.
    pub(crate) fn typed_link(&self, position: Option<usize>) -> Option<TypedLink> {
        *self.links.get(position?)?
    }

    /// Tells whether a plugin of the socket defines resources of this kind.
    pub(crate) fn defines(&self, kind: Kind) -> bool {
        self.resources.contains(&kind)
    }

    /// Returns the position of a function, by which each member finds its own.
    pub(crate) fn position(&self, function: &str) -> Option<usize> {
        if self.functions.len() > FEW {
            return self.functions.get_index_of(function);
        }
        self.functions.iter().position(|name| **name == *function)
    }
}

fn owner_among<'a, P: PluginData + 'static>(
    members: &'a [Member<P>],
    handle: &Handle,
) -> Result<&'a Member<P>, ResourceReceiveError> {
    let mut members = members.iter();
    let owner = members.find(|member| handle.belongs_to(&member.slot));
    owner.ok_or_else(|| match handle.owner() {
        Some(_) => ResourceReceiveError::OwnerElsewhere,
        None => ResourceReceiveError::Stale,
    })
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
            Some((_, Type::Borrow(resource))) => Some(first.slot.kinds.of(resource)),
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

impl<P: PluginData + 'static> Member<P> {
    /// Returns the function at a position of the socket, if this plugin has it.
    pub(crate) fn function(&self, position: Option<usize>) -> Option<&MemberFunction> {
        self.functions.get(position?)?.as_ref()
    }
}
