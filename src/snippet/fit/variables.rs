//! Texts that the client takes for variables.

use std::collections::HashSet;

use super::fitter::Fitter;
use crate::placeholder::DOUBLE_BRACES;
use crate::placeholder::pieces::{self, Piece};
use crate::snippet::body::{Body, JsonDocument};
use crate::snippet::dialect::visible;
use crate::snippet::{Options, Placeholders, SentPart};

impl Fitter<'_, '_> {
    /// Texts that the client takes for variables and that are not written as ones.
    pub(super) fn variables(&mut self, options: &Options) {
        if !self.limits.replaces_variables {
            return;
        }
        let reads_environment = options.placeholders == Placeholders::Env;
        let mut found: Vec<String> = Vec::new();
        for text in self.texts() {
            let pieces = if reads_environment { pieces::pieces(text) } else { vec![Piece::Text(text)] };
            let texts = pieces.iter().filter_map(|piece| match piece {
                Piece::Text(text) => Some(*text),
                Piece::Placeholder(_) => None,
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

    /// All texts of the request that may hold whatever its author wanted.
    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![&*self.fitted.url];
        texts.extend(self.fitted.headers.iter().map(|header| header.value.as_str()));
        texts.extend(self.fitted.credentials.iter().flat_map(|(user, password)| [user.as_str(), password]));
        match &*self.fitted.body {
            Body::None => {}
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => texts.push(text),
            Body::Form(pairs) => texts.extend(pairs.iter().flat_map(|(name, value)| [name.as_str(), value])),
            Body::Multipart(parts) => texts.extend(parts.iter().flat_map(|part| [part.name.as_str(), part.content()])),
        }
        texts
    }
}
