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
        self, Refusal, card,
        leases::{self, Signed},
        refusal::EarlierDay,
        rounds,
        sittings::{self, NewItem, NewMinutes},
    },
};

use crate::support::office::{GARRISON, Office, refusal};

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
fn the_days_of_a_sitting_come_one_after_the_other() {
    let mut story = Story::new();
    let on = |date: &str, offer| minutes(date, vec![granted(offer)]);
    let offer = story.offer;
    let too_early = |given: &str, earlier, earliest: &str| Refusal::DayTooEarly {
        day: day(given),
        earlier,
        earliest: day(earliest),
    };
    let refused = refusal(story.record("2026-11-03", on("2026-11-04", offer)));
    assert_eq!(refused, Refusal::DayAhead { day: day("2026-11-04"), today: day("2026-11-03") });
    let refused = refusal(story.record("2026-11-03", on("2026-11-01", offer)));
    assert_eq!(refused, too_early("2026-11-01", EarlierDay::Acceptance, "2026-11-02"));
    let minutes = story.record("2026-11-03", on("2026-11-02", offer)).unwrap();
    let refused = refusal(story.approve("2026-11-03", minutes, "2026-11-01"));
    assert_eq!(refused, too_early("2026-11-01", EarlierDay::Sitting, "2026-11-02"));
    let refused = refusal(story.approve("2026-11-03", minutes, "2026-11-04"));
    assert_eq!(refused, Refusal::DayAhead { day: day("2026-11-04"), today: day("2026-11-03") });
    story.approve("2026-11-03", minutes, "2026-11-02").unwrap();
}

#[test]
fn a_day_is_a_day_of_the_garrison() {
    let mut story = Story::new();
    let late: Instant = "2026-11-03T19:00:00Z".parse().unwrap();
    let before = story.office.clock.stamp_at(late - chrono::TimeDelta::seconds(1));
    let new = || minutes("2026-11-04", vec![granted(story.offer)]);
    let refused = refusal(sittings::record_minutes(&mut story.office.writer, &before, new()));
    assert_eq!(refused, Refusal::DayAhead { day: day("2026-11-04"), today: day("2026-11-03") });
    let after = story.office.clock.stamp_at(late);
    sittings::record_minutes(&mut story.office.writer, &after, new()).unwrap();
}

#[test]
fn the_term_for_the_lease_is_fifteen_calendar_days_from_approval() {
    let mut story = Story::new();
    story.decide();
    let days_left = |today: &str| {
        let awaited = leases::awaited(&story.office.writer, GARRISON, day(today)).unwrap();
        (awaited[0].sign_by, awaited[0].days_left)
    };
    assert_eq!(days_left("2026-11-21"), (day("2026-11-21"), 0));
    assert_eq!(days_left("2026-11-22"), (day("2026-11-21"), -1));
    let refused = refusal(story.fail("2026-11-25", FailureReason::TermPassed, "2026-11-21"));
    let not_passed = Refusal::TermNotPassed { sign_by: day("2026-11-21"), decided_on: day("2026-11-21") };
    assert_eq!(refused, not_passed);
    story.fail("2026-11-25", FailureReason::TermPassed, "2026-11-22").unwrap();
}

#[test]
fn a_lease_signed_late_is_recorded_too() {
    let mut story = Story::new();
    story.decide();
    let refused = refusal(story.sign("2026-11-30", &signed("15-С", "2026-11-05")));
    let early = Refusal::DayTooEarly {
        day: day("2026-11-05"),
        earlier: EarlierDay::Approval,
        earliest: day("2026-11-06"),
    };
    assert_eq!(refused, early);
    let refused = refusal(story.sign("2026-11-30", &signed("15-С", "2026-12-01")));
    assert_eq!(refused, Refusal::DayAhead { day: day("2026-12-01"), today: day("2026-11-30") });
    story.sign("2026-11-30", &signed(" 15-С ", "2026-11-30")).unwrap();
    assert_eq!(story.stage(), LeaseStage::Signed);
}

#[test]
fn every_act_has_its_stage() {
    let mut story = Story::new();
    let lease = signed("15-С", "2026-11-20");
    let refused = refusal(story.sign("2026-11-20", &lease));
    assert_eq!(refused, story.at_stage(LeaseStage::Agenda));
    let minutes_of = |number: &str, offer| NewMinutes {
        number: number.to_owned(),
        ..minutes("2026-11-04", vec![granted(offer)])
    };
    let first = story.record("2026-11-04", minutes_of("1", story.offer)).unwrap();
    let refused = refusal(story.record("2026-11-04", minutes_of("2", story.offer)));
    assert_eq!(refused, story.at_stage(LeaseStage::Minuted));
    let refused = refusal(story.sign("2026-11-20", &lease));
    assert_eq!(refused, story.at_stage(LeaseStage::Minuted));
    story.approve("2026-11-06", first, "2026-11-06").unwrap();
    let registration_no = story.office.number(story.person);
    let refused = refusal(story.fail("2026-11-20", FailureReason::LeaseInvalid, "2026-11-20"));
    let (reason, stage) = (FailureReason::LeaseInvalid, LeaseStage::Decided);
    assert_eq!(refused, Refusal::FailureNotPossible { registration_no, reason, stage });
    let id = story.sign("2026-11-20", &lease).unwrap();
    let refused = refusal(story.sign("2026-11-20", &lease));
    assert_eq!(refused, story.at_stage(LeaseStage::Signed));
    story.house("2026-11-20", id, "2026-11-20").unwrap();
    let refused = refusal(story.house("2026-11-20", id, "2026-11-20"));
    assert_eq!(refused, story.at_stage(LeaseStage::Housed));
    let refused = refusal(story.house("2026-11-20", LeaseId(9), "2026-11-20"));
    assert_eq!(refused, Refusal::UnknownLease { lease: LeaseId(9) });
}

#[test]
fn nobody_who_did_not_accept_is_on_the_agenda() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    let offer = prepared[0].offer;
    let stamp = office.clock.stamp(50);
    let new = minutes("2026-11-04", vec![granted(offer)]);
    let refused = refusal(sittings::record_minutes(&mut office.writer, &stamp, new));
    assert_eq!(refused, Refusal::OfferInState { offer, state: OfferState::Sent });
}

#[test]
fn a_sitting_decides_on_its_own_garrison_only() {
    let mut story = Story::new();
    let zone = kezek::domain::garrison::Zone::parse("Asia/Aqtau").unwrap();
    let stamp = at("2026-11-04");
    let other = ops::register::add_garrison(&mut story.office.writer, &stamp, "Актауский", zone).unwrap();
    let new = NewMinutes { garrison: other, ..minutes("2026-11-04", vec![granted(story.offer)]) };
    let refused = refusal(story.record("2026-11-04", new));
    let registration_no = story.office.number(story.person);
    assert_eq!(refused, Refusal::OfOtherGarrison { registration_no, garrison: "Алматинский".to_owned() });
}

#[test]
fn the_votes_are_those_of_the_members_present_and_say_what_was_decided() {
    let mut story = Story::new();
    let registration_no = story.office.number(story.person);
    let mut refused = |item: NewItem| refusal(story.record("2026-11-04", minutes("2026-11-04", vec![item])));
    let offer = OfferId(1);
    let votes = Votes { in_favour: 4, against: 1, abstained: 1 };
    assert_eq!(
        refused(item(offer, SittingDecision::Grants, votes)),
        Refusal::VotesAboveMembers { registration_no, votes: 6, present: 5 }
    );
    let tie = Votes { in_favour: 2, against: 2, abstained: 1 };
    assert_eq!(
        refused(item(offer, SittingDecision::Grants, tie)),
        Refusal::VotesSayOtherwise { registration_no, votes: tie, grants: true }
    );
    let reason = DeclineReason::NoMajority;
    assert_eq!(
        refused(item(offer, SittingDecision::Declines { reason }, GRANTED)),
        Refusal::VotesSayOtherwise { registration_no, votes: GRANTED, grants: false }
    );
    let twice = minutes("2026-11-04", vec![granted(offer), granted(offer)]);
    assert_eq!(refusal(story.record("2026-11-04", twice)), Refusal::TwiceInMinutes { registration_no });
    let nobody = minutes("2026-11-04", Vec::new());
    assert_eq!(refusal(story.record("2026-11-04", nobody)), Refusal::NobodyOnAgenda);
    let mut small = minutes("2026-11-04", vec![granted(offer)]);
    small.attendance.0.remove(3);
    let fault = AttendanceFault::Size { members: 4 };
    assert_eq!(refusal(story.record("2026-11-04", small)), Refusal::Attendance(fault));
}

#[test]
fn official_numbers_are_given_once_in_garrison_and_year() {
    let mut office = Office::new();
    let people = [office.person(), office.person()];
    let dwelling = office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    for offer in &prepared {
        office.call(5, offer.offer, ReplyCode::Accepts);
    }
    let (offer, other) = (prepared[0].offer, prepared[1].offer);
    let mut story = Story { office, round, person: people[0], offer, dwelling };
    let first = story.record("2026-11-04", minutes("2026-11-04", vec![granted(offer)])).unwrap();
    let refused = refusal(story.record("2026-11-04", minutes("2026-11-04", vec![granted(other)])));
    assert_eq!(refused, Refusal::MinutesNumberTaken { number: "1".to_owned(), year: 2026 });
    let next_year = story.record("2027-01-05", minutes("2027-01-05", vec![granted(other)])).unwrap();
    story.approve("2027-01-06", first, "2026-12-30").unwrap();
    story.approve("2027-01-06", next_year, "2027-01-06").unwrap();
    let lease = story.sign("2027-01-06", &signed("1", "2026-12-31")).unwrap();
    story.offer = other;
    story.sign("2027-01-07", &signed("1", "2027-01-06")).unwrap();
    let agreement = signed("1/1", "2026-12-31");
    story.extend("2027-01-06", lease, &agreement).unwrap();
    let again = refusal(story.extend("2027-01-06", lease, &agreement));
    assert_eq!(again, Refusal::AgreementNumberTaken { number: "1/1".to_owned(), lease: "1".to_owned() });
    let early = refusal(story.extend("2027-01-06", lease, &signed("1/2", "2026-12-30")));
    let (day, earliest) = (day("2026-12-30"), day("2026-12-31"));
    assert_eq!(early, Refusal::DayTooEarly { day, earlier: EarlierDay::Lease, earliest });
}

#[test]
fn a_number_is_free_again_once_its_lease_failed() {
    let mut office = Office::new();
    let person = office.person();
    office.person();
    let dwelling = office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    for offer in &prepared {
        office.call(5, offer.offer, ReplyCode::Accepts);
    }
    let mut story = Story { office, round, person, offer: prepared[0].offer, dwelling };
    let both = prepared.iter().map(|offer| granted(offer.offer)).collect();
    let minutes = story.record("2026-11-04", minutes("2026-11-04", both)).unwrap();
    story.approve("2026-11-06", minutes, "2026-11-06").unwrap();
    story.sign("2026-11-06", &signed("1", "2026-11-06")).unwrap();
    story.offer = prepared[1].offer;
    let taken = refusal(story.sign("2026-11-07", &signed("1", "2026-11-07")));
    assert_eq!(taken, Refusal::LeaseNumberTaken { number: "1".to_owned(), year: 2026 });
    story.offer = prepared[0].offer;
    story.fail("2026-11-08", FailureReason::LeaseInvalid, "2026-11-08").unwrap();
    story.offer = prepared[1].offer;
    story.sign("2026-11-08", &signed("1", "2026-11-08")).unwrap();
}

#[test]
fn a_lease_runs_twelve_months_and_is_listed_sixty_days_before_its_end() {
    let mut story = Story::new();
    story.decide();
    let lease = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    let listed = |story: &Story, today: &str| {
        let running = leases::running(&story.office.writer, GARRISON, day(today)).unwrap();
        (running[0].last_day, running[0].days_left, running[0].is_running_out)
    };
    assert_eq!(listed(&story, "2027-09-20"), (day("2027-11-20"), 61, false));
    assert_eq!(listed(&story, "2027-09-21"), (day("2027-11-20"), 60, true));
    story.house("2026-11-23", lease, "2026-11-23").unwrap();
    assert_eq!(listed(&story, "2027-11-21"), (day("2027-11-20"), -1, true));
    story.extend("2027-11-20", lease, &signed("15-С/1", "2027-11-19")).unwrap();
    assert_eq!(listed(&story, "2027-11-21"), (day("2028-11-20"), 365, false));
}
