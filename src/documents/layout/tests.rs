mod cells;

use proptest::prelude::*;

use super::*;
use crate::{
    documents::{
        Align, Block, Column, Face, Info, Orientation, Page, Paragraph, Place, Row, Rules, Setup, Table,
        Text, TextRun, Width, mm,
    },
    i18n::Lang,
};

fn paper(setup: Setup, blocks: Vec<Block>) -> Document {
    let info = Info {
        title: "Қағаз".to_owned(),
        author: "Комиссия".to_owned(),
        lang: Lang::Kk,
        created_at: "2026-11-22T05:00:00Z".parse().unwrap(),
    };
    Document { info, setup, blocks }
}

fn pages_of(blocks: Vec<Block>) -> Vec<Page> {
    lay_out(&paper(Setup::default(), blocks)).unwrap().pages
}

/// The lines of a page in reading order.
fn lines(page: &Page) -> Vec<String> {
    let mut lines: Vec<(f32, String)> = Vec::new();
    for run in &page.runs {
        match lines.last_mut() {
            Some((baseline, line)) if *baseline == run.baseline => line.push_str(&run.text),
            Some(_) | None => lines.push((run.baseline, run.text.clone())),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '\n')).collect()
}

#[track_caller]
fn check_lines(text: &str, width_milli_em: u32, expected: &[&str]) {
    let size = 10.0;
    let right = mm(190.0) - width_milli_em as f32 * size / 1000.0 - 0.001;
    let page = pages_of(vec![Paragraph::new(text).size(size).indent_right(right - mm(10.0)).into()]);
    assert_eq!(lines(&page[0]), expected, "{text:?}");
}

#[test]
fn lines_break_at_spaces_and_after_hyphens_between_letters() {
    check_lines("00 00 00", 2250, &["00 00", "00"]);
    check_lines("00  00\t00", 2250, &["00 00", "00"]);
    check_lines("00\u{a0}00 00", 2250, &["00\u{a0}00", "00"]);
    check_lines("00 00\u{a0}00", 2250, &["00", "00\u{a0}00"]);
    check_lines("00\n00 00", 9000, &["00", "00 00"]);
    check_lines("00\n\n00", 9000, &["00", "00"]);
    check_lines("жедел-желі", 3500, &["жедел-", "желі"]);
    check_lines("211-НҚ", 2600, &["211-Н", "Қ"]);
    check_lines("00000", 2000, &["0000", "0"]);
    check_lines("0 00000 0", 2000, &["0", "0000", "0 0"]);
}

#[test]
fn justified_lines_reach_both_edges_but_the_last_does_not() {
    let text = "қызметтік тұрғынжай бөлінді ".repeat(12);
    let page =
        &pages_of(vec![Paragraph::new(text.trim()).align(Align::Justify).indent_first(mm(12.5)).into()])[0];
    let (last, full) = page.runs.split_last().unwrap();
    for run in full {
        assert!((run.x + run.width() - mm(200.0)).abs() < 0.05, "{run:?}");
        assert!(run.space_extra > 0.0);
    }
    assert_eq!(last.space_extra, 0.0);
    assert_eq!(page.runs[0].x, mm(20.0) + mm(12.5));
}

#[test]
fn a_change_of_face_makes_a_new_run_on_the_same_line() {
    let text = Text::from("Сізге ").then(Text::bold("екі")).then(" бөлме");
    let page = &pages_of(vec![Paragraph::new(text).align(Align::Justify).into()])[0];
    let runs: Vec<(Face, &str)> = page.runs.iter().map(|run| (run.face, run.text.as_str())).collect();
    assert_eq!(runs, [(Face::Regular, "Сізге "), (Face::Bold, "екі"), (Face::Regular, " бөлме")]);
    assert_eq!(page.runs[1].x, page.runs[0].x + page.runs[0].width());
}

#[test]
fn no_single_line_stands_at_the_foot_or_the_head_of_a_page() {
    for filler in 0..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Paragraph::new("0").into()).collect();
        blocks.push(Paragraph::new("а\nб\nв\nг\nд").into());
        for page in pages_of(blocks) {
            let count = lines(&page).iter().filter(|line| !line.contains(char::is_numeric)).count();
            assert_ne!(count, 1, "after {filler} lines");
        }
    }
}

#[test]
fn a_heading_stays_with_what_follows() {
    for filler in 0..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Paragraph::new("0").into()).collect();
        blocks.push(Paragraph::new("heading").keep_with_next().into());
        blocks.push(Paragraph::new("text").into());
        let pages = pages_of(blocks);
        let page = pages.iter().find(|page| lines(page).contains(&"heading".to_owned())).unwrap();
        assert!(lines(page).contains(&"text".to_owned()), "after {filler} lines");
    }
}

#[test]
fn pages_are_numbered_from_the_second() {
    let blocks =
        vec!["a", "b", "c"].into_iter().flat_map(|text| [Paragraph::new(text).into(), Block::PageBreak]);
    let pages = pages_of(blocks.collect());
    let lines: Vec<_> = pages.iter().map(lines).collect();
    assert_eq!(lines, [vec!["a"], vec!["2", "b"], vec!["3", "c"]]);
}

#[test]
fn a_group_for_the_foot_of_the_page_ends_at_its_margin() {
    let receipt = Block::Together { blocks: vec![Paragraph::new("x").into()], place: Place::PageFoot };
    for filler in [0, 10, 47, 48, 49] {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Paragraph::new("0").into()).collect();
        blocks.push(receipt.clone());
        let pages = pages_of(blocks);
        let last = pages.last().unwrap().runs.last().unwrap();
        assert_eq!(last.text, "x");
        assert!((last.baseline - (mm(287.0) - 14.0 * (1.150 - 0.912))).abs() < 0.1, "{filler}: {last:?}");
    }
}

fn list(rows: usize, long_cell: &str) -> Table {
    let column = |width, align| Column { width, align };
    Table {
        columns: vec![
            column(Width::Fixed(40.0), Align::Right),
            column(Width::Share(2.0), Align::Left),
            column(Width::Share(1.0), Align::Left),
        ],
        head: vec![["№", "Т.А.Ә.", "Ескертпе"].into_iter().collect()],
        rows: (1..=rows)
            .map(|row| Row::from_iter([&row.to_string(), long_cell, "—"].map(str::to_owned)))
            .collect(),
        size: 12.0,
        rules: Rules::Grid,
        space_before: 0.0,
        space_after: 0.0,
    }
}

#[test]
fn the_head_of_a_table_is_repeated_on_every_page() {
    let pages = pages_of(vec![list(200, "Ә").into()]);
    assert!(pages.len() > 2);
    for page in &pages {
        assert!(lines(page).iter().take(2).any(|line| line == "№Т.А.Ә.Ескертпе"), "{:?}", lines(page));
    }
}

#[test]
fn numbers_are_set_right_and_the_head_in_the_centre() {
    let page = &pages_of(vec![list(12, "Ә").into()])[0];
    let run = |text: &str| page.runs.iter().find(|run| run.text == text).unwrap();
    let end = |run: &TextRun| run.x + run.width();
    assert!((end(run("9")) - end(run("12"))).abs() < 0.01);
    assert!((run("№").x + run("№").width() / 2.0 - (mm(20.0) + 20.0)).abs() < 0.01);
}

#[test]
fn a_row_higher_than_a_page_goes_on_under_the_repeated_head() {
    let long = "сөз ".repeat(4000);
    let pages = pages_of(vec![list(1, long.trim()).into()]);
    assert!(pages.len() > 1);
    let words: usize =
        pages.iter().flat_map(|page| &page.runs).map(|run| run.text.matches("сөз").count()).sum();
    assert_eq!(words, 4000);
    pages.iter().for_each(|page| check_margins(page, Orientation::Portrait));
}

#[test]
fn a_letter_without_a_glyph_is_refused() {
    let refusal = lay_out(&paper(Setup::default(), vec![Paragraph::new("а😀").into()]));
    let expected = PaperError::Unprintable { character: '😀', text: "а😀".to_owned() };
    assert_eq!(refusal, Err(expected));
}

#[test]
fn words_know_where_they_stand() {
    let text = "бір екі үш төрт бес алты жеті сегіз тоғыз он ".repeat(4);
    let page = &pages_of(vec![Paragraph::new(text).align(Align::Justify).into()])[0];
    let run = &page.runs[0];
    let (x, last) = run.words().last().unwrap();
    let end = x + run.face.text_milli_em(last) as f32 * run.size / 1000.0;
    assert!((end - mm(200.0)).abs() < 0.05);
}

#[track_caller]
fn check_margins(page: &Page, orientation: Orientation) {
    let (width, height) = match orientation {
        Orientation::Portrait => (210.0, 297.0),
        Orientation::Landscape => (297.0, 210.0),
    };
    for run in &page.runs {
        assert!(run.x >= mm(20.0) - 0.01 && run.x + run.width() <= mm(width - 10.0) + 0.05, "{run:?}");
        let (top, foot) = (run.baseline - run.size * 0.9, run.baseline + run.size * 0.22);
        assert!(top >= mm(10.0) - 0.01 && foot <= mm(height - 10.0) + 0.05, "{run:?}");
    }
    for stroke in &page.strokes {
        for (x, y) in [stroke.from, stroke.to] {
            assert!(x >= mm(20.0) - 0.01 && x <= mm(width - 10.0) + 0.05, "{stroke:?}");
            assert!(y >= mm(10.0) - 0.01 && y <= mm(height - 10.0) + 0.05, "{stroke:?}");
        }
    }
}

fn any_text() -> impl Strategy<Value = String> {
    "([А-Яа-яәғқңөұүһі0-9«»—-]{1,90}[ \u{a0}\n]{1,2}){0,80}"
}

fn any_align() -> impl Strategy<Value = Align> {
    prop_oneof![Just(Align::Left), Just(Align::Right), Just(Align::Centre), Just(Align::Justify)]
}

fn any_block() -> impl Strategy<Value = Block> {
    let paragraph = (any_text(), any_align(), 6.0..20.0_f32, 0.0..40.0_f32, any::<bool>()).prop_map(
        |(text, align, size, indent, keep_with_next)| {
            let paragraph = Paragraph::new(text).align(align).size(size).indent_first(indent);
            Block::Paragraph(Paragraph { keep_with_next, ..paragraph.spaced(indent, indent) })
        },
    );
    let table = (0..30_usize, "[а-я ]{0,120}").prop_map(|(rows, cell)| Block::Table(list(rows, &cell)));
    let rule = (any::<bool>(), 0.0..20.0_f32).prop_map(|(dashed, space)| Block::Rule { dashed, space });
    let plain = prop_oneof![
        4 => paragraph,
        2 => table,
        1 => rule,
        1 => (0.0..900.0_f32).prop_map(Block::Space),
        1 => Just(Block::PageBreak),
    ];
    let group = (prop::collection::vec(plain.clone(), 0..4), any::<bool>()).prop_map(|(blocks, foot)| {
        Block::Together { blocks, place: if foot { Place::PageFoot } else { Place::Here } }
    });
    prop_oneof![5 => plain, 1 => group]
}

fn words_of(block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => letters(&paragraph.text.spans[0].1),
        Block::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).map(|cell| letters(&cell.spans[0].1)).collect()
        }
        Block::Together { blocks, .. } => blocks.iter().map(words_of).collect(),
        Block::Rule { .. } | Block::Space(_) | Block::PageBreak => String::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_sticks_out_of_the_margins(
        blocks in prop::collection::vec(any_block(), 0..6),
        landscape in any::<bool>(),
        band in prop::option::of("[А-Я /]{0,200}"),
    ) {
        let orientation = if landscape { Orientation::Landscape } else { Orientation::Portrait };
        let setup = Setup { orientation, footer: band.clone(), band, ..Setup::default() };
        for page in lay_out(&paper(setup, blocks)).unwrap().pages {
            check_margins(&page, orientation);
        }
    }

    #[test]
    fn paragraphs_keep_every_letter_in_order(texts in prop::collection::vec(any_text(), 1..6), align in any_align()) {
        let blocks = texts.iter().map(|text| Paragraph::new(text.as_str()).align(align).into()).collect();
        let numbered = pages_of(blocks);
        let set: String = numbered
            .iter()
            .enumerate()
            .flat_map(|(index, page)| page.runs.iter().skip(usize::from(index > 0)))
            .map(|run| letters(&run.text))
            .collect();
        prop_assert_eq!(set, letters(&texts.concat()));
    }

    #[test]
    fn no_block_loses_letters(blocks in prop::collection::vec(any_block(), 0..6)) {
        let count = |text: &str| text.chars().filter(|c| c.is_lowercase()).count();
        let expected: usize = blocks.iter().map(|block| count(&words_of(block))).sum();
        let pages = pages_of(blocks);
        let heads = pages.iter().flat_map(|page| &page.runs).filter(|run| run.text == "Ескертпе").count();
        let set: usize = pages.iter().flat_map(|page| &page.runs).map(|run| count(&run.text)).sum();
        prop_assert_eq!(set - heads * count("Ескертпе"), expected);
    }
}
