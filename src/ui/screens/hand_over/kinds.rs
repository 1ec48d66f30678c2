//! The papers of the register as jobs.

use std::sync::Arc;

use super::Job;
use crate::{
    domain::{
        Instant,
        garrison::Garrison,
        ids::{EntryId, MinutesId, OfferId, RoundId},
    },
    i18n::Tr,
    journal::Event,
    ops::{
        exclusion_papers::print_each_exclusion, journal_paper, lists, minutes_paper,
        papers::print_each_offer, place_information, protocol,
    },
    wording::history::Perspective,
};

impl Job {
    /// The notices of offers.
    pub fn offers(offers: Vec<OfferId>) -> Self {
        let count = offers.len();
        Self::batch(
            Tr::archive_kind_offer_notice,
            count,
            Arc::new(move |writer, stamp, langs, take| print_each_offer(writer, stamp, &offers, langs, take)),
        )
    }

    /// The notices of people's exclusions.
    pub fn exclusions(entries: Vec<EntryId>) -> Self {
        let count = entries.len();
        Self::batch(
            Tr::exclusion_title,
            count,
            Arc::new(move |writer, stamp, langs, take| {
                print_each_exclusion(writer, stamp, &entries, langs, take)
            }),
        )
    }

    /// The queue of a garrison, as it stands or as it was.
    pub fn queue(garrison: Garrison, as_of: Option<Instant>) -> Self {
        Self::one(Tr::files_queue_list, move |writer, stamp, langs| {
            lists::print_queue(writer, stamp, garrison.clone(), as_of, langs)
        })
    }

    /// Why a person has the place.
    pub fn place(entry: EntryId) -> Self {
        Self::one(Tr::place_title, move |writer, stamp, langs| {
            place_information::print_place(writer, stamp, entry, langs)
        })
    }

    /// The stock of a garrison.
    pub fn stock(garrison: Garrison) -> Self {
        Self::one(Tr::lists_stock_title, move |writer, stamp, langs| {
            lists::print_stock(writer, stamp, &garrison, langs)
        })
    }

    /// The inventory of a garrison by step.
    pub fn inventory(garrison: Garrison) -> Self {
        Self::one(Tr::lists_inventory_title, move |writer, stamp, langs| {
            lists::print_inventory(writer, stamp, &garrison, langs)
        })
    }

    /// The offers and replies of a garrison by code.
    pub fn offer_register(garrison: Garrison) -> Self {
        Self::one(Tr::lists_offers_title, move |writer, stamp, langs| {
            lists::print_offer_register(writer, stamp, &garrison, None, langs)
        })
    }

    /// Everything that was printed.
    pub fn paper_list() -> Self {
        Self::one(Tr::archive_list, lists::print_paper_list)
    }

    /// The journal of the register.
    pub fn journal() -> Self {
        Self::one(Tr::journal_title, |writer, stamp, langs| {
            let say = |tr, zone, event: &Event| Perspective { tr, zone, entry: None }.event(event);
            journal_paper::print_journal(writer, stamp, langs, &say)
        })
    }

    /// How a round went.
    pub fn protocol(round: RoundId) -> Self {
        Self::one(Tr::archive_kind_protocol, move |writer, stamp, langs| {
            protocol::print_protocol(writer, stamp, round, langs)
        })
    }

    /// The minutes of a sitting.
    pub fn minutes(minutes: MinutesId) -> Self {
        Self::one(Tr::minutes_kind, move |writer, stamp, langs| {
            minutes_paper::print_minutes(writer, stamp, minutes, langs)
        })
    }

    /// What minutes say of one person.
    pub fn extract(minutes: MinutesId, entry: EntryId) -> Self {
        Self::one(Tr::minutes_kind_extract, move |writer, stamp, langs| {
            minutes_paper::print_extract(writer, stamp, minutes, entry, langs)
        })
    }
}
