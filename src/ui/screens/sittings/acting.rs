//! Acts on minutes and leases: what is asked before each, and what is told after it.

use egui::{Label, Ui};

use super::forms::{ApprovalForm, DecisionForm, FailureForm, SignedForm};
use crate::{
    domain::{
        Day,
        ids::{EntryId, LeaseId, MinutesId, OfferId},
        sitting::ReversalReason,
    },
    i18n::Tr,
    journal::Stamp,
    ops,
    store::Writer,
    ui::{
        screens::hand_over::{HandOver, Job},
        view::View,
        widgets::{
            choice::choice,
            field::{FIELD_WIDTH, Field},
            form_dialog::{Act, Form, FormDialog, Typed},
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

/// The question on show with the act it leads to, and the papers on their way.
#[derive(Default)]
pub struct Acting {
    asking: FormDialog<Asked>,
    papers: HandOver,
}

impl Acting {
    /// Asks before an act.
    pub fn ask(&mut self, asked: Asked) {
        self.asking.open(asked);
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
        self.asking.is_open()
    }

    /// Whether the question holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.asking.has_changes()
    }

    /// Shows the question.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.asking.ui(ui, view);
        self.papers.ui(ui, view);
    }
}

impl Form for Asked {
    fn title(&self, tr: Tr) -> String {
        self.question.words(tr, &self.about).0
    }

    fn agree(&self, tr: Tr) -> String {
        self.question.words(tr, &self.about).2
    }

    fn is_complete(&self) -> bool {
        self.question.is_complete()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (_title, body, _agree) = self.question.words(view.tr, &self.about);
        ui.add(Label::new(body).wrap());
        ui.add_space(4.0);
        self.question.fields_ui(ui, view.tr, view.zone().day(view.now));
    }

    fn act(&self) -> Act {
        self.question.act()
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some(match &mut self.question {
            Question::Approve { minutes, form } => (format!("approve {}", minutes.0), form),
            Question::Reverse { minutes, reason } => (format!("reverse {}", minutes.0), reason),
            Question::Sign { offer, form } => (format!("sign {}", offer.0), form),
            Question::Unsign { lease, reason } => (format!("unsign {}", lease.0), reason),
            Question::Fail { offer, form } => (format!("fail {}", offer.0), form),
            Question::Extend { lease, form } => (format!("extend {}", lease.0), form),
            Question::House { lease, form } => (format!("house {}", lease.0), form),
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

    /// The act; a form that is not complete does nothing.
    fn act(&self) -> Act {
        match self {
            Self::Approve { minutes, form } => {
                let minutes = *minutes;
                act(form.approval(), Tr::sittings_approved, move |writer, stamp, (day, by)| {
                    ops::sittings::approve_minutes(writer, stamp, minutes, day, &by)
                })
            }
            Self::Reverse { minutes, reason } => {
                let minutes = *minutes;
                act(Some(*reason), Tr::sittings_reversed, move |writer, stamp, reason| {
                    ops::sittings::reverse_minutes(writer, stamp, minutes, reason)
                })
            }
            Self::Sign { offer, form } => {
                let offer = *offer;
                act(form.signed(), Tr::sittings_signed, move |writer, stamp, signed| {
                    ops::leases::sign(writer, stamp, offer, &signed).map(|_lease| ())
                })
            }
            Self::Unsign { lease, reason } => {
                let lease = *lease;
                act(Some(reason.clone()), Tr::sittings_unsigned, move |writer, stamp, reason| {
                    ops::leases::reverse(writer, stamp, lease, &reason)
                })
            }
            Self::Fail { offer, form } => {
                let offer = *offer;
                act(form.failure(), Tr::sittings_failed, move |writer, stamp, (reason, decision)| {
                    ops::leases::fail(writer, stamp, offer, reason, decision)
                })
            }
            Self::Extend { lease, form } => {
                let lease = *lease;
                act(form.signed(), Tr::sittings_extended, move |writer, stamp, signed| {
                    ops::leases::extend(writer, stamp, lease, &signed)
                })
            }
            Self::House { lease, form } => {
                let lease = *lease;
                act(form.decision(), Tr::sittings_housed, move |writer, stamp, decision| {
                    ops::leases::house(writer, stamp, lease, decision)
                })
            }
        }
    }
}

fn act<T: Send + 'static>(
    said: Option<T>,
    done: fn(Tr) -> String,
    act: impl FnOnce(&mut Writer, &Stamp, T) -> ops::Result<()> + Send + 'static,
) -> Act {
    Box::new(move |writer, stamp| {
        if let Some(said) = said {
            act(writer, stamp, said)?;
        }
        Ok(Box::new(done))
    })
}
