//! The plan of a wave (design 4.6): who is served, then which dwelling.

use super::{
    super::ids::DwellingId,
    Plan, PlanInput, PlannedOffer, WaveDwelling,
    choice::{Preference, choose},
    fit_table::FitTable,
    matching::Search,
    serving::{Served, serve},
    wave::Wave,
};

/// Plans a wave. Of all ways to deal out the dwellings it is the one whose list of classes in queue order
/// is lexicographically least (within, below, none), and among those the one whose list of dwelling ranks
/// is least. The order of the rows of the input does not matter.
pub fn plan(input: &PlanInput) -> Plan {
    let wave = Wave::of(input);
    let dealt = deal(&wave.table, &wave.preference(), wave.demand.in_order());
    let offer = |&(served, dwelling): &(Served, usize)| offer(&wave, served, dwelling);
    Plan { offers: dealt.iter().map(offer).collect(), vacant: vacant(&wave.dwellings, &dealt) }
}

/// Deals out dwellings to the profiles of a queue: each person served, with the index of the dwelling.
pub(super) fn deal(
    table: &FitTable,
    preference: &Preference,
    queue: impl Iterator<Item = Option<usize>>,
) -> Vec<(Served, usize)> {
    let mut search = Search::new(table);
    let (served, matching) = serve(table, &mut search, queue);
    let dwellings = choose(table, preference, &mut search, matching, &served);
    served.into_iter().zip(dwellings).collect()
}

fn offer(wave: &Wave, served: Served, dwelling: usize) -> PlannedOffer {
    PlannedOffer {
        place: served.position as u32 + 1,
        entry: wave.person(served.position).entry,
        dwelling: wave.dwellings[dwelling].id,
        fit: served.class,
    }
}

fn vacant(dwellings: &[&WaveDwelling], dealt: &[(Served, usize)]) -> Vec<DwellingId> {
    let mut taken = vec![false; dwellings.len()];
    dealt.iter().for_each(|&(_, dwelling)| taken[dwelling] = true);
    let mut vacant: Vec<&WaveDwelling> =
        dwellings.iter().zip(taken).filter(|(_, taken)| !taken).map(|(dwelling, _)| *dwelling).collect();
    vacant.sort_unstable_by_key(|dwelling| (&dwelling.inventory_no, dwelling.id));
    vacant.into_iter().map(|dwelling| dwelling.id).collect()
}
