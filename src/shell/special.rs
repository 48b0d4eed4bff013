//! Which bytes mean something to bash, as tables: most text is read byte by byte up to one of them.

/// For each byte, whether it means something; the others stand for themselves.
pub(super) type SpecialBytes = [bool; 256];

/// Without quotes.
pub(super) static BARE: SpecialBytes = table(b" \t\r\n;|&<>()'\"\\$`{");

/// Between double quotes.
pub(super) static IN_DOUBLE_QUOTES: SpecialBytes = table(b"\"\\$`\n");

/// In a here-document in which the shell expands variables.
pub(super) static IN_DOCUMENT: SpecialBytes = table(b"\n\\$`");

const fn table(bytes: &[u8]) -> SpecialBytes {
    let mut table = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
}
