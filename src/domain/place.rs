//! The place in the queue: counted, never stored; what is kept is why it moved.

/// Why a place changed; no other person is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveCause {
    /// The person's own registration.
    Registered,
    /// Somebody who had submitted earlier was entered later.
    EarlierSubmissionEntered,
    /// The person's own instant of submission or number changed.
    OwnSubmissionCorrected,
    /// Somebody else's instant of submission or number changed.
    OtherSubmissionCorrected,
    /// Somebody ahead received a dwelling and left the queue (Housing Law 73(1)(4)).
    EarlierPersonHoused,
}
