//! The time left to the end of a term, or gone since.

use chrono::TimeDelta;

use super::Tr;
use crate::domain::Instant;

/// From here on days say it better than hours.
const LONG_HOURS: u64 = 72;

impl Tr {
    /// How long until a term ends, or how long it is over; the moment it ends still belongs to it.
    pub fn countdown(self, now: Instant, due: Instant) -> String {
        let left = due - now;
        if left >= TimeDelta::zero() {
            self.left(whole_minutes(left))
        } else {
            self.overdue(whole_minutes(left))
        }
    }

    /// How many days a term still runs, or since when it is over; its last day belongs to it.
    pub fn days_left(self, days: i64) -> String {
        match days {
            0 => self.countdown_last_day(),
            1.. => self.countdown_left_days(days),
            ..0 => self.countdown_overdue_days(-days),
        }
    }

    fn left(self, minutes: u64) -> String {
        match minutes / 60 {
            0 if minutes == 0 => self.countdown_last_minute(),
            hours @ ..LONG_HOURS => self.countdown_left(hours, minutes % 60),
            hours => self.countdown_left_days(hours / 24),
        }
    }

    fn overdue(self, minutes: u64) -> String {
        match minutes / 60 {
            0 if minutes == 0 => self.countdown_just_over(),
            hours @ ..LONG_HOURS => self.countdown_overdue(hours, minutes % 60),
            hours => self.countdown_overdue_days(hours / 24),
        }
    }
}

const fn whole_minutes(length: TimeDelta) -> u64 {
    length.num_minutes().unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[track_caller]
    fn check(seconds_left: i64, kazakh: &str, russian: &str) {
        let now = Instant::UNIX_EPOCH;
        let due = now + TimeDelta::seconds(seconds_left);
        let said = Lang::ALL.map(|lang| Tr::new(lang).countdown(now, due).replace('\u{a0}', " "));
        assert_eq!(said, [kazakh, russian]);
    }

    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;

    #[test]
    fn counts_down() {
        check(73 * HOUR, "3 күн қалды", "осталось 3 дня");
        check(72 * HOUR, "3 күн қалды", "осталось 3 дня");
        check(72 * HOUR - 1, "71 сағ 59 мин қалды", "осталось 71 ч 59 мин");
        check(5 * 24 * HOUR, "5 күн қалды", "осталось 5 дней");
        check(21 * 24 * HOUR, "21 күн қалды", "остался 21 день");
        check(5 * HOUR + 12 * MINUTE, "5 сағ 12 мин қалды", "осталось 5 ч 12 мин");
        check(HOUR, "1 сағ 0 мин қалды", "осталось 1 ч 0 мин");
        check(MINUTE, "0 сағ 1 мин қалды", "осталось 0 ч 1 мин");
        check(MINUTE - 1, "бір минуттан аз қалды", "осталось меньше минуты");
        check(0, "бір минуттан аз қалды", "осталось меньше минуты");
    }

    #[track_caller]
    fn check_days(days: i64, kazakh: &str, russian: &str) {
        let said = Lang::ALL.map(|lang| Tr::new(lang).days_left(days).replace('\u{a0}', " "));
        assert_eq!(said, [kazakh, russian]);
    }

    #[test]
    fn counts_whole_days() {
        check_days(2, "2 күн қалды", "осталось 2 дня");
        check_days(1, "1 күн қалды", "остался 1 день");
        check_days(0, "бүгін соңғы күн", "сегодня последний день");
        check_days(-1, "мерзімі 1 күн бұрын өтті", "просрочено на 1 день");
    }

    #[test]
    fn counts_on_after_the_end() {
        check(-1, "мерзімі жаңа ғана өтті", "срок только что истёк");
        check(1 - MINUTE, "мерзімі жаңа ғана өтті", "срок только что истёк");
        check(-MINUTE, "мерзімі 0 сағ 1 мин бұрын өтті", "просрочено на 0 ч 1 мин");
        check(-3 * HOUR - 5 * MINUTE, "мерзімі 3 сағ 5 мин бұрын өтті", "просрочено на 3 ч 5 мин");
        check(1 - 72 * HOUR, "мерзімі 71 сағ 59 мин бұрын өтті", "просрочено на 71 ч 59 мин");
        check(-72 * HOUR, "мерзімі 3 күн бұрын өтті", "просрочено на 3 дня");
        check(-31 * 24 * HOUR, "мерзімі 31 күн бұрын өтті", "просрочено на 31 день");
        check(-12 * 24 * HOUR, "мерзімі 12 күн бұрын өтті", "просрочено на 12 дней");
    }
}
