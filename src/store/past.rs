//! A part of the register as it was, made without a replay of everything.
//!
//! An entry that no event behind the wanted one speaks of is today what it was then. So only the others are
//! replayed, with the events that speak of more than one entry or of none; the rest is read from the tables.

use std::{cell::Cell, collections::BTreeSet, ops::ControlFlow};

use super::{Reader, Result, tables::queue::CandidateRow};
use crate::{
    domain::{
        ids::{EntryId, GarrisonId},
        inventory::InventoryFile,
        registration_number::RegistrationNumber,
    },
    journal::Sequence,
};

/// The register at one instant, as planning a wave sees it.
pub trait Snapshot {
    /// Everything but the entries: the register, its dwellings, rounds and offers.
    fn tables(&self) -> &Reader;

    /// Gives everyone with a place to `visit`, in queue order, until it breaks.
    fn candidates_until(
        &self,
        garrison: GarrisonId,
        visit: &mut dyn FnMut(CandidateRow) -> ControlFlow<()>,
    ) -> Result<()>;

    /// What the inventory knows of everyone with a place, see [`Reader::inventory_files`].
    fn inventory_files(&self, garrison: GarrisonId) -> Result<Vec<InventoryFile>>;
}

impl Snapshot for Reader {
    fn tables(&self) -> &Reader {
        self
    }

    fn candidates_until(
        &self,
        garrison: GarrisonId,
        visit: &mut dyn FnMut(CandidateRow) -> ControlFlow<()>,
    ) -> Result<()> {
        Self::candidates_until(self, garrison, visit)
    }

    fn inventory_files(&self, garrison: GarrisonId) -> Result<Vec<InventoryFile>> {
        Self::inventory_files(self, garrison)
    }
}

/// The register as it was after an event.
pub struct Past<'a> {
    present: &'a Reader,
    /// Everything that is not an entry, and the entries that changed since.
    then: Reader,
    changed: BTreeSet<EntryId>,
}

impl Reader {
    /// The register as it was after an event; the less has changed since, the quicker.
    pub fn past(&self, last: Sequence) -> Result<Past<'_>> {
        let changed = self.entries_touched_since(last)?;
        let then = self.replayed_for(&changed, last)?;
        Ok(Past { present: self, then, changed })
    }
}

impl Past<'_> {
    /// The registration number that an entry had.
    pub fn registration_no(&self, entry: EntryId) -> Result<RegistrationNumber> {
        let holds = if self.changed.contains(&entry) { &self.then } else { self.present };
        holds.registration_no(entry)
    }
}

impl Snapshot for Past<'_> {
    fn tables(&self) -> &Reader {
        &self.then
    }

    fn candidates_until(
        &self,
        garrison: GarrisonId,
        visit: &mut dyn FnMut(CandidateRow) -> ControlFlow<()>,
    ) -> Result<()> {
        let mut changed = Vec::new();
        self.then.each_candidate(garrison, |row| changed.push(row))?;
        let mut changed = changed.into_iter().peekable();
        let broken = Cell::new(false);
        let mut give = |row| {
            let flow = visit(row);
            broken.set(flow.is_break());
            flow
        };
        self.present.candidates_until(garrison, &mut |row| {
            if self.changed.contains(&row.entry) {
                return ControlFlow::Continue(());
            }
            while let Some(earlier) = changed.next_if(|changed| changed.key < row.key) {
                give(earlier)?;
            }
            give(row)
        })?;
        while let Some(row) = changed.next().filter(|_| !broken.get()) {
            if give(row).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn inventory_files(&self, garrison: GarrisonId) -> Result<Vec<InventoryFile>> {
        let mut files = self.present.inventory_files(garrison)?;
        files.retain(|file| !self.changed.contains(&file.entry));
        files.extend(self.then.inventory_files(garrison)?);
        files.sort_unstable_by_key(|file| file.entry);
        Ok(files)
    }
}
