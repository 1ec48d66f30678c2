//! Making, opening and closing a register, and keeping its head and its terms.

use std::path::{Path, PathBuf};

use chrono::TimeDelta;

use crate::{
    domain::{Instant, garrison::Zone, language::Bilingual},
    i18n::{Tr, dates},
    journal::Stamp,
    ops::{self, today::Absence},
    platform::system,
    store::{Reader, tables::offers::OfferRow},
    ui::{
        action::Section,
        app::App,
        command::NewRegister,
        desk::{Answer, Errand, Ticket},
        failure, head,
        office::{Intent, Office, OpenError, Opening},
        reminders::Reminders,
        screens::start::Page,
        session::{Access, RegisterHead},
    },
};

/// What is under way with the register itself.
#[derive(Default)]
pub struct RegisterWork {
    opening: Option<Ticket<Result<Opened, OpenError>>>,
    /// The file that is being opened; none while a register is made.
    opening_path: Option<PathBuf>,
    head: Option<Ticket<ops::Result<RegisterHead>>>,
    /// The revision and garrison that the head was asked for.
    head_of: Option<(u64, Option<crate::domain::ids::GarrisonId>)>,
    lapsing: Option<Ticket<ops::Result<Vec<OfferRow>>>>,
    /// When a register that somebody else writes to was looked at the last time.
    looked_at: Option<Instant>,
    /// What the machine's clock said the last time.
    last_seen: Option<Instant>,
    pub(in crate::ui) reminders: Reminders,
}

/// How often a register that somebody else writes to is looked at.
const BETWEEN_LOOKS: TimeDelta = TimeDelta::seconds(3);

/// A clock that is put right by less than this is nothing to tell.
const CLOCK_MAY_DIFFER: TimeDelta = TimeDelta::minutes(1);

/// A register that is open now.
struct Opened {
    head: RegisterHead,
    /// What happened while no program was looking.
    absence: Option<Absence>,
}

/// Shows a page of the first screen.
pub(super) fn begin(app: &mut App, page: Page) {
    close(app);
    app.screens.start.page = page;
}

pub(super) fn close(app: &mut App) {
    app.session.register = None;
    app.session.checked = None;
    app.session.search.text.clear();
    app.session.practice_ahead = None;
    app.session.section = Section::Today;
    app.screens = crate::ui::screens::Screens::default();
    app.register_work = RegisterWork::default();
    app.desk.submit(Errand::quiet(), |office, _progress| office.close());
}

pub(super) fn create(app: &mut App, new: NewRegister) {
    let register_id = system::random_name();
    make(app, new.path.clone(), Tr::start_making, move |stamp, path| {
        let settings = ops::register::NewRegister {
            register_id,
            garrisons: new.garrisons,
            commission: Bilingual { kk: new.commission_kk, ru: new.commission_ru },
            lang: new.lang,
            basis: new.basis,
            practice: false,
            reply_act: None,
        };
        ops::register::create(path, stamp, settings)
    });
}

pub(super) fn create_practice(app: &mut App, path: PathBuf) {
    make(app, path, Tr::start_making_practice, |stamp, path| {
        ops::demo::create(path, stamp.at, &ops::demo::DemoSettings::default())
    });
}

fn make(
    app: &mut App,
    path: PathBuf,
    title: crate::ui::desk::Text,
    make: impl FnOnce(&Stamp, &Path) -> ops::Result<crate::store::Writer> + Send + 'static,
) {
    app.register_work.opening_path = None;
    // What is opened now has the machine's time, whatever the practice register before had.
    app.session.practice_ahead = None;
    let (profile, stamp) = (app.session.profile.clone(), stamp(app));
    app.register_work.opening = Some(app.desk.submit(Errand::whole(title), move |office, _progress| {
        office.make(&profile, &path, &stamp, || make(&stamp, &path))?;
        let head = head::read(office.reader()?, &path, Access::Writes, None)?;
        Ok(Opened { head, absence: None })
    }));
}

pub(super) fn open(app: &mut App, path: PathBuf, intent: Intent) {
    // What is opened now has the machine's time, whatever the practice register before had.
    app.session.practice_ahead = None;
    let (profile, stamp) = (app.session.profile.clone(), stamp(app));
    app.register_work.opening_path = Some(path.clone());
    app.register_work.opening =
        Some(app.desk.submit(Errand::stoppable(Tr::start_opening), move |office, progress| {
            let asked = progress.clone();
            let opening = match intent {
                Intent::Work => office.open(&profile, &path, &stamp, move || !asked.is_stopped())?,
                Intent::Look => office.look(&path)?,
            };
            opened(office.reader()?, &path, opening, stamp.at)
        }));
}

fn opened(reader: &Reader, path: &Path, opening: Opening, now: Instant) -> Result<Opened, OpenError> {
    let Opening { access, lapsed, last_event_at } = opening;
    let head = head::read(reader, path, access, None)?;
    let zone = head.garrison().map_or_else(Zone::of_the_capital, |garrison| garrison.zone);
    let absence = match last_event_at {
        Some(since) => ops::today::absence(reader, since, now, zone, &lapsed)?,
        None => None,
    };
    Ok(Opened { head, absence })
}

/// Files dropped onto the window: a register is opened, anything else is taken in.
pub(super) fn take_files(app: &mut App, paths: Vec<PathBuf>) {
    let register = paths.iter().find(|path| path.extension().is_some_and(|extension| extension == "kezek"));
    if let Some(path) = register {
        open(app, path.clone(), Intent::Work);
    } else if app.session.register.is_some() {
        app.session.section = Section::Import;
        app.screens.import.take_files(paths);
    } else {
        app.session.notices.warning(Tr::intake_open_register_first);
    }
}

fn stamp(app: &App) -> Stamp {
    Stamp { at: app.now(), actor: app.session.actor.clone() }
}

impl App {
    /// Takes in what came of opening, reads the head anew after acts, records terms that ran out.
    pub(in crate::ui) fn keep_register(&mut self, ctx: &egui::Context) {
        self.take_in_opening();
        self.take_in_head();
        self.read_head_if_stale();
        self.record_lapses_when_due(ctx);
        self.watch_writer(ctx);
        self.watch_clock();
        self.remind(ctx);
    }

    /// Beside a writer the screens follow what he records; a register of one's own needs no looking.
    fn watch_writer(&mut self, ctx: &egui::Context) {
        let head = self.session.register.as_ref();
        if !head.is_some_and(|head| matches!(head.access, Access::HeldBy(_) | Access::LooksOnly)) {
            return;
        }
        ctx.request_repaint_after(BETWEEN_LOOKS.to_std().unwrap_or_default());
        let clock = self.machine_time();
        let waited = |before: Instant| clock - before >= BETWEEN_LOOKS || clock < before;
        if self.register_work.looked_at.is_none_or(waited) {
            self.register_work.looked_at = Some(clock);
            self.desk.submit(Errand::quiet(), |office, _progress| {
                if let Err(error) = office.look_for_changes() {
                    tracing::warn!(%error, "changes of the register were not looked for");
                }
            });
        }
    }

    /// A clock that was set back is told at once, whether or not the last record lies ahead of it.
    fn watch_clock(&mut self) {
        let clock = self.machine_time();
        let before = self.register_work.last_seen.replace(clock);
        if let Some(before) = before.filter(|&before| clock + CLOCK_MAY_DIFFER < before) {
            let zone = self.session.zone();
            let [before, now] = [before, clock].map(|at| dates::to_the_minute(zone.local(at)));
            tracing::warn!("the clock of the machine was set back");
            self.session.notices.warning(move |tr| tr.clock_set_back(&before, &now));
        }
    }

    fn take_in_opening(&mut self) {
        let Some(ticket) = &mut self.register_work.opening else { return };
        let answer = ticket.take();
        if answer_is_open(&answer) {
            return;
        }
        self.register_work.opening = None;
        match answer {
            Answer::Ready(Ok(opened)) => self.begin_work(opened),
            Answer::Ready(Err(error)) => {
                tracing::warn!(%error, "no register was opened");
                let zone = self.session.zone();
                self.offer_copies(&error);
                self.session.notices.failed(move |tr| failure::open_error(tr, zone, &error));
            }
            Answer::NotYet | Answer::Lost => {}
        }
    }

    /// The register before is closed by now; where the file is the cause, its copies are looked for.
    fn offer_copies(&mut self, error: &OpenError) {
        let path = self.register_work.opening_path.take();
        if self.session.register.is_some() {
            close(self);
        }
        if let Some(path) = path.filter(|_| error.is_of_the_file()) {
            self.screens.start.offer_copies_of(path);
        }
    }

    fn begin_work(&mut self, opened: Opened) {
        self.session.preferences.last_register = Some(opened.head.path.clone());
        self.session.preferences.looks_only = opened.head.access == Access::LooksOnly;
        self.session.save_preferences();
        self.screens = crate::ui::screens::Screens::default();
        self.screens.today.tell_absence(opened.absence);
        self.session.section = Section::Today;
        self.register_work.head_of = Some((self.revision(), Some(opened.head.garrison)));
        self.session.register = Some(opened.head);
        self.session.checked = None;
    }

    fn read_head_if_stale(&mut self) {
        let Some(head) = &self.session.register else { return };
        let wanted = (self.revision(), Some(head.garrison));
        if self.register_work.head_of == Some(wanted) || self.register_work.opening.is_some() {
            return;
        }
        self.register_work.head_of = Some(wanted);
        let (path, access, garrison) = (head.path.clone(), head.access.clone(), wanted.1);
        self.register_work.head =
            Some(self.desk.submit(Errand::quiet(), move |office: &mut Office, _progress| {
                head::read(office.reader()?, &path, access, garrison)
            }));
    }

    fn take_in_head(&mut self) {
        let Some(Answer::Ready(read)) = self.register_work.head.as_mut().map(Ticket::take) else { return };
        self.register_work.head = None;
        match (read, &mut self.session.register) {
            (Ok(head), Some(shown)) => {
                *shown = RegisterHead { as_of: shown.as_of, garrison: shown.garrison, ..head }
            }
            (Ok(_), None) => {}
            (Err(error), _) => tracing::warn!(%error, "the head of the register was not read"),
        }
    }

    /// Terms run out by themselves while the program runs (design 4.7).
    fn record_lapses_when_due(&mut self, ctx: &egui::Context) {
        if let Some(Answer::Ready(recorded)) = self.register_work.lapsing.as_mut().map(Ticket::take) {
            self.register_work.lapsing = None;
            match recorded {
                Ok(lapsed) if lapsed.is_empty() => {}
                Ok(lapsed) => {
                    let count = lapsed.len() as i64;
                    self.session.notices.warning(move |tr| tr.start_lapsed_now(count));
                }
                Err(error) => {
                    let zone = self.session.zone();
                    self.session.notices.failed(move |tr| failure::act_error(tr, zone, &error));
                }
            }
        }
        let now = self.now();
        let Some(due_at) = self.next_due() else { return };
        if now <= due_at {
            let wait = (due_at - now).to_std().unwrap_or_default() + std::time::Duration::from_millis(1);
            return ctx.request_repaint_after(wait);
        }
        if self.register_work.lapsing.is_none() {
            let stamp = stamp(self);
            self.register_work.lapsing = Some(self.desk.submit(Errand::quiet(), move |office, _progress| {
                office.act(|writer| ops::offers::record_lapses(writer, &stamp))
            }));
            // Asked once for this instant; the head that is read anew names the next.
            if let Some(head) = &mut self.session.register {
                head.due.retain(|&due_at| due_at >= now);
            }
        }
    }

    fn next_due(&self) -> Option<Instant> {
        let head = self.session.register.as_ref().filter(|head| head.access == Access::Writes)?;
        head.due.first().copied()
    }
}

fn answer_is_open<R>(answer: &Answer<R>) -> bool {
    matches!(answer, Answer::NotYet)
}
