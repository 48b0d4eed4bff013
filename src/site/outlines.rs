//! What other programs read of a site: `sitemap.xml`, `atom.xml`, `llms.txt` and `llms-full.txt`.

use std::fmt::Write as _;

use serde::Serialize;

use super::nav::NavEntry;
use super::{File, Settings, compiled, links};
use crate::{Error, Result};

/// How many pages the feed has at most: readers ask for it every hour, and know the older ones.
const FEED_LENGTH: usize = 50;

/// A page as the sitemap and the feed list it.
#[derive(Debug, Serialize)]
pub(super) struct ListedPage {
    pub(super) url: String,
    pub(super) title: String,
    pub(super) description: Option<String>,
    /// RFC 3339.
    pub(super) date: Option<String>,
    /// `date` as RSS has it, by RFC 822.
    pub(super) rss_date: Option<String>,
    /// RFC 3339; where the page says nothing, `date`.
    pub(super) updated: Option<String>,
}

/// The newest pages that have a date, newest first.
pub(super) fn newest(pages: &[ListedPage]) -> Vec<&ListedPage> {
    let mut dated: Vec<&ListedPage> = pages.iter().filter(|page| page.date.is_some()).collect();
    dated.sort_by(|one, other| (&other.date, &one.url).cmp(&(&one.date, &other.url)));
    dated.truncate(FEED_LENGTH);
    dated
}

/// A date as RFC 3339 has it, at midnight where it gives no time.
///
/// Errors: a text that is not a date, with the page that has it.
pub(super) fn date(page: &str, text: &str) -> Result<String> {
    let is_like = |text: &str, form: &str| {
        text.len() == form.len()
            && text.bytes().zip(form.bytes()).all(|(byte, form)| match form {
                b'0' => byte.is_ascii_digit(),
                form => byte == form,
            })
    };
    let text = text.trim();
    let (day, time) = text.split_at(text.len().min(10));
    let (clock, zone) = time.split_at_checked(9).unwrap_or((time, ""));
    let is_day =
        is_like(day, "0000-00-00") && ("01"..="12").contains(&&day[5..7]) && ("01"..="31").contains(&&day[8..]);
    let is_zone = zone == "Z" || is_like(zone, "+00:00") || is_like(zone, "-00:00");
    match (is_day, time) {
        (true, "") => Ok(format!("{day}T00:00:00Z")),
        (true, _) if is_like(clock, "T00:00:00") && is_zone => Ok(text.to_owned()),
        _ => Err(Error::in_file(page, format!("`{text}` is not a date; write `2026-11-22` or `2026-11-22T10:00:00Z`"))),
    }
}

/// What a section is called; pages may be in none.
type Section = Option<String>;
/// A date as RFC 822 has it; the weekday, which is optional, is left out.
pub(super) fn rss_date(date: &str) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = date[5..7].parse::<usize>().ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    let zone = if date.ends_with('Z') { "+0000".to_owned() } else { date[date.len() - 6..].replace(':', "") };
    format!("{} {} {} {} {zone}", &date[8..10], month.unwrap_or(&MONTHS[0]), &date[..4], &date[11..19])
}

/// The list of all pages as Markdown, for language models.
#[derive(Debug)]
pub(super) struct Llms {
    text: String,
    /// The section of the last page, if there is one.
    last: Option<Section>,
}

impl Llms {
    pub(super) fn new(settings: &Settings) -> Self {
        let mut text = format!("# {}\n", compiled::escape(&settings.title));
        if let Some(description) = &settings.description {
            let _ = write!(text, "\n> {}\n", compiled::escape(description));
        }
        Self { text, last: None }
    }

    /// Adds the next page.
    pub(super) fn add(&mut self, settings: &Settings, entry: &NavEntry, description: Option<&str>) {
        if self.last.as_ref() != Some(&entry.section) {
            self.last = Some(entry.section.clone());
            let title = entry.section.as_deref().unwrap_or("Pages");
            let _ = write!(self.text, "\n## {}\n\n", compiled::escape(title));
        }
        let site = settings.url.as_deref().unwrap_or_default();
        let url = format!("{site}{}", links::encode(&links::markdown_url(&entry.url)));
        let _ = write!(self.text, "- [{}]({url})", compiled::escape(&entry.title));
        let _ = match description {
            Some(description) => writeln!(self.text, ": {description}"),
            None => writeln!(self.text),
        };
    }

    /// The list as a file.
    pub(super) fn finish(self) -> File {
        File { path: "llms.txt".to_owned(), bytes: self.text.into_bytes() }
    }
}
