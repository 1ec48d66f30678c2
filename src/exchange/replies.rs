//! Replies from the gateway. Every row that is not blank is kept (design 4.7).

use super::{
    digest::{DigestWriter, RowDigest},
    error::ImportError,
    field::Field,
    outcome::{Ended, ImportContext, RowSink},
    recognise::Recognised,
    row_reader::RowReader,
    rule::RuleCode,
    single_table::{self, SingleRow},
    values,
};
use crate::domain::{Instant, phone::Phone};

/// A reply as the gateway wrote it, and what of it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyRow {
    pub from: Option<Phone>,
    pub from_text: String,
    /// Kept even if it lies in the future, which is a warning.
    pub received_at: Option<Instant>,
    pub received_text: String,
    pub text: String,
}

/// Reads the replies of a recognised file.
///
/// # Errors
/// If columns are missing, or the file cannot be read to its end.
pub fn read_replies(
    recognised: &Recognised,
    context: &ImportContext<'_>,
    sink: &mut RowSink<'_, ReplyRow>,
) -> Result<Ended, ImportError> {
    single_table::read(&recognised.main, context, sink)
}

impl SingleRow for ReplyRow {
    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        // A reply with a comma too many is still a reply.
        row.issues.clear();
        let from_text = row.text(Field::From).to_owned();
        let received_text = row.text(Field::ReceivedAt).to_owned();
        let from = Phone::parse(&from_text).ok();
        if from.is_none() {
            row.report(Field::From, RuleCode::ReplySenderUnreadable);
        }
        let received_at = values::instant(&received_text);
        match received_at {
            None => row.report(Field::ReceivedAt, RuleCode::ReplyTimeUnreadable),
            Some(at) if at > row.reading.context.now => {
                row.report(Field::ReceivedAt, RuleCode::ReplyInFuture);
            }
            Some(_) => {}
        }
        let text = row.text(Field::Text).to_owned();
        Some(Self { from, from_text, received_at, received_text, text })
    }

    const BY_TIME: bool = true;

    fn happened_at(&self) -> Option<Instant> {
        self.received_at
    }

    fn digest(&self) -> RowDigest {
        let mut digest = DigestWriter::new("reply");
        match self.from {
            Some(phone) => digest.text(&phone.to_string()),
            None => digest.text(&self.from_text),
        }
        match self.received_at {
            Some(at) => digest.number(at.timestamp_millis()),
            None => digest.text(&self.received_text),
        }
        digest.text(&self.text);
        digest.finish()
    }
}
