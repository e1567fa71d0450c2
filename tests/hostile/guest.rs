//! Components as text.

use crate::scene::PATH;

/// The code of a filter that returns the text that it is given.
pub(crate) const ECHO: &str = "
    (i32.store (i32.const 8) (local.get $text))
    (i32.store (i32.const 12) (local.get $length))
    (i32.const 8)";

/// Code that does not end.
pub(crate) const LOOP: &str = "(loop $for-ever (br $for-ever)) unreachable";

/// Returns a filter whose function has this code.
pub(crate) fn filter(code: &str) -> String {
    filter_with("", "", code)
}

/// Returns a filter that has more `items` in its component, and more `core` items in its module. The code finds the
/// text at `$text`, `$length` bytes long, and returns where address and length of its own are.
pub(crate) fn filter_with(items: &str, core: &str, code: &str) -> String {
    let filter = Filter {
        items,
        core,
        code,
        ..Filter::echo()
    };
    filter.text()
}

/// A filter, in parts.
pub(crate) struct Filter<'a> {
    /// What stands in its component before its module.
    pub(crate) items: &'a str,
    /// What its module is instantiated with.
    pub(crate) with: &'a str,
    /// What stands in its module.
    pub(crate) core: &'a str,
    /// The code of its function, of `realloc` and of what is called after the call.
    pub(crate) code: &'a str,
    pub(crate) realloc: &'a str,
    pub(crate) post_return: &'a str,
}

impl Filter<'_> {
    /// A filter that returns the text that it is given.
    pub(crate) const fn echo() -> Self {
        Self {
            items: "",
            with: "",
            core: "",
            code: ECHO,
            realloc: "(i32.const 1024)",
            post_return: "",
        }
    }

    pub(crate) fn text(&self) -> String {
        let Self {
            items,
            with,
            core,
            code,
            realloc,
            post_return,
        } = self;
        format!(
            r#"(component
              {items}
              (core module $code
                {core}
                (memory (export "memory") 1)
                (func (export "realloc") (param $old i32) (param i32) (param $align i32) (param $size i32)
                  (result i32) {realloc})
                (func (export "post") (param i32) {post_return})
                (func $apply (export "apply") (param $text i32) (param $length i32) (result i32) {code}))
              (core instance $code (instantiate $code {with}))
              (alias core export $code "memory" (core memory $memory))
              (func $apply (param "text" string) (result string)
                (canon lift (core func $code "apply") (memory $memory)
                  (realloc (core func $code "realloc")) (post-return (core func $code "post"))))
              (instance (export "{PATH}") (export "apply" (func $apply))))"#
        )
    }
}

/// A filter that calls the host by `$again`, which returns a number.
pub(crate) const fn calling_host() -> Filter<'static> {
    Filter {
        items: r#"(import "host" (func $again (result u32)))
            (core func $again (canon lower (func $again)))"#,
        with: r#"(with "" (instance (export "again" (func $again))))"#,
        core: r#"(import "" "again" (func $again (result i32)))"#,
        ..Filter::echo()
    }
}

/// A filter that calls the host in each call.
pub(crate) const fn asking_host() -> Filter<'static> {
    Filter {
        code: "(drop (call $again))
            (i32.store (i32.const 8) (local.get $text))
            (i32.store (i32.const 12) (local.get $length))
            (i32.const 8)",
        ..calling_host()
    }
}
