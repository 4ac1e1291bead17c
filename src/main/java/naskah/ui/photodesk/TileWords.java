package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import naskah.photo.PhotoMetadata;
import naskah.rights.RightsBadge;
import naskah.rights.RightsWords;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoSummary;
import naskah.ui.Desk;

/** What a tile says: the first words of the caption, the credit, and what is to be known before one takes the photo. */
final class TileWords {
    private final Desk desk;
    private final RightsWords rights;

    TileWords(Desk desk) {
        this.desk = desk;
        this.rights = new RightsWords(desk.messages(), desk.house().zone());
    }

    String caption(PhotoSummary tile) {
        String text = tile.photo().metadata().description().strip();
        return text.isEmpty() ? desk.text("photodesk.tile.noCaption") : text;
    }

    String credit(PhotoSummary tile) {
        String text = tile.photo().metadata().creditLine().strip();
        return text.isEmpty() ? desk.text("photodesk.tile.noCredit") : text;
    }

    String uses(PhotoSummary tile) {
        return tile.uses() == 0 ? "" : desk.text("photodesk.tile.uses", tile.uses());
    }

    List<RightsBadge> badges(PhotoSummary tile) {
        return rights.badges(tile, desk.clock().instant());
    }

    boolean isRedacted(PhotoSummary tile) {
        return !tile.photo().framing().redactions().isEmpty();
    }

    /** Everything that the tile shows, in one sentence after the other. */
    String spoken(PhotoSummary tile) {
        PhotoMetadata words = tile.photo().metadata();
        List<String> said = new ArrayList<>();
        said.add(words.altText().isBlank() ? caption(tile) : words.altText());
        said.add(tile.missing().contains(Missing.CAPTION) ? desk.text("photodesk.tile.noCaption") : "");
        said.add(credit(tile));
        badges(tile).forEach(badge -> said.add(badge.label()));
        said.add(isRedacted(tile) ? desk.text("photodesk.tile.redacted") : "");
        said.add(tile.uses() == 0 ? desk.text("photodesk.used.false") : desk.text("photodesk.tile.used", tile.uses()));
        return String.join(". ", said.stream().filter(part -> !part.isBlank()).distinct().toList());
    }
}
