//! Documents, and how many there are.

use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use wasm_link::{Caller, Lent, Native, Own, PluginData};

use super::texts;
use super::wit::documents::native::Shelf;
use super::wit::documents::{self, Document};
use super::wit::texts::Token;

/// What is behind a handle.
pub(crate) struct Pages {
    title: String,
    lines: Mutex<Vec<String>>,
    /// How many documents there are.
    live: Arc<AtomicU32>,
}

impl Pages {
    fn lines(&self) -> MutexGuard<'_, Vec<String>> {
        self.lines.lock().unwrap()
    }

    fn len(&self) -> u32 {
        u32::try_from(self.lines().len()).unwrap()
    }

    /// Takes the lines out.
    fn take(&self) -> Vec<String> {
        mem::take(&mut self.lines())
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.live.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What provides documents.
#[derive(Default)]
struct Documents {
    live: Arc<AtomicU32>,
}

/// Returns it, and what tells how many documents there are.
pub(crate) fn documents<P: PluginData + 'static>() -> (Native<P>, impl Fn() -> u32) {
    let documents = Documents::default();
    let live = Arc::clone(&documents.live);
    let native = documents::Interface::native(documents);
    (native, move || live.load(Ordering::Relaxed))
}

type Given = Own<Document, Pages>;

impl Documents {
    fn pages(&self, title: &str, lines: Vec<String>) -> Pages {
        self.live.fetch_add(1, Ordering::Relaxed);
        Pages {
            title: title.to_owned(),
            lines: Mutex::new(lines),
            live: Arc::clone(&self.live),
        }
    }

    fn document(&self, title: &str, lines: Vec<String>) -> Given {
        self.pages(title, lines).into()
    }
}

impl<P: PluginData + 'static> documents::Implementation<P> for Documents {
    type Document = Pages;

    fn new_document(&self, _: &mut Caller<'_, P>, title: String) -> Pages {
        self.pages(&title, Vec::new())
    }

    fn document_title(&self, _: &mut Caller<'_, P>, document: &Pages) -> String {
        document.title.clone()
    }

    fn document_append(&self, _: &mut Caller<'_, P>, document: &Pages, line: String) -> u32 {
        document.lines().push(line);
        document.len()
    }

    fn document_line(&self, _: &mut Caller<'_, P>, document: &Pages, at: u32) -> Option<String> {
        document.lines().get(at as usize).cloned()
    }

    fn document_remove(
        &self,
        _: &mut Caller<'_, P>,
        document: &Pages,
        at: u32,
    ) -> Result<String, u32> {
        let len = document.len();
        if at >= len {
            return Err(len);
        }
        Ok(document.lines().remove(at as usize))
    }

    fn document_tokens(&self, _: &mut Caller<'_, P>, document: &Pages) -> Vec<Token> {
        texts::tokens(&document.lines().join("\n"))
    }

    fn document_copy(&self, _: &mut Caller<'_, P>, document: &Pages) -> Given {
        self.document(&document.title, document.lines().clone())
    }

    fn document_absorb(&self, _: &mut Caller<'_, P>, document: &Pages, other: Given) -> u32 {
        let lines = other.take();
        document.lines().extend(lines);
        document.len()
    }

    fn document_merge(&self, _: &mut Caller<'_, P>, a: Given, b: Lent<Document, Pages>) -> Given {
        let mut lines = a.take();
        lines.extend_from_slice(&b.lines());
        self.document(&a.title, lines)
    }

    fn live(&self, _: &mut Caller<'_, P>) -> Option<u32> {
        Some(self.live.load(Ordering::Relaxed))
    }

    fn echo(&self, _: &mut Caller<'_, P>, document: Given) -> Given {
        document
    }

    fn count_lines(&self, _: &mut Caller<'_, P>, documents: Vec<Lent<Document, Pages>>) -> u32 {
        documents.iter().map(|document| document.len()).sum()
    }

    fn split(&self, _: &mut Caller<'_, P>, document: Given) -> Vec<Given> {
        let lines = document.take().into_iter();
        lines
            .map(|line| self.document(&document.title, vec![line]))
            .collect()
    }

    fn join(&self, _: &mut Caller<'_, P>, documents: Vec<Given>) -> Option<Given> {
        let title = &documents.first()?.title;
        let lines = documents.iter().flat_map(|document| document.take());
        Some(self.document(title, lines.collect()))
    }

    fn arrange(&self, _: &mut Caller<'_, P>, label: String, documents: Vec<Given>) -> Shelf<Given> {
        let mut documents = documents.into_iter();
        Shelf {
            label,
            first: documents.next(),
            others: documents.collect(),
        }
    }

    fn clear(&self, _: &mut Caller<'_, P>, from: Shelf<Given>) -> u32 {
        let documents = from.first.into_iter().chain(from.others);
        u32::try_from(documents.count()).unwrap()
    }
}
