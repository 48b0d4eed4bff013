//! The numbers of what a search has stored: each is good for its own store alone.

use std::fmt::Debug;
use std::marker::PhantomData;

/// The place of a `T` in the list of all of them; or none.
pub(super) struct Id<T> {
    at: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// No place.
    pub(super) const NONE: Self = Self { at: u32::MAX, kind: PhantomData };

    /// The place that comes next in a list.
    pub(super) fn next(list: &[T]) -> Self {
        Self { at: list.len() as u32, kind: PhantomData }
    }

    /// What is there.
    pub(super) fn of(self, list: &[T]) -> Option<&T> {
        list.get(self.at as usize)
    }

    pub(super) fn index(self) -> usize {
        self.at as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl<T> Debug for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.at)
    }
}
