//! Acts on a round and its offers: what is asked before each, and what is told after it.

use egui::{Label, Ui};

use super::{changed::Changed, reading::RoundDetail, sending::SendingForm};
use crate::{
    domain::{
        Day, Instant,
        garrison::Zone,
        ids::{OfferId, RoundId},
        offer::WithdrawReason,
    },
    i18n::{Tr, dates},
    journal::{Stamp, payloads::rounds::AnnulReason},
    ops::{self, Refusal},
    platform::{dialogs::FileRequest, system},
    store::Writer,
    ui::{
        desk::{Errand, Text},
        failure,
        loaded::Pending,
        view::View,
        widgets::{
            choice::choice,
            dialog::Dialog,
            field::{FIELD_WIDTH, Field},
            form_dialog::say,
            notice::Sentence,
            path_field::{PathText, Purpose},
        },
    },
};

/// What is being asked before an act.
pub enum Asked {
    Approve { round: RoundId, count: usize },
    Next { round: RoundId, free: usize, latest_silence: Option<Instant> },
    Close { round: RoundId },
    Annul { round: RoundId, reason: AnnulReason },
    Send(SendingForm),
    Withdraw { offers: Vec<OfferId>, reason: WithdrawReason },
    PutOnPaper { offers: Vec<OfferId> },
    WriteOutbox(PathText),
}

/// The act under way, its question and its refusal.
#[derive(Default)]
pub struct Acting {
    asked: Option<Asked>,
    running: Pending<Sentence>,
    error: Option<ops::Error>,
    pub changed: Option<Changed>,
}

impl Acting {
    /// Asks before an act.
    pub fn ask(&mut self, asked: Asked) {
        self.error = None;
        self.asked = Some(asked);
    }

    /// Asks before the next wave: replies must have been taken in (design 4.7).
    pub fn ask_next(&mut self, detail: &RoundDetail) {
        let (round, free) = (detail.row.id, detail.free.len());
        self.ask(Asked::Next { round, free, latest_silence: detail.latest_silence() });
    }

    /// Whether a question is open: keys of the page behind it do nothing.
    pub const fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// Shows the question; returns whether an act was done.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, zone: Zone) -> bool {
        let done = self.take_result(view);
        let Some(mut asked) = self.asked.take() else { return done };
        let error = self.error.as_ref().map(|error| failure::act_error(view.tr, zone, error));
        let possible = view.can_write() && !self.running.is_running();
        match asked.ui(ui, view, zone, possible, error.as_deref()) {
            None => self.asked = Some(asked),
            Some(false) => self.error = None,
            Some(true) => {
                self.error = None;
                asked.start(view, zone, &mut self.running);
                self.asked = Some(asked);
            }
        }
        done
    }

    fn take_result(&mut self, view: &View<'_>) -> bool {
        match self.running.result() {
            None => false,
            Some(Ok(sentence)) => {
                view.tell_done(sentence);
                *self = Self::default();
                true
            }
            Some(Err(ops::Error::Refused(refusal))) => {
                match *refusal {
                    Refusal::PlanChanged { round, differences } => {
                        *self = Self { changed: Some(Changed::new(round, differences)), ..Self::default() };
                    }
                    other => self.error = Some(other.into()),
                }
                false
            }
            Some(Err(error)) => {
                self.error = Some(error);
                false
            }
        }
    }
}

/// The words of a question.
struct Words {
    title: String,
    body: String,
    agree: String,
}

impl Asked {
    fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        zone: Zone,
        possible: bool,
        error: Option<&str>,
    ) -> Option<bool> {
        let tr = view.tr;
        let Words { title, body, agree } = self.words(tr, zone);
        let possible = possible && self.is_complete(zone);
        let dialog = Dialog { title: &title, agree: &agree, possible, error };
        dialog.show(ui, tr, |ui| {
            if !body.is_empty() {
                ui.add(Label::new(body).wrap());
                ui.add_space(4.0);
            }
            self.fields_ui(ui, tr, zone, zone.day(view.now));
        })
    }

    fn words(&self, tr: Tr, zone: Zone) -> Words {
        let number = |round: &RoundId| round.0.to_string();
        let (title, body, agree) = match self {
            Self::Approve { round, count } => (
                tr.rounds_approve_title(&number(round)),
                tr.rounds_approve_body(*count as i64),
                tr.rounds_approve_agree(*count as i64),
            ),
            Self::Next { round, free, latest_silence } => (
                tr.rounds_next_title(&number(round)),
                match latest_silence {
                    Some(due) => {
                        tr.rounds_next_body_silence(*free as i64, &dates::to_the_minute(zone.local(*due)))
                    }
                    None => tr.rounds_next_body(*free as i64),
                },
                match latest_silence {
                    Some(_) => tr.rounds_next_agree_silence(),
                    None => tr.rounds_next_agree(),
                },
            ),
            Self::Close { round } => {
                (tr.rounds_close_title(&number(round)), tr.rounds_close_body(), tr.rounds_close_agree())
            }
            Self::Annul { round, .. } => {
                (tr.rounds_annul_title(&number(round)), tr.rounds_annul_body(), tr.rounds_annul_agree())
            }
            Self::Send(form) => form.words(tr),
            Self::Withdraw { offers, .. } => (
                tr.rounds_withdraw_title(offers.len() as i64),
                tr.rounds_withdraw_body(),
                tr.rounds_withdraw_agree(),
            ),
            Self::PutOnPaper { offers } => {
                (tr.rounds_paper_title(offers.len() as i64), tr.rounds_paper_body(), tr.rounds_paper_agree())
            }
            Self::WriteOutbox(_) => {
                (tr.rounds_outbox_title(), tr.rounds_outbox_body(), tr.rounds_outbox_agree())
            }
        };
        Words { title, body, agree }
    }

    fn is_complete(&self, zone: Zone) -> bool {
        match self {
            Self::Approve { .. }
            | Self::Next { .. }
            | Self::Close { .. }
            | Self::Annul { .. }
            | Self::Withdraw { .. }
            | Self::PutOnPaper { .. } => true,
            Self::Send(form) => form.is_complete(zone),
            Self::WriteOutbox(path) => path.path().is_some(),
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, tr: Tr, zone: Zone, today: Day) {
        let label = tr.rounds_column_reason();
        match self {
            Self::Approve { .. } | Self::Next { .. } | Self::Close { .. } | Self::PutOnPaper { .. } => {}
            Self::Annul { reason, .. } => {
                Field::new(&label).show(ui, |ui| {
                    let text = |reason: &AnnulReason| tr.annul_reason(*reason);
                    choice(ui, &label, FIELD_WIDTH, reason, &AnnulReason::ALL, text);
                });
            }
            Self::Withdraw { reason, .. } => {
                Field::new(&label).show(ui, |ui| {
                    let text = |reason: &WithdrawReason| tr.withdraw_reason(*reason);
                    choice(ui, &label, FIELD_WIDTH, reason, &WithdrawReason::CHOSEN, text);
                });
            }
            Self::Send(form) => form.ui(ui, tr, zone, today),
            Self::WriteOutbox(path) => {
                path.ui(ui, tr, &tr.rounds_outbox_file(), Purpose::Save, || outbox_request(tr));
            }
        }
    }

    fn start(&self, view: &View<'_>, zone: Zone, running: &mut Pending<Sentence>) {
        match self {
            Self::Approve { round, .. } => {
                let round = *round;
                run(view, running, Tr::rounds_approving, move |writer, stamp| {
                    let count = ops::rounds::approve(writer, stamp, round)?.len() as i64;
                    Ok(say(move |tr| tr.rounds_approved(count)))
                });
            }
            Self::Next { round, .. } => plan_again(view, running, *round),
            Self::Close { round } => {
                let round = *round;
                run(view, running, Tr::offers_recording, move |writer, stamp| {
                    let end = ops::rounds::close(writer, stamp, round)?;
                    Ok(say(move |tr| tr.round_state(Some(end))))
                });
            }
            Self::Annul { round, reason } => {
                let (round, reason) = (*round, *reason);
                run(view, running, Tr::offers_recording, move |writer, stamp| {
                    ops::rounds::annul(writer, stamp, round, reason)?;
                    Ok(say(move |tr| tr.terms_round_annulled(&tr.annul_reason(reason))))
                });
            }
            Self::Send(form) => {
                let sendings = form.sendings(zone);
                run(view, running, Tr::offers_recording, move |writer, stamp| {
                    let count = ops::offers::record_all_sent(writer, stamp, sendings)?.len() as i64;
                    Ok(say(move |tr| tr.rounds_sent(count)))
                });
            }
            Self::Withdraw { offers, reason } => {
                let (offers, reason) = (offers.clone(), *reason);
                run(view, running, Tr::offers_recording, move |writer, stamp| {
                    ops::offers::withdraw_all(writer, stamp, &offers, reason)?;
                    let count = offers.len() as i64;
                    Ok(say(move |tr| tr.rounds_withdrawn(count)))
                });
            }
            Self::PutOnPaper { offers } => {
                let offers = offers.clone();
                run(view, running, Tr::offers_recording, move |writer, stamp| {
                    ops::offers::put_on_paper(writer, stamp, &offers)?;
                    let count = offers.len() as i64;
                    Ok(say(move |tr| tr.rounds_put_on_paper(count)))
                });
            }
            Self::WriteOutbox(path) => {
                let path = path.path().unwrap_or_default();
                run(view, running, Tr::rounds_writing_outbox, move |writer, stamp| {
                    let outbox = ops::outbox::write(writer, stamp, &path)?;
                    let (count, again) = (outbox.offers.len() as i64, outbox.written_before.len() as i64);
                    Ok(say(move |tr| match again {
                        0 => tr.rounds_outbox_written(count),
                        again => tr.rounds_outbox_written_again(again, count),
                    }))
                });
            }
        }
    }
}

impl Acting {
    /// Plans the waiting wave of a round again, where its data changed since; no silence is in question.
    pub fn plan_again(&mut self, view: &View<'_>, detail: &RoundDetail) {
        self.changed = None;
        match detail.latest_silence() {
            Some(_) => self.ask_next(detail),
            None => plan_again(view, &mut self.running, detail.row.id),
        }
    }
}

fn plan_again(view: &View<'_>, running: &mut Pending<Sentence>, round: RoundId) {
    run(view, running, Tr::rounds_planning, move |writer, stamp| {
        let wave = i64::from(ops::rounds::next(writer, stamp, round, true)?.wave);
        Ok(say(move |tr| tr.rounds_wave_planned(&wave.to_string())))
    });
}

fn run(
    view: &View<'_>,
    running: &mut Pending<Sentence>,
    title: Text,
    act: impl FnOnce(&mut Writer, &Stamp) -> ops::Result<Sentence> + Send + 'static,
) {
    running.start(view, Errand::stoppable(title), move |writer, stamp, _progress| act(writer, stamp));
}

/// The dialog for the gateway's file.
fn outbox_request(tr: Tr) -> FileRequest {
    FileRequest {
        title: tr.rounds_outbox_title(),
        kind: tr.rounds_outbox_files(),
        extensions: vec!["csv".to_owned()],
        folder: system::documents_folder(),
        file_name: "outbox.csv".to_owned(),
    }
}

/// Where the gateway's file goes unless the person says otherwise: one for every minute.
pub fn proposed_outbox(view: &View<'_>, zone: Zone) -> PathText {
    let name = format!("outbox-{}.csv", zone.local(view.now).format("%Y-%m-%d-%H-%M"));
    PathText::of(&system::documents_folder().unwrap_or_default().join(name))
}
