//! The escapes of `$'…'`, as bash 5 reads them.

/// What an escape stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// A byte; several in a row may make one character.
    Byte(u8),
    /// A code point, which may be none of Unicode's.
    Point(u32),
    /// No escape: the backslash and what is after it are themselves.
    Literal,
}

/// Reads the escape at the start of `raw`, which is a backslash, and its length in bytes.
pub(super) fn read(raw: &[u8]) -> (Escape, usize) {
    let byte = |byte| (Escape::Byte(byte), 2);
    match raw.get(1) {
        Some(b'a') => byte(7),
        Some(b'b') => byte(8),
        Some(b'e' | b'E') => byte(27),
        Some(b'f') => byte(12),
        Some(b'n') => byte(b'\n'),
        Some(b'r') => byte(b'\r'),
        Some(b't') => byte(b'\t'),
        Some(b'v') => byte(11),
        Some(&itself @ (b'\\' | b'\'' | b'"' | b'?')) => byte(itself),
        Some(b'0'..=b'7') => {
            let (value, len) = number(&raw[1..], 3, 8);
            (Escape::Byte(value as u8), 1 + len)
        }
        Some(b'x') if raw.get(2) == Some(&b'{') => {
            let (value, len) = number(&raw[3..], usize::MAX, 16);
            let closing = usize::from(raw.get(3 + len) == Some(&b'}'));
            (Escape::Byte(value as u8), 3 + len + closing)
        }
        Some(b'x') => match number(&raw[2..], 2, 16) {
            (_, 0) => (Escape::Literal, 2),
            (value, len) => (Escape::Byte(value as u8), 2 + len),
        },
        Some(&letter @ (b'u' | b'U')) => match number(&raw[2..], if letter == b'u' { 4 } else { 8 }, 16) {
            (_, 0) => (Escape::Literal, 2),
            (value, len) => (Escape::Point(value), 2 + len),
        },
        Some(b'c') => control(raw),
        _ => (Escape::Literal, 1),
    }
}

/// `\cX`; of a backslash bash takes two.
fn control(raw: &[u8]) -> (Escape, usize) {
    match raw.get(2) {
        Some(b'\\') if raw.get(3) == Some(&b'\\') => (Escape::Byte(0x1c), 4),
        Some(b'?') => (Escape::Byte(0x7f), 3),
        Some(&letter) if letter.is_ascii() => (Escape::Byte(letter.to_ascii_uppercase() & 0x1f), 3),
        _ => (Escape::Literal, 2),
    }
}

/// The number at the start of `digits`, of at most `most` digits, and how many it has.
fn number(digits: &[u8], most: usize, base: u32) -> (u32, usize) {
    let value = |byte: u8| char::from(byte).to_digit(base);
    let len = digits.iter().take(most).take_while(|&&byte| value(byte).is_some()).count();
    let number = digits[..len].iter().filter_map(|&byte| value(byte));
    (number.fold(0_u32, |sum, digit| sum.wrapping_mul(base).wrapping_add(digit)), len)
}

/// Adds the bytes that bash writes for a code point: UTF-8, also of numbers that are not characters.
pub(super) fn push_point(bytes: &mut Vec<u8>, point: u32) {
    if let Some(character) = char::from_u32(point) {
        bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        return;
    }
    let tail = |shift: u32| 0x80 | ((point >> shift) as u8 & 0x3f);
    match point {
        0..=0xffff => bytes.extend([0xe0 | (point >> 12) as u8, tail(6), tail(0)]),
        0x1_0000..=0x1f_ffff => bytes.extend([0xf0 | (point >> 18) as u8, tail(12), tail(6), tail(0)]),
        0x20_0000..=0x3ff_ffff => {
            bytes.extend([0xf8 | (point >> 24) as u8, tail(18), tail(12), tail(6), tail(0)]);
        }
        0x8000_0000.. => {}
        _ => bytes.extend([0xfc | (point >> 30) as u8, tail(24), tail(18), tail(12), tail(6), tail(0)]),
    }
}
