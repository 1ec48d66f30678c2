//! The freshness of an inventory written a second time, step by step as order 529 goes (design 4.5, 4.8).

use crate::domain::{
    Day,
    entitlement::Counting,
    identity_number::IdentityNumber,
    inventory::{Answer, Finding, InventoryFile, InventoryStep},
    rules::Rules,
};

/// The inventory that a round demands.
pub(super) struct Demand<'a> {
    pub day: Day,
    pub limit_days: u32,
    pub rules: &'a Rules,
}

/// What a question leaves open.
enum Said {
    Found,
    Nothing,
    Lacks,
}

impl Demand<'_> {
    /// Whether nothing lacks up to the hit that ended the chain, or to its end.
    pub fn is_met(&self, file: &InventoryFile) -> bool {
        for number in 1..=6 {
            let said: Vec<_> = self.questions(file, number).collect();
            let hit = said.iter().any(|said| matches!(said, Said::Found));
            let lacks = said.iter().any(|said| matches!(said, Said::Lacks));
            match (number, file.previous_service_dwelling) {
                (2.., _) if hit => return true,
                (4, Some(false)) => {}
                (4, None) => return false,
                _ if lacks && !hit => return false,
                _ => {}
            }
        }
        true
    }

    fn questions<'a>(&'a self, file: &'a InventoryFile, number: u8) -> impl Iterator<Item = Said> + 'a {
        let steps = InventoryStep::ALL.into_iter().filter(move |step| step.number() == number);
        steps.flat_map(move |step| {
            self.people(file, step).into_iter().map(move |person| self.said(file, step, person))
        })
    }

    fn people(&self, file: &InventoryFile, step: InventoryStep) -> Vec<IdentityNumber> {
        let mut people = vec![file.applicant];
        let with_family = match step {
            InventoryStep::Family => false,
            InventoryStep::PersonStatus { criterion } => criterion == 1 || criterion == 5,
            _ => true,
        };
        for member in &file.household {
            let counted = Counting::of(member, self.day, self.rules).counts();
            if with_family && counted && member.birth_date <= self.day {
                people.push(member.iin);
            }
        }
        people
    }

    fn said(&self, file: &InventoryFile, step: InventoryStep, person: IdentityNumber) -> Said {
        let mut last: Option<&Answer> = None;
        for answer in file.answers.iter().filter(|answer| answer.step == step && answer.subject == person) {
            if last.is_none_or(|before| before.date <= answer.date) {
                last = Some(answer);
            }
        }
        match last {
            None => Said::Lacks,
            Some(answer) if answer.is_hit(&file.household) => Said::Found,
            Some(answer) if answer.finding == Finding::SourceError => Said::Lacks,
            Some(answer) if (self.day - answer.date).num_days() > i64::from(self.limit_days) => Said::Lacks,
            Some(_) => Said::Nothing,
        }
    }
}
