//! The journal as a paper (design 4.9).

use chrono::Datelike as _;

use super::{
    Result,
    papers::{self, NewPaper, PrintedPaper},
};
use crate::{
    documents::journal::{JournalPaper, Month, Record},
    domain::{Day, garrison::Zone},
    i18n::{Lang, Tr, dates::to_the_second},
    journal::{Event, Sequence, Stamp, payloads::papers::PaperKind},
    store::{Reader, Writer},
};

/// Prints the whole journal up to this moment; `say` makes a record's sentence.
///
/// # Errors
/// [`super::Refusal::PaperNotMade`] if a text cannot be printed.
pub fn print_journal(
    writer: &mut Writer,
    stamp: &Stamp,
    langs: &[Lang],
    say: &dyn Fn(Tr, Zone, &Event) -> String,
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let head = change.head()?;
        let zone = zone(change)?;
        let texts = langs
            .iter()
            .map(|&lang| Ok((lang, months(change, head.sequence, zone, Tr::new(lang), say)?)))
            .collect::<Result<Vec<_>>>()?;
        let paper = papers::issue(change, NewPaper::of_register(PaperKind::Journal, zone))?;
        papers::print(change, &paper, langs, None, |paper, imprint, lang| {
            let months = texts.iter().find(|(of, _)| *of == lang).map(|(_, months)| months.clone());
            let journal = JournalPaper {
                imprint,
                number: paper.reference(),
                date: paper.date,
                months: months.unwrap_or_default(),
                head: head.hash.to_string(),
            };
            Ok(journal.document(lang))
        })
    })
}

/// The clock of the journal: that of the only garrison, or of the capital.
fn zone(reader: &Reader) -> Result<Zone> {
    let garrisons = reader.garrisons()?;
    Ok(match garrisons.as_slice() {
        [only] => only.zone,
        _ => Zone::of_the_capital(),
    })
}

fn months(
    reader: &Reader,
    last: Sequence,
    zone: Zone,
    tr: Tr,
    say: &dyn Fn(Tr, Zone, &Event) -> String,
) -> Result<Vec<Month>> {
    let mut months: Vec<Month> = Vec::new();
    let same = |a: Day, b: Day| (a.year(), a.month()) == (b.year(), b.month());
    reader.each_event::<super::Error>(last, |raw| {
        let local = zone.local(raw.at);
        let record = Record {
            number: raw.sequence,
            time: to_the_second(local),
            actor: raw.actor.clone(),
            text: say(tr, zone, &reader.read_event(&raw)?),
        };
        let day = local.date_naive();
        match months.last_mut().filter(|month| same(month.day, day)) {
            Some(month) => month.records.push(record),
            None => months.push(Month { day, records: vec![record] }),
        }
        Ok(())
    })?;
    Ok(months)
}
