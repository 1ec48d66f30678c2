//! The pages as they would be printed now; nothing of them is recorded.

use super::job::{Job, Rehearsed};
use crate::{
    i18n::{Lang, Tr},
    ops::{self, several::Refused},
    ui::{
        desk::{Answer, Errand, Ticket},
        view::View,
        widgets::preview::Sheets,
    },
};

/// See the module.
#[derive(Default)]
pub(super) struct Rehearsal {
    asked: Option<(Vec<Lang>, u64)>,
    ticket: Option<Ticket<ops::Result<Rehearsed>>>,
    outcome: Option<ops::Result<Sheets>>,
    /// Who of the batch would get no paper.
    refused: Vec<Refused>,
}

impl Rehearsal {
    /// Lays the papers out again where the languages or the register changed; returns whether other pages came.
    pub fn refresh(&mut self, view: &View<'_>, job: &Job, langs: &[Lang]) -> bool {
        let wanted = (langs.to_vec(), view.revision);
        if self.asked.as_ref() != Some(&wanted) {
            self.asked = Some(wanted);
            self.refused.clear();
            self.ticket = Some(begin(view, job.clone(), langs.to_vec()));
        }
        let outcome = match self.ticket.as_mut().map(Ticket::take) {
            None | Some(Answer::NotYet) => return false,
            Some(Answer::Ready(outcome)) => Some(outcome.map(|rehearsed| {
                self.refused = rehearsed.refused;
                Sheets::new(rehearsed.pages)
            })),
            Some(Answer::Lost) => None,
        };
        self.ticket = None;
        self.outcome = outcome;
        true
    }

    /// Who would get no paper, of those whose papers were laid out.
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// The pages last laid out, or why there are none.
    pub fn outcome(&self) -> Option<Result<&Sheets, &ops::Error>> {
        self.outcome.as_ref().map(Result::as_ref)
    }

    /// The pages, if they are those that would be printed now.
    pub fn current(&self) -> Option<&Sheets> {
        self.outcome.as_ref().filter(|_| self.ticket.is_none())?.as_ref().ok()
    }
}

fn begin(view: &View<'_>, job: Job, langs: Vec<Lang>) -> Ticket<ops::Result<Rehearsed>> {
    let errand = Errand::stoppable(Tr::preview_laying_out);
    view.rehearse(errand, move |writer, stamp, progress| job.rehearse(writer, stamp, &langs, progress))
}
