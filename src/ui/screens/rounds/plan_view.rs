//! A plan on the screen: offers, what stays vacant or out, who was passed over and why.

use egui::{Button, Label, RichText, Ui};

use super::plan_page::{PassedLine, PlanLine, PlanPage};
use crate::{
    domain::{dwelling::DwellingFacts, ids::EntryId, inventory::CellState},
    i18n::{Tr, amounts::area_number, names::surname_first},
    ops::inventory::Lacking,
    ui::{
        action::{Action, Section},
        command::Command,
        desk::Errand,
        screens::offers::{fit_badge, long_time},
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            law_link::law_cell,
            table::{Column, Listed, Pages, Rows, Table, TableState, text_cell},
            trouble::sentence_ui,
        },
    },
};

/// Which part of a plan is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    Offers,
    Vacant,
    LeftOut,
    PassedOver,
}

/// What the plan's page remembers between frames.
#[derive(Default)]
pub struct PlanView {
    part: Part,
    offers: TableState,
    vacant: TableState,
    left_out: TableState,
    passed_over: TableState,
    /// Names of those passed over, read near the rows in view.
    names: Pages<String>,
}

/// Whether the reasons of a recorded plan are there.
#[derive(Clone, Copy)]
pub enum Passed<'a> {
    Here(&'a [PassedLine]),
    /// They can be computed again.
    Unasked,
    Computing,
}

impl PlanView {
    /// Shows a plan; returns whether the reasons of a recorded one were asked for.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &PlanPage, passed: Passed<'_>) -> bool {
        open_rows_ui(ui, view, page.open_import_rows);
        lacking_ui(ui, view.tr, &page.lacking);
        self.parts_ui(ui, view, page, passed);
        ui.add_space(2.0);
        match self.part {
            Part::Offers => self.offers_ui(ui, view, &page.offers),
            Part::Vacant => self.vacant_ui(ui, view, &page.vacant),
            Part::LeftOut => self.left_out_ui(ui, view, page),
            Part::PassedOver => return self.passed_over_ui(ui, view, passed),
        }
        false
    }

    fn parts_ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &PlanPage, passed: Passed<'_>) {
        let tr = view.tr;
        let passed = match passed {
            Passed::Here(lines) => tr.rounds_part_passed_over(lines.len() as i64),
            Passed::Unasked | Passed::Computing => tr.rounds_part_passed_over_unasked(),
        };
        let parts = [
            (Part::Offers, tr.rounds_part_offers(page.offers.len() as i64)),
            (Part::Vacant, tr.rounds_part_vacant(page.vacant.len() as i64)),
            (Part::LeftOut, tr.rounds_part_left_out(page.left_out.len() as i64)),
            (Part::PassedOver, passed),
        ];
        ui.horizontal_wrapped(|ui| {
            for (part, text) in parts {
                if ui.add(Button::selectable(self.part == part, text)).clicked() {
                    self.part = part;
                }
            }
            ui.separator();
            ui.weak(long_time(page.zone, Some(page.at)));
            hash_ui(ui, view, &view.tr.rounds_digest(), &page.digest);
            hash_ui(ui, view, &view.tr.rounds_head(), &page.head);
        });
    }

    fn offers_ui(&mut self, ui: &mut Ui, view: &View<'_>, offers: &[PlanLine]) {
        let tr = view.tr;
        let columns = [
            Column::numbers(tr.offers_column_place(), 64.0),
            Column::words(tr.offers_column_registration_no(), 104.0),
            Column::words(tr.offers_column_person(), 170.0),
            Column::words(tr.dwellings_inventory_no(), 96.0),
            Column::numbers(tr.dwellings_rooms(), 64.0),
            Column::numbers(tr.dwellings_area_m2(), 88.0),
            Column::words(tr.offers_column_fit(), 130.0),
            Column::words(tr.dwellings_address(), 300.0),
        ];
        let mut rows = Listed::new(
            offers,
            |line: &PlanLine| format!("{} {}", line.place, line.name.full()),
            |ui: &mut Ui, line: &PlanLine, column| match column {
                0 => text_cell(ui, line.place.to_string()),
                1 => text_cell(ui, line.registration_no.to_string()),
                2 => text_cell(ui, surname_first(&line.name)),
                6 => fit_badge(ui, view.tr, line.fit),
                7 => text_cell(ui, line.facts.address(view.lang)),
                column => measure_cell(ui, view, &line.facts, column - 3),
            },
        );
        let name = tr.rounds_offers();
        let table = Table::new("plan offers", &name, &columns).takes_keys();
        let events = table.show(ui, &mut self.offers, &mut rows);
        if let Some(line) = events.opened.and_then(|row| offers.get(row)) {
            view.commands.send(Command::ShowEntry(line.entry));
        }
    }

    fn vacant_ui(&mut self, ui: &mut Ui, view: &View<'_>, vacant: &[DwellingFacts]) {
        let columns = dwelling_columns(view);
        let mut rows = Listed::new(
            vacant,
            |facts: &DwellingFacts| facts.inventory_no.clone(),
            |ui: &mut Ui, facts: &DwellingFacts, column| dwelling_cell(ui, view, facts, column),
        );
        let name = view.tr.rounds_stays_vacant();
        Table::new("plan vacant", &name, &columns).takes_keys().show(ui, &mut self.vacant, &mut rows);
    }

    fn left_out_ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &PlanPage) {
        let mut columns = dwelling_columns(view);
        columns.insert(3, Column::words(view.tr.rounds_column_reason(), 200.0));
        let mut rows = Listed::new(
            &page.left_out,
            |(facts, _): &(DwellingFacts, _)| facts.inventory_no.clone(),
            |ui: &mut Ui, (facts, reason): &(DwellingFacts, _), column| match column {
                3 => text_cell(ui, view.tr.left_out_reason(*reason)),
                0..3 => dwelling_cell(ui, view, facts, column),
                column => dwelling_cell(ui, view, facts, column - 1),
            },
        );
        let name = view.tr.rounds_left_out();
        Table::new("plan left out", &name, &columns).takes_keys().show(ui, &mut self.left_out, &mut rows);
    }

    fn passed_over_ui(&mut self, ui: &mut Ui, view: &View<'_>, passed: Passed<'_>) -> bool {
        match passed {
            Passed::Here(lines) => {
                self.passed_over_table_ui(ui, view, lines);
                false
            }
            Passed::Computing => {
                crate::ui::widgets::progress_bar::running_card(ui, view.tr, view.desk);
                false
            }
            Passed::Unasked => {
                ui.add(Label::new(RichText::new(view.tr.rounds_reasons_hint()).weak()).wrap());
                ui.button(view.tr.rounds_compute_reasons()).clicked()
            }
        }
    }

    fn passed_over_table_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[PassedLine]) {
        let tr = view.tr;
        let columns = [
            Column::numbers(tr.offers_column_place(), 64.0),
            Column::words(tr.offers_column_registration_no(), 104.0),
            Column::words(tr.offers_column_person(), 190.0),
            Column::words(tr.dwellings_inventory_no(), 96.0),
            Column::words(tr.rounds_column_reason(), 300.0),
            Column::words(tr.handbook_rests_on(), 200.0),
        ];
        let mut rows = PassedRows { view, lines, names: &mut self.names };
        let name = tr.rounds_passed_over();
        let table = Table::new("plan passed over", &name, &columns).takes_keys();
        let events = table.show(ui, &mut self.passed_over, &mut rows);
        if let Some(line) = events.opened.and_then(|row| lines.get(row)) {
            view.commands.send(Command::ShowEntry(line.entry));
        }
    }
}

/// A warning that people may be missing from the queue, with the way to them.
fn open_rows_ui(ui: &mut Ui, view: &View<'_>, count: u32) {
    if count == 0 {
        return;
    }
    let tone = theme::palette(ui).warning;
    egui::Frame::new().fill(tone.paper).corner_radius(4).inner_margin(egui::Margin::symmetric(8, 3)).show(
        ui,
        |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(view.tr.rounds_open_rows(count)).color(tone.ink));
                if ui.button(view.tr.rounds_open_rows_button()).clicked() {
                    view.commands.send(Action::Go(Section::Import));
                }
            });
        },
    );
}

/// So many of those whom the inventory keeps out are named.
const LACKING_NAMED: usize = 4;

/// Whom the inventory that the round demands keeps out, by name, and which steps lack.
fn lacking_ui(ui: &mut Ui, tr: Tr, lacking: &[Lacking]) {
    if lacking.is_empty() {
        return;
    }
    let step = |(step, state): &(u8, CellState)| format!("{step} – {}", tr.cell_state(*state));
    let line = |one: &Lacking| {
        let steps = one.steps.iter().map(step).collect::<Vec<_>>().join("; ");
        let number = one.registration_no.to_string();
        tr.inventory_plan_lacking_line(&number, &one.name.full(), one.place, &steps)
    };
    let mut lines = vec![tr.inventory_plan_lacking(lacking.len())];
    lines.extend(lacking.iter().take(LACKING_NAMED).map(line));
    let more = lacking.len().saturating_sub(LACKING_NAMED);
    lines.extend((more > 0).then(|| tr.inventory_plan_lacking_more(more)));
    sentence_ui(ui, Meaning::Warning, &lines.join("\n"));
}

/// The beginning of a hash; a click copies all of it.
fn hash_ui(ui: &mut Ui, view: &View<'_>, name: &str, hash: &str) {
    let short: String = hash.chars().take(12).collect();
    let text = RichText::new(format!("{name} {short}")).small().weak();
    let hover = format!("{hash}\n{}", view.tr.rounds_copy_hint());
    if ui.add(Button::new(text).frame(false)).on_hover_text(hover).clicked() {
        ui.ctx().copy_text(hash.to_owned());
        view.tell_done(Tr::rounds_copied);
    }
}

/// Columns for dwellings: number, rooms, area, floor, address.
fn dwelling_columns(view: &View<'_>) -> Vec<Column> {
    let tr = view.tr;
    vec![
        Column::words(tr.dwellings_inventory_no(), 96.0),
        Column::numbers(tr.dwellings_rooms(), 64.0),
        Column::numbers(tr.dwellings_area_m2(), 88.0),
        Column::numbers(tr.dwellings_floor(), 64.0),
        Column::words(tr.dwellings_address(), 300.0),
    ]
}

fn dwelling_cell(ui: &mut Ui, view: &View<'_>, facts: &DwellingFacts, column: usize) {
    match column {
        3 => text_cell(ui, format!("{}/{}", facts.floor, facts.floors)),
        4 => text_cell(ui, facts.address(view.lang)),
        column => measure_cell(ui, view, facts, column),
    }
}

/// Inventory number, rooms, or the area that is compared with the norm.
fn measure_cell(ui: &mut Ui, view: &View<'_>, facts: &DwellingFacts, column: usize) {
    match column {
        0 => text_cell(ui, facts.inventory_no.as_str()),
        1 => text_cell(ui, facts.counted_rooms().to_string()),
        _area => {
            let (area, kind) = facts.area();
            ui.label(area_number(area)).on_hover_text(view.tr.area_kind(kind));
        }
    }
}

struct PassedRows<'a> {
    view: &'a View<'a>,
    lines: &'a [PassedLine],
    names: &'a mut Pages<String>,
}

impl Rows for PassedRows<'_> {
    fn count(&self) -> usize {
        self.lines.len()
    }

    fn prepare(&mut self, visible: std::ops::Range<usize>) {
        let (view, lines) = (self.view, self.lines);
        self.names.prepare(&visible, lines.len(), |range| {
            let entries: Vec<EntryId> = lines[range].iter().map(|line| line.entry).collect();
            view.desk.submit(Errand::quiet(), move |office, _progress| {
                let name = |&entry: &EntryId| {
                    let known = office.reader().ok()?.entry(entry).ok()??;
                    Some(surname_first(&known.applicant.name))
                };
                entries.iter().map(|entry| name(entry).unwrap_or_default()).collect()
            })
        });
    }

    fn name(&self, row: usize) -> Option<String> {
        let line = self.lines.get(row)?;
        Some(format!("{} {} {}", line.place, line.registration_no, self.view.tr.reason(line.reason)))
    }

    fn cell_ui(&self, ui: &mut Ui, row: usize, column: usize) {
        let Some(line) = self.lines.get(row) else { return };
        match column {
            0 => text_cell(ui, line.place.to_string()),
            1 => text_cell(ui, line.registration_no.to_string()),
            2 => text_cell(ui, self.names.row(row).map(String::as_str).unwrap_or_default()),
            3 => text_cell(ui, line.inventory_no.as_deref().unwrap_or_default()),
            4 => text_cell(ui, self.view.tr.reason(line.reason)),
            _law => {
                if let Some(place) = line.reason.law_place() {
                    law_cell(ui, self.view, place, self.view.tr.law_place(place));
                }
            }
        }
    }
}
