//! One record: its whole sentence, what it concerns, its document, and whether its seal holds.

use egui::{Button, Label, RichText, Ui};

use super::rows::{self, Reading};
use crate::{
    i18n::{Tr, amounts::thousands, dates},
    journal::{CitedDocument, Event},
    ops::records::{SealedRecord, Subject},
    ui::{
        action::SectionAct,
        command::Command,
        screens::settings::Part,
        session::Checked,
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            key_values::{Rows, key_values},
            trouble::sentence_ui,
        },
    },
    wording::kinds,
};

/// Shows the record.
pub fn ui(ui: &mut Ui, view: &View<'_>, reading: Reading, sealed: &SealedRecord) {
    let (tr, record) = (view.tr, &sealed.record);
    let number = record.head.sequence.to_string();
    ui.add(Label::new(theme::title(tr.journal_record(&number))).wrap());
    ui.add_space(2.0);
    ui.add(Label::new(reading.said(record)).wrap());
    ui.add_space(6.0);
    key_values(ui, "record", |rows| facts_ui(rows, view, reading, sealed));
    if let Some(place) = rows::place(&record.subject) {
        ui.add_space(4.0);
        if button::for_act(ui, view, SectionAct::OpenConcerned, true, tr.journal_open()) {
            view.commands.send(Command::Show(place));
        }
    }
    ui.add_space(8.0);
    hash_ui(ui, tr, &tr.journal_hash(), &record.hash.to_string());
    hash_ui(ui, tr, &tr.journal_previous_hash(), &sealed.previous.to_string());
    ui.add_space(6.0);
    seal_ui(ui, view, sealed);
}

fn facts_ui(rows: &mut Rows<'_>, view: &View<'_>, reading: Reading, sealed: &SealedRecord) {
    let (tr, record) = (view.tr, &sealed.record);
    rows.text(&tr.journal_column_time(), &dates::to_the_second(reading.zone.local(record.head.at)));
    rows.text(&tr.journal_column_actor(), &record.head.actor);
    rows.text(&tr.journal_column_kind(), &kinds::kind(tr, &record.head.kind));
    let concerns = match record.subject {
        Subject::Register => tr.journal_concerns_register(),
        Subject::Person(_) | Subject::Dwelling { .. } | Subject::Round(_) | Subject::Paper(_) => {
            reading.concerns(&record.subject)
        }
    };
    rows.text(&tr.journal_column_concerns(), &concerns);
    if let Some(document) = record.event.as_ref().and_then(|event| document(tr, event)) {
        rows.text(&tr.journal_document(), &view.disclosure.text(&document));
    }
}

fn document(tr: Tr, event: &Event) -> Option<String> {
    Some(match event.about().document? {
        CitedDocument::Decision { body, number, date } => {
            tr.history_document(body, &dates::numeric(date), number)
        }
        CitedDocument::Numbered { number, date } => {
            tr.journal_document_numbered(&dates::numeric(date), number)
        }
        CitedDocument::Named(words) => words.to_owned(),
    })
}

/// All of a hash; a click copies it.
fn hash_ui(ui: &mut Ui, tr: Tr, name: &str, hash: &str) {
    ui.label(RichText::new(name).weak());
    let button = Button::new(RichText::new(hash).monospace().small()).frame(false).wrap();
    if ui.add(button).on_hover_text(tr.rounds_copy_hint()).clicked() {
        ui.ctx().copy_text(hash.to_owned());
    }
}

/// What is known of the truth of the record: by itself, and by the last check of the register.
fn seal_ui(ui: &mut Ui, view: &View<'_>, sealed: &SealedRecord) {
    let tr = view.tr;
    match sealed.holds {
        true => sentence_ui(ui, Meaning::Good, &tr.journal_sealed()),
        false => sentence_ui(ui, Meaning::Danger, &tr.journal_not_sealed()),
    }
    if let Some(by) = sealed.erased_by {
        sentence_ui(ui, Meaning::Neutral, &tr.journal_erased(&by.to_string()));
    }
    match view.checked {
        Some(checked) => {
            let (meaning, words) = checked_words(view, checked, sealed.record.head.sequence);
            sentence_ui(ui, meaning, &words);
        }
        None => {
            ui.add(Label::new(RichText::new(tr.journal_not_checked()).weak()).wrap());
            if ui.button(tr.journal_check()).clicked() {
                view.commands.send(Command::ShowSettings(Part::About));
            }
        }
    }
}

fn checked_words(view: &View<'_>, checked: &Checked, number: i64) -> (Meaning, String) {
    let tr = view.tr;
    let time = dates::to_the_minute(view.zone().local(checked.at));
    if checked.found_in.contains(&number) {
        (Meaning::Danger, tr.journal_check_found_here(&time))
    } else if number > checked.last {
        (Meaning::Neutral, tr.journal_behind_check(&time))
    } else if checked.findings > 0 {
        (Meaning::Warning, tr.journal_check_found(&thousands(checked.findings), &time))
    } else {
        (Meaning::Good, tr.journal_checked(&time))
    }
}
