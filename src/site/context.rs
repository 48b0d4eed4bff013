//! What the templates of a site are given: the page, the navigation as the page shows it, what all pages share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use memchr::memmem;
use serde::Serialize;

use super::input::{File, Settings};
use super::markdown::{Rendered, SiteHeading};
use super::nav::Nav;
use super::templates::Templates;
use super::{highlight, links};
use crate::{Error, Result};

/// The navigation of pages as HTML, by the folder of the page and the part of the navigation that it shows.
pub(super) type Menus = Mutex<HashMap<(String, usize), Arc<str>>>;

/// What all templates share.
#[derive(Clone, Copy)]
pub(super) struct SiteContext<'a> {
    pub(super) settings: &'a Settings,
    pub(super) templates: &'a Templates,
}

/// A version as templates see it.
#[derive(Serialize)]
struct VersionItem<'a> {
    title: &'a str,
    url: String,
    current: bool,
}

/// Whether a language is written from right to left.
fn is_right_to_left(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"].contains(&primary.as_str())
}

/// What readers call the place of a repository.
fn host_title(address: &str) -> &'static str {
    let host = address.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    match host {
        "github.com" => "GitHub",
        "gitlab.com" => "GitLab",
        "codeberg.org" => "Codeberg",
        "bitbucket.org" => "Bitbucket",
        _ => "Repository",
    }
}

/// A heading as templates see it.
#[derive(Serialize)]
struct TocItem<'a> {
    level: u8,
    id: &'a str,
    text: &'a str,
}

impl SiteContext<'_> {
    /// The variables that every template has; `root` leads to the top folder.
    pub(super) fn base(&self, root: &str, title: &str) -> tera::Context {
        let mut context = tera::Context::new();
        context.insert("site_title", &self.settings.title);
        context.insert("feed", &(self.settings.feed && self.settings.url.is_some()));
        context.insert("language", &self.settings.language);
        context.insert("root", root);
        context.insert("assets", &self.templates.asset_urls(root));
        context.insert("title", title);
        context.insert("direction", if is_right_to_left(&self.settings.language) { "rtl" } else { "ltr" });
        context.insert("repository", &self.settings.repository);
        context.insert("repository_title", &self.settings.repository.as_deref().map(host_title));
        context.insert("version", &self.settings.version);
        context.insert("versions", &self.versions(root));
        context
    }

    /// The versions that readers choose from, as links from a page whose way to the top folder is `root`.
    fn versions(&self, root: &str) -> Vec<VersionItem<'_>> {
        let items = self.settings.versions.iter().map(|(title, url)| {
            let is_relative = crate::web::scheme(url).is_none() && !url.starts_with('/');
            let url = if is_relative { format!("{root}{url}") } else { url.clone() };
            VersionItem { title, url, current: self.settings.version.as_ref() == Some(title) }
        });
        items.collect()
    }

    /// The file of the page at a place in reading order.
    pub(super) fn page(&self, nav: &Nav, at: usize, path: &str, body: &Rendered, menus: &Menus) -> Result<File> {
        let entry = &nav.entries()[at];
        let (previous, next) = nav.around(at);
        let mut context = self.base(&root(&entry.url), &entry.title);
        let toc: Vec<TocItem> = body.headings.iter().filter_map(toc_item).collect();
        context.insert("description", &body.description());
        context.insert("canonical", &self.absolute(&entry.url));
        context.insert("edit_url", &self.edit_url(path));
        context.insert("markdown_url", &links::relative(&entry.url, &links::markdown_url(&entry.url)));
        context.insert("section", &entry.section);
        context.insert("crumbs", &nav.crumbs(at));
        context.insert("home", &body.front_matter.is_home());
        context.insert("image", &self.settings.logo.as_deref().and_then(|logo| self.absolute(logo)));
        context.insert("has_fields", &body.fill.is_some());
        context.insert("has_heading", &body.has_title());
        context.insert("toc", &toc);
        context.insert_value("navigation", tera::Value::safe_string(&self.menu(nav, at, menus)?));
        context.insert("previous", &previous);
        context.insert("next", &next);
        context.insert_value("content", tera::Value::safe_string(&body.html));
        self.file(&entry.url, "page.html", &context)
    }

    /// The navigation as the page at a place in reading order shows it.
    fn menu(&self, nav: &Nav, at: usize, menus: &Menus) -> Result<String> {
        let url = &nav.entries()[at].url;
        let folder = url.rsplit_once('/').map_or("", |(folder, _)| folder);
        let key = (folder.to_owned(), nav.part(at));
        let known = menus.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        let menu = if let Some(menu) = known {
            menu
        } else {
            let mut context = self.base(&root(url), "");
            context.insert("nav", &nav.seen_from(at));
            context.insert("nav_is_cut", &nav.is_cut());
            context.insert("nav_is_long", &nav.is_long());
            let menu = self.templates.render("nav.html", &context);
            let menu: Arc<str> = menu.map_err(|error| Error::in_file(url, error.to_string()))?.into();
            menus.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&menu));
            menu
        };
        let link = format!("href=\"{}\"", highlight::escape(&links::relative(url, url)));
        let Some(at) = memmem::find(menu.as_bytes(), link.as_bytes()) else { return Ok((*menu).to_owned()) };
        let (before, after) = menu.split_at(at + link.len());
        Ok([before, " aria-current=\"page\"", after].concat())
    }

    /// The files that no page is the source of.
    pub(super) fn generated(&self, nav: &Nav) -> Result<Vec<File>> {
        let has = |url| nav.entries().iter().any(|entry| entry.url == url);
        let mut files = vec![self.robots()];
        if !has("404.html") {
            files.push(self.file("404.html", "404.html", &self.base(&self.settings.base(), "Page not found"))?);
        }
        for url in ["contents.html", "index.html"] {
            if !has(url) && (url == "index.html" || nav.is_cut()) {
                let mut context = self.base("", if url == "index.html" { &self.settings.title } else { "All pages" });
                context.insert("nav", &nav.all(url));
                files.push(self.file(url, "contents.html", &context)?);
            }
        }
        Ok(files)
    }

    /// What robots may read: everything.
    fn robots(&self) -> File {
        let mut text = "User-agent: *\nAllow: /\n".to_owned();
        if let Some(url) = &self.settings.url {
            text.extend(["Sitemap: ", url, "sitemap.xml\n"]);
        }
        File { path: "robots.txt".to_owned(), bytes: text.into_bytes() }
    }

    /// The address of a file of the site; the index of a folder is the folder.
    pub(super) fn absolute(&self, url: &str) -> Option<String> {
        let folder = url.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
        self.settings.url.as_ref().map(|site| format!("{site}{}", links::encode(folder.unwrap_or(url))))
    }

    fn edit_url(&self, path: &str) -> Option<String> {
        self.settings.edit_url.as_ref().map(|url| url.replace("{path}", &links::encode(path)))
    }

    /// Errors: a template that cannot be rendered, with the page that it was rendered for.
    pub(super) fn file(&self, url: &str, template: &str, context: &tera::Context) -> Result<File> {
        let html = self.templates.render(template, context);
        let html = html.map_err(|error| Error::in_file(url, error.to_string()))?;
        Ok(File { path: url.to_owned(), bytes: html.into_bytes() })
    }
}

/// The way from a file of the site to its top folder.
fn root(url: &str) -> String {
    "../".repeat(url.matches('/').count())
}

fn toc_item(heading: &SiteHeading) -> Option<TocItem<'_>> {
    let shown = matches!(heading.level, 2 | 3);
    shown.then_some(TocItem { level: heading.level, id: &heading.id, text: &heading.text })
}
