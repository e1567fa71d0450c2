//! What the ready-made plugin tells the runtime of itself.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
#[cfg(feature = "wasi")]
use std::time::Instant;

use wasmtime::component::{Component, ResourceTable};
use wasmtime::{Engine, Store};

use super::{Plugin, PluginError};
use crate::app::source::Source;
use crate::describe::{
    Grants, ImportLinks, Instances, Limits, LoadLimits, MemoryUse, MissingHostFunctions, Native,
    PluginCtxView, PluginData, RestartPolicy,
};
use crate::error::{with_causes, with_sources};
use crate::load::compiled;
#[cfg(feature = "wasi")]
use crate::wasi::{WasiContext, WasiPlugin};

impl<S: 'static> PluginCtxView for Plugin<S> {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

#[cfg(feature = "wasi")]
impl<S: Send + 'static> WasiPlugin for Plugin<S> {
    fn wasi(&mut self) -> &mut WasiContext {
        self.wasi.get_or_insert_default()
    }
}

impl<S: Send + 'static> PluginData for Plugin<S> {
    type Id = Arc<str>;
    type InterfaceId = String;
    type Error = PluginError;
    type SocketIter<'a>
        = &'a [String]
    where
        S: 'a;

    fn id(&self) -> Result<&Arc<str>, PluginError> {
        Ok(&self.id)
    }

    fn plug(&self) -> Result<&String, PluginError> {
        let unknown = || PluginError::UnknownPlug {
            plugin: Arc::clone(&self.id),
        };
        self.plugs.first().ok_or_else(unknown)
    }

    fn further_plugs(&self) -> Result<Vec<String>, PluginError> {
        Ok(self.plugs.iter().skip(1).cloned().collect())
    }

    fn sockets(&self) -> Result<&[String], PluginError> {
        Ok(self.sockets.as_deref().unwrap_or_default())
    }

    fn links(&self) -> Result<ImportLinks<String>, PluginError> {
        Ok(self.links.clone())
    }

    fn component(&self, engine: &Engine) -> Result<Component, PluginError> {
        if let Source::Compiled(compiled) = &self.source {
            let component = compiled.component(engine);
            return component.map_err(|error| PluginError::Compiled {
                plugin: Arc::clone(&self.id),
                reason: with_sources(&error),
            });
        }
        let limits = self.load_limits();
        let bytes = self.source.read(&limits);
        let bytes = bytes.map_err(|error| PluginError::Read {
            plugin: Arc::clone(&self.id),
            source: error.into(),
        })?;
        compiled(engine, &bytes, &limits).map_err(|error| PluginError::Compile {
            plugin: Arc::clone(&self.id),
            reason: with_causes(&error),
        })
    }

    fn wasm(&self) -> Option<io::Result<Cow<'_, [u8]>>> {
        if self.native.is_some() || matches!(self.source, Source::Compiled(_)) {
            return None;
        }
        Some(self.source.read(&self.load_limits()).map_err(Into::into))
    }

    fn release_wasm(&mut self) {
        // What is compiled is loaded after that.
        if !matches!(self.source, Source::Compiled(_)) {
            self.source = Source::Released;
        }
    }

    fn native(&self) -> Option<Native<Self>> {
        self.native.clone()
    }

    fn restart_policy(&self) -> RestartPolicy {
        self.restart_policy.unwrap_or_default()
    }

    fn limits(&self) -> Limits {
        let limits = self.limits.as_deref().copied();
        limits.unwrap_or(Limits::unbounded())
    }

    fn memory_use(&self) -> Option<MemoryUse> {
        Some(self.limiter.memory_use())
    }

    #[cfg(feature = "wasi")]
    fn last_words(&self, since: Instant) -> Option<String> {
        self.wasi.as_ref()?.last_words(since)
    }

    fn stopped(&mut self) {
        // What the host handed to an instance that is gone, nobody can give back.
        self.resources = ResourceTable::new();
        #[cfg(feature = "wasi")]
        if let Some(wasi) = &mut self.wasi {
            wasi.close();
        }
    }

    fn granted(&self) -> Grants {
        self.grants.clone().unwrap_or(Grants::all())
    }

    fn missing_host_functions(&self) -> MissingHostFunctions {
        self.missing_host_functions.unwrap_or_default()
    }

    fn instances(&self) -> Instances {
        self.instances
    }

    fn another(&self) -> Option<Self> {
        self.copied()
    }

    fn load_limits(&self) -> LoadLimits {
        self.load_limits()
    }

    fn prepare(store: &mut Store<Self>) -> wasmtime::Result<()> {
        let plugin = store.data_mut();
        match &plugin.limits {
            Some(limits) => plugin.limiter.renew_sharing(limits),
            None => plugin.limiter.renew_within(Limits::unbounded()),
        }
        if std::mem::replace(&mut plugin.was_started, true) {
            // What the host handed to an instance that is gone, nobody can give back.
            plugin.resources = ResourceTable::new();
        }
        #[cfg(feature = "wasi")]
        if let Some(wasi) = &mut plugin.wasi {
            wasi.call(Arc::clone(&plugin.id));
            wasi.limit_handles(plugin.limiter.limits().wasi_handles);
            wasi.renew()?;
        }
        let hook = plugin.on_start.clone();
        store.limiter(|plugin| &mut plugin.limiter);
        match hook {
            Some(hook) => hook(store),
            None => Ok(()),
        }
    }

    fn id_text(&self) -> Result<String, PluginError> {
        Ok(self.id.to_string())
    }
}
