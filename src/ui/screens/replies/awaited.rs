//! Offers that wait for a reply, the most urgent first, and the form for one given by telephone.

use egui::{Panel, ScrollArea, Ui};

use super::{
    WHOLE,
    awaited_list::{columns, filters},
    reading::Desk,
    settling::{self, Settling},
};
use crate::{
    domain::ids::OfferId,
    ui::{
        action::SectionAct,
        command::Command,
        screens::offers::{CARD_LINE_HEIGHT, card_frame, line::OfferLine, long_time, reply::ReplyForm},
        theme,
        view::View,
        widgets::{
            button,
            empty::empty,
            form_dialog::FormDialog,
            key_values::key_values,
            list::{List, ListState},
        },
    },
};

const CARD_WIDTH: f32 = 380.0;

/// See the module.
#[derive(Default)]
pub struct Awaited {
    list: ListState<OfferId>,
    /// What was searched for in the last frame: another query selects its first find.
    searched: String,
    reply: ReplyForm,
    settling: FormDialog<Settling>,
}

impl Awaited {
    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.reply.has_changes()
    }

    /// Brings an offer into view.
    pub fn select(&mut self, offer: OfferId) {
        self.list.arrangement.filters.clear();
        self.list.choose(offer, None);
    }

    /// Shows the list and the form beside it.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        self.settling.ui(ui, view);
        self.follow(view, desk);
        let lines = self.lines(view, desk);
        let selected = lines.iter().copied().find(|line| Some(&line.offer.id) == self.list.cursor());
        if let Some(line) = selected.filter(|_| !self.settling.is_open()) {
            self.reply.take_keys(ui, view, line);
        }
        let (frame, width) = (card_frame(ui), (ui.available_width() * 0.44).min(CARD_WIDTH));
        Panel::right("reply")
            .resizable(true)
            .show_separator_line(false)
            .default_size(width)
            .frame(frame)
            .show(ui, |ui| {
                ui.take_available_width();
                match selected {
                    Some(line) => self.card_ui(ui, view, line),
                    None => drop(ui.weak(view.tr.replies_select_hint())),
                }
            });
        if lines.is_empty() {
            empty(ui, &view.tr.replies_nobody(), &view.tr.replies_nobody_hint(), None);
            return;
        }
        self.list_ui(ui, view, &lines);
    }

    /// Whether there is anybody to list.
    pub fn has_list(&self, view: &View<'_>, desk: &Desk) -> bool {
        !self.lines(view, desk).is_empty()
    }

    /// Those who are waited for; a search, or the tray, also finds the others.
    fn lines<'d>(&self, view: &View<'_>, desk: &'d Desk) -> Vec<&'d OfferLine> {
        let searched = !view.search.trim().is_empty();
        let wanted = |line: &&OfferLine| {
            let shown = line.awaits_reply() || searched || Some(&line.offer.id) == self.list.cursor();
            shown && line.is_found_by(view.search)
        };
        desk.sent.iter().filter(wanted).collect()
    }

    /// Another search selects its first find.
    fn follow(&mut self, view: &View<'_>, desk: &Desk) {
        if self.searched == view.search {
            return;
        }
        view.search.clone_into(&mut self.searched);
        self.list.selection.clear();
        if let Some(first) = self.lines(view, desk).first().filter(|_| !view.search.is_empty()) {
            self.list.choose(first.offer.id, None);
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[&OfferLine]) {
        let list = List::new(
            "replies awaited",
            view.tr.replies_awaited(),
            columns(view),
            |line: &OfferLine| line.offer.id,
            |line: &OfferLine| format!("{} {}", line.registration_no, line.name.full()),
        );
        let list = list.filters(filters(view)).main("person").takes_keys_if(!self.settling.is_open());
        let list = list.whole(|| WHOLE.file(view));
        let events = list.show(ui, view, &mut self.list, lines);
        if let Some(line) = lines.iter().find(|line| Some(line.offer.id) == events.opened) {
            view.commands.send(Command::ShowEntry(line.offer.entry));
        }
        if events.back {
            self.list.selection.clear();
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.label(theme::title(line.name.full()));
            facts_ui(ui, view, line);
            ui.horizontal_wrapped(|ui| {
                let person = view.tr.offers_show_person();
                if button::for_act(ui, view, SectionAct::ShowPerson, true, person) {
                    view.commands.send(Command::ShowEntry(line.offer.entry));
                }
                let round = view.tr.rounds_round(&line.offer.round.0.to_string());
                if button::for_act(ui, view, SectionAct::ShowRound, true, round) {
                    view.commands.send(Command::ShowRound(line.offer.round));
                }
            });
            ui.add_space(4.0);
            if let Some(form) = settling::ways_ui(ui, view, line) {
                self.settling.open(form);
            }
            ui.label(theme::strong(view.tr.offers_reply_by_phone()));
            self.reply.ui(ui, view, line);
        });
    }
}

fn facts_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
    let (tr, offer) = (view.tr, &line.offer);
    let phone = offer.phone.map_or_else(|| tr.offers_no_phone(), |phone| view.disclosure.phone(phone));
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = CARD_LINE_HEIGHT;
        key_values(ui, "reply", |rows| {
            rows.text(&tr.offers_phone(), &phone);
            rows.text(&tr.offers_column_registration_no(), &line.registration_no.to_string());
            let dwelling = format!("{} · {}", line.facts.inventory_no, line.facts.address(view.lang));
            rows.text(&tr.offers_dwelling(), &dwelling);
            rows.text(&tr.offers_column_due_at(), &long_time(line.zone, offer.due_at));
            if let Some(code) = offer.code {
                rows.text(&tr.offers_code(), &format!("{} – {}", code.number(), tr.reply_code(code)));
            }
        });
    });
}
