//! Where a component has code and data: what can be changed there still is a component, more often than not.

use std::ops::Range;

/// The ids of sections.
const CODE: u8 = 10;
const DATA: u8 = 11;
const CORE_MODULE: u8 = 1;
const COMPONENT: u8 = 4;

/// Returns where a component has code and data of its modules.
pub(crate) fn bodies(component: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    collect(component, 0..component.len(), &mut found);
    found
}

fn collect(bytes: &[u8], within: Range<usize>, found: &mut Vec<Range<usize>>) {
    // The header of a module says a version, that of a component a layer, too.
    let is_component = bytes.get(within.start + 6) == Some(&1);
    let mut at = within.start + 8;
    while let Some(&id) = bytes.get(at).filter(|_| at < within.end) {
        let Some((size, begin)) = leb128(bytes, at + 1) else {
            return;
        };
        let end = begin.saturating_add(size).min(within.end);
        match id {
            CORE_MODULE | COMPONENT if is_component => collect(bytes, begin..end, found),
            CODE | DATA if !is_component && begin < end => found.push(begin..end),
            _ => {}
        }
        at = end.max(at + 1);
    }
}

/// Reads a number, and returns what is behind it.
fn leb128(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = *bytes.get(at)?;
        number |= usize::from(byte & 0x7f).checked_shl(shift)?;
        at += 1;
        if byte & 0x80 == 0 {
            return Some((number, at));
        }
        shift += 7;
    }
}
