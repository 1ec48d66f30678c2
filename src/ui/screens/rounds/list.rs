//! The list of rounds.

use std::sync::Arc;

use chrono::Datelike as _;
use egui::Ui;

use super::reading::{self, RoundLine};
use crate::{
    domain::{ids::RoundId, round::RoundEnd},
    i18n::{Tr, capitals::sentence_case},
    ui::{
        loaded::Loaded,
        screens::offers::long_time,
        session::garrison_name,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            list::{Choice, Column, Filter, List, ListState},
        },
    },
};

/// See the module.
#[derive(Default)]
pub struct RoundList {
    lines: Loaded<(), Arc<Vec<RoundLine>>>,
    state: ListState<RoundId>,
    /// The round in view at the last frame: another one was asked for elsewhere.
    shown: Option<RoundId>,
}

impl RoundList {
    /// The rounds, once they are read.
    pub fn lines(&mut self, view: &View<'_>) -> Option<Arc<Vec<RoundLine>>> {
        self.lines.get(view, &(), |reader, ()| reading::rounds(reader).map(Arc::new)).cloned()
    }

    /// Shows the rounds, in a low page without the foot; another one may come into view.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        lines: &[RoundLine],
        shown: &mut Option<RoundId>,
        low: bool,
    ) {
        if let Some(round) = shown.filter(|round| self.shown != Some(*round)) {
            self.state.choose(round, None);
        }
        let list = List::new(
            "rounds",
            view.tr.shell_section_rounds(),
            columns(view),
            |line: &RoundLine| line.row.id,
            |line: &RoundLine| view.tr.rounds_round(&line.row.id.0.to_string()),
        );
        let list = list.filters(filters(view)).main("garrison").always_one();
        let list = if low { list.plain() } else { list };
        list.show_all(ui, view, &mut self.state, lines);
        *shown = self.state.cursor().copied().or(*shown);
        self.shown = *shown;
    }
}

fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, RoundLine>> {
    let tr = view.tr;
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    vec![
        Column::numbers("number", tr.rounds_column_number(), 44.0, |line: &RoundLine| line.row.id.0),
        Column::words("garrison", tr.shell_garrison(), 150.0, |line: &RoundLine| {
            garrison_name(&line.garrison, view.lang).to_owned()
        }),
        Column::words("basis", tr.rounds_column_basis(), 272.0, move |line: &RoundLine| {
            tr.legal_basis(line.row.basis)
        }),
        Column::words("opened", tr.rounds_column_opened(), 124.0, |line: &RoundLine| {
            long_time(line.garrison.zone, Some(line.row.opened_at))
        })
        .sorted_by(|line| line.row.opened_at),
        Column::numbers("offered", tr.rounds_column_offered(), 92.0, move |line: &RoundLine| {
            count(line.offered)
        })
        .summed(),
        Column::numbers("accepted", tr.rounds_column_accepted(), 104.0, move |line: &RoundLine| {
            count(line.accepted)
        })
        .summed(),
        Column::words("state", tr.rounds_column_state(), 200.0, move |line: &RoundLine| {
            state_words(tr, line)
        })
        .drawn(move |ui, line| state_ui(ui, tr, line)),
    ]
}

fn filters<'a>(view: &'a View<'a>) -> Vec<Filter<'a, RoundLine>> {
    let tr = view.tr;
    vec![
        Filter::by("garrison", tr.shell_garrison(), |line: &RoundLine| {
            Choice::new(line.garrison.id.0.to_string(), garrison_name(&line.garrison, view.lang))
        }),
        Filter::by_any("state", tr.rounds_column_state(), move |line: &RoundLine| {
            let end = line.row.end.map(|(end, _)| end);
            let state = Choice::new(state_code(end), sentence_case(&tr.round_state(end)));
            let waits = Choice::new("waits", sentence_case(&tr.rounds_wave_waits()));
            std::iter::once(state).chain(line.waits.then_some(waits)).collect()
        }),
        Filter::by("year", tr.archive_filter_year(), |line: &RoundLine| {
            Choice::number(line.garrison.zone.local(line.row.opened_at).year())
        }),
    ]
}

fn state_code(end: Option<RoundEnd>) -> String {
    match end {
        None => "running".to_owned(),
        Some(RoundEnd::Filled) => "filled".to_owned(),
        Some(RoundEnd::Exhausted) => "exhausted".to_owned(),
        Some(RoundEnd::Annulled { reason }) => format!("annulled_{}", reason.code()),
    }
}

fn state_words(tr: Tr, line: &RoundLine) -> String {
    let state = tr.round_state(line.row.end.map(|(end, _)| end));
    if line.waits { format!("{state}, {}", tr.rounds_wave_waits()) } else { state }
}

/// How a round stands, with its waiting wave.
fn state_ui(ui: &mut Ui, tr: Tr, line: &RoundLine) {
    let (end, waits) = (line.row.end.map(|(end, _)| end), line.waits);
    let meaning = if end.is_some() { Meaning::Neutral } else { Meaning::Marked };
    badge(ui, meaning, &tr.round_state(end));
    if waits {
        badge(ui, Meaning::Warning, &tr.rounds_wave_waits());
    }
}
