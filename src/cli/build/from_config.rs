//! What the config says of a site, checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use url::Url;

use super::folder::directory_from_here;
use crate::config::{self, Config};
use crate::error::{Error, Result};
use crate::site;
use crate::snippet::{self, Options, Snippet, Target, View};
use crate::workspace;

/// What writes the snippets, with marks around their literals if that is asked for.
pub(in crate::cli) fn snippet(
    config: &Config,
    is_marked: bool,
) -> impl Fn(&View, &str) -> Result<String> + Sync + use<> {
    let targets = Arc::clone(&config.targets);
    let options = config.snippets.options.clone();
    let render = if is_marked { snippet::render_marked } else { snippet::render }
        as fn(&View, &Target, &Options) -> Result<Snippet>;
    move |view, target| Ok(render(view, targets.find(target)?, &options)?.code)
}

pub(in crate::cli) fn settings(config: &Config) -> Result<site::Settings> {
    let target = |name: &String| {
        let target = config.targets.find(name).map_err(|error| in_config(config, "site.targets", &error))?;
        Ok(site::CodeTab { name: target.name(), title: target.title.clone() })
    };
    Ok(site::Settings {
        title: config.site.title.clone(),
        description: config.site.description.clone(),
        base_path: base_path(config)?,
        url: url(config)?.map(String::from),
        edit_url: edit_url(config)?,
        language: config.site.language.clone(),
        logo: logo(config)?,
        repository: web_address(config, "site.repository", config.site.repository.as_deref())?,
        version: config.site.version.clone(),
        versions: versions(config)?,
        colors: colors(config)?,
        nav: config.site.nav.iter().map(|section| (section.title.clone(), section.pages.clone())).collect(),
        feed: config.site.feed,
        targets: config.site.targets.iter().map(target).collect::<Result<_>>()?,
        tabs: config.site.tabs.clone(),
        known_targets: all_targets(config),
        variables: config.variables.clone(),
        placeholders: config.settings().placeholders,
        templates: templates(config)?,
        allow_html: config.site.allow_html,
        dialect: config.site.dialect.clone(),
    })
}

/// The targets that pages and blocks may ask for.
fn all_targets(config: &Config) -> Vec<site::CodeTab> {
    config
        .targets
        .all()
        .into_iter()
        .map(|target| site::CodeTab { name: target.name(), title: target.title.clone() })
        .collect()
}

/// The address of the site, with a slash at its end.
fn url(config: &Config) -> Result<Option<Url>> {
    let Some(text) = &config.site.url else {
        if config.site.feed {
            return Err(in_config(config, "site.feed", "a feed needs the address of the site; set `site.url`"));
        }
        return Ok(None);
    };
    let is_fit =
        |url: &Url| matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none();
    let with_slash = format!("{}/", text.trim_end_matches('/'));
    let url = Url::parse(&with_slash).ok().filter(is_fit);
    url.map(Some).ok_or_else(|| {
        in_config(
            config,
            "site.url",
            format!("`{text}` is not the address of a site; write `https://docs.example.com/`"),
        )
    })
}

/// The address at which a page can be edited.
fn edit_url(config: &Config) -> Result<Option<String>> {
    let Some(text) = &config.site.edit_url else { return Ok(None) };
    let url = Url::parse(&text.replace("{path}", "page.md"));
    if url.is_ok_and(|url| matches!(url.scheme(), "http" | "https")) {
        return Ok(Some(text.clone()));
    }
    let what = format!("`{text}` is not an address for editing; write `https://git.example.com/edit/main/{{path}}`");
    Err(in_config(config, "site.edit-url", what))
}

/// The path of the logo in the directory of the pages.
fn logo(config: &Config) -> Result<Option<String>> {
    let Some(path) = &config.site.logo else { return Ok(None) };
    let is_image = mime_guess::from_path(path).first().is_some_and(|kind| kind.type_() == "image");
    if !is_image {
        let what = format!("`{path}` is not an image; write the path of an SVG or PNG in the directory of the pages");
        return Err(in_config(config, "site.logo", what));
    }
    Ok(Some(path.trim_start_matches("./").to_owned()))
}

/// An address of the web.
fn web_address(config: &Config, key: &str, address: Option<&str>) -> Result<Option<String>> {
    let Some(address) = address else { return Ok(None) };
    if Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https")) {
        return Ok(Some(address.to_owned()));
    }
    Err(in_config(config, key, format!("`{address}` is not an address; write `https://git.example.com/docs`")))
}

/// The titles and addresses of the versions.
fn versions(config: &Config) -> Result<Vec<(String, String)>> {
    let version = |version: &config::SiteVersion| {
        let is_fit = match Url::parse(&version.url) {
            Ok(url) => matches!(url.scheme(), "http" | "https"),
            Err(error) => error == url::ParseError::RelativeUrlWithoutBase,
        };
        if is_fit {
            return Ok((version.title.clone(), version.url.clone()));
        }
        let what = format!("`{}` is not an address; write `https://docs.example.com/1.0/` or `/1.0/`", version.url);
        Err(in_config(config, "site.versions", what))
    };
    config.site.versions.iter().map(version).collect()
}

/// The accent on light and on dark ground.
fn colors(config: &Config) -> Result<[Option<String>; 2]> {
    let colors = &config.site.colors;
    for (key, color) in [("accent", &colors.accent), ("accent-dark", &colors.accent_dark)] {
        let is_fit = |color: &String| {
            let digits = color.strip_prefix('#').unwrap_or_default();
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        if let Some(color) = color.as_ref().filter(|color| !is_fit(color)) {
            let what = format!("`{color}` is not a color; write `#2450b8`");
            return Err(in_config(config, &format!("site.colors.{key}"), what));
        }
    }
    Ok([colors.accent.clone(), colors.accent_dark.clone()])
}

fn base_path(config: &Config) -> Result<String> {
    Ok(url(config)?.map_or_else(
        || config.site.base.clone(),
        |url| percent_decode_str(url.path()).decode_utf8_lossy().into_owned(),
    ))
}

pub(super) fn in_config(config: &Config, key: &str, error: impl std::fmt::Display) -> Error {
    match &config.path {
        Some(path) => Error::in_file(path, format!("{key}: {error}")),
        None => Error::new(error.to_string()),
    }
}

/// The project's own templates.
fn templates(config: &config::Config) -> Result<BTreeMap<String, String>> {
    let Some(directory) = &config.site.templates else {
        return Ok(BTreeMap::new());
    };
    let directory = directory_from_here(&config.root.join(directory));
    if !workspace::is_directory(&directory) {
        return Err(Error::in_file(directory, "is not a directory; `site.templates` names the one of your templates"));
    }
    let files = workspace::read_tree(&directory)?;
    let text = |(name, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).map_err(|_| Error::in_file(directory.join(&name), "is not UTF-8"))?;
        Ok((name, text))
    };
    files.into_iter().map(text).collect()
}
