package naskah.photo;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of IPTC-IIM 4.2 records, whose character set is declared in 1:90 or must be guessed. */
final class IimWords {
    private static final int RECORD_2 = 0x200;
    private static final int TIME_CREATED = 60;

    private final Directory records;
    private final Charset charset;

    private IimWords(Directory records) {
        this.records = records;
        this.charset = IimCharset.declared(records.getObject(IptcDirectory.TAG_CODED_CHARACTER_SET))
                .orElseGet(() -> ReadableText.likeliest(everything()));
    }

    /** What the records say; broken ones say nothing, since the picture itself may be whole. */
    static PhotoMetadata of(Blocks blocks) {
        try {
            return directory(blocks).map(found -> new IimWords(found).words()).orElse(PhotoMetadata.NONE);
        } catch (RuntimeException saysNothing) {
            return PhotoMetadata.NONE;
        }
    }

    private static Optional<Directory> directory(Blocks blocks) {
        Metadata metadata = new Metadata();
        byte[] iim = blocks.get(Blocks.Kind.IIM);
        if (iim.length > 0) {
            new IptcReader().extract(new SequentialByteArrayReader(iim), metadata, iim.length);
        }
        byte[] photoshop = blocks.get(Blocks.Kind.PHOTOSHOP);
        if (photoshop.length > 0) {
            new PhotoshopReader().extract(new SequentialByteArrayReader(photoshop), photoshop.length, metadata);
        }
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(IptcDirectory.class));
    }

    private List<byte[]> everything() {
        return Arrays.stream(PhotoField.values())
                .filter(PhotoField::isInIim)
                .flatMap(field -> bytes(field.dataset()))
                .toList();
    }

    private PhotoMetadata words() {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            values.put(field, field.isInIim() ? values(field) : List.of());
        }
        return new PhotoMetadata(values);
    }

    private List<String> values(PhotoField field) {
        List<String> texts = texts(field.dataset());
        if (field == PhotoField.DATE_CREATED) {
            return PhotoDate.ofIim(first(texts), first(texts(TIME_CREATED))).map(date -> List.of(date.text())).orElse(List.of());
        }
        return field.isList() ? texts : List.of(String.join(", ", texts));
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private List<String> texts(int dataset) {
        return bytes(dataset)
                .map(value -> ReadableText.of(value, Optional.of(charset)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<byte[]> bytes(int dataset) {
        return switch (records.getObject(RECORD_2 | dataset)) {
            case StringValue one -> Stream.of(one.getBytes());
            case StringValue[] several -> Arrays.stream(several).filter(Objects::nonNull).map(StringValue::getBytes);
            case null, default -> Stream.empty();
        };
    }
}
