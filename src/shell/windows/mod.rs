//! The shells of Windows, read into the types of [`super`].

pub mod cmd;
pub mod powershell;
