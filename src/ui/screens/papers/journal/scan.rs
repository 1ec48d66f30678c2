//! Which records are shown, in which order: looked for beside the frames, some at a time.
//!
//! The journal only grows, so that a look through it goes on where it ended when something is written.

use std::ops::Range;

use super::rows::{self, Headed as _, Reading};
use crate::{
    i18n::query::readings,
    journal::Sequence,
    ops,
    store::Reader,
    ui::{
        desk::{Answer, Ticket},
        view::View,
        widgets::list::{Arrangement, Order, SortValue, sort_rows},
    },
};

/// So many records are looked through at once by their heads.
const HEADS_AT_ONCE: Sequence = 50_000;
/// So many by all that they say.
const RECORDS_AT_ONCE: Sequence = 4_000;

/// What records are looked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub query: String,
    pub arrangement: Arrangement,
    pub reading: Reading,
}

impl Asked {
    fn is_everything(&self) -> bool {
        self.query.is_empty() && self.arrangement.is_natural()
    }

    /// Whether the heads of records do not say enough.
    fn needs_records(&self) -> bool {
        let of_head = |sort: &str| ["number", "time", "actor", "kind"].contains(&sort);
        !self.query.is_empty() || self.arrangement.sort.as_ref().is_some_and(|sort| !of_head(&sort.column))
    }
}

/// The numbers of the records shown, in the order shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Every record up to the last.
    Whole(Sequence),
    InOrder(Vec<Sequence>),
    Sorted(Vec<Sequence>),
}

impl Shown {
    /// The numbers in some rows.
    pub fn numbers(&self, rows: Range<usize>) -> Vec<Sequence> {
        rows.filter_map(|row| self.key(row)).collect()
    }

    /// The row of a record or of the next one shown; the last row if there is none.
    pub fn row_at(&self, number: Sequence) -> Option<usize> {
        let row = match self {
            Self::Whole(_) => usize::try_from(number - 1).unwrap_or(0),
            Self::InOrder(numbers) => numbers.partition_point(|shown| *shown < number),
            Self::Sorted(_) => self.row_of(&number)?,
        };
        Some(row.min(self.count().checked_sub(1)?))
    }
}

impl Order<Sequence> for Shown {
    fn count(&self) -> usize {
        match self {
            Self::Whole(last) => usize::try_from(*last).unwrap_or(0),
            Self::InOrder(numbers) | Self::Sorted(numbers) => numbers.len(),
        }
    }

    fn key(&self, row: usize) -> Option<Sequence> {
        match self {
            Self::Whole(last) => Sequence::try_from(row + 1).ok().filter(|number| number <= last),
            Self::InOrder(numbers) | Self::Sorted(numbers) => numbers.get(row).copied(),
        }
    }

    fn row_of(&self, key: &Sequence) -> Option<usize> {
        match self {
            Self::Whole(last) => usize::try_from(key - 1).ok().filter(|_| key <= last),
            Self::InOrder(numbers) => numbers.binary_search(key).ok(),
            Self::Sorted(numbers) => numbers.iter().position(|shown| shown == key),
        }
    }
}

type Places = Vec<(SortValue, Sequence)>;

/// See the module.
pub struct Scan {
    asked: Option<Asked>,
    revision: u64,
    last: Sequence,
    /// The first record not looked at yet.
    next: Sequence,
    places: Places,
    job: Option<Ticket<ops::Result<Places>>>,
    shown: Shown,
    /// Grows whenever other records are shown.
    version: u64,
    /// Grows whenever records of another kind are asked for.
    generation: u64,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            asked: None,
            revision: 0,
            last: 0,
            next: 1,
            places: Vec::new(),
            job: None,
            shown: Shown::Whole(0),
            version: 0,
            generation: 0,
        }
    }
}

impl Scan {
    /// What is shown now.
    pub const fn shown(&self) -> &Shown {
        &self.shown
    }

    /// Another number means other rows.
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// Another number means that no row is what it was.
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// How many records were looked at, while that goes on.
    pub fn progress(&self) -> Option<(Sequence, Sequence)> {
        self.job.as_ref().map(|_| (self.next.min(self.last), self.last))
    }

    /// Looks on, if something is left; `last` is the last record of the journal.
    pub fn refresh(&mut self, view: &View<'_>, asked: &Asked, last: Sequence) {
        let is_other = self.asked.as_ref() != Some(asked) || last < self.last;
        // What a person is called now may be found in a record of long ago.
        if is_other || (asked.needs_records() && view.revision != self.revision) {
            self.begin(asked.clone());
        }
        (self.revision, self.last) = (view.revision, last);
        if asked.is_everything() {
            return self.show(Shown::Whole(last));
        }
        self.take_in(view);
        while self.job.is_none() && self.next <= self.last {
            self.look_on(view, asked);
            if !self.take_in(view) {
                return;
            }
        }
    }

    fn begin(&mut self, asked: Asked) {
        (self.asked, self.next, self.job) = (Some(asked), 1, None);
        self.places.clear();
        self.generation += 1;
    }

    fn look_on(&mut self, view: &View<'_>, asked: &Asked) {
        let at_once = if asked.needs_records() { RECORDS_AT_ONCE } else { HEADS_AT_ONCE };
        let end = (self.next + at_once).min(self.last + 1);
        let (asked, numbers) = (asked.clone(), self.next..end);
        self.next = end;
        self.job = Some(view.read(move |reader| look(reader, &asked, numbers)));
    }

    /// Returns whether something came.
    fn take_in(&mut self, view: &View<'_>) -> bool {
        match self.job.as_mut().map(Ticket::take) {
            None | Some(Answer::NotYet) => return false,
            Some(Answer::Ready(Ok(mut places))) => self.places.append(&mut places),
            Some(Answer::Ready(Err(error))) => {
                self.next = self.last + 1;
                view.tell_failure(error);
            }
            Some(Answer::Lost) => self.next = self.last + 1,
        }
        self.job = None;
        self.show_found();
        true
    }

    /// What is sorted is shown when everything was looked at, the rest as it is found.
    fn show_found(&mut self) {
        let sort = self.asked.as_ref().and_then(|asked| asked.arrangement.sort.as_ref());
        let numbers = |places: &Places| places.iter().map(|(_, number)| *number).collect();
        match sort {
            None => self.show(Shown::InOrder(numbers(&self.places))),
            Some(_) if self.next <= self.last => {}
            Some(sort) => {
                sort_rows(&mut self.places, sort.descending);
                self.show(Shown::Sorted(numbers(&self.places)));
            }
        }
    }

    fn show(&mut self, shown: Shown) {
        if self.shown != shown {
            self.shown = shown;
            self.version += 1;
        }
    }
}

/// The places of those records that are looked for.
fn look(reader: &Reader, asked: &Asked, numbers: Range<Sequence>) -> ops::Result<Places> {
    let (reading, arrangement) = (asked.reading, &asked.arrangement);
    if !asked.needs_records() {
        let (columns, filters) = (rows::head_columns(reading), rows::filters(reading));
        let heads = reader.event_heads(numbers.start..=numbers.end - 1)?;
        let place = |head: &_| arrangement.place_of(&columns, &filters, head, reading.lang);
        return Ok(heads.iter().filter_map(|head| Some((place(head)?, head.sequence))).collect());
    }
    let (columns, filters) = (rows::columns(reading, true), rows::filters(reading));
    let lines = rows::lines(reader, reading, &numbers.collect::<Vec<_>>())?;
    let readings = readings(&asked.query);
    let is_found = |line: &rows::JournalLine| {
        let key = line.search_key(reading);
        readings.iter().any(|reading| reading.split_whitespace().all(|word| key.contains(word)))
    };
    let place = |line: &_| arrangement.place_of(&columns, &filters, line, reading.lang);
    let found = lines.iter().filter(|line| is_found(line));
    Ok(found.filter_map(|line| Some((place(line)?, line.head().sequence))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &Shown, number: Sequence, row: Option<usize>) {
        assert_eq!(shown.row_at(number), row, "{number} in {shown:?}");
    }

    #[test]
    fn a_number_leads_to_its_row_or_the_next() {
        check(&Shown::Whole(9), 1, Some(0));
        check(&Shown::Whole(9), 9, Some(8));
        check(&Shown::Whole(9), 10, Some(8));
        check(&Shown::Whole(0), 1, None);
        let some = Shown::InOrder(vec![3, 5, 9]);
        check(&some, 1, Some(0));
        check(&some, 4, Some(1));
        check(&some, 9, Some(2));
        check(&some, 10, Some(2));
        let sorted = Shown::Sorted(vec![9, 3, 5]);
        check(&sorted, 3, Some(1));
        check(&sorted, 4, None);
    }

    #[test]
    fn rows_and_numbers_belong_together() {
        for shown in [Shown::Whole(4), Shown::InOrder(vec![2, 4, 8]), Shown::Sorted(vec![8, 2, 4])] {
            for row in 0..shown.count() {
                let key = shown.key(row).unwrap();
                assert_eq!(shown.row_of(&key), Some(row), "{shown:?}");
            }
            assert_eq!(shown.key(shown.count()), None);
            assert_eq!(shown.row_of(&99), None);
        }
    }

    #[test]
    fn a_look_in_parts_finds_what_one_look_finds() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("practice.kezek");
        let now = "2026-11-22T05:00:00Z".parse().unwrap();
        let settings = crate::ops::demo::DemoSettings { applications: 60, dwellings: 12, seed: 1 };
        let writer = crate::ops::demo::create(&path, now, &settings).unwrap();
        let zone = crate::domain::garrison::Zone::of_the_capital();
        let reading = Reading {
            lang: crate::i18n::Lang::Kk,
            zone,
            disclosure: crate::domain::disclosure::Disclosure::Full,
            today: zone.day(now),
        };
        let mut by_kind = Arrangement::default();
        by_kind.toggle("kind", "entry_registered");
        let last = writer.head().unwrap().sequence;
        for (query, arrangement) in [("Ж-0001", Arrangement::default()), ("", by_kind)] {
            let asked = Asked { query: query.to_owned(), arrangement, reading };
            let whole = look(&writer, &asked, 1..last + 1).unwrap();
            let parts = (1..=last).step_by(7).map(|first| first..(first + 7).min(last + 1));
            let found: Vec<_> = parts.flat_map(|part| look(&writer, &asked, part).unwrap()).collect();
            assert!(!whole.is_empty() && whole.len() < last as usize, "{query}");
            assert_eq!(found, whole, "{query}");
        }
    }
}
