//! What browsers are shown: files of the site, and over its pages what is wrong with them.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock, Weak};

use percent_encoding::percent_decode_str;
use serde::Serialize;
use tera::{Context, Tera};
use tokio::sync::watch;

use super::{EVENTS, OWN};
use crate::site::{self, Preview};

/// The files of the preview itself: what is at the end of their address, and what they hold.
const OWN_FILES: [(&str, &str); 2] = [
    ("serve.css", include_str!("../../templates/serve/serve.css")),
    ("serve.js", include_str!("../../templates/serve/serve.js")),
];

const TEMPLATE: &str = "findings.html";

/// What is put into pages.
static TEMPLATES: LazyLock<Tera> = LazyLock::new(|| {
    let mut tera = Tera::default();
    let texts = [
        ("head.html", include_str!("../../templates/serve/head.html")),
        (TEMPLATE, include_str!("../../templates/serve/findings.html")),
    ];
    tera.add_raw_templates(texts).expect("the templates of the preview are correct");
    tera
});

/// A site, and what is wrong with it.
#[derive(Clone)]
pub(crate) struct Shown {
    /// The site; of pages with errors, what they were before.
    pub(crate) preview: Arc<Preview>,
    /// The path of the site on the host, with a slash at both ends.
    pub(crate) base: String,
    /// What is wrong with pages, by their place in the site.
    pub(crate) findings: BTreeMap<String, Findings>,
    /// What stopped the last build of the site, which is the one before that.
    pub(crate) error: Option<String>,
    /// Another number whenever a file that no page shows in its HTML has changed, such as an image.
    pub(crate) assets: u64,
    /// Whether pages may ask for scripts, styles and images from everywhere, as those with their own HTML do.
    pub(crate) any_content: bool,
}

/// What is wrong with a page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Findings {
    /// The file, as reports name it.
    pub(crate) name: String,
    /// How many errors there are.
    pub(crate) count: usize,
    /// The errors with excerpts of the page.
    pub(crate) report: String,
}

/// What a browser gets for an address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A file: its path, which tells its type, and its content.
    File(String, Arc<[u8]>),
    /// The page that says that nothing is at this address.
    Missing(Arc<[u8]>),
    /// Another address.
    Elsewhere(String),
}

/// What is shown now; it can be replaced while browsers look at it.
pub(crate) struct Screen {
    shown: RwLock<Arc<Current>>,
    /// The last HTML of each page that could be made, by its place in the site.
    good: Mutex<HashMap<String, String>>,
    changes: watch::Sender<()>,
}

/// What is shown, and the files that browsers are reading.
struct Current {
    shown: Shown,
    /// The files on their way, by their place in the site: however many browsers read one slowly, it is in memory once.
    sent: Mutex<HashMap<String, Weak<[u8]>>>,
}

impl Current {
    fn new(shown: Shown) -> Arc<Self> {
        Arc::new(Self { shown, sent: Mutex::default() })
    }

    /// The file that somebody is reading already, else the one that `make` makes.
    fn share(&self, name: &str, make: impl FnOnce() -> Option<Vec<u8>>) -> Option<Arc<[u8]>> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = sent.get(name).and_then(Weak::upgrade) {
            return Some(file);
        }
        let file: Arc<[u8]> = make()?.into();
        sent.retain(|_, file| file.strong_count() > 0);
        sent.insert(name.to_owned(), Arc::downgrade(&file));
        Some(file)
    }
}

impl Screen {
    /// A screen that shows a site.
    #[must_use]
    pub(crate) fn new(shown: Shown) -> Self {
        Self { shown: RwLock::new(Current::new(shown)), good: Mutex::default(), changes: watch::Sender::new(()) }
    }

    /// Shows another site, and lets everybody know who waits for that.
    pub(crate) fn show(&self, shown: Shown) {
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Current::new(shown);
        self.changes.send_replace(());
    }

    /// Says over all pages why there is no newer site.
    pub(crate) fn fail(&self, error: String) {
        let shown = self.shown().shown.clone();
        self.show(Shown { error: Some(error), ..shown });
    }

    /// Whether pages may ask for content from everywhere.
    #[must_use]
    pub(crate) fn has_any_content(&self) -> bool {
        self.shown().shown.any_content
    }

    /// Tells when something else is shown.
    #[must_use]
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changes.subscribe()
    }

    fn shown(&self) -> Arc<Current> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is at a path of the host, as it is written in a request.
    #[must_use]
    pub(crate) fn answer(&self, path: &str) -> Answer {
        let current = self.shown();
        let shown = &current.shown;
        if let Some((name, text)) = path.strip_prefix(OWN).and_then(|own| OWN_FILES.iter().find(|file| file.0 == own)) {
            return Answer::File((*name).to_owned(), text.as_bytes().into());
        }
        let Some(name) = place(path, &shown.base) else {
            return if path == "/" { Answer::Elsewhere(shown.base.clone()) } else { self.missing(&current) };
        };
        match self.file(&current, &name) {
            Some(file) => Answer::File(name, file),
            None if shown.preview.file(&format!("{name}/index.html")).is_ok_and(|index| index.is_some()) => {
                Answer::Elsewhere(format!("{path}/"))
            }
            None => self.missing(&current),
        }
    }

    /// What tells one state of the page at a path of the host from another.
    #[must_use]
    pub(crate) fn version(&self, path: &str) -> String {
        let current = self.shown();
        let shown = &current.shown;
        let name = place(path, &shown.base).filter(|name| is_html(name));
        let html = name.and_then(|name| self.html(shown, &name)).or_else(|| self.html(shown, "404.html"));
        version(&html.unwrap_or_default(), shown.assets)
    }

    fn file(&self, current: &Current, name: &str) -> Option<Arc<[u8]>> {
        current.share(name, || self.make(&current.shown, name))
    }

    fn make(&self, shown: &Shown, name: &str) -> Option<Vec<u8>> {
        if !is_html(name) {
            return shown.preview.file(name).ok().flatten().map(|file| file.bytes);
        }
        let html = self.html(shown, name)?;
        let version = version(&html, shown.assets);
        let mut context = Context::new();
        context.insert("own", OWN);
        context.insert("events", EVENTS);
        context.insert("version", &version);
        let head = TEMPLATES.render("head.html", &context).expect("the template has all that it asks for");
        Some(insert_before(html, "</head>", &head).into_bytes())
    }

    fn missing(&self, current: &Current) -> Answer {
        Answer::Missing(self.file(current, "404.html").unwrap_or_default())
    }

    /// A page with what is wrong with it, or with all of the site.
    fn html(&self, shown: &Shown, name: &str) -> Option<String> {
        let mut good = self.good.lock().unwrap_or_else(PoisonError::into_inner);
        let (html, error) = match shown.preview.file(name) {
            Ok(file) => {
                let html = String::from_utf8_lossy(&file?.bytes).into_owned();
                good.insert(name.to_owned(), html.clone());
                (html, None)
            }
            Err(error) => (good.get(name).cloned().unwrap_or_default(), Some(error.to_string())),
        };
        drop(good);
        let error = shown.error.clone().or(error);
        let here = shown.findings.get(name).filter(|_| error.is_none());
        let elsewhere = shown.findings.iter().filter(|(url, _)| *url != name).take(MOST_LISTED);
        let elsewhere: Vec<Elsewhere> = elsewhere.map(|(url, findings)| shown.elsewhere(url, findings)).collect();
        if error.is_none() && here.is_none() && elsewhere.is_empty() {
            return Some(html);
        }
        let mut context = Context::new();
        context.insert("error", &error);
        context.insert("here", &here);
        context.insert("elsewhere", &elsewhere);
        let findings = TEMPLATES.render(TEMPLATE, &context).expect("the template has all that it asks for");
        Some(insert_before(html, "</body>", &findings))
    }
}

/// Another page with errors.
#[derive(Serialize)]
struct Elsewhere<'s> {
    address: String,
    name: &'s str,
}

impl Shown {
    fn elsewhere<'s>(&self, url: &str, findings: &'s Findings) -> Elsewhere<'s> {
        Elsewhere { address: self.base.clone() + &site::encode_path(url), name: &findings.name }
    }
}

/// How many other pages with errors a page names: the rest is counted.
const MOST_LISTED: usize = 5;

fn is_html(name: &str) -> bool {
    name.rsplit('.').next().is_some_and(|extension| extension == "html")
}

/// The path in the site of a path on the host; the index of a folder is the folder.
fn place(path: &str, base: &str) -> Option<String> {
    let [path, base] = [path, base].map(|path| percent_decode_str(path).decode_utf8());
    let path = path.ok()?;
    let inner = path.strip_prefix(&*base.ok()?)?;
    let is_folder = inner.is_empty() || inner.ends_with('/');
    Some(if is_folder { format!("{inner}index.html") } else { inner.to_owned() })
}

fn version(html: &str, assets: u64) -> String {
    let mut hasher = DefaultHasher::new();
    (html, assets).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Puts a text before the last `mark`; at the end where there is none.
fn insert_before(mut html: String, mark: &str, text: &str) -> String {
    let at = html.rfind(mark).unwrap_or(html.len());
    html.insert_str(at, text);
    html
}
