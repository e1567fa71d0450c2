//! Typed resources: made, called, passed and dropped by the host, with guests in Rust and C behind them.

mod conversions;
mod fallible;
mod lifetimes;
mod many;
mod misuse;
mod positions;

use wasm_link::{App, InterfaceData, LoadedApp, Plugin};

use crate::in_rust;
use crate::support::built;
use crate::wit::counters::{app, counters, relay};

/// What the counters are written in, and what passes them on.
type Languages = (&'static str, &'static str);

/// The languages that there are guests in, and what the application makes itself: Rust values, with guests around them.
const LANGUAGES: [Languages; 5] = [
    ("rust", "rust"),
    ("c", "c"),
    ("native", "rust"),
    ("rust", "native"),
    ("native", "native"),
];

/// An application of counters and what passes them on.
struct Counting {
    app: LoadedApp,
    counters: counters::Client,
    relay: relay::Client,
}

/// Returns a guest, whose id is its name.
fn guest(language: &str, name: &str) -> Plugin {
    Plugin::from_file(built(&format!("counters/{language}-{name}.wasm"))).with_id(name)
}

/// Returns what passes counters on; its id is `relay`.
fn relaying(language: &str) -> Plugin {
    match language {
        "native" => {
            let counters = counters::Interface::default();
            let plugin = Plugin::from_native("relay", in_rust::relay());
            plugin.with_sockets([counters.id().unwrap()])
        }
        _ => guest(language, "relay"),
    }
}

impl Counting {
    fn load((counting, relaying): Languages) -> Self {
        let counters = match counting {
            "native" => Plugin::from_native("counters", in_rust::counters()),
            _ => guest(counting, "counters"),
        };
        let others = if relaying == "c" { "c" } else { "rust" };
        let app = App::new()
            .root::<counters::Interface>()
            .root::<relay::Interface>()
            .root::<app::Interface>()
            .plugin(counters)
            .plugin(self::relaying(relaying))
            .plugin(guest(others, "app"))
            .load()
            .unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(app.report().to_string(), "");
        Self {
            counters: app.bind::<counters::Interface>().unwrap(),
            relay: app.bind::<relay::Interface>().unwrap(),
            app,
        }
    }

    fn live(&self) -> u32 {
        self.counters.live().unwrap()
    }
}

/// Runs a test with the guests of each language, after which no counter may be left.
fn in_each_language(test: impl Fn(&Counting)) {
    for languages in LANGUAGES {
        let counting = Counting::load(languages);
        test(&counting);
        assert_eq!(
            counting.live(),
            0,
            "{languages:?}: all counters are dropped"
        );
    }
}

#[test]
fn a_resource_is_made_called_and_dropped_like_a_value_of_rust() {
    in_each_language(|Counting { counters, .. }| {
        let counter = counters.new_counter(40).unwrap();
        assert_eq!(counter.increment(2).unwrap(), 42);
        assert_eq!(counter.value().unwrap(), 42);
        assert_eq!(counters.live().unwrap(), 1);
        assert_eq!(format!("{counter:?}"), "Counter { .. }");
        drop(counter);
        assert_eq!(counters.live().unwrap(), 0);
    });
}

#[test]
fn a_static_function_takes_what_is_given_and_leaves_what_is_lent() {
    in_each_language(|Counting { counters, .. }| {
        let lent = counters.new_counter(2).unwrap();
        let given = counters.new_counter(40).unwrap();
        let merged = counters.counter_merge(given, &lent).unwrap();
        assert_eq!(merged.value().unwrap(), 42);
        assert_eq!(lent.value().unwrap(), 2);
        assert_eq!(counters.live().unwrap(), 2);
    });
}

#[test]
fn a_resource_passes_through_other_plugins() {
    in_each_language(
        |Counting {
             counters, relay, ..
         }| {
            let counter = relay.make(7).unwrap();
            assert_eq!(relay.bump(&counter, 3).unwrap(), 10);
            assert_eq!(relay.read(&counter).unwrap(), 10);
            let counter = relay.forward(counter).unwrap();
            let counter = relay.return_to_owner(counter).unwrap();
            assert_eq!(counter.increment(1).unwrap(), 11);

            assert_eq!(relay.hold(counter).unwrap(), 1);
            assert_eq!(counters.live().unwrap(), 1);
            let back: Option<counters::Counter> = relay.let_go().unwrap();
            assert_eq!(back.unwrap().value().unwrap(), 11);
            assert!(relay.let_go().unwrap().is_none());
        },
    );
}

#[test]
fn plugins_agree_with_the_host_about_every_check() {
    in_each_language(|Counting { app, relay, .. }| {
        relay.exercise().unwrap().unwrap();
        app.bind::<app::Interface>()
            .unwrap()
            .run()
            .unwrap()
            .unwrap();
    });
}

#[test]
fn what_is_offered_stays_when_a_destructor_of_its_resources_panics() {
    let app = App::new()
        .root::<relay::Interface>()
        .provide(in_rust::offered(true).0)
        .plugin(guest("rust", "relay"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let relay = app.bind::<relay::Interface>().unwrap();
    assert_eq!(relay.churn(2).unwrap(), 3);
    assert_eq!(relay.make(7).unwrap().value().unwrap(), 7);
}

#[test]
fn resources_that_the_application_offers_pass_between_plugins() {
    for language in ["rust", "c"] {
        let (offered, live) = in_rust::offered(false);
        let app = App::new()
            .root::<relay::Interface>()
            .root::<app::Interface>()
            .provide(offered)
            .plugin(guest(language, "relay"))
            .plugin(guest(language, "app"))
            .load()
            .unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(app.report().to_string(), "");
        let relay = app.bind::<relay::Interface>().unwrap();
        let checks = relay.exercise().unwrap().unwrap();
        assert!(checks > 30, "{language}: only {checks} checks");
        let checks = app.bind::<app::Interface>().unwrap().run().unwrap();
        assert!(checks.unwrap() > 10, "{language}");
        assert_eq!(
            app.bind::<app::Interface>().unwrap().pass(100).unwrap(),
            100
        );
        assert_eq!(relay.churn(1_000).unwrap(), 500_500);
        let counter = relay.make(1).unwrap();
        assert_eq!(counter.increment(2).unwrap(), 3);
        assert_eq!(relay.bump(&counter, 3).unwrap(), 6);
        assert_eq!(live(), 1, "{language}");
        drop(counter);
        assert_eq!(live(), 0, "{language}");
    }
}
