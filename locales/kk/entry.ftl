# The fields of an application, on the form and on the card.
entry-registration-no = Тіркеу нөмірі
entry-garrison = Гарнизон
entry-iin = ЖСН
entry-surname = Тегі
entry-given = Аты
entry-patronymic = Әкесінің аты
entry-sex = Жынысы
entry-sex-male = ер
entry-sex-female = әйел
entry-birth-date = Туған күні
entry-category = Санаты
entry-rank = Әскери атағы
entry-military-unit = Әскери бөлім
entry-phone = Телефон
entry-consent = Деректерді өңдеуге келісім
entry-pregnancy = 22 аптадан асқан жүктілік
entry-rights = Ерекше құқықтар
entry-right-additional-room = қосымша бөлме
entry-right-lower-floor = төменгі қабат немесе лифт
entry-right-second-floor = екінші қабаттан жоғары емес
entry-previous-dwelling = Бұрынғы орнындағы қызметтік тұрғынжай
entry-unknown = белгісіз

# The titles of the form and its parts.
entry-title-new = Жаңа өтініш
entry-title-fix-row = Файлдың қабылданбаған жолы
entry-title-applicant = Өтініш берушінің деректерін түзету
entry-title-household = Отбасы құрамын түзету
entry-title-submission = Берілген уақытын немесе нөмірін түзету
entry-application = Өтініш
entry-consent-and-rights = Келісім мен құқықтар

# The submission.
entry-submitted-day = Берілген күні
entry-submitted-time = Берілген сағаты
entry-time-hint = сс:мм:сс
entry-time-by-decision = Қағазда уақыты жоқ: оны шешім белгілеген
entry-decision-body = Шешімді кім қабылдады
entry-decision-number = Шешімнің нөмірі
entry-decision-date = Шешімнің күні
entry-before = Қазір тізілімде
entry-ground = Негізі
entry-ground-recording-error = жазудағы қате, түпнұсқа бойынша түзетіледі
entry-ground-decision = шешім (Заң, 73-бап 4-т.)
entry-paper = Түпнұсқа
entry-both-values-stay = Тарихта бұрынғы және жаңа мән негізімен бірге қалады.

# Consent, rights, household.
entry-rights-hint = Диагноз емес, құқық жазылады.
entry-no-members = Ешкім жазылмаған: өтініш беруші жалғыз тұрады.
entry-add-member = Отбасы мүшесін қосу
entry-of-member = { $field }, отбасының { $number }-мүшесі
entry-kinship = Туыстық дәрежесі
entry-kinship-child = бала
entry-disability = мүгедектігі
entry-counting = Есептелуі
entry-counts = заң бойынша
entry-not-counted-by-court = сот шешімімен бөлек тұрады: есептелмейді
entry-not-counted-premarital = некеге дейінгі тұрғынжай: есептелмейді

# What is wrong, where a form says it in another way than the report of a file.
entry-phone-unread = Нөмір танылмады: адам телефонсыз қабылданады.
entry-time-missing = Уақытын тіркеу журналынан жазыңыз: онсыз өтініш қабылданбайды. Қағазда уақыты болмаса, шешім керек, оны төменде белгілеңіз.
entry-errors = Жазылмады: { $errors-count } өрісті түзетіңіз.
entry-row = { $file } файлы, { $row }-жол
entry-row-issue = { $column }: «{ $value }». { $rule }

# Below the form.
entry-save = Жазу
entry-put-aside = Кейінге қалдыру
entry-put-aside-hint = Енгізілгені қаралама болып қалады және форма қайта ашылғанда қайтады.
entry-discard = Енгізуден бас тарту…
entry-discard-title = Енгізуден бас тартасыз ба?
entry-discard-body = Осы формаға енгізілгені өшіріледі. Тізілім өзгермейді.
entry-discard-agree = Енгізілгенін өшіру
entry-draft-restored = Енгізіліп, жазылмай қалғаны қалпына келтірілді.
entry-draft-begin-anew = Басынан бастау
entry-saving = Жазылуда…
entry-registered = Өтініш тізілімге енгізілді.
entry-corrected = Түзету жазылды.

# Below the fields: somebody of the register is like the one that is typed.
entry-similar = Тізілімде ұқсас адам бар: { $name }, { $number }, { $standing }
entry-similar-show = Карточкасын көрсету
# When the pointer rests on the button that removes a member.
entry-remove-hint = Алынғанды қайтару: Ctrl+Z
