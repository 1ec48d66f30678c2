//! The wording of the official letters: which one a paper is in, and how another is adopted (design 4.9).

use super::{EmptyField, Refusal, Result, refusal::required};
use crate::{
    documents::{
        Imprint, Pages, PaperError,
        exclusion_notice::{ExclusionNotice, Found},
        lay_out,
        letter::Recipient,
        offer_notice::OfferNotice,
    },
    domain::{
        Day,
        area::Area,
        exclusion::Ground,
        inventory::InventoryStep,
        language::Bilingual,
        legal_basis::LegalBasis,
        person::Sex,
        template::{self, Passages, Template, TemplateBlank, WordingVersions},
    },
    i18n::{
        Lang, Tr,
        letters::LetterTexts,
        offer_text::{OfferText, ReplyTerm},
    },
    journal::{Stamp, payloads::templates::TemplateAdopted},
    store::{Error, Reader, Writer, tables::templates::WordingRow},
};

/// A wording that is to be adopted; every passage with its blanks under their keys.
#[derive(Debug, Clone, PartialEq)]
pub struct NewWording {
    pub template: Template,
    pub lang: Lang,
    pub in_force_from: Day,
    /// The act or the reason.
    pub act: String,
    pub passages: Passages,
}

/// The versions that papers of a day are in.
pub fn versions_on(reader: &Reader, template: Template, day: Day) -> Result<WordingVersions> {
    let version = |lang| reader.wording_version_on(template, lang, day);
    Ok(WordingVersions { kk: version(Lang::Kk)?, ru: version(Lang::Ru)? })
}

/// The texts of these versions.
pub fn texts(reader: &Reader, template: Template, versions: WordingVersions) -> Result<LetterTexts> {
    let passages = |lang| match versions.get(lang) {
        0 => Ok(Passages::new()),
        version => {
            let row = reader.wording(template, lang, version)?;
            row.map(|row| row.passages).ok_or(Error::Damaged)
        }
    };
    Ok(LetterTexts { kk: passages(Lang::Kk)?, ru: passages(Lang::Ru)? })
}

/// One letter in one language, with everything that was ever adopted.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterState {
    pub template: Template,
    pub lang: Lang,
    /// In force on the day; 0 is the wording the program began with.
    pub version: u32,
    /// What is in force on the day.
    pub texts: LetterTexts,
    /// Newest first.
    pub history: Vec<WordingRow>,
}

impl LetterState {
    /// The adopted wording that is in force.
    pub fn adopted(&self) -> Option<&WordingRow> {
        self.history.iter().find(|row| row.version == self.version)
    }
}

/// Every letter in both languages as of a day.
pub fn letters(reader: &Reader, day: Day) -> Result<Vec<LetterState>> {
    let mut letters = Vec::new();
    for template in Template::ALL {
        let versions = versions_on(reader, template, day)?;
        let texts = texts(reader, template, versions)?;
        for lang in Lang::ALL {
            let history = reader.wordings(template, lang)?;
            letters.push(LetterState {
                template,
                lang,
                version: versions.get(lang),
                texts: texts.clone(),
                history,
            });
        }
    }
    Ok(letters)
}

/// Takes another wording of a letter; papers that have their number keep theirs.
///
/// # Errors
/// [`Refusal::WordingFault`] at the first fault, [`Refusal::WordingUnchanged`], [`Refusal::PaperNotMade`] for a
/// letter that cannot be printed.
pub fn adopt(writer: &mut Writer, stamp: &Stamp, new: NewWording) -> Result<u32> {
    let NewWording { template, lang, in_force_from, act, passages } = new;
    let act = required(&act, EmptyField::WordingAct)?;
    let passages = checked(template, lang, passages)?;
    let texts = of_language(lang, passages.clone());
    let error = |error| Refusal::PaperNotMade { registration_no: None, lang, error };
    sample(template, lang, &texts, in_force_from, stamp).map_err(error)?;
    writer.change(stamp, |change| {
        let versions = versions_on(change, template, in_force_from)?;
        if self::texts(change, template, versions)?.says_in(lang, template) == texts.says_in(lang, template) {
            return Err(Refusal::WordingUnchanged.into());
        }
        let version = change.wordings(template, lang)?.first().map_or(0, |row| row.version) + 1;
        change.append(TemplateAdopted { template, lang, version, in_force_from, act, passages })?;
        Ok(version)
    })
}

fn checked(template: Template, lang: Lang, mut passages: Passages) -> Result<Passages, Refusal> {
    passages.retain(|passage, _| template.passages().contains(passage));
    for (&passage, wording) in &mut passages {
        let read = template::read(passage, wording, TemplateBlank::of_key);
        *wording = read.map_err(|fault| Refusal::WordingFault { passage, lang, fault })?;
    }
    Ok(passages)
}

/// Texts of which one language is given.
pub fn of_language(lang: Lang, passages: Passages) -> LetterTexts {
    match lang {
        Lang::Kk => LetterTexts { kk: passages, ..LetterTexts::default() },
        Lang::Ru => LetterTexts { ru: passages, ..LetterTexts::default() },
    }
}

/// A letter with invented facts, to be looked at before its wording is adopted.
///
/// # Errors
/// [`PaperError::Unprintable`] if the fonts of the papers lack a letter.
pub fn sample(
    template: Template,
    lang: Lang,
    texts: &LetterTexts,
    date: Day,
    stamp: &Stamp,
) -> Result<Pages, PaperError> {
    let imprint = Imprint {
        commission: both(Tr::templates_sample_commission),
        printed_at: stamp.at,
        practice: false,
        copy: false,
        members: Vec::new(),
    };
    let document = match template {
        Template::Offer => sample_offer(imprint, texts, date).document(lang),
        Template::Exclusion => sample_exclusion(imprint, texts, date).document(lang),
    };
    lay_out(&document?)
}

fn both(said: fn(Tr) -> String) -> Bilingual {
    Bilingual { kk: said(Tr::new(Lang::Kk)), ru: said(Tr::new(Lang::Ru)) }
}

const SAMPLE_NUMBER: &str = "147";

fn sample_offer(imprint: Imprint, texts: &LetterTexts, date: Day) -> OfferNotice {
    OfferNotice {
        imprint,
        number: SAMPLE_NUMBER.to_owned(),
        date,
        offer: OfferText {
            name: Tr::new(Lang::Kk).templates_sample_name(),
            sex: Sex::Male,
            address: both(Tr::templates_sample_address),
            rooms: 2,
            total_area: Area::from_centi_m2(54_30),
            term: Some(ReplyTerm { window_hours: 48, silence_refuses: true }),
            texts: texts.clone(),
        },
        rank: None,
        military_unit: None,
        basis: LegalBasis::Law77Part4,
        reply_act: None,
        receipt: false,
    }
}

fn sample_exclusion(imprint: Imprint, texts: &LetterTexts, date: Day) -> ExclusionNotice {
    ExclusionNotice {
        imprint,
        number: SAMPLE_NUMBER.to_owned(),
        date,
        recipient: Recipient {
            name: Tr::new(Lang::Kk).templates_sample_name(),
            rank: None,
            military_unit: None,
        },
        sex: Sex::Male,
        found: Found::Hit { step: InventoryStep::StateFund, of_family: false },
        ground: Ground::NoNeed,
        body: both(Tr::templates_sample_body),
        decision_number: "31".to_owned(),
        decided_on: date,
        texts: texts.clone(),
    }
}
