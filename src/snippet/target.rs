//! The targets: languages and clients, each a template and one entry of facts beside it (`templates/snippets`).

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize};

use super::Dialect;
use super::limits::Limits;
use super::template::{BodyKind, Known, Template};
use crate::excerpt::located;
use crate::path;
use crate::text::Span;
use crate::workspace;
use crate::{Error, Result};

/// A language and a client that sends requests in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Target {
    /// The language, as in the target's name: `python`.
    #[serde(skip)]
    pub language: String,
    /// The client, as in the target's name: `requests`.
    #[serde(skip)]
    pub client: String,
    /// What a tab says: `Python (requests)`.
    pub title: String,
    /// The home of the client.
    pub link: String,
    /// The extension of a file with such code, without a dot.
    pub extension: String,
    /// The language of a fenced code block with such code.
    pub highlight: String,
    /// How losses call the client; by default its name.
    #[serde(default)]
    subject: Option<String>,
    /// How to install the client; `None` where it comes with the language.
    #[serde(default)]
    pub install: Option<String>,
    /// Whether the code follows a redirect that answers a GET; else it shows it.
    #[serde(default)]
    pub follows_redirects: bool,
    /// What the client cannot send, in words.
    #[serde(default)]
    pub cannot_send: Vec<String>,
    /// What the client cannot send, as facts.
    #[serde(default)]
    pub limits: Limits,
    /// The targets whose code is in this one's.
    #[serde(default)]
    pub samples: Vec<SampleOf>,
    /// Whether every character of the code counts, to its end: a message.
    #[serde(default)]
    pub(crate) verbatim: bool,
    /// What can be chosen about the code, besides its indentation.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Whether the bare name of the language means this target.
    #[serde(default, rename = "default")]
    pub is_default: bool,
    /// How the language writes values.
    #[serde(deserialize_with = "dialect")]
    pub dialect: &'static Dialect,
    /// How a snippet is run; `None` where it is not a program.
    #[serde(default)]
    pub run: Option<Run>,
    /// What is before the names of its files in messages.
    #[serde(skip)]
    directory: String,
    /// The template of the target, then those that it includes: names and texts.
    #[serde(skip)]
    templates: Vec<(String, String)>,
    #[serde(skip)]
    template: OnceLock<Result<Template, String>>,
    /// The template as usual requests need it, by the kinds of their bodies.
    #[serde(skip)]
    usual_templates: [OnceLock<Result<Template, String>>; BodyKind::COUNT],
}

/// One of the targets whose code a target holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SampleOf {
    /// The name of the target.
    pub(crate) target: String,
    /// What the document that holds the code calls the language.
    pub(crate) lang: String,
}

/// What can be chosen about the code of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Short names of options: `-X` for `--request`.
    Short,
    /// Code for an asynchronous runtime.
    Async,
    /// Whether the imports and the surrounding program are in the code.
    Imports,
    /// How long the client waits, in seconds.
    Timeout,
}

/// How a snippet is run. `{case}` stands for the name of its folder, `{root}` for the folder of all those, `{runtimes}`
/// for the folder with what the reader installed, `{file}` for the snippet's file, `{chromium}` for the browser.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Run {
    /// The file of the snippet, relative to its folder; by default `snippet` with the target's extension.
    pub(crate) file: Option<String>,
    /// The command that runs one snippet, in its folder.
    pub(crate) command: Vec<String>,
    /// The command that builds all snippets, once, in the folder of all.
    pub(crate) build: Vec<String>,
    /// In place of `command`: runs all snippets, whose files are its last arguments, in the folder of all.
    pub(crate) all: Vec<String>,
    /// Prints the version of the client, and fails where it is not installed; in the folder of all.
    pub(crate) version: Vec<String>,
    /// Further files beside each snippet; `{code}` stands for the snippet, `{origin}` for the scheme, host and port of its server.
    pub(crate) files: BTreeMap<String, String>,
    /// Further files in the folder of all snippets.
    pub root_files: BTreeMap<String, String>,
    /// A program of this crate that runs all snippets, in the folder of all.
    #[serde(deserialize_with = "runner")]
    pub(crate) runner: Option<&'static Runner>,
    /// Names in the folder of all snippets that are links to those in the runtimes folder, where that has them.
    pub(crate) links: Vec<String>,
    /// Whether a browser runs the snippet, which asks a server of another origin first.
    pub browser: bool,
    /// How many seconds one snippet may take, start of the runtime included; by default 30.
    pub(crate) timeout: Option<u64>,
}

/// A program that runs the snippets of a language whose runtime starts slowly.
#[derive(Debug)]
pub(crate) struct Runner {
    /// The name of its file.
    pub(crate) name: &'static str,
    /// Its text.
    pub(crate) text: &'static str,
}

/// The runners, by the names of their files in `templates/runners`.
static RUNNERS: [Runner; 3] = [
    Runner { name: "build.sh", text: include_str!("../../templates/runners/build.sh") },
    Runner { name: "Runner.java", text: include_str!("../../templates/runners/Runner.java") },
    Runner { name: "runner.clj", text: include_str!("../../templates/runners/runner.clj") },
];

impl fmt::Debug for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Target").field(&self.name()).finish()
    }
}

impl Target {
    /// Reads the entry of a target; `templates` are its own and those that it may include.
    fn parse(name: &str, entry: &str, file: &str, templates: Vec<(String, String)>) -> Result<Self> {
        let mut target: Self = toml::from_str(entry).map_err(|error| {
            let place = error.span().unwrap_or_default();
            let place = Span::new(place.start as u32, place.end as u32);
            Error::new(located(file, entry, place, error.message(), ""))
        })?;
        let Some((language, client)) = name.split_once('/') else {
            return Err(Error::new(format!(
                "{file}: a target belongs in the directory of its language: `language/client.toml`"
            )));
        };
        if let Some(run) = &target.run {
            let is_missing = |key| Error::new(format!("{file}: `[run]` has no `{key}`"));
            if run.version.is_empty() {
                return Err(is_missing("version"));
            }
            if run.command.is_empty() && run.all.is_empty() {
                return Err(is_missing("command"));
            }
        }
        (target.language, target.client) = (language.to_owned(), client.to_owned());
        target.templates = templates;
        Ok(target)
    }

    /// `language/client`
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.language, self.client)
    }

    /// The client as sentences name it.
    pub(super) fn client_name(&self) -> &str {
        self.subject.as_deref().unwrap_or(&self.client)
    }

    /// The template that writes this target's code for requests of which that is known.
    pub(super) fn template(&self, known: Known) -> Result<&Template> {
        let template = match known {
            Known::Nothing => &self.template,
            Known::Usual(body) => &self.usual_templates[body as usize],
        };
        let template = template.get_or_init(|| Template::read(&self.templates, known));
        template.as_ref().map_err(|message| self.template_error(message))
    }

    /// What is wrong with a template: a message that begins with its name and the line.
    pub(super) fn template_error(&self, message: &str) -> Error {
        Error::new(format!("{}{message}", self.directory))
    }
}

fn dialect<'de, D: Deserializer<'de>>(value: D) -> Result<&'static Dialect, D::Error> {
    let name = String::deserialize(value)?;
    Dialect::find(&name).ok_or_else(|| {
        let names: Vec<&str> = super::DIALECTS.iter().map(|dialect| dialect.name).collect();
        serde::de::Error::custom(format!("there is no dialect `{name}`; there are: {}", names.join(", ")))
    })
}

fn runner<'de, D: Deserializer<'de>>(value: D) -> Result<Option<&'static Runner>, D::Error> {
    let name = String::deserialize(value)?;
    let found = RUNNERS.iter().find(|runner| runner.name == name);
    found.map(Some).ok_or_else(|| {
        let names: Vec<&str> = RUNNERS.iter().map(|runner| runner.name).collect();
        serde::de::Error::custom(format!("there is no runner `{name}`; there are: {}", names.join(", ")))
    })
}

/// A target of this crate: its name, its entry, its template.
struct BuiltIn {
    name: &'static str,
    entry: &'static str,
    template: &'static str,
    target: OnceLock<Target>,
}

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        /// All targets of this crate, sorted by name. An entry is read when it is asked for.
        static BUILT_IN: [BuiltIn; [$($name),*].len()] = [$(BuiltIn {
            name: $name,
            entry: include_str!(concat!("../../templates/snippets/", $name, ".toml")),
            template: include_str!(concat!("../../templates/snippets/", $name, ".template")),
            target: OnceLock::new(),
        }),*];
    };
}

built_in![
    "ansible/uri",
    "c/libcurl",
    "clojure/clj_http",
    "crystal/native",
    "csharp/httpclient",
    "csharp/restsharp",
    "dart/dio",
    "dart/http",
    "elixir/httpoison",
    "elixir/req",
    "fsharp/httpclient",
    "go/native",
    "http/bruno",
    "http/http1.1",
    "http/hurl",
    "http/rest_client",
    "java/asynchttp",
    "java/httpurlconnection",
    "java/nethttp",
    "java/okhttp",
    "java/unirest",
    "javascript/axios",
    "javascript/fetch",
    "javascript/jquery",
    "javascript/k6",
    "javascript/ofetch",
    "javascript/xhr",
    "json/native",
    "json/postman",
    "julia/http",
    "kotlin/ktor",
    "kotlin/okhttp",
    "lua/luasocket",
    "node/axios",
    "node/fetch",
    "node/got",
    "node/ky",
    "node/native",
    "node/ofetch",
    "node/request",
    "node/superagent",
    "node/undici",
    "node/unirest",
    "objc/nsurlsession",
    "ocaml/cohttp",
    "perl/http_tiny",
    "perl/lwp",
    "php/curl",
    "php/guzzle",
    "php/http1",
    "php/http2",
    "php/symfony",
    "powershell/restmethod",
    "powershell/webrequest",
    "python/aiohttp",
    "python/httpx_async",
    "python/httpx_sync",
    "python/python3",
    "python/requests",
    "python/urllib",
    "r/httr",
    "r/httr2",
    "ruby/faraday",
    "ruby/httparty",
    "ruby/native",
    "rust/reqwest",
    "rust/ureq",
    "shell/curl",
    "shell/curl_cmd",
    "shell/curl_powershell",
    "shell/httpie",
    "shell/wget",
    "swift/nsurlsession",
    "yaml/x_code_samples",
];

macro_rules! partials {
    ($($name:literal),* $(,)?) => {
        /// What templates of this crate include, by name.
        static PARTIALS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../templates/snippets/", $name, ".template")))),*];
    };
}

partials![
    "javascript/_axios",
    "javascript/_body",
    "javascript/_fetch",
    "javascript/_form",
    "javascript/_losses",
    "javascript/_ofetch",
    "node/_text",
    "php/_losses",
    "powershell/_values",
    "python/_aiohttp",
    "python/_body",
    "python/_files",
    "python/_headers",
    "python/_httpx",
    "python/_httpx_async",
    "python/_losses",
    "python/_url",
    "ruby/_url",
    "shell/_curl",
];

impl BuiltIn {
    fn target(&self) -> &Target {
        self.target.get_or_init(|| {
            let own = (self.name.to_owned(), self.template.to_owned());
            let included = PARTIALS.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
            let templates = std::iter::once(own).chain(included).collect();
            Target::parse(self.name, self.entry, self.name, templates).unwrap_or_else(|error| panic!("{error}"))
        })
    }
}

/// The targets of this crate and those of a project.
#[derive(Debug, Default)]
pub struct Targets {
    own: Vec<Target>,
}

/// The same targets of a project, by their names.
impl PartialEq for Targets {
    fn eq(&self, other: &Self) -> bool {
        self.own.iter().map(Target::name).eq(other.own.iter().map(Target::name))
    }
}

impl Eq for Targets {}

impl Targets {
    /// The targets of this crate and those in a project's directory: `<language>/<client>.toml` with the entry,
    /// `<language>/<client>.template` with the template; templates whose names start with `_` are there to be included.
    /// A target of the project goes before one of this crate with the same name.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, an entry is wrong, or a template does not compile.
    pub fn read(directory: &Path) -> Result<Self> {
        let files: BTreeMap<String, Vec<u8>> = workspace::read_tree(directory)?.into_iter().collect();
        let text = |name: &str| {
            let bytes = files.get(name).ok_or_else(|| Error::in_file(directory.join(name), "is missing"))?;
            String::from_utf8(bytes.clone()).map_err(|_| Error::in_file(directory.join(name), "is not UTF-8"))
        };
        let mut own = Vec::new();
        for (entry, name) in files.keys().filter_map(|file| Some((file, file.strip_suffix(".toml")?))) {
            let partials = files.keys().filter(|file| is_partial(file));
            let partials = partials.map(|file| Ok((file.trim_end_matches(".template").to_owned(), text(file)?)));
            let template = (name.to_owned(), text(&format!("{name}.template"))?);
            let templates = std::iter::once(Ok(template)).chain(partials).collect::<Result<_>>()?;
            let shown = path::display_name(&directory.join(entry));
            let mut target = Target::parse(name, &text(entry)?, &shown, templates)?;
            shown.strip_suffix(entry.as_str()).unwrap_or_default().clone_into(&mut target.directory);
            target.template(Known::Nothing)?;
            own.push(target);
        }
        Ok(Self { own })
    }

    /// All targets, sorted by name.
    #[must_use]
    pub fn all(&self) -> Vec<&Target> {
        let is_own = |name: &str| self.own.iter().any(|target| target.name() == name);
        let built_in = BUILT_IN.iter().filter(|built_in| !is_own(built_in.name)).map(BuiltIn::target);
        let mut all: Vec<&Target> = self.own.iter().chain(built_in).collect();
        all.sort_by_key(|target| target.name());
        all
    }

    /// The target of that name, in any case; a bare language means its usual client.
    ///
    /// # Errors
    ///
    /// When there is none; the error names the nearest.
    pub fn find(&self, name: &str) -> Result<&Target> {
        let wanted = name.trim().to_ascii_lowercase();
        if let Some(own) = self.own.iter().find(|target| target.name().eq_ignore_ascii_case(&wanted)) {
            return Ok(own);
        }
        if let Some(built_in) = BUILT_IN.iter().find(|built_in| built_in.name == wanted) {
            return Ok(built_in.target());
        }
        let is_usual = |target: &&&Target| target.is_default && target.language == wanted;
        let all = self.all();
        all.iter()
            .find(is_usual)
            .copied()
            .or_else(|| of_client(&all, &wanted))
            .ok_or_else(|| unknown(name, &wanted, &all))
    }
}

/// Whether a file is a template that others include: `<language>/_<name>.template`.
fn is_partial(file: &str) -> bool {
    let name = file.split_once('/').and_then(|(_, rest)| rest.strip_prefix('_'));
    name.and_then(|name| name.strip_suffix(".template")).is_some()
}

/// The target of a client, if it is the only one or bears its name alone: `curl`, which PHP has, too.
fn of_client<'t>(all: &[&'t Target], client: &str) -> Option<&'t Target> {
    let mut own = all.iter().copied().filter(|target| target.client == client);
    let is_named = |target: &&Target| target.title.eq_ignore_ascii_case(client);
    let (first, second) = (own.next()?, own.next());
    match second {
        None => Some(first),
        Some(second) => [first, second].into_iter().chain(own).find(is_named),
    }
}

fn unknown(name: &str, wanted: &str, all: &[&Target]) -> Error {
    let score = |target: &Target| {
        // The name of a language means its usual target.
        let language = Some(&target.language).filter(|_| target.is_default).cloned();
        let parts = [target.name(), target.client.clone()].into_iter().chain(language);
        parts.map(|part| strsim::jaro_winkler(&part, wanted)).fold(0.0, f64::max)
    };
    let nearest = all.iter().max_by(|one, other| score(one).total_cmp(&score(other)));
    let shown = super::dialect::visible(name);
    // What is less alike is another name and no slip: better none than a wrong one.
    match nearest.filter(|target| score(target) > 0.75) {
        Some(target) => Error::new(format!("there is no target `{shown}`; did you mean `{}`?", target.name())),
        None => Error::new(format!("there is no target `{shown}`; `harkdown targets` lists them")),
    }
}

/// The targets of this crate.
#[must_use]
pub fn built_in() -> &'static Targets {
    static TARGETS: Targets = Targets { own: Vec::new() };
    &TARGETS
}
