//! Shows a place in a WIT file.

use std::ops::Range;

/// Writes `message` with the file, line and column of `range`, and marks it in its line.
pub(super) fn excerpt(message: &str, path: &str, text: &str, range: &Range<usize>) -> String {
    let before = text.get(..range.start).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    let snippet = text.get(start..).unwrap_or("").lines().next().unwrap_or("");
    let column = before.get(start..).unwrap_or("").chars().count() + 1;
    let marked = text.get(range.clone()).unwrap_or("").lines().next();
    let dashes = marked.unwrap_or("").chars().count().saturating_sub(1);
    let mark = format!("^{:-<dashes$}", "");
    let indent: String = before
        .get(start..)
        .unwrap_or("")
        .chars()
        .map(|c| if c == '\t' { '\t' } else { ' ' })
        .collect();
    format!(
        "{message}\n     --> {path}:{line}:{column}\n      |\n {line:4} | {snippet}\n      | {indent}{mark}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_shown_and_the_place_marked() {
        let text = "one\n\té two three\n";
        let start = text.find("two").unwrap_or(0);
        assert_eq!(
            excerpt("wrong", "a.wit", text, &(start..start + 3)),
            "wrong\n     --> a.wit:2:4\n      |\n    2 | \té two three\n      | \t  ^--"
        );
    }

    #[test]
    fn the_end_of_the_text_is_a_place() {
        assert_eq!(
            excerpt("wrong", "a.wit", "x", &(1..1)),
            "wrong\n     --> a.wit:1:2\n      |\n    1 | x\n      |  ^"
        );
    }
}
