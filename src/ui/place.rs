//! Where a line of the day's work leads: a section with its page, and what is selected there.

use crate::{
    domain::{
        entry::Mark,
        ids::{
            CaseId, DwellingId, EntryId, GarrisonId, ImportRowId, OfferId, PaperId, ReplyId, RoundId, TaskId,
        },
        lease::LeaseStage,
        offer::OfferState,
    },
    ops::today::{Line, Matter, Nearness, Subject},
};

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Offer(GarrisonId, RoundId, OfferId),
    Round(RoundId),
    /// The offers whose replies are awaited; one of them selected.
    Awaited(Option<OfferId>),
    /// The replies that wait for a person; one of them selected.
    Tray(Option<ReplyId>),
    /// The open rows of files; one of them selected.
    OpenRows(Option<ImportRowId>),
    /// The open tasks; one of them selected.
    Tasks(Option<TaskId>),
    /// The exclusion cases; one of them selected.
    Cases(Option<(GarrisonId, CaseId)>),
    /// Who is at a stage of the way to a lease; one of them selected.
    Leases(LeaseStage, Option<(GarrisonId, OfferId)>),
    /// The vacant dwellings; one of them selected.
    Vacant(Option<DwellingId>),
    Dwelling(GarrisonId, DwellingId),
    Paper(PaperId),
    Person(GarrisonId, EntryId),
    /// The people of the queue with a mark.
    Marked(Mark),
    Rounds,
    /// Those offers of all rounds that wait for something.
    InWork(OffersInWork),
}

/// Which offers that wait are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OffersInWork {
    Term(Nearness),
    State(OfferState),
}

impl Place {
    /// Where a line leads.
    pub fn of_line(matter: Matter, line: &Line) -> Self {
        match &line.subject {
            Subject::Offer(line) if awaits_reply(matter) => Self::Awaited(Some(line.offer)),
            Subject::Offer(line) => Self::Offer(line.person.garrison, line.round, line.offer),
            Subject::Reply(line) => Self::Tray(Some(line.reply)),
            Subject::Wave(line) => Self::Round(line.round),
            Subject::Task(line) => Self::Tasks(Some(line.task)),
            Subject::Case(line) => Self::Cases(Some((line.person.garrison, line.case))),
            Subject::Lease { garrison, offer, .. } => match Self::of_matter(matter) {
                Self::Leases(stage, _all) => Self::Leases(stage, Some((*garrison, *offer))),
                listed => listed,
            },
            Subject::Row(line) => Self::OpenRows(Some(line.id)),
            Subject::Dwelling(line) => Self::Vacant(Some(line.dwelling)),
            Subject::Person(line) => Self::Person(line.garrison, line.entry),
        }
    }

    /// Where all of a kind are listed.
    pub const fn of_matter(matter: Matter) -> Self {
        match matter {
            Matter::OffersOverdue => Self::InWork(OffersInWork::Term(Nearness::Overdue)),
            Matter::OffersWithin12Hours => Self::InWork(OffersInWork::Term(Nearness::Within12Hours)),
            Matter::OffersWithin24Hours => Self::InWork(OffersInWork::Term(Nearness::Within24Hours)),
            Matter::Undelivered => Self::InWork(OffersInWork::State(OfferState::Failed)),
            Matter::NoAnswer => Self::InWork(OffersInWork::State(OfferState::NoAnswer)),
            Matter::OffersNotSent => Self::InWork(OffersInWork::State(OfferState::Prepared)),
            Matter::Conflicts | Matter::Replies => Self::Tray(None),
            Matter::WavesToApprove => Self::Rounds,
            Matter::TasksOverdue | Matter::TasksToday | Matter::TasksThisWeek => Self::Tasks(None),
            Matter::CasesToDecide | Matter::CasesToNotify => Self::Cases(None),
            Matter::LeasesAwaited => Self::Leases(LeaseStage::Decided, None),
            Matter::AgendaAwaited => Self::Leases(LeaseStage::Agenda, None),
            Matter::EntriesToClose => Self::Leases(LeaseStage::Signed, None),
            Matter::RowsToMend => Self::OpenRows(None),
            Matter::VacantDwellings => Self::Vacant(None),
            Matter::WithoutPhone => Self::Marked(Mark::NoPhone),
            Matter::WithoutConsent => Self::Marked(Mark::NoConsent),
        }
    }
}

/// Whether one of these offers is rung about.
const fn awaits_reply(matter: Matter) -> bool {
    matches!(matter, Matter::OffersOverdue | Matter::OffersWithin12Hours | Matter::OffersWithin24Hours)
}
