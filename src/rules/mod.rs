//! The rules: one file each, one table.

mod body;
mod context;
pub(crate) mod data;
mod diagnostic;
mod har;
mod hooks;
mod http;
mod json;
mod page;
pub(crate) mod publishing;
mod request;
mod rule;
mod script;
pub(crate) mod secrets;
mod settings;
mod shell;
pub(crate) mod suppression;

pub use context::Context;
pub(crate) use context::report;
pub use diagnostic::Diagnostic;
pub(crate) use rule::{
    About, BodyCheck, BrokenShellCheck, Check, Concerns, CurlCheck, DocumentedCheck, FindingsCheck, JsonCheck,
    ObjectCheck, PageCheck, RequestCheck, Rule, UnreadCheck,
};
pub use settings::Settings;

pub(crate) use hooks::{HOOKS, Hook, Hooks};

use crate::suggest::did_you_mean;

/// What says that a link leads nowhere, found once more where it is known what is published.
pub(crate) static BROKEN_LINK: &Rule = &page::broken_link::RULE;

/// What finds secrets: reports mask them, and pages with one are not published.
pub(crate) static SECRET: &Rule = &secrets::secret::RULE;

/// What says that snippets are out of date, which a repair of their request makes them.
pub(crate) static STALE_SNIPPET: &Rule = &page::stale_snippet::RULE;

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
    &shell::wrong_tag::RULE,
    &shell::broken_continuation::RULE,
    &shell::unclosed_quote::RULE,
    &shell::typographic_character::RULE,
    &shell::unquoted_url::RULE,
    &shell::unknown_option::RULE,
    &shell::missing_url::RULE,
    &shell::stray_word::RULE,
    &shell::missing_content_type::RULE,
    &json::invalid_json::RULE,
    &json::duplicate_key::RULE,
    &json::lost_backslash::RULE,
    &har::invalid_har::RULE,
    &har::unknown_field::RULE,
    &request::unknown_method::RULE,
    &request::relative_url::RULE,
    &request::invalid_url::RULE,
    &request::plain_http::RULE,
    &request::double_slash::RULE,
    &http::malformed_message::RULE,
    &request::query_mismatch::RULE,
    &request::code_as_value::RULE,
    &request::surrounding_space::RULE,
    &request::invalid_header_name::RULE,
    &request::invalid_header_value::RULE,
    &request::duplicate_header::RULE,
    &request::missing_auth_scheme::RULE,
    &request::content_type_mismatch::RULE,
    &request::wrong_media_type::RULE,
    &request::missing_mime_type::RULE,
    &har::fields_in_post_data::RULE,
    &request::text_and_params::RULE,
    &request::invalid_form_body::RULE,
    &request::missing_body::RULE,
    &request::unexpected_body::RULE,
    &request::wrong_body_size::RULE,
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
pub(crate) fn unknown_rule(name: &str) -> String {
    format!("there is no rule `{name}`{}", did_you_mean(name, RULES.iter().map(|rule| rule.name)))
}

/// What the settings of a project mean for the rules of the table.
impl Settings {
    /// Which rules to look for: those whose findings are wanted, and those that decide whether a request gives code.
    pub(crate) fn wanted(&self) -> Vec<bool> {
        RULES.iter().map(|rule| rule.withholds || self.is_enabled(rule.name)).collect()
    }

    /// These settings, but with what decides whether a request gives code as everything that is wanted.
    #[must_use]
    pub(crate) fn for_requests(&self) -> Self {
        let names = RULES.iter().filter(|rule| rule.withholds).map(|rule| rule.name.to_owned());
        Self { select: Some(names.collect()), ignore: Vec::new(), ..self.clone() }
    }
}
