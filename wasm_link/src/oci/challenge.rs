//! How a registry says which credentials it wants.

use ureq::http::HeaderMap;
use ureq::http::header::WWW_AUTHENTICATE;

/// What a registry wants.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Challenge {
    /// A token, which is made elsewhere.
    Bearer {
        realm: String,
        service: Option<String>,
    },
    /// A name and a password.
    Basic,
}

impl Challenge {
    /// Reads the challenge of an answer: the first that can be met.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let mut challenges = headers.get_all(WWW_AUTHENTICATE).into_iter();
        challenges.find_map(|value| Self::parse(value.to_str().ok()?))
    }

    fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once(' ').unwrap_or((text, ""));
        if scheme.eq_ignore_ascii_case("basic") {
            return Some(Self::Basic);
        }
        if !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        let (mut realm, mut service) = (None, None);
        let mut rest = rest.trim_start();
        while let Some((name, behind)) = rest.split_once('=') {
            let (value, behind) = value(behind)?;
            match name.trim_matches([' ', ',']) {
                "realm" => realm = Some(value),
                "service" => service = Some(value),
                _ => {}
            }
            rest = behind;
        }
        Some(Self::Bearer {
            realm: realm?,
            service,
        })
    }
}

/// Reads a value, in quotes or not, and returns what stands behind it.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(',').unwrap_or(text.len());
        let (value, behind) = text.split_at_checked(end)?;
        return Some((value.trim().to_owned(), behind));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((place, character)) = characters.next() {
        match character {
            '"' => return Some((value, quoted.get(place + 1..)?)),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges_are_read_in_all_forms() {
        let bearer = |realm: &str, service: Option<&str>| {
            Some(Challenge::Bearer {
                realm: realm.to_owned(),
                service: service.map(str::to_owned),
            })
        };
        for (text, wanted) in [
            ("Basic realm=\"registry\"", Some(Challenge::Basic)),
            ("basic", Some(Challenge::Basic)),
            (
                "Bearer realm=\"https://a/token\",service=\"a\",scope=\"repository:a,b:pull\"",
                bearer("https://a/token", Some("a")),
            ),
            (
                "bearer service=a, realm=\"https://a/\\\"t\"",
                bearer("https://a/\"t", Some("a")),
            ),
            ("Bearer realm=https://a/t", bearer("https://a/t", None)),
            ("Bearer service=\"a\"", None),
            ("Bearer realm=\"https://a", None),
            ("Bearer realm=\"\\", None),
            ("Negotiate", None),
            ("", None),
        ] {
            assert_eq!(Challenge::parse(text), wanted, "{text}");
        }
    }
}
