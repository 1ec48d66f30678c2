use super::*;
use crate::domain::{
    inventory::FamilyRecord,
    person::{PersonName, Sex},
};

const TODAY: &str = "2026-11-22";
const FRESH_DAYS: u32 = 30;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn iin(serial: u64) -> IdentityNumber {
    let numbers = (0..).filter_map(|last| IdentityNumber::parse(&format!("9001013{serial:04}{last}")).ok());
    numbers.into_iter().next().unwrap()
}

fn applicant() -> IdentityNumber {
    iin(1)
}

fn child(serial: u64, born: &str) -> HouseholdMember {
    HouseholdMember {
        iin: iin(serial),
        name: PersonName { surname: "А".to_owned(), given: "Б".to_owned(), patronymic: None },
        kinship: Kinship::Child,
        sex: Sex::Female,
        birth_date: day(born),
        disability: false,
        not_counted: None,
    }
}

fn answer(subject: IdentityNumber, step: InventoryStep, finding: Finding, date: &str) -> Answer {
    Answer {
        subject,
        step,
        source: "ГБД".to_owned(),
        finding,
        details: String::new(),
        request_no: String::new(),
        answer_no: String::new(),
        date: day(date),
        family: None,
    }
}

/// Everything asked yesterday about everybody, and nothing found.
fn clean(household: Vec<HouseholdMember>) -> InventoryFile {
    let mut file = InventoryFile {
        entry: EntryId(1),
        name: PersonName { surname: "А".to_owned(), given: "Б".to_owned(), patronymic: None },
        applicant: applicant(),
        previous_service_dwelling: Some(true),
        household,
        answers: Vec::new(),
    };
    for step in InventoryStep::ALL {
        let subjects: Vec<_> = file.subjects(step, day(TODAY), &Rules::default()).collect();
        let asked = subjects.into_iter().map(|subject| answer(subject, step, Finding::Nothing, "2026-11-21"));
        file.answers.extend(asked.collect::<Vec<_>>());
    }
    file
}

fn row(file: &InventoryFile) -> MatrixRow {
    MatrixRow::on(file, day(TODAY), FRESH_DAYS, &Rules::default())
}

#[track_caller]
fn check(file: &InventoryFile, expected: &str) {
    let said = row(file).states().map(|state| match state {
        CellState::Hit => 'H',
        CellState::SourceError => 'E',
        CellState::NotAsked => '?',
        CellState::TooOld => 'O',
        CellState::Clean => '+',
        CellState::NotNeeded => '-',
    });
    assert_eq!(said.iter().collect::<String>(), expected);
}

#[track_caller]
fn check_with(said: &[(InventoryStep, Finding, &str)], expected: &str) {
    let mut file = clean(Vec::new());
    file.answers.extend(said.iter().map(|(step, finding, date)| answer(applicant(), *step, *finding, date)));
    check(&file, expected);
}

#[test]
fn nothing_asked_is_never_clean() {
    let file = InventoryFile { answers: Vec::new(), ..clean(Vec::new()) };
    check(&file, "??????");
    check(&clean(Vec::new()), "++++++");
}

#[test]
fn the_former_service_dwelling_depends_on_what_is_recorded() {
    for (previous, expected) in [(Some(true), "++++++"), (None, "+++?++"), (Some(false), "+++-++")] {
        check(&InventoryFile { previous_service_dwelling: previous, ..clean(Vec::new()) }, expected);
    }
}

#[test]
fn a_hit_ends_the_chain() {
    use InventoryStep::{Family, PersonStatus, Privatisation, SharedConstruction, StateFund};
    let found = |step| check_with(&[(step, Finding::Found, "2026-11-21")], expected_of(step));
    fn expected_of(step: InventoryStep) -> &'static str {
        match step {
            Family => "H+++++",
            Privatisation => "+H----",
            SharedConstruction => "++H---",
            InventoryStep::FormerServiceDwelling => "+++H--",
            StateFund => "++++H-",
            PersonStatus { .. } => "+++++H",
        }
    }
    InventoryStep::ALL.into_iter().for_each(found);
}

#[test]
fn a_later_answer_supersedes_by_its_date_and_then_by_its_entry() {
    use Finding::{Found, Nothing, SourceError};
    use InventoryStep::Privatisation as Step;
    check_with(&[(Step, Found, "2026-11-20")], "++++++");
    check_with(&[(Step, Found, "2026-11-21")], "+H----");
    check_with(&[(Step, Found, "2026-11-21"), (Step, Nothing, "2026-11-22")], "++++++");
    check_with(&[(Step, SourceError, "2026-11-22")], "+E++++");
    check_with(&[(Step, SourceError, "2026-11-22"), (Step, Nothing, "2026-11-22")], "++++++");
}

#[track_caller]
fn check_age(date: &str, expected: &str) {
    let mut file = clean(Vec::new());
    file.answers.iter_mut().for_each(|answer| answer.date = day(date));
    check(&file, expected);
}

#[test]
fn data_are_fresh_on_their_last_day() {
    check_age("2026-10-23", "++++++");
    check_age("2026-10-22", "OOOOOO");
}

#[test]
fn every_subject_of_a_step_is_to_be_asked() {
    let mut file = clean(vec![child(2, "2015-05-05")]);
    check(&file, "++++++");
    file.answers.retain(|answer| answer.subject != iin(2));
    check(&file, "+?????");
    file.household.clear();
    check(&file, "++++++");
}

#[test]
fn a_child_of_age_is_no_subject_any_more() {
    let mut file = clean(vec![child(2, "2008-11-23")]);
    file.answers.push(answer(iin(2), InventoryStep::StateFund, Finding::Found, "2026-11-22"));
    check(&file, "++++H-");
    file.household[0].birth_date = day("2008-11-22");
    check(&file, "++++++");
}

#[test]
fn the_registry_is_compared_with_the_recorded_family() {
    let mut file = clean(vec![child(2, "2015-05-05")]);
    let mut found = answer(applicant(), InventoryStep::Family, Finding::Found, "2026-11-22");
    found.family = Some(FamilyRecord { married: false, children: 1 });
    file.answers.push(found.clone());
    check(&file, "++++++");
    assert!(!found.differs_from(&file.household));
    found.family = Some(FamilyRecord { married: true, children: 1 });
    file.answers.push(found.clone());
    check(&file, "H+++++");
    found.finding = Finding::Nothing;
    found.family = Some(FamilyRecord { married: false, children: 0 });
    assert!(found.differs_from(&file.household));
    assert!(!found.differs_from(&[]));
}

#[test]
fn a_round_hears_what_lacks() {
    let mut file = clean(Vec::new());
    assert_eq!(row(&file).bar(), None);
    file.answers[1].date = day("2026-01-01");
    assert_eq!(
        (row(&file).bar(), row(&file).lacking()),
        (Some(Bar::InventoryStale), vec![(2, CellState::TooOld)])
    );
    file.answers.remove(2);
    assert_eq!(row(&file).bar(), Some(Bar::InventoryMissing));
    file.answers[1] = answer(applicant(), InventoryStep::Privatisation, Finding::Found, "2026-01-01");
    assert_eq!(row(&file).bar(), None, "the hit is what the case is about");
}
