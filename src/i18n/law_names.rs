//! The names of acts and of places in them.

use super::Tr;
use crate::domain::law::{Act, LawPart, LawPlace};

impl Tr {
    /// The short name of an act.
    pub fn act(self, act: Act) -> String {
        match act {
            Act::Order528 => self.law_act_order_528(),
            Act::Order529 => self.law_act_order_529(),
            Act::HousingLaw => self.law_act_housing(),
            Act::Order214 => self.law_act_order_214(),
            Act::Order555 => self.law_act_order_555(),
            Act::Order405 => self.law_act_order_405(),
            Act::AdministrativeCode => self.law_act_administrative(),
        }
    }

    /// A place of the law as it is cited.
    pub fn law_place(self, place: LawPlace) -> String {
        let act = self.act(place.act);
        let item = place.item.map(|item| item.to_string());
        match (place.part, item) {
            (LawPart::Order | LawPart::Rules, Some(item)) => self.law_place_item(&act, &item),
            (LawPart::Order | LawPart::Rules | LawPart::Article { number: 0, .. }, _) => act,
            (LawPart::Annex(annex), _) => self.law_place_annex(&act, &annex.to_string()),
            (LawPart::Article { number, inserted }, item) => {
                let article = match inserted {
                    0 => number.to_string(),
                    inserted => format!("{number}-{inserted}"),
                };
                match item {
                    Some(item) => self.law_place_article_item(&act, &article, &item),
                    None => self.law_place_article(&act, &article),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::law::grounds, i18n::Lang};

    #[track_caller]
    fn check(place: LawPlace, kazakh: &str, russian: &str) {
        assert_eq!([Lang::Kk, Lang::Ru].map(|lang| Tr::new(lang).law_place(place)), [kazakh, russian]);
    }

    #[test]
    fn places_are_cited_in_both_languages() {
        check(grounds::REPLY, "№ 528 бұйрық, 5-тармақ", "Приказ № 528, п. 5");
        check(LawPlace::beginning(Act::Order529), "№ 529 бұйрық", "Приказ № 529");
        check(
            grounds::AREA,
            "«Тұрғын үй қатынастары туралы» Заң, 75-баптың 1-тармағы",
            "Закон «О жилищных отношениях», ст. 75 п. 1",
        );
        check(
            grounds::NEED,
            "«Тұрғын үй қатынастары туралы» Заң, 101-3-бап",
            "Закон «О жилищных отношениях», ст. 101-3",
        );
    }
}
