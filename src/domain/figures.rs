//! The arithmetic of the figures: periods, spreads, shares, and how long dwellings stood vacant.

use std::collections::BTreeMap;

use super::{Day, ids::DwellingId};

/// Days from the first to the last, both counted; without a first day everything up to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: Option<Day>,
    pub until: Day,
}

impl Period {
    /// Whether a day is counted.
    pub fn holds(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && day <= self.until
    }
}

/// A number of cases out of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    pub part: u32,
    pub whole: u32,
}

impl Share {
    /// Tenths of a percent, rounded half up; none of nothing.
    pub fn per_mille(self) -> Option<u32> {
        let (part, whole) = (u64::from(self.part), u64::from(self.whole));
        (whole > 0).then(|| ((part * 2000 + whole) / (whole * 2)) as u32)
    }
}

/// The middle of a number of cases and where their quarters end, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    pub count: u32,
    pub lower_days: i64,
    pub median_days: i64,
    pub upper_days: i64,
}

impl Spread {
    /// Each is the days of a real case: a quarter, a half, three quarters of the cases took no more.
    pub fn of(mut days: Vec<i64>) -> Option<Self> {
        days.sort_unstable();
        let at = |quarter: usize| days.get((days.len() * quarter).div_ceil(4).saturating_sub(1)).copied();
        Some(Self { count: days.len() as u32, lower_days: at(1)?, median_days: at(2)?, upper_days: at(3)? })
    }
}

/// What happened to a dwelling, as far as it makes it vacant or ends that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VacancyChange {
    /// Recorded as vacant, put right to vacant, or the lease came to an end.
    Vacant,
    /// A lease was signed.
    Leased,
    /// The lease had been recorded by mistake: the dwelling was vacant all along.
    LeaseReversed,
    /// Recorded as occupied or under repair.
    NotVacant,
}

/// How a vacancy ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VacancyEnd {
    Lease,
    /// Occupied otherwise, or under repair.
    Other,
}

/// Days on which a dwelling stood vacant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vacancy {
    pub dwelling: DwellingId,
    pub from: Day,
    /// None while it stands vacant.
    pub end: Option<(Day, VacancyEnd)>,
}

impl Vacancy {
    /// For how many days, up to its end or to a day.
    pub fn days(&self, today: Day) -> i64 {
        (self.end.map_or(today, |(day, _)| day) - self.from).num_days().max(0)
    }
}

/// The vacancies of dwellings from what happened to them, in the order it was recorded.
pub fn vacancies(changes: impl IntoIterator<Item = (DwellingId, Day, VacancyChange)>) -> Vec<Vacancy> {
    let mut found: Vec<Vacancy> = Vec::new();
    let mut last: BTreeMap<DwellingId, usize> = BTreeMap::new();
    for (dwelling, day, change) in changes {
        let known = last.get(&dwelling).copied();
        let open = known.filter(|&index| found[index].end.is_none());
        match (change, open, known) {
            (VacancyChange::Vacant, None, _) => {
                last.insert(dwelling, found.len());
                found.push(Vacancy { dwelling, from: day, end: None });
            }
            (VacancyChange::Leased, Some(index), _) => found[index].end = Some((day, VacancyEnd::Lease)),
            (VacancyChange::NotVacant, Some(index), _) => found[index].end = Some((day, VacancyEnd::Other)),
            (VacancyChange::LeaseReversed, None, Some(index)) => found[index].end = None,
            (VacancyChange::Vacant | VacancyChange::LeaseReversed, Some(_), _)
            | (VacancyChange::LeaseReversed, None, None)
            | (VacancyChange::Leased | VacancyChange::NotVacant, None, _) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{VacancyChange::*, *};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check_period(from: Option<&str>, until: &str, on: &str, expected: bool) {
        assert_eq!(Period { from: from.map(day), until: day(until) }.holds(day(on)), expected, "{on}");
    }

    #[test]
    fn both_ends_of_a_period_count() {
        check_period(Some("2026-11-01"), "2026-11-30", "2026-10-31", false);
        check_period(Some("2026-11-01"), "2026-11-30", "2026-11-01", true);
        check_period(Some("2026-11-01"), "2026-11-30", "2026-11-30", true);
        check_period(Some("2026-11-01"), "2026-11-30", "2026-12-01", false);
        check_period(None, "2026-11-30", "1999-01-01", true);
    }

    #[track_caller]
    fn check_share(part: u32, whole: u32, expected: Option<u32>) {
        assert_eq!(Share { part, whole }.per_mille(), expected, "{part} of {whole}");
    }

    #[test]
    fn shares_are_rounded_half_up() {
        check_share(0, 0, None);
        check_share(0, 7, Some(0));
        check_share(1, 3, Some(333));
        check_share(2, 3, Some(667));
        check_share(1, 2000, Some(1));
        check_share(1, 2001, Some(0));
        check_share(7, 7, Some(1000));
    }

    #[track_caller]
    fn check_spread(days: &[i64], expected: Option<(i64, i64, i64)>) {
        let spread = Spread::of(days.to_vec());
        assert_eq!(spread.map(|spread| (spread.lower_days, spread.median_days, spread.upper_days)), expected);
    }

    #[test]
    fn quarters_are_days_of_real_cases() {
        check_spread(&[], None);
        check_spread(&[5], Some((5, 5, 5)));
        check_spread(&[9, 1], Some((1, 1, 9)));
        check_spread(&[3, 1, 2], Some((1, 2, 3)));
        check_spread(&[4, 3, 2, 1], Some((1, 2, 3)));
        check_spread(&[1, 2, 3, 4, 5], Some((2, 3, 4)));
    }

    #[track_caller]
    fn check(changes: &[(&str, VacancyChange)], expected: &[(&str, Option<(&str, VacancyEnd)>)]) {
        let changes = changes.iter().map(|&(on, change)| (DwellingId(1), day(on), change));
        let found = vacancies(changes).into_iter().map(|vacancy| (vacancy.from, vacancy.end));
        let expected = expected.iter().map(|&(from, end)| (day(from), end.map(|(on, end)| (day(on), end))));
        assert!(found.eq(expected));
    }

    #[test]
    fn a_vacancy_begins_once_and_ends_with_the_lease() {
        let leased = Some(("2026-02-01", VacancyEnd::Lease));
        check(&[("2026-01-01", Vacant)], &[("2026-01-01", None)]);
        check(&[("2026-01-01", Vacant), ("2026-01-09", Vacant)], &[("2026-01-01", None)]);
        check(&[("2026-01-01", Vacant), ("2026-02-01", Leased)], &[("2026-01-01", leased)]);
        check(
            &[("2026-01-01", Vacant), ("2026-02-01", NotVacant), ("2026-03-01", Vacant)],
            &[("2026-01-01", Some(("2026-02-01", VacancyEnd::Other))), ("2026-03-01", None)],
        );
        check(&[("2026-01-01", NotVacant), ("2026-02-01", Leased)], &[]);
    }

    #[test]
    fn a_lease_by_mistake_leaves_the_vacancy_as_it_was_and_one_that_ended_begins_another() {
        let by_mistake = [("2026-01-01", Vacant), ("2026-02-01", Leased), ("2026-02-02", LeaseReversed)];
        check(&by_mistake, &[("2026-01-01", None)]);
        let ended = [("2026-01-01", Vacant), ("2026-02-01", Leased), ("2026-05-01", Vacant)];
        check(&ended, &[("2026-01-01", Some(("2026-02-01", VacancyEnd::Lease))), ("2026-05-01", None)]);
    }

    #[test]
    fn a_vacancy_lasts_to_its_end_or_to_today() {
        let open = Vacancy { dwelling: DwellingId(1), from: day("2026-01-01"), end: None };
        assert_eq!(open.days(day("2026-01-31")), 30);
        let ended = Vacancy { end: Some((day("2026-01-11"), VacancyEnd::Lease)), ..open };
        assert_eq!(ended.days(day("2026-01-31")), 10);
    }
}
