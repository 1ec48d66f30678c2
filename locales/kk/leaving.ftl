# A question before a form with changes is left: another section, another register, closing.
leaving-title = Форманы аяқтамай қалдыру керек пе?
leaving-body = Енгізілгені тізілімге жазылған жоқ. Ол қаралама болып сақталып, форма қайта ашылғанда қайтады.
leaving-agree = Қалдыру
