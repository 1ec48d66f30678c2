//! `offers`.

use serde::Serialize;

use super::instant;
use crate::{cli::offers::OfferLine, domain::reply::ReplyCode};

/// The offers with number, state and due time.
#[derive(Serialize)]
pub struct OffersJson {
    offers: Vec<OfferJson>,
}

#[derive(Serialize)]
struct OfferJson {
    offer: i64,
    round: i64,
    wave: u32,
    registration_no: String,
    dwelling: String,
    state: &'static str,
    code: Option<u16>,
    sent_at: Option<String>,
    due_at: Option<String>,
    closed_at: Option<String>,
}

impl OffersJson {
    /// The offers by number.
    pub fn of(lines: &[OfferLine]) -> Self {
        Self { offers: lines.iter().map(OfferJson::of).collect() }
    }
}

impl OfferJson {
    fn of(line: &OfferLine) -> Self {
        let row = &line.row;
        let at = |at| instant(line.zone, at);
        Self {
            offer: row.id.0,
            round: row.round.0,
            wave: row.wave,
            registration_no: line.registration_no.to_string(),
            dwelling: line.inventory_no.clone(),
            state: row.state.code(),
            code: row.code.map(ReplyCode::number),
            sent_at: row.sent_at.map(at),
            due_at: row.due_at.map(at),
            closed_at: row.closed_at.map(at),
        }
    }
}
