//! Circles among files that use each other.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::paths::{Segments, shown};

/// Finds a circle through each file that is in one, each circle once.
pub(crate) fn circles(arrows: &BTreeMap<&Segments, BTreeSet<&Segments>>) -> BTreeSet<String> {
    let starts = arrows.keys();
    let circles = starts.filter_map(|start| circle(start, arrows));
    circles
        .map(|circle| {
            let names: Vec<_> = circle.iter().map(|module| shown(module)).collect();
            format!("circle: {}", names.join(" -> "))
        })
        .collect()
}

/// Finds the shortest way from `start` back to it, if that is the first file of the circle.
fn circle<'a>(
    start: &'a Segments,
    arrows: &BTreeMap<&'a Segments, BTreeSet<&'a Segments>>,
) -> Option<Vec<&'a Segments>> {
    let mut before: BTreeMap<&Segments, &Segments> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(file) = open.pop_front() {
        for next in arrows.get(file).into_iter().flatten() {
            if before.contains_key(next) {
                continue;
            }
            before.insert(next, file);
            open.push_back(next);
        }
    }
    let mut way = vec![start];
    let mut current = *before.get(start)?;
    while current != start {
        way.push(current);
        current = before.get(current)?;
    }
    way.push(start);
    way.reverse();
    (way.iter().min() == Some(&start)).then_some(way)
}
