//! The matrix person × step, a function of answers, household and day (design 4.8).

use serde::{Deserialize, Serialize};

use super::{Answer, Finding, InventoryStep};
use crate::domain::{
    Day,
    entitlement::Counting,
    household::{HouseholdMember, Kinship},
    identity_number::IdentityNumber,
    ids::EntryId,
    person::PersonName,
    reason::Bar,
    rules::Rules,
};

/// What a cell of the matrix says: over its subjects, the first of these that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    Hit,
    SourceError,
    /// Never the same as clean.
    NotAsked,
    TooOld,
    Clean,
    /// The chain stopped earlier, or the step's condition is not met.
    NotNeeded,
}

impl CellState {
    /// Every state, the first that applies first.
    pub const ALL: [Self; 6] =
        [Self::Hit, Self::SourceError, Self::NotAsked, Self::TooOld, Self::Clean, Self::NotNeeded];

    /// The stable code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::SourceError => "source_error",
            Self::NotAsked => "not_asked",
            Self::TooOld => "too_old",
            Self::Clean => "clean",
            Self::NotNeeded => "not_needed",
        }
    }
}

/// All that the row of one person depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryFile {
    pub entry: EntryId,
    pub name: PersonName,
    pub applicant: IdentityNumber,
    /// Whether a service dwelling had been given at the former post; `None` means unknown.
    pub previous_service_dwelling: Option<bool>,
    pub household: Vec<HouseholdMember>,
    /// In the order in which they were entered.
    pub answers: Vec<Answer>,
}

/// One question of a step: about whom, what is known, and the answer that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub subject: IdentityNumber,
    pub step: InventoryStep,
    pub state: CellState,
    /// The answer in force, by its index in the file.
    pub answer: Option<usize>,
}

/// A cell with the questions it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub state: CellState,
    pub asked: Vec<Asked>,
}

/// The six cells of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    pub cells: [Cell; 6],
}

impl MatrixRow {
    /// The row of a person on a day; an answer of data older than `fresh_days` is too old.
    pub fn on(file: &InventoryFile, day: Day, fresh_days: u32, rules: &Rules) -> Self {
        let mut stopped = false;
        let cells = [1, 2, 3, 4, 5, 6].map(|number| {
            let asked = file.asked(number, day, fresh_days, rules);
            let state = if stopped { CellState::NotNeeded } else { file.cell_state(number, &asked) };
            stopped |= state == CellState::Hit && number > 1;
            Cell { state, asked }
        });
        Self { cells }
    }

    /// The states alone, by step.
    pub fn states(&self) -> [CellState; 6] {
        std::array::from_fn(|index| self.cells[index].state)
    }

    /// The step from 2 on whose hit ended the chain, with the question that was hit.
    pub fn hit(&self) -> Option<Asked> {
        let cell = self.cells.iter().skip(1).find(|cell| cell.state == CellState::Hit)?;
        cell.asked.iter().copied().find(|asked| asked.state == CellState::Hit)
    }

    /// The steps in which something lacks for a fresh inventory, with what each says.
    pub fn lacking(&self) -> Vec<(u8, CellState)> {
        let lacks = |state| matches!(state, CellState::SourceError | CellState::NotAsked | CellState::TooOld);
        (1..).zip(self.states()).filter(|(_, state)| lacks(*state)).collect()
    }

    /// Why the person takes no part in a round that demands a fresh inventory (design 4.5).
    pub fn bar(&self) -> Option<Bar> {
        let lacking = self.lacking();
        let stale = |(_, state): &(u8, CellState)| *state == CellState::TooOld;
        match lacking.is_empty() {
            true => None,
            false if lacking.iter().all(stale) => Some(Bar::InventoryStale),
            false => Some(Bar::InventoryMissing),
        }
    }
}

impl InventoryFile {
    /// Whether a step asks about this person on a day.
    ///
    /// The household is that of the entitlement: a child who has come of age is none of it.
    pub fn is_subject(&self, subject: IdentityNumber, step: InventoryStep, day: Day, rules: &Rules) -> bool {
        self.subjects(step, day, rules).any(|known| known == subject)
    }

    /// How a subject belongs to the applicant; none for the applicant and for strangers.
    pub fn kinship(&self, subject: IdentityNumber) -> Option<Kinship> {
        self.household.iter().find(|member| member.iin == subject).map(|member| member.kinship)
    }

    fn subjects<'a>(
        &'a self,
        step: InventoryStep,
        day: Day,
        rules: &'a Rules,
    ) -> impl Iterator<Item = IdentityNumber> + 'a {
        let counts = move |member: &&HouseholdMember| {
            member.birth_date <= day && Counting::of(member, day, rules).counts()
        };
        let household = self.household.iter().filter(move |_| step.concerns_household()).filter(counts);
        std::iter::once(self.applicant).chain(household.map(|member| member.iin))
    }

    fn asked(&self, number: u8, day: Day, fresh_days: u32, rules: &Rules) -> Vec<Asked> {
        let steps = InventoryStep::ALL.into_iter().filter(|step| step.number() == number);
        let pairs =
            steps.flat_map(|step| self.subjects(step, day, rules).map(move |subject| (step, subject)));
        pairs.map(|(step, subject)| self.question(step, subject, day, fresh_days)).collect()
    }

    fn question(&self, step: InventoryStep, subject: IdentityNumber, day: Day, fresh_days: u32) -> Asked {
        let about = self.answers.iter().enumerate();
        let about = about.filter(|(_, answer)| answer.step == step && answer.subject == subject);
        let newest = about.max_by_key(|(index, answer)| (answer.date, *index));
        let state = match newest {
            None => CellState::NotAsked,
            Some((_, answer)) if answer.is_hit(&self.household) => CellState::Hit,
            Some((_, answer)) if answer.finding == Finding::SourceError => CellState::SourceError,
            Some((_, answer)) if (day - answer.date).num_days() > i64::from(fresh_days) => CellState::TooOld,
            Some(_) => CellState::Clean,
        };
        Asked { subject, step, state, answer: newest.map(|(index, _)| index) }
    }

    /// A hit is a hit even where nobody should have asked: a recorded "no" does not outweigh a system's "yes".
    fn cell_state(&self, number: u8, asked: &[Asked]) -> CellState {
        let first = asked.iter().map(|asked| asked.state).min().unwrap_or(CellState::NotNeeded);
        if number != InventoryStep::FormerServiceDwelling.number() || first == CellState::Hit {
            return first;
        }
        match self.previous_service_dwelling {
            Some(true) => first,
            None => CellState::NotAsked,
            Some(false) => CellState::NotNeeded,
        }
    }
}

#[cfg(test)]
mod tests;
