//! The rail: the sections, one under another.

use egui::{Align2, FontId, Rect, Sense, Stroke, TextStyle, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::{
    i18n::Tr,
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
        if item_ui(ui, tr, section, section == session.section) {
            commands.send(Action::Go(section));
        }
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

fn item_ui(ui: &mut Ui, tr: Tr, section: Section, chosen: bool) -> bool {
    let size = vec2(ui.available_width(), ITEM_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let label = section.label(tr);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, &label));
    let palette = theme::palette(ui);
    let look = Look { rect, chosen, hovered: response.hovered(), focused: response.has_focus() };
    look.paint(ui, palette, section, &label);
    response.on_hover_text(Action::Go(section).keys_text()).clicked()
}

struct Look {
    rect: Rect,
    chosen: bool,
    hovered: bool,
    focused: bool,
}

impl Look {
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
