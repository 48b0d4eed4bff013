//! The checks of all rules by their shape, as the walk through a page needs them.

use std::sync::LazyLock;

use super::{
    BodyCheck, BrokenShellCheck, Check, Concerns, CurlCheck, DocumentedCheck, FindingsCheck, JsonCheck, ObjectCheck,
    PageCheck, RULES, RequestCheck, Rule, UnreadCheck,
};

/// A check of a rule.
#[derive(Clone, Copy)]
pub(crate) struct Hook<F> {
    pub(crate) rule: &'static Rule,
    /// The place of the rule in the table.
    pub(crate) number: usize,
    pub(crate) check: F,
}

/// The checks of the rules of a table, each list in the order of the table.
#[derive(Default)]
pub(crate) struct Hooks {
    pub(crate) page: Vec<Hook<PageCheck>>,
    pub(crate) documented: Vec<Hook<(Concerns, DocumentedCheck)>>,
    pub(crate) broken_json: Vec<Hook<FindingsCheck>>,
    pub(crate) unread: Vec<Hook<UnreadCheck>>,
    pub(crate) object: Vec<Hook<ObjectCheck>>,
    pub(crate) json: Vec<Hook<JsonCheck>>,
    pub(crate) har: Vec<Hook<JsonCheck>>,
    pub(crate) broken_message: Vec<Hook<FindingsCheck>>,
    pub(crate) request: Vec<Hook<RequestCheck>>,
    pub(crate) broken_shell: Vec<Hook<BrokenShellCheck>>,
    pub(crate) curl: Vec<Hook<CurlCheck>>,
    pub(crate) body: Vec<Hook<BodyCheck>>,
    pub(crate) broken_script: Vec<Hook<FindingsCheck>>,
}

/// The checks of [`RULES`], sorted once a run.
pub(crate) static HOOKS: LazyLock<Hooks> = LazyLock::new(|| Hooks::of(RULES));

impl Hooks {
    /// Sorts the checks of a table.
    pub(crate) fn of(rules: &[&'static Rule]) -> Self {
        let mut hooks = Self::default();
        for (number, rule) in rules.iter().enumerate() {
            for &check in rule.checks {
                hooks.add(rule, number, check);
            }
        }
        hooks
    }

    fn add(&mut self, rule: &'static Rule, number: usize, check: Check) {
        match check {
            Check::Page(check) => self.page.push(Hook { rule, number, check }),
            Check::Documented { concerns, check } => {
                self.documented.push(Hook { rule, number, check: (concerns, check) });
            }
            Check::BrokenJson(check) => self.broken_json.push(Hook { rule, number, check }),
            Check::Unread(check) => self.unread.push(Hook { rule, number, check }),
            Check::Object(check) => self.object.push(Hook { rule, number, check }),
            Check::Json(check) => self.json.push(Hook { rule, number, check }),
            Check::BrokenMessage(check) => self.broken_message.push(Hook { rule, number, check }),
            Check::Har(check) => self.har.push(Hook { rule, number, check }),
            Check::Request(check) => self.request.push(Hook { rule, number, check }),
            Check::BrokenShell(check) => self.broken_shell.push(Hook { rule, number, check }),
            Check::Curl(check) => self.curl.push(Hook { rule, number, check }),
            Check::Body(check) => self.body.push(Hook { rule, number, check }),
            Check::BrokenScript(check) => self.broken_script.push(Hook { rule, number, check }),
        }
    }
}
