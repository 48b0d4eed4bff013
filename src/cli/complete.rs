//! Names that shells complete: messages and help stay those of the parser.

use std::ffi::OsStr;
use std::sync::LazyLock;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};

use super::rules::parse_name;
use crate::rules::RULES;
use crate::snippet::{Target, built_in};

/// A parser with names that it may be given.
#[derive(Clone)]
pub(super) struct Completed<P> {
    parser: P,
    names: fn() -> Vec<PossibleValue>,
}

/// Reads a text, or says what is wrong with it.
type ParseText = fn(&str) -> Result<String, String>;

/// Takes the name of a rule.
pub(super) fn rule() -> Completed<ParseText> {
    let names = || RULES.iter().map(|rule| PossibleValue::new(rule.name).help(rule.summary)).collect();
    Completed { parser: parse_name, names }
}

/// Takes the name of a target; a project may have others than those that are built in.
pub(super) fn target() -> Completed<StringValueParser> {
    static NAMES: LazyLock<Vec<(String, &'static Target)>> =
        LazyLock::new(|| built_in().all().into_iter().map(|target| (target.name(), target)).collect());
    let names = || {
        let name =
            |(name, target): &'static (String, &'static Target)| PossibleValue::new(name.as_str()).help(&*target.title);
        NAMES.iter().map(name).collect()
    };
    Completed { parser: StringValueParser::new(), names }
}

impl<P: TypedValueParser> TypedValueParser for Completed<P> {
    type Value = P::Value;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<Self::Value, Error> {
        self.parser.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.names)().into_iter()))
    }
}
