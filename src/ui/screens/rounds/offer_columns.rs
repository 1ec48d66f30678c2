//! The columns of offers, and what they can be narrowed by.

use egui::Ui;

use crate::{
    domain::{Instant, offer::OfferState, wallet::TermState},
    i18n::{Tr, dates::numeric},
    ops::today::Nearness,
    ui::{
        screens::offers::{
            channel_word, columns, countdown::countdown_ui, line::OfferLine, short_time, state_meaning,
        },
        view::View,
        widgets::{
            badge::{Meaning, badge},
            list::{Choice, Column, Filter},
        },
    },
};

/// The columns.
pub fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, OfferLine>> {
    let tr = view.tr;
    vec![
        Column::numbers("number", tr.rounds_column_number(), 40.0, |line: &OfferLine| line.offer.id.0),
        columns::person(view),
        columns::dwelling(view),
        Column::words("state", tr.rounds_column_state(), 140.0, move |line: &OfferLine| {
            state_words(tr, line)
        })
        .drawn(move |ui, line| state_ui(ui, tr, line)),
        Column::words("left", tr.offers_column_due(), 138.0, move |line: &OfferLine| left_words(view, line))
            .drawn(|ui, line| left_ui(ui, view, line))
            .sorted_by(OfferLine::counting_due),
        columns::sent(view),
        columns::due(view),
        Column::words("channel", tr.offers_column_channel(), 60.0, move |line: &OfferLine| {
            channel_word(tr, line.offer.channel)
        }),
    ]
}

/// The filter by the end of the term.
pub const TERM: &str = "term";
/// The filter by state.
pub const STATE: &str = "state";

/// What offers can be narrowed by.
pub fn filters<'a>(view: &'a View<'a>) -> Vec<Filter<'a, OfferLine>> {
    let tr = view.tr;
    vec![
        Filter::by(STATE, tr.rounds_column_state(), move |line: &OfferLine| {
            Choice::new(line.offer.state.code(), tr.offer_state(line.offer.state))
        }),
        Filter::by_any(TERM, tr.offers_column_due(), move |line: &OfferLine| {
            let near = line.running_due().map(|due_at| Nearness::of(view.now, due_at));
            near.map(|near| Choice::new(near.code(), nearness(tr, near))).into_iter().collect()
        }),
        Filter::by_any("code", tr.offers_code(), |line: &OfferLine| {
            line.offer.code.map(|code| Choice::number(code.number())).into_iter().collect()
        }),
        Filter::by("wave", tr.rounds_column_wave(), |line: &OfferLine| Choice::number(line.offer.wave)),
        Filter::by("channel", tr.offers_column_channel(), move |line: &OfferLine| {
            Choice::of(&line.offer.channel, channel_word(tr, line.offer.channel))
        }),
    ]
}

fn nearness(tr: Tr, near: Nearness) -> String {
    match near {
        Nearness::Overdue => tr.rounds_term_overdue(),
        Nearness::Within12Hours => tr.rounds_term_within_12_hours(),
        Nearness::Within24Hours => tr.rounds_term_within_24_hours(),
        Nearness::Later => tr.rounds_term_later(),
    }
}

/// The instant at which the term ends, or the day by which the message must leave.
fn left_words(view: &View<'_>, line: &OfferLine) -> String {
    match line.counting_due() {
        Some(due_at) => short_time(view, line.zone, due_at),
        None if line.offer.state == OfferState::Prepared => send_by(view.tr, line, view.now).1,
        None => String::new(),
    }
}

fn left_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
    if let Some(due_at) = line.counting_due() {
        countdown_ui(ui, view, due_at);
    } else if line.offer.state == OfferState::Prepared {
        let (meaning, words) = send_by(view.tr, line, view.now);
        badge(ui, meaning, &words).on_hover_text(view.tr.wallet_message_term());
    }
}

fn state_words(tr: Tr, line: &OfferLine) -> String {
    let state = tr.offer_state(line.offer.state);
    match line.offer.code {
        Some(code) => format!("{state} · {}", code.number()),
        None => state,
    }
}

fn state_ui(ui: &mut Ui, tr: Tr, line: &OfferLine) {
    let words = state_words(tr, line);
    badge(ui, state_meaning(line.offer.state), &words).on_hover_text(&words);
}

/// Until when the message must leave, in words and colour (order 214 item 4).
fn send_by(tr: Tr, line: &OfferLine, now: Instant) -> (Meaning, String) {
    let term = line.message_term(now);
    let day = numeric(term.last_day);
    match term.state {
        TermState::Over => (Meaning::Danger, tr.wallet_send_over(&day)),
        TermState::Running | TermState::Kept | TermState::KeptLate => {
            (Meaning::Neutral, tr.wallet_send_by(&day))
        }
    }
}
