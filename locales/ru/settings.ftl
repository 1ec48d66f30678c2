# How the window looks.
settings-appearance = Вид окна
settings-language = Язык
settings-colours = Цвета
settings-light = Светлые
settings-dark = Тёмные
settings-text-size = Размер текста
