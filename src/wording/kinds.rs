//! The kinds of records of the journal, by their stable names.

use crate::i18n::Tr;

/// What a kind is called; its stable name if this program does not know it.
pub fn kind(tr: Tr, name: &str) -> String {
    let known = KINDS.iter().find(|(kind, _)| *kind == name);
    known.map_or_else(|| name.to_owned(), |(_, words)| words(tr))
}

type Words = fn(Tr) -> String;

const KINDS: &[(&str, Words)] = &[
    ("register_created", Tr::kinds_register_created),
    ("commission_renamed", Tr::kinds_commission_renamed),
    ("garrison_added", Tr::kinds_garrison_added),
    ("garrison_renamed", Tr::kinds_garrison_renamed),
    ("basis_chosen", Tr::kinds_basis_chosen),
    ("rules_changed", Tr::kinds_rules_changed),
    ("reply_act_recorded", Tr::kinds_reply_act_recorded),
    ("clock_corrected", Tr::kinds_clock_corrected),
    ("entry_registered", Tr::kinds_entry_registered),
    ("applicant_corrected", Tr::kinds_applicant_corrected),
    ("household_corrected", Tr::kinds_household_corrected),
    ("submission_corrected", Tr::kinds_submission_corrected),
    ("personal_data_erased", Tr::kinds_personal_data_erased),
    ("dwelling_recorded", Tr::kinds_dwelling_recorded),
    ("dwelling_corrected", Tr::kinds_dwelling_corrected),
    ("import_taken", Tr::kinds_import_taken),
    ("import_row_rejected", Tr::kinds_import_row_rejected),
    ("import_row_closed", Tr::kinds_import_row_closed),
    ("round_opened", Tr::kinds_round_opened),
    ("wave_planned", Tr::kinds_wave_planned),
    ("wave_approved", Tr::kinds_wave_approved),
    ("round_closed", Tr::kinds_round_closed),
    ("outbox_written", Tr::kinds_outbox_written),
    ("offer_sent", Tr::kinds_offer_sent),
    ("offer_delivered", Tr::kinds_offer_delivered),
    ("delivery_failed", Tr::kinds_delivery_failed),
    ("offer_lapsed", Tr::kinds_offer_lapsed),
    ("offer_withdrawn", Tr::kinds_offer_withdrawn),
    ("reply_recorded", Tr::kinds_reply_recorded),
    ("reply_handled", Tr::kinds_reply_handled),
    ("answer_recorded", Tr::kinds_answer_recorded),
    ("case_opened", Tr::kinds_case_opened),
    ("paper_issued", Tr::kinds_paper_issued),
    ("paper_printed", Tr::kinds_paper_printed),
    ("list_exported", Tr::kinds_list_exported),
    ("task_done", Tr::kinds_task_done),
    ("within_norm_only_taken_back", Tr::kinds_within_norm_only_taken_back),
    ("dwelling_withdrawn", Tr::kinds_dwelling_withdrawn),
    ("conflict_decided", Tr::kinds_conflict_decided),
    ("reply_assigned", Tr::kinds_reply_assigned),
    ("late_reply_taken", Tr::kinds_late_reply_taken),
    ("offer_put_on_paper", Tr::kinds_offer_put_on_paper),
    ("minutes_recorded", Tr::kinds_minutes_recorded),
    ("minutes_approved", Tr::kinds_minutes_approved),
    ("minutes_reversed", Tr::kinds_minutes_reversed),
    ("lease_signed", Tr::kinds_lease_signed),
    ("lease_failed", Tr::kinds_lease_failed),
    ("lease_extended", Tr::kinds_lease_extended),
    ("entry_housed", Tr::kinds_entry_housed),
    ("lease_reversed", Tr::kinds_lease_reversed),
    ("case_opened_by_hand", Tr::kinds_case_opened_by_hand),
    ("preliminary_decision_made", Tr::kinds_preliminary_decision_made),
    ("hearing_notified", Tr::kinds_hearing_notified),
    ("hearing_held", Tr::kinds_hearing_held),
    ("hearing_dispensed", Tr::kinds_hearing_dispensed),
    ("case_decided", Tr::kinds_case_decided),
    ("case_notified", Tr::kinds_case_notified),
    ("decision_appealed", Tr::kinds_decision_appealed),
    ("appeal_decided", Tr::kinds_appeal_decided),
    ("entry_reinstated", Tr::kinds_entry_reinstated),
    ("calendar_changed", Tr::kinds_calendar_changed),
    ("consent_given", Tr::kinds_consent_given),
    ("consent_withdrawn", Tr::kinds_consent_withdrawn),
    ("wallet_reference_recorded", Tr::kinds_wallet_reference_recorded),
    ("template_adopted", Tr::kinds_template_adopted),
    ("file_index_changed", Tr::kinds_file_index_changed),
    ("commission_members_changed", Tr::kinds_commission_members_changed),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Event;

    #[test]
    fn every_kind_has_its_words() {
        let named: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
        let known: Vec<&str> = Event::KINDS.iter().map(|(name, _version)| *name).collect();
        assert_eq!(named, known);
    }
}
