//! The application: one frame after another.

use std::sync::Arc;

use super::{
    action,
    command::{Command, Commands},
    desk::{Desk, Errand},
    dispatch::register::RegisterWork,
    leaving::Leaving,
    office::Revision,
    palette::Palette,
    reminders::Notifier,
    screens::Screens,
    session::Session,
    shell::{self, Finder},
    theme,
    tour::Tour,
    view::{Office, View},
};
use crate::domain::Instant;

/// Tells the present; the machine's clock in the program, a set instant in tests.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// See the module.
pub struct App {
    pub session: Session,
    pub screens: Screens,
    pub desk: Desk<Office>,
    pub commands: Commands,
    pub(super) register_work: RegisterWork,
    finder: Finder,
    pub(super) leaving: Leaving,
    pub(super) tour: Tour,
    pub(super) palette: Palette,
    revision: Revision,
    clock: Clock,
    /// Where a digest of terms goes beside the window.
    pub notifier: Notifier,
}

impl App {
    /// An application over a session; the looks are installed into the window.
    pub fn new(session: Session, desk: Desk<Office>, clock: Clock) -> Self {
        let revision = desk.submit(Errand::quiet(), |office, _progress| office.revision.clone());
        Self {
            session,
            screens: Screens::default(),
            revision: revision.wait().unwrap_or_default(),
            desk,
            commands: Commands::default(),
            register_work: RegisterWork::default(),
            finder: Finder::default(),
            leaving: Leaving::default(),
            tour: Tour::default(),
            palette: Palette::default(),
            clock,
            notifier: Arc::new(|_digest| {}),
        }
    }

    /// What the machine's clock says.
    pub(super) fn machine_time(&self) -> Instant {
        (self.clock)()
    }

    /// The present; in a practice register, the time that was set runs on.
    pub fn now(&self) -> Instant {
        self.session.time_of((self.clock)())
    }

    /// Sets the time of a practice register; another register keeps the machine's.
    pub(super) fn set_practice_time(&mut self, at: Option<Instant>) {
        let clock = (self.clock)();
        self.session.practice_ahead = at.map(|at| at - clock);
    }

    /// Runs also while the window is hidden; draws nothing.
    pub fn tick(&mut self, ctx: &egui::Context) {
        let preferences = &self.session.preferences;
        theme::follow(ctx, preferences.appearance, preferences.text_size_percent);
        self.guard_closing(ctx);
        self.keep_register(ctx);
        self.carry_out_commands(ctx);
    }

    /// The number of acts so far; what was read under another number is stale.
    pub fn revision(&self) -> u64 {
        self.revision.number()
    }

    /// One frame: keys, screens, then what they asked for.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        self.commands.begin_frame();
        let circumstances = self.session.circumstances(self.desk.is_stoppable());
        for action in action::take_pressed(ui.ctx(), circumstances) {
            self.commands.send(action);
        }
        self.take_dropped_files(ui.ctx());
        self.show(ui);
        self.carry_out_commands(ui.ctx());
    }

    fn show(&mut self, ui: &mut egui::Ui) {
        let circumstances = self.session.circumstances(self.desk.is_stoppable());
        let now = self.now();
        let view = View::of(&self.session, &self.desk, &self.commands, now, self.revision.number());
        self.finder.ui(ui, &view);
        shell::bars_ui(ui, &mut self.session, now, &self.desk, &self.commands);
        let view = View::of(&self.session, &self.desk, &self.commands, now, self.revision.number());
        let screens = &mut self.screens;
        let section = self.session.section;
        shell::page_ui(ui, |ui| screens.ui(ui, section, &view));
        self.tour.ui(ui, &view);
        self.palette.ui(ui, &view, circumstances);
        self.leaving_ui(ui);
        shell::notices_ui(ui, &mut self.session);
    }

    fn take_dropped_files(&self, ctx: &egui::Context) {
        let files: Vec<_> = ctx.input_mut(|input| std::mem::take(&mut input.raw.dropped_files));
        let paths: Vec<_> = files.into_iter().map(|file| file.path().to_owned()).collect();
        if !paths.is_empty() {
            self.commands.send(Command::TakeFiles(paths));
        }
    }

    fn carry_out_commands(&mut self, ctx: &egui::Context) {
        let commands = self.commands.take();
        if !commands.is_empty() {
            ctx.request_repaint();
        }
        for (command, place) in commands {
            tracing::debug!(%place, "command");
            self.carry_out(command);
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.tick(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }
}
