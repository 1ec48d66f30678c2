//! Taking files in: every row is tested against the register, and the good ones are taken in one transaction.
//!
//! A dry run tests in the same way and writes nothing.

mod answers;
mod applications;
mod deliveries;
mod dwellings;
mod replies;
mod rows;

use std::ops::ControlFlow;

use super::{Error, Result};
use crate::{
    domain::{Instant, registration_number::RegistrationNumber},
    exchange::{
        self, AcceptedRow, Ended, ImportContext, ImportError, ImportKind, Issue, Progress, Recognised,
        RejectedRow, RowOutcome, RowSink,
    },
    journal::{Stamp, payloads::imports::ImportTaken},
    store::{Change, Reader, Writer},
};

pub use rows::dismiss_row;

/// How a file is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Rows with errors are left out and stay listed as open.
    Take,
    /// One row with an error leaves out all.
    AllOrNothing,
}

/// What an import did, or a dry run would do.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportOutcome {
    pub kind: ImportKind,
    pub rows: u32,
    pub accepted: u32,
    pub unchanged: u32,
    pub rejected: u32,
    pub warnings: u32,
    /// Every issue of every row, in the order of the file.
    pub issues: Vec<Issue>,
    /// Whether the accepted rows are in the register now.
    pub written: bool,
}

impl ImportOutcome {
    fn new(kind: ImportKind) -> Self {
        Self {
            kind,
            rows: 0,
            accepted: 0,
            unchanged: 0,
            rejected: 0,
            warnings: 0,
            issues: Vec::new(),
            written: false,
        }
    }

    /// Rows judged by their time come in another order than they stand in; kinds of two files come as they stand.
    fn in_order_of_file(mut self, kind: ImportKind) -> Self {
        if kind.tables().1.is_none() {
            self.issues.sort_by_key(Issue::row);
        }
        self
    }

    fn note(&mut self, issues: &[Issue]) {
        self.warnings += issues.iter().filter(|issue| !issue.is_error()).count() as u32;
        self.issues.extend_from_slice(issues);
    }
}

/// What the register says to a row that is right in itself.
enum Verdict {
    /// Taken in; warnings that only the register can give.
    New(Vec<Issue>),
    /// The register has it already.
    Unchanged,
    Rejected(Vec<Issue>),
}

/// A kind of row: how it is read, tested against the register, and taken in.
trait Importable: Sized {
    const KIND: ImportKind;

    fn read(
        recognised: &Recognised,
        context: &ImportContext<'_>,
        sink: &mut RowSink<'_, Self>,
    ) -> Result<Ended, ImportError>;

    /// Tests a row against the register and writes nothing.
    fn test(reader: &Reader, row: &AcceptedRow<'_, Self>, now: Instant) -> Result<Verdict>;

    /// Appends the events of a row that is new.
    fn take(change: &mut Change<'_>, row: &AcceptedRow<'_, Self>) -> Result<()>;
}

/// Called while reading; `Break` stops, and a stopped import writes nothing.
pub type OnProgress<'a> = &'a dyn Fn(Progress) -> ControlFlow<()>;

/// Tests a file against the register and writes nothing.
pub fn dry_run(
    reader: &Reader,
    now: Instant,
    recognised: &Recognised,
    progress: OnProgress<'_>,
) -> Result<ImportOutcome> {
    match recognised.kind {
        ImportKind::Applications => run::<exchange::ApplicationRow>(reader, None, now, recognised, progress),
        ImportKind::Dwellings => {
            run::<crate::domain::dwelling::DwellingFacts>(reader, None, now, recognised, progress)
        }
        ImportKind::Replies => run::<exchange::ReplyRow>(reader, None, now, recognised, progress),
        ImportKind::Deliveries => run::<exchange::DeliveryRow>(reader, None, now, recognised, progress),
        ImportKind::Answers => run::<exchange::AnswerRow>(reader, None, now, recognised, progress),
    }
}

/// Takes a file in, in one transaction.
pub fn import(
    writer: &mut Writer,
    stamp: &Stamp,
    recognised: &Recognised,
    mode: Mode,
    progress: OnProgress<'_>,
) -> Result<ImportOutcome> {
    if mode == Mode::AllOrNothing {
        let tested = dry_run(writer, stamp.at, recognised, progress)?;
        if tested.rejected > 0 {
            return Ok(tested);
        }
    }
    match recognised.kind {
        ImportKind::Applications => take::<exchange::ApplicationRow>(writer, stamp, recognised, progress),
        ImportKind::Dwellings => {
            take::<crate::domain::dwelling::DwellingFacts>(writer, stamp, recognised, progress)
        }
        ImportKind::Replies => take::<exchange::ReplyRow>(writer, stamp, recognised, progress),
        ImportKind::Deliveries => take::<exchange::DeliveryRow>(writer, stamp, recognised, progress),
        ImportKind::Answers => take::<exchange::AnswerRow>(writer, stamp, recognised, progress),
    }
}

fn take<T: Importable>(
    writer: &mut Writer,
    stamp: &Stamp,
    recognised: &Recognised,
    progress: OnProgress<'_>,
) -> Result<ImportOutcome> {
    writer.change(stamp, |change| {
        let reader = change.reader();
        let mut outcome = run::<T>(reader, Some(change), stamp.at, recognised, progress)?;
        outcome.written = true;
        if outcome.accepted > 0 || outcome.rejected > 0 {
            change.append(ImportTaken {
                kind: T::KIND,
                files: recognised.tables().map(exchange::RecognisedTable::file_name).collect(),
                rows: outcome.rows,
                accepted: outcome.accepted,
                unchanged: outcome.unchanged,
                rejected: outcome.rejected,
                warnings: outcome.warnings,
            })?;
        }
        Ok(outcome)
    })
}

fn run<T: Importable>(
    reader: &Reader,
    change: Option<&mut Change<'_>>,
    now: Instant,
    recognised: &Recognised,
    progress: OnProgress<'_>,
) -> Result<ImportOutcome> {
    let garrisons = reader.garrisons()?;
    let registered =
        |number: RegistrationNumber| reader.entry_with_number(number).is_ok_and(|found| found.is_some());
    let context = ImportContext { garrisons: &garrisons, now, registered: &registered, progress };
    let mut taker = Taker { reader, change, now, outcome: ImportOutcome::new(T::KIND) };
    let mut failed = None;
    let ended = T::read(recognised, &context, &mut |row| match taker.row(row) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            failed = Some(error);
            ControlFlow::Break(())
        }
    })?;
    match (failed, ended) {
        (Some(error), _) => Err(error),
        (None, Ended::Stopped) => Err(Error::Stopped),
        (None, Ended::Complete) => Ok(taker.outcome.in_order_of_file(T::KIND)),
    }
}

/// Takes rows one by one, or only tests them where there is nothing to change.
struct Taker<'r, 'c, 'w> {
    reader: &'r Reader,
    change: Option<&'c mut Change<'w>>,
    now: Instant,
    outcome: ImportOutcome,
}

impl Taker<'_, '_, '_> {
    fn row<T: Importable>(&mut self, row: RowOutcome<'_, T>) -> Result<()> {
        self.outcome.rows += 1;
        match row {
            RowOutcome::Accepted(row) => self.accepted(row),
            RowOutcome::Rejected(row) => self.rejected(T::KIND, &row),
            RowOutcome::LeftAside { warnings, .. } => {
                self.outcome.note(&warnings);
                self.outcome.unchanged += 1;
                Ok(())
            }
        }
    }

    fn accepted<T: Importable>(&mut self, row: AcceptedRow<'_, T>) -> Result<()> {
        match T::test(self.reader, &row, self.now)? {
            Verdict::Unchanged => {
                self.outcome.unchanged += 1;
                self.outcome.note(&row.warnings);
            }
            Verdict::Rejected(issues) => return self.rejected(T::KIND, &row.reject(issues)),
            Verdict::New(warnings) => {
                self.outcome.accepted += 1;
                self.outcome.note(&row.warnings);
                self.outcome.note(&warnings);
                if let Some(change) = self.change.as_deref_mut() {
                    T::take(change, &row)?;
                    rows::close_taken_again(change, T::KIND, row.key.as_deref())?;
                }
            }
        }
        Ok(())
    }

    fn rejected(&mut self, kind: ImportKind, row: &RejectedRow) -> Result<()> {
        self.outcome.rejected += 1;
        self.outcome.note(&row.issues);
        match self.change.as_deref_mut() {
            Some(change) => rows::record_rejected(change, kind, row),
            None => Ok(()),
        }
    }
}
