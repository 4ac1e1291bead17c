package naskah.storage.sqlite;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Frequent roots of news Indonesian that look affixed, or that a prefix would hide: they are never cut. */
final class Roots {
    // not Set.of: a word may stand here twice without harm
    private static final Set<String> ALL = new HashSet<>(Arrays.asList(
            """
            abadi ada adapun adil agenda air ajak ajar akan akhir aku alami alas alat alir ambil ampun ancam anggap
            angkat angkut antar antri apa arti asuh asuransi atas ataupun atur awas bagai bagaimana bagi bahan
            bakteri bank banyak batas bencana benda bendera bensin bentuk berangkat berani berapa beras berat
            berhala beri beringin berita berkas berlian bersih beruang besar beton bijak bintan bom buah bukan bulan
            cantik capai cari cat cek cinta daerah dagang dampak dapat dekan delapan demokrasi dengan depan deputi
            desa dewan didik dikit dilema dinas dinasti dingin diplomasi direktur disiplin diskusi distrik divisi
            doa dua duduk durian ejek ekonomi ekspor elak empat enam endap energi erat evakuasi evaluasi federasi
            gaji gelar gempa generasi gerak gubernur gugus hadir hak hakim hambat harga hari hasil hewan hidup
            himpun hujan hutan ibadah ibu ikan iklan ikut iman impor indikasi industri inflasi informasi ingat ingin
            injak inovasi inspirasi instansi institusi intai intan internasional investasi investigasi isi istri
            izin jabat jadi jaksa jalan jam jambi janji jaring jawab jembatan jendela jumlah juri juta kabar
            kabupaten kagum kait kaji kalah kalaupun kami kampanye kanan kantor kapan karyawan kasih kasihan kata
            kawan kebaya kebun kecam kecewa kecil kecuali kejam kejar kejut kelabu kelamin kelas keliling kelola
            kelompok keluar keluarga keluh kemarau kemarin kembali kembang kemeja kemudi kemudian kena kenal kenang
            kendali kendara kepada kepala kepiting kerangka keras kereta kering kerja kesan ketat ketika ketua kira
            kirim koalisi kolaborasi komedian komisi kondisi koordinasi koperasi korupsi kota kritik kuasa kukuh
            kuliah kumpul kunci kunjung kupas kurang kuras kurban kursus kutip labuh lahan laku lalu lanjut lantik
            lapang lapor latih lawan layak layan lebaran ledak lemari lembaga lepas lihat lima lindung lingkung
            listrik lomba lulus luncur maaf mabuk main majalah makalah makam makan maki makin makmur makna malam
            malas malu manajemen mandi manfaat mantan manusia mari masak masalah masih massa masuk mata mati maupun
            maut medali media mekanisme melayu memang memori menang menara mendiang menit mentari mentega menteri
            merah merdeka merek mereka meriah merinding merosot mesin meski meskipun mesti mewah miliar milik
            militer mimpi minat minggu minta minum minyak mobil modal moneter muat muda mudah mukim mulai muncul
            mundur mungkin musim musnah musuh mutasi naik nama nanti nasional negara negeri negosiasi nelayan nikah
            nikmat nilai nomor notasi nusantara nyala nyaman nyanyi nyata nyawa nyonya obat olah oleh operasi opsi
            orang organisasi pagi pajak pakai pandemi pangan pantai partai pasang pasar pasien pasok pasti pecah
            pecat pegang pegawai pekan pelangi pelopor peluang peluru pemilu penasaran pendekar pengantin pengaruh
            penjara penjuru penting penuh peraga perahu perak peran perang perangkap perangkat peranti perawan
            percuma perdana perdata perempuan pergi peri periksa perilaku perintah periode peristiwa perkara perkasa
            perlahan perlu permai permata permisi perna pernah perompak persegi persen persis pertama pertanda
            perwira pesan pesantren pesawat pesisir pilih pimpin pindah pinjam polisi politisi populasi posisi
            potensi presiden prestasi pribadi produksi program provinsi proyek puasa pukul pulih puluh pun punya
            pusat putus radiasi rakyat ramai rambutan rapun rasa ratus rawat reaksi realisasi reformasi rehabilitasi
            rekam relawan rencana restoran revisi revolusi ribu ringan rumah rusak rusuh sah saham saksi sampai
            sanksi santri sapa sapi sasar satu saudara sawah sebab sebar sebelah sebelum sebentar seberang sebut
            sedan sedang sederhana sedia sedih sedikit segala segar segel segenap segera sehat sehingga seimbang
            sejahtera sejak sejarah sejati sekali sekarang sekitar sekolah sekretaris seksi sektor sekutu selalu
            selama selamat selaras selasa selat selatan seleksi selenggara selesai selidik selimut seluruh semangat
            sembako sembilan semi sempat sempit semua senang sendiri seni senin senior senjata sentosa sentuh
            senyawa sepak sepakat sepatu sepeda seperti septi sepupu serabut seragam serah serang serangga serap
            serasi seraya serbu serentak serial sering serius serta sertifikat seru serupa sesuai sesuatu sesumbar
            setan setara setelah setia setiap setor setuju sewa sidang sidik sita situasi solusi stasiun strategi
            studi suami suka sukses sumbang sumber sungai surat susah susun tahan tahu tahun taman tambah tanah
            tanam tangan tanggap tangkap tani tapi tari tarik tawan tawar tegak teguh tekan teknologi telepon teliti
            teman tembak tembus tempat tempel tempuh temu tenaga tenang tengah tentang tentara tentu tepat tepi
            terang terap terbang terbit teriak terima terjun terlalu terminal ternak terowongan tertawa terus tes
            tetap tetapi tewas tidak tiga tim tindak tingkat titik tolak tolong tonton tradisi transaksi
            transportasi triliun tugas tuju tujuh tukang tulang tulis tumpang tunda tunggu tunjuk tuntut turnamen
            tutup tutur ubah uji ujian ukur ulama ulang undang ungkap universitas usaha usul usut vaksin vaksinasi
            versi veteran wakil walaupun warga warna wartawan wilayah wisatawan wujud yakin
            """
                    .strip()
                    .split("\\s+")));

    private Roots() {}

    static boolean isRoot(String word) {
        return ALL.contains(word);
    }
}
