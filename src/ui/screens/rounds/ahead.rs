//! Who was ahead of the person who was offered a dwelling, and why not they.

use egui::{Label, RichText, Ui};

use crate::{
    domain::{ids::RoundId, reason::Reason, registration_number::RegistrationNumber, round},
    i18n::Tr,
    ops::{self, rounds::DwellingReasons},
    ui::{
        desk::Errand,
        loaded::Pending,
        theme,
        view::View,
        widgets::{
            law_link::{self, law_cell},
            list::{Choice, Column, Filter, List, ListState},
            progress_bar::running_card,
        },
    },
};

/// One person ahead.
struct Line {
    place: u32,
    registration_no: RegistrationNumber,
    reason: Reason,
}

struct Reasons {
    offered_to: RegistrationNumber,
    people_ahead: u32,
    lines: Vec<Line>,
}

impl Reasons {
    fn of(found: DwellingReasons) -> Self {
        let line = |(ahead, registration_no): (round::Ahead, RegistrationNumber)| Line {
            place: ahead.place,
            registration_no,
            reason: ahead.reason,
        };
        Self {
            offered_to: found.offered_to,
            people_ahead: found.people_ahead,
            lines: found.ahead.into_iter().map(line).collect(),
        }
    }

    fn is_part(&self) -> bool {
        self.lines.len() < self.people_ahead as usize
    }
}

/// So many people are shown before the others are looked at.
const FIRST_PAGE: u32 = 200;

/// The list for one dwelling of a wave.
pub struct Ahead {
    round: RoundId,
    wave: u32,
    inventory_no: String,
    computing: Pending<Option<Reasons>>,
    reasons: Option<Reasons>,
    list: ListState<u32>,
}

impl Ahead {
    /// Asks for the list.
    pub fn ask(view: &View<'_>, round: RoundId, wave: u32, inventory_no: &str) -> Self {
        let mut ahead = Self {
            round,
            wave,
            inventory_no: inventory_no.to_owned(),
            computing: Pending::default(),
            reasons: None,
            list: ListState::default(),
        };
        ahead.compute(view, FIRST_PAGE);
        ahead
    }

    fn compute(&mut self, view: &View<'_>, count: u32) {
        let (round, wave, number) = (self.round, self.wave, self.inventory_no.clone());
        let errand = Errand::stoppable(Tr::rounds_computing_reasons);
        self.computing.start_reading(view, errand, move |reader, _progress| {
            let found = ops::rounds::reasons(reader, round, Some(wave), &number, count)?;
            Ok(found.map(Reasons::of))
        });
    }

    /// The first page is shown at once, the whole list as soon as it is there.
    fn take_in(&mut self, view: &View<'_>) {
        let Some(found) = self.computing.done(view) else { return };
        if found.as_ref().is_some_and(Reasons::is_part) {
            self.compute(view, u32::MAX);
        }
        self.reasons = found;
    }

    /// Shows the list; returns whether it is left.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        self.take_in(view);
        let left = ui
            .horizontal_wrapped(|ui| {
                ui.label(theme::title(tr.rounds_ahead_of(&self.inventory_no)));
                ui.button(tr.widgets_close()).clicked()
            })
            .inner;
        match &self.reasons {
            None if self.computing.is_running() => running_card(ui, tr, view.desk),
            None => {}
            Some(reasons) if reasons.lines.is_empty() => {
                ui.label(tr.rounds_nobody_ahead(&reasons.offered_to.to_string()));
            }
            Some(reasons) => {
                let sentence = tr
                    .rounds_ahead_sentence(i64::from(reasons.people_ahead), &reasons.offered_to.to_string());
                ui.add(Label::new(RichText::new(sentence).weak()).wrap());
                list_ui(ui, view, &mut self.list, &reasons.lines);
            }
        }
        left
    }
}

fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut ListState<u32>, lines: &[Line]) {
    let tr = view.tr;
    let columns = vec![
        Column::numbers("place", tr.offers_column_place(), 60.0, |line: &Line| line.place),
        Column::words("number", tr.offers_column_registration_no(), 96.0, |line: &Line| {
            line.registration_no.to_string()
        })
        .sorted_by(|line| line.registration_no),
        Column::words("law", law_link::MARK, 28.0, move |line: &Line| law_words(tr, line)).drawn(
            |ui, line| {
                if let Some(place) = line.reason.law_place() {
                    law_cell(ui, view, place, law_link::MARK);
                }
            },
        ),
        Column::words("reason", tr.rounds_column_reason(), 200.0, move |line: &Line| tr.reason(line.reason)),
    ];
    let reason = Filter::by("reason", tr.rounds_column_reason(), move |line: &Line| {
        Choice::new(line.reason.code(), tr.reason(line.reason))
    });
    let name = |line: &Line| format!("{} {} {}", line.place, line.registration_no, tr.reason(line.reason));
    let list = List::new("ahead", tr.rounds_ahead(), columns, |line: &Line| line.place, name);
    list.filters(vec![reason]).main("number").show_all(ui, view, state, lines);
}

fn law_words(tr: Tr, line: &Line) -> String {
    line.reason.law_place().map(|place| tr.law_place(place)).unwrap_or_default()
}
