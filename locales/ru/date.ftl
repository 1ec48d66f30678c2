# Lengths of time in sentences and in the countdown.
date-days = { $count } { $count ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}
