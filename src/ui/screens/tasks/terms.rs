//! Messages and notices that should have left within one working day (order 214), above the tasks.

use std::sync::Arc;

use egui::{Label, RichText, Ui};

use crate::{
    domain::{Instant, wallet::TermState},
    ops::wallet::{self, RunningTerm, TermOf},
    ui::{
        action::{Action, Section},
        command::Command,
        loaded::Loaded,
        theme,
        view::View,
    },
};

/// See the module.
#[derive(Default)]
pub struct Terms {
    terms: Loaded<Instant, Arc<Vec<RunningTerm>>>,
}

impl Terms {
    /// Shows a line for each kind that is over its term; nothing if none is.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let today = view.zone().day(view.now);
        // Terms are told by days: a reading for every instant would never come to rest.
        let key = today.and_time(chrono::NaiveTime::MIN).and_utc();
        let now = view.now;
        let read = move |reader: &crate::store::Reader, _key: &Instant| {
            wallet::running_terms(reader, now).map(Arc::new)
        };
        let Some(terms) = self.terms.get(view, &key, read).cloned() else { return };
        let (messages, notices) = wallet::over_term(&terms);
        let tr = view.tr;
        if messages > 0 && line_ui(ui, &tr.wallet_messages_over(messages), &tr.wallet_show_round()) {
            let over = terms.iter().filter(|term| term.term.state == TermState::Over);
            let round = over.filter_map(|term| match term.of {
                TermOf::Message(_, round) => Some(round),
                TermOf::Notice(_) => None,
            });
            round.take(1).for_each(|round| view.commands.send(Command::ShowRound(round)));
        }
        if notices > 0 && line_ui(ui, &tr.wallet_notices_over(notices), &tr.wallet_show_cases()) {
            view.commands.send(Action::Go(Section::Inventory));
        }
    }
}

fn line_ui(ui: &mut Ui, words: &str, button: &str) -> bool {
    ui.horizontal(|ui| {
        let ink = theme::palette(ui).danger.ink;
        ui.add(Label::new(RichText::new(words).color(ink)));
        ui.small_button(button).clicked()
    })
    .inner
}
