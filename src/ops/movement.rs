//! How a place changed since registration, from the journal.

use std::collections::BTreeMap;

use super::{
    Result,
    card::{Move, MoveCause},
};
use crate::{
    domain::{
        entry::{QueueKey, RegisterEntry},
        ids::{EntryId, GarrisonId},
    },
    journal::{Event, Sequence},
    store::Reader,
};

/// The queue of a garrison around one person while the journal is read.
struct Standing {
    entry: EntryId,
    garrison: GarrisonId,
    keys: BTreeMap<EntryId, QueueKey>,
    /// How many stand ahead; kept from the person's own registration on.
    ahead: u32,
}

impl Standing {
    fn place(&self) -> Option<u32> {
        self.keys.contains_key(&self.entry).then_some(self.ahead + 1)
    }

    /// Takes an event in and says what it could mean for the place.
    fn take(&mut self, event: &Event) -> Option<MoveCause> {
        let (entry, key, known) = match event {
            Event::EntryRegistered(payload) if payload.garrison == self.garrison => {
                (payload.entry, payload.key, false)
            }
            Event::SubmissionCorrected(payload) if self.keys.contains_key(&payload.entry) => {
                (payload.entry, payload.after, true)
            }
            _ => return None,
        };
        let before = self.keys.insert(entry, key);
        if entry == self.entry {
            self.ahead = self.keys.values().filter(|other| **other < key).count() as u32;
            return Some(if known { MoveCause::OwnSubmissionCorrected } else { MoveCause::Registered });
        }
        let own = self.keys.get(&self.entry)?;
        self.ahead -= u32::from(before.is_some_and(|before| before < *own));
        self.ahead += u32::from(key < *own);
        Some(if known { MoveCause::OtherSubmissionCorrected } else { MoveCause::EarlierSubmissionEntered })
    }
}

/// Every change of an entry's place, with its cause.
pub(super) fn moves(reader: &Reader, entry: &RegisterEntry) -> Result<Vec<Move>> {
    let mut standing =
        Standing { entry: entry.id, garrison: entry.garrison, keys: BTreeMap::new(), ahead: 0 };
    let mut moves: Vec<Move> = Vec::new();
    reader.each_event::<super::Error>(Sequence::MAX, |raw| {
        if !matches!(raw.kind.as_str(), "entry_registered" | "submission_corrected") {
            return Ok(());
        }
        let cause = standing.take(&reader.read_event(&raw)?);
        let last = moves.last().map(|last| last.place);
        let (Some(cause), Some(place)) = (cause, standing.place().filter(|&place| Some(place) != last))
        else {
            return Ok(());
        };
        match moves.last_mut().filter(|last| last.stamp.at == raw.at) {
            // Events of one instant show only their outcome: nobody saw the places between them.
            Some(last) => last.place = place,
            None => moves.push(Move { sequence: raw.sequence, stamp: raw.stamp(), place, cause }),
        }
        Ok(())
    })?;
    Ok(moves)
}
