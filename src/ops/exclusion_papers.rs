//! Notices of exclusions, printed only after the decision (design 4.8, 4.9).

use super::{
    Refusal, Result, entries,
    papers::{self, NewPaper, PrintedPaper},
    templates,
};
use crate::{
    documents::{
        exclusion_notice::{ExclusionNotice, Found},
        letter::Recipient,
    },
    domain::{
        Day,
        entry::RegisterEntry,
        exclusion::{CaseOutcome, CaseStage, Ground},
        ids::{CaseId, EntryId},
        language::Bilingual,
        lease::LeaseStage,
        template::Template,
    },
    i18n::Lang,
    journal::{Stamp, payloads::papers::PaperKind},
    store::{
        Change, Error, Reader, Writer,
        tables::cases::{CaseOpening, CaseRow},
    },
};

/// The decision that a notice tells of.
struct Exclusion {
    /// None where a lease closed the entry.
    case: Option<CaseId>,
    found: Found,
    ground: Ground,
    body: Bilingual,
    number: String,
    decided_on: Day,
}

/// Prints the notices of these people's exclusions, a sheet for each language under one number and date.
///
/// # Errors
/// [`Refusal::NoExclusionDecided`] if somebody's exclusion is not decided, or the decision was annulled:
/// then none of the papers gets a number.
pub fn print_exclusions(
    writer: &mut Writer,
    stamp: &Stamp,
    entries: &[EntryId],
    langs: &[Lang],
) -> Result<Vec<PrintedPaper>> {
    papers::collected(|take| print_each_exclusion(writer, stamp, entries, langs, take))
}

/// As [`print_exclusions`], for more papers than are kept at once.
pub fn print_each_exclusion(
    writer: &mut Writer,
    stamp: &Stamp,
    entries: &[EntryId],
    langs: &[Lang],
    take: &mut papers::Taking<'_>,
) -> Result<()> {
    if entries.is_empty() {
        return Err(Refusal::NoNoticeToPrint.into());
    }
    writer.change(stamp, |change| {
        entries.iter().try_for_each(|&entry| take(print_exclusion(change, entry, langs)?))
    })
}

/// Prints the notice of one person's exclusion, as [`print_exclusions`] does.
pub fn print_notice(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| print_exclusion(change, entry, langs))
}

/// The people whose exclusion is decided and whose notice was never printed, by registration number.
pub fn exclusions_to_print(reader: &Reader) -> Result<Vec<EntryId>> {
    let mut wanted = Vec::new();
    for garrison in reader.garrisons()? {
        let excluded = reader.cases(garrison.id)?.into_iter().filter(is_exclusion).map(|case| case.entry);
        let housed = reader.accepted_offers(garrison.id, LeaseStage::Housed)?.into_iter();
        for id in excluded.chain(housed.map(|offer| offer.entry)) {
            let entry = entries::known(reader, id)?;
            let Some(exclusion) = exclusion(reader, &entry)? else { continue };
            if reader.paper_of_entry(PaperKind::ExclusionNotice, id, exclusion.case)?.is_none() {
                wanted.push((entry.key.registration_no, id));
            }
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    Ok(wanted.into_iter().map(|(_, id)| id).collect())
}

fn print_exclusion(change: &mut Change<'_>, id: EntryId, langs: &[Lang]) -> Result<PrintedPaper> {
    let reader = change.reader();
    let entry = entries::known(reader, id)?;
    let registration_no = entry.key.registration_no;
    let decided = exclusion(reader, &entry)?.ok_or(Refusal::NoExclusionDecided { registration_no })?;
    let paper = match reader.paper_of_entry(PaperKind::ExclusionNotice, id, decided.case)? {
        Some(paper) => paper,
        None => {
            let zone = super::garrison(reader, entry.garrison)?.zone;
            papers::issue(change, NewPaper::of_case(PaperKind::ExclusionNotice, zone, id, decided.case))?
        }
    };
    let texts = templates::texts(change, Template::Exclusion, paper.wording)?;
    papers::print(change, &paper, langs, Some(registration_no), |paper, imprint, lang| {
        let applicant = &entry.applicant;
        let notice = ExclusionNotice {
            imprint,
            number: paper.reference(),
            date: paper.date,
            recipient: Recipient {
                name: applicant.name.full(),
                rank: applicant.rank.clone(),
                military_unit: applicant.military_unit.clone(),
            },
            sex: applicant.sex,
            found: decided.found,
            ground: decided.ground,
            body: decided.body.clone(),
            decision_number: decided.number.clone(),
            decided_on: decided.decided_on,
            texts: texts.clone(),
        };
        notice.document(lang)
    })
}

/// Whether a case excluded the person and the decision still stands.
pub fn is_exclusion(case: &CaseRow) -> bool {
    let stands = match case.stage {
        CaseStage::Excluded | CaseStage::Appealed | CaseStage::Upheld => true,
        CaseStage::Opened
        | CaseStage::PreliminaryDecided
        | CaseStage::HearingNotified
        | CaseStage::Heard
        | CaseStage::Kept
        | CaseStage::FamilyContinued
        | CaseStage::Reinstated => false,
    };
    stands && case.decision.as_ref().is_some_and(|decided| decided.outcome == CaseOutcome::Excludes)
}

/// The last decision that took a person out of the queue.
fn exclusion(reader: &Reader, entry: &RegisterEntry) -> Result<Option<Exclusion>> {
    match reader.cases_of_entry(entry.id)?.into_iter().rfind(is_exclusion) {
        Some(case) => by_case(reader, entry, &case).map(Some),
        None => by_lease(reader, entry),
    }
}

fn by_case(reader: &Reader, entry: &RegisterEntry, case: &CaseRow) -> Result<Exclusion> {
    let decided = case.decision.clone().ok_or(Error::Damaged)?;
    let found = match &case.opening {
        CaseOpening::ByHand(opened) => Found::ByHand(opened.cause),
        CaseOpening::Hit(answer) => {
            let answer = reader.answer(*answer)?.ok_or(Error::Damaged)?;
            Found::Hit { step: answer.step, of_family: answer.subject != entry.applicant.iin }
        }
    };
    Ok(Exclusion {
        case: Some(case.id),
        found,
        ground: decided.ground.ok_or(Error::Damaged)?,
        body: Bilingual { kk: decided.body_kk, ru: decided.decision.body },
        number: decided.decision.number,
        decided_on: decided.decision.date,
    })
}

fn by_lease(reader: &Reader, entry: &RegisterEntry) -> Result<Option<Exclusion>> {
    let mut housed = reader.accepted_offers(entry.garrison, LeaseStage::Housed)?;
    housed.retain(|offer| offer.entry == entry.id);
    let decision = housed.pop().and_then(|offer| offer.housed_by);
    Ok(decision.map(|decision| Exclusion {
        case: None,
        found: Found::Leased,
        ground: Ground::DwellingReceived,
        body: Bilingual { kk: decision.body.clone(), ru: decision.body },
        number: decision.number,
        decided_on: decision.date,
    }))
}
