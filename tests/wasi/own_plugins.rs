//! WASI for a plugin type of the application's own.

use std::convert::Infallible;

use wasm_link::wasi::{Wasi, WasiContext, WasiPlugin, add_to_linker};
use wasm_link::{
    Component, Engine, IntoVal, Linker, PluginCtxView, PluginData, PluginTree, ResourceTable,
    Socket, Val, wasmtime,
};

use crate::probe::{PROBE, probe};
use crate::support::Probe;

struct Own {
    wasi: WasiContext,
    resources: ResourceTable,
}

impl PluginCtxView for Own {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl WasiPlugin for Own {
    fn wasi(&mut self) -> &mut WasiContext {
        &mut self.wasi
    }
}

impl PluginData for Own {
    type Id = &'static str;
    type InterfaceId = &'static str;
    type Error = Infallible;
    type SocketIter<'a> = [&'a &'static str; 0];

    fn id(&self) -> Result<&&'static str, Infallible> {
        Ok(&"own")
    }

    fn plug(&self) -> Result<&&'static str, Infallible> {
        Ok(&PROBE)
    }

    fn sockets(&self) -> Result<[&&'static str; 0], Infallible> {
        Ok([])
    }

    fn component(&self, engine: &Engine) -> Result<Component, Infallible> {
        Ok(Component::new(engine, probe()).unwrap())
    }

    fn prepare(store: &mut wasmtime::Store<Self>) -> wasmtime::Result<()> {
        store.data_mut().wasi.renew()
    }
}

#[test]
fn own_plugin_type_has_wasi_and_its_output() {
    let engine = wasm_link::engine().unwrap();
    let mut linker = Linker::new(&engine);
    add_to_linker(&mut linker).unwrap();
    let own = Own {
        wasi: WasiContext::new(Wasi::new().env("A", "1")),
        resources: ResourceTable::new(),
    };
    let output = own.wasi.output();
    let (tree, errors) = PluginTree::new(PROBE, [Probe], [own]);
    assert!(errors.is_empty());
    let (head, errors) = tree.load(&engine, &linker).map_err(|(e, _)| e).unwrap();
    assert!(errors.is_empty());
    let call =
        |function: &str, arguments: &[Val]| match head.dispatch(PROBE, function, true, arguments) {
            Socket::ExactlyOne(reply) => reply.unwrap(),
            other => panic!("{other:?}"),
        };
    assert_eq!(call("stdout", &["hi".into_val()]), Val::Bool(true));
    assert_eq!(output.stdout(), "hi");
    let variable = ("A".to_owned(), "1".to_owned());
    assert_eq!(call("environment", &[]), vec![variable].into_val());
}

#[test]
fn context_that_was_not_made_new_denies() {
    let mut context = WasiContext::new(Wasi::new().env("A", "1"));
    assert_eq!(context.output().stdout(), "");
    context.renew().unwrap();
    assert!(format!("{context:?}").starts_with("WasiContext { grants: Wasi {"));
}
