# On the terminal when no window can be shown; both languages are printed.
window-no-display = Окно не открылось: в системе нет дисплея (DISPLAY и WAYLAND_DISPLAY пусты). Запустите в графической среде или пользуйтесь командами без окна: kezek --help.
window-cannot-open = Окно не открылось: { $cause }. Проверьте драйвер видео или пользуйтесь командами без окна: kezek --help.
