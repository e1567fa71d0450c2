//! Finds the name that was probably meant, for messages.
//!
//! A suggestion is only made when it is close: a wrong one misleads more than none.

/// Returns the candidate nearest to `name`, if it is near enough to have been meant.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Words `nearest` as the end of a message: `; did you mean …?`, or nothing.
pub(crate) fn suggestion<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, candidates).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Words a list of names: `a`, `b`; "none" for an empty one.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

/// Returns how many letters must be put in, taken out, changed, or swapped with the next, whatever their case.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    // The distances of what stands before a letter of `left` to each beginning of `right`: of the last two letters.
    let mut two_before: Vec<usize> = Vec::new();
    let mut before: Vec<usize> = (0..=right.len()).collect();
    for (row, letter) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let at = |distances: &[usize], index: usize| distances.get(index).copied();
            let changed = at(&before, column).map(|all| all + usize::from(letter != other));
            let taken_out = at(&before, column + 1).map(|all| all + 1);
            let put_in = at(&current, column).map(|all| all + 1);
            let is_swapped = row > 0
                && column > 0
                && left.get(row - 1) == Some(other)
                && right.get(column - 1) == Some(letter);
            let swapped = is_swapped.then(|| at(&two_before, column - 1).map(|all| all + 1));
            let ways = [changed, taken_out, put_in, swapped.flatten()];
            current.extend(ways.into_iter().flatten().min());
        }
        two_before = std::mem::replace(&mut before, current);
    }
    before.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_edits() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("Same", "same"), 0);
        assert_eq!(distance("nwe", "new"), 1);
        assert_eq!(distance("abcd", "badc"), 2);
    }

    #[test]
    fn only_near_names_are_suggested() {
        assert_eq!(nearest("filtre", ["editor", "filter"]), Some("filter"));
        assert_eq!(nearest("log", ["editor", "filter"]), None);
        assert_eq!(suggestion("log", ["logs"]), "; did you mean `logs`?");
        assert_eq!(listed([]), "none");
        assert_eq!(listed(["a", "b"]), "`a`, `b`");
    }
}
