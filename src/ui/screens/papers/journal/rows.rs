//! The records as the list has them: their words, columns and filters.

use chrono::{Datelike as _, TimeDelta};

use crate::{
    domain::{Day, disclosure::Disclosure, folding::fold, garrison::Zone},
    exchange::ListCell,
    i18n::{Lang, Tr, capitals::sentence_case, dates::to_the_second, names::surname_first},
    journal::{Sequence, chain::Digest},
    ops::{
        self,
        papers::kind_name,
        records::{Record, Subject},
    },
    store::{EventHead, Reader},
    ui::{
        place::Place,
        view::View,
        widgets::list::{Choice, Column, Filter, List, Side},
    },
    wording::{history::Perspective, kinds},
};

/// Narrower than this, the list leaves out at first what the record beside it tells.
const WIDE: f32 = 700.0;
/// So many digits of a hash are told in the list.
const DIGEST_DIGITS: usize = 8;

/// How records are told, and to whom; other records are read for another reader.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    pub lang: Lang,
    pub zone: Zone,
    pub disclosure: Disclosure,
    /// What the last days are counted from.
    pub today: Day,
}

impl Reading {
    /// How the window tells records.
    pub fn of(view: &View<'_>) -> Self {
        let zone = view.zone();
        Self { lang: view.lang, zone, disclosure: view.disclosure, today: zone.day(view.now) }
    }

    pub const fn tr(self) -> Tr {
        Tr::new(self.lang)
    }

    /// What happened, as far as this reader may see it.
    pub fn said(self, record: &Record) -> String {
        let perspective = Perspective { tr: self.tr(), zone: self.zone, entry: None };
        match &record.event {
            Some(event) => self.disclosure.text(&perspective.event(event)),
            None => self.tr().journal_unreadable(),
        }
    }

    /// Whom or what a record concerns.
    pub fn concerns(self, subject: &Subject) -> String {
        match subject {
            Subject::Register => String::new(),
            Subject::Person(person) => {
                format!("{} · {}", person.registration_no, surname_first(&person.name))
            }
            Subject::Dwelling { inventory_no, .. } => inventory_no.clone(),
            Subject::Round(round) => self.tr().rounds_round(&round.0.to_string()),
            Subject::Paper(paper) => {
                self.tr().archive_title(&kind_name(self.tr(), paper.kind), &paper.listed_number())
            }
        }
    }
}

/// What every record in a list has.
pub trait Headed {
    fn head(&self) -> &EventHead;
}

impl Headed for EventHead {
    fn head(&self) -> &EventHead {
        self
    }
}

/// A record in the words of a reader.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalLine {
    pub head: EventHead,
    pub said: String,
    pub concerns: String,
    /// Where what it concerns is shown.
    pub place: Option<Place>,
    pub hash: Digest,
}

impl Headed for JournalLine {
    fn head(&self) -> &EventHead {
        &self.head
    }
}

impl JournalLine {
    fn of(record: Record, reading: Reading) -> Self {
        Self {
            said: reading.said(&record),
            concerns: reading.concerns(&record.subject),
            place: place(&record.subject),
            head: record.head,
            hash: record.hash,
        }
    }

    /// What words are looked for in.
    pub fn search_key(&self, reading: Reading) -> String {
        let EventHead { sequence, at, actor, kind } = &self.head;
        let time = to_the_second(reading.zone.local(*at));
        let kind = kinds::kind(reading.tr(), kind);
        fold(&format!("{sequence} {time} {actor} {kind} {} {}", self.said, self.concerns))
    }
}

/// Where what a record concerns is shown.
pub fn place(subject: &Subject) -> Option<Place> {
    match subject {
        Subject::Register => None,
        Subject::Person(person) => Some(Place::Person(person.garrison, person.entry)),
        Subject::Dwelling { dwelling, garrison, .. } => Some(Place::Dwelling(*garrison, *dwelling)),
        Subject::Round(round) => Some(Place::Round(*round)),
        Subject::Paper(paper) => Some(Place::Paper(paper.id)),
    }
}

/// Reads records in the order of their numbers given.
pub fn lines(reader: &Reader, reading: Reading, numbers: &[Sequence]) -> ops::Result<Vec<JournalLine>> {
    let records = ops::records::records(reader, numbers)?;
    Ok(records.into_iter().map(|record| JournalLine::of(record, reading)).collect())
}

/// The list of the journal, as wide as there is room.
pub fn journal_list(reading: Reading, width: f32) -> List<'static, JournalLine, Sequence> {
    let (tr, wide) = (reading.tr(), width >= WIDE);
    let id = if wide { "journal" } else { "journal beside record" };
    let name = move |line: &JournalLine| format!("{} {}", line.head.sequence, line.said);
    List::new(id, tr.journal_page(), columns(reading, wide), |line: &JournalLine| line.head.sequence, name)
        .filters(filters(reading))
        .order_words(Tr::journal_sorted, Tr::journal_back_to_order)
        .takes_keys()
}

/// The columns; a narrow list leaves some of them out at first.
pub fn columns(reading: Reading, wide: bool) -> Vec<Column<'static, JournalLine>> {
    let [number, time, actor, kind] = head_columns(reading);
    let tr = reading.tr();
    let beside = |column: Column<'static, JournalLine>| if wide { column } else { column.hidden_at_first() };
    vec![
        number,
        time,
        beside(actor),
        Column::words(
            "said",
            tr.journal_column_record(),
            if wide { 258.0 } else { 226.0 },
            |line: &JournalLine| line.said.clone(),
        ),
        beside(Column::words("concerns", tr.journal_column_concerns(), 168.0, |line: &JournalLine| {
            line.concerns.clone()
        })),
        beside(Column::words("digest", tr.journal_column_digest(), 84.0, |line: &JournalLine| {
            line.hash.to_string().chars().take(DIGEST_DIGITS).collect::<String>()
        })),
        kind,
    ]
}

/// The columns whose values need no more than the head of a record.
pub fn head_columns<R: Headed>(reading: Reading) -> [Column<'static, R>; 4] {
    let tr = reading.tr();
    let time = move |row: &R| ListCell::Time(reading.zone.local(row.head().at).naive_local());
    [
        Column::numbers("number", tr.journal_column_sequence(), 54.0, |row: &R| row.head().sequence),
        Column::new("time", tr.journal_column_time(), 146.0, Side::Left, time),
        Column::words("actor", tr.journal_column_actor(), 124.0, |row: &R| row.head().actor.clone()),
        Column::words("kind", tr.journal_column_kind(), 180.0, move |row: &R| {
            kinds::kind(tr, &row.head().kind)
        })
        .hidden_at_first(),
    ]
}

/// What the list can be narrowed by.
pub fn filters<R: Headed>(reading: Reading) -> Vec<Filter<'static, R>> {
    let tr = reading.tr();
    let day = move |row: &R| reading.zone.day(row.head().at);
    vec![
        Filter::by("kind", tr.journal_column_kind(), move |row: &R| {
            Choice::new(row.head().kind.clone(), kinds::kind(tr, &row.head().kind))
        }),
        Filter::by("actor", tr.journal_column_actor(), |row: &R| {
            Choice::new(actor_code(&row.head().actor), row.head().actor.clone())
        }),
        Filter::by_any("period", tr.journal_filter_period(), move |row: &R| {
            let age = reading.today - day(row);
            let spans = [
                (TimeDelta::days(1), Choice::new("1", tr.journal_period_today())),
                (TimeDelta::days(7), Choice::new("7", tr.journal_period_week())),
                (TimeDelta::days(30), Choice::new("30", tr.journal_period_30_days())),
            ];
            spans.into_iter().filter(|(span, _)| age < *span).map(|(_, choice)| choice).collect()
        }),
        Filter::by("month", tr.journal_filter_month(), move |row: &R| {
            let day = day(row);
            let code = day.year() * 100 + day.month().cast_signed();
            Choice::new(code.to_string(), sentence_case(&tr.month_of(day)))
        }),
    ]
}

/// Views are remembered without the name of a person.
fn actor_code(actor: &str) -> String {
    let digest = Digest::of(actor.as_bytes()).to_string();
    format!("by {}", &digest[..DIGEST_DIGITS * 2])
}
