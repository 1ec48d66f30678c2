//! How the window looks to this person: language, light or dark, size of the text.

use egui::{RichText, Ui};

use crate::{
    i18n::{Lang, Tr},
    platform::preferences::{Appearance, Reminding, TEXT_SIZES_PERCENT},
    ui::{
        command::Command,
        theme,
        view::View,
        widgets::{choice::choice, field::Field},
    },
};

const WIDTH: f32 = 180.0;

/// Shows the choices; each takes effect at once.
pub fn ui(ui: &mut Ui, view: &View<'_>) {
    let tr = view.tr;
    ui.label(theme::title(tr.settings_appearance()));
    ui.add_space(4.0);
    let language = |lang: &Lang| Tr::new(*lang).app_language();
    if let Some(lang) = chosen(ui, &tr.settings_language(), view.lang, &Lang::ALL, language) {
        view.commands.send(Command::SetLanguage(lang));
    }
    let look = |appearance: &Appearance| match appearance {
        Appearance::Light => tr.settings_light(),
        Appearance::Dark => tr.settings_dark(),
    };
    let looks = [Appearance::Light, Appearance::Dark];
    if let Some(look) = chosen(ui, &tr.settings_colours(), view.preferences.appearance, &looks, look) {
        view.commands.send(Command::SetAppearance(look));
    }
    let size = view.preferences.text_size_percent;
    let percent = |size: &u16| tr.shell_percent(*size);
    if let Some(size) = chosen(ui, &tr.settings_text_size(), size, &TEXT_SIZES_PERCENT, percent) {
        view.commands.send(Command::SetTextSize(size));
    }
    let words = |reminding: &Reminding| match reminding {
        Reminding::Off => tr.settings_reminding_off(),
        Reminding::Quiet => tr.settings_reminding_quiet(),
        Reminding::WithSound => tr.settings_reminding_with_sound(),
    };
    let reminding = view.preferences.reminding;
    if let Some(reminding) = chosen(ui, &tr.settings_reminding(), reminding, &Reminding::ALL, words) {
        view.commands.send(Command::SetReminding(reminding));
    }
    ui.label(RichText::new(tr.settings_reminding_hint()).weak());
}

/// A labelled list; what was chosen in it now, if anything.
fn chosen<T: PartialEq + Clone>(
    ui: &mut Ui,
    label: &str,
    now: T,
    items: &[T],
    text: impl Fn(&T) -> String,
) -> Option<T> {
    let mut chosen = now;
    let changed = Field::new(label).show(ui, |ui| choice(ui, label, WIDTH, &mut chosen, items, text)).inner;
    changed.then_some(chosen)
}
