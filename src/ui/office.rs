//! What the desk owns: the open register, for writing or only for reading.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::{
    domain::Instant,
    journal::Stamp,
    ops,
    platform::{
        lock::{Attempt, Holder, Lock, LockError},
        paths::Profile,
    },
    store::{self, Closed, Reader, Writer, tables::offers::OfferRow},
    ui::session::Access,
};

/// Counts the acts that changed the register; what was read before another number is stale.
#[derive(Debug, Clone, Default)]
pub struct Revision(Arc<AtomicU64>);

impl Revision {
    /// The present number.
    pub fn number(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }

    fn advance(&self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }
}

enum Open {
    Writing {
        writer: Box<Writer>,
        _lock: Lock,
    },
    /// With the file's number of changes that was seen the last time.
    Reading(Box<Reader>, i64),
}

/// See the module.
#[derive(Default)]
pub struct Office {
    open: Option<Open>,
    pub revision: Revision,
}

/// What a register is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    Work,
    /// Nobody is kept from writing.
    Look,
}

/// How a register was opened.
pub struct Opening {
    pub access: Access,
    /// Offers whose term ran out while no program was looking.
    pub lapsed: Vec<OfferRow>,
    /// The last record before; only of a register that is written to.
    pub last_event_at: Option<Instant>,
}

impl Opening {
    const fn to_read(access: Access) -> Self {
        Self { access, lapsed: Vec::new(), last_event_at: None }
    }
}

/// A register could not be opened or made.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    Act(#[from] ops::Error),
    #[error(transparent)]
    Lock(#[from] LockError),
}

impl OpenError {
    /// Whether the file itself is the cause, so that a copy of it may help.
    pub const fn is_of_the_file(&self) -> bool {
        use store::Error;
        let Self::Act(ops::Error::Store(error)) = self else { return false };
        match error {
            Error::Unreachable(_)
            | Error::NotARegister
            | Error::TooNew { .. }
            | Error::Damaged
            | Error::Unreadable(_)
            | Error::Inapplicable { .. }
            | Error::Database(_) => true,
            Error::Exists
            | Error::NeedsUpgrade
            | Error::Busy
            | Error::WriteProtected
            | Error::DiskFull
            | Error::ClockBehind { .. }
            | Error::Stopped => false,
        }
    }
}

impl From<store::Error> for OpenError {
    fn from(error: store::Error) -> Self {
        Self::Act(error.into())
    }
}

impl Office {
    /// Opens a register; for writing if nobody else writes and the file allows it.
    ///
    /// Terms that ran out while no program was looking are recorded; they come back with the access.
    pub fn open(
        &mut self,
        profile: &Profile,
        path: &Path,
        stamp: &Stamp,
        go_on: impl FnMut() -> bool + Send + 'static,
    ) -> Result<Opening, OpenError> {
        self.close();
        let lock = match Lock::take(profile, path, &holder(stamp))? {
            Attempt::Taken(lock) => lock,
            Attempt::HeldBy(holder) => {
                self.read(path)?;
                return Ok(Opening::to_read(Access::HeldBy(holder)));
            }
        };
        match ops::backups::open_to_write(path, go_on) {
            Ok(mut writer) => {
                let last_event_at = writer.head()?.at;
                let lapsed = match ops::offers::record_lapses(&mut writer, stamp) {
                    // The register opens all the same: the window tells of the clock, and how it is put right.
                    Err(ops::Error::Store(store::Error::ClockBehind { .. })) => Vec::new(),
                    recorded => recorded?,
                };
                self.hold(writer, lock);
                Ok(Opening { access: Access::Writes, lapsed, last_event_at })
            }
            Err(store::Error::WriteProtected) => {
                self.read(path)?;
                Ok(Opening::to_read(Access::Protected))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Opens a register to look at, whoever writes to it.
    pub fn look(&mut self, path: &Path) -> Result<Opening, OpenError> {
        self.close();
        self.read(path)?;
        Ok(Opening::to_read(Access::LooksOnly))
    }

    /// Takes over a register that was just made.
    pub fn make(
        &mut self,
        profile: &Profile,
        path: &Path,
        stamp: &Stamp,
        make: impl FnOnce() -> ops::Result<Writer>,
    ) -> Result<(), OpenError> {
        self.close();
        let writer = make()?;
        match Lock::take(profile, path, &holder(stamp))? {
            Attempt::Taken(lock) => self.hold(writer, lock),
            Attempt::HeldBy(_) => return Err(store::Error::Busy.into()),
        }
        Ok(())
    }

    /// Closes the register, so that a copy of its file needs nothing beside it.
    pub fn close(&mut self) {
        if let Some(Open::Writing { writer, .. }) = self.open.take() {
            if let Err(error) = ops::backups::keep_copy(&writer, &|_permille| true) {
                tracing::error!(%error, "no copy of the register was made at closing");
            }
            match writer.close() {
                Ok(Closed::Alone) => {}
                Ok(Closed::BesideReaders) => {
                    tracing::info!(
                        "somebody reads the register: its write-ahead log stays until the next closing"
                    );
                }
                Err(error) => tracing::error!(%error, "the register was not closed cleanly"),
            }
        }
        self.revision.advance();
    }

    /// The open register to read from.
    pub fn reader(&self) -> Result<&Reader, store::Error> {
        match &self.open {
            Some(Open::Writing { writer, .. }) => Ok(writer),
            Some(Open::Reading(reader, _)) => Ok(reader),
            None => Err(store::Error::NotARegister),
        }
    }

    /// Looks whether somebody else wrote to a register that is only read; what was read before is stale then.
    pub fn look_for_changes(&mut self) -> Result<(), store::Error> {
        let Some(Open::Reading(reader, seen)) = &mut self.open else { return Ok(()) };
        let version = reader.data_version()?;
        if std::mem::replace(seen, version) != version {
            self.revision.advance();
        }
        Ok(())
    }

    /// Runs an act; what was read before it is stale afterwards.
    pub fn act<R>(&mut self, act: impl FnOnce(&mut Writer) -> ops::Result<R>) -> ops::Result<R> {
        let Some(Open::Writing { writer, .. }) = &mut self.open else {
            return Err(store::Error::WriteProtected.into());
        };
        let result = act(writer);
        self.revision.advance();
        result
    }

    /// Runs acts to see what would come of them; the register stays as it is. Where it cannot be written, a passing
    /// copy of it takes them.
    pub fn rehearse<R>(
        &mut self,
        go_on: impl Fn() -> bool + Clone + Send + 'static,
        acts: impl FnOnce(&mut Writer) -> ops::Result<R>,
    ) -> ops::Result<R> {
        match &mut self.open {
            Some(Open::Writing { writer, .. }) => writer.stoppable_act(go_on, |writer| writer.rehearse(acts)),
            Some(Open::Reading(reader, _)) => {
                let mut copy = reader.passing_copy(&go_on)?;
                copy.stoppable_act(go_on, |copy| copy.rehearse(acts))
            }
            None => Err(store::Error::NotARegister.into()),
        }
    }

    fn hold(&mut self, writer: Writer, lock: Lock) {
        self.open = Some(Open::Writing { writer: Box::new(writer), _lock: lock });
        self.revision.advance();
    }

    fn read(&mut self, path: &Path) -> Result<(), store::Error> {
        let reader = Reader::open(path)?;
        let version = reader.data_version()?;
        self.open = Some(Open::Reading(Box::new(reader), version));
        self.revision.advance();
        Ok(())
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        self.close();
    }
}

fn holder(stamp: &Stamp) -> Holder {
    Holder { person: stamp.actor.clone(), machine: crate::platform::system::machine_name(), since: stamp.at }
}
