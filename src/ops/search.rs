//! One search over everything: people with a place or without, dwellings, papers and offers.

use super::Result;
use crate::{
    domain::{
        Day,
        entry::EntryState,
        folding::fold,
        ids::{DwellingId, EntryId, GarrisonId, OfferId, PaperId, RoundId},
        language::Bilingual,
        offer::OfferState,
        person::PersonName,
        registration_number::RegistrationNumber,
    },
    i18n::query::readings,
    journal::payloads::papers::PaperKind,
    store::{
        Error, FoundEntry, Reader,
        tables::{offers::OfferRow, papers::PaperRow},
    },
};

/// So many of a kind are named; a longer word in the search leads to fewer.
pub const MOST: usize = 6;

/// Those of a kind that a search finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<T> {
    /// At most [`MOST`].
    pub lines: Vec<T>,
    /// There are others.
    pub more: bool,
}

impl<T> Group<T> {
    fn of(mut lines: Vec<T>) -> Self {
        let more = lines.len() > MOST;
        lines.truncate(MOST);
        Self { lines, more }
    }
}

/// What a search finds, by kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub people: Group<FoundPerson>,
    pub dwellings: Group<FoundDwelling>,
    pub papers: Group<FoundPaper>,
    /// Of the people and dwellings found, the newest first.
    pub offers: Group<FoundOffer>,
}

/// An applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPerson {
    pub entry: EntryId,
    pub name: PersonName,
    pub registration_no: RegistrationNumber,
    pub state: EntryState,
    /// Counted from 1; none without a place.
    pub place: Option<u32>,
}

/// A dwelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundDwelling {
    pub dwelling: DwellingId,
    pub garrison: GarrisonId,
    pub inventory_no: String,
    pub address: Bilingual,
}

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPaper {
    pub paper: PaperId,
    pub kind: PaperKind,
    pub number: u32,
    pub year: i32,
    pub date: Day,
}

/// An offer with whom it was made to and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundOffer {
    pub offer: OfferId,
    pub round: RoundId,
    pub state: OfferState,
    pub name: PersonName,
    pub inventory_no: String,
}

/// What the first reading of a query that finds anything finds.
pub fn first_found<T>(query: &str, search: impl Fn(&str) -> Result<Vec<T>>) -> Result<Vec<T>> {
    for reading in readings(query) {
        let found = search(&reading)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// Searches everything; of people those of `garrison` come first.
pub fn everywhere(reader: &Reader, query: &str, garrison: GarrisonId) -> Result<Found> {
    let people = first_found(query, |reading| entries(reader, reading, garrison))?;
    let dwellings = first_found(query, |reading| Ok(reader.search_dwellings(reading, MOST + 1)?))?;
    let papers = match paper_number(query) {
        Some((number, year)) => reader.papers_numbered(number, year, MOST + 1)?,
        None => Vec::new(),
    };
    let dwellings = dwellings.into_iter().map(|dwelling| FoundDwelling {
        dwelling: dwelling.id,
        garrison: dwelling.facts.garrison,
        inventory_no: dwelling.facts.inventory_no,
        address: Bilingual { kk: dwelling.facts.address_kk, ru: dwelling.facts.address_ru },
    });
    let people: Result<Vec<_>> = people.into_iter().map(|found| person(reader, found)).collect();
    let (people, dwellings) = (Group::of(people?), Group::of(dwellings.collect()));
    let offers = offers(reader, &people.lines, &dwellings.lines)?;
    Ok(Found { people, dwellings, papers: Group::of(papers.iter().map(paper).collect()), offers })
}

fn entries(reader: &Reader, reading: &str, garrison: GarrisonId) -> Result<Vec<FoundEntry>> {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    reader.search_entries(reading, |found| {
        let kept = if found.garrison == garrison { &mut own } else { &mut others };
        if kept.len() <= MOST {
            kept.push(found);
        }
        own.len() <= MOST
    })?;
    own.append(&mut others);
    own.truncate(MOST + 1);
    Ok(own)
}

fn person(reader: &Reader, found: FoundEntry) -> Result<FoundPerson> {
    let entry = super::entries::known(reader, found.entry)?;
    Ok(FoundPerson {
        entry: entry.id,
        name: entry.applicant.name,
        registration_no: entry.key.registration_no,
        state: entry.state,
        place: found.place,
    })
}

/// What is known of a person while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Likeness {
    /// Digits of the identity number, as many as there are.
    pub iin: String,
    pub surname: String,
    pub given: String,
    pub birth_date: Option<Day>,
}

/// So many first digits of the identity number tell the birth, the sex and the place of registration apart.
const TELLING_DIGITS: usize = 10;
/// More people who are alike are not named.
const MOST_ALIKE: usize = 3;

/// People of the register with the same first ten digits of the identity number, or with the same name and birth date.
pub fn similar(reader: &Reader, like: &Likeness, except: Option<EntryId>) -> Result<Vec<FoundPerson>> {
    let mut candidates = Vec::new();
    let mut collect = |folded: &str| {
        reader.search_entries(folded, |found| {
            candidates.push(found);
            true
        })
    };
    let digits = like.iin.get(..TELLING_DIGITS);
    if let Some(digits) = digits {
        collect(digits)?;
    }
    let named = [&like.surname, &like.given].iter().all(|name| !name.trim().is_empty());
    if named && like.birth_date.is_some() {
        collect(&fold(&format!("{} {}", like.surname, like.given)))?;
    }
    candidates.sort_by_key(|found| found.entry);
    candidates.dedup_by_key(|found| found.entry);
    let mut alike = Vec::new();
    for found in candidates.into_iter().filter(|found| Some(found.entry) != except) {
        let applicant = super::entries::known(reader, found.entry)?.applicant;
        let same_digits = digits.is_some_and(|digits| applicant.iin.to_string().starts_with(digits));
        let same_name = fold(&applicant.name.surname) == fold(&like.surname)
            && fold(&applicant.name.given) == fold(&like.given);
        if same_digits || (same_name && like.birth_date == Some(applicant.birth_date)) {
            alike.push(person(reader, found)?);
        }
        if alike.len() == MOST_ALIKE {
            break;
        }
    }
    Ok(alike)
}

fn paper(row: &PaperRow) -> FoundPaper {
    FoundPaper { paper: row.id, kind: row.kind, number: row.number, year: row.year, date: row.date }
}

fn offers(reader: &Reader, people: &[FoundPerson], dwellings: &[FoundDwelling]) -> Result<Group<FoundOffer>> {
    let mut rows: Vec<OfferRow> = Vec::new();
    for person in people {
        rows.extend(reader.offers_of_entry(person.entry)?);
    }
    for dwelling in dwellings {
        rows.extend(reader.offers_of_dwelling(dwelling.dwelling)?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.id));
    rows.dedup_by_key(|row| row.id);
    rows.truncate(MOST + 1);
    let offers: Result<Vec<_>> = rows.into_iter().map(|row| offer(reader, &row)).collect();
    Ok(Group::of(offers?))
}

fn offer(reader: &Reader, row: &OfferRow) -> Result<FoundOffer> {
    Ok(FoundOffer {
        offer: row.id,
        round: row.round,
        state: row.state,
        name: super::entries::known(reader, row.entry)?.applicant.name,
        inventory_no: reader.dwelling(row.dwelling)?.ok_or(Error::Damaged)?.facts.inventory_no,
    })
}

/// The number of a paper and its year, where a query is one: `15`, `№ 15/2026`.
fn paper_number(query: &str) -> Option<(u32, Option<i32>)> {
    let query = query.trim().trim_start_matches('№').trim_start();
    let (number, year) = match query.split_once('/') {
        Some((number, year)) => (number, Some(year.trim().parse().ok()?)),
        None => (query, None),
    };
    number.trim().parse().ok().map(|number| (number, year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: Option<(u32, Option<i32>)>) {
        assert_eq!(paper_number(query), expected, "{query}");
    }

    #[test]
    fn a_paper_is_named_by_its_number() {
        check("15", Some((15, None)));
        check(" № 15/2026 ", Some((15, Some(2026))));
        check("0015", Some((15, None)));
        check("15/", None);
        check("15a", None);
        check("", None);
        check("850101300015", None);
    }
}
