//! The form of an application with its household, and of corrections to it.
//!
//! What is wrong stands beside its field, and nothing is written while anything is.
//! What is typed is kept as a draft, so that nothing is lost when the window closes in the middle.

mod applicant;
mod fields;
mod household;
mod opening;
mod reading;
mod saving;
mod sheet;
mod similar;
mod submission;

use egui::{Frame, Label, Margin, Panel, RichText, ScrollArea, Ui};

use self::{
    fields::Fields,
    opening::{Opened, RowNote},
    reading::{Context, Findings, FormReader, Place},
    sheet::Sheet,
    similar::Similar,
};
use crate::{
    domain::{
        entry::{QueueKey, RegisterEntry},
        ids::{EntryId, ImportRowId},
        registration_number::RegistrationNumber,
    },
    exchange::Severity,
    i18n::Tr,
    ops,
    ui::{
        failure,
        loaded::{Loaded, Pending},
        screens::queue::card::Correction,
        theme,
        typing::{Typing, escaped},
        view::View,
        widgets::{
            button,
            confirm::{Question, confirm},
            field,
        },
    },
};

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An application is entered by hand.
    Register,
    /// A rejected row of a file is put right and entered.
    FixRow(ImportRowId),
    Correct(EntryId, Correction),
}

/// How a form ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Put aside or given up.
    Closed,
    Saved(EntryId),
}

/// See the module.
pub struct EntryForm {
    purpose: Purpose,
    opening: Pending<Opened>,
    fields: Fields,
    /// The entry that is corrected.
    entry: Option<Box<RegisterEntry>>,
    row: Option<RowNote>,
    /// From the moment on in which the form can be shown.
    typing: Option<Typing<Fields>>,
    similar: Similar,
    proposed_no: Loaded<u16, RegistrationNumber>,
    /// The number that was proposed last, to follow the year while nobody has typed another.
    proposed: String,
    attempted: bool,
    focused: Option<Place>,
    /// The field that is brought into view in the next frame: the first that is wrong.
    wanted: Option<Place>,
    saving: Pending<EntryId>,
    refusal: Option<ops::Error>,
    asks_to_discard: bool,
}

impl EntryForm {
    /// Opens a form; what an earlier one left comes back.
    pub fn open(view: &View<'_>, purpose: Purpose) -> Self {
        Self {
            purpose,
            opening: opening::begin(view, purpose),
            fields: Fields::default(),
            entry: None,
            row: None,
            typing: None,
            similar: Similar::default(),
            proposed_no: Loaded::default(),
            proposed: String::new(),
            attempted: false,
            focused: None,
            wanted: None,
            saving: Pending::default(),
            refusal: None,
            asks_to_discard: false,
        }
    }

    /// Shows the form over the whole page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Ended> {
        if let Some(ended) = self.take_in(view) {
            return Some(ended);
        }
        let Some(typing) = &mut self.typing else {
            ui.spinner();
            return None;
        };
        typing.take_keys(ui, &mut self.fields);
        self.propose_number(view);
        let findings = self.findings(view);
        self.head_ui(ui, view);
        let frame = Frame::new().inner_margin(Margin { top: 8, ..Margin::ZERO });
        let pressed = Panel::bottom("entry form")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| self.foot_ui(ui, view, &findings));
        ScrollArea::both().id_salt("entry form fields").auto_shrink(false).show(ui, |ui| {
            self.fields_ui(ui, view, &findings);
            field::follow_focus(ui);
        });
        if let Some(typing) = &mut self.typing {
            typing.note(ui, &self.fields);
        }
        pressed.inner.or_else(|| self.discard_ui(ui, view)).or_else(|| self.leave_ui(ui, view.tr))
    }

    fn take_in(&mut self, view: &View<'_>) -> Option<Ended> {
        match self.opening.result() {
            None => {}
            Some(Ok(opened)) => self.begin(opened),
            Some(Err(error)) => {
                view.tell_failure(error);
                return Some(Ended::Closed);
            }
        }
        match self.saving.result()? {
            Ok(entry) => {
                self.typing.take().into_iter().for_each(Typing::forget);
                view.tell_done(saving::told(self.purpose));
                Some(Ended::Saved(entry))
            }
            Err(error) => {
                self.refusal = Some(error);
                None
            }
        }
    }

    fn begin(&mut self, opened: Opened) {
        self.fields = opened.beginning.clone();
        self.typing = Some(Typing::resume(opened.draft, opened.kept, opened.beginning, &mut self.fields));
        self.entry = opened.entry;
        self.attempted = opened.row.is_some();
        self.row = opened.row;
    }

    /// Proposes the next number of the year of submission while nobody has typed another.
    fn propose_number(&mut self, view: &View<'_>) {
        let registers = matches!(self.purpose, Purpose::Register);
        if !registers
            || (!self.fields.registration_no.is_empty() && self.fields.registration_no != self.proposed)
        {
            return;
        }
        let Some(year) = opening::year_of(view, &self.fields) else { return };
        let next = self
            .proposed_no
            .get(view, &year, |reader, year| ops::entries::next_registration_no(reader, *year));
        if let Some(next) = next.filter(|_| self.focused != Some(Place::RegistrationNo)) {
            self.proposed = next.to_string();
            let proposed = Fields { registration_no: self.proposed.clone(), ..self.fields.clone() };
            let before = std::mem::replace(&mut self.fields, proposed);
            if let Some(typing) = self.typing.as_mut().filter(|typing| before == *typing.beginning()) {
                typing.begin_with(&self.fields);
            }
        }
    }

    fn findings(&self, view: &View<'_>) -> Findings {
        let Some(head) = view.register else { return Findings::new() };
        let context = Context { garrisons: &head.garrisons, now: view.now, tr: view.tr };
        let mut reader = FormReader::new(context, self.fields.garrison);
        saving::read(&mut reader, self.purpose, &self.fields, self.entry.as_deref());
        reader.findings
    }

    fn head_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.label(theme::title(title(tr, self.purpose)));
        if let Some(entry) = &self.entry {
            ui.label(RichText::new(entry.applicant.name.full()).weak());
        }
        if let Some(row) = &self.row {
            row.ui(ui, tr);
        }
        if let Some(typing) = &mut self.typing {
            typing.restored_ui(ui, tr, &mut self.fields);
        }
        ui.add_space(4.0);
    }

    fn fields_ui(&mut self, ui: &mut Ui, view: &View<'_>, findings: &Findings) {
        let mut sheet = Sheet::new(view, findings, self.attempted, &mut self.focused, self.wanted.take());
        let fields = &mut self.fields;
        match self.purpose {
            Purpose::Register | Purpose::FixRow(_) => {
                submission::application_ui(ui, &mut sheet, fields);
                applicant::ui(ui, &mut sheet, &mut fields.applicant, true);
                household::ui(ui, &mut sheet, &mut fields.members);
            }
            Purpose::Correct(_, Correction::Applicant) => {
                applicant::ui(ui, &mut sheet, &mut fields.applicant, false);
            }
            Purpose::Correct(_, Correction::Household) => household::ui(ui, &mut sheet, &mut fields.members),
            Purpose::Correct(_, Correction::Submission) => {
                if let Some(typing) = &self.typing {
                    submission::correction_ui(ui, &mut sheet, fields, typing.beginning());
                }
            }
        }
    }

    fn foot_ui(&mut self, ui: &mut Ui, view: &View<'_>, findings: &Findings) -> Option<Ended> {
        let tr = view.tr;
        self.similar.ui(ui, view, &self.fields, self.entry.as_deref());
        self.problems_ui(ui, view, findings);
        ui.horizontal(|ui| {
            let possible = view.can_write() && !self.saving.is_running();
            if button::primary_if(ui, possible, tr.entry_save()).clicked() {
                self.save(view);
            }
            let put_aside =
                ui.button(tr.entry_put_aside()).on_hover_text(tr.entry_put_aside_hint()).clicked();
            if ui.button(tr.entry_discard()).clicked() {
                self.asks_to_discard = true;
            }
            put_aside.then_some(Ended::Closed)
        })
        .inner
    }

    fn problems_ui(&self, ui: &mut Ui, view: &View<'_>, findings: &Findings) {
        let danger = theme::palette(ui).danger.ink;
        let errors = findings.values().filter(|rule| rule.severity() == Severity::Error).count();
        if self.attempted && errors > 0 {
            ui.label(RichText::new(view.tr.entry_errors(errors)).color(danger));
        } else if let Some(error) = &self.refusal {
            let zone = view.register.and_then(|head| head.garrison()).map(|garrison| garrison.zone);
            let zone = zone.unwrap_or_else(crate::domain::garrison::Zone::of_the_capital);
            let sentence = failure::act_error(view.tr, zone, error);
            ui.add(Label::new(RichText::new(sentence).color(danger)).wrap());
        }
    }

    fn save(&mut self, view: &View<'_>) {
        self.attempted = true;
        self.refusal = None;
        let Some(head) = view.register else { return };
        let context = Context { garrisons: &head.garrisons, now: view.now, tr: view.tr };
        let mut reader = FormReader::new(context, self.fields.garrison);
        let act = saving::read(&mut reader, self.purpose, &self.fields, self.entry.as_deref());
        if let Some(act) = act.filter(|_| reader.is_clean()) {
            saving::start(&mut self.saving, view, act);
        } else {
            let mut findings = reader.findings.iter();
            self.wanted =
                findings.find(|(_, rule)| rule.severity() == Severity::Error).map(|(place, _)| *place);
        }
    }

    /// Whether it holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.typing.as_ref().is_some_and(Typing::is_changed)
    }

    /// Escape asks before a form with changes is closed; what was typed stays as a draft.
    fn leave_ui(&mut self, ui: &Ui, tr: Tr) -> Option<Ended> {
        if self.asks_to_discard {
            return None;
        }
        let typing = self.typing.as_mut()?;
        let wished = !typing.asks_to_leave() && escaped(ui);
        typing.is_left(ui, tr, wished).then_some(Ended::Closed)
    }

    /// Asks before what was typed is thrown away; what was not changed goes without a question.
    fn discard_ui(&mut self, ui: &Ui, view: &View<'_>) -> Option<Ended> {
        if !self.asks_to_discard {
            return None;
        }
        let tr = view.tr;
        let unchanged = !self.has_changes();
        let question = || Question {
            title: tr.entry_discard_title(),
            body: tr.entry_discard_body(),
            agree: tr.entry_discard_agree(),
        };
        match if unchanged { Some(true) } else { confirm(ui, tr, &question()) } {
            None => None,
            Some(false) => {
                self.asks_to_discard = false;
                None
            }
            Some(true) => {
                self.typing.take().into_iter().for_each(Typing::forget);
                Some(Ended::Closed)
            }
        }
    }
}

fn title(tr: Tr, purpose: Purpose) -> String {
    match purpose {
        Purpose::Register => tr.entry_title_new(),
        Purpose::FixRow(_) => tr.entry_title_fix_row(),
        Purpose::Correct(_, Correction::Applicant) => tr.entry_title_applicant(),
        Purpose::Correct(_, Correction::Household) => tr.entry_title_household(),
        Purpose::Correct(_, Correction::Submission) => tr.entry_title_submission(),
    }
}

/// The number and instant of an entry before a correction.
fn before(entry: Option<&RegisterEntry>) -> Option<QueueKey> {
    entry.map(|entry| entry.key)
}
