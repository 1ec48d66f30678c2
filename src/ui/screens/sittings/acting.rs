//! Acts on minutes and leases: what is asked before each, and what is told after it.

use egui::{Label, Ui};

use super::forms::{ApprovalForm, DecisionForm, FailureForm, SignedForm};
use crate::{
    domain::{
        Day,
        garrison::Zone,
        ids::{EntryId, LeaseId, MinutesId, OfferId},
        sitting::ReversalReason,
    },
    i18n::Tr,
    journal::Stamp,
    ops,
    store::Writer,
    ui::{
        desk::Errand,
        failure,
        loaded::Pending,
        screens::hand_over::{HandOver, Job},
        view::View,
        widgets::{
            choice::choice,
            dialog::Dialog,
            field::{FIELD_WIDTH, Field},
            notice::Sentence,
        },
    },
};

/// What is being asked before an act.
pub struct Asked {
    /// The person, or the official number, that the act is about.
    pub about: String,
    pub question: Question,
}

/// The questions with what is filled in so far.
pub enum Question {
    Approve { minutes: MinutesId, form: ApprovalForm },
    Reverse { minutes: MinutesId, reason: ReversalReason },
    Sign { offer: OfferId, form: SignedForm },
    Unsign { lease: LeaseId, reason: String },
    Fail { offer: OfferId, form: FailureForm },
    Extend { lease: LeaseId, form: SignedForm },
    House { lease: LeaseId, form: DecisionForm },
}

/// The act under way, its question and its refusal.
#[derive(Default)]
pub struct Acting {
    asked: Option<Asked>,
    running: Pending<Sentence>,
    error: Option<ops::Error>,
    papers: HandOver,
}

impl Acting {
    /// Asks before an act.
    pub fn ask(&mut self, asked: Asked) {
        self.error = None;
        self.asked = Some(asked);
    }

    /// Asks in which languages minutes are printed, and where to.
    pub fn print_minutes(&mut self, minutes: MinutesId) {
        self.papers.ask(Job::minutes(minutes));
    }

    /// Asks the same for what minutes say of each of these people.
    pub fn print_extracts(&mut self, minutes: MinutesId, entries: Vec<EntryId>) {
        self.papers.ask(Job::extracts(minutes, entries));
    }

    /// Whether papers can be asked for now.
    pub fn can_print(&self) -> bool {
        !self.papers.is_running()
    }

    /// Whether a question is open: keys of the page behind it do nothing.
    pub const fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// Shows the question.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, zone: Zone) {
        self.take_result(view);
        self.papers.ui(ui, view);
        let Some(mut asked) = self.asked.take() else { return };
        let error = self.error.as_ref().map(|error| failure::act_error(view.tr, zone, error));
        let possible = view.can_write() && !self.running.is_running();
        match asked.ui(ui, view.tr, zone.day(view.now), possible, error.as_deref()) {
            Some(false) => self.error = None,
            answer => {
                if answer == Some(true) {
                    self.error = None;
                    asked.question.start(view, &mut self.running);
                }
                self.asked = Some(asked);
            }
        }
    }

    fn take_result(&mut self, view: &View<'_>) {
        match self.running.result() {
            None => {}
            Some(Ok(sentence)) => {
                view.tell_done(sentence);
                *self = Self { papers: std::mem::take(&mut self.papers), ..Self::default() };
            }
            Some(Err(error)) => self.error = Some(error),
        }
    }
}

impl Asked {
    fn ui(&mut self, ui: &mut Ui, tr: Tr, today: Day, possible: bool, error: Option<&str>) -> Option<bool> {
        let (title, body, agree) = self.question.words(tr, &self.about);
        let possible = possible && self.question.is_complete();
        Dialog { title: &title, agree: &agree, possible, error }.show(ui, tr, |ui| {
            ui.add(Label::new(body).wrap());
            ui.add_space(4.0);
            self.question.fields_ui(ui, tr, today);
        })
    }
}

impl Question {
    /// Title, body and the verb.
    fn words(&self, tr: Tr, about: &str) -> (String, String, String) {
        match self {
            Self::Approve { .. } => {
                (tr.sittings_approve_title(about), tr.sittings_approve_body(), tr.sittings_approve_agree())
            }
            Self::Reverse { .. } => {
                (tr.sittings_reverse_title(about), tr.sittings_reverse_body(), tr.sittings_reverse_agree())
            }
            Self::Sign { .. } => {
                (tr.sittings_sign_title(about), tr.sittings_sign_body(), tr.sittings_sign_agree())
            }
            Self::Unsign { .. } => {
                (tr.sittings_unsign_title(about), tr.sittings_unsign_body(), tr.sittings_unsign_agree())
            }
            Self::Fail { .. } => {
                (tr.sittings_fail_title(about), tr.sittings_fail_body(), tr.sittings_fail_agree())
            }
            Self::Extend { .. } => {
                (tr.sittings_extend_title(about), tr.sittings_extend_body(), tr.sittings_extend_agree())
            }
            Self::House { .. } => {
                (tr.sittings_house_title(about), tr.sittings_house_body(), tr.sittings_house_agree())
            }
        }
    }

    fn is_complete(&self) -> bool {
        match self {
            Self::Approve { form, .. } => form.approval().is_some(),
            Self::Reverse { .. } => true,
            Self::Unsign { reason, .. } => !reason.trim().is_empty(),
            Self::Sign { form, .. } | Self::Extend { form, .. } => form.signed().is_some(),
            Self::Fail { form, .. } => form.failure().is_some(),
            Self::House { form, .. } => form.decision().is_some(),
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        match self {
            Self::Approve { form, .. } => form.ui(ui, tr, today),
            Self::Reverse { reason, .. } => {
                let label = tr.rounds_column_reason();
                let text = |reason: &ReversalReason| tr.reversal_reason(*reason);
                Field::new(&label)
                    .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, reason, &ReversalReason::ALL, text));
            }
            Self::Sign { form, .. } => form.ui(ui, tr, &tr.sittings_lease_number(), today),
            Self::Extend { form, .. } => form.ui(ui, tr, &tr.sittings_agreement_number(), today),
            Self::Unsign { reason, .. } => {
                Field::new(&tr.rounds_column_reason()).text(ui, reason);
            }
            Self::Fail { form, .. } => form.ui(ui, tr, today),
            Self::House { form, .. } => form.ui(ui, tr, today),
        }
    }

    /// Starts the act; a form that is not complete starts nothing.
    fn start(&self, view: &View<'_>, running: &mut Pending<Sentence>) {
        match self {
            Self::Approve { minutes, form } => {
                let (minutes, Some((day, by))) = (*minutes, form.approval()) else { return };
                run(view, running, Tr::sittings_approved, move |writer, stamp| {
                    ops::sittings::approve_minutes(writer, stamp, minutes, day, &by)
                });
            }
            Self::Reverse { minutes, reason } => {
                let (minutes, reason) = (*minutes, *reason);
                run(view, running, Tr::sittings_reversed, move |writer, stamp| {
                    ops::sittings::reverse_minutes(writer, stamp, minutes, reason)
                });
            }
            Self::Sign { offer, form } => {
                let (offer, Some(signed)) = (*offer, form.signed()) else { return };
                run(view, running, Tr::sittings_signed, move |writer, stamp| {
                    ops::leases::sign(writer, stamp, offer, &signed).map(|_lease| ())
                });
            }
            Self::Unsign { lease, reason } => {
                let (lease, reason) = (*lease, reason.clone());
                run(view, running, Tr::sittings_unsigned, move |writer, stamp| {
                    ops::leases::reverse(writer, stamp, lease, &reason)
                });
            }
            Self::Fail { offer, form } => {
                let (offer, Some((reason, decision))) = (*offer, form.failure()) else { return };
                run(view, running, Tr::sittings_failed, move |writer, stamp| {
                    ops::leases::fail(writer, stamp, offer, reason, decision)
                });
            }
            Self::Extend { lease, form } => {
                let (lease, Some(signed)) = (*lease, form.signed()) else { return };
                run(view, running, Tr::sittings_extended, move |writer, stamp| {
                    ops::leases::extend(writer, stamp, lease, &signed)
                });
            }
            Self::House { lease, form } => {
                let (lease, Some(decision)) = (*lease, form.decision()) else { return };
                run(view, running, Tr::sittings_housed, move |writer, stamp| {
                    ops::leases::house(writer, stamp, lease, decision)
                });
            }
        }
    }
}

fn run(
    view: &View<'_>,
    running: &mut Pending<Sentence>,
    done: fn(Tr) -> String,
    act: impl FnOnce(&mut Writer, &Stamp) -> ops::Result<()> + Send + 'static,
) {
    running.start(view, Errand::whole(Tr::offers_recording), move |writer, stamp, _progress| {
        act(writer, stamp)?;
        Ok(Box::new(done))
    });
}
