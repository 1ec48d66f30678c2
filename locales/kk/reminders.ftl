# A notification of the system: how many terms of offers come to their end. No names.
reminders-title = Жауап мерзімдері
reminders-now = Мерзімі бітті: { $offers } ұсыныс
reminders-in-two-hours = 2{ "\u00A0" }сағаттан кейін мерзімі бітеді: { $offers } ұсыныс
reminders-in-twelve-hours = 12{ "\u00A0" }сағаттан кейін мерзімі бітеді: { $offers } ұсыныс
