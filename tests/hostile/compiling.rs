//! Components of which compiling takes for ever, or all memory.

use std::fmt::Write;
use std::time::{Duration, Instant};

use wasm_link::{App, LoadLimits, Plugin};

use crate::attack::{Attack, Kind};
use crate::binary::{Component, body, functions, leb, listed, module};
use crate::guest::{ECHO, filter};
use crate::scene::{ATTACKER, Scene};

pub(crate) const KIND: Kind = Kind {
    title: "Compiling",
    attacks: &[
        Attack::new("50 MB of functions", |scene| {
            with_module(scene, &functions(5_000, |_| body(&[0x01; 10_000])))
        }),
        Attack::new("a million small functions", |scene| {
            with_module(scene, &functions(1_000_000, |_| body(&[])))
        }),
        Attack::new("a hundred modules of 10,000 functions", |scene| {
            let module = functions(10_000, |_| body(&[]));
            let component = Component::filter();
            let all = (0..100).fold(component, |all, _| all.with_module(&module));
            scene.component(all.bytes())
        }),
        Attack::new("a function of 7.5 MB", |scene| {
            with_module(scene, &functions(1, |_| body(&code(7_500_000))))
        }),
        Attack::new("a hundred functions of 50,000 locals", |scene| {
            with_module(scene, &functions(100, |_| locals(50_000)))
        }),
        Attack::new("400 functions of 10,000 loops in each other", |scene| {
            with_module(scene, &functions(400, |_| loops(10_000)))
        }),
        Attack::new("instances that are doubled 30 times", |scene| {
            scene.component(doubled(Component::empty()).bytes())
        }),
        Attack::new("core instances that are doubled 30 times", |scene| {
            let two = Component::empty()
                .with_module(&module(&[]))
                .with_core_instances(0, 2);
            scene.component(doubled(two).bytes())
        }),
        Attack::new(
            "instances of components that it is given, doubled",
            |scene| scene.component(given()),
        ),
        Attack::new(
            "a thousand instances of a module with 10,000 imports",
            |scene| {
                let import = |_| [&[0][..], &[1, b'f', 0, 0]].concat();
                let importing = module(&[(1, vec![1, 0x60, 0, 0]), (2, listed(10_000, import))]);
                // An instance of one function, and instances of the module with that.
                let with = [&[0][..], &leb(1), &[1, 0, 0x12], &leb(1)].concat();
                let all = Component::filter()
                    .with_module(&importing)
                    .with(2, &listed(900, |_| with.clone()));
                scene.component(all.bytes())
            },
        ),
        Attack::new(
            "900 modules with one element at the end of a large table",
            |scene| {
                let million = leb(1_000_000);
                let tables = module(&[
                    (1, vec![1, 0x60, 0, 0]),
                    (3, vec![1, 0]),
                    (4, [&[1, 0x70, 0][..], &million].concat()),
                    (
                        9,
                        [&[1, 0, 0x41][..], &leb(999_999), &[0x0b, 1, 0]].concat(),
                    ),
                    (10, listed(1, |_| [&[2][..], &body(&[])].concat())),
                ]);
                let component = Component::filter();
                let all = (0..900).fold(component, |all, _| all.with_module(&tables));
                scene.component(all.bytes())
            },
        ),
        Attack::new("data at both ends of 4 GiB", |scene| {
            let far = leb((1 << 32) - 16);
            // The address is a signed number: its last bits say so.
            let at = [&[0, 0x41][..], &far[..4], &[0x7f, 0x0b, 1, 7]].concat();
            let data = [&[2, 0, 0x41, 0, 0x0b, 1, 7][..], &at].concat();
            let memory = [&[1, 0][..], &leb(65_536)].concat();
            with_module(scene, &module(&[(5, memory), (11, data)]))
        }),
        Attack::new("900,000 types", |scene| {
            let list = |_| vec![0x70, 0x7d];
            let types = Component::filter().with(7, &listed(900_000, list));
            scene.component(types.bytes())
        }),
        Attack::new("five million types in nested components", |scene| {
            let types = Component::empty().with(7, &listed(500_000, |_| vec![0x70, 0x7d]));
            let component = Component::filter();
            let all = (0..10).fold(component, |all, _| all.with_component(&types));
            scene.component(all.bytes())
        }),
        Attack::new("text in which 100,000 parentheses are open", |scene| {
            scene.component(format!("(component {}", "(".repeat(100_000)))
        }),
        Attack::new("200 KB of code that takes longer than it may", |scene| {
            let start = Instant::now();
            let component =
                Component::filter().with_module(&functions(1, |_| body(&code(200_000))));
            let limits = LoadLimits::default().with_compile_time(Duration::from_millis(1));
            let plugin = Plugin::from_bytes(ATTACKER, component.bytes()).with_load_limits(limits);
            let outcome = scene.plugin(plugin);
            assert!(start.elapsed() < Duration::from_secs(5));
            outcome
        }),
        Attack::new(
            "code that takes long, on as many threads as there are",
            |scene| {
                let limits = LoadLimits::default().with_compile_time(Duration::from_millis(200));
                let slow = |number: usize| {
                    let component = Component::filter();
                    let component = component
                        .with_module(&functions(8, |_| body(&code(1_000_000 + 4 * number))));
                    let plugin = Plugin::from_bytes(&format!("slow {number}"), component.bytes());
                    plugin.with_load_limits(limits)
                };
                // A plugin whose own code is compiled on a pool, too.
                let padded = Component::filter().with_module(&functions(2_000, |_| body(&[])));
                let fair = Plugin::from_bytes("fair", padded.bytes());
                let app = (0..4).map(slow).fold(scene.app(), App::plugin);
                let app = scene.load(app.plugin(fair));
                assert!(app.status("fair").is_some(), "{}", app.report());
                scene.left_out(app.report())
            },
        )
        .with_memory(2048),
        Attack::new("1 MB of text that is slow to read", |scene| {
            let text = filter(ECHO);
            let types = "(type (list (list (list (list u8)))))".repeat(25_000);
            scene.component(text.replace("(component", &format!("(component {types}")))
        }),
        Attack::new(
            "a hundred functions of 2,500 blocks in each other",
            |scene| with_module(scene, &functions(100, |_| loops(2_500))),
        ),
        Attack::new("7 KB of loops that change 100 variables", |scene| {
            with_module(scene, &functions(1, |_| changing(1_000, 100)))
        }),
        Attack::new(
            "loops that change 1,000 variables, as many as are admitted",
            |scene| {
                let limits = LoadLimits::default().with_compile_time(Duration::from_secs(1));
                let component =
                    Component::filter().with_module(&functions(100, |_| changing(60, 1_000)));
                let plugin = Plugin::from_bytes(ATTACKER, component.bytes());
                scene.plugin(plugin.with_load_limits(limits))
            },
        )
        .with_memory(1024),
        Attack::new("100,000 functions, nearly", |scene| {
            with_module(scene, &functions(99_990, |_| body(&[])))
        })
        .with_memory(1024)
        .within(120),
        Attack::new("a thousand instances, nearly", |scene| {
            let module = module(&[]);
            let component = Component::filter().with_module(&module);
            scene.component(component.with_core_instances(1, 900).bytes())
        }),
    ],
};

/// A filter with a component in it that instantiates `component` twice, in one that does so with that, and so on.
fn doubled(component: Component) -> Component {
    let twice = |nested| {
        Component::empty()
            .with_component(&nested)
            .with_instances(0, 2)
    };
    let nested = (0..30).fold(component, |nested, _| twice(nested));
    Component::filter()
        .with_component(&nested)
        .with_instances(0, 1)
}

/// A function of loops in each other, the innermost of which changes so many variables.
fn changing(depth: usize, variables: usize) -> Vec<u8> {
    let mut code = [0x03, 0x40].repeat(depth);
    for variable in 0..variables {
        let variable = leb(variable);
        // Adds one to it.
        code.extend([&[0x20][..], &variable, &[0x41, 1, 0x6a, 0x21], &variable].concat());
    }
    code.extend([0x20, 0, 0x0d, 0, 0x0b].repeat(depth));
    [&[1][..], &leb(variables), &[0x7f], &code, &[0x0b]].concat()
}

fn with_module(scene: &Scene, module: &[u8]) -> String {
    let component = Component::filter().with_module(module);
    scene.component(component.bytes())
}

/// Code of so many bytes that keeps its compiler busy.
fn code(bytes: usize) -> Vec<u8> {
    // i32.const 1, i32.const 2, i32.mul, drop
    [0x41, 1, 0x41, 2, 0x6c, 0x1a].repeat(bytes / 6)
}

/// A function that has so many locals.
fn locals(count: usize) -> Vec<u8> {
    [&[1][..], &leb(count), &[0x7f, 0x0b]].concat()
}

/// A function of loops in each other, each of which may begin all of them again.
fn loops(depth: usize) -> Vec<u8> {
    // loop … i32.const 0, br_if of the outermost … end
    let mut code = [0x03, 0x40].repeat(depth);
    for inner in (0..depth).rev() {
        code.extend([0x41, 0, 0x0d]);
        code.extend(leb(inner));
        code.push(0x0b);
    }
    body(&code)
}

/// A component whose parts instantiate, twice each, components that are handed to them.
fn given() -> Vec<u8> {
    let mut text = String::from("(component $c0)");
    for number in 1..=30 {
        let before = number - 1;
        let _ = write!(
            text,
            "(component $c{number} (import \"c\" (component $c))
               (instance (instantiate $c)) (instance (instantiate $c)))
             (component $d{number}
               (alias outer $all $c{number} (component $c))
               (alias outer $all $c{before} (component $b))
               (instance (instantiate $c (with \"c\" (component $b)))))"
        );
    }
    text.push_str("(instance (instantiate $d1))");
    wat::parse_str(filter(ECHO).replace("(component", &format!("(component $all {text}"))).unwrap()
}
