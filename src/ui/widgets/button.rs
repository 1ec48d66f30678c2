//! Buttons with a rank.

use std::sync::Arc;

use egui::{Button, Context, Response, TextWrapMode, Ui};

use crate::ui::{
    action::{Action, SectionAct},
    theme,
    view::View,
};

/// The one button of a screen that is meant to be pressed next.
pub fn primary(ui: &mut Ui, text: impl Into<String>) -> Response {
    primary_if(ui, true, text)
}

/// As [`primary`], which cannot be pressed while something is missing.
pub fn primary_if(ui: &mut Ui, enabled: bool, text: impl Into<String>) -> Response {
    // Not in a scope: in one the button could not go to the next line of a row that is full.
    let style = Arc::clone(ui.style());
    theme::make_primary(ui);
    let response = ui.add_enabled(enabled, in_one_line(theme::strong(text)));
    ui.set_style(style);
    response
}

/// Words that go to the next line whole.
fn in_one_line<'a>(text: impl Into<egui::WidgetText>) -> Button<'a> {
    Button::new(text.into()).wrap_mode(TextWrapMode::Extend)
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
    offered(ui, view, act, text, |ui, text| ui.add_enabled(possible, in_one_line(text)))
}

/// As [`for_act`], for the one button of a screen that is meant to be pressed next.
pub fn primary_for_act(
    ui: &mut Ui,
    view: &View<'_>,
    act: SectionAct,
    possible: bool,
    text: impl Into<String>,
) -> bool {
    offered(ui, view, act, text, |ui, text| primary_if(ui, possible, text))
}

fn offered(
    ui: &mut Ui,
    view: &View<'_>,
    act: SectionAct,
    text: impl Into<String>,
    button: impl FnOnce(&mut Ui, String) -> Response,
) -> bool {
    let text = text.into();
    let response = button(ui, text.clone());
    followed(view, act, &text, response)
}

/// A button in a row that may wrap; its words stay whole.
pub fn in_row(ui: &mut Ui, possible: bool, text: String) -> Response {
    ui.add_enabled(possible, in_one_line(text))
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
