//! The strings of a body, each with the path that leads to it and what HAR or a page makes of it there.

use std::fmt;

use super::Shape;
use crate::json::{Kind, Value};

/// The way to a value of a JSON document: `scripts.fetchUserProfile`, `items[0]`.
pub(crate) enum JsonPath<'p> {
    Root,
    Name(&'p JsonPath<'p>, &'p str),
    At(&'p JsonPath<'p>, usize),
}

impl fmt::Display for JsonPath<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Name(Self::Root, name) => out.write_str(name),
            Self::Name(path, name) => write!(out, "{path}.{name}"),
            Self::At(path, at) => write!(out, "{path}[{at}]"),
        }
    }
}

/// Shows each string of a document, which may be a text in a language of its own; `shape` is what the document is.
pub(crate) fn strings(root: &Value<'_>, shape: Shape, visit: &mut impl FnMut(&Value<'_>, Shape, &JsonPath<'_>)) {
    within(root, shape, &JsonPath::Root, visit);
}

fn within(
    value: &Value<'_>,
    shape: Shape,
    path: &JsonPath<'_>,
    visit: &mut impl FnMut(&Value<'_>, Shape, &JsonPath<'_>),
) {
    match &value.kind {
        Kind::Object(members) => {
            for member in members {
                let key = member.key.decode();
                within(&member.value, shape.field(&key), &JsonPath::Name(path, &key), visit);
            }
        }
        Kind::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                within(element, shape.element(), &JsonPath::At(path, at), visit);
            }
        }
        Kind::String(_) => visit(value, shape, path),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_string_has_its_path_and_shape() {
        let text = r#"{"a": [1, "b", {"c": "d"}], "scripts": {"main": "e"}}"#;
        let root = crate::json::parse(text).expect("it is JSON");
        let mut found = Vec::new();
        strings(&root, Shape::Any, &mut |value, shape, path| {
            found.push(format!("{path} {} {}", value.span.of(text), shape == Shape::Script));
        });
        assert_eq!(found, [r#"a[1] "b" false"#, r#"a[2].c "d" false"#, r#"scripts.main "e" true"#]);
    }
}
