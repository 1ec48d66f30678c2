//! A register at its sizes: taking files in, a page of the queue, a plan of a round, the whole check.

#![expect(clippy::unwrap_used, reason = "in a measurement a panic is the report")]

use std::{ops::ControlFlow, sync::LazyLock};

use divan::{Bencher, black_box};
use kezek::{
    domain::{
        Instant,
        garrison::{Garrison, Zone},
        language::{Bilingual, Lang},
        legal_basis::LegalBasis,
        round::RoundSettings,
    },
    exchange::{ImportKind, Source, recognise},
    journal::Stamp,
    ops::{
        demo::{self, DemoSettings},
        imports::{self, Mode},
        planning::{self, RoundRequest},
        queue::View,
        register::{self, NewRegister},
        search, today,
        verification::verify_register,
    },
    store::Writer,
    verify::VerifyOptions,
};

#[path = "../tests/it/support/files.rs"]
mod files;

fn main() {
    divan::main();
}

fn now() -> Instant {
    "2026-11-22T05:00:00Z".parse().unwrap()
}

fn stamp() -> Stamp {
    Stamp { at: now(), actor: "bench".to_owned() }
}

/// A register in a folder that goes with it.
struct Held {
    writer: Writer,
    _folder: tempfile::TempDir,
}

impl Held {
    fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let new = NewRegister {
            register_id: "bench".to_owned(),
            garrisons: vec![("Алматинский".to_owned(), Zone::parse("Asia/Almaty").unwrap())],
            commission: Bilingual { kk: "Комиссия".to_owned(), ru: "Комиссия".to_owned() },
            lang: Lang::Ru,
            basis: LegalBasis::Law77Part4,
            practice: true,
            reply_act: None,
        };
        let writer = register::create(&folder.path().join("bench.kezek"), &stamp(), new).unwrap();
        Self { writer, _folder: folder }
    }

    /// A practice register with 1,000 dwellings.
    fn practice(applications: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = DemoSettings { applications, dwellings: 1000, seed: 1 };
        let writer = demo::create(&folder.path().join("bench.kezek"), now(), &settings).unwrap();
        Self { writer, _folder: folder }
    }

    fn garrison(&self) -> Garrison {
        self.writer.garrisons().unwrap().remove(0)
    }
}

/// One thread measures; divan asks for a lock all the same.
struct Shared(std::sync::Mutex<Held>);

static TEN_THOUSAND: LazyLock<Shared> = LazyLock::new(|| Shared(Held::practice(10_000).into()));
static HUNDRED_THOUSAND: LazyLock<Shared> = LazyLock::new(|| Shared(Held::practice(100_000).into()));

fn with_register<T>(applications: u32, act: impl FnOnce(&Held) -> T) -> T {
    let shared = if applications == 10_000 { &*TEN_THOUSAND } else { &*HUNDRED_THOUSAND };
    act(&shared.0.lock().unwrap())
}

const SIZES: [u32; 2] = [10_000, 100_000];

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn import_with_families(bencher: Bencher<'_, '_>, applications: u32) {
    let folder = tempfile::tempdir().unwrap();
    let paths = files::write_applications(folder.path(), applications, 1);
    let sources = paths.map(Source::new);
    bencher.with_inputs(Held::empty).bench_local_values(|mut held| {
        let recognised = recognise(ImportKind::Applications, &sources, &|_| None).unwrap();
        let progress = |_| ControlFlow::Continue(());
        let outcome =
            imports::import(&mut held.writer, &stamp(), &recognised, Mode::Take, &progress).unwrap();
        assert_eq!((outcome.accepted, outcome.rejected), (applications, 0));
        held
    });
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn practice_register(applications: u32) -> Held {
    Held::practice(applications)
}

#[divan::bench(args = [(10_000, 0), (10_000, 50), (10_000, 100), (100_000, 0), (100_000, 50), (100_000, 100)])]
fn queue_page(bencher: Bencher<'_, '_>, (applications, percent): (u32, u32)) {
    with_register(applications, |held| {
        let view = View::at(&held.writer, held.garrison(), now()).unwrap();
        let length = held.writer.queue_length(view.garrison.id).unwrap();
        let first = (length - 50) * percent / 100;
        bencher.bench_local(|| view.page(&held.writer, black_box(first), 50).unwrap());
    });
}

/// Every letter of a search typed, after the keys were read once.
#[divan::bench(args = SIZES)]
fn search_everywhere(bencher: Bencher<'_, '_>, applications: u32) {
    with_register(applications, |held| {
        held.writer.prepare_search().unwrap();
        let garrison = held.garrison().id;
        bencher.bench_local(|| {
            for query in ["аб", "абил", "абилкайыр", "f,bkrfqsh", "7011234", "никого нет"]
            {
                black_box(search::everywhere(&held.writer, query, garrison).unwrap());
            }
        });
    });
}

/// The first screen: everything that waits, at one reading.
#[divan::bench(args = SIZES)]
fn work_of_today(bencher: Bencher<'_, '_>, applications: u32) {
    with_register(applications, |held| {
        let garrison = held.garrison();
        bencher.bench_local(|| today::read(&held.writer, garrison.id, garrison.zone, now()).unwrap());
    });
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn plan_of_a_round(bencher: Bencher<'_, '_>, applications: u32) {
    with_register(applications, |held| {
        let request = RoundRequest {
            garrison: held.garrison(),
            basis: LegalBasis::Law77Part4,
            settings: RoundSettings { below_norm: true, ..RoundSettings::default() },
            without: Vec::new(),
        };
        bencher.bench_local(|| planning::plan(&held.writer, now(), &request).unwrap());
    });
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn verify(bencher: Bencher<'_, '_>, applications: u32) {
    with_register(applications, |held| {
        bencher.bench_local(|| verify_register(&held.writer, &VerifyOptions::default()).unwrap());
    });
}
