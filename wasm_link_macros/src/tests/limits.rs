//! WIT that is too large: each is refused at once, with the place.

use std::fmt::Write as _;

use super::compile;

/// Returns the errors of an invocation, each without the lines that show the place in the text.
fn errors(invocation: &str) -> Vec<String> {
    let errors = compile(invocation).and_then(|(_, errors)| errors.finish(()));
    let errors = errors.err().into_iter().flatten();
    errors
        .map(|error| {
            let message = error.to_string();
            let lines: Vec<_> = message.lines().take(2).map(str::trim).collect();
            lines.join(" ")
        })
        .collect()
}

fn inline(items: &str) -> Vec<String> {
    errors(&format!(
        "{{ inline: {:?} }}",
        format!("package a:b;\ninterface c {{\n{items}}}\n")
    ))
}

#[test]
fn types_may_be_a_hundred_deep() {
    let chain = |length| {
        let mut items = String::from("type t1 = u8;\n");
        for number in 2..=length {
            writeln!(items, "type t{number} = list<t{}>;", number - 1).ok();
        }
        writeln!(items, "f: func(x: t{length});").ok();
        inline(&items)
    };
    assert!(chain(100).is_empty());
    let deep =
        ["invalid WIT: type `t101` is 101 types deep: expected at most 100 --> inline:103:6"];
    assert_eq!(chain(101), deep);
    assert_eq!(chain(10_000), deep);
}

#[test]
fn types_may_have_a_million_parts() {
    let doubled = |times: u32| {
        let mut items = String::from("record t0 { x: u8 }\n");
        for number in 1..=times {
            let half = number - 1;
            writeln!(items, "record t{number} {{ x: t{half}, y: t{half} }}").ok();
        }
        inline(&items)
    };
    assert!(doubled(18).is_empty());
    assert_eq!(
        doubled(30),
        ["invalid WIT: type `t19` has 1572863 parts: expected at most 1000000 --> inline:22:8"]
    );
}

#[test]
fn what_has_many_parts_is_not_written_out() -> syn::Result<()> {
    let mut items = String::from("type t0 = tuple<string, string>;\n");
    for number in 1..=16 {
        let half = number - 1;
        writeln!(items, "type t{number} = result<t{half}, t{half}>;").ok();
    }
    items.push_str("f: func(x: t16) -> t16;\n");
    let text = format!("package a:b;\ninterface c {{\n{items}}}\n");
    let tokens = super::expand(&format!("{{ inline: {text:?} }}"))?.to_string();
    assert!(tokens.len() < 50_000, "{} bytes", tokens.len());
    Ok(())
}

#[test]
fn types_of_an_interface_may_have_a_million_parts_together() {
    let mut items = String::from("record t0 { x: u8 }\n");
    for number in 1..=17 {
        let half = number - 1;
        writeln!(items, "record t{number} {{ x: t{half}, y: t{half} }}").ok();
    }
    for number in 0..3 {
        writeln!(items, "f{number}: func(x: list<t17>);").ok();
    }
    assert_eq!(
        inline(&items),
        [
            "invalid WIT: with function `f2`, the types of the functions that stand together have 1179648 parts: \
          expected at most 1000000 --> inline:23:1"
        ]
    );
}

#[test]
fn ten_thousand_functions_may_be_read() {
    let functions = |count| {
        let mut items = String::new();
        for number in 1..=count {
            writeln!(items, "g{number}: func();").ok();
        }
        inline(&items)
    };
    assert_eq!(
        functions(100_000),
        [
            "invalid WIT: function `g10001` is one too many: the WIT may have 10000 functions in all --> inline:10003:1"
        ]
    );
}

#[test]
fn a_component_has_at_most_thirty_two_flags() {
    let flags = |count: u32| {
        let names: Vec<_> = (0..count).map(|number| format!("g{number}")).collect();
        inline(&format!("flags many {{ {} }}\n", names.join(", ")))
    };
    assert!(flags(32).is_empty());
    assert_eq!(
        flags(33),
        [
            "invalid WIT: type `many` has 33 flags: expected at most 32, since no component can have more --> inline:3:7"
        ]
    );
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_read() -> std::io::Result<()> {
    let folder = std::env::temp_dir().join(format!("wasm-link-kinds-{}", std::process::id()));
    let deps = folder.join("deps");
    std::fs::create_dir_all(&deps)?;
    std::fs::write(folder.join("main.wit"), "package a:b; interface c {}")?;
    // A device without an end: to read it is to run out of memory.
    std::os::unix::fs::symlink("/dev/zero", deps.join("endless.wit"))?;
    std::os::unix::fs::symlink("/dev/zero", deps.join("endless.wasm"))?;
    let path = |name: &str| format!("{:?}", folder.join(name));
    let refused = |file: &str| {
        format!(
            "cannot read `{}`: expected a regular file, found another kind",
            folder.join(file).display()
        )
    };
    let found = errors(&path(""));
    let alone = errors(&path("deps/endless.wit"));
    std::fs::remove_dir_all(&folder)?;
    assert_eq!(
        found,
        ["deps/endless.wasm", "deps/endless.wit"].map(refused)
    );
    assert_eq!(alone, [refused("deps/endless.wit")]);
    Ok(())
}

#[test]
fn files_may_have_four_mebibytes() -> std::io::Result<()> {
    let folder = std::env::temp_dir().join(format!("wasm-link-large-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("deps"))?;
    std::fs::write(folder.join("main.wit"), "package a:b; interface c {}")?;
    // They take no room, and would take all memory if they were read.
    for file in ["deps/huge.wit", "deps/huge.wasm"] {
        std::fs::File::create(folder.join(file))?.set_len(1 << 36)?;
    }
    let found = errors(&format!("{:?}", folder.join("")));
    let refused = |file: &str| {
        format!(
            "`{}` has 68719476736 bytes: expected at most 4194304, which no WIT needs",
            folder.join(file).display()
        )
    };
    std::fs::remove_dir_all(&folder)?;
    assert_eq!(found, ["deps/huge.wasm", "deps/huge.wit"].map(refused));
    Ok(())
}

#[test]
fn types_in_one_line_may_be_a_hundred_deep() {
    let line = |depth: usize| {
        let (open, close) = ("list<".repeat(depth), ">".repeat(depth));
        inline(&format!("f: func(x: {open}u8{close});\n"))
    };
    assert!(line(90).is_empty());
    for depth in [1_000, 100_000] {
        let errors = line(depth);
        assert_eq!(errors.len(), 1, "{errors:?}");
    }
}

/// What comes of many things of one kind.
fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect()
}

/// The errors of a package of these interfaces and worlds.
fn package(items: &str) -> Vec<String> {
    errors(&format!(
        "{{ inline: {:?} }}",
        format!("package a:b;\n{items}")
    ))
}

#[test]
fn ten_thousand_types_may_be_read() {
    assert_eq!(
        inline(&many(10_001, |n| format!("type t{n} = u8;\n"))),
        [
            "invalid WIT: type `t10000` is one too many: the WIT may have 10000 types in all --> inline:10003:6"
        ]
    );
}

#[test]
fn fields_cases_and_parameters_are_as_many_as_a_component_can_have() {
    let cases = many(10_001, |n| format!("c{n}, "));
    let fields = many(10_001, |n| format!("c{n}: u8, "));
    let params = many(1_001, |n| format!("c{n}: u8, "));
    let of = |what: &str, found: usize, expected: usize, place: &str| {
        format!(
            "invalid WIT: {what} has {found} {}: expected at most {expected}, since no component can have more --> {place}",
            if expected == 1_000 {
                "parameters"
            } else {
                "fields or cases"
            }
        )
    };
    assert_eq!(
        inline(&format!("enum e {{ {cases} }}")),
        [of("type `e`", 10_001, 10_000, "inline:3:6")]
    );
    assert_eq!(
        inline(&format!("variant v {{ {cases} }}")),
        [of("type `v`", 10_001, 10_000, "inline:3:9")]
    );
    assert_eq!(
        inline(&format!("record r {{ {fields} }}")),
        [of("type `r`", 10_001, 10_000, "inline:3:8")]
    );
    assert_eq!(
        inline(&format!("f: func({params});")),
        [of("function `f`", 1_001, 1_000, "inline:3:1")]
    );
}

#[test]
fn a_thousand_interfaces_worlds_and_packages_may_be_read_that_need_each_other() {
    let uses = |count: usize| {
        let first = "interface i0 { type t = u8; f: func() -> t; }\n".to_owned();
        let others = many(count - 1, |n| {
            format!(
                "interface i{} {{ use i{n}.{{t}}; f: func() -> t; }}\n",
                n + 1
            )
        });
        package(&(first + &others))
    };
    assert_eq!(uses(999), [""; 0]);
    let too_many = |name, column| {
        format!(
            "invalid WIT: `{name}` is one too many: the WIT may have 1000 packages, interfaces and worlds in all --> inline:1001:{column}"
        )
    };
    // 3,000 of them had the compiler run out of stack.
    assert_eq!(uses(50_000), [too_many("i999", 11)]);
    let includes = many(3_000, |n| {
        format!(
            "world w{} {{ include w{n}; export g{n}: func(); }}\n",
            n + 1
        )
    });
    let worlds = package(&format!("world w0 {{ export f: func(); }}\n{includes}"));
    assert_eq!(worlds, [too_many("w999", 7)]);
}

#[test]
fn text_in_the_invocation_may_have_four_mebibytes() {
    let text = format!("/// {}\nf: func();", "x".repeat(5 << 20));
    assert_eq!(
        inline(&text),
        ["the text has 5242924 bytes: expected at most 4194304, which no WIT needs"]
    );
}

#[test]
fn large_text_is_mended_less_often_than_small() {
    let wrong = many(50_000, |n| format!("g{n}: func(x: nope{n});\n"));
    let few = inline(&wrong).len();
    assert!((1..32).contains(&few), "{few} errors");
}

#[test]
fn long_names_are_names() {
    assert_eq!(
        inline(&format!("{}: func();\n", "n".repeat(100_000))),
        [""; 0]
    );
}
