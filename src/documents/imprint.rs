//! What all papers of a commission share.

use crate::{
    domain::{
        Instant, commission::CommissionMember, language::Bilingual, legal_basis::LegalBasis, sitting::Seat,
    },
    i18n::{Lang, Tr, names},
};

use super::document::{Info, Orientation, Setup};

/// Who prints, when, and how the sheets are marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    /// The commission's name.
    pub commission: Bilingual,
    pub printed_at: Instant,
    /// From a practice register: every page says so in both languages.
    pub practice: bool,
    /// Printed before: every page is marked as a copy.
    pub copy: bool,
    /// The commission on the day of the paper; empty if nobody recorded it.
    pub members: Vec<CommissionMember>,
}

impl Imprint {
    /// The names of those in a seat as signatures have them; without any the line stays for the hand.
    pub fn signatures(&self, seat: Seat) -> impl Iterator<Item = String> {
        self.members
            .iter()
            .filter(move |member| member.seat == seat)
            .map(|member| names::signature(&member.name))
    }

    /// What the file of a paper says of itself.
    pub fn info(&self, lang: Lang, title: String) -> Info {
        Info { title, author: self.commission.get(lang).to_owned(), lang, created_at: self.printed_at }
    }

    /// A sheet with the marks at the head of its pages.
    pub fn setup(&self, lang: Lang, orientation: Orientation) -> Setup {
        let practice = Lang::ALL.map(|lang| Tr::new(lang).papers_practice_register()).join(" / ");
        let copy = Tr::new(lang).papers_copy();
        let marks: Vec<String> = [(self.practice, practice), (self.copy, copy)]
            .into_iter()
            .filter(|mark| mark.0)
            .map(|mark| mark.1)
            .collect();
        let band = (!marks.is_empty()).then(|| marks.join(" • "));
        Setup { orientation, band, ..Setup::default() }
    }
}

/// An act as papers cite it.
pub(super) fn cite(tr: Tr, basis: LegalBasis) -> String {
    match basis {
        LegalBasis::Order528 => tr.papers_basis_order_528(),
        LegalBasis::Order529 => tr.papers_basis_order_529(),
        LegalBasis::Law77Part4 => tr.papers_basis_law_77_4(),
        LegalBasis::Law73 => tr.papers_basis_law_73(),
    }
}
