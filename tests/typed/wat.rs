//! Components written for one test each, as text.

/// A function of a component: its name, its type, and its code, which begins with the parameters.
pub(crate) struct Function<'a>(pub(crate) &'a str, pub(crate) &'a str, pub(crate) &'a str);

/// Takes a text and returns a text.
pub(crate) const TEXT_TO_TEXT: &str = r#"(param "value" string) (result string)"#;

/// Returns the text that it is given.
pub(crate) const ECHO: &str = "(param $text i32) (param $length i32) (result i32)
    (i32.store (i32.const 8) (local.get $text))
    (i32.store (i32.const 12) (local.get $length))
    (i32.const 8)";

/// Returns the text that it is given, and traps when that begins with a `!`.
pub(crate) const TOUCHY: &str = "(param $text i32) (param $length i32) (result i32)
    (if (local.get $length)
      (then (if (i32.eq (i32.load8_u (local.get $text)) (i32.const 33)) (then unreachable))))
    (i32.store (i32.const 8) (local.get $text))
    (i32.store (i32.const 12) (local.get $length))
    (i32.const 8)";

/// Traps, whatever text it is given.
pub(crate) const TRAP: &str = "(param i32 i32) (result i32) unreachable";

/// What callers are told of a trap of the above.
pub(crate) const TRAPPED: &str = "wasm trap: wasm `unreachable` instruction executed";

/// Returns a component that exports one interface. Each of its functions may have one parameter
/// that lies in memory, of at most 60 KiB.
pub(crate) fn component(path: &str, functions: &[Function<'_>]) -> String {
    component_of(&[(path, functions)])
}

/// Returns a component that exports several interfaces.
pub(crate) fn component_of(interfaces: &[(&str, &[Function<'_>])]) -> String {
    let mut code = Vec::new();
    let mut lifted = Vec::new();
    let mut exported = Vec::new();
    for (index, (path, functions)) in interfaces.iter().enumerate() {
        let mut exports = Vec::new();
        for Function(name, ty, body) in *functions {
            code.push(format!("(func (export \"{index}-{name}\") {body})"));
            lifted.push(format!(
                "(func $f{index}-{name} {ty} (canon lift (core func $code \"{index}-{name}\")
                    (memory $memory) (realloc (core func $code \"realloc\"))))"
            ));
            exports.push(format!("(export \"{name}\" (func $f{index}-{name}))"));
        }
        let exports = exports.concat();
        exported.push(format!("(instance (export \"{path}\") {exports})"));
    }
    let [code, lifted, exported] = [code, lifted, exported].map(|lines| lines.join("\n"));
    format!(
        "(component
           (core module $code
             (memory (export \"memory\") 1)
             (func (export \"realloc\") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
             {code})
           (core instance $code (instantiate $code))
           (alias core export $code \"memory\" (core memory $memory))
           {lifted}
           {exported})"
    )
}

/// Returns a plugin of `fixtures/wit/cardinality.wit`: `text` is the code of `echo-string`.
pub(crate) fn of_cardinality(interface: &str, text: &str) -> String {
    let path = format!("fixtures:cardinality/{interface}@1.0.0");
    let nothing = if text == TRAP { "unreachable" } else { "" };
    component(
        &path,
        &[
            Function("echo-string", TEXT_TO_TEXT, text),
            Function("nothing", "", nothing),
            Function(
                "fallible",
                r#"(param "value" string) (result (result string (error string)))"#,
                TRAP,
            ),
        ],
    )
}

/// Returns a plugin of `demo:text/statistics@1.0.0` that traps when the text begins with a `!`, and
/// else counts no words and no letters.
pub(crate) fn statistics() -> &'static str {
    r#"(component
      (core module $code
        (memory (export "memory") 1)
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
        (func (export "summarize") (param $text i32) (param $length i32) (result i32)
          (if (local.get $length)
            (then (if (i32.eq (i32.load8_u (local.get $text)) (i32.const 33)) (then unreachable))))
          (i32.const 64)))
      (core instance $code (instantiate $code))
      (alias core export $code "memory" (core memory $memory))
      (type $summary (record
        (field "words" u32) (field "letters" u32) (field "longest" string)))
      (export $exported "summary" (type $summary))
      (func $summarize (param "text" string) (result $exported)
        (canon lift (core func $code "summarize")
          (memory $memory) (realloc (core func $code "realloc"))))
      (instance (export "demo:text/statistics@1.0.0")
        (export "summary" (type $exported))
        (export "summarize" (func $summarize))))"#
}

/// A function without parameters that a component imports, and that returns an `u32`: the import as text, and what the
/// function is called in it.
pub(crate) struct Imported {
    pub(crate) text: String,
    pub(crate) function: String,
}

impl Imported {
    /// Imports `get` of an interface, which has a label if `implements` is another path.
    pub(crate) fn get(number: usize, name: &str, implements: Option<&str>) -> Self {
        let implements = implements.map(|path| format!("(implements \"{path}\")"));
        let implements = implements.unwrap_or_default();
        Self {
            text: format!(
                r#"(import "{name}" {implements} (instance $i{number} (export "get" (func (result u32)))))"#
            ),
            function: format!(r#"$i{number} "get""#),
        }
    }

    /// Imports a function of the world itself.
    pub(crate) fn of_world(name: &str) -> Self {
        Self {
            text: format!(r#"(import "{name}" (func ${name} (result u32)))"#),
            function: format!("${name}"),
        }
    }
}

/// Returns a component with a function that calls all of `imported` in turn, multiplies each sum by `factor` and adds the next.
pub(crate) fn summing(path: &str, function: &str, factor: u32, imported: &[Imported]) -> String {
    let numbered = || imported.iter().enumerate();
    let outer = numbered().map(|(number, imported)| {
        let (text, function) = (&imported.text, &imported.function);
        format!("{text} (core func $lowered{number} (canon lower (func {function})))")
    });
    let handed =
        numbered().map(|(number, _)| format!(r#"(export "f{number}" (func $lowered{number}))"#));
    let core = numbered().map(|(number, _)| {
        format!(r#"(import "sockets" "f{number}" (func $f{number} (result i32)))"#)
    });
    let sum = numbered().fold("(i32.const 0)".to_owned(), |sum, (number, _)| {
        format!("(i32.add (i32.mul {sum} (i32.const {factor})) (call $f{number}))")
    });
    let [outer, handed, core] = [outer.collect::<String>(), handed.collect(), core.collect()];
    format!(
        r#"(component {outer}
          (core module $code {core} (func (export "run") (result i32) {sum}))
          (core instance $code (instantiate $code (with "sockets" (instance {handed}))))
          (func $run (result u32) (canon lift (core func $code "run")))
          (instance (export "{path}") (export "{function}" (func $run))))"#
    )
}
