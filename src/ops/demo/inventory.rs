//! Two invented inventories: one whose cases are decided, one of them appealed, and one that goes on.

use chrono::TimeDelta;

use super::{CHAIR, INVENTORY_AT, SECRETARY, day, morning, stamp};
use crate::{
    domain::{
        Day, Instant,
        entry::RegisterEntry,
        exclusion::{CaseOutcome, Ground},
        identity_number::IdentityNumber,
        inventory::{Answer, Finding, InventoryStep},
        legal_basis::LegalBasis,
    },
    journal::{Stamp, payloads::entries::DecisionReference},
    ops::{
        Result,
        cases::{self, CaseDecision, HearingCall, HearingMinutes},
        entries, inventory,
    },
    store::{Change, Writer, tables::cases::CaseRow},
};

/// So many people of the queue are asked about, from its first place on.
const PEOPLE: u32 = 20;

/// The places at which the inventory of February finds something: two who are excluded, one who is kept, one whose
/// family a system knows otherwise, and one for whom a system did not answer.
const EXCLUDED_AT: u32 = 9;
const APPEALS_AT: u32 = 12;
const KEPT_AT: u32 = 4;
const DIFFERENCE_AT: u32 = 6;
const SOURCE_ERROR_AT: u32 = 7;

/// The same of the inventory that goes on: a hit whose case is open, one that is not taken up, and again an error.
const HIT_AT: u32 = 3;
const SECOND_HIT_AT: u32 = 8;
const ERROR_AT: u32 = 5;

/// An inventory that was taken: its day, and what it found at which place.
struct Taken {
    stamp: Stamp,
    asked_on: Day,
    first_number: u32,
    people: u32,
    found: fn(InventoryStep, u32) -> Finding,
}

/// Takes the answers of February in, and decides the cases that their hits opened.
pub(super) fn answers(writer: &mut Writer) -> Result<()> {
    let found = |step, place| match (step, place) {
        (InventoryStep::Privatisation, KEPT_AT | EXCLUDED_AT)
        | (InventoryStep::StateFund, APPEALS_AT)
        | (InventoryStep::Family, DIFFERENCE_AT) => Finding::Found,
        (InventoryStep::StateFund, SOURCE_ERROR_AT) => Finding::SourceError,
        _ => Finding::Nothing,
    };
    let taken = Taken {
        stamp: stamp(SECRETARY, morning(day(2026, 2, 16))),
        asked_on: day(2026, 2, 13),
        first_number: 0,
        people: PEOPLE,
        found,
    };
    taken.take_in(writer)?;
    for (case, path) in writer.cases(INVENTORY_AT)?.iter().zip(PATHS) {
        decide(writer, case, path)?;
    }
    Ok(())
}

/// Takes the answers of yesterday in, while the clock shows `hour`: the cases that they open wait.
pub(super) fn recent(writer: &mut Writer, hour: Instant) -> Result<()> {
    let found = |step, place| match (step, place) {
        (InventoryStep::SharedConstruction, HIT_AT)
        | (InventoryStep::PersonStatus { criterion: 5 }, SECOND_HIT_AT) => Finding::Found,
        (InventoryStep::Privatisation, ERROR_AT) => Finding::SourceError,
        _ => Finding::Nothing,
    };
    let at = hour - TimeDelta::hours(5);
    let yesterday = hour - TimeDelta::hours(30);
    let asked_on = crate::ops::garrison(writer, INVENTORY_AT)?.zone.day(yesterday);
    let taken =
        Taken { stamp: stamp(SECRETARY, at), asked_on, first_number: 5000, people: PEOPLE / 2, found };
    taken.take_in(writer)?;
    let Some(case) = writer.cases(INVENTORY_AT)?.into_iter().find(|case| case.stage.is_open()) else {
        return Ok(());
    };
    let intended = (CaseOutcome::Excludes, Some(Ground::NoNeed));
    let today = crate::ops::garrison(writer, INVENTORY_AT)?.zone.day(at);
    let decision = document("21-п", today);
    cases::record_preliminary(writer, &stamp(CHAIR, at + TimeDelta::hours(1)), case.id, intended, decision)
}

/// What a case comes to, on which ground, and whether that is appealed.
type Path = (CaseOutcome, Option<Ground>, bool);

/// The paths of the cases of February, by place.
const PATHS: [Path; 3] = [
    (CaseOutcome::Keeps, None, false),
    (CaseOutcome::Excludes, Some(Ground::NoNeed), false),
    (CaseOutcome::Excludes, Some(Ground::DwellingReceived), true),
];

/// The path of a case from its preliminary decision to the notice, and of one of them to an appeal.
fn decide(writer: &mut Writer, case: &CaseRow, (outcome, ground, appeals): Path) -> Result<()> {
    let by = |actor: &str, date: Day| stamp(actor, morning(date));
    let (prepared, heard, decided) = (day(2026, 2, 17), day(2026, 2, 20), day(2026, 2, 23));
    let number = case.id.0;
    let decision = document(&format!("{number}-п"), prepared);
    cases::record_preliminary(writer, &by(CHAIR, prepared), case.id, (outcome, ground), decision)?;
    let call = HearingCall { number: format!("{}", 100 + number), notified_on: prepared, hearing_on: heard };
    cases::notify_hearing(writer, &by(SECRETARY, prepared), case.id, call)?;
    let minutes = HearingMinutes {
        minutes_no: number.to_string(),
        held_on: heard,
        attended: true,
        objections: if ground.is_none() { "доля в квартире 1/4" } else { "" }.to_owned(),
    };
    cases::record_hearing(writer, &by(SECRETARY, heard), case.id, minutes)?;
    let decision = CaseDecision {
        outcome,
        ground,
        basis: LegalBasis::Order529,
        decision: document(&number.to_string(), decided),
        body_kk: BODY_KK.to_owned(),
        successor: None,
    };
    cases::decide(writer, &by(CHAIR, decided), case.id, decision)?;
    let notice = format!("{}", 200 + number);
    cases::record_notice(writer, &by(SECRETARY, day(2026, 2, 24)), case.id, &notice, day(2026, 2, 24))?;
    if appeals {
        let appeal = document("7-1", day(2026, 2, 26));
        cases::appeal(writer, &by(SECRETARY, day(2026, 2, 26)), case.id, appeal)?;
    }
    Ok(())
}

const BODY_RU: &str = "Районная эксплуатационная часть";
const BODY_KK: &str = "Аудандық пайдалану бөлімі";

fn document(number: &str, date: Day) -> DecisionReference {
    DecisionReference { body: BODY_RU.to_owned(), number: number.to_owned(), date }
}

impl Taken {
    fn take_in(&self, writer: &mut Writer) -> Result<()> {
        let asked = writer.queue_page(INVENTORY_AT, 0, self.people)?;
        if asked.is_empty() {
            return Ok(());
        }
        writer.change(&self.stamp, |change| {
            for row in asked {
                let entry = entries::known(change, row.entry)?;
                self.answers_about(change, row.place, &entry)?;
            }
            Ok(())
        })
    }

    /// The steps in their order; a hit ends the chain (design 4.8).
    fn answers_about(&self, change: &mut Change<'_>, place: u32, entry: &RegisterEntry) -> Result<()> {
        let applicant = entry.applicant.iin;
        let mut steps = vec![(InventoryStep::Family, applicant)];
        let members = || std::iter::once(applicant).chain(entry.household.iter().map(|member| member.iin));
        steps.extend(members().map(|subject| (InventoryStep::Privatisation, subject)));
        steps.extend(members().map(|subject| (InventoryStep::SharedConstruction, subject)));
        steps.extend(members().map(|subject| (InventoryStep::StateFund, subject)));
        if entry.applicant.previous_service_dwelling == Some(true) {
            steps.extend(members().map(|subject| (InventoryStep::FormerServiceDwelling, subject)));
        }
        for step in (1..=5).map(|criterion| InventoryStep::PersonStatus { criterion }) {
            let asked = members().take(if step.concerns_household() { usize::MAX } else { 1 });
            steps.extend(asked.map(|subject| (step, subject)));
        }
        for (number, (step, subject)) in (1..).zip(steps) {
            let finding = (self.found)(step, place);
            inventory::take_in(
                change,
                entry,
                self.answer(place * 100 + number, step, subject, finding),
                None,
            )?;
            if finding == Finding::Found && step.opens_case() {
                break;
            }
        }
        Ok(())
    }

    fn answer(&self, number: u32, step: InventoryStep, subject: IdentityNumber, finding: Finding) -> Answer {
        let details = match (finding, step) {
            (Finding::Found, InventoryStep::Family) => "запись о рождении ребёнка от 04.02.2026 г.",
            (Finding::Found, InventoryStep::PersonStatus { .. }) => "место лишения свободы",
            (Finding::Found, _) => "договор от 12.06.1998 г.",
            (Finding::Nothing | Finding::SourceError, _) => "",
        };
        Answer {
            subject,
            step,
            source: source(step).to_owned(),
            finding,
            details: details.to_owned(),
            request_no: format!("З-{}", self.first_number + number),
            answer_no: format!("О-{}", self.first_number + number),
            date: self.asked_on,
            family: None,
        }
    }
}

const fn source(step: InventoryStep) -> &'static str {
    match step {
        InventoryStep::Family => "ЗАГС",
        InventoryStep::Privatisation => "ГосРеестр",
        InventoryStep::SharedConstruction => "Казреестр",
        InventoryStep::FormerServiceDwelling => "ИШ АС МР",
        InventoryStep::StateFund => "ЕГКН",
        InventoryStep::PersonStatus { .. } => "ГБД ФЛ",
    }
}
