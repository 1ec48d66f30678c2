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
    /// Somebody ahead was excluded and left the queue (Housing Law 73(1)).
    EarlierPersonExcluded,
    /// Somebody excluded before appealed, and keeps the place ahead until the outcome.
    EarlierPersonAppealed,
    /// Somebody excluded before was put back at the original instant of submission.
    EarlierPersonReinstated,
    /// The person's own appeal: the place is kept until the outcome.
    OwnAppealed,
    /// The person was put back at the original instant of submission.
    OwnReinstated,
}
