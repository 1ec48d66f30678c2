//! The columns that every list of offers has.

use super::{line::OfferLine, short_time};
use crate::{
    domain::Instant,
    i18n::names::surname_first,
    ui::{view::View, widgets::list::Column},
};

/// Of times to the minute.
const TIME_WIDTH: f32 = 92.0;

/// Who is offered something.
pub fn person<'a>(view: &View<'_>) -> Column<'a, OfferLine> {
    Column::words("person", view.tr.offers_column_person(), 126.0, |line: &OfferLine| {
        surname_first(&line.name)
    })
}

/// What is offered.
pub fn dwelling<'a>(view: &View<'_>) -> Column<'a, OfferLine> {
    Column::words("dwelling", view.tr.dwellings_inventory_no(), 92.0, |line: &OfferLine| {
        line.facts.inventory_no.clone()
    })
}

/// When it was sent.
pub fn sent<'a>(view: &'a View<'a>) -> Column<'a, OfferLine> {
    time(view, "sent", view.tr.offers_column_sent(), |line| line.offer.sent_at)
}

/// When its term ends.
pub fn due<'a>(view: &'a View<'a>) -> Column<'a, OfferLine> {
    time(view, "due", view.tr.offers_column_due_at(), |line| line.offer.due_at)
}

fn time<'a>(
    view: &'a View<'a>,
    id: &'static str,
    header: String,
    at: fn(&OfferLine) -> Option<Instant>,
) -> Column<'a, OfferLine> {
    let words =
        move |line: &OfferLine| at(line).map(|at| short_time(view, line.zone, at)).unwrap_or_default();
    Column::words(id, header, TIME_WIDTH, words).sorted_by(at)
}
