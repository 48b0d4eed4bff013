//! What a template is made of, once it has been read.

use super::filter::{Argument, Filter};
use super::names::Member;

/// A template with everything it includes.
#[derive(Debug)]
pub(in crate::snippet) struct Template {
    pub(super) nodes: Vec<TemplateNode>,
    /// The names of the templates that it may have been made of.
    pub(super) names: Vec<Box<str>>,
    /// How many variables it has.
    pub(super) slots: usize,
}

/// The place of a variable among those of a template.
pub(super) type VariableSlot = usize;

/// What a template is made of.
#[derive(Debug)]
pub(super) enum TemplateNode {
    /// Text that is written as it is.
    Text(Box<str>),
    /// `{{ value }}`
    Write(TemplateLine, TemplateExpression),
    /// `{% if %}`, each `{% elif %}`, and what `{% else %}` has.
    If(TemplateLine, Vec<(TemplateExpression, Vec<TemplateNode>)>, Vec<TemplateNode>),
    /// `{% for slot in list %}`
    For(TemplateLine, TemplateLoop),
    /// `{% set slot = value %}`
    Set(TemplateLine, VariableSlot, TemplateExpression),
    /// `{% filter name(…) %}`
    Filter(TemplateLine, Call, Vec<TemplateNode>),
}

/// A loop.
#[derive(Debug)]
pub(super) struct TemplateLoop {
    pub(super) slot: VariableSlot,
    pub(super) list: TemplateExpression,
    pub(super) body: Vec<TemplateNode>,
    /// What `{% set %}` sets in the loop holds for one round.
    pub(super) locals: Vec<VariableSlot>,
}

/// The place of a node, for errors.
#[derive(Clone, Copy, Debug)]
pub(super) struct TemplateLine {
    /// The number of the template, in the order in which they were read.
    pub(super) template: u32,
    /// The line, from 1.
    pub(super) line: u32,
}

/// What has a value.
#[derive(Debug)]
pub(super) enum TemplateExpression {
    None,
    Bool(bool),
    Number(usize),
    Text(Box<str>),
    Variable(VariableSlot),
    Member(Box<TemplateExpression>, Member),
    Item(Box<TemplateExpression>, usize),
    List(Vec<TemplateExpression>),
    Not(Box<TemplateExpression>),
    And(Box<[TemplateExpression; 2]>),
    Or(Box<[TemplateExpression; 2]>),
    Compare(Comparison, Box<[TemplateExpression; 2]>),
    /// `is starting_with(pat=…)`
    StartsWith(Box<[TemplateExpression; 2]>),
    /// `~`
    Join(Vec<TemplateExpression>),
    Add(Box<[TemplateExpression; 2]>),
    Multiply(Box<[TemplateExpression; 2]>),
    Filter(Box<TemplateExpression>, Call),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    In,
}

/// A filter and what it is given.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) filter: Filter,
    pub(super) arguments: Vec<(Argument, TemplateExpression)>,
}

/// The variables that a template finds set, by their slots.
pub(in crate::snippet) const VARIABLES: [&str; 9] =
    ["request", "losses", "samples", "reads_environment", "short", "is_async", "imports", "timeout", "verb"];

/// The variable of a loop that says how far it is.
pub(super) const LOOP: &str = "loop";

/// The slot of [`LOOP`].
pub(super) const LOOP_SLOT: VariableSlot = VARIABLES.len();
