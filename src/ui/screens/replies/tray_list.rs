//! What the list of waiting replies says of a reply, and what it can be narrowed by.

use super::{groups, reading::WaitingReply};
use crate::{
    domain::reply::Disposition,
    i18n::{Tr, names::surname_first},
    journal::payloads::offers::Source,
    store::tables::replies::ReplyRow,
    ui::{
        screens::offers::short_time,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            list::{Choice, Column, Filter},
        },
    },
};

/// Its columns.
pub fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, WaitingReply>> {
    let tr = view.tr;
    let what = move |waiting: &WaitingReply| tr.disposition(waiting.reply.disposition);
    let mut columns = vec![
        Column::words("what", tr.replies_column_what(), 216.0, what).drawn(move |ui, waiting| {
            let words = what(waiting);
            badge(ui, meaning(waiting.reply.disposition), &words).on_hover_text(words);
        }),
        Column::words("from", tr.replies_column_from(), 120.0, |waiting: &WaitingReply| {
            sender(view, &waiting.reply)
        }),
        Column::words("person", tr.offers_column_person(), 132.0, |waiting: &WaitingReply| {
            waiting.offer.as_ref().map(|line| surname_first(&line.name)).unwrap_or_default()
        }),
        Column::words("received", tr.replies_column_received(), 88.0, |waiting: &WaitingReply| {
            let at = waiting.reply.received_at;
            at.map(|at| short_time(view, waiting.zone(view.zone()), at)).unwrap_or_default()
        })
        .sorted_by(|waiting| waiting.reply.received_at),
        Column::words("text", tr.replies_column_text(), 140.0, |waiting: &WaitingReply| {
            view.disclosure.text(&waiting.reply.text)
        }),
    ];
    columns.extend(of_reply(view).map(Column::hidden_at_first));
    columns
}

fn of_reply<'a>(view: &'a View<'a>) -> [Column<'a, WaitingReply>; 4] {
    let tr = view.tr;
    [
        Column::words("number", tr.offers_column_registration_no(), 96.0, |waiting: &WaitingReply| {
            waiting.offer.as_ref().map(|line| line.registration_no.to_string()).unwrap_or_default()
        })
        .sorted_by(|waiting| waiting.offer.as_ref().map(|line| line.registration_no)),
        Column::words("code", tr.offers_code(), 60.0, |waiting: &WaitingReply| {
            waiting.reply.code.map(|code| code.number().to_string()).unwrap_or_default()
        }),
        Column::words("source", tr.replies_source(), 110.0, move |waiting: &WaitingReply| {
            source(tr, waiting.reply.source)
        }),
        Column::words("recorded", tr.replies_recorded_at(), 88.0, |waiting: &WaitingReply| {
            short_time(view, waiting.zone(view.zone()), waiting.reply.recorded_at)
        })
        .sorted_by(|waiting| waiting.reply.recorded_at),
    ]
}

/// What the list can be narrowed by.
pub fn filters(tr: Tr) -> Vec<Filter<'static, WaitingReply>> {
    vec![
        Filter::by(groups::WHAT, tr.replies_column_what(), move |waiting: &WaitingReply| {
            groups::choice(tr, waiting.reply.disposition)
        }),
        Filter::by_any("code", tr.offers_code(), |waiting: &WaitingReply| {
            waiting.reply.code.map(|code| Choice::number(code.number())).into_iter().collect()
        }),
        Filter::by("source", tr.replies_source(), move |waiting: &WaitingReply| {
            Choice::of(&waiting.reply.source, source(tr, waiting.reply.source))
        }),
    ]
}

/// A conflict stops its round; the others only wait.
const fn meaning(disposition: Disposition) -> Meaning {
    match disposition {
        Disposition::Conflict => Meaning::Danger,
        Disposition::Decides
        | Disposition::Repeats
        | Disposition::ReversesLapse
        | Disposition::Differs
        | Disposition::Late
        | Disposition::Contradictory
        | Disposition::Unreadable
        | Disposition::Unmatched
        | Disposition::SharedNumber => Meaning::Warning,
    }
}

/// The telephone, or the sender as the gateway wrote it.
pub fn sender(view: &View<'_>, reply: &ReplyRow) -> String {
    let disclosure = view.disclosure;
    reply.from.map_or_else(|| disclosure.text(&reply.from_text), |phone| disclosure.phone(phone))
}

/// Who brought the reply.
pub fn source(tr: Tr, source: Source) -> String {
    match source {
        Source::Gateway => tr.replies_from_gateway(),
        Source::Person => tr.replies_from_person(),
    }
}
