//! Handles that are forged, stale, given twice, or of something else.

use wasm_link::{App, DispatchError};

use crate::attack::{Attack, Kind};
use crate::scene::{Scene, assert_plain, neighbour_answers, quick};
use crate::things::{self, Owner, TAKE, acted, down, load, things as wit};

pub(crate) const KIND: Kind = Kind {
    title: "Handles",
    attacks: &[
        Attack::new("a handle that nobody gave, lent", |scene| {
            acted(&load(scene, &Owner::good(), "(call $look (i32.const 77))"))
        }),
        Attack::new("a handle that nobody gave, given away", |scene| {
            acted(&load(
                scene,
                &Owner::good(),
                "(call $keep (i32.const 77)) (i32.const 1)",
            ))
        }),
        Attack::new("a handle that nobody gave, given up", |scene| {
            acted(&load(
                scene,
                &Owner::good(),
                "(call $drop (i32.const -1)) (i32.const 1)",
            ))
        }),
        Attack::new("a handle that was given up, lent", |scene| {
            let act = "(global.set $kept (call $make)) (call $drop (global.get $kept))
                (call $look (global.get $kept))";
            acted(&load(scene, &Owner::good(), act))
        }),
        Attack::new("a handle that is given away twice", |scene| {
            let act = "(global.set $kept (call $make)) (call $keep (global.get $kept))
                (call $keep (global.get $kept)) (i32.const 1)";
            acted(&load(scene, &Owner::good(), act))
        }),
        Attack::new("a handle that is given up twice", |scene| {
            let act = "(global.set $kept (call $make)) (call $drop (global.get $kept))
                (call $drop (global.get $kept)) (i32.const 1)";
            acted(&load(scene, &Owner::good(), act))
        }),
        Attack::new("a handle of another kind", |scene| {
            acted(&load(
                scene,
                &Owner::good(),
                "(call $look (call $foreign (i32.const 7)))",
            ))
        }),
        Attack::new("a handle of an instance that is gone", |scene| {
            let act = "(if (i32.eqz (global.get $kept)) (then (global.set $kept (call $make))))
                (call $look (global.get $kept))";
            let app = load(scene, &Owner::good(), act);
            let keeper = app.bind::<things::keeper::Interface>().unwrap();
            assert_eq!(keeper.act().unwrap(), 7);
            app.restart("owner").unwrap();
            acted(&app)
        }),
        Attack::new("a handle of another application", |scene| {
            let [first, second] = [(); 2].map(|()| load(scene, &Owner::good(), TAKE));
            let other = second.bind::<wit::Interface>().unwrap().make().unwrap();
            let refused = first
                .bind::<wit::Interface>()
                .unwrap()
                .keep(other)
                .unwrap_err();
            assert_plain(&format!("{refused} {refused:?}"));
            neighbour_answers(&first);
            format!("{refused}{}", down(&first))
        }),
        Attack::new("100,000 handles, each given up at once", |scene| {
            acted(&in_time(
                &Owner::good(),
                &times(100_000, "(call $drop (call $make))"),
                scene,
            ))
        })
        .within(60),
        Attack::new("a million handles that are kept", |scene| {
            acted(&in_time(
                &Owner::good(),
                &times(1_000_000, "(drop (call $make))"),
                scene,
            ))
        })
        .within(60),
        Attack::new(
            "a million resources that the owner gives to nobody",
            |scene| {
                let make = "(local $n i32)
                (loop $l (drop (call $new (i32.const 7)))
                  (local.set $n (i32.add (local.get $n) (i32.const 1)))
                  (br_if $l (i32.lt_u (local.get $n) (i32.const 1000000))))
                (call $new (i32.const 7))";
                let owner = Owner {
                    make,
                    ..Owner::good()
                };
                acted(&in_time(
                    &owner,
                    "(call $drop (call $make)) (i32.const 1)",
                    scene,
                ))
            },
        )
        .within(60),
        Attack::new("a handle of the owner's that nobody made", |scene| {
            let owner = Owner {
                make: "(i32.const 77)",
                ..Owner::good()
            };
            acted(&load(scene, &owner, TAKE))
        }),
        Attack::new(
            "one handle of the owner's that is returned twice",
            |scene| {
                let owner = Owner {
                    make: "(drop (call $new (i32.const 7))) (i32.const 1)",
                    ..Owner::good()
                };
                acted(&load(scene, &owner, "(drop (call $make)) (call $make)"))
            },
        ),
        Attack::new("a loan that the owner gives up itself", |scene| {
            let owner = Owner {
                look: "(call $drop (local.get 0)) (i32.const 1)",
                ..Owner::good()
            };
            acted(&load(
                scene,
                &owner,
                "(global.set $kept (call $make)) (call $look (global.get $kept))",
            ))
        }),
        Attack::new(
            "a destructor that traps, whose handle the host gives up",
            |scene| {
                let owner = Owner {
                    destructor: "unreachable",
                    ..Owner::good()
                };
                let app = load(scene, &owner, TAKE);
                drop(app.bind::<wit::Interface>().unwrap().make().unwrap());
                neighbour_answers(&app);
                format!("the host goes on{}", down(&app))
            },
        ),
        Attack::new(
            "a destructor that traps, whose handle a plugin gives up",
            |scene| {
                let owner = Owner {
                    destructor: "unreachable",
                    ..Owner::good()
                };
                acted(&load(
                    scene,
                    &owner,
                    "(call $drop (call $make)) (i32.const 1)",
                ))
            },
        ),
        Attack::new("a destructor that traps, whose holder traps", |scene| {
            let owner = Owner {
                destructor: "unreachable",
                ..Owner::good()
            };
            let app = load(scene, &owner, TAKE);
            let keeper = app.bind::<things::keeper::Interface>().unwrap();
            assert_eq!(keeper.act().unwrap(), 1);
            keeper.trap().unwrap_err();
            neighbour_answers(&app);
            format!("the host goes on{}", down(&app))
        }),
        Attack::new("a destructor that calls a socket which traps", |scene| {
            let owner = Owner {
                destructor: "(call $ring)",
                ..Owner::good()
            };
            let app = things::load_with(scene.quick(), &owner, TAKE, "unreachable");
            drop(app.bind::<wit::Interface>().unwrap().make().unwrap());
            neighbour_answers(&app);
            format!("the host goes on{}", down(&app))
        }),
        Attack::new("a destructor that calls a socket", |scene| {
            let owner = Owner {
                destructor: "(call $ring)",
                ..Owner::good()
            };
            acted(&load(
                scene,
                &owner,
                "(call $drop (call $make)) (i32.const 1)",
            ))
        }),
        Attack::new(
            "handles that the host keeps of plugins that go down and are restarted",
            stale,
        ),
    ],
};

/// Returns code that does something many times.
fn times(count: u32, code: &str) -> String {
    format!(
        "(loop $l {code} (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (br_if $l (i32.lt_u (local.get $count) (i32.const {count}))))
        (i32.const 1)"
    )
}

/// Loads what needs the time that there is by default.
fn in_time(owner: &Owner<'_>, act: &str, scene: &Scene) -> wasm_link::LoadedApp {
    things::load_with(scene.app(), owner, act, "")
}

fn stale(scene: &Scene) -> String {
    let app: App = scene.app().limits(quick().with_handles_out(100));
    let app = things::load_with(app, &Owner::good(), TAKE, "");
    let things = app.bind::<wit::Interface>().unwrap();
    let mut kept = Vec::new();
    let mut refused = None;
    for _ in 0..20 {
        kept.extend((0..50).map(|_| things.make().unwrap()));
        app.restart("owner").unwrap();
        refused = kept.pop().map(|thing| things.keep(thing).unwrap_err());
    }
    let refused: DispatchError = refused.unwrap();
    assert_eq!(app.usage("owner").unwrap().handles_out, 0);
    drop(kept);
    drop(things.make().unwrap());
    neighbour_answers(&app);
    refused.to_string()
}
