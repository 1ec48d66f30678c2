//! The wording of the official letters: as the program began with, as adopted, filled in.

use super::{Lang, Tr};
use crate::domain::template::{self, Passage, Passages, Template, TemplateBlank};

/// The passages of one letter in both languages; what is not adopted is said as the program began with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LetterTexts {
    pub kk: Passages,
    pub ru: Passages,
}

impl LetterTexts {
    /// The wording of a passage, with its blanks under their keys.
    pub fn wording(&self, tr: Tr, passage: Passage) -> String {
        let adopted = match tr.lang() {
            Lang::Kk => self.kk.get(&passage),
            Lang::Ru => self.ru.get(&passage),
        };
        adopted.cloned().unwrap_or_else(|| tr.built_in_wording(passage))
    }

    /// The whole wording of a letter in a language, passage by passage.
    pub fn says_in(&self, lang: Lang, template: Template) -> Vec<String> {
        let tr = Tr::new(lang);
        template.passages().iter().map(|&passage| self.wording(tr, passage)).collect()
    }

    /// A passage with its blanks filled.
    pub fn filled(&self, tr: Tr, passage: Passage, values: &[(TemplateBlank, &str)]) -> String {
        template::fill(&self.wording(tr, passage), |key| {
            let value = values.iter().find(|(blank, _)| blank.key() == key);
            value.map(|&(_, value)| value.to_owned())
        })
    }
}

impl Tr {
    /// The wording that the program began with.
    pub fn built_in_wording(self, passage: Passage) -> String {
        let [name, address, rooms, area, term, found, ground, body, date, number] =
            TemplateBlank::ALL.map(TemplateBlank::in_braces);
        match passage {
            Passage::OfferSalutationMale => self.annex_offer_salutation_male(&name),
            Passage::OfferSalutationFemale => self.annex_offer_salutation_female(&name),
            Passage::OfferDwelling => self.annex_offer_dwelling(&address, &area, &rooms),
            Passage::OfferRequestAndSilence => self.annex_offer_request_and_silence(&term),
            Passage::OfferRequestInTime => self.annex_offer_request_in_time(&term),
            Passage::OfferRequest => self.annex_offer_request(),
            Passage::OfferClosing | Passage::ExclusionClosing => self.annex_hot_line(),
            Passage::ExclusionSalutationMale => self.exclusion_salutation_male(),
            Passage::ExclusionSalutationFemale => self.exclusion_salutation_female(),
            Passage::ExclusionFoundByInventory => self.exclusion_found_by_inventory(&found),
            Passage::ExclusionFound => self.exclusion_found(&found),
            Passage::ExclusionDecision => self.exclusion_decision(&body, &date, &ground, &number),
            Passage::ExclusionAppeal => self.exclusion_appeal(),
            Passage::ExclusionPlaceStays => self.exclusion_place_stays(),
        }
    }

    /// Where the wording that the program began with comes from.
    pub fn wording_source(self, template: Template, lang: Lang) -> String {
        match (template, lang) {
            (Template::Offer, Lang::Kk | Lang::Ru) => self.templates_source_offer(),
            (Template::Exclusion, Lang::Kk) => self.templates_source_exclusion_kk(),
            (Template::Exclusion, Lang::Ru) => self.templates_source_exclusion(),
        }
    }

    /// The name of a language.
    pub fn language(self, lang: Lang) -> String {
        match lang {
            Lang::Kk => self.templates_language_kk(),
            Lang::Ru => self.templates_language_ru(),
        }
    }

    /// The name of a letter.
    pub fn template(self, template: Template) -> String {
        match template {
            Template::Offer => self.templates_offer(),
            Template::Exclusion => self.templates_exclusion(),
        }
    }

    /// The name of a passage.
    pub fn passage(self, passage: Passage) -> String {
        match passage {
            Passage::OfferSalutationMale | Passage::ExclusionSalutationMale => {
                self.templates_passage_offer_salutation_male()
            }
            Passage::OfferSalutationFemale | Passage::ExclusionSalutationFemale => {
                self.templates_passage_offer_salutation_female()
            }
            Passage::OfferDwelling => self.templates_passage_offer_dwelling(),
            Passage::OfferRequestAndSilence => self.templates_passage_offer_request_and_silence(),
            Passage::OfferRequestInTime => self.templates_passage_offer_request_in_time(),
            Passage::OfferRequest => self.templates_passage_offer_request(),
            Passage::OfferClosing | Passage::ExclusionClosing => self.templates_passage_closing(),
            Passage::ExclusionFoundByInventory => self.templates_passage_found_by_inventory(),
            Passage::ExclusionFound => self.templates_passage_found(),
            Passage::ExclusionDecision => self.templates_passage_decision(),
            Passage::ExclusionAppeal => self.templates_passage_appeal(),
            Passage::ExclusionPlaceStays => self.templates_passage_place_stays(),
        }
    }

    /// The name of a blank in a wording of this language.
    pub fn blank(self, blank: TemplateBlank) -> String {
        match blank {
            TemplateBlank::Name => self.templates_blank_name(),
            TemplateBlank::Address => self.templates_blank_address(),
            TemplateBlank::Rooms => self.templates_blank_rooms(),
            TemplateBlank::Area => self.templates_blank_area(),
            TemplateBlank::Term => self.templates_blank_term(),
            TemplateBlank::Found => self.templates_blank_found(),
            TemplateBlank::Ground => self.templates_blank_ground(),
            TemplateBlank::Body => self.templates_blank_body(),
            TemplateBlank::Date => self.templates_blank_date(),
            TemplateBlank::Number => self.templates_blank_number(),
        }
    }

    /// What a blank stands for.
    pub fn blank_meaning(self, blank: TemplateBlank) -> String {
        match blank {
            TemplateBlank::Name => self.templates_meaning_name(),
            TemplateBlank::Address => self.templates_meaning_address(),
            TemplateBlank::Rooms => self.templates_meaning_rooms(),
            TemplateBlank::Area => self.templates_meaning_area(),
            TemplateBlank::Term => self.templates_meaning_term(),
            TemplateBlank::Found => self.templates_meaning_found(),
            TemplateBlank::Ground => self.templates_meaning_ground(),
            TemplateBlank::Body => self.templates_meaning_body(),
            TemplateBlank::Date => self.templates_meaning_date(),
            TemplateBlank::Number => self.templates_meaning_number(),
        }
    }

    /// The blank that this name means in a wording of this language.
    pub fn blank_named(self, name: &str) -> Option<TemplateBlank> {
        let wanted = name.to_lowercase();
        TemplateBlank::ALL.into_iter().find(|&blank| self.blank(blank) == wanted)
    }

    /// A wording as people of this language write it: its blanks by their names.
    pub fn written(self, wording: &str) -> String {
        template::fill(wording, |key| {
            TemplateBlank::of_key(key).map(|blank| format!("{{{}}}", self.blank(blank)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_began_with_is_a_wording_that_can_be_written_and_read() {
        for lang in Lang::ALL {
            let tr = Tr::new(lang);
            for &passage in Template::ALL.iter().flat_map(|template| template.passages()) {
                let wording = tr.built_in_wording(passage);
                let written = tr.written(&wording);
                let read = template::read(passage, &written, |name| tr.blank_named(name));
                assert_eq!(read.as_ref(), Ok(&wording), "{passage:?}");
                assert_eq!(passage.blanks().is_empty(), !written.contains('{'), "{written}");
            }
        }
    }

    #[test]
    fn names_of_blanks_differ_in_a_language() {
        for lang in Lang::ALL {
            let tr = Tr::new(lang);
            assert!(TemplateBlank::ALL.iter().all(|&blank| tr.blank_named(&tr.blank(blank)) == Some(blank)));
        }
    }

    #[test]
    fn an_adopted_passage_goes_before_the_built_in_one() {
        let adopted = Passages::from([(Passage::OfferSalutationMale, "Здравствуйте, {name}!".to_owned())]);
        let texts = LetterTexts { ru: adopted, ..LetterTexts::default() };
        let said = |lang, passage| texts.filled(Tr::new(lang), passage, &[(TemplateBlank::Name, "Асан")]);
        assert_eq!(said(Lang::Ru, Passage::OfferSalutationMale), "Здравствуйте, Асан!");
        assert_eq!(said(Lang::Ru, Passage::OfferSalutationFemale), "Уважаемая Асан!");
        assert_eq!(said(Lang::Kk, Passage::OfferSalutationMale), "Құрметті Асан!");
    }
}
