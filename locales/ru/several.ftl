# Work on many: who was left out, above the screen and in the question.
several-left-out = { $count ->
    [one] Не сделано для { $count } человека
    [few] Не сделано для { $count } человек
    [many] Не сделано для { $count } человек
   *[other] Не сделано для { $count } человека
}
several-cannot = { $count ->
    [one] Нельзя сделать для { $count } человека
    [few] Нельзя сделать для { $count } человек
    [many] Нельзя сделать для { $count } человек
   *[other] Нельзя сделать для { $count } человека
}
several-copy = Копировать список
several-dismiss = Прочитано
# Why a button for the chosen people is pale.
several-choose = Выберите людей в списке: щелчок, Ctrl или Shift со щелчком, Ctrl+A.
