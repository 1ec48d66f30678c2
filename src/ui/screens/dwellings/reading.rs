//! What the section reads: the stock as the search finds it, and the story of one dwelling.

use crate::{
    domain::{
        dwelling::Dwelling,
        ids::{DwellingId, GarrisonId, RoundId},
    },
    ops,
    store::{
        Reader,
        tables::{accepted_offers::AcceptedOffer, offers::OfferRow},
    },
    ui::screens::offers::line::OfferLine,
};

/// The dwellings of a garrison that a query finds.
pub fn stock(reader: &Reader, garrison: GarrisonId, query: &str) -> ops::Result<Vec<Dwelling>> {
    ops::search::first_found(query, |reading| Ok(reader.dwellings(garrison, reading)?))
}

/// What became of a dwelling so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    /// Newest first; those that were accepted with how far they came.
    pub offers: Vec<(OfferLine, Option<AcceptedOffer>)>,
    /// The running round that holds it.
    pub round: Option<RoundId>,
}

/// The story of a dwelling.
pub fn story(reader: &Reader, dwelling: DwellingId) -> ops::Result<Story> {
    let told = |offer: OfferRow| {
        let accepted = reader.accepted_offer(offer.id)?;
        Ok((OfferLine::of(reader, offer)?, accepted))
    };
    let offers = reader.offers_of_dwelling(dwelling)?.into_iter().rev();
    Ok(Story {
        offers: offers.map(told).collect::<ops::Result<_>>()?,
        round: reader.round_of_dwelling(dwelling)?,
    })
}
