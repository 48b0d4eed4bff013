//! All tests, in one binary.

mod site;
