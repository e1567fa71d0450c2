//! The functions of worlds themselves: all worlds have them under one path, so they are told apart by what else is there.

/// Which of several worlds something belongs to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum World {
    /// No world has it.
    None,
    One(usize),
    /// These are alike in all that counts.
    Several(Vec<usize>),
}

/// Returns the world that an import belongs to. `having` are the worlds that have a function of its name, each with
/// how many there are in it of all functions that are imported: the world that has the most is meant.
pub(crate) fn world_of(having: impl Iterator<Item = (usize, usize)>) -> World {
    let mut most = 0;
    let mut found = Vec::new();
    for (world, count) in having {
        if count > most {
            most = count;
            found.clear();
        }
        if count == most {
            found.push(world);
        }
    }
    match *found.as_slice() {
        [] => World::None,
        [one] => World::One(one),
        _ => World::Several(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_with_most_of_what_is_imported_is_meant() {
        let of = |having: &[(usize, usize)]| world_of(having.iter().copied());
        assert_eq!(of(&[]), World::None);
        assert_eq!(of(&[(3, 1)]), World::One(3));
        assert_eq!(of(&[(0, 1), (1, 2)]), World::One(1));
        assert_eq!(of(&[(0, 2), (1, 2), (2, 1)]), World::Several(vec![0, 1]));
    }
}
