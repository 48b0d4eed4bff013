//! Holes to fields: holes that say the same on every page are one field, and each gets a name.

use std::collections::HashMap;

use super::call::Piece;
use super::holes::{Body, Group, HoleKind, Part};
use super::name;
use crate::generate::layout::Spaces;

/// The fields of a family.
#[derive(Debug)]
pub(super) struct Fields {
    /// Their names, each a path of one or two words.
    pub(super) names: Vec<Vec<String>>,
    /// What each page has in each field; none where its record has no such field.
    pub(super) values: Vec<Vec<Option<String>>>,
    pub(super) kinds: Vec<FieldKind>,
    /// The field of each hole; none where the template says what all pages say.
    pub(super) of_hole: Vec<Option<usize>>,
    /// The names of the groups, in the order of the body.
    pub(super) flags: Vec<Flag>,
}

/// How a field is written in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldKind {
    Text,
    /// In a file of its own.
    Script,
    /// A value of TOML, and how its JSON is spaced.
    Typed {
        spaces: Spaces,
    },
}

/// A field that says whether a page has a part.
#[derive(Debug)]
pub(super) struct Flag {
    pub(super) name: String,
    pub(super) present: Vec<bool>,
}

/// The holes that say the same on every page, in order of the first of each.
pub(super) fn equal_holes(body: &Body) -> Vec<Vec<usize>> {
    let mut clusters: Vec<Vec<usize>> = Vec::new();
    let mut known: HashMap<(&[Option<String>], bool), usize> = HashMap::new();
    for (at, hole) in body.holes.iter().enumerate() {
        let is_alone = hole.usual.is_some() || hole.kind == HoleKind::Lines;
        let key = (hole.values.as_slice(), hole.kind == HoleKind::Json);
        if let Some(&cluster) = known.get(&key).filter(|_| !is_alone) {
            clusters[cluster].push(at);
            continue;
        }
        if !is_alone {
            known.insert(key, clusters.len());
        }
        clusters.push(vec![at]);
    }
    within_others(body, clusters)
}

/// Joins clusters of holes that only some pages have with others that say the same there.
fn within_others(body: &Body, clusters: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    let mut joined: Vec<Vec<usize>> = Vec::with_capacity(clusters.len());
    let is_whole = |cluster: &[usize]| body.holes[cluster[0]].values.iter().all(Option::is_some);
    let (whole, partial): (Vec<_>, Vec<_>) = clusters.into_iter().partition(|cluster| is_whole(cluster));
    joined.extend(whole);
    for cluster in partial {
        let hole = &body.holes[cluster[0]];
        let holds = |other: &&mut Vec<usize>| {
            let model = &body.holes[other[0]];
            let is_same = |(own, other): (&Option<String>, &Option<String>)| own.is_none() || own == other;
            hole.usual.is_none()
                && model.kind != HoleKind::Lines
                && (model.kind == HoleKind::Json) == (hole.kind == HoleKind::Json)
                && hole.values.iter().flatten().count() > 1
                && hole.values.iter().zip(&model.values).all(is_same)
        };
        match joined.iter_mut().filter(|other| is_whole(other)).find(holds) {
            Some(other) => other.extend(cluster),
            None => joined.push(cluster),
        }
    }
    joined.sort_by_key(|cluster| cluster.iter().min().copied());
    joined
}

/// Makes fields of holes.
pub(super) fn assign(body: &Body, pages: usize) -> Fields {
    let mut namer = name::Namer::default();
    let mut used = vec![false; body.holes.len()];
    let mut flags = Vec::new();
    visit(&body.parts, &mut used, &mut |group| flags.push((name::flag(group), group.present.clone())));
    let is_field = |hole: &usize| used[*hole] && body.holes[*hole].values.iter().any(Option::is_some);
    let clusters: Vec<Vec<usize>> = equal_holes(body)
        .into_iter()
        .map(|cluster| cluster.into_iter().filter(is_field).collect::<Vec<_>>())
        .filter(|cluster| !cluster.is_empty())
        .collect();
    let mut of_hole = vec![None; body.holes.len()];
    let mut order: Vec<usize> = (0..clusters.len()).collect();
    let rank = |cluster: &Vec<usize>| cluster.iter().map(|&hole| name::rank(&body.holes[hole])).min();
    order.sort_by_key(|&cluster| (rank(&clusters[cluster]), cluster));
    let mut names = vec![Vec::new(); clusters.len()];
    for &cluster in &order {
        let holes = &clusters[cluster];
        let best = holes.iter().min_by_key(|&&hole| name::rank(&body.holes[hole])).expect("a cluster has holes");
        let best = &body.holes[*best];
        // A field that most records lack stands in no table, which they would lack, too.
        let flat = |name: Vec<String>| if best.usual.is_some() { vec![name.join("_")] } else { name };
        names[cluster] = namer.name(&name::candidates(best).into_iter().map(flat).collect::<Vec<_>>());
    }
    let mut values = Vec::with_capacity(clusters.len());
    let mut kinds = Vec::with_capacity(clusters.len());
    for (field, holes) in clusters.iter().enumerate() {
        for &hole in holes {
            of_hole[hole] = Some(field);
        }
        let merged = (0..pages).map(|page| holes.iter().find_map(|&hole| body.holes[hole].values[page].clone()));
        let merged: Vec<Option<String>> = merged.collect();
        kinds.push(kind(body, holes, &merged));
        values.push(merged);
    }
    let flag = |(words, present): (String, Vec<bool>)| Flag { name: namer.name(&[vec![words]]).remove(0), present };
    Fields { names, values, kinds, of_hole, flags: flags.into_iter().map(flag).collect() }
}

fn visit(parts: &[Part], used: &mut [bool], group: &mut dyn FnMut(&Group)) {
    for part in parts {
        match part {
            Part::Hole(hole) => used[*hole] = true,
            Part::Some(some) => {
                group(some);
                visit(&some.parts, used, group);
            }
            Part::Call(pieces) => {
                for piece in pieces {
                    if let Piece::Hole(hole) = piece {
                        used[*hole] = true;
                    }
                }
            }
            Part::Literal(_) => {}
        }
    }
}

fn kind(body: &Body, holes: &[usize], values: &[Option<String>]) -> FieldKind {
    let is_script = |value: &String| !value.ends_with('\r') && !value.is_empty();
    match body.holes[holes[0]].kind {
        HoleKind::Script if values.iter().flatten().all(is_script) => FieldKind::Script,
        HoleKind::Json => [Spaces::Everywhere, Spaces::Between, Spaces::Nowhere]
            .into_iter()
            .find(|spaces| values.iter().flatten().all(|value| super::write::is_typed(value, *spaces)))
            .map_or(FieldKind::Text, |spaces| FieldKind::Typed { spaces }),
        _ => FieldKind::Text,
    }
}
