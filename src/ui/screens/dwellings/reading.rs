//! What the section reads: the stock as the search finds it, and the story of one dwelling.

use crate::{
    domain::{
        dwelling::Dwelling,
        folding::fold,
        ids::{DwellingId, GarrisonId, RoundId},
    },
    i18n::keyboard::from_wrong_layout,
    ops,
    store::{
        Reader,
        tables::{accepted_offers::AcceptedOffer, offers::OfferRow},
    },
    ui::screens::offers::line::OfferLine,
};

/// The dwellings of a garrison that a query finds; nothing found, the query is read as typed in the wrong layout.
pub fn stock(reader: &Reader, garrison: GarrisonId, query: &str) -> ops::Result<Vec<Dwelling>> {
    let found = reader.dwellings(garrison, &fold(query))?;
    match from_wrong_layout(query).filter(|_| found.is_empty()) {
        Some(mended) => Ok(reader.dwellings(garrison, &fold(&mended))?),
        None => Ok(found),
    }
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
