//! A reply given by telephone: one key for the code, Enter to record it.

use egui::{Align, Button, Event, Key, Label, Layout, RichText, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        ids::OfferId,
        reply::{Disposition, ReplyCode},
    },
    i18n::Tr,
    ops,
    ui::{
        action::SectionAct,
        desk::Errand,
        failure,
        loaded::Pending,
        theme,
        typing::Typing,
        view::View,
        widgets::{button, time_field::TimeText},
    },
};

use super::line::OfferLine;

/// Side of the drawing of a key.
const KEY_SIDE: f32 = 20.0;

/// What is chosen so far.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Fields {
    code: Option<ReplyCode>,
    at: TimeText,
}

/// The form of one offer; when another comes into view, what was chosen stays as its draft.
#[derive(Default)]
pub struct ReplyForm {
    offer: Option<OfferId>,
    fields: Fields,
    typing: Option<Typing<Fields>>,
    error: Option<ops::Error>,
    recording: Pending<Disposition>,
}

impl ReplyForm {
    /// Whether something is chosen that is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.typing.as_ref().is_some_and(Typing::is_changed)
    }

    /// Takes the keys 1–7 and Enter by their place on the keyboard, unless a field is being typed into.
    pub fn take_keys(&mut self, ui: &Ui, view: &View<'_>, line: &OfferLine) {
        self.follow(view, line);
        if ui.ctx().text_edit_focused() || !view.can_write() || !line.can_be_answered() {
            return;
        }
        if let Some(typing) = &mut self.typing {
            typing.take_keys(ui, &mut self.fields);
        }
        if let Some(code) = take_code(ui) {
            self.fields.code = Some(code);
        }
        let entered = |ui: &Ui| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Enter));
        if self.fields.code.is_some() && entered(ui) {
            self.record(view, line);
        }
    }

    /// Shows the codes, the time of the call and the button; a reply that was recorded is told.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
        self.follow(view, line);
        self.take_result(view);
        if !line.can_be_answered() {
            ui.add(Label::new(RichText::new(view.tr.offers_reply_not_yet()).weak()).wrap());
            return;
        }
        ui.add_enabled_ui(view.can_write(), |ui| {
            if let Some(typing) = &mut self.typing {
                typing.restored_ui(ui, view.tr, &mut self.fields);
            }
            ui.scope(|ui| self.codes_ui(ui, view.tr));
            ui.add_space(4.0);
            self.record_ui(ui, view, line);
        });
        if let Some(typing) = &mut self.typing {
            typing.note(ui, &self.fields);
        }
    }

    fn follow(&mut self, view: &View<'_>, line: &OfferLine) {
        let offer = line.offer.id;
        if self.offer != Some(offer) {
            let before = std::mem::take(self);
            before.typing.into_iter().for_each(Typing::put_aside);
            self.offer = Some(offer);
        }
        if line.can_be_answered() && view.can_write() {
            let begin = || Typing::begin(view, format!("call {}", offer.0), Fields::default());
            self.typing.get_or_insert_with(begin).recall(view, &mut self.fields);
        }
    }

    fn take_result(&mut self, view: &View<'_>) {
        match self.recording.result() {
            None => {}
            Some(Ok(disposition)) => {
                let number = self.fields.code.map(|code| code.number().to_string()).unwrap_or_default();
                view.tell_done(move |tr| tr.offers_reply_recorded(&number, &tr.disposition(disposition)));
                let done = std::mem::replace(self, Self { offer: self.offer, ..Self::default() });
                done.typing.into_iter().for_each(Typing::forget);
            }
            Some(Err(error)) => self.error = Some(error),
        }
    }

    fn codes_ui(&mut self, ui: &mut Ui, tr: Tr) {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().button_padding.y = 1.0;
        ui.spacing_mut().interact_size.y = KEY_SIDE;
        for (key, code) in (1..).zip(ReplyCode::ALL) {
            ui.horizontal_top(|ui| {
                ui.add_space(2.0);
                key_ui(ui, key);
                let words = format!("{} – {}", code.number(), tr.reply_code(code));
                let button = Button::selectable(self.fields.code == Some(code), words).wrap();
                let justified = Layout::top_down_justified(Align::Min);
                if ui.with_layout(justified, |ui| ui.add(button)).inner.clicked() {
                    self.fields.code = Some(code);
                    self.error = None;
                }
            });
        }
    }

    fn record_ui(&mut self, ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
        let (tr, wrong) = (view.tr, self.fields.at.instant(line.zone).err());
        ui.horizontal(|ui| {
            ui.label(RichText::new(tr.offers_call_at()).weak());
            self.fields.at.ui(ui, tr, &tr.offers_call_at(), line.zone.day(view.now));
        });
        let possible = self.fields.code.is_some() && wrong.is_none() && !self.recording.is_running();
        let record = button::primary_if(ui, possible, tr.offers_record_reply()).on_hover_text("Enter");
        if button::pressed(view, SectionAct::RecordReply, record) {
            self.record(view, line);
        }
        let refused = self.error.as_ref().map(|error| failure::act_error(tr, line.zone, error));
        if let Some(error) = wrong.map(|error| error.sentence(tr)).or(refused) {
            ui.add(Label::new(RichText::new(error).color(theme::palette(ui).danger.ink)).wrap());
        }
        ui.add(Label::new(RichText::new(tr.offers_reply_keys()).small().weak()).wrap());
    }

    fn record(&mut self, view: &View<'_>, line: &OfferLine) {
        let (Some(code), Ok(at)) = (self.fields.code, self.fields.at.instant(line.zone)) else { return };
        if self.recording.is_running() {
            return;
        }
        let offer = line.offer.id;
        self.error = None;
        self.recording.start(view, Errand::whole(Tr::offers_recording), move |writer, stamp, _progress| {
            ops::replies::record_call(writer, stamp, offer, code, at)
        });
    }
}

/// The key of a code, drawn as a key.
fn key_ui(ui: &mut Ui, key: usize) {
    let palette = theme::palette(ui);
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(KEY_SIDE), egui::Sense::hover());
    ui.painter().rect(
        rect,
        4.0,
        palette.surface,
        egui::Stroke::new(1.0, palette.edge),
        egui::StrokeKind::Inside,
    );
    let font = egui::TextStyle::Small.resolve(ui.style());
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, key.to_string(), font, palette.text);
}

/// The code whose key was pressed, by the place of the key; digits lie elsewhere in the Kazakh layout.
fn take_code(ui: &Ui) -> Option<ReplyCode> {
    ui.input_mut(|input| {
        let pressed = input.events.iter().find_map(code_of);
        if pressed.is_some() {
            input.events.retain(|event| code_of(event).is_none() && !matches!(event, Event::Text(_)));
        }
        pressed
    })
}

fn code_of(event: &Event) -> Option<ReplyCode> {
    let Event::Key { key, physical_key, pressed: true, repeat: false, modifiers } = event else {
        return None;
    };
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
    let index = keys.iter().position(|digit| *digit == physical_key.unwrap_or(*key))?;
    modifiers.is_none().then(|| ReplyCode::ALL[index])
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    #[track_caller]
    fn check(key: Key, physical_key: Option<Key>, modifiers: Modifiers, expected: Option<ReplyCode>) {
        let event = Event::Key { key, physical_key, pressed: true, repeat: false, modifiers };
        assert_eq!(code_of(&event), expected, "{event:?}");
    }

    #[test]
    fn a_code_is_a_key_by_its_place() {
        check(Key::Num1, None, Modifiers::NONE, Some(ReplyCode::Accepts));
        check(Key::Quote, Some(Key::Num2), Modifiers::NONE, Some(ReplyCode::AreaMismatch));
        check(Key::Num7, Some(Key::Num7), Modifiers::NONE, Some(ReplyCode::WithinNormOnly));
        check(Key::Num8, Some(Key::Num8), Modifiers::NONE, None);
        check(Key::Num1, Some(Key::Q), Modifiers::NONE, None);
        check(Key::Num1, Some(Key::Num1), Modifiers::ALT, None);
    }
}
