//! What is in the environment for placeholders that code reads from there.

use std::collections::BTreeMap;

use crate::har::Request;
use crate::placeholder::VARIABLE;
use crate::placeholder::pieces::{self as placeholder, Piece, variable};
use crate::snippet::View;

/// Variables that hold the very text of the placeholders, and the names of those of the shell, so that what arrives must be what is
/// documented. The first text counts where several are read from one variable, as `{{name}}` and `${name}` are; and double braces become single ones,
/// since some clients would read another variable for them.
pub(super) fn variables(requests: &[Request], reads_placeholders: bool) -> BTreeMap<String, String> {
    let mut variables = BTreeMap::new();
    for request in requests {
        let mut collect = |text: &mut String| {
            for piece in placeholder::pieces(text) {
                let Piece::Placeholder(text) = piece else { continue };
                let own = request.variables.iter().find(|name| VARIABLE.strip(text) == Some(name));
                if let Some(name) = own {
                    // Clients would read braces in a URL as a pattern.
                    variables.insert(name.clone(), name.clone());
                } else if reads_placeholders {
                    variables.entry(variable(text)).or_insert_with(|| text.replace("{{", "{").replace("}}", "}"));
                }
            }
        };
        request.clone().each_text(&mut collect);
        if let Ok(view) = View::of(request) {
            collect(&mut view.url.clone());
            view.credentials.into_iter().for_each(|(mut user, mut password)| {
                collect(&mut user);
                collect(&mut password);
            });
        }
    }
    variables
}

/// The request with the values of variables in the place of its placeholders.
pub(super) fn filled_in(mut request: Request, variables: &BTreeMap<String, String>) -> Request {
    let names = request.variables.clone();
    let name_of = |text: &str| {
        let own = names.iter().find(|name| VARIABLE.strip(text) == Some(name));
        own.cloned().unwrap_or_else(|| variable(text))
    };
    let fill = |piece: &Piece<'_>| match piece {
        Piece::Text(text) | Piece::Variable(text) => (*text).to_owned(),
        Piece::Placeholder(text) => variables.get(&name_of(text)).map_or(*text, String::as_str).to_owned(),
    };
    request.each_text(&mut |text| *text = placeholder::pieces(text).iter().map(fill).collect());
    request
}
