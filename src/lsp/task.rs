//! What a message leads to: other messages, and work.

use std::fmt;

use lsp_server::{Message, RequestId};
use serde_json::Value;

use super::answer::Result;
use super::messages::response;

/// What a message leads to.
#[derive(Debug, Default)]
pub struct Taken {
    /// What is sent at once, in order.
    pub messages: Vec<Message>,
    /// What is worked on.
    pub tasks: Vec<Task>,
}

/// Work on what was known at one moment, for any thread.
pub struct Task {
    /// Whether someone waits for it.
    pub(crate) is_urgent: bool,
    pub(super) work: Box<dyn FnOnce() -> Vec<Message> + Send>,
}

impl Task {
    /// Does the work; what to send.
    #[must_use]
    pub fn run(self) -> Vec<Message> {
        (self.work)()
    }
}

impl fmt::Debug for Task {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Task").field("is_urgent", &self.is_urgent).finish_non_exhaustive()
    }
}

impl Taken {
    pub(super) fn say(message: Message) -> Self {
        Self { messages: vec![message], tasks: Vec::new() }
    }

    pub(super) fn answer(id: RequestId, result: Result<Value>) -> Self {
        Self::say(response(id, result))
    }
}
