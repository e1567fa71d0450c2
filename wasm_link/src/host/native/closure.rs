//! Interfaces that are known at run time only, implemented by a closure: a script engine, a test double.

use std::any::Any;
use std::sync::Arc;

use wasmtime::component::Val;

use super::caller::Caller;
use super::entry::failed;
use super::implementing::{Origin, Recipe};
use crate::describe::{AnyInterface, FunctionData, InterfaceData, Native, PluginData};
use crate::error::{DispatchError, Failure};
use crate::slot::native::{NativeCall, NativeFunction};
use crate::value::fits;
use crate::wit::Function;

/// What implements all functions of an interface.
struct Closure<P>(Box<Implement<P>>);

type Implement<P> =
    dyn Fn(&mut Caller<'_, P>, &Function, Vec<Val>) -> Result<Option<Val>, Failure> + Send + Sync;

impl<P: PluginData + 'static> Native<P> {
    /// Makes a plugin of a closure that implements all functions of an interface, for interfaces that are known at run time
    /// only: a script engine, a test double. It is given who calls, the function with its signature, and arguments that fit
    /// that; what it returns is held against the signature as well.
    ///
    /// The interface has to know its [`signatures`](InterfaceData::signatures). Functions that take or return handles
    /// cannot be called: a closure has no types for resources.
    ///
    /// # Errors
    /// Fails as the interface's description does.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{App, Native, Plugin};
    /// # wasm_link::interface!({ inline: "package example:text; interface filter { apply: func(text: string) -> string; }" });
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let echo: Native = Native::dynamic(&filter::Interface::default(), |_, function, values| {
    ///     println!("{function} is called");
    ///     Ok(values.into_iter().next())
    /// })?;
    /// let app = App::new()
    ///     .root::<filter::Interface>()
    ///     .plugin(Plugin::from_native("echo", echo))
    ///     .load()?;
    /// assert_eq!(app.bind::<filter::Interface>()?.apply("text")?, "text");
    /// # Ok(())
    /// # }
    /// ```
    pub fn dynamic<I: InterfaceData>(
        interface: &I,
        implement: impl Fn(&mut Caller<'_, P>, &Function, Vec<Val>) -> Result<Option<Val>, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<Self, I::Error> {
        let interface = AnyInterface::for_plugins::<P, I>(interface)?;
        let Ok(functions) = interface.functions();
        let functions = functions.iter().map(function::<P>).collect();
        let Ok(path) = interface.path();
        let recipe = Recipe {
            interface,
            functions,
            origin: Origin::Given(Arc::new(Closure(Box::new(implement)))),
        };
        Ok(Self::new(path.into(), Arc::new(recipe)))
    }
}

fn function<P: PluginData + 'static>(_: &impl FunctionData) -> NativeFunction<P> {
    NativeFunction::with(Some(call::<P>))
}

fn call<P: PluginData + 'static>(
    value: &(dyn Any + Send + Sync),
    call: &mut NativeCall<'_, P>,
    function: &Function,
    arguments: Vec<Val>,
) -> Result<Option<Val>, DispatchError> {
    if function.handles().any() {
        return Err(DispatchError::InvalidFunction(format!(
            "`{}` takes or returns handles, and is implemented by a closure, which has no types for resources: \
             implement the interface with the trait that `interface!` generates",
            function.name
        )));
    }
    let closure: Option<&Closure<P>> = value.downcast_ref();
    let closure = closure.ok_or_else(|| failed("it is for plugins of another type".into()))?;
    let mut caller = Caller::new(call.caller.as_deref_mut());
    let result = (closure.0)(&mut caller, function, arguments).map_err(failed)?;
    match (&function.result, &result) {
        (None, None) => {}
        (Some(ty), Some(val)) => {
            let fit = fits(ty, val);
            fit.map_err(|error| failed(format!("its result does not fit: {error}").into()))?;
        }
        (None, Some(_)) => return Err(failed("it returned a value, and has no result".into())),
        (Some(ty), None) => {
            return Err(failed(
                format!("it returned nothing, and has a result: {ty}").into(),
            ));
        }
    }
    Ok(result)
}
