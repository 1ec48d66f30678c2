//! What waits, in words.

use crate::{
    i18n::{Lang, Tr, capitals::sentence_case, dates, names::surname_first},
    ops::today::{CopyAge, Matter, Subject, Term},
    store::tables::today::PersonLine,
    ui::{screens::offers::urgency as urgency_of_term, view::View, widgets::badge::Meaning},
};

/// A term of days is called to mind so long before its end.
const SOON_DAYS: i64 = 2;
/// So many days without a copy are too many.
const COPY_DAYS: i64 = 7;

/// The name of a kind.
pub fn matter(tr: Tr, matter: Matter) -> String {
    match matter {
        Matter::OffersOverdue => tr.today_offers_overdue(),
        Matter::OffersWithin12Hours => tr.today_offers_within_12_hours(),
        Matter::OffersWithin24Hours => tr.today_offers_within_24_hours(),
        Matter::Conflicts => tr.today_conflicts(),
        Matter::Replies => tr.today_replies(),
        Matter::Undelivered => tr.today_undelivered(),
        Matter::NoAnswer => tr.today_no_answer(),
        Matter::OffersNotSent => tr.today_offers_not_sent(),
        Matter::WavesToApprove => tr.today_waves_to_approve(),
        Matter::TasksOverdue => tr.today_tasks_overdue(),
        Matter::TasksToday => tr.today_tasks_today(),
        Matter::TasksThisWeek => tr.today_tasks_this_week(),
        Matter::CasesToDecide => tr.today_cases_to_decide(),
        Matter::CasesToNotify => tr.today_cases_to_notify(),
        Matter::LeasesAwaited => tr.today_leases_awaited(),
        Matter::AgendaAwaited => tr.today_agenda_awaited(),
        Matter::EntriesToClose => tr.today_entries_to_close(),
        Matter::RowsToMend => tr.today_rows_to_mend(),
        Matter::VacantDwellings => tr.today_vacant_dwellings(),
        Matter::WithoutPhone => tr.today_without_phone(),
        Matter::WithoutConsent => tr.today_without_consent(),
    }
}

/// How urgent a kind is by itself.
pub const fn urgency(matter: Matter) -> Meaning {
    match matter {
        Matter::OffersOverdue | Matter::Conflicts | Matter::Undelivered | Matter::TasksOverdue => {
            Meaning::Danger
        }
        Matter::OffersWithin12Hours
        | Matter::Replies
        | Matter::NoAnswer
        | Matter::OffersNotSent
        | Matter::TasksToday
        | Matter::CasesToNotify => Meaning::Warning,
        Matter::OffersWithin24Hours
        | Matter::WavesToApprove
        | Matter::TasksThisWeek
        | Matter::CasesToDecide
        | Matter::LeasesAwaited
        | Matter::AgendaAwaited
        | Matter::EntriesToClose
        | Matter::RowsToMend
        | Matter::VacantDwellings
        | Matter::WithoutPhone
        | Matter::WithoutConsent => Meaning::Neutral,
    }
}

/// What a line speaks of.
pub fn subject(view: &View<'_>, subject: &Subject) -> String {
    let tr = view.tr;
    match subject {
        Subject::Offer(line) => person(&line.person),
        Subject::Reply(line) => {
            let from = line.person.as_ref().map_or_else(|| view.disclosure.text(&line.from), person);
            format!("{from} · {}", tr.disposition(line.disposition))
        }
        Subject::Wave(line) => tr.today_wave(&line.round.0.to_string(), &line.wave.to_string()),
        Subject::Task(line) => format!("{} · {}", person(&line.person), tr.task_kind(line.kind)),
        Subject::Case(line) => {
            format!("{} · {}", person(&line.person), sentence_case(&tr.case_stage(line.stage)))
        }
        Subject::Lease { person, registration_no, .. } => {
            format!("{} · {registration_no}", surname_first(person))
        }
        Subject::Row(line) => {
            let key = line.key.as_ref().map(|key| format!("{key} · ")).unwrap_or_default();
            format!("{key}{}", tr.today_row(&line.file, line.row))
        }
        Subject::Dwelling(line) => {
            let address = match view.lang {
                Lang::Kk => &line.address_kk,
                Lang::Ru => &line.address_ru,
            };
            format!("{} · {address}", line.inventory_no)
        }
        Subject::Person(line) => person(line),
    }
}

fn person(line: &PersonLine) -> String {
    format!("{} · {}", surname_first(&line.name), line.registration_no)
}

/// When a line runs out, or since when it waits.
pub fn term(view: &View<'_>, term: Term) -> Option<(Meaning, String)> {
    let (tr, zone) = (view.tr, view.zone());
    match term {
        Term::None => None,
        Term::Due(at) => Some((urgency_of_term(view.now, at), tr.countdown(view.now, at))),
        Term::LastDay(day) => {
            let days = (day - zone.day(view.now)).num_days();
            let meaning = match days {
                ..0 => Meaning::Danger,
                0..=SOON_DAYS => Meaning::Warning,
                _later => Meaning::Neutral,
            };
            Some((meaning, tr.days_left(days)))
        }
        Term::Since(at) => {
            let days = (zone.day(view.now) - zone.day(at)).num_days();
            Some((Meaning::Neutral, if days > 0 { tr.today_for_days(days) } else { tr.today_since_today() }))
        }
    }
}

/// How the copies stand.
pub fn copies(view: &View<'_>, copies: &CopyAge) -> (Meaning, String) {
    let tr = view.tr;
    let Some(at) = copies.newest else { return (Meaning::Warning, tr.today_no_copy()) };
    let day = dates::to_the_minute(view.zone().local(at));
    if copies.events_since == 0 {
        return (Meaning::Good, tr.today_copy_whole(&day));
    }
    let old = (view.now - at).num_days() >= COPY_DAYS;
    (if old { Meaning::Warning } else { Meaning::Neutral }, tr.today_copy(copies.events_since, &day))
}
