//! Where a state is stuck, and the way that led there.

use crate::json::lexer::Token;
use crate::json::repair::cost::Cost;
use crate::json::repair::mistake::Mistake;
use crate::json::repair::search::{LastRead, Node, NodeId, Search};

/// How many steps back a mistake is looked for near the place: a name, its value and what is between two of them.
pub(super) const NEAR: usize = 8;

/// How many steps back a bracket is looked for: as far as objects go that people write by hand.
pub(super) const FAR: usize = 400;

/// A state that cannot read on, and the token that does not fit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stuck {
    pub(in crate::json::repair) id: NodeId,
    pub(in crate::json::repair) node: Node,
    pub(in crate::json::repair) token: Token,
}

/// Assumes that something does not belong into the text, and goes on after it.
pub(super) fn assume_removed(search: &mut Search<'_>, id: NodeId, node: Node, cost: Cost, mistake: Mistake) {
    let next = Node { parent: id, at: mistake.span.end, read: LastRead::Nothing, ..node };
    search.assume(next, cost, mistake);
}

/// The states that lead to a state, nearest first.
pub(super) fn ancestors(search: &Search<'_>, id: NodeId, most: usize) -> Vec<NodeId> {
    let mut chain = vec![id];
    while let Some(node) = chain.last().and_then(|&last| search.node(last)).filter(|_| chain.len() <= most) {
        chain.push(node.parent);
    }
    chain
}
