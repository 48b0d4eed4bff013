//! The templates and assets of the site: embedded, and replaced file by file by a project's own.

use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use super::{File, search};
use crate::{Error, Result};

/// Every file of `templates/site`, by the name that a project overrides it with.
pub static EMBEDDED: &[(&str, &str)] = &[
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
    ("search.js", include_str!("../../templates/site/search.js")),
    ("site.css", include_str!("../../templates/site/site.css")),
    ("site.js", include_str!("../../templates/site/site.js")),
    ("sitemap.xml", include_str!("../../templates/site/sitemap.xml")),
];

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
    pub(super) fn new(overrides: &BTreeMap<String, String>) -> Result<Self> {
        let mut files: BTreeMap<&str, &str> = EMBEDDED.iter().copied().collect();
        files.extend(overrides.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let mut tera = Tera::new();
        let templates = files.iter().filter(|(name, _)| is_template(name));
        tera.add_raw_templates(templates).map_err(|error| template_error(&error))?;
        let asset = |key, name, extension| Asset::new(key, files[name], extension);
        let search = File { path: search::SCRIPT.to_owned(), bytes: files["search.js"].as_bytes().to_vec() };
        let assets = vec![
            asset("css", "site.css", "css"),
            asset("js", "site.js", "js"),
            asset("fill", "fill.js", "js"),
            asset("favicon", "favicon.svg", "svg"),
            Asset { key: "search", file: search },
        ];
        Ok(Self { tera, assets })
    }

    /// Renders one template.
    ///
    /// Errors: the template that cannot be rendered, its line and why.
    pub(super) fn render(&self, name: &str, context: &Context) -> Result<String> {
        self.tera.render(name, context).map_err(|error| template_error(&error))
    }

    /// The addresses of the assets seen from a page, whose way up to the top folder is `root`.
    pub(super) fn asset_urls(&self, root: &str) -> BTreeMap<&'static str, String> {
        self.assets.iter().map(|asset| (asset.key, format!("{root}{}", asset.file.path))).collect()
    }

    /// The assets as files of the site.
    pub(super) fn files(&self) -> impl Iterator<Item = &File> {
        self.assets.iter().map(|asset| &asset.file)
    }
}

impl Asset {
    /// A file whose name tells its content, so that browsers may keep it for ever.
    fn new(key: &'static str, text: &str, extension: &str) -> Self {
        let path = format!("assets/site.{:016x}.{extension}", hash(text.as_bytes()));
        Self { key, file: File { path, bytes: text.as_bytes().to_vec() } }
    }
}

/// HTML that templates insert as it is, since its writer has escaped it.
pub(super) fn safe(html: &str) -> Value {
    Value::safe_string(html)
}

fn is_template(name: &str) -> bool {
    [".html", ".xml"].iter().any(|extension| name.ends_with(extension))
}

/// FNV-1a, 64 bits: the same on every machine.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn template_error(error: &tera::Error) -> Error {
    Error::new(format!("template of the site: {error}"))
}
