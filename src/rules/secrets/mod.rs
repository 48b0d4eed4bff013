//! Rules that look for what must not be published.

mod encoded;
mod field;
mod judge;
mod search;
pub(super) mod secret;
mod vendor;
