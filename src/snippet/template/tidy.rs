//! Takes out of a template the white space that folding drops: templates have a line for each tag, and most write nothing.

use super::nodes::TemplateNode;

/// Makes one line break of many, in nodes whose text is taken line by line, without empty lines and the spaces around
/// lines. `starts` says whether a line has just begun; so does the answer for what comes after.
pub(super) fn tidy(nodes: &mut Vec<TemplateNode>, starts: bool) -> bool {
    let mut starts = starts;
    for node in nodes.iter_mut() {
        starts = match node {
            TemplateNode::Text(text) => {
                let (tidied, begins) = tidy_text(text, starts);
                *text = tidied.into();
                begins
            }
            TemplateNode::Write(..) | TemplateNode::Filter(..) => false,
            TemplateNode::Set(..) => starts,
            TemplateNode::If(_, branches, otherwise) => {
                let ends = branches.iter_mut().map(|(_, body)| tidy(body, starts));
                ends.fold(true, |all, end| all & end) & tidy(otherwise, starts)
            }
            TemplateNode::For(_, repeated) => {
                let starts = starts && begins(&repeated.body);
                tidy(&mut repeated.body, starts);
                starts
            }
        };
    }
    nodes.retain(|node| !matches!(node, TemplateNode::Text(text) if text.is_empty()));
    starts
}

/// Whether a line has just begun after some nodes, whatever is before them.
fn begins(nodes: &[TemplateNode]) -> bool {
    nodes.iter().fold(false, |starts, node| match node {
        TemplateNode::Text(text) => tidy_text(text, starts).1,
        TemplateNode::Write(..) | TemplateNode::Filter(..) | TemplateNode::For(..) => false,
        TemplateNode::Set(..) => starts,
        TemplateNode::If(_, branches, otherwise) => branches.iter().all(|(_, body)| begins(body)) && begins(otherwise),
    })
}

/// The text with one line break for many, and whether a line has just begun after it.
fn tidy_text(text: &str, starts: bool) -> (String, bool) {
    let mut tidied = String::with_capacity(text.len());
    let mut starts = starts;
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 && !starts {
            tidied.push('\n');
            starts = true;
        }
        let line = if starts { line.trim_start_matches(' ') } else { line };
        starts &= line.is_empty();
        tidied.push_str(line);
    }
    (tidied, starts)
}
