//! The procedural macro of `wasm_link`: typed Rust for WIT interfaces.
//!
//! The stages run one way, `input` → `source` → `analyze` → `check` → `expand`; each takes what the one before
//! it made. All errors of all stages are reported together, on the tokens that the user wrote, beside what could be
//! generated all the same.

mod analyze;
mod check;
mod errors;
mod expand;
mod input;
mod naming;
mod nearest;
mod plan;
mod source;
#[cfg(test)]
mod tests;

use std::env;
use std::path::{Path, PathBuf};

use errors::Errors;
use input::Input;
use plan::Plan;
use proc_macro2::TokenStream;
use source::{Reading, Source};

/// Generates typed Rust for the interfaces of a WIT package.
///
/// ```ignore
/// wasm_link::interface!("wit/greeter.wit");
///
/// let greeter = app.bind::<greeter::Interface>()?;
/// println!("{}", greeter.greet("Ada")?);
/// ```
///
/// The path is a file, or a folder with its dependencies in `deps` (folders, files, and packages encoded as
/// `.wasm`), relative to the folder of the crate's `Cargo.toml`. An edit of a file that was read rebuilds the crate.
///
/// # Options
///
/// ```ignore
/// wasm_link::interface!({
///     path: "wit",
///     interfaces: ["greeter", "other:pkg/store"],
///     cardinality: { "greeter": AtLeastOne },
///     with: { "my:types/common": crate::common },
///     implement: ["greeter"],
///     fallible: { "greeter": ["greet"] },
///     optional: { "greeter": ["greet"] },
///     derives: [serde::Serialize],
///     features: ["unstable-thing"],
///     crate: ::my_library::wasm_link,
/// });
/// ```
///
/// | key | value | without it |
/// |---|---|---|
/// | `path` | a WIT file or folder | `inline` is needed |
/// | `inline` | WIT, in a string | `path` is needed |
/// | `interfaces` | the interfaces to generate; what they use comes along | all of the main package |
/// | `cardinality` | `AtMostOne`, `ExactlyOne`, `AtLeastOne` or `Any`, by interface | `ExactlyOne` |
/// | `with` | modules that have the types of an interface already | all types are generated |
/// | `implement` | interfaces that Rust values implement, or `true` for all | only plugins do |
/// | `fallible` | functions of those that may fail, by interface, or `true` for all | none may |
/// | `late` | interfaces whose plugins may depend on those that call them, in a loop, or `true` for all | none |
/// | `optional` | functions that plugins may lack, by interface, or `true` for all | those with `@since`, in older plugins |
/// | `derives` | further traits for records, variants and enums | only what follows |
/// | `features` | the `@unstable` gates to open | all are shut |
/// | `crate` | where `wasm_link` is, from `crate::` or `::` | `::wasm_link` |
///
/// A world may be named, too: then what stands in it is generated, inline interfaces and the functions that it
/// exports or imports itself. A package without an interface of its own is taken for its worlds.
///
/// Each invocation makes types of its own, also of an interface that another one has made: to pass values of one to the
/// other is a mismatch of two types of the same name. Interfaces that share types belong into one invocation, or the
/// second is told where the first has them, by `with`.
///
/// An interface is named as in its package (`greeter`), or in full, with or without its version
/// (`other:pkg/store@1.0.0`). A value that has no effect is an error.
///
/// # What it generates
///
/// An interface of the main package becomes a module of its name, one of another package the module
/// `namespace::package::interface` (with the version, as in `package_1_0_0`, where two versions meet).
///
/// The functions that a world exports itself are in a module of the world's name, those that it imports in one
/// with `_imports` after that; their path is `$root`, and their id is that of the world. The path of an inline
/// interface is its name.
///
/// In the module of an interface are
///
/// - the WIT's types: structs for records, enums for variants and enums, a set type for flags, and aliases.
///   `list<T, N>` is `[T; N]`, and `map<K, V>` is `HashMap<K, V>`: the engine needs both turned on. What Rust has no
///   room for is a `LongTuple`, from 13 parts on, or a `LongList`, from 16 KiB on; functions with those, or with more
///   than 16 parameters, are called with dynamic values inside.
///   Each is `Clone`, `Debug` and `PartialEq`; `Copy`, `Eq` and `Hash` where its parts are; enums and flags are
///   also `Ord`. `From` and `TryFrom` convert between them and `Val`.
/// - a handle type for each resource, with the resource's methods; see below.
/// - a module `link` with the macro's own items, unless the interface has no functions: `Interface` describes it
///   to an application, `Function` one of its functions, and `Client` has a method for each that belongs to no
///   resource, is not async and has no stream, future or error context in it. `WIT` has the files of the package,
///   to be handed to the authors of plugins. They are named beside the types too, where no type has their name.
/// - with the option `implement`, the trait `Implementation`, in `link` as well; see below.
///
/// A method borrows what it can (`&str`, `&[T]`, `&Record`) and returns a `Result` for `ExactlyOne`, an `Option`
/// of one for `AtMostOne`, else a map of them by plugin.
///
/// # Resources
///
/// `resource counter { constructor(start: u32); increment: func(by: u32) -> u32; merge: static func(a: counter,
/// b: borrow<counter>) -> counter; }` becomes a handle type `Counter`:
///
/// ```ignore
/// let counters = app.bind::<counters::Interface>()?;
/// let counter = counters.new_counter(40)?;                // a constructor: `new_` and the resource
/// counter.increment(2)?;                                  // a method, at the plugin that owns the counter
/// let other = counters.new_counter(1)?;
/// let sum = counters.counter_merge(other, &counter)?;     // a static function: the resource, and its name
/// drop(sum);                                              // its plugin drops the resource
/// ```
///
/// `own` is taken by value, `borrow` by reference, wherever they stand: records and variants with handles are
/// passed by value, and have a lifetime where handles are lent in them. A handle is `Send` and `Sync`; it is an
/// error, not a panic, to use one whose plugin went down, was restarted or is no more. Of many plugins a constructor
/// makes one resource each, and a call with handles goes to the plugin that owns them. Types with handles convert to
/// and from `Val` through the bound `Client`, by the trait `ConvertResources`.
///
/// # Implementations in Rust
///
/// The option `implement` adds a trait, `Implementation`, to the module of an interface. A Rust value that implements
/// it takes the place of a plugin: `Interface::native(value)` declares it to an application, and plugins and the
/// application call it as any other. For the resource above that is
///
/// ```ignore
/// use wasm_link::{Caller, Lent, Own};
///
/// struct Counters;
///
/// impl counters::Implementation for Counters {
///     type Counter = AtomicU32;                           // what stands behind the handles of a resource
///
///     fn new_counter(&self, _: &mut Caller<'_>, start: u32) -> AtomicU32 {
///         AtomicU32::new(start)
///     }
///     fn counter_increment(&self, _: &mut Caller<'_>, counter: &AtomicU32, by: u32) -> u32 {
///         counter.fetch_add(by, Relaxed) + by
///     }
///     fn counter_merge(
///         &self,
///         _: &mut Caller<'_>,
///         a: Own<counters::Counter, AtomicU32>,
///         b: Lent<counters::Counter, AtomicU32>,
///     ) -> Own<counters::Counter, AtomicU32> {
///         a.fetch_add(b.load(Relaxed), Relaxed);
///         a
///     }
/// }
/// ```
///
/// - A method is called as that of the client, and a method of a resource `resource_method`. It takes who calls, and
///   values that it owns. Async functions, and those with streams, futures or error contexts, have none: a call of
///   one is an error.
/// - A resource that the interface defines is a type of the implementation's. Methods of the resource are given a
///   reference to its value, a constructor returns one; everywhere else it is in an `Own`, or where it is lent, in a
///   `Lent`.
/// - A resource of another interface is its handle type, as the application has it; where it is lent, in a
///   `LentHandle`.
/// - Records, variants and aliases with such handles have a twin in the module `native` of the interface that defines them,
///   with a parameter for each kind of handle: `native::Pair<Own<…>>`. An invocation that such types are taken from,
///   by `with`, has to have the option `implement` as well.
/// - `fallible: { "counters": ["counter.increment", "counter"] }` lets methods return a `Result` with a `Failure`,
///   which fails whoever called, as a trap of a plugin would. A function is named as in the WIT, one of a resource
///   after that and a dot, a constructor by its resource alone.
/// - It takes the compiler about a quarter longer to check what is generated with the trait.
///
/// # Functions that plugins may lack
///
/// A plugin whose version of an interface is older than the `@since` of a function may lack it, and so may all plugins those
/// that the option `optional` names: `optional: { "greeter": ["greet"] }`, in the words of `fallible`. Such a plugin is loaded,
/// the report says what it lacks, and only a call of that fails. For each of these functions the client has a method that
/// tells beforehand whether the plugins have it: `has_greet()`, or `has_counter_reset()` for a method of a resource.
/// `Interface::default().with_lacking(Lacking::LeftOut)` has plugins left out that lack the function which all are called
/// with, instead of an error for each.
///
/// # Names
///
/// WIT's `kebab-case` becomes what Rust uses for the item. Keywords become raw (`r#type`). A trailing underscore
/// marks what cannot be raw (`self_`), a type that would hide what derives need (`Option_`, `Copy_`), a module
/// that would hide a primitive type or a crate (`std_`), and the later one of two equal names.
#[proc_macro]
pub fn interface(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let root = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let mut errors = Errors::default();
    let mut tokens = compile(tokens.into(), &root.unwrap_or_default(), &mut errors);
    if let Err(error) = errors.finish(()) {
        tokens.extend(error.to_compile_error());
    }
    tokens.into()
}

/// Runs all stages; relative paths start at `root`.
///
/// Each stage goes on with what the one before could make in spite of the errors that it reports: what is right is
/// generated, so that code which uses it is not reported as well.
fn compile(tokens: TokenStream, root: &Path, errors: &mut Errors) -> TokenStream {
    let Some(input) = Input::read(tokens, errors) else {
        return TokenStream::new();
    };
    let Reading { files, source } = Source::read(&input, root, errors);
    let plan = match source {
        Some(source) => {
            let model = analyze::analyze(&source);
            check::check(&input, &source, &model, files, errors)
        }
        None => Plan::only_watching(files),
    };
    expand::expand(&plan)
}
