//! Papers: their facts from the register, their numbers, and what was printed when (design 4.9).

mod files;

pub use files::{PaperFiles, Placed};

use super::{Refusal, Result, entries, offers, rounds, templates};
use crate::{
    documents::{Document, Imprint, Pages, PaperError, lay_out, offer_notice::OfferNotice, pdf},
    domain::{
        Day, Instant,
        entry::RegisterEntry,
        garrison::Zone,
        ids::{CaseId, EntryId, MinutesId, OfferId, RoundId},
        language::Bilingual,
        legal_basis::{LegalBasis, ReplyAct},
        offer::{Channel, OfferState},
        registration_number::RegistrationNumber,
        template::{Template, WordingVersions},
    },
    i18n::{
        Lang, Tr,
        letters::LetterTexts,
        offer_text::{OfferText, ReplyTerm},
    },
    journal::{
        Stamp,
        payloads::papers::{PaperIssued, PaperKind, PaperPrinted},
    },
    store::{
        Change, Reader, Writer,
        tables::{offers::OfferRow, papers::PaperRow, rounds::RoundRow},
    },
};

use chrono::Datelike as _;

/// A paper as it was printed.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintedPaper {
    /// With its number and date; `prints` counts this print too.
    pub paper: PaperRow,
    /// The person it speaks of.
    pub registration_no: Option<RegistrationNumber>,
    /// Whether it had been printed before.
    pub copy: bool,
    /// The sheets of each language, laid out.
    pub sheets: Vec<Pages>,
}

impl PrintedPaper {
    /// The sheets of all languages as one PDF file.
    pub fn pdf(&self) -> Vec<u8> {
        pdf::write_pages(&self.sheets)
    }

    /// A file name without a person's name: kind, year, number, registration number.
    pub fn file_name(&self) -> String {
        let person = self.registration_no.map(|number| format!("-{}-{}", number.year, number.serial));
        format!("{}{}.pdf", self.name(), person.unwrap_or_default())
    }

    fn name(&self) -> String {
        let kind = match self.paper.kind {
            PaperKind::OfferNotice => "offer",
            PaperKind::QueueList => "queue",
            PaperKind::Protocol => "protocol",
            PaperKind::PlaceInformation => "place",
            PaperKind::StockList => "stock",
            PaperKind::OfferRegister => "replies",
            PaperKind::PaperList => "papers",
            PaperKind::Journal => "journal",
            PaperKind::Minutes => "minutes",
            PaperKind::MinutesExtract => "extract",
            PaperKind::ExclusionNotice => "exclusion",
            PaperKind::InventorySummary => "inventory",
        };
        format!("{kind}-{}-{:04}", self.paper.year, self.paper.number)
    }
}

/// The name of a kind of paper.
pub fn kind_name(tr: Tr, kind: PaperKind) -> String {
    match kind {
        PaperKind::OfferNotice => tr.archive_kind_offer_notice(),
        PaperKind::QueueList => tr.files_queue_list(),
        PaperKind::Protocol => tr.archive_kind_protocol(),
        PaperKind::PlaceInformation => tr.place_title(),
        PaperKind::StockList => tr.lists_stock_title(),
        PaperKind::OfferRegister => tr.lists_offers_title(),
        PaperKind::PaperList => tr.archive_list(),
        PaperKind::Journal => tr.journal_title(),
        PaperKind::Minutes => tr.minutes_kind(),
        PaperKind::MinutesExtract => tr.minutes_kind_extract(),
        PaperKind::ExclusionNotice => tr.exclusion_title(),
        PaperKind::InventorySummary => tr.lists_inventory_title(),
    }
}

/// The offers whose notices are printed: the live ones of a round, or of all rounds.
pub fn offers_to_print(reader: &Reader, round: Option<RoundId>) -> Result<Vec<OfferId>> {
    if let Some(round) = round {
        rounds::known(reader, round)?;
    }
    let offers = reader.offers(round)?.into_iter();
    Ok(offers.filter(|offer| offer.state.is_live()).map(|offer| offer.id).collect())
}

/// The offers of one person, of one round or of all, whatever became of them; withdrawn ones are not printed.
pub fn offers_of_person(
    reader: &Reader,
    registration_no: &str,
    round: Option<RoundId>,
) -> Result<Vec<OfferId>> {
    let entry = entries::entry_numbered(reader, registration_no)?;
    let offers = reader.offers_of_entry(entry.id)?.into_iter();
    let wanted = |offer: &OfferRow| {
        offer.state != OfferState::Withdrawn && round.is_none_or(|round| offer.round == round)
    };
    Ok(offers.filter(wanted).map(|offer| offer.id).collect())
}

/// Takes each paper of a batch as soon as it is laid out; what it refuses ends the act, which then writes nothing.
pub type Taking<'a> = dyn FnMut(PrintedPaper) -> Result<()> + 'a;

/// Prints the notices of offers, a sheet for each language under one number and date.
///
/// The number is given at the first print and stays; every later print is marked as a copy.
///
/// # Errors
/// [`Refusal::PaperNotMade`] if a blank is empty: then none of the papers gets a number.
pub fn print_offers(
    writer: &mut Writer,
    stamp: &Stamp,
    offers: &[OfferId],
    langs: &[Lang],
) -> Result<Vec<PrintedPaper>> {
    collected(|take| print_each_offer(writer, stamp, offers, langs, take))
}

/// As [`print_offers`], for more papers than are kept at once.
pub fn print_each_offer(
    writer: &mut Writer,
    stamp: &Stamp,
    offers: &[OfferId],
    langs: &[Lang],
    take: &mut Taking<'_>,
) -> Result<()> {
    if offers.is_empty() {
        return Err(Refusal::NothingToPrint.into());
    }
    writer
        .change(stamp, |change| offers.iter().try_for_each(|&offer| take(print_offer(change, offer, langs)?)))
}

/// Prints the notice of one offer, as [`print_offers`] does.
pub fn print_notice(
    writer: &mut Writer,
    stamp: &Stamp,
    offer: OfferId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| print_offer(change, offer, langs))
}

/// Prints the notice of the offer that a person has now.
///
/// # Errors
/// [`Refusal::NoLiveOffer`] without one.
pub fn print_notice_of_person(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let live = change.offers_of_entry(entry)?.into_iter().find(|offer| offer.state.is_live());
        let Some(offer) = live else {
            let registration_no = change.registration_no(entry)?;
            return Err(Refusal::NoLiveOffer { registration_no }.into());
        };
        print_offer(change, offer.id, langs)
    })
}

/// All papers of a batch.
pub(super) fn collected(print: impl FnOnce(&mut Taking<'_>) -> Result<()>) -> Result<Vec<PrintedPaper>> {
    let mut papers = Vec::new();
    print(&mut |paper| {
        papers.push(paper);
        Ok(())
    })?;
    Ok(papers)
}

fn print_offer(change: &mut Change<'_>, id: OfferId, langs: &[Lang]) -> Result<PrintedPaper> {
    let reader = change.reader();
    let offer = offers::known(reader, id)?;
    let entry = entries::known(reader, offer.entry)?;
    let round = rounds::known(reader, offer.round)?;
    let paper = match reader.paper_of_offer(PaperKind::OfferNotice, id)? {
        Some(paper) => paper,
        None => {
            let zone = super::garrison(reader, round.garrison)?.zone;
            let new = NewPaper {
                kind: PaperKind::OfferNotice,
                zone,
                offer: Some(id),
                entry: Some(offer.entry),
                round: Some(offer.round),
                minutes: None,
                case: None,
            };
            issue(change, new)?
        }
    };
    let terms = Terms::on(reader, &offer, paper.date)?;
    let texts = templates::texts(reader, Template::Offer, paper.wording)?;
    let text = offer_text(reader, &offer, &entry, &terms, texts)?;
    let registration_no = entry.key.registration_no;
    print(change, &paper, langs, Some(registration_no), |paper, imprint, lang| {
        let applicant = &entry.applicant;
        let notice = OfferNotice {
            imprint,
            number: paper.reference(),
            date: paper.date,
            offer: text.clone(),
            rank: applicant.rank.clone(),
            military_unit: applicant.military_unit.clone(),
            basis: terms.basis,
            reply_act: terms.act.clone(),
            receipt: offer.channel == Channel::Paper,
        };
        notice.document(lang)
    })
}

/// Under which act the term and the effect of silence stand on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub basis: LegalBasis,
    /// The act, where it is not the basis itself.
    pub act: Option<ReplyAct>,
    /// None without an act that sets one.
    pub term: Option<ReplyTerm>,
}

impl Terms {
    /// The terms of an offer on the day of an instant.
    pub fn of(reader: &Reader, offer: &OfferRow, at: Instant) -> Result<Self> {
        Self::on(reader, offer, day_of(reader, offer, at)?)
    }

    /// The terms of an offer on a day.
    pub fn on(reader: &Reader, offer: &OfferRow, day: Day) -> Result<Self> {
        Self::under(reader, &rounds::known(reader, offer.round)?, day)
    }

    /// The terms of a round on a day.
    pub fn under(reader: &Reader, round: &RoundRow, day: Day) -> Result<Self> {
        let by_order = round.basis == LegalBasis::Order528 && round.basis.in_force_on(day);
        let act = reader.reply_acts()?.into_iter().rfind(|act| act.in_force_on(day)).filter(|_| !by_order);
        let term = (by_order || act.is_some()).then_some(ReplyTerm {
            window_hours: round.rules.reply_window_hours,
            silence_refuses: offers::silence_has_effect(reader, round.basis, day)?,
        });
        Ok(Self { basis: round.basis, act, term })
    }
}

/// The day of an instant in the garrison of an offer.
pub(super) fn day_of(reader: &Reader, offer: &OfferRow, at: Instant) -> Result<Day> {
    let round = rounds::known(reader, offer.round)?;
    Ok(super::garrison(reader, round.garrison)?.zone.day(at))
}

/// The blanks of the annex, filled from the register.
pub fn offer_text(
    reader: &Reader,
    offer: &OfferRow,
    entry: &RegisterEntry,
    terms: &Terms,
    texts: LetterTexts,
) -> Result<OfferText> {
    let dwelling = reader
        .dwelling(offer.dwelling)?
        .ok_or(Refusal::UnknownDwelling { inventory_no: offer.dwelling.0.to_string() })?;
    let facts = dwelling.facts;
    Ok(OfferText {
        name: entry.applicant.name.full(),
        sex: entry.applicant.sex,
        rooms: facts.rooms,
        total_area: facts.total_area,
        address: Bilingual { kk: facts.address_kk, ru: facts.address_ru },
        term: terms.term,
        texts,
    })
}

/// A paper that gets its number.
#[derive(Clone, Copy)]
pub(super) struct NewPaper {
    kind: PaperKind,
    zone: Zone,
    offer: Option<OfferId>,
    entry: Option<EntryId>,
    round: Option<RoundId>,
    minutes: Option<MinutesId>,
    case: Option<CaseId>,
}

impl NewPaper {
    /// A paper that speaks of no single person.
    pub const fn of_register(kind: PaperKind, zone: Zone) -> Self {
        Self { kind, zone, offer: None, entry: None, round: None, minutes: None, case: None }
    }

    /// A paper on a round.
    pub const fn of_round(kind: PaperKind, zone: Zone, round: RoundId) -> Self {
        Self { round: Some(round), ..Self::of_register(kind, zone) }
    }

    /// A paper on a sitting, or on what was decided there on one person.
    pub const fn of_minutes(kind: PaperKind, zone: Zone, minutes: MinutesId, entry: Option<EntryId>) -> Self {
        Self { minutes: Some(minutes), entry, ..Self::of_register(kind, zone) }
    }

    /// A paper on what was decided of a person.
    pub const fn of_case(kind: PaperKind, zone: Zone, entry: EntryId, case: Option<CaseId>) -> Self {
        Self { case, ..Self::of_entry(kind, zone, entry) }
    }

    /// A paper on a person.
    pub const fn of_entry(kind: PaperKind, zone: Zone, entry: EntryId) -> Self {
        Self { entry: Some(entry), ..Self::of_register(kind, zone) }
    }
}

/// Gives a paper the next number of its kind in the year, by the garrison's calendar.
pub(super) fn issue(change: &mut Change<'_>, new: NewPaper) -> Result<PaperRow> {
    let date = new.zone.day(change.stamp().at);
    let (id, number) = change.next_paper(new.kind, date.year())?;
    let NewPaper { kind, offer, entry, round, minutes, case, .. } = new;
    let wording = match kind.template() {
        Some(template) => templates::versions_on(change, template, date)?,
        None => WordingVersions::default(),
    };
    let (year, file_index) = (date.year(), change.file_index(kind)?);
    let issued_by = change.append(PaperIssued {
        paper: id,
        kind,
        year,
        number,
        date,
        offer,
        entry,
        round,
        minutes,
        case,
        wording,
        file_index: file_index.clone(),
    })?;
    Ok(PaperRow {
        id,
        kind,
        year,
        number,
        date,
        offer,
        entry,
        round,
        minutes,
        case,
        wording,
        issued_by,
        prints: 0,
        file_index,
    })
}

/// Lays out the sheets of a paper and records the print.
pub(super) fn print(
    change: &mut Change<'_>,
    paper: &PaperRow,
    langs: &[Lang],
    registration_no: Option<RegistrationNumber>,
    document: impl Fn(&PaperRow, Imprint, Lang) -> Result<Document, PaperError>,
) -> Result<PrintedPaper> {
    let copy = paper.prints > 0;
    let register = change.register()?;
    let imprint = Imprint {
        commission: register.commission,
        printed_at: change.stamp().at,
        practice: register.practice,
        copy,
        members: super::commission::members_on(change, paper.date)?,
    };
    let sheet = |&lang: &Lang| {
        document(paper, imprint.clone(), lang)
            .and_then(|document| lay_out(&document))
            .map_err(|error| Refusal::PaperNotMade { registration_no, lang, error })
    };
    let sheets = langs.iter().map(sheet).collect::<Result<Vec<_>, _>>()?;
    change.append(PaperPrinted { paper: paper.id, langs: langs.to_vec(), copy })?;
    let paper = PaperRow { prints: paper.prints + 1, ..paper.clone() };
    Ok(PrintedPaper { paper, registration_no, copy, sheets })
}
