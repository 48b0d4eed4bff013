//! A page in, diagnostics out.

mod blocks;
mod check;
mod checked;
mod confirm;
mod disjoint;
mod fixes;
mod shell;
mod text;
mod walk;

pub use check::{check, check_at, check_document, diagnose_at, hide_at, secrets};
pub(crate) use check::{check_block_at, look_at};
pub use checked::Checked;
pub use fixes::{Fixed, fix, fix_at};
