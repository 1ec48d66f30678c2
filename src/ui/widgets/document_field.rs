//! A document that an act rests on: who issued it, its number and date.

use egui::Ui;

use super::{
    date_field::{DateText, day_ui},
    field::Field,
};
use crate::{domain::Day, i18n::Tr, journal::payloads::entries::DecisionReference};

/// What is typed of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct DocumentText {
    body: String,
    number: String,
    date: DateText,
}

impl DocumentText {
    /// A document of which the body is known already.
    pub fn of_body(body: &str) -> Self {
        Self { body: body.to_owned(), ..Self::default() }
    }

    /// Shows the three fields.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.widgets_document_body()).text(ui, &mut self.body);
        Field::new(&tr.widgets_document_number()).text(ui, &mut self.number);
        let label = tr.widgets_document_date();
        day_ui(ui, tr, &label, &mut self.date, today);
    }

    /// The document, once every field is filled in.
    pub fn reference(&self) -> Option<DecisionReference> {
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let date = self.date.typed()?;
        Some(DecisionReference { body: filled(&self.body)?, number: filled(&self.number)?, date })
    }
}
