//! `harkdown convert`, from the outside.

use super::Project;

const PAGE: &str = "# Items\n\n```http\nGET /items HTTP/1.1\nHost: api.example.com\n```\n\n```sh\ncurl -sS https://api.example.com/status\n```\n";

#[test]
fn blocks_are_rewritten_in_place_and_what_would_be_lost_is_named() {
    let project = Project::new(&[("docs/page.md", PAGE)]);
    let run = project.run(&["convert", "--to", "har", "docs"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(
        run.err,
        "docs/page.md:8:1: block 2 stays as it is; this would be lost: the option `-s`, the option `-S`\n\
         rewrote 1 block in 1 page; 1 block stays\n"
    );
    let page = project.read("docs/page.md");
    assert!(page.contains("```har\n{\n  \"method\": \"GET\"") && page.contains("curl -sS"), "{page}");
    let run = project.run(&["convert", "--to", "har", "--lossy", "docs"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(!project.read("docs/page.md").contains("curl"));
    assert_eq!(project.run(&["convert", "--to", "har", "docs"]).code, 0);
}

#[test]
fn a_page_on_standard_input_is_printed() {
    let project = Project::new(&[]);
    let page = "```sh\ncurl https://api.example.com/status\n```\n";
    let run = project.run_with_input(&["convert", "--to", "http", "-"], page.as_bytes());
    assert_eq!(
        (run.code, &*run.out),
        (0, "```http\nGET /status HTTP/1.1\nHost: api.example.com\n```\n"),
        "{}",
        run.err
    );
    let run = project.run(&["convert", "--to", "json", "page.md"]);
    assert_eq!(run.code, 2);
}

#[test]
fn a_diff_writes_nothing() {
    let project = Project::new(&[("page.md", PAGE)]);
    let run = project.run(&["convert", "--to", "curl", "--from", "http", "--diff", "page.md"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.out.contains("+curl https://api.example.com/items\n"), "{}", run.out);
    assert_eq!(project.read("page.md"), PAGE);
}

#[test]
fn what_leaves_something_out_gives_no_code_and_is_no_mistake() {
    let page = "```sh\ncurl https://api.example.com/a ...\n```\n\n```sh\ncurl https://api.example.com/b\n```\n";
    let project = Project::new(&[("page.md", page)]);
    let run = project.run(&["snippet", "page.md"]);
    assert_eq!((run.code, run.out.contains("api.example.com/b")), (0, true), "{}", run.err);
    let run = project.run(&["snippet", "--all", "-t", "shell/curl", "-o", "out", "page.md"]);
    assert_eq!((run.code, &*run.err), (0, "wrote 1 file to out\n"));
    let run = project.run(&["snippet", "--block", "1", "page.md"]);
    assert_eq!((run.code, &*run.err), (1, "page.md: block 1 leaves something out, so it gives no code\n"));
    assert_eq!(project.run(&["verify", "-t", "shell/curl", "page.md"]).code, 0);
}

#[test]
fn what_no_line_of_a_page_holds_is_a_loss() {
    let block = |request: &str| format!("```har\n{request}\n```\n");
    for (request, loss) in [
        (
            r#"{"method": "POST", "url": "https://a.test/x", "postData": {"mimeType": "text/plain", "text": "a\r\nb"}}"#,
            "carriage return",
        ),
        (r#"{"method": "GET", "url": "https://a.test/x#part"}"#, "the fragment of the URL"),
    ] {
        let project = Project::new(&[("page.md", &block(request))]);
        let run = project.run(&["convert", "--to", "http", "page.md"]);
        assert!(run.out.contains(loss) || run.err.contains(loss), "{}{}", run.out, run.err);
        assert_eq!(project.read("page.md"), block(request));
    }
}
