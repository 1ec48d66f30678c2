//! An offer with the person, the dwelling and the zone it is told in.

use crate::{
    domain::{
        Day, Instant,
        dwelling::DwellingFacts,
        folding::fold,
        garrison::Zone,
        ids::GarrisonId,
        offer::{Channel, OfferState},
        person::PersonName,
        registration_number::RegistrationNumber,
        wallet::WalletTerm,
    },
    ops,
    store::{self, Reader, tables::offers::OfferRow},
};

use super::search;

/// See the module.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferLine {
    pub offer: OfferRow,
    pub garrison: GarrisonId,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub facts: DwellingFacts,
    pub zone: Zone,
    /// The last day for the message or the handing over (order 214 item 4).
    pub message_by: Day,
    /// The number of its message in the social wallet.
    pub wallet_reference: Option<String>,
    search_key: String,
}

impl OfferLine {
    /// Reads what belongs to an offer.
    pub fn read(reader: &Reader, offer: OfferRow, zone: Zone) -> ops::Result<Self> {
        let entry = ops::entries::known(reader, offer.entry)?;
        let facts = reader.dwelling(offer.dwelling)?.ok_or(store::Error::Damaged)?.facts;
        let (registration_no, name) = (entry.key.registration_no, entry.applicant.name);
        let phone = offer.phone.map(|phone| phone.to_string()).unwrap_or_default();
        let key = format!(
            "{} {registration_no} {} {} {phone}",
            name.full(),
            entry.applicant.iin,
            facts.inventory_no
        );
        Ok(Self {
            message_by: WalletTerm::last_day(zone.day(offer.prepared_at), &reader.working_calendar()?),
            wallet_reference: reader.wallet_reference(offer.entry, Some(offer.id))?,
            offer,
            garrison: entry.garrison,
            registration_no,
            name,
            facts,
            zone,
            search_key: fold(&key),
        })
    }

    /// Reads what belongs to an offer, told in the zone of its round's garrison.
    pub fn of(reader: &Reader, offer: OfferRow) -> ops::Result<Self> {
        let garrison = ops::rounds::known(reader, offer.round)?.garrison;
        let zone = ops::garrison(reader, garrison)?.zone;
        Self::read(reader, offer, zone)
    }

    /// The term of its message as it stands now.
    pub fn message_term(&self, now: Instant) -> WalletTerm {
        let sent_on = self.offer.sent_at.map(|at| self.zone.day(at));
        WalletTerm::until(self.message_by, sent_on, self.zone.day(now))
    }

    /// Whether a query finds the person, the dwelling or the telephone.
    pub fn is_found_by(&self, query: &str) -> bool {
        search::finds(query, &self.search_key)
    }

    /// Whether the offer can still be marked as sent or handed over.
    pub const fn can_be_sent(&self) -> bool {
        matches!(self.offer.state, OfferState::Prepared | OfferState::Failed)
    }

    /// Whether a reply to it can be recorded; also one given in time and heard of after the lapse.
    pub const fn can_be_answered(&self) -> bool {
        self.offer.sent_at.is_some() && !matches!(self.offer.state, OfferState::Withdrawn)
    }

    /// Whether its message goes through the gateway.
    pub const fn goes_by_message(&self) -> bool {
        matches!(self.offer.channel, Channel::Message)
    }

    /// Whether somebody is waited for: a reply, or a decision about the silence.
    pub const fn awaits_reply(&self) -> bool {
        match self.offer.state {
            OfferState::Sent | OfferState::Delivered | OfferState::Failed | OfferState::NoAnswer => true,
            OfferState::Prepared
            | OfferState::Accepted
            | OfferState::Refused
            | OfferState::Lapsed
            | OfferState::Withdrawn => false,
        }
    }

    /// The due instant while nobody has answered and the silence is not recorded.
    pub const fn running_due(&self) -> Option<Instant> {
        match self.offer.state {
            OfferState::Sent | OfferState::Delivered => self.offer.due_at,
            OfferState::Prepared
            | OfferState::Failed
            | OfferState::NoAnswer
            | OfferState::Accepted
            | OfferState::Refused
            | OfferState::Lapsed
            | OfferState::Withdrawn => None,
        }
    }

    /// The due instant while its term counts: a message that failed does not lapse by itself.
    pub fn counting_due(&self) -> Option<Instant> {
        self.offer.due_at.filter(|_| self.awaits_reply() && self.offer.state != OfferState::Failed)
    }
}
