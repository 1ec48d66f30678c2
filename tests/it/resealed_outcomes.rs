//! Outcomes changed and sealed anew: what does not follow from the events before is found.

use kezek::verify::{Check, Finding};
use serde_json::{Value, json};

use crate::{
    resealed::{Journal, resealed_from},
    support::office::Office,
    verification::Tampered,
};
use kezek::domain::{phone::Phone, reply::ReplyCode};
use kezek::ops::waiting;

/// A finding of a check that names its event and, where there is one, person and dwelling.
#[track_caller]
fn check_named(findings: &[Finding], expected: Check) {
    let of_check: Vec<_> = findings.iter().filter(|finding| finding.check == expected).collect();
    let named = |finding: &&&Finding| {
        finding.event.is_some()
            && finding.registration_no.is_some()
            && finding.dwelling.is_some()
            && !finding.expected.is_empty()
            && !finding.found.is_empty()
    };
    assert!(of_check.iter().any(|finding| named(&finding)), "{expected:?} in {findings:#?}");
}

#[track_caller]
fn check_found(kind: &str, change: impl FnMut(&mut Value) -> bool, expected: Check) {
    let findings = resealed_from(&Tampered::new(), |journal: &Journal<'_>| journal.change(kind, change));
    check_named(&findings, expected);
}

/// Changes the first payload that it is shown.
fn first(mut change: impl FnMut(&mut Value)) -> impl FnMut(&mut Value) -> bool {
    let mut done = false;
    move |payload| {
        let now = !std::mem::replace(&mut done, true);
        if now {
            change(payload);
        }
        now
    }
}

#[test]
fn a_lease_for_another_dwelling_is_found() {
    // The lease is said to follow from the offer of somebody who has not got so far.
    check_found("lease_signed", first(|payload| payload["offer"] = json!(2)), Check::Replay);
}

#[test]
fn a_lease_before_the_approval_of_its_minutes_is_found() {
    check_found("lease_signed", first(|payload| payload["signed_on"] = json!("2026-03-14")), Check::Replay);
}

#[test]
fn a_lease_on_minutes_that_nobody_approved_is_found() {
    check_found("minutes_approved", first(|payload| payload["minutes"] = json!(2)), Check::Replay);
}

#[test]
fn a_person_in_minutes_who_never_accepted_is_found() {
    let never_accepted = |payload: &mut Value| payload["items"][0]["offer"] = json!(2);
    check_found("minutes_recorded", first(never_accepted), Check::Replay);
}

#[test]
fn a_decline_made_a_grant_is_found() {
    // Whoever got a lease had been declined by the minutes.
    let declined = |payload: &mut Value| {
        payload["items"][0]["decision"] = json!({ "declines": { "reason": "household_changed" } });
    };
    check_found("minutes_recorded", first(declined), Check::Replay);
}

#[test]
fn a_reply_whose_text_says_something_else_is_found() {
    let said_otherwise = |payload: &mut Value| {
        let changes = payload["disposition"] == "decides" && payload["code"] == 6521;
        if changes {
            payload["text"] = json!("6526");
        }
        changes
    };
    check_found("reply_recorded", said_otherwise, Check::Replay);
}

#[test]
fn a_yes_put_aside_is_found() {
    let put_aside = |payload: &mut Value| {
        let changes = payload["disposition"] == "decides" && payload["code"] == 6521;
        if changes {
            payload["disposition"] = json!("repeats");
        }
        changes
    };
    check_found("reply_recorded", put_aside, Check::Replay);
}

#[test]
fn a_silence_that_counts_without_an_act_is_found() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    office.sent_round();
    office.lapse(60);
    let tampered = Tampered::of(office.writer.path());
    let without_effect = |journal: &Journal<'_>| {
        journal.change("register_created", |payload| {
            payload["reply_act"]["in_force_from"] = json!("2026-12-01");
            true
        });
    };
    check_named(&resealed_from(&tampered, without_effect), Check::P7);
}

#[test]
fn an_approval_of_something_else_than_the_plan_is_found() {
    let swapped = |payload: &mut Value| {
        let offers = payload["offers"].as_array_mut().unwrap();
        let (first, second) = (offers[0]["dwelling"].clone(), offers[1]["dwelling"].clone());
        (offers[0]["dwelling"], offers[1]["dwelling"]) = (second, first);
    };
    check_found("wave_approved", first(swapped), Check::Replan);
    let left_out = |payload: &mut Value| drop(payload["offers"].as_array_mut().unwrap().pop());
    check_found("wave_approved", first(left_out), Check::Replan);
}

/// A round said to have been opened under other conditions; the words are those that only this check says.
#[track_caller]
fn check_conditions(change: impl FnMut(&mut Value), expected: &str) {
    let findings = resealed_from(&Tampered::new(), |journal: &Journal<'_>| {
        journal.change("round_opened", first(change));
    });
    let tells = |finding: &Finding| finding.check == Check::Replan && finding.expected == expected;
    assert!(findings.iter().any(|finding| tells(finding) && finding.event.is_some()), "{findings:#?}");
}

#[test]
fn rules_and_a_basis_that_were_not_those_of_the_day_are_found() {
    check_conditions(|payload| payload["rules"]["reply_window_hours"] = json!(24), "reply_window_hours 48");
    check_conditions(|payload| payload["basis"] = json!("order-529"), "a basis in force");
}

/// Somebody answered from another number; it was found out who.
fn assigned() -> Office {
    let mut office = Office::new();
    for number in ["Ж-1", "Ж-2"] {
        office.person();
        office.flat(number);
    }
    let (_round, prepared) = office.sent_round();
    let stranger = Phone::parse("8 777 000 00 00").unwrap();
    office.call(5, prepared[1].offer, ReplyCode::Refuses);
    office.gateway(10, &[(stranger, office.instant(9), "6521")]);
    let reply = office.waiting_reply().id;
    let stamp = office.clock.stamp(11);
    waiting::assign(&mut office.writer, &stamp, reply, prepared[0].offer, "перезвонили").unwrap();
    office
}

#[track_caller]
fn check_assigned(change: impl Fn(&mut Value), named: bool) {
    let tampered = Tampered::of(assigned().writer.path());
    let findings = resealed_from(&tampered, |journal: &Journal<'_>| {
        journal.change("reply_assigned", first(change));
    });
    if named {
        check_named(&findings, Check::Replay);
    } else {
        let replay = |finding: &&Finding| finding.check == Check::Replay && finding.event.is_some();
        assert!(findings.iter().any(|finding| replay(&finding)), "{findings:#?}");
    }
}

#[test]
fn a_reply_assigned_to_an_offer_that_had_its_answer_is_found() {
    check_assigned(|payload| payload["offer"] = json!(2), true);
}

#[test]
fn a_reply_assigned_that_did_not_wait_is_found() {
    check_assigned(|payload| payload["reply"] = json!(1), false);
}

#[test]
fn a_message_sent_to_another_telephone_is_found() {
    let other = |payload: &mut Value| payload["offers"][0]["phone"] = json!("+77029998877");
    check_found("wave_approved", first(other), Check::Replan);
    let on_paper = |payload: &mut Value| {
        let offers = payload["offers"].as_array_mut().unwrap();
        offers.iter_mut().find(|offer| offer["channel"] == "message").unwrap()["channel"] = json!("paper");
    };
    check_found("wave_approved", first(on_paper), Check::Replan);
}
