package naskah.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/** Writes the words as IPTC-IIM 4.2 records in declared UTF-8, each shortened to what its dataset may hold. */
final class IimRecords {
    private static final int TIME_CREATED = 60;
    private static final byte[] VERSION = {0, 4};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private IimRecords() {}

    static byte[] of(PhotoMetadata words) {
        IimRecords records = new IimRecords();
        records.write(1, 90, IimCharset.UTF_8);
        records.write(2, 0, VERSION);
        words.values().forEach((field, texts) -> {
            if (field == PhotoField.DATE_CREATED) {
                records.date(new PhotoDate(texts.getFirst()));
            } else if (field.isInIim()) {
                texts.forEach(text -> records.text(field.dataset(), shortened(text, field.mostBytes())));
            }
        });
        return records.out.toByteArray();
    }

    private void date(PhotoDate date) {
        text(PhotoField.DATE_CREATED.dataset(), date.iimDate());
        if (!date.iimTime().isEmpty()) {
            text(TIME_CREATED, date.iimTime());
        }
    }

    private void text(int dataset, String text) {
        write(2, dataset, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(int record, int dataset, byte[] value) {
        out.write(0x1c);
        out.write(record);
        out.write(dataset);
        out.write(value.length >> 8);
        out.write(value.length);
        out.writeBytes(value);
    }

    /** As many whole characters, as people see them, as fit into {@code most} bytes of UTF-8. */
    static String shortened(String text, int most) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int bytes = 0;
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            bytes += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                return text.substring(0, end);
            }
            end = next;
        }
        return text;
    }
}
