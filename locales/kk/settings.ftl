# How the window looks.
settings-appearance = Терезенің көрінісі
settings-language = Тіл
settings-colours = Түстер
settings-light = Ашық
settings-dark = Күңгірт
settings-text-size = Мәтін өлшемі
