//! The register file: SQLite, and the only place with SQL.
//!
//! Invariant: the journal tables are only ever appended to, and the derived tables are written by [`apply`]
//! alone, in the transaction of the event.

mod apply;
mod as_of;
mod backup;
mod change;
mod columns;
mod comparison;
mod error;
mod events;
mod header;
mod journal;
mod open;
mod past;
mod replay;
mod schema;
mod search;
pub mod tables;
mod transaction;
mod watch;

pub use change::{Change, Head};
pub use comparison::Difference;
pub use error::Error;
pub use events::RawEvent;
pub use journal::EventHead;
pub use open::{Closed, Reader, Writer};
pub use past::{Past, Snapshot};
pub use schema::SchemaDifference;
pub use search::FoundEntry;

/// The result of everything that touches the file.
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[cfg(test)]
mod tests;
