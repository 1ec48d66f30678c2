//! Lists of the register as numbered papers.

use crate::{
    documents::{
        Align, Orientation, Width,
        list::{ListColumn, ListPaper},
        mm,
    },
    domain::garrison::{Garrison, Zone},
    i18n::{Lang, Tr, dates},
    journal::payloads::papers::PaperKind,
    ops::{
        Result,
        papers::{self, NewPaper, PrintedPaper},
    },
    store::Change,
};

/// A list in one language.
pub(super) struct Sheet {
    pub title: String,
    pub columns: Vec<ListColumn>,
    pub rows: Vec<Vec<String>>,
    /// Totals under the table.
    pub notes: Vec<String>,
}

/// Gives a list its number and prints it; without a garrison it is of the whole register.
pub(super) fn print(
    change: &mut Change<'_>,
    kind: PaperKind,
    garrison: Option<&Garrison>,
    langs: &[Lang],
    sheet: impl Fn(Tr) -> Sheet,
) -> Result<PrintedPaper> {
    let zone = garrison.map_or_else(Zone::of_the_capital, |garrison| garrison.zone);
    let (at, head) = (change.stamp().at, change.head()?.hash.to_string());
    let paper = papers::issue(change, NewPaper::of_register(kind, zone))?;
    papers::print(change, &paper, langs, None, |paper, imprint, lang| {
        let tr = Tr::new(lang);
        let Sheet { title, columns, rows, mut notes } = sheet(tr);
        notes.push(tr.files_queue_list_head(&head));
        let (number, date) = (tr.papers_number(&paper.reference()), dates::numeric(paper.date));
        let time = dates::to_the_minute(zone.local(at));
        let subtitle = match garrison {
            Some(garrison) => tr.files_queue_list_subtitle(&date, garrison.name_in(lang), &number, &time),
            None => tr.lists_subtitle_of_register(&date, &number, &time),
        };
        let orientation = Orientation::Landscape;
        Ok(ListPaper { imprint, lang, title, subtitle, columns, rows, notes, orientation }.document())
    })
}

/// A column of words that takes a share of what is left.
pub(super) fn words(heading: String, share: f32) -> ListColumn {
    ListColumn { heading, width: Width::Share(share), align: Align::Left }
}

/// A column of words of so many millimetres.
pub(super) fn narrow(heading: String, millimetres: f32) -> ListColumn {
    ListColumn { heading, width: Width::Fixed(mm(millimetres)), align: Align::Left }
}

/// A column of numbers of so many millimetres.
pub(super) fn numbers(heading: String, millimetres: f32) -> ListColumn {
    ListColumn { heading, width: Width::Fixed(mm(millimetres)), align: Align::Right }
}
