//! Whatever the bytes are, a file is read or refused: the program never fails on it.

use std::ops::ControlFlow;

use kezek::exchange::{
    ImportContext, ImportKind, Source, read_answers, read_applications, read_deliveries, read_dwellings,
    read_replies, recognise,
};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::{APPLICATION_HEADER, Folder, garrisons, now, zip_parts, zipped};

fn read_as_anything(source: &Source) {
    for kind in ImportKind::ALL {
        let Ok(files) = recognise(kind, std::slice::from_ref(source), &|_| None) else { continue };
        let garrisons = garrisons();
        let context = ImportContext {
            garrisons: &garrisons,
            now: now(),
            registered: &|_| false,
            progress: &|_| ControlFlow::Continue(()),
        };
        let goes_on = ControlFlow::Continue(());
        let ended = match kind {
            ImportKind::Applications => read_applications(&files, &context, &mut |_| goes_on),
            ImportKind::Dwellings => read_dwellings(&files, &context, &mut |_| goes_on),
            ImportKind::Replies => read_replies(&files, &context, &mut |_| goes_on),
            ImportKind::Deliveries => read_deliveries(&files, &context, &mut |_| goes_on),
            ImportKind::Answers => read_answers(&files, &context, &mut |_| goes_on),
        };
        drop(ended);
    }
}

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (header, column) in APPLICATION_HEADER.split(';').zip(0..) {
        sheet.write(0, column, header).unwrap();
        sheet.write(1, column, 44_623.42 * f64::from(column)).unwrap();
        sheet.write(2, column, "текст").unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let folder = Folder::new();
        read_as_anything(&folder.write("a.csv", bytes));
    }

    #[test]
    fn any_rows_under_the_headers(rows in "([^;]{0,8};){0,20}\n?([^;]{0,12};){0,20}\n\"?") {
        let folder = Folder::new();
        read_as_anything(&folder.write("a.csv", format!("{APPLICATION_HEADER}\n{rows}")));
    }

    #[test]
    fn a_workbook_with_one_part_damaged(part in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), with in "[ -~]{0,6}", cut in 0_usize..8) {
        let mut parts = zip_parts(&workbook());
        let part = part.index(parts.len());
        let content = &mut parts[part].1;
        let at = at.index(content.len());
        let end = (at + cut).min(content.len());
        content.splice(at..end, with.bytes());
        let folder = Folder::new();
        read_as_anything(&folder.write("a.xlsx", zipped(&parts)));
    }
}
