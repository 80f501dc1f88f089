/**
 * How newspapers spell the names of leaders: written by hand, from what Persian, Arabic and English pages have. A line is the English
 * name, then the spellings of each language. Joined, half-joined and open forms and both kinds of ی and ک stand here as pages have them.
 */
export const SPELLINGS = `
Vladimir Putin | fa ولادیمیر پوتین; پوتین; ولاديمير پوتين; ولادیمیر  پوتین | ar فلاديمير بوتين; بوتين; فلاديمير بوتن | en Vladimir Putin; Putin
Dmitry Medvedev | fa دیمیتری مدودف; مدودف; دمیتری مدودف | ar ديمتري مدفيديف; مدفيديف; ديميتري ميدفيديف | en Dmitry Medvedev
Sergey Lavrov | fa سرگئی لاوروف; لاوروف; سرگي لاوروف; سرگئي لاوروف | ar سيرغي لافروف; سيرجي لافروف; لافروف | en Sergey Lavrov; Sergei Lavrov; Lavrov
Sergei Shoigu | fa سرگئی شویگو; شویگو | ar سيرغي شويغو; شويغو; سيرجي شويجو | en Sergei Shoigu; Shoigu
Dmitry Peskov | fa دیمیتری پسکوف; دمیتری پسکوف; پسکوف | ar ديمتري بيسكوف; دميتري بيسكوف; بيسكوف | en Dmitry Peskov; Peskov
Maria Zakharova | fa ماریا زاخارووا; زاخارووا; ماریا زاخاروا | ar ماريا زاخاروفا; زاخاروفا | en Maria Zakharova; Zakharova
Mikhail Bogdanov | fa میخائیل بوگدانف; میخاییل بوگدانوف | ar ميخائيل بوغدانوف; ميخائيل بوجدانوف | en Mikhail Bogdanov
Mikhail Mishustin | fa میخائیل میشوستین; میشوستین | ar ميخائيل ميشوستين; ميشوستين | en Mikhail Mishustin; Mishustin
Boris Yeltsin | fa بوریس یلتسین; یلتسین | ar بوريس يلتسين; يلتسين | en Boris Yeltsin; Yeltsin
Mikhail Gorbachev | fa میخائیل گورباچف; گورباچف | ar ميخائيل غورباتشوف; غورباتشوف | en Mikhail Gorbachev; Gorbachev
Emmanuel Macron | fa امانوئل مکرون; امانوئل ماکرون; ماکرون; مکرون; امانوئل مكرون | ar إيمانويل ماكرون; ايمانويل ماكرون; ماكرون; إيمانويل مكرون | en Emmanuel Macron; Macron
François Hollande | fa فرانسوا اولاند; فرانسوا هولاند | ar فرانسوا هولاند; فرنسوا هولاند; هولاند; فرنسوا أولاند | en François Hollande; Francois Hollande; Hollande
Nicolas Sarkozy | fa نیکلا سارکوزی; سارکوزی; نیکولا سارکوزی | ar نيكولا ساركوزي; ساركوزي; نيكولا سركوزي | en Nicolas Sarkozy; Sarkozy
Jacques Chirac | fa ژاک شیراک; شیراک | ar جاك شيراك; شيراك | en Jacques Chirac; Chirac
Jean-Yves Le Drian | fa ژان ایو لودریان; ژان‌ایو لودریان; لودریان | ar جان إيف لودريان; جان ايف لودريان; لودريان | en Jean-Yves Le Drian; Le Drian
Laurent Fabius | fa لوران فابیوس; فابیوس | ar لوران فابيوس; فابيوس | en Laurent Fabius; Fabius
Angela Merkel | fa آنگلا مرکل; مرکل; آنجلا مرکل; انگلا مرکل | ar أنجيلا ميركل; انجيلا ميركل; ميركل; أنغيلا ميركل; أنجيلا ماركل | en Angela Merkel; Merkel
Olaf Scholz | fa اولاف شولتز; اولاف شولتس; شولتز | ar أولاف شولتس; اولاف شولتس; شولتس; أولاف شولتز | en Olaf Scholz; Scholz
Friedrich Merz | fa فریدریش مرتس; فردریش مرتس | ar فريدريش ميرتس; فريدريش ميرز | en Friedrich Merz
Frank-Walter Steinmeier | fa فرانک والتر اشتاین مایر; فرانک والتر اشتاین‌مایر; اشتاین‌مایر; اشتاینمایر | ar فرانك فالتر شتاينماير; شتاينماير; فرانك-فالتر شتاينماير | en Frank-Walter Steinmeier; Steinmeier
Annalena Baerbock | fa آنالنا بربوک; بربوک | ar أنالينا بيربوك; بيربوك | en Annalena Baerbock; Baerbock
Heiko Maas | fa هایکو ماس | ar هايكو ماس | en Heiko Maas
Sigmar Gabriel | fa زیگمار گابریل | ar زيغمار غابرييل; زيجمار جابريل | en Sigmar Gabriel
Donald Trump | fa دونالد ترامپ; ترامپ; ترامپ؛ | ar دونالد ترامب; دونالد ترمب; ترامب; ترمب | en Donald Trump; Trump
Barack Obama | fa باراک اوباما; اوباما; باراك اوباما | ar باراك أوباما; باراك اوباما; أوباما; اوباما | en Barack Obama; Obama
Joe Biden | fa جو بایدن; بایدن; جوبایدن | ar جو بايدن; بايدن; جوزيف بايدن | en Joe Biden; Biden
George W. Bush | fa جورج دبلیو بوش; جورج بوش پسر | ar جورج دبليو بوش; جورج بوش الابن | en George W. Bush
Hillary Clinton | fa هیلاری کلینتون | ar هيلاري كلينتون | en Hillary Clinton
John Kerry | fa جان کری; جان كري | ar جون كيري; جون کيري | en John Kerry
Mike Pompeo | fa مایک پمپئو; پمپئو; مایک پامپئو; پامپئو; مایک پمپئو، | ar مايك بومبيو; بومبيو; مايك بومبييو | en Mike Pompeo; Pompeo
Antony Blinken | fa آنتونی بلینکن; بلینکن; آنتونی بلینکین | ar أنتوني بلينكن; انتوني بلينكن; بلينكن | en Antony Blinken; Blinken
Marco Rubio | fa مارکو روبیو; روبیو | ar ماركو روبيو; روبيو | en Marco Rubio; Rubio
Rex Tillerson | fa رکس تیلرسون; تیلرسون | ar ريكس تيلرسون; تيلرسون | en Rex Tillerson; Tillerson
John Bolton | fa جان بولتون; بولتون | ar جون بولتون; بولتون | en John Bolton; Bolton
Steve Witkoff | fa استیو ویتکاف; ویتکاف; استیو ویتکوف | ar ستيف ويتكوف; ويتكوف | en Steve Witkoff; Witkoff
Jared Kushner | fa جرد کوشنر; جارد کوشنر; کوشنر | ar جاريد كوشنر; كوشنر; جارد كوشنر | en Jared Kushner; Kushner
Brian Hook | fa برایان هوک | ar براين هوك | en Brian Hook
Lloyd Austin | fa لوید آستین | ar لويد أوستن; لويد اوستن | en Lloyd Austin
Jake Sullivan | fa جیک سالیوان | ar جيك سوليفان | en Jake Sullivan
Condoleezza Rice | fa کاندولیزا رایس; کاندولیزا رایس | ar كوندوليزا رايس; كونداليزا رايس | en Condoleezza Rice
Boris Johnson | fa بوریس جانسون | ar بوريس جونسون | en Boris Johnson
Theresa May | fa ترزا می | ar تيريزا ماي | en Theresa May
David Cameron | fa دیوید کامرون; دیوید کمرون | ar ديفيد كاميرون; دافيد كاميرون | en David Cameron
Rishi Sunak | fa ریشی سوناک; سوناک | ar ريشي سوناك; سوناك | en Rishi Sunak; Sunak
Keir Starmer | fa کیر استارمر; استارمر | ar كير ستارمر; ستارمر | en Keir Starmer; Starmer
Liz Truss | fa لیز تراس | ar ليز تراس | en Liz Truss
Jeremy Hunt | fa جرمی هانت | ar جيريمي هانت | en Jeremy Hunt
Dominic Raab | fa دومینیک راب; دومنیک راب | ar دومينيك راب | en Dominic Raab
Tony Blair | fa تونی بلر | ar توني بلير | en Tony Blair
Recep Tayyip Erdoğan | fa رجب طیب اردوغان; اردوغان; رجب طیب اردوغان‌; رجب طيب اردوغان | ar رجب طيب أردوغان; رجب طيب اردوغان; أردوغان; اردوغان | en Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Erdogan; Erdoğan
Mevlüt Çavuşoğlu | fa مولود چاووش اوغلو; مولود چاووش‌اوغلو; چاووش‌اوغلو; چاووش اوغلو; مولود چاوش اوغلو; چاوش‌اوغلو; مولود چاووشاوغلو | ar مولود جاويش أوغلو; مولود تشاووش أوغلو; جاويش أوغلو; مولود جاويش اوغلو; تشاووش أوغلو | en Mevlüt Çavuşoğlu; Mevlut Cavusoglu; Cavusoglu
Hakan Fidan | fa هاکان فیدان; فیدان | ar هاكان فيدان; هكان فيدان; فيدان | en Hakan Fidan
Ahmet Davutoğlu | fa احمد داوود اوغلو; احمد داوود‌اوغلو; داوود اوغلو; احمد داود اوغلو | ar أحمد داود أوغلو; احمد داود اوغلو; داود أوغلو | en Ahmet Davutoğlu; Ahmet Davutoglu; Davutoglu
Binali Yıldırım | fa بینالی ییلدریم; بن علی ییلدیریم | ar بن علي يلدريم; بينالي يلدريم | en Binali Yıldırım; Binali Yildirim
Hulusi Akar | fa خلوصی آکار | ar خلوصي أكار; خلوصي آكار | en Hulusi Akar
Bashar al-Assad | fa بشار اسد; بشار الاسد | ar بشار الأسد; بشار الاسد; بشّار الأسد | en Bashar al-Assad; Bashar Assad
Ahmed al-Sharaa | fa احمد الشرع; ابومحمد الجولانی; ابومحمد جولانی; احمد شرع | ar أحمد الشرع; احمد الشرع; أبو محمد الجولاني; ابو محمد الجولاني | en Ahmed al-Sharaa; Abu Mohammad al-Julani; Ahmad al-Sharaa
Walid Muallem | fa ولید معلم; ولید المعلم | ar وليد المعلم | en Walid Muallem; Walid al-Moallem
Faisal Mekdad | fa فیصل مقداد; فیصل المقداد | ar فيصل المقداد; فيصل مقداد | en Faisal Mekdad
Ali Khamenei | fa خامنه‌ای; آیت‌الله خامنه‌ای; علی خامنه‌ای; آیت الله خامنه ای; سید علی خامنه‌ای; خامنه ای | ar علي خامنئي; خامنئي; آية الله خامنئي; علي الخامنئي; علی خامنئی | en Ali Khamenei; Khamenei; Ayatollah Khamenei
Hassan Rouhani | fa حسن روحانی; حسن روحاني | ar حسن روحاني; حسن روحانی | en Hassan Rouhani; Rouhani
Mohammad Javad Zarif | fa محمدجواد ظریف; محمد جواد ظریف; محمد‌جواد ظریف; محمدجواد ظريف | ar محمد جواد ظريف; جواد ظريف | en Mohammad Javad Zarif; Javad Zarif; Zarif
Ebrahim Raisi | fa ابراهیم رئیسی; ابراهیم رییسی; سید ابراهیم رئیسی; ابراهيم رئيسي | ar إبراهيم رئيسي; ابراهيم رئيسي | en Ebrahim Raisi; Raisi
Masoud Pezeshkian | fa مسعود پزشکیان; پزشکیان; مسعود پزشكيان | ar مسعود بزشكيان; بزشكيان; مسعود بيزشكيان | en Masoud Pezeshkian; Pezeshkian
Abbas Araghchi | fa عباس عراقچی; سید عباس عراقچی; عراقچی; سیدعباس عراقچی | ar عباس عراقجي; عباس عراقتشي; عراقجي | en Abbas Araghchi; Araghchi; Abbas Araqchi
Hossein Amir-Abdollahian | fa حسین امیرعبداللهیان; حسین امیر عبداللهیان; امیرعبداللهیان; امیر‌عبداللهیان | ar حسين أمير عبد اللهيان; حسين أمير عبداللهيان; أمير عبد اللهيان; حسين امير عبداللهيان | en Hossein Amir-Abdollahian; Hossein Amirabdollahian; Amir-Abdollahian
Mahmoud Ahmadinejad | fa محمود احمدی‌نژاد; احمدی‌نژاد; محمود احمدی نژاد; احمدی نژاد; محمود احمدينژاد | ar محمود أحمدي نجاد; أحمدي نجاد; محمود احمدي نجاد | en Mahmoud Ahmadinejad; Ahmadinejad
Mohammad Khatami | fa محمد خاتمی; سید محمد خاتمی | ar محمد خاتمي | en Mohammad Khatami
Akbar Hashemi Rafsanjani | fa اکبر هاشمی رفسنجانی; هاشمی رفسنجانی; رفسنجانی; علی اکبر هاشمی رفسنجانی | ar هاشمي رفسنجاني; رفسنجاني; أكبر هاشمي رفسنجاني | en Akbar Hashemi Rafsanjani; Rafsanjani; Hashemi Rafsanjani
Ali Larijani | fa علی لاریجانی; علي لاريجاني | ar علي لاريجاني | en Ali Larijani
Ali Shamkhani | fa علی شمخانی; شمخانی | ar علي شمخاني; شمخاني | en Ali Shamkhani; Shamkhani
Qasem Soleimani | fa قاسم سلیمانی; حاج قاسم سلیمانی | ar قاسم سليماني | en Qasem Soleimani; Qassem Soleimani
Esmaeil Baghaei | fa اسماعیل بقایی; اسماعیل بقائی | ar إسماعيل بقائي; اسماعيل بقائي | en Esmaeil Baghaei; Esmail Baghaei
Mohammad Bagher Ghalibaf | fa محمدباقر قالیباف; محمد باقر قالیباف; قالیباف | ar محمد باقر قاليباف; قاليباف | en Mohammad Bagher Ghalibaf; Ghalibaf
Salman bin Abdulaziz Al Saud | fa سلمان بن عبدالعزیز; ملک سلمان; ملک سلمان بن عبدالعزیز; سلمان بن عبدالعزيز | ar سلمان بن عبدالعزيز; سلمان بن عبد العزيز; الملك سلمان; الملك سلمان بن عبدالعزيز آل سعود | en King Salman; Salman bin Abdulaziz
Mohammed bin Salman | fa محمد بن سلمان; محمدبن سلمان; بن سلمان; محمد بن‌سلمان | ar محمد بن سلمان; الأمير محمد بن سلمان; محمد بن سلمان بن عبدالعزيز | en Mohammed bin Salman; Mohammad bin Salman; MBS
Mohammed bin Nayef | fa محمد بن نایف; محمدبن نایف | ar محمد بن نايف; محمد بن نايف بن عبدالعزيز | en Mohammed bin Nayef; Muhammad bin Nayef
Adel al-Jubeir | fa عادل الجبیر; عادل جبیر; الجبیر | ar عادل الجبير; عادل بن أحمد الجبير; الجبير | en Adel al-Jubeir; Adel Al-Jubeir; Al-Jubeir
Saud al-Faisal | fa سعود الفیصل; سعود فیصل | ar سعود الفيصل; الأمير سعود الفيصل | en Saud al-Faisal
Faisal bin Farhan | fa فیصل بن فرحان; بن فرحان | ar فيصل بن فرحان; الأمير فيصل بن فرحان | en Faisal bin Farhan
Abdel Fattah el-Sisi | fa عبدالفتاح السیسی; عبدالفتاح سیسی; السیسی; سیسی; عبد الفتاح السیسی | ar عبد الفتاح السيسي; عبدالفتاح السيسي; السيسي | en Abdel Fattah el-Sisi; Sisi; Abdel-Fattah al-Sisi
Hosni Mubarak | fa حسنی مبارک; حسني مبارك | ar حسني مبارك; محمد حسني مبارك | en Hosni Mubarak; Mubarak
Mohamed Morsi | fa محمد مرسی; محمد مُرسی | ar محمد مرسي | en Mohamed Morsi; Morsi; Mohammed Morsi
Sameh Shoukry | fa سامح شکری | ar سامح شكري; سامح شكرى | en Sameh Shoukry
Badr Abdelatty | fa بدر عبدالعاطی; بدر عبد العاطی | ar بدر عبد العاطي; بدر عبدالعاطي | en Badr Abdelatty
Abdullah II | fa عبدالله دوم; ملک عبدالله دوم | ar عبدالله الثاني; الملك عبدالله الثاني; عبد الله الثاني | en Abdullah II; King Abdullah II
Ayman Safadi | fa ایمن الصفدی; ایمن صفدی | ar أيمن الصفدي; ايمن الصفدي | en Ayman Safadi
Saad Hariri | fa سعد حریری; سعد الحریری | ar سعد الحريري | en Saad Hariri; Saad al-Hariri
Hassan Nasrallah | fa حسن نصرالله; سید حسن نصرالله; حسن نصر الله | ar حسن نصر الله; حسن نصرالله; السيد حسن نصر الله | en Hassan Nasrallah; Nasrallah
Nabih Berri | fa نبیه بری | ar نبيه بري; نبيه بِرّي | en Nabih Berri
Joseph Aoun | fa جوزف عون; ژوزف عون | ar جوزيف عون; جوزاف عون | en Joseph Aoun
Michel Aoun | fa میشل عون | ar ميشال عون; ميشيل عون | en Michel Aoun
Nouri al-Maliki | fa نوری المالکی; نوری مالکی | ar نوري المالكي | en Nouri al-Maliki; Nuri al-Maliki
Haider al-Abadi | fa حیدر العبادی; حیدر عبادی | ar حيدر العبادي | en Haider al-Abadi
Adil Abdul-Mahdi | fa عادل عبدالمهدی; عادل عبد المهدی | ar عادل عبد المهدي; عادل عبدالمهدي | en Adil Abdul-Mahdi; Adel Abdul Mahdi
Mustafa al-Kadhimi | fa مصطفی الکاظمی; مصطفی کاظمی | ar مصطفى الكاظمي; مصطفي الكاظمي | en Mustafa al-Kadhimi; Mustafa Kadhimi
Mohammed Shia' al-Sudani | fa محمد شیاع السودانی; محمد شیاع سودانی | ar محمد شياع السوداني; محمد شيّاع السوداني | en Mohammed Shia al-Sudani
Masoud Barzani | fa مسعود بارزانی | ar مسعود بارزاني; مسعود البارزاني | en Masoud Barzani; Massoud Barzani
Mahmoud Abbas | fa محمود عباس; ابومازن | ar محمود عباس; أبو مازن; ابو مازن | en Mahmoud Abbas
Ismail Haniyeh | fa اسماعیل هنیه; هنیه | ar إسماعيل هنية; اسماعيل هنية; هنية | en Ismail Haniyeh; Haniyeh
Benjamin Netanyahu | fa بنیامین نتانیاهو; نتانیاهو; بنيامين نتانياهو | ar بنيامين نتنياهو; نتنياهو; بنيامين نتانياهو | en Benjamin Netanyahu; Netanyahu
Ehud Barak | fa ایهود باراک | ar إيهود باراك; ايهود باراك | en Ehud Barak
Ariel Sharon | fa آریل شارون; شارون | ar أرييل شارون; ارييل شارون; آرييل شارون | en Ariel Sharon
Yair Lapid | fa یائیر لاپید; لاپید | ar يائير لبيد; يائير لابيد | en Yair Lapid; Lapid
Tamim bin Hamad Al Thani | fa تمیم بن حمد; تمیم بن حمد آل ثانی; شیخ تمیم | ar تميم بن حمد; تميم بن حمد آل ثاني; الشيخ تميم | en Tamim bin Hamad; Sheikh Tamim
Abdullah bin Zayed | fa عبدالله بن زاید; عبدالله بن زاید آل نهیان | ar عبدالله بن زايد; عبد الله بن زايد آل نهيان | en Abdullah bin Zayed
Mohammed bin Zayed | fa محمد بن زاید; محمد بن زاید آل نهیان | ar محمد بن زايد; محمد بن زايد آل نهيان; الشيخ محمد بن زايد | en Mohamed bin Zayed; MBZ
Khalifa Haftar | fa خلیفه حفتر; حفتر; ژنرال حفتر | ar خليفة حفتر; حفتر; المشير خليفة حفتر | en Khalifa Haftar; Haftar
Fayez al-Sarraj | fa فایز السراج; فائز السراج; فایز سراج | ar فايز السراج; فائز السراج | en Fayez al-Sarraj; Fayez Sarraj
Muammar Gaddafi | fa معمر قذافی; قذافی; معمر القذافی | ar معمر القذافي; القذافي | en Muammar Gaddafi; Gaddafi; Moammar Gadhafi
Abdelaziz Bouteflika | fa عبدالعزیز بوتفلیقه; بوتفلیقه | ar عبد العزيز بوتفليقة; عبدالعزيز بوتفليقة; بوتفليقة | en Abdelaziz Bouteflika; Bouteflika
Abdelmadjid Tebboune | fa عبدالمجید تبون; تبون | ar عبد المجيد تبون; عبدالمجيد تبون; تبون | en Abdelmadjid Tebboune; Tebboune
Beji Caid Essebsi | fa باجی قائد السبسی; قائد السبسی | ar الباجي قائد السبسي; قائد السبسي; باجي قائد السبسي | en Beji Caid Essebsi; Essebsi
Kais Saied | fa قیس سعید | ar قيس سعيد; قيس سعيّد | en Kais Saied
Omar al-Bashir | fa عمر البشیر; عمر بشیر | ar عمر البشير; عمر حسن البشير | en Omar al-Bashir
Abdel Fattah al-Burhan | fa عبدالفتاح البرهان; عبدالفتاح برهان; البرهان | ar عبد الفتاح البرهان; عبدالفتاح البرهان | en Abdel Fattah al-Burhan; Abdel Fattah Burhan
Abdrabbuh Mansour Hadi | fa عبدربه منصور هادی; منصور هادی | ar عبد ربه منصور هادي; عبدربه منصور هادي | en Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi
Volodymyr Zelenskyy | fa ولودیمیر زلنسکی; زلنسکی; ولودیمیر زلنسكي | ar فولوديمير زيلينسكي; زيلينسكي; فلوديمير زيلينسكي; زيلنسكي | en Volodymyr Zelenskyy; Zelensky; Volodymyr Zelensky; Zelenskiy
Petro Poroshenko | fa پترو پوروشنکو; پوروشنکو | ar بترو بوروشينكو; بوروشينكو; بيترو بوروشينكو | en Petro Poroshenko; Poroshenko
Alexander Lukashenko | fa الکساندر لوکاشنکو; لوکاشنکو | ar ألكسندر لوكاشينكو; لوكاشينكو; الكسندر لوكاشينكو | en Alexander Lukashenko; Lukashenko
Ilham Aliyev | fa الهام علی‌اف; الهام علیف; الهام علی اف | ar إلهام علييف; الهام علييف | en Ilham Aliyev; Aliyev
Nikol Pashinyan | fa نیکول پاشینیان; پاشینیان | ar نيكول باشينيان; باشينيان | en Nikol Pashinyan; Pashinyan
Kassym-Jomart Tokayev | fa قاسم جومارت توکایف; توکایف | ar قاسم جومارت توكاييف; توكاييف; قاسم جومرت توكاييف | en Kassym-Jomart Tokayev; Tokayev
Hamid Karzai | fa حامد کرزی; کرزی; حامد كرزي | ar حامد كرزاي; كرزاي; حامد قرضاي; حميد كرزاي | en Hamid Karzai; Karzai
Ashraf Ghani | fa اشرف غنی; محمد اشرف غنی | ar أشرف غني; اشرف غني | en Ashraf Ghani
Imran Khan | fa عمران خان | ar عمران خان | en Imran Khan
Shehbaz Sharif | fa شهباز شریف | ar شهباز شريف | en Shehbaz Sharif; Shahbaz Sharif
Asim Munir | fa عاصم منیر; ژنرال عاصم منیر | ar عاصم منير | en Asim Munir
Narendra Modi | fa نارندرا مودی | ar ناريندرا مودي; مودي; نارندرا مودي | en Narendra Modi; Modi
Xi Jinping | fa شی جین پینگ; شی جین‌پینگ; شی جینپینگ; شي جين پينگ | ar شي جين بينغ; شي جينبينغ; شي جين بينج | en Xi Jinping
Wang Yi | fa وانگ یی | ar وانغ يي; وانج يي | en Wang Yi
Shinzo Abe | fa شینزو آبه; آبه شینزو; شینزو ابه | ar شينزو آبي; شينزو ابي; شينزو آبيه | en Shinzo Abe
Kim Jong-un | fa کیم جونگ اون; کیم جونگ‌اون; كيم جونگ اون | ar كيم جونغ أون; كيم جونغ اون; كيم جونج أون | en Kim Jong-un; Kim Jong Un
António Guterres | fa آنتونیو گوترش; گوترش; آنتونیو گوترز; گوترش، | ar أنطونيو غوتيريش; غوتيريش; أنطونيو جوتيريش; انطونيو غوتيريش | en António Guterres; Antonio Guterres; Guterres
Ban Ki-moon | fa بان کی مون; بان کی‌مون; بان كي مون | ar بان كي مون; بان كى مون | en Ban Ki-moon; Ban Ki-Moon
Kofi Annan | fa کوفی عنان; كوفي عنان | ar كوفي عنان; كوفي أنان | en Kofi Annan; Annan
Staffan de Mistura | fa استفان دی میستورا; استفان دمیستورا; دی میستورا | ar ستافان دي ميستورا; ستيفان دي ميستورا; دي ميستورا; ستيفان دي مستورا | en Staffan de Mistura
Geir Pedersen | fa گیر پدرسن; گیر پدرسون; گیر پیدرسون | ar غير بيدرسن; غير بيدرسون; جير بيدرسون | en Geir Pedersen
Rafael Grossi | fa رافائل گروسی; گروسی; رافایل گروسی | ar رافائيل غروسي; غروسي; رفائيل غروسي; رافائيل جروسي | en Rafael Grossi; Grossi; Rafael Mariano Grossi
Mohamed ElBaradei | fa محمد البرادعی; البرادعی | ar محمد البرادعي; البرادعي | en Mohamed ElBaradei; ElBaradei
Federica Mogherini | fa فدریکا موگرینی; موگرینی; فدریکا مگرینی | ar فيديريكا موغيريني; موغيريني; فيديريكا موجيريني; فديريكا موغيريني | en Federica Mogherini; Mogherini
Josep Borrell | fa جوزپ بورل; بورل; ژوزپ بورل; جوسپ بورل | ar جوزيب بوريل; بوريل; جوسيب بوريل | en Josep Borrell; Borrell
Kaja Kallas | fa کایا کالاس; کالاس; کایا کلاس | ar كايا كالاس; كالاس | en Kaja Kallas; Kallas
Catherine Ashton | fa کاترین اشتون; کاترین آشتون | ar كاثرين أشتون; كاثرين اشتون; كاترين أشتون | en Catherine Ashton; Ashton
Ursula von der Leyen | fa اورزولا فون در لاین; اورسولا فن درلاین; اورزولا فون درلاین; فون در لاین | ar أورسولا فون دير لاين; اورسولا فون دير لاين; فون دير لاين; أورزولا فون دير لاين | en Ursula von der Leyen
Jens Stoltenberg | fa ینس استولتنبرگ; استولتنبرگ; ینس اشتولتنبرگ | ar ينس ستولتنبرغ; ستولتنبرغ; ينس ستولتنبرج | en Jens Stoltenberg; Stoltenberg
Mark Rutte | fa مارک روته; روته | ar مارك روته; مارك روتا | en Mark Rutte; Rutte
Ahmed Aboul Gheit | fa احمد ابوالغیط; ابوالغیط | ar أحمد أبو الغيط; احمد ابو الغيط; أبو الغيط | en Ahmed Aboul Gheit; Aboul Gheit
Silvio Berlusconi | fa سیلویو برلوسکونی; برلوسکونی | ar سيلفيو برلسكوني; برلسكوني; سيلفيو برلوسكوني | en Silvio Berlusconi; Berlusconi
Giorgia Meloni | fa جورجا ملونی; ملونی; جورجیا ملونی | ar جورجيا ميلوني; ميلوني | en Giorgia Meloni; Meloni
Justin Trudeau | fa جاستین ترودو; ترودو | ar جاستن ترودو; ترودو; جاستين ترودو | en Justin Trudeau; Trudeau
Nicolás Maduro | fa نیکلاس مادورو; مادورو; نیکولاس مادورو | ar نيكولاس مادورو; مادورو | en Nicolás Maduro; Nicolas Maduro; Maduro
Hugo Chávez | fa هوگو چاوز; چاوز | ar هوغو تشافيز; تشافيز; هوجو تشافيز | en Hugo Chávez; Hugo Chavez; Chavez
Pope Francis | fa پاپ فرانسیس; پاپ فرانسیس | ar البابا فرنسيس; البابا فرانسيس | en Pope Francis
`

/**
 * Short forms that could also mean something or somebody else: found only beside a sign. A line is the English name, the language, the
 * form, and a sentence that settles it: by the full form elsewhere, or by office and country beside it.
 */
export const SHORT_FORMS = `
Hassan Rouhani | fa | روحانی | رئیس‌جمهور ایران روحانی وارد نیویورک شد.
Hassan Rouhani | fa | روحانی | حسن روحانی سخنرانی کرد. سپس روحانی به تهران بازگشت.
Hassan Rouhani | ar | روحاني | وصل الرئيس الإيراني روحاني إلى نيويورك.
Mohammad Javad Zarif | fa | ظریف | وزیر امور خارجه ایران ظریف به وین رفت.
Mohammad Javad Zarif | fa | ظریف | محمدجواد ظریف وارد ژنو شد و ظریف با خبرنگاران گفت‌وگو کرد.
Mohammad Javad Zarif | ar | ظريف | وصل وزير الخارجية الإيراني ظريف إلى فيينا.
Ebrahim Raisi | fa | رئیسی | رئیس‌جمهور ایران رئیسی به مسکو سفر کرد.
Ebrahim Raisi | ar | رئيسي | التقى إبراهيم رئيسي نظيره، وشدد رئيسي على التعاون.
Mohammad Khatami | fa | خاتمی | رئیس‌جمهور ایران خاتمی در سازمان ملل سخن گفت.
Bashar al-Assad | fa | اسد | رئیس‌جمهور سوریه اسد با مهمانانش دیدار کرد.
Bashar al-Assad | ar | الأسد | أكد الرئيس السوري الأسد موقف بلاده.
Bashar al-Assad | ar | الأسد | استقبل بشار الأسد الوفد، وقال الأسد إن الحرب مستمرة.
Mohamed Morsi | ar | مرسي | أعلن الرئيس المصري مرسي قراراته.
Mohamed Morsi | fa | مرسی | رئیس‌جمهور مصر مرسی برکنار شد.
Liz Truss | fa | تراس | نخست‌وزیر بریتانیا تراس استعفا داد.
Liz Truss | ar | تراس | أعلنت رئيسة الوزراء البريطانية تراس استقالتها.
David Cameron | fa | کامرون | نخست‌وزیر انگلیس کامرون رای داد.
David Cameron | ar | كاميرون | أكد رئيس الوزراء البريطاني كاميرون موقفه.
Narendra Modi | fa | مودی | نخست‌وزیر هند مودی وارد دهلی شد.
Haider al-Abadi | ar | العبادي | أمر رئيس الوزراء العراقي العبادي بفتح تحقيق.
Fayez al-Sarraj | ar | السراج | التقى رئيس الوزراء الليبي السراج المبعوث.
Hassan Nasrallah | ar | نصر الله | ألقى حسن نصر الله كلمة، وهدد نصر الله بالرد.
Sameh Shoukry | ar | شكري | بحث وزير الخارجية المصري شكري الملف.
Dmitry Medvedev | en | Medvedev | Dmitry Medvedev opened the session, and Medvedev left early.
George W. Bush | en | Bush | George W. Bush spoke first, and then Bush answered questions.
Hillary Clinton | en | Clinton | Hillary Clinton flew to Geneva, where Clinton met her hosts.
John Kerry | ar | كيري | وصل جون كيري إلى جنيف، وقال كيري إنه متفائل.
Boris Johnson | en | Johnson | British Prime Minister Johnson resigned.
Boris Johnson | fa | جانسون | نخست‌وزیر بریتانیا جانسون کناره گرفت.
Theresa May | en | May | British Prime Minister Theresa May resigned, and May left the stage.
Ali Larijani | fa | لاریجانی | علی لاریجانی به بغداد رفت و لاریجانی با میزبانان دیدار کرد.
Ahmed al-Sharaa | ar | الشرع | وصل الرئيس السوري الشرع إلى الرياض.
Michel Aoun | ar | عون | ميشال عون ترأس الجلسة، ثم غادر عون القصر.
Saad Hariri | ar | الحريري | سعد الحريري عاد إلى بيروت، وقال الحريري إنه باق.
Kais Saied | ar | سعيد | استقبل الرئيس التونسي قيس سعيد الوزراء، ودعا سعيد إلى الهدوء.
Jeremy Hunt | en | Hunt | British Foreign Secretary Hunt arrived in Tehran.
Imran Khan | en | Khan | Pakistani Prime Minister Imran Khan spoke, and Khan was cheered.
Brian Hook | fa | هوک | برایان هوک به منطقه رفت. هوک گفت که گفت‌وگو می‌کند.
Asim Munir | fa | منیر | فرمانده ارتش پاکستان منیر وارد تهران شد.
Hakan Fidan | fa | فیدان | وزیر خارجه ترکیه فیدان به بغداد رفت.
`
