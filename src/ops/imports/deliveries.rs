//! What the gateway reports of messages: sent, delivered, failed.

use super::{Importable, Verdict};
use crate::{
    domain::{
        Instant,
        offer::{Channel, OfferState},
    },
    exchange::{
        AcceptedRow, DeliveryRow, DeliveryStatus, Ended, Field, ImportContext, ImportError, ImportKind,
        Recognised, RowSink, RuleCode, read_deliveries,
    },
    journal::payloads::offers::{DeliveryFailed, OfferDelivered, OfferSent, Source},
    ops::Result,
    store::{Change, Reader, tables::offers::OfferRow},
};

impl Importable for DeliveryRow {
    const KIND: ImportKind = ImportKind::Deliveries;

    fn read(
        recognised: &Recognised,
        context: &ImportContext<'_>,
        sink: &mut RowSink<'_, Self>,
    ) -> Result<Ended, ImportError> {
        read_deliveries(recognised, context, sink)
    }

    fn test(reader: &Reader, row: &AcceptedRow<'_, Self>, _now: Instant) -> Result<Verdict> {
        let id = row.value.offer.0.to_string();
        let rejected =
            |rule| Ok(Verdict::Rejected(vec![row.place.issue(Field::MessageId, id.clone(), rule)]));
        let Some(offer) = reader.offer(row.value.offer)? else { return rejected(RuleCode::OfferUnknown) };
        if offer.channel == Channel::Paper {
            return rejected(RuleCode::OfferOnPaper);
        }
        if says_nothing_new(&offer, &row.value) {
            return Ok(Verdict::Unchanged);
        }
        if row.value.sent_at.or(row.value.delivered_at).is_some_and(|at| at < offer.prepared_at) {
            return rejected(RuleCode::SentBeforeApproval);
        }
        let open = match row.value.status {
            DeliveryStatus::Sent | DeliveryStatus::Failed => offer.state.is_live(),
            DeliveryStatus::Delivered => may_be_delivered(&offer),
        };
        if open { Ok(Verdict::New(Vec::new())) } else { rejected(RuleCode::OfferClosed) }
    }

    fn take(change: &mut Change<'_>, row: &AcceptedRow<'_, Self>) -> Result<()> {
        let DeliveryRow { offer: id, status, sent_at, delivered_at } = row.value;
        let Some(offer) = change.offer(id)? else { return Ok(()) };
        let starts = matches!(offer.state, OfferState::Prepared | OfferState::Failed);
        if let (Some(sent_at), true) = (sent_at.or(delivered_at), starts) {
            change.append(OfferSent { offer: id, sent_at, source: Source::Gateway, evidence: None })?;
        }
        match (status, delivered_at) {
            (DeliveryStatus::Delivered, Some(delivered_at)) => {
                change.append(OfferDelivered { offer: id, delivered_at })?;
            }
            (DeliveryStatus::Failed, _) => {
                change.append(DeliveryFailed { offer: id })?;
            }
            (DeliveryStatus::Sent | DeliveryStatus::Delivered, _) => {}
        }
        Ok(())
    }
}

/// A deadline that follows from a delivery is not moved by another report of the same message.
fn may_be_delivered(offer: &OfferRow) -> bool {
    match offer.state {
        OfferState::Prepared | OfferState::Sent | OfferState::Failed => true,
        OfferState::Delivered
        | OfferState::Accepted
        | OfferState::Refused
        | OfferState::Lapsed
        | OfferState::NoAnswer => offer.delivered_at.is_none(),
        OfferState::Withdrawn => false,
    }
}

fn says_nothing_new(offer: &OfferRow, row: &DeliveryRow) -> bool {
    match row.status {
        DeliveryStatus::Sent => offer.sent_at.is_some() && offer.sent_at == row.sent_at,
        DeliveryStatus::Delivered => offer.delivered_at.is_some() && offer.delivered_at == row.delivered_at,
        DeliveryStatus::Failed => offer.state == OfferState::Failed,
    }
}
