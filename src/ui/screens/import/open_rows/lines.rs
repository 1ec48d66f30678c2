//! The open rows as the list shows them: little of each, whatever their number.

use std::collections::BTreeSet;

use crate::{
    domain::{disclosure::Disclosure, folding::fold, ids::ImportRowId, import_kind::ImportKind},
    exchange::{Field, RuleCode},
    i18n::Tr,
    journal::payloads::imports::RowCell,
    ops,
    store::{Reader, tables::imports::OpenRow},
    ui::{
        screens::import::rule_words::{RuleWords, Search},
        view::View,
        widgets::list::{Choice, Column, Filter},
    },
};

/// One open row of the list.
pub struct Line {
    pub id: ImportRowId,
    kind: ImportKind,
    file: String,
    row: u32,
    key: String,
    who: String,
    member: bool,
    /// One for each issue, unless no version of the program knows the rule any more.
    rules: Vec<Option<RuleCode>>,
    folded: String,
}

impl Line {
    fn of(row: OpenRow) -> Self {
        let (who, member) = (who(&row), is_member(&row.cells));
        let key = row.key.unwrap_or_default();
        let folded = fold(&format!("{who} {key} {} {}", row.file, row.row));
        let rules = row.issues.iter().map(|issue| RuleCode::from_code(&issue.rule)).collect();
        Self { id: row.id, kind: row.kind, file: row.file, row: row.row, key, who, member, rules, folded }
    }

    /// Whether a search finds the row or the first thing that is wrong with it.
    pub fn is_found_by(&self, search: &Search) -> bool {
        search.is_in(&self.folded) || self.first_rule().is_some_and(|rule| search.is_in_rule(rule))
    }

    /// What a screen reader says of it.
    pub fn name(&self, disclosure: Disclosure) -> String {
        format!("{} {} {}", self.row, self.key, disclosure.text(&self.who))
    }

    fn first_rule(&self) -> Option<RuleCode> {
        self.rules.first().copied().flatten()
    }
}

/// The person's name, or what else tells a row from others, as far as it can be read.
pub fn who(row: &OpenRow) -> String {
    let fields: &[Field] = match row.kind {
        ImportKind::Applications => &[Field::Surname, Field::Given, Field::Patronymic],
        ImportKind::Dwellings => &[Field::AddressRu],
        ImportKind::Replies => &[Field::From, Field::Text],
        ImportKind::Deliveries => &[Field::MessageId, Field::Status],
        ImportKind::Answers => &[Field::Iin, Field::Source],
    };
    let values: Vec<_> = fields.iter().filter_map(|field| value(&row.cells, *field)).collect();
    values.join(" ")
}

fn value(cells: &[RowCell], field: Field) -> Option<&str> {
    cells.iter().find(|cell| cell.field.as_deref() == Some(field.code())).map(|cell| cell.value.as_str())
}

/// Whether the row is a member of a family whose application is nowhere.
pub fn is_member(cells: &[RowCell]) -> bool {
    cells.iter().any(|cell| cell.field.as_deref() == Some(Field::Kinship.code()))
}

/// The kind of a row.
pub fn kind_name(tr: Tr, kind: ImportKind, member: bool) -> String {
    if member {
        return tr.rows_kind_member();
    }
    match kind {
        ImportKind::Applications => tr.rows_kind_applications(),
        ImportKind::Dwellings => tr.rows_kind_dwellings(),
        ImportKind::Replies => tr.rows_kind_replies(),
        ImportKind::Deliveries => tr.rows_kind_deliveries(),
        ImportKind::Answers => tr.rows_kind_answers(),
    }
}

/// Reads the lines of every open row, oldest first.
pub fn read(reader: &Reader) -> ops::Result<Vec<Line>> {
    let mut lines = Vec::new();
    reader.each_open_row(|row| lines.push(Line::of(row)))?;
    Ok(lines)
}

/// What the list says of a line.
pub fn columns<'a>(view: &View<'a>, words: &'a RuleWords) -> Vec<Column<'a, Line>> {
    let (tr, disclosure) = (view.tr, view.disclosure);
    vec![
        Column::words("kind", tr.rows_column_kind(), 106.0, move |line: &Line| {
            kind_name(tr, line.kind, line.member)
        }),
        Column::words("key", tr.rows_column_key(), 78.0, |line: &Line| line.key.clone()),
        Column::words("who", tr.rows_column_who(), 206.0, move |line: &Line| disclosure.text(&line.who)),
        Column::words("file", tr.intake_issue_file(), 92.0, |line: &Line| line.file.clone()),
        Column::numbers("row", tr.intake_issue_row(), 58.0, |line: &Line| line.row),
        Column::numbers("issues", tr.rows_column_issues(), 62.0, |line: &Line| line.rules.len() as i64),
        Column::words("rule", tr.rows_column_issue(), 140.0, |line: &Line| {
            line.first_rule().map(|rule| words.sentence(rule)).unwrap_or_default()
        })
        .sorted_by(|line| line.first_rule().map(|rule| words.place(rule))),
    ]
}

/// What the list can be narrowed by.
pub fn filters<'a>(tr: Tr, words: &'a RuleWords) -> Vec<Filter<'a, Line>> {
    vec![
        Filter::by("kind", tr.rows_column_kind(), move |line: &Line| {
            let code = if line.member { "member" } else { line.kind.code() };
            Choice::new(code, kind_name(tr, line.kind, line.member))
        }),
        Filter::by_any("rule", tr.rows_column_issue(), |line: &Line| {
            let rules: BTreeSet<RuleCode> = line.rules.iter().copied().flatten().collect();
            rules.into_iter().map(|rule| words.choice(rule)).collect()
        }),
        Filter::by("file", tr.intake_issue_file(), |line: &Line| {
            Choice::new(line.file.as_str(), line.file.as_str())
        }),
    ]
}
