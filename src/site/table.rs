//! Tables of a page, with classes for alignment: a strict content policy forbids style attributes.

use pulldown_cmark::Alignment;

/// The table that is being written, and how many there were.
#[derive(Debug, Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    count: usize,
}

impl Table {
    /// Opens a table, in a box that can be scrolled where the page is narrow.
    pub(super) fn start(&mut self, alignments: Vec<Alignment>) -> String {
        *self = Self { alignments, count: self.count + 1, ..Self::default() };
        format!("<div class=\"table\" role=\"group\" aria-label=\"Table {}\" tabindex=\"0\"><table>", self.count)
    }

    /// Opens the row of headings or another one.
    pub(super) fn start_row(&mut self, in_head: bool) -> &'static str {
        self.in_head = in_head;
        self.column = 0;
        if in_head { "<thead><tr>" } else { "<tr>" }
    }

    /// Opens a cell.
    pub(super) fn start_cell(&mut self) -> String {
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            _ => "",
        };
        self.column += 1;
        if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") }
    }

    /// Closes a cell.
    pub(super) fn end_cell(&self) -> &'static str {
        if self.in_head { "</th>" } else { "</td>" }
    }
}
