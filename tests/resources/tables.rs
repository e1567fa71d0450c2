//! The host's own resources beside plugins': a plugin uses both, and neither gets into the other's
//! table.

use wasm_link::wasmtime::component::{Resource, ResourceType};
use wasm_link::{Linker, PluginCtxView, Val};

use crate::support::probe::{Host, THINGS, make, maker};
use crate::support::{Head, Interface, Plugin, attempt, call, load_with};

const USER: &str = "test:probe/user";
const TOKENS: &str = "test:host/tokens";

/// The host's own resource.
struct Token(u32);

/// Offers tokens; each says where in the plugin's table it is.
fn tokens(host: &Host) -> Linker<Plugin> {
    let mut linker = host.linker();
    let mut tokens = linker.instance(TOKENS).unwrap();
    tokens
        .resource("token", ResourceType::host::<Token>(), |mut store, rep| {
            let token = Resource::<Token>::new_own(rep);
            store.data_mut().resource_table().delete(token)?;
            Ok(())
        })
        .unwrap();
    tokens
        .func_wrap("issue", |mut store, (number,): (u32,)| {
            let table = store.data_mut().resource_table();
            Ok((table.push(Token(number))?,))
        })
        .unwrap();
    tokens
        .func_wrap("read", |mut store, (token,): (Resource<Token>,)| {
            let rep = token.rep();
            let token = store.data_mut().resource_table().get(&token)?;
            Ok((rep * 1000 + token.0,))
        })
        .unwrap();
    linker
}

/// Keeps a thing and a token of the host's, and uses the latest of each.
const TEXT: &str = r#"(component
    (import "test:probe/things@1.0.0" (instance $things
        (export "thing" (type $thing (sub resource)))
        (export "look" (func (param "t" (borrow $thing)) (result u32)))))
    (import "test:host/tokens" (instance $tokens
        (export "token" (type $token (sub resource)))
        (export "issue" (func (param "number" u32) (result (own $token))))
        (export "read" (func (param "t" (borrow $token)) (result u32)))))
    (alias export $things "thing" (type $thing))
    (core func $look (canon lower (func $things "look")))
    (core func $issue (canon lower (func $tokens "issue")))
    (core func $read (canon lower (func $tokens "read")))
    (core module $main
        (import "" "look" (func $look (param i32) (result i32)))
        (import "" "issue" (func $issue (param i32) (result i32)))
        (import "" "read" (func $read (param i32) (result i32)))
        (global $thing (mut i32) (i32.const 0))
        (func (export "hold") (param i32) (global.set $thing (local.get 0)))
        (func (export "look") (result i32) (call $look (global.get $thing)))
        (func (export "read") (param i32) (result i32)
            (call $read (call $issue (local.get 0)))))
    (core instance $main (instantiate $main (with "" (instance
        (export "look" (func $look)) (export "issue" (func $issue))
        (export "read" (func $read))))))
    (func $hold (param "t" (own $thing)) (canon lift (core func $main "hold")))
    (func $look (result u32) (canon lift (core func $main "look")))
    (func $read (param "number" u32) (result u32) (canon lift (core func $main "read")))
    (instance $user (export "thing" (type $thing))
        (export "hold" (func $hold)) (export "look" (func $look)) (export "read" (func $read)))
    (export "test:probe/user" (instance $user)))"#;

fn hold(head: &Head, thing: Val) {
    let held = crate::support::run(head, USER, "hold", &[thing]);
    assert_eq!(held, Ok(()));
}

#[test]
fn proxies_are_not_in_the_table_of_the_hosts_own_resources() {
    let host = Host::default();
    let user = Plugin::text("user", USER, TEXT).needing([THINGS]);
    let interfaces = [Interface::new(THINGS), Interface::new(USER)];
    let head = load_with(&tokens(&host), interfaces, [maker(), user]);
    for thing in [5, 6, 7] {
        hold(&head, make(&head, thing));
    }
    // The first of the table is at 0.
    let read = |number| call(&head, USER, "read", &[Val::U32(number)]);
    assert_eq!(read(42), Ok(Val::U32(42)));
    assert_eq!(call(&head, USER, "look", &[]), Ok(Val::U32(7)));
    hold(&head, make(&head, 8));
    assert_eq!(read(43), Ok(Val::U32(1043)));
    assert_eq!(call(&head, USER, "look", &[]), Ok(Val::U32(8)));
    // What the plugin held of others is given up at its restart, the host's own resources stay in
    // its data.
    head.restart(&"user".to_owned()).unwrap();
    assert_eq!(host.gone(), [5, 6, 7, 8]);
    assert_eq!(read(44), Ok(Val::U32(2044)));
}

#[test]
fn resource_of_the_host_is_not_handed_to_a_socket() {
    let host = Host::default();
    let user = r#"(component
        (import "test:host/tokens" (instance $tokens
            (export "token" (type $token (sub resource)))
            (export "issue" (func (param "number" u32) (result (own $token))))))
        (alias export $tokens "token" (type $token))
        (import "test:probe/things@1.0.0" (instance $things
            (export "look" (func (param "t" (borrow $token)) (result u32)))))
        (instance $none)
        (export "test:probe/user" (instance $none)))"#;
    let user = Plugin::text("user", USER, user).needing([THINGS]);
    let interfaces = [Interface::new(USER), Interface::new(THINGS)];
    let errors = attempt(&tokens(&host), interfaces, [maker(), user]).map(|_| ());
    assert_eq!(
        errors,
        Err(vec![
            "failed to link `look`: `look`: a resource that no plugin defines cannot \
             cross a plugin boundary"
                .to_owned()
        ])
    );
}
