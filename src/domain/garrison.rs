//! Garrisons and the local time of each (design 4.1).

use chrono::{Duration, NaiveDateTime, TimeZone as _, Utc};
use serde::{Deserialize, Serialize};

use super::{Day, Instant, ids::GarrisonId, language::Lang};

/// A garrison with its own queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Garrison {
    pub id: GarrisonId,
    /// The name in the files and on Russian papers.
    pub name: String,
    /// The name on Kazakh papers; the same as `name` until the commission enters one.
    pub name_kk: String,
    pub zone: Zone,
}

/// An IANA time zone, never the machine's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(chrono_tz::Tz);

/// The text names no IANA time zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown time zone {0:?}")]
pub struct UnknownZone(pub String);

/// The instant that a local time means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalMeaning {
    Once(Instant),
    /// The clocks were set back over this time; it means the first one.
    Twice {
        first: Instant,
    },
    /// The clocks were set forward over this time.
    Never,
}

impl Garrison {
    /// The name on papers in a language.
    pub fn name_in(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.name_kk,
            Lang::Ru => &self.name,
        }
    }
}

impl Zone {
    /// The zone of the capital, for instants that belong to no garrison.
    pub const fn of_the_capital() -> Self {
        Self(chrono_tz::Asia::Almaty)
    }

    /// Reads an IANA name such as `Asia/Almaty`.
    pub fn parse(name: &str) -> Result<Self, UnknownZone> {
        name.trim().parse().map(Self).map_err(|_unnamed| UnknownZone(name.to_owned()))
    }

    /// The IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The instant that a local time means in this zone.
    pub fn instant(self, local: NaiveDateTime) -> LocalMeaning {
        use chrono::LocalResult;
        match self.0.from_local_datetime(&local) {
            LocalResult::Single(time) => LocalMeaning::Once(time.with_timezone(&Utc)),
            LocalResult::Ambiguous(first, _second) => {
                LocalMeaning::Twice { first: first.with_timezone(&Utc) }
            }
            LocalResult::None => LocalMeaning::Never,
        }
    }

    /// The first instant of a day; where midnight was skipped, the first local time that occurred.
    pub fn start_of(self, day: Day) -> Instant {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        (0..=24)
            .find_map(|hour| match self.instant(midnight + Duration::hours(hour)) {
                LocalMeaning::Once(at) | LocalMeaning::Twice { first: at } => Some(at),
                LocalMeaning::Never => None,
            })
            .unwrap_or_else(|| midnight.and_utc())
    }

    /// The local time of an instant, with its offset.
    pub fn local(self, at: Instant) -> chrono::DateTime<chrono::FixedOffset> {
        at.with_timezone(&self.0).fixed_offset()
    }

    /// The calendar day of an instant.
    pub fn day(self, at: Instant) -> Day {
        self.local(at).date_naive()
    }
}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::parse(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zone: &str, local: &str, expected: Result<&str, &str>) {
        let meaning = Zone::parse(zone).unwrap().instant(local.parse().unwrap());
        let found = match meaning {
            LocalMeaning::Once(at) => Ok(at.to_rfc3339()),
            LocalMeaning::Twice { first } => Err(format!("twice, first {}", first.to_rfc3339())),
            LocalMeaning::Never => Err("never".to_owned()),
        };
        assert_eq!(found, expected.map(str::to_owned).map_err(str::to_owned), "{zone} {local}");
    }

    #[test]
    fn kazakhstan_is_one_zone_since_march_2024() {
        check("Asia/Almaty", "2024-02-29T22:59:59", Ok("2024-02-29T16:59:59+00:00"));
        check("Asia/Almaty", "2024-02-29T23:30:00", Err("twice, first 2024-02-29T17:30:00+00:00"));
        check("Asia/Almaty", "2024-03-01T00:00:00", Ok("2024-02-29T19:00:00+00:00"));
        check("Asia/Aqtau", "2024-02-29T23:30:00", Ok("2024-02-29T18:30:00+00:00"));
    }

    #[test]
    fn summer_time_before_2005_skipped_and_repeated_hours() {
        check("Asia/Almaty", "2004-03-28T02:30:00", Err("never"));
        check("Asia/Almaty", "2004-10-31T02:30:00", Err("twice, first 2004-10-30T19:30:00+00:00"));
    }

    #[test]
    fn a_zone_has_a_name_or_is_refused() {
        assert_eq!(Zone::parse(" Asia/Qyzylorda ").unwrap().name(), "Asia/Qyzylorda");
        assert_eq!(Zone::parse("Алматы"), Err(UnknownZone("Алматы".to_owned())));
    }
}
