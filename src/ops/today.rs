//! The day's work: everything that waits for somebody or runs out, at one reading.
//!
//! What has a clock is read for the whole register, so that the second garrison is not forgotten; people and dwellings
//! are those of the garrison in view.

use std::ops::RangeInclusive;

use chrono::{Datelike as _, Days, TimeDelta};

use super::{Result, backups, leases};
use crate::{
    domain::{
        Day, Instant, exclusion,
        garrison::Zone,
        ids::{GarrisonId, OfferId},
        lease::LeaseStage,
        offer::OfferState,
        person::PersonName,
        registration_number::RegistrationNumber,
        rules::Rules,
        wallet::WalletTerm,
        working_days::WorkingCalendar,
    },
    store::{
        Reader,
        tables::{
            accepted_offers::AcceptedOffer,
            offers::OfferRow,
            today::{
                CaseLine, Counted, FIRST, OfferLine, PersonLine, ReplyLine, RowLine, TaskLine, VacantLine,
                WaveLine,
            },
        },
    },
};

/// An offer is called to mind so long before its term ends.
const SOON: TimeDelta = TimeDelta::hours(12);
/// And is named from so long before it on.
const WITHIN_A_DAY: TimeDelta = TimeDelta::hours(24);
/// Stored instants differ by at least this.
const LEAST: TimeDelta = TimeDelta::microseconds(1);

/// What waits, by kind; the order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// The term is over, and the silence is not recorded yet.
    OffersOverdue,
    OffersWithin12Hours,
    OffersWithin24Hours,
    /// Replies in time to offers whose dwelling was offered on: the round stands still.
    Conflicts,
    Replies,
    /// Messages known as not delivered.
    Undelivered,
    /// Silence without an act that gives it effect.
    NoAnswer,
    /// Approved and not sent or handed over.
    OffersNotSent,
    WavesToApprove,
    TasksOverdue,
    TasksToday,
    TasksThisWeek,
    /// Exclusion cases before their decision.
    CasesToDecide,
    /// Decisions of which the person was not told.
    CasesToNotify,
    /// The fifteen days for the lease run.
    LeasesAwaited,
    /// Said yes, and no sitting has decided yet.
    AgendaAwaited,
    /// The lease is signed, and the entry is not closed.
    EntriesToClose,
    RowsToMend,
    VacantDwellings,
    WithoutPhone,
    WithoutConsent,
}

/// How near the end of an offer's term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// The term is over.
    Overdue,
    Within12Hours,
    Within24Hours,
    Later,
}

impl Nearness {
    /// How near a due instant is; the last moment of the term still belongs to it.
    pub fn of(now: Instant, due_at: Instant) -> Self {
        let left = due_at - now;
        match left {
            _ if left < TimeDelta::zero() => Self::Overdue,
            _ if left <= SOON => Self::Within12Hours,
            _ if left <= WITHIN_A_DAY => Self::Within24Hours,
            _ => Self::Later,
        }
    }

    /// Its stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Within12Hours => "within_12_hours",
            Self::Within24Hours => "within_24_hours",
            Self::Later => "later",
        }
    }
}

/// What a line speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Offer(OfferLine),
    Reply(ReplyLine),
    Wave(WaveLine),
    Task(TaskLine),
    Case(CaseLine),
    Lease { garrison: GarrisonId, offer: OfferId, person: PersonName, registration_no: RegistrationNumber },
    Row(RowLine),
    Dwelling(VacantLine),
    Person(PersonLine),
}

/// When a line runs out, or since when it waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// The last moment in time.
    Due(Instant),
    /// The last day in time.
    LastDay(Day),
    Since(Instant),
    None,
}

/// One of those that wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub subject: Subject,
    pub term: Term,
}

/// All that wait of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub matter: Matter,
    pub count: u32,
    /// The most urgent first; a few, not all.
    pub lines: Vec<Line>,
}

/// How the copies of a register stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyAge {
    /// The instant of the last event in the newest copy; none if there is no copy.
    pub newest: Option<Instant>,
    /// So many events are in no copy yet.
    pub events_since: i64,
}

/// The day's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Today {
    /// Only kinds of which something waits, by urgency.
    pub waiting: Vec<Waiting>,
    /// None for a practice register, which has no copies.
    pub copies: Option<CopyAge>,
}

impl Today {
    /// Whether nobody has to do anything.
    pub const fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// What waits of a kind.
    pub fn of(&self, matter: Matter) -> Option<&Waiting> {
        self.waiting.iter().find(|waiting| waiting.matter == matter)
    }
}

/// Reads the day's work at an instant; `garrison` is the one whose people and dwellings are looked at.
pub fn read(reader: &Reader, garrison: GarrisonId, zone: Zone, now: Instant) -> Result<Today> {
    let mut waiting = Vec::new();
    offers(reader, now, &mut waiting)?;
    not_sent(reader, zone, &mut waiting)?;
    let today = zone.day(now);
    tasks(reader, today, &mut waiting)?;
    cases(reader, zone, &mut waiting)?;
    on_the_way_to_a_lease(reader, today, &mut waiting)?;
    stock(reader, garrison, &mut waiting)?;
    waiting.retain(|waiting| waiting.count > 0);
    waiting.sort_by_key(|waiting| waiting.matter);
    let copies = if reader.is_practice()? { None } else { Some(copy_age(reader)?) };
    Ok(Today { waiting, copies })
}

fn found<T>(matter: Matter, counted: Counted<T>, line: impl Fn(T) -> Line) -> Waiting {
    Waiting { matter, count: counted.count, lines: counted.first.into_iter().map(line).collect() }
}

fn offers(reader: &Reader, now: Instant, waiting: &mut Vec<Waiting>) -> Result<()> {
    let spans = [
        // The last moment of the term still belongs to it.
        (Matter::OffersOverdue, Instant::UNIX_EPOCH..=now - LEAST),
        (Matter::OffersWithin12Hours, now..=now + SOON),
        (Matter::OffersWithin24Hours, now + SOON + LEAST..=now + WITHIN_A_DAY),
    ];
    for (matter, span) in spans {
        waiting.push(found(matter, reader.offers_due_within(span)?, |line| Line {
            term: line.due_at.map_or(Term::None, Term::Due),
            subject: Subject::Offer(line),
        }));
    }
    let states = [(Matter::Undelivered, OfferState::Failed), (Matter::NoAnswer, OfferState::NoAnswer)];
    for (matter, state) in states {
        waiting.push(found(matter, reader.offers_waiting_in(state)?, |line| Line {
            term: Term::Since(line.due_at.unwrap_or(line.prepared_at)),
            subject: Subject::Offer(line),
        }));
    }
    for (matter, conflicts) in [(Matter::Conflicts, true), (Matter::Replies, false)] {
        waiting.push(found(matter, reader.replies_to_decide(conflicts)?, |line| Line {
            term: Term::Since(line.since),
            subject: Subject::Reply(line),
        }));
    }
    waiting.push(found(Matter::WavesToApprove, reader.waves_to_approve()?, |line| Line {
        term: Term::Since(line.planned_at),
        subject: Subject::Wave(line),
    }));
    Ok(())
}

/// The message of an approved offer leaves within a working day (order 214 item 4).
fn not_sent(reader: &Reader, zone: Zone, waiting: &mut Vec<Waiting>) -> Result<()> {
    let calendar = reader.working_calendar()?;
    waiting.push(found(Matter::OffersNotSent, reader.offers_waiting_in(OfferState::Prepared)?, |line| {
        Line {
            term: Term::LastDay(WalletTerm::last_day(zone.day(line.prepared_at), &calendar)),
            subject: Subject::Offer(line),
        }
    }));
    Ok(())
}

fn tasks(reader: &Reader, today: Day, waiting: &mut Vec<Waiting>) -> Result<()> {
    for (matter, span) in task_spans(today) {
        waiting.push(found(matter, reader.tasks_due_within(span)?, |line| Line {
            term: Term::LastDay(line.due_on),
            subject: Subject::Task(line),
        }));
    }
    Ok(())
}

/// Until yesterday, today, and from tomorrow to Sunday; on a Sunday there is no rest of the week.
fn task_spans(today: Day) -> [(Matter, RangeInclusive<Day>); 3] {
    let yesterday = today - Days::new(1);
    let tomorrow = today + Days::new(1);
    let sunday = today + Days::new(6 - u64::from(today.weekday().num_days_from_monday()));
    [
        (Matter::TasksOverdue, Day::default()..=yesterday),
        (Matter::TasksToday, today..=today),
        (Matter::TasksThisWeek, tomorrow..=sunday),
    ]
}

fn cases(reader: &Reader, zone: Zone, waiting: &mut Vec<Waiting>) -> Result<()> {
    let (rules, calendar) = (reader.register()?.rules, reader.working_calendar()?);
    let line = |line: CaseLine| Line {
        term: Term::LastDay(last_day(&line, zone, &rules, &calendar)),
        subject: Subject::Case(line),
    };
    waiting.push(found(Matter::CasesToDecide, reader.cases_to_decide()?, line));
    waiting.push(found(Matter::CasesToNotify, reader.cases_to_notify()?, line));
    Ok(())
}

/// For the decision, or once it is made for its notice.
fn last_day(case: &CaseLine, zone: Zone, rules: &Rules, calendar: &WorkingCalendar) -> Day {
    match case.decided_on {
        None => exclusion::decide_by(zone.day(case.opened_at), calendar, rules),
        Some(decided_on) => exclusion::notify_by(decided_on, calendar).0,
    }
}

fn on_the_way_to_a_lease(reader: &Reader, today: Day, waiting: &mut Vec<Waiting>) -> Result<()> {
    let (mut awaited, mut agenda, mut to_close) = (Vec::new(), Vec::new(), Vec::new());
    for garrison in reader.garrisons()? {
        awaited.extend(leases::awaited(reader, garrison.id, today)?);
        agenda.extend(reader.accepted_offers(garrison.id, LeaseStage::Agenda)?);
        to_close.extend(reader.accepted_offers(garrison.id, LeaseStage::Signed)?);
    }
    awaited.sort_by_key(|awaited| awaited.sign_by);
    agenda.sort_by_key(|accepted| accepted.accepted_at);
    waiting.push(found(Matter::LeasesAwaited, first_of(awaited), |awaited| {
        lease_line(awaited.accepted, Term::LastDay(awaited.sign_by))
    }));
    waiting.push(found(Matter::AgendaAwaited, first_of(agenda), |accepted| {
        let since = accepted.accepted_at;
        lease_line(accepted, Term::Since(since))
    }));
    waiting
        .push(found(Matter::EntriesToClose, first_of(to_close), |accepted| lease_line(accepted, Term::None)));
    Ok(())
}

fn lease_line(accepted: AcceptedOffer, term: Term) -> Line {
    let AcceptedOffer { garrison, offer, name: person, registration_no, .. } = accepted;
    Line { subject: Subject::Lease { garrison, offer, person, registration_no }, term }
}

fn first_of<T>(all: Vec<T>) -> Counted<T> {
    Counted { count: all.len() as u32, first: all.into_iter().take(FIRST as usize).collect() }
}

fn stock(reader: &Reader, garrison: GarrisonId, waiting: &mut Vec<Waiting>) -> Result<()> {
    waiting.push(found(Matter::RowsToMend, reader.rows_to_mend()?, |line| Line {
        term: Term::None,
        subject: Subject::Row(line),
    }));
    waiting.push(found(Matter::VacantDwellings, reader.dwellings_vacant(garrison)?, |line| Line {
        term: Term::Since(line.since),
        subject: Subject::Dwelling(line),
    }));
    let person = |line| Line { term: Term::None, subject: Subject::Person(line) };
    waiting.push(found(Matter::WithoutPhone, reader.people_without_phone(garrison)?, person));
    waiting.push(found(Matter::WithoutConsent, reader.people_without_consent(garrison)?, person));
    Ok(())
}

fn copy_age(reader: &Reader) -> Result<CopyAge> {
    let copies = backups::copies(reader.path());
    let copied = copies.first().map_or(0, |copy| copy.events);
    let events_since = (reader.head()?.sequence - copied).max(0);
    Ok(CopyAge { newest: copies.first().map(|copy| copy.at), events_since })
}

/// What happened between the last record and the opening of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// The last record before it.
    pub since: Instant,
    /// The silence that was recorded at its due time when the register was opened.
    pub lapsed: Vec<OfferLine>,
    /// So many replies wait for a person.
    pub replies: u32,
    /// So many tasks came to their end meanwhile.
    pub tasks: u32,
}

/// Tells what an absence brought; none if nothing did.
pub fn absence(
    reader: &Reader,
    since: Instant,
    now: Instant,
    zone: Zone,
    lapsed: &[OfferRow],
) -> Result<Option<Absence>> {
    let (before, today) = (zone.day(since), zone.day(now));
    let tasks = match today.pred_opt() {
        Some(yesterday) if before <= yesterday => reader.tasks_due_within(before..=yesterday)?.count,
        _same_day => 0,
    };
    let lapsed = lapsed.iter().map(|offer| lapsed_line(reader, offer)).collect::<Result<Vec<_>>>()?;
    if lapsed.is_empty() && tasks == 0 {
        return Ok(None);
    }
    let replies = reader.replies_to_decide(false)?.count + reader.replies_to_decide(true)?.count;
    Ok(Some(Absence { since, lapsed, replies, tasks }))
}

fn lapsed_line(reader: &Reader, offer: &OfferRow) -> Result<OfferLine> {
    let entry = super::entries::known(reader, offer.entry)?;
    Ok(OfferLine {
        offer: offer.id,
        round: offer.round,
        prepared_at: offer.prepared_at,
        due_at: offer.due_at,
        person: PersonLine {
            entry: offer.entry,
            garrison: entry.garrison,
            registration_no: entry.key.registration_no,
            name: entry.applicant.name,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(today: &str, overdue_until: &str, week: Option<[&str; 2]>) {
        let today: Day = today.parse().unwrap();
        let [overdue, on, rest] = task_spans(today).map(|(_, span)| span);
        assert_eq!((overdue.end().to_string(), on), (overdue_until.to_owned(), today..=today));
        let rest = (!rest.is_empty()).then(|| [rest.start().to_string(), rest.end().to_string()]);
        assert_eq!(rest, week.map(|week| week.map(str::to_owned)));
    }

    #[test]
    fn the_week_ends_on_sunday() {
        check("2026-11-23", "2026-11-22", Some(["2026-11-24", "2026-11-29"])); // a Monday
        check("2026-11-28", "2026-11-27", Some(["2026-11-29", "2026-11-29"]));
        check("2026-11-29", "2026-11-28", None);
    }
}
