//! The notice of an exclusion in the words of the annex of order 529, after the decision (design 4.9).
//!
//! The Kazakh annex is not at hand: its text is a working translation, and the window says so.

use crate::{
    domain::{
        Day,
        exclusion::{CaseCause, Ground},
        inventory::InventoryStep,
        language::Bilingual,
        person::{PersonName, Sex},
        template::{Passage, TemplateBlank},
    },
    i18n::{Lang, Tr, letters::LetterTexts},
};

use super::{
    Block, Document, Imprint, LETTER_SIZE, Orientation, PaperError, Table,
    letter::{Recipient, centred, justified, letterhead},
    offer_notice::Blank,
    parts,
};

/// What was found, as the sentence of the annex names it: in Russian a feminine noun (design 4.9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A hit of the inventory; whether a member of the family is its subject.
    Hit { step: InventoryStep, of_family: bool },
    /// What a case was opened for by hand.
    ByHand(CaseCause),
    /// A service dwelling was leased to the person (Housing Law 73(1)(4)).
    Leased,
}

/// The facts of an exclusion notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExclusionNotice {
    pub imprint: Imprint,
    /// The outgoing number, the same on the sheets of both languages.
    pub number: String,
    pub date: Day,
    pub recipient: Recipient,
    pub sex: Sex,
    pub found: Found,
    pub ground: Ground,
    pub body: Bilingual,
    pub decision_number: String,
    pub decided_on: Day,
    /// The wording.
    pub texts: LetterTexts,
}

impl ExclusionNotice {
    /// The notice in one language, on its own sheet.
    ///
    /// # Errors
    /// [`PaperError::MissingBlank`] if a required blank is empty in this language.
    pub fn document(&self, lang: Lang) -> Result<Document, PaperError> {
        if let Some(blank) = self.missing_blank(lang) {
            return Err(PaperError::MissingBlank { blank });
        }
        let tr = Tr::new(lang);
        let reference = tr.papers_number(&self.number);
        let title = format!("{}. {reference}", tr.exclusion_title());
        let head = letterhead(tr, &self.imprint, reference, self.date, &self.recipient);
        Ok(Document {
            info: self.imprint.info(lang, title),
            setup: self.imprint.setup(lang, Orientation::Portrait),
            blocks: [head, self.letter(tr), signature(tr)].into_iter().flatten().collect(),
        })
    }

    fn missing_blank(&self, lang: Lang) -> Option<Blank> {
        let is_blank = |text: &str| text.trim().is_empty();
        let blanks = [
            (Blank::Commission, is_blank(self.imprint.commission.get(lang))),
            (Blank::Number, is_blank(&self.number)),
            (
                Blank::Recipient,
                is_blank(&self.recipient.name) || self.recipient.name == PersonName::erased().full(),
            ),
            (Blank::Decision, is_blank(self.body.get(lang)) || is_blank(&self.decision_number)),
        ];
        blanks.into_iter().find_map(|(blank, is_missing)| is_missing.then_some(blank))
    }

    fn letter(&self, tr: Tr) -> Vec<Block> {
        let salutation = match self.sex {
            Sex::Male => Passage::ExclusionSalutationMale,
            Sex::Female => Passage::ExclusionSalutationFemale,
        };
        let sentence = match self.found {
            Found::Hit { .. } => Passage::ExclusionFoundByInventory,
            Found::ByHand(_) | Found::Leased => Passage::ExclusionFound,
        };
        let found = found(tr, self.found);
        let said = |passage| self.texts.filled(tr, passage, &[(TemplateBlank::Found, &found)]);
        vec![
            centred(super::Text::bold(tr.exclusion_title().to_uppercase()), 10.0),
            centred(said(salutation), 6.0),
            justified(said(sentence)).into(),
            justified(self.decision(tr)).spaced(4.0, 0.0).into(),
            justified(self.appeal(tr)).spaced(4.0, 0.0).into(),
            justified(said(Passage::ExclusionClosing)).spaced(4.0, 0.0).into(),
        ]
    }

    fn decision(&self, tr: Tr) -> String {
        let (day, ground) = (tr.day_in_words(self.decided_on), self.ground.number().to_string());
        let values = [
            (TemplateBlank::Ground, ground.as_str()),
            (TemplateBlank::Body, self.body.get(tr.lang())),
            (TemplateBlank::Date, &day),
            (TemplateBlank::Number, &self.decision_number),
        ];
        self.texts.filled(tr, Passage::ExclusionDecision, &values)
    }

    /// Who has a dwelling asks for no place: a lease closed the entry.
    fn appeal(&self, tr: Tr) -> String {
        let passages: &[Passage] = match self.found {
            Found::Leased => &[Passage::ExclusionAppeal],
            Found::Hit { .. } | Found::ByHand(_) => &[Passage::ExclusionAppeal, Passage::ExclusionPlaceStays],
        };
        let said = passages.iter().map(|&passage| self.texts.filled(tr, passage, &[]));
        said.collect::<Vec<_>>().join(" ")
    }
}

fn signature(tr: Tr) -> Vec<Block> {
    let line = parts::signature(tr.exclusion_signatory(), None, LETTER_SIZE);
    vec![Table { space_before: 28.0, ..line }.into()]
}

/// What was found, in words that fit the sentence of the annex.
fn found(tr: Tr, found: Found) -> String {
    match found {
        Found::Hit { step, of_family: false } => hit(tr, step),
        Found::Hit { step, of_family: true } => tr.exclusion_of_family(&hit(tr, step)),
        Found::ByHand(CaseCause::NotEmployed) => tr.exclusion_not_employed(),
        Found::ByHand(CaseCause::PersonnelOrder) => tr.exclusion_personnel_order(),
        Found::ByHand(CaseCause::Death) => tr.exclusion_death(),
        Found::Leased => tr.exclusion_leased(),
    }
}

fn hit(tr: Tr, step: InventoryStep) -> String {
    match step {
        InventoryStep::Family => tr.exclusion_family(),
        InventoryStep::Privatisation => tr.exclusion_privatisation(),
        InventoryStep::SharedConstruction => tr.exclusion_shared_construction(),
        InventoryStep::FormerServiceDwelling => tr.exclusion_former_service_dwelling(),
        InventoryStep::StateFund => tr.exclusion_state_fund(),
        InventoryStep::PersonStatus { criterion: 1 } => tr.exclusion_missing(),
        InventoryStep::PersonStatus { criterion: 2 } => tr.exclusion_citizenship(),
        InventoryStep::PersonStatus { criterion: 3 } => tr.exclusion_abroad(),
        InventoryStep::PersonStatus { criterion: 4 } => tr.exclusion_incapacity(),
        InventoryStep::PersonStatus { .. } => tr.exclusion_prison(),
    }
}

#[cfg(test)]
mod tests;
