//! The minutes of a sitting and the extracts from them, as papers (order 405, annex 3; design 4.9).

use super::{
    Refusal, Result, entries,
    papers::{self, NewPaper, PrintedPaper},
    sittings,
};
use crate::{
    documents::minutes::{MinutesPaper, PersonDecided, SittingFacts},
    domain::{
        entitlement::{Counting, Entitlement},
        garrison::Garrison,
        household::Composition,
        ids::{EntryId, MinutesId, RoundId},
        language::Bilingual,
        rules::Rules,
        sitting::MinutesState,
    },
    i18n::Lang,
    journal::{
        Event, Sequence, Stamp,
        payloads::{papers::PaperKind, sittings::MinutesItem},
    },
    store::{
        self, Change, Reader, Writer,
        tables::{minutes::MinutesRow, papers::PaperRow},
    },
};

/// Prints the minutes of a sitting.
///
/// Until they are approved every print after the first is a copy of it; the approved minutes are a new paper.
///
/// # Errors
/// Refused for reversed minutes; [`Refusal::PaperNotMade`] if a dwelling has no address in a language.
pub fn print_minutes(
    writer: &mut Writer,
    stamp: &Stamp,
    minutes: MinutesId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let row = in_state(change, minutes, &[MinutesState::Waiting, MinutesState::Approved])?;
        let records = Records::of(change, minutes)?;
        let facts = facts(change, &records, row)?;
        let paper = numbered(change, PaperKind::Minutes, &facts.garrison, minutes, None, records.last)?;
        papers::print(change, &paper, langs, None, |paper, imprint, lang| {
            let (number, facts) = (paper.reference(), facts.clone());
            MinutesPaper { imprint, number, date: paper.date, facts }.document(lang)
        })
    })
}

/// Prints what approved minutes say of one person.
///
/// # Errors
/// Refused while the minutes wait for approval or after they were reversed, and for somebody who is not in them;
/// [`Refusal::PaperNotMade`] if the person's data were erased.
pub fn print_extract(
    writer: &mut Writer,
    stamp: &Stamp,
    minutes: MinutesId,
    entry: EntryId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let row = in_state(change, minutes, &[MinutesState::Approved])?;
        let place = row.items.iter().position(|item| item.entry == entry).ok_or(Refusal::NothingToPrint)?;
        let records = Records::of(change, minutes)?;
        let facts = facts(change, &records, row)?;
        let kind = PaperKind::MinutesExtract;
        let paper = numbered(change, kind, &facts.garrison, minutes, Some(entry), records.last)?;
        let person = &facts.people[place];
        papers::print(change, &paper, langs, Some(person.registration_no), |paper, imprint, lang| {
            let (number, facts) = (paper.reference(), facts.clone());
            MinutesPaper { imprint, number, date: paper.date, facts }.extract(lang, person)
        })
    })
}

/// The minutes of garrisons that count, oldest first: of one round, or with one official number.
///
/// # Errors
/// [`Refusal::NothingToPrint`] if there are none.
pub fn minutes_to_print(
    reader: &Reader,
    garrisons: &[Garrison],
    round: Option<RoundId>,
    number: Option<&str>,
) -> Result<Vec<MinutesId>> {
    let mut found = Vec::new();
    for garrison in garrisons {
        for row in reader.minutes_of(garrison.id)?.into_iter().rev() {
            let wanted =
                row.state != MinutesState::Reversed && number.is_none_or(|number| row.number == number);
            if wanted && is_of_round(reader, &row, round)? {
                found.push(row.id);
            }
        }
    }
    if found.is_empty() { Err(Refusal::NothingToPrint.into()) } else { Ok(found) }
}

/// Those of the minutes that decided on a person.
///
/// # Errors
/// [`Refusal::NothingToPrint`] if none did.
pub fn minutes_naming(reader: &Reader, minutes: &[MinutesId], entry: EntryId) -> Result<Vec<MinutesId>> {
    let mut found = Vec::new();
    for &id in minutes {
        if sittings::known(reader, id)?.items.iter().any(|item| item.entry == entry) {
            found.push(id);
        }
    }
    if found.is_empty() { Err(Refusal::NothingToPrint.into()) } else { Ok(found) }
}

fn is_of_round(reader: &Reader, row: &MinutesRow, round: Option<RoundId>) -> Result<bool> {
    let Some(round) = round else { return Ok(true) };
    for item in &row.items {
        if super::offers::known(reader, item.offer)?.round == round {
            return Ok(true);
        }
    }
    Ok(false)
}

fn in_state(reader: &Reader, minutes: MinutesId, states: &[MinutesState]) -> Result<MinutesRow> {
    let row = sittings::known(reader, minutes)?;
    match states.contains(&row.state) {
        true => Ok(row),
        false => Err(Refusal::MinutesInState { number: row.number, state: row.state }.into()),
    }
}

/// The paper that says exactly this, or a new one.
fn numbered(
    change: &mut Change<'_>,
    kind: PaperKind,
    garrison: &Garrison,
    minutes: MinutesId,
    entry: Option<EntryId>,
    last: Sequence,
) -> Result<PaperRow> {
    match change.last_paper_of_minutes(kind, minutes, entry)? {
        Some(paper) if paper.issued_by > last => Ok(paper),
        Some(_) | None => papers::issue(change, NewPaper::of_minutes(kind, garrison.zone, minutes, entry)),
    }
}

/// Where the journal speaks of minutes.
struct Records {
    recorded: Sequence,
    /// The last one: the approval, or the record itself.
    last: Sequence,
}

impl Records {
    fn of(journal: &Reader, minutes: MinutesId) -> Result<Self> {
        let head = journal.head()?.sequence;
        let (mut recorded, mut last) = (None, head);
        journal.each_event::<super::Error>(head, |raw| {
            if !matches!(raw.kind.as_str(), "minutes_recorded" | "minutes_approved") {
                return Ok(());
            }
            let event = journal.read_event(&raw)?;
            if let Event::MinutesRecorded(payload) = &event
                && payload.minutes == minutes
            {
                (recorded, last) = (Some(raw.sequence), raw.sequence);
            }
            if let Event::MinutesApproved(payload) = &event
                && payload.minutes == minutes
            {
                last = raw.sequence;
            }
            Ok(())
        })?;
        let recorded = recorded.ok_or(store::Error::Damaged)?;
        Ok(Self { recorded, last })
    }
}

/// What the minutes say, with the people as the register had them when it was recorded.
fn facts(journal: &Reader, records: &Records, row: MinutesRow) -> Result<SittingFacts> {
    let then = journal.replayed(records.recorded)?;
    let rules = then.register()?.rules;
    let people = (1..).zip(&row.items).map(|(item, decided)| person(&then, &rules, &row, item, decided));
    Ok(SittingFacts {
        people: people.collect::<Result<_>>()?,
        garrison: super::garrison(journal, row.garrison)?,
        number: row.number,
        date: row.date,
        place: row.place,
        order: row.order,
        attendance: row.attendance,
        approval: row.approval,
    })
}

fn person(
    then: &Reader,
    rules: &Rules,
    row: &MinutesRow,
    item: u32,
    decided: &MinutesItem,
) -> Result<PersonDecided> {
    let entry = entries::known(then, decided.entry)?;
    let offer = super::offers::known(then, decided.offer)?;
    let dwelling = then.dwelling(offer.dwelling)?.ok_or(store::Error::Damaged)?.facts;
    let composition = Composition::of(&entry.applicant, &entry.household);
    let counted = entry.household.iter().filter(|member| Counting::of(member, row.date, rules).counts());
    Ok(PersonDecided {
        item,
        registration_no: entry.key.registration_no,
        persons: Entitlement::on(&composition, row.date, rules).persons,
        household: counted.map(|member| (member.kinship, member.sex)).collect(),
        unborn: composition.unborn,
        name: entry.applicant.name,
        rank: entry.applicant.rank,
        military_unit: entry.applicant.military_unit,
        category: entry.applicant.category,
        inventory_no: dwelling.inventory_no,
        address: Bilingual { kk: dwelling.address_kk, ru: dwelling.address_ru },
        rooms: dwelling.rooms,
        total_area: dwelling.total_area,
        decision: decided.decision,
        votes: decided.votes,
        special_opinion: decided.special_opinion.clone(),
        note: decided.note.clone(),
    })
}
