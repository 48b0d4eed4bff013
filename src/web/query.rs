//! The pairs of a URL's query, as programs that list them read them.

use std::collections::HashMap;

use super::percent::{decode, decode_pair};

/// In how many ways programs list a pair.
const READINGS: usize = 4;

/// A pair of a query in the words in which programs list it.
pub(crate) struct QueryPair {
    readings: [(String, String); READINGS],
}

impl QueryPair {
    /// Reads `name=value`.
    pub(crate) fn of(pair: &str) -> Self {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        // HAR 1.2 means the first. Some programs keep a `+`, Chrome decodes nothing, and Fiddler takes a name alone for a value.
        let means = decode_pair(pair);
        let alone = if pair.contains('=') { means.clone() } else { (String::new(), means.0.clone()) };
        let kept = decode_pair(&pair.replace('+', "%2B"));
        let readings = [means, kept, (name.to_owned(), value.to_owned()), alone];
        Self { readings }
    }

    /// The name and the value, decoded.
    pub(crate) fn decoded(&self) -> (&str, &str) {
        let (name, value) = &self.readings[0];
        (name, value)
    }

    /// Whether a program may list the pair under that name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.readings.iter().any(|(own, _)| own == name)
    }

    /// Whether a program may list the pair as that name and value.
    pub(crate) fn is_listed_as(&self, name: &str, value: &str) -> bool {
        let is = |name: &str, value: &str| self.readings.iter().any(|(own, said)| own == name && said == value);
        is(name, value) || (has_escapes(name, value) && is(&decode(name), &decode(value)))
    }
}

/// The pairs of a query, of which each stands for one pair of a list.
pub(crate) struct Query {
    /// For each reading: the places of the pairs that read so, the last one first.
    places: [HashMap<(String, String), Vec<usize>>; READINGS],
    is_taken: Vec<bool>,
}

impl Query {
    /// Reads what is after the `?` of a URL.
    pub(crate) fn of(query: &str) -> Self {
        let mut places: [HashMap<_, Vec<usize>>; READINGS] = std::array::from_fn(|_| HashMap::new());
        let pairs: Vec<QueryPair> = query.split('&').map(QueryPair::of).collect();
        let is_taken = vec![false; pairs.len()];
        for (at, pair) in pairs.into_iter().enumerate().rev() {
            for (places, reading) in places.iter_mut().zip(pair.readings) {
                places.entry(reading).or_default().push(at);
            }
        }
        Self { places, is_taken }
    }

    /// Takes a pair that may be listed as that name and value; false where none is left.
    pub(crate) fn take(&mut self, name: &str, value: &str) -> bool {
        self.take_read(name, value) || (has_escapes(name, value) && self.take_read(&decode(name), &decode(value)))
    }

    fn take_read(&mut self, name: &str, value: &str) -> bool {
        let wanted = (name.to_owned(), value.to_owned());
        let is_taken = &mut self.is_taken;
        self.places
            .iter_mut()
            .filter_map(|places| places.get_mut(&wanted))
            .any(|places| std::iter::from_fn(|| places.pop()).any(|at| !std::mem::replace(&mut is_taken[at], true)))
    }
}

fn has_escapes(name: &str, value: &str) -> bool {
    name.contains('%') || value.contains('%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pair_of_a_query_is_taken_once_however_it_is_listed() {
        let taken = |query: &str, listed: &[(&str, &str)]| {
            let mut query = Query::of(query);
            listed.iter().map(|(name, value)| query.take(name, value)).collect::<Vec<_>>()
        };
        assert_eq!(taken("next=%2Fhome", &[("next", "%2Fhome"), ("next", "/home")]), [true, false]);
        assert_eq!(taken("q=a+b", &[("q", "a+b"), ("q", "a b")]), [true, false]);
        assert_eq!(taken("q=a+b", &[("q", "a b")]), [true]);
        assert_eq!(taken("q=a b", &[("q", "a%20b")]), [true]);
        assert_eq!(taken("q=%2525&q=%25", &[("q", "%25"), ("q", "%")]), [true, true]);
        assert_eq!(taken("a=1&", &[("a", "1"), ("", ""), ("", "")]), [true, true, false]);
        assert_eq!(taken("a%5Bb%5D=1", &[("a%5Bb%5D", "1"), ("a[b]", "1")]), [true, false]);
        assert_eq!(taken("x&a=", &[("", "x"), ("", "x"), ("", "a")]), [true, false, false]);
        assert_eq!(taken("a=1", &[("a", "2")]), [false]);
    }
}
