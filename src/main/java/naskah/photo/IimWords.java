package naskah.photo;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of IPTC-IIM 4.2 records, whose character set is declared in 1:90 or must be guessed. */
final class IimWords {
    private static final byte[] ESC_UTF_8 = {0x1b, '%', 'G'};

    private final Directory records;
    private final Optional<Charset> declared;

    private IimWords(Directory records) {
        this.records = records;
        this.declared = declared(records);
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

    private static Optional<Charset> declared(Directory records) {
        Object set = records.getObject(IptcDirectory.TAG_CODED_CHARACTER_SET);
        boolean utf8 = set instanceof StringValue value && Arrays.equals(value.getBytes(), ESC_UTF_8)
                || set instanceof String name && name.equalsIgnoreCase("UTF-8");
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private PhotoMetadata words() {
        return new PhotoMetadata(
                text(IptcDirectory.TAG_CAPTION),
                text(IptcDirectory.TAG_CREDIT),
                text(IptcDirectory.TAG_BY_LINE),
                "",
                text(IptcDirectory.TAG_HEADLINE));
    }

    private String text(int tag) {
        return values(records.getObject(tag))
                .map(value -> ReadableText.of(value.getBytes(), declared))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<StringValue> values(Object value) {
        return switch (value) {
            case StringValue one -> Stream.of(one);
            case StringValue[] several -> Arrays.stream(several).filter(Objects::nonNull);
            case null, default -> Stream.empty();
        };
    }
}
