//! The journal makes the derived tables; the comparison with those in the file is a check of every value.

use super::{Difference, Error, Reader, Result, apply, comparison, events::RawEvent, schema::DERIVED};
use crate::journal::{Event, Sequence};

/// Applies the journal of `source` up to `last` to the empty derived tables of `target`.
pub(super) fn replay(source: &Reader, target: &Reader, last: Sequence) -> Result<()> {
    replay_watched(source, target, last, &|_done| true).map(|_finished| ())
}

/// As [`replay`]; `go_on` hears how many events are done and may stop it. Returns whether it came to the end.
fn replay_watched(
    source: &Reader,
    target: &Reader,
    last: Sequence,
    go_on: &dyn Fn(Sequence) -> bool,
) -> Result<bool> {
    let redacted = source.redacted_payloads()?;
    let ended = source.each_event(last, |raw| {
        if !go_on(raw.sequence) {
            return Err(Interruption::Stopped);
        }
        let event = read(&raw, redacted.get(&raw.sequence))?;
        Ok(apply_stored(target, &raw, &event)?)
    });
    match ended {
        Ok(()) => Ok(true),
        Err(Interruption::Stopped) => Ok(false),
        Err(Interruption::Failed(error)) => Err(error),
    }
}

/// Why a replay did not come to its end.
enum Interruption {
    Stopped,
    Failed(Error),
}

impl From<Error> for Interruption {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

fn apply_stored(target: &Reader, raw: &RawEvent, event: &Event) -> Result<()> {
    apply::apply_to_tables(target, raw.sequence, &raw.stamp(), event).map_err(|cause| match cause {
        // The tables refuse what no program of ours would have written; the event is what a person needs.
        Error::Inapplicable { .. } | Error::Database(_) => Error::Inapplicable { sequence: raw.sequence },
        cause => cause,
    })
}

/// A stored event, or what stays of it.
fn read(raw: &RawEvent, redacted: Option<&serde_json::Value>) -> Result<Event> {
    let redacted = || redacted.map(|value| value.to_string().into_bytes());
    let bytes = match &raw.payload {
        Some((_salt, bytes)) => std::borrow::Cow::Borrowed(bytes),
        None => std::borrow::Cow::Owned(redacted().ok_or(Error::Inapplicable { sequence: raw.sequence })?),
    };
    Ok(Event::decode(&raw.kind, raw.version, &bytes)?)
}

impl Reader {
    /// A stored event understood; of an erased one, what stays of it.
    pub fn read_event(&self, raw: &RawEvent) -> Result<Event> {
        let redacted =
            if raw.payload.is_some() { None } else { self.redacted_payloads()?.remove(&raw.sequence) };
        read(raw, redacted.as_ref())
    }

    /// The register that the journal makes up to an event, in memory.
    pub fn replayed(&self, last: Sequence) -> Result<Self> {
        let target = Self::in_memory()?;
        super::open::in_transaction(&target.connection, || replay(self, &target, last))?;
        Ok(target)
    }

    /// As [`Self::replayed`]; `go_on` hears how many events are done. `None` if it said no.
    pub fn replayed_watched(&self, last: Sequence, go_on: &dyn Fn(Sequence) -> bool) -> Result<Option<Self>> {
        let target = Self::in_memory()?;
        let replay = || replay_watched(self, &target, last, go_on);
        let finished = super::open::in_transaction(&target.connection, replay)?;
        Ok(finished.then_some(target))
    }

    /// The register that the whole journal makes, in memory; on the way `visit` sees it as it was after each
    /// event of `stops`.
    pub fn replayed_through(
        &self,
        stops: &std::collections::BTreeSet<Sequence>,
        mut visit: impl FnMut(Sequence, &Self) -> Result<()>,
    ) -> Result<Self> {
        let target = Self::in_memory()?;
        let redacted = self.redacted_payloads()?;
        super::open::in_transaction(&target.connection, || {
            self.each_event(Sequence::MAX, |raw| {
                let event = read(&raw, redacted.get(&raw.sequence))?;
                apply_stored(&target, &raw, &event)?;
                if stops.contains(&raw.sequence) { visit(raw.sequence, &target) } else { Ok(()) }
            })
        })?;
        Ok(target)
    }

    /// Replays the journal and compares every value of every derived table; at most `limit` differences a table.
    pub fn replay_differences(&self, limit: usize) -> Result<Vec<Difference>> {
        self.differences_from(&self.replayed(Sequence::MAX)?, limit)
    }

    /// Everything in which the derived tables differ from those of a replay; at most `limit` differences a table.
    pub fn differences_from(&self, replayed: &Self, limit: usize) -> Result<Vec<Difference>> {
        let mut differences = Vec::new();
        for table in DERIVED {
            differences.extend(comparison::compare(table, replayed, self, limit)?);
        }
        Ok(differences)
    }
}
