//! Things whose destructor tells the host, and a plugin that holds them: for when nobody is left who
//! could be asked how many there are.

use std::sync::{Arc, Mutex};

use wasm_link::{Linker, Val, wasmtime};

use super::{Head, Interface, Plugin, call, load_with, no_host};

/// Where things are made.
pub(crate) const THINGS: &str = "test:probe/things@1.0.0";
/// Where they are held.
pub(crate) const HOLDER: &str = "test:probe/holder@1.0.0";

/// Work of the host in the middle of a call.
type Work = Box<dyn FnOnce() + Send>;

/// What the host does and learns while plugins run.
#[derive(Clone, Default)]
pub(crate) struct Host {
    gone: Arc<Mutex<Vec<u32>>>,
    during: Arc<Mutex<Option<Work>>>,
    at_destruction: Arc<Mutex<Option<Work>>>,
}

fn do_once(work: &Mutex<Option<Work>>) {
    let work = work.lock().unwrap().take();
    if let Some(work) = work {
        work();
    }
}

impl Host {
    /// Returns the things that were destroyed, in that order, and forgets them.
    pub(crate) fn gone(&self) -> Vec<u32> {
        std::mem::take(&mut self.gone.lock().unwrap())
    }

    /// Returns the things that were destroyed, in that order.
    pub(crate) fn gone_so_far(&self) -> Vec<u32> {
        self.gone.lock().unwrap().clone()
    }

    /// Does something when a plugin next calls `during`.
    pub(crate) fn during(&self, work: impl FnOnce() + Send + 'static) {
        *self.during.lock().unwrap() = Some(Box::new(work));
    }

    /// Does something when the next thing is destroyed.
    pub(crate) fn at_destruction(&self, work: impl FnOnce() + Send + 'static) {
        *self.at_destruction.lock().unwrap() = Some(Box::new(work));
    }

    /// Returns the functions that the plugins import.
    pub(crate) fn linker(&self) -> Linker<Plugin> {
        let mut linker = no_host();
        let mut api = linker.instance("test:host/api").unwrap();
        let (gone, at_destruction) = (Arc::clone(&self.gone), Arc::clone(&self.at_destruction));
        api.func_wrap("gone", move |_, (thing,): (u32,)| {
            gone.lock().unwrap().push(thing);
            do_once(&at_destruction);
            Ok(())
        })
        .unwrap();
        let during = Arc::clone(&self.during);
        api.func_wrap("during", move |_, (): ()| -> wasmtime::Result<()> {
            do_once(&during);
            Ok(())
        })
        .unwrap();
        linker
    }

    /// Loads a maker of things.
    pub(crate) fn maker(&self) -> Head {
        load_with(&self.linker(), [Interface::new(THINGS)], [maker()])
    }

    /// Loads a maker of things and a holder, which is told of failures as `reply` says.
    pub(crate) fn maker_and_holder(&self, reply: &str) -> Head {
        load_with(
            &self.linker(),
            [Interface::new(THINGS), Interface::new(HOLDER)],
            [maker(), holder(reply)],
        )
    }
}

/// Has a thing made, and returns its handle.
pub(crate) fn make(head: &Head, thing: u32) -> Val {
    call(head, THINGS, "make", &[Val::U32(thing)]).unwrap()
}

/// The plugin that makes things; its id is `maker`. A thing is a number.
pub(crate) fn maker() -> Plugin {
    Plugin::text("maker", THINGS, include_str!("maker.wat"))
}

/// The plugin that holds things; its id is `holder`.
///
/// It asks the maker for the number of a thing, and passes on what it gets: `plain`, or a `result`
/// whose error is `string` or a `dispatch-error`.
pub(crate) fn holder(reply: &str) -> Plugin {
    Plugin::text("holder", HOLDER, &holder_text(reply)).needing([THINGS])
}

fn holder_text(reply: &str) -> String {
    let error = match reply {
        "plain" => None,
        "string" => Some("string"),
        "dispatch-error" => Some("$dispatch-error"),
        other => panic!("unknown kind of reply: {other}"),
    };
    let number = error.map_or("u32".to_owned(), |error| {
        format!("(result u32 (error {error}))")
    });
    let returned = match error {
        None => ("(result i32)", "", ""),
        Some(_) => ("", "(param i32)", "(i32.const 16)"),
    };
    let (result, address, at) = returned;
    let text = include_str!("holder.wat").replace("{NUMBER}", &number);
    let text = text.replace("{RESULT}", result);
    let text = text.replace("{ADDRESS}", address);
    text.replace("{AT}", at)
}

/// A maker whose `look` takes the thing that others are only lent: its own type decides.
pub(crate) fn greedy_maker() -> Plugin {
    let look = |kind: &str, body: &str| {
        format!(
            "(func (export \"look\") (param \"t\" ({kind} $thing)) (result u32)\n      \
             (canon lift (core func $main \"{body}\")))"
        )
    };
    let text = include_str!("maker.wat");
    let greedy = text.replace(&look("borrow", "look"), &look("own", "take"));
    assert_ne!(text, greedy);
    Plugin::text("greedy", THINGS, &greedy)
}
