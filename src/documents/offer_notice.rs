//! The offer notice in the words of the annex of order 528 (design 4.9).

use crate::{
    domain::{
        Day,
        legal_basis::{LegalBasis, ReplyAct},
        person::PersonName,
        reply::ReplyCode,
        sitting::Seat,
    },
    i18n::{
        Lang, Tr,
        offer_text::{OfferText, ReplyTerm},
    },
};

use super::{
    Align, Block, Document, Imprint, LETTER_SIZE, Orientation, PaperError, Paragraph, Place, Points, Table,
    Text,
    imprint::cite,
    letter::{EDGES, LINE_GAP, Recipient, centred, justified, letterhead},
    parts::{self, in_columns, share},
};

/// The size of the acts under the text.
const ACTS_SIZE: Points = 10.0;
/// The size of the receipt.
const SMALL_SIZE: Points = 11.0;
/// The facts of an offer notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferNotice {
    pub imprint: Imprint,
    /// The outgoing number, the same on the sheets of both languages.
    pub number: String,
    pub date: Day,
    pub offer: OfferText,
    pub rank: Option<String>,
    pub military_unit: Option<String>,
    pub basis: LegalBasis,
    /// The act that sets term and codes, where it is not `basis` itself.
    pub reply_act: Option<ReplyAct>,
    /// Whether a receipt is to be torn off: an offer on paper is answered by marking a code on it.
    pub receipt: bool,
}

/// A blank without which there is no notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Blank {
    Commission,
    Number,
    Recipient,
    Address,
    Rooms,
    TotalArea,
    ReplyTerm,
    /// The body, number or date of a decision.
    Decision,
}

impl OfferNotice {
    /// The notice in one language, on its own sheet.
    ///
    /// # Errors
    /// [`PaperError::MissingBlank`] if a required blank is empty in this language.
    pub fn document(&self, lang: Lang) -> Result<Document, PaperError> {
        if let Some(blank) = self.missing_blank(lang) {
            return Err(PaperError::MissingBlank { blank });
        }
        let tr = Tr::new(lang);
        let recipient = Recipient {
            name: self.offer.name.clone(),
            rank: self.rank.clone(),
            military_unit: self.military_unit.clone(),
        };
        let head = letterhead(tr, &self.imprint, self.reference(tr), self.date, &recipient);
        let blocks = [head, self.letter(tr), self.signature(tr), self.receipt(tr)];
        Ok(Document {
            info: self.imprint.info(lang, format!("{}. {}", tr.papers_offer_title(), self.reference(tr))),
            setup: self.imprint.setup(lang, Orientation::Portrait),
            blocks: blocks.into_iter().flatten().collect(),
        })
    }

    fn missing_blank(&self, lang: Lang) -> Option<Blank> {
        let is_blank = |text: &str| text.trim().is_empty();
        let blanks = [
            (Blank::Commission, is_blank(self.imprint.commission.get(lang))),
            (Blank::Number, is_blank(&self.number)),
            (Blank::Recipient, is_blank(&self.offer.name) || self.offer.name == PersonName::erased().full()),
            (Blank::Address, is_blank(self.offer.address.get(lang))),
            (Blank::Rooms, self.offer.rooms == 0),
            (Blank::TotalArea, self.offer.total_area.centi_m2() == 0),
            (Blank::ReplyTerm, self.offer.term.is_some_and(|term| term.window_hours == 0)),
        ];
        blanks.into_iter().find_map(|(blank, is_missing)| is_missing.then_some(blank))
    }

    fn reference(&self, tr: Tr) -> String {
        tr.papers_number(&self.number)
    }

    fn letter(&self, tr: Tr) -> Vec<Block> {
        let mut blocks = vec![
            centred(Text::bold(tr.papers_offer_title().to_uppercase()), 10.0),
            centred(self.offer.salutation(tr), 6.0),
            justified(self.offer.dwelling(tr)).into(),
            justified(self.offer.request(tr)).keep_with_next().into(),
        ];
        blocks.extend(tr.code_lines().map(|line| justified(line).into()));
        blocks.push(justified(self.offer.closing(tr)).into());
        blocks.push(self.acts(tr).into());
        blocks
    }

    fn acts(&self, tr: Tr) -> Paragraph {
        let basis = tr.papers_basis(&cite(tr, self.basis));
        let reply_act = self
            .reply_act
            .as_ref()
            .map(|act| tr.papers_reply_act(&act.body, &tr.day_in_words(act.date), &act.number));
        let acts: Vec<String> = std::iter::once(basis).chain(reply_act).collect();
        justified(acts.join(" ")).size(ACTS_SIZE).spaced(4.0, 0.0).keep_with_next()
    }

    fn signature(&self, tr: Tr) -> Vec<Block> {
        let chair = self.imprint.signatures(Seat::Chair).next();
        let line = parts::signature(tr.papers_chair(), chair.as_deref(), LETTER_SIZE);
        vec![Table { space_before: 20.0, ..line }.into()]
    }

    fn receipt(&self, tr: Tr) -> Vec<Block> {
        if !self.receipt {
            return Vec::new();
        }
        let line = |text: String| Paragraph::new(text).size(SMALL_SIZE).spaced(0.0, LINE_GAP).into();
        let title = tr.papers_receipt_title(&tr.day_in_words(self.date), &self.number);
        let hands = [tr.papers_receipt_handed_by(), tr.papers_receipt_received_by()];
        let codes = ReplyCode::ALL.map(|code| format!("□\u{a0}{}", code.number()));
        let answer = match self.offer.term {
            Some(ReplyTerm { window_hours, .. }) => tr.papers_receipt_answer_in_time(window_hours),
            None => tr.papers_receipt_answer(),
        };
        let title = Paragraph::new(Text::bold(title)).size(SMALL_SIZE).align(Align::Centre);
        let blocks = [
            Block::Rule { dashed: true, space: 3.0 },
            title.spaced(0.0, LINE_GAP).into(),
            line(tr.papers_receipt_recipient(&self.offer.name)),
            line(tr.papers_receipt_handed_over()),
            in_columns(hands, &EDGES, SMALL_SIZE, LINE_GAP).into(),
            line(answer),
            in_columns(codes, &[share(Align::Left); 7], SMALL_SIZE, LINE_GAP).into(),
            line(tr.papers_receipt_answered()),
        ];
        vec![Block::Together { blocks: blocks.into(), place: Place::PageFoot }]
    }
}

#[cfg(test)]
mod tests;
