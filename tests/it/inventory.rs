//! The inventory and the exclusion cases: from an answer to a decision, an appeal, and a return.

use kezek::{
    domain::{
        Day,
        entry::EntryState,
        exclusion::{AppealOutcome, CaseCause, CaseOutcome, CaseStage, Ground, HearingException, Milder},
        ids::{CaseId, EntryId},
        inventory::{Answer, CellState, Finding, InventoryStep},
        legal_basis::LegalBasis,
        offer::{OfferState, WithdrawReason},
        place::MoveCause,
        reply::ReplyCode,
        working_days::CalendarDay,
    },
    journal::payloads::entries::DecisionReference,
    ops::{
        self, Refusal,
        card::place_story,
        cases::{self, CaseDecision, CaseView, HearingCall, HearingMinutes},
        entries,
        inventory::{self, Matrix},
        refusal::EarlierDay,
        rounds,
    },
};

use crate::support::office::{GARRISON, Office, refusal};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn document(number: &str, date: &str) -> DecisionReference {
    DecisionReference {
        body: "Районная эксплуатационная часть".to_owned(),
        number: number.to_owned(),
        date: day(date),
    }
}

/// The first morning of an office is that of 2 November 2026, a Monday.
const FIRST_DAY: &str = "2026-11-02";

fn said(office: &mut Office, hours: i64, person: EntryId, step: InventoryStep, finding: Finding) {
    let stamp = office.clock.stamp(hours);
    let facts = answer(office, person, step, finding);
    inventory::record_answer(&mut office.writer, &stamp, person, facts).unwrap();
}

fn answer(office: &Office, person: EntryId, step: InventoryStep, finding: Finding) -> Answer {
    Answer {
        subject: entries::known(&office.writer, person).unwrap().applicant.iin,
        step,
        source: "ГосРеестр".to_owned(),
        finding,
        details: String::new(),
        request_no: "З-1".to_owned(),
        answer_no: "О-1".to_owned(),
        date: day(FIRST_DAY),
        family: None,
    }
}

fn hit(office: &mut Office, hours: i64, person: EntryId) -> CaseId {
    said(office, hours, person, InventoryStep::Privatisation, Finding::Found);
    cases::open_of(&office.writer, person).unwrap().id
}

fn clean(office: &mut Office, person: EntryId) {
    for step in InventoryStep::ALL {
        said(office, 1, person, step, Finding::Nothing);
    }
}

fn decision(outcome: CaseOutcome, date: &str) -> CaseDecision {
    CaseDecision {
        outcome,
        ground: Some(Ground::NoNeed),
        basis: LegalBasis::Law73,
        decision: document("14", date),
        body_kk: "Аудандық пайдалану бөлімі".to_owned(),
        successor: None,
    }
}

/// Preliminary decision on the first day, notice with it, hearing on Thursday of the same week.
fn prepare(office: &mut Office, case: CaseId) {
    let intended = (CaseOutcome::Excludes, Some(Ground::NoNeed));
    let stamp = office.clock.stamp(2);
    cases::record_preliminary(&mut office.writer, &stamp, case, intended, document("14-п", FIRST_DAY))
        .unwrap();
    let call = call(FIRST_DAY, "2026-11-05");
    cases::notify_hearing(&mut office.writer, &stamp, case, call).unwrap();
    let minutes = minutes("2026-11-05");
    cases::record_hearing(&mut office.writer, &office.clock.stamp(74), case, minutes).unwrap();
}

fn call(notified_on: &str, hearing_on: &str) -> HearingCall {
    HearingCall { number: "201".to_owned(), notified_on: day(notified_on), hearing_on: day(hearing_on) }
}

fn minutes(held_on: &str) -> HearingMinutes {
    HearingMinutes {
        minutes_no: "31".to_owned(),
        held_on: day(held_on),
        attended: true,
        objections: String::new(),
    }
}

fn decide(office: &mut Office, hours: i64, case: CaseId, decision: CaseDecision) -> ops::Result<()> {
    let stamp = office.clock.stamp(hours);
    cases::decide(&mut office.writer, &stamp, case, decision)
}

fn exclude(office: &mut Office, case: CaseId) {
    prepare(office, case);
    decide(office, 75, case, decision(CaseOutcome::Excludes, "2026-11-05")).unwrap();
}

fn state(office: &Office, person: EntryId) -> EntryState {
    entries::known(&office.writer, person).unwrap().state
}

fn stage(office: &Office, case: CaseId) -> CaseStage {
    cases::known(&office.writer, case).unwrap().stage
}

fn causes(office: &Office, person: EntryId) -> Vec<(u32, MoveCause)> {
    let moves = place_story(&office.writer, person).unwrap().moves;
    moves.into_iter().map(|moved| (moved.place, moved.cause)).collect()
}

fn matrix(office: &Office, hours: i64) -> Matrix {
    let garrison = office.writer.garrisons().unwrap().remove(0);
    Matrix::at(&office.writer, garrison, office.instant(hours)).unwrap()
}

#[test]
fn a_hit_opens_a_case_and_excludes_nobody() {
    let mut office = Office::new();
    let (person, other) = (office.person(), office.person());
    clean(&mut office, other);
    hit(&mut office, 1, person);
    said(&mut office, 2, person, InventoryStep::StateFund, Finding::Found);
    assert_eq!(office.writer.cases(GARRISON).unwrap().len(), 1, "a further hit is evidence of the same case");
    assert_eq!(
        (state(&office, person), office.writer.place(GARRISON, person).unwrap()),
        (EntryState::CaseOpen, Some(1))
    );
    let matrix = matrix(&office, 3);
    let preview: Vec<_> =
        matrix.preview(&office.writer).unwrap().into_iter().map(|(step, line)| (step, line.entry)).collect();
    assert_eq!(preview, [(2, person)]);
    let case = cases::open_of(&office.writer, person).unwrap();
    let view = CaseView::of(&office.writer, case, office.instant(3)).unwrap();
    assert_eq!(view.evidence.len(), 2);
    assert_eq!(
        view.evidence[0].milder,
        [Milder::ShareUnderHalf, Milder::CouponPrivatisation, Milder::GivenSettlement]
    );
    assert_eq!((view.suggested_ground, view.decide_by), (Some(Ground::NoNeed), day("2026-11-23")));
    assert!(!view.over_term);
}

#[test]
fn a_later_answer_supersedes_and_never_erases() {
    let mut office = Office::new();
    let person = office.person();
    let case = hit(&mut office, 1, person);
    said(&mut office, 2, person, InventoryStep::Privatisation, Finding::Nothing);
    assert_eq!(matrix(&office, 3).lines[0].row.states()[1], CellState::Clean);
    assert_eq!(office.writer.answers(person).unwrap().len(), 2);
    assert_eq!(stage(&office, case), CaseStage::Opened, "a person decides, not an answer");
    let row = cases::known(&office.writer, case).unwrap();
    assert!(CaseView::of(&office.writer, row, office.instant(3)).unwrap().evidence[0].superseded);
    assert_eq!(matrix(&office, 3).preview(&office.writer).unwrap(), []);
    decide(&mut office, 4, case, decision(CaseOutcome::Keeps, FIRST_DAY)).unwrap();
    assert_eq!((stage(&office, case), state(&office, person)), (CaseStage::Kept, EntryState::Active));
}

#[test]
fn an_answer_names_somebody_recorded_a_source_and_a_day_that_has_come() {
    let mut office = Office::new();
    let (person, stranger) = (office.person(), office.person());
    let good = answer(&office, person, InventoryStep::StateFund, Finding::Nothing);
    let stamp = office.clock.stamp(1);
    let mut refused =
        |facts: Answer| refusal(inventory::record_answer(&mut office.writer, &stamp, person, facts));
    let ahead = refused(Answer { date: day("2026-11-03"), ..good.clone() });
    assert_eq!(ahead, Refusal::DocumentInFuture { date: day("2026-11-03"), today: day(FIRST_DAY) });
    assert_eq!(
        refused(Answer { source: " ".to_owned(), ..good.clone() }),
        Refusal::Empty(ops::EmptyField::AnswerSource)
    );
    let subject = entries::known(&office.writer, stranger).unwrap().applicant.iin;
    let foreign =
        refusal(inventory::record_answer(&mut office.writer, &stamp, person, Answer { subject, ..good }));
    let registration_no = office.number(person);
    assert_eq!(foreign, Refusal::SubjectUnknown { registration_no, subject: subject.to_string() });
}

#[test]
fn nobody_is_excluded_unheard() {
    let mut office = Office::new();
    let person = office.person();
    let case = hit(&mut office, 1, person);
    let registration_no = office.number(person);
    let unheard = |stage| Refusal::PersonNotHeard { registration_no, stage };
    let excludes = || decision(CaseOutcome::Excludes, FIRST_DAY);
    assert_eq!(refusal(decide(&mut office, 2, case, excludes())), unheard(CaseStage::Opened));
    let stamp = office.clock.stamp(2);
    let intended = (CaseOutcome::Excludes, Some(Ground::NoNeed));
    let unfounded = (CaseOutcome::Excludes, None);
    let unfounded =
        cases::record_preliminary(&mut office.writer, &stamp, case, unfounded, document("1", FIRST_DAY));
    assert_eq!(refusal(unfounded), Refusal::GroundMissing { registration_no });
    cases::record_preliminary(&mut office.writer, &stamp, case, intended, document("1", FIRST_DAY)).unwrap();
    assert_eq!(refusal(decide(&mut office, 2, case, excludes())), unheard(CaseStage::PreliminaryDecided));
    let soon = cases::notify_hearing(&mut office.writer, &stamp, case, call(FIRST_DAY, "2026-11-04"));
    let (hearing_on, earliest) = (day("2026-11-04"), day("2026-11-05"));
    assert_eq!(refusal(soon), Refusal::HearingTooSoon { hearing_on, earliest });
    cases::notify_hearing(&mut office.writer, &stamp, case, call(FIRST_DAY, "2026-11-05")).unwrap();
    assert_eq!(refusal(decide(&mut office, 2, case, excludes())), unheard(CaseStage::HearingNotified));
    let early =
        cases::record_hearing(&mut office.writer, &office.clock.stamp(74), case, minutes("2026-11-04"));
    let before = Refusal::DayTooEarly { day: hearing_on, earlier: EarlierDay::HearingDay, earliest };
    assert_eq!(refusal(early), before);
    cases::record_hearing(&mut office.writer, &office.clock.stamp(74), case, minutes("2026-11-05")).unwrap();

    let mut refused = |decision| refusal(decide(&mut office, 75, case, decision));
    assert_eq!(
        refused(excludes()),
        Refusal::DayTooEarly { day: day(FIRST_DAY), earlier: EarlierDay::HearingDay, earliest }
    );
    let ahead = refused(decision(CaseOutcome::Excludes, "2026-11-06"));
    assert_eq!(ahead, Refusal::DocumentInFuture { date: day("2026-11-06"), today: earliest });
    let good = || decision(CaseOutcome::Excludes, "2026-11-05");
    assert_eq!(refused(CaseDecision { ground: None, ..good() }), Refusal::GroundMissing { registration_no });
    let expired = refused(CaseDecision { basis: LegalBasis::Order529, ..good() });
    let (basis, in_force) = (LegalBasis::Order529, vec![LegalBasis::Law73]);
    assert_eq!(expired, Refusal::BasisNotInForce { basis, day: earliest, in_force });
    let other = refused(CaseDecision { basis: LegalBasis::Law77Part4, ..good() });
    assert_eq!(other, Refusal::BasisIsNotForExclusion { basis: LegalBasis::Law77Part4 });
    decide(&mut office, 75, case, good()).unwrap();
    assert_eq!(state(&office, person), EntryState::Excluded);
    assert_eq!(refusal(cases::open_of(&office.writer, person)), Refusal::NoOpenCase { registration_no });
}

#[test]
fn an_exception_stands_for_the_hearing() {
    let mut office = Office::new();
    let person = office.person();
    let case = hit(&mut office, 1, person);
    let stamp = office.clock.stamp(2);
    let intended = (CaseOutcome::Excludes, Some(Ground::Dead));
    cases::record_preliminary(&mut office.writer, &stamp, case, intended, document("1", FIRST_DAY)).unwrap();
    let death = document("АС-7", FIRST_DAY);
    cases::dispense_hearing(&mut office.writer, &stamp, case, HearingException::Dead, death).unwrap();
    decide(&mut office, 3, case, decision(CaseOutcome::Excludes, FIRST_DAY)).unwrap();
    assert_eq!(stage(&office, case), CaseStage::Excluded);
}

#[test]
fn an_exclusion_moves_those_behind_and_an_annulled_one_moves_them_back() {
    let mut office = Office::new();
    let (person, behind) = (office.person(), office.person());
    let key = entries::known(&office.writer, person).unwrap().key;
    let case = hit(&mut office, 1, person);
    exclude(&mut office, case);
    assert_eq!(office.writer.place(GARRISON, behind).unwrap(), Some(1));
    let stamp = office.clock.stamp(99);
    cases::record_notice(&mut office.writer, &stamp, case, "202", day("2026-11-06")).unwrap();
    cases::appeal(&mut office.writer, &stamp, case, document("7-1", "2026-11-06")).unwrap();
    assert_eq!(
        (state(&office, person), office.writer.place(GARRISON, person).unwrap()),
        (EntryState::Appealed, Some(1))
    );
    let stamp = office.clock.stamp(200);
    let annulled = AppealOutcome::Annulled;
    cases::decide_appeal(&mut office.writer, &stamp, case, annulled, document("7-2", "2026-11-10")).unwrap();
    let entry = entries::known(&office.writer, person).unwrap();
    assert_eq!(
        (entry.state, entry.key, stage(&office, case)),
        (EntryState::Active, key, CaseStage::Reinstated)
    );
    use MoveCause as M;
    let moved = [(2, M::Registered), (1, M::EarlierPersonExcluded), (2, M::EarlierPersonAppealed)];
    assert_eq!(causes(&office, behind), moved);
    assert_eq!(causes(&office, person), [(1, M::Registered)]);
}

#[test]
fn an_appeal_that_fails_ends_what_was_offered_meanwhile() {
    let mut office = Office::new();
    let (person, behind) = (office.person(), office.person());
    let case = hit(&mut office, 1, person);
    exclude(&mut office, case);
    let stamp = office.clock.stamp(99);
    cases::appeal(&mut office.writer, &stamp, case, document("7-1", "2026-11-06")).unwrap();
    office.flat("1");
    let round = office.open(100);
    let offer = office.approve(101, round)[0].clone();
    assert_eq!(offer.entry, person, "an appealed entry keeps its place");
    let stamp = office.clock.stamp(102);
    let stands = AppealOutcome::Stands;
    cases::decide_appeal(&mut office.writer, &stamp, case, stands, document("7-2", "2026-11-06")).unwrap();
    let offer = office.writer.offer(offer.offer).unwrap().unwrap();
    assert_eq!((offer.state, offer.withdrawn), (OfferState::Withdrawn, Some(WithdrawReason::PersonExcluded)));
    assert_eq!(state(&office, person), EntryState::Excluded);
    office.next(103, round);
    assert_eq!(office.approve(104, round)[0].entry, behind);
    cases::reinstate(&mut office.writer, &office.clock.stamp(105), case, document("9", "2026-11-06"))
        .unwrap();
    assert_eq!(office.writer.place(GARRISON, person).unwrap(), Some(1));
    let last = causes(&office, behind).pop().unwrap();
    assert_eq!(last, (2, MoveCause::EarlierPersonReinstated));
}

#[test]
fn a_dwelling_accepted_by_somebody_excluded_is_free_again() {
    let mut office = Office::new();
    let (person, behind) = (office.person(), office.person());
    office.flat("1");
    let (round, prepared) = office.sent_round();
    office.call(4, prepared[0].offer, ReplyCode::Accepts);
    let case = hit(&mut office, 5, person);
    exclude(&mut office, case);
    assert_eq!(office.offer_state(prepared[0].offer), OfferState::Withdrawn);
    office.next(76, round);
    assert_eq!(office.approve(77, round)[0].entry, behind);
}

#[test]
fn the_family_goes_on_with_the_original_instant() {
    let mut office = Office::new();
    let child = office.child(kezek::domain::person::Sex::Female);
    let member = child.clone();
    let person = office.person_but(|new| new.household.push(member));
    let alone = office.person();
    let before = entries::known(&office.writer, person).unwrap();
    let stamp = office.clock.stamp(1);
    let death = (CaseCause::Death, Ground::Dead);
    let case = cases::open(&mut office.writer, &stamp, person, death, document("АС-7", FIRST_DAY)).unwrap();
    let twice = cases::open(&mut office.writer, &stamp, person, death, document("АС-7", FIRST_DAY));
    assert_eq!(refusal(twice), Refusal::CaseAlreadyOpen { registration_no: office.number(person) });
    prepare(&mut office, case);
    decide(&mut office, 75, case, decision(CaseOutcome::ContinuesFamily, "2026-11-05")).unwrap();
    let after = entries::known(&office.writer, person).unwrap();
    assert_eq!((after.key, after.state, after.applicant.iin), (before.key, EntryState::Active, child.iin));
    assert!(after.household.is_empty() && !after.applicant.consent);
    let case =
        cases::open(&mut office.writer, &office.clock.stamp(75), alone, death, document("АС-8", FIRST_DAY))
            .unwrap();
    let waived = HearingException::Waived;
    let stamp = office.clock.stamp(76);
    let intended = (CaseOutcome::ContinuesFamily, Some(Ground::Dead));
    cases::record_preliminary(&mut office.writer, &stamp, case, intended, document("2", "2026-11-05"))
        .unwrap();
    cases::dispense_hearing(&mut office.writer, &stamp, case, waived, document("3", "2026-11-05")).unwrap();
    let nobody = decide(&mut office, 76, case, decision(CaseOutcome::ContinuesFamily, "2026-11-05"));
    assert_eq!(refusal(nobody), Refusal::NoFamily { registration_no: office.number(alone) });
}

#[test]
fn no_round_is_opened_while_a_case_is_over_its_term() {
    let mut office = Office::new();
    let person = office.person();
    office.person();
    office.flat("1");
    let case = hit(&mut office, 1, person);
    let open = |office: &mut Office, hours| {
        let request = office.request();
        rounds::open(&mut office.writer, &office.clock.stamp(hours), &request)
    };
    // The evening of 23 November, and the morning after.
    let over = refusal(open(&mut office, 21 * 24 + 16));
    assert_eq!(over, Refusal::CasesOverTerm { cases: vec![(office.number(person), day("2026-11-23"))] });
    let holiday = CalendarDay { day: day("2026-11-23"), working: false, source: "ПП № 1".to_owned() };
    cases::record_calendar(&mut office.writer, &office.clock.stamp(21 * 24 + 16), vec![holiday]).unwrap();
    open(&mut office, 21 * 24 + 16).unwrap();
    assert_eq!(stage(&office, case), CaseStage::Opened);
}

#[test]
fn a_round_that_demands_a_fresh_inventory_says_who_lacks_what() {
    let mut office = Office::new();
    let (bare, stale, fresh, excused) = (office.person(), office.person(), office.person(), office.person());
    office.flat("1");
    for person in [stale, fresh, excused] {
        let mut applicant = entries::known(&office.writer, person).unwrap().applicant;
        if applicant.previous_service_dwelling != Some(false) {
            applicant.previous_service_dwelling = Some(false);
            entries::correct_applicant(&mut office.writer, &office.clock.stamp(0), person, applicant)
                .unwrap();
        }
        clean(&mut office, person);
    }
    for step in InventoryStep::ALL {
        let facts = Answer { date: day("2026-11-20"), ..answer(&office, fresh, step, Finding::Nothing) };
        inventory::record_answer(&mut office.writer, &office.clock.stamp(450), fresh, facts).unwrap();
    }
    let mut request = office.request();
    request.settings.fresh_inventory_days = Some(10);
    let recorded = rounds::open(&mut office.writer, &office.clock.stamp(460), &request).unwrap();
    let planned = &recorded.planned;
    assert_eq!(planned.plan.offers[0].entry, fresh);
    let lacking: Vec<_> =
        planned.lacking.iter().map(|lacking| (lacking.place, lacking.steps.clone())).collect();
    use CellState::{NotAsked, TooOld};
    let without_fourth = |state| [1, 2, 3, 5, 6].map(|step| (step, state)).to_vec();
    let asked_of_bare =
        planned.lacking[0].steps.iter().filter(|(step, _)| *step != 4).copied().collect::<Vec<_>>();
    assert_eq!(asked_of_bare, without_fourth(NotAsked));
    assert_eq!(lacking[1..], [(2, without_fourth(TooOld)), (4, without_fourth(TooOld))]);
    assert_eq!(office.number(bare), planned.lacking[0].registration_no);
    assert_eq!(
        rounds::recomputed(&office.writer, recorded.round, 1).unwrap().planned.lacking,
        planned.lacking
    );
}

#[test]
fn terms_of_the_inventory_are_changed_by_an_act() {
    let mut office = Office::new();
    let person = office.person();
    clean(&mut office, person);
    let stamp = office.clock.stamp(2);
    let changed = inventory::change_terms(&mut office.writer, &stamp, (1, 20), "Протокол № 3");
    changed.unwrap();
    assert_eq!(matrix(&office, 2).lines[0].row.states()[0], CellState::Clean);
    assert_eq!(matrix(&office, 48).lines[0].row.states()[0], CellState::TooOld);
    assert_eq!(
        refusal(inventory::change_terms(&mut office.writer, &stamp, (0, 20), "№ 3")),
        Refusal::TermIsZero
    );
}
