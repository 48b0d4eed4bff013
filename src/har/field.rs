//! The fields of HAR objects, read through misspelt names.

use super::Shape;
use crate::json::{Member, Value};

/// The field of that name, or the one whose name is a misspelling of it.
#[must_use]
pub(crate) fn field<'v, 't>(object: &'v Value<'t>, shape: Shape, key: &str) -> Option<&'v Value<'t>> {
    member(object, shape, key).map(|member| &member.value)
}

/// The member of that name, or the one whose name is a misspelling of it.
#[must_use]
pub(crate) fn member<'v, 't>(object: &'v Value<'t>, shape: Shape, key: &str) -> Option<&'v Member<'t>> {
    let members = object.as_object()?;
    let is_meant = |member: &&Member<'_>| meant_key(member, members, shape) == Some(key);
    object.member(key).or_else(|| members.iter().find(is_meant))
}

/// Objects with more members are data, not requests that someone wrote; each unknown name is compared with all known
/// ones.
const MANY: usize = 64;

/// The field that HAR does not have under this name, but under one that is close to it.
#[must_use]
pub(crate) fn meant_key(member: &Member<'_>, members: &[Member<'_>], shape: Shape) -> Option<&'static str> {
    let key = member.key.decode();
    let is_unknown = members.len() <= MANY && shape.knows(&key) == Some(false) && !key.starts_with('_');
    is_unknown.then(|| meant_field(member, members, shape)).flatten()
}

/// The field that a misspelt name is nearest to, unless another member may be that one.
#[must_use]
pub(crate) fn meant_field(member: &Member<'_>, members: &[Member<'_>], shape: Shape) -> Option<&'static str> {
    let name = nearest(&member.key.decode(), shape)?;
    let is_other = |other: &Member<'_>| other.key_span != member.key_span;
    let is_taken = |other: &Member<'_>| is_other(other) && other.key.decode().eq_ignore_ascii_case(name);
    (!members.iter().any(is_taken)).then_some(name)
}

/// Longer names are not misspellings of HAR's, and comparing them would cost time.
const LONGEST: usize = 64;

fn nearest(key: &str, shape: Shape) -> Option<&'static str> {
    if key.len() > LONGEST {
        return None;
    }
    let distance = |name: &str| strsim::osa_distance(&name.to_ascii_lowercase(), &key.to_ascii_lowercase());
    let (name, _) = shape.fields().iter().min_by_key(|(name, _)| distance(name))?;
    (distance(name) <= key.len().min(name.len()) / 4).then_some(name)
}
