# An area with its unit, everywhere.
area-square-metres = { $amount }{ "\u00A0" }м²

# Under a field where an area was typed.
area-not-a-number = Аудан танылмады. Санды жазыңыз, мысалы 41,1.
area-too-precise = Аудан үтірден кейін екі таңбадан асырмай жазылады, мысалы 41,15.
area-too-large = Аудан тым үлкен. Санды тексеріңіз.
