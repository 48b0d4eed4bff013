//! What a page has, as lists: the requests of a page and of all pages, what can be folded, where links lead.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lsp_types::{
    DocumentLink, DocumentLinkParams, DocumentSymbol, DocumentSymbolParams, DocumentSymbolResponse, FoldingRange,
    FoldingRangeKind, FoldingRangeParams, Location, OneOf, SymbolInformation, SymbolKind, WorkspaceSymbol,
    WorkspaceSymbolParams, WorkspaceSymbolResponse,
};
use percent_encoding::percent_decode_str;
use rayon::prelude::*;

use super::answer::Result;
use super::document::{Document, uri_of};
use super::index::RequestSymbol;
use super::reading;
use super::snapshot::Snapshot;
use crate::json::{self, Kind, Value};
use crate::page::{Link, Page};
use crate::path::PAGE_EXTENSIONS;
use crate::project::Project;
use crate::request::Notation;
use crate::sync;
use crate::text::{Span, shown};
use crate::web::split_path;

/// How much of a request's name is shown, in characters: as wide as the lists of editors are.
const NAME: usize = 100;

/// How many symbols of the workspace are listed at most: editors show some dozens, and ask again as one types.
const MOST_SYMBOLS: usize = 1_000;

/// The requests of a page, in order.
fn symbols(now: &Snapshot, document: &Document) -> Vec<RequestSymbol> {
    if !document.is_page() {
        return Vec::new();
    }
    let page = Page::parse(&document.text);
    let mut found = Vec::new();
    for place in reading::blocks(&page, &now.settings(document)) {
        let mut of_block = Vec::new();
        reading::requests(&place, &mut |read| {
            let span = read.stack.span_in_page(read.written.span);
            let name = format!("{} {}", read.sent.method, path_of(&read.sent.url));
            of_block.push((name.trim().to_owned(), span));
        });
        let is_one = of_block.len() == 1;
        for (name, span) in of_block {
            let (range, selection) =
                if is_one { (place.block.span, place.block.opening) } else { (span, span.first_line(&document.text)) };
            let selection = if range.contains(selection) { selection } else { Span::empty(range.start) };
            let (range, selection) = (document.range(range), document.range(selection));
            let name = if name.is_empty() { format!("request {}", place.number) } else { shown(&name, NAME) };
            found.push(RequestSymbol { name, notation: place.notation.name, range, selection });
        }
    }
    found
}

/// The path of a URL with what names the server left out, if there is a path.
fn path_of(url: &str) -> &str {
    let url = split_path(url).0;
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or(url, |at| &rest[at..])
}

/// `textDocument/documentSymbol`
pub(super) fn of_document(now: &Snapshot, params: &DocumentSymbolParams) -> Result<DocumentSymbolResponse> {
    let document = now.document(&params.text_document.uri)?;
    let found = symbols(now, &document);
    if now.client.nested_symbols {
        return Ok(DocumentSymbolResponse::Nested(found.into_iter().map(nested).collect()));
    }
    let flat = found.into_iter().map(|symbol| flat(symbol, &document));
    Ok(DocumentSymbolResponse::Flat(flat.collect()))
}

#[expect(deprecated, reason = "the protocol's type has a field that it deprecates")]
fn nested(symbol: RequestSymbol) -> DocumentSymbol {
    DocumentSymbol {
        name: symbol.name,
        detail: Some(symbol.notation.to_owned()),
        kind: SymbolKind::METHOD,
        tags: None,
        deprecated: None,
        range: symbol.range,
        selection_range: symbol.selection,
        children: None,
    }
}

#[expect(deprecated, reason = "the protocol's type has a field that it deprecates")]
fn flat(symbol: RequestSymbol, document: &Document) -> SymbolInformation {
    SymbolInformation {
        name: symbol.name,
        kind: SymbolKind::METHOD,
        tags: None,
        deprecated: None,
        location: Location::new(document.uri.clone(), symbol.range),
        container_name: None,
    }
}

/// The requests of the page at a path.
fn of_page(now: &Snapshot, page: &Path) -> Option<Arc<Vec<RequestSymbol>>> {
    match now.documents.at(page) {
        Some(open) => Some(Arc::new(symbols(now, open))),
        None => now.places.index.of(page, || Some(symbols(now, &*now.page(page)?))),
    }
}

/// `workspace/symbol`: the requests of all pages whose names have the letters of the query in order.
pub(super) fn of_workspace(
    now: &Snapshot,
    params: &WorkspaceSymbolParams,
    is_wanted: &(dyn Fn() -> bool + Sync),
) -> WorkspaceSymbolResponse {
    let query: Vec<char> = params.query.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let pages = now.places.pages();
    let found_in = |page: &PathBuf| {
        let symbols = of_page(now, page)?;
        let uri = now.documents.at(page).map(|open| open.uri.clone()).or_else(|| uri_of(page))?;
        let folder = now.places.folder(page).unwrap_or(Path::new(""));
        let container = crate::path::display_name(page.strip_prefix(folder).unwrap_or(page));
        let matching = symbols.iter().filter(|symbol| matches(&symbol.name, &query));
        let found = matching.map(|symbol| WorkspaceSymbol {
            name: symbol.name.clone(),
            kind: SymbolKind::METHOD,
            tags: None,
            container_name: Some(container.clone()),
            location: OneOf::Left(Location::new(uri.clone(), symbol.selection)),
            data: None,
        });
        Some(found.collect::<Vec<_>>())
    };
    let mut found: Vec<_> = pages.par_iter().filter(|_| is_wanted()).filter_map(found_in).flatten().collect();
    found.truncate(MOST_SYMBOLS);
    WorkspaceSymbolResponse::Nested(found)
}

fn matches(name: &str, query: &[char]) -> bool {
    let mut rest = query.iter().peekable();
    for letter in name.chars().flat_map(char::to_lowercase) {
        rest.next_if(|wanted| **wanted == letter);
    }
    rest.peek().is_none()
}

/// `textDocument/foldingRange`: blocks, the objects and arrays in them, snippets that harkdown writes.
pub(super) fn folding(now: &Snapshot, params: &FoldingRangeParams) -> Result<Vec<FoldingRange>> {
    let document = now.document(&params.text_document.uri)?;
    if !document.is_page() {
        return Ok(Vec::new());
    }
    let page = Page::parse(&document.text);
    let mut spans: Vec<(Span, bool)> = page.blocks.iter().map(|block| (block.span, true)).collect();
    if page.names_harkdown {
        spans.extend(sync::regions(&page).iter().map(|region| (region.span(), true)));
    }
    for block in page.blocks.iter().filter(|block| is_json(block)) {
        let content = block.content();
        if let Ok(root) = json::parse(&content.text) {
            containers(&root, &mut |span| spans.push((content.span_outward(span), false)));
        }
    }
    let ranges = spans.into_iter().filter_map(|(span, is_whole)| {
        let (start_line, last) = (document.position(span.start).line, document.position(span.end).line);
        // The line of a closing bracket stays to be seen.
        let end_line = if is_whole { last } else { last.saturating_sub(1) };
        let kind = is_whole.then_some(FoldingRangeKind::Region);
        (start_line < end_line).then(|| FoldingRange { start_line, end_line, kind, ..FoldingRange::default() })
    });
    Ok(ranges.collect())
}

fn is_json(block: &crate::page::Block<'_>) -> bool {
    Notation::of(block).is_some_and(|notation| matches!(notation.name, "har" | "json"))
}

fn containers(value: &Value<'_>, visit: &mut dyn FnMut(Span)) {
    match &value.kind {
        Kind::Object(members) => {
            visit(value.span);
            for member in members {
                containers(&member.value, visit);
            }
        }
        Kind::Array(elements) => {
            visit(value.span);
            for element in elements {
                containers(element, visit);
            }
        }
        _ => {}
    }
}

/// `textDocument/documentLink`: links to files of the project that are there.
pub(super) fn links(now: &Snapshot, params: &DocumentLinkParams) -> Result<Vec<DocumentLink>> {
    let document = now.document(&params.text_document.uri)?;
    let Some(path) = document.path.as_deref().filter(|_| document.is_page()) else {
        return Ok(Vec::new());
    };
    let page = Page::parse(&document.text);
    let project = Arc::clone(&now.surroundings(&document).project);
    let directory = project.directory(path);
    let found = page.prose.links.iter().filter_map(|link| {
        let (target, anchor) = target(&project, &directory, link)?;
        let uri = uri_of(&target)?;
        let uri = if anchor.is_empty() { uri } else { format!("{}#{anchor}", uri.as_str()).parse().ok()? };
        let tooltip = Some(crate::path::display_name(target.strip_prefix(&directory).unwrap_or(&target)));
        Some(DocumentLink { range: document.range(link.place), target: Some(uri), tooltip, data: None })
    });
    Ok(found.collect())
}

/// The file that a link leads to, and the anchor in it.
fn target(project: &Project, directory: &Path, link: &Link<'_>) -> Option<(PathBuf, String)> {
    let (address, anchor) = link.destination.split_once('#').unwrap_or((&link.destination, ""));
    let path =
        address.split('?').next().filter(|path| !path.is_empty() && !path.contains(':') && !path.starts_with('/'))?;
    let target = project.target(directory, &percent_decode_str(path).decode_utf8().ok()?)?;
    let with_extension = PAGE_EXTENSIONS.iter().map(|extension| target.with_extension(extension));
    let found = std::iter::once(target.clone()).chain(with_extension).find(|path| project.has(path))?;
    Some((found, anchor.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_of_a_query_are_found_in_order() {
        let query: Vec<char> = "ptok".chars().collect();
        assert!(matches("POST /oauth/token", &query));
        assert!(!matches("GET /users", &query));
        assert!(matches("anything", &[]));
    }

    #[test]
    fn requests_are_named_by_their_paths() {
        assert_eq!(path_of("https://a.example/b/c?d=1"), "/b/c");
        assert_eq!(path_of("{{host}}/b"), "/b");
        assert_eq!(path_of("https://a.example"), "https://a.example");
        assert_eq!(path_of("_search"), "_search");
    }
}
