//! Copies of a register: made when it is closed and on demand, kept for a time, looked into, put back.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use chrono::Datelike as _;

use super::Result;
use crate::{
    domain::{Instant, ids::GarrisonId, language::Bilingual},
    store::{self, Head, Reader, Writer},
};

/// The ending of the folder beside a register in which its copies lie.
const FOLDER_ENDING: &str = "-backups";

/// How a copy is named: the instant of its last event, in UTC, and that event's number.
const NAME: &str = "%Y-%m-%d %H-%M-%S";

/// So many of the newest copies are always kept.
const NEWEST_KEPT: usize = 10;

/// Besides them the last copy of each of so many days is kept, and the last of each month for good.
const DAYS_KEPT: i64 = 31;

/// A copy in the folder of a register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Copy {
    /// The instant of its last event.
    pub at: Instant,
    /// The number of its last event.
    pub events: i64,
    pub path: PathBuf,
}

/// What is inside a register file, shown before it is put in place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    pub commission: Bilingual,
    pub practice: bool,
    /// Every garrison with how many people have a place in its queue.
    pub garrisons: Vec<(GarrisonId, String, u32)>,
    pub entries: u32,
    pub dwellings: u32,
    pub rounds: u32,
    pub head: Head,
}

/// The folder in which the copies of a register lie.
pub fn folder_of(register: &Path) -> PathBuf {
    let mut name = register.file_stem().unwrap_or_default().to_owned();
    name.push(FOLDER_ENDING);
    register.with_file_name(name)
}

/// The copies of a register, the newest first. Files of other names are nobody's business here.
pub fn copies(register: &Path) -> Vec<Copy> {
    let Ok(files) = fs::read_dir(folder_of(register)) else { return Vec::new() };
    let mut copies: Vec<_> = files.flatten().filter_map(|file| named(file.path())).collect();
    copies.sort_unstable_by(|a, b| b.cmp(a));
    copies
}

fn named(path: PathBuf) -> Option<Copy> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".kezek")?;
    let (time, events) = stem.rsplit_once(" № ")?;
    let at = chrono::NaiveDateTime::parse_from_str(time, NAME).ok()?.and_utc();
    Some(Copy { at, events: events.parse().ok()?, path })
}

/// Copies a register to a file of the person's choice.
///
/// # Errors
/// [`store::Error::Exists`]: nothing is written over.
pub fn back_up(reader: &Reader, to: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<Head> {
    Ok(reader.back_up(to, go_on)?)
}

/// Copies a register into its folder, unless its newest state lies there already, and lets copies go that are past
/// their time. A practice register has no copies.
pub fn keep_copy(reader: &Reader, go_on: &dyn Fn(u32) -> bool) -> Result<Option<Copy>> {
    let head = reader.head()?;
    let Some(at) = head.at.filter(|_| head.sequence > 1) else { return Ok(None) };
    if reader.is_practice()? || copies(reader.path()).iter().any(|copy| copy.events == head.sequence) {
        return Ok(None);
    }
    let folder = folder_of(reader.path());
    fs::create_dir_all(&folder).map_err(store::Error::Unreachable)?;
    let path = folder.join(format!("{} № {}.kezek", at.format(NAME), head.sequence));
    reader.back_up(&path, go_on)?;
    for copy in past_their_time(&copies(reader.path())) {
        // A copy that cannot be removed costs room, not safety.
        if let Err(error) = fs::remove_file(&copy.path) {
            tracing::warn!(%error, "an old copy was not removed");
        }
    }
    Ok(Some(Copy { at, events: head.sequence, path }))
}

/// Opens a register for writing; one that an older program wrote is copied before it is brought up to date.
///
/// `go_on` is asked while it is brought up to date.
pub fn open_to_write(
    register: &Path,
    go_on: impl FnMut() -> bool + Send + 'static,
) -> std::result::Result<Writer, store::Error> {
    if let Err(error) = keep_copy_before_upgrade(register, &|_permille| true) {
        // The upgrade itself writes all or nothing; what is wrong with the file its opening tells.
        tracing::warn!(%error, "no copy of the register was made before its upgrade");
    }
    Writer::open_watched(register, go_on)
}

/// Copies a register that an older program wrote before this one brings it up to date; none if it needs no upgrade.
fn keep_copy_before_upgrade(register: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<Option<Copy>> {
    match Reader::open_outdated(register)? {
        Some(outdated) => keep_copy(&outdated, go_on),
        None => Ok(None),
    }
}

/// The size of a file in bytes; none if it cannot be asked.
pub fn size_bytes(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|file| file.len())
}

/// Puts a copy where no file is, as a register of its own.
///
/// # Errors
/// [`store::Error::Exists`]: nothing is written over.
pub fn restore_as_new(backup: &Path, to: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<Head> {
    if to.exists() {
        return Err(store::Error::Exists.into());
    }
    Ok(restore(backup, to, go_on)?.head)
}

/// Of copies, the newest first, those that may go: neither among the newest, nor the last of a recent day, nor the
/// last of a month.
fn past_their_time(copies: &[Copy]) -> Vec<Copy> {
    let Some(newest) = copies.first().map(|copy| copy.at) else { return Vec::new() };
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    let mut gone = Vec::new();
    for (index, copy) in copies.iter().enumerate() {
        let day = copy.at.date_naive();
        let last_of_day = days.insert(day) && (newest.date_naive() - day).num_days() < DAYS_KEPT;
        let last_of_month = months.insert((day.year(), day.month()));
        if index >= NEWEST_KEPT && !last_of_day && !last_of_month {
            gone.push(copy.clone());
        }
    }
    gone
}

/// What is inside a register file.
pub fn contents(path: &Path) -> Result<Contents> {
    let reader = Reader::open(path)?;
    let facts = reader.register()?;
    let mut garrisons = Vec::new();
    for garrison in reader.garrisons()? {
        garrisons.push((garrison.id, garrison.name, reader.queue_length(garrison.id)?));
    }
    Ok(Contents {
        commission: facts.commission,
        practice: facts.practice,
        garrisons,
        entries: reader.entry_count()?,
        dwellings: reader.dwelling_count()?,
        rounds: reader.rounds()?.len() as u32,
        head: reader.head()?,
    })
}

/// Puts a copy in the place of a register. What stands there is copied into its folder first, and if it is no
/// register any more it is moved there as it is: nothing is lost.
///
/// The caller holds the right to write to `to`.
pub fn restore(backup: &Path, to: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<Restored> {
    let source = Reader::open(backup)?;
    let set_aside = if to.exists() { Some(set_aside(to, go_on)?) } else { None };
    let head = source.back_up(to, go_on)?;
    // Whatever an older program wrote is brought up to date now, not when somebody only wants to look.
    Writer::open(to)?.close()?;
    Ok(Restored { head, set_aside })
}

/// A register that was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    pub head: Head,
    /// Where that lies which stood in its place.
    pub set_aside: Option<PathBuf>,
}

fn set_aside(register: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<PathBuf> {
    let folder = folder_of(register);
    fs::create_dir_all(&folder).map_err(store::Error::Unreachable)?;
    let free = |number: u32| folder.join(format!("before-restore-{number}.kezek"));
    let aside = (1..).map(free).find(|path| !path.exists()).unwrap_or_default();
    match Reader::open(register).and_then(|reader| reader.back_up(&aside, go_on)) {
        Ok(_) => fs::remove_file(register).map_err(store::Error::Unreachable)?,
        Err(store::Error::Stopped) => return Err(super::Error::Stopped),
        // What cannot be read is kept byte by byte.
        Err(_unreadable) => fs::rename(register, &aside).map_err(store::Error::Unreachable)?,
    }
    for ending in ["-wal", "-shm"] {
        let mut beside = register.as_os_str().to_owned();
        beside.push(ending);
        if let Err(error) = fs::remove_file(&beside)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            return Err(store::Error::Unreachable(error).into());
        }
    }
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy(at: &str) -> Copy {
        Copy { at: at.parse().unwrap(), events: 1, path: PathBuf::from(at) }
    }

    #[test]
    fn a_name_says_when_and_where_the_journal_ends() {
        let found = named("x/2026-11-22 05-30-00 № 412.kezek".into()).unwrap();
        assert_eq!((found.at, found.events), ("2026-11-22T05:30:00Z".parse().unwrap(), 412));
        assert_eq!(named("x/before-restore-1.kezek".into()), None);
        assert_eq!(named("x/2026-11-22 05-30-00 № x.kezek".into()), None);
        assert_eq!(folder_of(Path::new("a/register.kezek")), PathBuf::from("a/register-backups"));
    }

    #[test]
    fn the_newest_the_last_of_a_day_and_the_last_of_a_month_stay() {
        let today: Vec<_> = (0..12).rev().map(|hour| copy(&format!("2026-11-22T{hour:02}:00:00Z"))).collect();
        let older =
            ["2026-11-21T18:00:00Z", "2026-11-21T09:00:00Z", "2026-10-22T12:00:00Z", "2026-10-22T10:00:00Z"];
        let oldest = ["2026-10-21T12:00:00Z", "2026-09-30T12:00:00Z", "2026-09-29T12:00:00Z"];
        let copies: Vec<_> = today.into_iter().chain(older.map(copy)).chain(oldest.map(copy)).collect();
        let gone: Vec<_> = past_their_time(&copies).into_iter().map(|copy| copy.path).collect();
        let expected = [
            "2026-11-22T01:00:00Z",
            "2026-11-22T00:00:00Z",
            "2026-11-21T09:00:00Z",
            "2026-10-22T10:00:00Z",
            "2026-10-21T12:00:00Z",
            "2026-09-29T12:00:00Z",
        ];
        assert_eq!(gone, expected.map(PathBuf::from));
    }
}
