# The time to the end of a term, or since it, beside offers and notices.
countdown-left = { $hours }{ "\u00A0" }сағ { $minutes }{ "\u00A0" }мин қалды
countdown-left-days = { $days }{ "\u00A0" }күн қалды
countdown-last-day = бүгін соңғы күн
countdown-last-minute = бір минуттан аз қалды
countdown-overdue = мерзімі { $hours }{ "\u00A0" }сағ { $minutes }{ "\u00A0" }мин бұрын өтті
countdown-overdue-days = мерзімі { $days }{ "\u00A0" }күн бұрын өтті
countdown-just-over = мерзімі жаңа ғана өтті
