//! The templates and assets of the site: embedded, and replaced file by file by a project's own.

use std::collections::BTreeMap;

use tera::{Context, Tera};

use super::{File, Settings, links};
use crate::report::Mask;
use crate::text::short_hash;
use crate::{Error, Result, templating};

/// Every file of `templates/site`, by the name that a project overrides it with.
pub(crate) static EMBEDDED: &[(&str, &str)] = &[
    ("404.html", include_str!("../../templates/site/404.html")),
    ("atom.xml", include_str!("../../templates/site/atom.xml")),
    ("base.html", include_str!("../../templates/site/base.html")),
    ("contents.html", include_str!("../../templates/site/contents.html")),
    ("favicon.svg", include_str!("../../templates/site/favicon.svg")),
    ("fill.html", include_str!("../../templates/site/fill.html")),
    ("fill.js", include_str!("../../templates/site/fill.js")),
    ("har.html", include_str!("../../templates/site/har.html")),
    ("nav.html", include_str!("../../templates/site/nav.html")),
    ("page.html", include_str!("../../templates/site/page.html")),
    ("rss.xml", include_str!("../../templates/site/rss.xml")),
    ("search.js", include_str!("../../templates/site/search.js")),
    ("site.css", include_str!("../../templates/site/site.css")),
    ("site.js", include_str!("../../templates/site/site.js")),
    ("sitemap.xml", include_str!("../../templates/site/sitemap.xml")),
];

/// The path of the script that searches: beside the index that it loads.
const SEARCH: &str = "assets/search/search.js";

/// The templates of one site, parsed, and its assets.
pub(super) struct Templates {
    tera: Tera,
    assets: Vec<Asset>,
}

struct Asset {
    /// What templates call it.
    key: &'static str,
    file: File,
}

impl Templates {
    /// Parses the embedded templates and a project's own, which go first and may be more.
    ///
    /// Errors: the template that cannot be parsed, its line and why.
    pub(super) fn new(settings: &Settings) -> Result<Self> {
        let overrides = &settings.templates;
        let mut files: BTreeMap<&str, &str> = EMBEDDED.iter().copied().collect();
        files.extend(overrides.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let mut tera = Tera::new();
        templating::register(&mut tera);
        let templates = files.iter().filter(|(name, _)| is_template(name));
        let own = |name: &str, text: &str| {
            if overrides.contains_key(name) { templating::bounded(text) } else { text.to_owned() }
        };
        tera.add_raw_templates(templates.map(|(name, text)| (name, own(name, text))))
            .map_err(|error| template_error(&error))?;
        let script = |name: &str| if overrides.contains_key(name) { files[name].to_owned() } else { slim(files[name]) };
        let search = File { path: SEARCH.to_owned(), bytes: script("search.js").into_bytes() };
        let css = format!("{}{}", files["site.css"], colors(settings));
        let icon = files["favicon.svg"].replace("{{ letter }}", &letter(&settings.title));
        let mut assets = vec![
            Asset::new("css", &css, "css"),
            Asset::new("js", &script("site.js"), "js"),
            Asset::new("fill", &script("fill.js"), "js"),
            Asset::new("favicon", &icon, "svg"),
            Asset { key: "search", file: search },
        ];
        if let Some(logo) = &settings.logo {
            // The logo is among the files of the project.
            assets.retain(|asset| asset.key != "favicon");
            let file = File { path: links::encode(logo), bytes: Vec::new() };
            assets.push(Asset { key: "favicon", file });
        }
        Ok(Self { tera, assets })
    }

    /// Renders one template.
    ///
    /// Errors: the template that cannot be rendered, its line and why.
    pub(super) fn render(&self, name: &str, context: &Context) -> Result<String> {
        templating::render(&self.tera, name, context).map_err(|error| template_error(&error))
    }

    /// The addresses of the assets seen from a page, whose way up to the top folder is `root`.
    pub(super) fn asset_urls(&self, root: &str) -> BTreeMap<&'static str, String> {
        self.assets.iter().map(|asset| (asset.key, format!("{root}{}", asset.file.path))).collect()
    }

    /// The assets as files of the site.
    pub(super) fn files(&self) -> impl Iterator<Item = &File> {
        self.assets.iter().map(|asset| &asset.file).filter(|file| !file.bytes.is_empty())
    }
}

impl Asset {
    /// A file whose name tells its content, so that browsers may keep it for ever.
    fn new(key: &'static str, text: &str, extension: &str) -> Self {
        let path = format!("assets/site.{:016x}.{extension}", short_hash(text.as_bytes()));
        Self { key, file: File { path, bytes: text.as_bytes().to_vec() } }
    }
}

/// A script of ours without what only its authors read: comments on lines of their own, and indentation.
fn slim(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let is_comment = |line: &&str| line.starts_with("//") || (line.starts_with("/**") && line.ends_with("*/"));
    lines.filter(|line| !line.is_empty() && !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
}

/// The rules for a project's own colors.
fn colors(settings: &Settings) -> String {
    let [light, dark] = &settings.colors;
    let Some(light) = light.as_ref().or(dark.as_ref()) else { return String::new() };
    let dark = dark.as_ref().unwrap_or(light);
    format!(
        ":root{{--accent:light-dark({light},{dark});--accent-soft:light-dark(\
         color-mix(in srgb,{light} 9%,#fff),color-mix(in srgb,{dark} 18%,#13161b))}}\n"
    )
}

/// The letter that stands for a project without a logo.
fn letter(title: &str) -> String {
    let letter = title.chars().find(|letter| letter.is_alphanumeric()).unwrap_or('D');
    super::highlight::escape(&letter.to_uppercase().collect::<String>())
}

fn is_template(name: &str) -> bool {
    [".html", ".xml"].iter().any(|extension| name.ends_with(extension))
}

fn template_error(error: &tera::Error) -> Error {
    Error::new(format!("template of the site: {}", Mask::default().quoting(&templating::message(error))))
}
