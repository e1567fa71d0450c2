//! One application, and plugins of three generations of its interface: `cargo run --example versions`.

use std::error::Error;

use wasm_link::{Adaptation, App, Caller, Plugin};

/// What plugins of today implement.
mod now {
    wasm_link::interface!({
        path: "wit/greeting-2.wit",
        cardinality: { "greeter": Any },
        implement: true,
    });
}

/// What earlier ones implement. Version 1.0 is adapted to 1.1.
mod before {
    wasm_link::interface!({ path: "wit/greeting-1.wit", cardinality: { "greeter": Any } });
}

use now::greeter::{Interface, Problem, Request};

/// Lets plugins of version 1 be called as one of version 2.
struct Earlier(before::greeter::Client<Plugin>);

impl now::greeter::Implementation<Plugin> for Earlier {
    fn greet(&self, _: &mut Caller<'_>, request: Request) -> Result<String, Problem> {
        let Request { name, language } = request;
        let has_languages = self.0.has_languages();
        let greetings = self.0.greet(&name, language.as_deref());
        let greetings = greetings.iter().filter_map(|(id, greeting)| {
            // Who has no languages does not let itself be asked for one.
            let greeting = greeting.as_ref().ok()?;
            let has_languages = has_languages.get(&**id)?;
            Some(format!("{greeting} (has languages: {has_languages})"))
        });
        let greetings: Vec<_> = greetings.collect();
        if greetings.is_empty() {
            return Err(Problem::UnknownLanguage);
        }
        Ok(greetings.join(", "))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let earlier = Interface::native_with(|sockets| {
        Ok(Earlier(sockets.client::<before::greeter::Interface>()?))
    });
    let earlier = Plugin::from_native("earlier", earlier);
    let app = App::new()
        .adaptation(Adaptation::Partial)
        .root::<Interface>()
        .interface::<before::greeter::Interface>()
        .plugins(concat!(env!("CARGO_MANIFEST_DIR"), "/versions"))
        .plugin(earlier.with_sockets(["demo:greeting/greeter@1.1.0"]))
        .load()?;
    println!("{}", app.report());
    let greeter = app.bind::<Interface>()?;
    for language in [None, Some("latin".to_owned())] {
        let name = "Ada".to_owned();
        for (plugin, greeting) in greeter.greet(&Request { name, language }) {
            println!("{plugin}: {:?}", greeting?);
        }
    }
    Ok(())
}
