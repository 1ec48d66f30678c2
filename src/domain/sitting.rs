//! Sittings of the housing commission: who sat, how they voted, what was decided (order 405, annex 3).

use serde::{Deserialize, Serialize};

use super::Day;

/// The seats of a commission; the secretary is not a member and has no vote (order 405 item 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    Chair,
    Deputy,
    Member,
    Secretary,
}

impl Seat {
    /// Every seat, in the order of the minutes.
    pub const ALL: [Self; 4] = [Self::Chair, Self::Deputy, Self::Member, Self::Secretary];

    /// The seats of the smallest commission, with a deputy and the secretary (order 405 item 3).
    pub const LEAST: [Self; 6] =
        [Self::Chair, Self::Deputy, Self::Member, Self::Member, Self::Member, Self::Secretary];

    const fn votes(self) -> bool {
        match self {
            Self::Chair | Self::Deputy | Self::Member => true,
            Self::Secretary => false,
        }
    }

    const fn has_one_holder(self) -> bool {
        match self {
            Self::Chair | Self::Deputy | Self::Secretary => true,
            Self::Member => false,
        }
    }
}

/// Somebody of the commission at a sitting, present or absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    pub seat: Seat,
    /// The rank beside the signature; empty for civilians.
    pub rank: String,
    /// Surname and initials.
    pub name: String,
    pub present: bool,
}

/// The whole commission at a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Attendance(pub Vec<Attendee>);

/// What is wrong with the composition of a sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttendanceFault {
    NameMissing {
        seat: Seat,
    },
    NameTwice {
        name: String,
    },
    SeatEmpty {
        seat: Seat,
    },
    SeatTakenTwice {
        seat: Seat,
    },
    /// The members are an odd number of at least [`Attendance::MEMBERS_MIN`] (order 405 item 3).
    Size {
        members: usize,
    },
    /// Neither the chair nor the deputy was there.
    NobodyPresides,
    /// Whoever kept the minutes is the secretary of the sitting (order 405 item 9).
    SecretaryAbsent,
}

impl Attendance {
    /// A commission has at least so many members, the secretary not counted (order 405 item 3).
    pub const MEMBERS_MIN: usize = 5;

    /// Tests the composition.
    pub fn check(&self) -> Result<(), AttendanceFault> {
        self.check_names()?;
        self.check_seats()?;
        let members = self.members();
        if members < Self::MEMBERS_MIN || members.is_multiple_of(2) {
            return Err(AttendanceFault::Size { members });
        }
        if self.presiding().is_none() {
            return Err(AttendanceFault::NobodyPresides);
        }
        if self.holders(Seat::Secretary).any(|secretary| !secretary.present) {
            return Err(AttendanceFault::SecretaryAbsent);
        }
        Ok(())
    }

    /// How many members the commission has, present or absent.
    pub fn members(&self) -> usize {
        self.0.iter().filter(|attendee| attendee.seat.votes()).count()
    }

    /// How many of those present have a vote.
    pub fn voters(&self) -> u32 {
        self.0.iter().filter(|attendee| attendee.present && attendee.seat.votes()).count() as u32
    }

    /// The chair, or the deputy in the chair's absence.
    pub fn presiding(&self) -> Option<&Attendee> {
        let mut seats = self.holders(Seat::Chair).chain(self.holders(Seat::Deputy));
        seats.find(|attendee| attendee.present)
    }

    fn holders(&self, seat: Seat) -> impl Iterator<Item = &Attendee> {
        self.0.iter().filter(move |attendee| attendee.seat == seat)
    }

    fn check_names(&self) -> Result<(), AttendanceFault> {
        let mut names = std::collections::BTreeSet::new();
        for attendee in &self.0 {
            let name = attendee.name.trim();
            if name.is_empty() {
                return Err(AttendanceFault::NameMissing { seat: attendee.seat });
            }
            if !names.insert(name) {
                return Err(AttendanceFault::NameTwice { name: name.to_owned() });
            }
        }
        Ok(())
    }

    fn check_seats(&self) -> Result<(), AttendanceFault> {
        if let Some(seat) = [Seat::Chair, Seat::Secretary].into_iter().find(|&seat| self.is_empty(seat)) {
            return Err(AttendanceFault::SeatEmpty { seat });
        }
        let twice = |seat: &Seat| seat.has_one_holder() && self.holders(*seat).count() > 1;
        Seat::ALL.into_iter().find(twice).map_or(Ok(()), |seat| Err(AttendanceFault::SeatTakenTwice { seat }))
    }

    fn is_empty(&self, seat: Seat) -> bool {
        self.holders(seat).next().is_none()
    }
}

/// The votes on one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Votes {
    #[serde(rename = "for")]
    pub in_favour: u32,
    pub against: u32,
    pub abstained: u32,
}

impl Votes {
    /// How many voted.
    pub const fn total(self) -> u32 {
        self.in_favour + self.against + self.abstained
    }

    /// A simple majority (order 405 item 8).
    pub const fn carries(self) -> bool {
        self.in_favour > self.against
    }

    /// Two thirds of those present, as item 10 of order 405 asks beside the majority of item 8.
    pub const fn has_two_thirds_of(self, present: u32) -> bool {
        self.in_favour * 3 >= present * 2
    }
}

/// What a sitting decided on one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SittingDecision {
    /// The dwelling is given to the person.
    Grants,
    Declines {
        reason: DeclineReason,
    },
}

/// Why a commission declined; a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// The person is no longer in need, or the papers do not show it.
    NeedNotConfirmed,
    /// The household changed and the dwelling no longer fits it.
    HouseholdChanged,
    DwellingUnusable,
    /// The offer was made against the order of the queue.
    QueueBreach,
    /// The votes did not carry the proposal.
    NoMajority,
}

impl DeclineReason {
    /// Every reason.
    pub const ALL: [Self; 5] = [
        Self::NeedNotConfirmed,
        Self::HouseholdChanged,
        Self::DwellingUnusable,
        Self::QueueBreach,
        Self::NoMajority,
    ];
}

/// Why minutes that wait for approval were reversed; their people come back to the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReversalReason {
    RecordedByMistake,
    /// The garrison commander returned them for another sitting.
    ReturnedByCommander,
}

impl ReversalReason {
    /// Every reason.
    pub const ALL: [Self; 2] = [Self::RecordedByMistake, Self::ReturnedByCommander];
}

/// Where minutes stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MinutesState {
    /// They wait for the garrison commander's approval.
    Waiting,
    Approved,
    Reversed,
}

/// The order of the garrison commander by which the commission sits (order 405 item 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommissionOrder {
    pub number: String,
    pub date: Day,
}

/// Who signs for an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// The office, such as commander of a garrison.
    pub office: String,
    /// The rank; empty for civilians.
    pub rank: String,
    /// Surname and initials.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attendee(seat: Seat, name: &str, present: bool) -> Attendee {
        Attendee { seat, rank: String::new(), name: name.to_owned(), present }
    }

    /// C, D, M and S are present, the small letters absent.
    fn attendance(seats: &str) -> Attendance {
        let seated = seats.chars().enumerate().map(|(at, letter)| {
            let seat = match letter.to_ascii_uppercase() {
                'C' => Seat::Chair,
                'D' => Seat::Deputy,
                'S' => Seat::Secretary,
                _ => Seat::Member,
            };
            attendee(seat, &format!("name {at}"), letter.is_ascii_uppercase())
        });
        Attendance(seated.collect())
    }

    #[track_caller]
    fn check(seats: &str, expected: Option<&AttendanceFault>) {
        assert_eq!(attendance(seats).check().as_ref().err(), expected, "{seats}");
    }

    #[test]
    fn the_composition_is_that_of_order_405() {
        use AttendanceFault::{NobodyPresides, SeatEmpty, SeatTakenTwice, SecretaryAbsent, Size};
        check("CDMMMS", None);
        check("cDmmmS", None);
        check("CMMMMS", None);
        check("CDMMMMMS", None);
        check("CDMMS", Some(&Size { members: 4 }));
        check("CDMMMMS", Some(&Size { members: 6 }));
        check("CDMS", Some(&Size { members: 3 }));
        check("DMMMMS", Some(&SeatEmpty { seat: Seat::Chair }));
        check("CDMMM", Some(&SeatEmpty { seat: Seat::Secretary }));
        check("CCMMMS", Some(&SeatTakenTwice { seat: Seat::Chair }));
        check("CDDMMS", Some(&SeatTakenTwice { seat: Seat::Deputy }));
        check("CDMMMSS", Some(&SeatTakenTwice { seat: Seat::Secretary }));
        check("cdMMMS", Some(&NobodyPresides));
        check("cMMMMS", Some(&NobodyPresides));
        check("CDMMMs", Some(&SecretaryAbsent));
    }

    #[test]
    fn every_name_is_there_and_once() {
        let mut twice = attendance("CDMMMS");
        twice.0[4].name = " name 2 ".to_owned();
        assert_eq!(twice.check(), Err(AttendanceFault::NameTwice { name: "name 2".to_owned() }));
        twice.0[4].name = " ".to_owned();
        assert_eq!(twice.check(), Err(AttendanceFault::NameMissing { seat: Seat::Member }));
    }

    #[test]
    fn the_secretary_and_the_absent_have_no_vote() {
        assert_eq!(attendance("CdMMmS").voters(), 3);
        assert_eq!(attendance("CdMMmS").members(), 5);
        assert_eq!(attendance("cDMMmS").presiding().map(|deputy| deputy.seat), Some(Seat::Deputy));
    }

    #[track_caller]
    fn check_votes(in_favour: u32, against: u32, abstained: u32, carries: bool, two_thirds: bool) {
        let votes = Votes { in_favour, against, abstained };
        assert_eq!((votes.carries(), votes.has_two_thirds_of(votes.total())), (carries, two_thirds));
    }

    #[test]
    fn majorities() {
        check_votes(3, 2, 0, true, false);
        check_votes(2, 2, 1, false, false);
        check_votes(2, 3, 0, false, false);
        check_votes(4, 2, 0, true, true);
        check_votes(5, 3, 0, true, false);
        check_votes(2, 1, 2, true, false);
        check_votes(0, 0, 0, false, true);
    }
}
