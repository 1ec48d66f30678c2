//! Why people ahead did not get a dwelling (design 4.6): each has exactly one reason of a closed list.

use super::{
    super::{
        fit::Fit,
        ids::{DwellingId, EntryId},
        reason::{Misfit, Reason},
    },
    Ahead, Candidate, PassedOver, Plan, PlanInput, PlannedOffer, WaveDwelling,
    demand::{Family, Lookup, queue_order},
    wave::{Wave, in_order, test},
};

/// Why the people ahead of a recipient cannot be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AheadError {
    /// The plan offers this dwelling to nobody, or the wave does not have it.
    #[error("the plan offers dwelling {0:?} to nobody")]
    NotOffered(DwellingId),
    /// The plan is not the plan of this input: it has somebody else at this place, or passes this person
    /// over although the dwelling fits. No plan of its own input does (P1 of design 4.6).
    #[error("the plan was not made from this queue: place {place}, entry {entry:?}")]
    ForeignPlan { place: u32, entry: EntryId },
}

/// Everyone ahead of the person who got the dwelling, in queue order, each with the one reason: the offer
/// of another dwelling in this wave, else the bar, else why this dwelling does not fit.
///
/// There is no fourth case. Somebody who takes part and got nothing cannot be ahead of a recipient whose
/// dwelling fits in either class (P1): those before could all be served without that dwelling, so the
/// claim to it would have succeeded, as a claim within the norm or, failing that, below it.
///
/// Of the input's candidates only the first of the queue are looked at: as many as it holds, up to the recipient.
pub fn ahead_of(
    input: &PlanInput,
    offers: &[PlannedOffer],
    dwelling: DwellingId,
) -> Result<Vec<Ahead>, AheadError> {
    let not_offered = AheadError::NotOffered(dwelling);
    let index = offers.iter().position(|offer| offer.dwelling == dwelling).ok_or(not_offered)?;
    let measured = input.dwellings.iter().find(|known| known.id == dwelling).ok_or(not_offered)?;
    let (before, recipient) = (&offers[..index], offers[index]);
    let order = queue_order(input.candidates);
    let mut offers = before.iter().peekable();
    let reason = |(place, person): (u32, &Candidate)| {
        let offered = offers.next_if(|offer| offer.place == place);
        let reason = reason_ahead(input, place, person, offered, measured)?;
        Ok(Ahead { place, entry: person.entry, reason })
    };
    (1..recipient.place).zip(in_order(input.candidates, &order)).map(reason).collect()
}

fn reason_ahead(
    input: &PlanInput,
    place: u32,
    person: &Candidate,
    offered: Option<&PlannedOffer>,
    dwelling: &WaveDwelling,
) -> Result<Reason, AheadError> {
    let foreign = AheadError::ForeignPlan { place, entry: person.entry };
    match (offered, person.bar) {
        (Some(offer), _) if offer.entry == person.entry => Ok(Reason::OfferedOtherDwelling),
        (Some(_), _) => Err(foreign),
        (None, Some(bar)) => Ok(Reason::Barred(bar)),
        (None, None) => test_for(input, person, dwelling).err().map(Reason::Misfit).ok_or(foreign),
    }
}

/// Everyone ahead of the last one offered who got nothing in the wave, in queue order: the bar, else
/// `taken_by_earlier` if any dwelling of the wave fits, else why the dwelling of the nearest person behind
/// does not. The plan must be that of the input.
pub fn passed_over(input: &PlanInput, plan: &Plan) -> Vec<PassedOver> {
    let wave = Wave::of(input);
    let dwellings: Lookup<DwellingId, &WaveDwelling> =
        wave.dwellings.iter().map(|&dwelling| (dwelling.id, dwelling)).collect();
    let dwelling_of = |offer: &PlannedOffer| Some((offer.place, *dwellings.get(&offer.dwelling)?));
    let mut behind = plan.offers.iter().filter_map(dwelling_of).peekable();
    let any_fits: Vec<bool> =
        (0..wave.demand.profiles.len()).map(|profile| wave.table.any_fits(profile)).collect();
    let people = (1..).zip(wave.queue().zip(wave.demand.in_order()));
    let mut rows = Vec::new();
    for (place, (person, profile)) in people {
        let Some(&(next_place, nearest)) = behind.peek() else { break };
        if next_place == place {
            behind.next();
            continue;
        }
        let any_fits = profile.is_some_and(|profile| any_fits[profile]);
        let (reason, dwelling) = reason_over_all(input, person, any_fits, nearest);
        rows.push(PassedOver { place, entry: person.entry, reason, dwelling });
    }
    rows
}

/// Why one person got nothing in a wave, as [`passed_over`] says it of everyone; none for somebody who was
/// offered a dwelling or stands behind the last one offered. `place` is the person's place.
pub fn reason_for_one(
    input: &PlanInput,
    offers: &[PlannedOffer],
    place: u32,
    person: &Candidate,
) -> Option<(Reason, Option<DwellingId>)> {
    let nearest = offers.iter().find(|offer| offer.place >= place).filter(|offer| offer.place > place)?;
    let nearest = input.dwellings.iter().find(|dwelling| dwelling.id == nearest.dwelling)?;
    // A dwelling that the person refused does not fit him or her any more (design 4.4).
    let any_fits = input.dwellings.iter().any(|dwelling| test_for(input, person, dwelling).is_ok());
    Some(reason_over_all(input, person, any_fits, nearest))
}

fn reason_over_all(
    input: &PlanInput,
    person: &Candidate,
    any_fits: bool,
    nearest: &WaveDwelling,
) -> (Reason, Option<DwellingId>) {
    match (person.bar, test_for(input, person, nearest)) {
        (Some(bar), _) => (Reason::Barred(bar), None),
        (None, Err(misfit)) if !any_fits => (Reason::Misfit(misfit), Some(nearest.id)),
        (None, _) => (Reason::TakenByEarlier, None),
    }
}

fn test_for(input: &PlanInput, person: &Candidate, dwelling: &WaveDwelling) -> Result<Fit, Misfit> {
    test(input, Family::of(person), dwelling, person.refused.contains(&dwelling.id))
}
