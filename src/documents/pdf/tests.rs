use std::collections::BTreeMap;

use lopdf::{Object, content::Content};

use super::*;
use crate::{
    documents::{Align, Block, PageSize, Paragraph, Setup, Text},
    i18n::Lang,
};

fn paper(title: &str, blocks: Vec<Block>) -> Document {
    let info = Info {
        title: title.to_owned(),
        author: "Тұрғын үй комиссиясы".to_owned(),
        lang: Lang::Kk,
        created_at: "2026-11-22T05:06:07Z".parse().unwrap(),
    };
    Document { info, setup: Setup::default(), blocks }
}

/// The text of a file as a reader finds it: codes of glyphs through ToUnicode, one string for each run.
pub(in crate::documents) fn runs_of(file: &[u8]) -> Vec<String> {
    let file = lopdf::Document::load_mem(file).unwrap();
    file.page_iter().flat_map(|page| runs_of_page(&file, page)).collect()
}

fn runs_of_page(file: &lopdf::Document, page: lopdf::ObjectId) -> Vec<String> {
    let fonts = file.get_page_fonts(page).unwrap();
    let letters: BTreeMap<&[u8], BTreeMap<u16, char>> =
        fonts.iter().map(|(name, font)| (name.as_slice(), to_unicode(file, font))).collect();
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut font = None;
    let mut runs = Vec::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "Tf" => font = letters.get(operation.operands[0].as_name().unwrap()),
            "Tj" => runs.push(decode(&operation.operands[0], font.unwrap())),
            "TJ" => {
                let items = operation.operands[0].as_array().unwrap();
                runs.push(items.iter().map(|item| decode(item, font.unwrap())).collect());
            }
            _ => {}
        }
    }
    runs
}

fn decode(item: &Object, letters: &BTreeMap<u16, char>) -> String {
    let codes = item.as_str().unwrap_or_default().chunks_exact(2);
    codes.map(|code| letters[&u16::from_be_bytes([code[0], code[1]])]).collect()
}

/// Reads the `<code> <letter>` pairs of a font's ToUnicode map.
fn to_unicode(file: &lopdf::Document, font: &lopdf::Dictionary) -> BTreeMap<u16, char> {
    let map = file.get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap()).unwrap();
    let map = String::from_utf8(map.as_stream().unwrap().get_plain_content().unwrap()).unwrap();
    let mut letters = BTreeMap::new();
    for block in map.split("beginbfchar").skip(1) {
        let block = block.split("endbfchar").next().unwrap();
        let numbers: Vec<u32> =
            block.split(['<', '>']).filter_map(|token| u32::from_str_radix(token.trim(), 16).ok()).collect();
        for pair in numbers.chunks_exact(2) {
            letters.insert(pair[0] as u16, char::from_u32(pair[1]).unwrap());
        }
    }
    letters
}

#[track_caller]
fn check_round_trip(text: &str) {
    let blocks = vec![Paragraph::new(text).into(), Paragraph::new(Text::bold(text)).into()];
    let file = write(&[paper("Қағаз", blocks)]).unwrap();
    assert_eq!(runs_of(&file), [text, text]);
}

#[test]
fn every_letter_is_read_back() {
    check_round_trip("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ");
    check_round_trip("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");
    check_round_trip("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    check_round_trip("abcdefghijklmnopqrstuvwxyz 0123456789");
    check_round_trip("№\u{a0}528 «54,3\u{a0}м²» – — … ’ “ ” 100\u{a0}₸ €%&@#*+=/\\|_-.,:;!?()[]{}<>'\"");
}

#[test]
fn justified_text_is_read_back_with_its_spaces() {
    let text =
        "Қызметтік тұрғынжаймен қамтамасыз ету шеңберінде Сізге қызметтік тұрғынжай бөлінді. ".repeat(5);
    let paper = paper("Қағаз", vec![Paragraph::new(text.as_str()).align(Align::Justify).into()]);
    assert_eq!(runs_of(&write(&[paper]).unwrap()).join(" "), text.trim());
}

#[test]
fn the_same_papers_give_the_same_bytes_and_others_do_not() {
    let one = || paper("Қағаз", vec![Paragraph::new("Хабарлама").into()]);
    let other = paper("Қағаз", vec![Paragraph::new("Хабарлама.").into()]);
    let first = write(&[one()]).unwrap();
    assert_eq!(first, write(&[one()]).unwrap());
    let id = |file: &[u8]| lopdf::Document::load_mem(file).unwrap().trailer.get(b"ID").unwrap().clone();
    assert_eq!(id(&first).as_array().unwrap().len(), 2);
    assert_ne!(id(&first), id(&write(&[other]).unwrap()));
}

#[test]
fn the_file_says_what_it_is() {
    let bytes = write(&[paper("Қызметтік хабарлама", Vec::new())]).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let about = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let about = file.get_dictionary(about).unwrap();
    let text = |key: &[u8]| lopdf::decode_text_string(about.get(key).unwrap()).unwrap();
    assert_eq!(text(b"Title"), "Қызметтік хабарлама");
    assert_eq!(text(b"Author"), "Тұрғын үй комиссиясы");
    assert_eq!(text(b"CreationDate"), "D:20261122050607+00'00'");
    assert_eq!(file.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"kk");
}

#[test]
fn several_papers_make_one_small_file() {
    let one = paper("Қағаз", vec![Paragraph::new("бір").into(), Paragraph::new(Text::bold("екі")).into()]);
    let two = paper("Бумага", vec![Paragraph::new("три").into()]);
    let file = write(&[one, two]).unwrap();
    assert_eq!(runs_of(&file), ["бір", "екі", "три"]);
    assert_eq!(lopdf::Document::load_mem(&file).unwrap().get_pages().len(), 2);
    assert!(file.len() < 100_000, "{} bytes", file.len());
}

#[test]
fn a_page_has_the_size_of_its_sheet() {
    let bytes = write(&[paper("Қағаз", Vec::new())]).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let page = file.get_dictionary(file.page_iter().next().unwrap()).unwrap();
    let sheet = page.get(b"MediaBox").unwrap().as_array().unwrap();
    let PageSize { width, height } = PageSize::a4(crate::documents::Orientation::Portrait);
    let found: Vec<f32> = sheet.iter().map(|side| side.as_float().unwrap()).collect();
    assert_eq!(found, [0.0, 0.0, width, height]);
}

#[test]
fn many_pages_hang_on_branches_in_order() {
    let numbers: Vec<String> = (0..2 * BRANCH + 1).map(|number| number.to_string()).collect();
    let papers: Vec<Document> =
        numbers.iter().map(|number| paper("Қағаз", vec![Paragraph::new(number.as_str()).into()])).collect();
    let file = write(&papers).unwrap();
    assert_eq!(runs_of(&file), numbers);
    let file = lopdf::Document::load_mem(&file).unwrap();
    let root = file.get_dictionary(file.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap());
    assert_eq!(root.unwrap().get(b"Kids").unwrap().as_array().unwrap().len(), 3);
}

#[test]
fn a_file_without_papers_is_an_error() {
    let file = Writer::new(Vec::new()).unwrap();
    assert_eq!(file.finish().unwrap_err().kind(), io::ErrorKind::InvalidInput);
}
