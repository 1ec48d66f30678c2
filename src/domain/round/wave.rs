//! A wave prepared for planning: dwellings in order, people grouped, the table of fit between them.

use std::cmp::Reverse;

use super::{
    super::{
        fit::{Fit, FitCircumstances, fit},
        ids::DwellingId,
        reason::Misfit,
    },
    Candidate, PlanInput, WaveDwelling,
    choice::Preference,
    demand::{Demand, Family, Lookup, queue_order},
    fit_table::FitTable,
};

/// The people and dwellings of a wave, independent of the order of the rows.
pub(super) struct Wave<'a> {
    input: &'a PlanInput<'a>,
    /// The candidates' indices in queue order.
    order: Vec<u32>,
    /// The smallest area first, equal areas by inventory number: the order of preference within the norm.
    pub dwellings: Vec<&'a WaveDwelling>,
    pub demand: Demand,
    pub table: FitTable,
}

impl<'a> Wave<'a> {
    pub fn of(input: &'a PlanInput<'a>) -> Self {
        let order = queue_order(input.candidates);
        let dwellings = by_area(input.dwellings);
        let indices: Lookup<DwellingId, usize> =
            dwellings.iter().enumerate().map(|(index, dwelling)| (dwelling.id, index)).collect();
        let demand = Demand::of(in_order(input.candidates, &order), |id| indices.get(&id).copied());
        let class =
            |family: usize, index: usize| test(input, demand.families[family], dwellings[index], false);
        let class = |family, index| class(family, index).ok();
        let table = FitTable::new(demand.families.len(), dwellings.len(), &demand.profiles, class);
        Self { input, order, dwellings, demand, table }
    }

    /// The person at a position of the queue, from 0.
    pub fn person(&self, position: usize) -> &'a Candidate {
        &self.input.candidates[self.order[position] as usize]
    }

    /// The people in queue order.
    pub fn queue(&self) -> impl Iterator<Item = &'a Candidate> {
        in_order(self.input.candidates, &self.order)
    }

    /// The order of preference of each class (design 4.6).
    pub fn preference(&self) -> Preference {
        let within: Vec<usize> = (0..self.dwellings.len()).collect();
        let mut below = within.clone();
        // The sort is stable: equal areas stay in the order of their inventory numbers.
        below.sort_by_key(|&index| Reverse(self.dwellings[index].measure.area));
        Preference { within, below }
    }
}

/// The candidates in the order of these indices.
pub(super) fn in_order<'a>(
    candidates: &'a [Candidate],
    order: &[u32],
) -> impl Iterator<Item = &'a Candidate> {
    order.iter().map(|&index| &candidates[index as usize])
}

/// UTF-8 keeps the order of code points, so texts compare as design 4.6 wants.
fn by_area(dwellings: &[WaveDwelling]) -> Vec<&WaveDwelling> {
    let mut sorted: Vec<&WaveDwelling> = dwellings.iter().collect();
    sorted.sort_unstable_by_key(|dwelling| (dwelling.measure.area, &dwelling.inventory_no, dwelling.id));
    sorted
}

/// The fit of a dwelling for people of a family, by the settings and rules of the round.
pub(super) fn test(
    input: &PlanInput,
    family: Family,
    dwelling: &WaveDwelling,
    already_refused: bool,
) -> Result<Fit, Misfit> {
    let circumstances = FitCircumstances {
        already_refused,
        within_norm_only: family.within_norm_only,
        below_norm_allowed: input.settings.below_norm,
    };
    fit(&family.entitlement, &dwelling.measure, circumstances, input.rules)
}
