//! The claim to the result of a job.

use std::sync::mpsc;

/// A result that comes later; dropped, the result goes nowhere.
#[derive(Debug)]
pub struct Ticket<R>(mpsc::Receiver<R>);

/// What a ticket gives when it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<R> {
    NotYet,
    Ready(R),
    /// The job failed, or the result was taken before.
    Lost,
}

pub(super) fn pair<R>() -> (mpsc::SyncSender<R>, Ticket<R>) {
    let (sender, receiver) = mpsc::sync_channel(1);
    (sender, Ticket(receiver))
}

impl<R> Ticket<R> {
    /// The result, if it is there.
    pub fn take(&mut self) -> Answer<R> {
        match self.0.try_recv() {
            Ok(result) => Answer::Ready(result),
            Err(mpsc::TryRecvError::Empty) => Answer::NotYet,
            Err(mpsc::TryRecvError::Disconnected) => Answer::Lost,
        }
    }

    /// Waits for the result; not for frames.
    pub fn wait(self) -> Option<R> {
        self.0.recv().ok()
    }
}
