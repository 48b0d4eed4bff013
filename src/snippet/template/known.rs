//! What is known of a request before a template is run: the template is read once for each such case, without the conditions
//! that are decided by it.

use super::names::Member;
use super::nodes::{Comparison, TemplateExpression, VARIABLES, VariableSlot};
use super::value::TemplateValue;

/// The kinds of bodies, as templates tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::snippet) enum BodyKind {
    None,
    Text,
    Json,
    Form,
    Multipart,
    Pieces,
}

impl BodyKind {
    pub(in crate::snippet) const COUNT: usize = Self::Pieces as usize + 1;

    /// What templates call it.
    pub(in crate::snippet) fn name(self) -> &'static str {
        match self {
            Self::None | Self::Text => "text",
            Self::Json => "json",
            Self::Form => "form",
            Self::Multipart => "multipart",
            Self::Pieces => "pieces",
        }
    }
}

/// Which of [`VARIABLES`] are true for most requests, with the options that no one has set.
const USUAL: [Option<bool>; VARIABLES.len()] =
    [None, Some(false), None, Some(false), Some(false), Some(false), Some(true), Some(false), Some(true)];

/// The slot of the request.
const REQUEST: VariableSlot = 0;

/// Whether a request is a usual one, by the values of [`VARIABLES`].
pub(in crate::snippet) fn is_usual(variables: &[TemplateValue<'_>; VARIABLES.len()]) -> bool {
    variables.iter().zip(USUAL).all(|(value, known)| known.is_none_or(|known| known == value.is_true()))
}

/// What is known of the requests that a template is read for.
#[derive(Clone, Copy, Debug)]
pub(in crate::snippet) enum Known {
    Nothing,
    /// That they are usual ones, without credentials, and what their bodies are.
    Usual(BodyKind),
}

/// What is left of a condition.
pub(super) enum Condition {
    Known(bool),
    Open(TemplateExpression),
}

impl Known {
    /// The condition without what is known.
    pub(super) fn decide(self, condition: TemplateExpression) -> Condition {
        use TemplateExpression::{And, Bool, Not, Or};
        match condition {
            Bool(value) => Condition::Known(value),
            Not(value) => match self.decide(*value) {
                Condition::Known(value) => Condition::Known(!value),
                Condition::Open(value) => Condition::Open(Not(Box::new(value))),
            },
            And(both) => self.decide_both(*both, true, And),
            Or(both) => self.decide_both(*both, false, Or),
            other => self.look_up(&other).map_or_else(|| Condition::Open(other), Condition::Known),
        }
    }

    /// Two conditions, of which one that is `neutral` does not matter, and one that is known and not `neutral` decides.
    fn decide_both(
        self,
        [one, other]: [TemplateExpression; 2],
        neutral: bool,
        join: fn(Box<[TemplateExpression; 2]>) -> TemplateExpression,
    ) -> Condition {
        match (self.decide(one), self.decide(other)) {
            (Condition::Known(known), rest) | (rest, Condition::Known(known)) if known == neutral => rest,
            (Condition::Known(known), _) | (_, Condition::Known(known)) => Condition::Known(known),
            (Condition::Open(one), Condition::Open(other)) => Condition::Open(join(Box::new([one, other]))),
        }
    }

    /// Whether a list is known to be empty.
    pub(super) fn is_empty(self, list: &TemplateExpression) -> bool {
        self.look_up(list) == Some(false)
    }

    fn look_up(self, condition: &TemplateExpression) -> Option<bool> {
        use TemplateExpression::{Compare, Member as Of, None as Nothing, Text, Variable};
        let Self::Usual(body) = self else { return None };
        let is_request = |object: &TemplateExpression| matches!(object, Variable(REQUEST));
        match condition {
            Variable(slot) => USUAL.get(*slot).copied().flatten(),
            Of(object, Member::Body) if is_request(object) => Some(body != BodyKind::None),
            // Text alone may have no type.
            Of(object, Member::IsUntyped) if is_request(object) && body != BodyKind::Text => Some(false),
            Compare(Comparison::Equal, both) => match &**both {
                [Of(object, Member::User), Nothing] if is_request(object) => Some(true),
                [Of(of, Member::Kind), Text(kind)] => {
                    let is_of_body = matches!(&**of, Of(object, Member::Body) if is_request(object));
                    (is_of_body && body != BodyKind::None).then(|| body.name() == &**kind)
                }
                _ => None,
            },
            _ => None,
        }
    }
}
