//! Docs tools, and the files by which they are known.

use std::path::{Path, PathBuf};

use crate::path::tidy;
use crate::workspace;

/// A docs tool.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tool {
    /// Its own name.
    pub(super) name: &'static str,
    /// What `harkdown build --format` calls it, if it knows it.
    pub(super) format: Option<&'static str>,
    /// Its config: any of these.
    configs: &'static [&'static str],
    /// What its config has in it, where others have files of that name.
    mark: &'static str,
    /// The key of its config for the directory of the pages.
    pages_key: Option<&'static str>,
    /// The directory of its pages, from that of its config; usual for the key.
    pages: &'static str,
    /// The key of its config for the title.
    title_key: Option<&'static str>,
    /// The keys of its config for the address of the site, and for where the project is kept.
    url_key: Option<&'static str>,
    repository_key: Option<&'static str>,
    /// Whether harkdown is a preprocessor of it.
    pub(super) has_preprocessor: bool,
}

const fn tool(name: &'static str, format: Option<&'static str>, configs: &'static [&'static str]) -> Tool {
    Tool {
        name,
        format,
        configs,
        mark: "",
        pages_key: None,
        pages: "",
        title_key: Some("title"),
        url_key: None,
        repository_key: None,
        has_preprocessor: false,
    }
}

/// The tools, the most telling first.
static TOOLS: [Tool; 11] = [
    Tool {
        pages_key: Some("docs_dir"),
        pages: "docs",
        title_key: Some("site_name"),
        url_key: Some("site_url"),
        repository_key: Some("repo_url"),
        ..tool("MkDocs", Some("mkdocs"), &["mkdocs.yml", "mkdocs.yaml"])
    },
    Tool {
        pages: "docs",
        ..tool(
            "Docusaurus",
            Some("docusaurus"),
            &["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs"],
        )
    },
    tool(
        "VitePress",
        Some("vitepress"),
        &[
            ".vitepress/config.js",
            ".vitepress/config.ts",
            ".vitepress/config.mjs",
            ".vitepress/config.mts",
            ".vitepress/config/index.ts",
        ],
    ),
    Tool {
        pages_key: Some("src"),
        pages: "src",
        repository_key: Some("git-repository-url"),
        has_preprocessor: true,
        ..tool("mdBook", Some("mdbook"), &["book.toml"])
    },
    Tool { title_key: Some("name"), ..tool("Mintlify", Some("mintlify"), &["mint.json"]) },
    Tool { mark: "mintlify", title_key: Some("name"), ..tool("Mintlify", Some("mintlify"), &["docs.json"]) },
    Tool {
        mark: "starlight",
        pages: "src/content/docs",
        ..tool("Starlight", None, &["astro.config.mjs", "astro.config.js", "astro.config.ts"])
    },
    Tool {
        mark: "base_url",
        pages: "content",
        url_key: Some("base_url"),
        ..tool("Zola", Some("zola"), &["config.toml", "zola.toml"])
    },
    Tool {
        mark: "baseURL",
        url_key: Some("baseURL"),
        pages_key: Some("contentDir"),
        pages: "content",
        ..tool("Hugo", Some("hugo"), &["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml"])
    },
    tool("Jekyll", None, &["_config.yml"]),
    tool("GitBook", None, &[".gitbook.yaml"]),
];

/// Where docs usually are.
const PLACES: [&str; 5] = ["", "docs", "website", "documentation", "doc"];

/// A docs tool that is used here.
pub(super) struct Used {
    pub(super) tool: &'static Tool,
    /// The directory of its pages, from that of the project.
    pub(super) pages: PathBuf,
    pub(super) title: Option<String>,
    pub(super) url: Option<String>,
    pub(super) repository: Option<String>,
}

/// The docs tool of a project.
pub(super) fn find(root: &Path) -> Option<Used> {
    PLACES.iter().find_map(|place| TOOLS.iter().find_map(|tool| tool.used(root, Path::new(place))))
}

impl Tool {
    fn used(&'static self, root: &Path, place: &Path) -> Option<Used> {
        let config =
            self.configs.iter().map(|name| root.join(place).join(name)).find(|path| workspace::is_file(path))?;
        let text = workspace::read_text(&config).ok()?;
        if !text.contains(self.mark) {
            return None;
        }
        let named = self.pages_key.and_then(|key| value(&text, key));
        let pages = place.join(named.as_deref().unwrap_or(self.pages));
        let pages = if workspace::is_directory(&root.join(&pages)) { pages } else { place.to_path_buf() };
        let at = |key: Option<&str>| key.and_then(|key| value(&text, key));
        let address = |key| at(key).filter(|text| text.starts_with("https://") || text.starts_with("http://"));
        let (url, repository) = (address(self.url_key), address(self.repository_key));
        Some(Used { tool: self, pages: tidy(&pages), title: at(self.title_key), url, repository })
    }
}

/// The text at a key, as all of TOML, YAML, JSON and JavaScript write it on a line of its own.
fn value(text: &str, key: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let line = line.trim().trim_start_matches(['"', '\'']);
        let rest = line.strip_prefix(key)?.trim_start_matches(['"', '\'']).trim_start();
        let value = rest.strip_prefix([':', '='])?.trim().trim_end_matches(',').trim();
        let value = match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split(quote).next()?,
            '{' | '[' | '!' | '&' | '*' | '|' | '>' | '`' => return None,
            _ => value.split(" #").next()?.trim(),
        };
        let is_plain = !value.is_empty() && !value.contains(['\\', '$', '(']);
        is_plain.then(|| value.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn values_are_read_in_every_language_of_configs() {
        for text in
            ["site_name: My API # x", "site_name = \"My API\"", "  \"site_name\": \"My API\",", "site_name: 'My API',"]
        {
            assert_eq!(value(text, "site_name").as_deref(), Some("My API"), "{text}");
        }
        for text in ["site_names: x", "site_name: !ENV X", "site_name: `${x}`", "site_name: name(),", "site_name:"] {
            assert_eq!(value(text, "site_name"), None, "{text}");
        }
    }
}
