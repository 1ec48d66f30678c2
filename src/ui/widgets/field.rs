//! A field of a form: its label before it, its error beside it.

use egui::{Align, InnerResponse, Label, Layout, Response, RichText, TextEdit, Ui, vec2};

use crate::ui::theme;

/// Width of the labels of a form.
pub const LABEL_WIDTH: f32 = 190.0;
/// Width of a usual text field.
pub const FIELD_WIDTH: f32 = 300.0;
/// An error narrower than this goes below its field.
const LEAST_ERROR_WIDTH: f32 = 170.0;

/// A labelled place in a form.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    label: &'a str,
    hint: Option<&'a str>,
    error: Option<&'a str>,
    warning: Option<&'a str>,
}

impl<'a> Field<'a> {
    /// A field with this label.
    pub fn new(label: &'a str) -> Self {
        Self { label, hint: None, error: None, warning: None }
    }

    /// A sentence below the field that helps to fill it in.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What is wrong with the value, if anything.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// What is odd about the value and keeps nobody from going on.
    pub fn warning(mut self, warning: Option<&'a str>) -> Self {
        self.warning = warning;
        self
    }

    /// Shows the field around any input.
    pub fn show<R>(self, ui: &mut Ui, input: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let shown = ui.horizontal_top(|ui| {
            self.label_ui(ui);
            ui.vertical(|ui| {
                let (value, beside) = ui.horizontal_top(|ui| self.input_ui(ui, input)).inner;
                if !beside {
                    self.error_ui(ui);
                }
                if let Some(hint) = self.hint {
                    ui.add(Label::new(RichText::new(hint).small().weak()).wrap());
                }
                value
            })
            .inner
        });
        InnerResponse::new(shown.inner, shown.response)
    }

    /// Returns also whether there was room for the error beside the input.
    fn input_ui<R>(&self, ui: &mut Ui, input: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
        let value = input(ui);
        let beside = ui.available_width() >= LEAST_ERROR_WIDTH;
        if beside {
            self.error_ui(ui);
        }
        (value, beside)
    }

    /// Shows a line of text to fill in.
    pub fn text(self, ui: &mut Ui, value: &mut String) -> Response {
        let label = self.label;
        let response =
            self.show(ui, |ui| ui.add(TextEdit::singleline(value).desired_width(FIELD_WIDTH))).inner;
        name(&response, label);
        response
    }

    fn label_ui(&self, ui: &mut Ui) {
        let size = vec2(LABEL_WIDTH, ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_width(LABEL_WIDTH);
            // On one line with the text inside the field.
            ui.add_space(ui.spacing().button_padding.y + 1.0);
            ui.add(Label::new(RichText::new(self.label).weak()).wrap());
        });
    }

    fn error_ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        let error = self.error.map(|error| (error, palette.danger.ink));
        let Some((words, ink)) = error.or(self.warning.map(|warning| (warning, palette.warning.ink))) else {
            return;
        };
        let words = RichText::new(words).color(ink);
        ui.vertical(|ui| {
            ui.add_space(ui.spacing().button_padding.y + 1.0);
            ui.add(Label::new(words).wrap());
        });
    }
}

/// Brings what took the focus into view; called at the end of what scrolls.
pub fn follow_focus(ui: &Ui) {
    let place = ui.unique_id().with("followed focus");
    let focused = ui.memory(egui::Memory::focused);
    let before = ui.data(|data| data.get_temp::<Option<egui::Id>>(place)).flatten();
    if focused == before {
        return;
    }
    ui.data_mut(|data| data.insert_temp(place, focused));
    let response = focused.and_then(|focused| ui.ctx().read_response(focused));
    if let Some(response) = response.filter(|it| ui.min_rect().contains(it.rect.center())) {
        ui.scroll_to_rect(response.rect, None);
    }
}

/// Tells screen readers, and tests, what an input is called.
pub fn name(response: &Response, label: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(label));
}
