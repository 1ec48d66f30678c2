//! What a round rested on: the legal basis, the rules with their acts, the settings.

use crate::{
    documents::imprint::cite,
    domain::{legal_basis::LegalBasis, offer::ClockStart},
    i18n::Tr,
};

use super::{
    super::{Block, Row, parts},
    RoundFacts,
};

/// The basis as a sentence, the rules as a table.
pub(super) fn blocks(tr: Tr, facts: &RoundFacts) -> Vec<Block> {
    let columns = [
        parts::words(tr.protocol_column_rule(), 1.2),
        parts::words(tr.protocol_column_value(), 1.0),
        parts::words(tr.protocol_column_act(), 1.6),
    ];
    let rows = [norm(tr, facts), replies(tr, facts), settings(tr, facts), opening(tr, facts)];
    let rows = rows.into_iter().flatten().map(Row::from_iter).collect();
    vec![
        parts::part_heading(tr.protocol_part_conditions()),
        parts::sentence(tr.papers_basis(&cite(tr, facts.basis))),
        parts::grid(columns, rows).into(),
    ]
}

type Rule = [String; 3];

/// The parameters of the norm (design 4.3, 4.4).
fn norm(tr: Tr, facts: &RoundFacts) -> Vec<Rule> {
    let rules = &facts.rules;
    let exact =
        if rules.exact_rooms_are_within { tr.protocol_exact_within() } else { tr.protocol_exact_above() };
    let order_act = match facts.basis {
        LegalBasis::Order528 | LegalBasis::Order529 => tr.protocol_act_order_by_528(),
        LegalBasis::Law77Part4 | LegalBasis::Law73 => tr.protocol_act_order_by_law(),
    };
    let area = |area| tr.protocol_per_person(&tr.area(area));
    let mut rows = vec![
        [tr.protocol_rule_order(), tr.protocol_order(), order_act],
        [tr.protocol_rule_area_min(), area(rules.area_min_per_person), tr.protocol_act_area()],
        [tr.protocol_rule_area_max(), area(rules.area_max_per_person), tr.protocol_act_area()],
        [
            tr.protocol_rule_additional_room(),
            tr.area(rules.additional_room_area),
            tr.protocol_act_additional_room(),
        ],
        [tr.protocol_rule_rooms(), tr.protocol_rooms(), tr.protocol_act_rooms()],
        [tr.protocol_rule_exact_rooms(), exact, tr.protocol_act_exact_rooms()],
        [
            tr.protocol_rule_child_age(),
            tr.protocol_child_age(rules.child_age_years),
            tr.protocol_act_child_age(),
        ],
        [
            tr.protocol_rule_lower_floor(),
            tr.protocol_lower_floor(&rules.lower_floor_max.to_string()),
            tr.protocol_act_lower_floor(),
        ],
    ];
    if let Some(act) = &facts.rules_act {
        rows.push([tr.protocol_rule_changed(), tr.protocol_changed(), act.clone()]);
    }
    rows
}

/// The term of a reply and what silence means (design 4.7).
fn replies(tr: Tr, facts: &RoundFacts) -> Vec<Rule> {
    let act = match (&facts.reply_act, facts.basis, facts.term) {
        (Some(act), _, _) => tr.protocol_reply_act(&act.body, &tr.day_in_words(act.date), &act.number),
        (None, LegalBasis::Order528, Some(_)) => tr.protocol_act_order_528(),
        (None, _, _) => tr.protocol_no_reply_act(),
    };
    let silence = if facts.term.is_some_and(|term| term.silence_refuses) {
        tr.protocol_silence_refuses()
    } else {
        tr.protocol_silence_is_decided()
    };
    vec![
        [tr.protocol_rule_reply_term(), tr.protocol_reply_term(facts.rules.reply_window_hours), act.clone()],
        [tr.protocol_rule_silence(), silence, act],
    ]
}

/// The settings of the round (design 4.4–4.7).
fn settings(tr: Tr, facts: &RoundFacts) -> Vec<Rule> {
    let settings = &facts.settings;
    let below = if settings.below_norm { tr.protocol_below_allowed() } else { tr.protocol_below_closed() };
    let inventory = match settings.fresh_inventory_days {
        Some(limit_days) => tr.protocol_inventory_demanded(limit_days),
        None => tr.protocol_inventory_not_demanded(),
    };
    let start = match settings.clock_start {
        ClockStart::Sending => tr.protocol_clock_sending(),
        ClockStart::Delivery => tr.protocol_clock_delivery(),
    };
    let setting = tr.protocol_act_setting();
    vec![
        [tr.protocol_rule_below_norm(), below, setting.clone()],
        [tr.protocol_rule_inventory(), inventory, setting.clone()],
        [tr.protocol_rule_clock(), start, setting],
    ]
}

fn opening(tr: Tr, facts: &RoundFacts) -> Vec<Rule> {
    vec![[tr.protocol_rule_opened(), facts.time(facts.opened_at), tr.protocol_act_journal()]]
}
