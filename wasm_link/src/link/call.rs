//! A call through a socket, from one plugin to those that fill it.

use std::sync::Arc;

use wasmtime::component::Val;

use super::shape::{Container, Reply, Shape};
use crate::members::{Member, SocketNode};
use crate::{DispatchError, PluginData};

/// The connection of one imported function to its socket.
pub(crate) struct Link<P: PluginData + 'static> {
    socket: Arc<SocketNode<P>>,
    function: Box<str>,
    /// Where the socket has the function.
    position: Option<usize>,
    shape: Shape,
}

impl<P: PluginData + 'static> Link<P> {
    pub(crate) fn new(socket: Arc<SocketNode<P>>, function: &str, shape: Shape) -> Self {
        Self {
            position: socket.position(function),
            socket,
            function: function.into(),
            shape,
        }
    }

    /// Calls every plugin of the socket, and puts their replies into the shape of the import.
    ///
    /// # Errors
    /// Fails, and so traps the caller, when a plugin fails and the shape has no room for that.
    pub(crate) fn call(&self, arguments: &[Val], results: &mut [Val]) -> wasmtime::Result<()> {
        let members = self.socket.members();
        // All are called before the first failure traps the caller: the others are not to suffer
        // for it.
        let replies: Vec<_> = members
            .iter()
            .map(|member| self.reply(member, self.dispatch(member, arguments)))
            .collect();
        let replies = replies
            .into_iter()
            .collect::<wasmtime::Result<Vec<Val>>>()?;
        let mut replies = replies.into_iter();
        let returned = match self.shape.container {
            Container::Nothing => return Ok(()),
            Container::Bare => replies
                .next()
                .ok_or_else(|| DispatchError::InvalidInterface(self.socket.path.to_string()))?,
            Container::Option => Val::Option(replies.next().map(Box::new)),
            Container::List => Val::List(replies.collect()),
            Container::Keyed => {
                let ids = members.iter().map(|member| member.slot.name.to_string());
                let pairs = ids.zip(replies);
                Val::List(
                    pairs
                        .map(|(id, reply)| Val::Tuple(vec![Val::String(id), reply]))
                        .collect(),
                )
            }
        };
        if let Some(result) = results.first_mut() {
            *result = returned;
        }
        Ok(())
    }

    fn dispatch(
        &self,
        member: &Member<P>,
        arguments: &[Val],
    ) -> Result<Option<Val>, DispatchError> {
        let Some(function) = member.function(self.position) else {
            let name = format!("{}#{}", self.socket.path, self.function);
            return Err(DispatchError::InvalidFunction(name));
        };
        member.slot.call(function.index, arguments)
    }

    fn reply(
        &self,
        member: &Member<P>,
        result: Result<Option<Val>, DispatchError>,
    ) -> wasmtime::Result<Val> {
        match (&self.shape.reply, result) {
            (Reply::Plain, Ok(value)) => Ok(value.unwrap_or(Val::Tuple(Vec::new()))),
            (Reply::Plain, Err(error)) => Err(wasmtime::Error::new(error).context(format!(
                "`{}` of the plugin `{}` failed, called through the socket `{}`",
                self.function, member.slot.name, self.socket.id
            ))),
            (Reply::Result(_), Ok(value)) => Ok(Val::Result(Ok(value.map(Box::new)))),
            (Reply::Result(form), Err(error)) => Ok(Val::Result(Err(form.lower(&error)))),
        }
    }
}
