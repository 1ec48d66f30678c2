//! The form of a new wording: a field for each passage with its blanks, the day, the act.

use egui::{Label, RichText, TextEdit, Ui};

use super::{super::saving::Saving, sample::Sample};
use crate::{
    domain::{
        language::Lang,
        template::{self, Fault, Passage, Passages, Template},
    },
    i18n::Tr,
    ops::templates::{self, LetterState, NewWording},
    ui::{
        theme,
        view::View,
        widgets::{
            button,
            date_field::{DateText, date_field},
            field::{self, Field},
        },
    },
    wording,
};

/// What is typed; passages with their blanks by name.
pub struct Form {
    template: Template,
    lang: Lang,
    passages: Vec<(Passage, String)>,
    from: DateText,
    act: String,
    /// A missing day or act is told from the first attempt on.
    attempted: bool,
    sample: Sample,
}

impl Form {
    /// A form that begins with what is in force.
    pub fn of(letter: &LetterState) -> Self {
        let written = Tr::new(letter.lang);
        let passage = |&passage| (passage, written.written(&letter.texts.wording(written, passage)));
        Self {
            template: letter.template,
            lang: letter.lang,
            passages: letter.template.passages().iter().map(passage).collect(),
            from: DateText::default(),
            act: String::new(),
            attempted: false,
            sample: Sample::default(),
        }
    }

    /// Shows the form; returns whether it is given up.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, letter: &LetterState, saving: &mut Saving) -> bool {
        let tr = view.tr;
        ui.label(theme::strong(tr.templates_form_title()));
        ui.add(Label::new(RichText::new(tr.templates_form_hint()).weak()).wrap());
        let read = self.read();
        for ((passage, typed), read) in self.passages.iter_mut().zip(&read) {
            passage_ui(ui, tr, letter.lang, *passage, typed, read.as_ref().err());
        }
        ui.add_space(10.0);
        self.ground_ui(ui, view);
        saving.ui(ui, view);
        let passages: Result<Passages, Fault> =
            self.passages.iter().zip(read).map(|((passage, _), read)| Ok((*passage, read?))).collect();
        let given_up = ui
            .horizontal(|ui| {
                let possible = passages.is_ok() && saving.is_possible(view);
                if button::primary_if(ui, possible, tr.templates_form_adopt()).clicked() {
                    self.adopt(view, saving, passages.as_ref().ok());
                }
                self.sample.button_ui(ui, view);
                ui.button(tr.templates_cancel()).clicked()
            })
            .inner;
        if let Ok(passages) = passages {
            let texts = templates::of_language(self.lang, passages);
            self.sample.ui(ui, view, self.template, self.lang, &texts);
        }
        given_up
    }

    fn read(&self) -> Vec<Result<String, Fault>> {
        let written = Tr::new(self.lang);
        let read = |(passage, typed): &(Passage, String)| {
            template::read(*passage, typed, |name| written.blank_named(name))
        };
        self.passages.iter().map(read).collect()
    }

    fn ground_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let from_error = match self.from.day() {
            Ok(Some(_)) => None,
            Ok(None) => Some(tr.settings_act_date_needed()),
            Err(error) => Some(tr.date_error(error)),
        };
        let label = tr.templates_form_from();
        let today = view.zone().day(view.now);
        Field::new(&label)
            .error(from_error.as_deref().filter(|_| self.attempted))
            .show(ui, |ui| date_field(ui, tr, &label, &mut self.from, today));
        let act_error = (self.attempted && self.act.trim().is_empty()).then(|| tr.start_fill_in());
        Field::new(&tr.templates_form_act())
            .hint(&tr.templates_form_act_hint())
            .error(act_error.as_deref())
            .text(ui, &mut self.act);
        ui.add_space(6.0);
    }

    fn adopt(&mut self, view: &View<'_>, saving: &mut Saving, passages: Option<&Passages>) {
        self.attempted = true;
        let (Ok(Some(in_force_from)), Some(passages)) = (self.from.day(), passages) else { return };
        if self.act.trim().is_empty() {
            return;
        }
        let new = NewWording {
            template: self.template,
            lang: self.lang,
            in_force_from,
            act: self.act.clone(),
            passages: passages.clone(),
        };
        saving.start(view, move |writer, stamp| templates::adopt(writer, stamp, new).map(|_version| ()));
    }
}

fn passage_ui(ui: &mut Ui, tr: Tr, lang: Lang, passage: Passage, typed: &mut String, fault: Option<&Fault>) {
    ui.add_space(8.0);
    let label = tr.passage(passage);
    ui.label(theme::strong(label.clone()));
    let edit = ui.add(TextEdit::multiline(typed).desired_rows(2).desired_width(f32::INFINITY));
    field::name(&edit, &label);
    if let Some(fault) = fault {
        let words = wording::templates::fault(tr, passage, lang, fault);
        ui.add(Label::new(RichText::new(words).color(theme::palette(ui).danger.ink)).wrap());
    }
    let written = Tr::new(lang);
    let blanks = passage.blanks().iter().map(|&blank| {
        tr.templates_blank_line(&format!("{{{}}}", written.blank(blank)), &tr.blank_meaning(blank))
    });
    let blanks = blanks.collect::<Vec<_>>().join(" · ");
    if !blanks.is_empty() {
        ui.add(Label::new(RichText::new(blanks).small().weak()).wrap());
    }
}
