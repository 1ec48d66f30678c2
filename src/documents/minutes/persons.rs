//! The commission and the commander in words.

use crate::{
    domain::sitting::{Attendance, Attendee, Signatory},
    i18n::Tr,
};

use super::alphabetical;

/// Who was present or absent, by seat and alphabet.
pub(super) fn seated(tr: Tr, attendance: &Attendance, present: bool) -> Vec<&Attendee> {
    let mut seated: Vec<&Attendee> =
        attendance.0.iter().filter(|attendee| attendee.present == present).collect();
    alphabetical(tr.lang(), &mut seated);
    seated
}

/// A line for each: the seat, the rank, the name.
pub(super) fn list(tr: Tr, attendees: &[&Attendee]) -> String {
    let lines = attendees.iter().map(|attendee| format!("{} – {}", tr.seat(attendee.seat), ranked(attendee)));
    lines.collect::<Vec<_>>().join("\n")
}

/// The rank, where there is one, and the name.
pub(super) fn ranked(attendee: &Attendee) -> String {
    words(&[&attendee.rank, &attendee.name])
}

/// What stands before the line for the hand.
pub(super) fn role_and_rank(tr: Tr, attendee: &Attendee) -> String {
    let role = tr.seat(attendee.seat);
    let mut letters = role.chars();
    let role: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    if attendee.rank.is_empty() { role } else { format!("{role},\n{}", attendee.rank) }
}

/// Office, rank and name.
pub(super) fn signatory(by: &Signatory) -> String {
    words(&[&by.office, &by.rank, &by.name])
}

fn words(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
