//! The card of a person: who, with whom, entitled to what and why, what was offered, what happened.

mod consent;
mod data;
mod events;
mod head;
mod norm;
mod offers;
mod page;
mod story;
mod taking_back;

use egui::{Key, ScrollArea, Ui};

use self::{consent::WalletAct, page::CardPage, story::Story, taking_back::TakingBack};
pub use self::{
    data::{sex, yes_no_unknown},
    norm::sum_ui,
    page::Standing,
};
use super::source::{Scope, Source};
use crate::{
    domain::{
        entry::{EntryState, RegisterEntry},
        ids::EntryId,
    },
    i18n::Tr,
    ui::{
        action::SectionAct,
        loaded::Loaded,
        screens::wallet::WalletForm,
        view::View,
        widgets::{button, form_dialog::FormDialog, tabs::tabs},
    },
};

/// A part of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    Person,
    Offers,
    History,
    Place,
}

impl Part {
    const ALL: [Self; 4] = [Self::Person, Self::Offers, Self::History, Self::Place];

    fn label(self, tr: Tr) -> String {
        match self {
            Self::Person => tr.card_part_person(),
            Self::Offers => tr.card_part_offers(),
            Self::History => tr.card_part_history(),
            Self::Place => tr.card_part_place(),
        }
    }
}

/// What may be put right on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    Applicant,
    Household,
    Submission,
}

impl Correction {
    /// What the section offers with it.
    const fn act(self) -> SectionAct {
        match self {
            Self::Applicant => SectionAct::CorrectApplicant,
            Self::Household => SectionAct::CorrectHousehold,
            Self::Submission => SectionAct::CorrectSubmission,
        }
    }
}

/// What was asked for on the card in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardEvent {
    /// The card takes the whole page, or goes back beside the list.
    Widen,
    Close,
    Correct(EntryId, Correction),
    PrintPlace(EntryId),
    /// Print the notice that this person was taken off the register.
    PrintExclusion(EntryId),
    Erase(EntryId),
    /// The reply 6527 is taken back.
    TakeBack(EntryId),
    /// A consent, its withdrawal or a number of the social wallet is recorded.
    Wallet(EntryId, WalletAct),
}

/// See the module.
#[derive(Default)]
pub struct CardPanel {
    entry: Option<EntryId>,
    part: Part,
    page: Loaded<(Scope, EntryId), CardPage>,
    story: Story,
    taking_back: FormDialog<TakingBack>,
    wallet: FormDialog<WalletForm>,
    /// The list is to show the person when the card has come.
    finds_place: bool,
}

impl CardPanel {
    /// Opens the card of a person; `finds_place` brings the person into view in the list as well.
    pub fn open(&mut self, entry: EntryId, finds_place: bool) {
        self.entry = Some(entry);
        self.finds_place = finds_place;
    }

    /// Whose card is open.
    pub fn entry(&self) -> Option<EntryId> {
        self.entry
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.taking_back.has_changes() || self.wallet.has_changes()
    }

    /// Closes the card.
    pub fn close(&mut self) {
        self.entry = None;
    }

    /// Reads the card; returns the garrison and place to be brought into view, once.
    pub fn refresh(&mut self, view: &View<'_>, scope: Scope, source: &Source) -> Option<Standing> {
        let entry = self.entry?;
        let source = source.clone();
        let page = self.page.get(view, &(scope, entry), move |reader, (scope, entry)| {
            page::read(reader, &source, *scope, *entry)
        })?;
        let standing = page.standing();
        std::mem::take(&mut self.finds_place).then_some(standing)
    }

    /// Shows the card.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, scope: Scope, wide: bool) -> Option<CardEvent> {
        let entry = self.entry?;
        let asking = self.taking_back.is_open() || self.wallet.is_open();
        self.taking_back.ui(ui, view);
        self.wallet.ui(ui, view);
        let page = self.page.last().filter(|page| page.card.entry.id == entry);
        let Some(page) = page else {
            ui.spinner();
            return None;
        };
        let mut event = head::ui(ui, view, page, wide);
        parts_ui(ui, view, &mut self.part);
        ScrollArea::vertical().id_salt(("card", entry.0, self.part.label(view.tr))).auto_shrink(false).show(
            ui,
            |ui| {
                ui.set_max_width(ui.available_width().min(720.0));
                match self.part {
                    Part::Person => event = event.or(person_ui(ui, view, page)),
                    Part::Offers => offers::ui(ui, view, page),
                    Part::History => events::ui(ui, view, page),
                    Part::Place => {
                        event = event.or(place_button_ui(ui, view, scope, entry));
                        self.story.ui(ui, view, scope, page);
                    }
                }
            },
        );
        if let Some(CardEvent::TakeBack(entry)) = event {
            self.taking_back.open(TakingBack::new(entry, page.card.view.garrison.zone));
            return None;
        }
        if let Some(CardEvent::Wallet(entry, act)) = event {
            let form = wallet_form(view, page, entry, act);
            self.wallet.open(form);
            return None;
        }
        let escaped = !asking
            && ui.memory(|memory| memory.focused().is_none())
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        event.or(escaped.then_some(if wide { CardEvent::Widen } else { CardEvent::Close }))
    }
}

fn wallet_form(view: &View<'_>, page: &CardPage, entry: EntryId, act: WalletAct) -> WalletForm {
    let zone = page.card.view.garrison.zone;
    match act {
        WalletAct::GiveConsent => WalletForm::consent(entry, zone, view.lang),
        WalletAct::WithdrawConsent => WalletForm::withdrawal(entry, zone),
        WalletAct::RecordReference => WalletForm::reference(entry, None, page.wallet_reference.as_deref()),
    }
}

fn parts_ui(ui: &mut Ui, view: &View<'_>, chosen: &mut Part) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        tabs(ui, view, chosen, &Part::ALL.map(|part| (part, part.label(view.tr))));
    });
    ui.separator();
}

/// The information on the place, as a paper; of today alone.
fn place_button_ui(ui: &mut Ui, view: &View<'_>, scope: Scope, entry: EntryId) -> Option<CardEvent> {
    if scope.as_of.is_some() {
        return None;
    }
    let pressed = button::for_act(ui, view, SectionAct::PrintPlace, true, view.tr.place_print());
    pressed.then_some(CardEvent::PrintPlace(entry))
}

fn person_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) -> Option<CardEvent> {
    let entry = &page.card.entry;
    let erasing = erase_button_ui(ui, view, entry).then_some(CardEvent::Erase(entry.id));
    let printing = exclusion_button_ui(ui, view, entry).then_some(CardEvent::PrintExclusion(entry.id));
    let erasing = erasing.or(printing);
    let submission = data::submission_ui(ui, view, page);
    let applicant = data::applicant_ui(ui, view, page);
    let takes_back = entry.within_norm_only && take_back_ui(ui, view);
    let wallet = consent::ui(ui, view, page);
    let household = norm::ui(ui, view, page);
    let correction = submission.or(applicant).or(household);
    let correction = correction.map(|correction| CardEvent::Correct(entry.id, correction));
    correction.or(wallet).or(takes_back.then_some(CardEvent::TakeBack(entry.id))).or(erasing)
}

fn take_back_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let possible = view.can_write() && view.register.is_some_and(|head| head.as_of.is_none());
    let button = ui.add_enabled(possible, egui::Button::new(view.tr.card_take_back()).small());
    let button = button.on_disabled_hover_text(super::toolbar::why_no_act(view));
    button::pressed(view, SectionAct::TakeBack, button)
}

/// Only where a decision took the person off the register.
fn exclusion_button_ui(ui: &mut Ui, view: &View<'_>, entry: &RegisterEntry) -> bool {
    if !matches!(entry.state, EntryState::Housed | EntryState::Excluded | EntryState::Appealed) {
        return false;
    }
    let possible = view.can_write() && view.register.is_some_and(|head| head.as_of.is_none());
    let button = ui.add_enabled(possible, egui::Button::new(view.tr.card_print_exclusion()));
    let button = button.on_disabled_hover_text(super::toolbar::why_no_act(view));
    button::pressed(view, SectionAct::PrintExclusion, button)
}

/// Only where nobody needs the data any more.
fn erase_button_ui(ui: &mut Ui, view: &View<'_>, entry: &RegisterEntry) -> bool {
    if entry.state.has_place() || entry.applicant.name.is_erased() {
        return false;
    }
    let possible = view.can_write() && view.register.is_some_and(|head| head.as_of.is_none());
    let button = ui.add_enabled(possible, egui::Button::new(view.tr.card_erase()));
    let button = button.on_disabled_hover_text(super::toolbar::why_no_act(view));
    button::pressed(view, SectionAct::Erase, button)
}

/// The heading of a part, with a button to put it right.
fn heading_ui(
    ui: &mut Ui,
    view: &View<'_>,
    text: &str,
    correction: Option<Correction>,
) -> Option<Correction> {
    ui.add_space(8.0);
    let pressed = ui
        .horizontal(|ui| {
            ui.label(crate::ui::theme::title(text));
            let correction = correction?;
            let possible = view.can_write() && view.register.is_some_and(|head| head.as_of.is_none());
            let button = egui::Button::new(view.tr.card_correct()).small();
            let button = ui.add_enabled(possible, button);
            crate::ui::widgets::field::name(&button, &correction.label(view.tr));
            let why_not = super::toolbar::why_no_act(view);
            let button = button.on_disabled_hover_text(why_not);
            button::pressed(view, correction.act(), button).then_some(correction)
        })
        .inner;
    ui.add_space(2.0);
    pressed
}

impl Correction {
    /// What the button says to a screen reader, and the title of the form.
    pub fn label(self, tr: Tr) -> String {
        match self {
            Self::Applicant => tr.card_correct_applicant(),
            Self::Household => tr.card_correct_household(),
            Self::Submission => tr.card_correct_submission(),
        }
    }
}
