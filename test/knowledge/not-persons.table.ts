/** Sentences that name no leader, whatever their words are elsewhere: common words, other people, streets, towns, firms, months, plants. */
export const NOT_PERSONS = `
fa | شیر یا اسد در باغ وحش به دنیا آمد.
fa | ماه اسد پنجمین ماه سال در تقویم افغان‌هاست و در اسد هوا گرم است.
fa | مرسی از همه شما که آمدید.
fa | خیلی مرسی که کمک کردید.
fa | او مردی صالح و درستکار بود.
fa | نسل صالح را باید مدرسه تربیت کند.
fa | خط ظریف روی کاغذ به سختی دیده می‌شد.
fa | این صنایع ظریف در بازار خریدار دارد.
fa | یک روحانی در مسجد محل سخنرانی کرد.
fa | لباس روحانی را خیاط دوخت.
fa | فیلم‌های سینما کریستال این هفته عوض شد.
fa | علی کریمی بازیکن سابق تیم ملی گل زد.
fa | مهدی طارمی در دقیقه هشتاد گل پیروزی را زد.
fa | سردار آزمون با سر دروازه را باز کرد.
fa | خیابان شریعتی امروز شلوغ بود.
fa | در میدان آرژانتین ترافیک سنگین است.
fa | بزرگراه همت تا شب بسته می‌ماند.
fa | قطار از ایستگاه متروی میرداماد گذشت.
fa | دانشگاه شریف دانشجوی تازه می‌پذیرد.
fa | مردم شریف این محله جشن گرفتند.
fa | کتاب تراس خانه پر از گل بود.
fa | روی تراس خانه نشستند و چای خوردند.
fa | او آدم مودی و کم‌حرفی است.
fa | فرودگاه جان اف کندی نیویورک بسته شد.
fa | پرواز در فرودگاه امام خمینی نشست.
fa | ناو هواپیمابر آیزنهاور از کانال گذشت.
fa | نور منیر ماه بر دشت افتاد.
fa | هوای کرج امروز صاف و آفتابی است.
fa | گوجه و خیار در بازار گران شد.
fa | قیمت مرغ در بازار بالا رفت.
fa | بازی‌های جام جهانی فردا آغاز می‌شود.
fa | باران شدید در شمال کشور بارید.
fa | معلم کلاس درس تازه‌ای داد.
fa | او حکیم و دانا بود.
fa | شاعر نوپرداز شعر تازه‌ای خواند.
fa | استاد شجریان آواز خواند.
fa | اصغر فرهادی فیلم تازه‌اش را نمایش داد.
fa | پرویز پرستویی بازیگر سینما جایزه گرفت.
fa | کیک شکلاتی با خامه بسیار خوشمزه است.
fa | خامه‌ای که خریدم تازه بود.
fa | کلاس‌های رئیسی از فردا برگزار می‌شود.
fa | امید و آرزو خواهر و برادرند.
fa | سعید و ناصر به سینما رفتند.
fa | احمد و محمود دوست‌های قدیمی‌اند.
fa | حسن و حسین برادر هستند.
fa | عباس در کارخانه کار می‌کند.
fa | دکتر اکبری جراح قلب است.
ar | الأسد ملك الغابة ويعيش في السافانا.
ar | شاهد الأطفال أسدا وفيلا في حديقة الحيوان.
ar | السبب الرئيسي للحريق هو التماس الكهربائي.
ar | المحور رئيسي في هذه الخطة.
ar | إنه رجل صالح يحب الخير.
ar | العمل الصالح يبقى.
ar | كان حديثه ظريفا ولطيفا.
ar | عيد سعيد وكل عام وأنتم بخير.
ar | أتمنى لكم يوما سعيدا.
ar | طلبت الأسرة العون من الجيران.
ar | وعليكم السلام ورحمة الله وبركاته.
ar | الجو هادئ والبحر هادي هذا الصباح.
ar | صباح الخير يا أهل الخير.
ar | إذا جاء نصر الله والفتح فسبح بحمد ربك.
ar | النقل البري تعطل بسبب الثلوج.
ar | عسل بري من أعالي الجبال.
ar | عيد مبارك على الجميع.
ar | شهر مبارك وصيام مقبول.
ar | أحكام الشرع واضحة في الميراث.
ar | كلية الشريعة والقانون تفتح أبوابها.
ar | محمد صلاح سجل هدفين في مباراة الأمس.
ar | رياض محرز يقود فريقه إلى النهائي.
ar | كريم بنزيما يغيب عن المباراة.
ar | حكيم زياش يعود إلى التدريبات.
ar | شارع الحمراء مزدحم هذا المساء.
ar | ازدحام خانق في شارع الجمهورية.
ar | فيروز تغني للقدس.
ar | أم كلثوم كوكب الشرق.
ar | كاظم الساهر يحيي حفلا كبيرا.
ar | عادل إمام نجم الكوميديا.
ar | بدر البدور في السماء.
ar | أضاء السراج الغرفة المظلمة.
ar | البرهان على المسألة طويل.
ar | قدم الطالب برهانا جديدا.
ar | البشير بالخير محبوب.
ar | السيف أصدق أنباء من الكتب.
ar | بلغ من العمر سبعين عاما.
ar | القمر بدر كامل هذه الليلة.
ar | المعلم يشرح الدرس للتلاميذ.
ar | توقفت الرحلات في مطار بن غوريون.
ar | قدم مركز الملك سلمان للإغاثة مساعدات.
ar | درس في جامعة الملك عبدالعزيز.
ar | أعلن الحداد ثلاثة أيام.
ar | الحكيم من اتعظ بغيره.
ar | كان القاضي عادلا ومنصفا.
ar | سيارة جميلة في المعرض.
ar | التراس المطل على البحر جميل.
ar | شكري لكم جميعا على الحضور.
ar | أعربت عن شكري لفريق العمل.
ar | رز بالحليب وتراس مطل على الحديقة.
ar | علي وحسن ومحمود في الصف نفسه.
ar | خالد وسلمان يلعبان الكرة.
ar | مقهى الفيشاوي يستقبل زواره.
en | Georgia Bush won the school race.
en | The fire spread through the bush near the farm.
en | Rice and beans are cheap this week.
en | The Rice University team won again.
en | May is the warmest month here.
en | In May the roses bloom.
en | The Truss Bridge was repainted.
en | Powell Street was closed for a parade.
en | Clinton, a small town, lies by the river.
en | The Ford dealer sold ten cars.
en | Brown bread is healthier.
en | Major roads were closed after the storm.
en | Deer Hunt tickets go on sale.
en | Cameron Diaz returns to the cinema.
en | Taylor Swift sang for two hours.
en | Johnson & Johnson recalled a lotion.
en | The flight left JFK airport late.
en | Harrison Ford plays the lead.
en | Steph Curry scored thirty points.
en | Boris Becker won the match.
en | Daniil Medvedev lost in five sets.
en | Mohamed Salah scored twice.
en | The trump card was an ace.
en | Lake Nasser is full of fish.
en | Carter Street is closed.
en | Dr. Khan treats children.
en | A pope hat was sold at the fair.
en | Francis Bacon painted in London.
en | He studied at King Saud University.
en | Hunter Schafer walked the runway.
en | Lincoln Park opens at nine.
en | Jordan Peterson wrote a book.
en | Michael Jordan owned the team.
en | Kane and Sterling scored.
en | The Gates of the park were locked.
en | Bill Gates gave a lecture.
en | Elon Musk bought a site.
`
