//! One row of a table in reused memory, and its packed form.

/// What a cell was in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange) enum CellKind {
    /// Text, or a date written out as the exchange format writes it.
    Text,
    /// A number of a spreadsheet, which has lost its leading zeros.
    Number,
}

/// One row: its number and the texts of its cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableRow {
    /// The row as a spreadsheet counts it, from 1.
    pub number: u32,
    text: String,
    ends: Vec<(u32, bool)>,
    /// A quoted cell holds whole rows.
    pub(in crate::exchange) swallows_rows: bool,
}

impl TableRow {
    pub(in crate::exchange) fn restart(&mut self, number: u32) {
        self.number = number;
        self.text.clear();
        self.ends.clear();
        self.swallows_rows = false;
    }

    /// Adds a cell; blanks around its text are dropped.
    pub(in crate::exchange) fn push(&mut self, text: &str, kind: CellKind) {
        self.text.push_str(text.trim_matches(is_blank));
        self.ends.push((self.text.len() as u32, kind == CellKind::Number));
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether every cell is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text of a cell; empty beyond the last one.
    pub fn text(&self, column: usize) -> &str {
        let start = match column.checked_sub(1) {
            Some(before) => self.ends.get(before).map_or(self.text.len(), |(end, _)| *end as usize),
            None => 0,
        };
        let end = self.ends.get(column).map_or(start, |(end, _)| *end as usize);
        &self.text[start..end]
    }

    /// Whether the cell was a number of a spreadsheet.
    pub(in crate::exchange) fn is_number(&self, column: usize) -> bool {
        self.ends.get(column).is_some_and(|(_, number)| *number)
    }

    /// The texts of all cells.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.text(column))
    }

    /// Appends the packed form: every cell as its length and kind in base 128, then its text.
    pub(in crate::exchange) fn pack(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self.swallows_rows));
        for column in 0..self.len() {
            let text = self.text(column);
            push_base_128(bytes, (text.len() as u64) << 1 | u64::from(self.is_number(column)));
            bytes.extend_from_slice(text.as_bytes());
        }
    }

    /// Reads the packed form of one row.
    pub(in crate::exchange) fn unpack(&mut self, number: u32, bytes: &[u8]) {
        self.restart(number);
        self.swallows_rows = bytes.first() == Some(&1);
        let mut rest = &bytes[1..];
        while !rest.is_empty() {
            let code = take_base_128(&mut rest);
            let (text, after) = rest.split_at((code >> 1) as usize);
            rest = after;
            self.text.push_str(std::str::from_utf8(text).expect("packed from text"));
            self.ends.push((self.text.len() as u32, code & 1 == 1));
        }
    }
}

/// Blanks, and the invisible letters that spreadsheets and web pages leave behind.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{feff}')
}

fn push_base_128(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn take_base_128(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first().expect("packed whole");
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_are_trimmed_and_missing_ones_are_empty() {
        let mut row = TableRow::default();
        row.restart(7);
        row.push("\u{a0}Ли ", CellKind::Text);
        row.push("", CellKind::Text);
        row.push("5", CellKind::Number);
        assert_eq!(row.texts().collect::<Vec<_>>(), ["Ли", "", "5"]);
        assert_eq!((row.text(3), row.text(9)), ("", ""));
        assert!(row.is_number(2) && !row.is_number(0) && !row.is_number(9));
    }

    proptest! {
        #[test]
        fn packed_rows_come_back(cells in prop::collection::vec((".{0,200}", any::<bool>()), 0..20)) {
            let mut row = TableRow::default();
            row.restart(3);
            for (text, number) in &cells {
                row.push(text, if *number { CellKind::Number } else { CellKind::Text });
            }
            let mut bytes = Vec::new();
            row.pack(&mut bytes);
            let mut back = TableRow::default();
            back.unpack(3, &bytes);
            prop_assert_eq!(back, row);
        }
    }
}
