//! The open rows as the list shows them: little of each, whatever their number.

use egui::Ui;

use crate::{
    domain::{disclosure::Disclosure, folding::fold, ids::ImportRowId, import_kind::ImportKind},
    exchange::{Field, RuleCode},
    i18n::{Lang, Tr},
    journal::payloads::imports::RowCell,
    ops,
    store::{Reader, tables::imports::OpenRow},
    ui::widgets::table::{Column, Rows, text_cell},
    wording::import::import_rule,
};

/// One open row of the list.
pub struct Line {
    pub id: ImportRowId,
    pub kind: ImportKind,
    file: String,
    row: u32,
    key: String,
    who: String,
    member: bool,
    rule: Option<RuleCode>,
    issues: usize,
    folded: String,
}

impl Line {
    fn of(row: OpenRow) -> Self {
        let (who, member) = (who(&row), is_member(&row.cells));
        let key = row.key.unwrap_or_default();
        let folded = fold(&format!("{who} {key} {} {}", row.file, row.row));
        let rule = row.issues.first().and_then(|issue| RuleCode::from_code(&issue.rule));
        let (id, kind, file, issues) = (row.id, row.kind, row.file, row.issues.len());
        Self { id, kind, file, row: row.row, key, who, member, rule, issues, folded }
    }

    /// What a search looks into.
    pub fn search_text(&self, lang: Lang) -> String {
        format!("{} {}", self.folded, fold(&self.rule_text(Tr::new(lang))))
    }

    fn rule_text(&self, tr: Tr) -> String {
        self.rule.map(|rule| import_rule(tr, rule)).unwrap_or_default()
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

/// The lines on show as rows of the table.
pub struct LineRows<'a> {
    pub tr: Tr,
    pub disclosure: Disclosure,
    pub lines: &'a [Line],
    pub shown: &'a [usize],
}

impl LineRows<'_> {
    /// The columns, in the order of [`Rows::cell_ui`].
    pub fn columns(tr: Tr) -> Vec<Column> {
        vec![
            Column::words(tr.rows_column_kind(), 90.0),
            Column::words(tr.rows_column_key(), 80.0),
            Column::words(tr.rows_column_who(), 200.0),
            Column::words(tr.intake_issue_file(), 130.0),
            Column::numbers(tr.intake_issue_row(), 56.0),
            Column::numbers(tr.rows_column_issues(), 60.0),
            Column::words(tr.rows_column_issue(), 200.0),
        ]
    }

    fn line(&self, row: usize) -> &Line {
        &self.lines[self.shown[row]]
    }
}

impl Rows for LineRows<'_> {
    fn count(&self) -> usize {
        self.shown.len()
    }

    fn name(&self, row: usize) -> Option<String> {
        let line = self.line(row);
        Some(format!("{} {} {}", line.row, line.key, self.disclosure.text(&line.who)))
    }

    fn cell_ui(&self, ui: &mut Ui, row: usize, column: usize) {
        let line = self.line(row);
        match column {
            0 => text_cell(ui, kind_name(self.tr, line.kind, line.member)),
            1 => text_cell(ui, &line.key),
            2 => text_cell(ui, self.disclosure.text(&line.who)),
            3 => text_cell(ui, &line.file),
            4 => text_cell(ui, line.row.to_string()),
            5 => text_cell(ui, line.issues.to_string()),
            _ => text_cell(ui, line.rule_text(self.tr)),
        }
    }
}
