package naskah.samples;

import java.util.List;
import java.util.function.Consumer;

/** Every picture of the sample newsroom. */
final class Scenes {
    static final List<Scene> ALL = List.of(
            scene(
                    "pelabuhan.jpg",
                    "Kapal layar dan kapal peti kemas berlabuh di Pelabuhan Tanjung Bayang saat fajar",
                    "Dua kapal layar, satu kapal peti kemas, dan derek pelabuhan di laut jingga saat matahari terbit",
                    "Dg. Rani Paleva",
                    Seaside::harbour),
            scene(
                    "sawah.jpg",
                    "Petani menyiangi padi di sawah berundak Subak Tirta Wening",
                    "Tiga petani bercaping di sawah bertingkat hijau, gubuk dan pohon kelapa di belakangnya",
                    "Made Wirasta",
                    Countryside::terraces),
            scene(
                    "kereta.jpg",
                    "Kereta layang jalur timur melintas di antara gedung-gedung pada jam pulang kerja",
                    "Kereta putih bergaris biru melaju di jalur layang dengan latar gedung tinggi saat senja",
                    "Bagas Prasetya",
                    City::train),
            scene(
                    "gunung.jpg",
                    "Gunung Sabale mengeluarkan asap dan lava pijar, dilihat dari pos pengamatan",
                    "Gunung berapi berasap pada senja, dengan pos pengamatan dan tiang sensor di lereng depan",
                    "Nus Latuheru",
                    Countryside::volcano),
            scene(
                    "karang.jpg",
                    "Seekor penyu berenang di atas terumbu karang yang pulih di perairan Pulau Manyaifun",
                    "Penyu dan kawanan ikan kuning di atas terumbu karang berwarna-warni",
                    "Yosina Rumbiak",
                    Seaside::reef),
            scene(
                    "panggung.jpg",
                    "Tiga penari membuka Pekan Batik Pesisir di depan bentangan kain batik",
                    "Tiga penari berbusana merah, hijau, dan emas di panggung dengan latar lima kain batik",
                    "Sekar Ayuningtyas",
                    People::stage),
            scene(
                    "stadion.jpg",
                    "Penyerang Bina Samudra menggiring bola pada laga final di Stadion Gelora Ombak",
                    "Pemain berkaus merah menggiring bola di lapangan stadion yang penuh penonton",
                    "Rizal Fathoni",
                    City::stadium),
            scene(
                    "pasar.jpg",
                    "Pembeli memilih buah dan sayur di Pasar Pagi Simpang Lima",
                    "Orang berbelanja di tiga lapak buah beratap garis merah, hijau, dan kuning",
                    "Hesti Marlina",
                    People::market),
            scene(
                    "gedung.jpg",
                    "Peserta Forum Kota Pesisir tiba di Balai Sidang Putra Bahari",
                    "Gedung sidang berpilar dengan atap hijau bertingkat, kolam, dan deretan bendera",
                    "Aisyah Rahmani",
                    City::assembly));

    private Scenes() {}

    private static Scene scene(String file, String description, String alt, String creator, Consumer<Canvas> painter) {
        return new Scene(file, new Scene.Words(description, alt, creator), painter);
    }
}
