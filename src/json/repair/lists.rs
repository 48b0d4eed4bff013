//! Commas that a repair takes for colons, and that may part the elements of a list.
//!
//! `{"red", "green"}` is a pair or a list in braces. What surrounds it may tell: another pair in the braces, a guide that
//! knows the object or the name, a neighbor in which the name has its colon, a placeholder after a name.

use super::guide::{Guide, Spot};
use super::mistake::{Mistake, MistakeKind, Trust, edits_of};
use crate::json::lexer::Symbol;
use crate::json::parser;
use crate::json::tree::{Kind, Member, Value};
use crate::placeholder;
use crate::text::{Edit, SourceMap, Span};

/// Takes the trust from colons that may be commas of a list. Where the braces may be its brackets, both ways are shown.
pub(super) fn distrust(text: &str, repaired: &str, mistakes: &mut [Mistake], guide: &dyn Guide) {
    let is_colon = |mistake: &Mistake| mistake.kind == MistakeKind::Instead(Symbol::Colon);
    let Some(root) = mistakes.iter().any(is_colon).then(|| parser::parse(repaired).ok()).flatten() else { return };
    let Some(edits) = edits_of(&*mistakes) else { return };
    let places = SourceMap::of_edits(&edits, repaired.len() as u32);
    let mut search = Search { text, places: &places, guide, found: Vec::new() };
    search.value(&root, guide.root(), &[]);
    for Doubt { comma, braces } in search.found {
        let found = mistakes.iter_mut().find(|mistake| mistake.edits.iter().any(|edit| edit.span == comma));
        let Some(mistake) = found else { continue };
        mistake.trust = mistake.trust.min(Trust::Likely);
        if let Some([open, close]) = braces {
            let pair = mistake.edits.clone();
            let list = vec![Edit::replace(open, "["), Edit::replace(close, "]")];
            *mistake =
                mistake.clone().guess().or("replace `,` with `:`", pair).or("replace the braces with brackets", list);
        }
    }
}

/// A comma made a colon that may be one.
struct Doubt {
    comma: Span,
    /// The braces around, if they may be the brackets of the list.
    braces: Option<[Span; 2]>,
}

struct Search<'s> {
    text: &'s str,
    /// From the repaired text to the text.
    places: &'s SourceMap,
    guide: &'s dyn Guide,
    found: Vec<Doubt>,
}

impl Search<'_> {
    /// Looks through a value; `peers` are those beside it, itself among them.
    fn value(&mut self, value: &Value<'_>, spot: Spot, peers: &[&Value<'_>]) {
        match &value.kind {
            Kind::Object(members) => {
                self.object(value, members, spot, peers);
                let peers: Vec<&Value<'_>> = members.iter().map(|member| &member.value).collect();
                for member in members {
                    self.value(&member.value, self.guide.member(spot, &member.key.decode()), &peers);
                }
            }
            Kind::Array(elements) => {
                let peers: Vec<&Value<'_>> = elements.iter().collect();
                for element in elements {
                    self.value(element, self.guide.element(spot), &peers);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, value: &Value<'_>, members: &[Member<'_>], spot: Spot, peers: &[&Value<'_>]) {
        let Some((last, before)) = members.split_last() else { return };
        let comma = self.places.span(last.colon);
        let key = last.key.decode();
        let is_known = self.guide.knows(spot, &key) == Some(true) || is_filled_in(&key, last);
        if comma.of(self.text) != "," || !is_string(last) || is_known {
            return;
        }
        match before.last() {
            Some(before) if is_string(before) => self.found.push(Doubt { comma, braces: None }),
            Some(_) => {}
            None => {
                let is_proven = self.guide.opening(spot) == Some(b'{') || peers.iter().any(|peer| self.has(peer, &key));
                let ends = [value.span.start, value.span.end - 1];
                let braces = ends.map(|at| self.places.span(Span::new(at, at + 1)));
                let are_there = braces[0].of(self.text) == "{" && braces[1].of(self.text) == "}";
                if !is_proven && are_there {
                    self.found.push(Doubt { comma, braces: Some(braces) });
                }
            }
        }
    }

    /// Whether a value is an object that has a member of that name with its colon.
    fn has(&self, value: &Value<'_>, key: &str) -> bool {
        let Kind::Object(members) = &value.kind else { return false };
        members.iter().any(|member| member.key.decode() == key && self.places.span(member.colon).of(self.text) == ":")
    }
}

/// Whether the second string is to be replaced, and the first one is a name: `"client_id", "YOUR-CLIENT-ID"`.
fn is_filled_in(key: &str, member: &Member<'_>) -> bool {
    let is_placeholder =
        |text: &str| placeholder::len(text) == Some(text.len()) || placeholder::words::is_shouted_name(text);
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !is_placeholder(key)
        && key.bytes().all(is_name)
        && member.value.as_str().is_some_and(|value| is_placeholder(&value))
}

fn is_string(member: &Member<'_>) -> bool {
    matches!(member.value.kind, Kind::String(_))
}
