//! Texts that the client takes for variables.

use std::collections::HashSet;

use super::fitter::Fitter;
use crate::placeholder::pieces::Piece;
use crate::placeholder::{DOUBLE_BRACES, VARIABLE};
use crate::snippet::SentPart;
use crate::snippet::body::{Body, JsonDocument};
use crate::snippet::dialect::visible;
use crate::snippet::reads::Reads;

/// Variables as a message lists them.
fn listed(names: &[&String]) -> String {
    names.iter().map(|name| format!("`{}`", VARIABLE.around(name))).collect::<Vec<_>>().join(", ")
}

impl Fitter<'_, '_> {
    /// Texts that the client takes for variables and that are not written as ones.
    pub(super) fn variables(&mut self, reads: Reads<'_>) {
        self.unread(reads);
        if !self.limits.replaces_variables {
            return;
        }
        let mut found: Vec<String> = Vec::new();
        for text in self.texts() {
            let texts = reads.pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Text(text) => Some(text),
                Piece::Placeholder(_) | Piece::Variable(_) => None,
            });
            found.extend(texts.flat_map(|text| DOUBLE_BRACES.all(text)).map(str::to_owned));
        }
        let others = found.iter().filter(|name| Some(*name) != found.first()).collect::<HashSet<_>>().len();
        if let Some(name) = found.first() {
            let (client, name) = (self.target.client_name(), visible(name));
            let more = if others == 0 { String::new() } else { format!(", and of {others} more like it") };
            self.lose(
                SentPart::Variable,
                format!("{client} puts the value of a variable in the place of `{name}`{more}"),
            );
        }
    }

    /// Variables of the author's shell that the code does not read: its language cannot, or they are in no text any more.
    fn unread(&mut self, reads: Reads<'_>) {
        let view = self.fitted.view;
        if view.variables.is_empty() {
            return;
        }
        let is_in = |name: &String| self.texts().iter().any(|text| text.contains(&VARIABLE.around(name)));
        let (kept, gone): (Vec<&String>, Vec<&String>) = view.variables.iter().partition(|name| is_in(name));
        if !reads.is_any() && !kept.is_empty() {
            let (be, them) =
                if kept.len() == 1 { ("is a shell variable", "it") } else { ("are shell variables", "them") };
            let shown = listed(&kept);
            self.lose(SentPart::Variable, format!("{shown} {be}: replace {them} with what the shell has"));
        }
        if !gone.is_empty() {
            self.lose(SentPart::Variable, format!("the code lacks what the shell has for {}", listed(&gone)));
        }
    }

    /// All texts of the request that may hold whatever its author wanted.
    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![&*self.fitted.url];
        texts.extend(self.fitted.headers.iter().map(|header| header.value.as_str()));
        texts.extend(self.fitted.credentials.iter().flat_map(|(user, password)| [user.as_str(), password]));
        match &*self.fitted.body {
            Body::None => {}
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => texts.push(text),
            Body::Form(pairs) => texts.extend(pairs.iter().flat_map(|(name, value)| [name.as_str(), value])),
            Body::Multipart(parts) => {
                texts.extend(parts.iter().flat_map(|part| {
                    [part.name.as_str(), part.content(), part.file_name.as_deref().unwrap_or_default()]
                }));
            }
        }
        texts
    }
}
