//! "Did you mean": the known word that a misspelt one is closest to.

/// Longer words are not misspellings of anything, and comparing them would cost time.
const LONGEST: usize = 64;

/// The candidate that `word` most probably stands for; `None` where none comes close.
pub(crate) fn closest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if word.len() > LONGEST {
        return None;
    }
    let folded = word.to_lowercase();
    let length = word.chars().count();
    let allowed = (length / 3).max(1).min(length.saturating_sub(1));
    candidates
        .into_iter()
        .map(|candidate| (distance(&folded, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// The end of a message about an unknown word: "; did you mean `…`?", or nothing.
pub(crate) fn did_you_mean<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> String {
    closest(word, candidates).map_or_else(String::new, |found| format!("; did you mean `{found}`?"))
}

fn distance(folded: &str, candidate: &str) -> usize {
    strsim::osa_distance(folded, &candidate.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn only_a_word_that_is_close_is_found() {
        assert_eq!(closest("postdata", ["postData", "method"]), Some("postData"));
        assert_eq!(closest("zebra", ["postData", "method"]), None);
    }
}
