//! The list: everyone of a garrison in lawful order, or those whom the search finds.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use egui::Ui;

use super::{
    order::{self, Asked, Shown},
    rows::{self, PERSONS},
    source::{Scope, Source},
};
use crate::{
    domain::{
        disclosure::Disclosure,
        garrison::Zone,
        ids::{EntryId, GarrisonId},
    },
    exchange::ListCell,
    i18n::{Lang, Tr, dates},
    ops::queue::{QueueLine, Standing},
    ui::{
        desk::{Answer, Errand, Ticket},
        loaded::Loaded,
        screens::export::Exported,
        view::View,
        widgets::list::{
            CellsOf, How, Jump, List as Described, ListEvents, ListState, Offered, Order, Pages,
            Source as Rows, Total, TypedWords, cells_of,
        },
    },
};

/// So many names are read at once while letters are looked for.
const NAMES_AT_ONCE: usize = 500;

/// See the module.
#[derive(Default)]
pub struct List {
    pub state: ListState<EntryId>,
    pages: Pages<QueueLine>,
    length: Loaded<Scope, u32>,
    order: Loaded<Asked, Shown>,
    /// What the order was asked for last; the next is asked when the answer is there.
    asked: Option<Asked>,
    offered: Loaded<(Scope, Lang), Arc<Vec<Offered>>>,
    /// The menu of the filters was opened.
    wants_offered: bool,
    jump: Option<Ticket<Option<usize>>>,
    /// What the pages were read for.
    read_for: Option<(Asked, Shown, u64)>,
    /// The row that is to be brought into view.
    wanted_row: Option<(GarrisonId, EntryId)>,
}

impl List {
    /// Everyone with a place; none while it is being counted.
    pub fn length(&self) -> Option<u32> {
        self.length.last().copied()
    }

    /// How many people the search and the filters leave; none without any.
    pub fn found(&self) -> Option<usize> {
        let asked = self.asked.as_ref()?;
        let narrowed = !asked.query.is_empty() || !asked.arrangement.filters.is_empty();
        if narrowed { self.order.last().map(|shown| shown.len()) } else { None }
    }

    /// Those who are chosen, in the order of the list.
    pub fn chosen(&self) -> Vec<EntryId> {
        let shown = self.read_for.iter().flat_map(|(_, shown, _)| shown.iter());
        shown.map(|standing| standing.entry).filter(|entry| self.state.selection.has(entry)).collect()
    }

    /// How many are chosen.
    pub fn chosen_count(&self) -> usize {
        self.state.selection.chosen().len()
    }

    /// Whether filters are set: then the list stays, so that they can be taken away.
    pub fn is_filtered(&self) -> bool {
        !self.state.arrangement.filters.is_empty()
    }

    /// How many rows are in view, once they are read.
    pub fn rows_in_view(&self) -> usize {
        let visible = self.state.visible();
        visible.filter(|row| self.pages.row(*row).is_some()).count()
    }

    /// Whether the list on show is sorted by one of its columns.
    pub fn is_sorted(&self) -> bool {
        self.read_for.as_ref().is_some_and(|(asked, _, _)| asked.arrangement.sort.is_some())
    }

    /// Reads what the list needs to know before it is drawn.
    pub fn refresh(&mut self, view: &View<'_>, scope: Scope, source: &Source) {
        let of_length = source.clone();
        self.length.get(view, &scope, move |reader, scope| {
            of_length.read(reader, |reader| Ok(reader.queue_length(scope.garrison)?))
        });
        if !self.order.is_reading() {
            let arrangement = self.state.arrangement.clone();
            let query = view.search.trim().to_owned();
            self.asked = Some(Asked { scope, query, arrangement, lang: view.lang });
        }
        let Some(asked) = self.asked.clone() else { return };
        let of_order = source.clone();
        self.order.get(view, &asked, move |reader, asked| {
            of_order.queue(reader, asked.scope, |reader, queue| order::read(reader, queue, asked))
        });
        if let Some(shown) = self.order.last().cloned().filter(|_| !self.order.is_reading()) {
            self.keep_pages_for(asked, shown, view.revision);
        }
        if self.wants_offered {
            self.read_offered(view, scope, source);
        }
    }

    fn read_offered(&mut self, view: &View<'_>, scope: Scope, source: &Source) {
        let (source, zone) = (source.clone(), view.zone());
        self.offered.get(view, &(scope, view.lang), move |reader, (scope, lang)| {
            source.queue(reader, *scope, |reader, queue| {
                order::offered(reader, queue, *lang, zone).map(Arc::new)
            })
        });
    }

    /// Rows of another list go at once, rows of the same list stay until they are read anew.
    fn keep_pages_for(&mut self, asked: Asked, shown: Shown, revision: u64) {
        let known = self.read_for.as_ref();
        if known.is_some_and(|(of, by, at)| *of == asked && Arc::ptr_eq(by, &shown) && *at == revision) {
            return;
        }
        let same_rows = known.is_some_and(|(of, by, _)| *of == asked || by == &shown);
        let searched = known.is_none_or(|(of, _, _)| of.query != asked.query);
        if same_rows {
            self.pages.make_stale();
        } else {
            self.pages.clear();
        }
        if searched
            && !asked.query.is_empty()
            && let Some(first) = shown.first()
        {
            self.state.choose(first.entry, Some(0)); // so that Enter in the search field opens the first who is found
        }
        self.read_for = Some((asked, shown, revision));
    }

    /// Brings a person of a queue into view, unless a search is on.
    pub fn select_person(&mut self, garrison: GarrisonId, entry: EntryId) {
        self.wanted_row = Some((garrison, entry));
    }

    /// Shows the table.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, source: &Source) -> ListEvents<EntryId> {
        let Some((asked, shown, _)) = self.read_for.clone() else { return ListEvents::default() };
        let list = rows::queue_list(view.tr, view.zone(), view.disclosure, ui.available_width())
            .sheet_name(sheet_name(view, asked.scope))
            .whole(|| Exported::Queue.file(view));
        self.take_wanted(asked.scope, &shown);
        let mut lines = Lines {
            view,
            source,
            scope: asked.scope,
            list: &list,
            shown: &shown,
            pages: &mut self.pages,
            offered: self.offered.last().cloned(),
            wants_offered: &mut self.wants_offered,
            jump: &mut self.jump,
        };
        let events = list.show_source(ui, view, &mut self.state, &mut lines);
        self.take_jump(&shown);
        events
    }

    fn take_wanted(&mut self, scope: Scope, shown: &Shown) {
        let row = |entry: EntryId| shown.iter().position(|standing| standing.entry == entry);
        let Some((_, entry)) = self.wanted_row.filter(|(garrison, _)| *garrison == scope.garrison) else {
            return;
        };
        if let Some(row) = row(entry) {
            self.state.choose(entry, Some(row));
        }
        self.wanted_row = None;
    }

    fn take_jump(&mut self, shown: &Shown) {
        match self.jump.as_mut().map(Ticket::take) {
            None | Some(Answer::NotYet) => {}
            Some(Answer::Lost) => self.jump = None,
            Some(Answer::Ready(row)) => {
                self.jump = None;
                if let Some(row) = row {
                    self.state.selection.act(&**shown, row, How::Only);
                    self.state.scroll_to(row);
                }
            }
        }
    }
}

/// A file of a past queue says of which day it is.
fn sheet_name(view: &View<'_>, scope: Scope) -> String {
    let name = view.tr.files_queue_list();
    match scope.as_of {
        None => name,
        Some(at) => format!("{name} {}", dates::numeric(view.zone().day(at))),
    }
}

impl Order<EntryId> for Vec<Standing> {
    fn count(&self) -> usize {
        self.len()
    }

    fn key(&self, row: usize) -> Option<EntryId> {
        self.get(row).map(|standing| standing.entry)
    }
}

/// The rows while they are drawn.
struct Lines<'a> {
    view: &'a View<'a>,
    source: &'a Source,
    scope: Scope,
    list: &'a Described<'a, QueueLine, EntryId>,
    shown: &'a Shown,
    pages: &'a mut Pages<QueueLine>,
    offered: Option<Arc<Vec<Offered>>>,
    wants_offered: &'a mut bool,
    jump: &'a mut Option<Ticket<Option<usize>>>,
}

impl Order<EntryId> for Lines<'_> {
    fn count(&self) -> usize {
        self.shown.len()
    }

    fn key(&self, row: usize) -> Option<EntryId> {
        self.shown.key(row)
    }
}

impl Rows<QueueLine, EntryId> for Lines<'_> {
    fn version(&self) -> u64 {
        Arc::as_ptr(self.shown) as usize as u64
    }

    fn prepare(&mut self, visible: Range<usize>) {
        let (view, source, scope, shown) = (self.view, self.source, self.scope, self.shown);
        self.pages.prepare(&visible, shown.len(), |range| read_page(view, source, scope, shown, range));
    }

    fn row(&self, row: usize) -> Option<&QueueLine> {
        self.pages.row(row)
    }

    fn jump(&mut self, typed: &str, from: usize) -> Jump {
        let (source, scope, shown) = (self.source.clone(), self.scope, Arc::clone(self.shown));
        let words = TypedWords::of(typed);
        *self.jump = Some(self.view.desk.submit(Errand::quiet(), move |office, _progress| {
            let present = office.reader().ok()?;
            source
                .queue(present, scope, |reader, queue| {
                    let turned = [from..shown.len(), 0..from];
                    let chunks = turned.into_iter().flat_map(|range| {
                        let end = range.end;
                        range.step_by(NAMES_AT_ONCE).map(move |first| first..(first + NAMES_AT_ONCE).min(end))
                    });
                    for chunk in chunks {
                        let lines = queue.lines_of(reader, &places(&shown[chunk.clone()]))?;
                        if let Some(at) = lines.iter().position(|line| words.begin(&line.name.full())) {
                            return Ok(Some(chunk.start + at));
                        }
                    }
                    Ok(None)
                })
                .ok()?
        }));
        Jump::Later
    }

    fn offered(&mut self) -> Option<Vec<Offered>> {
        *self.wants_offered = true;
        self.offered.as_deref().cloned()
    }

    fn totals(&self, chosen: &BTreeSet<EntryId>) -> Vec<Total> {
        let sum = |wanted: &dyn Fn(&Standing) -> bool| {
            let persons = self.shown.iter().filter(|standing| wanted(standing));
            ListCell::Integer(persons.map(|standing| i64::from(standing.persons)).sum())
        };
        vec![Total {
            header: self.list.header(PERSONS).to_owned(),
            shown: sum(&|_| true),
            chosen: sum(&|standing| chosen.contains(&standing.entry)),
        }]
    }

    fn cells(&self, wanted: Option<&BTreeSet<EntryId>>, columns: &[&'static str]) -> CellsOf {
        let is_wanted = |standing: &&Standing| wanted.is_none_or(|wanted| wanted.contains(&standing.entry));
        let shown: Vec<Standing> = self.shown.iter().filter(is_wanted).copied().collect();
        let (source, scope) = (self.source.clone(), self.scope);
        let (tr, zone, disclosure) = (self.view.tr, self.view.zone(), self.view.disclosure);
        let wanted = columns.to_vec();
        CellsOf::Read(Arc::new(move |present| {
            source.queue(present, scope, |reader, queue| {
                cells(reader, queue, (tr, zone, disclosure), &shown, &wanted)
            })
        }))
    }
}

fn cells(
    reader: &crate::store::Reader,
    queue: &crate::ops::queue::View,
    (tr, zone, disclosure): (Tr, Zone, Disclosure),
    shown: &[Standing],
    wanted: &[&'static str],
) -> crate::ops::Result<Vec<Vec<ListCell>>> {
    let columns = rows::columns(tr, zone, disclosure, true);
    let mut cells = Vec::with_capacity(shown.len());
    for chunk in shown.chunks(NAMES_AT_ONCE) {
        let lines = queue.lines_of(reader, &places(chunk))?;
        cells.extend(lines.iter().map(|line| cells_of(&columns, wanted, line)));
    }
    Ok(cells)
}

fn places(shown: &[Standing]) -> Vec<(u32, EntryId)> {
    shown.iter().map(|standing| (standing.place, standing.entry)).collect()
}

fn read_page(
    view: &View<'_>,
    source: &Source,
    scope: Scope,
    shown: &Shown,
    range: Range<usize>,
) -> Ticket<Vec<QueueLine>> {
    let (source, shown) = (source.clone(), Arc::clone(shown));
    view.desk.submit(Errand::quiet(), move |office, _progress| {
        let lines = office.reader().map_err(crate::ops::Error::from).and_then(|present| {
            source.queue(present, scope, |reader, queue| {
                queue.lines_of(reader, &places(shown.get(range).unwrap_or_default()))
            })
        });
        lines.unwrap_or_else(|error| {
            tracing::warn!(%error, "a page of the queue was not read");
            Vec::new()
        })
    })
}
