# The question before papers are made.
handover-languages = Тілдері
handover-both = Екі тілде
handover-where = Не істеу керек
handover-open = Көру үшін ашу
handover-print = Басып шығару
handover-save = Қалтаға сақтау
handover-folder = Қалта
handover-hint = Қағаз нөмір мен күн алады және «Құжаттар» бөлімінде көрінеді.
handover-make = Жасау

# While they are made, and what came of it.
handover-making = Құжаттар жасалуда…
handover-done = Дайын: { $path }
handover-not-handed = Файл жазылды, бірақ оны ашу немесе басып шығару мүмкін болмады. Оны өзіңіз ашыңыз: { $path }
