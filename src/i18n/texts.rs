//! Every text of the program as a typed method of [`Tr`], made by the build script from `locales/`.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::Lang;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tr {
    lang: Lang,
}

impl Tr {
    /// The texts in this language.
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The language of the texts.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// "Yes" or "no".
    pub fn yes_or_no(self, yes: bool) -> String {
        if yes { self.app_yes() } else { self.app_no() }
    }

    fn text<const N: usize>(self, key: &str, arguments: [(&'static str, FluentValue<'_>); N]) -> String {
        let bundle = bundle(self.lang);
        let message =
            bundle.get_message(key).expect("the build script makes methods for existing keys alone");
        let pattern = message.value().expect("the build script refuses keys without a text");
        let mut errors = Vec::new();
        let arguments = FluentArgs::from_iter(arguments);
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(lang: Lang) -> &'static Bundle {
    static KK: LazyLock<Bundle> = LazyLock::new(|| load(Lang::Kk, KAZAKH));
    static RU: LazyLock<Bundle> = LazyLock::new(|| load(Lang::Ru, RUSSIAN));
    match lang {
        Lang::Kk => &KK,
        Lang::Ru => &RU,
    }
}

fn load(lang: Lang, sources: &[&str]) -> Bundle {
    let language: LanguageIdentifier = lang.code().parse().expect("the codes are languages");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).expect("the build script parsed it");
        bundle.add_resource(resource).expect("the build script refuses a key that is there twice");
    }
    bundle
}

/// A number in a text, written as it is, without grouping.
fn whole(number: impl TryInto<i64>) -> FluentValue<'static> {
    FluentValue::from(whole_number(number))
}

/// Any integer; one beyond `i64` is no number of this field.
pub(super) fn whole_number(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KK: Tr = Tr::new(Lang::Kk);
    const RU: Tr = Tr::new(Lang::Ru);

    #[test]
    fn says_the_same_in_both_languages() {
        assert_eq!(KK.app_name(), RU.app_name());
        assert_eq!([KK.app_language(), RU.app_language()], ["Қазақша", "Русский"]);
        assert_eq!([KK.yes_or_no(true), KK.yes_or_no(false)], ["иә", "жоқ"]);
        assert_eq!([RU.yes_or_no(true), RU.yes_or_no(false)], ["да", "нет"]);
    }

    #[track_caller]
    fn check_plural(days: usize, russian: &str, kazakh: &str) {
        assert_eq!(RU.countdown_left_days(days).replace('\u{a0}', " "), russian);
        assert_eq!(KK.countdown_left_days(days).replace('\u{a0}', " "), kazakh);
    }

    #[test]
    fn agrees_nouns_with_numbers_and_does_not_group() {
        check_plural(0, "осталось 0 дней", "0 күн қалды");
        check_plural(1, "остался 1 день", "1 күн қалды");
        check_plural(2, "осталось 2 дня", "2 күн қалды");
        check_plural(5, "осталось 5 дней", "5 күн қалды");
        check_plural(11, "осталось 11 дней", "11 күн қалды");
        check_plural(21, "остался 21 день", "21 күн қалды");
        check_plural(12_345, "осталось 12345 дней", "12345 күн қалды");
    }
}
