//! Hashes that are the same on every machine and in every version: FNV-1a, as <http://www.isthe.com/chongo/tech/comp/fnv/>
//! gives it.

use std::fmt;

/// What bytes are known by from run to run, in 128 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StableHash(u128);

impl Default for StableHash {
    fn default() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }
}

impl StableHash {
    /// The hash of these bytes after those that it has already.
    #[must_use]
    pub(crate) fn and(self, bytes: impl IntoIterator<Item = u8>) -> Self {
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
        Self(bytes.into_iter().fold(self.0, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME)))
    }
}

impl fmt::Display for StableHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:032x}", self.0)
    }
}

/// A hash of bytes in 64 bits: enough to tell the texts of one folder apart.
pub(crate) fn short_hash(bytes: &[u8]) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        assert_eq!(short_hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(short_hash(b"foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(StableHash::default().and(*b"foobar").to_string(), "343e1662793c64bf6f0d3597ba446f18");
        assert_eq!(StableHash::default().and(*b"foo").and(*b"bar"), StableHash::default().and(*b"foobar"));
    }
}
