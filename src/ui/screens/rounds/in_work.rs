//! The offers of all rounds that wait for their outcome.

use std::sync::Arc;

use egui::{Panel, ScrollArea, Ui};

use super::{
    offer_columns::{self, STATE, TERM},
    offers_page::facts_ui,
};
use crate::{
    domain::{ids::OfferId, offer::OfferState},
    ops,
    store::Reader,
    ui::{
        action::SectionAct,
        command::Command,
        loaded::Loaded,
        place::{OffersInWork, Place},
        screens::offers::{card_frame, line::OfferLine, reply::ReplyForm},
        session::garrison_name,
        theme,
        view::View,
        widgets::{
            button,
            empty::empty,
            list::{Arrangement, Choice, Column, Filter, List, ListState},
        },
    },
};

const CARD_WIDTH: f32 = 320.0;

/// See the module.
#[derive(Default)]
pub struct InWork {
    /// Read anew every minute: the terms come nearer.
    lines: Loaded<i64, Arc<Vec<OfferLine>>>,
    list: ListState<OfferId>,
    reply: ReplyForm,
}

impl InWork {
    /// How many there are, once they are read.
    pub fn count(&mut self, view: &View<'_>) -> Option<usize> {
        self.lines(view).map(|lines| lines.len())
    }

    /// Narrows the list to some of them, as its chips do.
    pub fn narrow(&mut self, offers: OffersInWork) {
        let (filter, code) = match offers {
            OffersInWork::Term(near) => (TERM, near.code()),
            OffersInWork::State(state) => (STATE, state.code()),
        };
        let filters = [(filter.to_owned(), [code.to_owned()].into())].into();
        self.list.arrangement = Arrangement { sort: None, filters };
    }

    fn lines(&mut self, view: &View<'_>) -> Option<Arc<Vec<OfferLine>>> {
        let minute = view.now.timestamp().div_euclid(60);
        self.lines.get(view, &minute, |reader, _minute| read(reader).map(Arc::new));
        self.lines.last().cloned()
    }

    /// Shows the list, and beside it one of them.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(lines) = self.lines(view) else { return };
        if lines.is_empty() {
            empty(ui, &view.tr.rounds_none_in_work(), &view.tr.rounds_none_in_work_hint(), None);
            return;
        }
        let shown: Vec<&OfferLine> = lines.iter().filter(|line| line.is_found_by(view.search)).collect();
        if let Some(line) = shown.iter().find(|line| Some(&line.offer.id) == self.list.cursor()) {
            self.reply.take_keys(ui, view, line);
            let width = CARD_WIDTH.min(ui.available_width() * 0.45);
            let panel = Panel::right("offer in work").resizable(true).show_separator_line(false);
            let panel = panel.default_size(width).frame(card_frame(ui));
            panel.show(ui, |ui| self.card_ui(ui, view, line));
        }
        self.list_ui(ui, view, &shown);
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
        let (tr, offer) = (view.tr, &line.offer);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.label(theme::title(line.name.full()));
            ui.horizontal_wrapped(|ui| {
                if button::for_act(ui, view, SectionAct::ShowPerson, true, tr.offers_show_person()) {
                    view.commands.send(Command::ShowEntry(offer.entry));
                }
                let words = tr.rounds_round(&offer.round.0.to_string());
                if button::for_act(ui, view, SectionAct::ShowRound, true, words) {
                    let place = Place::Offer(line.garrison, offer.round, offer.id);
                    view.commands.send(Command::Show(place));
                }
            });
            ui.scope(|ui| facts_ui(ui, view, line));
            ui.add_space(6.0);
            ui.label(theme::strong(tr.offers_reply_by_phone()));
            self.reply.ui(ui, view, line);
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&OfferLine]) {
        let list = List::new(
            "offers in work",
            view.tr.rounds_in_work(),
            columns(view),
            |line: &OfferLine| line.offer.id,
            |line: &OfferLine| format!("{} {}", line.registration_no, line.name.full()),
        );
        let list = list.filters(filters(view)).main("person").always_one().takes_keys();
        let events = list.show(ui, view, &mut self.list, shown);
        if let Some(line) = shown.iter().find(|line| Some(line.offer.id) == events.opened) {
            view.commands.send(Command::Show(Place::Offer(line.garrison, line.offer.round, line.offer.id)));
        }
    }
}

/// Those that wait, in the order of their rounds.
fn read(reader: &Reader) -> ops::Result<Vec<OfferLine>> {
    let mut offers = Vec::new();
    for state in OfferState::ALL.into_iter().filter(|state| state.is_live()) {
        offers.extend(reader.offers_in_state(state)?);
    }
    offers.sort_by_key(|offer| offer.id);
    offers.into_iter().map(|offer| OfferLine::of(reader, offer)).collect()
}

fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, OfferLine>> {
    let tr = view.tr;
    let mut columns = offer_columns::columns(view);
    let round = Column::numbers("round", tr.archive_round(), 54.0, |line: &OfferLine| line.offer.round.0);
    let garrison = Column::words("garrison", tr.shell_garrison(), 140.0, |line: &OfferLine| {
        garrison(view, line).to_owned()
    });
    columns.insert(1, round);
    columns.push(garrison.hidden_at_first());
    columns
}

fn filters<'a>(view: &'a View<'a>) -> Vec<Filter<'a, OfferLine>> {
    let tr = view.tr;
    let mut filters = offer_columns::filters(view);
    filters
        .push(Filter::by("round", tr.archive_round(), |line: &OfferLine| Choice::number(line.offer.round.0)));
    filters.push(Filter::by("garrison", tr.shell_garrison(), |line: &OfferLine| {
        Choice::new(line.garrison.0.to_string(), garrison(view, line))
    }));
    filters
}

fn garrison<'a>(view: &'a View<'a>, line: &OfferLine) -> &'a str {
    let garrisons = view.register.map(|head| head.garrisons.as_slice()).unwrap_or_default();
    let known = garrisons.iter().find(|garrison| garrison.id == line.garrison);
    known.map(|garrison| garrison_name(garrison, view.lang)).unwrap_or_default()
}
