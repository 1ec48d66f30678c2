//! The protocol of a round: its facts from the journal, its number and its prints (design 4.9).

use std::collections::BTreeMap;

use super::{
    Result,
    papers::{self, NewPaper, PrintedPaper, Terms},
    planning::PlannedWave,
    queue::{QueueLine, View},
    rounds,
};
use crate::{
    documents::protocol::{
        AheadOfRecipient, Decision, Line, OfferFacts, Protocol, ReplyFacts, RoundFacts, WaveFacts,
        WaveStanding,
    },
    domain::{
        Instant,
        dwelling::{DwellingFacts, LeftOutReason},
        ids::{DwellingId, RoundId},
        round::{self, PlannedOffer},
    },
    i18n::Lang,
    journal::{Event, Sequence, Stamp, payloads::papers::PaperKind},
    store::{
        self, Change, Reader, Writer,
        tables::{
            papers::PaperRow,
            replies::ReplyRow,
            rounds::{RoundRow, WaveRow, WaveState},
        },
    },
};

/// Prints the protocol of a round as it stands now.
///
/// While the round stands as it stood at the last print, the paper is that one again, marked as a copy; once
/// anything of the round changed it is a new paper with its own number and date.
///
/// # Errors
/// [`super::Refusal::UnknownRound`], and [`super::Refusal::PaperNotMade`] if a name cannot be printed.
pub fn print_protocol(
    writer: &mut Writer,
    stamp: &Stamp,
    round: RoundId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let facts = facts(change, change, round)?;
        let (paper, head) = numbered(change, &facts)?;
        papers::print(change, &paper, langs, None, |paper, imprint, lang| {
            let (number, facts) = (paper.reference(), facts.clone());
            Ok(Protocol { imprint, number, date: paper.date, facts, head: head.clone() }.document(lang))
        })
    })
}

/// The paper that says exactly this, or a new one; with the hash of the last event it knows.
fn numbered(change: &mut Change<'_>, facts: &RoundFacts) -> Result<(PaperRow, String)> {
    if let Some(last) = change.last_paper_of_round(PaperKind::Protocol, facts.round)? {
        let known = last.issued_by - 1;
        let then = change.replayed(known)?;
        if self::facts(change, &then, facts.round)? == *facts {
            return Ok((last, hash(change, known)?));
        }
    }
    let head = change.head()?.hash.to_string();
    let new = NewPaper::of_round(PaperKind::Protocol, facts.garrison.zone, facts.round);
    Ok((papers::issue(change, new)?, head))
}

fn hash(journal: &Reader, sequence: Sequence) -> Result<String> {
    let event = journal.event(sequence)?.ok_or(store::Error::Inapplicable { sequence })?;
    Ok(event.hash.to_string())
}

/// The facts of a round in a state of the register; what `state` was replayed from is the journal.
pub fn facts(journal: &Reader, state: &Reader, round: RoundId) -> Result<RoundFacts> {
    let row = rounds::known(state, round)?;
    let garrison = super::garrison(state, row.garrison)?;
    let terms = Terms::under(state, &row, garrison.zone.day(row.opened_at))?;
    let mut facts = RoundFacts {
        round,
        basis: row.basis,
        settings: row.settings,
        rules: row.rules.clone(),
        rules_act: None,
        reply_act: terms.act,
        term: terms.term,
        opened_at: row.opened_at,
        end: row.end,
        garrison,
        dwellings: Vec::new(),
        left_out: Vec::new(),
        withdrawn: withdrawn(state, round)?,
        waves: Vec::new(),
    };
    for wave in state.waves(round)? {
        let then = journal.replayed(rounds::head_of(&wave))?;
        let planned = rounds::plan_as_recorded(journal, &row, &wave, &then)?;
        if facts.waves.is_empty() {
            facts.rules_act = rules_act(journal, wave.planned_by)?;
            add_dwellings(&mut facts, &then, &planned)?;
        }
        facts.waves.push(wave_facts(state, &row, &wave, &then, &planned)?);
    }
    Ok(facts)
}

/// The act of the last change of the rules before an event.
fn rules_act(journal: &Reader, last: Sequence) -> Result<Option<String>> {
    let mut act = None;
    journal.each_event::<super::Error>(last, |raw| {
        if raw.kind == "rules_changed"
            && let Event::RulesChanged(changed) = journal.read_event(&raw)?
        {
            act = Some(changed.act);
        }
        Ok(())
    })?;
    Ok(act)
}

fn add_dwellings(facts: &mut RoundFacts, then: &Reader, planned: &PlannedWave) -> Result<()> {
    for dwelling in &planned.dwellings {
        facts.dwellings.push(dwelling_facts(then, dwelling.id)?);
    }
    for left in &planned.left_out {
        facts.left_out.push((dwelling_facts(then, left.dwelling)?, left.reason));
    }
    Ok(())
}

fn withdrawn(state: &Reader, round: RoundId) -> Result<Vec<(DwellingFacts, LeftOutReason, Instant)>> {
    let withdrawn = state.withdrawn_dwellings(round)?.into_iter();
    let facts = withdrawn.map(|(left, at)| Ok((dwelling_facts(state, left.dwelling)?, left.reason, at)));
    facts.collect()
}

fn dwelling_facts(then: &Reader, id: DwellingId) -> Result<DwellingFacts> {
    Ok(then.dwelling(id)?.ok_or(store::Error::Damaged)?.facts)
}

fn wave_facts(
    state: &Reader,
    row: &RoundRow,
    wave: &WaveRow,
    then: &Reader,
    planned: &PlannedWave,
) -> Result<WaveFacts> {
    let standing = match (wave.state, wave.approved_at) {
        (WaveState::Approved, Some(at)) => WaveStanding::Approved { at },
        (WaveState::Approved | WaveState::Waiting, _) => WaveStanding::Waiting,
        (WaveState::Superseded, _) => WaveStanding::Superseded,
    };
    let counts = standing != WaveStanding::Superseded;
    Ok(WaveFacts {
        wave: wave.wave,
        planned_at: wave.planned_at,
        standing,
        head: wave.head.clone(),
        digest: wave.digest.clone(),
        open_import_rows: planned.open_import_rows,
        queue_length: planned.candidates.len() as u32,
        lines: if counts { lines(then, planned)? } else { Vec::new() },
        vacant: planned.plan.vacant.iter().map(|&id| planned.inventory_no(id).to_owned()).collect(),
        ahead: if counts { ahead(planned)? } else { Vec::new() },
        offers: offers(state, row, planned, wave.wave)?,
    })
}

/// The queue as it was, up to the last one offered, with what the wave brought each.
fn lines(then: &Reader, planned: &PlannedWave) -> Result<Vec<Line>> {
    let last = planned.plan.offers.last().map_or(0, |offer| offer.place);
    let terms = &planned.terms;
    let day = terms.garrison.zone.day(planned.at);
    let view = View { garrison: terms.garrison.clone(), day, rules: terms.rules.clone() };
    let mut decisions = decisions(planned);
    let line = |line: QueueLine| {
        let decision = decisions.remove(&line.place).ok_or(store::Error::Damaged)?;
        Ok(Line {
            place: line.place,
            registration_no: line.key.registration_no,
            submitted_at: line.key.submitted_at,
            name: line.name.full(),
            marks: line.marks,
            persons: line.entitlement.persons,
            area_min: line.entitlement.area_min,
            area_max: line.entitlement.area_max,
            min_rooms: line.entitlement.min_rooms,
            decision,
        })
    };
    view.page(then, 0, last)?.into_iter().map(line).collect()
}

fn decisions(planned: &PlannedWave) -> BTreeMap<u32, Decision> {
    let inventory_no = |id| planned.inventory_no(id).to_owned();
    let offered = planned.plan.offers.iter().map(|offer| {
        (offer.place, Decision::Offered { inventory_no: inventory_no(offer.dwelling), fit: offer.fit })
    });
    let passed_over = planned.passed_over().into_iter().map(|passed| {
        let inventory_no = passed.dwelling.map(inventory_no);
        (passed.place, Decision::PassedOver { reason: passed.reason, inventory_no })
    });
    offered.chain(passed_over).collect()
}

/// For each dwelling offered everyone ahead, each with the one reason.
fn ahead(planned: &PlannedWave) -> Result<Vec<AheadOfRecipient>> {
    let input = planned.input();
    let of_offer = |offer: &PlannedOffer| {
        // The wave was planned from this very input just now, so a foreign plan means a broken file.
        let ahead = round::ahead_of(&input, &planned.plan.offers, offer.dwelling)
            .map_err(|_foreign| store::Error::Damaged)?;
        Ok(AheadOfRecipient {
            inventory_no: planned.inventory_no(offer.dwelling).to_owned(),
            place: offer.place,
            registration_no: planned.registration_no(offer.place).ok_or(store::Error::Damaged)?,
            reasons: ahead.into_iter().map(|ahead| ahead.reason).collect(),
        })
    };
    planned.plan.offers.iter().map(of_offer).collect()
}

fn offers(state: &Reader, row: &RoundRow, planned: &PlannedWave, wave: u32) -> Result<Vec<OfferFacts>> {
    let places: BTreeMap<_, _> = planned.plan.offers.iter().map(|offer| (offer.entry, offer.place)).collect();
    let offers = state.offers(Some(row.id))?.into_iter().filter(|offer| offer.wave == wave);
    let facts = offers.map(|offer| {
        let place = places.get(&offer.entry).copied().unwrap_or_default();
        Ok(OfferFacts {
            offer: offer.id,
            place,
            registration_no: state.registration_no(offer.entry)?,
            inventory_no: planned.inventory_no(offer.dwelling).to_owned(),
            channel: offer.channel,
            sent_at: offer.sent_at,
            due_at: offer.due_at,
            closed_at: offer.closed_at,
            state: offer.state,
            code: offer.code,
            withdrawn: offer.withdrawn,
            replies: state.replies_to(offer.id)?.iter().map(reply).collect(),
        })
    });
    facts.collect()
}

fn reply(reply: &ReplyRow) -> ReplyFacts {
    ReplyFacts {
        received_at: reply.received_at,
        recorded_at: reply.recorded_at,
        code: reply.code,
        disposition: reply.disposition,
    }
}
