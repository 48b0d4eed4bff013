//! How a page is read: which blocks it has, for all commands alike.

use harkdown::lint;
use harkdown::page::{Closing, Page};
use harkdown::rules::Settings;

/// The languages and texts of a page's blocks.
fn blocks(page: &str) -> Vec<(String, String)> {
    let page = Page::parse(page);
    page.blocks.iter().map(|block| (block.tag().to_owned(), block.content().text.to_string())).collect()
}

/// The texts of the blocks of a page that are tagged `har`.
fn har(page: &str) -> Vec<String> {
    blocks(page).into_iter().filter(|(tag, _)| tag == "har").map(|(_, text)| text).collect()
}

#[test]
fn an_info_string_names_its_language_in_many_ways() {
    let tags = [
        ("har", "har"),
        (" har title=\"A\"", "har"),
        ("har,no-run", "har"),
        ("har{1,3}", "har"),
        ("HAR", "HAR"),
        ("{.har}", "har"),
        ("{ .har .annotate }", "har"),
        ("{#id .har hl_lines=\"1\"}", "har"),
        ("{har}", "har"),
        ("{code-block} har", "har"),
        ("{note}", "note"),
        ("{#id}", ""),
        ("{title=\"a\"}", ""),
        ("", ""),
        ("{", ""),
    ];
    for (info, tag) in tags {
        let page = format!("```{info}\n{{}}\n```\n");
        let parsed = Page::parse(&page);
        assert_eq!(parsed.blocks[0].tag(), tag, "{info}");
        assert_eq!(parsed.blocks[0].closing, Closing::Closed, "{info}");
    }
}

#[test]
fn a_block_may_say_that_it_is_not_to_be_checked() {
    for info in ["har harkdown-ignore", "{ .har .harkdown-ignore }", "har,harkdown-ignore"] {
        let checked = lint::check(&format!("```{info}\n{{,\n```\n"), &Settings::default());
        assert!(checked.diagnostics.is_empty() && checked.blocks.is_empty(), "{info}");
    }
    assert!(!lint::check("```har harkdown-ignored\n{,\n```\n", &Settings::default()).diagnostics.is_empty());
}

/// Pages with one har block that holds `{}`, as docs tools show it.
const READ: &[&str] = &[
    "!!! note \"Example\"\n\n    ```har\n    {}\n    ```\n",
    "!!! note\n    ```har\n    {}\n    ```\ntext\n",
    "??? tip\n\n    Text.\n\n    ```har\n    {}\n    ```\n\nText.\n",
    "???+ tip \"A b\"\n\n    ```har\n    {}\n    ```\n",
    "=== \"A\"\n\n    ```har\n    {}\n    ```\n\n=== \"B\"\n\n    ```sh\n    ls\n    ```\n",
    "!!! note\n\n    === \"A\"\n\n        ```har\n        {}\n        ```\n",
    "!!! note\n\n    - item\n\n        ```har\n        {}\n        ```\n",
    "- item\n\n    !!! note\n\n        ```har\n        {}\n        ```\n",
    "1. item\n\n    === \"A\"\n\n        ```har\n        {}\n        ```\n",
    "!!! note\n\n\t```har\n\t{}\n\t```\n",
    "!!! note\r\n\r\n    ```har\r\n    {}\r\n    ```\r\n",
    "<Tabs>\n  <TabItem value=\"a\">\n\n    ```har\n    {}\n    ```\n\n  </TabItem>\n</Tabs>\n",
    "<Tabs>\n  <TabItem value=\"a\">\n    ```har\n    {}\n    ```\n  </TabItem>\n</Tabs>\n",
    "<Tabs>\n<TabItem>\n```har\n{}\n```\n</TabItem>\n</Tabs>\n",
    "- item\n\n  <Card>\n    <Body>\n\n        ```har\n        {}\n        ```\n\n    </Body>\n  </Card>\n",
    "import A from \"./a\"\n\n      ```har\n      {}\n      ```\n",
    "<Card title=\"A\">\n    ```har\n    {}\n        ```\n</Card>\n\nText.\n",
    "<details>\n<summary>Show</summary>\n```har\n{}\n```\n</details>\n",
    "<details>\n<summary>Show</summary>\nText.\n```har\n{}\n```\n</details>\n",
    "- a\n  <details>\n  <summary>Show</summary>\n  ```har\n  {}\n  ```\n  </details>\n",
    "<!-- a -->\n```har\n{}\n```\n",
    "<div>\n<!-- a -->\n```har\n{}\n```\n</div>\n",
    "<div>\n\n  [^1]: ```har\n    {}\n    ```\n\n</div>\n",
    "<Note>\n\n[^note]: Text.\n\n    - item\n\n      ```har\n      {}\n      ```\n\n</Note>\n",
    "- a\n\n  <div>\n\n  [^1]: - b\n\n        ```har\n        {}\n        ```\n\n  </div>\n",
    "!!! note\n\n    [^1]: Text.\n\n        ```har\n        {}\n        ```\n",
    "---\ntitle: |\n    ```\n---\n\n```har\n{}\n```\n",
];

#[test]
fn blocks_are_found_where_docs_tools_find_them() {
    for page in READ {
        assert_eq!(har(page), ["{}\n"], "{page}");
        assert!(
            !lint::check(*page, &Settings::default()).diagnostics.iter().any(|it| it.rule.name == "unclosed-fence"),
            "{page}"
        );
    }
}

#[test]
fn no_block_is_found_where_there_is_none() {
    let pages = [
        "<!--\n```har\n{}\n```\n-->\n",
        "<!--\n\n```har\n{}\n```\n\n-->\n",
        "text\n\n<!-- old\n```har\n{}\n```\n-->\n",
        "<div>\n<!--\n\n```har\n{}\n```\n-->\n</div>\n",
        "<div>\n<!--\n```har\n{}\n```\n-->\n</div>\n",
        "<pre>\n```har\n{}\n```\n</pre>\n",
        "Text.\n\n    ```har\n    {}\n    ```\n",
        "!!! note\n\nText.\n\n    ```har\n    {}\n    ```\n",
        "````md\n!!! note\n\n    ```har\n    {}\n    ```\n````\n",
        "````md\n<summary>a</summary>\n```har\n{}\n```\n````\n",
    ];
    for page in pages {
        assert_eq!(har(page), [""; 0], "{page}");
    }
}

#[test]
fn what_is_behind_a_container_is_read_as_ever() {
    let page = "!!! note\n\n    ```har\n    {\n    ```\n\nText.\n\n    code\n\n- item\n\n```sh\nls\n```\n";
    assert_eq!(blocks(page), [("har".into(), "{\n".into()), ("sh".into(), "ls\n".into())]);
    let open = "!!! note\n\n    ```sh\n    ls\n\n```har\n{}\n```\n";
    assert_eq!(blocks(open).len(), 2);
    assert_eq!(har(open), ["{}\n"]);
}

#[test]
fn an_edit_in_a_container_arrives() {
    for page in READ {
        let parsed = Page::parse(page);
        let block = parsed.blocks.iter().find(|block| block.is_har()).unwrap();
        let content = block.content();
        let edit = harkdown::text::Edit::insert(1, "\n  \"a\": 1,\n\n  \"b\": 2\n");
        let edited = content.edit_outward(&edit).unwrap().apply(page);
        assert_eq!(har(&edited), ["{\n  \"a\": 1,\n\n  \"b\": 2\n}\n"], "{edited}");
    }
}
