//! Offers and the window for a reply (design 4.7).

use chrono::Duration;
use serde::{Deserialize, Serialize};

use super::Instant;

/// Where an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    Prepared,
    Sent,
    Delivered,
    /// The message is known as not delivered; a person decides.
    Failed,
    Accepted,
    Refused,
    /// Silence under an act that gives it effect.
    Lapsed,
    /// Silence without such an act; a person decides.
    NoAnswer,
    Withdrawn,
}

impl OfferState {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Prepared,
        Self::Sent,
        Self::Delivered,
        Self::Failed,
        Self::Accepted,
        Self::Refused,
        Self::Lapsed,
        Self::NoAnswer,
        Self::Withdrawn,
    ];

    /// Whether the offer still waits for its outcome; one person and one dwelling have at most one.
    pub const fn is_live(self) -> bool {
        match self {
            Self::Prepared | Self::Sent | Self::Delivered | Self::Failed | Self::NoAnswer => true,
            Self::Accepted | Self::Refused | Self::Lapsed | Self::Withdrawn => false,
        }
    }

    /// Whether nothing was heard within the term.
    pub const fn is_silence(self) -> bool {
        match self {
            Self::Lapsed | Self::NoAnswer => true,
            Self::Prepared
            | Self::Sent
            | Self::Delivered
            | Self::Failed
            | Self::Accepted
            | Self::Refused
            | Self::Withdrawn => false,
        }
    }

    /// Whether the dwelling comes back to its round in this state.
    pub const fn frees_dwelling(self) -> bool {
        match self {
            Self::Refused | Self::Lapsed | Self::Withdrawn => true,
            Self::Prepared
            | Self::Sent
            | Self::Delivered
            | Self::Failed
            | Self::NoAnswer
            | Self::Accepted => false,
        }
    }

    /// The stable code in files and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Lapsed => "lapsed",
            Self::NoAnswer => "no_answer",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// How an offer reaches the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A short message to the recorded telephone.
    Message,
    /// On paper against signature: no telephone, or no consent (design 4.5).
    Paper,
}

/// When the window of a round's offers starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockStart {
    #[default]
    Sending,
    Delivery,
}

/// Why a person withdrew an offer; a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithdrawReason {
    RecordedByMistake,
    DwellingWithdrawn,
    NotDelivered,
    /// Silence without an act, decided by a person.
    NoAnswerDecided,
    PersonLeftQueue,
    RoundAnnulled,
    /// A reply given in time to the offer before was honoured (design 4.7).
    EarlierReplyHonoured,
    /// It came to no lease; the reason is kept with that decision.
    LeaseFailed,
    /// The person was excluded by a decision; its number is kept with the case.
    PersonExcluded,
}

impl WithdrawReason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::RecordedByMistake,
        Self::DwellingWithdrawn,
        Self::NotDelivered,
        Self::NoAnswerDecided,
        Self::PersonLeftQueue,
        Self::RoundAnnulled,
        Self::EarlierReplyHonoured,
        Self::LeaseFailed,
        Self::PersonExcluded,
    ];

    /// Those that a person chooses; the others belong to an act of their own.
    pub const CHOSEN: [Self; 5] = [
        Self::RecordedByMistake,
        Self::DwellingWithdrawn,
        Self::NotDelivered,
        Self::NoAnswerDecided,
        Self::PersonLeftQueue,
    ];

    /// The stable code in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RecordedByMistake => "recorded_by_mistake",
            Self::DwellingWithdrawn => "dwelling_withdrawn",
            Self::NotDelivered => "not_delivered",
            Self::NoAnswerDecided => "no_answer_decided",
            Self::PersonLeftQueue => "person_left_queue",
            Self::RoundAnnulled => "round_annulled",
            Self::EarlierReplyHonoured => "earlier_reply_honoured",
            Self::LeaseFailed => "lease_failed",
            Self::PersonExcluded => "person_excluded",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// The window in which a reply is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplyWindow {
    pub started_at: Instant,
    pub due_at: Instant,
}

impl ReplyWindow {
    /// A window of exactly so many hours; weekends and holidays count.
    pub fn starting(started_at: Instant, hours: u32) -> Self {
        Self { started_at, due_at: started_at + Duration::hours(i64::from(hours)) }
    }

    /// In time is at or before the due instant.
    pub fn is_in_time(&self, received_at: Instant) -> bool {
        received_at <= self.due_at
    }

    /// Silence is silence only after the due instant.
    pub fn has_run_out(&self, now: Instant) -> bool {
        now > self.due_at
    }
}

/// How long before the end of a term a person is reminded, in hours: the nearest last.
pub const REMINDED_BEFORE_HOURS: [u32; 3] = [12, 2, 0];

/// How many of the terms that end at these instants came to each of [`REMINDED_BEFORE_HOURS`] after one instant and
/// until another. A term that came to several of them counts for the nearest to its end alone.
pub fn reminders(due: &[Instant], after: Instant, until: Instant) -> [u32; 3] {
    let mut counts = [0; 3];
    for &due_at in due {
        let reached =
            |hours: &u32| (after < reminded_at(due_at, *hours)) && (reminded_at(due_at, *hours) <= until);
        if let Some(nearest) = REMINDED_BEFORE_HOURS.iter().rposition(reached) {
            counts[nearest] += 1;
        }
    }
    counts
}

/// The next instant at which a person is to be reminded of one of these terms.
pub fn next_reminder(due: &[Instant], after: Instant) -> Option<Instant> {
    let all = due.iter().flat_map(|&due_at| REMINDED_BEFORE_HOURS.map(|hours| reminded_at(due_at, hours)));
    all.filter(|&at| at > after).min()
}

fn reminded_at(due_at: Instant, hours_before: u32) -> Instant {
    due_at - Duration::hours(i64::from(hours_before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(after_seconds: i64, in_time: bool) {
        let start: Instant = "2026-11-20T10:00:00Z".parse().unwrap();
        let window = ReplyWindow::starting(start, 48);
        let at = start + Duration::seconds(after_seconds);
        assert_eq!(window.is_in_time(at), in_time);
        assert_eq!(window.has_run_out(at), !in_time);
    }

    #[test]
    fn forty_eight_hours_to_the_second() {
        check(48 * 3600 - 1, true);
        check(48 * 3600, true);
        check(48 * 3600 + 1, false);
    }

    /// Two terms end at these hours of the day after; reminders from one minute of that time to another.
    #[track_caller]
    fn check_reminders(after_minutes: i64, until_minutes: i64, expected: [u32; 3]) {
        let start: Instant = "2026-11-20T10:00:00Z".parse().unwrap();
        let due = [24, 36].map(|hours| start + Duration::hours(hours));
        let at = |minutes| start + Duration::minutes(minutes);
        assert_eq!(reminders(&due, at(after_minutes), at(until_minutes)), expected);
    }

    #[test]
    fn each_term_is_called_to_mind_three_times() {
        let hour = 60;
        check_reminders(0, 12 * hour - 1, [0, 0, 0]);
        check_reminders(0, 12 * hour, [1, 0, 0]);
        check_reminders(12 * hour, 13 * hour, [0, 0, 0]);
        check_reminders(22 * hour - 1, 22 * hour, [0, 1, 0]);
        // The end of the one term is twelve hours before the end of the other.
        check_reminders(24 * hour - 1, 24 * hour, [1, 0, 1]);
        // A machine that slept calls each term to mind once.
        check_reminders(0, 35 * hour, [0, 1, 1]);
        check_reminders(36 * hour, 99 * hour, [0, 0, 0]);
    }

    #[test]
    fn the_next_reminder_is_the_first_that_lies_ahead() {
        let start: Instant = "2026-11-20T10:00:00Z".parse().unwrap();
        let due = [start + Duration::hours(24), start + Duration::hours(36)];
        let next = |after: i64| {
            next_reminder(&due, start + Duration::hours(after)).map(|at| (at - start).num_hours())
        };
        assert_eq!(
            [0, 12, 22, 24, 34, 36].map(next),
            [Some(12), Some(22), Some(24), Some(34), Some(36), None]
        );
    }
}
