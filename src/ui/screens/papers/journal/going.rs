//! Going to a record by its number or by a day.

use egui::{Key, RichText, TextEdit, Ui};

use crate::{
    domain::Day,
    i18n::{Tr, amounts::thousands, typed_dates::parse_day},
    journal::Sequence,
    ops,
    ui::{
        action::SectionAct,
        desk::{Answer, Ticket},
        theme,
        view::View,
        widgets::{button, field},
    },
};

const FIELD_WIDTH: f32 = 124.0;

/// What was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goal {
    Number(Sequence),
    Day(Day),
    /// There are not so many records.
    Behind,
    Unknown,
}

impl Goal {
    fn of(text: &str, last: Sequence) -> Self {
        let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        match (digits.parse::<Sequence>(), parse_day(text)) {
            (Ok(number), _) if (1..=last).contains(&number) => Self::Number(number),
            (_, Ok(day)) => Self::Day(day),
            (Ok(1..), Err(_)) => Self::Behind,
            (Ok(..1) | Err(_), Err(_)) => Self::Unknown,
        }
    }
}

/// See the module.
#[derive(Default)]
pub struct Going {
    text: String,
    wrong: bool,
    first_of_day: Option<Ticket<ops::Result<Sequence>>>,
}

impl Going {
    /// Shows the field; returns the record to go to.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, last: Sequence) -> Option<Sequence> {
        let tr = view.tr;
        let label = tr.journal_go_to();
        let edit = TextEdit::singleline(&mut self.text).hint_text(&label).desired_width(FIELD_WIDTH);
        let response = ui.add(edit);
        field::name(&response, &label);
        self.wrong &= !response.changed();
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let possible = !self.text.trim().is_empty();
        let pressed = button::for_act(ui, view, SectionAct::GoToRecord, possible, tr.journal_go());
        let goal = Goal::of(&self.text, last);
        if self.wrong {
            ui.label(RichText::new(trouble(tr, goal, last)).color(theme::palette(ui).danger.ink));
        }
        if !((entered && possible) || pressed) {
            return self.arrived(view);
        }
        match goal {
            Goal::Number(number) => return Some(number),
            Goal::Day(day) => {
                let zone = view.zone();
                let read = view.read(move |reader| ops::records::first_since(reader, day, zone));
                self.first_of_day = Some(read);
            }
            Goal::Behind | Goal::Unknown => self.wrong = true,
        }
        self.arrived(view)
    }

    fn arrived(&mut self, view: &View<'_>) -> Option<Sequence> {
        match self.first_of_day.as_mut()?.take() {
            Answer::NotYet => return None,
            Answer::Ready(Ok(number)) => {
                self.first_of_day = None;
                return Some(number);
            }
            Answer::Ready(Err(error)) => view.tell_failure(error),
            Answer::Lost => {}
        }
        self.first_of_day = None;
        None
    }
}

fn trouble(tr: Tr, goal: Goal, last: Sequence) -> String {
    match goal {
        Goal::Behind => tr.journal_go_behind(&thousands(last)),
        Goal::Number(_) | Goal::Day(_) | Goal::Unknown => tr.journal_go_unknown(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Goal) {
        assert_eq!(Goal::of(text, 30_000), expected, "{text}");
    }

    #[test]
    fn a_number_or_a_day_is_understood() {
        let day = Goal::Day("2026-11-22".parse().unwrap());
        check("1", Goal::Number(1));
        check(" 30 000 ", Goal::Number(30_000));
        check("30001", Goal::Behind);
        check("22.11.2026", day);
        check("0", Goal::Unknown);
        check("-5", Goal::Unknown);
        check("вчера", Goal::Unknown);
        check("", Goal::Unknown);
    }
}
