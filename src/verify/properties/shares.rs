//! P1–P3, P5, P6 and P9: what must hold of every wave at its own head.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    fit::Need,
    wave::{Person, WaveFacts},
};
use crate::{
    domain::{
        fit::Fit,
        ids::{DwellingId, EntryId},
    },
    store::{Reader, Result},
    verify::{Check, Finding, JournalWave},
};

/// Everything in which a wave offends the properties.
pub(in crate::verify) fn findings(wave: &JournalWave, then: &Reader) -> Result<Vec<Finding>> {
    let facts = WaveFacts::at_head(wave, then)?;
    let mut offences = Vec::new();
    shared_in_order(&facts, &mut offences);
    offers_are_lawful(&facts, &mut offences);
    every_dwelling_is_named(&facts, &mut offences);
    // Of all those behind whom a dwelling went, the first one shows it.
    let mut shown = BTreeSet::new();
    offences.retain(|offence| shown.insert((offence.check, offence.dwelling)));
    offences.into_iter().map(|offence| offence.finding(wave, then)).collect()
}

/// An offence before its people and dwellings have names.
struct Offence {
    check: Check,
    entry: Option<EntryId>,
    dwelling: Option<DwellingId>,
    expected: String,
    found: String,
}

impl Offence {
    fn finding(self, wave: &JournalWave, then: &Reader) -> Result<Finding> {
        let mut finding = Finding::new(self.check, &self.expected, &self.found).at(wave.sequence);
        if let Some(entry) = self.entry {
            finding = finding.of_entry(then, entry)?;
        }
        if let Some(dwelling) = self.dwelling {
            finding = finding.of_dwelling(then, dwelling)?;
        }
        Ok(finding)
    }
}

/// What became of the dwellings that fit a household.
#[derive(Default, Clone, Copy)]
struct Outlook {
    /// The furthest place that got one which fits, and one within the norm.
    furthest: Option<(u32, DwellingId)>,
    furthest_within: Option<(u32, DwellingId)>,
    /// One which fits that nobody got, and one within the norm.
    vacant: Option<DwellingId>,
    vacant_within: Option<DwellingId>,
}

impl Outlook {
    fn of(facts: &WaveFacts<'_>, need: &Need, refused: &[DwellingId]) -> Self {
        let mut outlook = Self::default();
        for (&dwelling, (measured, recipient)) in &facts.dwellings {
            let fit = measured.fit(need, &facts.wave.round.rules);
            match (fit.filter(|_| !refused.contains(&dwelling)), recipient) {
                (Some(fit), Some(place)) => outlook.offered(*place, dwelling, fit),
                (Some(fit), None) => outlook.left(dwelling, fit),
                (None, _) => {}
            }
        }
        outlook
    }

    fn offered(&mut self, place: u32, dwelling: DwellingId, fit: Fit) {
        self.furthest = self.furthest.max(Some((place, dwelling)));
        if fit == Fit::Within {
            self.furthest_within = self.furthest_within.max(Some((place, dwelling)));
        }
    }

    fn left(&mut self, dwelling: DwellingId, fit: Fit) {
        self.vacant = self.vacant.or(Some(dwelling));
        if fit == Fit::Within {
            self.vacant_within = self.vacant_within.or(Some(dwelling));
        }
    }
}

/// P1, P2, P3: nothing that fits goes to somebody later, or to nobody, while this person has less.
fn shared_in_order(facts: &WaveFacts<'_>, offences: &mut Vec<Offence>) {
    // Few households differ in what fits them, so most people share an answer.
    let mut outlooks: HashMap<Need, Outlook> = HashMap::new();
    for person in facts.people.iter().filter(|person| person.takes_part) {
        let outlook = if person.refused.is_empty() {
            *outlooks.entry(person.need).or_insert_with(|| Outlook::of(facts, &person.need, &[]))
        } else {
            Outlook::of(facts, &person.need, &person.refused)
        };
        match class(facts, person) {
            None => {
                later(person, outlook.furthest, Check::P1, "an offer", offences);
                vacant(person, outlook.vacant, Check::P3, offences);
            }
            Some(Fit::Below) => {
                later(person, outlook.furthest_within, Check::P2, "an offer within the norm", offences);
                vacant(person, outlook.vacant_within, Check::P2, offences);
            }
            Some(Fit::Within) => {}
        }
    }
}

/// The class of what a person was offered; an offer that does not fit is an offence of its own.
fn class(facts: &WaveFacts<'_>, person: &Person) -> Option<Fit> {
    let (offered, recorded) = person.offer?;
    Some(facts.fit(offered, &person.need).unwrap_or(recorded))
}

fn later(
    person: &Person,
    furthest: Option<(u32, DwellingId)>,
    check: Check,
    expected: &str,
    offences: &mut Vec<Offence>,
) {
    let Some((place, dwelling)) = furthest.filter(|(place, _)| *place > person.place) else { return };
    offences.push(Offence {
        check,
        entry: Some(person.entry),
        dwelling: Some(dwelling),
        expected: format!("{expected} at place {}", person.place),
        found: format!("offered at place {place}"),
    });
}

fn vacant(person: &Person, dwelling: Option<DwellingId>, check: Check, offences: &mut Vec<Offence>) {
    let Some(dwelling) = dwelling else { return };
    offences.push(Offence {
        check,
        entry: Some(person.entry),
        dwelling: Some(dwelling),
        expected: format!("offered to place {} or before", person.place),
        found: "vacant".to_owned(),
    });
}

/// P5: every offer fits in its class; P6: only those who take part have one.
fn offers_are_lawful(facts: &WaveFacts<'_>, offences: &mut Vec<Offence>) {
    let recipients: BTreeMap<EntryId, &Person> = facts
        .people
        .iter()
        .filter(|person| person.offer.is_some())
        .map(|person| (person.entry, person))
        .collect();
    for offer in &facts.wave.planned.offers {
        let mut offend = |check, expected: &str, found: String| {
            offences.push(Offence {
                check,
                entry: Some(offer.entry),
                dwelling: Some(offer.dwelling),
                expected: expected.to_owned(),
                found,
            });
        };
        let Some(person) = recipients.get(&offer.entry) else {
            offend(Check::P6, "somebody of the queue", "nobody of the queue".to_owned());
            continue;
        };
        if !person.takes_part {
            offend(Check::P6, "somebody who takes part", format!("place {} takes no part", person.place));
        }
        let fit = facts.fit(offer.dwelling, &person.need);
        if fit != Some(offer.fit) || person.refused.contains(&offer.dwelling) {
            offend(Check::P5, fit_code(Some(offer.fit)), fit_code(fit).to_owned());
        }
    }
}

const fn fit_code(fit: Option<Fit>) -> &'static str {
    match fit {
        Some(Fit::Within) => "within",
        Some(Fit::Below) => "below",
        None => "does not fit",
    }
}

/// P9: what could be shared out was in the wave or left out with a reason, and nothing else was.
fn every_dwelling_is_named(facts: &WaveFacts<'_>, offences: &mut Vec<Offence>) {
    let planned = &facts.wave.planned;
    let offered = planned.offers.iter().map(|offer| offer.dwelling);
    let in_wave: BTreeSet<DwellingId> = offered.chain(planned.vacant.iter().copied()).collect();
    let left_out: BTreeSet<DwellingId> = planned.left_out.iter().map(|left| left.dwelling).collect();
    let available: BTreeSet<DwellingId> = facts.available.iter().copied().collect();
    let named = |dwelling: &&DwellingId| in_wave.contains(*dwelling) || left_out.contains(*dwelling);
    let offence = |dwelling: &DwellingId, expected: &str, found: &str| Offence {
        check: Check::P9,
        entry: None,
        dwelling: Some(*dwelling),
        expected: expected.to_owned(),
        found: found.to_owned(),
    };
    let missing = available.iter().filter(|dwelling| !named(dwelling));
    offences.extend(
        missing.map(|dwelling| offence(dwelling, "in the wave, or left out with a reason", "neither")),
    );
    let foreign = in_wave.difference(&available);
    offences
        .extend(foreign.map(|dwelling| offence(dwelling, "free to be shared out", "held by something else")));
}
