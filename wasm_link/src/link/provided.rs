//! What the application offers to all plugins in Rust: an import is a function of the host's that calls the value.
//!
//! No socket stands between, since nothing else can take the value's place.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{LinkerInstance, ResourceType, Val};
use wasmtime::{Engine, StoreContextMut};

use super::error::LinkError;
use super::shape::{self, Fit, Reply};
use crate::describe::{Adaptation, MissingHostFunctions, PluginData};
use crate::error::DispatchError;
use crate::resource::{
    Handed, Kinds, Landing, Params, Proxies, Putting, Results, Taking, lift_one_from_guest,
    take_out,
};
use crate::slot::exports::MemberFunction;
use crate::slot::native::{NativeCall, NativeCore, NativeFunction};
use crate::slot::{Invocation, call_with_values};
use crate::text::quoted;
use crate::wit::{Change, Difference, Function, Reader, Verdict, compare_functions};

/// An import that comes from a Rust value.
pub(crate) struct ProvidedImport<P: PluginData + 'static> {
    /// The name of the import.
    pub(crate) import: Box<str>,
    /// It is named after the path of the interface that it implements.
    pub(crate) value: Arc<NativeCore<P>>,
}

/// One function of such an import.
pub(crate) struct ProvidedFunction<P: PluginData + 'static> {
    value: Arc<NativeCore<P>>,
    function: MemberFunction,
    reply: Reply,
    proxies: Arc<Proxies>,
}

/// Defines an import with the types of a function.
pub(crate) type Define<P> =
    fn(&mut LinkerInstance<'_, P>, ProvidedFunction<P>) -> wasmtime::Result<()>;

/// The linking of one such import.
pub(super) struct LinkingProvided<'a, P: PluginData + 'static> {
    pub(super) engine: &'a Engine,
    pub(super) reader: &'a mut Reader,
    pub(super) kinds: &'a Kinds,
    pub(super) proxies: &'a Arc<Proxies>,
    pub(super) from: &'a ProvidedImport<P>,
    /// What is of another version than what is offered, and how it is adapted.
    pub(super) changes: &'a mut Vec<Change>,
    /// What becomes of functions that the value does not have.
    pub(super) missing: MissingHostFunctions,
    /// What would become of all that differs.
    pub(super) worst: Verdict,
    pub(super) instance: LinkerInstance<'a, P>,
}

impl<P: PluginData + 'static> LinkingProvided<'_, P> {
    /// Defines all that a component imports, and returns all that differs from what the application offers, and what
    /// would become of that.
    ///
    /// # Errors
    /// Fails when the linker has a definition of one of the names.
    pub(super) fn link(
        mut self,
        ty: &ComponentInstance,
    ) -> Result<(Vec<Difference>, Verdict), LinkError> {
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
        Ok((differences, self.worst))
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
                self.worst = Verdict::Breaking;
                return Ok(vec![Difference {
                    place: format!("`{name}`"),
                    expected: "what can cross a plugin boundary".to_owned(),
                    found: what.to_owned(),
                }]);
            }
        };
        let Some(found) = exports.function(&self.from.value.name, name) else {
            if self.missing == MissingHostFunctions::Trap {
                return Ok(Vec::new());
            }
            self.worst = Verdict::Breaking;
            let functions = exports.iter().map(|export| &*export.name);
            return Ok(vec![Difference {
                place: format!("`{name}`"),
                expected: format!("one of the functions {}", quoted(functions)),
                found: format!("`{import}`"),
            }]);
        };
        let entry = self.from.value.function(found.index);
        let fit = match fit(&import, &found.signature, entry, exports.adaptation) {
            Ok(fit) => fit,
            Err((differences, verdict)) => {
                self.worst = self.worst.max(verdict);
                return Ok(differences);
            }
        };
        let reply = fit.shape.reply;
        let is_plain = reply == Reply::Plain && fit.adapted.is_none();
        let found = match fit.adapted {
            None => found,
            Some((adapter, changes)) => {
                self.changes.extend(changes);
                let asked = reply.asked(import);
                found.adapted(Arc::new(asked), adapter)
            }
        };
        let function = ProvidedFunction {
            value: Arc::clone(&self.from.value),
            function: found,
            reply,
            proxies: Arc::clone(self.proxies),
        };
        let define = entry.and_then(NativeFunction::definition::<Define<P>>);
        let defined = match define {
            Some(define) if is_plain => define(&mut self.instance, function),
            Some(_) | None => self
                .instance
                .func_new(name, move |caller, _, arguments, results| {
                    function.call(caller, arguments, results)
                }),
        };
        defined.map_err(|error| LinkError::Function(name.to_owned(), error))?;
        Ok(Vec::new())
    }
}

/// Tells what an import asks for: the result of the function, or a `result` of it, to be told of failures, or either of
/// another version. All but the first take dynamic values.
///
/// # Errors
/// Fails with all that differs, and what would become of it if all that can be adapted were.
fn fit<P: 'static>(
    import: &Function,
    export: &Function,
    entry: Option<&NativeFunction<P>>,
    adaptation: Adaptation,
) -> Result<Fit, (Vec<Difference>, Verdict)> {
    let differences = compare_functions(export, import);
    if differences.is_empty() {
        return Ok(Fit::plain(import));
    }
    match shape::fit_one(import, export, adaptation) {
        Ok(fit) if entry.is_some_and(|entry| entry.val_entry().is_some()) => Ok(fit),
        Ok(_) => Err((differences, Verdict::Breaking)),
        Err(verdict) => Err((differences, verdict)),
    }
}

impl<P: PluginData + 'static> ProvidedFunction<P> {
    /// Returns the value, if it stays what it is.
    pub(crate) fn offered<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        self.value.offered()?.downcast().ok()
    }

    /// Defines an import that calls whatever value there is at the time.
    ///
    /// # Errors
    /// Fails when the linker has a definition of that name.
    pub(crate) fn define_made<A: Params, R: Results>(
        self,
        instance: &mut LinkerInstance<'_, P>,
    ) -> wasmtime::Result<()> {
        let (value, position) = (Arc::clone(&self.value), self.function.index);
        self.define::<A, R>(instance, move |native, arguments| {
            let data = native.caller.take();
            value.call_typed(position, arguments, native.handed.as_deref_mut(), data)
        })
    }

    /// Defines an import as a function of the host's with its own types.
    ///
    /// # Errors
    /// Fails when the linker has a definition of that name.
    pub(crate) fn define<A: Params, R: Results>(
        self,
        instance: &mut LinkerInstance<'_, P>,
        call: impl Fn(&mut NativeCall<'_, P>, A) -> Result<R, DispatchError> + Send + Sync + 'static,
    ) -> wasmtime::Result<()> {
        let signature = Arc::clone(&self.function.signature);
        instance.func_wrap(
            &signature.name,
            move |mut caller: StoreContextMut<'_, P>, lifted: A::Lifted| {
                self.call_typed(&mut caller, lifted, &call)
            },
        )
    }

    #[inline]
    fn call_typed<A: Params, R: Results>(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        lifted: A::Lifted,
        call: impl Fn(&mut NativeCall<'_, P>, A) -> Result<R, DispatchError>,
    ) -> wasmtime::Result<R::Returned> {
        let mut handed = (A::HANDLES || R::HANDLES).then(Handed::new);
        let home = self.value.owner.kinds_made();
        let mut taking = Taking::new(caller, &self.proxies, home, handed.as_mut());
        let taken = A::take(lifted, &mut taking);
        if A::HANDLES
            && let Err(error) = taking.finish()
        {
            return Err(self.failed(error.into()));
        }
        let taken = taken.ok_or_else(|| self.failed(invalid()))?;
        let arguments = A::own_kept(A::keep(taken, caller)?);
        let mut native = NativeCall {
            owner: &self.value.owner,
            handed: handed.as_mut(),
            caller: Some(caller.data_mut()),
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| call(&mut native, arguments)));
        let results = match outcome {
            Ok(Ok(results)) => results,
            Ok(Err(error)) => return Err(self.failed(error)),
            Err(panic) => return Err(self.panicked(&*panic)),
        };
        if R::HANDLES {
            let put = results.put(Putting::new(caller, &self.proxies, handed.as_mut()));
            return put.map_err(|error| self.failed(error));
        }
        results.into_data().ok_or_else(|| self.failed(invalid()))
    }

    /// Calls the function with dynamic values.
    fn call(
        &self,
        mut caller: StoreContextMut<'_, P>,
        arguments: &[Val],
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let answer = self.answer(&mut caller, arguments.to_vec());
        let result = match (&self.reply, answer) {
            (Reply::Plain, answer) => answer.map_err(|error| self.failed(error))?,
            (Reply::Result(_), Ok(value)) => Some(Val::Result(Ok(value.map(Box::new)))),
            (Reply::Result(form), Err(error)) => Some(Val::Result(Err(form.lower(&error)))),
        };
        if let (Some(result), Some(place)) = (result, results.first_mut()) {
            *place = result;
        }
        Ok(())
    }

    /// Calls the function with dynamic values, and returns its result, if it has one.
    fn answer(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        mut arguments: Vec<Val>,
    ) -> Result<Option<Val>, DispatchError> {
        let home = self.value.owner.kinds_made();
        let mut handed = take_out(arguments.as_mut_slice(), |handle| {
            lift_one_from_guest(handle, caller, &self.proxies, |kind| home.contains(&kind))
        })?;
        let data = Some(caller.data_mut());
        let mut result =
            call_with_values(&self.function, arguments, Some(&mut handed), |dynamic| {
                dynamic.run_native(&self.value, data)
            })?;
        if !handed.is_empty() {
            Landing::at(&self.proxies)?.land_in(result.as_mut_slice(), handed, caller)?;
        }
        Ok(result)
    }

    #[cold]
    fn panicked(&self, panic: &(dyn Any + Send)) -> wasmtime::Error {
        self.failed(self.value.error_of_panic(self.function.index, panic))
    }

    #[cold]
    fn failed(&self, error: DispatchError) -> wasmtime::Error {
        wasmtime::Error::new(error).context(format!(
            "`{}` of `{}` failed, which the application implements",
            self.function.signature.name, self.value.name
        ))
    }
}

#[cold]
fn invalid() -> DispatchError {
    crate::error::ResourceReceiveError::InvalidHandle.into()
}
