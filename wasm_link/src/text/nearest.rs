//! Which of several names was probably meant by another one.

/// Returns the one of `names` that `wanted` most likely means, if any is near.
pub(crate) fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = wanted.chars().count() / 4;
    let distances = names.map(|name| (distance(wanted, name), name));
    let (_, name) = distances
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)?;
    Some(name)
}

/// Returns how many characters have to be put in, taken out or replaced to make one of the other.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<_> = b.chars().collect();
    let mut row: Vec<_> = (0..=b.len()).collect();
    for (deleted, a) in a.chars().enumerate() {
        let mut diagonal = deleted;
        let mut left = deleted + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (above, b) in row.iter_mut().skip(1).zip(&b) {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = *above;
            left = replaced.min(diagonal + 1).min(left + 1);
            *above = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_name_is_the_one_of_the_fewest_changes() {
        let names = ["acme:log/log", "acme:logs/log", "acme:clock/clock"];
        let nearest = |wanted| nearest(wanted, names.into_iter());
        assert_eq!(nearest("acme:log/lgo"), Some("acme:log/log"));
        assert_eq!(nearest("acme:logs/logs"), Some("acme:logs/log"));
        assert_eq!(nearest("other:thing/at-all"), None);
    }
}
