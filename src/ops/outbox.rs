//! The messages of prepared offers, for the gateway.

use std::path::Path;

use super::{
    Refusal, Result, entries, offers,
    papers::{self, Terms},
    templates,
};
use crate::{
    domain::{ids::OfferId, template::Template},
    exchange::{self, OutboxMessage},
    i18n::{Lang, Tr},
    journal::{Stamp, payloads::offers::OutboxWritten},
    store::{Reader, Writer, tables::offers::OfferRow},
};

/// What was written for the gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outbox {
    pub offers: Vec<OfferId>,
    /// Those whose message had been written before: the gateway must not send them twice.
    pub written_before: Vec<OfferId>,
}

/// Writes the messages of the prepared offers to a file and records it; the clock does not start.
///
/// # Errors
/// [`Refusal::NothingToSend`]; if the file cannot be written, nothing is recorded.
pub fn write(writer: &mut Writer, stamp: &Stamp, path: &Path) -> Result<Outbox> {
    writer.change(stamp, |change| {
        let rows = offers::to_send(change)?;
        if rows.is_empty() {
            return Err(Refusal::NothingToSend.into());
        }
        let messages = messages(change, stamp, &rows)?;
        let number = |row: &OfferRow| row.id;
        let outbox = Outbox {
            offers: rows.iter().map(number).collect(),
            written_before: rows.iter().filter(|row| row.outbox_at.is_some()).map(number).collect(),
        };
        change.append(OutboxWritten { offers: outbox.offers.clone() })?;
        exchange::write_outbox(path, &messages)?;
        Ok(outbox)
    })
}

/// The messages of offers, both languages in one text; an offer without a telephone has none.
pub fn messages(reader: &Reader, stamp: &Stamp, rows: &[OfferRow]) -> Result<Vec<OutboxMessage>> {
    let mut messages = Vec::new();
    for row in rows {
        let Some(to) = row.phone else { continue };
        let day = papers::day_of(reader, row, stamp.at)?;
        let terms = Terms::on(reader, row, day)?;
        let wording = templates::versions_on(reader, Template::Offer, day)?;
        let texts = templates::texts(reader, Template::Offer, wording)?;
        let entry = entries::known(reader, row.entry)?;
        let text = papers::offer_text(reader, row, &entry, &terms, texts)?;
        let texts = Lang::ALL.map(|lang| text.lines(Tr::new(lang)).join("\n"));
        messages.push(OutboxMessage {
            offer: row.id,
            to,
            registration_no: entry.key.registration_no,
            text: texts.join("\n\n"),
        });
    }
    Ok(messages)
}
