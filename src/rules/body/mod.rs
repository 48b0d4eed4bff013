//! Rules that look at the JSON body of a request.

pub(super) mod schema_violation;
