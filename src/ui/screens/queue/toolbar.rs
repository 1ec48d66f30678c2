//! Above the list: how many, as of when, another day, and what can be done with the list.

use egui::{Align, Frame, Key, Label, Layout, RichText, Ui};

use super::{list::List, source::end_of_day};
use crate::{
    domain::{Day, Instant, garrison::Garrison},
    i18n::{Tr, amounts::thousands, dates},
    ui::{
        action::{Action, SectionAct},
        command::Command,
        session::{Access, RegisterHead},
        theme,
        view::View,
        widgets::{
            button,
            date_field::{DateText, date_field},
        },
    },
};

/// The day that is typed to look back at.
#[derive(Default)]
pub struct Toolbar {
    day: DateText,
}

/// What is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Papers {
    /// The list itself.
    Queue,
    /// On the places of those who are chosen.
    Places,
    /// Of the offers of those who are chosen.
    Notices,
}

impl Toolbar {
    /// Shows the bar, and below it a band while a past day is in view; returns what is to be printed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, list: &List) -> Option<Papers> {
        let head = view.register?;
        let asked = ui.horizontal_wrapped(|ui| {
            summary_ui(ui, view, head, list);
            ui.separator();
            if let Some(garrison) = head.garrison() {
                self.day_ui(ui, view, garrison);
            }
            ui.separator();
            let print = buttons_ui(ui, view);
            let chosen = chosen_ui(ui, view, list.chosen_count());
            if button::for_act(ui, view, SectionAct::ShowBoard, true, view.tr.figures_board()) {
                view.commands.send(Command::ShowBoard);
            }
            chosen.or(print.then_some(Papers::Queue))
        });
        if let Some((at, garrison)) = head.as_of.zip(head.garrison()) {
            past_band_ui(ui, view, garrison.zone.day(at));
        }
        ui.add_space(2.0);
        asked.inner
    }

    fn day_ui(&mut self, ui: &mut Ui, view: &View<'_>, garrison: &Garrison) {
        let (tr, today) = (view.tr, garrison.zone.day(view.now));
        let label = tr.queue_on_day();
        ui.label(RichText::new(&label).weak());
        let field = date_field(ui, tr, &label, &mut self.day, today);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let read = self.day.day();
        let known = matches!(read, Ok(Some(_)));
        let pressed = button::for_act(ui, view, SectionAct::ShowDay, known, tr.queue_show_day());
        match read {
            Ok(Some(day)) if entered || pressed => {
                view.commands.send(Command::LookAsOf(past_instant(garrison, day, today)));
            }
            Ok(None) if entered => view.commands.send(Command::LookAsOf(None)),
            Err(error) if !field.has_focus() => {
                ui.label(RichText::new(tr.date_error(error)).color(theme::palette(ui).danger.ink));
            }
            Ok(_) | Err(_) => {}
        }
    }
}

/// The end of a past day; none for today and later, which is the present.
fn past_instant(garrison: &Garrison, day: Day, today: Day) -> Option<Instant> {
    (day < today).then(|| end_of_day(garrison, day))
}

fn summary_ui(ui: &mut Ui, view: &View<'_>, head: &RegisterHead, list: &List) {
    let tr = view.tr;
    let Some(length) = list.length() else { return };
    let length = thousands(length);
    let text = match list.found() {
        Some(found) => tr.queue_found(&length, &thousands(found as u64)),
        None => tr.shell_places(&length),
    };
    ui.label(theme::strong(text));
    if let (Some(garrison), None) = (head.garrison(), head.as_of) {
        let now = dates::to_the_minute(garrison.zone.local(view.now));
        ui.label(RichText::new(tr.queue_as_of(&now)).weak());
    }
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let tr = view.tr;
    let present = view.register.is_some_and(|head| head.as_of.is_none());
    let why_not = why_no_act(view);
    if button::primary_if(ui, view.can_write() && present, tr.queue_add())
        .on_disabled_hover_text(&why_not)
        .clicked()
    {
        view.commands.send(Action::Add);
    }
    ui.button(tr.action_print()).clicked()
}

/// Papers for those who are chosen; of today alone.
fn chosen_ui(ui: &mut Ui, view: &View<'_>, count: usize) -> Option<Papers> {
    let tr = view.tr;
    let of_chosen = [
        (Papers::Places, SectionAct::PrintPlaces, tr.queue_print_places()),
        (Papers::Notices, SectionAct::PrintNotices, tr.queue_print_notices()),
    ];
    let present = view.register.is_some_and(|head| head.as_of.is_none());
    let possible = present && count > 0;
    let why_not = if present { tr.several_choose() } else { tr.queue_past_is_read_only() };
    let mut asked = None;
    let menu = ui.add_enabled_ui(possible, |ui| {
        ui.menu_button(tr.queue_print_chosen(count), |ui| {
            for (papers, act, text) in &of_chosen {
                if ui.button(text).on_hover_text(act.shortcut().text()).clicked() {
                    asked = Some(*papers);
                }
            }
        })
    });
    menu.inner.response.on_disabled_hover_text(why_not);
    for (papers, act, _) in of_chosen {
        if button::by_keys(ui.ctx(), view, act, possible) {
            asked = Some(papers);
        }
    }
    asked
}

/// Why nothing can be written now, and what to do.
pub fn why_no_act(view: &View<'_>) -> String {
    match view.register {
        Some(head) if head.as_of.is_some() => view.tr.queue_past_is_read_only(),
        Some(head) if head.access == Access::LooksOnly => view.tr.queue_register_is_looked_at(),
        Some(_) | None => view.tr.queue_register_is_read_only(),
    }
}

fn past_band_ui(ui: &mut Ui, view: &View<'_>, day: Day) {
    let tone = theme::palette(ui).warning;
    Frame::new().fill(tone.paper).corner_radius(4).inner_margin(egui::Margin::symmetric(8, 2)).show(
        ui,
        |ui| {
            let size = egui::vec2(ui.available_width(), theme::BAND_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                if ui.small_button(view.tr.queue_back_to_present()).clicked() {
                    view.commands.send(Command::LookAsOf(None));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let text = past_sentence(view.tr, day);
                    ui.add(Label::new(theme::strong(text).color(tone.ink)).truncate());
                });
            });
        },
    );
}

/// What the band says.
pub fn past_sentence(tr: Tr, day: Day) -> String {
    tr.queue_past_band(&dates::numeric(day))
}
