//! The marks around a block of code.

/// The fence that opens a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fence {
    pub(super) byte: u8,
    pub(super) len: usize,
}

impl Fence {
    /// The fence at the start of a line that begins with one.
    pub(super) fn of(line: &str) -> Self {
        let byte = line.bytes().next().unwrap_or(b'`');
        Self { byte, len: line.bytes().take_while(|&other| other == byte).count() }
    }

    /// The fence of a line that opens a block, without its indentation.
    pub(super) fn opening(line: &str) -> Option<Self> {
        let fence = Self::of(line);
        let is_info = |rest: &str| fence.byte == b'~' || fence.byte == b'`' && !rest.contains('`');
        (fence.len >= 3 && is_info(&line[fence.len..])).then_some(fence)
    }

    /// Whether a line without its indentation closes the block.
    pub(super) fn is_closed_by(self, line: &str) -> bool {
        line.len() >= self.len && line.bytes().all(|byte| byte == self.byte)
    }
}
