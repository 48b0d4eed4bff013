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

pub use check::{PageText, check, check_document, diagnose, hide};
pub(crate) use check::{check_block, secrets};
pub use checked::Checked;
pub use fixes::{Fixed, fix};
