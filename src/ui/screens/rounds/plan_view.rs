//! A plan on the screen: offers, what stays vacant or out, who was passed over and why.

use egui::{Button, Label, RichText, Ui};

use super::{
    plan_lists,
    plan_page::{PassedLine, PlanLine, PlanPage},
};
use crate::{
    domain::{dwelling::DwellingFacts, ids::EntryId, inventory::CellState},
    i18n::Tr,
    ops::inventory::Lacking,
    ui::{
        action::{Action, Section},
        command::Command,
        screens::offers::long_time,
        theme,
        view::View,
        widgets::{badge::Meaning, list::ListState, tabs::tabs, trouble::sentence_ui},
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
    offers: ListState<EntryId>,
    vacant: ListState<String>,
    left_out: ListState<String>,
    passed_over: ListState<EntryId>,
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
            tabs(ui, view, &mut self.part, &parts);
            ui.separator();
            ui.weak(long_time(page.zone, Some(page.at)));
            hash_ui(ui, view, &view.tr.rounds_digest(), &page.digest);
            hash_ui(ui, view, &view.tr.rounds_head(), &page.head);
        });
    }

    fn offers_ui(&mut self, ui: &mut Ui, view: &View<'_>, offers: &[PlanLine]) {
        let events = plan_lists::offers(view).show_all(ui, view, &mut self.offers, offers);
        if let Some(entry) = events.opened {
            view.commands.send(Command::ShowEntry(entry));
        }
    }

    fn vacant_ui(&mut self, ui: &mut Ui, view: &View<'_>, vacant: &[DwellingFacts]) {
        plan_lists::vacant(view).show_all(ui, view, &mut self.vacant, vacant);
    }

    fn left_out_ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &PlanPage) {
        plan_lists::left_out(view).show_all(ui, view, &mut self.left_out, &page.left_out);
    }

    fn passed_over_ui(&mut self, ui: &mut Ui, view: &View<'_>, passed: Passed<'_>) -> bool {
        match passed {
            Passed::Here(lines) => {
                self.passed_over_list_ui(ui, view, lines);
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

    fn passed_over_list_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[PassedLine]) {
        let events = plan_lists::passed_over(view).show_all(ui, view, &mut self.passed_over, lines);
        if let Some(entry) = events.opened {
            view.commands.send(Command::ShowEntry(entry));
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
