//! Who sits in the commission, and from which day (order 405 items 3–5).

use super::{
    EmptyField, Refusal, Result, leases, reference,
    refusal::{EarlierDay, required},
};
use crate::{
    domain::{
        Day,
        commission::{Appointment, CommissionMember},
        garrison::Zone,
        sitting::CommissionOrder,
    },
    journal::{Stamp, payloads::register::CommissionMembersChanged},
    store::{Reader, Writer},
};

/// Records the members from a day on, all of them, with the order that appointed them.
///
/// # Errors
/// Refused for a composition that order 405 does not allow, an order of tomorrow or without a number, a day before
/// the order, and if the same members already hold under the same order from that day.
pub fn change_members(writer: &mut Writer, stamp: &Stamp, appointment: Appointment) -> Result<()> {
    appointment.attendance().check().map_err(Refusal::Attendance)?;
    let mut members: Vec<_> = appointment.members.into_iter().map(trimmed).collect();
    members.sort_by_key(|member| member.seat);
    let appointment = Appointment {
        act: CommissionOrder {
            number: required(&appointment.act.number, EmptyField::OrderNumber)?,
            date: appointment.act.date,
        },
        from: appointment.from,
        members,
    };
    writer.change(stamp, |change| {
        let zone = change.garrisons()?.first().map_or_else(Zone::of_the_capital, |garrison| garrison.zone);
        reference::check_date(appointment.act.date, zone.day(stamp.at))?;
        leases::check_not_before(appointment.from, EarlierDay::Order, appointment.act.date)?;
        if change.appointment_on(appointment.from)?.as_ref() == Some(&appointment) {
            return Err(Refusal::NothingChanged.into());
        }
        change.append(CommissionMembersChanged { appointment })?;
        Ok(())
    })
}

/// The members on a day; none before the first that were recorded.
pub fn members_on(reader: &Reader, day: Day) -> Result<Vec<CommissionMember>> {
    Ok(reader.appointment_on(day)?.map(|appointment| appointment.members).unwrap_or_default())
}

fn trimmed(member: CommissionMember) -> CommissionMember {
    let trimmed = |text: String| text.trim().to_owned();
    CommissionMember {
        rank: trimmed(member.rank),
        office: trimmed(member.office),
        name: trimmed(member.name),
        ..member
    }
}
