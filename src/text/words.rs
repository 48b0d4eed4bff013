//! Words as code writes them: letters, digits, `_` and `-`.

/// The bytes that words are made of, a look into a table being quicker than comparisons.
const IN_WORDS: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric() || matches!(byte as u8, b'_' | b'-');
        byte += 1;
    }
    table
};

#[inline]
fn is_other(byte: u8) -> bool {
    !IN_WORDS[usize::from(byte)]
}

/// The words of at least `LEN` bytes with their places, read from the ends of windows: most need few looks.
pub(crate) fn words<const LEN: usize>(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let mut next = 0;
    std::iter::from_fn(move || {
        while let Some(other) = bytes[next..].first_chunk::<LEN>()?.iter().rposition(|&byte| is_other(byte)) {
            next += other + 1;
        }
        let start = next;
        next += bytes[start..].iter().position(|&byte| is_other(byte)).unwrap_or(bytes.len() - start);
        Some((start, &text[start..next]))
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_whole_and_long_enough() {
        let found: Vec<_> = words::<4>("abc abcd\u{e9}x-_9; ab cdef").collect();
        assert_eq!(found, [(4, "abcd"), (10, "x-_9"), (19, "cdef")]);
        assert_eq!(words::<4>("abc").count(), 0);
    }
}
