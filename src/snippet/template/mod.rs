//! Templates: text with values, conditions and loops in it, in the part of Tera's language that targets need.
//!
//! Text → [`nodes::TemplateNode`]s, once a target; nodes and the [`Members`] of a request → code. A template reads the request where
//! it lies, and every value that it writes is a literal of the dialect.

mod filter;
mod known;
mod lex;
mod names;
mod nodes;
mod parse;
mod run;
mod tidy;
mod value;

use std::collections::HashMap;

use nodes::{LOOP, VARIABLES, VariableSlot};

pub(super) use known::{BodyKind, Known, is_usual};
pub(super) use names::Member;
pub(super) use nodes::Template;
pub(super) use run::{Scope, run};
pub(super) use value::{List, Members, Object, Sample, TemplateValue};

impl Template {
    /// Reads the first of some templates, and what it includes of the others: names and texts. Conditions that ask for what is
    /// `known` are decided here.
    ///
    /// # Errors
    ///
    /// Where a text is not a template, with its name and line.
    pub(super) fn read(templates: &[(String, String)], known: Known) -> Result<Self, String> {
        let mut slots: HashMap<String, VariableSlot> = HashMap::new();
        for name in VARIABLES.into_iter().chain([LOOP]) {
            slots.insert(name.to_owned(), slots.len());
        }
        let nodes = parse::read(templates, &mut slots, known)?;
        let names = templates.iter().map(|(name, _)| name.as_str().into()).collect();
        Ok(Self { nodes, names, slots: slots.len() })
    }
}
