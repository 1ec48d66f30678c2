# Lengths of time in sentences and in the countdown.
date-days = { $count } күн
