//! Offers that wait for a reply, the most urgent first, and the form for one given by telephone.

use egui::{Panel, ScrollArea, Ui};

use super::{
    reading::Desk,
    settling::{self, Settling},
};
use crate::{
    domain::ids::OfferId,
    i18n::{Tr, names::surname_first},
    ui::{
        command::Command,
        screens::offers::{
            CARD_LINE_HEIGHT, card_frame, countdown::countdown_ui, line::OfferLine, long_time,
            reply::ReplyForm, short_time, state_meaning,
        },
        theme,
        view::View,
        widgets::{
            badge::badge,
            empty::empty,
            form_dialog::FormDialog,
            key_values::key_values,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

const CARD_WIDTH: f32 = 380.0;

/// See the module.
#[derive(Default)]
pub struct Awaited {
    table: TableState,
    selected: Option<OfferId>,
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
        self.selected = Some(offer);
    }

    /// Shows the list and the form beside it.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        self.settling.ui(ui, view);
        let lines = self.lines(view, desk);
        self.follow(view, &lines);
        let selected = lines.iter().copied().find(|line| Some(line.offer.id) == self.selected);
        if let Some(line) = selected.filter(|_| !self.settling.is_open()) {
            self.reply.take_keys(ui, view, line);
        }
        let frame = card_frame(ui);
        Panel::right("reply")
            .resizable(true)
            .show_separator_line(false)
            .default_size(CARD_WIDTH)
            .frame(frame)
            .show(ui, |ui| match selected {
                Some(line) => self.card_ui(ui, view, line),
                None => {
                    ui.weak(view.tr.replies_select_hint());
                }
            });
        if lines.is_empty() {
            empty(ui, &view.tr.replies_nobody(), &view.tr.replies_nobody_hint(), None);
            return;
        }
        self.table_ui(ui, view, &lines);
    }

    /// Those who are waited for; a search, or the tray, also finds the others.
    fn lines<'d>(&self, view: &View<'_>, desk: &'d Desk) -> Vec<&'d OfferLine> {
        let searched = !view.search.trim().is_empty();
        let wanted = |line: &&OfferLine| {
            let shown = line.awaits_reply() || searched || Some(line.offer.id) == self.selected;
            shown && line.is_found_by(view.search)
        };
        desk.sent.iter().filter(wanted).collect()
    }

    fn follow(&mut self, view: &View<'_>, lines: &[&OfferLine]) {
        if self.searched != view.search {
            view.search.clone_into(&mut self.searched);
            self.selected = lines.first().filter(|_| !view.search.is_empty()).map(|line| line.offer.id);
        }
        self.selected = self.selected.filter(|id| lines.iter().any(|line| line.offer.id == *id));
        self.table.selected = lines.iter().position(|line| Some(line.offer.id) == self.selected);
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[&OfferLine]) {
        let columns = columns(view.tr);
        let mut rows = Listed::new(
            lines,
            |line: &&OfferLine| format!("{} {}", line.registration_no, line.name.full()),
            |ui: &mut Ui, line: &&OfferLine, column| cell_ui(ui, view, line, column),
        );
        let name = view.tr.replies_awaited();
        let table = Table::new("awaited", &name, &columns).takes_keys();
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(line) = events.selected.and_then(|row| lines.get(row)) {
            self.selected = Some(line.offer.id);
        }
        if let Some(line) = events.opened.and_then(|row| lines.get(row)) {
            view.commands.send(Command::ShowEntry(line.offer.entry));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.label(theme::title(line.name.full()));
            facts_ui(ui, view, line);
            ui.horizontal_wrapped(|ui| {
                if ui.button(view.tr.offers_show_person()).clicked() {
                    view.commands.send(Command::ShowEntry(line.offer.entry));
                }
                let round = view.tr.rounds_round(&line.offer.round.0.to_string());
                if ui.button(round).clicked() {
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

fn columns(tr: Tr) -> [Column; 7] {
    [
        Column::words(tr.offers_column_due(), 132.0),
        Column::words(tr.offers_column_person(), 150.0),
        Column::words(tr.offers_phone(), 112.0),
        Column::words(tr.dwellings_inventory_no(), 80.0),
        Column::words(tr.offers_column_sent(), 84.0),
        Column::words(tr.offers_column_due_at(), 84.0),
        Column::words(tr.rounds_column_state(), 120.0),
    ]
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine, column: usize) {
    let (tr, offer) = (view.tr, &line.offer);
    let time = |at: Option<_>| at.map(|at| short_time(view, line.zone, at)).unwrap_or_default();
    match column {
        0 => {
            if let Some(due_at) = line.counting_due() {
                countdown_ui(ui, view, due_at);
            }
        }
        1 => text_cell(ui, surname_first(&line.name)),
        2 => text_cell(ui, offer.phone.map(|phone| view.disclosure.phone(phone)).unwrap_or_default()),
        3 => text_cell(ui, line.facts.inventory_no.as_str()),
        4 => text_cell(ui, time(offer.sent_at)),
        5 => text_cell(ui, time(offer.due_at)),
        _state => {
            let state = tr.offer_state(offer.state);
            badge(ui, state_meaning(offer.state), &state).on_hover_text(&state);
        }
    }
}
