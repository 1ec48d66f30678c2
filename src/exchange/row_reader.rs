//! Reads the fields of one row and collects what is wrong with them.

use std::{cell::Cell, ops::ControlFlow, sync::Arc};

use super::{
    digest::{DigestWriter, RowDigest},
    field::Field,
    issue::{Against, Issue, RowPlace, TablePlace},
    outcome::{ImportContext, Progress},
    recognise::RecognisedTable,
    rule::RuleCode,
    table::TableRow,
    values,
    words::{Words, known, meaning},
};
use crate::domain::{
    Day, Instant,
    folding::{fold, has_look_alikes},
    garrison::{Garrison, Zone},
    identity_number::{IdentityNumber, NotAnIdentityNumber},
    ids::GarrisonId,
    person::{PersonName, Sex},
    registration_number::RegistrationNumber,
};
use crate::i18n::dates::numeric;

/// The longest text that is taken; more is a slipped cell.
const MAX_LETTERS: usize = 1000;
/// How many rows are read between two calls of `progress`.
const ROWS_PER_STEP: u64 = 1024;
/// The digits that the identity number of somebody born on 1 January 2000 keeps in a spreadsheet.
const FEWEST_IIN_DIGITS: usize = 9;
const IIN_DIGITS: usize = 12;

/// What all rows of one import share.
pub(super) struct Reading<'a> {
    pub context: &'a ImportContext<'a>,
    garrisons: Vec<(String, GarrisonId, Zone)>,
    /// The latest day that any garrison has now.
    pub today: Day,
    rows_done: Cell<u64>,
    rows_total: u64,
}

impl<'a> Reading<'a> {
    pub fn new(context: &'a ImportContext<'a>, rows_total: u64) -> Self {
        let days = context.garrisons.iter().map(|garrison| garrison.zone.day(context.now));
        Self {
            context,
            garrisons: context.garrisons.iter().flat_map(names_of).collect(),
            today: days.max().unwrap_or_else(|| context.now.date_naive()),
            rows_done: Cell::new(0),
            rows_total,
        }
    }

    /// Counts a row; now and then tells how far the reading is.
    pub fn step(&self) -> ControlFlow<()> {
        let rows_done = self.rows_done.get() + 1;
        self.rows_done.set(rows_done);
        if rows_done % ROWS_PER_STEP != 1 {
            return ControlFlow::Continue(());
        }
        (self.context.progress)(Progress { rows_done, rows_total: self.rows_total.max(rows_done) })
    }

    fn garrison(&self, name: &str) -> Option<(GarrisonId, Zone)> {
        let name = fold(name);
        self.garrisons.iter().find(|(known, ..)| *known == name).map(|&(_, id, zone)| (id, zone))
    }
}

fn names_of(garrison: &Garrison) -> [(String, GarrisonId, Zone); 2] {
    [&garrison.name, &garrison.name_kk].map(|name| (fold(name), garrison.id, garrison.zone))
}

/// One row being read.
pub(super) struct RowReader<'r> {
    pub reading: &'r Reading<'r>,
    pub place: RowPlace,
    pub issues: Vec<Issue>,
    row: &'r TableRow,
}

impl<'r> RowReader<'r> {
    pub fn new(reading: &'r Reading<'r>, table: &Arc<TablePlace>, row: &'r TableRow) -> Self {
        let place = RowPlace { table: Arc::clone(table), row: row.number };
        let mut reader = Self { reading, place, issues: Vec::new(), row };
        reader.check_shape();
        reader
    }

    fn check_shape(&mut self) {
        let columns = self.place.table.headers.len();
        if self.row.swallows_rows {
            self.issues.push(self.place.row_issue(RuleCode::UnclosedQuote));
        }
        if let Some(surplus) = (columns..self.row.len()).find(|&at| !self.row.text(at).is_empty()) {
            let issue = self.place.column_issue(surplus, self.row.text(surplus), RuleCode::TooManyCells);
            self.issues.push(issue);
        }
    }

    pub fn has_errors(&self) -> bool {
        self.issues.iter().any(Issue::is_error)
    }

    /// The text as it stands in the file; empty if there is no such column.
    pub fn text(&self, field: Field) -> &'r str {
        self.place.table.column(field).map_or("", |column| self.row.text(usize::from(column)))
    }

    pub fn report(&mut self, field: Field, rule: RuleCode) {
        self.issues.push(self.place.issue(field, self.text(field), rule));
    }

    pub fn report_against(&mut self, field: Field, rule: RuleCode, against: Against) {
        self.issues.push(self.place.issue(field, self.text(field), rule).against(against));
    }

    /// The text, which must not be empty.
    pub fn required(&mut self, field: Field) -> Option<&'r str> {
        let text = self.text(field);
        if text.is_empty() {
            self.report(field, RuleCode::RequiredEmpty);
        }
        (!text.is_empty()).then_some(text)
    }

    /// The text with single blanks; `None` if it is empty.
    pub fn optional_words(&mut self, field: Field) -> Option<String> {
        let text = self.text(field);
        if text.len() > MAX_LETTERS && text.chars().count() > MAX_LETTERS {
            self.report(field, RuleCode::TextTooLong);
            return None;
        }
        (!text.is_empty()).then(|| single_blanks(text))
    }

    /// The text with single blanks, which must not be empty.
    pub fn required_words(&mut self, field: Field) -> Option<String> {
        self.required(field)?;
        self.optional_words(field)
    }

    /// What a required word of a closed list means.
    pub fn word<T: Copy>(&mut self, field: Field, words: &Words<T>, rule: RuleCode) -> Option<T> {
        let text = self.required(field)?;
        let found = meaning(words, text);
        if found.is_none() {
            self.report_against(field, rule, Against::OneOf(known(words)));
        }
        found
    }

    /// Yes, no, or nothing said.
    pub fn yes_no(&mut self, field: Field) -> Option<bool> {
        if self.text(field).is_empty() {
            return None;
        }
        self.word(field, super::words::YES_NO, RuleCode::YesNoUnreadable)
    }

    pub fn registration_no(&mut self) -> Option<RegistrationNumber> {
        let text = self.required(Field::RegistrationNo)?;
        let number = RegistrationNumber::parse(text).ok();
        if number.is_none() {
            self.report(Field::RegistrationNo, RuleCode::RegistrationNoUnreadable);
        }
        number
    }

    pub fn iin(&mut self) -> Option<IdentityNumber> {
        self.required(Field::Iin)?;
        match self.iin_unreported()? {
            Ok(iin) => Some(iin),
            Err(fault) => {
                let rule = match fault {
                    NotAnIdentityNumber::NotTwelveDigits => RuleCode::IinLength,
                    NotAnIdentityNumber::WrongCheckDigit => RuleCode::IinCheckDigit,
                    NotAnIdentityNumber::NoSuchDate => RuleCode::IinNoSuchDate,
                };
                self.report(Field::Iin, rule);
                None
            }
        }
    }

    /// The identity number, with the zeros that a spreadsheet took from it.
    pub fn iin_unreported(&self) -> Option<Result<IdentityNumber, NotAnIdentityNumber>> {
        let column = usize::from(self.place.table.column(Field::Iin)?);
        let text = self.row.text(column);
        let lost_zeros = self.row.is_number(column) && (FEWEST_IIN_DIGITS..IIN_DIGITS).contains(&text.len());
        Some(if lost_zeros {
            IdentityNumber::parse(&format!("{text:0>IIN_DIGITS$}"))
        } else {
            IdentityNumber::parse(text)
        })
    }

    /// A day that is not in the future.
    pub fn past_day(&mut self, field: Field) -> Option<Day> {
        let text = self.required(field)?;
        match values::day(text) {
            Ok(day) if day > self.reading.today => self.report(field, RuleCode::InFuture),
            Ok(day) => return Some(day),
            Err(rule) => self.report(field, rule),
        }
        None
    }

    /// An RFC 3339 instant that is not in the future; `None` if nothing is said.
    pub fn past_instant(&mut self, field: Field) -> Option<Instant> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        match values::instant(text) {
            Some(at) if at > self.reading.context.now => self.report(field, RuleCode::InFuture),
            Some(at) => return Some(at),
            None => self.report(field, RuleCode::InstantUnreadable),
        }
        None
    }

    pub fn garrison(&mut self) -> Option<(GarrisonId, Zone)> {
        let text = self.required(Field::Garrison)?;
        let found = self.reading.garrison(text);
        if found.is_none() {
            let known = self.reading.context.garrisons.iter().map(|garrison| garrison.name.clone());
            self.report_against(Field::Garrison, RuleCode::GarrisonUnknown, Against::OneOf(known.collect()));
        }
        found
    }

    pub fn person_name(&mut self) -> Option<PersonName> {
        let surname = self.name_part(Field::Surname, true);
        let given = self.name_part(Field::Given, true);
        let patronymic = self.name_part(Field::Patronymic, false);
        Some(PersonName { surname: surname?, given: given?, patronymic })
    }

    fn name_part(&mut self, field: Field, required: bool) -> Option<String> {
        let name = if required { self.required_words(field) } else { self.optional_words(field) }?;
        if has_look_alikes(&name) {
            self.report(field, RuleCode::LatinLookAlike);
        }
        if !name.chars().all(is_usual_in_names) {
            self.report(field, RuleCode::NameUnusual);
        }
        Some(name)
    }

    /// Compares sex and birth date with those written in the identity number, where both are known.
    pub fn compare_with_iin(
        &mut self,
        iin: Option<IdentityNumber>,
        sex: Option<Sex>,
        birth_date: Option<Day>,
    ) {
        let Some(iin) = iin else { return };
        if sex.is_some_and(|sex| sex != iin.sex()) {
            self.report(Field::Sex, RuleCode::SexDiffersFromIin);
        }
        if birth_date.is_some_and(|day| day != iin.birth_date()) {
            let written = numeric(iin.birth_date());
            self.report_against(Field::BirthDate, RuleCode::BirthDateDiffersFromIin, Against::Value(written));
        }
    }
}

const fn is_cyrillic_letter(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}')
}

/// Cyrillic first: the general question is slow to answer, and every name of a file is asked.
fn is_usual_in_names(letter: char) -> bool {
    is_cyrillic_letter(letter)
        || matches!(letter, ' ' | '-' | '\'' | '’' | '.' | '(' | ')')
        || letter.is_alphabetic()
}

/// The digest of a row that could not be read whole: of its texts.
pub(super) fn raw_digest<'r>(
    rows: impl IntoIterator<Item = (&'r RecognisedTable, &'r TableRow)>,
) -> RowDigest {
    let mut digest = DigestWriter::new("raw");
    for (table, row) in rows {
        for field in table.kind.fields() {
            let text = table.mapping.column(*field).map_or("", |column| row.text(column));
            digest.text(field.code());
            digest.text(&single_blanks(text));
        }
    }
    digest.finish()
}

fn single_blanks(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut clean = words.next().unwrap_or_default().to_owned();
    for word in words {
        clean.push(' ');
        clean.push_str(word);
    }
    clean
}
