//! The list of printed papers, as a paper.

use super::sheet::{self as list, Sheet, narrow, numbers, words};
use crate::{
    domain::{garrison::Zone, person::PersonName},
    i18n::{
        Lang, Tr,
        dates::{numeric, to_the_minute},
    },
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{
        Result,
        papers::{PrintedPaper, kind_name},
    },
    store::{Writer, tables::papers::ListedPaper},
};

/// Prints the list of everything that was printed before, newest first.
///
/// # Errors
/// [`crate::ops::Refusal::PaperNotMade`] if a name cannot be printed.
pub fn print_paper_list(writer: &mut Writer, stamp: &Stamp, langs: &[Lang]) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let papers = change.listed_papers()?;
        list::print(change, PaperKind::PaperList, None, langs, |tr| sheet(tr, &papers))
    })
}

/// The printed papers as a list.
pub(super) fn sheet(tr: Tr, papers: &[ListedPaper]) -> Sheet {
    Sheet {
        title: tr.archive_list(),
        columns: columns(tr),
        rows: papers.iter().map(|listed| row(tr, listed)).collect(),
        notes: vec![tr.lists_papers_total(&papers.len().to_string())],
    }
}

fn columns(tr: Tr) -> Vec<crate::documents::list::ListColumn> {
    vec![
        words(tr.archive_column_kind(), 1.4),
        numbers(tr.archive_column_number(), 22.0),
        narrow(tr.archive_column_date(), 22.0),
        words(tr.archive_column_person(), 1.0),
        narrow(tr.archive_column_registration_no(), 22.0),
        narrow(tr.archive_column_printed_at(), 30.0),
        narrow(tr.archive_column_author(), 28.0),
        numbers(tr.archive_column_prints(), 23.0),
    ]
}

fn row(tr: Tr, listed: &ListedPaper) -> Vec<String> {
    let paper = &listed.paper;
    let local = |stamp: &Stamp| to_the_minute(Zone::of_the_capital().local(stamp.at));
    let printed_at = listed.printed.as_ref().map(local).unwrap_or_default();
    let author = listed.printed.as_ref().map(|stamp| stamp.actor.clone()).unwrap_or_default();
    vec![
        kind_name(tr, paper.kind),
        paper.listed_number(),
        numeric(paper.date),
        listed.person.as_ref().map(PersonName::full).unwrap_or_default(),
        listed.registration_no.map(|number| number.to_string()).unwrap_or_default(),
        printed_at,
        author,
        paper.prints.to_string(),
    ]
}
