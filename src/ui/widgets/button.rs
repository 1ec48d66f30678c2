//! Buttons with a rank.

use egui::{Button, Context, Response, Ui};

use crate::ui::{
    action::{Action, SectionAct},
    theme,
    view::View,
};

/// The one button of a screen that is meant to be pressed next.
pub fn primary(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.scope(|ui| {
        theme::make_primary(ui);
        ui.add(Button::new(theme::strong(text)))
    })
    .inner
}

/// As [`primary`], which cannot be pressed while something is missing.
pub fn primary_if(ui: &mut Ui, enabled: bool, text: impl Into<String>) -> Response {
    ui.add_enabled_ui(enabled, |ui| primary(ui, text)).inner
}

/// A button for an action, with its keys in the hint; pale where the action is not possible.
pub fn for_action(ui: &mut Ui, view: &View<'_>, action: Action, available: bool) {
    let button = ui.add_enabled(available, Button::new(action.label(view.tr)));
    if button.on_hover_text(action.keys_text()).clicked() {
        view.commands.send(action);
    }
}

/// A button for what the section offers; returns whether it was pressed, by its keys or in the palette too.
pub fn for_act(
    ui: &mut Ui,
    view: &View<'_>,
    act: SectionAct,
    possible: bool,
    text: impl Into<String>,
) -> bool {
    offered(ui, view, act, possible, text, |ui, text| ui.add(Button::new(text)))
}

/// As [`for_act`], for the one button of a screen that is meant to be pressed next.
pub fn primary_for_act(
    ui: &mut Ui,
    view: &View<'_>,
    act: SectionAct,
    possible: bool,
    text: impl Into<String>,
) -> bool {
    offered(ui, view, act, possible, text, primary)
}

fn offered(
    ui: &mut Ui,
    view: &View<'_>,
    act: SectionAct,
    possible: bool,
    text: impl Into<String>,
    button: impl FnOnce(&mut Ui, String) -> Response,
) -> bool {
    let text = text.into();
    begin_row_for(ui, &text);
    let response = ui.add_enabled_ui(possible, |ui| button(ui, text.clone())).inner;
    followed(view, act, &text, response)
}

/// In a row that wraps, a button that is too wide for the rest of it begins the next one; its words stay whole.
fn begin_row_for(ui: &mut Ui, text: &str) {
    let wraps = ui.layout().is_horizontal() && ui.layout().main_wrap();
    let is_first = ui.cursor().left() <= ui.max_rect().left() + 1.0;
    if !wraps || is_first {
        return;
    }
    let font = egui::TextStyle::Button.resolve(ui.style());
    let words = ui.painter().layout_no_wrap(text.to_owned(), font, theme::palette(ui).text).size().x;
    if words + ui.spacing().button_padding.x * 2.0 > ui.available_size_before_wrap().x {
        ui.end_row();
    }
}

/// A button in a row that may wrap; its words stay whole.
pub fn in_row(ui: &mut Ui, possible: bool, text: String) -> Response {
    begin_row_for(ui, &text);
    ui.add_enabled(possible, Button::new(text))
}

/// Whether a button for what the section offers was pressed, by its keys or in the palette too.
pub fn pressed(view: &View<'_>, act: SectionAct, response: Response) -> bool {
    followed(view, act, &act.label(view.tr), response)
}

fn followed(view: &View<'_>, act: SectionAct, text: &str, response: Response) -> bool {
    let is_first = !view.commands.offers(act);
    let is_asked = asked(&response.ctx, view, act, text, response.enabled());
    let response = if is_first { response.on_hover_text(act.shortcut().text()) } else { response };
    response.clicked() || is_asked
}

/// Whether an act that needs no button of its own is asked for by its keys or in the palette.
pub fn by_keys(ctx: &Context, view: &View<'_>, act: SectionAct, possible: bool) -> bool {
    asked(ctx, view, act, &act.label(view.tr), possible)
}

fn asked(ctx: &Context, view: &View<'_>, act: SectionAct, text: &str, possible: bool) -> bool {
    // Of several buttons for one act the keys press the first.
    let is_first = !view.commands.offers(act);
    let is_chosen = view.commands.offer(act, text, possible);
    // Behind a question the keys of the screen do nothing.
    let is_behind = ctx.memory(egui::Memory::top_modal_layer).is_some();
    is_chosen || (is_first && possible && !is_behind && act.shortcut().take(ctx))
}
