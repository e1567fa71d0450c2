//! Plugins with several instances: called side by side, or begun anew by each call.

use std::num::NonZeroUsize;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use wasm_link::describe::Instances;
use wasm_link::wasmtime::StoreContextMut;
use wasm_link::{App, DispatchError, Limits, Linker, LoadedApp, Plugin, RestartPolicy};

wasm_link::interface!({
    inline: "package test:instances;
        interface work { count: func() -> u32; meet: func(); fail: func(); spin: func(); }
        interface caller { count: func() -> u32; meet: func(); }
        interface things { resource thing { get: func() -> u32; } make: func() -> thing; }",
});

/// Counts its calls, and meets others at the host.
const WORKER: &str = r#"(component
    (import "test:instances/host" (instance $host (export "meet" (func))))
    (core func $meet (canon lower (func $host "meet")))
    (core module $m
        (import "host" "meet" (func $meet))
        (memory 1)
        (global $count (mut i32) (i32.const 0))
        (func (export "count") (result i32)
            (global.set $count (i32.add (global.get $count) (i32.const 1)))
            (global.get $count))
        (func (export "meet") (call $meet))
        (func (export "fail") unreachable)
        (func (export "spin") (loop $again (br $again))))
    (core instance $i (instantiate $m (with "host" (instance (export "meet" (func $meet))))))
    (func $count (result u32) (canon lift (core func $i "count")))
    (func $meet2 (canon lift (core func $i "meet")))
    (func $fail (canon lift (core func $i "fail")))
    (func $spin (canon lift (core func $i "spin")))
    (instance $work (export "count" (func $count)) (export "meet" (func $meet2))
        (export "fail" (func $fail)) (export "spin" (func $spin)))
    (export "test:instances/work" (instance $work)))"#;

/// Hands all on.
const CALLER: &str = r#"(component
    (import "test:instances/work" (instance $work
        (export "count" (func (result u32))) (export "meet" (func))))
    (core func $count (canon lower (func $work "count")))
    (core func $meet (canon lower (func $work "meet")))
    (core module $m
        (import "work" "count" (func $count (result i32)))
        (import "work" "meet" (func $meet))
        (func (export "count") (result i32) (call $count))
        (func (export "meet") (call $meet)))
    (core instance $i (instantiate $m (with "work" (instance
        (export "count" (func $count)) (export "meet" (func $meet))))))
    (func $count2 (result u32) (canon lift (core func $i "count")))
    (func $meet2 (canon lift (core func $i "meet")))
    (instance $caller (export "count" (func $count2)) (export "meet" (func $meet2)))
    (export "test:instances/caller" (instance $caller)))"#;

/// Makes things that know which instance they are of, by how many it made.
const MAKER: &str = r#"(component
    (import "test:instances/host" (instance $host (export "meet" (func))))
    (core func $meet (canon lower (func $host "meet")))
    (type $thing (resource (rep i32)))
    (core func $new (canon resource.new $thing))
    (core module $m
        (import "" "new" (func $new (param i32) (result i32)))
        (import "" "meet" (func $meet))
        (global $made (mut i32) (i32.const 0))
        (func (export "make") (result i32)
            (global.set $made (i32.add (global.get $made) (i32.const 1)))
            (call $meet)
            (call $new (global.get $made)))
        (func (export "get") (param i32) (result i32)
            (i32.add (local.get 0) (i32.mul (global.get $made) (i32.const 10)))))
    (core instance $i (instantiate $m (with "" (instance
        (export "new" (func $new)) (export "meet" (func $meet))))))
    (func $make (result (own $thing)) (canon lift (core func $i "make")))
    (func $get (param "self" (borrow $thing)) (result u32) (canon lift (core func $i "get")))
    (component $shape
        (import "thing" (type $t (sub resource)))
        (import "make" (func $make (result (own $t))))
        (import "get" (func $get (param "self" (borrow $t)) (result u32)))
        (export $t2 "thing" (type $t))
        (export "make" (func $make) (func (result (own $t2))))
        (export "[method]thing.get" (func $get) (func (param "self" (borrow $t2)) (result u32))))
    (instance $things (instantiate $shape
        (with "thing" (type $thing)) (with "make" (func $make)) (with "get" (func $get))))
    (export "test:instances/things" (instance $things)))"#;

fn count(number: usize) -> NonZeroUsize {
    NonZeroUsize::new(number).unwrap()
}

/// Has calls wait in the host until `side_by_side` of them are there.
fn meeting(
    side_by_side: usize,
) -> impl FnOnce(&mut Linker<Plugin>) -> wasm_link::wasmtime::Result<()> {
    let barrier = Arc::new(Barrier::new(side_by_side));
    move |linker| {
        let mut host = linker.instance("test:instances/host")?;
        host.func_wrap("meet", move |_: StoreContextMut<'_, Plugin>, ()| {
            barrier.wait();
            thread::yield_now();
            Ok(())
        })
    }
}

fn loaded(worker: Plugin, caller: Plugin, meet: usize) -> LoadedApp {
    App::new()
        .root::<work::Interface>()
        .root::<caller::Interface>()
        .host(meeting(meet))
        .plugin(worker)
        .plugin(caller)
        .load()
        .unwrap_or_else(|report| panic!("{report}"))
}

fn worker(instances: Instances) -> Plugin {
    Plugin::from_bytes("worker", WORKER).with_instances(instances)
}

fn caller(instances: Instances) -> Plugin {
    Plugin::from_bytes("caller", CALLER).with_instances(instances)
}

#[test]
fn calls_of_a_plugin_with_several_instances_run_side_by_side() {
    let four = Instances::at_most(count(4));
    let app = loaded(worker(four), caller(four), 4);
    let (work, calls) = (
        app.bind::<work::Interface>().unwrap(),
        app.bind::<caller::Interface>().unwrap(),
    );
    // None returns before all are there: from the host, and through another plugin with several.
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| work.meet().unwrap());
        }
    });
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| calls.meet().unwrap());
        }
    });
    let status = app.status("worker").unwrap();
    assert_eq!((status.generation, status.calls), (4, 8));
    assert_eq!(app.usage("worker").unwrap().memory, 4 << 16);
}

#[test]
fn instances_are_made_when_they_are_needed() {
    let app = loaded(
        worker(Instances::at_most(count(8))),
        caller(Instances::default()),
        2,
    );
    let work = app.bind::<work::Interface>().unwrap();
    for expected in 1..=100 {
        assert_eq!(work.count().unwrap(), expected);
    }
    assert_eq!(app.status("worker").unwrap().generation, 1);
    thread::scope(|scope| {
        scope.spawn(|| work.meet().unwrap());
        scope.spawn(|| work.meet().unwrap());
    });
    assert_eq!(app.status("worker").unwrap().generation, 2);
}

#[test]
fn call_waits_for_the_first_instance_that_is_free() {
    let app = loaded(
        worker(Instances::at_most(count(2))),
        caller(Instances::default()),
        1,
    );
    let work = app.bind::<work::Interface>().unwrap();
    // Sixteen threads share two instances.
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..50 {
                    work.meet().unwrap();
                }
            });
        }
    });
    assert_eq!(app.usage("worker").unwrap().calls, 800);
    assert_eq!(app.usage("worker").unwrap().failures.total(), 0);
}

#[test]
fn call_that_finds_all_instances_busy_gives_up() {
    let limits = Limits::default().with_call_time(Duration::from_millis(400));
    let app = loaded(
        worker(Instances::at_most(count(2))).with_limits(limits),
        caller(Instances::default()),
        1,
    );
    let work = app.bind::<work::Interface>().unwrap();
    thread::scope(|scope| {
        let spinning: Vec<_> = (0..2).map(|_| scope.spawn(|| work.spin())).collect();
        while !format!("{:?}", app.status("worker")).contains("Busy") {
            thread::yield_now();
        }
        let refused = work.count();
        let is_busy = matches!(refused, Err(DispatchError::Busy { .. }));
        let is_down = matches!(refused, Err(DispatchError::PluginDown { .. }));
        assert!(is_busy || is_down, "{refused:?}");
        for spinning in spinning {
            assert!(spinning.join().unwrap().unwrap_err().limit().is_some());
        }
    });
    assert!(work.count().is_err());
    app.restart("worker").unwrap();
    assert_eq!(work.count().unwrap(), 1);
}

#[test]
fn instance_that_fails_leaves_the_others_and_is_replaced() {
    let policy = RestartPolicy::OnNextCall {
        at_most: 10,
        within: Duration::from_hours(1),
    };
    let worker = worker(Instances::at_most(count(2))).with_restart_policy(policy);
    let app = loaded(worker, caller(Instances::default()), 2);
    let work = app.bind::<work::Interface>().unwrap();
    assert_eq!(work.count().unwrap(), 1);
    work.fail().unwrap_err();
    // The second begins to count.
    assert_eq!(work.count().unwrap(), 1);
    assert_eq!(work.count().unwrap(), 2);
    thread::scope(|scope| {
        scope.spawn(|| work.meet().unwrap());
        scope.spawn(|| work.meet().unwrap());
    });
    assert_eq!(app.usage("worker").unwrap().restarts, 1);
}

#[test]
fn each_call_has_an_instance_of_its_own_where_that_is_asked_for() {
    let renewed = Instances::at_most(count(2)).renewed_by_each_call();
    let app = loaded(worker(renewed), caller(Instances::default()), 2);
    let (work, calls) = (
        app.bind::<work::Interface>().unwrap(),
        app.bind::<caller::Interface>().unwrap(),
    );
    for _ in 0..10 {
        assert_eq!(work.count().unwrap(), 1);
        assert_eq!(calls.count().unwrap(), 1);
    }
    thread::scope(|scope| {
        scope.spawn(|| work.meet().unwrap());
        scope.spawn(|| work.meet().unwrap());
    });
    let usage = app.usage("worker").unwrap();
    assert_eq!((usage.calls, usage.restarts, usage.memory), (22, 0, 0));
    assert!(format!("{:?}", app.status("worker")).contains("Idle"));
    // One that fails ends as any other: the policy says what follows.
    work.fail().unwrap_err();
    assert_eq!(work.count().unwrap(), 1);
}

#[test]
fn resource_stays_with_the_instance_that_made_it() {
    let app = App::new()
        .root::<things::Interface>()
        .host(meeting(2))
        .plugin(Plugin::from_bytes("maker", MAKER).with_instances(Instances::at_most(count(2))))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let things = app.bind::<things::Interface>().unwrap();
    let make_two = || {
        thread::scope(|scope| {
            let made = [(); 2].map(|()| scope.spawn(|| things.make().unwrap()));
            made.map(|thread| thread.join().unwrap())
        })
    };
    let [first, second] = make_two();
    let [third, fourth] = make_two();
    // Each instance made two, and answers for them: it would trap with those of the other.
    let mut seen = [&first, &second, &third, &fourth].map(|thing| thing.get().unwrap());
    seen.sort_unstable();
    assert_eq!(seen, [21, 21, 22, 22]);
    assert_eq!(app.usage("maker").unwrap().handles_out, 4);
    drop([first, second, third, fourth]);
    assert_eq!(app.usage("maker").unwrap().handles_out, 0);
}

#[test]
fn resources_cannot_be_of_instances_that_end_with_each_call() {
    let renewed = Instances::default().renewed_by_each_call();
    let report = App::new()
        .root::<things::Interface>()
        .host(meeting(1))
        .plugin(Plugin::from_bytes("maker", MAKER).with_instances(renewed))
        .load()
        .unwrap_err()
        .to_string();
    assert!(
        report.contains("load it without `Instances::renewed_by_each_call`"),
        "{report}"
    );
}

#[test]
fn each_instance_has_a_copy_of_the_state() {
    let app = App::stateful()
        .root::<work::Interface>()
        .host(|linker: &mut Linker<Plugin<u32>>| {
            let mut host = linker.instance("test:instances/host")?;
            host.func_wrap("meet", |mut store: StoreContextMut<'_, Plugin<u32>>, ()| {
                *store.data_mut().state_mut() += 1;
                Ok(())
            })
        })
        .plugin(
            Plugin::from_bytes("worker", WORKER)
                .with_state(7)
                .with_instances(Instances::at_most(count(2))),
        )
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let work = app.bind::<work::Interface>().unwrap();
    work.meet().unwrap();
    assert_eq!(app.with_state("worker", |state| *state).unwrap(), 8);
}
