package naskah.photo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of IPTC-IIM 4.2 records, whose character set is declared in 1:90 or must be guessed. */
final class IimWords {
    private static final int TIME_CREATED = 60;

    private final IimDatasets datasets;
    private final Charset charset;

    private IimWords(IimDatasets datasets) {
        this.datasets = datasets;
        this.charset = IimCharset.declared(datasets.values(1, 90)).orElseGet(() -> ReadableText.likeliest(everything()));
    }

    /** What the records say, in a block of their own or among Photoshop's resources. */
    static PhotoMetadata of(Blocks blocks) throws IOException {
        byte[] alone = blocks.get(Blocks.Kind.IIM);
        byte[] stream = alone.length > 0 ? alone : PhotoshopResources.iim(blocks.get(Blocks.Kind.PHOTOSHOP));
        return new IimWords(IimDatasets.of(stream)).words();
    }

    private List<byte[]> everything() {
        return Arrays.stream(PhotoField.values())
                .filter(PhotoField::isInIim)
                .flatMap(field -> datasets.values(2, field.dataset()).stream())
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
        return datasets.values(2, dataset).stream()
                .map(value -> ReadableText.of(value, Optional.of(charset)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
