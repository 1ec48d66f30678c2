//! Lines of text in columns.

/// Rows as lines, each column as wide as its widest cell; `indent` blanks before each line.
pub fn columns(rows: &[Vec<String>], indent: usize) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        format!("{}{}\n", " ".repeat(indent), line.trim_end())
    };
    rows.iter().map(line).collect()
}

/// A table with its headings.
pub fn table<const N: usize>(headings: [String; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let rows: Vec<Vec<String>> = std::iter::once(headings).chain(rows).map(Vec::from).collect();
    columns(&rows, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell_in_letters() {
        let rows = [["1", "Әбілқайыров", "да"], ["12", "Ли", ""]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(columns(&rows, 1), " 1   Әбілқайыров  да\n 12  Ли\n");
    }
}
