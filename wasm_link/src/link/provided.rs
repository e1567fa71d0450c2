//! What the application offers to all plugins in Rust: an import is a function of the host's that calls the value.
//!
//! No socket stands between, since nothing else can take the value's place.

use std::any::Any;
use std::sync::Arc;

use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{LinkerInstance, ResourceType, Val};
use wasmtime::{Engine, StoreContextMut};

use super::error::LinkError;
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::resource::{
    Handed, Kinds, Landing, Params, Proxies, Putting, Results, Taking, lift_one_from_guest,
    take_out,
};
use crate::slot::exports::FunctionIndex;
use crate::slot::native::{NativeCore, NativeFunction};
use crate::slot::{Dynamic, Invocation as _, contract};
use crate::text::quoted;
use crate::wit::{Difference, Reader};

/// An import that comes from a Rust value.
pub(crate) struct ProvidedImport<P: PluginData + 'static> {
    /// The name of the import.
    pub(crate) import: Box<str>,
    /// The path of the interface that the value implements.
    pub(crate) path: Box<str>,
    pub(crate) value: Arc<NativeCore<P>>,
}

/// One function of such an import.
pub(crate) struct ProvidedFunction<P: PluginData + 'static> {
    value: Arc<NativeCore<P>>,
    function: FunctionIndex,
    name: Box<str>,
    path: Box<str>,
    proxies: Arc<Proxies>,
}

/// Defines an import with the types of a function.
type Define<P> = fn(&mut LinkerInstance<'_, P>, ProvidedFunction<P>) -> wasmtime::Result<()>;

/// Returns how a function of these types is offered to plugins.
pub(crate) const fn definition<P, A, R>() -> &'static (dyn Any + Send + Sync)
where
    P: PluginData + 'static,
    A: Params,
    R: Results,
{
    const { &(define_typed::<P, A, R> as Define<P>) }
}

/// The linking of one such import.
pub(super) struct LinkingProvided<'a, P: PluginData + 'static> {
    pub(super) engine: &'a Engine,
    pub(super) reader: &'a mut Reader,
    pub(super) kinds: &'a Kinds,
    pub(super) proxies: &'a Arc<Proxies>,
    pub(super) from: &'a ProvidedImport<P>,
    pub(super) instance: LinkerInstance<'a, P>,
}

impl<P: PluginData + 'static> LinkingProvided<'_, P> {
    /// Defines all that a component imports.
    ///
    /// # Errors
    /// Fails with all that differs from what the application offers.
    pub(super) fn link(mut self, ty: &ComponentInstance) -> Result<(), LinkError> {
        let mut differences = Vec::new();
        for (name, item) in ty.exports(self.engine) {
            match item.ty {
                ComponentItem::ComponentFunc(ty) => {
                    differences.extend(self.function(name, &ty)?);
                }
                ComponentItem::Resource(ty) => self.resource(name, ty)?,
                ComponentItem::Type(_)
                | ComponentItem::CoreFunc(_)
                | ComponentItem::Module(_)
                | ComponentItem::Component(_)
                | ComponentItem::ComponentInstance(_) => {}
            }
        }
        if differences.is_empty() {
            return Ok(());
        }
        Err(LinkError::Mismatch {
            path: self.from.path.to_string(),
            differences,
        })
    }

    fn resource(&mut self, name: &str, ty: ResourceType) -> Result<(), LinkError> {
        let Some(resource) = self.reader.resource(ty) else {
            return Ok(());
        };
        let kind = self.kinds.of(resource);
        super::import::define_resource(&mut self.instance, name, kind, self.proxies)
    }

    fn function(&mut self, name: &str, ty: &ComponentFunc) -> Result<Vec<Difference>, LinkError> {
        let exports = &self.from.value.exports;
        let import = match self.reader.supported(name, ty) {
            Ok(import) => import,
            Err(what) => {
                return Ok(vec![Difference {
                    place: format!("`{name}`"),
                    expected: "what can cross a plugin boundary".to_owned(),
                    found: what.to_owned(),
                }]);
            }
        };
        let Some(found) = exports.function(&self.from.path, name) else {
            let functions = exports.iter().map(|export| &*export.name);
            return Ok(vec![Difference {
                place: format!("`{name}`"),
                expected: format!("one of the functions {}", quoted(functions)),
                found: format!("`{import}`"),
            }]);
        };
        let differences = contract::compare(&found.signature, &import);
        if !differences.is_empty() {
            return Ok(differences);
        }
        let function = ProvidedFunction {
            value: Arc::clone(&self.from.value),
            function: found.index,
            name: name.into(),
            path: self.from.path.clone(),
            proxies: Arc::clone(self.proxies),
        };
        let entry = self.from.value.function(found.index);
        let define = entry.and_then(NativeFunction::definition::<Define<P>>);
        let defined = match define {
            Some(define) => define(&mut self.instance, function),
            None => self
                .instance
                .func_new(name, move |caller, _, arguments, results| {
                    function.call(caller, arguments, results)
                }),
        };
        defined.map_err(|error| LinkError::Function(name.to_owned(), error))?;
        Ok(Vec::new())
    }
}

/// Defines an import as a function of the host's with its own types.
fn define_typed<P, A, R>(
    instance: &mut LinkerInstance<'_, P>,
    function: ProvidedFunction<P>,
) -> wasmtime::Result<()>
where
    P: PluginData + 'static,
    A: Params,
    R: Results,
{
    let name = function.name.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, lifted: A::Lifted| {
            let returned = function.call_typed::<A, R>(&mut caller, lifted)?;
            returned.map_err(|error| function.failed(error))
        },
    )
}

impl<P: PluginData + 'static> ProvidedFunction<P> {
    /// Calls the function. The outer error is that an argument cannot be lifted.
    #[inline]
    fn call_typed<A: Params, R: Results>(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
    ) -> wasmtime::Result<Result<R::Returned, DispatchError>> {
        let mut handed = (A::HANDLES || R::HANDLES).then(Handed::new);
        let home = self.value.owner.kinds_made();
        let mut taking = Taking::new(caller, &self.proxies, home, handed.as_mut());
        let taken = A::take(lifted, &mut taking);
        if let (true, Err(error)) = (A::HANDLES, taking.finish()) {
            return Ok(Err(error.into()));
        }
        let Some(taken) = taken else {
            return Ok(Err(invalid()));
        };
        let arguments = A::own_kept(A::keep(taken, caller)?);
        let data = Some(caller.data_mut());
        let answer = self
            .value
            .call_typed::<A, R>(self.function, arguments, handed.as_mut(), data);
        Ok(answer.and_then(|results| {
            if R::HANDLES {
                return results.put(Putting::new(caller, &self.proxies, handed.as_mut()));
            }
            results.into_data().ok_or_else(invalid)
        }))
    }

    /// Calls the function with dynamic values.
    fn call(
        &self,
        mut caller: StoreContextMut<'_, P>,
        arguments: &[Val],
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let done = self.call_into(&mut caller, arguments.to_vec(), results);
        done.map_err(|error| self.failed(error))
    }

    fn call_into(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        mut arguments: Vec<Val>,
        results: &mut [Val],
    ) -> Result<(), DispatchError> {
        let home = self.value.owner.kinds_made();
        let mut handed = take_out(arguments.as_mut_slice(), |handle| {
            lift_one_from_guest(handle, caller, &self.proxies, |kind| home.contains(&kind))
        })?;
        let exports = &self.value.exports;
        let function = exports.member_function(self.function).ok_or_else(invalid)?;
        let call = Dynamic {
            function: &function,
            arguments: arguments.into(),
            handed: Some(&mut handed),
            results: &mut *results,
        };
        call.run_native(&self.value, Some(caller.data_mut()))?;
        if handed.is_empty() {
            return Ok(());
        }
        Landing::at(&self.proxies)?.land_in(results, handed, caller)
    }

    #[cold]
    fn failed(&self, error: DispatchError) -> wasmtime::Error {
        wasmtime::Error::new(error).context(format!(
            "`{}` of `{}` failed, which the application implements",
            self.name, self.path
        ))
    }
}

#[cold]
fn invalid() -> DispatchError {
    crate::error::ResourceReceiveError::InvalidHandle.into()
}
