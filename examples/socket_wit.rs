//! Prints the WIT that the author of a plugin imports to be told of failures, and of several plugins.
//!
//! With a component's file and a path as arguments it prints those of an interface that the component
//! exports: `cargo run --example socket_wit -- PLUGIN.wasm demo:text/filter@1.0.0`.

use std::env;
use std::error::Error;

use wasm_link::authoring::SocketShape;
use wasm_link::wit::Interface;
use wasm_link::{Component, InterfaceCardinality, InterfaceData};

wasm_link::interface!("../fixtures/wit/text.wit");

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let interface = if let (Some(file), Some(path)) = (arguments.next(), arguments.next()) {
        exported(&file, &path)?
    } else {
        let signatures = filter::Interface::default().signatures()?;
        signatures.ok_or("`interface!` knows the signatures")?
    };
    for cardinality in [InterfaceCardinality::ExactlyOne, InterfaceCardinality::Any] {
        let shape = SocketShape::telling(cardinality);
        println!("// Where the application has {cardinality} of it:");
        println!("{}", interface.socket_wit(cardinality, shape)?);
    }
    Ok(())
}

/// Reads an interface of a component.
fn exported(file: &str, path: &str) -> Result<Interface, Box<dyn Error>> {
    let engine = wasm_link::engine()?;
    let component = Component::from_file(&engine, file)?;
    let interface = Interface::of_component(&component, &engine, path);
    Ok(interface.ok_or_else(|| format!("`{file}` exports no `{path}`"))?)
}
