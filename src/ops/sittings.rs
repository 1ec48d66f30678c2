//! Sittings of the commission: their minutes, the garrison commander's approval, reversal (order 405).

use chrono::Datelike as _;

use super::{
    EmptyField, Refusal, Result, leases, reference,
    refusal::{EarlierDay, required},
};
use crate::{
    domain::{
        Day,
        garrison::Garrison,
        ids::{GarrisonId, MinutesId, OfferId},
        lease::{FailureReason, LeaseStage},
        sitting::{
            Attendance, CommissionOrder, MinutesState, ReversalReason, Signatory, SittingDecision, Votes,
        },
    },
    journal::{
        Stamp,
        payloads::{
            entries::DecisionReference,
            leases::LeaseFailed,
            sittings::{MinutesApproved, MinutesItem, MinutesRecorded, MinutesReversed},
        },
    },
    store::{
        Change, Reader, Writer,
        tables::{accepted_offers::AcceptedOffer, minutes::MinutesRow},
    },
};

/// The minutes of a sitting as a secretary enters them.
#[derive(Debug, Clone, PartialEq)]
pub struct NewMinutes {
    pub garrison: GarrisonId,
    pub number: String,
    pub date: Day,
    pub place: String,
    pub order: CommissionOrder,
    pub attendance: Attendance,
    pub items: Vec<NewItem>,
}

/// The decision on one person.
#[derive(Debug, Clone, PartialEq)]
pub struct NewItem {
    pub offer: OfferId,
    pub decision: SittingDecision,
    pub votes: Votes,
    pub special_opinion: Option<String>,
    pub note: Option<String>,
}

/// Minutes of the register.
pub fn known(reader: &Reader, minutes: MinutesId) -> Result<MinutesRow> {
    reader.minutes(minutes)?.ok_or_else(|| Refusal::UnknownMinutes { minutes }.into())
}

/// Records the minutes of a sitting; they wait for the garrison commander's approval.
///
/// # Errors
/// Refused for a composition, votes or dates that order 405 does not allow, a number given before in garrison
/// and year, and anybody who is not on the garrison's agenda.
pub fn record_minutes(writer: &mut Writer, stamp: &Stamp, new: NewMinutes) -> Result<MinutesId> {
    writer.change(stamp, |change| {
        let garrison = super::garrison(change, new.garrison)?;
        let today = garrison.zone.day(stamp.at);
        reference::check_date(new.date, today)?;
        reference::check_date(new.order.date, today)?;
        new.attendance.check().map_err(Refusal::Attendance)?;
        let number = required(&new.number, EmptyField::MinutesNumber)?;
        let year = new.date.year();
        if change.minutes_with_number(garrison.id, year, &number)?.is_some() {
            return Err(Refusal::MinutesNumberTaken { number, year }.into());
        }
        let minutes = change.next_minutes()?;
        change.append(MinutesRecorded {
            minutes,
            garrison: garrison.id,
            number,
            date: new.date,
            place: required(&new.place, EmptyField::SittingPlace)?,
            order: CommissionOrder {
                number: required(&new.order.number, EmptyField::OrderNumber)?,
                date: new.order.date,
            },
            items: items(change, &garrison, &new)?,
            attendance: trimmed(new.attendance),
        })?;
        Ok(minutes)
    })
}

fn trimmed(mut attendance: Attendance) -> Attendance {
    for attendee in &mut attendance.0 {
        attendee.name = attendee.name.trim().to_owned();
        attendee.rank = attendee.rank.trim().to_owned();
    }
    attendance
}

fn items(reader: &Reader, garrison: &Garrison, new: &NewMinutes) -> Result<Vec<MinutesItem>> {
    if new.items.is_empty() {
        return Err(Refusal::NobodyOnAgenda.into());
    }
    let mut items: Vec<MinutesItem> = Vec::new();
    for item in &new.items {
        let accepted = leases::accepted(reader, item.offer)?;
        let registration_no = accepted.registration_no;
        if items.iter().any(|known| known.offer == item.offer) {
            return Err(Refusal::TwiceInMinutes { registration_no }.into());
        }
        check_on_agenda(reader, garrison, &accepted)?;
        leases::check_not_before(new.date, EarlierDay::Acceptance, garrison.zone.day(accepted.accepted_at))?;
        check_votes(&accepted, item, new.attendance.voters())?;
        items.push(MinutesItem {
            offer: item.offer,
            entry: accepted.entry,
            decision: item.decision,
            votes: item.votes,
            special_opinion: filled(item.special_opinion.as_deref()),
            note: filled(item.note.as_deref()),
        });
    }
    Ok(items)
}

fn filled(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn check_on_agenda(reader: &Reader, garrison: &Garrison, accepted: &AcceptedOffer) -> Result<()> {
    if accepted.garrison != garrison.id {
        let other = super::garrison(reader, accepted.garrison)?.name;
        let registration_no = accepted.registration_no;
        return Err(Refusal::OfOtherGarrison { registration_no, garrison: other }.into());
    }
    leases::check_stage(accepted, LeaseStage::Agenda)
}

/// Nobody votes twice, and the decision is what the votes say (order 405 item 8).
fn check_votes(accepted: &AcceptedOffer, item: &NewItem, present: u32) -> Result<()> {
    let registration_no = accepted.registration_no;
    let votes = item.votes;
    if votes.total() > present {
        return Err(Refusal::VotesAboveMembers { registration_no, votes: votes.total(), present }.into());
    }
    let grants = item.decision == SittingDecision::Grants;
    if votes.carries() == grants {
        Ok(())
    } else {
        Err(Refusal::VotesSayOtherwise { registration_no, votes, grants }.into())
    }
}

/// Records the garrison commander's approval; whom the commission declined is free again by the same minutes.
///
/// # Errors
/// Refused if the minutes do not wait for approval, and for a day before the sitting or ahead.
pub fn approve_minutes(
    writer: &mut Writer,
    stamp: &Stamp,
    minutes: MinutesId,
    approved_on: Day,
    by: &Signatory,
) -> Result<()> {
    let by = Signatory {
        office: required(&by.office, EmptyField::SignatoryOffice)?,
        rank: by.rank.trim().to_owned(),
        name: required(&by.name, EmptyField::SignatoryName)?,
    };
    writer.change(stamp, |change| {
        let row = waiting(change, minutes)?;
        let garrison = super::garrison(change, row.garrison)?;
        reference::check_date(approved_on, garrison.zone.day(stamp.at))?;
        leases::check_not_before(approved_on, EarlierDay::Sitting, row.date)?;
        change.append(MinutesApproved { minutes, approved_on, by })?;
        decline(change, &row)
    })
}

/// A declined person who did not fail otherwise before is free by the decision in the minutes.
fn decline(change: &mut Change<'_>, row: &MinutesRow) -> Result<()> {
    let register = change.register()?;
    let decision = DecisionReference {
        body: register.commission.get(register.lang).to_owned(),
        number: row.number.clone(),
        date: row.date,
    };
    for item in row.items.iter().filter(|item| item.decision != SittingDecision::Grants) {
        if leases::accepted(change, item.offer)?.stage == LeaseStage::Minuted {
            let reason = FailureReason::CommissionDeclined;
            change.append(LeaseFailed { offer: item.offer, reason, decision: decision.clone() })?;
        }
    }
    Ok(())
}

/// Reverses minutes that wait for approval: their people are on the agenda again, their number is free.
///
/// # Errors
/// Refused once somebody of the minutes failed by a decision that rests on them.
pub fn reverse_minutes(
    writer: &mut Writer,
    stamp: &Stamp,
    minutes: MinutesId,
    reason: ReversalReason,
) -> Result<()> {
    writer.change(stamp, |change| {
        let row = waiting(change, minutes)?;
        for item in &row.items {
            let accepted = leases::accepted(change, item.offer)?;
            if accepted.stage == LeaseStage::Failed {
                let registration_no = accepted.registration_no;
                return Err(Refusal::MinutesFollowed { number: row.number, registration_no }.into());
            }
        }
        change.append(MinutesReversed { minutes, reason })?;
        Ok(())
    })
}

fn waiting(reader: &Reader, minutes: MinutesId) -> Result<MinutesRow> {
    let row = known(reader, minutes)?;
    match row.state {
        MinutesState::Waiting => Ok(row),
        state @ (MinutesState::Approved | MinutesState::Reversed) => {
            Err(Refusal::MinutesInState { number: row.number, state }.into())
        }
    }
}
