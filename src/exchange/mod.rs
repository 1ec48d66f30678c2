//! Files in and out: csv, xlsx, mapping, issues, outbox, replies.
//!
//! Reading goes in two steps: [`recognise`] tells what the files are and which column is which, for a
//! person to confirm; a `read_*` function then hands over every row as a [`RowOutcome`].
//! Invariant: a row is never dropped in silence. It is accepted, or rejected with its issues, or blank.
//! No sentence is made here and nothing here knows the register: what a row contradicts in the register
//! is found by `ops`, which points at the same cells through [`RowPlace`].

mod answers;
mod applications;
mod calendar;
mod deliveries;
mod digest;
mod duplicates;
mod dwellings;
mod error;
mod field;
mod header;
mod issue;
mod outcome;
mod output;
mod recognise;
mod replies;
mod row_reader;
mod rule;
pub mod said;
mod single_table;
mod table;
mod values;
mod words;

pub use answers::{AnswerRow, read_answers};
pub use applications::{ApplicationRow, read_applications};
pub use calendar::{CalendarFile, read_calendar};
pub use deliveries::{DeliveryRow, DeliveryStatus, read_deliveries};
pub use digest::RowDigest;
pub use dwellings::read_dwellings;
pub use error::{FileFault, ImportError, Limit};
pub use field::{Field, ImportKind, TableKind};
pub use header::{HeaderFingerprint, Mapping};
pub use issue::{Against, Issue, RowPlace, TablePlace, column_letters};
pub use outcome::{
    AcceptedRow, Ended, ImportContext, Progress, RawCell, RawRow, RejectedRow, RowOutcome, RowSink,
};
pub use output::{
    ExportError, ExportFault, ListCell, ListColumn, ListTable, ListWidth, OutboxMessage, ReportError,
    write_list, write_outbox, write_picture, write_report,
};
pub use recognise::{Recognised, RecognisedTable, Source, recognise};
pub use replies::{ReplyRow, read_replies};
pub use rule::{RuleCode, Severity};
pub use table::{Delimiter, Encoding, Format};
