//! What a card needs from the register, read at once.

use std::collections::BTreeMap;

use super::super::source::{Scope, Source};
use crate::{
    domain::{
        dwelling::Dwelling,
        ids::{DwellingId, EntryId, GarrisonId, OfferId},
    },
    ops::{
        self,
        card::{self, Card},
    },
    store::{
        Reader,
        tables::{accepted_offers::AcceptedOffer, wallet::ConsentRow},
    },
};

/// A card with the dwellings its offers speak of.
pub struct CardPage {
    pub card: Card,
    pub dwellings: BTreeMap<DwellingId, Dwelling>,
    /// How far the offers came that were accepted.
    pub accepted: BTreeMap<OfferId, AcceptedOffer>,
    /// The dated consents, oldest first.
    pub consents: Vec<ConsentRow>,
    /// The number of the application in the social wallet.
    pub wallet_reference: Option<String>,
    /// Everyone with a place in the queue.
    pub places: u32,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub garrison: GarrisonId,
    pub place: Option<u32>,
}

impl CardPage {
    /// Where the person stands.
    pub fn standing(&self) -> Standing {
        let place = self.card.line.as_ref().map(|line| line.place);
        Standing { garrison: self.card.entry.garrison, place }
    }
}

/// Reads a card; of a past day, with what had happened by then.
pub fn read(present: &Reader, source: &Source, scope: Scope, entry: EntryId) -> ops::Result<CardPage> {
    let mut page = source.read(present, |reader| of_state(reader, scope, entry))?;
    if let Some(until) = scope.as_of {
        // A replayed state has tables and no journal.
        page.card.history = card::history(present, entry)?;
        page.card.history.retain(|line| line.stamp.at <= until);
    }
    Ok(page)
}

fn of_state(reader: &Reader, scope: Scope, entry: EntryId) -> ops::Result<CardPage> {
    let card = card::card(reader, entry, scope.at)?;
    let (mut dwellings, mut accepted) = (BTreeMap::new(), BTreeMap::new());
    for offer in &card.offers {
        dwellings.extend(reader.dwelling(offer.dwelling)?.map(|dwelling| (offer.dwelling, dwelling)));
        accepted.extend(reader.accepted_offer(offer.id)?.map(|accepted| (offer.id, accepted)));
    }
    Ok(CardPage {
        places: reader.queue_length(card.entry.garrison)?,
        consents: reader.consents(entry)?,
        wallet_reference: reader.wallet_reference(entry, None)?,
        dwellings,
        accepted,
        card,
    })
}
