//! Dwellings taken out of a running round.

use super::{Refusal, Result, dwellings, rounds};
use crate::{
    domain::{
        dwelling::{Condition, Dwelling, DwellingFacts, LeftOutReason},
        ids::RoundId,
        offer::OfferState,
    },
    journal::{
        Stamp,
        payloads::{dwellings::DwellingCorrected, rounds::DwellingWithdrawn},
    },
    store::{Change, Reader, Writer},
};

/// Takes a dwelling that nobody holds out of a running round; later waves do not have it.
///
/// It is vacant again, and the next round takes it or names it as left out. Where it needs repair, its recorded
/// condition says so from now on, so that no round takes it until it is corrected.
///
/// # Errors
/// Refused while somebody has a live or accepted offer of it, and while a conflict of the round waits.
pub fn withdraw_dwelling(
    writer: &mut Writer,
    stamp: &Stamp,
    round: RoundId,
    inventory_no: &str,
    reason: LeftOutReason,
) -> Result<()> {
    writer.change(stamp, |change| {
        rounds::running(change, round)?;
        rounds::check_no_conflict(change, round)?;
        let dwelling = dwellings::dwelling_numbered(change, inventory_no)?;
        check_free(change, round, &dwelling)?;
        change.append(DwellingWithdrawn { round, dwelling: dwelling.id, reason })?;
        match reason {
            LeftOutReason::UnderRepair => under_repair(change, dwelling),
            LeftOutReason::Disputed | LeftOutReason::HeldByDecision | LeftOutReason::NotHabitable => Ok(()),
        }
    })
}

fn check_free(reader: &Reader, round: RoundId, dwelling: &Dwelling) -> Result<()> {
    let inventory_no = || dwelling.facts.inventory_no.clone();
    if reader.round_of_dwelling(dwelling.id)? != Some(round) {
        return Err(Refusal::DwellingNotInRound { round, inventory_no: inventory_no() }.into());
    }
    let offers = reader.offers_of_dwelling(dwelling.id)?;
    let holds = |state: OfferState| state.is_live() || state == OfferState::Accepted;
    match offers.into_iter().find(|offer| holds(offer.state)) {
        None => Ok(()),
        Some(offer) => {
            let accepted = offer.state == OfferState::Accepted;
            Err(Refusal::DwellingHeld { inventory_no: inventory_no(), offer: offer.id, accepted }.into())
        }
    }
}

fn under_repair(change: &mut Change<'_>, dwelling: Dwelling) -> Result<()> {
    let (_digest, corrects) = change.dwelling_source(dwelling.id)?;
    let facts = DwellingFacts { condition: Condition::UnderRepair, ..dwelling.facts };
    change.append(DwellingCorrected { dwelling: dwelling.id, corrects, facts })?;
    Ok(())
}
