//! The sentences of the rules in the language of the window, kept: lists of many rows need them for every row.

use std::collections::BTreeSet;

use crate::{
    domain::folding::fold,
    exchange::RuleCode,
    i18n::{Lang, Tr, collation::sort_key, keyboard::from_wrong_layout},
    ui::widgets::list::Choice,
    wording::import::import_rule,
};

/// See the module.
pub struct RuleWords {
    lang: Lang,
    /// By rule.
    worded: Vec<Worded>,
}

struct Worded {
    sentence: String,
    folded: String,
    /// By the alphabet of the language.
    place: i64,
}

impl RuleWords {
    /// The sentences in a language; made anew when the language changes.
    pub fn refresh(kept: &mut Option<Self>, tr: Tr) -> &Self {
        let lang = tr.lang();
        let kept_for = kept.take().filter(|words| words.lang == lang);
        kept.insert(kept_for.unwrap_or_else(|| Self::of(tr)))
    }

    fn of(tr: Tr) -> Self {
        let worded = |rule: &RuleCode| {
            let sentence = import_rule(tr, *rule);
            Worded { folded: fold(&sentence), sentence, place: 0 }
        };
        let mut worded: Vec<Worded> = RuleCode::ALL.iter().map(worded).collect();
        let mut by_alphabet: Vec<usize> = (0..worded.len()).collect();
        by_alphabet.sort_by_cached_key(|rule| sort_key(tr.lang(), &worded[*rule].sentence));
        for (rule, place) in by_alphabet.into_iter().zip(0..) {
            worded[rule].place = place;
        }
        Self { lang: tr.lang(), worded }
    }

    /// What a rule says.
    pub fn sentence(&self, rule: RuleCode) -> &str {
        &self.worded[rule as usize].sentence
    }

    /// Where the sentence stands by the alphabet.
    pub fn place(&self, rule: RuleCode) -> i64 {
        self.worded[rule as usize].place
    }

    /// A rule as a choice of a filter.
    pub fn choice(&self, rule: RuleCode) -> Choice {
        Choice::new(rule.code(), self.sentence(rule))
    }
}

/// What a person looks for, as typed and as it was meant on the other layout.
pub struct Search {
    meant: Vec<String>,
    /// The rules whose sentences contain it.
    rules: BTreeSet<RuleCode>,
}

impl Search {
    /// A search in rows and in the sentences of their rules.
    pub fn new(text: &str, words: &RuleWords) -> Self {
        let retyped = from_wrong_layout(text);
        let meant: Vec<String> = std::iter::once(fold(text)).chain(retyped.map(|text| fold(&text))).collect();
        let says = |rule: &RuleCode| {
            let folded = &words.worded[*rule as usize].folded;
            meant.iter().any(|meant| folded.contains(meant))
        };
        let rules = RuleCode::ALL.iter().copied().filter(says).collect();
        Self { meant, rules }
    }

    /// Whether it looks for nothing.
    pub fn is_empty(&self) -> bool {
        self.meant.iter().all(String::is_empty)
    }

    /// Whether a folded text contains it.
    pub fn is_in(&self, folded: &str) -> bool {
        self.meant.iter().any(|meant| folded.contains(meant))
    }

    /// Whether a folded text is what is looked for.
    pub fn is(&self, folded: &str) -> bool {
        self.meant.iter().any(|meant| folded == meant)
    }

    /// Whether the sentence of a rule contains it.
    pub fn is_in_rule(&self, rule: RuleCode) -> bool {
        self.rules.contains(&rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_own_sentence_and_place() {
        for lang in Lang::ALL {
            let tr = Tr::new(lang);
            let mut kept = None;
            let words = RuleWords::refresh(&mut kept, tr);
            let places: BTreeSet<i64> = RuleCode::ALL.iter().map(|rule| words.place(*rule)).collect();
            assert_eq!(places.len(), RuleCode::ALL.len());
            for rule in RuleCode::ALL {
                assert_eq!(words.sentence(*rule), import_rule(tr, *rule));
            }
        }
    }

    #[test]
    fn rules_are_found_by_their_words_in_the_wrong_layout_too() {
        let mut kept = None;
        let words = RuleWords::refresh(&mut kept, Tr::new(Lang::Ru));
        let sentence = words.sentence(RuleCode::IinCheckDigit).to_owned();
        assert!(Search::new(&sentence, words).is_in_rule(RuleCode::IinCheckDigit));
        assert!(Search::new("BBY", words).is_in_rule(RuleCode::IinCheckDigit), "ИИН on the English layout");
        assert!(!Search::new("нет такого", words).is_in_rule(RuleCode::IinCheckDigit));
        assert!(Search::new("", words).is_empty());
    }
}
