//! The first screen: a new register, an existing one, or one for practice.

pub mod appearance;
mod new_register;
mod open;
mod restore;

use std::path::PathBuf;

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use crate::{
    i18n::Tr,
    platform::{dialogs::FileRequest, system},
    ui::{
        command::Command,
        shell, theme,
        view::View,
        widgets::{
            button,
            field::Field,
            path_field::{PathText, Purpose},
        },
    },
};

/// What the first screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    #[default]
    Choice,
    New,
    Open,
    /// Reached from the page that opens.
    Restore,
    Practice,
}

/// See the module.
#[derive(Default)]
pub struct Start {
    pub page: Page,
    new: new_register::Form,
    open: open::OpenPage,
    restore: restore::RestorePage,
    practice: PathText,
}

/// Room for three cards side by side.
const WIDE: f32 = 720.0;
/// Lines longer than this are hard to read.
const WIDEST: f32 = 940.0;
const CARD_HEIGHT: f32 = 128.0;

impl Start {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let side = ((ui.available_width() - WIDEST) / 2.0).max(0.0);
        let above = (ui.available_height() * 0.08).min(60.0);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.add_space(above);
            let width = ui.available_width().min(WIDEST);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(side);
                ui.vertical(|ui| {
                    *ui.spacing_mut() = ui.ctx().global_style().spacing.clone();
                    ui.set_width(width);
                    header_ui(ui, view);
                    self.page_ui(ui, view);
                });
            });
        });
    }

    fn page_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        match self.page {
            Page::Choice => self.choice_ui(ui, view),
            Page::New => self.new_ui(ui, view),
            Page::Open => self.open_ui(ui, view),
            Page::Restore => self.restore_ui(ui, view),
            Page::Practice => self.practice_ui(ui, view),
        }
    }

    fn choice_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let cards = [
            (Page::New, tr.start_new_title(), tr.start_new_sentence(), tr.start_new_button()),
            (Page::Open, tr.start_open_title(), tr.start_open_sentence(), tr.start_open_button()),
            (
                Page::Practice,
                tr.start_practice_title(),
                tr.start_practice_sentence(),
                tr.start_practice_button(),
            ),
        ];
        let columns = if ui.available_width() >= WIDE { cards.len() } else { 1 };
        ui.add_space(16.0);
        ui.columns(columns, |columns| {
            for (index, (page, title, sentence, button)) in cards.iter().enumerate() {
                let ui = &mut columns[index % columns.len()];
                if card_ui(ui, title, sentence, button, index == 0) {
                    self.page = *page;
                }
            }
        });
    }

    fn new_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        page_title(ui, &view.tr.start_new_title());
        match self.new.ui(ui, view) {
            new_register::Outcome::None => {}
            new_register::Outcome::Back => self.page = Page::Choice,
            new_register::Outcome::Create(new) => view.commands.send(Command::CreateRegister(new)),
        }
    }

    fn open_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        page_title(ui, &view.tr.start_open_title());
        match self.open.ui(ui, view) {
            None => {}
            Some(open::Wish::Back) => self.page = Page::Choice,
            Some(open::Wish::Restore(copy)) => {
                self.restore.begin(view, copy);
                self.page = Page::Restore;
            }
        }
    }

    fn restore_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        page_title(ui, &view.tr.start_restore_title());
        if self.restore.ui(ui, view) {
            self.page = Page::Open;
        }
    }

    /// A register did not open: its copies are offered.
    pub fn offer_copies_of(&mut self, register: PathBuf) {
        self.open.offer_copies_of(register);
        self.page = Page::Open;
    }

    fn practice_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        page_title(ui, &tr.start_practice_title());
        ui.label(tr.start_practice_sentence());
        ui.add_space(6.0);
        if self.practice.text.is_empty() {
            self.practice = PathText::of(&proposed_path("practice.kezek"));
        }
        path_ui(ui, tr, &tr.start_file(), &mut self.practice, Purpose::Save);
        let pressed = self.buttons_ui(ui, tr, &tr.start_practice_button(), self.practice.path().is_some());
        if let Some(path) = self.practice.path().filter(|_| pressed) {
            view.commands.send(Command::CreatePractice(path));
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, tr: Tr, agree: &str, possible: bool) -> bool {
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            let pressed = button::primary_if(ui, possible, agree).clicked();
            if ui.button(tr.widgets_back()).clicked() {
                self.page = Page::Choice;
            }
            pressed
        })
        .inner
    }
}

/// Where a new register goes unless the person says otherwise.
fn proposed_path(name: &str) -> PathBuf {
    system::documents_folder().unwrap_or_default().join(name)
}

fn path_ui(ui: &mut Ui, tr: Tr, label: &str, path: &mut PathText, purpose: Purpose) -> bool {
    Field::new(label).show(ui, |ui| path.ui(ui, tr, label, purpose, || register_request(tr, purpose))).inner
}

/// The dialog for a register's file.
fn register_request(tr: Tr, purpose: Purpose) -> FileRequest {
    FileRequest {
        title: match purpose {
            Purpose::Open => tr.start_open_title(),
            Purpose::Save | Purpose::Folder => tr.start_new_title(),
        },
        kind: tr.start_register_files(),
        extensions: vec!["kezek".to_owned()],
        folder: system::documents_folder(),
        file_name: "register.kezek".to_owned(),
    }
}

fn header_ui(ui: &mut Ui, view: &View<'_>) {
    ui.horizontal(|ui| {
        ui.heading(view.tr.app_name());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            shell::languages_ui(ui, view.lang, view.commands);
        });
    });
    ui.label(RichText::new(view.tr.start_what_it_is()).weak());
    ui.add_space(6.0);
}

fn page_title(ui: &mut Ui, text: &str) {
    ui.add_space(6.0);
    ui.label(theme::title(text));
    ui.add_space(6.0);
}

fn card_ui(ui: &mut Ui, title: &str, sentence: &str, button: &str, first: bool) -> bool {
    theme::card(ui)
        .show(ui, |ui| {
            let size = vec2(ui.available_width(), CARD_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_min_size(size);
                ui.label(theme::title(title));
                ui.label(RichText::new(sentence).weak());
                ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                    if first { button::primary(ui, button) } else { ui.button(button) }.clicked()
                })
                .inner
            })
            .inner
        })
        .inner
}
