//! Rules that look for what must not be published.

mod encoded;
mod field;
mod judge;
pub(super) mod secret;
mod vendor;
