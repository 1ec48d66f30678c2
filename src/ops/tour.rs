//! The practice tour: which of its steps a person has taken in a practice register.

use std::collections::BTreeSet;

use super::{Result, demo};
use crate::store::Reader;

/// A step of the tour, in the order of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TourStep {
    OpenRound,
    Approve,
    Send,
    TakeReply,
    NextWave,
    RecordMinutes,
    SignLease,
    RecordAnswer,
    PrintPaper,
}

impl TourStep {
    /// Every step, in order.
    pub const ALL: [Self; 9] = [
        Self::OpenRound,
        Self::Approve,
        Self::Send,
        Self::TakeReply,
        Self::NextWave,
        Self::RecordMinutes,
        Self::SignLease,
        Self::RecordAnswer,
        Self::PrintPaper,
    ];
}

/// The steps that are done: what the journal says that somebody outside the invented commission recorded.
pub fn done(reader: &Reader) -> Result<BTreeSet<TourStep>> {
    let recorded = reader.kinds_recorded_by_others(demo::OFFICIALS)?;
    let times = |kind: &str| recorded.get(kind).copied().unwrap_or(0);
    let is_done = |step: &TourStep| match step {
        TourStep::OpenRound => times("round_opened") > 0,
        TourStep::Approve => times("wave_approved") > 0,
        TourStep::Send => times("offer_sent") > 0,
        TourStep::TakeReply => times("reply_recorded") > 0,
        // Opening a round plans its first wave.
        TourStep::NextWave => times("wave_planned") > times("round_opened"),
        TourStep::RecordMinutes => times("minutes_recorded") > 0,
        TourStep::SignLease => times("lease_signed") > 0,
        TourStep::RecordAnswer => times("answer_recorded") > 0,
        TourStep::PrintPaper => times("paper_printed") > 0,
    };
    Ok(TourStep::ALL.into_iter().filter(is_done).collect())
}
