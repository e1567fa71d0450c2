//! Components that were right, and were changed.

use std::sync::LazyLock;

use wasm_link::{Plugin, Socket, Val};

use super::SEEDS;
use super::binary::bodies;
use super::choices::Choices;
use super::interfaces::{FUNCTIONS, app, limits, neighbour_answers};

static BINARIES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let seeds = SEEDS.into_iter().map(wat::parse_str);
    seeds.map(|seed| seed.expect("it is a component")).collect()
});

/// Changes bytes of a component, most often in the code of its modules, loads it beside a neighbour, and calls it. The
/// neighbour has to answer, whatever came of that.
///
/// # Panics
/// Panics when something is wrong.
pub fn components(data: &[u8]) {
    let mut choices = Choices::by(data);
    let seed = choices.below(SEEDS.len());
    let (component, (path, functions)) = (changed(seed, &mut choices), FUNCTIONS[seed]);
    let plugin = Plugin::from_bytes("random", component).with_limits(limits());
    // What there has to be is there.
    let app = app().plugin(plugin).load().expect("the neighbour loads");
    let arguments = if seed == 0 {
        vec![Val::String("a text".into())]
    } else {
        Vec::new()
    };
    for function in functions.iter().chain(functions) {
        let answer = app.dispatch_to("random", path, function, true, &arguments);
        match answer {
            Ok(answer) => drop(app.release(&answer)),
            Err(error) => drop(format!("{error} {error:?}")),
        }
        neighbour_answers(&app);
    }
    if app.status("random").is_some() {
        let _ = app.restart("random");
        assert!(matches!(
            app.dispatch(path, functions[0], true, &arguments),
            Socket::Any(_)
        ));
    }
    neighbour_answers(&app);
}

/// Returns a component with some bytes changed.
fn changed(seed: usize, choices: &mut Choices<'_>) -> Vec<u8> {
    let mut component = BINARIES[seed].clone();
    let all = 0..component.len();
    let bodies = bodies(&component);
    for _ in 0..=choices.below(4) {
        let within = match bodies.len() {
            0 => all.clone(),
            _ if choices.once_in(10) => all.clone(),
            count => bodies[choices.below(count)].clone(),
        };
        let at = within.start + choices.below(within.len());
        component[at] = match choices.below(4) {
            0 => component[at] ^ (1 << choices.below(8)),
            1 => component[at].wrapping_add(1),
            2 => component[within.start + choices.below(within.len())],
            _ => choices.byte(),
        };
    }
    component
}
