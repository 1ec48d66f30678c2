//! What stands beside what: cells and their columns, names and their initials, lines and their edges.

use proptest::prelude::*;

use super::super::*;
use crate::{
    documents::{
        Align, Block, Column, Info, Page, Paragraph, Points, Row, Rules, Setup, Table, TextRun, Width, mm,
    },
    i18n::Lang,
};

/// The letters of the columns: a run tells by its letters which column it is of.
const MARKS: [char; 4] = ['а', 'ш', 'і', 'Ә'];

fn pages_of(block: impl Into<Block>) -> Vec<Page> {
    let info = Info {
        title: "Қағаз".to_owned(),
        author: "Комиссия".to_owned(),
        lang: Lang::Kk,
        created_at: "2026-11-22T05:00:00Z".parse().unwrap(),
    };
    lay_out(&Document { info, setup: Setup::default(), blocks: vec![block.into()] }).unwrap().pages
}

fn runs_of(block: impl Into<Block>) -> Vec<TextRun> {
    pages_of(block).into_iter().flat_map(|page| page.runs).collect()
}

fn any_align() -> impl Strategy<Value = Align> {
    prop_oneof![Just(Align::Left), Just(Align::Right), Just(Align::Centre), Just(Align::Justify)]
}

/// A cell of words of so many letters.
fn cell(mark: char, words: &[usize]) -> String {
    words.iter().map(|&count| mark.to_string().repeat(count)).collect::<Vec<_>>().join(" ")
}

fn any_table() -> impl Strategy<Value = Table> {
    let words = prop::collection::vec(1..=90_usize, 0..4);
    let rows = prop::collection::vec([words.clone(), words.clone(), words.clone(), words], 1..12);
    let columns = [(24.0..130.0_f32, any_align()), (24.0..130.0, any_align()), (24.0..130.0, any_align())];
    (rows, columns, any_align(), 9.0..14.5_f32, any::<bool>()).prop_map(|(rows, fixed, align, size, grid)| {
        let fixed = fixed.into_iter().map(|(width, align)| Column { width: Width::Fixed(width), align });
        let cells = |row: [Vec<usize>; 4]| -> Row {
            MARKS.into_iter().zip(row).map(|(mark, words)| cell(mark, &words)).collect()
        };
        Table {
            columns: fixed.chain([Column { width: Width::Share(1.0), align }]).collect(),
            head: vec![cells([vec![90], vec![20, 20], vec![1], vec![90, 90]])],
            rows: rows.into_iter().map(cells).collect(),
            size,
            rules: if grid { Rules::Grid } else { Rules::None },
            space_before: 0.0,
            space_after: 0.0,
        }
    })
}

/// The columns of a table of [`any_table`] without what stays empty at their edges.
fn areas(table: &Table) -> Vec<(Points, Points)> {
    let mut x = mm(20.0);
    let edges = table.columns.iter().map(|column| {
        let start = x;
        x = match column.width {
            Width::Fixed(width) => start + width,
            Width::Share(_) => mm(200.0),
        };
        (start, x)
    });
    let last = table.columns.len() - 1;
    let inner = edges.enumerate().map(|(at, (start, end))| match table.rules {
        Rules::Grid => (start + 4.0, end - 4.0),
        Rules::None => (start + if at > 0 { 3.0 } else { 0.0 }, end - if at < last { 3.0 } else { 0.0 }),
    });
    inner.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_run_leaves_its_cell(table in any_table()) {
        let areas = areas(&table);
        let number = |run: &TextRun| run.text.chars().all(|letter| letter.is_ascii_digit());
        for run in runs_of(table).iter().filter(|run| !number(run)) {
            let column = MARKS.iter().position(|&mark| run.text.starts_with(mark)).unwrap();
            prop_assert!(run.text.chars().all(|letter| letter == MARKS[column] || letter == ' '), "{:?}", run);
            let (start, end) = areas[column];
            prop_assert!(run.x >= start - 0.01 && run.x + run.width() <= end + 0.05, "{start}..{end}: {:?}", run);
        }
    }

    #[test]
    fn a_name_is_on_one_line_with_its_initials(
        before in "([а-я]{1,14} ){0,9}",
        name in 0..4_usize,
        width in 130.0..400.0_f32,
        align in any_align(),
    ) {
        let name = ["Әбдіғаппарұлы Ә. Б.", "А. Б. Иванов", "Ә. Б. Әбдіғаппарұлы", "Ли\u{a0}В.\u{a0}Н."][name];
        let text = format!("{before}{name} {before}");
        let paragraph = Paragraph::new(text).align(align).indent_right(mm(180.0) - width);
        let runs = runs_of(paragraph);
        prop_assert!(runs.iter().any(|run| run.text.contains(name)), "{:?}", runs);
    }

    #[test]
    fn justified_lines_of_words_reach_both_edges(
        words in prop::collection::vec(0..WORDS.len(), 1..160),
        indent in 0.0..40.0_f32,
    ) {
        let text = words.iter().map(|&word| WORDS[word]).collect::<Vec<_>>().join(" ");
        let runs = runs_of(Paragraph::new(text).align(Align::Justify).indent_first(indent));
        let (last, full) = runs.split_last().unwrap();
        for (at, run) in full.iter().enumerate() {
            let left = mm(20.0) + if at == 0 { indent } else { 0.0 };
            prop_assert!((run.x - left).abs() < 0.05 && (run.x + run.width() - mm(200.0)).abs() < 0.05, "{:?}", run);
        }
        prop_assert_eq!(last.space_extra, 0.0);
    }
}

/// Words of the orders, long and short.
const WORDS: [&str; 12] = [
    "и",
    "әскери",
    "қызметшілерге",
    "тұрғынжаймен",
    "қамтамасыз",
    "военнослужащего",
    "предоставляемого",
    "жилища",
    "в",
    "аэроғарыш",
    "№ 405",
    "А. Б. Иванов,",
];

#[test]
fn a_name_wider_than_its_column_keeps_the_initials_with_its_last_letters() {
    let surname = "Әбдіғаппарұлымырзахановтегі";
    for width in 40..220_u16 {
        let paragraph = Paragraph::new(format!("{surname} Ә. Б.")).indent_right(mm(180.0) - f32::from(width));
        let runs = runs_of(paragraph);
        let set: String = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(set, format!("{surname} Ә. Б."));
        let with_initials = runs.iter().find(|run| run.text.contains('Б')).unwrap();
        if width >= 70 {
            assert!(with_initials.text.contains("і Ә. Б."), "{width}: {runs:?}");
        }
    }
}
