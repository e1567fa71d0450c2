//! An application that is shipped with its plugins compiled ahead of time: the first half is what a build does, the second
//! half the application, which needs no compiler. `cargo run --example precompiled`.
#![expect(
    unsafe_code,
    reason = "the application says that it knows where the code of its plugins comes from"
)]

use std::error::Error;
use std::{env, fs, process};

use wasm_link::App;

wasm_link::interface!({
    path: "../fixtures/wit/text.wit",
    cardinality: { "filter": Any },
});

fn main() -> Result<(), Box<dyn Error>> {
    // What a build does: each component becomes a file of code for this kind of machine, and for this engine.
    let engine = wasm_link::engine()?;
    let shipped = env::temp_dir().join(format!("precompiled-{}", process::id()));
    fs::create_dir_all(&shipped)?;
    for name in ["reverse", "shout"] {
        let plugins = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/text");
        let component = fs::read(format!("{plugins}/{name}.wasm"))?;
        let compiled = wasm_link::precompile(&engine, &component)?;
        println!(
            "{name}: {} bytes, compiled {}",
            component.len(),
            compiled.len()
        );
        fs::write(shipped.join(name).with_extension("cwasm"), compiled)?;
    }

    // What the application does.
    // SAFETY: the files were made above, and nobody else writes to the folder.
    let app = unsafe { App::new().compiled_plugins(&shipped) };
    let app = app.root::<filter::Interface>().load()?;
    for (id, text) in app.bind::<filter::Interface>()?.apply("Plugins are small.") {
        println!("{id}: {}", text?);
    }
    drop(app);
    fs::remove_dir_all(shipped)?;
    Ok(())
}
