//! Names that mean something to Rust, to the prelude, or to the generated code itself.

use crate::support::Echo;
use crate::wit::names::{link, self_, std_};

fn names() -> Echo<self_::link::Interface> {
    Echo::load_from("echo/names.wasm")
}

#[test]
fn types_named_like_keywords_and_the_prelude_work() {
    let echo = names();
    let record = self_::Type {
        self_: 1,
        super_: 2,
        crate_: 3,
        r#type: 4,
        r#fn: 5,
        r#gen: 6,
    };
    echo.same("echo-type", [record], |h, v| h.echo_type(*v));
    let option = |none: Option<&str>| self_::Option_ {
        some: 7,
        none: none.map(str::to_owned),
    };
    let options = [option(None), option(Some("ä"))];
    echo.same("echo-option", options.clone(), |h, v| h.echo_option(v));
    let results = [
        self_::Result::Ok(8),
        self_::Result::Err("no".to_owned()),
        self_::Result::Self_,
    ];
    echo.same("echo-result", results, |h, v| h.echo_result(v));
    let strings = [
        self_::String::String("ä".to_owned()),
        self_::String::Vec(vec![1, 2]),
    ];
    echo.same("echo-string", strings, |h, v| h.echo_string(v));
    let copies = [self_::Copy_::Clone, self_::Copy_::Copy, self_::Copy_::Debug];
    echo.same("echo-copy", copies, |h, v| h.echo_copy(*v));
    let flags = [
        self_::Flags::empty(),
        self_::Flags::SELF | self_::Flags::EMPTY | self_::Flags::ALL,
    ];
    echo.same("echo-flags", flags, |h, v| h.echo_flags(*v));
    let t = self_::T { t: 9 };
    let wrapper = self_::Wrapper {
        lower_wrapper: self_::LowerWrapper { t },
    };
    echo.same("echo-wrapper", [wrapper], |h, v| h.echo_wrapper(*v));
    let es = [
        self_::E::T(t),
        self_::E::Wrapper(wrapper),
        self_::E::Maybe(None),
        self_::E::Maybe(Some(options[1].clone())),
    ];
    echo.same("echo-e", es, |h, v| h.echo_e(v));
}

#[test]
fn types_named_like_the_macros_own_items_work() {
    let echo = names();
    let functions = self_::Functions {
        bound: vec![self_::Function {
            name: "f".to_owned(),
        }],
    };
    echo.same("echo-functions", [functions], |h, v| h.echo_functions(v));
    echo.same("echo-handle", [self_::Handle::P], |h, v| h.echo_handle(*v));
    echo.same("echo-interface", [self_::Interface::P], |h, v| {
        h.echo_interface(*v)
    });
    let data = self_::InterfaceData { val: 10 };
    echo.same("echo-interface-data", [data], |h, v| {
        h.echo_interface_data(*v)
    });
    echo.same("echo-plugin", [self_::Plugin::Val], |h, v| {
        h.echo_plugin(*v)
    });
}

#[test]
fn functions_named_like_keywords_and_generated_methods_work() {
    let echo = names();
    echo.same("match", [false, true], |h, v| h.r#match(*v));
    echo.same("self", [false, true], |h, v| h.self_(*v));
}

#[test]
fn interfaces_named_like_crates_and_generated_modules_work() {
    let echo = Echo::<std_::Interface>::load();
    echo.same("echo-core", [0, 255], |h, v| h.echo_core(*v));
    let echo = Echo::<link::Interface>::load();
    echo.same("echo-link", [0, 255], |h, v| h.echo_link(*v));
}
