//! The section of figures: a chart with its table, what is counted, and the board for a second monitor.

mod board;
mod chart;
mod list;
mod period;
mod picture;
mod table_file;

use std::sync::Arc;

use egui::{Button, Label, Panel, RichText, ScrollArea, Ui};

pub use board::Board;

use self::{period::PeriodBar, picture::Picture, table_file::TableFile};
use crate::{
    domain::{Day, figures::Period, garrison::Garrison},
    i18n::{Lang, Tr},
    ops::figures::{self, FigureKind, FigureSheet},
    store::Reader,
    ui::{
        action::{Action, SectionAct},
        command::Command,
        loaded::Loaded,
        theme,
        view::View,
        widgets::{button, empty::empty, form_dialog::FormDialog, list::ListState, tabs},
    },
};

const LIST_WIDTH: f32 = 236.0;
/// In a narrower screen the buttons stand below the period.
const ONE_LINE_WIDTH: f32 = 1000.0;
const CHART_SHARE: f32 = 0.52;

/// What the figures are computed for; the day is that of the queue.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    garrisons: Vec<Garrison>,
    period: Period,
    today: Day,
    lang: Lang,
}

/// See the module.
#[derive(Default)]
pub struct Figures {
    kind: FigureKind,
    period: PeriodBar,
    /// Every figure, in the order of [`FigureKind::ALL`].
    sheets: Loaded<Key, Arc<Vec<FigureSheet>>>,
    list: ListState<String>,
    file: FormDialog<TableFile>,
    picture: Picture,
    pub board: Board,
}

impl Figures {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.file.ui(ui, view);
        self.picture.ui(ui, view);
        let Some(key) = self.key(view) else { return };
        let now = view.now;
        let read = move |reader: &Reader, key: &Key| {
            let figures = figures::figures(reader, &key.garrisons, key.period, now)?;
            let sheet = |kind| figures::sheet(Tr::new(key.lang), kind, &figures);
            Ok(Arc::new(FigureKind::ALL.map(sheet).into()))
        };
        let sheets = self.sheets.get(view, &key, read).cloned();
        let sheet = sheets.as_ref().and_then(|sheets| sheets.iter().find(|sheet| sheet.kind == self.kind));
        self.bar_ui(ui, view, sheet);
        let list = Panel::left("figures").resizable(false).show_separator_line(false);
        list.exact_size(LIST_WIDTH).frame(egui::Frame::new()).show(ui, |ui| self.list_ui(ui, view));
        if let Some(sheet) = sheet {
            self.sheet_ui(ui, view, sheet);
        }
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}

    fn key(&self, view: &View<'_>) -> Option<Key> {
        let head = view.register?;
        let garrison = head.garrison()?;
        let today = garrison.zone.day(view.now);
        let garrisons =
            if self.period.all_garrisons { head.garrisons.clone() } else { vec![garrison.clone()] };
        Some(Key { garrisons, period: self.period.period(today), today, lang: view.lang })
    }

    fn bar_ui(&mut self, ui: &mut Ui, view: &View<'_>, sheet: Option<&FigureSheet>) {
        if ui.available_width() < ONE_LINE_WIDTH {
            ui.horizontal(|ui| self.period.ui(ui, view));
            ui.horizontal(|ui| self.leaving_ui(ui, view, sheet));
        } else {
            ui.horizontal(|ui| {
                self.period.ui(ui, view);
                ui.separator();
                self.leaving_ui(ui, view, sheet);
            });
        }
        ui.add_space(6.0);
    }

    /// How a figure leaves the screen.
    fn leaving_ui(&mut self, ui: &mut Ui, view: &View<'_>, sheet: Option<&FigureSheet>) {
        let tr = view.tr;
        let table =
            ui.add_enabled(view.can_write() && sheet.is_some(), Button::new(tr.figures_export_table()));
        let table = button::pressed(view, SectionAct::ExportList, table);
        if let Some(sheet) = sheet.filter(|_| table) {
            self.file.open(TableFile::new(sheet.clone(), view.zone().day(view.now)));
        }
        let words = tr.figures_export_picture();
        if button::for_act(ui, view, SectionAct::ExportPicture, sheet.is_some(), words) {
            self.picture.take(ui.ctx(), self.kind);
        }
        if button::for_act(ui, view, SectionAct::ShowBoard, true, tr.figures_board()) {
            view.commands.send(Command::ShowBoard);
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let before = self.kind;
        for kind in FigureKind::ALL {
            let words = RichText::new(kind.title(view.tr));
            let chosen = self.kind == kind;
            let button = Button::selectable(chosen, words).wrap().min_size([LIST_WIDTH - 12.0, 28.0].into());
            if ui.add(button).clicked() {
                self.kind = kind;
            }
        }
        tabs::step(ui.ctx(), view, &mut self.kind, &FigureKind::ALL);
        if self.kind != before {
            self.list = ListState::default();
        }
    }

    fn sheet_ui(&mut self, ui: &mut Ui, view: &View<'_>, sheet: &FigureSheet) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let picture = ui.scope(|ui| {
                ui.label(theme::title(&sheet.title));
                ui.add(Label::new(RichText::new(&sheet.definition).weak()).wrap());
                for note in &sheet.notes {
                    ui.add(Label::new(theme::strong(note)).wrap());
                }
                ui.add_space(4.0);
                if !sheet.rows.is_empty() {
                    chart::ui(ui, view.tr, sheet, ui.available_height() * CHART_SHARE);
                }
            });
            self.picture.shown_at(picture.response.rect);
            if sheet.rows.is_empty() {
                empty(ui, &view.tr.figures_nothing(), &view.tr.figures_nothing_hint(), None);
                return;
            }
            ui.add_space(6.0);
            list::ui(ui, view, &mut self.list, sheet);
        });
    }
}
