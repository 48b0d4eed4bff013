//! What is in the environment for placeholders that code reads from there.

use std::collections::BTreeMap;

use crate::har::Request;
use crate::placeholder::pieces::{self as placeholder, Piece, variable};
use crate::snippet::View;

/// Variables that hold the very text of the placeholders, so that what arrives must be what is documented. The first text
/// counts where several are read from one variable, as `{{name}}` and `${name}` are; and double braces become single ones,
/// since some clients would read another variable for them.
pub(super) fn variables(requests: &[Request]) -> BTreeMap<String, String> {
    let mut variables = BTreeMap::new();
    for request in requests {
        let mut collect = |text: &mut String| {
            for piece in placeholder::pieces(text) {
                if let Piece::Placeholder(text) = piece {
                    variables.entry(variable(text)).or_insert_with(|| text.replace("{{", "{").replace("}}", "}"));
                }
            }
        };
        visit(&mut request.clone(), &mut collect);
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
    let fill = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Placeholder(text) => variables.get(&variable(text)).map_or(*text, String::as_str).to_owned(),
    };
    visit(&mut request, &mut |text| *text = placeholder::pieces(text).iter().map(fill).collect());
    request
}

/// Shows all texts of a request that may hold placeholders.
fn visit(request: &mut Request, show: &mut impl FnMut(&mut String)) {
    show(&mut request.url);
    for pair in request.headers.iter_mut().chain(&mut request.query_string) {
        show(&mut pair.name);
        show(&mut pair.value);
    }
    for cookie in &mut request.cookies {
        show(&mut cookie.name);
        show(&mut cookie.value);
    }
    if let Some(data) = &mut request.post_data {
        data.text.iter_mut().for_each(&mut *show);
        for param in &mut data.params {
            show(&mut param.name);
            param.value.iter_mut().chain(&mut param.file_name).for_each(&mut *show);
        }
    }
}
