//! An offer goes to the telephone that its person had when it was approved, or on paper (design 4.5).
//!
//! Who could have the message sent elsewhere could refuse a dwelling in another person's name.

use super::super::{Check, Finding};
use crate::{
    domain::{offer::Channel, phone::Phone},
    journal::{Sequence, payloads::rounds::WaveApproved},
    store::{Reader, Result},
};

/// The offers of an approval that go elsewhere; `then` is the register before it.
pub(in crate::verify) fn of_approval(
    sequence: Sequence,
    approved: &WaveApproved,
    then: &Reader,
) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for offer in &approved.offers {
        let Some(entry) = then.entry(offer.entry)? else { continue };
        // Of erased data nobody can say where the offer should have gone.
        if entry.applicant.name.is_erased() {
            continue;
        }
        let phone = entry.applicant.phone.filter(|_| entry.applicant.consent);
        let (expected, found) =
            (way(phone.map_or(Channel::Paper, |_| Channel::Message), phone), way(offer.channel, offer.phone));
        if expected != found {
            let finding = Finding::new(Check::Replan, &expected, &found).at(sequence);
            findings.push(finding.of_entry(then, offer.entry)?.of_dwelling(then, offer.dwelling)?);
        }
    }
    Ok(findings)
}

fn way(channel: Channel, phone: Option<Phone>) -> String {
    let to = phone.map_or_else(|| "no telephone".to_owned(), |phone| phone.to_string());
    match channel {
        Channel::Message => format!("a message to {to}"),
        Channel::Paper => format!("on paper, {to}"),
    }
}
