//! From yes to lease: sittings, approval, leases, failures, the closing of the entry.

use kezek::{
    domain::{
        Day, Instant,
        dwelling::DwellingState,
        entry::EntryState,
        ids::{DwellingId, EntryId, LeaseId, MinutesId, OfferId, RoundId},
        lease::{FailureReason, LeaseStage},
        offer::OfferState,
        reply::ReplyCode,
        sitting::{
            Attendance, AttendanceFault, Attendee, CommissionOrder, DeclineReason, MinutesState,
            ReversalReason, Seat, Signatory, SittingDecision, Votes,
        },
    },
    journal::{
        Stamp,
        payloads::{entries::DecisionReference, rounds::RoundEnd},
    },
    ops::{
        self, EmptyField, Refusal, card,
        leases::{self, Signed},
        refusal::EarlierDay,
        rounds,
        sittings::{self, NewItem, NewMinutes},
    },
};

use crate::support::office::{GARRISON, Office, refusal};

mod any_order;
mod days;
mod on_paper;
mod refusals;
mod tampered;

/// The office begins on 2 November 2026 at nine; the first person accepts on the same day.
struct Story {
    office: Office,
    round: RoundId,
    person: EntryId,
    offer: OfferId,
    dwelling: DwellingId,
}

const GRANTED: Votes = Votes { in_favour: 4, against: 1, abstained: 0 };
const DECLINED: Votes = Votes { in_favour: 2, against: 3, abstained: 0 };

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn attendance() -> Attendance {
    let seats = [Seat::Chair, Seat::Deputy, Seat::Member, Seat::Member, Seat::Member, Seat::Secretary];
    let seated = (1..).zip(seats).map(|(number, seat)| Attendee {
        seat,
        rank: "майор".to_owned(),
        name: format!("Член {number}"),
        present: true,
    });
    Attendance(seated.collect())
}

fn item(offer: OfferId, decision: SittingDecision, votes: Votes) -> NewItem {
    NewItem { offer, decision, votes, special_opinion: None, note: None }
}

fn granted(offer: OfferId) -> NewItem {
    item(offer, SittingDecision::Grants, GRANTED)
}

fn declined(offer: OfferId) -> NewItem {
    item(offer, SittingDecision::Declines { reason: DeclineReason::HouseholdChanged }, DECLINED)
}

fn minutes(date: &str, items: Vec<NewItem>) -> NewMinutes {
    NewMinutes {
        garrison: GARRISON,
        number: "1".to_owned(),
        date: day(date),
        place: "Алматы".to_owned(),
        order: CommissionOrder { number: "7".to_owned(), date: day("2026-01-15") },
        attendance: attendance(),
        items,
    }
}

fn decision(date: &str) -> DecisionReference {
    DecisionReference { body: "РЭЧ".to_owned(), number: "41".to_owned(), date: day(date) }
}

fn signed(number: &str, date: &str) -> Signed {
    Signed { number: number.to_owned(), date: day(date) }
}

/// Ten in the morning of a day in the garrison.
fn at(day: &str) -> Stamp {
    Stamp { at: format!("{day}T05:00:00Z").parse().unwrap(), actor: "secretary".to_owned() }
}

impl Story {
    fn new() -> Self {
        Self::of(1)
    }

    /// So many people in a queue for one flat, which the first of them accepts.
    fn of(people: u32) -> Self {
        let mut office = Office::new();
        let person = office.person();
        (1..people).for_each(|_| {
            office.person();
        });
        let dwelling = office.flat("Ж-1");
        let (round, prepared) = office.sent_round();
        let offer = prepared[0].offer;
        office.call(5, offer, ReplyCode::Accepts);
        Self { office, round, person, offer, dwelling }
    }

    fn record(&mut self, now: &str, new: NewMinutes) -> ops::Result<MinutesId> {
        let stamp = at(now);
        sittings::record_minutes(&mut self.office.writer, &stamp, new)
    }

    fn approve(&mut self, now: &str, minutes: MinutesId, date: &str) -> ops::Result<()> {
        let by = Signatory {
            office: "Начальник гарнизона".to_owned(),
            rank: "полковник".to_owned(),
            name: "Жұмабеков С. А.".to_owned(),
        };
        let stamp = at(now);
        sittings::approve_minutes(&mut self.office.writer, &stamp, minutes, day(date), &by)
    }

    fn sign(&mut self, now: &str, lease: &Signed) -> ops::Result<LeaseId> {
        let stamp = at(now);
        leases::sign(&mut self.office.writer, &stamp, self.offer, lease)
    }

    fn fail(&mut self, now: &str, reason: FailureReason, date: &str) -> ops::Result<()> {
        let stamp = at(now);
        leases::fail(&mut self.office.writer, &stamp, self.offer, reason, decision(date))
    }

    fn extend(&mut self, now: &str, lease: LeaseId, agreement: &Signed) -> ops::Result<()> {
        let stamp = at(now);
        leases::extend(&mut self.office.writer, &stamp, lease, agreement)
    }

    fn house(&mut self, now: &str, lease: LeaseId, date: &str) -> ops::Result<()> {
        let stamp = at(now);
        leases::house(&mut self.office.writer, &stamp, lease, decision(date))
    }

    /// A sitting on 4 November, approved on the 6th: the lease can be signed until the 21st.
    fn decide(&mut self) -> MinutesId {
        let minutes = self.record("2026-11-04", minutes("2026-11-04", vec![granted(self.offer)])).unwrap();
        self.approve("2026-11-06", minutes, "2026-11-06").unwrap();
        minutes
    }

    fn stage(&self) -> LeaseStage {
        self.office.writer.accepted_offer(self.offer).unwrap().unwrap().stage
    }

    fn at_stage(&self, stage: LeaseStage) -> Refusal {
        Refusal::AtStage { registration_no: self.office.number(self.person), stage }
    }

    fn entry_state(&self) -> EntryState {
        self.office.writer.entry(self.person).unwrap().unwrap().state
    }

    fn place(&self) -> Option<u32> {
        self.office.writer.place(GARRISON, self.person).unwrap()
    }

    #[track_caller]
    fn check(&self, stage: LeaseStage, entry: EntryState, dwelling: DwellingState) {
        assert_eq!(self.stage(), stage);
        assert_eq!(self.entry_state(), entry);
        assert_eq!(self.office.state_of(self.dwelling), dwelling);
    }
}

/// The first of two people is housed by a lease until 20 November 2027.
pub fn housed() -> (Office, EntryId) {
    let mut story = Story::of(2);
    story.decide();
    let lease = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    story.house("2026-11-23", lease, "2026-11-23").unwrap();
    (story.office, story.person)
}

#[test]
fn an_accepted_offer_becomes_a_lease_and_closes_the_entry() {
    let mut story = Story::of(2);
    story.check(LeaseStage::Agenda, EntryState::Reserved, DwellingState::Reserved);
    let minutes = story.record("2026-11-04", minutes("2026-11-04", vec![granted(story.offer)])).unwrap();
    story.check(LeaseStage::Minuted, EntryState::Reserved, DwellingState::Reserved);
    story.approve("2026-11-06", minutes, "2026-11-06").unwrap();
    story.check(LeaseStage::Decided, EntryState::Reserved, DwellingState::Reserved);
    let lease = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    story.check(LeaseStage::Signed, EntryState::Reserved, DwellingState::Occupied);
    assert_eq!(story.place(), Some(1), "until the decision the place stays");
    story.house("2026-11-23", lease, "2026-11-23").unwrap();
    story.check(LeaseStage::Housed, EntryState::Housed, DwellingState::Occupied);
    assert_eq!(story.place(), None);
    let end = rounds::close(&mut story.office.writer, &at("2026-11-24"), story.round).unwrap();
    assert_eq!(end, RoundEnd::Filled);
    story.check(LeaseStage::Housed, EntryState::Housed, DwellingState::Occupied);
    let kinds: Vec<_> = card::history(&story.office.writer, story.person)
        .unwrap()
        .into_iter()
        .map(|line| line.event.kind())
        .collect();
    assert_eq!(kinds[4..], ["minutes_recorded", "minutes_approved", "lease_signed", "entry_housed"]);
}

#[test]
fn who_stood_behind_moves_up_when_the_entry_is_closed() {
    let mut story = Story::of(2);
    let behind = EntryId(story.person.0 + 1);
    story.decide();
    let lease = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    story.house("2026-11-23", lease, "2026-11-23").unwrap();
    let told = card::place_story(&story.office.writer, behind).unwrap();
    assert_eq!(told.place, Some(1));
    let moves: Vec<_> = told.moves.iter().map(|step| (step.place, step.cause)).collect();
    assert_eq!(moves, [(2, card::MoveCause::Registered), (1, card::MoveCause::EarlierPersonHoused)]);
}

#[test]
fn a_round_after_a_lease_is_looked_back_on() {
    let mut story = Story::of(3);
    story.decide();
    let lease = story.sign("2026-11-03", &signed("15-С", "2026-11-06")).map(|_lease| ());
    assert!(matches!(refusal(lease), Refusal::DocumentInFuture { .. }));
    let lease = story.sign("2026-11-06", &signed("15-С", "2026-11-06")).unwrap();
    story.house("2026-11-06", lease, "2026-11-06").unwrap();
    story.office.flat("Ж-2");
    let round = story.office.open(200);
    let prepared = story.office.approve(201, round);
    assert_eq!(prepared[0].entry.0, story.person.0 + 1);
    let last = EntryId(story.person.0 + 2);
    let told = card::place_story(&story.office.writer, last).unwrap();
    assert_eq!((told.place, told.waves.len()), (Some(2), 2));
    let again = rounds::recomputed(&story.office.writer, round, 1).unwrap();
    assert_eq!(again.planned.candidates.len(), 2);
}

#[test]
fn a_lease_that_fails_brings_both_back_to_a_running_round() {
    let mut story = Story::of(2);
    let key = story.office.writer.entry(story.person).unwrap().unwrap().key;
    story.decide();
    story.fail("2026-11-22", FailureReason::TermPassed, "2026-11-22").unwrap();
    story.check(LeaseStage::Failed, EntryState::Active, DwellingState::InRound);
    assert_eq!(story.office.offer_state(story.offer), OfferState::Withdrawn);
    assert_eq!(
        (story.place(), story.office.writer.entry(story.person).unwrap().unwrap().key),
        (Some(1), key)
    );
    let stamp = at("2026-11-23");
    rounds::next(&mut story.office.writer, &stamp, story.round, true).unwrap();
    let prepared = rounds::approve(&mut story.office.writer, &stamp, story.round).unwrap();
    assert_eq!(prepared[0].entry, story.person, "the first of the queue is asked again");
}

#[test]
fn who_gave_the_dwelling_up_is_not_offered_it_again_in_the_round() {
    let mut story = Story::of(2);
    story.fail("2026-11-03", FailureReason::PersonGaveUp, "2026-11-03").unwrap();
    let stamp = at("2026-11-04");
    rounds::next(&mut story.office.writer, &stamp, story.round, true).unwrap();
    let prepared = rounds::approve(&mut story.office.writer, &stamp, story.round).unwrap();
    assert_ne!(prepared[0].entry, story.person);
    assert_eq!(story.place(), Some(1));
}

#[test]
fn after_its_round_the_dwelling_of_a_failed_lease_is_vacant() {
    let mut story = Story::new();
    rounds::close(&mut story.office.writer, &at("2026-11-03"), story.round).unwrap();
    story.decide();
    let lease = story.sign("2026-11-07", &signed("15-С", "2026-11-07")).unwrap();
    story.fail("2026-11-30", FailureReason::LeaseInvalid, "2026-11-30").unwrap();
    story.check(LeaseStage::Failed, EntryState::Active, DwellingState::Vacant);
    let vacant = story.office.writer.dwellings_vacant(GARRISON).unwrap();
    assert_eq!(vacant.first[0].since, at("2026-11-30").at);
    let refused = refusal(story.house("2026-11-30", lease, "2026-11-30"));
    assert_eq!(refused, story.at_stage(LeaseStage::Failed));
    let again = story.extend("2026-11-30", lease, &signed("1", "2026-11-30"));
    assert_eq!(refusal(again), story.at_stage(LeaseStage::Failed));
    let (_round, prepared) = (story.office.open(700), story.office.approve(701, RoundId(2)));
    assert_eq!((prepared[0].entry, prepared[0].dwelling), (story.person, story.dwelling));
}

#[test]
fn whom_the_commission_declines_is_free_by_the_approved_minutes() {
    let mut story = Story::new();
    let new = minutes("2026-11-04", vec![declined(story.offer)]);
    let minutes = story.record("2026-11-04", new).unwrap();
    story.check(LeaseStage::Minuted, EntryState::Reserved, DwellingState::Reserved);
    story.approve("2026-11-06", minutes, "2026-11-06").unwrap();
    story.check(LeaseStage::Failed, EntryState::Active, DwellingState::InRound);
    let (reason, decision) =
        story.office.writer.accepted_offer(story.offer).unwrap().unwrap().failure.unwrap();
    assert_eq!(reason, FailureReason::CommissionDeclined);
    assert_eq!((decision.body.as_str(), decision.number.as_str()), ("Комиссия", "1"));
}

#[test]
fn reversed_minutes_bring_their_people_back_to_the_agenda() {
    let mut story = Story::new();
    let first = story.record("2026-11-04", minutes("2026-11-04", vec![granted(story.offer)])).unwrap();
    let stamp = at("2026-11-05");
    sittings::reverse_minutes(&mut story.office.writer, &stamp, first, ReversalReason::ReturnedByCommander)
        .unwrap();
    assert_eq!(story.stage(), LeaseStage::Agenda);
    let refused = refusal(story.approve("2026-11-06", first, "2026-11-06"));
    assert_eq!(refused, Refusal::MinutesInState { number: "1".to_owned(), state: MinutesState::Reversed });
    let second = story.record("2026-11-05", minutes("2026-11-05", vec![granted(story.offer)])).unwrap();
    story.approve("2026-11-06", second, "2026-11-06").unwrap();
    assert_eq!(story.stage(), LeaseStage::Decided);
    let reason = ReversalReason::RecordedByMistake;
    let stamp = at("2026-11-06");
    let refused = refusal(sittings::reverse_minutes(&mut story.office.writer, &stamp, second, reason));
    assert_eq!(refused, Refusal::MinutesInState { number: "1".to_owned(), state: MinutesState::Approved });
}

#[test]
fn minutes_that_a_decision_rests_on_are_not_reversed() {
    let mut story = Story::new();
    let minutes = story.record("2026-11-04", minutes("2026-11-04", vec![granted(story.offer)])).unwrap();
    story.fail("2026-11-05", FailureReason::CommanderDidNotApprove, "2026-11-05").unwrap();
    let reason = ReversalReason::RecordedByMistake;
    let stamp = at("2026-11-05");
    let refused = refusal(sittings::reverse_minutes(&mut story.office.writer, &stamp, minutes, reason));
    let registration_no = story.office.number(story.person);
    assert_eq!(refused, Refusal::MinutesFollowed { number: "1".to_owned(), registration_no });
}

#[test]
fn a_lease_recorded_by_mistake_is_reversed_and_its_term_runs_on() {
    let mut story = Story::new();
    story.decide();
    let lease = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    let stamp = at("2026-11-20");
    let nameless = leases::reverse(&mut story.office.writer, &stamp, lease, " ");
    assert_eq!(refusal(nameless), Refusal::Empty(EmptyField::Reason));
    leases::reverse(&mut story.office.writer, &stamp, lease, "ошибка в номере").unwrap();
    story.check(LeaseStage::Decided, EntryState::Reserved, DwellingState::Reserved);
    let awaited = leases::awaited(&story.office.writer, GARRISON, day("2026-11-20")).unwrap();
    assert_eq!(awaited[0].sign_by, day("2026-11-21"));
    let again = leases::reverse(&mut story.office.writer, &stamp, lease, "ошибка");
    assert_eq!(refusal(again), story.at_stage(LeaseStage::Decided));
    let second = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    let refused = refusal(story.extend("2026-11-20", lease, &signed("1", "2026-11-20")));
    assert_eq!(refused, story.at_stage(LeaseStage::Signed));
    story.house("2026-11-20", second, "2026-11-20").unwrap();
    let late = leases::reverse(&mut story.office.writer, &stamp, second, "ошибка");
    assert_eq!(refusal(late), story.at_stage(LeaseStage::Housed));
}
