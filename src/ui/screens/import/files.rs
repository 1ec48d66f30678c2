//! The first step: which kind, and which files.

use std::path::PathBuf;

use egui::{Frame, Label, Response, RichText, ScrollArea, Sense, Stroke, Ui, WidgetInfo, accesskit::Role};

use super::found::Found;
use crate::{
    exchange::{ImportKind, Source},
    i18n::Tr,
    platform::{dialogs::FileRequest, system},
    ui::{
        theme,
        widgets::{
            field::Field,
            path_field::{PathText, Purpose},
        },
    },
};

/// Cards narrower than this stand under one another.
const LEAST_CARD_WIDTH: f32 = 180.0;
const CARD_HEIGHT: f32 = 96.0;
const DROP_HEIGHT: f32 = 84.0;

/// What is chosen so far.
pub struct Choice {
    pub kind: ImportKind,
    main: PathText,
    family: PathText,
    /// Text that was pasted under the name of the main file.
    pasted: Option<Source>,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            kind: ImportKind::Applications,
            main: PathText::default(),
            family: PathText::default(),
            pasted: None,
        }
    }
}

impl Choice {
    /// The files that are named, the main one first.
    pub fn sources(&self) -> Vec<Source> {
        let (_, family) = self.kind.tables();
        let second = family.and_then(|_| self.family.path());
        let source = |path: PathBuf| match &self.pasted {
            Some(pasted) if pasted.path == path => pasted.clone(),
            _ => Source::new(path),
        };
        self.main.path().into_iter().chain(second).map(source).collect()
    }

    /// Names the files that were recognised.
    pub fn follow(&mut self, found: &Found) {
        self.kind = found.recognised.kind;
        self.name(&found.sources);
    }

    /// Names files that could not be recognised, so that they can be seen and changed.
    pub fn name(&mut self, sources: &[Source]) {
        self.pasted = sources.first().filter(|source| source.text.is_some()).cloned();
        let path = |at: usize| sources.get(at).map(|source| PathText::of(&source.path));
        self.main = path(0).unwrap_or_default();
        self.family = path(1).unwrap_or_default();
    }

    /// Shows the step; returns whether a file was chosen or Enter pressed in its field.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr) -> bool {
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.label(theme::title(tr.intake_kind_title()));
                ui.add_space(2.0);
                self.kinds_ui(ui, tr);
                ui.add_space(10.0);
                let entered = self.paths_ui(ui, tr);
                ui.add_space(10.0);
                drop_ui(ui, tr);
                entered
            })
            .inner
    }

    fn kinds_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let fitting = (ui.available_width() / LEAST_CARD_WIDTH) as usize;
        let columns = fitting.clamp(1, ImportKind::ALL.len());
        ui.columns(columns, |columns| {
            for (index, kind) in ImportKind::ALL.into_iter().enumerate() {
                let ui = &mut columns[index % columns.len()];
                if card_ui(ui, tr, kind, kind == self.kind).clicked() {
                    self.kind = kind;
                }
            }
        });
    }

    fn paths_ui(&mut self, ui: &mut Ui, tr: Tr) -> bool {
        let (_, family) = self.kind.tables();
        if family.is_none() {
            return path_ui(ui, tr, &mut self.main, &tr.intake_file(), &tr.intake_file_kind());
        }
        let (main, hint) = (tr.intake_file_applications(), tr.intake_file_applications_hint());
        let entered = path_ui(ui, tr, &mut self.main, &main, &hint);
        let (family, hint) = (tr.intake_file_family(), tr.intake_file_family_hint());
        path_ui(ui, tr, &mut self.family, &family, &hint);
        entered
    }
}

fn path_ui(ui: &mut Ui, tr: Tr, path: &mut PathText, label: &str, hint: &str) -> bool {
    let field = Field::new(label).hint(hint);
    field.show(ui, |ui| path.ui(ui, tr, label, Purpose::Open, || request(tr, label))).inner
}

fn request(tr: Tr, title: &str) -> FileRequest {
    FileRequest {
        title: title.to_owned(),
        kind: tr.intake_file_kind(),
        extensions: ["csv", "xlsx", "txt"].map(str::to_owned).into(),
        folder: system::documents_folder(),
        file_name: String::new(),
    }
}

/// The name of a kind.
pub fn kind_name(tr: Tr, kind: ImportKind) -> String {
    match kind {
        ImportKind::Applications => tr.intake_kind_applications(),
        ImportKind::Dwellings => tr.intake_kind_dwellings(),
        ImportKind::Replies => tr.intake_kind_replies(),
        ImportKind::Deliveries => tr.intake_kind_deliveries(),
        ImportKind::Answers => tr.intake_kind_answers(),
    }
}

fn kind_sentence(tr: Tr, kind: ImportKind) -> String {
    match kind {
        ImportKind::Applications => tr.intake_kind_applications_sentence(),
        ImportKind::Dwellings => tr.intake_kind_dwellings_sentence(),
        ImportKind::Replies => tr.intake_kind_replies_sentence(),
        ImportKind::Deliveries => tr.intake_kind_deliveries_sentence(),
        ImportKind::Answers => tr.intake_kind_answers_sentence(),
    }
}

fn card_ui(ui: &mut Ui, tr: Tr, kind: ImportKind, chosen: bool) -> Response {
    let palette = theme::palette(ui);
    let name = kind_name(tr, kind);
    let (paper, edge) = match chosen {
        true => (palette.chosen.paper, palette.accent.paper),
        false => (palette.surface, palette.line),
    };
    let ink = if chosen { palette.chosen.ink } else { palette.weak };
    let frame = theme::card(ui).fill(paper).stroke(Stroke::new(1.0, edge)).inner_margin(10.0);
    let shown = frame.show(ui, |ui| {
        ui.set_min_size(egui::vec2(ui.available_width(), CARD_HEIGHT));
        ui.style_mut().interaction.selectable_labels = false;
        ui.vertical(|ui| {
            ui.add(Label::new(theme::title(&name)).wrap());
            ui.add(Label::new(RichText::new(kind_sentence(tr, kind)).color(ink)).wrap());
        });
    });
    let response = ui.interact(shown.response.rect, ui.scope_id().with(("kind", kind)), Sense::click());
    if chosen || response.has_focus() {
        let focus = Stroke::new(2.0, if response.has_focus() { palette.edge } else { edge });
        ui.painter().rect_stroke(response.rect, 6.0, focus, egui::StrokeKind::Inside);
    }
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &name));
    response
}

/// Where files can be let go; the whole window takes them.
fn drop_ui(ui: &mut Ui, tr: Tr) {
    let palette = theme::palette(ui);
    let hovered = ui.input(|input| !input.raw.hovered_files.is_empty());
    let (paper, edge) = if hovered {
        (palette.chosen.paper, Stroke::new(2.0, palette.accent.paper))
    } else {
        (palette.page, Stroke::new(1.0, palette.edge))
    };
    Frame::new().fill(paper).corner_radius(6).inner_margin(14.0).show(ui, |ui| {
        ui.set_min_size(egui::vec2(ui.available_width(), DROP_HEIGHT));
        ui.vertical_centered(|ui| {
            ui.add_space(12.0);
            ui.label(theme::title(tr.empty_import()));
            ui.label(RichText::new(tr.empty_import_hint()).weak());
        });
        dashed(ui, ui.min_rect().expand(14.0), edge);
    });
}

fn dashed(ui: &Ui, rect: egui::Rect, stroke: Stroke) {
    let corners =
        [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().extend(egui::Shape::dashed_line(&corners, stroke, 6.0, 5.0));
}
