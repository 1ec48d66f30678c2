//! Replies that wait for a person: what happened, what shows it, what can be done.

use egui::{Label, Panel, RichText, ScrollArea, TextEdit, Ui};

use super::{
    deciding::{AssignForm, ConflictForm, LateForm},
    groups,
    reading::{Desk, WaitingReply},
};
use crate::{
    domain::{
        ids::{OfferId, ReplyId},
        reply::Disposition,
    },
    i18n::{Tr, capitals::sentence_case, names::surname_first},
    journal::payloads::offers::Source,
    ops,
    store::tables::replies::ReplyRow,
    ui::{
        action::SectionAct,
        command::Command,
        desk::Errand,
        failure,
        loaded::Pending,
        screens::offers::{CARD_LINE_HEIGHT, card_frame, line::OfferLine, long_time, short_time},
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            empty::empty,
            field,
            form_dialog::FormDialog,
            key_values::key_values,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

const CARD_WIDTH: f32 = 420.0;

/// See the module.
#[derive(Default)]
pub struct Tray {
    table: TableState,
    selected: Option<ReplyId>,
    /// The tray in view; all of them if none.
    group: Option<Disposition>,
    note: String,
    error: Option<ops::Error>,
    handling: Pending<()>,
    conflict: FormDialog<ConflictForm>,
    late: FormDialog<LateForm>,
    assigning: FormDialog<AssignForm>,
}

impl Tray {
    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.conflict.has_changes() || self.late.has_changes() || self.assigning.has_changes()
    }

    /// Shows the tray; returns the offer for which a reply is to be recorded.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) -> Option<OfferId> {
        self.take_result(view);
        if desk.waiting.is_empty() {
            empty(ui, &view.tr.replies_tray_empty(), &view.tr.replies_tray_empty_hint(), None);
            return None;
        }
        self.forms_ui(ui, view);
        groups::ui(ui, view.tr, &desk.waiting, &mut self.group);
        ui.add_space(2.0);
        let in_group =
            |waiting: &&WaitingReply| self.group.is_none_or(|group| waiting.reply.disposition == group);
        let shown: Vec<&WaitingReply> = desk.waiting.iter().filter(in_group).collect();
        self.follow(&shown);
        let selected = shown.iter().copied().find(|waiting| Some(waiting.reply.id) == self.selected);
        let mut wanted = None;
        let frame = card_frame(ui);
        Panel::right("waiting reply")
            .resizable(true)
            .show_separator_line(false)
            .default_size(CARD_WIDTH)
            .frame(frame)
            .show(ui, |ui| {
                if let Some(waiting) = selected {
                    ScrollArea::vertical()
                        .auto_shrink(false)
                        .show(ui, |ui| wanted = self.card_ui(ui, view, desk, waiting));
                }
            });
        self.table_ui(ui, view, &shown);
        wanted
    }

    /// Shows every group, with a reply selected.
    pub fn show(&mut self, reply: Option<ReplyId>) {
        self.group = None;
        if reply.is_some() {
            self.choose(reply);
        }
    }

    fn forms_ui(&mut self, ui: &Ui, view: &View<'_>) {
        self.conflict.ui(ui, view);
        self.late.ui(ui, view);
        self.assigning.ui(ui, view);
    }

    fn is_asking(&self) -> bool {
        self.conflict.is_open() || self.late.is_open() || self.assigning.is_open()
    }

    fn follow(&mut self, shown: &[&WaitingReply]) {
        let place = |id: Option<ReplyId>| shown.iter().position(|waiting| Some(waiting.reply.id) == id);
        if place(self.selected).is_none() {
            self.choose(shown.first().map(|waiting| waiting.reply.id));
        }
        self.table.selected = place(self.selected);
    }

    fn choose(&mut self, reply: Option<ReplyId>) {
        self.selected = reply;
        self.note.clear();
        self.error = None;
    }

    fn take_result(&mut self, view: &View<'_>) {
        match self.handling.result() {
            None => {}
            Some(Ok(())) => {
                self.choose(None);
                view.tell_done(Tr::replies_handled);
            }
            Some(Err(error)) => self.error = Some(error),
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&WaitingReply]) {
        let tr = view.tr;
        let columns = [
            Column::words(tr.replies_column_what(), 250.0),
            Column::words(tr.replies_column_from(), 120.0),
            Column::words(tr.offers_column_person(), 150.0),
            Column::words(tr.replies_column_received(), 92.0),
            Column::words(tr.replies_column_text(), 160.0),
        ];
        let mut rows = Listed::new(
            shown,
            |waiting: &&WaitingReply| {
                format!("{} {}", tr.disposition(waiting.reply.disposition), sender(view, &waiting.reply))
            },
            |ui: &mut Ui, waiting: &&WaitingReply, column| cell_ui(ui, view, waiting, column),
        );
        let name = tr.replies_tray();
        let table = Table::new("tray", &name, &columns);
        let table = if self.is_asking() { table } else { table.takes_keys() };
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(waiting) = events.selected.and_then(|row| shown.get(row)) {
            self.choose(Some(waiting.reply.id));
        }
    }

    fn card_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        desk: &Desk,
        waiting: &WaitingReply,
    ) -> Option<OfferId> {
        let (tr, reply) = (view.tr, &waiting.reply);
        ui.label(theme::title(sentence_case(&tr.disposition(reply.disposition))));
        ui.add(Label::new(advice(tr, reply.disposition)).wrap());
        ui.add_space(4.0);
        ui.scope(|ui| evidence_ui(ui, view, waiting));
        let wanted = ways_ui(ui, view, waiting);
        ui.add_space(6.0);
        self.decide_ui(ui, view, desk, waiting);
        if reply.disposition != Disposition::Conflict {
            self.note_ui(ui, view, waiting);
        }
        wanted
    }

    /// The decision that this reply asks for, beside a note.
    fn decide_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, waiting: &WaitingReply) {
        let (tr, possible) = (view.tr, view.can_write());
        if waiting.reply.disposition == Disposition::Conflict
            && button::primary_for_act(ui, view, SectionAct::DecideConflict, possible, tr.replies_decide())
        {
            self.conflict.open(ConflictForm::new(view, waiting));
        }
        if waiting.can_be_taken()
            && button::primary_for_act(ui, view, SectionAct::TakeLate, possible, tr.replies_take_late())
        {
            self.late.open(LateForm::new(view, waiting));
        }
        if waiting.can_be_assigned()
            && button::primary_for_act(ui, view, SectionAct::AssignReply, possible, tr.replies_assign())
        {
            let named = |line: &OfferLine| (line.clone(), offer_words(view, line));
            let offers = waiting.answerable(desk).map(named).collect();
            self.assigning.open(AssignForm::new(waiting, offers));
        }
        ui.add_space(6.0);
    }

    fn note_ui(&mut self, ui: &mut Ui, view: &View<'_>, waiting: &WaitingReply) {
        let tr = view.tr;
        ui.label(theme::strong(tr.replies_note()));
        ui.add(Label::new(RichText::new(tr.replies_note_hint()).weak()).wrap());
        ui.add_enabled_ui(view.can_write(), |ui| {
            let edit = TextEdit::multiline(&mut self.note).desired_rows(2).desired_width(f32::INFINITY);
            let response = ui.add(edit);
            field::name(&response, &tr.replies_note());
            let possible = !self.note.trim().is_empty() && !self.handling.is_running();
            if button::primary_for_act(
                ui,
                view,
                SectionAct::MarkHandled,
                possible && view.can_write(),
                tr.replies_mark_handled(),
            ) {
                self.handle(view, waiting.reply.id);
            }
        });
        if let Some(error) = &self.error {
            let words = failure::act_error(tr, view.zone(), error);
            ui.add(Label::new(RichText::new(words).color(theme::palette(ui).danger.ink)).wrap());
        }
    }

    fn handle(&mut self, view: &View<'_>, reply: ReplyId) {
        let note = self.note.clone();
        self.error = None;
        self.handling.start(view, Errand::whole(Tr::offers_recording), move |writer, stamp, _progress| {
            ops::waiting::handle(writer, stamp, reply, &note)
        });
    }
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, waiting: &WaitingReply, column: usize) {
    let reply = &waiting.reply;
    match column {
        0 => {
            badge(ui, meaning(reply.disposition), &view.tr.disposition(reply.disposition));
        }
        1 => text_cell(ui, sender(view, reply)),
        2 => text_cell(ui, waiting.offer.as_ref().map(|line| surname_first(&line.name)).unwrap_or_default()),
        3 => {
            let zone = waiting.zone(view.zone());
            let at = reply.received_at.map(|at| short_time(view, zone, at));
            text_cell(ui, at.unwrap_or_else(|| "–".to_owned()));
        }
        _text => text_cell(ui, view.disclosure.text(&reply.text)),
    }
}

/// A conflict stops its round; the others only wait.
fn meaning(disposition: Disposition) -> Meaning {
    if disposition == Disposition::Conflict { Meaning::Danger } else { Meaning::Warning }
}

/// What shows what happened: the message as it came, its times, the offer, what was said before.
fn evidence_ui(ui: &mut Ui, view: &View<'_>, waiting: &WaitingReply) {
    let (tr, reply, zone) = (view.tr, &waiting.reply, waiting.zone(view.zone()));
    ui.spacing_mut().interact_size.y = CARD_LINE_HEIGHT;
    key_values(ui, "waiting reply", |rows| {
        rows.text(&tr.replies_column_text(), &format!("«{}»", view.disclosure.text(&reply.text)));
        rows.text(&tr.replies_column_from(), &sender(view, reply));
        rows.text(&tr.replies_source(), &source(tr, reply.source));
        rows.text(&tr.replies_column_received(), &long_time(zone, reply.received_at));
        rows.text(&tr.replies_recorded_at(), &long_time(zone, Some(reply.recorded_at)));
        if let Some(line) = &waiting.offer {
            rows.text(&tr.replies_offer(), &offer_words(view, line));
            rows.text(&tr.offers_column_due_at(), &long_time(zone, line.offer.due_at));
        }
        for line in &waiting.against {
            rows.text(&tr.replies_against(), &offer_words(view, line));
        }
        for before in &waiting.before {
            rows.text(&tr.replies_before(), &reply_words(view, waiting, before));
        }
    });
}

fn offer_words(view: &View<'_>, line: &OfferLine) -> String {
    let state = view.tr.offer_state(line.offer.state);
    let code = line.offer.code.map(|code| format!(" · {}", code.number())).unwrap_or_default();
    format!("{} · {} · {state}{code}", surname_first(&line.name), line.facts.inventory_no)
}

fn reply_words(view: &View<'_>, waiting: &WaitingReply, reply: &ReplyRow) -> String {
    let at = long_time(waiting.zone(view.zone()), reply.received_at);
    let text = view.disclosure.text(&reply.text);
    format!("{at} · «{text}» · {}", view.tr.disposition(reply.disposition))
}

/// The ways on from a reply; returns the offer for which one is to be recorded.
fn ways_ui(ui: &mut Ui, view: &View<'_>, waiting: &WaitingReply) -> Option<OfferId> {
    let mut wanted = None;
    for line in waiting.offer.iter().chain(&waiting.candidates) {
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.label(surname_first(&line.name));
            let by_phone = line.can_be_answered() && waiting.reply.disposition != Disposition::Conflict;
            if by_phone && ui.button(view.tr.replies_record_what_is_said()).clicked() {
                wanted = Some(line.offer.id);
            }
            if button::for_act(ui, view, SectionAct::ShowPerson, true, view.tr.offers_show_person()) {
                view.commands.send(Command::ShowEntry(line.offer.entry));
            }
            if button::for_act(
                ui,
                view,
                SectionAct::ShowRound,
                true,
                view.tr.rounds_round(&line.offer.round.0.to_string()),
            ) {
                view.commands.send(Command::ShowRound(line.offer.round));
            }
        });
    }
    wanted
}

/// The telephone, or the sender as the gateway wrote it.
fn sender(view: &View<'_>, reply: &ReplyRow) -> String {
    let disclosure = view.disclosure;
    reply.from.map_or_else(|| disclosure.text(&reply.from_text), |phone| disclosure.phone(phone))
}

fn source(tr: Tr, source: Source) -> String {
    match source {
        Source::Gateway => tr.replies_from_gateway(),
        Source::Person => tr.replies_from_person(),
    }
}

/// What a person can do about a reply.
fn advice(tr: Tr, disposition: Disposition) -> String {
    match disposition {
        Disposition::Conflict => tr.replies_advice_conflict(),
        Disposition::Differs => tr.replies_advice_differs(),
        Disposition::Late => tr.replies_advice_late(),
        Disposition::Contradictory => tr.replies_advice_contradictory(),
        Disposition::Unreadable => tr.replies_advice_unreadable(),
        Disposition::Unmatched => tr.replies_advice_unmatched(),
        Disposition::SharedNumber => tr.replies_advice_shared_number(),
        Disposition::Decides | Disposition::Repeats | Disposition::ReversesLapse => String::new(),
    }
}
