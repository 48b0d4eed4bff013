//! What an author took out of a page by an HTML comment is out of it.

use harkdown::lint::check;
use harkdown::page::Page;
use harkdown::rules::Settings;

/// What is between an opening and a closing mark of HTML in which Markdown sees no blocks.
const WHOLE: [(&str, &str); 9] = [
    ("<!--", "-->"),
    ("<!-- not yet:\n", "\n-->"),
    ("<!--\n\nnot yet:\n", "\nsee below\n-->"),
    ("<details>\n<!--", "-->\n</details>"),
    ("<div>\n<!-- one --><!-- two", "-->\n</div>"),
    ("> <!--", "> -->"),
    ("<pre>", "</pre>"),
    ("<script>\n//", "</script>"),
    ("<style>", "</style>"),
];

#[test]
fn a_block_in_a_comment_is_no_block() {
    for (open, close) in WHOLE {
        let mark = if open.starts_with('>') { "> " } else { "" };
        let page = format!("# T\n\n{open}\n{mark}```har\n{mark}{{\"a\",, 1}}\n{mark}```\n{close}\n\nText.\n");
        assert!(Page::parse(&page).blocks.is_empty(), "{page}");
        assert!(check(&page, &Settings::default()).diagnostics.is_empty(), "{page}");
    }
}

#[test]
fn a_block_after_a_comment_is_one() {
    for html in ["<!-- one -->", "<!-- one -->\n<!-- two -->", "<details>\n<!-- one -->", "<div>\n<!--\none\n-->"] {
        let page = format!("# T\n\n{html}\n```har\n{{\"a\",, 1}}\n```\n\nText.\n");
        assert_eq!(Page::parse(&page).blocks.len(), 1, "{page}");
    }
}
