//! A case as people look at it: evidence, remarks, clocks, and what can lawfully come next.

use crate::{
    domain::{
        Day, Instant,
        exclusion::{self, CaseAct, Ground, Milder},
        garrison::Garrison,
        household::Kinship,
        inventory::{Answer, Finding, InventoryFile},
        person::PersonName,
        registration_number::RegistrationNumber,
    },
    journal::payloads::papers::PaperKind,
    ops::{Result, entries, garrison},
    store::{
        Error, Reader,
        tables::cases::{CaseOpening, CaseRow},
    },
};

/// A hit as evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    pub answer: Answer,
    /// None for the applicant.
    pub kinship: Option<Kinship>,
    /// A later answer about the same says otherwise.
    pub superseded: bool,
    /// Where the Housing Law is milder than the step.
    pub milder: Vec<Milder>,
}

/// A case with all that follows from it on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseView {
    pub row: CaseRow,
    pub garrison: Garrison,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    /// None without a place.
    pub place: Option<u32>,
    pub evidence: Vec<Evidence>,
    pub suggested_ground: Option<Ground>,
    pub opened_on: Day,
    /// The last day for a decision in time.
    pub decide_by: Day,
    /// The term has passed, and nothing is decided.
    pub over_term: bool,
    /// The last days for the notice of the decision: the target, and the law; none before it.
    pub notify_by: Option<(Day, Day)>,
    /// Number and date of the notice of the exclusion that was printed last.
    pub printed_notice: Option<(String, Day)>,
    pub next: Vec<CaseAct>,
}

impl CaseView {
    /// A case as it stands at an instant.
    pub fn of(reader: &Reader, row: CaseRow, now: Instant) -> Result<Self> {
        let entry = entries::known(reader, row.entry)?;
        let garrison = garrison(reader, entry.garrison)?;
        let file = reader.inventory_file(row.entry)?.ok_or(Error::Damaged)?;
        let (rules, calendar) = (reader.register()?.rules, reader.working_calendar()?);
        let opened_on = garrison.zone.day(row.opened_at);
        let decide_by = exclusion::decide_by(opened_on, &calendar, &rules);
        let decided_on = row.decision.as_ref().map(|decided| decided.decision.date);
        let evidence = evidence(reader, &row, &file)?;
        let printed = reader.paper_of_entry(PaperKind::ExclusionNotice, row.entry, Some(row.id))?;
        Ok(Self {
            printed_notice: printed.map(|paper| (paper.reference(), paper.date)),
            registration_no: entry.key.registration_no,
            name: entry.applicant.name,
            place: reader.place(entry.garrison, row.entry)?,
            suggested_ground: suggested_ground(&row, &evidence),
            evidence,
            opened_on,
            decide_by,
            over_term: row.stage.is_open() && garrison.zone.day(now) > decide_by,
            notify_by: decided_on.map(|decided_on| exclusion::notify_by(decided_on, &calendar)),
            next: row.stage.next_acts(row.notice.is_some()),
            row,
            garrison,
        })
    }
}

fn suggested_ground(row: &CaseRow, evidence: &[Evidence]) -> Option<Ground> {
    match &row.opening {
        CaseOpening::ByHand(opened) => Some(opened.ground),
        CaseOpening::Hit(_) => {
            evidence.iter().find_map(|evidence| Ground::suggested_by(evidence.answer.step))
        }
    }
}

/// The hit that opened the case first, then the others up to now, in the order of the steps.
fn evidence(reader: &Reader, row: &CaseRow, file: &InventoryFile) -> Result<Vec<Evidence>> {
    let opened_by = match row.opening {
        CaseOpening::Hit(answer) => reader.answer(answer)?,
        CaseOpening::ByHand(_) => None,
    };
    let hits =
        file.answers.iter().filter(|answer| answer.finding == Finding::Found && answer.step.opens_case());
    let mut others: Vec<_> = hits.filter(|answer| Some(*answer) != opened_by.as_ref()).cloned().collect();
    others.sort_by_key(|answer| (answer.step, answer.date));
    Ok(opened_by.into_iter().chain(others).map(|answer| seen(answer, file)).collect())
}

fn seen(answer: Answer, file: &InventoryFile) -> Evidence {
    let kinship = file.kinship(answer.subject);
    let about = |other: &&Answer| other.step == answer.step && other.subject == answer.subject;
    let newest = file.answers.iter().filter(about).max_by_key(|other| other.date);
    Evidence {
        superseded: newest.is_some_and(|newest| newest.finding != Finding::Found),
        milder: Milder::of_hit(answer.step, kinship, !file.household.is_empty()),
        kinship,
        answer,
    }
}

/// The cases of a garrison: the open ones by their term, then those decided, the last first.
pub fn cases(reader: &Reader, garrison: &Garrison, now: Instant) -> Result<Vec<CaseView>> {
    let rows = reader.cases(garrison.id)?.into_iter();
    let mut cases = rows.map(|row| CaseView::of(reader, row, now)).collect::<Result<Vec<_>>>()?;
    let order = |case: &CaseView| {
        let decided = case.row.decision.as_ref().map(|decided| std::cmp::Reverse(decided.decision.date));
        (!case.row.stage.is_open(), decided, case.decide_by, case.row.id)
    };
    cases.sort_by_key(order);
    Ok(cases)
}

/// The open cases of a garrison whose term has passed: while there is one, no round is opened (design 4.5).
pub fn over_term(
    reader: &Reader,
    garrison: &Garrison,
    now: Instant,
) -> Result<Vec<(RegistrationNumber, Day)>> {
    let (rules, calendar) = (reader.register()?.rules, reader.working_calendar()?);
    let mut over = Vec::new();
    for row in reader.cases(garrison.id)?.iter().filter(|row| row.stage.is_open()) {
        let decide_by = exclusion::decide_by(garrison.zone.day(row.opened_at), &calendar, &rules);
        if garrison.zone.day(now) > decide_by {
            over.push((reader.registration_no(row.entry)?, decide_by));
        }
    }
    Ok(over)
}
