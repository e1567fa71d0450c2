//! What a report says as data, and how it shows what others named.

use std::iter;

use wasm_link::app::{InferError, ReportEntry, ReportKind};
use wasm_link::describe::AnyInterface;
use wasm_link::error::{LoadError, Lost};
use wasm_link::wasmtime::{self, Trap};
use wasm_link::{App, Plugin, Report, TypedInterface};

use crate::support::built;
use crate::wat;
use crate::wit::text::{editor, filter, statistics};

/// A component that traps when it starts.
fn dead() -> String {
    let component = wat::component(
        filter::Interface::PATH,
        &[wat::Function("apply", wat::TEXT_TO_TEXT, wat::ECHO)],
    );
    component.replacen(
        "(core module $code",
        "(core module $code (func $start unreachable) (start $start)",
        1,
    )
}

#[test]
fn entry_says_which_plugin_failed_for_which_interface_and_why() {
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(Plugin::from_bytes("dead", dead()))
        .load()
        .unwrap();
    let [entry] = app.report().entries() else {
        panic!("{}", app.report());
    };
    assert_eq!(entry.kind, ReportKind::Start);
    assert_eq!(entry.plugin.as_deref(), Some("dead"));
    assert_eq!(entry.interface.as_deref(), Some(filter::Interface::PATH));
    assert!(!entry.is_fatal);
    let error = entry.error().unwrap();
    let error = error
        .downcast_ref::<LoadError<AnyInterface, Plugin>>()
        .unwrap();
    let LoadError::FailedToLoadComponent(error) = error else {
        panic!("{error}");
    };
    assert_eq!(error.downcast_ref(), Some(&Trap::UnreachableCodeReached));
}

#[test]
fn what_is_lost_is_told_by_id() {
    let report = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugin(Plugin::from_file(built("text/editor.wasm")))
        .load()
        .unwrap_err();
    let [entry] = report.entries() else {
        panic!("{report}");
    };
    let statistics = statistics::Interface::PATH.to_owned();
    assert_eq!(
        (
            entry.kind,
            &entry.plugin,
            entry.interface.as_ref(),
            entry.is_fatal
        ),
        (ReportKind::Cardinality, &None, Some(&statistics), true)
    );
    let editor = Lost::Plugin {
        id: "editor".to_owned(),
        text: "editor".to_owned(),
        socket: statistics.clone(),
    };
    assert_eq!(
        entry.lost,
        [editor, Lost::Interface(editor::Interface::PATH.to_owned())]
    );
}

#[test]
fn kinds_tell_apart_what_is_to_be_mended() {
    let report = App::new()
        .root::<filter::Interface>()
        .host(|_| Err(wasmtime::Error::msg("no luck")))
        .load()
        .unwrap_err();
    assert_eq!(kinds(&report), [ReportKind::Application]);

    let app = App::new()
        .root::<filter::Interface>()
        .plugins("no/such/folder")
        .plugin(Plugin::from_bytes("module", "(module)"))
        .plugin(Plugin::from_bytes("stranger", "(component)"))
        .plugin(Plugin::from_file(built("text/shout.wasm")))
        .plugin(Plugin::from_file(built("text/shout.wasm")))
        .plugin(
            Plugin::from_bytes("lost", "(component)")
                .with_plug("nowhere")
                .with_sockets([""; 0]),
        )
        .load()
        .unwrap();
    assert_eq!(
        kinds(app.report()),
        [
            ReportKind::Files,
            ReportKind::Component,
            ReportKind::Inference,
            ReportKind::Duplicate,
            ReportKind::MissingInterface,
        ]
    );
    let stranger = &app.report().entries()[2];
    let error = stranger.error().and_then(|error| error.downcast_ref());
    assert!(
        matches!(error, Some(InferError::NoPlug { .. })),
        "{stranger:?}"
    );
}

fn kinds(report: &Report) -> Vec<ReportKind> {
    report.entries().iter().map(|entry| entry.kind).collect()
}

#[test]
fn names_and_causes_cannot_write_lines_of_their_own() {
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(Plugin::from_bytes(
            "x\n- all is well\u{1b}[8m",
            "(component\n\u{202e})",
        ))
        .load()
        .unwrap();
    for text in [
        app.report().to_string(),
        format!("{:?}", app.report()),
        format!("{:?}", app.report().entries()),
    ] {
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(
            !text.contains(|c: char| c.is_control() || c == '\u{202e}'),
            "{text:?}"
        );
    }
}

#[test]
fn long_reports_are_cut_and_what_is_fatal_is_shown() {
    let entries = (0..1_000).map(|number| {
        let entry = ReportEntry::new(ReportKind::Files, "x".repeat(100_000));
        let entry = entry
            .with_plugin(format!("p{number}"))
            .with_lost(iter::repeat_n(Lost::Interface("i".to_owned()), 100).collect());
        if number == 999 { entry.fatal() } else { entry }
    });
    let report: Report = entries.collect();
    let text = report.to_string();
    let lines: Vec<_> = text.lines().collect();
    // The first line, 201 entries of 22 lines, and how many there are beside.
    assert_eq!(lines.len(), 1 + 201 * 22 + 1);
    assert!(lines.iter().all(|line| line.len() < 4_200));
    assert_eq!(lines[22], "  - … and 80 more");
    assert!(lines[lines.len() - 23].starts_with("- plugin `p999`: x"));
    assert_eq!(lines[lines.len() - 1], "- … and 799 more");
}
