//! The columns of the list, and what it can be narrowed by.

use chrono::Datelike as _;
use egui::{RichText, Ui};

use super::words::{self, Badge};
use crate::{
    domain::{
        disclosure::Disclosure,
        entitlement::{Entitlement, FloorNeed},
        entry::{EntryState, Mark},
        garrison::Zone,
        ids::EntryId,
        person::Category,
    },
    exchange::ListCell,
    i18n::{Tr, amounts::area_number},
    ops::queue::QueueLine,
    ui::widgets::{
        badge::badge,
        list::{Choice, Column, Filter, List, Side},
    },
};

/// Narrower than this, the list leaves out what the card tells.
const WIDE: f32 = 960.0;

/// The list of the queue, as wide as there is room.
pub fn queue_list<'a>(
    tr: Tr,
    zone: Zone,
    disclosure: Disclosure,
    width: f32,
) -> List<'a, QueueLine, EntryId> {
    let wide = width >= WIDE;
    let columns = columns(tr, zone, disclosure, wide);
    let name = |line: &QueueLine| format!("{} {}", line.place, line.name.full());
    List::new(
        if wide { "queue" } else { "queue beside card" },
        tr.shell_section_queue(),
        columns,
        |line| line.entry,
        name,
    )
    .filters(filters(tr, zone))
    .main(NAME)
    .order_words(Tr::table_sorted_queue, Tr::table_back_to_queue)
    .takes_keys()
}

const NAME: &str = "name";

/// The columns; beside a card those that the card tells are left out at first.
pub fn columns(tr: Tr, zone: Zone, disclosure: Disclosure, wide: bool) -> Vec<Column<'static, QueueLine>> {
    let beside = |column: Column<'static, QueueLine>| if wide { column } else { column.hidden_at_first() };
    let time = move |line: &QueueLine| ListCell::Time(zone.local(line.key.submitted_at).naive_local());
    vec![
        Column::numbers("place", tr.queue_column_place(), 52.0, |line: &QueueLine| line.place).strong(),
        Column::words("number", tr.queue_column_number(), 78.0, |line: &QueueLine| {
            line.key.registration_no.to_string()
        })
        .sorted_by(|line| line.key.registration_no),
        Column::new("submitted", tr.queue_column_submitted(), 146.0, Side::Left, time),
        Column::words(NAME, tr.queue_column_name(), if wide { 232.0 } else { 198.0 }, |line: &QueueLine| {
            line.name.full()
        }),
        beside(Column::words("category", tr.queue_column_category(), 130.0, move |line: &QueueLine| {
            words::rank_or_category(tr, line.category, line.rank.as_deref())
        })),
        beside(
            Column::numbers(PERSONS, tr.queue_column_persons(), 48.0, |line: &QueueLine| {
                line.entitlement.persons
            })
            .summed(),
        ),
        beside(area(tr)),
        beside(Column::numbers("rooms", tr.queue_column_rooms(), 62.0, |line: &QueueLine| {
            line.entitlement.min_rooms
        })),
        state(tr),
        marks(tr),
        Column::words("iin", tr.files_column_iin(), 110.0, move |line: &QueueLine| {
            disclosure.identity_number(line.iin)
        })
        .hidden_at_first(),
        Column::words("floor", tr.queue_filter_floor(), 180.0, move |line: &QueueLine| {
            tr.floor_need(line.entitlement.floor)
        })
        .hidden_at_first(),
    ]
}

/// The column whose sum the foot tells.
pub const PERSONS: &str = "persons";

fn area(tr: Tr) -> Column<'static, QueueLine> {
    Column::words("area", tr.queue_column_area(), 76.0, |line: &QueueLine| area_range(&line.entitlement))
        .at_right()
        .sorted_by(|line| i64::from(line.entitlement.area_min.centi_m2()))
}

fn state(tr: Tr) -> Column<'static, QueueLine> {
    Column::words("state", tr.queue_column_state(), 98.0, move |line: &QueueLine| {
        words::state(tr, line.state).word
    })
    .sorted_by(|line| course(line.state))
    .drawn(move |ui, line| badges_ui(ui, vec![words::state(tr, line.state)]))
}

fn marks(tr: Tr) -> Column<'static, QueueLine> {
    let words = move |line: &QueueLine| {
        let words: Vec<String> = words::marks(tr, line).into_iter().map(|mark| mark.word).collect();
        words.join(", ")
    };
    Column::words("marks", tr.queue_column_marks(), 120.0, words)
        .drawn(move |ui, line| badges_ui(ui, words::marks(tr, line)))
}

/// States in the course of an entry.
fn course(state: EntryState) -> i64 {
    EntryState::ALL.iter().position(|known| *known == state).map_or(0, |place| place as i64)
}

/// The filter by marks.
pub const MARK: &str = "mark";

/// What the list can be narrowed by.
pub fn filters(tr: Tr, zone: Zone) -> Vec<Filter<'static, QueueLine>> {
    vec![
        Filter::by("state", tr.queue_column_state(), move |line: &QueueLine| {
            Choice::new(line.state.code(), tr.entry_state(line.state))
        }),
        Filter::by_any(MARK, tr.queue_column_marks(), move |line: &QueueLine| {
            line.marks.iter().map(|&mark| Choice::new(mark_code(mark), tr.mark(mark))).collect()
        }),
        Filter::by("persons", tr.queue_filter_persons(), |line: &QueueLine| {
            Choice::number(line.entitlement.persons)
        }),
        Filter::by("year", tr.queue_filter_year(), move |line: &QueueLine| {
            Choice::number(zone.local(line.key.submitted_at).year())
        }),
        Filter::by("rooms", tr.queue_column_rooms(), |line: &QueueLine| {
            Choice::number(line.entitlement.min_rooms)
        }),
        Filter::by("floor", tr.queue_filter_floor(), move |line: &QueueLine| {
            Choice::new(floor_code(line.entitlement.floor), tr.floor_need(line.entitlement.floor))
        }),
        Filter::by("channel", tr.offers_column_channel(), move |line: &QueueLine| {
            match goes_by_message(line) {
                true => Choice::new("message", tr.offers_channel_message()),
                false => Choice::new("paper", tr.offers_channel_paper()),
            }
        }),
        Filter::by("category", tr.files_column_category(), move |line: &QueueLine| {
            let code = match line.category {
                Category::Serviceman => "serviceman",
                Category::Civilian => "civilian",
            };
            Choice::new(code, tr.category(line.category))
        }),
    ]
}

/// Offers go as messages to those who agreed to it and have a telephone (design 4.5).
fn goes_by_message(line: &QueueLine) -> bool {
    !line.marks.iter().any(|mark| matches!(mark, Mark::NoPhone | Mark::NoConsent))
}

/// The code of a mark in its filter.
pub const fn mark_code(mark: Mark) -> &'static str {
    match mark {
        Mark::EqualTime => "equal_time",
        Mark::NoConsent => "no_consent",
        Mark::NoPhone => "no_phone",
        Mark::WithinNormOnly => "within_norm_only",
        Mark::TimeByDecision => "time_by_decision",
    }
}

const fn floor_code(floor: FloorNeed) -> &'static str {
    match floor {
        FloorNeed::Any => "any",
        FloorNeed::LowerFloorOrLift => "lower_floor_or_lift",
        FloorNeed::NotAboveSecondFloor => "not_above_second_floor",
    }
}

/// The bounds of the entitled area, as a column has them.
pub fn area_range(entitlement: &Entitlement) -> String {
    format!("{}–{}", area_number(entitlement.area_min), area_number(entitlement.area_max))
}

/// Marks side by side, each with its sentence when the pointer rests on it.
pub fn badges_ui(ui: &mut Ui, badges: Vec<Badge>) {
    ui.spacing_mut().item_spacing.x = 4.0;
    for Badge { meaning, word, sentence } in badges {
        badge(ui, meaning, &word).on_hover_ui(|ui| {
            ui.label(RichText::new(sentence));
        });
    }
}
