//! The records while they are drawn: pages are read beside the frames.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
    sync::Arc,
};

use super::{
    rows::{self, JournalLine, Reading},
    scan::Scan,
};
use crate::{
    domain::Day,
    exchange::ListCell,
    journal::Sequence,
    ops,
    store::{EventHead, Reader},
    ui::{
        desk::{Errand, Ticket},
        view::View,
        widgets::list::{CellsOf, Jump, Offered, Order, Pages, Source, Tally, Total, cells_of},
    },
};

/// So many records are read at once for a file, and while the choices of the filters are counted.
const AT_ONCE: usize = 2_000;

/// See the module.
pub struct Lines<'a> {
    pub view: &'a View<'a>,
    pub reading: Reading,
    pub scan: &'a Scan,
    pub pages: &'a mut Pages<JournalLine>,
    pub offered: Option<Arc<Vec<Offered>>>,
    pub wants_offered: &'a mut bool,
}

impl Order<Sequence> for Lines<'_> {
    fn count(&self) -> usize {
        self.scan.shown().count()
    }

    fn key(&self, row: usize) -> Option<Sequence> {
        self.scan.shown().key(row)
    }

    fn row_of(&self, key: &Sequence) -> Option<usize> {
        self.scan.shown().row_of(key)
    }
}

impl Source<JournalLine, Sequence> for Lines<'_> {
    fn version(&self) -> u64 {
        self.scan.version()
    }

    fn prepare(&mut self, visible: Range<usize>) {
        let (view, reading, shown) = (self.view, self.reading, self.scan.shown());
        let read = |rows| read_page(view, reading, shown.numbers(rows));
        self.pages.prepare(&visible, shown.count(), read);
    }

    fn row(&self, row: usize) -> Option<&JournalLine> {
        self.pages.row(row)
    }

    /// Letters are looked for by the search; numbers and days have their own field.
    fn jump(&mut self, _typed: &str, _from: usize) -> Jump {
        Jump::Nowhere
    }

    fn offered(&mut self) -> Option<Vec<Offered>> {
        *self.wants_offered = true;
        self.offered.as_deref().cloned()
    }

    fn totals(&self, _chosen: &BTreeSet<Sequence>) -> Vec<Total> {
        Vec::new()
    }

    fn cells(&self, wanted: Option<&BTreeSet<Sequence>>, columns: &[&'static str]) -> CellsOf {
        let mut numbers = self.scan.shown().numbers(0..self.count());
        numbers.retain(|number| wanted.is_none_or(|wanted| wanted.contains(number)));
        let (reading, columns) = (self.reading, columns.to_vec());
        CellsOf::Read(Arc::new(move |reader| cells(reader, reading, &numbers, &columns)))
    }
}

fn cells(
    reader: &Reader,
    reading: Reading,
    numbers: &[Sequence],
    wanted: &[&'static str],
) -> ops::Result<Vec<Vec<ListCell>>> {
    let columns = rows::columns(reading, true);
    let mut cells = Vec::with_capacity(numbers.len());
    for chunk in numbers.chunks(AT_ONCE) {
        let lines = rows::lines(reader, reading, chunk)?;
        cells.extend(lines.iter().map(|line| cells_of(&columns, wanted, line)));
    }
    Ok(cells)
}

/// Counts what the filters offer over the whole journal.
pub fn offered(reader: &Reader, reading: Reading) -> ops::Result<Vec<Offered>> {
    let last = reader.head()?.sequence;
    // A day has few kinds and few officials: the filters look at one record of each.
    let mut alike: HashMap<(Day, String, String), (EventHead, usize)> = HashMap::new();
    for first in (1..=last).step_by(AT_ONCE) {
        for head in reader.event_heads(first..=first + AT_ONCE as Sequence - 1)? {
            let of = (reading.zone.day(head.at), head.kind.clone(), head.actor.clone());
            alike.entry(of).or_insert((head, 0)).1 += 1;
        }
    }
    let (filters, mut tally) = (rows::filters(reading), Tally::default());
    alike.values().for_each(|(head, count)| tally.count_alike(&filters, head, *count));
    Ok(tally.offered(reading.lang))
}

fn read_page(view: &View<'_>, reading: Reading, numbers: Vec<Sequence>) -> Ticket<Vec<JournalLine>> {
    view.desk.submit(Errand::quiet(), move |office, _progress| {
        let reader = office.reader().map_err(ops::Error::from);
        let lines = reader.and_then(|reader| rows::lines(reader, reading, &numbers));
        lines.unwrap_or_else(|error| {
            tracing::warn!(%error, "a page of the journal was not read");
            Vec::new()
        })
    })
}
