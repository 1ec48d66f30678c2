//! Mappings made by hand, as the preferences keep them.

use std::collections::BTreeMap;

use crate::{
    exchange::{Field, HeaderFingerprint, Mapping, RecognisedTable},
    platform::preferences::ColumnMapping,
};

/// The mappings of the preferences, by the fingerprint of the headers.
pub type Remembered = BTreeMap<String, ColumnMapping>;

/// The mapping that was made for these headers, if one was.
pub fn find(remembered: &Remembered, headers: &HeaderFingerprint) -> Option<Mapping> {
    remembered.get(headers.as_str()).map(mapping)
}

/// Columns and fields that are no longer known are left out.
fn mapping(kept: &ColumnMapping) -> Mapping {
    let mut mapping = Mapping::default();
    for (column, code) in kept {
        if let (Ok(column), Some(field)) = (column.parse(), Field::from_code(code)) {
            mapping.set(column, Some(field));
        }
    }
    mapping
}

/// The mapping of a table as the preferences keep it.
pub fn kept(table: &RecognisedTable) -> ColumnMapping {
    let columns = 0..table.headers.len();
    let held = columns.filter_map(|column| Some((column, table.mapping.field(column)?)));
    held.map(|(column, field)| (column.to_string(), field.code().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_longer_known_is_left_out() {
        let text = |pair: (&str, &str)| (pair.0.to_owned(), pair.1.to_owned());
        let kept: ColumnMapping =
            [("0", "iin"), ("2", "no such field"), ("x", "surname"), ("3", "given")].map(text).into();
        let mapping = mapping(&kept);
        assert_eq!((mapping.field(0), mapping.field(3)), (Some(Field::Iin), Some(Field::Given)));
        assert_eq!(mapping.len(), 2);
    }
}
