//! Days of the calendar from a file: a line for each, `day;off or working;act` (design 4.1).

use std::path::Path;

use super::error::{FileFault, ImportError, Limit};
use crate::domain::working_days::{CalendarDay, CalendarFault};

/// A calendar of a hundred years has fewer bytes.
const MOST_BYTES: u64 = 1 << 20;

/// What a file of days says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarFile {
    Days(Vec<CalendarDay>),
    /// A line that is not a day; nothing of the file is taken.
    Faulty {
        line: u32,
        fault: CalendarFault,
    },
}

/// Reads a file of days in UTF-8; its first line is the header.
///
/// # Errors
/// If the file is not there, too large or not text.
pub fn read_calendar(path: &Path) -> Result<CalendarFile, ImportError> {
    let text = text(path).map_err(|fault| ImportError::new(path, fault))?;
    let mut days = Vec::new();
    for (line, content) in (1..).zip(text.trim_start_matches('\u{feff}').lines()).skip(1) {
        match CalendarDay::of_line(content) {
            _blank if content.trim().is_empty() => {}
            Ok(day) => days.push(day),
            Err(fault) => return Ok(CalendarFile::Faulty { line, fault }),
        }
    }
    Ok(CalendarFile::Days(days))
}

fn text(path: &Path) -> Result<String, FileFault> {
    let bytes = std::fs::metadata(path).map_err(FileFault::of_io)?.len();
    if bytes > MOST_BYTES {
        return Err(FileFault::TooLarge(Limit::Bytes(MOST_BYTES)));
    }
    let bytes = std::fs::read(path).map_err(FileFault::of_io)?;
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        FileFault::BrokenText { row: 1 + before.iter().filter(|byte| **byte == b'\n').count() as u32 }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: &CalendarFile) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("days.csv");
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(&read_calendar(&path).unwrap(), expected);
    }

    fn faulty(line: u32, fault: CalendarFault) -> CalendarFile {
        CalendarFile::Faulty { line, fault }
    }

    #[test]
    fn lines_are_days_or_named_with_what_is_wrong() {
        let day = CalendarDay {
            day: "2026-12-19".parse().unwrap(),
            working: true,
            source: "ПП 1; п. 2".to_owned(),
        };
        let file = "\u{feff}day;kind;source\r\n2026-12-19;working;ПП 1; п. 2\r\n\r\n";
        check(file.as_bytes(), &CalendarFile::Days(vec![day]));
        check(b"day;kind;source\n", &CalendarFile::Days(Vec::new()));
        check(b"day;kind;source\n2026-02-30;off;a\n", &faulty(2, CalendarFault::Day));
        check(b"day;kind;source\n2026-12-18;off;a\n2026-12-19;free;a\n", &faulty(3, CalendarFault::Kind));
        check(b"day;kind;source\n2026-12-19;off; \n", &faulty(2, CalendarFault::Source));
        check(b"day;kind;source\n2026-12-19;off\n", &faulty(2, CalendarFault::Source));
    }

    #[test]
    fn what_is_not_text_names_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("days.csv");
        std::fs::write(&path, b"day;kind;source\n2026-12-19;off;\xcf\xcf\n").unwrap();
        let error = read_calendar(&path).unwrap_err();
        assert!(matches!(error.fault, FileFault::BrokenText { row: 2 }), "{error}");
    }
}
