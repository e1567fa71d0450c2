//! Calls of methods on resources that the host holds, and what knows the types of each function.

use std::any::{Any, TypeId};
use std::borrow::Cow;
use std::sync::Arc;

use smallvec::smallvec;
use wasmtime::component::{ResourceAny, Val};

use super::answer::{received, received_val};
use super::names::names;
use super::{Answer, HeldResource, Output, Sending, TypedInterface, ValAnswer};
use crate::describe::{PluginData, TypedLink};
use crate::error::{DispatchError, ResourceReceiveError};
use crate::link::typed;
use crate::resource::{Arguments, Carried, Handed, Owner, OwnerKey, Params};
use crate::slot::exports::{Exports, MemberFunction};
use crate::slot::native::NativeCore;
use crate::slot::{Dynamic, Invocation, Slot, Typed, contract};

/// Calls a method of plugins of a type, at the owner of what it is called on.
type Method<A, R> = for<'a> fn(
    Arc<dyn Owner>,
    usize,
    <A as Params>::Args<'a>,
    &mut Handed,
) -> Result<<R as Output>::Result, DispatchError>;

/// The same with dynamic values.
type ValMethod<R> = fn(
    Arc<dyn Owner>,
    usize,
    Vec<Val>,
    &mut Handed,
) -> Result<<R as Output>::Result, DispatchError>;

impl TypedLink {
    /// A function of the interface `I` that takes `A` and returns `R`.
    #[must_use]
    pub const fn function<P, I, A, R>() -> Self
    where
        P: PluginData + 'static,
        I: TypedInterface,
        A: Params,
        R: Answer,
    {
        let definition = typed::definition::<P, I::Cardinality, A, R::Results>();
        Self::new(Some(definition), None)
    }

    /// A method of a resource of the interface `I`.
    #[must_use]
    pub const fn method_of<P, I, A, R>() -> Self
    where
        P: PluginData + 'static,
        I: TypedInterface,
        A: Params,
        R: Answer,
    {
        let definition = typed::definition::<P, I::Cardinality, A, R::Results>();
        let method = const { &(method::<P, I, A, R> as Method<A, R>) };
        Self::new(Some(definition), Some(method))
    }

    /// A method of a resource of the interface `I` that wasmtime has no typed form for.
    #[must_use]
    pub const fn method_with_values<P, I, R>() -> Self
    where
        P: PluginData + 'static,
        I: TypedInterface,
        R: ValAnswer,
    {
        let method = const { &(method_with_values::<P, I, R> as ValMethod<R>) };
        Self::new(None, Some(method))
    }
}

impl HeldResource {
    /// Calls a method of the resource, at the plugin that owns it. `arguments` gets the handle that the method
    /// is called on.
    ///
    /// # Errors
    /// Fails when the owner is gone, went down or was restarted since, when a handle among the arguments is of
    /// another plugin than it has to be, and as every call does.
    pub fn call<'a, A: Params, R: Answer>(
        &self,
        function: usize,
        arguments: impl FnOnce(
            ResourceAny,
            &mut Sending<'_>,
        ) -> Result<A::Args<'a>, ResourceReceiveError>,
    ) -> Result<R::Result, DispatchError> {
        let owner = self.owner().ok_or(ResourceReceiveError::Stale)?;
        let (this, mut handed) = self.lend_home();
        let arguments = arguments(this, &mut Sending::new(owner.kinds(), &mut handed))?;
        let method = self.method::<Method<A, R>>(function)?;
        method(owner, function, arguments, &mut handed)
    }

    /// Calls a method that wasmtime has no typed form for.
    ///
    /// # Errors
    /// Fails as [`call`](Self::call) does.
    pub fn call_with_values<R: ValAnswer>(
        &self,
        function: usize,
        arguments: impl FnOnce(Val, &mut Sending<'_>) -> Result<Vec<Val>, ResourceReceiveError>,
    ) -> Result<R::Result, DispatchError> {
        let owner = self.owner().ok_or(ResourceReceiveError::Stale)?;
        let (this, mut handed) = self.lend_home();
        let mut sending = Sending::new(owner.kinds(), &mut handed);
        let arguments = arguments(Val::Resource(this), &mut sending)?;
        let method = self.method::<ValMethod<R>>(function)?;
        method(owner, function, arguments, &mut handed)
    }

    /// Begins the handles of a call with the one that the method is called on.
    fn lend_home(&self) -> (ResourceAny, Handed) {
        let this = self.home();
        (this.raw(), smallvec![this])
    }

    fn method<T: Any>(&self, function: usize) -> Result<&'static T, ResourceReceiveError> {
        let method = self.link(function).and_then(TypedLink::method);
        method.ok_or(ResourceReceiveError::InvalidHandle)
    }
}

fn method<P: PluginData + 'static, I: TypedInterface, A: Params, R: Answer>(
    owner: Arc<dyn Owner>,
    function: usize,
    arguments: A::Args<'_>,
    handed: &mut Handed,
) -> Result<R::Result, DispatchError> {
    let owner = called::<P, I>(owner, handed)?;
    let function = owner.find::<I>(function)?;
    let mut arguments = Arguments::<A>(arguments);
    let typed = Typed::<A, R::Results, _>::new(function, &mut arguments, Some(&mut *handed));
    let results = owner.call(typed)?;
    Ok(received::<P, R>(results, Some(handed))?)
}

fn method_with_values<P: PluginData + 'static, I: TypedInterface, R: ValAnswer>(
    owner: Arc<dyn Owner>,
    function: usize,
    arguments: Vec<Val>,
    handed: &mut Handed,
) -> Result<R::Result, DispatchError> {
    let owner = called::<P, I>(owner, handed)?;
    let mut result = [Val::Bool(false)];
    let results = if R::HAS_RESULT {
        &mut result[..]
    } else {
        &mut []
    };
    let dynamic = Dynamic {
        function: owner.find::<I>(function)?,
        arguments: Cow::Owned(arguments),
        handed: Some(&mut *handed),
        results,
    };
    owner.call(dynamic)?;
    let [result] = result;
    Ok(received_val::<P, R>(result, Some(handed))?)
}

/// Returns the functions that a plugin has of an interface, as that has them.
fn functions_of<I: TypedInterface>(exports: &Exports) -> Vec<Option<MemberFunction>> {
    let signatures = I::default().signatures().ok().flatten();
    let known = signatures.iter().flat_map(|known| &known.functions);
    names::<I, _>(|name| {
        let function = exports.function(I::PATH, name)?;
        let known = known.clone().find(|known| known.name == name);
        let adapted = known.and_then(|known| contract::function_for(known, exports, &function));
        Some(adapted.unwrap_or(function))
    })
}

/// The plugin that owns what a method is called on.
enum Called<P: PluginData + 'static> {
    Component(Arc<Slot<P>>),
    Native(Arc<NativeCore<P>>),
}

/// Finds the plugin that is called, and makes sure that all handles of the interface's own resources are of it.
fn called<P: PluginData + 'static, I: TypedInterface>(
    owner: Arc<dyn Owner>,
    handed: &[Carried],
) -> Result<Called<P>, ResourceReceiveError> {
    let key = OwnerKey::of(&owner);
    let owner: Arc<dyn Any + Send + Sync> = owner;
    let owner = match owner.downcast() {
        Ok(slot) => Called::Component(slot),
        Err(owner) => {
            let native = owner.downcast();
            Called::Native(native.map_err(|_| ResourceReceiveError::InvalidHandle)?)
        }
    };
    // The first is what the method is called on.
    let mut others = handed.iter().skip(1).map(Carried::known);
    let is_misplaced = others.any(|known| {
        let mut own = owner.exports().resources_of(I::PATH);
        known.owner != key && own.any(|kind| kind == known.kind)
    });
    if is_misplaced {
        return Err(ResourceReceiveError::SeveralOwners);
    }
    Ok(owner)
}

impl<P: PluginData + 'static> Called<P> {
    #[expect(clippy::inline_always, reason = "it is what it calls")]
    #[inline(always)]
    fn call<N: Invocation<P>>(&self, invocation: N) -> Result<N::Reply, DispatchError> {
        match self {
            Self::Component(slot) => slot.enter(None, invocation),
            Self::Native(native) => invocation.run_native(native, None),
        }
    }

    fn exports(&self) -> &Exports {
        match self {
            Self::Component(slot) => &slot.exports,
            Self::Native(native) => &native.exports,
        }
    }

    fn find<I: TypedInterface>(&self, function: usize) -> Result<&MemberFunction, DispatchError> {
        let described = self
            .exports()
            .described(TypeId::of::<I>(), functions_of::<I>);
        let found = described.get(function).and_then(Option::as_ref);
        found.ok_or_else(|| {
            let name = names::<I, _>(str::to_owned).into_iter().nth(function);
            DispatchError::InvalidFunction(format!("{}#{}", I::PATH, name.unwrap_or_default()))
        })
    }
}
