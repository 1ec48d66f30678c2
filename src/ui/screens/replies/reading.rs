//! What the section reads: offers of running rounds that were sent, and replies that wait for a person.

use crate::{
    domain::{folding::fold, garrison::Zone, ids::EntryId, offer::OfferState, reply::Disposition},
    ops,
    store::{Reader, tables::replies::ReplyRow},
    ui::screens::offers::{line::OfferLine, search},
};

/// See the module.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// By due instant; those without one at the end.
    pub sent: Vec<OfferLine>,
    /// Oldest first.
    pub waiting: Vec<WaitingReply>,
}

/// A reply with the offer it belongs to, as far as that is known.
#[derive(Debug, Clone, PartialEq)]
pub struct WaitingReply {
    pub reply: ReplyRow,
    pub offer: Option<OfferLine>,
    /// The offers to the telephone it came from.
    pub candidates: Vec<OfferLine>,
    /// What had been said before to the same offer.
    pub before: Vec<ReplyRow>,
    /// For a conflict, the offers that stand against it.
    pub against: Vec<OfferLine>,
    search_key: String,
}

/// Reads the section.
pub fn desk(reader: &Reader) -> ops::Result<Desk> {
    let waiting = reader.waiting_replies()?.into_iter();
    Ok(Desk {
        sent: sent(reader)?,
        waiting: waiting.map(|reply| waiting_reply(reader, reply)).collect::<Result<_, _>>()?,
    })
}

fn sent(reader: &Reader) -> ops::Result<Vec<OfferLine>> {
    let mut lines = Vec::new();
    for round in reader.rounds()?.into_iter().filter(|round| round.end.is_none()) {
        let zone = ops::garrison(reader, round.garrison)?.zone;
        for offer in reader.offers(Some(round.id))? {
            if offer.sent_at.is_some() {
                lines.push(OfferLine::read(reader, offer, zone)?);
            }
        }
    }
    lines.sort_by_key(|line| (line.offer.due_at.is_none(), line.offer.due_at, line.offer.id));
    Ok(lines)
}

fn waiting_reply(reader: &Reader, reply: ReplyRow) -> ops::Result<WaitingReply> {
    let offer = reply.offer.map_or(Ok(None), |offer| reader.offer(offer))?;
    let before = reply.offer.map_or(Ok(Vec::new()), |offer| reader.replies_to(offer))?;
    let candidates = match (&offer, reply.from) {
        (None, Some(phone)) => reader.offers_to_phone(phone)?,
        (Some(_), _) | (None, None) => Vec::new(),
    };
    let against = match &offer {
        Some(offer) if reply.disposition == Disposition::Conflict => {
            ops::waiting::standing_against(reader, offer)?
        }
        Some(_) | None => Vec::new(),
    };
    let line = |offer| OfferLine::of(reader, offer);
    let offer = offer.map(line).transpose()?;
    Ok(WaitingReply {
        search_key: search_key(&reply, offer.as_ref()),
        offer,
        candidates: candidates.into_iter().map(line).collect::<Result<_, _>>()?,
        against: against.into_iter().map(line).collect::<Result<_, _>>()?,
        before: before.into_iter().filter(|other| other.id < reply.id).collect(),
        reply,
    })
}

/// The words of the message, and who sent it.
fn search_key(reply: &ReplyRow, offer: Option<&OfferLine>) -> String {
    let phone = reply.from.map(|phone| phone.to_string()).unwrap_or_default();
    let person = offer.map(|line| format!("{} {}", line.name.full(), line.registration_no));
    fold(&format!("{phone} {} {} {}", reply.from_text, reply.text, person.unwrap_or_default()))
}

impl WaitingReply {
    /// Whether a query finds the message, its sender or the person of its offer.
    pub fn is_found_by(&self, query: &str) -> bool {
        search::finds(query, &self.search_key)
    }

    /// Whose card it leads to: that of its offer, or of the first offer to its number.
    pub fn entry(&self) -> Option<EntryId> {
        self.offer.as_ref().or(self.candidates.first()).map(|line| line.offer.entry)
    }

    /// Whether it can be matched to an offer by hand: it has a code and a time, and no offer of its own.
    pub fn can_be_assigned(&self) -> bool {
        let unmatched = matches!(self.reply.disposition, Disposition::Unmatched | Disposition::SharedNumber);
        unmatched && self.reply.code.is_some() && self.reply.received_at.is_some()
    }

    /// Whether it may be taken as the answer: late, and silence had no effect on its offer.
    pub fn can_be_taken(&self) -> bool {
        let unanswered = self.offer.as_ref().is_some_and(|line| line.offer.state == OfferState::NoAnswer);
        unanswered && self.reply.disposition == Disposition::Late
    }

    /// The offers that it could answer: those to its number, or else all that had been sent before it came.
    pub fn answerable<'d>(&'d self, desk: &'d Desk) -> impl Iterator<Item = &'d OfferLine> {
        let offers = if self.candidates.is_empty() { &desk.sent } else { &self.candidates };
        let received_at = self.reply.received_at;
        offers.iter().filter(move |line| line.can_be_answered() && line.offer.sent_at <= received_at)
    }

    /// The zone its instants are told in.
    pub fn zone(&self, otherwise: Zone) -> Zone {
        self.offer.as_ref().or(self.candidates.first()).map_or(otherwise, |line| line.zone)
    }
}
