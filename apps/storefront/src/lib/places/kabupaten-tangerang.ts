/**
 * Kabupaten Tangerang as its 29 kecamatan and 274 villages (desa and kelurahan): names and codes after Kepmendagri
 * 300.2.2-2138/2025, postcodes as cahyadsn/wilayah_kodepos (MIT) lists them. Facts only, in a form that stays small
 * in a browser: by code of the kecamatan its name, then `postcode: code name, code name; postcode: …`.
 */
export const KABUPATEN_TANGERANG: Readonly<Record<string, readonly [name: string, villages: string]>> = {
  "36.03.01": [
    "Balaraja",
    "15610: 1001 Balaraja, 2003 Cangkudu, 2011 Gembong, 2014 Saga, 2010 Sentul, 2016 Sentul Jaya, 2013 Sukamurni, 2005 Talagasari, 2009 Tobat",
  ],
  "36.03.02": [
    "Jayanti",
    "15611: 2008 Cikande, 2007 Dangdeur, 2006 Jayanti, 2002 Pabuaran, 2001 Pangkat, 2009 Pasir Gintung, 2004 Pasir Muncang, 2005 Sumur Bandung",
  ],
  "36.03.03": [
    "Tigaraksa",
    "15721: 2014 Bantar Panjang, 2011 Cileles, 2009 Cisereh, 1007 Kadu Agung, 2010 Margasari, 2003 Matagara, 2002 Pasir Bolang, 2004 Pasir Nangka, 2008 Pematang, 2005 Pete, 2012 Sodong, 2013 Tapos, 2006 Tegalsari, 1001 Tigaraksa",
  ],
  "36.03.04": [
    "Jambe",
    "15720: 2009 Ancol Pasir, 2005 Daru, 2002 Jambe, 2006 Kutruk, 2008 Mekarsari, 2010 Pasir Barat, 2007 Ranca Buaya, 2001 Sukamanah, 2004 Taban, 2003 Tipar Raya",
  ],
  "36.03.05": [
    "Cisoka",
    "15730: 2006 Bojong Loa, 2009 Carenang, 2002 Caringin, 2008 Cempaka, 2007 Cibugel, 2001 Cisoka, 2017 Jeungjing, 2014 Karang Harja, 2003 Selapajang, 2004 Sukatani",
  ],
  "36.03.06": [
    "Kresek",
    "15621: 2014 Jengkol, 2007 Kemuning, 2013 Koper, 2018 Kresek, 2001 Pasir Ampo, 2015 Patrasana, 2003 Rancailat, 2009 Renged, 2011 Talok",
  ],
  "36.03.07": [
    "Kronjo",
    "15550: 2013 Bakung, 2015 Blukbuk, 2017 Cirumpak, 2001 Kronjo, 2007 Muncung, 2008 Pagedangan Ilir, 2009 Pagedangan Udik, 2002 Pagenjahan, 2010 Pasilian, 2006 Pasir",
  ],
  "36.03.08": [
    "Mauk",
    "15531: 2011 Banyu Asih, 2006 Gunung Sari, 2010 Jatiwaringin, 2007 Kedung Dalem, 2012 Ketapang, 2008 Marga Mulya, 2001 Mauk Barat, 1002 Mauk Timur, 2005 Sasak, 2009 Tanjung Anom, 2003 Tegal Kunir Kidul, 2004 Tegal Kunir Lor",
  ],
  "36.03.09": [
    "Kemiri",
    "15530: 2002 Karang Anyar, 2004 Kemiri, 2006 Klebet, 2007 Legok Suka Maju, 2003 Lontar, 2001 Patramanggala, 2005 Ranca Labuh",
  ],
  "36.03.10": [
    "Sukadiri",
    "15532: 2002 Buaran Jati, 2008 Gintung, 2005 Karang Serang, 2006 Kosambi, 2007 Mekar Kondang, 2004 Pekayon, 2003 Rawa Kidang, 2001 Sukadiri",
  ],
  "36.03.11": [
    "Rajeg",
    "15540: 2013 Daon, 2005 Jambu Karya, 2006 Lembangsari, 2014 Mekarsari, 2003 Pangarengan, 2001 Rajeg, 2002 Rajeg Mulya, 2012 Ranca Bango, 2007 Sukamanah, 2011 Sukasari, 1010 Sukatani, 2008 Tanjakan, 2009 Tanjakan Mekar",
  ],
  "36.03.12": [
    "Pasar Kemis",
    "15560: 2013 Gelam Jaya, 1014 Kuta Baru, 1012 Kuta Jaya, 1010 Kutabumi, 2011 Pangadegan, 2001 Pasar Kemis, 1005 Sindangsari, 2015 Suka Asih, 2008 Sukamantri",
  ],
  "36.03.13": [
    "Teluknaga",
    "15510: 2003 Babakan Asem, 2002 Bojong Renged, 2013 Kampung Besar, 2007 Kampung Melayu Barat, 2006 Kampung Melayu Timur, 2004 Keboncau, 2009 Lemo, 2008 Muara, 2005 Pangkalan, 2012 Tanjung Burung, 2010 Tanjung Pasir, 2011 Tegal Angus, 2001 Teluknaga",
  ],
  "36.03.14": [
    "Kosambi",
    "15211: 1010 Dadap, 2009 Jati Mulya; 15212: 2008 Belimbing, 2007 Cengklong; 15213: 1001 Kosambi Barat, 2002 Kosambi Timur; 15214: 2004 Salembaran Jati, 1003 Salembaran Jaya; 15215: 2006 Rawa Burung, 2005 Rawa Rengas",
  ],
  "36.03.15": [
    "Pakuhaji",
    "15570: 2003 Bonisari, 2006 Buaran Bambu, 2005 Buaran Mangga, 2014 Gaga, 2007 Kalibaru, 2012 Kiara Payung, 2008 Kohod, 2009 Kramat, 2013 Laksana, 2002 Paku Alam, 1001 Pakuhaji, 2004 Rawa Boni, 2010 Sukawali, 2011 Surya Bahari",
  ],
  "36.03.16": [
    "Sepatan",
    "15520: 2002 Karet, 2003 Kayu Agung, 2004 Kayu Bongkok, 2012 Mekar Jaya, 2011 Pisangan Jaya, 2008 Pondok Jaya, 2015 Sarakan, 1001 Sepatan",
  ],
  "36.03.17": [
    "Curug",
    "15810: 1006 Binong, 2010 Cukanggalih, 1001 Curug Kulon, 2002 Curug Wetan, 2003 Kadu, 2004 Kadu Jaya, 1005 Sukabakti",
  ],
  "36.03.18": [
    "Cikupa",
    "15710: 2009 Bitung Jaya, 2014 Bojong, 2013 Budi Mulya, 1003 Bunder, 2002 Cibadak, 2007 Cikupa, 2006 Dukuh, 2010 Pasir Gadung, 2012 Pasir Jaya, 2011 Sukadamai, 1001 Sukamulya, 2008 Sukanagara, 2004 Talaga, 2005 Talagasari",
  ],
  "36.03.19": [
    "Panongan",
    "15711: 2007 Ciakar, 1002 Mekar Bakti, 2006 Mekar Jaya, 2008 Panongan, 2003 Peusar, 2001 Ranca Iyuh, 2004 Ranca Kalapa, 2005 Serdang Kulon",
  ],
  "36.03.20": [
    "Legok",
    "15820: 1011 Babakan, 2004 Babat, 2008 Bojongkamal, 2002 Caringin, 2005 Ciangir, 2012 Cirarab, 2010 Kemuning, 2006 Legok, 2007 Palasari, 2009 Rancagong, 2003 Serdang Wetan",
  ],
  "36.03.22": [
    "Pagedangan",
    "15157: 2012 Karang Tengah; 15330: 2008 Jatake, 2011 Malang Nengah; 15331: 2006 Lengkong Kulon; 15332: 2009 Cihuni; 15334: 1004 Medang; 15335: 2005 Cijantra; 15336: 2002 Cicalengka; 15337: 2010 Kadu Sirung; 15338: 2007 Situ Gadung; 15339: 2003 Pagedangan",
  ],
  "36.03.23": [
    "Cisauk",
    "15340: 2003 Mekar Wangi; 15341: 1001 Cisauk; 15342: 2009 Dangdang; 15343: 2005 Suradita; 15344: 2011 Cibogo; 15345: 2006 Sampora",
  ],
  "36.03.27": [
    "Sukamulya",
    "15612: 2001 Benda, 2007 Bunar, 2004 Buniayu, 2003 Kaliasin, 2008 Kubang, 2006 Merak, 2005 Parahu, 2002 Sukamulya",
  ],
  "36.03.28": [
    "Kelapa Dua",
    "15811: 1002 Bencongan, 1003 Bencongan Indah, 1005 Bojong Nangka, 2006 Curug Sangereng, 1001 Kelapa Dua, 1004 Pakulonan Barat",
  ],
  "36.03.29": [
    "Sindang Jaya",
    "15561: 2007 Badak Anom, 2001 Sindang Jaya, 2004 Sindangasih, 2005 Sindangpanon, 2006 Sindangsono, 2003 Sukaharja, 2002 Wanakerta",
  ],
  "36.03.30": [
    "Sepatan Timur",
    "15521: 2005 Gempol Sari, 2003 Jati Mulya, 2006 Kampung Kelor, 2001 Kedaung Barat, 2002 Lebak Wangi, 2007 Pondok Kelor, 2004 Sangiang, 2008 Tanah Merah",
  ],
  "36.03.31": [
    "Solear",
    "15731: 2005 Cikareo, 2003 Cikasungka, 2002 Cikuya, 2004 Cireundeu, 2007 Munjul, 2006 Pasanggrahan, 2001 Solear",
  ],
  "36.03.32": [
    "Gunung Kaler",
    "15620: 2009 Cibetok, 2005 Cipaeh, 2001 Gunung Kaler, 2008 Kandawati, 2004 Kedung, 2006 Onyam, 2003 Rancagede, 2002 Sidoko, 2007 Tamiang",
  ],
  "36.03.33": [
    "Mekar Baru",
    "15551: 2003 Cijeruk, 2008 Gandaria, 2006 Jenggot, 2002 Kedaung, 2005 Klutuk, 2007 Kosambi Dalam, 2001 Mekar Baru, 2004 Waliwis",
  ],
};
