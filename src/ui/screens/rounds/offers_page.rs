//! The offers of a round: their list, what is done with those ticked, and one of them in full.

mod card;

pub use card::facts_ui;

use egui::{Panel, Ui};

use super::{
    acting::{Acting, Asked, proposed_outbox},
    ahead::Ahead,
    offer_columns,
    reading::RoundDetail,
    sending::SendingForm,
};
use crate::{
    domain::{
        ids::OfferId,
        offer::{OfferState, WithdrawReason},
    },
    i18n::Tr,
    ops::lists::ExportedList,
    ui::{
        action::SectionAct,
        command::Command,
        screens::{
            export::Exported,
            hand_over::{HandOver, Job, Way},
            offers::{card_frame, line::OfferLine, reply::ReplyForm},
            wallet::WalletForm,
        },
        view::View,
        widgets::{
            button,
            empty::empty,
            form_dialog::FormDialog,
            list::{List, ListState},
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
            offer_columns::columns(view),
            |line: &OfferLine| line.offer.id,
            |line: &OfferLine| format!("{} {}", line.registration_no, line.name.full()),
        );
        let list = list.filters(offer_columns::filters(view)).main("person").always_one();
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
