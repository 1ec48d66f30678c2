//! The search keys of everybody, kept in memory so that a search answers within a frame.
//!
//! Invariant: what is kept is never older than the file; it is read anew when this or another program has written.

use rusqlite::params;

use super::{Reader, Result, tables::queue};
use crate::domain::ids::{EntryId, GarrisonId};

/// Somebody whom a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundEntry {
    pub entry: EntryId,
    pub garrison: GarrisonId,
    /// Counted from 1; none without a place.
    pub place: Option<u32>,
}

/// What tells one state of the file from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    own_changes: u64,
    data_version: i64,
}

/// The keys of all entries one behind another: by garrison, first the queue in order, then those without a place.
pub(super) struct SearchKeys {
    of: Stamp,
    text: String,
    /// Each entry with the end of its key in the text.
    lines: Vec<(usize, FoundEntry)>,
}

impl SearchKeys {
    fn read(reader: &Reader, of: Stamp) -> Result<Self> {
        let mut keys = Self { of, text: String::new(), lines: Vec::new() };
        for garrison in reader.garrisons()? {
            keys.read_queue(reader, garrison.id)?;
            keys.read_unplaced(reader, garrison.id)?;
        }
        Ok(keys)
    }

    fn read_queue(&mut self, reader: &Reader, garrison: GarrisonId) -> Result<()> {
        let sql = format!(
            "SELECT id, search_key FROM entries WHERE garrison = ?1 AND {} {}",
            queue::QUEUED,
            queue::ORDER
        );
        let mut statement = reader.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![garrison])?;
        for place in 1.. {
            let Some(row) = rows.next()? else { break };
            let found = FoundEntry { entry: row.get(0)?, garrison, place: Some(place) };
            self.push(found, row.get_ref(1)?.as_str().unwrap_or_default());
        }
        Ok(())
    }

    fn read_unplaced(&mut self, reader: &Reader, garrison: GarrisonId) -> Result<()> {
        let sql = format!(
            "SELECT id, search_key FROM entries WHERE garrison = ?1 AND {}
             ORDER BY registration_year, registration_serial",
            queue::UNPLACED
        );
        let mut statement = reader.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![garrison])?;
        while let Some(row) = rows.next()? {
            let found = FoundEntry { entry: row.get(0)?, garrison, place: None };
            self.push(found, row.get_ref(1)?.as_str().unwrap_or_default());
        }
        Ok(())
    }

    fn push(&mut self, found: FoundEntry, key: &str) {
        self.text.push_str(key);
        self.text.push('\n');
        self.lines.push((self.text.len(), found));
    }

    /// Gives everybody whose key holds every word to `visit`, until it says no.
    fn search(&self, words: &[&str], mut visit: impl FnMut(FoundEntry) -> bool) {
        // The longest word is the rarest: the others are looked for only where it stands.
        let rarest = words.iter().max_by_key(|word| word.len()).copied().unwrap_or_default();
        let mut start = 0;
        while let Some(offset) = self.text[start..].find(rarest) {
            let line = self.lines.partition_point(|&(end, _)| end <= start + offset);
            let Some(&(end, found)) = self.lines.get(line) else { return };
            let begin = line.checked_sub(1).map_or(0, |before| self.lines[before].0);
            let key = &self.text[begin..end];
            if words.iter().all(|word| key.contains(word)) && !visit(found) {
                return;
            }
            start = end;
        }
    }
}

impl Reader {
    /// Gives everybody whose search key holds every word of a folded query to `visit`, until it says no: garrison by
    /// garrison, first the queue in order, then those without a place by registration number.
    pub fn search_entries(&self, folded: &str, visit: impl FnMut(FoundEntry) -> bool) -> Result<()> {
        let words: Vec<&str> = folded.split_whitespace().collect();
        let of = self.stamp_of_keys()?;
        let mut kept = self.search_keys.borrow_mut();
        let keys = match kept.take().filter(|keys| keys.of == of) {
            Some(keys) => keys,
            None => SearchKeys::read(self, of)?,
        };
        keys.search(&words, visit);
        // What is not committed may still be taken back.
        *kept = Some(keys).filter(|_| self.connection.is_autocommit());
        Ok(())
    }

    /// Reads the search keys, so that the first search answers as fast as the next.
    pub fn prepare_search(&self) -> Result<()> {
        self.search_entries("", |_first| false)
    }

    fn stamp_of_keys(&self) -> Result<Stamp> {
        let data_version = self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
        Ok(Stamp { own_changes: self.connection.total_changes(), data_version })
    }
}
