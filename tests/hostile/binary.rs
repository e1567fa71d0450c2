//! Components as bytes: of those that are large, text would be larger.

use wat::parse_str;

use crate::guest::{ECHO, filter};

/// The number of the section of a component that has a core module.
const MODULE: u8 = 1;
/// That of core instances.
const CORE_INSTANCES: u8 = 2;
/// That of a nested component.
const COMPONENT: u8 = 4;
/// That of instances.
const INSTANCES: u8 = 5;

/// A filter with more in it.
pub(crate) struct Component(Vec<u8>);

impl Component {
    /// The filter, which has one core module.
    pub(crate) fn filter() -> Self {
        Self(parse_str(filter(ECHO)).unwrap())
    }

    /// Begins a component with nothing in it.
    pub(crate) fn empty() -> Self {
        Self(b"\0asm\x0d\0\x01\0".to_vec())
    }

    pub(crate) fn with(mut self, number: u8, section: &[u8]) -> Self {
        self.0.extend(framed(number, section));
        self
    }

    pub(crate) fn with_module(self, module: &[u8]) -> Self {
        self.with(MODULE, module)
    }

    pub(crate) fn with_component(self, component: &Self) -> Self {
        self.with(COMPONENT, &component.0)
    }

    /// Instantiates the core module of this number, with nothing.
    pub(crate) fn with_core_instances(self, module: usize, times: usize) -> Self {
        let one = [&[0][..], &leb(module), &[0]].concat();
        self.with(CORE_INSTANCES, &listed(times, |_| one.clone()))
    }

    /// Instantiates the component of this number, with nothing.
    pub(crate) fn with_instances(self, component: usize, times: usize) -> Self {
        let one = [&[0][..], &leb(component), &[0]].concat();
        self.with(INSTANCES, &listed(times, |_| one.clone()))
    }

    pub(crate) fn bytes(self) -> Vec<u8> {
        self.0
    }
}

/// A core module of these sections.
pub(crate) fn module(sections: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    for (number, section) in sections {
        module.extend(framed(*number, section));
    }
    module
}

/// A core module of functions that have these bodies: declarations of locals, and code.
pub(crate) fn functions(count: usize, body: impl Fn(usize) -> Vec<u8>) -> Vec<u8> {
    module(&[
        (1, vec![1, 0x60, 0, 0]),
        (3, listed(count, |_| vec![0])),
        (
            10,
            listed(count, |number| {
                let body = body(number);
                [leb(body.len()), body].concat()
            }),
        ),
    ])
}

/// The body of a function without locals.
pub(crate) fn body(code: &[u8]) -> Vec<u8> {
    [&[0], code, &[0x0b]].concat()
}

/// A section, with its number and its length.
fn framed(number: u8, section: &[u8]) -> Vec<u8> {
    [&[number], &*leb(section.len()), section].concat()
}

/// So many items, with their number before them.
pub(crate) fn listed(count: usize, item: impl Fn(usize) -> Vec<u8>) -> Vec<u8> {
    let mut all = leb(count);
    for number in 0..count {
        all.extend(item(number));
    }
    all
}

/// A number in seven bits each.
pub(crate) fn leb(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}
