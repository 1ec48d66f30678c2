//! The whole check of a register: the independent one, and every wave planned again.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Result,
    planning::{self, PlannedWave},
};
use crate::{
    domain::{
        ids::{DwellingId, EntryId},
        rules::Rules,
    },
    store::{self, Reader},
    verify::{self, Check, Finding, JournalWave, Report, VerifyOptions},
};

/// Checks a register as an inspector does, and plans every wave again at its own head.
pub fn verify_register(reader: &Reader, options: &VerifyOptions) -> Result<Report> {
    Ok(verify::verify(reader, options, &mut replan)?)
}

/// Compares a recorded wave with the same wave planned again from the register as it was then.
fn replan(wave: &JournalWave, then: &Reader) -> store::Result<Vec<Finding>> {
    let again = match planning::plan_again(then, &wave.round, &wave.planned, wave.at) {
        Ok(again) => again,
        Err(super::Error::Store(cause)) => return Err(cause),
        Err(cause) => {
            return Ok(vec![Finding::new(Check::Replan, "a possible wave", &cause).at(wave.sequence)]);
        }
    };
    let mut findings = terms(wave, then, &again)?;
    if again.digest.to_string() != wave.planned.digest {
        findings.push(Finding::new(Check::Replan, &again.digest, &wave.planned.digest).at(wave.sequence));
    }
    for offer in &again.plan.offers {
        let recorded = wave.planned.offers.iter().find(|recorded| recorded.entry == offer.entry);
        if let Some(recorded) = recorded.filter(|recorded| recorded.place != offer.place) {
            let (expected, found) = (format!("place {}", offer.place), format!("place {}", recorded.place));
            let finding = Finding::new(Check::Replan, &expected, &found).at(wave.sequence);
            findings.push(finding.of_entry(then, offer.entry)?.of_dwelling(then, offer.dwelling)?);
        }
    }
    let recorded = recipients(wave);
    for dwelling in again.dwellings.iter().map(|dwelling| dwelling.id) {
        let offer = again.plan.offers.iter().find(|offer| offer.dwelling == dwelling);
        let expected = offer.map(|offer| offer.entry);
        let found = recorded.get(&dwelling).copied().flatten();
        if expected != found {
            findings.push(other_recipient(then, wave, dwelling, expected, found)?);
        }
    }
    Ok(findings)
}

/// A round is opened under the rules that the register had then, and on an act that was in force.
fn terms(wave: &JournalWave, then: &Reader, again: &PlannedWave) -> store::Result<Vec<Finding>> {
    if wave.planned.wave > 1 {
        return Ok(Vec::new());
    }
    let (expected, found) = (told(&then.register()?.rules), told(&wave.round.rules));
    let mut findings = Vec::new();
    if expected != found {
        let only =
            |these: &BTreeSet<String>, those| these.difference(those).cloned().collect::<Vec<_>>().join(", ");
        let (expected, found) = (only(&expected, &found), only(&found, &expected));
        findings.push(Finding::new(Check::Replan, &expected, &found).at(wave.sequence));
    }
    let day = again.terms.garrison.zone.day(wave.at);
    if let Err(cause) = planning::check_basis(wave.round.basis, day) {
        findings.push(Finding::new(Check::Replan, "a basis in force", &cause).at(wave.sequence));
    }
    Ok(findings)
}

/// Each rule with its value, by the names that the journal uses.
fn told(rules: &Rules) -> BTreeSet<String> {
    let told = serde_json::to_value(rules).expect("plain data with text keys");
    told.as_object().into_iter().flatten().map(|(name, value)| format!("{name} {value}")).collect()
}

/// The dwellings of a recorded wave, each with the one it was offered to.
fn recipients(wave: &JournalWave) -> BTreeMap<DwellingId, Option<EntryId>> {
    let offered = wave.planned.offers.iter().map(|offer| (offer.dwelling, Some(offer.entry)));
    offered.chain(wave.planned.vacant.iter().map(|&dwelling| (dwelling, None))).collect()
}

fn other_recipient(
    then: &Reader,
    wave: &JournalWave,
    dwelling: DwellingId,
    expected: Option<EntryId>,
    found: Option<EntryId>,
) -> store::Result<Finding> {
    let finding =
        Finding::new(Check::Replan, &recipient(then, expected)?, &recipient(then, found)?).at(wave.sequence);
    let finding = finding.of_dwelling(then, dwelling)?;
    match expected.or(found) {
        Some(entry) => finding.of_entry(then, entry),
        None => Ok(finding),
    }
}

fn recipient(then: &Reader, entry: Option<EntryId>) -> store::Result<String> {
    let known = entry.map_or(Ok(None), |entry| then.entry(entry))?;
    Ok(known.map_or("nobody".to_owned(), |entry| entry.key.registration_no.to_string()))
}
