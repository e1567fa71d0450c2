//! Records, variants, aliases, and types of other interfaces.

use crate::support::{Echo, texts};
use crate::wit::aliases::aliases;
use crate::wit::docs::docs::{self, Everything};
use crate::wit::folder::fixtures::clock::time::Moment;
use crate::wit::folder::fixtures::place::places::Place;
use crate::wit::folder::{calendar, more};
use crate::wit::gates::gates;
use crate::wit::records::records::{self, Person, Point, Sphere, Team};
use crate::wit::several::{first, second_one};
use crate::wit::uses::shared;
use crate::wit::uses::uses::{self, Kind, NewKind, Pin, Tag};
use crate::wit::variants::variants::{self, Id, Shape, Tree};

#[test]
fn records_come_back() {
    let echo = Echo::<records::Interface>::load();
    let points = [Point { x: 0, y: u32::MAX }, Point { x: 1, y: 2 }];
    echo.same("echo-point", points, |h, v| h.echo_point(*v));
    let sphere = Sphere {
        center: (-0.0, f64::MAX, f64::NEG_INFINITY),
        radius: 5e-324,
    };
    echo.same("echo-sphere", [sphere], |h, v| h.echo_sphere(*v));
    let person = |name: &String| Person {
        name: name.clone(),
        age: u8::MAX,
        home: (!name.is_empty()).then_some(Point { x: 3, y: 4 }),
    };
    let persons: Vec<_> = texts().iter().map(person).collect();
    echo.same("echo-person", persons.clone(), |h, v| h.echo_person(v));
    let teams = [0, 1, persons.len()].map(|count| Team {
        lead: persons[0].clone(),
        members: persons[..count].to_vec(),
    });
    echo.same("echo-team", teams, |h, v| h.echo_team(v));
}

#[test]
fn variants_come_back() {
    let echo = Echo::<variants::Interface>::load();
    let shapes = [
        Shape::Nothing,
        Shape::Circle(-0.5),
        Shape::Rectangle((f64::MIN, f64::MAX)),
    ];
    echo.same("echo-shape", shapes, |h, v| h.echo_shape(*v));
    let ids: Vec<_> = texts()
        .into_iter()
        .map(Id::Name)
        .chain([Id::Number(0), Id::Number(u64::MAX)])
        .collect();
    echo.same("echo-id", ids.clone(), |h, v| h.echo_id(v));
    let trees = [
        Tree::Empty,
        Tree::Leaf(Id::Number(1)),
        Tree::Leaf(Id::Name("ä".to_owned())),
        Tree::Branches(vec![]),
        Tree::Branches(ids),
        Tree::Fallible(Ok(Id::Name(String::new()))),
        Tree::Fallible(Err(Shape::Rectangle((1.0, 2.0)))),
    ];
    echo.same("echo-tree", trees, |h, v| h.echo_tree(v));
}

#[test]
fn aliases_come_back() {
    let echo = Echo::<aliases::Interface>::load();
    let point = aliases::Point { x: 1, y: 2 };
    let names: aliases::Names = vec![String::new(), "🦀".to_owned()];
    echo.same("echo-count", [0, u32::MAX], |h, v| h.echo_count(*v));
    echo.same("echo-name", names.clone(), |h, v| h.echo_name(v));
    echo.same("echo-names", [vec![], names.clone()], |h, v| {
        h.echo_names(v)
    });
    echo.same("echo-position", [point], |h, v| h.echo_position(*v));
    let maybe = [None, Some("a".to_owned())];
    echo.same("echo-maybe-name", maybe, |h, v| {
        h.echo_maybe_name(v.as_deref())
    });
    let pair = ("b".to_owned(), 3);
    echo.same("echo-pair", [pair], |h, v| h.echo_pair((&v.0, v.1)));
    let outcomes: [aliases::OutcomeAgain; 2] = [Ok(point), Err(names)];
    echo.same("echo-outcome", outcomes, |h, v| {
        h.echo_outcome(v.as_ref().map(|ok| *ok).map_err(Vec::as_slice))
    });
}

#[test]
fn types_of_other_interfaces_come_back() {
    let echo = Echo::<uses::Interface>::load();
    let point = shared::Point { x: 1, y: u32::MAX };
    echo.same("echo-point", [point], |h, v| h.echo_point(*v));
    let tags: [Tag; 2] = [shared::Label::None, shared::Label::Text("ä".to_owned())];
    echo.same("echo-tag", tags.clone(), |h, v| h.echo_tag(v));
    let pins = tags.map(|tag| Pin {
        at: point,
        tag,
        kind: Kind::Square,
    });
    echo.same("echo-pin", pins, |h, v| h.echo_pin(v));
    echo.same("echo-kind", [Kind::Round, Kind::Square], |h, v| {
        h.echo_kind(*v)
    });
    let new = [NewKind::Round, NewKind::Square, NewKind::Star];
    echo.same("echo-new-kind", new, |h, v| h.echo_new_kind(*v));
}

#[test]
fn types_of_other_packages_come_back() {
    let event = |seconds, place| calendar::Event {
        at: Moment {
            seconds,
            nanoseconds: u32::MAX,
        },
        place,
    };
    let events = [
        event(0, Place::Unknown),
        event(u64::MAX, Place::Named("Zürich".to_owned())),
    ];
    let echo = Echo::<calendar::Interface>::load();
    echo.same("echo-event", events.clone(), |h, v| h.echo_event(v));
    let echo = Echo::<more::Interface>::load();
    echo.same("echo-events", [vec![], events.to_vec()], |h, v| {
        h.echo_events(v)
    });
}

#[test]
fn interfaces_of_one_package_keep_their_types_apart() {
    let echo = Echo::<first::Interface>::load();
    let item = first::Item {
        name: "ä".to_owned(),
    };
    echo.same("echo-item", [item], |h, v| h.echo_item(v));
    let echo = Echo::<second_one::Interface>::load();
    let items = [second_one::Item::A, second_one::Item::B];
    echo.same("echo-item", items, |h, v| h.echo_item(*v));
}

#[test]
fn documented_and_gated_items_work_like_others() {
    let echo = Echo::<docs::Interface>::load();
    let everything = Everything {
        field: 1,
        undocumented: 2,
    };
    echo.same("echo-everything", [everything], |h, v| {
        h.echo_everything(*v)
    });
    let echo = Echo::<gates::Interface>::load();
    echo.same("echo-stable", [0, u8::MAX], |h, v| h.echo_stable(*v));
    let behind = gates::Behind { value: 7 };
    echo.same("echo-behind", [behind], |h, v| h.echo_behind(*v));
}
