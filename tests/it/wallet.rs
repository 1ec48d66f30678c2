//! The rules of the social wallet: consents, references, terms of one working day.

use kezek::{
    domain::{
        consent::{Consent, ConsentChannel, ConsentWithdrawal},
        ids::EntryId,
        legal_basis::LegalBasis,
        reason::{Bar, Reason},
        wallet::TermState,
        working_days::CalendarDay,
    },
    i18n::Lang,
    journal::payloads::entries::DecisionReference,
    ops::{
        self, EmptyField, Refusal, cases, entries,
        lists::{ExportedList, export_list},
        planning,
        refusal::EarlierDay,
        verification::verify_register,
        wallet::{self, TermOf},
    },
    verify::VerifyOptions,
};

use crate::{
    leases::housed,
    support::office::{Office, refusal},
};

const TEXT: &str = "Даю согласие на обработку персональных данных.";

fn consent(day: &str) -> Consent {
    Consent { day: day.parse().unwrap(), channel: ConsentChannel::Sms, lang: Lang::Ru, text: TEXT.to_owned() }
}

fn withdrawal(day: &str) -> ConsentWithdrawal {
    ConsentWithdrawal {
        day: day.parse().unwrap(),
        channel: ConsentChannel::Paper,
        evidence: "вх. 95".to_owned(),
    }
}

fn give(office: &mut Office, hours: i64, entry: EntryId, consent: &Consent) -> ops::Result<()> {
    wallet::give_consent(&mut office.writer, &office.clock.stamp(hours), entry, consent)
}

fn take_back(
    office: &mut Office,
    hours: i64,
    entry: EntryId,
    withdrawal: &ConsentWithdrawal,
) -> ops::Result<()> {
    wallet::withdraw_consent(&mut office.writer, &office.clock.stamp(hours), entry, withdrawal)
}

fn passed_over(office: &Office, hours: i64) -> Vec<EntryId> {
    let planned = planning::plan(&office.writer, office.instant(hours), &office.request()).unwrap();
    let passed = planned.passed_over();
    let without = passed.iter().filter(|passed| passed.reason == Reason::Barred(Bar::NoConsent));
    without.map(|passed| passed.entry).collect()
}

#[track_caller]
fn check_proves_itself(office: &Office) {
    assert_eq!(verify_register(&office.writer, &VerifyOptions::default()).unwrap().findings, []);
    assert_eq!(office.writer.replay_differences(10).unwrap(), []);
}

#[test]
fn a_wave_under_order_528_asks_for_the_consent_of_its_day() {
    let mut office = Office::begun("2025-06-02T04:00:00Z", LegalBasis::Order528);
    let person = office.person_but(|new| new.applicant.consent = false);
    let imported = office.person();
    let _last = office.person();
    office.flat("Ж-1");
    assert_eq!(passed_over(&office, 1), [person], "one imported with the application counts");
    give(&mut office, 2, person, &consent("2025-06-02")).unwrap();
    take_back(&mut office, 3, imported, &withdrawal("2025-06-02")).unwrap();
    assert_eq!(passed_over(&office, 4), [], "nobody stands before the first, who consents now");
    take_back(&mut office, 5, person, &withdrawal("2025-06-02")).unwrap();
    assert_eq!(passed_over(&office, 6), [person, imported]);
    let round = office.open(7);
    office.approve(8, round);
    give(&mut office, 9, person, &consent("2025-06-02")).unwrap();
    let rows = office.writer.consents(person).unwrap();
    let kept: Vec<_> = rows.iter().map(|row| (row.consent.text.as_str(), row.withdrawal.is_some())).collect();
    assert_eq!(kept, [(TEXT, true), (TEXT, false)], "nothing is forgotten");
    check_proves_itself(&office);
}

#[test]
fn consents_are_refused_with_their_evidence() {
    let mut office = Office::new();
    let person = office.person_but(|new| new.applicant.consent = false);
    let registration_no = office.number(person);
    let none = take_back(&mut office, 1, person, &withdrawal("2026-11-02"));
    assert_eq!(refusal(none), Refusal::NoConsent { registration_no });
    let without_text = Consent { text: " ".to_owned(), ..consent("2026-11-02") };
    assert_eq!(refusal(give(&mut office, 1, person, &without_text)), Refusal::Empty(EmptyField::ConsentText));
    let today = "2026-11-02".parse().unwrap();
    let tomorrow = refusal(give(&mut office, 1, person, &consent("2026-11-03")));
    assert_eq!(tomorrow, Refusal::DocumentInFuture { date: "2026-11-03".parse().unwrap(), today });
    give(&mut office, 1, person, &consent("2026-11-02")).unwrap();
    let twice = refusal(give(&mut office, 2, person, &consent("2026-11-02")));
    assert_eq!(twice, Refusal::ConsentStands { registration_no, day: today });
    let (day, earlier) = ("2026-11-01".parse().unwrap(), EarlierDay::Consent);
    let before = refusal(take_back(&mut office, 2, person, &withdrawal("2026-11-01")));
    assert_eq!(before, Refusal::DayTooEarly { day, earlier, earliest: today });
    take_back(&mut office, 2, person, &withdrawal("2026-11-02")).unwrap();
    check_proves_itself(&office);
}

#[test]
fn an_application_brings_its_consent_along() {
    let mut office = Office::new();
    let person = office.person_but(|new| new.consent = Some(consent("2026-10-30")));
    assert_eq!(office.writer.consents(person).unwrap()[0].consent, consent("2026-10-30"));
    check_proves_itself(&office);
}

#[test]
fn references_stand_with_person_and_offer_and_leave_with_the_list() {
    let mut office = Office::new();
    let (person, other) = (office.person(), office.person());
    office.flat("Ж-1");
    let (_, prepared) = office.sent_round();
    let offer = prepared[0].offer;
    let mut record = |entry, offer, number: &str| {
        let stamp = office.clock.stamp(3);
        wallet::record_reference(&mut office.writer, &stamp, entry, offer, number)
    };
    assert_eq!(refusal(record(other, Some(offer), "SW-1")), Refusal::UnknownOffer { offer });
    assert_eq!(refusal(record(person, None, "  ")), Refusal::Empty(EmptyField::WalletReference));
    record(person, None, " SW-7 ").unwrap();
    record(person, Some(offer), "SW-8").unwrap();
    assert_eq!(refusal(record(person, Some(offer), "SW-8")), Refusal::NothingChanged);
    record(person, Some(offer), "SW-9").unwrap();
    let read = |offer| office.writer.wallet_reference(person, offer).unwrap();
    assert_eq!((read(None).as_deref(), read(Some(offer)).as_deref()), (Some("SW-7"), Some("SW-9")));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("offers.csv");
    let garrisons = office.writer.garrisons().unwrap();
    let stamp = office.clock.stamp(4);
    export_list(&mut office.writer, &stamp, ExportedList::Offers, &garrisons, &path, Lang::Ru).unwrap();
    assert!(std::fs::read_to_string(path).unwrap().contains("SW-9"));
    check_proves_itself(&office);
}

#[test]
fn what_was_recorded_goes_with_the_personal_data() {
    let (mut office, person) = housed();
    let stamp = |at: &str| kezek::journal::Stamp { at: at.parse().unwrap(), actor: "secretary".to_owned() };
    let (first, second) = (stamp("2028-01-10T05:00:00Z"), stamp("2028-01-10T06:00:00Z"));
    wallet::record_reference(&mut office.writer, &first, person, None, "SW-SECRET").unwrap();
    let taken_back =
        ConsentWithdrawal { evidence: "вх. ТАЙНА".to_owned(), ..withdrawal("2028-01-10") };
    wallet::withdraw_consent(&mut office.writer, &first, person, &taken_back).unwrap();
    let act = DecisionReference {
        body: "Комиссия".to_owned(),
        number: "9".to_owned(),
        date: "2028-01-10".parse().unwrap(),
    };
    entries::erase_personal_data(&mut office.writer, &second, person, act).unwrap();
    assert!(!office.writer.entry(person).unwrap().unwrap().applicant.consent, "it stays taken back");
    assert_eq!(office.writer.wallet_reference(person, None).unwrap(), None);
    check_proves_itself(&office);
    let (_folder, path) = office.copy();
    let bytes = std::fs::read(path).unwrap();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    assert!(!holds(b"SW-SECRET") && !holds("ТАЙНА".as_bytes()));
}

#[test]
fn a_message_has_one_working_day_from_approval() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    let offer = office.approve(2, round)[0].offer;
    let state = |office: &Office, at: &str| {
        let terms = wallet::running_terms(&office.writer, at.parse().unwrap()).unwrap();
        assert_eq!(terms[0].of, TermOf::Message(offer, round));
        (terms[0].term.state, wallet::over_term(&terms))
    };
    assert_eq!(state(&office, "2026-11-03T18:59:59Z"), (TermState::Running, (0, 0)));
    assert_eq!(state(&office, "2026-11-03T19:00:00Z"), (TermState::Over, (1, 0)), "in the garrison's zone");
    let moved =
        CalendarDay { day: "2026-11-03".parse().unwrap(), working: false, source: "ПП 1".to_owned() };
    cases::record_calendar(&mut office.writer, &office.clock.stamp(3), vec![moved]).unwrap();
    assert_eq!(state(&office, "2026-11-03T19:00:00Z"), (TermState::Running, (0, 0)), "the calendar moved it");
    office.send(4, offer);
    assert_eq!(wallet::running_terms(&office.writer, office.instant(5)).unwrap(), []);
}
