//! What a list says of its rows: its columns, and what it can be narrowed by.

use egui::Ui;
use serde::Serialize;

use super::sort::SortValue;
use crate::{
    exchange::ListCell,
    i18n::{
        Lang,
        amounts::{area_number, thousands},
        dates,
    },
};

type Value<'a, R> = Box<dyn Fn(&R) -> ListCell + 'a>;
type Draw<'a, R> = Box<dyn Fn(&mut Ui, &R) + 'a>;
type Order<'a, R> = Box<dyn Fn(&R) -> SortValue + 'a>;
type Sorts<'a, R> = Box<dyn Fn(&R) -> Vec<Choice> + 'a>;

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    #[default]
    Left,
    /// For numbers.
    Right,
}

/// A column: one value of a row is what is shown, copied, exported, sorted by and summed up.
pub struct Column<'a, R> {
    /// Names the column in the preferences of a person, for ever.
    pub id: &'static str,
    pub header: String,
    /// At text size 100 %, until a person changes it.
    pub width: f32,
    pub side: Side,
    pub(super) strong: bool,
    pub(super) summed: bool,
    pub(super) shown_at_first: bool,
    value: Value<'a, R>,
    draw: Option<Draw<'a, R>>,
    order: Option<Order<'a, R>>,
}

impl<'a, R> Column<'a, R> {
    /// A column of any values; on the side where such values stand.
    pub fn new(
        id: &'static str,
        header: impl Into<String>,
        width: f32,
        side: Side,
        value: impl Fn(&R) -> ListCell + 'a,
    ) -> Self {
        Self {
            id,
            header: header.into(),
            width,
            side,
            strong: false,
            summed: false,
            shown_at_first: true,
            value: Box::new(value),
            draw: None,
            order: None,
        }
    }

    /// A column of words.
    pub fn words<T: Into<String>>(
        id: &'static str,
        header: impl Into<String>,
        width: f32,
        text: impl Fn(&R) -> T + 'a,
    ) -> Self {
        Self::new(id, header, width, Side::Left, move |row| {
            let text = text(row).into();
            if text.is_empty() { ListCell::Empty } else { ListCell::Text(text) }
        })
    }

    /// A column of whole numbers.
    pub fn numbers<T: Into<i64>>(
        id: &'static str,
        header: impl Into<String>,
        width: f32,
        number: impl Fn(&R) -> T + 'a,
    ) -> Self {
        Self::new(id, header, width, Side::Right, move |row| ListCell::Integer(number(row).into()))
    }

    /// Numbers that are words, such as bounds: they stand at the right.
    pub fn at_right(mut self) -> Self {
        self.side = Side::Right;
        self
    }

    /// Draws the cells otherwise than as the text of their value.
    pub fn drawn(mut self, draw: impl Fn(&mut Ui, &R) + 'a) -> Self {
        self.draw = Some(Box::new(draw));
        self
    }

    /// Sorts by something else than the value: states by their course, terms by their instants.
    pub fn sorted_by<T: Into<SortValue>>(mut self, order: impl Fn(&R) -> T + 'a) -> Self {
        self.order = Some(Box::new(move |row| order(row).into()));
        self
    }

    /// The foot of the list tells the sum.
    pub fn summed(mut self) -> Self {
        self.summed = true;
        self
    }

    /// What names the row: in strong letters.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// Only who wants the column sees it.
    pub fn hidden_at_first(mut self) -> Self {
        self.shown_at_first = false;
        self
    }

    /// The value of a row.
    pub fn value(&self, row: &R) -> ListCell {
        (self.value)(row)
    }

    /// The value as the list shows it.
    pub fn text(&self, row: &R) -> String {
        shown_text(self.value(row))
    }

    pub(super) fn draw(&self) -> Option<&Draw<'a, R>> {
        self.draw.as_ref()
    }

    pub(super) fn order(&self, row: &R, lang: Lang) -> SortValue {
        match &self.order {
            Some(order) => order(row).in_language(lang),
            None => SortValue::of(self.value(row)).in_language(lang),
        }
    }
}

/// A value as the list shows it.
pub(super) fn shown_text(value: ListCell) -> String {
    match value {
        ListCell::Empty => String::new(),
        ListCell::Text(text) => text,
        ListCell::Integer(number) => thousands(number),
        ListCell::Area(area) => area_number(area),
        ListCell::Day(day) => dates::numeric(day),
        ListCell::Time(time) => time.format("%d.%m.%Y %H:%M:%S").to_string(),
    }
}

/// One thing a list can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Remembered in views; never of a person.
    pub code: String,
    pub label: String,
}

impl Choice {
    /// A choice that is remembered by its code.
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code: code.into(), label: label.into() }
    }

    /// A choice that is remembered by the name its value has in files, which never changes.
    pub fn of(value: &impl Serialize, label: impl Into<String>) -> Self {
        let value = serde_json::to_value(value).expect("a value of the register has a name in files");
        Self::new(value.as_str().map_or_else(|| value.to_string(), str::to_owned), label)
    }

    /// A number is its own name.
    pub fn number(number: impl Into<i64>) -> Self {
        let number = number.into().to_string();
        Self { code: number.clone(), label: number }
    }
}

/// What a list can be narrowed by: each row is of one or several sorts.
pub struct Filter<'a, R> {
    /// Names the filter in views, for ever.
    pub id: &'static str,
    pub label: String,
    sorts: Sorts<'a, R>,
}

impl<'a, R> Filter<'a, R> {
    /// Rows of exactly one sort.
    pub fn by(id: &'static str, label: impl Into<String>, sort: impl Fn(&R) -> Choice + 'a) -> Self {
        Self::by_any(id, label, move |row| vec![sort(row)])
    }

    /// Rows of several sorts, or none.
    pub fn by_any(
        id: &'static str,
        label: impl Into<String>,
        sorts: impl Fn(&R) -> Vec<Choice> + 'a,
    ) -> Self {
        Self { id, label: label.into(), sorts: Box::new(sorts) }
    }

    /// The sorts of a row.
    pub fn sorts(&self, row: &R) -> Vec<Choice> {
        (self.sorts)(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{dwelling::DwellingState, exclusion::CaseStage, offer::Channel, task::TaskKind},
        journal::payloads::papers::PaperKind,
    };

    #[track_caller]
    fn check(value: &impl Serialize, expected: &str) {
        assert_eq!(Choice::of(value, "").code, expected);
    }

    #[test]
    fn views_remember_the_names_of_files() {
        check(&TaskKind::CheckPayments, "check_payments");
        check(&DwellingState::Vacant, "vacant");
        check(&CaseStage::PreliminaryDecided, "preliminary_decided");
        check(&Channel::Message, "message");
        check(&PaperKind::PlaceInformation, "place_information");
    }
}
