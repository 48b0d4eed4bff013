//! A token of any layer stands in the page where its map says, and an edit of any layer arrives there.

use harkdown::json::{self, Kind, Value, string};
use harkdown::layer::{Layer, Stack};
use harkdown::page::Page;
use harkdown::text::{Edit, Span};
use proptest::prelude::*;

use super::nesting::{self, Nesting};

/// What is written into a page: JavaScript in a JSON string in a JSON string in a block.
#[derive(Clone, Debug)]
struct Document {
    nesting: Nesting,
    har: String,
}

fn document() -> impl Strategy<Value = Document> {
    let odd = prop_oneof![
        ".{0,20}",
        "[ -~]{0,30}",
        Just("${account.namespace}/{{name}}/<%= x %>".to_owned()),
        Just("::: panel".to_owned()),
        Just("```\n~~~".to_owned()),
    ];
    let script = prop_oneof![Just("function (a) {\n\treturn \"x\\\\n\" + 'y';\n}".to_owned()), odd.clone()];
    (nesting::any(), odd.clone(), odd, script, any::<bool>(), any::<bool>()).prop_map(
        |(nesting, url, name, script, is_pretty, is_pretty_body)| {
            let write = |value: &serde_json::Value, is_pretty| {
                let text = if is_pretty { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
                text.unwrap()
            };
            let body = serde_json::json!({ name.clone(): 1, "list": [name, 1.5, null, true], "scripts": { "main": script } });
            let body = write(&body, is_pretty_body);
            let har = serde_json::json!({ "method": "POST", "url": url, "postData": { "mimeType": "application/json", "text": body } });
            Document { nesting, har: write(&har, is_pretty) }
        },
    )
}

/// The tokens of a tree: names, colons and values without inner ones.
fn tokens(value: &Value<'_>, found: &mut Vec<Span>) {
    match &value.kind {
        Kind::Object(members) => {
            for member in members {
                found.extend([member.key_span, member.colon]);
                tokens(&member.value, found);
            }
        }
        Kind::Array(elements) => elements.iter().for_each(|element| tokens(element, found)),
        _ => found.push(value.span),
    }
}

fn tokens_of(json: &str) -> Vec<Span> {
    let mut found = Vec::new();
    tokens(&json::parse(json).unwrap(), &mut found);
    found
}

fn string_at(text: &str, path: &[&str]) -> Span {
    let root = json::parse(text).unwrap();
    path.iter().fold(&root, |value, key| value.get(key).unwrap()).span
}

/// Calls `visit` with each layer of a page's block and with how often its text is escaped in the page.
fn with_layers(page: &str, mut visit: impl FnMut(usize, &Stack<'_>)) {
    let parsed = Page::parse(page);
    assert_eq!(parsed.blocks.len(), 1, "the page has its block");
    let content = parsed.blocks[0].content();
    let har = Stack::new(&content);
    visit(0, &har);
    let body = Layer::of_json_string(har.text(), string_at(har.text(), &["postData", "text"]));
    let body = har.push(&body);
    visit(1, &body);
    let script = Layer::of_json_string(body.text(), string_at(body.text(), &["scripts", "main"]));
    visit(2, &body.push(&script));
}

fn layer_texts(page: &str) -> Vec<String> {
    let mut texts = Vec::new();
    with_layers(page, |_, stack| texts.push(stack.text().to_owned()));
    texts
}

fn unescape(text: &str, times: usize) -> String {
    (0..times).fold(text.to_owned(), |text, _| string::decode(&text).text)
}

/// The places of characters in a text.
fn boundaries(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

/// A page in which `edit` of the layer at `depth` is done.
fn edited(page: &str, depth: usize, edit: &Edit) -> String {
    let mut result = None;
    with_layers(page, |at, stack| {
        if at == depth {
            result = stack.edit_in_page(edit);
        }
    });
    result.unwrap().apply(page)
}

proptest! {
    #![proptest_config(super::config(256))]

    #[test]
    fn every_token_stands_where_its_map_says(document in document()) {
        let page = document.nesting.page(&document.har);
        with_layers(&page, |depth, stack| {
            let spans = if depth < 2 {
                tokens_of(stack.text())
            } else {
                boundaries(stack.text()).windows(2).map(|pair| Span::from(pair[0]..pair[1])).collect()
            };
            for span in spans {
                let place = stack.span_in_page(span);
                assert_eq!(unescape(place.of(&page), depth), span.of(stack.text()), "at {place:?}");
            }
        });
    }

    #[test]
    fn an_edit_of_a_nested_layer_arrives(
        document in document(),
        depth in 1_usize..3,
        from in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
        text in ".{0,10}|[\"\\\\\n{}',/`~> ]{0,10}",
    ) {
        let page = document.nesting.page(&document.har);
        let mut expected = layer_texts(&page);
        let places = boundaries(&expected[depth]);
        let (one, other) = (places[from.index(places.len())], places[to.index(places.len())]);
        let edit = Edit::replace(Span::from(one.min(other)..one.max(other)), text);
        expected[depth] = edit.apply(&expected[depth]);
        if depth == 1 && json::parse(&expected[1]).is_err() {
            let page = edited(&page, depth, &edit);
            let parsed = Page::parse(&page);
            let content = parsed.blocks[0].content();
            let root = json::parse(&content.text).unwrap();
            let body = root.get("postData").unwrap().get_str("text").unwrap();
            prop_assert_eq!(body.as_ref(), expected[1].as_str());
        } else if depth == 2 {
            let page = edited(&page, depth, &edit);
            prop_assert_eq!(&layer_texts(&page)[2], &expected[2]);
        }
    }

    #[test]
    fn an_edit_of_a_block_arrives(
        document in document(),
        at in any::<prop::sample::Index>(),
        value in prop_oneof![Just("null"), Just("[\n  1,\n\n  \"ä\"\n]"), Just("{ \"a\": \"\\n\" }"), Just("{\n\t\"b\": 2\n}")],
        way in 0..3,
    ) {
        let page = document.nesting.page(&document.har);
        let parsed = Page::parse(&page);
        let content = parsed.blocks[0].content();
        let spans = tokens_of(&content.text);
        let span = spans[at.index(spans.len())];
        let edit = match way {
            0 => Edit::replace(span, value),
            1 => Edit::insert(span.end, format!("\n{value}\n")),
            _ => Edit::delete(span),
        };
        let expected = edit.apply(&content.text);
        let page = Stack::new(&content).edit_in_page(&edit).unwrap().apply(&page);
        let parsed = Page::parse(&page);
        prop_assert_eq!(parsed.blocks.len(), 1);
        let text = parsed.blocks[0].content().text;
        if document.nesting.is_closed() {
            prop_assert_eq!(text.as_ref(), expected.as_str());
        } else {
            prop_assert!(text.starts_with(expected.trim_end()), "{:?} / {:?}", text, expected);
        }
    }
}
