//! What was changed in the journal of a lease and sealed anew is found.

use kezek::{domain::lease::FailureReason, domain::reply::ReplyCode, ops::rounds, verify::Check};
use serde_json::json;

use super::{Story, at, signed};
use crate::{
    resealed::{Journal, resealed_from},
    support::office::Office,
    verification::Tampered,
};

#[track_caller]
fn check_found(office: &Office, change: impl FnOnce(&Journal<'_>), check: Check) {
    let findings = resealed_from(&Tampered::of(office.writer.path()), change);
    assert!(findings.iter().any(|finding| finding.check == check), "{findings:?}");
}

#[test]
fn a_dwelling_given_to_another_before_its_lease_failed_is_found() {
    let mut office = Office::new();
    let person = office.person();
    (0..2).for_each(|_| {
        office.person();
    });
    let dwelling = office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    for offer in &prepared {
        office.call(5, offer.offer, ReplyCode::Accepts);
    }
    let (offer, other) = (prepared[0].offer, prepared[1].offer);
    let mut story = Story { office, round, person, offer, dwelling };
    story.fail("2026-11-03", FailureReason::PersonGaveUp, "2026-11-03").unwrap();
    let stamp = at("2026-11-04");
    rounds::next(&mut story.office.writer, &stamp, round, true).unwrap();
    rounds::approve(&mut story.office.writer, &stamp, round).unwrap();
    let failed_elsewhere = |journal: &Journal<'_>| {
        journal.change("lease_failed", |payload| {
            payload["offer"] = json!(other);
            true
        });
    };
    check_found(&story.office, failed_elsewhere, Check::P8);
    let another_reason = |journal: &Journal<'_>| {
        journal.change("lease_failed", |payload| {
            payload["reason"] = json!("dwelling_unusable");
            true
        });
    };
    check_found(&story.office, another_reason, Check::P1);
}

#[test]
fn the_entry_of_somebody_else_closed_by_a_lease_is_found() {
    let mut story = Story::of(2);
    story.decide();
    let lease = story.sign("2026-11-20", &signed("15-С", "2026-11-20")).unwrap();
    story.house("2026-11-23", lease, "2026-11-23").unwrap();
    let other = story.person.0 + 1;
    let of_another = |journal: &Journal<'_>| {
        journal.change("entry_housed", |payload| {
            payload["entry"] = json!(other);
            true
        });
    };
    check_found(&story.office, of_another, Check::Replay);
}
