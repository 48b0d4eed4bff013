//! The search for the cheapest set of mistakes that explains a broken JSON text.
//!
//! A best-first search over the states of a JSON parser. A state runs ahead at no cost as long as the text is JSON; where
//! it gets stuck, moves assume a mistake each, and their states join the queue with its cost. Two ways
//! that lead to the same state are rivals: the difference of their costs is the margin by which the cheaper one wins.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};
use std::hash::BuildHasher;
use std::ops::Range;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::cost::{self, Cost};
use super::guide::{Guide, Spot};
use super::ids::Id;
use super::mistake::Mistake;
use super::state::{Assumed, KeyId, KeyLink, MistakeId, StringContent};
pub(super) use super::state::{Expect, Frame, FrameId, LastRead, Node, NodeId};
use crate::json::lexer::{self, Symbol, Token, TokenKind};
use crate::json::{MAX_DEPTH, parser};
use crate::text::{Edit, Span};

/// How many states the search may store: it takes some milliseconds then, and what it has not found by then is not
/// a simple mistake.
const MAX_NODES: usize = 20_000;

/// The work of a state, by the measure of looking at a byte: it is stored, hashed and queued.
const NODE: usize = 64;

/// How many rivals are noted: with more of them the text says too little to choose, and the solution does not count as
/// complete.
const MAX_RIVALS: usize = 1_000;

/// What the search found.
#[derive(Debug)]
pub(super) struct Solution {
    /// In order of their place.
    pub(super) mistakes: Vec<Mistake>,
    pub(super) cost: Cost,
    /// What comes near.
    pub(super) rivals: Vec<Rival>,
    /// Whether the search has seen all that may come near.
    pub(super) is_exhaustive: bool,
    /// Whether everything that is known of the text agrees.
    pub(super) agrees_with_guide: bool,
}

/// Another explanation of a part of the text that is about as cheap.
#[derive(Debug)]
pub(super) struct Rival {
    /// The mistakes of the solution that it does without.
    pub(super) instead_of: Range<usize>,
    /// The mistakes that it assumes in their place.
    pub(super) mistakes: Vec<Mistake>,
}

/// Assumes each mistake that may explain why a token does not fit where a state is.
pub(super) type Moves = fn(&mut Search<'_>, NodeId, Token);

/// How deep repairs of strings in strings may nest: a body in a string in a body is the deepest that pages have, and
/// each level is a search of its own.
const MAX_NESTED: usize = 2;

/// The state of a search.
pub(super) struct Search<'t> {
    pub(super) text: &'t str,
    pub(super) guide: &'t dyn Guide,
    pub(super) nodes: Vec<Node>,
    pub(super) frames: Vec<Frame>,
    keys: Vec<KeyLink>,
    mistakes: Vec<Assumed>,
    queue: BinaryHeap<(Reverse<Cost>, u32, Reverse<NodeId>)>,
    /// The first state at each place that waits for the same, in the same brackets; which names it has seen depends on
    /// where the innermost one opens.
    reached: FxHashMap<(u32, Expect, u64, u32), NodeId>,
    tokens: FxHashMap<u32, Token>,
    /// States, each with another one that reached the same at about the same cost.
    rivals: Vec<(NodeId, NodeId)>,
    /// What the contents of strings cost that were read already.
    pub(super) contents: FxHashMap<u64, StringContent>,
    /// How much work may still be done, by the measure of looking at a byte.
    pub(super) budget: usize,
    /// How many texts are around this one.
    depth: usize,
    moves: Moves,
}

impl<'t> Search<'t> {
    pub(super) fn new(
        text: &'t str,
        guide: &'t dyn Guide,
        spot: Spot,
        (depth, budget): (usize, usize),
        moves: Moves,
    ) -> Self {
        let root = Node {
            parent: Id::NONE,
            at: 0,
            expect: Expect::Root,
            frame: Id::NONE,
            spot,
            cost: Cost::ZERO,
            read: LastRead::Nothing,
            mistake: Id::NONE,
            keys: Id::NONE,
            doubt: Cost::ZERO,
            is_shaken: false,
            habits: 0,
            edits: 0,
        };
        let mut search = Self {
            text,
            guide,
            nodes: Vec::with_capacity(256),
            frames: Vec::with_capacity(32),
            keys: Vec::new(),
            mistakes: Vec::new(),
            queue: BinaryHeap::new(),
            reached: FxHashMap::default(),
            tokens: FxHashMap::default(),
            rivals: Vec::new(),
            contents: FxHashMap::default(),
            budget,
            depth,
            moves,
        };
        search.enqueue(root);
        search
    }

    /// Runs until the cheapest explanation is known to be so, or the budget is spent.
    pub(super) fn run(&mut self) -> Option<Solution> {
        let mut best: Option<NodeId> = None;
        let mut exhausted = false;
        while let Some((Reverse(cost), _, Reverse(id))) = self.queue.pop() {
            if best.is_some_and(|best| cost > self.nodes[best.index()].cost + cost::MARGIN) || cost > cost::MOST {
                break;
            }
            if self.nodes.len() > MAX_NODES || self.budget == 0 {
                exhausted = true;
                break;
            }
            if let Some(done) = self.advance(id) {
                match best {
                    None => best = Some(done),
                    Some(best) => self.rival(best, done),
                }
            }
        }
        best.map(|best| self.solution(best, exhausted))
    }

    /// What a text within this one costs that should be JSON, nothing if it is; and what is left of a budget to find out.
    pub(super) fn cost_within(&self, text: &str, budget: usize) -> (Cost, usize) {
        match parser::parse(text) {
            Ok(_) => (Cost::ZERO, budget),
            Err(stop) if stop.too_deep || self.depth >= MAX_NESTED => (cost::HOPELESS, budget),
            Err(_) => {
                let mut search = Search::new(text, self.guide, Spot::default(), (self.depth + 1, budget), self.moves);
                let cost = search.run().map_or(cost::HOPELESS, |solution| solution.cost.min(cost::HOPELESS));
                (cost, search.budget)
            }
        }
    }

    /// Adds a state to the queue.
    fn enqueue(&mut self, node: Node) -> NodeId {
        let id = Id::next(&self.nodes);
        self.spend(NODE);
        self.nodes.push(node);
        self.queue_up(id);
        id
    }

    fn queue_up(&mut self, id: NodeId) {
        let node = self.nodes[id.index()];
        self.queue.push((Reverse(node.cost), node.at, Reverse(id)));
    }

    /// Reads on from a state until the text is not JSON; the complete state, if it gets that far.
    fn advance(&mut self, id: NodeId) -> Option<NodeId> {
        let mut id = id;
        loop {
            if !self.claim(id) {
                return None;
            }
            let node = self.nodes[id.index()];
            let token = self.token(node.at);
            if node.expect == Expect::End && token.kind == TokenKind::End {
                return Some(id);
            }
            match self.read(id, token) {
                Some(next) if self.nodes[next.index()].cost > node.cost => {
                    self.queue_up(next);
                    return None;
                }
                Some(next) if self.nodes.len() <= MAX_NODES => id = next,
                Some(_) => return None,
                None => {
                    (self.moves)(self, id, token);
                    return None;
                }
            }
        }
    }

    /// Marks a state as reached; false if a cheaper way has been there, of which this one is a rival.
    fn claim(&mut self, id: NodeId) -> bool {
        let node = self.nodes[id.index()];
        let (brackets, opening) = self.frame(node.frame).map_or((0, 0), |frame| (frame.hash, frame.opening.start));
        let key = (node.at, node.expect, brackets, opening);
        match self.reached.get(&key) {
            Some(&earlier) if earlier != id => {
                self.rival(earlier, id);
                false
            }
            _ => {
                self.reached.insert(key, id);
                true
            }
        }
    }

    /// Notes that `other` reached what `winner` reached at about the same cost, by other edits.
    fn rival(&mut self, winner: NodeId, other: NodeId) {
        let (one, two) = (self.nodes[winner.index()], self.nodes[other.index()]);
        if one.edits != two.edits && two.cost < one.cost + cost::MARGIN && self.rivals.len() < MAX_RIVALS {
            self.rivals.push((winner, other));
        }
    }

    /// The token at or after a byte.
    pub(super) fn token(&mut self, at: u32) -> Token {
        if let Some(&token) = self.tokens.get(&at) {
            return token;
        }
        let token = lexer::token(self.text, at as usize);
        self.spend((token.span.end - at) as usize + 1);
        self.tokens.insert(at, token);
        token
    }

    /// Counts work.
    pub(super) fn spend(&mut self, work: usize) {
        self.budget = self.budget.saturating_sub(work);
    }

    /// The state after a token that JSON has in this place.
    fn read(&mut self, id: NodeId, token: Token) -> Option<NodeId> {
        let next = match token.kind {
            TokenKind::Symbol(symbol) => self.after_symbol(id, symbol, token.span)?,
            TokenKind::String { closed: true } if lexer::is_sound(token.span.of(self.text)) => {
                self.spend(token.span.len() as usize);
                self.after_string(id, token.span, None)?
            }
            TokenKind::Number | TokenKind::Literal => self.after_scalar(id, token.span.end)?,
            _ => return None,
        };
        let id = Id::next(&self.nodes);
        self.spend(NODE);
        self.nodes.push(next);
        Some(id)
    }

    /// The state after a symbol, if the parser waits for it; `span` is empty for one that is inserted.
    pub(super) fn after_symbol(&mut self, id: NodeId, symbol: Symbol, span: Span) -> Option<Node> {
        let node = self.nodes[id.index()];
        self.after_symbol_of(Node { parent: id, ..node }, symbol, span)
    }

    /// The same for a state that is not one of the search.
    pub(super) fn after_symbol_of(&mut self, node: Node, symbol: Symbol, span: Span) -> Option<Node> {
        let next = Node { at: span.end, read: LastRead::Other, ..node };
        match symbol {
            Symbol::OpenObject | Symbol::OpenArray => self.after_opening(next, symbol == Symbol::OpenObject, span),
            Symbol::CloseObject | Symbol::CloseArray => self.after_closing(next, symbol == Symbol::CloseObject, span),
            Symbol::Comma => {
                let frame = self.frame(node.frame).filter(|_| node.expect == Expect::CommaOrClose)?;
                let expect = if frame.is_object { Expect::Key } else { Expect::Element };
                Some(Node { read: LastRead::Comma(span), expect, spot: frame.item_spot(self.guide), ..next })
            }
            Symbol::Colon => (node.expect == Expect::Colon).then_some(Node { expect: Expect::Value, ..next }),
        }
    }

    fn after_opening(&mut self, mut next: Node, is_object: bool, span: Span) -> Option<Node> {
        if !next.expect.takes_value() || self.depth_of(next.frame) >= MAX_DEPTH {
            return None;
        }
        let cost = self.opening_cost(next.spot, if is_object { b'{' } else { b'[' });
        next.add_doubt(cost, cost);
        let frame = self.open_frame(&next, is_object, span);
        next.frame = Id::next(&self.frames);
        next.keys = Id::NONE;
        next.expect = if is_object { Expect::FirstKey } else { Expect::FirstElement };
        next.spot = frame.item_spot(self.guide);
        self.frames.push(frame);
        Some(next)
    }

    fn after_closing(&mut self, mut next: Node, is_object: bool, span: Span) -> Option<Node> {
        let frame = self.frame(next.frame).filter(|frame| frame.is_object == is_object)?;
        let first = if is_object { Expect::FirstKey } else { Expect::FirstElement };
        if next.expect != Expect::CommaOrClose && next.expect != first {
            return None;
        }
        next.cost += super::layout::closing_cost(self.text, frame.opening, span);
        next.read = LastRead::Close(span);
        next.frame = frame.parent;
        next.keys = frame.keys;
        after_value(&mut next);
        Some(next)
    }

    /// The state after a string; `name` is its text where that is not what is between the quotes.
    pub(super) fn after_string(&mut self, id: NodeId, span: Span, name: Option<&str>) -> Option<Node> {
        let node = self.nodes[id.index()];
        let mut next = Node { parent: id, at: span.end, read: LastRead::String(span.start), ..node };
        if node.expect.takes_key() {
            let content = Span::new(span.start + 1, span.end.saturating_sub(1));
            let key = name.unwrap_or_else(|| content.of(self.text));
            let frame = self.frame(node.frame)?;
            let (cost, speaks_against) = self.key_cost(&frame, node.keys, key);
            next.add_doubt(cost, speaks_against);
            next.spot = self.guide.member(frame.spot, key);
            next.keys = Id::next(&self.keys);
            self.keys.push(KeyLink { earlier: node.keys, span: content });
            next.expect = Expect::Colon;
        } else if node.expect.takes_value() {
            let cost = self.opening_cost(node.spot, b'"');
            next.add_doubt(cost, cost);
            after_value(&mut next);
        } else {
            return None;
        }
        Some(next)
    }

    /// The state after a number or literal.
    pub(super) fn after_scalar(&mut self, id: NodeId, end: u32) -> Option<Node> {
        let node = self.nodes[id.index()];
        if !node.expect.takes_value() {
            return None;
        }
        let mut next = Node { parent: id, at: end, read: LastRead::Other, ..node };
        let cost = self.opening_cost(node.spot, b'0');
        next.add_doubt(cost, cost);
        after_value(&mut next);
        Some(next)
    }

    /// Assumes a mistake: `next`, with the cost added, joins the queue.
    pub(super) fn assume(&mut self, next: Node, cost: Cost, mistake: Mistake) {
        self.assume_all(next, Cost::ZERO, [(cost, mistake)]);
    }

    /// Assumes several mistakes at once; `doubt` is the cost of what does not fit then.
    pub(super) fn assume_all(
        &mut self,
        mut next: Node,
        doubt: Cost,
        mistakes: impl IntoIterator<Item = (Cost, Mistake)>,
    ) {
        next.cost += doubt;
        next.doubt += doubt;
        for (cost, mistake) in mistakes {
            next.is_shaken |= mistake.kind.decides_structure();
            let habit = mistake.habit;
            let cost = if next.habits & habit == 0 { cost } else { cost.less(cost::HABIT) };
            next.cost += cost;
            next.habits |= habit;
            next.edits ^= hash_edits(&mistake);
            let assumed = Assumed { earlier: next.mistake, cost, mistake };
            next.mistake = Id::next(&self.mistakes);
            self.mistakes.push(assumed);
        }
        self.enqueue(next);
    }

    pub(super) fn node(&self, id: NodeId) -> Option<Node> {
        id.of(&self.nodes).copied()
    }

    pub(super) fn frame(&self, id: FrameId) -> Option<Frame> {
        id.of(&self.frames).copied()
    }

    pub(super) fn last_mistake(&self, node: &Node) -> Option<&Mistake> {
        node.mistake.of(&self.mistakes).map(|assumed| &assumed.mistake)
    }

    fn open_frame(&self, node: &Node, is_object: bool, opening: Span) -> Frame {
        let outer = self.frame(node.frame).map_or(0x9E37_79B9_7F4A_7C15, |frame| frame.hash);
        let salt = u64::from(is_object) + 1 + (u64::from(node.spot.0) << 8);
        let hash = (outer.rotate_left(7) ^ salt).wrapping_mul(0x0000_0100_0000_01B3);
        Frame { parent: node.frame, is_object, opening, spot: node.spot, assumed: false, keys: node.keys, hash }
    }

    /// What it costs that a value opens otherwise than it should.
    fn opening_cost(&self, spot: Spot, opening: u8) -> Cost {
        match self.guide.opening(spot) {
            Some(b'"') if opening != b'"' => cost::NO_TEXT,
            Some(expected) if expected != opening => cost::OTHER_TYPE,
            _ => Cost::ZERO,
        }
    }

    /// Notes that the opening bracket of a frame is assumed to have been another one.
    pub(super) fn turn(&mut self, frame: FrameId) {
        if let Some(frame) = self.frames.get_mut(frame.index()) {
            frame.assumed = true;
        }
    }

    fn depth_of(&self, frame: FrameId) -> usize {
        std::iter::successors(self.frame(frame), |frame| self.frame(frame.parent)).take(MAX_DEPTH).count()
    }

    /// What it costs that a name is not known here, or that it is here twice; and what of it shows that the name
    /// belongs elsewhere.
    fn key_cost(&self, frame: &Frame, keys: KeyId, key: &str) -> (Cost, Cost) {
        // Objects with more names are data, in which comparing each with all would take quadratic time.
        const LOOK_BACK: usize = 64;
        let is_unknown = self.guide.knows(frame.spot, key) == Some(false) && !key.starts_with('_');
        let unknown = cost::UNKNOWN_NAME.when(is_unknown);
        let links = std::iter::successors(keys.of(&self.keys), |link| link.earlier.of(&self.keys));
        let is_double = links.take(LOOK_BACK).any(|link| link.span.of(self.text) == key);
        let double = cost::NAMED_TWICE.when(is_double);
        let is_misplaced = is_unknown && self.guide.knows_anywhere(key);
        (unknown + double, if is_misplaced { unknown + double } else { double })
    }

    fn solution(&self, best: NodeId, exhausted: bool) -> Solution {
        let Node { cost, doubt, mistake, .. } = self.nodes[best.index()];
        Solution {
            mistakes: self.mistakes(mistake, Id::NONE),
            cost,
            rivals: self.rivals_on_path(best),
            is_exhaustive: !exhausted && self.rivals.len() < MAX_RIVALS,
            agrees_with_guide: doubt < cost::MARGIN,
        }
    }

    /// The assumed mistakes from `last` back to the one before them, in order of their place.
    fn mistakes(&self, last: MistakeId, before: MistakeId) -> Vec<Mistake> {
        let chain = self.mistake_ids(last).take_while(|&id| id != before);
        let mut mistakes: Vec<Mistake> = chain.map(|id| self.mistakes[id.index()].mistake.clone()).collect();
        mistakes.reverse();
        mistakes
    }

    fn mistake_ids(&self, last: MistakeId) -> impl Iterator<Item = MistakeId> {
        let earlier = |id: &MistakeId| id.of(&self.mistakes).map(|assumed| assumed.earlier);
        std::iter::successors(Some(last), earlier).filter(|&id| id != Id::NONE)
    }

    /// What came near the states that lead to `best`.
    fn rivals_on_path(&self, best: NodeId) -> Vec<Rival> {
        // No more of them are shown at one place, and each costs a way back through the search.
        const MOST: usize = 8;
        if self.rivals.is_empty() {
            return Vec::new();
        }
        let path: HashSet<NodeId> = self.path(best).collect();
        let near = self.rivals.iter().filter(|(winner, _)| path.contains(winner));
        near.take(MOST).map(|&(winner, other)| self.rival_of(winner, other)).collect()
    }

    fn path(&self, last: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(last), |&id| self.node(id).map(|node| node.parent)).filter(|&id| id != Id::NONE)
    }

    fn rival_of(&self, winner: NodeId, other: NodeId) -> Rival {
        let (ours, theirs) = (self.nodes[winner.index()].mistake, self.nodes[other.index()].mistake);
        let mine: HashSet<MistakeId> = self.mistake_ids(ours).collect();
        let common = self.mistake_ids(theirs).find(|id| mine.contains(id)).unwrap_or(Id::NONE);
        let instead_of = self.mistake_ids(common).count()..mine.len();
        Rival { instead_of, mistakes: self.mistakes(theirs, common) }
    }
}

/// What the parser waits for after a value.
fn after_value(node: &mut Node) {
    node.spot = Spot::default();
    node.expect = if node.frame == Id::NONE { Expect::End } else { Expect::CommaOrClose };
}

/// A hash of edits that does not depend on their order.
fn hash_edits(mistake: &Mistake) -> u64 {
    let hash = |edit| FxBuildHasher.hash_one::<&Edit>(edit);
    mistake.edits.iter().map(hash).fold(0, |all, hash| all ^ hash)
}

#[cfg(test)]
mod tests {
    use super::{Id, Search, cost};
    use crate::json::repair::guide::{Blind, Guide, Spot};
    use crate::json::repair::moves;
    use crate::script;

    /// A search through a text, at its end.
    fn searched<'t>(text: &'t str, guide: &'t dyn Guide) -> (Search<'t>, Option<super::Solution>) {
        let mut search = Search::new(text, guide, guide.root(), (0, 1 << 20), moves::assume);
        let solution = search.run();
        (search, solution)
    }

    /// The way of the search through a text: each mistake that it assumes, what that costs, and what remains undecided.
    fn way(text: &str) -> String {
        let (search, Some(solution)) = searched(text, &Blind) else { return "no way".to_owned() };
        let last =
            search.nodes.iter().rev().find(|node| {
                node.cost == solution.cost && search.mistakes(node.mistake, Id::NONE) == solution.mistakes
            });
        let Some(last) = last else { return "lost".to_owned() };
        let mut steps: Vec<String> = search
            .mistake_ids(last.mistake)
            .map(|id| &search.mistakes[id.index()])
            .map(|assumed| format!("{} {}", assumed.cost, assumed.mistake.title(text)))
            .collect();
        steps.reverse();
        steps.extend(solution.rivals.iter().map(|rival| {
            let titles: Vec<String> = rival.mistakes.iter().map(|mistake| mistake.title(text)).collect();
            format!("or {}", titles.join(" and "))
        }));
        format!("{}: {}", solution.cost, steps.join(", "))
    }

    #[test]
    fn the_search_goes_the_cheapest_way() {
        for (text, expected) in [
            (r#"{"a", 1}"#, "8: 8 replace `,` with `:`"),
            ("[1 2,, 3", "28: 10 insert `,`, 8 remove `,`, 10 insert `]`"),
            ("{a: 1, b: 2}", "7: 7 put it in quotes, 0 put it in quotes"),
            (r#"{"a": 60 * 60}"#, "5: 5 replace `60 * 60` with `null`"),
        ] {
            assert_eq!(way(text), expected, "{text}");
        }
    }

    /// Knows some of HAR: a URL is a string, headers are a list, `postData` has a text, and `f` is a script.
    struct Known;

    impl Guide for Known {
        fn root(&self) -> Spot {
            Spot(1)
        }

        fn member(&self, of: Spot, key: &str) -> Spot {
            Spot(match (of.0, key) {
                (1, "url") => 2,
                (1, "headers") => 3,
                (1, "postData") => 4,
                (_, "f") => 5,
                _ => 0,
            })
        }

        fn knows(&self, at: Spot, key: &str) -> Option<bool> {
            (at.0 == 4).then_some(key == "text")
        }

        fn knows_anywhere(&self, key: &str) -> bool {
            matches!(key, "url" | "headers" | "postData" | "text")
        }

        fn opening(&self, at: Spot) -> Option<u8> {
            match at.0 {
                2 => Some(b'"'),
                3 => Some(b'['),
                4 => Some(b'{'),
                _ => None,
            }
        }

        fn is_code(&self, at: Spot, raw: &str) -> bool {
            at.0 == 5 || script::is_code(raw)
        }

        fn is_sound_code(&self, text: &str) -> bool {
            script::check(text).is_ok()
        }
    }

    #[test]
    fn every_cost_arises_on_its_examples() {
        let mut missing = Vec::new();
        for (cost, name, said) in cost::TABLE {
            let (examples, _) = said.split_once("`: ").expect("a row starts with its examples");
            for example in format!("{examples}`").split('`').skip(1).step_by(2) {
                let text = example.replace("\\n", "\n").replace("\\t", "\t");
                let (search, _) = searched(&text, &Known);
                let arises = search.nodes.iter().any(|node| node.cost.rows & cost.rows != 0);
                if !arises {
                    missing.push(format!("{name}: {example}"));
                }
            }
        }
        assert!(missing.is_empty(), "these do not arise:\n{}", missing.join("\n"));
    }
}
