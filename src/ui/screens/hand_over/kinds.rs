//! The papers of the register as jobs.

use super::Job;
use crate::{
    domain::{
        Instant,
        garrison::Garrison,
        ids::{EntryId, MinutesId, OfferId, RoundId},
    },
    i18n::{Lang, Tr},
    journal::{Event, Stamp},
    ops::{
        self, exclusion_papers, journal_paper, lists, minutes_paper,
        papers::{self, PrintedPaper},
        place_information, protocol,
    },
    store::{Reader, Writer},
    ui::desk::Text,
    wording::history::Perspective,
};

impl Job {
    /// The notices of offers.
    pub fn offers(offers: Vec<OfferId>) -> Self {
        let about = |reader: &Reader, offer| Ok(ops::offers::known(reader, offer)?.entry);
        Self::each(Tr::archive_kind_offer_notice, offers, about, papers::print_notice)
    }

    /// The notices of the offers that people have now.
    pub fn offers_of(entries: Vec<EntryId>) -> Self {
        Self::of_people(Tr::archive_kind_offer_notice, entries, papers::print_notice_of_person)
    }

    /// The notices of people's exclusions.
    pub fn exclusions(entries: Vec<EntryId>) -> Self {
        Self::of_people(Tr::exclusion_title, entries, exclusion_papers::print_notice)
    }

    /// Why people have their places.
    pub fn places(entries: Vec<EntryId>) -> Self {
        Self::of_people(Tr::place_title, entries, place_information::print_place)
    }

    /// What minutes say of each of these people.
    pub fn extracts(minutes: MinutesId, entries: Vec<EntryId>) -> Self {
        Self::of_people(Tr::minutes_kind_extract, entries, move |writer, stamp, entry, langs| {
            minutes_paper::print_extract(writer, stamp, minutes, entry, langs)
        })
    }

    /// A paper for each person.
    fn of_people(
        title: Text,
        entries: Vec<EntryId>,
        print: impl Fn(&mut Writer, &Stamp, EntryId, &[Lang]) -> ops::Result<PrintedPaper> + Send + Sync + 'static,
    ) -> Self {
        Self::each(title, entries, |_reader, entry| Ok(entry), print)
    }

    /// The queue of a garrison, as it stands or as it was.
    pub fn queue(garrison: Garrison, as_of: Option<Instant>) -> Self {
        Self::one(Tr::files_queue_list, move |writer, stamp, langs| {
            lists::print_queue(writer, stamp, garrison.clone(), as_of, langs)
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
}
