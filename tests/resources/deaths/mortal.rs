//! Plugins that can die, and what they die of.

use std::convert::Infallible;
use std::fmt;

use wasm_link::wasmtime::{self, Config, Store, StoreLimits, StoreLimitsBuilder};
use wasm_link::{
    Component, Engine, Linker, PluginCtxView, PluginData, ResourceTable, RestartPolicy,
};

/// What the plugins of a test run on, and what they may take.
pub(crate) struct Setting {
    pub(crate) engine: Engine,
    pub(crate) limit: Limit,
    pub(crate) policy: RestartPolicy,
}

/// What a plugin's store admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    Nothing,
    /// Units of fuel.
    Fuel(u64),
    /// How many times the epoch may change, less one.
    Epochs(u64),
    /// The size of each memory, in bytes.
    Memory(usize),
}

impl Setting {
    pub(crate) fn new(limit: Limit) -> Self {
        let mut config = Config::new();
        config.concurrency_support(false);
        config.consume_fuel(matches!(limit, Limit::Fuel(_)));
        config.epoch_interruption(matches!(limit, Limit::Epochs(_)));
        Self {
            engine: Engine::new(&config).unwrap(),
            limit,
            policy: RestartPolicy::Never,
        }
    }

    pub(crate) fn plain() -> Self {
        Self::new(Limit::Nothing)
    }

    pub(crate) fn restarted_by(mut self, policy: RestartPolicy) -> Self {
        self.policy = policy;
        self
    }
}

/// A plugin that can die, with data of the application's.
pub(crate) struct Mortal {
    id: String,
    plug: String,
    component: String,
    limit: Limit,
    policy: RestartPolicy,
    limits: StoreLimits,
    resources: ResourceTable,
    /// How often the plugin called `note`.
    notes: u32,
    /// How often its store was prepared.
    prepared: u32,
}

impl Mortal {
    pub(crate) fn new(id: &str, plug: &str, component: &str, setting: &Setting) -> Self {
        let limits = StoreLimitsBuilder::new().trap_on_grow_failure(true);
        Self {
            id: id.to_owned(),
            plug: plug.to_owned(),
            component: component.to_owned(),
            limit: setting.limit,
            policy: setting.policy,
            limits: match setting.limit {
                Limit::Memory(bytes) => limits.memory_size(bytes).build(),
                Limit::Nothing | Limit::Fuel(_) | Limit::Epochs(_) => limits.build(),
            },
            resources: ResourceTable::new(),
            notes: 0,
            prepared: 0,
        }
    }

    /// Lets the plugin take whatever the engine admits.
    pub(crate) fn without_bounds(mut self) -> Self {
        self.limit = match self.limit {
            Limit::Nothing | Limit::Memory(_) => Limit::Nothing,
            Limit::Fuel(_) => Limit::Fuel(u64::MAX),
            Limit::Epochs(_) => Limit::Epochs(u64::MAX >> 1),
        };
        self
    }
}

/// Where the host's functions are.
const HOST: &str = "test:host/api";

/// The host's functions. `note` counts in the plugin's data, `fail` fails, `panic` panics, and
/// `tick` changes the epoch.
pub(crate) fn linker(engine: &Engine) -> Linker<Mortal> {
    let mut linker = Linker::new(engine);
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap("note", |mut store, (): ()| {
        let plugin: &mut Mortal = store.data_mut();
        plugin.notes += 1;
        Ok((plugin.notes,))
    })
    .unwrap();
    host.func_wrap("prepared", |store, (): ()| Ok((store.data().prepared,)))
        .unwrap();
    host.func_wrap("fail", |_, (): ()| -> wasmtime::Result<()> {
        Err(wasmtime::Error::msg("the disk is full").context("the host cannot do that"))
    })
    .unwrap();
    host.func_wrap("panic", |_, (): ()| -> wasmtime::Result<()> {
        panic!("the host made a mistake")
    })
    .unwrap();
    let ticking = engine.clone();
    host.func_wrap("tick", move |_, (): ()| {
        ticking.increment_epoch();
        Ok(())
    })
    .unwrap();
    linker
}

/// A component that dies in a function `die` of this type. `core` is a part of its core module and
/// exports a function of that name.
pub(crate) fn dying(ty: &str, core: &str) -> String {
    component("", "", ty, core)
}

/// Like [`dying`], of a component that has a resource `$thing`, whose destructor runs `destructor`.
/// The core module may call `$new` and `$drop`.
pub(crate) fn dying_of_resources(destructor: &str, core: &str) -> String {
    let resource = format!(
        r#"(core module $dtor (func (export "dtor") (param i32) {destructor}))
(core instance $dtor (instantiate $dtor))
(type $thing (resource (rep i32) (dtor (core func $dtor "dtor"))))
(core func $new (canon resource.new $thing))
(core func $drop (canon resource.drop $thing))"#
    );
    let core = format!(
        r#"(import "host" "new" (func $new (param i32) (result i32)))
(import "host" "drop" (func $drop (param i32)))
{core}"#
    );
    let handed = r#"(export "new" (func $new)) (export "drop" (func $drop))"#;
    component(&resource, handed, "", &core)
}

fn component(outer: &str, handed: &str, ty: &str, core: &str) -> String {
    format!(
        r#"(component
(import "{HOST}" (instance $host
    (export "note" (func (result u32))) (export "prepared" (func (result u32)))
    (export "fail" (func)) (export "panic" (func)) (export "tick" (func))))
(core func $note (canon lower (func $host "note")))
(core func $prepared (canon lower (func $host "prepared")))
(core func $fail (canon lower (func $host "fail")))
(core func $panic (canon lower (func $host "panic")))
(core func $tick (canon lower (func $host "tick")))
{outer}
(core module $main
    (import "host" "note" (func $note (result i32)))
    (import "host" "prepared" (func $prepared (result i32)))
    (import "host" "fail" (func $fail))
    (import "host" "panic" (func $panic))
    (import "host" "tick" (func $tick))
    {core}
    (memory (export "memory") 1)
    (func (export "note") (result i32) call $note)
    (func (export "prepared") (result i32) call $prepared))
(core instance $main (instantiate $main (with "host" (instance
    (export "note" (func $note)) (export "prepared" (func $prepared))
    (export "fail" (func $fail)) (export "panic" (func $panic)) (export "tick" (func $tick))
    {handed}))))
(func $do-note (result u32) (canon lift (core func $main "note")))
(func $do-prepared (result u32) (canon lift (core func $main "prepared")))
(func $die {ty} (canon lift (core func $main "die") (memory (core memory $main "memory"))))
(instance $api
    (export "note" (func $do-note))
    (export "prepared" (func $do-prepared))
    (export "die" (func $die)))
(export "{}" (instance $api)))"#,
        super::DYING
    )
}

impl fmt::Debug for Mortal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Mortal").field(&self.id).finish()
    }
}

impl PluginCtxView for Mortal {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Mortal {
    type Id = String;
    type InterfaceId = String;
    type Error = Infallible;
    type SocketIter<'a> = std::iter::Empty<&'a String>;

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.id)
    }

    fn plug(&self) -> Result<&String, Infallible> {
        Ok(&self.plug)
    }

    fn sockets(&self) -> Result<Self::SocketIter<'_>, Infallible> {
        Ok(std::iter::empty())
    }

    fn component(&self, engine: &Engine) -> Result<Component, Infallible> {
        let component = Component::new(engine, &self.component);
        Ok(component.unwrap_or_else(|error| panic!("{error:?}\n{}", self.component)))
    }

    fn restart_policy(&self) -> RestartPolicy {
        self.policy
    }

    fn prepare(store: &mut Store<Self>) -> wasmtime::Result<()> {
        store.data_mut().prepared += 1;
        store.limiter(|plugin| &mut plugin.limits);
        match store.data().limit {
            Limit::Nothing | Limit::Memory(_) => Ok(()),
            Limit::Fuel(fuel) => store.set_fuel(fuel),
            Limit::Epochs(ticks) => {
                store.set_epoch_deadline(ticks);
                Ok(())
            }
        }
    }
}
