//! The rules: one file each, one table.

mod body;
pub(crate) mod data;
mod finding;
mod har;
mod json;
mod page;
pub(crate) mod publishing;
mod script;
mod secrets;
mod settings;
pub(crate) mod suppression;

pub use finding::{Finding, Report};
pub use har::{Body, Pair, RequestParts, Words};
pub use settings::Settings;

use crate::contract::Format;
use crate::diagnostic::{Diagnostic, Severity};
use crate::har::CheckedBlock;
use crate::json::{Broken, Member, Value};
use crate::page::{Block, Page};
use crate::script::ScriptError;
use crate::suggest::did_you_mean;
use crate::text::Span;

/// What harkdown looks for.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; names what is wrong.
    pub name: &'static str,
    /// What is wrong, in a line.
    pub summary: &'static str,
    /// How much it matters unless the finding or the config says otherwise.
    pub severity: Severity,
    /// Its page of the manual, Markdown with front matter.
    pub docs: &'static str,
    /// What it looks at.
    pub check: Check,
}

impl Rule {
    /// A finding of this rule, in positions of the page.
    pub(crate) fn finding(&self, span: Span, message: String) -> Diagnostic {
        Diagnostic {
            rule: self.name,
            severity: self.severity,
            message,
            span,
            block: None,
            layers: Vec::new(),
            help: None,
            labels: Vec::new(),
            fix: None,
            alternatives: Vec::new(),
        }
    }
}

/// What a rule looks at. Positions are those of the layer that it sees.
#[derive(Debug)]
pub enum Check {
    /// The page.
    Page(fn(&Page<'_>, &mut Report<'_>)),
    /// A har block, as a part of the page.
    Block(fn(&Block<'_>, &mut Report<'_>)),
    /// A layer that should be JSON and is not.
    BrokenJson(fn(&Broken, &mut Report<'_>)),
    /// An object of any JSON layer.
    Object(fn(&[Member<'_>], &mut Report<'_>)),
    /// Any JSON document of a har block: the HAR document, and each body that is JSON.
    Json(fn(&Value<'_>, &mut Report<'_>)),
    /// The page, and any JSON document as [`Check::Json`] does.
    PageAndJson {
        /// What looks at the page.
        page: fn(&Page<'_>, &mut Report<'_>),
        /// What looks at the documents.
        json: fn(&Value<'_>, &mut Report<'_>),
    },
    /// All texts: the page, any JSON document as [`Check::Json`] does, and layers that should be JSON and cannot be read.
    Texts {
        /// What looks at the page.
        page: fn(&Page<'_>, &mut Report<'_>),
        /// What looks at the documents.
        json: fn(&Value<'_>, &mut Report<'_>),
        /// What looks at the text of the other layers.
        text: fn(&mut Report<'_>),
    },
    /// The JSON document of a har block.
    Har(fn(&Value<'_>, &mut Report<'_>)),
    /// A request, and its body, which is JSON or a form.
    Body(fn(&Value<'_>, &Value<'_>, Format, &mut Report<'_>)),
    /// A request of a har block, with the place of every part.
    Request(fn(&RequestParts<'_, '_>, &mut Report<'_>)),
    /// The page, with the requests that its blocks document.
    PageAndRequests {
        /// Whether there is anything to compare the requests with.
        concerns: fn(&Page<'_>) -> bool,
        /// What compares.
        check: fn(&Page<'_>, &[CheckedBlock], &mut Report<'_>),
    },
    /// A layer that should be JavaScript and is not.
    BrokenScript(fn(&ScriptError, &mut Report<'_>)),
    /// The comments that hide findings, when all else is found.
    Suppression,
    /// What comes up only where a page is turned into code or HTML.
    Publishing,
    /// What comes up only where pages are made of data, or data of pages.
    Data,
}

/// All rules, outermost layer first. Findings at one place are reported in this order.
pub static RULES: &[&Rule] = &[
    &page::invalid_front_matter::RULE,
    &page::missing_front_matter::RULE,
    &page::unclosed_fence::RULE,
    &page::misspelt_fence::RULE,
    &page::untagged_har::RULE,
    &page::unknown_variable::RULE,
    &page::broken_link::RULE,
    &page::unsafe_link::RULE,
    &page::prose_mismatch::RULE,
    &page::stale_snippet::RULE,
    &page::snippet_drift::RULE,
    &json::invalid_json::RULE,
    &json::duplicate_key::RULE,
    &json::lost_backslash::RULE,
    &har::invalid_har::RULE,
    &har::unknown_field::RULE,
    &har::unknown_method::RULE,
    &har::relative_url::RULE,
    &har::invalid_url::RULE,
    &har::plain_http::RULE,
    &har::double_slash::RULE,
    &har::query_mismatch::RULE,
    &har::code_as_value::RULE,
    &har::surrounding_space::RULE,
    &har::invalid_header_name::RULE,
    &har::invalid_header_value::RULE,
    &har::duplicate_header::RULE,
    &har::missing_auth_scheme::RULE,
    &har::content_type_mismatch::RULE,
    &har::wrong_media_type::RULE,
    &har::missing_mime_type::RULE,
    &har::fields_in_post_data::RULE,
    &har::text_and_params::RULE,
    &har::invalid_form_body::RULE,
    &har::missing_body::RULE,
    &har::unexpected_body::RULE,
    &har::wrong_body_size::RULE,
    &body::schema_violation::RULE,
    &script::invalid_script::RULE,
    &secrets::secret::RULE,
    &suppression::invalid_suppression::RULE,
    &suppression::unused_suppression::RULE,
    &publishing::failed_snippet::RULE,
    &publishing::lossy_snippet::RULE,
    &data::invalid_record::RULE,
    &data::odd_page::RULE,
];

/// The rule of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// Says that there is no such rule, and which one was probably meant.
#[must_use]
pub fn unknown_rule(name: &str) -> String {
    format!("there is no rule `{name}`{}", did_you_mean(name, RULES.iter().map(|rule| rule.name)))
}

/// Whether errors that a rule finds say that there is no request. One that is wrong, or that holds a secret, still is one.
pub(crate) fn withholds_requests(rule: &Rule) -> bool {
    !matches!(rule.check, Check::Request(_) | Check::Texts { .. })
}
