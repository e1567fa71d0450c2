//! What implements an interface, and how each function of it is called.

use std::convert::Infallible;
use std::sync::Arc;

use crate::describe::{AnyInterface, InterfaceData, Native, PluginData};
use crate::error::Failure;
use crate::host::native::caller::Caller;
use crate::host::sockets::Sockets;
use crate::host::{Output, Value};
use crate::resource::Object;
use crate::slot::native::NativeFunction;

/// How the function of this number is called, of an interface that a `T` implements. It is for `interface!` to
/// implement.
pub trait Implements<P: PluginData + 'static, T, const FUNCTION: usize>: 'static {
    /// The parameters: a tuple of them.
    type Input: Value;
    /// The result alone in a tuple, or `()`.
    type Output: Output;

    /// Calls the method.
    ///
    /// # Errors
    /// Fails as the method does.
    fn call(
        this: &T,
        caller: &mut Caller<'_, P>,
        input: Self::Input,
    ) -> Result<<Self::Output as Output>::Result, Failure>;
}

/// An interface that a `T` implements. It is for `interface!` to implement.
pub trait ImplementedBy<P: PluginData + 'static, T> {
    /// Returns how each function is called, in the order of the WIT.
    fn functions() -> &'static [NativeFunction<P>];
}

/// How a Rust value is called, and where it comes from.
pub(crate) struct Recipe<P: PluginData + 'static> {
    /// What is implemented.
    pub(crate) interface: AnyInterface,
    /// In the order of the interface.
    pub(crate) functions: Vec<NativeFunction<P>>,
    pub(crate) origin: Origin<P>,
}

/// Makes a Rust value that may call these sockets.
pub(crate) type MakeIn<P> = dyn Fn(&Sockets<P>) -> Result<Object, Failure> + Send + Sync;

/// Where a Rust value comes from.
pub(crate) enum Origin<P: PluginData + 'static> {
    Given(Object),
    Made(Box<MakeIn<P>>),
}

/// Makes what implements an interface.
pub(crate) fn native<P: PluginData + 'static, I: InterfaceData<Error = Infallible> + Default>(
    functions: &[NativeFunction<P>],
    origin: Origin<P>,
) -> Native<P> {
    let Ok(interface) = AnyInterface::for_plugins::<P, I>(&I::default());
    let Ok(path) = interface.path();
    let recipe = Recipe {
        interface,
        functions: functions.to_vec(),
        origin,
    };
    Native::new(path.into(), Arc::new(recipe))
}
