//! The wording of the official letters: what is in force, what was before, and a new wording.

mod form;
mod sample;

use egui::{Button, Grid, Label, RichText, Ui};

use super::saving::Saving;
use crate::{
    domain::{Day, language::Lang, template::Template},
    i18n::{Tr, dates},
    ops::templates::{self, LetterState},
    store::tables::templates::WordingRow,
    ui::{
        action::SectionAct,
        loaded::Loaded,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            trouble::sentence_ui,
        },
    },
};

use form::Form;
use sample::Sample;

/// See the module.
#[derive(Default)]
pub struct Texts {
    letters: Loaded<Day, Vec<LetterState>>,
    chosen: Option<(Template, Lang)>,
    form: Option<Form>,
    sample: Sample,
    saving: Saving,
}

impl Texts {
    /// Whether the form holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.as_ref().is_some_and(Form::has_changes)
    }

    /// Shows the letters, and the one that was chosen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.saving.follow(view, Tr::templates_adopted) {
            self.form.take().into_iter().for_each(Form::forget);
        }
        let today = view.zone().day(view.now);
        let Some(letters) = self.letters.get(view, &today, |reader, &day| templates::letters(reader, day))
        else {
            return;
        };
        if self.form.is_none() {
            ui.add(Label::new(RichText::new(view.tr.templates_hint()).weak()).wrap());
            ui.add_space(6.0);
            let chosen = list_ui(ui, view.tr, letters, self.chosen);
            if chosen.is_some() {
                self.chosen = chosen;
                self.sample = Sample::default();
            }
            ui.add_space(12.0);
        }
        let is_chosen = |letter: &&LetterState| Some((letter.template, letter.lang)) == self.chosen;
        let Some(letter) = letters.iter().find(is_chosen) else { return };
        ui.label(theme::title(name(view.tr, letter)));
        match &mut self.form {
            Some(form) => {
                if form.ui(ui, view, &mut self.saving) {
                    self.form.take().into_iter().for_each(Form::put_aside);
                }
            }
            None => self.form = letter_ui(ui, view, letter, &mut self.sample),
        }
    }
}

/// Shows every letter; returns the one that is to be shown.
fn list_ui(
    ui: &mut Ui,
    tr: Tr,
    letters: &[LetterState],
    chosen: Option<(Template, Lang)>,
) -> Option<(Template, Lang)> {
    let mut wanted = None;
    Grid::new("letters").num_columns(3).spacing([16.0, 6.0]).striped(true).show(ui, |ui| {
        let headings =
            [tr.templates_column_letter(), tr.templates_column_version(), tr.templates_column_from()];
        for heading in headings {
            ui.label(RichText::new(heading).weak());
        }
        ui.end_row();
        for letter in letters {
            let one = (letter.template, letter.lang);
            if ui.add(Button::selectable(chosen == Some(one), name(tr, letter))).clicked() {
                wanted = Some(one);
            }
            version_ui(ui, tr, letter);
            ui.label(letter.adopted().map(|row| dates::numeric(row.in_force_from)).unwrap_or_default());
            ui.end_row();
        }
    });
    wanted
}

fn name(tr: Tr, letter: &LetterState) -> String {
    format!("{}, {}", tr.template(letter.template), tr.language(letter.lang))
}

fn version_ui(ui: &mut Ui, tr: Tr, letter: &LetterState) {
    ui.horizontal(|ui| {
        ui.label(match letter.version {
            0 => tr.templates_built_in(),
            version => tr.templates_version(&version.to_string()),
        });
        if !letter.template.is_official(letter.lang, letter.version) {
            badge(ui, Meaning::Warning, &tr.templates_not_official());
        }
    });
}

/// Shows one letter; returns the form of a new wording, if it is asked for.
fn letter_ui(ui: &mut Ui, view: &View<'_>, letter: &LetterState, sample: &mut Sample) -> Option<Form> {
    let tr = view.tr;
    if !letter.template.is_official(letter.lang, letter.version) {
        sentence_ui(ui, Meaning::Warning, &tr.templates_not_official_hint());
        ui.add_space(6.0);
    }
    let form = ui
        .horizontal(|ui| {
            let possible = view.can_write();
            let asked =
                button::primary_for_act(ui, view, SectionAct::NewWording, possible, tr.templates_new());
            sample.button_ui(ui, view);
            asked.then(|| Form::of(view, letter))
        })
        .inner;
    ui.add_space(8.0);
    if sample.is_open() {
        sample.ui(ui, view, letter.template, letter.lang, &letter.texts);
    } else {
        present_ui(ui, tr, letter);
    }
    ui.add_space(10.0);
    history_ui(ui, view, letter);
    form
}

fn present_ui(ui: &mut Ui, tr: Tr, letter: &LetterState) {
    ui.label(theme::strong(tr.templates_present()));
    let written = Tr::new(letter.lang);
    for &passage in letter.template.passages() {
        ui.add_space(4.0);
        ui.label(RichText::new(tr.passage(passage)).small().weak());
        ui.add(Label::new(written.written(&letter.texts.wording(written, passage))).wrap());
    }
}

fn history_ui(ui: &mut Ui, view: &View<'_>, letter: &LetterState) {
    let tr = view.tr;
    ui.label(theme::strong(tr.templates_history()));
    for row in &letter.history {
        version_line_ui(ui, view, row, row.version == letter.version);
    }
    let source = tr.wording_source(letter.template, letter.lang);
    ui.horizontal_wrapped(|ui| {
        ui.add(Label::new(tr.templates_history_built_in(&source)).wrap());
        if letter.version == 0 {
            badge(ui, Meaning::Good, &tr.settings_basis_in_force());
        }
    });
}

fn version_line_ui(ui: &mut Ui, view: &View<'_>, row: &WordingRow, in_force: bool) {
    let tr = view.tr;
    ui.horizontal_wrapped(|ui| {
        let from = dates::numeric(row.in_force_from);
        ui.add(Label::new(tr.templates_history_line(&row.act, &from, &row.version.to_string())).wrap());
        let at = dates::to_the_minute(view.zone().local(row.adopted_at));
        ui.label(RichText::new(tr.templates_history_author(&row.actor, &at)).weak());
        if in_force {
            badge(ui, Meaning::Good, &tr.settings_basis_in_force());
        }
    });
}
