//! What the sections of rounds and of replies share about offers.

pub mod columns;
pub mod countdown;
pub mod line;
pub mod reply;
pub mod search;

use egui::{Frame, Margin, Ui};

pub use countdown::urgency;

use crate::{
    domain::{
        Instant,
        fit::Fit,
        garrison::Zone,
        offer::{Channel, OfferState},
    },
    i18n::{Tr, dates},
    ui::{
        theme,
        view::View,
        widgets::badge::{Meaning, badge},
    },
};

/// Lines of words alone stand closer than fields.
pub const CARD_LINE_HEIGHT: f32 = 16.0;

/// Around a card at the right of a list, with a gap to it.
pub fn card_frame(ui: &Ui) -> Frame {
    theme::card(ui).inner_margin(Margin::same(10)).outer_margin(Margin { left: 8, ..Margin::ZERO })
}

/// What the state of an offer means.
pub const fn state_meaning(state: OfferState) -> Meaning {
    match state {
        OfferState::Prepared | OfferState::Refused | OfferState::Withdrawn => Meaning::Neutral,
        OfferState::Sent | OfferState::Delivered => Meaning::Marked,
        OfferState::Accepted => Meaning::Good,
        OfferState::Lapsed => Meaning::Warning,
        OfferState::Failed | OfferState::NoAnswer => Meaning::Danger,
    }
}

/// How an offer reaches its person, in one word for a column; the card says it in full.
pub fn channel_word(tr: Tr, channel: Channel) -> String {
    match channel {
        Channel::Message => tr.offers_channel_message(),
        Channel::Paper => tr.offers_channel_paper(),
    }
}

/// Shows how a dwelling compares with the norm.
pub fn fit_badge(ui: &mut Ui, tr: Tr, fit: Fit) {
    let meaning = match fit {
        Fit::Within => Meaning::Good,
        Fit::Below => Meaning::Warning,
    };
    badge(ui, meaning, &tr.fit(fit));
}

/// An instant for a column: the year is told only where it is another one.
pub fn short_time(view: &View<'_>, zone: Zone, at: Instant) -> String {
    use chrono::Datelike as _;
    let (local, now) = (zone.local(at), zone.local(view.now));
    if local.year() == now.year() { dates::within_the_year(local) } else { dates::to_the_minute(local) }
}

/// An instant for a card, or a dash.
pub fn long_time(zone: Zone, at: Option<Instant>) -> String {
    at.map_or_else(|| "–".to_owned(), |at| dates::to_the_minute(zone.local(at)))
}
