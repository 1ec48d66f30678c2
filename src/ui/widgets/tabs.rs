//! The pages of a section as a row of buttons; the keys go from one to the next as between the sheets of a workbook.

use egui::{Button, Context, Ui};

use super::button;
use crate::ui::{action::SectionAct, view::View};

/// Shows the pages in the row it is called in; returns whether another one was chosen.
pub fn tabs<P: Copy + PartialEq>(ui: &mut Ui, view: &View<'_>, shown: &mut P, pages: &[(P, String)]) -> bool {
    let before = *shown;
    for (page, text) in pages {
        if ui.add(Button::selectable(*shown == *page, text)).clicked() {
            *shown = *page;
        }
    }
    let order: Vec<P> = pages.iter().map(|(page, _)| *page).collect();
    step(ui.ctx(), view, shown, &order);
    *shown != before
}

/// Goes to the next page or to the one before, if that is asked for by the keys or in the palette.
pub fn step<P: Copy + PartialEq>(ctx: &Context, view: &View<'_>, shown: &mut P, pages: &[P]) {
    let Some(at) = pages.iter().position(|page| page == shown) else { return };
    let next = pages.get(at + 1);
    let previous = at.checked_sub(1).and_then(|at| pages.get(at));
    for (act, page) in [(SectionAct::NextPage, next), (SectionAct::PreviousPage, previous)] {
        if button::by_keys(ctx, view, act, page.is_some())
            && let Some(page) = page
        {
            *shown = *page;
        }
    }
}
