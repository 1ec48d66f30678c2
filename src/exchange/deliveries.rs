//! What the gateway reports of the messages it was given.

use super::{
    digest::{DigestWriter, RowDigest},
    error::ImportError,
    field::Field,
    issue::Against,
    outcome::{Ended, ImportContext, RowSink},
    recognise::Recognised,
    row_reader::RowReader,
    rule::RuleCode,
    single_table::{self, SingleRow},
    values,
    words::Words,
};
use crate::domain::{Instant, ids::OfferId};

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeliveryStatus {
    Sent,
    Delivered,
    Failed,
}

const STATUSES: &Words<DeliveryStatus> = &[
    ("sent", DeliveryStatus::Sent),
    ("delivered", DeliveryStatus::Delivered),
    ("failed", DeliveryStatus::Failed),
];

/// One report of the gateway; the time that its status needs is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryRow {
    pub offer: OfferId,
    pub status: DeliveryStatus,
    pub sent_at: Option<Instant>,
    pub delivered_at: Option<Instant>,
}

/// Reads the reports of a recognised file.
///
/// # Errors
/// If columns are missing, or the file cannot be read to its end.
pub fn read_deliveries(
    recognised: &Recognised,
    context: &ImportContext<'_>,
    sink: &mut RowSink<'_, DeliveryRow>,
) -> Result<Ended, ImportError> {
    single_table::read(&recognised.main, context, sink)
}

impl SingleRow for DeliveryRow {
    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        let offer = offer(row);
        let status = row.word(Field::Status, STATUSES, RuleCode::StatusUnknown);
        match status {
            Some(DeliveryStatus::Sent) => drop(row.required(Field::SentAt)),
            Some(DeliveryStatus::Delivered) => drop(row.required(Field::DeliveredAt)),
            Some(DeliveryStatus::Failed) | None => {}
        }
        let sent_at = row.past_instant(Field::SentAt);
        let delivered_at = row.past_instant(Field::DeliveredAt);
        if sent_at.zip(delivered_at).is_some_and(|(sent, delivered)| delivered < sent) {
            let sent = row.text(Field::SentAt).to_owned();
            row.report_against(Field::DeliveredAt, RuleCode::DeliveredBeforeSent, Against::Value(sent));
        }
        Some(Self { offer: offer?, status: status?, sent_at, delivered_at })
    }

    const BY_TIME: bool = true;

    fn happened_at(&self) -> Option<Instant> {
        self.delivered_at.or(self.sent_at)
    }

    fn digest(&self) -> RowDigest {
        let mut digest = DigestWriter::new("delivery");
        digest.number(self.offer.0);
        digest.number(self.status as i64);
        for at in [self.sent_at, self.delivered_at] {
            digest.number(at.map_or(i64::MIN, |at| at.timestamp_millis()));
        }
        digest.finish()
    }
}

fn offer(row: &mut RowReader<'_>) -> Option<OfferId> {
    let text = row.required(Field::MessageId)?;
    let number = values::whole_number(text).filter(|number| *number > 0);
    if number.is_none() {
        row.report(Field::MessageId, RuleCode::MessageIdUnreadable);
    }
    number.map(OfferId)
}
