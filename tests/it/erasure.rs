//! Personal data go once nobody needs them, and the register still proves itself.

use kezek::{
    domain::{
        entry::EntryState,
        ids::{EntryId, RoundId},
        person::{PersonName, Sex},
    },
    journal::{Stamp, payloads::entries::DecisionReference},
    ops::{self, Refusal, entries, protocol, verification::verify_register},
    store::Writer,
    verify::VerifyOptions,
};

use crate::{
    leases::housed,
    support::office::{Office, refusal},
};

fn act() -> DecisionReference {
    DecisionReference {
        body: "Комиссия".to_owned(),
        number: "9".to_owned(),
        date: "2028-01-10".parse().unwrap(),
    }
}

fn stamp() -> Stamp {
    Stamp { at: "2028-01-10T05:00:00Z".parse().unwrap(), actor: "secretary".to_owned() }
}

fn erase(writer: &mut Writer, entry: EntryId) -> ops::Result<()> {
    entries::erase_personal_data(writer, &stamp(), entry, act())
}

/// An office with a person whose data went.
pub fn erased() -> (Office, EntryId) {
    let (mut office, person) = housed();
    erase(&mut office.writer, person).unwrap();
    (office, person)
}

#[track_caller]
fn check_proves_itself(office: &Office) {
    assert_eq!(verify_register(&office.writer, &VerifyOptions::default()).unwrap().findings, []);
}

#[test]
fn names_and_numbers_are_in_the_file_no_more_and_the_register_verifies() {
    let (mut office, person) = housed();
    let child = office.child(Sex::Female);
    entries::correct_household(&mut office.writer, &stamp(), person, vec![child.clone()]).unwrap();
    let before = office.writer.entry(person).unwrap().unwrap();
    let applicant = before.applicant.clone();
    let round = protocol::facts(&office.writer, &office.writer, RoundId(1)).unwrap();
    erase(&mut office.writer, person).unwrap();

    let after = office.writer.entry(person).unwrap().unwrap();
    assert!(after.applicant.name.is_erased() && after.applicant.phone.is_none());
    assert_eq!(
        (after.state, after.key, after.applicant.sex),
        (EntryState::Housed, before.key, applicant.sex)
    );
    assert_eq!(after.household[0].birth_date, child.birth_date, "for how many persons it counted");
    assert_eq!(office.writer.replay_differences(10).unwrap(), []);
    check_proves_itself(&office);
    let mut again = protocol::facts(&office.writer, &office.writer, RoundId(1)).unwrap();
    again.waves[0].lines[0].name.clone_from(&round.waves[0].lines[0].name);
    assert_eq!(again, round, "the round of the past is the same but for the name");

    let gone = [applicant.name.surname, applicant.name.given, child.name.given, applicant.iin.to_string()];
    let number = applicant.iin.value().to_be_bytes();
    let (_folder, path) = office.copy();
    let bytes = std::fs::read(path).unwrap();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    // Another person may share a name with the erased one.
    assert!(!holds(gone[3].as_bytes()) && !holds(&number[3..]), "the identity number is in the file");
    assert!(!holds(format!("{} {}", gone[0], gone[1]).as_bytes()), "the name is in the file");
}

#[test]
fn data_that_somebody_needs_are_not_erased() {
    let (mut office, person) = housed();
    let queued = EntryId(2);
    assert_ne!(queued, person);
    let registration_no = office.number(queued);
    assert_eq!(refusal(erase(&mut office.writer, queued)), Refusal::StillInQueue { registration_no });
    let registration_no = office.number(person);
    let early = Stamp { at: "2027-11-19T05:00:00Z".parse().unwrap(), ..stamp() };
    let earlier_act = DecisionReference { date: "2027-11-01".parse().unwrap(), ..act() };
    let running = entries::erase_personal_data(&mut office.writer, &early, person, earlier_act);
    let last_day = "2027-11-20".parse().unwrap();
    assert_eq!(refusal(running), Refusal::LeaseRuns { registration_no, last_day });
    let tomorrow = DecisionReference { date: "2028-01-11".parse().unwrap(), ..act() };
    refusal(entries::erase_personal_data(&mut office.writer, &stamp(), person, tomorrow));
    let nameless = DecisionReference { body: " ".to_owned(), ..act() };
    refusal(entries::erase_personal_data(&mut office.writer, &stamp(), person, nameless));
    erase(&mut office.writer, person).unwrap();
    assert_eq!(refusal(erase(&mut office.writer, person)), Refusal::ErasedBefore { registration_no });
    let mut applicant = office.writer.entry(person).unwrap().unwrap().applicant;
    applicant.name =
        PersonName { surname: "Ким".to_owned(), given: "Вера".to_owned(), patronymic: None };
    let written_back = entries::correct_applicant(&mut office.writer, &stamp(), person, applicant);
    assert_eq!(refusal(written_back), Refusal::ErasedBefore { registration_no });
    check_proves_itself(&office);
}
