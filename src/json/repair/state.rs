//! The states of a parser that assumes mistakes.

use super::cost::Cost;
use super::guide::{Guide, Spot};
use super::ids::Id;
use super::mistake::Mistake;
use crate::text::Span;

/// What the parser waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Expect {
    /// The document's value.
    Root,
    /// A name, or `}` as nothing came before.
    FirstKey,
    /// A name, after a comma.
    Key,
    /// `:`
    Colon,
    /// The value of a member.
    Value,
    /// An element, or `]` as nothing came before.
    FirstElement,
    /// An element, after a comma.
    Element,
    /// `,` or the closing bracket.
    CommaOrClose,
    /// Nothing: the document is complete.
    End,
}

impl Expect {
    /// Whether a value may come.
    pub(super) fn takes_value(self) -> bool {
        matches!(self, Self::Root | Self::Value | Self::FirstElement | Self::Element)
    }

    /// Whether a name may come.
    pub(super) fn takes_key(self) -> bool {
        matches!(self, Self::FirstKey | Self::Key)
    }
}

/// What a state's last step read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LastRead {
    /// Nothing: a mistake was put right.
    Nothing,
    /// A string, which starts here.
    String(u32),
    /// A closing bracket, at this place.
    Close(Span),
    /// A comma, at this place.
    Comma(Span),
    /// Anything else.
    Other,
}

pub(super) type NodeId = Id<Node>;
pub(super) type FrameId = Id<Frame>;
pub(super) type KeyId = Id<KeyLink>;
pub(super) type MistakeId = Id<Assumed>;

/// An open array or object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) parent: FrameId,
    pub(super) is_object: bool,
    pub(super) opening: Span,
    pub(super) spot: Spot,
    /// Whether its opening bracket is assumed to have been another one.
    pub(super) assumed: bool,
    /// Its names so far.
    pub(super) keys: KeyId,
    /// A hash of the brackets that are open around it.
    pub(super) hash: u64,
}

impl Node {
    /// The string that was read last.
    pub(super) fn last_string(&self) -> Option<Span> {
        if let LastRead::String(start) = self.read { Some(Span::new(start, self.at)) } else { None }
    }

    /// Adds the cost of something that does not fit what is known. After a mistake that decides what belongs where, it
    /// speaks against that mistake; before it, or far from any, it says nothing about the repair.
    pub(super) fn add_doubt(&mut self, cost: Cost, speaks_against: Cost) {
        self.cost += cost;
        self.doubt += speaks_against.when(self.is_shaken);
    }
}

impl Frame {
    /// What is known of the items: elements at once, members when their name is read.
    pub(super) fn item_spot(&self, guide: &dyn Guide) -> Spot {
        if self.is_object { Spot::default() } else { guide.element(self.spot) }
    }
}

/// A state of the parser and how it was reached.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) parent: NodeId,
    /// The end of what was read.
    pub(super) at: u32,
    pub(super) expect: Expect,
    pub(super) frame: FrameId,
    /// What is known of the value that comes next.
    pub(super) spot: Spot,
    pub(super) cost: Cost,
    pub(super) read: LastRead,
    /// The last assumed mistake.
    pub(super) mistake: MistakeId,
    pub(super) keys: KeyId,
    /// The part of the cost that comes from what is known of the text and speaks against the assumed mistakes.
    pub(super) doubt: Cost,
    /// Whether an assumed mistake decides where the values after it belong.
    pub(super) is_shaken: bool,
    /// The ways of writing among the assumed mistakes, a bit each.
    pub(super) habits: u32,
    /// A hash of the assumed edits, whatever their order.
    pub(super) edits: u64,
}

/// A name of an object, and the one before it.
#[derive(Debug)]
pub(super) struct KeyLink {
    pub(super) earlier: KeyId,
    pub(super) span: Span,
}

/// An assumed mistake, and the one before it.
#[derive(Debug)]
pub(super) struct Assumed {
    pub(super) earlier: MistakeId,
    #[allow(dead_code, reason = "a test prints the way of a search")]
    pub(super) cost: Cost,
    pub(super) mistake: Mistake,
}

/// What a string's content says about its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct StringContent {
    pub(super) cost: Cost,
    /// Whether another parser confirms that it is whole.
    pub(super) is_whole: bool,
    /// Whether it starts as JSON does.
    pub(super) is_json: bool,
}

impl StringContent {
    pub(super) fn new(cost: Cost, is_whole: bool) -> Self {
        Self { cost, is_whole, is_json: false }
    }
}
