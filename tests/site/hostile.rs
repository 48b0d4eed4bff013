//! Pages of any pieces, none of which gets out of its place.

use harkdown::site;

use super::build_page;

const FRAGMENTS: &[&str] = &[
    "# ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "```har\n{}\n```\n",
    "```js\n",
    "```\n",
    "`",
    "*",
    "_",
    "**",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](javascript:x)",
    "[r]: ",
    "[^1]",
    "[^1]: ",
    "|",
    "|-|\n",
    "---\n",
    "title: x\n",
    "<script>",
    "<!--",
    "-->",
    "<b onclick=x>",
    "${x}",
    "${",
    "${account.host}",
    "\\",
    "{#",
    "}",
    "\"",
    "'",
    "&lt;",
    "&",
    "\u{feff}",
    "é",
    "🙂",
    "\t",
    "\r\n",
    "a",
    " ",
    "https://x.example",
    "<https://x>",
    "other.md",
    "[x] ",
    "> [!TIP]\n",
];

proptest::proptest! {
    #[test]
    fn no_page_breaks_out_of_its_place(parts in proptest::collection::vec(proptest::sample::select(FRAGMENTS), 0..60)) {
        let page = parts.concat();
        let (html, diagnostics) = build_page(&page);
        assert!(html.matches("<script").count() == 1, "{html}");
        assert!(!html.contains("<b ") && !html.contains("javascript:x\""), "{html}");
        for diagnostic in diagnostics {
            assert!(page.get(diagnostic.span.range()).is_some(), "{diagnostic:?}");
        }
    }

    #[test]
    fn highlighting_only_marks(
        parts in proptest::collection::vec(proptest::sample::select(FRAGMENTS), 0..60),
        language in proptest::sample::select(&["json", "shell", "python", "js", "go", "toml", "yaml", "rust", "ruby", "php", "?"][..]),
    ) {
        let code = parts.concat();
        let mut text = String::new();
        for part in site::highlight(&code, language).split('<') {
            text += part.split_once('>').filter(|(tag, _)| tag.starts_with(['s', '/'])).map_or(part, |(_, rest)| rest);
        }
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        let text = entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter));
        assert_eq!(text, code);
    }
}
