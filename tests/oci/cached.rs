//! What was fetched is kept, if the application says where.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_link::Plugin;
use wasm_link::oci::{Digest, OciSource};

use crate::registry::{Contents, TAGGED, source};
use crate::server::Server;
use crate::{answers, load, report};

/// Returns the path of an empty folder, which is not there yet.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("oci")
        .join(name);
    // What an earlier run left there.
    let _ = fs::remove_dir_all(&path);
    path
}

fn loads(source: OciSource) {
    let app = load([Plugin::from_oci(source)]);
    assert_eq!(app.report().to_string(), "");
    assert_eq!(answers(&app), [("answer".to_owned(), 42)]);
}

fn file(folder: &Path, bytes: &[u8]) -> PathBuf {
    folder.join(Digest::of(bytes).to_string().replace(':', "-"))
}

#[test]
fn registry_is_not_asked_again_for_a_digest_and_for_a_tag_only_what_it_stands_for() {
    let folder = folder("kept");
    let contents = Contents::answer();
    let server = contents.clone().serve();
    let tagged = || source(&server).with_cache(&folder);
    let pinned = || tagged().with_digest(contents.digest());
    loads(tagged());
    assert_eq!(
        server.paths(),
        [TAGGED.to_owned(), contents.component_path()]
    );
    loads(pinned());
    assert_eq!(server.paths(), Vec::<String>::new());
    loads(tagged());
    assert_eq!(server.paths(), [TAGGED]);
    // No file is left that was being written.
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);

    let pinned = pinned();
    drop(server);
    loads(pinned);
}

#[test]
fn what_was_changed_in_the_folder_is_fetched_again() {
    let folder = folder("changed");
    let contents = Contents::answer();
    let server = contents.clone().serve();
    let pinned = || {
        source(&server)
            .with_cache(&folder)
            .with_digest(contents.digest())
    };
    loads(pinned());
    server.paths();
    let other = Contents::of(crate::binary("(component)"), crate::registry::WASM);
    fs::write(file(&folder, &contents.component), &other.component).unwrap();
    fs::write(file(&folder, &contents.manifest), &other.manifest).unwrap();
    loads(pinned());
    assert_eq!(
        server.paths(),
        [contents.pinned_path(), contents.component_path()]
    );
    assert_eq!(
        fs::read(file(&folder, &contents.component)).unwrap(),
        contents.component
    );

    // Nor is anything waited for that is no file.
    fs::remove_file(file(&folder, &contents.manifest)).unwrap();
    fs::create_dir(file(&folder, &contents.manifest)).unwrap();
    let text = report(pinned());
    let wrong = format!(
        ": the cache `{}` cannot be used: ",
        file(&folder, &contents.manifest).display()
    );
    assert!(text.contains(&wrong), "{text}");
}

#[test]
fn folder_that_cannot_be_made_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml/cache");
    let server: Server = Contents::answer().serve();
    let text = report(source(&server).with_cache(&folder));
    let wrong = format!(
        ": the cache `{}` cannot be used: Not a directory",
        folder.display()
    );
    assert!(text.contains(&wrong), "{text}");
}
