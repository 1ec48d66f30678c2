//! The commission by the garrison commander's order: who holds which seat from which day (order 405 items 3–5).

use serde::{Deserialize, Serialize};

use super::{
    Day,
    sitting::{Attendance, Attendee, CommissionOrder, Seat},
};

/// Somebody of the commission, as the order names the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommissionMember {
    pub seat: Seat,
    /// Empty for civilians.
    pub rank: String,
    /// The office held beside the seat; empty where the order names none.
    pub office: String,
    /// Surname first.
    pub name: String,
}

/// The whole commission from a day on, until another is appointed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    pub from: Day,
    pub act: CommissionOrder,
    pub members: Vec<CommissionMember>,
}

impl Appointment {
    /// The commission at a sitting to which everybody came.
    pub fn attendance(&self) -> Attendance {
        let present = |member: &CommissionMember| Attendee {
            seat: member.seat,
            rank: member.rank.clone(),
            name: member.name.clone(),
            present: true,
        };
        Attendance(self.members.iter().map(present).collect())
    }
}

/// The appointment that holds on a day, of those in the order of their days.
pub fn on_day(appointments: &[Appointment], day: Day) -> Option<&Appointment> {
    appointments.iter().rfind(|appointment| appointment.from <= day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(day: &str) -> Appointment {
        let day: Day = day.parse().unwrap();
        let act = CommissionOrder { number: day.to_string(), date: day };
        Appointment { from: day, act, members: Vec::new() }
    }

    #[track_caller]
    fn check(day: &str, expected: Option<&str>) {
        let appointments = [from("2026-01-10"), from("2026-06-01")];
        let found = on_day(&appointments, day.parse().unwrap());
        assert_eq!(found.map(|it| it.act.number.as_str()), expected);
    }

    #[test]
    fn a_commission_holds_from_its_day_to_the_next() {
        check("2026-01-09", None);
        check("2026-01-10", Some("2026-01-10"));
        check("2026-05-31", Some("2026-01-10"));
        check("2026-06-01", Some("2026-06-01"));
    }
}
