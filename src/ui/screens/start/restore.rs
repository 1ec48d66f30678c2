//! The page that makes a register of a copy: what is inside is shown first, and nothing is written over.

use std::path::PathBuf;

use egui::{Button, Ui};

use super::{path_ui, register_request};
use crate::{
    i18n::Tr,
    ops::{
        self,
        backups::{self, Contents},
    },
    ui::{
        command::Command,
        desk::Errand,
        loaded::Pending,
        screens::settings::copies::{beside, contents_ui, told},
        theme,
        view::View,
        widgets::{
            button,
            field::Field,
            path_field::{PathText, Purpose},
            trouble,
        },
    },
};

/// See the module.
#[derive(Default)]
pub struct RestorePage {
    copy: PathText,
    looking: Pending<(PathBuf, Contents)>,
    /// A copy with what is inside.
    inside: Option<(PathBuf, Contents)>,
    to: PathText,
    restoring: Pending<PathBuf>,
    failed: Option<ops::Error>,
}

impl RestorePage {
    /// Begins with a copy, or with none until the person finds one.
    pub fn begin(&mut self, view: &View<'_>, copy: Option<PathBuf>) {
        *self = Self::default();
        if let Some(copy) = copy {
            self.copy = PathText::of(&copy);
            self.look(view, copy);
        }
    }

    /// Shows the page; returns whether the person goes back.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        self.follow(view);
        self.copy_ui(ui, view);
        if let Some(error) = &self.failed {
            trouble::ui(ui, view, error);
        }
        let paths = self.inside_ui(ui, view);
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            let pressed = button::primary_if(ui, paths.is_some(), view.tr.copies_restore()).clicked();
            if let Some((copy, to)) = paths.filter(|_| pressed) {
                self.restore(view, copy, to);
            }
            ui.button(view.tr.widgets_back()).clicked()
        })
        .inner
    }

    fn copy_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let entered = path_ui(ui, tr, &tr.start_restore_copy(), &mut self.copy, Purpose::Open);
        ui.add_space(6.0);
        let copy = self.copy.path().filter(|_| !self.is_working());
        let pressed = ui.add_enabled(copy.is_some(), Button::new(tr.start_restore_look())).clicked();
        if let Some(copy) = copy.filter(|_| pressed || entered) {
            self.look(view, copy);
        }
    }

    /// Shows what is inside; returns the copy and where it goes, once both are known.
    fn inside_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<(PathBuf, PathBuf)> {
        let tr = view.tr;
        let (copy, contents) =
            self.inside.as_ref().filter(|(of, _)| Some(of) == self.copy.path().as_ref())?;
        ui.add_space(8.0);
        ui.label(theme::strong(tr.copies_inside()));
        contents_ui(ui, tr, view.zone(), contents);
        ui.add_space(6.0);
        let label = tr.copies_restore_to();
        Field::new(&label).hint(&tr.start_restore_hint()).show(ui, |ui| {
            self.to.ui(ui, tr, &label, Purpose::Save, || register_request(tr, Purpose::Save));
        });
        let to = self.to.path().filter(|_| !self.restoring.is_running())?;
        Some((copy.clone(), to))
    }

    fn is_working(&self) -> bool {
        self.looking.is_running() || self.restoring.is_running()
    }

    fn follow(&mut self, view: &View<'_>) {
        match self.looking.result() {
            Some(Ok((copy, contents))) => {
                self.to = PathText::of(&beside(&copy));
                self.inside = Some((copy, contents));
            }
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
        match self.restoring.result() {
            Some(Ok(register)) => {
                view.tell_done(Tr::copies_restored);
                view.commands.send(Command::OpenRegister(register));
            }
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
    }

    fn look(&mut self, view: &View<'_>, copy: PathBuf) {
        (self.failed, self.inside) = (None, None);
        self.looking.start_aside(view, Errand::quiet(), move |_progress| {
            let contents = backups::contents(&copy)?;
            Ok((copy, contents))
        });
    }

    fn restore(&mut self, view: &View<'_>, copy: PathBuf, to: PathBuf) {
        self.failed = None;
        self.restoring.start_aside(view, Errand::stoppable(Tr::copies_restoring), move |progress| {
            backups::restore_as_new(&copy, &to, &told(progress))?;
            Ok(to)
        });
    }
}
