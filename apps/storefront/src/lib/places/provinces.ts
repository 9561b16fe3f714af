/**
 * The regencies and cities of Indonesia by province, with Kemendagri codes after cahyadsn/wilayah (MIT). Facts only,
 * in a form that stays small in a browser: `code name, code name`, where B stands for Kabupaten and K for Kota.
 */
export const PROVINCES: Readonly<Record<string, readonly [name: string, regencies: string]>> = {
  "11": [
    "Aceh",
    "01 B Aceh Selatan, 02 B Aceh Tenggara, 03 B Aceh Timur, 04 B Aceh Tengah, 05 B Aceh Barat, 06 B Aceh Besar, 07 B Pidie, 08 B Aceh Utara, 09 B Simeulue, 10 B Aceh Singkil, 11 B Bireuen, 12 B Aceh Barat Daya, 13 B Gayo Lues, 14 B Aceh Jaya, 15 B Nagan Raya, 16 B Aceh Tamiang, 17 B Bener Meriah, 18 B Pidie Jaya, 71 K Banda Aceh, 72 K Sabang, 73 K Lhokseumawe, 74 K Langsa, 75 K Subulussalam",
  ],
  "12": [
    "Sumatera Utara",
    "01 B Tapanuli Tengah, 02 B Tapanuli Utara, 03 B Tapanuli Selatan, 04 B Nias, 05 B Langkat, 06 B Karo, 07 B Deli Serdang, 08 B Simalungun, 09 B Asahan, 10 B Labuhanbatu, 11 B Dairi, 12 B Toba, 13 B Mandailing Natal, 14 B Nias Selatan, 15 B Pakpak Bharat, 16 B Humbang Hasundutan, 17 B Samosir, 18 B Serdang Bedagai, 19 B Batu Bara, 20 B Padang Lawas Utara, 21 B Padang Lawas, 22 B Labuhanbatu Selatan, 23 B Labuhanbatu Utara, 24 B Nias Utara, 25 B Nias Barat, 71 K Medan, 72 K Pematangsiantar, 73 K Sibolga, 74 K Tanjungbalai, 75 K Binjai, 76 K Tebing Tinggi, 77 K Padangsidimpuan, 78 K Gunungsitoli",
  ],
  "13": [
    "Sumatera Barat",
    "01 B Pesisir Selatan, 02 B Solok, 03 B Sijunjung, 04 B Tanah Datar, 05 B Padang Pariaman, 06 B Agam, 07 B Lima Puluh Kota, 08 B Pasaman, 09 B Kepulauan Mentawai, 10 B Dharmasraya, 11 B Solok Selatan, 12 B Pasaman Barat, 71 K Padang, 72 K Solok, 73 K Sawahlunto, 74 K Padang Panjang, 75 K Bukittinggi, 76 K Payakumbuh, 77 K Pariaman",
  ],
  "14": [
    "Riau",
    "01 B Kampar, 02 B Indragiri Hulu, 03 B Bengkalis, 04 B Indragiri Hilir, 05 B Pelalawan, 06 B Rokan Hulu, 07 B Rokan Hilir, 08 B Siak, 09 B Kuantan Singingi, 10 B Kepulauan Meranti, 71 K Pekanbaru, 72 K Dumai",
  ],
  "15": [
    "Jambi",
    "01 B Kerinci, 02 B Merangin, 03 B Sarolangun, 04 B Batanghari, 05 B Muaro Jambi, 06 B Tanjung Jabung Barat, 07 B Tanjung Jabung Timur, 08 B Bungo, 09 B Tebo, 71 K Jambi, 72 K Sungai Penuh",
  ],
  "16": [
    "Sumatera Selatan",
    "01 B Ogan Komering Ulu, 02 B Ogan Komering Ilir, 03 B Muara Enim, 04 B Lahat, 05 B Musi Rawas, 06 B Musi Banyuasin, 07 B Banyuasin, 08 B Ogan Komering Ulu Timur, 09 B Ogan Komering Ulu Selatan, 10 B Ogan Ilir, 11 B Empat Lawang, 12 B Penukal Abab Lematang Ilir, 13 B Musi Rawas Utara, 71 K Palembang, 72 K Pagar Alam, 73 K Lubuk Linggau, 74 K Prabumulih",
  ],
  "17": [
    "Bengkulu",
    "01 B Bengkulu Selatan, 02 B Rejang Lebong, 03 B Bengkulu Utara, 04 B Kaur, 05 B Seluma, 06 B Mukomuko, 07 B Lebong, 08 B Kepahiang, 09 B Bengkulu Tengah, 71 K Bengkulu",
  ],
  "18": [
    "Lampung",
    "01 B Lampung Selatan, 02 B Lampung Tengah, 03 B Lampung Utara, 04 B Lampung Barat, 05 B Tulang Bawang, 06 B Tanggamus, 07 B Lampung Timur, 08 B Way Kanan, 09 B Pesawaran, 10 B Pringsewu, 11 B Mesuji, 12 B Tulang Bawang Barat, 13 B Pesisir Barat, 71 K Bandar Lampung, 72 K Metro",
  ],
  "19": [
    "Kepulauan Bangka Belitung",
    "01 B Bangka, 02 B Belitung, 03 B Bangka Selatan, 04 B Bangka Tengah, 05 B Bangka Barat, 06 B Belitung Timur, 71 K Pangkal Pinang",
  ],
  "21": [
    "Kepulauan Riau",
    "01 B Bintan, 02 B Karimun, 03 B Natuna, 04 B Lingga, 05 B Kepulauan Anambas, 71 K Batam, 72 K Tanjung Pinang",
  ],
  "31": [
    "DKI Jakarta",
    "01 B Kepulauan Seribu, 71 K Jakarta Pusat, 72 K Jakarta Utara, 73 K Jakarta Barat, 74 K Jakarta Selatan, 75 K Jakarta Timur",
  ],
  "32": [
    "Jawa Barat",
    "01 B Bogor, 02 B Sukabumi, 03 B Cianjur, 04 B Bandung, 05 B Garut, 06 B Tasikmalaya, 07 B Ciamis, 08 B Kuningan, 09 B Cirebon, 10 B Majalengka, 11 B Sumedang, 12 B Indramayu, 13 B Subang, 14 B Purwakarta, 15 B Karawang, 16 B Bekasi, 17 B Bandung Barat, 18 B Pangandaran, 71 K Bogor, 72 K Sukabumi, 73 K Bandung, 74 K Cirebon, 75 K Bekasi, 76 K Depok, 77 K Cimahi, 78 K Tasikmalaya, 79 K Banjar",
  ],
  "33": [
    "Jawa Tengah",
    "01 B Cilacap, 02 B Banyumas, 03 B Purbalingga, 04 B Banjarnegara, 05 B Kebumen, 06 B Purworejo, 07 B Wonosobo, 08 B Magelang, 09 B Boyolali, 10 B Klaten, 11 B Sukoharjo, 12 B Wonogiri, 13 B Karanganyar, 14 B Sragen, 15 B Grobogan, 16 B Blora, 17 B Rembang, 18 B Pati, 19 B Kudus, 20 B Jepara, 21 B Demak, 22 B Semarang, 23 B Temanggung, 24 B Kendal, 25 B Batang, 26 B Pekalongan, 27 B Pemalang, 28 B Tegal, 29 B Brebes, 71 K Magelang, 72 K Surakarta, 73 K Salatiga, 74 K Semarang, 75 K Pekalongan, 76 K Tegal",
  ],
  "34": ["DI Yogyakarta", "01 B Kulon Progo, 02 B Bantul, 03 B Gunungkidul, 04 B Sleman, 71 K Yogyakarta"],
  "35": [
    "Jawa Timur",
    "01 B Pacitan, 02 B Ponorogo, 03 B Trenggalek, 04 B Tulungagung, 05 B Blitar, 06 B Kediri, 07 B Malang, 08 B Lumajang, 09 B Jember, 10 B Banyuwangi, 11 B Bondowoso, 12 B Situbondo, 13 B Probolinggo, 14 B Pasuruan, 15 B Sidoarjo, 16 B Mojokerto, 17 B Jombang, 18 B Nganjuk, 19 B Madiun, 20 B Magetan, 21 B Ngawi, 22 B Bojonegoro, 23 B Tuban, 24 B Lamongan, 25 B Gresik, 26 B Bangkalan, 27 B Sampang, 28 B Pamekasan, 29 B Sumenep, 71 K Kediri, 72 K Blitar, 73 K Malang, 74 K Probolinggo, 75 K Pasuruan, 76 K Mojokerto, 77 K Madiun, 78 K Surabaya, 79 K Batu",
  ],
  "36": [
    "Banten",
    "01 B Pandeglang, 02 B Lebak, 03 B Tangerang, 04 B Serang, 71 K Tangerang, 72 K Cilegon, 73 K Serang, 74 K Tangerang Selatan",
  ],
  "51": [
    "Bali",
    "01 B Jembrana, 02 B Tabanan, 03 B Badung, 04 B Gianyar, 05 B Klungkung, 06 B Bangli, 07 B Karangasem, 08 B Buleleng, 71 K Denpasar",
  ],
  "52": [
    "Nusa Tenggara Barat",
    "01 B Lombok Barat, 02 B Lombok Tengah, 03 B Lombok Timur, 04 B Sumbawa, 05 B Dompu, 06 B Bima, 07 B Sumbawa Barat, 08 B Lombok Utara, 71 K Mataram, 72 K Bima",
  ],
  "53": [
    "Nusa Tenggara Timur",
    "01 B Kupang, 02 B Timor Tengah Selatan, 03 B Timor Tengah Utara, 04 B Belu, 05 B Alor, 06 B Flores Timur, 07 B Sikka, 08 B Ende, 09 B Ngada, 10 B Manggarai, 11 B Sumba Timur, 12 B Sumba Barat, 13 B Lembata, 14 B Rote Ndao, 15 B Manggarai Barat, 16 B Nagekeo, 17 B Sumba Tengah, 18 B Sumba Barat Daya, 19 B Manggarai Timur, 20 B Sabu Raijua, 21 B Malaka, 71 K Kupang",
  ],
  "61": [
    "Kalimantan Barat",
    "01 B Sambas, 02 B Mempawah, 03 B Sanggau, 04 B Ketapang, 05 B Sintang, 06 B Kapuas Hulu, 07 B Bengkayang, 08 B Landak, 09 B Sekadau, 10 B Melawi, 11 B Kayong Utara, 12 B Kubu Raya, 71 K Pontianak, 72 K Singkawang",
  ],
  "62": [
    "Kalimantan Tengah",
    "01 B Kotawaringin Barat, 02 B Kotawaringin Timur, 03 B Kapuas, 04 B Barito Selatan, 05 B Barito Utara, 06 B Katingan, 07 B Seruyan, 08 B Sukamara, 09 B Lamandau, 10 B Gunung Mas, 11 B Pulang Pisau, 12 B Murung Raya, 13 B Barito Timur, 71 K Palangkaraya",
  ],
  "63": [
    "Kalimantan Selatan",
    "01 B Tanah Laut, 02 B Kotabaru, 03 B Banjar, 04 B Barito Kuala, 05 B Tapin, 06 B Hulu Sungai Selatan, 07 B Hulu Sungai Tengah, 08 B Hulu Sungai Utara, 09 B Tabalong, 10 B Tanah Bumbu, 11 B Balangan, 71 K Banjarmasin, 72 K Banjarbaru",
  ],
  "64": [
    "Kalimantan Timur",
    "01 B Paser, 02 B Kutai Kartanegara, 03 B Berau, 07 B Kutai Barat, 08 B Kutai Timur, 09 B Penajam Paser Utara, 11 B Mahakam Ulu, 71 K Balikpapan, 72 K Samarinda, 74 K Bontang",
  ],
  "65": ["Kalimantan Utara", "01 B Bulungan, 02 B Malinau, 03 B Nunukan, 04 B Tana Tidung, 71 K Tarakan"],
  "71": [
    "Sulawesi Utara",
    "01 B Bolaang Mongondow, 02 B Minahasa, 03 B Kepulauan Sangihe, 04 B Kepulauan Talaud, 05 B Minahasa Selatan, 06 B Minahasa Utara, 07 B Minahasa Tenggara, 08 B Bolaang Mongondow Utara, 09 B Kep. Siau Tagulandang Biaro, 10 B Bolaang Mongondow Timur, 11 B Bolaang Mongondow Selatan, 71 K Manado, 72 K Bitung, 73 K Tomohon, 74 K Kotamobagu",
  ],
  "72": [
    "Sulawesi Tengah",
    "01 B Banggai, 02 B Poso, 03 B Donggala, 04 B Toli-Toli, 05 B Buol, 06 B Morowali, 07 B Banggai Kepulauan, 08 B Parigi Moutong, 09 B Tojo Una Una, 10 B Sigi, 11 B Banggai Laut, 12 B Morowali Utara, 71 K Palu",
  ],
  "73": [
    "Sulawesi Selatan",
    "01 B Kepulauan Selayar, 02 B Bulukumba, 03 B Bantaeng, 04 B Jeneponto, 05 B Takalar, 06 B Gowa, 07 B Sinjai, 08 B Bone, 09 B Maros, 10 B Pangkajene dan Kepulauan, 11 B Barru, 12 B Soppeng, 13 B Wajo, 14 B Sidenreng Rappang, 15 B Pinrang, 16 B Enrekang, 17 B Luwu, 18 B Tana Toraja, 22 B Luwu Utara, 24 B Luwu Timur, 26 B Toraja Utara, 71 K Makassar, 72 K Parepare, 73 K Palopo",
  ],
  "74": [
    "Sulawesi Tenggara",
    "01 B Kolaka, 02 B Konawe, 03 B Muna, 04 B Buton, 05 B Konawe Selatan, 06 B Bombana, 07 B Wakatobi, 08 B Kolaka Utara, 09 B Konawe Utara, 10 B Buton Utara, 11 B Kolaka Timur, 12 B Konawe Kepulauan, 13 B Muna Barat, 14 B Buton Tengah, 15 B Buton Selatan, 71 K Kendari, 72 K Bau Bau",
  ],
  "75": [
    "Gorontalo",
    "01 B Gorontalo, 02 B Boalemo, 03 B Bone Bolango, 04 B Pohuwato, 05 B Gorontalo Utara, 71 K Gorontalo",
  ],
  "76": [
    "Sulawesi Barat",
    "01 B Pasangkayu, 02 B Mamuju, 03 B Mamasa, 04 B Polewali Mandar, 05 B Majene, 06 B Mamuju Tengah",
  ],
  "81": [
    "Maluku",
    "01 B Maluku Tengah, 02 B Maluku Tenggara, 03 B Kepulauan Tanimbar, 04 B Buru, 05 B Seram Bagian Timur, 06 B Seram Bagian Barat, 07 B Kepulauan Aru, 08 B Maluku Barat Daya, 09 B Buru Selatan, 71 K Ambon, 72 K Tual",
  ],
  "82": [
    "Maluku Utara",
    "01 B Halmahera Barat, 02 B Halmahera Tengah, 03 B Halmahera Utara, 04 B Halmahera Selatan, 05 B Kepulauan Sula, 06 B Halmahera Timur, 07 B Pulau Morotai, 08 B Pulau Taliabu, 71 K Ternate, 72 K Tidore Kepulauan",
  ],
  "91": [
    "Papua",
    "03 B Jayapura, 05 B Kepulauan Yapen, 06 B Biak Numfor, 10 B Sarmi, 11 B Keerom, 15 B Waropen, 19 B Supiori, 20 B Mamberamo Raya, 71 K Jayapura",
  ],
  "92": [
    "Papua Barat",
    "02 B Manokwari, 03 B Fak Fak, 06 B Teluk Bintuni, 07 B Teluk Wondama, 08 B Kaimana, 11 B Manokwari Selatan, 12 B Pegunungan Arfak",
  ],
  "93": ["Papua Selatan", "01 B Merauke, 02 B Boven Digoel, 03 B Mappi, 04 B Asmat"],
  "94": [
    "Papua Tengah",
    "01 B Nabire, 02 B Puncak Jaya, 03 B Paniai, 04 B Mimika, 05 B Puncak, 06 B Dogiyai, 07 B Intan Jaya, 08 B Deiyai",
  ],
  "95": [
    "Papua Pegunungan",
    "01 B Jayawijaya, 02 B Pegunungan Bintang, 03 B Yahukimo, 04 B Tolikara, 05 B Mamberamo Tengah, 06 B Yalimo, 07 B Lanny Jaya, 08 B Nduga",
  ],
  "96": [
    "Papua Barat Daya",
    "01 B Sorong, 02 B Sorong Selatan, 03 B Raja Ampat, 04 B Tambrauw, 05 B Maybrat, 71 K Sorong",
  ],
};
