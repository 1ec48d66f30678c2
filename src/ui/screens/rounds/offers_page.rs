//! The offers of a round: their list, what is done with those ticked, and one of them in full.

mod card;

use egui::{Panel, Ui};

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
    ops::lists::ExportedList,
    ui::{
        action::SectionAct,
        command::Command,
        screens::{
            export::Exported,
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
            form_dialog::FormDialog,
            list::{Choice, Column, Filter, List, ListState},
        },
    },
};

const CARD_WIDTH: f32 = 300.0;
/// Reasons are sentences.
const AHEAD_WIDTH: f32 = 560.0;

/// See the module.
#[derive(Default)]
pub struct OffersPage {
    list: ListState<OfferId>,
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
        let selected = lines.iter().copied().find(|line| Some(&line.offer.id) == self.list.cursor());
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
                .default_size(width.min(ui.available_width() * 0.5))
                .frame(card_frame(ui))
                .show(ui, |ui| self.card_ui(ui, view, detail, line));
        }
        self.acts_ui(ui, view, detail, &lines, acting);
        ui.add_space(2.0);
        self.table_ui(ui, view, &lines, acting);
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.reply.has_changes() || self.wallet.has_changes()
    }

    /// Selects an offer.
    pub fn select(&mut self, offer: OfferId) {
        self.list.choose(offer, None);
    }

    /// Lets go of what was chosen: it was done.
    pub fn let_go(&mut self) {
        self.list.selection.choose_cursor_alone();
    }

    /// Shows the notices of what is ticked or selected, to be printed.
    pub fn print(&mut self) {
        if !self.in_view.is_empty() {
            self.printing.ask_to(Way::Print, Job::offers(self.in_view.clone()));
        }
    }

    /// What is chosen, of those that an act is possible for.
    fn targets(&self, lines: &[&OfferLine], possible: impl Fn(&OfferLine) -> bool) -> Vec<OfferId> {
        let chosen = |line: &OfferLine| self.list.selection.has(&line.offer.id);
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
            self.choose_all_ui(ui, tr, lines);
            if detail.is_running() {
                self.sending_ui(ui, view, detail, lines, acting);
            }
            let possible = !printable.is_empty() && !self.printing.is_running();
            let open = tr.rounds_open_notices(printable.len() as i64);
            if button::in_row(ui, possible, open).clicked() {
                self.printing.ask(Job::offers(printable.clone()));
            }
            let words = tr.rounds_print_notices();
            if button::for_act(ui, view, SectionAct::PrintNotices, possible, words) {
                self.printing.ask_to(Way::Print, Job::offers(printable.clone()));
            }
        });
        self.in_view = printable;
    }

    /// Chooses everything in view, or one alone.
    fn choose_all_ui(&mut self, ui: &mut Ui, tr: Tr, lines: &[&OfferLine]) {
        let mut all = self.list.selection.chosen().len() == lines.len();
        if ui.checkbox(&mut all, tr.rounds_tick_all()).changed() {
            if all {
                self.list.selection.choose_these(lines.iter().map(|line| line.offer.id));
            } else {
                self.list.selection.choose_cursor_alone();
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
        let list = List::new(
            "offers",
            view.tr.rounds_offers(),
            columns(view),
            |line: &OfferLine| line.offer.id,
            |line: &OfferLine| format!("{} {}", line.registration_no, line.name.full()),
        );
        let list = list.filters(filters(view.tr)).main("person").always_one();
        let list = list.whole(|| Exported::List(ExportedList::Offers).file(view));
        let list = list.takes_keys_if(!acting.is_asking() && !self.wallet.is_open());
        let events = list.show(ui, view, &mut self.list, lines);
        if events.moved.is_some() {
            self.ahead = None;
        }
        if let Some(line) = lines.iter().find(|line| Some(line.offer.id) == events.opened) {
            view.commands.send(Command::ShowEntry(line.offer.entry));
        }
    }
}

fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, OfferLine>> {
    let tr = view.tr;
    let time = |line: &OfferLine, at: Option<Instant>| {
        at.map(|at| short_time(view, line.zone, at)).unwrap_or_default()
    };
    vec![
        Column::numbers("number", tr.rounds_column_number(), 40.0, |line: &OfferLine| line.offer.id.0),
        Column::words("person", tr.offers_column_person(), 126.0, |line: &OfferLine| {
            surname_first(&line.name)
        }),
        Column::words("dwelling", tr.dwellings_inventory_no(), 78.0, |line: &OfferLine| {
            line.facts.inventory_no.clone()
        }),
        Column::words("state", tr.rounds_column_state(), 150.0, move |line: &OfferLine| {
            state_words(tr, line)
        })
        .drawn(move |ui, line| state_ui(ui, tr, line)),
        Column::words("left", tr.offers_column_due(), 134.0, move |line: &OfferLine| left_words(view, line))
            .drawn(|ui, line| left_ui(ui, view, line))
            .sorted_by(OfferLine::counting_due),
        Column::words("sent", tr.offers_column_sent(), 84.0, move |line: &OfferLine| {
            time(line, line.offer.sent_at)
        })
        .sorted_by(|line| line.offer.sent_at),
        Column::words("due", tr.offers_column_due_at(), 84.0, move |line: &OfferLine| {
            time(line, line.offer.due_at)
        })
        .sorted_by(|line| line.offer.due_at),
        Column::words("channel", tr.offers_column_channel(), 60.0, move |line: &OfferLine| {
            channel_word(tr, line.offer.channel)
        }),
    ]
}

fn filters(tr: Tr) -> Vec<Filter<'static, OfferLine>> {
    vec![
        Filter::by("state", tr.rounds_column_state(), move |line: &OfferLine| {
            Choice::new(line.offer.state.code(), tr.offer_state(line.offer.state))
        }),
        Filter::by_any("code", tr.offers_code(), |line: &OfferLine| {
            line.offer.code.map(|code| Choice::number(code.number())).into_iter().collect()
        }),
        Filter::by("wave", tr.rounds_column_wave(), |line: &OfferLine| Choice::number(line.offer.wave)),
        Filter::by("channel", tr.offers_column_channel(), move |line: &OfferLine| {
            Choice::of(&line.offer.channel, channel_word(tr, line.offer.channel))
        }),
    ]
}

/// The instant at which the term ends, or the day by which the message must leave.
fn left_words(view: &View<'_>, line: &OfferLine) -> String {
    match line.counting_due() {
        Some(due_at) => short_time(view, line.zone, due_at),
        None if line.offer.state == OfferState::Prepared => send_by(view.tr, line, view.now).1,
        None => String::new(),
    }
}

fn left_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
    if let Some(due_at) = line.counting_due() {
        countdown_ui(ui, view, due_at);
    } else if line.offer.state == OfferState::Prepared {
        let (meaning, words) = send_by(view.tr, line, view.now);
        badge(ui, meaning, &words).on_hover_text(view.tr.wallet_message_term());
    }
}

fn state_words(tr: Tr, line: &OfferLine) -> String {
    let state = tr.offer_state(line.offer.state);
    match line.offer.code {
        Some(code) => format!("{state} · {}", code.number()),
        None => state,
    }
}

fn state_ui(ui: &mut Ui, tr: Tr, line: &OfferLine) {
    let words = state_words(tr, line);
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
