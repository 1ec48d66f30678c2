//! Who is shown, and in which order: read beside the frames.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    rows::{columns, filters},
    source::Scope,
};
use crate::{
    domain::{disclosure::Disclosure, garrison::Zone},
    i18n::{Lang, Tr},
    ops::{
        self,
        queue::{QueueLine, Standing},
    },
    store::Reader,
    ui::widgets::list::{Arrangement, Offered, Tally, sort_rows},
};

/// So many lines are read at once: enough to be quick, few enough to be small.
const LINES_AT_ONCE: u32 = 4_000;

/// The people shown, in the order shown.
pub type Shown = Arc<Vec<Standing>>;

/// What an order is read for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub scope: Scope,
    pub query: String,
    pub arrangement: Arrangement,
    pub lang: Lang,
}

/// Reads who is shown.
pub fn read(reader: &Reader, queue: &ops::queue::View, asked: &Asked) -> ops::Result<Shown> {
    let found = match asked.query.as_str() {
        "" => None,
        query => Some(search(reader, queue, query)?),
    };
    let found = |standing: &Standing| found.as_ref().is_none_or(|found| found.contains(&standing.place));
    if asked.arrangement.is_natural() {
        return Ok(Arc::new(queue.standings(reader)?.into_iter().filter(found).collect()));
    }
    let (tr, zone) = (Tr::new(asked.lang), queue.garrison.zone);
    // Whoever sees masked numbers sees them in their true order.
    let (columns, filters) = (columns(tr, zone, Disclosure::Full, true), filters(tr, zone));
    let mut rows = Vec::new();
    each_line(reader, queue, |line| {
        let standing = Standing::of(line);
        if found(&standing) {
            let place = asked.arrangement.place_of(&columns, &filters, line, asked.lang);
            rows.extend(place.map(|place| (place, standing)));
        }
    })?;
    if let Some(sort) = &asked.arrangement.sort {
        sort_rows(&mut rows, sort.descending);
    }
    Ok(Arc::new(rows.into_iter().map(|(_, standing)| standing).collect()))
}

/// Counts what the filters offer over the whole queue.
pub fn offered(
    reader: &Reader,
    queue: &ops::queue::View,
    lang: Lang,
    zone: Zone,
) -> ops::Result<Vec<Offered>> {
    let filters = filters(Tr::new(lang), zone);
    let mut tally = Tally::default();
    each_line(reader, queue, |line| tally.count(&filters, line))?;
    Ok(tally.offered(lang))
}

fn each_line(
    reader: &Reader,
    queue: &ops::queue::View,
    mut visit: impl FnMut(&QueueLine),
) -> ops::Result<()> {
    let mut first = 0;
    loop {
        let lines = queue.page(reader, first, LINES_AT_ONCE)?;
        lines.iter().for_each(&mut visit);
        if lines.len() < LINES_AT_ONCE as usize {
            return Ok(());
        }
        first += LINES_AT_ONCE;
    }
}

/// The places of those whom the words find.
fn search(reader: &Reader, queue: &ops::queue::View, query: &str) -> ops::Result<BTreeSet<u32>> {
    Ok(queue.search(reader, query, usize::MAX)?.into_iter().map(|(place, _)| place).collect())
}
