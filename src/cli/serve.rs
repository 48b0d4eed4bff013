//! `harkdown serve`: a site in the browser while its pages are written.

mod workbench;

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use clap::Args;

use super::Exit;
use super::global::number;
use super::session::Session;
use crate::error::{Error, Result, reason};
use crate::report::{self, Format, count};
use crate::serve::Screen;
use crate::serve::http::{PreviewServer, address};
use crate::watch::{News, Watcher};
use workbench::Workbench;

/// Show a directory of pages in the browser, and every change of it at once.
///
/// Nothing is written. Browsers load a page again when it has changed. A page with errors stays as it was, with the
/// errors over it. The server is for this machine alone unless `--host` says otherwise; Ctrl-C ends it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown serve\n  harkdown serve docs --port 8080")]
pub(super) struct Arguments {
    /// The directory of the pages; by default `site.source` of the config, which is `docs`.
    #[arg(value_name = "DIR")]
    source: Option<PathBuf>,
    /// The port to listen at, 0 for any that is free; by default 4000 or the next one that is free.
    #[arg(short, long, value_name = "PORT", value_parser = number::<u16>(0..=65_535))]
    port: Option<u16>,
    /// The address to listen at; any but one of this machine alone lets others read the pages.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: String,
}

/// The first port that is tried: above those that need rights, and not the 3000 and 8000 of most other servers.
const FIRST_PORT: u16 = 4000;

/// How many ports are tried: more previews than that are not run at a time.
const MOST_PORTS: u16 = 20;

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let server = self.bind()?;
        let mut watcher = Watcher::new()?;
        let mut workbench = Workbench::new(self.source.clone(), session)?;
        watch(&mut workbench, &mut watcher)?;
        let screen = Arc::new(Screen::new(workbench.shown()));
        report(&mut workbench, session)?;
        self.greet(&server, &workbench, session)?;
        let served = thread::spawn({
            let (screen, teller) = (Arc::clone(&screen), watcher.teller());
            move || {
                let result = server.run(screen);
                teller.stop();
                result
            }
        });
        // What changed while the pages were read for the first time.
        let mut news = News::Changed(BTreeSet::new());
        while let News::Changed(paths) = news {
            follow(&paths, &mut workbench, &mut watcher, &screen, session)?;
            news = watcher.wait();
        }
        let failed = |error: io::Error| Error::new(format!("the server ended: {}", reason(&error)));
        served.join().map_err(|_| Error::new("the server ended"))?.map_err(failed)?;
        Ok(Exit::Clean)
    }

    fn bind(&self) -> Result<PreviewServer> {
        let ports = match self.port {
            Some(port) => port..=port,
            None => FIRST_PORT..=FIRST_PORT + MOST_PORTS - 1,
        };
        let (first, last) = (*ports.start(), *ports.end());
        for port in ports {
            match PreviewServer::bind(&self.host, port) {
                Ok(server) => return Ok(server),
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                Err(error) => {
                    return Err(Error::new(format!("{}:{port} cannot be listened at: {}", self.host, reason(&error))));
                }
            }
        }
        Err(Error::new(if self.port.is_some() {
            format!("port {first} is taken; give a different one with `--port`, or leave it to harkdown")
        } else {
            format!("ports {first} to {last} are taken; give a different one with `--port`")
        }))
    }

    fn greet(&self, server: &PreviewServer, workbench: &Workbench, session: &mut Session) -> Result<()> {
        let place = address(server.address(), &workbench.base());
        session.inform(&format!("serving {} at {place}; Ctrl-C ends this", count(workbench.pages(), "page")))?;
        if server.address().ip().is_loopback() {
            return Ok(());
        }
        session
            .inform(&format!("warning: anyone who can reach {} can read these pages, not only this machine", self.host))
    }
}

/// Takes a change of files to the screen.
fn follow(
    paths: &BTreeSet<PathBuf>,
    workbench: &mut Workbench,
    watcher: &mut Watcher,
    screen: &Screen,
    session: &mut Session,
) -> Result<()> {
    let everything = BTreeSet::new();
    let mut paths = paths;
    loop {
        let start = Instant::now();
        workbench.look_for_directories(watcher.forget(paths));
        match show(paths, workbench, screen, session) {
            Ok(false) => {}
            Ok(true) => tell(workbench, start, session)?,
            Err(error) => {
                workbench.fail();
                screen.fail(error.to_string());
                session.complain(&error);
            }
        }
        match watch(workbench, watcher) {
            // What was written to a directory before it was watched.
            Ok(true) => paths = &everything,
            Ok(false) => break,
            Err(error) => {
                session.complain(&error);
                break;
            }
        }
    }
    session.out.flush()
}

/// Watches what the site is made of; whether any directory was not watched before.
fn watch(workbench: &mut Workbench, watcher: &mut Watcher) -> Result<bool> {
    workbench.new_directories()?.map_or(Ok(false), |directories| watcher.watch(&directories))
}

/// Shows what there is now; whether that is anything else.
fn show(paths: &BTreeSet<PathBuf>, workbench: &mut Workbench, screen: &Screen, session: &mut Session) -> Result<bool> {
    let mut is_other = workbench.update(paths, session)?;
    if is_other {
        screen.show(workbench.shown());
    }
    if workbench.check_links()? {
        screen.show(workbench.shown());
        is_other = true;
    }
    Ok(is_other)
}

/// Shows what is wrong with the pages that changed.
fn tell(workbench: &mut Workbench, start: Instant, session: &mut Session) -> Result<()> {
    report(workbench, session)?;
    session.inform(&format!("rebuilt in {} ms", start.elapsed().as_millis()))
}

fn report(workbench: &mut Workbench, session: &mut Session) -> Result<()> {
    let color = session.out.has_color();
    for (page, diagnostics) in workbench.take_news() {
        let page =
            report::ReportedPage { file: &page.name, text: &page.text, diagnostics: &report::shown(diagnostics) };
        session.out.write(&Format::Full.render(&page, color))?;
    }
    session.out.flush()
}
