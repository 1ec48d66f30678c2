//! Replies that wait for a person: what happened, what shows it, what can be done.

use egui::{Label, Panel, RichText, ScrollArea, TextEdit, Ui};

use super::{
    WHOLE,
    deciding::{AssignForm, ConflictForm, LateForm},
    groups,
    reading::{Desk, WaitingReply},
    tray_list::{columns, filters, sender, source},
};
use crate::{
    domain::{
        ids::{OfferId, ReplyId},
        reply::Disposition,
    },
    i18n::{Tr, capitals::sentence_case, names::surname_first},
    ops,
    store::tables::replies::ReplyRow,
    ui::{
        action::SectionAct,
        command::Command,
        desk::Errand,
        failure,
        loaded::Pending,
        screens::offers::{CARD_LINE_HEIGHT, card_frame, line::OfferLine, long_time},
        theme,
        view::View,
        widgets::{
            button,
            empty::empty,
            field,
            form_dialog::FormDialog,
            key_values::key_values,
            list::{List, ListState},
        },
    },
};

const CARD_WIDTH: f32 = 420.0;

/// See the module.
#[derive(Default)]
pub struct Tray {
    list: ListState<ReplyId>,
    /// The reply that the note is about.
    noted: Option<ReplyId>,
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
        groups::ui(ui, view.tr, &desk.waiting, &mut self.list.arrangement);
        ui.add_space(2.0);
        let shown: Vec<&WaitingReply> = found(view, desk).collect();
        if shown.is_empty() {
            empty(ui, &view.tr.replies_nobody(), &view.tr.replies_tray_nobody_hint(), None);
            return None;
        }
        self.follow();
        let selected = shown.iter().copied().find(|waiting| Some(&waiting.reply.id) == self.list.cursor());
        let mut wanted = None;
        let (frame, width) = (card_frame(ui), (ui.available_width() * 0.44).min(CARD_WIDTH));
        Panel::right("waiting reply")
            .resizable(true)
            .show_separator_line(false)
            .default_size(width)
            .frame(frame)
            .show(ui, |ui| {
                ui.take_available_width();
                if let Some(waiting) = selected {
                    ScrollArea::vertical()
                        .auto_shrink(false)
                        .show(ui, |ui| wanted = self.card_ui(ui, view, desk, waiting));
                }
            });
        self.list_ui(ui, view, &shown);
        wanted
    }

    /// Shows every group, with a reply selected.
    pub fn show(&mut self, reply: Option<ReplyId>) {
        self.list.arrangement.filters.clear();
        if let Some(reply) = reply {
            self.list.choose(reply, None);
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

    /// A note is about one reply only.
    fn follow(&mut self) {
        if self.noted.as_ref() != self.list.cursor() {
            self.noted = self.list.cursor().copied();
            self.note.clear();
            self.error = None;
        }
    }

    fn take_result(&mut self, view: &View<'_>) {
        match self.handling.result() {
            None => {}
            Some(Ok(())) => {
                self.noted = None;
                view.tell_done(Tr::replies_handled);
            }
            Some(Err(error)) => self.error = Some(error),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&WaitingReply]) {
        let tr = view.tr;
        let name = |waiting: &WaitingReply| {
            format!("{} {}", tr.disposition(waiting.reply.disposition), sender(view, &waiting.reply))
        };
        let id = |waiting: &WaitingReply| waiting.reply.id;
        let list = List::new("replies tray", tr.replies_tray(), columns(view), id, name);
        let list = list.filters(filters(tr)).main("person").always_one().takes_keys_if(!self.is_asking());
        let list = list.whole(|| WHOLE.file(view));
        let events = list.show(ui, view, &mut self.list, shown);
        let opened = shown.iter().find(|waiting| Some(waiting.reply.id) == events.opened);
        if let Some(entry) = opened.and_then(|waiting| waiting.entry()) {
            view.commands.send(Command::ShowEntry(entry));
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

/// Whether there is anything to list.
pub fn has_list(view: &View<'_>, desk: &Desk) -> bool {
    found(view, desk).next().is_some()
}

fn found<'d>(view: &View<'_>, desk: &'d Desk) -> impl Iterator<Item = &'d WaitingReply> {
    desk.waiting.iter().filter(|waiting| waiting.is_found_by(view.search))
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
            let words = view.tr.replies_record_what_is_said();
            if by_phone && button::for_act(ui, view, SectionAct::RecordByPhone, true, words) {
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
