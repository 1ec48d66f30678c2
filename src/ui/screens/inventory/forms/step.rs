//! A step of a case: what each needs, and nothing else.

use egui::{Label, RichText, Ui};
use serde::{Deserialize, Serialize};

use super::ground_ui;
use crate::{
    domain::{
        Day,
        exclusion::{AppealOutcome, CaseAct, CaseOutcome, Ground, HearingException, hearing_from},
        ids::CaseId,
        legal_basis::{BasisKind, LegalBasis},
        working_days::WorkingCalendar,
    },
    i18n::{Lang, Tr, dates::numeric},
    journal::{Stamp, payloads::entries::DecisionReference},
    ops::{
        self,
        cases::{self, CaseDecision, CaseView, HearingCall, HearingMinutes},
    },
    store::Writer,
    ui::{
        screens::inventory::reading::Desk,
        view::View,
        widgets::{
            choice::choice,
            date_field::{DateText, day_ui},
            field::{FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    outcome: CaseOutcome,
    ground: Option<Ground>,
    basis: LegalBasis,
    body_ru: String,
    body_kk: String,
    number: String,
    date: DateText,
    hearing_on: DateText,
    attended: bool,
    objections: String,
    exception: HearingException,
    appeal_outcome: AppealOutcome,
}

/// See the module; every step uses some of the fields.
#[derive(Clone)]
pub struct StepForm {
    case: CaseId,
    act: CaseAct,
    person: String,
    calendar: WorkingCalendar,
    outcomes: Vec<CaseOutcome>,
    fields: Fields,
}

impl StepForm {
    /// A form for a step, filled in as far as the case says it.
    pub fn new(case: &CaseView, desk: &Desk, act: CaseAct) -> Self {
        let intended = case.row.preliminary.as_ref();
        let every = act == CaseAct::PreliminaryDecision;
        let outcomes = CaseOutcome::ALL.iter().copied();
        let outcomes: Vec<_> = outcomes.filter(|outcome| every || case.row.stage.allows(*outcome)).collect();
        let wanted = intended.map_or(CaseOutcome::Excludes, |intended| intended.outcome);
        let outcome = if outcomes.contains(&wanted) { wanted } else { CaseOutcome::Keeps };
        let of_others = matches!(act, CaseAct::Appeal | CaseAct::AppealOutcome | CaseAct::HearingException);
        let body = |lang| if of_others { String::new() } else { Tr::new(lang).inventory_default_body() };
        let hearing_on = match (&case.row.hearing_notice, act) {
            (Some(notice), CaseAct::Hearing) => notice.hearing_on,
            _ => hearing_from(desk.today, &desk.calendar),
        };
        let day = if act == CaseAct::Hearing { hearing_on } else { desk.today };
        let printed = case.printed_notice.clone().filter(|_| act == CaseAct::Notice);
        let (number, date) = printed.unwrap_or_else(|| (String::new(), day));
        Self {
            case: case.row.id,
            act,
            person: case.name.full(),
            calendar: desk.calendar.clone(),
            outcomes,
            fields: Fields {
                outcome,
                ground: intended.and_then(|intended| intended.ground).or(case.suggested_ground),
                basis: LegalBasis::Law73,
                body_ru: body(Lang::Ru),
                body_kk: body(Lang::Kk),
                number,
                date: DateText::of(date),
                hearing_on: DateText::of(hearing_on),
                attended: true,
                objections: String::new(),
                exception: HearingException::Waived,
                appeal_outcome: AppealOutcome::Stands,
            },
        }
    }

    fn document(&self) -> Option<DecisionReference> {
        let (body, number) = (self.fields.body_ru.trim(), self.fields.number.trim());
        let date = self.fields.date.typed()?;
        let complete = !body.is_empty() && !number.is_empty();
        complete.then(|| DecisionReference { body: body.to_owned(), number: number.to_owned(), date })
    }

    /// The ground that the outcome rests on, if it rests on one.
    fn grounded(&self) -> Option<Option<Ground>> {
        if self.fields.outcome.needs_ground() { self.fields.ground.map(Some) } else { Some(None) }
    }

    /// What is to be recorded, once it is complete.
    fn step(&self) -> Option<Step> {
        let number = Some(self.fields.number.trim().to_owned()).filter(|number| !number.is_empty());
        let date = self.fields.date.typed();
        Some(match self.act {
            CaseAct::PreliminaryDecision => {
                Step::Preliminary(self.fields.outcome, self.grounded()?, self.document()?)
            }
            CaseAct::HearingNotice => Step::Notice(HearingCall {
                number: number?,
                notified_on: date?,
                hearing_on: self.fields.hearing_on.typed()?,
            }),
            CaseAct::Hearing => Step::Hearing(HearingMinutes {
                minutes_no: number?,
                held_on: date?,
                attended: self.fields.attended,
                objections: self.fields.objections.clone(),
            }),
            CaseAct::HearingException => Step::Exception(self.fields.exception, self.document()?),
            CaseAct::Decision => Step::Decision(Box::new(CaseDecision {
                outcome: self.fields.outcome,
                ground: self.grounded()?,
                basis: self.fields.basis,
                decision: self.document()?,
                body_kk: Some(self.fields.body_kk.clone()).filter(|body| !body.trim().is_empty())?,
                successor: None,
            })),
            CaseAct::Notice => Step::Told(number?, date?),
            CaseAct::Appeal => Step::Appeal(self.document()?),
            CaseAct::AppealOutcome => Step::AppealOutcome(self.fields.appeal_outcome, self.document()?),
            CaseAct::Reinstatement => Step::Reinstatement(self.document()?),
        })
    }

    fn outcome_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let label = tr.inventory_form_outcome();
        let name = |outcome: &CaseOutcome| tr.case_outcome(*outcome);
        Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.fields.outcome, &self.outcomes, name));
        if self.fields.outcome.needs_ground() {
            ground_ui(ui, tr, &mut self.fields.ground);
        }
        let hint = match (self.act, self.fields.outcome) {
            (CaseAct::Decision, CaseOutcome::Excludes) => tr.inventory_form_exclude_hint(),
            (CaseAct::Decision, CaseOutcome::ContinuesFamily) => tr.inventory_form_family_hint(),
            _ => return,
        };
        ui.add(Label::new(RichText::new(hint).small().weak()).wrap());
    }

    fn basis_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let label = tr.inventory_form_basis();
        let bases = LegalBasis::ALL.into_iter().filter(|basis| basis.kind() == BasisKind::Exclusion);
        let bases: Vec<_> = bases.collect();
        let name = |basis: &LegalBasis| tr.legal_basis(*basis);
        Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.fields.basis, &bases, name));
    }

    fn document_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.inventory_form_body_ru()).text(ui, &mut self.fields.body_ru);
        if self.act == CaseAct::Decision {
            Field::new(&tr.inventory_form_body_kk()).text(ui, &mut self.fields.body_kk);
        }
        Field::new(&tr.inventory_form_number()).text(ui, &mut self.fields.number);
        day_ui(ui, tr, &tr.inventory_form_date(), &mut self.fields.date, today);
    }

    fn notice_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.inventory_form_number()).text(ui, &mut self.fields.number);
        day_ui(ui, tr, &tr.inventory_form_notified_on(), &mut self.fields.date, today);
        if self.act == CaseAct::Notice {
            return;
        }
        day_ui(ui, tr, &tr.inventory_form_hearing_on(), &mut self.fields.hearing_on, today);
        if let Some(notified_on) = self.fields.date.typed() {
            let earliest = numeric(hearing_from(notified_on, &self.calendar));
            let hint = tr.inventory_form_hearing_hint(&earliest);
            ui.add(Label::new(RichText::new(hint).small().weak()).wrap());
        }
    }

    fn hearing_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.inventory_form_number()).text(ui, &mut self.fields.number);
        day_ui(ui, tr, &tr.inventory_form_held_on(), &mut self.fields.date, today);
        ui.checkbox(&mut self.fields.attended, tr.inventory_form_attended());
        Field::new(&tr.inventory_form_objections()).text(ui, &mut self.fields.objections);
    }

    fn exception_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let label = tr.inventory_form_exception();
        let name = |exception: &HearingException| tr.hearing_exception(*exception);
        Field::new(&label).show(ui, |ui| {
            choice(ui, &label, FIELD_WIDTH, &mut self.fields.exception, HearingException::ALL, name)
        });
    }

    fn appeal_outcome_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let label = tr.inventory_form_appeal_outcome();
        let name = |outcome: &AppealOutcome| tr.appeal_outcome(*outcome);
        Field::new(&label).show(ui, |ui| {
            choice(ui, &label, FIELD_WIDTH, &mut self.fields.appeal_outcome, AppealOutcome::ALL, name)
        });
    }
}

/// A step with what it needs.
enum Step {
    Preliminary(CaseOutcome, Option<Ground>, DecisionReference),
    Notice(HearingCall),
    Hearing(HearingMinutes),
    Exception(HearingException, DecisionReference),
    Decision(Box<CaseDecision>),
    Told(String, Day),
    Appeal(DecisionReference),
    AppealOutcome(AppealOutcome, DecisionReference),
    Reinstatement(DecisionReference),
}

impl Step {
    fn record(self, writer: &mut Writer, stamp: &Stamp, case: CaseId) -> ops::Result<()> {
        match self {
            Self::Preliminary(outcome, ground, document) => {
                cases::record_preliminary(writer, stamp, case, (outcome, ground), document)
            }
            Self::Notice(call) => cases::notify_hearing(writer, stamp, case, call),
            Self::Hearing(minutes) => cases::record_hearing(writer, stamp, case, minutes),
            Self::Exception(exception, document) => {
                cases::dispense_hearing(writer, stamp, case, exception, document)
            }
            Self::Decision(decision) => cases::decide(writer, stamp, case, *decision),
            Self::Told(number, day) => cases::record_notice(writer, stamp, case, &number, day),
            Self::Appeal(document) => cases::appeal(writer, stamp, case, document),
            Self::AppealOutcome(outcome, document) => {
                cases::decide_appeal(writer, stamp, case, outcome, document)
            }
            Self::Reinstatement(document) => cases::reinstate(writer, stamp, case, document),
        }
    }
}

impl Form for StepForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_form_title(&tr.case_act(self.act), &self.person)
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_form_agree()
    }

    fn is_complete(&self) -> bool {
        self.step().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (tr, today) = (view.tr, view.zone().day(view.now));
        match self.act {
            CaseAct::PreliminaryDecision => self.outcome_ui(ui, tr),
            CaseAct::Decision => {
                self.outcome_ui(ui, tr);
                self.basis_ui(ui, tr);
            }
            CaseAct::HearingException => self.exception_ui(ui, tr),
            CaseAct::AppealOutcome => self.appeal_outcome_ui(ui, tr),
            CaseAct::HearingNotice | CaseAct::Notice => return self.notice_ui(ui, tr, today),
            CaseAct::Hearing => return self.hearing_ui(ui, tr, today),
            CaseAct::Appeal | CaseAct::Reinstatement => {}
        }
        self.document_ui(ui, tr, today);
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("case {} {}", self.case.0, self.act.code()), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (case, act, step) = (self.case, self.act, self.step());
        Box::new(move |writer, stamp| {
            if let Some(step) = step {
                step.record(writer, stamp, case)?;
            }
            Ok(say(move |tr| tr.inventory_form_done(&tr.case_act(act))))
        })
    }
}
