//! Blocks in a language of their own: HTTP messages, console requests, JSON that belongs to no request.

use std::slice;

use super::walk::PageWalk;
use crate::diagnostic::Finding;
use crate::har::Request;
use crate::json::{self, Extras};
use crate::layer::{Role, Stack};
use crate::request::Reading;
use crate::script;
use crate::text::Span;

/// What findings call a body that belongs to no request.
const BODY_NAME: &str = "body";

impl PageWalk<'_> {
    /// The requests of a block in a language of its own; none of those that have errors or leave something out.
    pub(super) fn text(&mut self, reading: &Reading<'_>, stack: &Stack<'_>) -> Vec<Request> {
        (self.is_withheld, self.is_elided) = (false, false);
        self.show(&self.hooks.broken_message, Some(stack), |check, context| check(&reading.problems, context));
        for request in &reading.requests {
            self.request(request, stack);
        }
        for document in &reading.documents {
            let layer = document.layer();
            let stack = stack.push(&layer).named(BODY_NAME).with_role(Role::Body);
            if reading.syntax.json5 {
                self.json5(&stack);
            } else if json::parse(stack.text()).is_err() && script::is_program(stack.text()) {
                let first = stack.text().lines().next().unwrap_or_default();
                let finding = Finding::new(Span::from(0..first.len()), "a program, not JSON")
                    .help("tag the block `js`, or write the document that the program makes");
                self.show(&self.hooks.broken_json, Some(&stack), |check, context| {
                    check(slice::from_ref(&finding), context);
                });
            } else {
                self.documented(&stack, reading.syntax, Self::whole_alone);
            }
        }
        if self.is_withheld || self.is_elided { Vec::new() } else { self.kept(&reading.requests) }
    }

    /// Reads a layer as JSON5, which is an expression of JavaScript.
    fn json5(&mut self, stack: &Stack<'_>) {
        let shown = json::documented(stack.text(), Extras { json5: true, comments: true, ..Extras::default() });
        self.is_elided |= shown.is_elided;
        if shown.is_elided || shown.has_placeholders {
            return;
        }
        if let Err(Finding { span, message, .. }) = script::check_literal(&shown.text) {
            let finding = Finding::new(span, message.replace(script::THE_END, "the end of the text"));
            let findings = slice::from_ref(&finding);
            self.show(&self.hooks.broken_json, Some(stack), |check, context| check(findings, context));
        }
    }
}
