//! Why a paper is not printed.

use crate::{
    documents::{PageRangeError, PaperError, offer_notice::Blank},
    i18n::Tr,
};

/// What is missing or wrong, and where to mend it.
pub fn paper_error(tr: Tr, error: &PaperError) -> String {
    match error {
        PaperError::MissingBlank { blank } => missing_blank(tr, *blank),
        PaperError::Unprintable { character, text } => tr.papers_unprintable(&character.to_string(), text),
    }
}

/// Why a range of pages names none, and how one is written.
pub fn page_range_error(tr: Tr, error: &PageRangeError) -> String {
    match error {
        PageRangeError::Unreadable { part } => tr.papers_range_unreadable(part),
        PageRangeError::Backwards { first, last } => {
            tr.papers_range_backwards(&first.to_string(), &last.to_string())
        }
        PageRangeError::NoSuchPage { page, count } => {
            tr.papers_range_no_such_page(&page.to_string(), &count.to_string())
        }
    }
}

fn missing_blank(tr: Tr, blank: Blank) -> String {
    match blank {
        Blank::Commission => tr.papers_missing_commission(),
        Blank::Number => tr.papers_missing_number(),
        Blank::Recipient => tr.papers_missing_recipient(),
        Blank::Address => tr.papers_missing_address(),
        Blank::Rooms => tr.papers_missing_rooms(),
        Blank::TotalArea => tr.papers_missing_total_area(),
        Blank::ReplyTerm => tr.papers_missing_reply_term(),
        Blank::Decision => tr.papers_missing_decision(),
    }
}
