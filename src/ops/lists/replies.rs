//! Every incoming reply as a list.

use super::sheet::{Sheet, narrow, numbers, words};
use crate::{
    domain::{Instant, garrison::Zone},
    i18n::{Tr, dates::to_the_second},
    store::tables::replies::ReplyRow,
};

/// The replies as a list; one that nobody could match has no garrison, so all have the time of the capital.
pub(super) fn sheet(tr: Tr, replies: &[ReplyRow]) -> Sheet {
    Sheet {
        title: tr.lists_replies_title(),
        columns: vec![
            narrow(tr.protocol_column_received(), 38.0),
            narrow(tr.protocol_column_recorded(), 38.0),
            narrow(tr.replies_column_from(), 32.0),
            numbers(tr.protocol_column_offer(), 20.0),
            numbers(tr.protocol_column_code(), 15.0),
            words(tr.replies_column_text(), 3.0),
            words(tr.protocol_column_disposition(), 1.0),
        ],
        rows: replies.iter().map(|reply| row(tr, reply)).collect(),
        notes: Vec::new(),
    }
}

fn row(tr: Tr, reply: &ReplyRow) -> Vec<String> {
    let time = |at: Instant| to_the_second(Zone::of_the_capital().local(at));
    vec![
        reply.received_at.map(time).unwrap_or_default(),
        time(reply.recorded_at),
        reply.from.as_ref().map_or_else(|| reply.from_text.clone(), ToString::to_string),
        reply.offer.map(|offer| offer.0.to_string()).unwrap_or_default(),
        reply.code.map(|code| code.number().to_string()).unwrap_or_default(),
        reply.text.clone(),
        tr.disposition(reply.disposition),
    ]
}
