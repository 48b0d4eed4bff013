//! What a rule is: what it looks for, and the checks that look.

use std::fmt;

use super::Context;
use crate::contract::BodyFormat;
use crate::curl::CurlCommand;
use crate::curl::mend::ShellMistake;
use crate::diagnostic::{Finding, Severity};
use crate::har::CheckedBlock;
use crate::json::{Member, Value};
use crate::page::{Page, markdown_start};
use crate::request::Written;

/// What harkdown looks for.
pub struct Rule {
    /// Kebab-case; names what is wrong.
    pub name: &'static str,
    /// What is wrong, in a line.
    pub summary: &'static str,
    /// How much it matters unless the finding or the config says otherwise.
    pub severity: Severity,
    /// Its page of the manual, Markdown with front matter.
    pub docs: &'static str,
    /// What it looks at; nothing where it is found elsewhere than in [`crate::lint`].
    pub(crate) checks: &'static [Check],
    /// What its findings are about.
    pub(crate) about: About,
    /// Whether its errors say that nothing is known about what a block sends.
    pub(crate) withholds: bool,
}

impl Rule {
    /// Its page of the manual without front matter.
    pub(crate) fn page(&self) -> &'static str {
        &self.docs[markdown_start(self.docs)..]
    }
}

/// What the findings of a rule are about: by this, what follows from something else is told from what is found by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// How a text is written.
    Text,
    /// JSON that cannot be read: its fixes are repairs, which are safe only if nothing new is found after them.
    BrokenJson,
    /// What a request means; in what a repair has written, that follows from the mistake.
    Requests,
    /// What is looked for in the page as a text and in each of its layers, and is said once.
    Anywhere,
    /// Where links lead; that can be told of pages of a project only.
    Links,
    /// What the API's document asks for; without one, there is nothing to compare with.
    Contract,
}

/// A shape of check: what the function is shown, and when. Positions are those of the layer that it sees.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// The page.
    Page(PageCheck),
    /// The page, with the requests that its blocks document.
    Documented {
        /// Whether there is anything to compare the requests with.
        concerns: Concerns,
        /// What compares.
        check: DocumentedCheck,
    },
    /// A layer that should be JSON and is not.
    BrokenJson(FindingsCheck),
    /// The text of a layer that should be JSON and cannot be read, not even by a repair.
    Unread(UnreadCheck),
    /// An object of any JSON layer.
    Object(ObjectCheck),
    /// An HTTP message that no server can read.
    BrokenMessage(FindingsCheck),
    /// Any JSON document of a har block: the HAR document, and each body that is JSON.
    Json(JsonCheck),
    /// The JSON document of a har block.
    Har(JsonCheck),
    /// A request in any notation, with the place of every part.
    Request(RequestCheck),
    /// What the shell takes otherwise than it was meant, in the curl commands of a block.
    BrokenShell(BrokenShellCheck),
    /// A curl command.
    Curl(CurlCheck),
    /// A request, and its body, which is JSON or a form.
    Body(BodyCheck),
    /// A layer that should be JavaScript and is not.
    BrokenScript(FindingsCheck),
}

/// Looks at a page.
pub(crate) type PageCheck = fn(&Page<'_>, &mut Context<'_>);
/// Tells whether a page has anything to compare its requests with.
pub(crate) type Concerns = fn(&Page<'_>) -> bool;
/// Looks at a page and the requests of its blocks.
pub(crate) type DocumentedCheck = fn(&Page<'_>, &[CheckedBlock], &mut Context<'_>);
/// Looks at what is wrong with a text, as its parser says it.
pub(crate) type FindingsCheck = fn(&[Finding], &mut Context<'_>);
/// Looks at [`Context::text`].
pub(crate) type UnreadCheck = fn(&mut Context<'_>);
/// Looks at the members of an object.
pub(crate) type ObjectCheck = fn(&[Member<'_>], &mut Context<'_>);
/// Looks at a document.
pub(crate) type JsonCheck = fn(&Value<'_>, &mut Context<'_>);
/// Looks at a request.
pub(crate) type RequestCheck = fn(&Written<'_>, &mut Context<'_>);
/// Looks at what is wrong with shell code.
pub(crate) type BrokenShellCheck = fn(&[ShellMistake], &mut Context<'_>);
/// Looks at a curl command.
pub(crate) type CurlCheck = fn(&CurlCommand<'_, '_>, &mut Context<'_>);
/// Looks at a request and its body.
pub(crate) type BodyCheck = fn(&Written<'_>, &Value<'_>, BodyFormat, &mut Context<'_>);

impl fmt::Debug for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Rule").field(&self.name).finish()
    }
}

/// There is one rule of a name.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}
