//! Days and terms of sittings and leases, both sides of each boundary.

use super::*;

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
    assert_eq!(refused, Refusal::DocumentInFuture { date: day("2026-11-04"), today: day("2026-11-03") });
    let refused = refusal(story.record("2026-11-03", on("2026-11-01", offer)));
    assert_eq!(refused, too_early("2026-11-01", EarlierDay::Acceptance, "2026-11-02"));
    let minutes = story.record("2026-11-03", on("2026-11-02", offer)).unwrap();
    let refused = refusal(story.approve("2026-11-03", minutes, "2026-11-01"));
    assert_eq!(refused, too_early("2026-11-01", EarlierDay::Sitting, "2026-11-02"));
    let refused = refusal(story.approve("2026-11-03", minutes, "2026-11-04"));
    assert_eq!(refused, Refusal::DocumentInFuture { date: day("2026-11-04"), today: day("2026-11-03") });
    story.approve("2026-11-03", minutes, "2026-11-02").unwrap();
}

#[test]
fn a_day_is_a_day_of_the_garrison() {
    let mut story = Story::new();
    let late: Instant = "2026-11-03T19:00:00Z".parse().unwrap();
    let before = story.office.clock.stamp_at(late - chrono::TimeDelta::seconds(1));
    let new = || minutes("2026-11-04", vec![granted(story.offer)]);
    let refused = refusal(sittings::record_minutes(&mut story.office.writer, &before, new()));
    assert_eq!(refused, Refusal::DocumentInFuture { date: day("2026-11-04"), today: day("2026-11-03") });
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
    assert_eq!(refused, Refusal::DocumentInFuture { date: day("2026-12-01"), today: day("2026-11-30") });
    story.sign("2026-11-30", &signed(" 15-С ", "2026-11-30")).unwrap();
    assert_eq!(story.stage(), LeaseStage::Signed);
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
