//! Personal data go from the journal once nobody needs them; what others rest on stays (design 3.1).
//!
//! What stays of a registration: number, instant, sex, the children's birth dates, rights and consent. From these
//! every wave of the past is planned again with the same outcome, so the register still proves itself.

use super::{Refusal, Result, entries, leases, reference};
use crate::{
    domain::{
        Day,
        consent::{Consent, ConsentWithdrawal},
        entry::RegisterEntry,
        household::{HouseholdMember, Kinship},
        identity_number::IdentityNumber,
        ids::EntryId,
        person::{Applicant, PersonName, Sex},
    },
    journal::{
        Event, Stamp,
        payloads::{
            entries::{
                ApplicantCorrected, DecisionReference, EntryRegistered, ErasedPayload, HouseholdCorrected,
                PersonalDataErased,
            },
            wallet::{ConsentGiven, ConsentWithdrawn, WalletReferenceRecorded},
        },
    },
    store::{self, Reader, Writer},
};

/// Erases names, identity numbers, telephone, rank and unit of an entry without a place, and of its household,
/// from the journal and the tables. It cannot be undone.
///
/// # Errors
/// Refused while the entry has a place or its lease runs, if it was done before, and without an act.
pub fn erase_personal_data(
    writer: &mut Writer,
    stamp: &Stamp,
    id: EntryId,
    act: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| {
        let entry = entries::known(change, id)?;
        let today = reference::day_of(change, id, stamp.at)?;
        let act = reference::complete(act, today)?;
        check(change, &entry, today)?;
        let erased = erased(change, id)?;
        change.append(PersonalDataErased { entry: id, erased, act: Some(act) })?;
        Ok::<_, super::Error>(())
    })?;
    // The payloads are overwritten already; if somebody reads just now, the next erasure tidies up.
    writer.overwrite_what_was_freed().ok();
    Ok(())
}

fn check(reader: &Reader, entry: &RegisterEntry, today: Day) -> Result<()> {
    let registration_no = entry.key.registration_no;
    if entry.state.has_place() {
        return Err(Refusal::StillInQueue { registration_no }.into());
    }
    if entry.applicant.name.is_erased() {
        return Err(Refusal::ErasedBefore { registration_no }.into());
    }
    let leases = leases::running(reader, entry.garrison, today)?.into_iter();
    let last_day = leases.filter(|lease| lease.accepted.entry == entry.id).map(|lease| lease.last_day).max();
    match last_day {
        Some(last_day) if last_day >= today => Err(Refusal::LeaseRuns { registration_no, last_day }.into()),
        Some(_) | None => Ok(()),
    }
}

/// What stays of every payload that holds personal data of the entry.
fn erased(reader: &Reader, id: EntryId) -> Result<Vec<ErasedPayload>> {
    let mut erased = Vec::new();
    for raw in reader.events_of(id)?.into_iter().filter(|raw| raw.payload.is_some()) {
        let stays = match reader.read_event(&raw)? {
            Event::EntryRegistered(payload) => serde_json::to_value(EntryRegistered {
                applicant: applicant(&payload.applicant, id)?,
                household: household(&payload.household, id)?,
                row_digest: None,
                ..payload
            }),
            Event::ApplicantCorrected(payload) => serde_json::to_value(ApplicantCorrected {
                applicant: applicant(&payload.applicant, id)?,
                ..payload
            }),
            Event::HouseholdCorrected(payload) => serde_json::to_value(HouseholdCorrected {
                household: household(&payload.household, id)?,
                ..payload
            }),
            Event::ConsentGiven(payload) => serde_json::to_value(ConsentGiven {
                consent: Consent { text: String::new(), ..payload.consent },
                ..payload
            }),
            Event::ConsentWithdrawn(payload) => serde_json::to_value(ConsentWithdrawn {
                withdrawal: ConsentWithdrawal { evidence: String::new(), ..payload.withdrawal },
                ..payload
            }),
            Event::WalletReferenceRecorded(payload) => {
                serde_json::to_value(WalletReferenceRecorded { reference: String::new(), ..payload })
            }
            _ => continue,
        };
        let redacted = stays.expect("payloads are plain data with text keys");
        erased.push(ErasedPayload { sequence: raw.sequence, redacted });
    }
    Ok(erased)
}

fn applicant(applicant: &Applicant, id: EntryId) -> Result<Applicant> {
    let iin = of_nobody(id, applicant.sex)?;
    Ok(Applicant {
        iin,
        name: PersonName::erased(),
        birth_date: iin.birth_date(),
        rank: None,
        military_unit: None,
        phone: None,
        ..applicant.clone()
    })
}

fn household(members: &[HouseholdMember], id: EntryId) -> Result<Vec<HouseholdMember>> {
    members.iter().map(|member| self::member(member, id)).collect()
}

/// A child's birth date stays: from it follows for how many persons the entry counted on which day.
fn member(member: &HouseholdMember, id: EntryId) -> Result<HouseholdMember> {
    let iin = of_nobody(id, member.sex)?;
    let birth_date = match member.kinship {
        Kinship::Spouse => iin.birth_date(),
        Kinship::Child => member.birth_date,
    };
    Ok(HouseholdMember { iin, name: PersonName::erased(), birth_date, ..member.clone() })
}

fn of_nobody(id: EntryId, sex: Sex) -> Result<IdentityNumber> {
    // No register comes near the number of entries at which these numbers end.
    Ok(IdentityNumber::of_nobody(id.0.unsigned_abs(), sex).ok_or(store::Error::Damaged)?)
}
