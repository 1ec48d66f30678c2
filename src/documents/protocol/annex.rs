//! The annex: dwelling by dwelling everyone ahead of the one who got it, by place, each exactly once.

use crate::{domain::reason::Reason, i18n::Tr};

use super::{
    super::{Align, Block, Paragraph, Row, Text, parts},
    AheadOfRecipient, RoundFacts, WaveFacts, places,
    waves::by_reason,
};

/// The annex on its own pages; none if nobody was offered anything.
pub(super) fn blocks(tr: Tr, facts: &RoundFacts) -> Vec<Block> {
    let waves: Vec<&WaveFacts> = facts.waves.iter().filter(|wave| !wave.ahead.is_empty()).collect();
    if waves.is_empty() {
        return Vec::new();
    }
    let title = Text::bold(tr.protocol_annex_title(&facts.round.0.to_string()));
    let mut blocks = vec![
        Block::PageBreak,
        Paragraph::new(title).align(Align::Centre).spaced(0.0, 6.0).keep_with_next().into(),
        parts::sentence(tr.protocol_annex_hint()),
    ];
    for wave in waves {
        blocks.push(parts::table_heading(tr.protocol_part_wave(&wave.wave.to_string())));
        blocks.push(table(tr, wave));
    }
    blocks
}

fn table(tr: Tr, wave: &WaveFacts) -> Block {
    let columns = [
        parts::narrow(tr.protocol_column_inventory_no(), 30.0),
        parts::narrow(tr.protocol_column_recipient(), 40.0),
        parts::words(tr.protocol_column_reason(), 1.0),
        parts::numbers(tr.protocol_column_people(), 20.0),
        parts::words(tr.protocol_column_places(), 1.3),
    ];
    parts::grid(columns, wave.ahead.iter().flat_map(|ahead| rows(tr, ahead)).collect()).into()
}

/// A row for each reason; the last row is the sum. Every row names the dwelling, for pages that go on.
fn rows(tr: Tr, ahead: &AheadOfRecipient) -> Vec<Row> {
    let recipient = tr.protocol_recipient(&ahead.place.to_string(), &ahead.registration_no.to_string());
    let mut recipients = std::iter::once(recipient).chain(std::iter::repeat(String::new()));
    let mut heads = || [ahead.inventory_no.clone(), recipients.next().unwrap_or_default()].map(Text::from);
    let mut row = |cells: [Text; 3]| Row { cells: heads().into_iter().chain(cells).collect() };
    let of_reason = |(reason, of_reason): (Reason, Vec<u32>)| {
        let people = of_reason.len().to_string();
        [tr.reason(reason), people, places::runs(of_reason)].map(Text::from)
    };
    let mut rows: Vec<Row> = by_reason(ahead).into_iter().map(of_reason).map(&mut row).collect();
    let total = ahead.reasons.len();
    let sum = [tr.protocol_ahead_in_all(), total.to_string(), places::runs(1..=total as u32)];
    rows.push(row(sum.map(Text::bold)));
    rows
}
