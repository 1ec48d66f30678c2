//! Two slow and plain ways to find the plan.

use crate::domain::fit::Fit;

/// What each person gets: the class and the dwelling.
pub type Dealt = Vec<Option<(Fit, usize)>>;

/// What is compared: the list of classes, then the list of ranks.
type Value = (Vec<u8>, Vec<usize>);

/// Who can take what and how each dwelling ranks for each class.
pub struct Market {
    /// By person and dwelling.
    pub classes: Vec<Vec<Option<Fit>>>,
    pub rank_within: Vec<usize>,
    pub rank_below: Vec<usize>,
}

impl Market {
    /// The best way to deal out the dwellings.
    pub fn best(&self) -> Dealt {
        let mut best = None;
        self.enumerate(&mut vec![], &mut best);
        best.expect("to give nobody anything is a way").1
    }

    fn enumerate(&self, dealt: &mut Dealt, best: &mut Option<(Value, Dealt)>) {
        let Some(classes) = self.classes.get(dealt.len()) else {
            let value = self.value(dealt);
            if best.as_ref().is_none_or(|(known, _)| value < *known) {
                *best = Some((value, dealt.clone()));
            }
            return;
        };
        let mut options = vec![None];
        options.extend(
            classes.iter().enumerate().filter_map(|(dwelling, class)| Some(Some(((*class)?, dwelling)))),
        );
        for option in options {
            if option.is_none_or(|(_, dwelling)| dealt.iter().flatten().all(|&(_, other)| other != dwelling))
            {
                dealt.push(option);
                self.enumerate(dealt, best);
                dealt.pop();
            }
        }
    }

    fn value(&self, dealt: &Dealt) -> Value {
        let class = |got: &Option<(Fit, usize)>| match got {
            Some((Fit::Within, _)) => 0,
            Some((Fit::Below, _)) => 1,
            None => 2,
        };
        let rank = |&(class, dwelling): &(Fit, usize)| self.rank(class, dwelling);
        (dealt.iter().map(class).collect(), dealt.iter().flatten().map(rank).collect())
    }

    fn rank(&self, class: Fit, dwelling: usize) -> usize {
        match class {
            Fit::Within => self.rank_within[dwelling],
            Fit::Below => self.rank_below[dwelling],
        }
    }

    /// Design 4.6 word by word: a matching from scratch for every question.
    pub fn step_by_step(&self) -> Dealt {
        let mut claims: Vec<Option<Claim>> = vec![];
        for classes in &self.classes {
            let accepted = |class: Fit| {
                (0..classes.len()).filter(|&dwelling| classes[dwelling] == Some(class)).collect()
            };
            let claims_to =
                [Fit::Within, Fit::Below].map(|class| Some(Claim { class, dwellings: accepted(class) }));
            let possible = |claim: &Option<Claim>| servable(claims.iter().chain([claim]).flatten());
            let claim = claims_to.into_iter().find(possible).flatten();
            claims.push(claim);
        }
        for person in 0..claims.len() {
            let Some(Claim { class, mut dwellings }) = claims[person].clone() else { continue };
            dwellings.sort_by_key(|&dwelling| self.rank(class, dwelling));
            let takes = |&dwelling: &usize| {
                let mut claims = claims.clone();
                claims[person] = Some(Claim { class, dwellings: vec![dwelling] });
                servable(claims.iter().flatten())
            };
            let dwelling = dwellings.into_iter().find(takes).expect("whoever is served gets a dwelling");
            claims[person] = Some(Claim { class, dwellings: vec![dwelling] });
        }
        claims.into_iter().map(|claim| claim.map(|claim| (claim.class, claim.dwellings[0]))).collect()
    }
}

/// A class and the dwellings that serve it.
#[derive(Clone)]
struct Claim {
    class: Fit,
    dwellings: Vec<usize>,
}

/// Whether all claims can have a dwelling at once.
fn servable<'a>(claims: impl Iterator<Item = &'a Claim>) -> bool {
    let claims: Vec<&Claim> = claims.collect();
    let mut holder = vec![];
    (0..claims.len()).all(|claim| seat(&claims, claim, &mut holder, &mut vec![]))
}

fn seat(claims: &[&Claim], claim: usize, holder: &mut Vec<(usize, usize)>, tried: &mut Vec<usize>) -> bool {
    for &dwelling in &claims[claim].dwellings {
        if tried.contains(&dwelling) {
            continue;
        }
        tried.push(dwelling);
        let held = holder.iter().position(|&(known, _)| known == dwelling);
        if held.is_none_or(|at| seat(claims, holder[at].1, holder, tried)) {
            holder.retain(|&(known, _)| known != dwelling);
            holder.push((dwelling, claim));
            return true;
        }
    }
    false
}
