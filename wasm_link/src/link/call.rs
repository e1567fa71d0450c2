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
        let mut replies = members.iter().map(|member| {
            let reply = self.reply(member, self.dispatch(member, arguments))?;
            Ok((member, reply))
        });
        let returned = match self.shape.container {
            Container::Nothing => {
                // All are called before the first failure traps the caller: the others are not to
                // suffer for it.
                let replies: Vec<wasmtime::Result<_>> = replies.collect();
                return replies.into_iter().try_for_each(|reply| reply.map(|_| ()));
            }
            Container::Bare => match replies.next() {
                Some(reply) => reply?.1,
                None => {
                    let path = self.socket.path.to_string();
                    return Err(DispatchError::InvalidInterface(path).into());
                }
            },
            Container::Option => {
                let reply = replies.next().transpose()?;
                Val::Option(reply.map(|(_, reply)| Box::new(reply)))
            }
            Container::List => {
                let replies = replies.map(|reply| reply.map(|(_, reply)| reply));
                Val::List(replies.collect::<wasmtime::Result<_>>()?)
            }
            Container::Keyed => {
                let replies = replies.map(|reply| {
                    let (member, reply) = reply?;
                    let id = Val::String(member.slot.name.to_string());
                    Ok(Val::Tuple(vec![id, reply]))
                });
                Val::List(replies.collect::<wasmtime::Result<_>>()?)
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
        match member.function(self.position) {
            Some(function) => member.slot.call(function.index, arguments),
            None => {
                let name = format!("{}#{}", self.socket.path, self.function);
                Err(DispatchError::InvalidFunction(name))
            }
        }
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
