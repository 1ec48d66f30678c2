//! The messages for the gateway.

use std::path::Path;

use super::{
    error::{ExportError, ExportFault},
    replace::replace,
};
use crate::domain::{ids::OfferId, phone::Phone, registration_number::RegistrationNumber};

/// One message; its text has both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMessage {
    /// The gateway gives it back as `message_id`.
    pub offer: OfferId,
    pub to: Phone,
    pub registration_no: RegistrationNumber,
    pub text: String,
}

/// Writes `message_id;to;registration_no;text` as UTF-8 without a mark, for a program to read.
///
/// # Errors
/// If the file cannot be written; what stood in its place is untouched.
pub fn write_outbox(path: &Path, messages: &[OutboxMessage]) -> Result<(), ExportError> {
    replace(path, |file| {
        let mut csv = csv_writer(file);
        csv.write_record(["message_id", "to", "registration_no", "text"]).map_err(fault_of)?;
        for message in messages {
            let (offer, number) = (message.offer.0.to_string(), message.registration_no.to_string());
            let record = [offer, message.to.to_string(), number, message.text.clone()];
            csv.write_record(record).map_err(fault_of)?;
        }
        Ok(csv.flush()?)
    })
}

/// The csv that every file of the program is: semicolons and line ends as Excel writes them.
pub(super) fn csv_writer<W: std::io::Write>(file: W) -> csv::Writer<W> {
    csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(file)
}

pub(super) fn fault_of(error: csv::Error) -> ExportFault {
    ExportFault::Io(error.into())
}
