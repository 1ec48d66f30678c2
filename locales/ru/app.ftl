# The program's name in titles and papers.
app-name = Kezek
# This language in the list of languages.
app-language = Русский
# Answers and yes-or-no fields.
app-yes = да
app-no = нет
