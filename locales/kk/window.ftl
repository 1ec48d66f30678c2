# On the terminal when no window can be shown; both languages are printed.
window-no-display = Терезе ашылмады: жүйеде дисплей жоқ (DISPLAY және WAYLAND_DISPLAY бос). Графикалық ортада іске қосыңыз немесе терезесіз командаларды пайдаланыңыз: kezek --help.
window-cannot-open = Терезе ашылмады: { $cause }. Бейне драйверін тексеріңіз немесе терезесіз командаларды пайдаланыңыз: kezek --help.
