//! Files that are no tables: each is refused with its own reason.

use kezek::exchange::{FileFault, ImportKind, Limit, Source, read_dwellings, recognise};

use super::{Folder, data, garrisons, now, zipped};

#[track_caller]
fn check(source: Source, right: impl FnOnce(&FileFault) -> bool) {
    let error = recognise(ImportKind::Dwellings, &[source], &|_| None).unwrap_err();
    assert!(right(&error.fault), "{error:?}");
}

#[test]
fn a_file_that_is_not_there_or_a_folder_or_empty() {
    let folder = Folder::new();
    check(Source::new(folder.path("no.csv")), |fault| matches!(fault, FileFault::NotFound));
    check(Source::new(folder.0.path()), |fault| matches!(fault, FileFault::Folder));
    check(folder.write("a.csv", ""), |fault| matches!(fault, FileFault::Empty));
    check(folder.write("a.csv", "\r\n  \r\n"), |fault| matches!(fault, FileFault::Empty));
    check(folder.write("a.csv", "\u{feff}"), |fault| matches!(fault, FileFault::Empty));
}

#[test]
fn a_picture_a_pdf_a_program_under_the_name_of_a_table() {
    let folder = Folder::new();
    let not_a_table = |fault: &FileFault| matches!(fault, FileFault::NotATable);
    check(folder.write("a.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), not_a_table);
    check(folder.write("a.csv", b"\xff\xd8\xff\xe0\0\x10JFIF"), not_a_table);
    check(folder.write("a.csv", "%PDF-1.7\n1 0 obj\n"), not_a_table);
    check(folder.write("a.xlsx", b"MZ\x90\0\x03"), not_a_table);
    check(folder.write("a.csv", zip(&[("readme.txt", b"text")])), not_a_table);
    check(folder.write("a.csv", "Инв. №;Адрес\n1;\0\n"), not_a_table);
}

#[test]
fn text_without_a_table_has_no_headers() {
    let folder = Folder::new();
    check(
        folder.write("a.csv", "Просто письмо\nбез таблицы\n"),
        |fault| matches!(fault, FileFault::NoHeaders { found, .. } if *found == ["Просто письмо"]),
    );
}

#[test]
fn a_workbook_that_is_encrypted_or_old() {
    let folder = Folder::new();
    let ole = |name: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.extend([0; 512]);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    check(folder.write("a.xlsx", ole("EncryptedPackage")), |fault| matches!(fault, FileFault::Encrypted));
    check(folder.write("a.xls", ole("Workbook")), |fault| matches!(fault, FileFault::OldExcel));
    check(folder.write("a.doc", ole("WordDocument")), |fault| matches!(fault, FileFault::NotATable));
}

#[test]
fn a_workbook_that_is_broken() {
    let folder = Folder::new();
    let whole = std::fs::read(data("register-kk.xlsx")).unwrap();
    let broken = |fault: &FileFault| matches!(fault, FileFault::BrokenWorkbook(_));
    check(folder.write("a.xlsx", &whole[..whole.len() / 2]), broken);
    check(folder.write("a.xlsx", zip(&[("xl/workbook.xml", b"<workbook>")])), broken);
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 64].fill(0x55);
    check(folder.write("a.xlsx", damaged), broken);
}

#[test]
fn a_workbook_that_unpacks_to_too_much() {
    let folder = Folder::new();
    let zeros = vec![b' '; 40 << 20];
    check(
        folder.write("a.xlsx", zip(&[("xl/workbook.xml", b""), ("xl/sharedStrings.xml", &zeros)])),
        |fault| matches!(fault, FileFault::TooLarge(Limit::Bytes(_))),
    );
}

fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let parts: Vec<_> = parts.iter().map(|(name, content)| ((*name).to_owned(), content.to_vec())).collect();
    zipped(&parts)
}

#[test]
fn a_csv_that_is_too_wide() {
    let folder = Folder::new();
    check(folder.write("a.csv", ";".repeat(600) + "x\n"), |fault| {
        matches!(fault, FileFault::TooLarge(Limit::Columns(_)))
    });
}

#[test]
fn sheets_that_cannot_be_told_apart_or_found() {
    let folder = Folder::new();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for name in ["Бірінші", "Екінші"] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        for (column, header) in ["from", "received_at", "text"].into_iter().enumerate() {
            sheet.write(0, column as u16, header).unwrap();
        }
    }
    workbook.save(folder.path("a.xlsx")).unwrap();
    let source = Source::new(folder.path("a.xlsx"));
    let recognise = |source: &Source| {
        recognise(ImportKind::Replies, std::slice::from_ref(source), &|_| None).map_err(|error| error.fault)
    };
    assert!(
        matches!(recognise(&source), Err(FileFault::Ambiguous { names, .. }) if names == ["Бірінші", "Екінші"])
    );
    let named = Source { sheet: Some("Екінші".to_owned()), ..source.clone() };
    assert_eq!(recognise(&named).unwrap().other_sheets, ["Бірінші"]);
    let wrong = Source { sheet: Some("Үшінші".to_owned()), ..source };
    assert!(matches!(recognise(&wrong), Err(FileFault::NoSuchSheet { .. })));
}

#[test]
fn more_files_than_are_read_and_one_file_twice() {
    let dwellings = || Source::new(data("dwellings.csv"));
    let error = recognise(ImportKind::Dwellings, &[dwellings(), dwellings()], &|_| None).unwrap_err();
    assert!(matches!(error.fault, FileFault::TooManyFiles { at_most: 1 }));
    let applications = || Source::new(data("applications.csv"));
    let error =
        recognise(ImportKind::Applications, &[applications(), applications()], &|_| None).unwrap_err();
    assert!(matches!(error.fault, FileFault::Ambiguous { .. }));
}

#[test]
fn reading_refuses_missing_columns_and_a_file_that_was_changed() {
    let folder = Folder::new();
    let garrisons = garrisons();
    let context = kezek::exchange::ImportContext {
        garrisons: &garrisons,
        now: now(),
        registered: &|_| false,
        progress: &|_| std::ops::ControlFlow::Continue(()),
    };
    let read = |files| {
        read_dwellings(&files, &context, &mut |_| std::ops::ControlFlow::Continue(())).unwrap_err().fault
    };
    let source = folder.write("a.csv", "Инв. №;Гарнизон\n1;Актауский\n");
    let files = recognise(ImportKind::Dwellings, &[source], &|_| None).unwrap();
    assert!(matches!(read(files), FileFault::MissingColumns(missing) if missing.len() == 9));
    let source = folder.write("b.csv", std::fs::read(data("dwellings.csv")).unwrap());
    let files = recognise(ImportKind::Dwellings, &[source], &|_| None).unwrap();
    folder.write("b.csv", "Инв. №\n");
    assert!(matches!(read(files), FileFault::Changed));
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_row() {
    let folder = Folder::new();
    let source = folder.write("a.csv", b"message_id;status\n1;sent\n2;\xff\xff\n");
    let source = Source { encoding: Some(kezek::exchange::Encoding::Utf8), ..source };
    let error = recognise(ImportKind::Deliveries, &[source], &|_| None).unwrap_err();
    assert!(matches!(error.fault, FileFault::BrokenText { row: 3 }));
}
