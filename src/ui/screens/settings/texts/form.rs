//! The form of a new wording: a field for each passage with its blanks, the day, the act.

use egui::{Label, RichText, TextEdit, Ui};
use serde::{Deserialize, Serialize};

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
        typing::{Typing, escaped},
        view::View,
        widgets::{
            button,
            date_field::{DateText, date_field},
            field::{self, Field},
        },
    },
    wording,
};

/// What is typed; passages, in their order, with their blanks by name.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    passages: Vec<String>,
    from: DateText,
    act: String,
}

/// See the module.
pub struct Form {
    template: Template,
    lang: Lang,
    fields: Fields,
    typing: Typing<Fields>,
    /// A missing day or act is told from the first attempt on.
    attempted: bool,
    sample: Sample,
}

impl Form {
    /// A form that begins with what is in force.
    pub fn of(view: &View<'_>, letter: &LetterState) -> Self {
        let written = Tr::new(letter.lang);
        let passage = |&passage| written.written(&letter.texts.wording(written, passage));
        let passages = letter.template.passages().iter().map(passage).collect();
        let fields = Fields { passages, from: DateText::default(), act: String::new() };
        let name = format!("wording-{}-{}-{}", letter.template.name(), letter.lang.code(), letter.version);
        Self {
            template: letter.template,
            lang: letter.lang,
            typing: Typing::begin(view, name, fields.clone()),
            fields,
            attempted: false,
            sample: Sample::default(),
        }
    }

    /// Whether anything was typed.
    pub fn has_changes(&self) -> bool {
        self.typing.is_changed()
    }

    /// The form is left: what was typed stays as a draft.
    pub fn put_aside(self) {
        self.typing.put_aside();
    }

    /// The form was finished: nothing of it is kept.
    pub fn forget(self) {
        self.typing.forget();
    }

    /// Shows the form; returns whether it is given up.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, saving: &mut Saving) -> bool {
        self.typing.recall(view, &mut self.fields);
        self.typing.take_keys(ui, &mut self.fields);
        ui.label(theme::strong(view.tr.templates_form_title()));
        ui.add(Label::new(RichText::new(view.tr.templates_form_hint()).weak()).wrap());
        self.typing.restored_ui(ui, view.tr, &mut self.fields);
        let cancelled = self.fields_ui(ui, view, saving);
        let given_up = cancelled || (!self.typing.asks_to_leave() && escaped(ui));
        self.typing.note(ui, &self.fields);
        self.typing.is_left(ui, view.tr, given_up)
    }

    fn fields_ui(&mut self, ui: &mut Ui, view: &View<'_>, saving: &mut Saving) -> bool {
        let tr = view.tr;
        let (read, lang) = (self.read(), self.lang);
        let passages = self.template.passages().iter();
        for ((&passage, typed), read) in passages.zip(&mut self.fields.passages).zip(&read) {
            passage_ui(ui, tr, lang, passage, typed, read.as_ref().err());
        }
        ui.add_space(10.0);
        self.ground_ui(ui, view);
        saving.ui(ui, view);
        let passages: Result<Passages, Fault> =
            self.template.passages().iter().zip(read).map(|(passage, read)| Ok((*passage, read?))).collect();
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
        let read = |(passage, typed): (&Passage, &String)| {
            template::read(*passage, typed, |name| written.blank_named(name))
        };
        self.template.passages().iter().zip(&self.fields.passages).map(read).collect()
    }

    fn ground_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let from_error = match self.fields.from.day() {
            Ok(Some(_)) => None,
            Ok(None) => Some(tr.settings_act_date_needed()),
            Err(error) => Some(tr.date_error(error)),
        };
        let label = tr.templates_form_from();
        let today = view.zone().day(view.now);
        Field::new(&label)
            .error(from_error.as_deref().filter(|_| self.attempted))
            .show(ui, |ui| date_field(ui, tr, &label, &mut self.fields.from, today));
        let act_error = (self.attempted && self.fields.act.trim().is_empty()).then(|| tr.start_fill_in());
        Field::new(&tr.templates_form_act())
            .hint(&tr.templates_form_act_hint())
            .error(act_error.as_deref())
            .text(ui, &mut self.fields.act);
        ui.add_space(6.0);
    }

    fn adopt(&mut self, view: &View<'_>, saving: &mut Saving, passages: Option<&Passages>) {
        self.attempted = true;
        let (Ok(Some(in_force_from)), Some(passages)) = (self.fields.from.day(), passages) else { return };
        if self.fields.act.trim().is_empty() {
            return;
        }
        let new = NewWording {
            template: self.template,
            lang: self.lang,
            in_force_from,
            act: self.fields.act.clone(),
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
