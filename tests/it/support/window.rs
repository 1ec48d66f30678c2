//! The window in a test: the real application, at a set instant, over a profile of its own.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, mpsc},
};

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _, by},
};
use kezek::{
    domain::{
        Instant,
        garrison::{Garrison, Zone},
        ids::GarrisonId,
        legal_basis::LegalBasis,
    },
    i18n::{Lang, Tr},
    ops::demo::{self, DemoSettings},
    platform::{notification::Digest, paths::Profile, preferences::Appearance},
    store::{Reader, Writer},
    ui::{
        action::Section,
        app::App,
        command::Command,
        desk::Desk,
        session::{Access, RegisterHead, Session},
        theme,
        view::Office,
    },
};

use super::raster::Raster;

pub const KK: Tr = Tr::new(Lang::Kk);
pub const RU: Tr = Tr::new(Lang::Ru);

/// Set to a folder, every picture a test offers is written there.
const SHOTS_VARIABLE: &str = "KEZEK_SHOTS";
const PIXELS: [usize; 2] = [1366, 768];

/// How a window starts.
pub struct Start {
    pub lang: Lang,
    pub appearance: Appearance,
    pub text_size_percent: u16,
    pub register: Option<RegisterHead>,
    /// A real file to open, instead of a head alone.
    pub file: Option<PathBuf>,
    /// A profile that outlives the window, instead of one of its own.
    pub profile: Option<PathBuf>,
    /// The instant of the window's clock.
    pub now: &'static str,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            lang: Lang::Ru,
            appearance: Appearance::Light,
            text_size_percent: 100,
            register: None,
            file: None,
            profile: None,
            now: "2026-11-22T05:00:00Z",
        }
    }
}

/// A window under test.
pub struct Window {
    pub harness: Harness<'static, App>,
    raster: Raster,
    clock: Arc<Mutex<Instant>>,
    /// What was sent to the system's notifications.
    pub told: mpsc::Receiver<Digest>,
    _profile: tempfile::TempDir,
}

impl Window {
    /// Opens a window.
    pub fn open(start: Start) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut session =
            Session::begin(Profile::at(start.profile.unwrap_or_else(|| folder.path().to_owned())).unwrap());
        session.lang = start.lang;
        session.preferences.appearance = start.appearance;
        session.preferences.text_size_percent = start.text_size_percent;
        session.register = start.register;
        let clock = Arc::new(Mutex::new(start.now.parse().unwrap()));
        let shown = Arc::clone(&clock);
        let mut app =
            App::new(session, Desk::inline(Office::default()), Arc::new(move || *shown.lock().unwrap()));
        let (tell, told) = mpsc::channel();
        app.notifier = Arc::new(move |digest: &Digest| tell.send(digest.clone()).unwrap());
        if let Some(path) = start.file {
            app.commands.send(Command::OpenRegister(path));
        }
        let raster = Raster::default();
        let zoom = f32::from(start.text_size_percent) / 100.0;
        let size = PIXELS.map(|side| side as f32 / zoom);
        let mut harness = Harness::builder()
            .with_size(size)
            .with_max_steps(12)
            .renderer(raster.clone())
            .with_context_setup(theme::install)
            .build_ui_state(
                |ui, app: &mut App| {
                    app.tick(ui.ctx());
                    whole(ui, |ui| app.frame(ui));
                },
                app,
            );
        harness.set_size(size.into()); // a change of zoom moves it for one frame
        harness.run();
        Self { harness, raster, clock, told, _profile: folder }
    }

    /// Opens a window at the queue.
    pub fn at_queue(start: Start) -> Self {
        let mut window = Self::open(start);
        window.harness.state_mut().session.section = Section::Queue;
        window.settle();
        window
    }

    /// Opens a window over a practice register of its own, at a section.
    pub fn at(section: Section, start: Start) -> (Self, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let file = Some(practice_register(folder.path()));
        let mut window = Self::open(Start { file, ..start });
        window.harness.state_mut().session.section = section;
        window.settle();
        (window, folder)
    }

    /// A digit by its place, as the Kazakh layout sends it: the key types a letter.
    pub fn press_place(&mut self, place: Key, letter: &str) {
        let key = |pressed| Event::Key {
            key: Key::Quote,
            physical_key: Some(place),
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.harness.event(key(true));
        self.harness.event(Event::Text(letter.to_owned()));
        self.harness.event(key(false));
        self.settle();
    }

    /// Moves the window's clock.
    pub fn set_now(&mut self, now: &str) {
        *self.clock.lock().unwrap() = now.parse().unwrap();
        self.settle();
    }

    /// Lets the window come to rest.
    pub fn settle(&mut self) {
        self.harness.run_ok();
    }

    /// Clicks what has this label.
    #[track_caller]
    pub fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.settle();
    }

    /// Writes a picture of the window, if pictures are wanted.
    pub fn shoot(&mut self, name: &str) {
        let Some(folder) = std::env::var_os(SHOTS_VARIABLE).map(PathBuf::from) else { return };
        std::fs::create_dir_all(&folder).unwrap();
        self.harness.run();
        let path = folder.join(format!("{name}.png"));
        self.raster.save(&self.harness.ctx, self.harness.output(), PIXELS, &path);
    }
}

/// Undoes the margin that the harness puts around everything and a real window does not have.
fn whole(ui: &mut egui::Ui, contents: impl FnOnce(&mut egui::Ui)) {
    let rect = ui.ctx().content_rect();
    let mut all = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    all.set_clip_rect(rect);
    contents(&mut all);
}

/// The head of a practice register with two garrisons.
pub fn practice_head() -> RegisterHead {
    let garrison = |id, name: &str, name_kk: &str| Garrison {
        id: GarrisonId(id),
        name: name.to_owned(),
        name_kk: name_kk.to_owned(),
        zone: Zone::parse("Asia/Almaty").unwrap(),
    };
    RegisterHead {
        path: "practice.kezek".into(),
        commission_kk: "Алматы гарнизонының тұрғын үй комиссиясы".to_owned(),
        commission_ru: "Жилищная комиссия Алматинского гарнизона".to_owned(),
        practice: true,
        lang: Lang::Ru,
        basis: LegalBasis::Law77Part4,
        garrisons: vec![garrison(1, "Алматинский", "Алматы"), garrison(2, "Карагандинский", "Қарағанды")],
        garrison: GarrisonId(1),
        places: 1_248,
        entries: 1_248,
        open_rows: 0,
        waiting_replies: 0,
        due: Vec::new(),
        last_event_at: None,
        open_tasks: 0,
        access: Access::Writes,
        as_of: None,
    }
}

/// A small practice register as it stands when the window of a test opens.
pub fn practice_register(folder: &Path) -> PathBuf {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    let path = folder.join("practice.kezek");
    let made = MADE.get_or_init(|| {
        let settings = DemoSettings { applications: 60, dwellings: 30, seed: 1 };
        let clock = Start::default().now.parse().unwrap();
        demo::create(&path, clock, &settings).unwrap().close().unwrap();
        std::fs::read(&path).unwrap()
    });
    std::fs::write(&path, made).unwrap();
    path
}

/// The register of a [`Window::at`] as the file has it.
pub fn read<R>(folder: &tempfile::TempDir, read: impl FnOnce(&Reader) -> R) -> R {
    read(&Reader::open(&folder.path().join("practice.kezek")).unwrap())
}

/// The practice register of [`practice_register`], open for writing.
pub fn practice(folder: &Path) -> Writer {
    Writer::open(&practice_register(folder)).unwrap()
}

/// The rows of the list in view, as a screen reader says them.
pub fn rows(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all(by().role(Role::Row));
    rows.map(|row| row.accesskit_node().label().unwrap_or_default()).collect()
}

/// Types into a field in place of what it held.
pub fn fill(window: &mut Window, label: &str, text: &str) {
    window.harness.get(by().role(Role::TextInput).label(label)).focus();
    window.settle();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.event(Event::Text(text.to_owned()));
    window.settle();
}
