//! The rail: the sections, one under another.

use egui::{Align2, FontId, Rect, Sense, Stroke, TextStyle, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::{
    i18n::{Tr, amounts},
    ui::{
        action::{Action, Section},
        command::Commands,
        fonts,
        session::Session,
        theme::{self, Palette},
        widgets::icon,
    },
};

const ITEM_HEIGHT: f32 = 32.0;
const ICON_SIZE: f32 = 16.0;

pub(super) fn ui(ui: &mut Ui, session: &Session, commands: &Commands) {
    let tr = session.tr();
    name_ui(ui, tr);
    ui.spacing_mut().item_spacing.y = 2.0;
    for section in Section::ALL {
        let waiting = waiting(session, section);
        if item_ui(ui, tr, section, section == session.section, waiting) {
            commands.send(Action::Go(section));
        }
    }
}

/// How much in a section waits for a person.
fn waiting(session: &Session, section: Section) -> u32 {
    let Some(head) = &session.register else { return 0 };
    match section {
        Section::Replies => head.waiting_replies,
        Section::Tasks => head.open_tasks,
        Section::Import => head.open_rows,
        Section::Today
        | Section::Queue
        | Section::Dwellings
        | Section::Rounds
        | Section::Sittings
        | Section::Inventory
        | Section::Papers
        | Section::Figures
        | Section::Settings => 0,
    }
}

fn name_ui(ui: &mut Ui, tr: Tr) {
    let size = vec2(ui.available_width(), theme::TOP_BAR_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let font = FontId::new(17.0, fonts::semi_bold());
    let place = pos2(rect.left() + 10.0, rect.center().y);
    ui.painter().text(place, Align2::LEFT_CENTER, tr.app_name(), font, theme::palette(ui).text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, tr.app_name()));
}

fn item_ui(ui: &mut Ui, tr: Tr, section: Section, chosen: bool, waiting: u32) -> bool {
    let size = vec2(ui.available_width(), ITEM_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let label = section.label(tr);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, &label));
    let palette = theme::palette(ui);
    let look = Look { rect, chosen, hovered: response.hovered(), focused: response.has_focus() };
    look.paint(ui, palette, section, &label);
    if waiting > 0 {
        look.paint_count(ui, palette, &amounts::thousands(waiting));
    }
    response.on_hover_text(Action::Go(section).keys_text()).clicked()
}

struct Look {
    rect: Rect,
    chosen: bool,
    hovered: bool,
    focused: bool,
}

impl Look {
    fn paint_count(&self, ui: &Ui, palette: &Palette, count: &str) {
        let font = TextStyle::Small.resolve(ui.style());
        let galley = ui.painter().layout_no_wrap(count.to_owned(), font, palette.warning.ink);
        let size = galley.size() + vec2(10.0, 2.0);
        let place = pos2(self.rect.right() - 6.0 - size.x, self.rect.center().y - size.y / 2.0);
        let ground = Rect::from_min_size(place, size);
        ui.painter().rect_filled(ground, size.y / 2.0, palette.warning.paper);
        ui.painter().galley(ground.center() - galley.size() / 2.0, galley, palette.warning.ink);
    }

    fn paint(&self, ui: &Ui, palette: &Palette, section: Section, label: &str) {
        let (rect, painter) = (self.rect, ui.painter());
        if self.chosen {
            painter.rect_filled(rect, 5.0, palette.chosen.paper);
            let bar = Rect::from_center_size(pos2(rect.left() + 2.0, rect.center().y), vec2(3.0, 16.0));
            painter.rect_filled(bar, 1.5, palette.accent.paper);
        } else if self.hovered {
            painter.rect_filled(rect, 5.0, palette.hover);
        }
        if self.focused {
            let focus = Stroke::new(2.0, palette.accent.paper);
            painter.rect_stroke(rect, 5.0, focus, egui::StrokeKind::Inside);
        }
        let ink = if self.chosen { palette.chosen.ink } else { palette.text };
        let place = pos2(rect.left() + 10.0 + ICON_SIZE / 2.0, rect.center().y);
        icon::paint(
            painter,
            Rect::from_center_size(place, vec2(ICON_SIZE, ICON_SIZE)),
            section,
            Stroke::new(1.3, ink),
        );
        let family = if self.chosen { fonts::medium() } else { egui::FontFamily::Proportional };
        let font = FontId::new(TextStyle::Body.resolve(ui.style()).size, family);
        painter.text(pos2(rect.left() + 34.0, rect.center().y), Align2::LEFT_CENTER, label, font, ink);
    }
}
