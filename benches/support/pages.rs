//! Markdown pages around har blocks.

use std::fmt::Write as _;
use std::fs;

use tempfile::TempDir;

use super::json::Layout;
use super::requests;
use super::rng::Rng;

/// Where in a page a har block stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// What stands before each line of the block but the first.
    prefix: &'static str,
    /// What stands before its first line.
    first: &'static str,
    fence: &'static str,
    newline: &'static str,
}

impl Place {
    /// Any place.
    pub(crate) fn any(rng: &mut Rng) -> Self {
        let (first, prefix) = rng.choose(&[
            ("", ""),
            ("", ""),
            ("", ""),
            ("", ""),
            ("- ", "  "),
            ("1. ", "   "),
            ("> ", "> "),
            ("- > ", "  > "),
            ("> * ", ">   "),
        ]);
        Self {
            prefix,
            first,
            fence: rng.choose(&["```", "```", "```", "````", "~~~"]),
            newline: if rng.once_in(8) { "\r\n" } else { "\n" },
        }
    }

    /// A page that holds `har` here.
    pub(crate) fn page(&self, har: &str) -> String {
        let mut page = String::from(
            "---\ntitle: Create a connection\ndescription: How to create one\n---\n# Create a connection\n\nSend this request:\n\n",
        );
        let _ = writeln!(page, "{}{}har", self.first, self.fence);
        for line in har.split('\n') {
            let _ = writeln!(page, "{}{line}", self.prefix);
        }
        let _ = writeln!(page, "{}{}", self.prefix, self.fence);
        page.push_str("\nThe reply is `201 Created`. See [the manual](https://example.com/docs).\n");
        if self.newline == "\n" { page } else { page.replace('\n', self.newline) }
    }
}

const PROSE: [&str; 8] = [
    "Before you start, [register an application](https://example.com/apps) and write down its **Client ID** and *Client Secret*.",
    "The endpoint takes a `limit` and an `offset`; both are optional. Pages hold 50 items unless you ask for fewer, and never more than 100.",
    "Replace `YOUR_DOMAIN` with your own domain. Tokens expire after `86400` seconds, after which you need a new one.",
    "If the reply is `429 Too Many Requests`, wait for as long as the `Retry-After` header says. Do not retry at once: the limit is shared by all of your tenants.",
    "Read more about scopes in [the reference][ref] and about errors in [the list of errors](../errors.md#codes).\n\n[ref]: https://example.com/reference",
    "> **Note**: changes take up to a minute to reach all regions.",
    "1. Open the dashboard.\n2. Select **Connections**.\n3. Click *Create* and fill in the form:\n   - a name,\n   - a callback URL such as `https://example.com/callback`.",
    "| Field | Type | Meaning |\n| --- | --- | --- |\n| `name` | string | what users see |\n| `strategy` | string | one of `oauth2`, `saml` |\n| `enabled` | boolean | whether users can log in with it |\n| `tags` | array | anything that you like |",
];

/// A page of about `size` bytes with one or two har blocks; `broken` leaves a mistake in each.
pub(crate) fn page_of_size(rng: &mut Rng, size: usize, broken: bool) -> String {
    let mut page = String::from(
        "---\ntitle: Manage connections\nsection: Guides\ndescription: How connections are managed\n---\n\n# Manage connections\n\n",
    );
    let blocks = 1 + rng.below(2);
    let mut written = 0;
    while page.len() < size || written < blocks {
        if rng.once_in(4) {
            let _ = writeln!(page, "## Step {}\n", rng.below(20));
        }
        let _ = writeln!(page, "{}\n", rng.choose(&PROSE));
        if written < blocks && page.len() > written * size / blocks {
            push_block(rng, &mut page, broken);
            written += 1;
        }
    }
    page
}

/// Good pages of about `size` bytes in files, a thousand in a folder, and the page that their links lead to.
pub(crate) fn files(count: usize, size: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for pages");
    fs::write(folder.path().join("errors.md"), "# Errors\n\n## Codes\n").expect("there is room for pages");
    let mut rng = Rng::new(1);
    for number in 0..count {
        let part = folder.path().join((number / 1_000).to_string());
        fs::create_dir_all(&part).expect("there is room for pages");
        fs::write(part.join(format!("{number}.md")), page_of_size(&mut rng, size, false))
            .expect("there is room for pages");
    }
    folder
}

fn push_block(rng: &mut Rng, page: &mut String, broken: bool) {
    let request = requests::any(rng).request;
    let mut har = Layout::pretty(rng).write(&request);
    if broken {
        har = broken_har(rng, &har);
    }
    let _ = writeln!(page, "```har\n{har}\n```\n");
}

/// A pretty-printed block with one of the usual mistakes.
fn broken_har(rng: &mut Rng, har: &str) -> String {
    let (right, wrong) = rng.choose(&[
        ("\": \"", "\", \""),
        (",\n", "\n"),
        ("\",\n", ",\n"),
        ("\": \"", "\": "),
        ("\\\"", "\""),
        ("}\n", "\n"),
        ("\"url\"", "'url'"),
        ("\n}", ""),
    ]);
    if har.contains(right) { har.replacen(right, wrong, 1) } else { har.replacen("\": ", "\", ", 1) }
}
