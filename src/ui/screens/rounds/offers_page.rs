//! The offers of a round: their list, what is done with those ticked, and one of them in full.

mod card;

use std::{cell::RefCell, collections::BTreeSet};

use egui::{Button, Key, Panel, Ui};

use super::{
    acting::{Acting, Asked, proposed_outbox},
    ahead::Ahead,
    reading::RoundDetail,
    sending::SendingForm,
};
use crate::{
    domain::{
        Instant,
        ids::OfferId,
        offer::{Channel, OfferState, WithdrawReason},
        wallet::TermState,
    },
    i18n::{Tr, dates::numeric, names::surname_first},
    ui::{
        action::SectionAct,
        command::Command,
        screens::{
            hand_over::{HandOver, Job, Way},
            offers::{
                card_frame, countdown::countdown_ui, line::OfferLine, reply::ReplyForm, short_time,
                state_meaning,
            },
            wallet::WalletForm,
        },
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            empty::empty,
            field,
            form_dialog::FormDialog,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

const CARD_WIDTH: f32 = 300.0;
/// Reasons are sentences.
const AHEAD_WIDTH: f32 = 560.0;
/// So that a tick stands on one line with the words of its row.
const TICK_HEIGHT: f32 = 18.0;

/// See the module.
#[derive(Default)]
pub struct OffersPage {
    table: TableState,
    selected: Option<OfferId>,
    ticked: BTreeSet<OfferId>,
    reply: ReplyForm,
    ahead: Option<Ahead>,
    printing: HandOver,
    wallet: FormDialog<WalletForm>,
    /// What Ctrl+P prints.
    in_view: Vec<OfferId>,
}

impl OffersPage {
    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, detail: &RoundDetail, acting: &mut Acting) {
        self.printing.ui(ui, view);
        self.wallet.ui(ui, view);
        if detail.offers.is_empty() {
            empty(ui, &view.tr.rounds_no_offers(), &view.tr.rounds_no_offers_hint(), None);
            return;
        }
        let lines: Vec<&OfferLine> =
            detail.offers.iter().filter(|line| line.is_found_by(view.search)).collect();
        self.follow(&lines);
        let selected = lines.iter().copied().find(|line| Some(line.offer.id) == self.selected);
        if let Some(line) =
            selected.filter(|_| !acting.is_asking() && !self.wallet.is_open() && self.ahead.is_none())
        {
            self.reply.take_keys(ui, view, line);
        }
        if let Some(line) = selected {
            let (id, width) = match self.ahead {
                None => ("offer", CARD_WIDTH),
                Some(_) => ("ahead", AHEAD_WIDTH),
            };
            Panel::right(id)
                .resizable(true)
                .show_separator_line(false)
                .default_size(width)
                .frame(card_frame(ui))
                .show(ui, |ui| self.card_ui(ui, view, detail, line));
        }
        self.acts_ui(ui, view, detail, &lines, acting);
        ui.add_space(2.0);
        self.table_ui(ui, view, &lines, acting);
    }

    /// Selects an offer.
    pub fn select(&mut self, offer: OfferId) {
        self.selected = Some(offer);
    }

    /// Forgets what was ticked: it was done.
    pub fn forget_ticks(&mut self) {
        self.ticked.clear();
    }

    /// Shows the notices of what is ticked or selected, to be printed.
    pub fn print(&mut self) {
        if !self.in_view.is_empty() {
            self.printing.ask_to(Way::Print, Job::offers(self.in_view.clone()));
        }
    }

    fn follow(&mut self, lines: &[&OfferLine]) {
        let known = |id: &OfferId| lines.iter().any(|line| line.offer.id == *id);
        self.ticked.retain(known);
        self.selected = self.selected.filter(known).or_else(|| lines.first().map(|line| line.offer.id));
        self.table.selected = lines.iter().position(|line| Some(line.offer.id) == self.selected);
    }

    /// What is ticked, or else selected, of those that an act is possible for.
    fn targets(&self, lines: &[&OfferLine], possible: impl Fn(&OfferLine) -> bool) -> Vec<OfferId> {
        let chosen = |line: &OfferLine| match self.ticked.is_empty() {
            true => Some(line.offer.id) == self.selected,
            false => self.ticked.contains(&line.offer.id),
        };
        lines.iter().filter(|line| chosen(line) && possible(line)).map(|line| line.offer.id).collect()
    }

    fn acts_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        detail: &RoundDetail,
        lines: &[&OfferLine],
        acting: &mut Acting,
    ) {
        let tr = view.tr;
        let printable = self.targets(lines, |line| line.offer.state.is_live());
        ui.horizontal_wrapped(|ui| {
            self.tick_all_ui(ui, tr, lines);
            if detail.is_running() {
                self.sending_ui(ui, view, detail, lines, acting);
            }
            let possible = !printable.is_empty() && !self.printing.is_running();
            let open = tr.rounds_open_notices(printable.len() as i64);
            if ui.add_enabled(possible, Button::new(open)).clicked() {
                self.printing.ask(Job::offers(printable.clone()));
            }
            if ui.add_enabled(possible, Button::new(tr.rounds_print_notices())).clicked() {
                self.printing.ask_to(Way::Print, Job::offers(printable.clone()));
            }
        });
        self.in_view = printable;
    }

    /// Ticks everything in view, or nothing.
    fn tick_all_ui(&mut self, ui: &mut Ui, tr: Tr, lines: &[&OfferLine]) {
        let mut all = !lines.is_empty() && self.ticked.len() == lines.len();
        if ui.checkbox(&mut all, tr.rounds_tick_all()).changed() {
            self.ticked.clear();
            if all {
                self.ticked.extend(lines.iter().map(|line| line.offer.id));
            }
        }
    }

    fn sending_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        detail: &RoundDetail,
        lines: &[&OfferLine],
        acting: &mut Acting,
    ) {
        let tr = view.tr;
        let mut button = |act: SectionAct, possible: bool, text: String| {
            button::for_act(ui, view, act, possible && view.can_write(), text)
        };
        let unsent = detail.offers.iter().any(|line| line.can_be_sent() && line.goes_by_message());
        if button(SectionAct::WriteOutbox, unsent, tr.rounds_write_outbox()) {
            acting.ask(Asked::WriteOutbox(proposed_outbox(view, detail.garrison.zone)));
        }
        let by_message = self.targets(lines, |line| line.can_be_sent() && line.goes_by_message());
        if button(SectionAct::MarkSent, !by_message.is_empty(), tr.rounds_mark_sent()) {
            acting.ask(Asked::Send(SendingForm::new(by_message, false)));
        }
        let on_paper = self.targets(lines, |line| line.can_be_sent() && !line.goes_by_message());
        if button(SectionAct::HandOver, !on_paper.is_empty(), tr.rounds_hand_over()) {
            acting.ask(Asked::Send(SendingForm::new(on_paper, true)));
        }
        let failed =
            self.targets(lines, |line| line.offer.state == OfferState::Failed && line.goes_by_message());
        if !failed.is_empty() && button(SectionAct::PutOnPaper, true, tr.rounds_put_on_paper_button()) {
            acting.ask(Asked::PutOnPaper { offers: failed });
        }
        let live = self.targets(lines, |line| line.offer.state.is_live());
        if button(SectionAct::Withdraw, !live.is_empty(), tr.rounds_withdraw()) {
            acting.ask(Asked::Withdraw { offers: live, reason: WithdrawReason::RecordedByMistake });
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[&OfferLine], acting: &Acting) {
        let columns = columns(view.tr);
        let ticked = RefCell::new(&mut self.ticked);
        let mut rows = Listed::new(
            lines,
            |line: &&OfferLine| format!("{} {}", line.registration_no, line.name.full()),
            |ui: &mut Ui, line: &&OfferLine, column| match column {
                0 => tick_ui(ui, view.tr, line, &mut ticked.borrow_mut()),
                column => cell_ui(ui, view, line, column),
            },
        );
        let name = view.tr.rounds_offers();
        let table = Table::new("offers", &name, &columns);
        let table = if acting.is_asking() || self.wallet.is_open() { table } else { table.takes_keys() };
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(line) = events.selected.and_then(|row| lines.get(row)) {
            self.selected = Some(line.offer.id);
            self.ahead = None;
        }
        if let Some(line) = events.opened.and_then(|row| lines.get(row)) {
            view.commands.send(Command::ShowEntry(line.offer.entry));
        }
        self.tick_by_key(ui, acting);
    }

    /// The space bar ticks the selected row.
    fn tick_by_key(&mut self, ui: &Ui, acting: &Acting) {
        let free = !acting.is_asking() && !self.wallet.is_open() && !ui.ctx().egui_wants_keyboard_input();
        let Some(selected) = self.selected.filter(|_| free) else { return };
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Space))
            && !self.ticked.remove(&selected)
        {
            self.ticked.insert(selected);
        }
    }
}

fn columns(tr: Tr) -> [Column; 9] {
    [
        Column::words("", 26.0),
        Column::numbers(tr.rounds_column_number(), 30.0),
        Column::words(tr.offers_column_person(), 126.0),
        Column::words(tr.dwellings_inventory_no(), 74.0),
        Column::words(tr.rounds_column_state(), 150.0),
        Column::words(tr.offers_column_due(), 134.0),
        Column::words(tr.offers_column_sent(), 80.0),
        Column::words(tr.offers_column_due_at(), 80.0),
        Column::words(tr.offers_column_channel(), 60.0),
    ]
}

fn tick_ui(ui: &mut Ui, tr: Tr, line: &OfferLine, ticked: &mut BTreeSet<OfferId>) {
    ui.spacing_mut().interact_size.y = TICK_HEIGHT;
    let mut on = ticked.contains(&line.offer.id);
    let response = ui.checkbox(&mut on, "");
    field::name(&response, &tr.rounds_tick(&line.offer.id.0.to_string()));
    if response.changed() {
        if on {
            ticked.insert(line.offer.id)
        } else {
            ticked.remove(&line.offer.id)
        };
    }
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine, column: usize) {
    let (tr, offer) = (view.tr, &line.offer);
    let time = |at: Option<_>| at.map(|at| short_time(view, line.zone, at)).unwrap_or_default();
    match column {
        1 => text_cell(ui, offer.id.0.to_string()),
        2 => text_cell(ui, surname_first(&line.name)),
        3 => text_cell(ui, line.facts.inventory_no.as_str()),
        4 => state_ui(ui, tr, line),
        5 => {
            if let Some(due_at) = line.counting_due() {
                countdown_ui(ui, view, due_at);
            } else if offer.state == OfferState::Prepared {
                let (meaning, words) = send_by(tr, line, view.now);
                badge(ui, meaning, &words).on_hover_text(tr.wallet_message_term());
            }
        }
        6 => text_cell(ui, time(offer.sent_at)),
        7 => text_cell(ui, time(offer.due_at)),
        _channel => text_cell(ui, channel_word(tr, offer.channel)),
    }
}

fn state_ui(ui: &mut Ui, tr: Tr, line: &OfferLine) {
    let state = tr.offer_state(line.offer.state);
    let words = match line.offer.code {
        Some(code) => format!("{state} · {}", code.number()),
        None => state,
    };
    badge(ui, state_meaning(line.offer.state), &words).on_hover_text(&words);
}

/// Until when the message must leave, in words and colour (order 214 item 4).
fn send_by(tr: Tr, line: &OfferLine, now: Instant) -> (Meaning, String) {
    let term = line.message_term(now);
    let day = numeric(term.last_day);
    match term.state {
        TermState::Over => (Meaning::Danger, tr.wallet_send_over(&day)),
        TermState::Running | TermState::Kept | TermState::KeptLate => {
            (Meaning::Neutral, tr.wallet_send_by(&day))
        }
    }
}

/// One word for a column; the card says it in full.
fn channel_word(tr: Tr, channel: Channel) -> String {
    match channel {
        Channel::Message => tr.offers_channel_message(),
        Channel::Paper => tr.offers_channel_paper(),
    }
}
