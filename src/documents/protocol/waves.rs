//! One wave: its plan, the queue with a decision for each, the reasons counted, the offers and the replies.

use crate::{
    domain::{offer::OfferState, reason::Reason},
    i18n::{Tr, amounts::area_number},
};

use super::{
    super::{Block, Row, Text, parts},
    AheadOfRecipient, Decision, Line, OfferFacts, RoundFacts, WaveFacts, WaveStanding,
};

/// The width of the first column where a fact is said of a wave or of the round.
pub(super) const FACT_MILLIMETRES: f32 = 78.0;

/// The part of a wave; of one that was never approved or waits, the plan alone is there.
pub(super) fn blocks(tr: Tr, facts: &RoundFacts, wave: &WaveFacts) -> Vec<Block> {
    let mut blocks = vec![
        parts::part_heading(tr.protocol_part_wave(&wave.wave.to_string())),
        parts::facts(plan(tr, facts, wave), FACT_MILLIMETRES).into(),
    ];
    if wave.standing == WaveStanding::Superseded {
        blocks.push(parts::sentence(tr.protocol_superseded()));
        return blocks;
    }
    blocks.extend(queue(tr, facts, wave));
    blocks.extend(reasons(tr, wave));
    blocks.extend(offers(tr, facts, wave));
    blocks.extend(replies(tr, facts, wave));
    blocks
}

fn plan(tr: Tr, facts: &RoundFacts, wave: &WaveFacts) -> Vec<(String, String)> {
    let standing = match wave.standing {
        WaveStanding::Waiting => tr.terms_wave_waiting(),
        WaveStanding::Approved { at } => tr.protocol_approved_at(&facts.time(at)),
        WaveStanding::Superseded => tr.terms_wave_superseded(),
    };
    let vacant = if wave.vacant.is_empty() { tr.protocol_none() } else { wave.vacant.join(", ") };
    vec![
        (tr.protocol_wave_state(), standing),
        (tr.protocol_planned_at(), facts.time(wave.planned_at)),
        (tr.protocol_head_at_planning(), wave.head.clone()),
        (tr.protocol_digest(), wave.digest.clone()),
        (tr.protocol_open_rows(), wave.open_import_rows.to_string()),
        (tr.protocol_queue_length(), wave.queue_length.to_string()),
        (tr.protocol_vacant(), vacant),
    ]
}

fn queue(tr: Tr, facts: &RoundFacts, wave: &WaveFacts) -> Vec<Block> {
    let Some(last) = wave.lines.last() else {
        return vec![parts::sentence(tr.protocol_nobody_offered())];
    };
    let columns = [
        parts::numbers(tr.files_column_place(), 15.0),
        parts::narrow(tr.files_column_registration_no(), 23.0),
        parts::narrow(tr.files_column_submitted_at(), 36.0),
        parts::words(tr.files_column_name(), 1.1),
        parts::numbers(tr.files_column_persons(), 19.0),
        parts::narrow(tr.protocol_column_norm(), 26.0),
        parts::numbers(tr.protocol_column_rooms(), 19.0),
        parts::words(tr.protocol_column_decision(), 1.3),
    ];
    let rows = wave.lines.iter().map(|line| queue_row(tr, facts, line)).collect();
    let shown = if last.place == wave.queue_length {
        tr.protocol_whole_queue(wave.queue_length)
    } else {
        tr.protocol_queue_until(&wave.queue_length.to_string(), &last.place.to_string())
    };
    vec![
        parts::table_heading(tr.protocol_queue(&facts.time(wave.planned_at))),
        parts::grid(columns, rows).into(),
        parts::sentence(shown),
    ]
}

fn queue_row(tr: Tr, facts: &RoundFacts, line: &Line) -> Row {
    let marks = line.marks.iter().map(|&mark| format!("\n[{}]", tr.mark(mark)));
    Row {
        cells: vec![
            line.place.to_string().into(),
            line.registration_no.to_string().into(),
            facts.time(line.submitted_at).into(),
            std::iter::once(line.name.clone()).chain(marks).collect::<String>().into(),
            line.persons.to_string().into(),
            format!("{}–{}", area_number(line.area_min), area_number(line.area_max)).into(),
            line.min_rooms.to_string().into(),
            decision(tr, &line.decision),
        ],
    }
}

fn decision(tr: Tr, decision: &Decision) -> Text {
    match decision {
        Decision::Offered { inventory_no, fit } => {
            Text::bold(tr.protocol_offered(&tr.fit(*fit), inventory_no))
        }
        Decision::PassedOver { reason, inventory_no: Some(inventory_no) } => {
            tr.protocol_passed_over_for(inventory_no, &tr.reason(*reason)).into()
        }
        Decision::PassedOver { reason, inventory_no: None } => tr.reason(*reason).into(),
    }
}

/// For each dwelling how many were ahead, and how many of them for which reason.
fn reasons(tr: Tr, wave: &WaveFacts) -> Vec<Block> {
    if wave.ahead.is_empty() {
        return Vec::new();
    }
    let columns = [
        parts::narrow(tr.protocol_column_inventory_no(), 34.0),
        parts::numbers(tr.protocol_column_offered_place(), 26.0),
        parts::narrow(tr.files_column_registration_no(), 26.0),
        parts::numbers(tr.protocol_column_ahead(), 24.0),
        parts::words(tr.protocol_column_reasons_counted(), 1.0),
    ];
    let row = |ahead: &AheadOfRecipient| {
        Row::from_iter([
            ahead.inventory_no.clone(),
            ahead.place.to_string(),
            ahead.registration_no.to_string(),
            ahead.reasons.len().to_string(),
            counted(tr, ahead),
        ])
    };
    vec![
        parts::table_heading(tr.protocol_reasons()),
        parts::grid(columns, wave.ahead.iter().map(row).collect()).into(),
        parts::sentence(tr.protocol_see_annex()),
    ]
}

fn counted(tr: Tr, ahead: &AheadOfRecipient) -> String {
    if ahead.reasons.is_empty() {
        return tr.protocol_nobody_ahead();
    }
    let lines = by_reason(ahead).into_iter();
    let lines =
        lines.map(|(reason, places)| tr.protocol_counted(&places.len().to_string(), &tr.reason(reason)));
    lines.collect::<Vec<_>>().join("\n")
}

/// The places ahead by reason, in the order of the closed list.
pub(super) fn by_reason(ahead: &AheadOfRecipient) -> Vec<(Reason, Vec<u32>)> {
    let with = |wanted: Reason| {
        let places = (1..).zip(&ahead.reasons).filter(|(_, reason)| **reason == wanted);
        (wanted, places.map(|(place, _)| place).collect::<Vec<u32>>())
    };
    Reason::ALL.into_iter().map(with).filter(|(_, places)| !places.is_empty()).collect()
}

fn offers(tr: Tr, facts: &RoundFacts, wave: &WaveFacts) -> Vec<Block> {
    if wave.offers.is_empty() {
        return Vec::new();
    }
    let columns = [
        parts::numbers(tr.protocol_column_offer(), 19.0),
        parts::numbers(tr.files_column_place(), 15.0),
        parts::narrow(tr.files_column_registration_no(), 23.0),
        parts::narrow(tr.protocol_column_inventory_no(), 30.0),
        parts::words(tr.protocol_column_channel(), 0.8),
        parts::narrow(tr.protocol_column_sent(), 36.0),
        parts::narrow(tr.protocol_column_due(), 36.0),
        parts::words(tr.protocol_column_outcome(), 1.2),
        parts::narrow(tr.protocol_column_closed(), 36.0),
    ];
    let row = |offer: &OfferFacts| {
        Row::from_iter([
            offer.offer.0.to_string(),
            offer.place.to_string(),
            offer.registration_no.to_string(),
            offer.inventory_no.clone(),
            tr.channel(offer.channel),
            facts.time_if_any(offer.sent_at),
            facts.time_if_any(offer.due_at),
            outcome(tr, offer),
            facts.time_if_any(offer.closed_at),
        ])
    };
    vec![
        parts::table_heading(tr.protocol_offers_and_outcomes()),
        parts::grid(columns, wave.offers.iter().map(row).collect()).into(),
    ]
}

fn outcome(tr: Tr, offer: &OfferFacts) -> String {
    let state = tr.offer_state(offer.state);
    match (offer.state, offer.code, offer.withdrawn) {
        (OfferState::Withdrawn, _, Some(reason)) => {
            tr.protocol_outcome_because(&tr.withdraw_reason(reason), &state)
        }
        (_, Some(code), _) => tr.protocol_outcome_because(&code.number().to_string(), &state),
        (_, None, _) => state,
    }
}

fn replies(tr: Tr, facts: &RoundFacts, wave: &WaveFacts) -> Vec<Block> {
    let replies = wave.offers.iter().flat_map(|offer| offer.replies.iter().map(move |reply| (offer, reply)));
    let rows: Vec<Row> = replies
        .map(|(offer, reply)| {
            Row::from_iter([
                offer.offer.0.to_string(),
                offer.registration_no.to_string(),
                facts.time_if_any(reply.received_at),
                facts.time(reply.recorded_at),
                reply.code.map(|code| code.number().to_string()).unwrap_or_default(),
                tr.disposition(reply.disposition),
            ])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = [
        parts::numbers(tr.protocol_column_offer(), 19.0),
        parts::narrow(tr.files_column_registration_no(), 26.0),
        parts::narrow(tr.protocol_column_received(), 38.0),
        parts::narrow(tr.protocol_column_recorded(), 38.0),
        parts::narrow(tr.protocol_column_code(), 18.0),
        parts::words(tr.protocol_column_disposition(), 1.0),
    ];
    vec![parts::table_heading(tr.protocol_replies()), parts::grid(columns, rows).into()]
}
