//! What can be wrong with the name of a grant.

use thiserror::Error;

use crate::text::escaped;

/// Why the name of a grant cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum GrantError {
    /// It is empty.
    #[error(
        "a grant without a name: expected one as in `acme:host/log`, `acme:host/*` or `wasi:*`, or that of \
         a function"
    )]
    Empty,
    /// It would grant everything.
    #[error(
        "the grant `*` would be of everything: say that with `App::grant_all`, `Plugin::grant_all` or \
         `Grants::all`"
    )]
    Everything,
    /// A part of it is no name of WIT.
    #[error(
        "the grant `{}`: `{}` is no name of WIT; expected a grant as in `acme:host/log`, `acme:host/*` or \
         `wasi:*`, or the name of a function",
        escaped(grant),
        escaped(name)
    )]
    Name {
        /// The grant.
        grant: String,
        /// The part.
        name: String,
    },
    /// What stands where the version should is none.
    #[error(
        "the grant `{}`: `{}` is no version; expected one in full and at the end, as in `@1.2.0`",
        escaped(grant),
        escaped(version)
    )]
    Version {
        /// The grant.
        grant: String,
        /// What stands there.
        version: String,
    },
    /// It has a version, and names something that has none.
    #[error(
        "the grant `{}`: only interfaces and packages have a version",
        escaped(grant)
    )]
    NoVersion {
        /// The grant.
        grant: String,
    },
}

#[cfg(test)]
mod tests {
    use crate::describe::Grant;

    #[test]
    fn what_is_wrong_with_a_name_is_said() {
        const FORMS: &str = "expected a grant as in `acme:host/log`, `acme:host/*` or `wasi:*`, or the name \
                             of a function";
        const VERSION: &str = "is no version; expected one in full and at the end, as in `@1.2.0`";
        for (grant, error) in [
            (
                "",
                "a grant without a name: expected one as in `acme:host/log`, `acme:host/*` or `wasi:*`, or \
                 that of a function"
                    .to_owned(),
            ),
            (
                "*",
                "the grant `*` would be of everything: say that with `App::grant_all`, \
                 `Plugin::grant_all` or `Grants::all`"
                    .to_owned(),
            ),
            (
                "acme:ho st/log",
                format!("the grant `acme:ho st/log`: `ho st` is no name of WIT; {FORMS}"),
            ),
            (
                "acme.host/log",
                format!("the grant `acme.host/log`: `acme.host` is no name of WIT; {FORMS}"),
            ),
            (
                "acme:host/",
                format!("the grant `acme:host/`: `` is no name of WIT; {FORMS}"),
            ),
            (
                "acme:host/lo*",
                format!("the grant `acme:host/lo*`: `lo*` is no name of WIT; {FORMS}"),
            ),
            (
                "Acme:host",
                format!("the grant `Acme:host`: `Acme` is no name of WIT; {FORMS}"),
            ),
            (
                "a:\u{1b}[1m",
                format!(r"the grant `a:\u{{1b}}[1m`: `\u{{1b}}[1m` is no name of WIT; {FORMS}"),
            ),
            (
                "acme:host/log@1",
                format!("the grant `acme:host/log@1`: `1` {VERSION}"),
            ),
            (
                "acme:host@1.0.0/log",
                format!("the grant `acme:host@1.0.0/log`: `1.0.0/log` {VERSION}"),
            ),
            (
                "wasi:*@0.2.0",
                "the grant `wasi:*@0.2.0`: only interfaces and packages have a version".to_owned(),
            ),
            (
                "tick@1.0.0",
                "the grant `tick@1.0.0`: only interfaces and packages have a version".to_owned(),
            ),
        ] {
            let parsed = grant.parse::<Grant>();
            assert_eq!(parsed.map_err(|error| error.to_string()), Err(error));
        }
    }
}
