//! The section «queue»: the list of a garrison in lawful order, and beside it the card of a person.

mod card;
mod erasing;
mod form;
mod list;
mod order;
mod rows;
mod source;
mod toolbar;
mod unplaced;
mod words;

use egui::{Frame, Margin, Panel, Ui};

pub use self::card::{Correction, sum_ui};
use self::{
    card::{CardEvent, CardPanel},
    erasing::Erasing,
    form::{Ended, EntryForm, Purpose},
    list::List,
    source::{Past, Scope, Source},
    toolbar::{Papers, Toolbar},
    unplaced::Unplaced,
};
use crate::{
    domain::{
        entry::Mark,
        ids::{EntryId, GarrisonId, ImportRowId},
    },
    ui::{
        action::{Action, Section},
        command::Command,
        screens::hand_over::{HandOver, Job},
        view::View,
        widgets::{empty::empty, list::Arrangement, progress_bar},
    },
};

pub use toolbar::why_no_act;

const CARD_WIDTH: f32 = 464.0;
/// Beside a card the list needs at least so much; otherwise the card takes the whole page.
const LIST_WIDTH: f32 = 420.0;

/// See the module.
#[derive(Default)]
pub struct Queue {
    past: Past,
    toolbar: Toolbar,
    list: List,
    unplaced: Unplaced,
    erasing: Option<Erasing>,
    hand_over: HandOver,
    card: CardPanel,
    /// The card takes the whole page.
    wide: bool,
    /// Over the whole page while it is open.
    form: Option<EntryForm>,
    /// What a form was asked for from elsewhere.
    asked_form: Option<Purpose>,
    /// Whose queue is in view; the card of somebody in another queue closes with it.
    garrison: Option<GarrisonId>,
}

impl Queue {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(purpose) = self.asked_form.take().filter(|_| view.can_write()) {
            self.form = Some(EntryForm::open(view, purpose));
        }
        if let Some(form) = &mut self.form {
            let ended = form.ui(ui, view);
            return self.end_form(ended);
        }
        let source = self.past.source(view);
        if let Some((scope, source)) = Scope::of(view).zip(source.as_ref()) {
            self.list.refresh(view, scope, source);
        }
        match self.toolbar.ui(ui, view, &self.list) {
            None => {}
            Some(Papers::Queue) => self.ask_print(view),
            Some(Papers::Places) => self.hand_over.ask(Job::places(self.list.chosen())),
            Some(Papers::Notices) => self.hand_over.ask(Job::offers_of(self.list.chosen())),
        }
        self.erasing.take_if(|erasing| erasing.ui(ui, view));
        self.hand_over.ui(ui, view);
        match source {
            Some(source) => self.page_ui(ui, view, &source),
            None => progress_bar::running_card(ui, view.tr, view.desk),
        }
    }

    fn end_form(&mut self, ended: Option<Ended>) {
        match ended {
            None => {}
            Some(Ended::Closed) => self.form = None,
            Some(Ended::Saved(entry)) => {
                self.form = None;
                self.card.open(entry, true);
            }
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, view: &View<'_>, source: &Source) {
        let Some(scope) = Scope::of(view) else { return };
        if self.garrison.replace(scope.garrison).is_some_and(|before| before != scope.garrison) {
            self.card.close();
        }
        if let Some(standing) = self.card.refresh(view, scope, source) {
            self.find(view, scope, standing);
        }
        let only_card = self.wide || ui.available_width() < LIST_WIDTH + CARD_WIDTH;
        if self.card.entry().is_none() {
            self.list_ui(ui, view, source);
        } else if only_card {
            self.card_ui(ui, view, scope, true);
        } else {
            let frame = Frame::new().inner_margin(Margin { left: 12, ..Margin::ZERO });
            let panel = Panel::right("queue card").default_size(CARD_WIDTH).size_range(360.0..=760.0);
            panel.frame(frame).show(ui, |ui| self.card_ui(ui, view, scope, false));
            self.list_ui(ui, view, source);
        }
    }

    /// Brings the person of a card that was asked for elsewhere into view.
    fn find(&mut self, view: &View<'_>, scope: Scope, standing: card::Standing) {
        if standing.garrison != scope.garrison {
            view.commands.send(Command::SelectGarrison(standing.garrison));
            self.garrison = Some(standing.garrison);
        }
        if let (Some(_), Some(entry)) = (standing.place, self.card.entry()) {
            self.list.select_person(standing.garrison, entry);
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, source: &Source) {
        let unplaced = Scope::of(view).and_then(|scope| self.unplaced.ui(ui, view, scope, source));
        if let Some(entry) = unplaced {
            self.card.open(entry, false);
        }
        if self.nobody_ui(ui, view) {
            return;
        }
        let events = self.list.ui(ui, view, source);
        if let Some(entry) = events.opened {
            self.wide = self.card.entry() == Some(entry);
            self.card.open(entry, false);
        } else if let Some(entry) = events.moved.filter(|_| self.card.entry().is_some()) {
            self.card.open(entry, false);
        } else if events.back {
            self.card.close();
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>, scope: Scope, wide: bool) {
        match self.card.ui(ui, view, scope, wide) {
            None => {}
            Some(CardEvent::Widen) if wide && !self.wide => self.card.close(), // there is no room beside it
            Some(CardEvent::Widen) => self.wide = !self.wide,
            Some(CardEvent::Close) => {
                self.wide = false;
                self.card.close();
            }
            Some(CardEvent::Erase(entry)) => self.erasing = Some(Erasing::of(entry)),
            Some(CardEvent::PrintPlace(entry)) => self.hand_over.ask(Job::places(vec![entry])),
            Some(CardEvent::PrintExclusion(entry)) => self.hand_over.ask(Job::exclusions(vec![entry])),
            Some(CardEvent::TakeBack(_) | CardEvent::Wallet(..)) => {} // the card asks by itself
            Some(CardEvent::Correct(entry, correction)) => {
                self.form = Some(EntryForm::open(view, Purpose::Correct(entry, correction)));
            }
        }
    }

    /// Says what to do when there is nobody to show; returns whether it did.
    fn nobody_ui(&self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        let past = view.register.is_some_and(|head| head.as_of.is_some());
        if self.list.is_filtered() {
            return false; // the chips must stay within reach
        }
        match (self.list.found(), self.list.length()) {
            (Some(0), _) if self.unplaced.found_anybody() => {
                empty(ui, &tr.queue_nobody_in_queue(), &tr.queue_nobody_in_queue_hint(), None);
            }
            (Some(0), _) => {
                empty(ui, &tr.queue_nobody_found(), &tr.queue_nobody_found_hint(), None);
            }
            (None, Some(0)) if past => {
                empty(ui, &tr.queue_nobody_then(), "", None);
            }
            (None, Some(0)) => {
                let (title, hint) = (tr.empty_queue(), tr.empty_queue_hint());
                if empty(ui, &title, &hint, Some(&tr.empty_take_in())) {
                    view.commands.send(Action::Go(Section::Import));
                }
            }
            (Some(_), _) | (None, Some(_) | None) => return false,
        }
        true
    }

    /// Asks in which languages the list in view is printed, and where it goes.
    fn ask_print(&mut self, view: &View<'_>) {
        let Some((head, garrison)) = view.register.and_then(|head| Some((head, head.garrison()?.clone())))
        else {
            return;
        };
        self.hand_over.ask(Job::queue(garrison, head.as_of));
    }

    /// Whether the form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.as_ref().is_some_and(EntryForm::has_changes) || self.card.has_changes()
    }

    /// How many rows are in view, once they are read.
    pub fn rows_in_view(&self) -> usize {
        self.list.rows_in_view()
    }

    /// Looks at the list in another way, as its headers and filters do.
    pub fn arrange(&mut self, arrangement: Arrangement) {
        self.list.state.arrangement = arrangement;
    }

    /// Narrows the list to the people with a mark, as its chip does.
    pub fn show_marked(&mut self, mark: Mark) {
        self.form = None; // what is typed stays as its draft
        self.card.close();
        self.arrange(Arrangement {
            sort: None,
            filters: [(rows::MARK.to_owned(), [rows::mark_code(mark).to_owned()].into())].into(),
        });
    }

    /// Whether the list on show is sorted by one of its columns.
    pub fn is_sorted(&self) -> bool {
        self.list.is_sorted()
    }

    /// Shows the card of a person.
    pub fn show(&mut self, entry: EntryId) {
        self.form = None; // what is typed stays as its draft
        self.card.open(entry, true);
    }

    /// Opens the form that puts something of a person right; the card is behind it.
    pub fn correct(&mut self, entry: EntryId, correction: Correction) {
        self.card.open(entry, true);
        self.asked_form = Some(Purpose::Correct(entry, correction));
    }

    /// Opens the form with the cells of a rejected row.
    pub fn fix_row(&mut self, row: ImportRowId) {
        self.asked_form = Some(Purpose::FixRow(row));
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        let present = view.register.is_some_and(|head| head.as_of.is_none());
        if action == Action::Print {
            self.ask_print(view);
        }
        if action == Action::Add && present && self.form.is_none() {
            self.asked_form = Some(Purpose::Register);
        }
    }
}
