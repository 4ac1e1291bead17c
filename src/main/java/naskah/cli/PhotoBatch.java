package naskah.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.format.csv.CsvTable;
import naskah.photo.PhotoId;
import naskah.rights.PhotoChange;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoQuery;
import naskah.storage.StorageException;

/** A table of changes, checked whole before anything is written: the first column names the photo, the others its fields. */
final class PhotoBatch {
    private static final String ID = "id";
    private static final String FILE = "file";

    private final Errand errand;
    private final PhotoLibrary library;
    private final PhotoFields fields;
    private final CsvTable table;
    private final String name;

    /** @param name what people call the file */
    PhotoBatch(Errand errand, PhotoLibrary library, PhotoFields fields, CsvTable table, String name) {
        this.errand = errand;
        this.library = library;
        this.fields = fields;
        this.table = table;
        this.name = name;
    }

    /** Every changed photo of the table; empty, each bad line said by its number, when any of it makes no sense. */
    Optional<List<Held>> plan() throws StorageException {
        List<Held> planned = new ArrayList<>();
        boolean good = areColumnsGood();
        Map<String, List<PhotoId>> named = good && table.columns().getFirst().equals(FILE) ? named() : Map.of();
        Set<PhotoId> seen = new HashSet<>();
        for (CsvTable.Row row : good ? table.rows() : List.<CsvTable.Row>of()) {
            Optional<Held> one = plan(row, named, seen);
            one.ifPresent(planned::add);
            good &= one.isPresent();
        }
        return good ? Optional.of(planned) : Optional.empty();
    }

    private boolean areColumnsGood() {
        boolean good = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            boolean known = i == 0 ? column.equals(ID) || column.equals(FILE) : PhotoFields.isKnown(column);
            if (!known || !seen.add(column)) {
                errand.fail(i == 0 ? "cli.photo.batch.first" : "cli.photo.batch.column", name, 1, column,
                        String.join(", ", PhotoFields.names()));
                good = false;
            }
        }
        return good;
    }

    private Optional<Held> plan(CsvTable.Row row, Map<String, List<PhotoId>> named, Set<PhotoId> seen)
            throws StorageException {
        if (row.cells().size() != table.columns().size()) {
            return bad(row, "cells", row.cells().size(), table.columns().size());
        }
        String photo = row.cells().getFirst();
        List<PhotoId> meant = table.columns().getFirst().equals(FILE)
                ? named.getOrDefault(photo, List.of())
                : new NamedPhoto(errand, library).beginningWith(photo);
        if (meant.size() > 1) {
            return bad(row, "ambiguous", photo, "");
        }
        Optional<Held> held = meant.isEmpty() ? Optional.empty() : library.find(meant.getFirst());
        if (held.isEmpty() || held.get().trashed().isPresent()) {
            return bad(row, "missing", photo, "");
        }
        if (!seen.add(held.get().photo().id())) {
            return bad(row, "twice", photo, "");
        }
        return change(row).map(change -> held.get().withPhoto(change.of(held.get().photo(), held.get().addedAt())));
    }

    /** An empty cell leaves its field as it is. */
    private Optional<PhotoChange> change(CsvTable.Row row) {
        PhotoChange change = PhotoChange.NONE;
        boolean good = true;
        for (int i = 1; i < row.cells().size(); i++) {
            String value = row.cells().get(i);
            switch (value.isEmpty() ? new PhotoFields.Reading.Ok(PhotoChange.NONE) : fields.read(table.columns().get(i), value)) {
                case PhotoFields.Reading.Ok ok -> change = change.then(ok.change());
                case PhotoFields.Reading.Wrong wrong -> {
                    bad(row, wrong.reason().name(), table.columns().get(i), value);
                    good = false;
                }
            }
        }
        return good ? Optional.of(change) : Optional.empty();
    }

    private <T> Optional<T> bad(CsvTable.Row row, String reason, Object first, Object second) {
        errand.fail("cli.photo.batch." + reason, name, String.valueOf(row.line()), first, second);
        return Optional.empty();
    }

    /** The photos by the names that their files came with, as far as the table asks for them. */
    private Map<String, List<PhotoId>> named() throws StorageException {
        Set<String> asked = new HashSet<>();
        table.rows().stream().filter(row -> !row.cells().isEmpty()).forEach(row -> asked.add(row.cells().getFirst()));
        Map<String, List<PhotoId>> named = new HashMap<>();
        new PhotoPages(library).each(PhotoQuery.ALL, tile -> {
            if (asked.contains(tile.photo().fileName())) {
                named.computeIfAbsent(tile.photo().fileName(), file -> new ArrayList<>()).add(tile.photo().id());
            }
        });
        return named;
    }
}
