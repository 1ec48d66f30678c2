//! Spaces no line ends at: beside initials, after №, between a number and its unit.

use crate::documents::pages::SPACES;

/// An abbreviation of a unit has no more letters.
const LONGEST_UNIT: usize = 3;

/// Whether the space at `at` keeps what is on its sides on one line.
pub(super) fn binds(character: impl Fn(usize) -> Option<char>, at: usize) -> bool {
    let text = Around { character };
    text.is_beside_initial(at) || text.is_after_number_sign(at) || text.is_before_unit(at)
}

struct Around<F> {
    character: F,
}

impl<F: Fn(usize) -> Option<char>> Around<F> {
    fn is(&self, at: usize, fits: impl Fn(char) -> bool) -> bool {
        (self.character)(at).is_some_and(fits)
    }

    fn is_before(&self, at: usize, fits: impl Fn(char) -> bool) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, fits))
    }

    /// Between initials and a surname, on either side: `Ж. С. Әбілқайыров`, `Әбілқайыров Ж. С.`.
    ///
    /// A rank before initials is no surname: `полковник / Ж. С. Әбілқайыров`.
    fn is_beside_initial(&self, at: usize) -> bool {
        let ends_name = || {
            self.is(self.start_of_word(at), char::is_uppercase)
                && !self.is_before(at, |before| ",;:".contains(before))
        };
        let follows_initial = || at.checked_sub(2).is_some_and(|first| self.is_initial(first));
        self.is(at + 1, char::is_uppercase) && ((self.is_initial(at + 1) && ends_name()) || follows_initial())
    }

    fn is_initial(&self, first: usize) -> bool {
        let stands_alone = first == 0 || self.is_before(first, |before| SPACES.contains(&before));
        stands_alone && self.is(first, char::is_uppercase) && self.is(first + 1, |next| next == '.')
    }

    /// Where the word before the space begins.
    fn start_of_word(&self, at: usize) -> usize {
        let is_gap = |letter: char| letter == '\n' || SPACES.contains(&letter);
        (0..at).rev().find(|&before| self.is(before, is_gap)).map_or(0, |gap| gap + 1)
    }

    fn is_after_number_sign(&self, at: usize) -> bool {
        self.is_before(at, |before| before == '№')
    }

    /// `15 %`, `54,3 м²`, and units cut short by a point.
    fn is_before_unit(&self, at: usize) -> bool {
        let letters = (at + 1..).take_while(|&next| self.is(next, char::is_lowercase)).take(LONGEST_UNIT);
        let end = at + 1 + letters.count();
        let ends_unit = |letter: char| letter == '²' || letter == '.';
        let is_unit = self.is(at + 1, |next| next == '%') || (end > at + 1 && self.is(end, ends_unit));
        self.is_before(at, |before| before.is_ascii_digit()) && is_unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with `_` for the spaces no line ends at.
    #[track_caller]
    fn check(expected: &str) {
        let text: Vec<char> = expected.replace('_', " ").chars().collect();
        let bound = |at: usize| text[at] == ' ' && binds(|at| text.get(at).copied(), at);
        let found: String = (0..text.len()).map(|at| if bound(at) { '_' } else { text[at] }).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_name_keeps_its_initials() {
        check("төраға Әбдіғаппарұлы_Ә._Б. және");
        check("төраға Ә._Б._Әбдіғаппарұлы және");
        check("председатель А._Б._Иванов, полковник В._Ли");
        check("Иванов_А. подписал");
        check("Ли_В._Н.");
        check("А._Б._Иванов, В._Г._Ли; Ә._Б._Әбдіғаппарұлы");
        check("Иванов_А._Б., Ли_В._Г.");
        check("Ә._Б._Әбдіғаппарұлы");
        check("Шешім қабылданды. Келесі мәселе. Үй берілсін");
        check("Иванова Анна Борисовна");
    }

    #[test]
    fn signs_and_units_keep_their_numbers() {
        check("хаттама №_12 бойынша, инв. №_Ж-0001");
        check("үлесі 15_% болды, 15 немесе 20");
        check("54,3_м² и 54,3_кв. и 12_мес. и 2026_г.");
        check("54 метра и 12 человек, 5 и 6 мая");
        check("№");
        check("7 ");
    }
}
