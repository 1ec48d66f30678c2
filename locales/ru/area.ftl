# An area with its unit, everywhere.
area-square-metres = { $amount }{ "\u00A0" }м²

# Under a field where an area was typed.
area-not-a-number = Площадь не распознана. Напишите число, например 41,1.
area-too-precise = Площадь записывается не точнее двух знаков после запятой, например 41,15.
area-too-large = Площадь слишком велика. Проверьте число.
