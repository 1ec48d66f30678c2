//! From yes to lease: two sittings of the invented commission, leases, a closed entry, somebody who still waits.

use chrono::{DurationRound as _, TimeDelta};

use super::{CHAIR, FINISHED_AT, SECRETARY, day, morning, stamp};
use crate::{
    domain::{
        Day, Instant,
        ids::{LeaseId, MinutesId, OfferId},
        lease::LeaseStage,
        sitting::{Attendance, Attendee, CommissionOrder, Seat, Signatory, SittingDecision, Votes},
    },
    journal::{Stamp, payloads::entries::DecisionReference},
    ops::{
        Result, leases,
        leases::Signed,
        sittings::{self, NewItem, NewMinutes},
    },
    store::Writer,
};

/// The commission of the finished round's garrison; one of its members was away.
const COMMISSION: [(Seat, &str, &str, bool); 6] = [
    (Seat::Chair, "подполковник", CHAIR, true),
    (Seat::Deputy, "майор", "Сейітов Б. Қ.", true),
    (Seat::Member, "капитан юстиции", "Омарова Д. С.", true),
    (Seat::Member, "полковник", "Ахметов Е. Т.", true),
    (Seat::Member, "майор", "Ли В. Н.", false),
    (Seat::Secretary, "", SECRETARY, true),
];

/// Who accepted in the finished round: all but two have a lease, one has a decision, the last waits for a sitting.
pub(super) fn sittings(writer: &mut Writer, clock: Instant) -> Result<()> {
    let accepted = writer.accepted_offers(FINISHED_AT, LeaseStage::Agenda)?;
    let mut offers: Vec<OfferId> = accepted.into_iter().map(|accepted| accepted.offer).collect();
    offers.pop();
    let decided = offers.pop();
    spring(writer, &offers)?;
    decided.map_or(Ok(()), |offer| lately(writer, clock, offer))
}

/// A sitting in spring: leases for all, and every entry but the last one closed.
fn spring(writer: &mut Writer, offers: &[OfferId]) -> Result<()> {
    if offers.is_empty() {
        return Ok(());
    }
    let minutes = hold(writer, "1", day(2026, 3, 13), offers)?;
    approve(writer, minutes, day(2026, 3, 16))?;
    let signed_on = day(2026, 3, 20);
    let mut signed: Vec<LeaseId> = Vec::new();
    for (number, &offer) in (1..).zip(offers) {
        let lease = Signed { number: format!("{number}-С"), date: signed_on };
        signed.push(leases::sign(writer, &by(SECRETARY, signed_on), offer, &lease)?);
    }
    signed.pop();
    let closed_on = day(2026, 3, 24);
    for (number, &lease) in (41..).zip(&signed) {
        let body = "Учебная районная эксплуатационная часть · Оқу аудандық пайдалану бөлімі".to_owned();
        let decision = DecisionReference { body, number: number.to_string(), date: closed_on };
        leases::house(writer, &by(SECRETARY, closed_on), lease, decision)?;
    }
    Ok(())
}

/// A sitting nine days ago, approved six days ago.
fn lately(writer: &mut Writer, clock: Instant, offer: OfferId) -> Result<()> {
    let today = clock.duration_trunc(TimeDelta::days(1)).unwrap_or(clock).date_naive();
    let minutes = hold(writer, "2", today - TimeDelta::days(9), &[offer])?;
    approve(writer, minutes, today - TimeDelta::days(6))
}

fn hold(writer: &mut Writer, number: &str, date: Day, offers: &[OfferId]) -> Result<MinutesId> {
    let granted = |&offer: &OfferId| NewItem {
        offer,
        decision: SittingDecision::Grants,
        votes: Votes { in_favour: 4, against: 0, abstained: 0 },
        special_opinion: None,
        note: None,
    };
    let new = NewMinutes {
        garrison: FINISHED_AT,
        number: number.to_owned(),
        date,
        place: "Алматы".to_owned(),
        order: CommissionOrder { number: "7".to_owned(), date: day(2026, 1, 15) },
        attendance: attendance(),
        items: offers.iter().map(granted).collect(),
    };
    sittings::record_minutes(writer, &by(SECRETARY, date), new)
}

fn attendance() -> Attendance {
    let seated = COMMISSION.iter().map(|&(seat, rank, name, present)| Attendee {
        seat,
        rank: rank.to_owned(),
        name: name.to_owned(),
        present,
    });
    Attendance(seated.collect())
}

fn approve(writer: &mut Writer, minutes: MinutesId, approved_on: Day) -> Result<()> {
    let commander = Signatory {
        office: "Начальник учебного гарнизона".to_owned(),
        rank: "полковник".to_owned(),
        name: "Жұмабеков С. А.".to_owned(),
    };
    sittings::approve_minutes(writer, &by(SECRETARY, approved_on), minutes, approved_on, &commander)
}

/// In the afternoon of a day.
fn by(actor: &str, day: Day) -> Stamp {
    stamp(actor, morning(day) + TimeDelta::hours(6))
}
