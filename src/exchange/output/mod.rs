//! Files that the program writes.

mod error;
mod list;
mod list_xlsx;
mod outbox;
mod picture;
mod replace;
mod report;

pub use error::{ExportError, ExportFault, ReportError};
pub use list::{ListCell, ListColumn, ListTable, ListWidth, write_list};
pub use outbox::{OutboxMessage, write_outbox};
pub use picture::write_picture;
pub use report::write_report;
