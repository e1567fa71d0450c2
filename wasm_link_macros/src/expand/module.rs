//! Writes the modules: one for each interface, in those of its package and namespace if it is another's.
//!
//! The WIT's types own the names of an interface's module; the macro's own items are in `link`, and are named
//! beside the types only where their name is free.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::attributes::{deprecated, docs, docs_with};
use super::site::Site;
use super::wit::wit as wit_files;
use super::{
    alias, carrying, client, enumeration, flags, implementation, interface, native_twin, record,
    resource, variant,
};
use crate::analyze::{Definition, Interface, Kind};
use crate::plan::{Plan, Planned};

/// An interface, and what of its module path is yet to be written.
type Open<'a> = (&'a [Ident], &'a Planned);

/// Writes all modules.
pub(super) fn tree(plan: &Plan) -> TokenStream {
    let planned: Vec<Open<'_>> = plan
        .interfaces
        .iter()
        .map(|planned| (planned.module.as_slice(), planned))
        .collect();
    level(plan, &planned)
}

/// Writes the modules of one level: those that end here, and the folders of those that go deeper.
fn level(plan: &Plan, planned: &[Open<'_>]) -> TokenStream {
    let mut folders: Vec<(&Ident, Vec<Open<'_>>)> = Vec::new();
    let mut tokens = TokenStream::new();
    for (path, planned) in planned {
        match path {
            [] => {}
            [module] => tokens.extend(interface_module(plan, planned, module)),
            [folder, rest @ ..] => match folders.iter_mut().find(|(name, _)| *name == folder) {
                Some((_, inside)) => inside.push((rest, planned)),
                None => folders.push((folder, vec![(rest, planned)])),
            },
        }
    }
    for (folder, inside) in folders {
        let doc = docs(None, &format!("WIT interfaces of `{folder}`."));
        let inside = level(plan, &inside);
        tokens.extend(quote! {
            #doc
            pub mod #folder {
                #inside
            }
        });
    }
    tokens
}

/// Writes the module of an interface.
fn interface_module(plan: &Plan, planned: &Planned, name: &Ident) -> TokenStream {
    let wit = &planned.interface;
    let site = Site::new(plan, &wit.id, planned.module.len());
    let doc = interface_docs(wit);
    let definitions = wit.types.iter();
    let types = definitions
        .filter(|definition| definition.has_rust_type())
        .map(|definition| item(site, wit, definition));
    let flags = flags::flags(wit.types.iter().map(AsRef::as_ref));
    let twins = carrying::twins(site.inside(), wit.types.iter().map(AsRef::as_ref));
    let natives = plan
        .has_implemented()
        .then(|| native_twin::twins(site.inside(), wit.types.iter().map(AsRef::as_ref)));
    let link = link(site.inside(), planned);
    let alias = alias_of_runtime(plan);
    let deprecated = deprecated(&wit.deprecated);
    let allowed = plan.has_deprecated().then(|| {
        quote!(#[allow(deprecated, reason = "what is deprecated is part of the interface still")])
    });
    let ambiguous = has_case_lower(wit).then(|| {
        let reason = "wasmtime's derives say `Self::Lower`, and mean a type";
        quote!(#[allow(ambiguous_associated_items, reason = #reason)])
    });
    quote! {
        #doc
        #deprecated
        #allowed
        #ambiguous
        pub mod #name {
            #alias
            #(#types)*
            #flags
            #twins
            #natives
            #link
        }
    }
}

/// Writes the name that all of the module has the runtime by: no name of WIT begins with an underscore.
fn alias_of_runtime(plan: &Plan) -> TokenStream {
    let runtime = plan.runtime.as_ref();
    let runtime = runtime.map_or_else(|| quote!(::wasm_link), |path| quote!(#path));
    quote! {
        #[allow(unused_imports, reason = "not every interface needs it")]
        use #runtime::__private as __rt;
    }
}

/// Writes the documentation of an interface's module. Types that others use are most likely used by other
/// invocations, too, and nothing in the compiler's words would lead to `with`.
fn interface_docs(wit: &Interface) -> TokenStream {
    let id = &wit.id;
    let fallback = if wit.is_in_world {
        format!("What the WIT has as `{id}`.")
    } else {
        format!("The WIT interface `{id}`.")
    };
    let is_shared = !wit.is_main || wit.functions.is_empty();
    if !is_shared || wit.is_in_world || wit.types.is_empty() {
        return docs(wit.docs.as_deref(), &fallback);
    }
    docs_with(
        wit.docs.as_deref(),
        &fallback,
        &format!(
            "Each `interface!` makes types of its own. Another one takes these instead if it is told of this module, as \
             in `with: {{ \"{id}\": crate::path::to::this_module }}`."
        ),
    )
}

/// Whether a case has the name of a type that wasmtime's derives write as `Self::Lower`.
fn has_case_lower(interface: &Interface) -> bool {
    let mut kinds = interface.types.iter().map(|definition| &definition.kind);
    kinds.any(|kind| match kind {
        Kind::Variant(cases) => cases.iter().any(|case| case.ident == "Lower"),
        Kind::Enum(cases) => cases.iter().any(|case| case.ident == "Lower"),
        Kind::Record(_) | Kind::Alias(_) | Kind::Resource | Kind::Flags(_) => false,
    })
}

/// Writes one type; flags are written together.
fn item(site: Site<'_>, interface: &Interface, definition: &Definition) -> TokenStream {
    match &definition.kind {
        Kind::Record(fields) => record::record(site, definition, fields),
        Kind::Variant(cases) => variant::variant(site, definition, cases),
        Kind::Enum(cases) => enumeration::enumeration(site, definition, cases),
        Kind::Alias(ty) => alias::alias(site, definition, ty),
        Kind::Resource => resource::resource(site, interface, definition),
        Kind::Flags(_) => TokenStream::new(),
    }
}

/// Writes the macro's own items. An interface without functions is only types: no plugin can implement it.
fn link(site: Site<'_>, planned: &Planned) -> TokenStream {
    let wit = &planned.interface;
    if wit.functions.is_empty() {
        return TokenStream::new();
    }
    let wit_files = wit_files(site, planned);
    let interface = interface::interface(site, planned);
    let client = client::client(site, planned);
    let implementation = implementation::implementation(site, planned);
    let has_trait = planned.implemented.is_some();
    let doc = docs(
        None,
        &format!(
            "What links `{}` to plugins, apart from the names of its types.",
            wit.id
        ),
    );
    let free: Vec<Ident> = ["Client", "Function", "Implementation", "Interface", "WIT"]
        .into_iter()
        .filter(|name| has_trait || *name != "Implementation")
        .filter(|name| {
            *name == "WIT"
                || !wit
                    .types
                    .iter()
                    .any(|ty| ty.has_rust_type() && ty.ident == name)
        })
        .map(|name| Ident::new(name, Span::call_site()))
        .collect();
    quote! {
        #doc
        pub mod link {
            use super::__rt;
            #wit_files
            #interface
            #client
            #implementation
        }
        pub use self::link::{#(#free),*};
    }
}
