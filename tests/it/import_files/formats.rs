//! One register in every form of file gives the same rows.

use kezek::exchange::{
    Delimiter, Encoding, Format, ImportKind, Mapping, Recognised, RuleCode, Source, read_applications,
    recognise,
};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::{Folder, applications, data, read, read_text, recognised};

#[test]
fn the_sample_register_has_no_issue() {
    let read = applications(&["family.csv", "applications.csv"]);
    assert_eq!(read.rules(), []);
    assert_eq!((read.accepted.len(), read.rejected.len()), (1200, 0));
    let members: usize = read.accepted.iter().map(|(_, row, _)| row.household.len()).sum();
    assert_eq!(members, 2548);
}

#[test]
fn a_workbook_gives_the_same_rows_and_digests_as_csv() {
    let csv = applications(&["applications.csv", "family.csv"]);
    let xlsx = applications(&["register-kk.xlsx"]);
    assert_eq!(xlsx.rules(), []);
    assert_eq!(csv.accepted.len(), xlsx.accepted.len());
    for ((row, csv, csv_digest), (_, xlsx, xlsx_digest)) in csv.accepted.iter().zip(&xlsx.accepted) {
        assert_eq!(csv.applicant, xlsx.applicant, "{row}");
        assert_eq!((csv.registration_no, csv.submitted_at), (xlsx.registration_no, xlsx.submitted_at));
        assert_eq!((&csv.household, csv_digest), (&xlsx.household, xlsx_digest));
    }
}

#[test]
fn windows_1251_is_told_from_the_bytes() {
    let files = recognised(ImportKind::Applications, &["applications-1251.csv", "family-1251.csv"]);
    let format = Format::Csv { encoding: Encoding::Windows1251, delimiter: Delimiter::Semicolon };
    assert_eq!(files.main.format(), &format);
    let read = read(read_applications, &files);
    assert_eq!((read.accepted.len(), read.rejected.len()), (200, 0));
    assert_eq!(read.accepted[0].1.applicant.name.full(), "Абілкайыров Жанібек");
}

#[test]
fn what_was_recognised_is_shown() {
    let files = recognised(ImportKind::Applications, &["register-kk.xlsx"]);
    assert_eq!(files.main.format(), &Format::Xlsx { sheet: "Өтініштер".to_owned() });
    assert_eq!(files.family.as_ref().unwrap().format(), &Format::Xlsx { sheet: "Отбасы".to_owned() });
    assert_eq!(files.other_sheets, ["Тұрғынжай"]);
    assert_eq!((files.main.rows, files.main.sample.len()), (1200, 5));
    assert_eq!((files.main.unmapped(), files.main.missing()), (vec![], vec![]));
    assert_eq!(files.main.sample[0][1], "03.03.2022 10:05:27");
    assert!(files.is_complete());
}

fn with_delimiter(name: &str, delimiter: u8) -> Vec<u8> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_path(data(name)).unwrap();
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    for record in reader.byte_records() {
        writer.write_byte_record(&record.unwrap()).unwrap();
    }
    writer.into_inner().unwrap()
}

fn digests(files: &Recognised) -> Vec<String> {
    read(read_applications, files).accepted.iter().map(|(.., digest)| digest.to_string()).collect()
}

#[test]
fn every_delimiter_is_told_from_the_headers() {
    let expected = digests(&recognised(ImportKind::Applications, &["applications.csv", "family.csv"]));
    let folder = Folder::new();
    for delimiter in [Delimiter::Semicolon, Delimiter::Comma, Delimiter::Tab] {
        let byte = match delimiter {
            Delimiter::Semicolon => b';',
            Delimiter::Comma => b',',
            Delimiter::Tab => b'\t',
        };
        let sources = [
            folder.write("family.txt", with_delimiter("family.csv", byte)),
            folder.write("applications.txt", with_delimiter("applications.csv", byte)),
        ];
        let files = recognise(ImportKind::Applications, &sources, &|_| None).unwrap();
        assert_eq!(files.main.format(), &Format::Csv { encoding: Encoding::Utf8, delimiter });
        assert_eq!(digests(&files), expected);
    }
}

#[test]
fn headers_may_be_moved_and_typed_differently() {
    let folder = Folder::new();
    let text = "ТЕЛЕФОН;рег.№;Лишнее;ИИH;фамилия ;Имя;Пол;Дата\u{a0}рождения;Kатегория;Гарнизон;Дата  и время подачи\n\
                87079940407;2022/40;x;920216399629;Ким;Жан;м;16.02.1992;военнослужащий;Алматинский;03.03.2022 10:05\n";
    let files = recognise(ImportKind::Applications, &[folder.write("a.csv", text)], &|_| None).unwrap();
    assert_eq!((files.main.unmapped(), files.main.missing()), (vec!["Лишнее"], vec![]));
    assert!(files.family.is_none());
    let read = read(read_applications, &files);
    assert_eq!(read.rules(), []);
    assert_eq!(read.accepted[0].1.applicant.phone.unwrap().to_string(), "+77079940407");
}

#[test]
fn a_mapping_made_by_hand_is_remembered_for_its_headers() {
    use kezek::exchange::Field;
    let folder = Folder::new();
    let source = folder.write("d.csv", "номер;когда;что\n5;sent;2026-11-20T10:00:00Z\n");
    let mut files = recognise(ImportKind::Deliveries, std::slice::from_ref(&source), &|_| None).unwrap();
    assert_eq!(files.main.missing(), [Field::MessageId, Field::Status]);
    assert!(!files.is_complete());
    for (column, field) in [(0, Field::MessageId), (1, Field::Status), (2, Field::SentAt)] {
        files.main.mapping.set(column, Some(field));
    }
    assert!(files.is_complete());
    let (print, made): (_, Mapping) = (files.main.header_fingerprint(), files.main.mapping.clone());
    let again =
        recognise(ImportKind::Deliveries, &[source], &|asked| (*asked == print).then(|| made.clone()))
            .unwrap();
    assert!(again.main.remembered && again.is_complete());
}

#[test]
fn a_spreadsheet_takes_zeros_from_numbers_and_they_are_given_back() {
    let folder = Folder::new();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let headers = ["Тіркеу №", "ЖСН", "Қадам", "Жүйе", "Жауап", "Жауап күні"];
    let texts = ["2022/40", "", "1", "ЗАГС", "мәлімет жоқ", "20.11.2026"];
    for ((header, text), column) in headers.iter().zip(texts).zip(0..) {
        sheet.write(0, column, *header).unwrap();
        sheet.write(4, column, text).unwrap();
    }
    sheet.write(4, 1, 10_705_500_770_f64).unwrap();
    workbook.save(folder.path("a.xlsx")).unwrap();
    let files = recognise(ImportKind::Answers, &[Source::new(folder.path("a.xlsx"))], &|_| None).unwrap();
    let read = read(kezek::exchange::read_answers, &files);
    assert_eq!(read.rules(), []);
    assert_eq!(read.accepted[0].0, 5, "the row of the spreadsheet");
    assert_eq!(read.accepted[0].1.answer.subject.to_string(), "010705500770");
}

#[test]
fn a_midnight_that_the_cell_shows_is_a_time_of_day_and_a_day_alone_is_none() {
    let folder = Folder::new();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let headers = [
        "Рег. №",
        "Дата и время подачи",
        "ИИН",
        "Фамилия",
        "Имя",
        "Пол",
        "Дата рождения",
        "Категория",
        "Гарнизон",
        "Согласие",
    ];
    for (header, column) in headers.iter().zip(0..) {
        sheet.write(0, column, *header).unwrap();
    }
    let formats = ["dd.mm.yyyy hh:mm:ss", "dd.mm.yyyy", "dd.mm.yyyy \"hour\"", "[$-43F]dd.mm.yyyy h:mm;@"];
    for (format, row) in formats.into_iter().zip(1..) {
        let number = iin(row as usize);
        let texts = [format!("2022/{row}"), String::new(), number, "Ким".into(), "Жан".into(), "м".into()];
        for (text, column) in texts.iter().zip(0..).filter(|(text, _)| !text.is_empty()) {
            sheet.write(row, column, text.as_str()).unwrap();
        }
        for (text, column) in ["16.02.1992", "гражданский персонал", "Актауский", "да"].iter().zip(6..)
        {
            sheet.write(row, column, *text).unwrap();
        }
        let format = rust_xlsxwriter::Format::new().set_num_format(format);
        sheet.write_with_format(row, 1, 44_623.0, &format).unwrap();
    }
    workbook.save(folder.path("a.xlsx")).unwrap();
    let source = Source::new(folder.path("a.xlsx"));
    let files = recognise(ImportKind::Applications, &[source], &|_| None).unwrap();
    let read = read(read_applications, &files);
    let of_time = |column: &&str| *column == "Дата и время подачи";
    let rules: Vec<_> = read
        .rules()
        .into_iter()
        .filter(|(_, column, ..)| of_time(column))
        .map(|(row, .., rule)| (row, rule))
        .collect();
    let (midnight, missing) = (RuleCode::TimeIsMidnight, RuleCode::TimeMissing);
    assert_eq!(rules, [(2, midnight), (3, missing), (4, missing), (5, midnight)]);
}

#[test]
fn blank_rows_are_counted_and_not_read() {
    let rows = "\n2022/40;03.03.2022 10:05:27;1;Ким;Жан;;м;16.02.1992;военнослужащий;;;Алматинский;;;;;\n\
                ;;;;;;;;;;;;;;;;\n\n\
                2022/41;\"03.03.2022\n10:05\";2;Ким;Жан;;м;16.02.1992;военнослужащий;;;Алматинский;;;;;\n";
    let read = read_text(rows, "");
    assert_eq!(read.rules(), [(3, "ИИН", "1", RuleCode::IinLength), (6, "ИИН", "2", RuleCode::IinLength)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn rows_written_are_rows_read(names in prop::collection::vec("[А-ЯӘІҢҒҮҰҚӨҺ][а-яәіңғүұқөһ]{1,12}( [а-я]{1,5})?", 1..20)) {
        let mut rows = String::new();
        for (at, name) in names.iter().enumerate() {
            rows.push_str(&format!(
                "2022/{};03.03.2022 10:05:27;{};{name};\"{name}\";;м;16.02.1992;военнослужащий;;;Актауский;;да;;;\n",
                at + 1,
                iin(at),
            ));
        }
        let read = read_text(&rows, "");
        prop_assert_eq!(read.rejected.len(), 0);
        let found: Vec<_> = read.accepted.iter().map(|(_, row, _)| row.applicant.name.surname.clone()).collect();
        prop_assert_eq!(found, names);
    }
}

/// A valid identity number of a man born on 16 February 1992, another for each `at`.
fn iin(at: usize) -> String {
    use kezek::domain::identity_number::check_digit;
    let numbers = (0..10_000).map(|serial| format!("9202163{serial:04}0"));
    let mut valid = numbers.filter_map(|text| {
        let digits: [u8; 12] = text.bytes().map(|byte| byte - b'0').collect::<Vec<_>>().try_into().unwrap();
        check_digit(&digits).map(|check| format!("{}{check}", &text[..11]))
    });
    valid.nth(at).unwrap()
}

#[test]
fn the_encoding_and_delimiter_can_be_said_by_hand() {
    let source = Source {
        encoding: Some(Encoding::Windows1251),
        delimiter: Some(Delimiter::Comma),
        ..Source::new(data("dwellings.csv"))
    };
    let files = recognise(ImportKind::Dwellings, &[source], &|_| None).unwrap();
    assert_eq!(
        files.main.format(),
        &Format::Csv { encoding: Encoding::Windows1251, delimiter: Delimiter::Comma }
    );
    assert!(!files.is_complete());
}
