//! What a page says of the answer to a request that it has just shown.

/// Whether what comes next may be the answer to a request.
#[derive(Debug, Default)]
pub(super) enum NextAnswer {
    /// No.
    #[default]
    None,
    /// A request has just been shown.
    Awaited,
    /// A paragraph after it speaks of the answer, and perhaps of its status.
    Announced(Option<String>),
}

impl NextAnswer {
    /// What a paragraph says of the answer.
    pub(super) fn after(self, paragraph: &str) -> Self {
        const WORDS: [&str; 5] = ["respon", "repl", "return", "answer", "result"];
        if !matches!(self, Self::Awaited) {
            return Self::None;
        }
        let words: Vec<&str> = paragraph.split(|letter: char| !letter.is_alphanumeric()).collect();
        let is_status = |word: &&str| word.len() == 3 && word.starts_with(['1', '2', '3', '4', '5']) && is_number(word);
        let status = words.iter().position(is_status).map(|at| {
            let is_reason = |word: &&&str| word.starts_with(|first: char| first.is_ascii_uppercase());
            let reason: Vec<&str> = words[at + 1..].iter().take_while(is_reason).copied().collect();
            format!("{} {}", words[at], reason.join(" ")).trim_end().to_owned()
        });
        let lower = paragraph.to_lowercase();
        let is_announced = status.is_some() || WORDS.iter().any(|word| lower.contains(word));
        if is_announced { Self::Announced(status) } else { Self::None }
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
