/**
 * Who held which office on which day: written from lists of terms, not from the seeds. A line is a country and an office, then cases: a
 * day, and the English name of whoever held the office on it, acting holders included; `–` where nobody did.
 */
export const HOLDERS = `
US president | 1993-01-19 George H. W. Bush | 1993-01-20 Bill Clinton | 2001-01-19 Bill Clinton | 2001-01-20 George W. Bush | 2009-01-20 Barack Obama | 2017-01-19 Barack Obama | 2017-01-20 Donald Trump | 2021-01-19 Donald Trump | 2021-01-20 Joe Biden | 2025-01-20 Donald Trump
US foreign-minister | 1997-01-23 Madeleine Albright | 2001-01-20 Colin Powell | 2005-01-25 Colin Powell | 2005-01-26 Condoleezza Rice | 2009-01-21 Hillary Clinton | 2013-01-31 Hillary Clinton | 2013-02-01 John Kerry | 2017-02-01 Rex Tillerson | 2018-04-26 Mike Pompeo | 2021-01-26 Antony Blinken | 2025-01-21 Marco Rubio
US vice-president | 1995-01-01 Al Gore | 2005-01-01 Dick Cheney | 2012-01-01 Joe Biden | 2019-01-01 Mike Pence | 2023-01-01 Kamala Harris | 2025-02-01 JD Vance
US defence-minister | 2003-03-20 Donald Rumsfeld | 2006-12-18 Robert Gates | 2012-01-01 Leon Panetta | 2014-01-01 Chuck Hagel | 2016-01-01 Ashton Carter | 2017-06-01 James Mattis | 2023-01-01 Lloyd Austin
US national-security-adviser | 2017-02-01 Michael Flynn | 2018-01-01 H. R. McMaster | 2018-04-09 John Bolton | 2023-01-01 Jake Sullivan
GB prime-minister | 1990-11-27 Margaret Thatcher | 1990-11-28 John Major | 1997-05-01 John Major | 1997-05-02 Tony Blair | 2007-06-27 Gordon Brown | 2010-05-11 David Cameron | 2016-07-12 David Cameron | 2016-07-13 Theresa May | 2019-07-24 Boris Johnson | 2022-09-05 Boris Johnson | 2022-09-06 Liz Truss | 2022-10-10 Liz Truss | 2022-10-24 Liz Truss | 2022-10-25 Rishi Sunak | 2024-07-04 Rishi Sunak | 2024-07-05 Keir Starmer
GB foreign-minister | 2001-06-08 Jack Straw | 2006-06-01 Margaret Beckett | 2008-01-01 David Miliband | 2012-01-01 William Hague | 2015-01-01 Philip Hammond | 2017-01-01 Boris Johnson | 2019-01-01 Jeremy Hunt | 2020-01-01 Dominic Raab | 2022-01-01 Liz Truss | 2023-01-01 James Cleverly | 2023-11-13 David Cameron | 2024-07-05 David Lammy
GB king | 2022-09-07 Elizabeth II | 2022-09-09 Charles III
FR president | 1995-05-16 François Mitterrand | 1995-05-17 Jacques Chirac | 2007-05-16 Nicolas Sarkozy | 2012-05-14 Nicolas Sarkozy | 2012-05-15 François Hollande | 2015-11-26 François Hollande | 2017-05-13 François Hollande | 2017-05-14 Emmanuel Macron
FR prime-minister | 2003-01-01 Jean-Pierre Raffarin | 2006-01-01 Dominique de Villepin | 2010-01-01 François Fillon | 2013-01-01 Jean-Marc Ayrault | 2015-11-26 Manuel Valls | 2018-01-01 Édouard Philippe | 2021-01-01 Jean Castex | 2023-01-01 Élisabeth Borne | 2024-06-01 Gabriel Attal | 2024-10-01 Michel Barnier | 2024-12-13 François Bayrou
FR foreign-minister | 2000-01-01 Hubert Védrine | 2003-03-20 Dominique de Villepin | 2009-01-01 Bernard Kouchner | 2011-01-15 Michèle Alliot-Marie | 2011-06-01 Alain Juppé | 2015-11-26 Laurent Fabius | 2016-02-12 Jean-Marc Ayrault | 2020-01-01 Jean-Yves Le Drian | 2023-06-01 Catherine Colonna | 2024-03-01 Stéphane Séjourné | 2024-10-01 Jean-Noël Barrot
DE chancellor | 1998-10-26 Helmut Kohl | 1998-10-27 Gerhard Schröder | 2005-11-21 Gerhard Schröder | 2005-11-22 Angela Merkel | 2021-12-07 Angela Merkel | 2021-12-08 Olaf Scholz
DE foreign-minister | 2001-01-01 Joschka Fischer | 2007-01-01 Frank-Walter Steinmeier | 2011-01-01 Guido Westerwelle | 2015-07-14 Frank-Walter Steinmeier | 2017-06-01 Sigmar Gabriel | 2020-01-01 Heiko Maas | 2023-01-01 Annalena Baerbock
DE president | 2011-06-01 Christian Wulff | 2015-01-01 Joachim Gauck | 2018-01-01 Frank-Walter Steinmeier
RU president | 1999-12-30 Boris Yeltsin | 1999-12-31 Vladimir Putin | 2000-05-07 Vladimir Putin | 2008-05-06 Vladimir Putin | 2008-05-07 Dmitry Medvedev | 2012-05-06 Dmitry Medvedev | 2012-05-07 Vladimir Putin
RU prime-minister | 1999-08-08 Sergei Stepashin | 1999-08-09 Vladimir Putin | 2000-05-17 Mikhail Kasyanov | 2006-01-01 Mikhail Fradkov | 2010-01-01 Vladimir Putin | 2019-01-01 Dmitry Medvedev | 2020-01-16 Mikhail Mishustin
RU foreign-minister | 1995-06-01 Andrei Kozyrev | 1997-01-01 Yevgeny Primakov | 2000-01-01 Igor Ivanov | 2004-03-10 Sergey Lavrov | 2020-02-29 Sergey Lavrov
RU defence-minister | 2005-01-01 Sergei Ivanov | 2010-01-01 Anatoly Serdyukov | 2020-01-01 Sergei Shoigu | 2024-06-01 Andrei Belousov
CN president | 2003-03-14 Jiang Zemin | 2003-03-15 Hu Jintao | 2013-03-13 Hu Jintao | 2013-03-14 Xi Jinping
CN prime-minister | 2000-01-01 Zhu Rongji | 2010-01-01 Wen Jiabao | 2020-01-01 Li Keqiang | 2023-06-01 Li Qiang
CN foreign-minister | 2005-01-01 Li Zhaoxing | 2010-01-01 Yang Jiechi | 2015-01-01 Wang Yi | 2023-03-01 Qin Gang | 2023-07-26 Wang Yi
IR supreme-leader | 1989-06-02 Ruhollah Khomeini | 1989-06-05 Ali Khamenei | 2015-07-14 Ali Khamenei
IR president | 1997-08-02 Akbar Hashemi Rafsanjani | 1997-08-04 Mohammad Khatami | 2005-08-02 Mohammad Khatami | 2005-08-04 Mahmoud Ahmadinejad | 2013-08-02 Mahmoud Ahmadinejad | 2013-08-04 Hassan Rouhani | 2021-08-02 Hassan Rouhani | 2021-08-06 Ebrahim Raisi | 2024-05-18 Ebrahim Raisi | 2024-05-21 Mohammad Mokhber | 2024-07-27 Mohammad Mokhber | 2024-07-30 Masoud Pezeshkian
IR foreign-minister | 1996-01-01 Ali Akbar Velayati | 2000-01-01 Kamal Kharazi | 2008-01-01 Manouchehr Mottaki | 2010-12-12 Manouchehr Mottaki | 2010-12-14 Ali Akbar Salehi | 2013-08-14 Ali Akbar Salehi | 2013-08-15 Mohammad Javad Zarif | 2021-08-24 Mohammad Javad Zarif | 2021-08-25 Hossein Amir-Abdollahian | 2024-05-18 Hossein Amir-Abdollahian | 2024-05-21 Ali Bagheri Kani | 2024-07-15 Ali Bagheri Kani | 2024-08-22 Abbas Araghchi
IQ prime-minister | 2002-01-01 Saddam Hussein | 2005-01-01 Ayad Allawi | 2005-06-01 Ibrahim al-Jaafari | 2010-01-01 Nouri al-Maliki | 2014-09-07 Nouri al-Maliki | 2014-09-09 Haider al-Abadi | 2019-01-01 Adil Abdul-Mahdi | 2021-01-01 Mustafa al-Kadhimi | 2022-10-28 Mohammed Shia' al-Sudani
IQ president | 2007-01-01 Jalal Talabani | 2015-01-01 Fuad Masum | 2020-01-01 Barham Salih | 2023-01-01 Abdul Latif Rashid
IQ foreign-minister | 2010-01-01 Hoshyar Zebari | 2015-01-01 Ibrahim al-Jaafari | 2019-01-01 Mohamed Ali Alhakim | 2021-01-01 Fuad Hussein
TR president | 2000-05-15 Süleyman Demirel | 2000-05-16 Ahmet Necdet Sezer | 2007-08-28 Abdullah Gül | 2014-08-27 Abdullah Gül | 2014-08-28 Recep Tayyip Erdoğan
TR prime-minister | 2002-06-01 Bülent Ecevit | 2003-01-01 Abdullah Gül | 2003-03-14 Recep Tayyip Erdoğan | 2015-01-01 Ahmet Davutoğlu | 2016-05-24 Binali Yıldırım | 2018-07-10 –
TR foreign-minister | 2005-01-01 Abdullah Gül | 2008-01-01 Ali Babacan | 2012-01-01 Ahmet Davutoğlu | 2020-01-01 Mevlüt Çavuşoğlu | 2023-06-05 Hakan Fidan
SY president | 2000-06-09 Hafez al-Assad | 2000-07-17 Bashar al-Assad | 2024-12-07 Bashar al-Assad | 2025-02-01 Ahmed al-Sharaa
SY foreign-minister | 2000-01-01 Farouk al-Sharaa | 2010-01-01 Walid Muallem | 2021-01-01 Faisal Mekdad | 2024-11-01 Bassam al-Sabbagh | 2025-01-15 Asaad al-Shaibani
SA king | 2005-07-31 King Fahd | 2005-08-02 Abdullah bin Abdulaziz | 2015-01-22 Abdullah bin Abdulaziz | 2015-01-23 Salman bin Abdulaziz
SA crown-prince | 2011-01-01 Sultan bin Abdulaziz | 2012-01-01 Nayef bin Abdulaziz | 2014-01-01 Salman bin Abdulaziz | 2015-02-01 Muqrin bin Abdulaziz | 2015-04-29 Mohammed bin Nayef | 2017-06-20 Mohammed bin Nayef | 2017-06-21 Mohammed bin Salman
SA deputy-crown-prince | 2014-03-26 – | 2014-03-27 Muqrin bin Abdulaziz | 2015-01-22 Muqrin bin Abdulaziz | 2015-01-23 Mohammed bin Nayef | 2015-04-28 Mohammed bin Nayef | 2015-04-29 Mohammed bin Salman | 2017-06-20 Mohammed bin Salman | 2017-06-22 –
SA foreign-minister | 2010-01-01 Saud al-Faisal | 2016-01-01 Adel al-Jubeir | 2019-01-01 Ibrahim al-Assaf | 2020-01-01 Faisal bin Farhan
EG president | 2011-02-10 Hosni Mubarak | 2012-06-30 Mohamed Morsi | 2013-07-02 Mohamed Morsi | 2013-07-04 Adly Mansour | 2014-06-07 Adly Mansour | 2014-06-08 Abdel Fattah el-Sisi
EG foreign-minister | 2000-01-01 Amr Moussa | 2003-01-01 Ahmed Maher | 2010-01-01 Ahmed Aboul Gheit | 2012-10-01 Mohamed Kamel Amr | 2014-01-01 Nabil Fahmy | 2020-01-01 Sameh Shoukry | 2024-07-04 Badr Abdelatty
JO king | 1999-02-06 King Hussein | 1999-02-08 Abdullah II
LB president | 2007-11-22 Émile Lahoud | 2008-01-01 Fouad Siniora | 2008-05-26 Michel Sleiman | 2014-05-23 Michel Sleiman | 2014-05-26 Tammam Salam | 2016-10-30 Tammam Salam | 2016-10-31 Michel Aoun | 2022-10-29 Michel Aoun | 2022-11-01 – | 2024-06-01 – | 2025-01-08 – | 2025-01-09 Joseph Aoun
LB prime-minister | 2003-01-01 Rafic Hariri | 2007-01-01 Fouad Siniora | 2010-06-01 Saad Hariri | 2012-01-01 Najib Mikati | 2015-01-01 Tammam Salam | 2018-01-01 Saad Hariri | 2020-06-01 Hassan Diab | 2023-01-01 Najib Mikati | 2025-02-09 Nawaf Salam
LY prime-minister | 2010-01-01 Baghdadi Mahmudi | 2013-06-01 Ali Zeidan | 2018-01-01 Fayez al-Sarraj | 2022-01-01 Abdul Hamid Dbeibeh
TN president | 2011-01-13 Zine El Abidine Ben Ali | 2013-01-01 Moncef Marzouki | 2016-01-01 Beji Caid Essebsi | 2019-08-01 Mohamed Ennaceur | 2020-01-01 Kais Saied
DZ president | 2010-01-01 Abdelaziz Bouteflika | 2019-07-01 Abdelkader Bensalah | 2020-01-01 Abdelmadjid Tebboune
MA king | 1999-07-22 Hassan II | 1999-07-23 Mohammed VI | 2000-01-01 Mohammed VI
YE president | 2011-01-01 Ali Abdullah Saleh | 2013-01-01 Abdrabbuh Mansour Hadi | 2022-04-06 Abdrabbuh Mansour Hadi
KW emir | 2006-01-14 Jaber Al-Ahmad Al-Sabah | 2010-01-01 Sabah Al-Ahmad Al-Jaber Al-Sabah | 2020-09-28 Sabah Al-Ahmad Al-Jaber Al-Sabah | 2021-01-01 Nawaf Al-Ahmad | 2023-12-17 Mishal Al-Ahmad
QA emir | 2013-06-24 Hamad bin Khalifa Al Thani | 2013-06-25 Tamim bin Hamad Al Thani
QA foreign-minister | 2014-01-01 Khalid al-Attiyah | 2016-06-01 Mohammed bin Abdulrahman Al Thani
OM sultan | 2020-01-10 Qaboos bin Said | 2020-01-12 Haitham bin Tariq
OM foreign-minister | 2015-01-01 Yusuf bin Alawi | 2021-01-01 Badr Albusaidi
AE president | 2004-11-01 Zayed bin Sultan Al Nahyan | 2010-01-01 Khalifa bin Zayed Al Nahyan | 2022-05-12 Khalifa bin Zayed Al Nahyan | 2022-05-14 Mohamed bin Zayed Al Nahyan
AE foreign-minister | 2020-09-15 Abdullah bin Zayed
IL prime-minister | 1995-11-03 Yitzhak Rabin | 1995-11-05 Shimon Peres | 1999-07-05 Benjamin Netanyahu | 1999-07-06 Ehud Barak | 2001-03-07 Ariel Sharon | 2006-01-03 Ariel Sharon | 2006-01-05 Ehud Olmert | 2009-03-31 Benjamin Netanyahu | 2021-06-12 Benjamin Netanyahu | 2021-06-13 Naftali Bennett | 2022-06-30 Naftali Bennett | 2022-07-01 Yair Lapid | 2022-12-29 Benjamin Netanyahu
IL foreign-minister | 2007-01-01 Tzipi Livni | 2011-01-01 Avigdor Lieberman | 2021-01-01 Gabi Ashkenazi | 2023-06-01 Eli Cohen | 2024-06-01 Israel Katz | 2024-12-01 Gideon Sa'ar
PS president | 2004-11-10 Yasser Arafat | 2005-01-15 Mahmoud Abbas
AF president | 2010-01-01 Hamid Karzai | 2014-09-28 Hamid Karzai | 2014-09-29 Ashraf Ghani | 2021-08-14 Ashraf Ghani | 2022-01-01 –
PK prime-minister | 2015-01-01 Nawaz Sharif | 2018-01-01 Shahid Khaqan Abbasi | 2018-08-18 Imran Khan | 2022-04-11 Shehbaz Sharif | 2023-10-01 Anwaar ul Haq Kakar | 2024-03-04 Shehbaz Sharif
PK foreign-minister | 2012-01-01 Hina Rabbani Khar | 2020-01-01 Shah Mahmood Qureshi | 2022-06-01 Bilawal Bhutto Zardari | 2025-01-01 Ishaq Dar
AZ president | 2003-10-30 Heydar Aliyev | 2003-11-01 Ilham Aliyev | 2020-09-27 Ilham Aliyev
AM prime-minister | 2018-04-22 Serzh Sargsyan | 2018-05-01 Karen Karapetyan | 2018-05-08 Nikol Pashinyan
GE president | 2003-11-22 Eduard Shevardnadze | 2008-08-08 Mikheil Saakashvili | 2015-01-01 Giorgi Margvelashvili | 2020-01-01 Salome Zourabichvili
UA president | 2004-06-01 Leonid Kuchma | 2008-01-01 Viktor Yushchenko | 2014-02-21 Viktor Yanukovych | 2014-03-01 Oleksandr Turchynov | 2014-06-07 Petro Poroshenko | 2019-05-19 Petro Poroshenko | 2019-05-20 Volodymyr Zelenskyy
UA foreign-minister | 2015-01-01 Pavlo Klimkin | 2022-02-24 Dmytro Kuleba | 2024-09-06 Andrii Sybiha
KZ president | 2019-03-18 Nursultan Nazarbayev | 2019-03-20 Kassym-Jomart Tokayev
UZ president | 2016-09-01 Islam Karimov | 2017-01-01 Shavkat Mirziyoyev
TM president | 2006-12-20 Saparmurat Niyazov | 2010-01-01 Gurbanguly Berdimuhamedow | 2022-03-19 Serdar Berdimuhamedow
KG president | 2005-03-23 Askar Akayev | 2008-01-01 Kurmanbek Bakiyev | 2015-01-01 Almazbek Atambayev | 2019-01-01 Sooronbay Jeenbekov | 2021-02-01 Sadyr Japarov
TJ president | 2000-01-01 Emomali Rahmon | 2024-01-01 Emomali Rahmon
BY president | 1994-07-20 Alexander Lukashenko | 2020-08-17 Alexander Lukashenko
IT prime-minister | 2010-01-01 Silvio Berlusconi | 2012-01-01 Mario Monti | 2013-06-01 Enrico Letta | 2016-01-01 Matteo Renzi | 2017-06-01 Paolo Gentiloni | 2020-02-29 Giuseppe Conte | 2021-06-01 Mario Draghi | 2022-10-22 Giorgia Meloni
ES prime-minister | 2000-01-01 José María Aznar | 2008-01-01 José Luis Rodríguez Zapatero | 2015-01-01 Mariano Rajoy | 2018-06-02 Pedro Sánchez
GR prime-minister | 2015-01-25 Antonis Samaras | 2015-01-26 Alexis Tsipras | 2015-09-01 Vassiliki Thanou | 2019-07-08 Kyriakos Mitsotakis
JP prime-minister | 2019-06-12 Shinzo Abe | 2020-09-15 Shinzo Abe | 2020-09-16 Yoshihide Suga | 2021-10-04 Fumio Kishida | 2024-10-01 Shigeru Ishiba
IN prime-minister | 2004-05-21 Atal Bihari Vajpayee | 2004-05-22 Manmohan Singh | 2014-05-26 Narendra Modi
KR president | 2012-01-01 Lee Myung-bak | 2016-12-08 Park Geun-hye | 2016-12-10 Hwang Kyo-ahn | 2017-05-10 Moon Jae-in | 2022-05-10 Yoon Suk Yeol | 2024-12-20 Han Duck-soo | 2025-01-15 Choi Sang-mok
KP supreme-leader | 2010-01-01 Kim Jong-il | 2020-01-01 Kim Jong-un
BR president | 2010-12-31 Luiz Inácio Lula da Silva | 2011-01-01 Dilma Rousseff | 2016-06-01 Michel Temer | 2019-01-01 Jair Bolsonaro | 2023-01-01 Luiz Inácio Lula da Silva
AR president | 2001-12-25 Adolfo Rodríguez Saá | 2004-01-01 Néstor Kirchner | 2010-01-01 Cristina Fernández de Kirchner | 2016-01-01 Mauricio Macri | 2020-01-01 Alberto Fernández | 2023-12-10 Javier Milei
VE president | 2013-03-04 Hugo Chávez | 2013-03-06 Nicolás Maduro | 2019-02-01 Nicolás Maduro
CU president | 2006-07-30 Fidel Castro | 2007-01-01 Raúl Castro | 2018-04-19 Miguel Díaz-Canel
ZA president | 1994-05-10 Nelson Mandela | 2005-01-01 Thabo Mbeki | 2012-01-01 Jacob Zuma | 2018-02-15 Cyril Ramaphosa
CA prime-minister | 2015-11-03 Stephen Harper | 2015-11-04 Justin Trudeau
AU prime-minister | 2010-06-23 Kevin Rudd | 2010-06-24 Julia Gillard | 2015-09-15 Malcolm Turnbull | 2018-08-24 Scott Morrison | 2022-05-23 Anthony Albanese
ET prime-minister | 2012-08-19 Meles Zenawi | 2015-01-01 Hailemariam Desalegn | 2018-04-02 Abiy Ahmed
SD president | 2019-04-10 Omar al-Bashir
VA pope | 2005-04-01 John Paul II | 2005-04-10 – | 2005-04-19 Benedict XVI | 2013-02-27 Benedict XVI | 2013-03-05 – | 2013-03-13 Pope Francis | 2025-04-20 Pope Francis | 2025-05-01 –
UN secretary-general | 1996-12-31 Boutros Boutros-Ghali | 1997-01-01 Kofi Annan | 2006-12-31 Kofi Annan | 2007-01-01 Ban Ki-moon | 2016-12-31 Ban Ki-moon | 2017-01-01 António Guterres
NATO secretary-general | 2003-06-01 George Robertson | 2008-01-01 Jaap de Hoop Scheffer | 2012-01-01 Anders Fogh Rasmussen | 2014-10-01 Jens Stoltenberg | 2024-09-30 Jens Stoltenberg | 2024-10-01 Mark Rutte
EU high-representative | 2005-01-01 Javier Solana | 2009-12-01 Catherine Ashton | 2015-07-14 Federica Mogherini | 2019-12-01 Josep Borrell | 2024-12-01 Kaja Kallas
EU commission-president | 2010-01-01 José Manuel Barroso | 2015-01-01 Jean-Claude Juncker | 2019-12-01 Ursula von der Leyen
EU council-president | 2012-01-01 Herman Van Rompuy | 2016-01-01 Donald Tusk | 2022-01-01 Charles Michel | 2024-12-01 António Costa
IAEA director-general | 2003-01-01 Mohamed ElBaradei | 2009-11-30 Mohamed ElBaradei | 2009-12-01 Yukiya Amano | 2019-07-17 Yukiya Amano | 2019-10-01 Cornel Feruta | 2019-12-03 Rafael Grossi
ARAB-LEAGUE secretary-general | 2005-01-01 Amr Moussa | 2012-01-01 Nabil Elaraby | 2016-07-01 Ahmed Aboul Gheit
GCC secretary-general | 2015-01-01 Abdullatif al-Zayani | 2021-01-01 Nayef al-Hajraf | 2023-06-01 Jasem al-Budaiwi
OIC secretary-general | 2010-01-01 Ekmeleddin İhsanoğlu | 2015-01-01 Iyad Madani | 2022-01-01 Hissein Brahim Taha
AFRICAN-UNION chairperson | 2010-01-01 Jean Ping | 2013-01-01 Nkosazana Dlamini-Zuma | 2017-03-14 Moussa Faki | 2025-03-14 Mahamoud Ali Youssouf
WHO director-general | 2010-01-01 Margaret Chan | 2020-03-11 Tedros Adhanom Ghebreyesus
FR emir | 2015-01-01 –
US prime-minister | 2015-01-01 –
ZZ president | 2015-01-01 –
GB president | 2020-01-01 –
TR prime-minister | 2023-01-01 –
QA president | 2022-12-18 –
`
