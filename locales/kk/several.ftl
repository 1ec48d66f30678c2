# Work on many: who was left out, above the screen and in the question.
several-left-out = { $count } адамға жасалмады
several-cannot = { $count } адамға жасауға болмайды
several-copy = Тізімді көшіру
several-dismiss = Оқылды
# Why a button for the chosen people is pale.
several-choose = Тізімнен адамдарды таңдаңыз: шертіңіз, Ctrl не Shift басып шертіңіз, Ctrl+A.
