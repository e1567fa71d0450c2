//! The guests: components as text, with next to nothing in them, so that what is measured is the way
//! to them.

use crate::outcome::Outcome;

/// Exports [`WORK`]: a function for each thing that crosses, and a resource.
pub(crate) const WORKER: &str = include_str!("guests/worker.wat");
/// Imports [`WORK`], and calls one of its functions many times: [`DRIVE`].
pub(crate) const DRIVER: &str = include_str!("guests/driver.wat");
/// Exports [`SUM`].
pub(crate) const ADDER: &str = include_str!("guests/adder.wat");

/// Imports [`WORK`], and exports [`ASK`]: a plugin as small as they come that depends on another.
pub(crate) const ASKER: &str = include_str!("guests/asker.wat");
/// Exports [`COUNTERS`]: a plugin as small as they come that has resources.
pub(crate) const KEEPER: &str = include_str!("guests/keeper.wat");

/// How much a large call carries.
pub(crate) const MEBIBYTE: u32 = 1 << 20;
pub(crate) const RECORDS: u32 = 1_000;

pub(crate) const WORK: &str = "bench:guests/work@1.0.0";
pub(crate) const DRIVE: &str = "bench:guests/drive@1.0.0";
pub(crate) const ASK: &str = "bench:guests/ask@1.0.0";
pub(crate) const COUNTERS: &str = "bench:guests/counters@1.0.0";
pub(crate) const SUM: &str = "bench:guests/sum@1.0.0";

/// Returns the driver and its worker as one component: what no plugin boundary is the floor of.
pub(crate) fn composed() -> String {
    let worker = WORKER.replacen("(component", "(component $worker", 1);
    let driver = DRIVER.replacen("(component", "(component $driver", 1);
    format!(
        r#"(component {worker} {driver}
            (instance $worker (instantiate $worker))
            (instance $driver (instantiate $driver (with "{WORK}" (instance $worker "{WORK}"))))
            (export "{DRIVE}" (instance $driver "{DRIVE}")))"#
    )
}

/// Returns an adder with a custom section of this many bytes.
pub(crate) fn padded_adder(bytes: u32) -> Outcome<Vec<u8>> {
    let mut component = wat::parse_str(ADDER)?;
    let name = b"padding";
    component.push(0);
    leb128(&mut component, u32::try_from(name.len())? + 1 + bytes);
    leb128(&mut component, u32::try_from(name.len())?);
    component.extend_from_slice(name);
    component.resize(component.len() + bytes as usize, 7);
    Ok(component)
}

/// Writes a number as WebAssembly has it.
fn leb128(bytes: &mut Vec<u8>, mut number: u32) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            return bytes.push(low & 0x7f);
        }
        bytes.push(low | 0x80);
    }
}

/// Returns an adder that exports its interface under as many paths, and the paths. The last is that of [`SUM`], in a
/// later version.
pub(crate) fn many_adders(paths: u32) -> (String, Vec<String>) {
    let others = (1..paths).map(|number| format!("bench:guests/sum{number}@1.0.0"));
    let paths: Vec<_> = others.chain([SUM.replace("1.0.0", "1.2.0")]).collect();
    let export = |path: &String| format!("(export \"{path}\" (instance $sum))\n");
    let exports: String = paths.iter().map(export).collect();
    let adder = ADDER.replacen(&export(&SUM.to_owned()), &exports, 1);
    (adder, paths)
}

wasm_link::interface!({
    inline: "package bench:guests@1.0.0;
        interface work {
            resource counter {
                constructor(start: u32);
                increment: func(by: u32) -> u32;
            }
            record entry {
                id: u32,
                weight: u64,
                name: string,
            }
            nothing: func();
            add: func(a: u32, b: u32) -> u32;
            length: func(text: string) -> u32;
            take: func(bytes: list<u8>) -> u32;
            give: func(count: u32) -> list<u8>;
            take-records: func(records: list<entry>) -> u32;
            give-records: func(count: u32) -> list<entry>;
        }
        interface drive {
            nothing: func(times: u32, size: u32) -> u32;
            add: func(times: u32, size: u32) -> u32;
            length: func(times: u32, size: u32) -> u32;
            take: func(times: u32, size: u32) -> u32;
            give: func(times: u32, size: u32) -> u32;
            take-records: func(times: u32, size: u32) -> u32;
            give-records: func(times: u32, size: u32) -> u32;
            counter: func(times: u32, size: u32) -> u32;
            increment: func(times: u32, size: u32) -> u32;
        }
        interface counters {
            resource counter {
                constructor(start: u32);
                increment: func(by: u32) -> u32;
            }
        }
        interface sum {
            add: func(a: u32, b: u32) -> u32;
            spin: func(times: u32) -> u32;
        }",
    cardinality: { "sum": Any, "counters": Any },
    implement: ["work"],
});
