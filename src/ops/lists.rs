//! Lists written to files for others, and the queue on paper.

mod export;
mod inventory;
mod offers;
mod printed;
mod replies;
mod sheet;
mod stock;

use std::path::Path;

use chrono::TimeDelta;

pub use self::{
    export::{ExportedList, ShownList, export_list, export_shown},
    inventory::print_inventory,
    offers::print_offer_register,
    printed::print_paper_list,
    stock::print_stock,
};

use super::{
    Result,
    papers::{self, PrintedPaper},
    queue::{QueueLine, State, View},
};
use crate::{
    documents::{
        Align, Document, Orientation, Width,
        list::{ListColumn as PaperColumn, ListPaper},
        mm,
    },
    domain::{Instant, garrison::Garrison},
    exchange::{self, ListCell, ListColumn, ListTable, ListWidth},
    i18n::{Lang, Tr, amounts, dates},
    journal::{
        Stamp,
        payloads::papers::{ListExported, PaperKind},
    },
    store::{Reader, Writer, tables::papers::PaperRow},
};

/// The name of the queue among exported lists.
const QUEUE: &str = "queue";

/// Writes the queues of garrisons to an xlsx or csv file, and records that they left the register.
///
/// # Errors
/// If the file cannot be written, nothing is recorded.
pub fn export_queue(
    writer: &mut Writer,
    stamp: &Stamp,
    garrisons: &[Garrison],
    as_of: Option<Instant>,
    path: &Path,
    lang: Lang,
) -> Result<u32> {
    writer.change(stamp, |change| {
        let state = State::of(change, stamp.at, as_of)?;
        let queues = garrisons.iter().map(|garrison| Queue::of(change, &state, garrison.clone(), as_of));
        let queues = queues.collect::<Result<Vec<_>>>()?;
        let rows = queues.iter().map(|queue| queue.lines.len() as u32).sum();
        change.append(ListExported { list: QUEUE.to_owned(), rows })?;
        exchange::write_list(path, table(Tr::new(lang), stamp.at, &queues))?;
        Ok(rows)
    })
}

fn table(tr: Tr, made_at: Instant, queues: &[Queue]) -> ListTable<'_> {
    let day = |queue: &Queue| dates::numeric(queue.view.day);
    let past = queues.first().filter(|queue| queue.past).map(day);
    let rows =
        queues.iter().flat_map(move |queue| queue.lines.iter().map(move |line| queue.cells(tr, line).into()));
    ListTable {
        name: past.map_or_else(|| tr.files_queue_list(), |day| format!("{} {day}", tr.files_queue_list())),
        made_at,
        columns: columns(tr).map(|column| column.sheet).into(),
        rows: Box::new(rows),
    }
}

/// Prints the queue of a garrison as a numbered paper, a document for each language.
///
/// # Errors
/// [`super::Refusal::PaperNotMade`] if a name cannot be printed.
pub fn print_queue(
    writer: &mut Writer,
    stamp: &Stamp,
    garrison: Garrison,
    as_of: Option<Instant>,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let queue = Queue::of(change, &State::of(change, stamp.at, as_of)?, garrison, as_of)?;
        let paper = papers::issue(
            change,
            papers::NewPaper::of_register(PaperKind::QueueList, queue.view.garrison.zone),
        )?;
        papers::print(change, &paper, langs, None, |paper, imprint, lang| {
            Ok(queue.paper(Tr::new(lang), paper, imprint))
        })
    })
}

/// A queue as it stands, for a list.
struct Queue {
    view: View,
    lines: Vec<QueueLine>,
    /// The instant of the list.
    at: Instant,
    past: bool,
    head: String,
}

impl Queue {
    fn of(present: &Reader, state: &State, garrison: Garrison, as_of: Option<Instant>) -> Result<Self> {
        let reader = state.reader(present);
        let count = reader.queue_length(garrison.id)?;
        let view = View::at(reader, garrison, state.at)?;
        let head = state.head.to_string();
        Ok(Self { lines: view.page(reader, 0, count)?, at: state.at, past: as_of.is_some(), head, view })
    }

    /// The moment of the list: a past state is mostly that of the end of a day.
    fn moment(&self, tr: Tr) -> String {
        let local = self.view.garrison.zone.local(self.at);
        let next = self.view.garrison.zone.local(self.at + TimeDelta::seconds(1));
        if self.past && local.date_naive() != next.date_naive() {
            tr.files_end_of_day(&dates::numeric(local.date_naive()))
        } else {
            dates::to_the_minute(local)
        }
    }

    fn cells(&self, tr: Tr, line: &QueueLine) -> [ListCell; COLUMNS] {
        let whole = |number: u32| ListCell::Integer(number.into());
        let norm = &line.entitlement;
        [
            ListCell::Text(self.view.garrison.name_in(tr.lang()).to_owned()),
            whole(line.place),
            ListCell::Text(line.key.registration_no.to_string()),
            ListCell::Time(self.view.garrison.zone.local(line.key.submitted_at).naive_local()),
            ListCell::Text(line.iin.to_string()),
            ListCell::Text(line.name.full()),
            ListCell::Text(tr.category(line.category)),
            whole(norm.persons),
            ListCell::Area(norm.area_min),
            ListCell::Area(norm.area_max),
            whole(norm.min_rooms.into()),
            ListCell::Text(tr.entry_state(line.state)),
            ListCell::Text(tr.marks(&line.marks)),
        ]
    }

    /// On paper identity numbers and categories are left out: the list hangs where everybody reads it.
    fn paper(&self, tr: Tr, paper: &PaperRow, imprint: crate::documents::Imprint) -> Document {
        let printed = |column: &Column| column.on_paper.is_some();
        let shown: Vec<bool> = columns(tr).iter().map(printed).collect();
        let row = |line: &QueueLine| {
            let cells = self.cells(tr, line).into_iter().zip(&shown);
            cells.filter(|(_, shown)| **shown).map(|(cell, _)| text(&cell)).collect()
        };
        ListPaper {
            imprint,
            lang: tr.lang(),
            title: tr.files_queue_list(),
            subtitle: tr.files_queue_list_subtitle(
                &dates::numeric(paper.date),
                self.view.garrison.name_in(tr.lang()),
                &tr.papers_number(&paper.reference()),
                &self.moment(tr),
            ),
            columns: columns(tr).into_iter().filter_map(Column::into_paper).collect(),
            rows: self.lines.iter().map(row).collect(),
            notes: vec![
                tr.files_queue_list_total(self.lines.len() as u32),
                tr.files_queue_list_head(&self.head),
            ],
            orientation: Orientation::Landscape,
        }
        .document()
    }
}

/// How many columns the queue has.
const COLUMNS: usize = 13;

/// A column of the queue in a sheet, and on paper where it is printed.
struct Column {
    sheet: ListColumn,
    on_paper: Option<(Width, Align)>,
}

impl Column {
    fn into_paper(self) -> Option<PaperColumn> {
        let (width, align) = self.on_paper?;
        Some(PaperColumn { heading: self.sheet.header, width, align })
    }
}

fn columns(tr: Tr) -> [Column; COLUMNS] {
    let column = |header, width, on_paper| Column { sheet: ListColumn { header, width }, on_paper };
    let number = |millimetres| Some((Width::Fixed(mm(millimetres)), Align::Right));
    let words = |share| Some((Width::Share(share), Align::Left));
    let fixed = |millimetres| Some((Width::Fixed(mm(millimetres)), Align::Left));
    [
        column(tr.files_column_garrison(), ListWidth::Medium, None),
        column(tr.files_column_place(), ListWidth::Narrow, number(15.0)),
        column(tr.files_column_registration_no(), ListWidth::Medium, fixed(24.0)),
        column(tr.files_column_submitted_at(), ListWidth::Medium, fixed(40.0)),
        column(tr.files_column_iin(), ListWidth::Medium, None),
        column(tr.files_column_name(), ListWidth::Wide, words(3.0)),
        column(tr.files_column_category(), ListWidth::Medium, None),
        column(tr.files_column_persons(), ListWidth::Narrow, number(18.0)),
        column(tr.files_column_area_min(), ListWidth::Narrow, None),
        column(tr.files_column_area_max(), ListWidth::Narrow, None),
        column(tr.files_column_min_rooms(), ListWidth::Narrow, None),
        column(tr.files_column_state(), ListWidth::Wide, words(2.0)),
        column(tr.files_column_marks(), ListWidth::VeryWide, words(3.0)),
    ]
}

fn text(cell: &ListCell) -> String {
    match cell {
        ListCell::Empty => String::new(),
        ListCell::Text(text) => text.clone(),
        ListCell::Integer(number) => number.to_string(),
        ListCell::Area(area) => amounts::area_number(*area),
        ListCell::Day(day) => dates::numeric(*day),
        ListCell::Time(time) => time.format("%d.%m.%Y %H:%M:%S").to_string(),
    }
}
