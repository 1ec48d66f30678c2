//! The section of settings: the window's looks, the register's own, and what the register says of itself.

mod about;
mod basis;
mod calendar;
mod cell;
mod clock;
mod commission;
pub(super) mod copies;
mod facts;
mod garrisons;
mod members;
mod numbering;
mod practice;
mod printing;
mod reply_acts;
mod rules;
mod saving;
mod texts;
mod verification;

use egui::{Align, Layout, ScrollArea, Ui, vec2};

use crate::{
    i18n::Tr,
    ui::{
        action::Action,
        loaded::Loaded,
        screens::start::appearance,
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            choice::choice,
            tabs::{step, tabs},
            trouble::sentence_ui,
        },
    },
};

use facts::Facts;

const PARTS_WIDTH: f32 = 190.0;
/// Lines longer than this are hard to read.
const WIDEST: f32 = 860.0;

/// Narrower than this, the parts are chosen above.
const NARROW: f32 = 860.0;
const CHOICE_WIDTH: f32 = 240.0;

/// A part of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    #[default]
    Appearance,
    Register,
    Members,
    Basis,
    ReplyActs,
    Rules,
    Calendar,
    Texts,
    Copies,
    Numbering,
    Printing,
    Practice,
    Clock,
    About,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 14] = [
        Self::Appearance,
        Self::Register,
        Self::Members,
        Self::Basis,
        Self::ReplyActs,
        Self::Rules,
        Self::Calendar,
        Self::Texts,
        Self::Copies,
        Self::Numbering,
        Self::Printing,
        Self::Practice,
        Self::Clock,
        Self::About,
    ];

    /// Its name in the list of parts.
    pub fn label(self, tr: Tr) -> String {
        match self {
            Self::Appearance => tr.settings_appearance(),
            Self::Register => tr.settings_part_register(),
            Self::Members => tr.sittings_commission(),
            Self::Basis => tr.settings_part_basis(),
            Self::ReplyActs => tr.settings_part_reply_acts(),
            Self::Rules => tr.settings_part_rules(),
            Self::Calendar => tr.settings_part_calendar(),
            Self::Texts => tr.settings_part_texts(),
            Self::Copies => tr.copies_title(),
            Self::Numbering => tr.settings_part_numbering(),
            Self::Printing => tr.settings_part_printing(),
            Self::Practice => tr.settings_part_practice(),
            Self::Clock => tr.settings_part_clock(),
            Self::About => tr.settings_part_about(),
        }
    }

    /// Whether the part holds forms that write to the register.
    const fn writes(self) -> bool {
        match self {
            Self::Register
            | Self::Members
            | Self::Basis
            | Self::ReplyActs
            | Self::Calendar
            | Self::Texts
            | Self::Numbering
            | Self::Clock => true,
            Self::Appearance | Self::Rules | Self::Copies | Self::Printing | Self::Practice | Self::About => {
                false
            }
        }
    }
}

/// See the module.
#[derive(Default)]
pub struct Settings {
    pub part: Part,
    facts: Loaded<(), Facts>,
    commission: commission::Form,
    garrisons: garrisons::Form,
    members: members::Members,
    basis: basis::Form,
    calendar: calendar::Calendar,
    reply_acts: reply_acts::Form,
    texts: texts::Texts,
    copies: copies::Copies,
    numbering: numbering::Form,
    printing: printing::PrintingPart,
    practice: practice::Form,
    clock: clock::Form,
    about: about::About,
}

impl Settings {
    /// Whether a form holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.members.has_changes() || self.texts.has_changes() || self.calendar.has_changes()
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let size = ui.available_size();
        if size.x < NARROW {
            self.choice_ui(ui, view);
            return self.contents_ui(ui, view);
        }
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
            self.parts_ui(ui, view);
            ui.add_space(12.0);
            let width = ui.available_width().min(WIDEST);
            ui.allocate_ui_with_layout(vec2(width, size.y), Layout::top_down(Align::Min), |ui| {
                self.contents_ui(ui, view);
            });
        });
    }

    fn contents_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ScrollArea::both().auto_shrink(false).show(ui, |ui| self.part_ui(ui, view));
    }

    /// Where there is no room for the list of parts beside one of them.
    fn choice_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let parts: Vec<_> = parts(view).into_iter().map(|(part, _)| part).collect();
        let name = view.tr.shell_section_settings();
        choice(ui, &name, CHOICE_WIDTH, &mut self.part, &parts, |part| part.label(view.tr));
        step(ui.ctx(), view, &mut self.part, &parts);
        ui.add_space(4.0);
    }

    fn parts_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let size = vec2(PARTS_WIDTH, ui.available_height());
        ui.allocate_ui_with_layout(size, Layout::top_down_justified(Align::Min), |ui| {
            ui.set_width(PARTS_WIDTH);
            ui.spacing_mut().item_spacing.y = 2.0;
            tabs(ui, view, &mut self.part, &parts(view));
        });
    }

    fn part_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.part == Part::Appearance {
            return appearance::ui(ui, view);
        }
        let Some(facts) = self.facts.get(view, &(), |reader, ()| facts::read(reader)) else { return };
        ui.label(theme::title(self.part.label(view.tr)));
        ui.add_space(4.0);
        if self.part.writes() && !view.can_write() {
            sentence_ui(ui, Meaning::Neutral, &view.tr.settings_read_only());
            ui.add_space(6.0);
        }
        match self.part {
            Part::Appearance => {}
            Part::Register => {
                self.commission.ui(ui, view, facts);
                ui.add_space(14.0);
                self.garrisons.ui(ui, view, facts);
            }
            Part::Members => self.members.ui(ui, view, facts),
            Part::Basis => self.basis.ui(ui, view, facts),
            Part::ReplyActs => self.reply_acts.ui(ui, view, facts),
            Part::Rules => rules::ui(ui, view, &facts.register.rules),
            Part::Calendar => self.calendar.ui(ui, view, facts),
            Part::Texts => self.texts.ui(ui, view),
            Part::Copies => self.copies.ui(ui, view),
            Part::Numbering => self.numbering.ui(ui, view, facts),
            Part::Printing => self.printing.ui(ui, view),
            Part::Practice => self.practice.ui(ui, view),
            Part::Clock => self.clock.ui(ui, view),
            Part::About => self.about.ui(ui, view, facts),
        }
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}
}

/// The parts there are, with their names. Time is set in a practice register and put right in any other.
fn parts(view: &View<'_>) -> Vec<(Part, String)> {
    let practice = view.register.is_some_and(|head| head.practice);
    let other = if practice { Part::Clock } else { Part::Practice };
    let parts = Part::ALL.into_iter().filter(|part| *part != other);
    parts.map(|part| (part, part.label(view.tr))).collect()
}
