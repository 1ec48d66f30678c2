//! The zone of a garrison, chosen by the towns of Kazakhstan.

use egui::Ui;

use super::choice::choice;
use crate::{domain::garrison::Zone, i18n::Tr, ui::desk::Text};

/// The zones of Kazakhstan; they differ in what the clocks showed before March 2024.
const ZONES: [(&str, Text); 7] = [
    ("Asia/Almaty", Tr::start_zone_almaty),
    ("Asia/Qyzylorda", Tr::start_zone_qyzylorda),
    ("Asia/Qostanay", Tr::start_zone_qostanay),
    ("Asia/Aqtobe", Tr::start_zone_aqtobe),
    ("Asia/Aqtau", Tr::start_zone_aqtau),
    ("Asia/Atyrau", Tr::start_zone_atyrau),
    ("Asia/Oral", Tr::start_zone_oral),
];

/// The towns of a zone; of one outside Kazakhstan, its IANA name.
pub fn zone_name(tr: Tr, zone: Zone) -> String {
    let known = ZONES.iter().find(|(name, _)| *name == zone.name());
    known.map_or_else(|| zone.name().to_owned(), |(_, text)| text(tr))
}

/// A field that opens the list of zones; `name` is what a screen reader says.
pub fn zone_choice(ui: &mut Ui, tr: Tr, name: &str, width: f32, zone: &mut Zone) {
    let zones = ZONES.map(|(name, _)| Zone::parse(name).expect("the zones of Kazakhstan are IANA zones"));
    choice(ui, name, width, zone, &zones, |zone| zone_name(tr, *zone));
}
