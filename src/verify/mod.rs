//! What really arrives: a loopback server that records requests, and the comparison with what a request says.

mod compare;
mod message;
mod multipart;
mod server;

pub use compare::{Difference, compare};
pub use message::Received;
pub use server::Server;
