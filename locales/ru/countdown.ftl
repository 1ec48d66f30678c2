# The time to the end of a term, or since it, beside offers and notices.
countdown-left = осталось { $hours }{ "\u00A0" }ч { $minutes }{ "\u00A0" }мин
countdown-left-days = { $days ->
    [one] остался { $days }{ "\u00A0" }день
    [few] осталось { $days }{ "\u00A0" }дня
    [many] осталось { $days }{ "\u00A0" }дней
   *[other] осталось { $days }{ "\u00A0" }дня
}
countdown-last-day = сегодня последний день
countdown-last-minute = осталось меньше минуты
countdown-overdue = просрочено на { $hours }{ "\u00A0" }ч { $minutes }{ "\u00A0" }мин
countdown-overdue-days = просрочено на { $days }{ "\u00A0" }{ $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}
countdown-just-over = срок только что истёк
