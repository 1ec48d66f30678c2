//! One open row in full: what is wrong with it, and every cell as it stands in the file.

use egui::{Grid, Label, RichText, ScrollArea, Ui};

use super::{
    heading,
    lines::{is_member, kind_name, who},
};
use crate::{
    domain::import_kind::ImportKind,
    exchange::RuleCode,
    i18n::Tr,
    journal::payloads::imports::{RowCell, RowIssue},
    store::tables::imports::OpenRow,
    ui::{
        action::SectionAct,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
        },
    },
    wording::import::import_rule,
};

/// What a person wants to do with the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Enter,
    Dismiss,
}

/// Shows the row.
pub fn ui(ui: &mut Ui, view: &View<'_>, row: &OpenRow) -> Option<Wish> {
    let tr = view.tr;
    ui.add(Label::new(theme::title(view.disclosure.text(&title(tr, row)))).wrap());
    ui.label(RichText::new(place(tr, row)).weak());
    ui.add_space(4.0);
    let wish = wishes_ui(ui, view, row);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        heading(ui, &tr.rows_wrong());
        for issue in &row.issues {
            issue_ui(ui, tr, issue);
        }
        heading(ui, &tr.rows_cells());
        cells_ui(ui, view, "cells", &row.cells, &row.issues);
        for (number, member) in row.family.iter().enumerate() {
            heading(ui, &tr.rows_family_member((number + 1) as i64));
            cells_ui(ui, view, &format!("member {number}"), member, &[]);
        }
    });
    wish
}

/// Where a row stands.
pub fn place(tr: Tr, row: &OpenRow) -> String {
    let number = row.row.to_string();
    match &row.sheet {
        Some(sheet) => tr.intake_issue_place_sheet(&row.file, &number, sheet),
        None => tr.intake_issue_place(&row.file, &number),
    }
}

fn title(tr: Tr, row: &OpenRow) -> String {
    let parts =
        [kind_name(tr, row.kind, is_member(&row.cells)), row.key.clone().unwrap_or_default(), who(row)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  ")
}

fn wishes_ui(ui: &mut Ui, view: &View<'_>, row: &OpenRow) -> Option<Wish> {
    let (tr, writable) = (view.tr, view.can_write());
    let has_form = match row.kind {
        ImportKind::Applications => !is_member(&row.cells),
        ImportKind::Dwellings => true,
        ImportKind::Replies | ImportKind::Deliveries | ImportKind::Answers => false,
    };
    let wish = ui.horizontal(|ui| {
        let mut wish = None;
        if has_form {
            let enter = button::primary_if(ui, writable, tr.rows_enter());
            if button::pressed(
                view,
                SectionAct::EnterRow,
                enter.on_disabled_hover_text(tr.intake_read_only()),
            ) {
                wish = Some(Wish::Enter);
            }
        }
        let dismiss = ui.add_enabled(writable, egui::Button::new(tr.rows_dismiss()));
        if button::pressed(
            view,
            SectionAct::DismissRow,
            dismiss.on_disabled_hover_text(tr.intake_read_only()),
        ) {
            wish = Some(Wish::Dismiss);
        }
        wish
    });
    if !has_form {
        let what_to_do = if is_member(&row.cells) { tr.rows_member_hint() } else { tr.rows_no_form() };
        ui.add(Label::new(RichText::new(what_to_do).weak()).wrap());
    }
    wish.inner
}

fn issue_ui(ui: &mut Ui, tr: Tr, issue: &RowIssue) {
    let place = if issue.column.is_empty() {
        tr.rows_issue_whole()
    } else {
        tr.rows_issue_at(&issue.cell, &issue.column)
    };
    ui.horizontal_wrapped(|ui| {
        badge(ui, Meaning::Danger, &tr.intake_issue_error());
        ui.label(RichText::new(place).weak());
    });
    let rule = RuleCode::from_code(&issue.rule).map(|rule| import_rule(tr, rule));
    ui.add(Label::new(rule.unwrap_or_else(|| issue.rule.clone())).wrap());
    ui.add_space(2.0);
}

/// The cells of one row of a file; the wrong ones are marked by colour and by a word.
fn cells_ui(ui: &mut Ui, view: &View<'_>, id: &str, cells: &[RowCell], issues: &[RowIssue]) {
    let (tr, widths) = (view.tr, Widths::of(ui.available_width()));
    Grid::new(id).num_columns(2).spacing([12.0, 3.0]).striped(true).show(ui, |ui| {
        for cell in cells {
            let wrong = issues.iter().any(|issue| issue.column == cell.header);
            cell_ui(ui, tr, widths, (&cell.header, &view.disclosure.text(&cell.value)), wrong);
        }
        let missing = issues.iter().filter(|issue| !issue.column.is_empty());
        for issue in missing.filter(|issue| !cells.iter().any(|cell| cell.header == issue.column)) {
            cell_ui(ui, tr, widths, (&issue.column, &tr.intake_empty_value()), true);
        }
    });
}

/// The two columns of the cells.
#[derive(Debug, Clone, Copy)]
struct Widths {
    header: f32,
    value: f32,
}

impl Widths {
    fn of(available: f32) -> Self {
        let header = (available * 0.4).min(160.0);
        Self { header, value: available - header - 16.0 }
    }
}

fn cell_ui(ui: &mut Ui, tr: Tr, widths: Widths, (header, value): (&str, &str), wrong: bool) {
    ui.vertical(|ui| {
        ui.set_max_width(widths.header);
        ui.add(Label::new(RichText::new(header).weak()).wrap());
    });
    ui.vertical(|ui| {
        ui.set_max_width(widths.value);
        let value = RichText::new(value);
        if wrong {
            ui.add(Label::new(value.color(theme::palette(ui).danger.ink)).wrap());
            badge(ui, Meaning::Danger, &tr.intake_issue_error());
        } else {
            ui.add(Label::new(value).wrap());
        }
    });
    ui.end_row();
}
