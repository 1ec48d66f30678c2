//! The page that opens a register: to work with it, only to look, and by its copies when it does not open.

use std::path::PathBuf;

use egui::{Button, Label, Ui};

use super::path_ui;
use crate::{
    i18n::{amounts::thousands, dates},
    ops::backups::{self, Copy},
    ui::{
        command::Command,
        desk::Errand,
        loaded::Pending,
        theme,
        view::View,
        widgets::{
            button,
            path_field::{PathText, Purpose},
        },
    },
};

/// So many of the newest copies are offered; the folder has the others.
const MOST_COPIES: usize = 8;

/// What else a person wants than to open the file.
pub enum Wish {
    Back,
    /// Restore from this copy, or from one that the person finds.
    Restore(Option<PathBuf>),
}

/// See the module.
#[derive(Default)]
pub struct OpenPage {
    path: PathText,
    /// The register that did not open, until its copies are looked for.
    not_opened: Option<PathBuf>,
    finding: Pending<Vec<Copy>>,
    /// The copies of a register that did not open.
    found: Option<Vec<Copy>>,
}

impl OpenPage {
    /// A register did not open: its copies are looked for.
    pub fn offer_copies_of(&mut self, register: PathBuf) {
        self.path = PathText::of(&register);
        self.not_opened = Some(register);
        self.found = None;
    }

    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Wish> {
        self.find(view);
        if self.path.text.is_empty()
            && let Some(path) = &view.preferences.last_register
        {
            self.path = PathText::of(path);
        }
        let entered = path_ui(ui, view.tr, &view.tr.start_file(), &mut self.path, Purpose::Open);
        ui.add_space(10.0);
        let wish = self.buttons_ui(ui, view, entered);
        let chosen = self.copies_ui(ui, view);
        wish.or(chosen.map(|copy| Wish::Restore(Some(copy))))
    }

    fn find(&mut self, view: &View<'_>) {
        if let Some(register) = self.not_opened.take() {
            self.finding.start_aside(view, Errand::quiet(), move |_progress| Ok(backups::copies(&register)));
        }
        if let Some(found) = self.finding.done(view) {
            self.found = Some(found);
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, view: &View<'_>, entered: bool) -> Option<Wish> {
        let (tr, path) = (view.tr, self.path.path());
        ui.horizontal(|ui| {
            let opens = button::primary_if(ui, path.is_some(), tr.start_open_button()).clicked() || entered;
            let look = ui.add_enabled(path.is_some(), Button::new(tr.start_look_only()));
            let looks = look.on_hover_text(tr.start_look_only_hint()).clicked();
            match path {
                Some(path) if looks => view.commands.send(Command::LookAtRegister(path)),
                Some(path) if opens => view.commands.send(Command::OpenRegister(path)),
                Some(_) | None => {}
            }
            let restores = ui.button(tr.start_restore()).clicked();
            let back = ui.button(tr.widgets_back()).clicked();
            restores.then_some(Wish::Restore(None)).or(back.then_some(Wish::Back))
        })
        .inner
    }

    /// Returns the copy that was chosen.
    fn copies_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<PathBuf> {
        let (tr, zone, found) = (view.tr, view.zone(), self.found.as_ref()?);
        ui.add_space(14.0);
        if found.is_empty() {
            ui.add(Label::new(tr.start_no_copies_beside()).wrap());
            return None;
        }
        ui.add(Label::new(theme::strong(tr.start_copies_beside())).wrap());
        let mut chosen = None;
        for copy in found.iter().take(MOST_COPIES) {
            let at = dates::to_the_second(zone.local(copy.at));
            if ui.button(tr.start_copy_beside(&thousands(copy.events), &at)).clicked() {
                chosen = Some(copy.path.clone());
            }
        }
        chosen
    }
}
