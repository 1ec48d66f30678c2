//! What the list of awaited replies says of an offer, and what it can be narrowed by.

use crate::ui::{
    screens::offers::{channel_word, columns, countdown::countdown_ui, line::OfferLine, state_meaning},
    view::View,
    widgets::{
        badge::badge,
        list::{Choice, Column, Filter},
    },
};

/// Its columns; those of the offer itself are hidden until somebody wants them.
pub fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, OfferLine>> {
    let tr = view.tr;
    let mut columns = vec![
        left(view),
        columns::person(view),
        Column::words("phone", tr.offers_phone(), 118.0, |line: &OfferLine| {
            line.offer.phone.map(|phone| view.disclosure.phone(phone)).unwrap_or_default()
        }),
        columns::dwelling(view),
        columns::sent(view),
        columns::due(view),
        Column::words("state", tr.rounds_column_state(), 120.0, move |line: &OfferLine| {
            tr.offer_state(line.offer.state)
        })
        .drawn(move |ui, line| {
            let state = tr.offer_state(line.offer.state);
            badge(ui, state_meaning(line.offer.state), &state).on_hover_text(&state);
        })
        .sorted_by(|line| line.offer.state as i64),
    ];
    columns.extend(of_offer(view).map(Column::hidden_at_first));
    columns
}

/// The time left, as a word on a colour.
fn left<'a>(view: &'a View<'a>) -> Column<'a, OfferLine> {
    let words = |line: &OfferLine| {
        line.counting_due().map(|due_at| view.tr.countdown(view.now, due_at)).unwrap_or_default()
    };
    Column::words("left", view.tr.offers_column_due(), 136.0, words)
        .drawn(|ui, line| {
            if let Some(due_at) = line.counting_due() {
                countdown_ui(ui, view, due_at);
            }
        })
        .sorted_by(OfferLine::counting_due)
}

fn of_offer<'a>(view: &'a View<'a>) -> [Column<'a, OfferLine>; 5] {
    let tr = view.tr;
    [
        Column::words("number", tr.offers_column_registration_no(), 96.0, |line: &OfferLine| {
            line.registration_no.to_string()
        })
        .sorted_by(|line| line.registration_no),
        Column::numbers("round", tr.offers_column_round(), 60.0, |line: &OfferLine| line.offer.round.0),
        Column::words("channel", tr.offers_column_channel(), 70.0, move |line: &OfferLine| {
            channel_word(tr, line.offer.channel)
        }),
        Column::words("code", tr.offers_code(), 60.0, |line: &OfferLine| {
            line.offer.code.map(|code| code.number().to_string()).unwrap_or_default()
        }),
        Column::words("address", tr.dwellings_address(), 200.0, move |line: &OfferLine| {
            line.facts.address(view.lang).to_owned()
        }),
    ]
}

/// What the list can be narrowed by.
pub fn filters<'a>(view: &'a View<'a>) -> Vec<Filter<'a, OfferLine>> {
    let tr = view.tr;
    vec![
        Filter::by("state", tr.rounds_column_state(), move |line: &OfferLine| {
            Choice::of(&line.offer.state, tr.offer_state(line.offer.state))
        }),
        Filter::by("due", tr.offers_column_due_at(), |line: &OfferLine| due(view, line)),
        Filter::by("channel", tr.offers_column_channel(), move |line: &OfferLine| {
            Choice::of(&line.offer.channel, channel_word(tr, line.offer.channel))
        }),
        Filter::by_any("code", tr.offers_code(), |line: &OfferLine| {
            line.offer.code.map(|code| Choice::number(code.number())).into_iter().collect()
        }),
        Filter::by("round", tr.offers_column_round(), |line: &OfferLine| Choice::number(line.offer.round.0)),
    ]
}

/// On which day the term ends, by the clock of the garrison.
fn due(view: &View<'_>, line: &OfferLine) -> Choice {
    let tr = view.tr;
    let Some(due_at) = line.counting_due() else {
        return Choice::new("none", tr.replies_due_none());
    };
    match (line.zone.day(due_at) - line.zone.day(view.now)).num_days() {
        ..0 => Choice::new("over", tr.replies_due_over()),
        0 => Choice::new("today", tr.replies_due_today()),
        1 => Choice::new("tomorrow", tr.replies_due_tomorrow()),
        _later => Choice::new("later", tr.replies_due_later()),
    }
}
