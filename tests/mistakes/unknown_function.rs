//! Functions that may fail, and are not there.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            resource counter {
                constructor();
                increment: func();
            }
            layout: func();
            wait: async func();
        }
    ",
    implement: true,
    fallible: { "c": ["layuot", "counter.incremnt", "counter.increment", "counter", "wait", "layout", "layout"] },
});

/// The rest is right.
#[derive(Debug)]
pub struct C;

impl c::Implementation for C {
    type Counter = u8;

    fn new_counter(&self, _: &mut wasm_link::Caller<'_>) -> Result<u8, wasm_link::Failure> {
        Ok(0)
    }

    fn counter_increment(&self, _: &mut wasm_link::Caller<'_>, _: &u8) -> Result<(), wasm_link::Failure> {
        Ok(())
    }

    fn layout(&self, _: &mut wasm_link::Caller<'_>) -> Result<(), wasm_link::Failure> {
        Ok(())
    }
}
