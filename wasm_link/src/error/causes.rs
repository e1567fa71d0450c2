//! An error of wasmtime and its causes as text.

/// Returns an error and its causes in one line, without the backtrace: wasmtime has that among the
/// causes, over many lines.
pub(crate) fn with_causes(error: &wasmtime::Error) -> String {
    let mut causes: Vec<String> = Vec::new();
    for cause in error.chain() {
        let text = cause.to_string();
        if causes.last() != Some(&text) && !text.starts_with(BACKTRACE) {
            causes.push(text);
        }
    }
    causes.join(": ")
}

/// How the text of a backtrace begins.
const BACKTRACE: &str = "error while executing at wasm backtrace";
