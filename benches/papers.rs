//! How fast papers are laid out and written: one notice, notices of a whole garrison, a long queue list.

#![expect(clippy::unwrap_used, reason = "in a measurement a panic is the report")]

use std::io;

use divan::{Bencher, black_box};
use kezek::{
    documents::{
        Align, Imprint, Orientation, Width, lay_out,
        list::{ListColumn, ListPaper},
        offer_notice::OfferNotice,
        pdf,
    },
    domain::{area::Area, language::Bilingual, legal_basis::LegalBasis, person::Sex},
    i18n::{
        Lang, Tr,
        letters::LetterTexts,
        offer_text::{OfferText, ReplyTerm},
    },
    ui::{
        theme,
        widgets::preview::{Preview, Sheets},
    },
};

fn main() {
    divan::main();
}

fn both(kk: &str, ru: &str) -> Bilingual {
    Bilingual { kk: kk.to_owned(), ru: ru.to_owned() }
}

fn imprint() -> Imprint {
    Imprint {
        commission: both(
            "Алматы гарнизонының тұрғын үй комиссиясы",
            "Жилищная комиссия Алматинского гарнизона",
        ),
        printed_at: "2026-11-22T05:00:00Z".parse().unwrap(),
        practice: false,
        copy: false,
        members: Vec::new(),
    }
}

fn notice(number: u32) -> OfferNotice {
    OfferNotice {
        imprint: imprint(),
        number: number.to_string(),
        date: "2026-11-22".parse().unwrap(),
        offer: OfferText {
            name: "Әбілқайырова Іңкәр Серікқызы".to_owned(),
            sex: Sex::Female,
            address: both("Алматы қ., Абай д-лы, 10-үй, 25-пәтер", "г. Алматы, пр. Абая, д. 10, кв. 25"),
            rooms: 2,
            total_area: Area::from_centi_m2(54_30),
            term: Some(ReplyTerm { window_hours: 48, silence_refuses: true }),
            texts: LetterTexts::default(),
        },
        rank: Some("подполковник".to_owned()),
        military_unit: Some("12345".to_owned()),
        basis: LegalBasis::Order528,
        reply_act: None,
        receipt: true,
    }
}

fn queue(rows: u32) -> ListPaper {
    let column = |heading: &str, width, align| ListColumn { heading: heading.to_owned(), width, align };
    let row = |place: u32| {
        let name = "Құдайбергенова Гүлбаһрам Тәңірбергенқызы".to_owned();
        vec![
            place.to_string(),
            format!("2017-{place}"),
            name,
            "12345".to_owned(),
            "3".to_owned(),
            "54,30".to_owned(),
        ]
    };
    ListPaper {
        imprint: imprint(),
        lang: Lang::Kk,
        title: "Кезектілік тізімі".to_owned(),
        subtitle: "2026 жылғы 22 қараша".to_owned(),
        columns: vec![
            column("Р/с №", Width::Fixed(40.0), Align::Right),
            column("Тіркеу нөмірі", Width::Fixed(80.0), Align::Left),
            column("Т.А.Ә.", Width::Share(1.0), Align::Left),
            column("Бөлім", Width::Fixed(60.0), Align::Left),
            column("Құрамы", Width::Fixed(50.0), Align::Right),
            column("Ауданы, м²", Width::Fixed(70.0), Align::Right),
        ],
        rows: (1..=rows).map(row).collect(),
        notes: vec!["Барлығы".to_owned()],
        orientation: Orientation::Landscape,
    }
}

/// One notice, as it is shown.
#[divan::bench]
fn notice_laid_out() {
    black_box(lay_out(&notice(1).document(Lang::Kk).unwrap()).unwrap());
}

/// One notice in both languages on the screen: laid out, drawn for the first time, and ready for the graphics card.
#[divan::bench]
fn notice_on_screen(bencher: Bencher<'_, '_>) {
    let context = || {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        // The fonts of the program are there from its start.
        ctx.run_ui(input(), |_ui| {}).textures_delta.clear();
        ctx
    };
    bencher.with_inputs(context).bench_values(|ctx| {
        let pages = Lang::ALL.map(|lang| lay_out(&notice(1).document(lang).unwrap()).unwrap());
        let (sheets, mut preview) = (Sheets::new(pages.to_vec()), Preview::default());
        let mut shown = ctx.run_ui(input(), |ui| preview.ui(ui, Tr::new(Lang::Kk), &sheets));
        shown.textures_delta.clear();
        black_box(ctx.tessellate(shown.shapes, shown.pixels_per_point));
    });
}

/// A window of 1366×768.
fn input() -> egui::RawInput {
    let size = egui::vec2(1366.0, 768.0);
    egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
        ..egui::RawInput::default()
    }
}

/// Notices in both languages into one file, papers kept one at a time.
#[divan::bench(args = [1, 1_000, 10_000], sample_count = 3, sample_size = 1)]
fn notices_written(count: u32) {
    let mut file = pdf::Writer::new(io::sink()).unwrap();
    for number in 1..=count {
        let notice = notice(number);
        for lang in Lang::ALL {
            file.add(&lay_out(&notice.document(lang).unwrap()).unwrap()).unwrap();
        }
    }
    file.finish().unwrap();
}

/// A queue list of so many rows, laid out and written.
#[divan::bench(args = [1_000, 100_000], sample_count = 3, sample_size = 1)]
fn queue_list_written(bencher: Bencher<'_, '_>, rows: u32) {
    bencher.with_inputs(|| queue(rows)).bench_values(|queue| {
        let mut file = pdf::Writer::new(io::sink()).unwrap();
        file.add(&lay_out(&queue.document()).unwrap()).unwrap();
        file.finish().unwrap();
    });
}
