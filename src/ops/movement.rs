//! Why a place moved: every change of it since registration.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Result,
    card::{Move, MoveCause},
};
use crate::{
    domain::{
        entry::{QueueKey, RegisterEntry},
        exclusion::{AppealOutcome, CaseOutcome},
        ids::{EntryId, GarrisonId},
    },
    journal::{Event, Sequence},
    store::{Error, Reader},
};

/// How a place came about.
pub(super) struct Movement {
    /// Every change of the place, with its cause.
    pub moves: Vec<Move>,
    /// The place after each event that was asked for; none before registration or without a place.
    pub places: BTreeMap<Sequence, Option<u32>>,
}

/// An entry comes to stand somewhere in the queue, or nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    sequence: Sequence,
    entry: EntryId,
    key: Option<QueueKey>,
    turn: Turn,
}

/// What brought a step about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Submission,
    Housed,
    Excluded,
    Appealed,
    Reinstated,
}

/// The movement of an entry's place, and its places after the events `asked`.
pub(super) fn movement(
    reader: &Reader,
    entry: &RegisterEntry,
    asked: &BTreeSet<Sequence>,
) -> Result<Movement> {
    let mut walk = Walk { entry: entry.id, keys: BTreeMap::new(), own: None, ahead: 0 };
    let mut movement = Movement { moves: Vec::new(), places: BTreeMap::new() };
    let mut asked = asked.iter().copied().peekable();
    for step in steps(reader, entry.garrison)? {
        while let Some(head) = asked.next_if(|&head| head < step.sequence) {
            movement.places.insert(head, walk.place());
        }
        let cause = walk.take(step);
        let last = movement.moves.last().map(|last| last.place);
        if let (Some(cause), Some(place)) = (cause, walk.place().filter(|&place| Some(place) != last)) {
            movement.note(reader, step.sequence, place, cause)?;
        }
    }
    movement.places.extend(asked.map(|head| (head, walk.place())));
    Ok(movement)
}

impl Movement {
    /// Events of one instant show only their outcome: nobody saw the places between them.
    fn note(&mut self, reader: &Reader, sequence: Sequence, place: u32, cause: MoveCause) -> Result<()> {
        let stamp = reader.stamp_of(sequence)?.ok_or(Error::Damaged)?;
        match self.moves.last_mut().filter(|last| last.stamp.at == stamp.at) {
            Some(last) => last.place = place,
            None => self.moves.push(Move { sequence, stamp, place, cause }),
        }
        Ok(())
    }
}

/// Everything that ever changed where somebody stands in a queue, in the order of the journal.
fn steps(reader: &Reader, garrison: GarrisonId) -> Result<Vec<Step>> {
    let (mut steps, mut moved) = (Vec::new(), Vec::new());
    reader.each_standing(garrison, |row| {
        if row.moved {
            moved.push(row.entry);
        } else {
            steps.push(Step {
                sequence: row.registered_by,
                entry: row.entry,
                key: Some(row.key),
                turn: Turn::Submission,
            });
        }
    })?;
    for entry in moved {
        steps.extend(steps_of(reader, entry)?);
    }
    steps.sort_unstable();
    Ok(steps)
}

/// The steps of one entry, from its own events.
fn steps_of(reader: &Reader, entry: EntryId) -> Result<Vec<Step>> {
    let (mut steps, mut key) = (Vec::new(), None);
    for raw in reader.events_of(entry)? {
        let turn = match reader.read_event(&raw)? {
            Event::EntryRegistered(payload) => {
                key = Some(payload.key);
                Turn::Submission
            }
            Event::SubmissionCorrected(payload) => {
                key = Some(payload.after);
                Turn::Submission
            }
            Event::EntryHoused(_) => Turn::Housed,
            Event::CaseDecided(payload) if payload.outcome == CaseOutcome::Excludes => Turn::Excluded,
            Event::DecisionAppealed(_) => Turn::Appealed,
            Event::AppealDecided(payload) if payload.outcome == AppealOutcome::Stands => Turn::Excluded,
            Event::AppealDecided(_) | Event::EntryReinstated(_) => Turn::Reinstated,
            _ => continue,
        };
        steps.push(Step { sequence: raw.sequence, entry, key: key.filter(|_| turn.has_place()), turn });
    }
    Ok(steps)
}

impl Turn {
    const fn has_place(self) -> bool {
        match self {
            Self::Submission | Self::Appealed | Self::Reinstated => true,
            Self::Housed | Self::Excluded => false,
        }
    }

    /// What it means for the people behind; `before` says whether the person had a place already.
    const fn for_others(self, before: bool) -> MoveCause {
        match (self, before) {
            (Self::Submission, true) => MoveCause::OtherSubmissionCorrected,
            (Self::Submission, false) => MoveCause::EarlierSubmissionEntered,
            (Self::Housed, _) => MoveCause::EarlierPersonHoused,
            (Self::Excluded, _) => MoveCause::EarlierPersonExcluded,
            (Self::Appealed, _) => MoveCause::EarlierPersonAppealed,
            (Self::Reinstated, _) => MoveCause::EarlierPersonReinstated,
        }
    }

    /// What it means for the person; one without a place has none that moves.
    const fn for_self(self, before: bool) -> MoveCause {
        match (self, before) {
            (Self::Appealed, _) => MoveCause::OwnAppealed,
            (Self::Reinstated, _) => MoveCause::OwnReinstated,
            (Self::Submission | Self::Housed | Self::Excluded, true) => MoveCause::OwnSubmissionCorrected,
            (Self::Submission | Self::Housed | Self::Excluded, false) => MoveCause::Registered,
        }
    }
}

/// The queue of a garrison around one person while the steps are taken.
struct Walk {
    entry: EntryId,
    keys: BTreeMap<EntryId, QueueKey>,
    /// Where the person stands; none before registration and without a place.
    own: Option<QueueKey>,
    /// How many stand ahead; kept while the person has a place.
    ahead: u32,
}

impl Walk {
    fn place(&self) -> Option<u32> {
        self.own.map(|_| self.ahead + 1)
    }

    /// Takes a step in and says what it could mean for the place.
    fn take(&mut self, step: Step) -> Option<MoveCause> {
        if step.entry == self.entry {
            return self.take_own(step);
        }
        let before = match step.key {
            Some(key) => self.keys.insert(step.entry, key),
            None => self.keys.remove(&step.entry),
        };
        let own = self.own?;
        let ahead = |key: Option<QueueKey>| u32::from(key.is_some_and(|key| key < own));
        self.ahead = self.ahead + ahead(step.key) - ahead(before);
        Some(step.turn.for_others(before.is_some()))
    }

    fn take_own(&mut self, step: Step) -> Option<MoveCause> {
        let before = std::mem::replace(&mut self.own, step.key);
        let own = step.key?;
        self.ahead = self.keys.values().filter(|other| **other < own).count() as u32;
        Some(step.turn.for_self(before.is_some()))
    }
}
