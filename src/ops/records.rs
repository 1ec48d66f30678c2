//! The journal as a list: its records with what they concern, and one of them with its seals (design 3.1).

use super::Result;
use crate::{
    domain::{
        Day,
        garrison::Zone,
        ids::{DwellingId, GarrisonId, RoundId},
    },
    journal::{
        Event, Sequence, Topic,
        chain::{Digest, Link},
    },
    store::{
        EventHead, RawEvent, Reader,
        tables::{papers::PaperRow, today::PersonLine},
    },
};

/// A record of the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub head: EventHead,
    pub hash: Digest,
    /// None if it cannot be read.
    pub event: Option<Event>,
    pub subject: Subject,
}

/// Whom or what a record concerns, as the register has it now.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// The register as a whole, or many people.
    Register,
    Person(PersonLine),
    Dwelling {
        dwelling: DwellingId,
        garrison: GarrisonId,
        inventory_no: String,
    },
    Round(RoundId),
    Paper(Box<PaperRow>),
}

/// Records by their numbers, in the order of these.
pub fn records(reader: &Reader, numbers: &[Sequence]) -> Result<Vec<Record>> {
    let raw = reader.events_numbered(numbers)?;
    let events = reader.readable(&raw)?;
    let mut persons = reader.sole_persons_of(numbers)?;
    let record = |(raw, event): (RawEvent, Option<Event>)| {
        let subject = subject(reader, event.as_ref(), persons.remove(&raw.sequence))?;
        let head = EventHead { sequence: raw.sequence, at: raw.at, actor: raw.actor, kind: raw.kind };
        Ok(Record { head, hash: raw.hash, event, subject })
    };
    raw.into_iter().zip(events).map(record).collect()
}

fn subject(reader: &Reader, event: Option<&Event>, person: Option<PersonLine>) -> Result<Subject> {
    let topic = event.map(|event| event.about().topic);
    Ok(match topic {
        None | Some(Topic::Register | Topic::People) => person.map_or(Subject::Register, Subject::Person),
        Some(Topic::Dwelling { dwelling, garrison, inventory_no }) => {
            Subject::Dwelling { dwelling, garrison, inventory_no: inventory_no.to_owned() }
        }
        Some(Topic::Round(round)) => Subject::Round(round),
        Some(Topic::Paper(paper)) => {
            reader.paper(paper)?.map_or(Subject::Register, |paper| Subject::Paper(Box::new(paper)))
        }
    })
}

/// A record with what seals it.
#[derive(Debug, Clone, PartialEq)]
pub struct SealedRecord {
    pub record: Record,
    /// The hash of the record before it; zeros before the first.
    pub previous: Digest,
    /// Whether its hash is that of its facts behind the record before it, and its payload that of its digest.
    pub holds: bool,
    /// The record by which its payload was let go.
    pub erased_by: Option<Sequence>,
}

/// One record with its seals; none if there is no such number.
pub fn sealed(reader: &Reader, number: Sequence) -> Result<Option<SealedRecord>> {
    let Some(raw) = reader.event(number)? else { return Ok(None) };
    let previous = match number - 1 {
        0 => Digest::ZERO,
        before => reader.event(before)?.map_or(Digest::ZERO, |before| before.hash),
    };
    let holds = holds(&raw.link(), previous, &raw);
    let erased_by = reader.erased_by(number)?;
    let record = records(reader, &[number])?.pop();
    Ok(record.map(|record| SealedRecord { record, previous, holds, erased_by }))
}

fn holds(link: &Link<'_>, previous: Digest, raw: &RawEvent) -> bool {
    let payload = raw.payload.as_ref();
    link.hash(previous) == raw.hash
        && payload.is_none_or(|(salt, bytes)| Digest::of_payload(salt, bytes) == raw.payload_digest)
}

/// The first record of a day or after it; behind the last one if there is none.
pub fn first_since(reader: &Reader, day: Day, zone: Zone) -> Result<Sequence> {
    let before = zone.start_of(day) - chrono::TimeDelta::microseconds(1);
    Ok(reader.last_event_until(before)? + 1)
}
