//! One act in one transaction.

use super::{Error, Reader, Result, apply, events::NewEvent, transaction::in_transaction};
use crate::{
    domain::Instant,
    journal::{Event, Sequence, Stamp, chain::Digest},
};

/// The last event of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    pub sequence: Sequence,
    pub hash: Digest,
    /// The instant of the last event; none before the first.
    pub at: Option<Instant>,
}

/// A transaction in which an act reads the register as its own events leave it, and appends.
pub struct Change<'a> {
    reader: &'a Reader,
    stamp: &'a Stamp,
    head: Head,
    practice: bool,
}

impl<'a> Change<'a> {
    pub(super) fn run<T, E: From<Error>>(
        reader: &'a Reader,
        stamp: &'a Stamp,
        act: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        in_transaction(&reader.connection, || {
            let practice = reader.is_practice()?;
            let mut change = Self { reader, stamp, head: reader.head()?, practice };
            act(&mut change)
        })
    }

    /// Appends an event and writes what follows from it into the derived tables.
    ///
    /// # Errors
    /// [`Error::ClockBehind`] if the clock of a real register runs back, unless the event corrects the clock.
    pub fn append(&mut self, event: impl Into<Event>) -> Result<Sequence> {
        let event = event.into();
        self.check_clock(&event)?;
        let new = NewEvent { sequence: self.head.sequence + 1, stamp: self.stamp, event: &event };
        let hash = self.reader.insert_event(&new, self.head.hash)?;
        self.head = Head { sequence: new.sequence, hash, at: Some(self.stamp.at) };
        apply::apply(self.reader, new.sequence, self.stamp, &event)?;
        Ok(new.sequence)
    }

    /// The register as this change leaves it so far, for as long as the change runs.
    pub const fn reader(&self) -> &'a Reader {
        self.reader
    }

    /// Who acts, and when.
    pub fn stamp(&self) -> &Stamp {
        self.stamp
    }

    /// The last event, those of this change included.
    pub fn head_now(&self) -> Head {
        self.head
    }

    fn check_clock(&self, event: &Event) -> Result<()> {
        let corrects = matches!(event, Event::ClockCorrected(_));
        match self.head.at {
            Some(last_event_at) if !self.practice && !corrects && self.stamp.at < last_event_at => {
                Err(Error::ClockBehind { last_event_at, now: self.stamp.at })
            }
            _ => Ok(()),
        }
    }
}

impl std::ops::Deref for Change<'_> {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        self.reader
    }
}
