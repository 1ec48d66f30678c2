//! A round that is over, and one that goes on.

use chrono::TimeDelta;

use super::{CHAIR, FINISHED_AT, RUNNING_AT, SECRETARY, day, morning, stamp};
use crate::{
    domain::{
        Instant,
        dwelling::DwellingState,
        ids::{GarrisonId, OfferId, RoundId},
        legal_basis::LegalBasis,
        offer::Channel,
        reply::ReplyCode,
        round::RoundSettings,
        task::TaskKind,
    },
    journal::{Stamp, chain::Digest, payloads::rounds::PreparedOffer},
    ops::{
        Result, entries,
        offers::{self, Sending},
        planning::RoundRequest,
        replies::{self, IncomingReply},
        rounds,
        tasks::{self, Closing},
    },
    store::Writer,
};

/// What the people of the finished round said, in turn, and how many hours after the message; none is silence.
const REPLIES: [Option<(ReplyCode, i64)>; 8] = [
    Some((ReplyCode::Accepts, 3)),
    Some((ReplyCode::AreaMismatch, 20)),
    Some((ReplyCode::WithinNormOnly, 29)),
    None,
    Some((ReplyCode::SpecialNeed, 47)),
    Some((ReplyCode::Accepts, 26)),
    Some((ReplyCode::Refuses, 44)),
    Some((ReplyCode::Accepts, 7)),
];

/// Instants as so many hours from the one that a story is told from.
#[derive(Clone, Copy)]
struct Story {
    from: Instant,
}

impl Story {
    fn by(self, actor: &str, hours: i64) -> Stamp {
        stamp(actor, self.from + TimeDelta::hours(hours))
    }
}

/// A round in spring 2026: consents, refusals, a lapse, a second wave, the end.
pub(super) fn finished(writer: &mut Writer) -> Result<()> {
    let story = Story { from: morning(day(2026, 3, 2)) };
    let Some(round) = open(writer, &story.by(SECRETARY, 0), FINISHED_AT)? else { return Ok(()) };
    let prepared = rounds::approve(writer, &story.by(CHAIR, 2), round)?;
    send_all(writer, story, 4, &prepared)?;
    reply_all(writer, story, 4, &prepared)?;
    offers::record_lapses(writer, &story.by(SECRETARY, 72))?;
    if writer.round_dwellings(round)?.len() > accepted(writer, round)? {
        second_wave(writer, story, round)?;
    }
    rounds::close(writer, &story.by(CHAIR, 216), round)?;
    check_entitlements(writer, &story.by(SECRETARY, 218))
}

/// The tasks that 6522 opened are done; the others of the round wait still.
fn check_entitlements(writer: &mut Writer, stamp: &Stamp) -> Result<()> {
    for task in writer.tasks()? {
        if let (TaskKind::CheckEntitlement, Some(offer)) = (task.kind, task.offer) {
            let result = tasks::review(writer, offer)?.verdict.result();
            let note = "пересчитано в присутствии заявителя".to_owned();
            tasks::close(writer, stamp, Closing { task: task.id, result, document: None, note })?;
        }
    }
    Ok(())
}

fn second_wave(writer: &mut Writer, story: Story, round: RoundId) -> Result<()> {
    rounds::next(writer, &story.by(SECRETARY, 96), round, true)?;
    let prepared = rounds::approve(writer, &story.by(CHAIR, 98), round)?;
    send_all(writer, story, 100, &prepared)?;
    for offer in &prepared {
        let stamp = story.by(SECRETARY, 122);
        replies::record_call(writer, &stamp, offer.offer, ReplyCode::Accepts, None)?;
    }
    Ok(())
}

fn accepted(writer: &Writer, round: RoundId) -> Result<usize> {
    let offers = writer.offers(Some(round))?;
    Ok(offers.iter().filter(|offer| offer.code == Some(ReplyCode::Accepts)).count())
}

/// A round whose clocks run at `hour`: some sent, one on paper, one prepared, replies, one unreadable message.
pub(super) fn running(writer: &mut Writer, hour: Instant) -> Result<()> {
    let story = Story { from: hour };
    let Some(round) = open(writer, &story.by(SECRETARY, -50), RUNNING_AT)? else { return Ok(()) };
    lose_telephone(writer, &story.by(SECRETARY, -49), round)?;
    let prepared = rounds::approve(writer, &story.by(CHAIR, -48), round)?;
    let offer = |index: usize| prepared.get(index).map(|prepared| prepared.offer);
    write_outbox(writer, &story.by(SECRETARY, -47), &prepared)?;
    for (index, hours) in [(0, -46), (1, -30), (PAPER, -24), (3, -20), (4, -20)] {
        send(writer, &story.by(SECRETARY, hours), offer(index))?;
    }
    call(writer, &story.by(SECRETARY, -10), offer(3), ReplyCode::ReceivesPayments)?;
    call(writer, &story.by(SECRETARY, -8), offer(4), ReplyCode::Accepts)?;
    unreadable(writer, &story.by(SECRETARY, -5), prepared.get(1))
}

/// The person whose offer goes on paper, by the order of the offers.
const PAPER: usize = 2;

/// Opens a round over the vacant dwellings of a garrison, if there are any.
fn open(writer: &mut Writer, stamp: &Stamp, garrison: GarrisonId) -> Result<Option<RoundId>> {
    if writer.dwellings_in_state(garrison, DwellingState::Vacant)?.is_empty() {
        return Ok(None);
    }
    let request = RoundRequest {
        garrison: crate::ops::garrison(writer, garrison)?,
        basis: LegalBasis::Law77Part4,
        settings: RoundSettings::default(),
        without: Vec::new(),
    };
    Ok(Some(rounds::open(writer, stamp, &request)?.round))
}

fn send_all(writer: &mut Writer, story: Story, hours: i64, prepared: &[PreparedOffer]) -> Result<()> {
    write_outbox(writer, &story.by(SECRETARY, hours - 1), prepared)?;
    prepared.iter().try_for_each(|offer| send(writer, &story.by(SECRETARY, hours), Some(offer.offer)))
}

fn write_outbox(writer: &mut Writer, stamp: &Stamp, prepared: &[PreparedOffer]) -> Result<()> {
    let messages = prepared.iter().filter(|offer| offer.channel == Channel::Message);
    let messages: Vec<OfferId> = messages.map(|offer| offer.offer).collect();
    if messages.is_empty() { Ok(()) } else { offers::record_outbox(writer, stamp, messages) }
}

fn send(writer: &mut Writer, stamp: &Stamp, offer: Option<OfferId>) -> Result<()> {
    let Some(offer) = offer else { return Ok(()) };
    offers::record_sent(writer, stamp, Sending { offer, at: None, evidence: None })?;
    Ok(())
}

fn call(writer: &mut Writer, stamp: &Stamp, offer: Option<OfferId>, code: ReplyCode) -> Result<()> {
    let Some(offer) = offer else { return Ok(()) };
    replies::record_call(writer, stamp, offer, code, None)?;
    Ok(())
}

/// Records the replies in the order in which they came.
fn reply_all(writer: &mut Writer, story: Story, sent: i64, prepared: &[PreparedOffer]) -> Result<()> {
    let mut said: Vec<_> = prepared
        .iter()
        .zip(REPLIES.iter().cycle())
        .filter_map(|(offer, reply)| reply.map(|(code, hours)| (sent + hours, offer.offer, code)))
        .collect();
    said.sort();
    said.into_iter()
        .try_for_each(|(hours, offer, code)| call(writer, &story.by(SECRETARY, hours), Some(offer), code))
}

/// Somebody's number does not exist any more: that offer goes on paper against signature.
fn lose_telephone(writer: &mut Writer, stamp: &Stamp, round: RoundId) -> Result<()> {
    let Some(offer) = writer.wave_offers(round, 1)?.get(PAPER).copied() else { return Ok(()) };
    let mut applicant = entries::known(writer, offer.entry)?.applicant;
    if applicant.phone.take().is_some() {
        entries::correct_applicant(writer, stamp, offer.entry, applicant)?;
    }
    Ok(())
}

/// A message without a code waits for a person.
fn unreadable(writer: &mut Writer, stamp: &Stamp, offer: Option<&PreparedOffer>) -> Result<()> {
    let Some(phone) = offer.and_then(|offer| offer.phone) else { return Ok(()) };
    writer.change(stamp, |change| {
        let incoming = IncomingReply {
            from: Some(phone),
            from_text: phone.to_string(),
            received_at: Some(change.stamp().at - TimeDelta::minutes(12)),
            text: "Здравствуйте! Можно сначала посмотреть квартиру?".to_owned(),
            row_digest: Digest::of(phone.to_string().as_bytes()).to_string(),
        };
        replies::take_in(change, incoming)?;
        Ok(())
    })
}
