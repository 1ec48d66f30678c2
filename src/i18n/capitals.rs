//! Capital letters at the beginning of a line.

/// The text with its first letter as a capital: terms are written as they stand within a sentence.
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_changes() {
        assert_eq!(sentence_case("өтініш беруші"), "Өтініш беруші");
        assert_eq!(sentence_case("6521"), "6521");
        assert_eq!(sentence_case(""), "");
    }
}
