//! The counts of an import, before and after it.

use egui::{Label, RichText, Ui, vec2};

use crate::{
    i18n::{Tr, amounts},
    ops::imports::ImportOutcome,
    ui::{theme, widgets::badge::Meaning},
};

/// A tile is no wider than this.
const WIDEST: f32 = 190.0;
const TILES: usize = 5;
const PADDING: f32 = 10.0;

/// Shows the counts side by side; `done` tells whether the rows were taken in.
pub fn ui(ui: &mut Ui, tr: Tr, outcome: &ImportOutcome, done: bool) {
    let (accepted, rejected) = if done {
        (tr.intake_count_accepted(), tr.intake_count_rejected())
    } else {
        (tr.intake_count_new(), tr.intake_count_wrong())
    };
    let alarming = |count: u32, meaning| if count > 0 { meaning } else { Meaning::Neutral };
    let gaps = ui.spacing().item_spacing.x * (TILES - 1) as f32;
    let width = ((ui.available_width() - gaps) / TILES as f32).min(WIDEST) - 2.0 * PADDING - 2.0;
    ui.horizontal_top(|ui| {
        for (label, count, meaning) in [
            (tr.intake_count_rows(), outcome.rows, Meaning::Neutral),
            (accepted, outcome.accepted, alarming(outcome.accepted, Meaning::Good)),
            (tr.intake_count_unchanged(), outcome.unchanged, Meaning::Neutral),
            (rejected, outcome.rejected, alarming(outcome.rejected, Meaning::Danger)),
            (tr.intake_count_warnings(), outcome.warnings, alarming(outcome.warnings, Meaning::Warning)),
        ] {
            tile_ui(ui, width, &label, count, meaning);
        }
    });
}

fn tile_ui(ui: &mut Ui, width: f32, label: &str, count: u32, meaning: Meaning) {
    let ink = match meaning {
        Meaning::Neutral => theme::palette(ui).text,
        Meaning::Good | Meaning::Warning | Meaning::Danger | Meaning::Marked => {
            meaning.tone(theme::palette(ui)).ink
        }
    };
    theme::card(ui).inner_margin(PADDING).show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_min_size(vec2(width, 0.0));
            ui.set_max_width(width);
            ui.label(theme::figure(amounts::thousands(count)).color(ink));
            ui.add(Label::new(RichText::new(label).weak()).wrap());
        });
    });
}
