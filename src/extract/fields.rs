//! Holes to fields: holes that say the same on every page are one field, and each gets a name.

use std::collections::HashMap;

use super::model::{CallPiece, FamilyBody, Hole, HoleKind, Loop, PageGroup, TemplatePart, call_holes};
use super::{name, value};
use crate::generate::layout::{Spaces, one_line};
use crate::json::Literal;

/// The fields of a family.
#[derive(Debug)]
pub(super) struct Fields {
    /// The fields themselves.
    pub(super) all: Vec<RecordField>,
    /// The field of each hole; none where the template says what all pages say.
    pub(super) of_hole: Vec<Option<usize>>,
    /// The names of the groups, in the order of the body.
    pub(super) flags: Vec<Flag>,
    /// The fields of the loops, in the order of the body.
    pub(super) loops: Vec<Repeat>,
}

/// A field of records.
#[derive(Debug)]
pub(super) struct RecordField {
    /// A path of one or two words.
    pub(super) name: Vec<String>,
    /// What each page has in it; none where its record has no such field.
    pub(super) values: Vec<Option<String>>,
    pub(super) kind: FieldKind,
}

/// A field with any number of things.
#[derive(Debug)]
pub(super) struct Repeat {
    pub(super) name: Vec<String>,
    /// What the template calls each of them.
    pub(super) variable: String,
    /// Whether records have no field of their own for it, as another one holds the same.
    pub(super) is_known: bool,
    /// What is said of each.
    pub(super) fields: Fields,
    /// The fields of the page that its holes say again.
    pub(super) outer: Vec<Option<usize>>,
    /// The page of each.
    pub(super) owners: Vec<usize>,
}

impl Fields {
    /// Keeps inner loops from hiding what an outer one calls its things.
    fn keep_from(&mut self, variable: &str) {
        for inner in &mut self.loops {
            if inner.variable == variable {
                inner.variable = format!("inner_{variable}");
            }
            inner.fields.keep_from(variable);
        }
    }
}

impl Repeat {
    /// Whether each is a single value.
    pub(super) fn is_plain(&self) -> bool {
        self.fields.all.len() == 1
            && self.fields.flags.is_empty()
            && self.fields.loops.is_empty()
            && self.fields.all[0].values.iter().all(Option::is_some)
    }
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
    /// Whether it is a field that only these pages have.
    pub(super) is_field: bool,
    /// Whether the other pages have it, which are fewer.
    pub(super) is_negative: bool,
}

/// The holes that say the same on every page, in order of the first of each.
pub(super) fn equal_holes(body: &FamilyBody) -> Vec<Vec<usize>> {
    let mut clusters: Vec<Vec<usize>> = Vec::new();
    let mut known: HashMap<(Vec<&Option<String>>, bool), usize> = HashMap::new();
    for (at, hole) in body.holes.iter().enumerate() {
        let is_alone = hole.usual.is_some() || hole.kind == HoleKind::OptionalLines;
        let key = (hole.values().collect(), hole.kind == HoleKind::Json);
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
fn within_others(body: &FamilyBody, clusters: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    let mut joined: Vec<Vec<usize>> = Vec::with_capacity(clusters.len());
    let is_whole = |cluster: &[usize]| body.holes[cluster[0]].is_everywhere();
    let (whole, partial): (Vec<_>, Vec<_>) = clusters.into_iter().partition(|cluster| is_whole(cluster));
    joined.extend(whole);
    for cluster in partial {
        let hole = &body.holes[cluster[0]];
        let holds = |other: &&mut Vec<usize>| {
            let model = &body.holes[other[0]];
            let is_same = |(own, other): (&Option<String>, &Option<String>)| own.is_none() || own == other;
            hole.usual.is_none()
                && !hole.is_optional
                && model.kind != HoleKind::OptionalLines
                && (model.kind == HoleKind::Json) == (hole.kind == HoleKind::Json)
                && hole.values().flatten().count() > 1
                && hole.values().zip(model.values()).all(is_same)
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
pub(super) fn assign(body: &FamilyBody, pages: usize) -> Fields {
    assign_with(body, pages, &mut name::Namer::default(), None)
}

fn assign_with(body: &FamilyBody, pages: usize, namer: &mut name::Namer, outer: Option<&[Option<usize>]>) -> Fields {
    let mut used = vec![false; body.holes.len()];
    let mut groups: Vec<&PageGroup> = Vec::new();
    let mut loops: Vec<&Loop> = Vec::new();
    visit(&body.parts, &mut used, &mut groups, &mut loops);
    let is_field = |hole: &usize| {
        let is_own = outer.is_none_or(|outer| outer[*hole].is_none());
        is_own && used[*hole] && body.holes[*hole].values().any(Option::is_some)
    };
    let clusters: Vec<Vec<usize>> = equal_holes(body)
        .into_iter()
        .map(|cluster| cluster.into_iter().filter(is_field).collect::<Vec<_>>())
        .filter(|cluster| !cluster.is_empty())
        .collect();
    let names = names(body, &clusters, namer, outer.is_none());
    let mut fields = Fields {
        all: Vec::with_capacity(clusters.len()),
        of_hole: vec![None; body.holes.len()],
        flags: Vec::new(),
        loops: Vec::new(),
    };
    for ((field, holes), name) in clusters.iter().enumerate().zip(names) {
        for &hole in holes {
            fields.of_hole[hole] = Some(field);
        }
        let merged = (0..pages).map(|page| holes.iter().find_map(|&hole| body.holes[hole].said[page].value.clone()));
        let values: Vec<Option<String>> = merged.collect();
        let kind = kind(body, holes, &values);
        fields.all.push(RecordField { name, values, kind });
    }
    fields.flags = groups.into_iter().map(|group| flag(group, body, &fields, namer)).collect();
    for each in loops {
        let repeat = repeat(each, body, &mut fields, namer);
        fields.loops.push(repeat);
    }
    fields
}

/// The names of fields, those first that pages suggest best.
fn names(body: &FamilyBody, clusters: &[Vec<usize>], namer: &mut name::Namer, has_tables: bool) -> Vec<Vec<String>> {
    let mut order: Vec<usize> = (0..clusters.len()).collect();
    let rank = |cluster: &Vec<usize>| cluster.iter().map(|&hole| name::rank(&body.holes[hole])).min();
    order.sort_by_key(|&cluster| (rank(&clusters[cluster]), cluster));
    let mut names = vec![Vec::new(); clusters.len()];
    for &cluster in &order {
        let holes = &clusters[cluster];
        let best = holes.iter().min_by_key(|&&hole| name::rank(&body.holes[hole])).expect("a cluster has holes");
        let best = &body.holes[*best];
        // A field that some records lack is in no table, which they would lack, too: a template could not ask for it.
        let said = |page: usize| holes.iter().any(|&hole| body.holes[hole].said[page].value.is_some());
        let is_everywhere = has_tables && (0..best.said.len()).all(said) && !best.is_optional;
        let flat = |name: Vec<String>| if is_everywhere { name } else { vec![name.join("_")] };
        names[cluster] = namer.name(&name::candidates(best).into_iter().map(flat).collect::<Vec<_>>());
    }
    names
}

/// What says that a page has a part: a field that only pages with it have, or else one of its own.
fn flag(group: &PageGroup, body: &FamilyBody, fields: &Fields, namer: &mut name::Namer) -> Flag {
    let is_own = |field: &usize| fields.all[*field].values.iter().map(Option::is_some).eq(group.present());
    let field = |hole: usize| {
        let is_plain = body.holes[hole].usual.is_none() && !body.holes[hole].is_optional;
        fields.of_hole[hole].filter(|_| is_plain).filter(is_own)
    };
    let own = group.parts.iter().find_map(|part| match part {
        TemplatePart::Hole(hole) => field(*hole),
        TemplatePart::Call(pieces) => call_holes(pieces).into_iter().find_map(field),
        _ => None,
    });
    let present: Vec<bool> = group.present().collect();
    if let Some(field) = own {
        return Flag { name: fields.all[field].name.join("."), present, is_field: true, is_negative: false };
    }
    let many = present.iter().filter(|is| **is).count();
    let is_negative = many * 2 > present.len();
    let name = namer.name(&[vec![name::flag(group, is_negative)]]).remove(0);
    Flag { name, present, is_field: false, is_negative }
}

/// The fields of a loop.
fn repeat(each: &Loop, body: &FamilyBody, page: &mut Fields, namer: &mut name::Namer) -> Repeat {
    let outer: Vec<Option<usize>> = each.body.holes.iter().map(|hole| said_before(hole, each, body, page)).collect();
    let fields = assign_with(&each.body, each.owners.len(), &mut name::Namer::default(), Some(&outer));
    let mut repeat = Repeat {
        name: Vec::new(),
        variable: String::new(),
        is_known: false,
        fields,
        outer,
        owners: each.owners.clone(),
    };
    if let Some(known) = (0..page.all.len()).find(|&field| is_list_of(field, page, &repeat)) {
        repeat.name.clone_from(&page.all[known].name);
        repeat.is_known = true;
        for (at, value) in page.all[known].values.iter_mut().enumerate() {
            *value = Some(list_json(at, &repeat));
        }
    } else {
        let names = each.names.iter().map(|name| name::identifier(name, 3)).filter(|name| !name.is_empty());
        repeat.name = namer.name(&names.map(|name| vec![name]).collect::<Vec<_>>());
    }
    let singular = repeat.name.last().and_then(|name| name::singular(name)).map(|one| vec![one]);
    let variables: Vec<Vec<String>> = singular.into_iter().chain([vec!["item".to_owned()]]).collect();
    repeat.variable = namer.variable(&variables);
    repeat.fields.keep_from(&repeat.variable);
    repeat
}

/// The field of the page that each of its items says again.
fn said_before(hole: &Hole, each: &Loop, body: &FamilyBody, page: &Fields) -> Option<usize> {
    let pages = page.all.first()?.values.len();
    let mut said: Vec<Option<&String>> = vec![None; pages];
    for (value, &owner) in hole.values().zip(&each.owners) {
        let value = value.as_ref()?;
        if said[owner].is_some_and(|known| known != value) {
            return None;
        }
        said[owner] = Some(value);
    }
    let is_text = |field: usize| page.all[field].kind == FieldKind::Text && hole.kind == HoleKind::Text;
    let is_plain = |field: usize| {
        let mut holes =
            page.of_hole.iter().zip(&body.holes).filter(|(of, _)| **of == Some(field)).map(|(_, hole)| hole);
        holes.all(|hole| hole.usual.is_none() && !hole.is_optional)
    };
    let is_it = |field: &usize| {
        said.iter().zip(&page.all[*field].values).all(|(said, value)| said.is_none() || *said == value.as_ref())
    };
    let several = said.iter().flatten().collect::<std::collections::BTreeSet<_>>().len() > 1;
    (0..page.all.len()).filter(|_| several).find(|field| is_it(field) && is_text(*field) && is_plain(*field))
}

/// Whether a field of the page holds what a loop would.
fn is_list_of(field: usize, page: &Fields, repeat: &Repeat) -> bool {
    if !repeat.is_plain()
        || !matches!(page.all[field].kind, FieldKind::Typed { .. })
        || repeat.fields.all[0].kind != FieldKind::Text
    {
        return false;
    }
    let there: Vec<(usize, &String)> =
        page.all[field].values.iter().enumerate().filter_map(|(at, value)| Some((at, value.as_ref()?))).collect();
    there.len() * 2 > page.all[field].values.len() && there.iter().all(|(at, value)| **value == list_json(*at, repeat))
}

/// What a page says in a loop over single values.
fn list_json(page: usize, repeat: &Repeat) -> String {
    let own = repeat.fields.all[0].values.iter().zip(&repeat.owners).filter(|(_, owner)| **owner == page);
    let items = own.map(|(value, _)| Literal::Text(value.clone().unwrap_or_default())).collect();
    let mut text = String::new();
    one_line(&Literal::List(items), Spaces::Everywhere, &mut text);
    text
}

fn visit<'b>(parts: &'b [TemplatePart], used: &mut [bool], groups: &mut Vec<&'b PageGroup>, loops: &mut Vec<&'b Loop>) {
    for part in parts {
        match part {
            TemplatePart::Hole(hole) => used[*hole] = true,
            TemplatePart::Optional(some) => {
                groups.push(some);
                visit(&some.parts, used, groups, loops);
            }
            TemplatePart::Loop(each) => loops.push(each),
            TemplatePart::Call(pieces) => {
                for hole in call_holes(pieces) {
                    used[hole] = true;
                }
                for choice in pieces {
                    let CallPiece::Choice(choice) = choice else { continue };
                    // The last one is for all other pages.
                    groups.extend(&choice[..choice.len() - 1]);
                }
            }
            TemplatePart::Verbatim(own) => {
                used[own.hole] = true;
                visit(&own.parts, used, groups, loops);
            }
            TemplatePart::Literal(_) => {}
        }
    }
}

fn kind(body: &FamilyBody, holes: &[usize], values: &[Option<String>]) -> FieldKind {
    let is_script = |value: &String| !value.ends_with('\r') && !value.is_empty();
    match body.holes[holes[0]].kind {
        HoleKind::Script if values.iter().flatten().all(is_script) => FieldKind::Script,
        HoleKind::Json => [Spaces::Everywhere, Spaces::Between, Spaces::Nowhere]
            .into_iter()
            .find(|spaces| values.iter().flatten().all(|value| value::is_typed(value, *spaces)))
            .map_or(FieldKind::Text, |spaces| FieldKind::Typed { spaces }),
        _ => FieldKind::Text,
    }
}
