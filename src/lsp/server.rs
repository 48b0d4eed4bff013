//! The core: a message in, messages and tasks out.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{self as notifications, Notification as _};
use lsp_types::request::{self as requests, Request as _};
use lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWatchedFilesRegistrationOptions,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, FileChangeType, FileSystemWatcher, GlobPattern,
    InitializeParams, InitializeResult, ServerInfo, Uri,
};
use serde_json::{Value, json};

use super::answer::{Failure, Result, read, write};
use super::capabilities::capabilities;
use super::client::{Client, Preferences};
use super::document::{Document, path_of};
use super::messages::{ask, complaints, empty, log, register, response};
use super::places::Places;
use super::requests::answer;
use super::shown::ShownFindings;
use super::snapshot::Snapshot;
use super::task::{Taken, Task};
use super::user_settings::{SECTION, UserSettings};
use crate::page::Page;
use crate::path::PAGE_EXTENSIONS;
use crate::project::Unsaved;

/// A language server without its streams.
#[derive(Debug)]
pub struct Server {
    stage: Stage,
    now: Snapshot,
    /// The process of the client, if it has said so.
    client_process: Option<u32>,
    /// The requests that are not answered yet, and whether each is still waited for.
    running: HashMap<RequestId, Arc<AtomicBool>>,
    shown: Arc<ShownFindings>,
    /// The documents whose diagnostics may be others now.
    dirty: BTreeSet<String>,
    /// Whether pages that are not open may have other diagnostics now.
    is_workspace_dirty: bool,
    /// Whether a client that asks for diagnostics has to ask again.
    is_stale: bool,
    settings: UserSettings,
    /// Whether the client knows that pages can be formatted.
    offers_format: bool,
    /// What was last told to be watched, and when it was found: see [`Server::watched`].
    watched: (u64, BTreeSet<PathBuf>),
}

/// How far the conversation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    New,
    Running,
    ShutDown,
    /// It is over: well if it was shut down before.
    Over {
        well: bool,
    },
}

impl Default for Server {
    fn default() -> Self {
        Self::new(None, false)
    }
}

impl Server {
    /// A server that was not spoken to. Unless the client says otherwise, `config` counts for all pages instead of the nearest
    /// config of each, or none if it `is_isolated`.
    #[must_use]
    pub(crate) fn new(config: Option<&Path>, is_isolated: bool) -> Self {
        let defaults = json!({ "config": config, "isolated": is_isolated });
        let now = Snapshot { client: Arc::default(), documents: Arc::default(), places: Arc::default() };
        Self {
            stage: Stage::New,
            now,
            client_process: None,
            running: HashMap::new(),
            shown: Arc::default(),
            dirty: BTreeSet::new(),
            is_workspace_dirty: false,
            is_stale: false,
            settings: UserSettings::new(defaults),
            offers_format: false,
            watched: (u64::MAX, BTreeSet::new()),
        }
    }

    /// Takes a message in. Diagnostics follow with [`Self::settle`], once no more messages wait.
    pub fn take(&mut self, message: Message) -> Taken {
        match message {
            Message::Request(request) => self.request(request),
            Message::Notification(notification) => self.notification(notification),
            Message::Response(response) => self.response(&response),
        }
    }

    /// Whether the conversation is over, and if so, whether it ended as it should.
    #[must_use]
    pub(crate) fn ended(&self) -> Option<bool> {
        match self.stage {
            Stage::Over { well } => Some(well),
            _ => None,
        }
    }

    /// What is sent of what a [`Task`] has led to: each request is answered once, and a server that is shut down says nothing
    /// else.
    #[must_use]
    pub(crate) fn finish(&mut self, messages: Vec<Message>) -> Vec<Message> {
        let is_sent = |message: &Message| match message {
            Message::Response(response) => self.running.remove(&response.id).is_some(),
            Message::Request(_) | Message::Notification(_) => self.stage == Stage::Running,
        };
        messages.into_iter().filter(is_sent).collect()
    }

    /// The process of the client, if it has said so: its end is the server's end.
    #[must_use]
    pub(crate) fn client_process(&self) -> Option<u32> {
        self.client_process
    }

    /// What is to be done about the changes since the last time.
    pub fn settle(&mut self) -> Taken {
        let mut taken = Taken::default();
        let dirty = std::mem::take(&mut self.dirty);
        // The settings may switch off findings about pages that are not open.
        let is_workspace_dirty = !self.settings.is_asked() && std::mem::take(&mut self.is_workspace_dirty);
        let is_stale = std::mem::take(&mut self.is_stale) || is_workspace_dirty;
        if self.stage != Stage::Running {
            return taken;
        }
        if self.now.client.pulls {
            if is_stale && self.now.client.refreshes_diagnostics {
                taken.messages.push(ask::<requests::WorkspaceDiagnosticRefresh>(()));
            }
            return taken;
        }
        taken.tasks.extend(dirty.into_iter().filter_map(|uri| self.shown.look(&self.now, &uri)));
        match self.now.client.preferences.workspace_diagnostics {
            _ if !is_workspace_dirty => {}
            true => taken.tasks.push(self.shown.look_at_closed(&self.now)),
            false => taken.messages.extend(self.shown.hide_closed(&self.now)),
        }
        taken
    }

    /// Something in [`Self::watched`] has changed; without paths, anything may have.
    pub(crate) fn watched_changed(&mut self, paths: &BTreeSet<PathBuf>) {
        if paths.is_empty() || paths.iter().any(|path| self.now.places.is_source(path)) {
            self.files_changed(paths);
        }
    }

    fn files_changed(&mut self, paths: &BTreeSet<PathBuf>) {
        let places = &self.now.places;
        if paths.is_empty() || paths.iter().any(|path| places.is_source(path)) {
            places.forget_configs();
        }
        for path in paths {
            places.forget(path);
        }
        self.everything_may_differ();
    }

    /// The directories in which configs and what they name are, or may come to be.
    pub(crate) fn watched(&mut self) -> &BTreeSet<PathBuf> {
        let places = &self.now.places;
        let state = places.state();
        if self.watched.0 != state {
            let above = |path: PathBuf| path.parent().map(Path::to_path_buf);
            let mut directories: BTreeSet<PathBuf> = places.sources().into_iter().filter_map(above).collect();
            directories.extend(places.folders.iter().flat_map(|folder| [folder.clone(), folder.join(".config")]));
            self.watched = (state, directories);
        }
        &self.watched.1
    }

    fn everything_may_differ(&mut self) {
        self.dirty.extend(self.now.documents.all().map(|document| document.uri.as_str().to_owned()));
        self.is_workspace_dirty = true;
    }

    fn request(&mut self, request: Request) -> Taken {
        let Request { id, method, params } = request;
        let refuse = |code, message: &str| Taken::answer(id.clone(), Err(Failure::new(code, message)));
        match (self.stage, method.as_str()) {
            (Stage::New, requests::Initialize::METHOD) => {
                let result = self.initialize(params).map(write);
                Taken::answer(id, result)
            }
            (Stage::New, _) => refuse(ErrorCode::ServerNotInitialized, "`initialize` comes first"),
            (Stage::ShutDown | Stage::Over { .. }, _) => refuse(ErrorCode::InvalidRequest, "the server is shut down"),
            (Stage::Running, requests::Initialize::METHOD) => {
                refuse(ErrorCode::InvalidRequest, "`initialize` comes once")
            }
            (Stage::Running, requests::Shutdown::METHOD) => {
                self.stage = Stage::ShutDown;
                let mut taken = self.answer_all();
                taken.messages.push(response(id, Ok(Value::Null)));
                taken
            }
            (Stage::Running, _) => Taken { tasks: vec![self.work(id, method, params)], ..Taken::default() },
        }
    }

    /// A request as a task that can be cancelled.
    fn work(&mut self, id: RequestId, method: String, params: Value) -> Task {
        let now = self.now.clone();
        let wanted = Arc::new(AtomicBool::new(true));
        self.running.insert(id.clone(), Arc::clone(&wanted));
        let work = move || {
            let is_wanted = || wanted.load(Ordering::Acquire);
            let mut messages = Vec::new();
            let result =
                if is_wanted() { answer(&now, &method, params, &is_wanted, &mut messages) } else { Ok(Value::Null) };
            let cancelled = || Failure::new(ErrorCode::RequestCanceled, "cancelled");
            let result = if is_wanted() { result } else { Err(cancelled()) };
            messages.extend(complaints(&now));
            messages.push(response(id, result));
            messages
        };
        Task { is_urgent: true, work: Box::new(work) }
    }

    /// Answers the requests being worked on, since the client no longer waits for them.
    fn answer_all(&mut self) -> Taken {
        let why = || Failure::new(ErrorCode::RequestCanceled, "the server is shutting down");
        let messages = self.running.drain().map(|(id, wanted)| {
            wanted.store(false, Ordering::Release);
            response(id, Err(why()))
        });
        Taken { messages: messages.collect(), tasks: Vec::new() }
    }

    fn initialize(&mut self, params: Value) -> Result<InitializeResult> {
        let refreshes_diagnostics =
            params.pointer("/capabilities/workspace/diagnostics/refreshSupport") == Some(&Value::Bool(true));
        let params: InitializeParams = read(params)?;
        let (client, complaints) = Client::of(&params, &self.settings.defaults);
        let client = Client { refreshes_diagnostics, ..client };
        self.settings.complaints = complaints;
        self.client_process = params.process_id;
        self.offers_format = client.preferences.format;
        let folders = folders(&params);
        let capabilities = capabilities(&client);
        self.now.places = Arc::new(Places::new(folders, client.preferences.clone(), Arc::default()));
        self.now.client = Arc::new(client);
        self.stage = Stage::Running;
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        Ok(InitializeResult { capabilities, server_info: Some(ServerInfo { name: "harkdown".to_owned(), version }) })
    }

    fn notification(&mut self, notification: Notification) -> Taken {
        let Notification { method, params } = notification;
        if method == notifications::Exit::METHOD {
            self.stage = Stage::Over { well: self.stage == Stage::ShutDown };
        }
        if self.stage != Stage::Running {
            return Taken::default();
        }
        let result = match method.as_str() {
            notifications::Initialized::METHOD => return self.initialized(),
            notifications::Cancel::METHOD => self.cancel(&params),
            notifications::DidOpenTextDocument::METHOD => read(params).map(|params| self.open(params)),
            notifications::DidChangeTextDocument::METHOD => read(params).and_then(|params| self.change(params)),
            notifications::DidCloseTextDocument::METHOD => {
                return read(params).map(|params| self.close(&params)).unwrap_or_default();
            }
            notifications::DidSaveTextDocument::METHOD => self.saved(&params),
            notifications::DidChangeWatchedFiles::METHOD => read(params).map(|params| self.watched_files(params)),
            notifications::DidChangeWorkspaceFolders::METHOD => read(params).map(|params| self.change_folders(params)),
            notifications::DidChangeConfiguration::METHOD => return self.configure(&params),
            _ => Ok(()),
        };
        match result {
            Ok(()) => Taken::default(),
            Err(failure) => Taken::say(log(&format!("{method}: {}", failure.message))),
        }
    }

    /// Asks to be told of files and settings that change, and for the settings as they are.
    fn initialized(&mut self) -> Taken {
        self.settings.check_targets(&self.now);
        let mut taken = Taken { messages: self.settings.complain(), tasks: Vec::new() };
        if self.now.client.configures {
            taken.messages.push(self.settings.ask());
        }
        if self.now.client.tells_settings {
            let options = json!({ "section": SECTION });
            taken.messages.push(register(vec![(notifications::DidChangeConfiguration::METHOD, options)]));
        }
        if self.now.client.watches {
            let pages = PAGE_EXTENSIONS.join(",");
            let globs = [format!("**/*.{{{pages}}}"), "**/{.harkdown,harkdown}.toml".to_owned()];
            let watcher = |glob| FileSystemWatcher { glob_pattern: GlobPattern::String(glob), kind: None };
            let options = DidChangeWatchedFilesRegistrationOptions { watchers: globs.map(watcher).to_vec() };
            taken.messages.push(register(vec![(notifications::DidChangeWatchedFiles::METHOD, write(options))]));
        }
        self.is_workspace_dirty = !self.now.client.pulls;
        taken
    }

    fn cancel(&mut self, params: &Value) -> Result<()> {
        let id: RequestId = read(params.get("id").cloned().unwrap_or_default())?;
        if let Some(wanted) = self.running.get(&id) {
            wanted.store(false, Ordering::Release);
        }
        Ok(())
    }

    fn open(&mut self, params: DidOpenTextDocumentParams) {
        let opened = params.text_document;
        let text = opened.text.into();
        let document = Document::new(opened.uri, Some(opened.version), text, self.now.client.encoding);
        self.put(document);
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) -> Result<()> {
        let uri = &params.text_document.uri;
        let document = self.now.documents.get(uri.as_str()).cloned();
        let document = document.ok_or_else(|| Failure::of_params(format!("`{}` is not open", uri.as_str())))?;
        self.put(document.changed(params.text_document.version, params.content_changes));
        Ok(())
    }

    /// Takes a new text of a document; pages that link to it may be right or wrong now.
    fn put(&mut self, document: Document) {
        let uri = document.uri.as_str().to_owned();
        let path = document.path.clone();
        let text = Arc::clone(&document.text);
        Arc::make_mut(&mut self.now.documents).put(Arc::new(document));
        self.dirty.insert(uri);
        if let Some(path) = path {
            self.relink(&path, |unsaved| unsaved.put(path.clone(), text));
        }
    }

    fn close(&mut self, params: &DidCloseTextDocumentParams) -> Taken {
        let uri = &params.text_document.uri;
        let Some(document) = Arc::make_mut(&mut self.now.documents).remove(uri) else { return Taken::default() };
        self.shown.next(uri.as_str());
        if let Some(path) = &document.path {
            self.relink(path, |unsaved| unsaved.remove(path));
        }
        match &document.path {
            _ if self.now.client.pulls => Taken::default(),
            Some(path) if self.is_listed(path) => {
                Taken { tasks: vec![self.shown.look_at_file(&self.now, path.clone())], ..Taken::default() }
            }
            _ => Taken::say(empty(uri.clone(), document.version)),
        }
    }

    /// Whether the page at a path is shown though it is not open.
    fn is_listed(&self, path: &Path) -> bool {
        let places = &self.now.places;
        self.now.client.preferences.workspace_diagnostics
            && places.folder(path).is_some()
            && places.pages().iter().any(|page| page == path)
    }

    /// Changes what is at a path; the open pages whose links to it lead elsewhere now are looked at again.
    fn relink(&mut self, path: &Path, change: impl FnOnce(&Unsaved)) {
        let places = Arc::clone(&self.now.places);
        let linking: Vec<Arc<Document>> = self
            .now
            .documents
            .all()
            .filter(|other| other.path.as_deref() != Some(path) && self.links(other, path))
            .cloned()
            .collect();
        let project = Arc::clone(&places.of(Some(path)).project);
        let state = || (project.has(path), project.anchors(path));
        let before = (!linking.is_empty()).then(state);
        change(&places.unsaved);
        if before.is_some() && before != Some(state()) {
            for document in linking {
                document.turn();
                self.dirty.insert(document.uri.as_str().to_owned());
            }
            self.is_stale = true;
        }
    }

    /// Whether a page links to the file at a path.
    fn links(&self, document: &Document, path: &Path) -> bool {
        let targets = document.targets(|| {
            let Some(own) = &document.path else { return HashSet::new() };
            if !document.is_page() {
                return HashSet::new();
            }
            self.now.surroundings(document).project.linked(own, &Page::parse(&document.text).prose.links)
        });
        targets.contains(path)
    }

    fn saved(&mut self, params: &Value) -> Result<()> {
        let uri: Uri = read(params.pointer("/textDocument/uri").cloned().unwrap_or_default())?;
        match path_of(&uri) {
            Some(path) if self.now.places.is_source(&path) => self.files_changed(&BTreeSet::from([path])),
            // Pages that are not open may link to it.
            Some(path) if self.now.places.folder(&path).is_some() => {
                self.now.places.forget(&path);
                self.is_workspace_dirty = true;
            }
            _ => {}
        }
        Ok(())
    }

    fn watched_files(&mut self, params: DidChangeWatchedFilesParams) {
        let is_news = |path: &PathBuf, kind| kind != FileChangeType::CHANGED || self.now.documents.at(path).is_none();
        let is_known = |path: &PathBuf| self.now.places.is_source(path);
        let changed = params.changes.into_iter().filter_map(|event| {
            let path = path_of(&event.uri)?;
            (is_known(&path) || is_news(&path, event.typ)).then_some(path)
        });
        let changed: BTreeSet<PathBuf> = changed.collect();
        if !changed.is_empty() {
            self.files_changed(&changed);
        }
    }

    fn change_folders(&mut self, params: lsp_types::DidChangeWorkspaceFoldersParams) {
        let paths = |folders: Vec<lsp_types::WorkspaceFolder>| {
            folders.into_iter().filter_map(|folder| path_of(&folder.uri)).collect::<Vec<_>>()
        };
        let (added, removed) = (paths(params.event.added), paths(params.event.removed));
        let mut folders = self.now.places.folders.clone();
        folders.retain(|folder| !removed.contains(folder) && !added.contains(folder));
        folders.extend(added);
        self.move_to(folders, self.now.client.preferences.clone());
    }

    /// Reads all configs again, for these folders and preferences.
    fn move_to(&mut self, folders: Vec<PathBuf>, preferences: Preferences) {
        self.now.places = Arc::new(self.now.places.successor(folders, preferences));
        self.everything_may_differ();
    }

    /// The user's settings have changed: they come with the notification, or are asked for.
    fn configure(&mut self, params: &Value) -> Taken {
        let settings = params.get("settings").and_then(|settings| settings.get(SECTION));
        match settings.filter(|settings| settings.is_object()) {
            Some(settings) => self.prefer(settings),
            None if self.now.client.configures => Taken::say(self.settings.ask()),
            None => Taken::default(),
        }
    }

    /// Takes the user's settings in.
    fn prefer(&mut self, settings: &Value) -> Taken {
        let (preferences, complaints) = self.now.client.preferences(&self.settings.defaults, settings);
        self.settings.complaints = complaints;
        if self.now.client.preferences == preferences {
            return Taken { messages: self.settings.complain(), tasks: Vec::new() };
        }
        let client = Client { preferences: preferences.clone(), ..(*self.now.client).clone() };
        self.now.client = Arc::new(client);
        self.move_to(self.now.places.folders.clone(), preferences);
        self.settings.check_targets(&self.now);
        let mut taken = Taken { messages: self.settings.complain(), tasks: Vec::new() };
        taken.messages.extend(self.offer_format());
        if self.now.client.refreshes_lenses {
            taken.messages.push(ask::<requests::CodeLensRefresh>(()));
        }
        if self.now.client.refreshes_hints {
            taken.messages.push(ask::<requests::InlayHintRefreshRequest>(()));
        }
        taken
    }

    /// Tells a client that can be told of it that pages can be formatted, and parts of them.
    fn offer_format(&mut self) -> Option<Message> {
        let client = &self.now.client;
        if !client.preferences.format || self.offers_format {
            return None;
        }
        let methods = [
            (client.registers_format, requests::Formatting::METHOD),
            (client.registers_range_format, requests::RangeFormatting::METHOD),
        ];
        let options = || json!({ "documentSelector": null });
        let methods = methods.into_iter().filter(|(is_told, _)| *is_told).map(|(_, method)| (method, options()));
        let methods: Vec<_> = methods.collect();
        self.offers_format = !methods.is_empty();
        self.offers_format.then(|| register(methods))
    }

    fn response(&mut self, response: &Response) -> Taken {
        self.settings.answer(response).map(|settings| self.prefer(settings)).unwrap_or_default()
    }
}

/// The directories that the client has open.
#[expect(deprecated, reason = "older clients name their root this way")]
fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let named = params.workspace_folders.as_deref().unwrap_or_default();
    let folders: Vec<PathBuf> = named.iter().filter_map(|folder| path_of(&folder.uri)).collect();
    let root = params.root_uri.as_ref().and_then(path_of);
    if folders.is_empty() { root.into_iter().collect() } else { folders }
}
