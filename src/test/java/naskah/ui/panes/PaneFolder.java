package naskah.ui.panes;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Cut;
import naskah.storage.Archive;
import naskah.storage.Articles;
import naskah.storage.Complaints;
import naskah.storage.Corrections;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.Page;
import naskah.storage.People;
import naskah.storage.PhotoLibrary;
import naskah.storage.Photos;
import naskah.storage.Query;
import naskah.storage.Revision;
import naskah.storage.Revisions;
import naskah.storage.Settings;
import naskah.storage.Summary;
import naskah.storage.Workflow;
import naskah.workflow.PersonId;

/** As much of a data folder as the panes ask for, in memory, with pictures in a temporary folder. */
public final class PaneFolder implements DataFolder {
    public final List<Summary> summaries = new ArrayList<>();
    public final Map<Long, Article> states = new HashMap<>();
    public final List<Revision> revisions = new ArrayList<>();
    public PhotoMetadata metadata = PhotoMetadata.NONE;
    private final Map<PhotoId, Photo> photos = new HashMap<>();
    private final Map<PhotoId, Path> files = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Path path;

    public PaneFolder(Path path) {
        this.path = path;
    }

    /** A picture file of one colour; different colours are different photos. */
    public Path picture(String name, int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb + (y * 60 / height << 8));
            }
        }
        try {
            Path file = path.resolve(name);
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String photo(String name, int width, int height, int rgb) {
        return ((PhotoRead.Ok) take(picture(name, width, height, rgb), name)).photo().id().sha256();
    }

    /** Shows the photo by another file from now on, as after a change of its framing. */
    public void replace(String photo, Path file) {
        files.put(new PhotoId(photo), file);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Access access() {
        return Access.WRITE;
    }

    @Override
    public Articles articles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Archive archive() {
        return new Archive() {
            @Override
            public Page list(Query query, Optional<String> after, int limit) {
                String wanted = query.text().toLowerCase(Locale.ROOT);
                return new Page(
                        summaries.stream()
                                .filter(s -> s.card().headline().toLowerCase(Locale.ROOT).contains(wanted))
                                .limit(limit)
                                .toList(),
                        Optional.empty());
            }

            @Override
            public List<Summary> related(Article article, int limit) {
                return summaries.stream().filter(s -> !s.id().equals(article.id())).limit(limit).toList();
            }

            @Override
            public List<Summary> trashed(int limit) {
                return List.of();
            }

            @Override
            public long count() {
                return summaries.size();
            }
        };
    }

    @Override
    public Revisions revisions() {
        return new Revisions() {
            @Override
            public List<Revision> of(ArticleId id) {
                return revisions;
            }

            @Override
            public Optional<Article> read(ArticleId id, long number) {
                return Optional.ofNullable(states.get(number));
            }

            @Override
            public Optional<Then> at(ArticleId id, Instant second) {
                return Optional.empty();
            }
        };
    }

    @Override
    public Photos photos() {
        return new Photos() {
            @Override
            public PhotoRead add(Path file, String fileName) {
                return take(file, fileName);
            }

            @Override
            public Optional<Photo> find(PhotoId id) {
                return Optional.ofNullable(photos.get(id));
            }

            @Override
            public Optional<Path> original(PhotoId id) {
                return Optional.ofNullable(files.get(id));
            }

            @Override
            public Path thumbnail(PhotoId id, int longestSide) {
                return files.get(id);
            }

            @Override
            public Path asShot(PhotoId id, int longestSide) {
                return files.get(id);
            }

            @Override
            public Path cut(PhotoId id, Cut cut) {
                return files.get(id);
            }
        };
    }

    private PhotoRead take(Path file, String fileName) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                return new PhotoRead.Refused(PhotoRead.Reason.NOT_A_PICTURE, fileName);
            }
            PhotoId id = new PhotoId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            Photo photo = Photo.arriving(
                    id,
                    new PhotoOriginal(
                            fileName, PhotoFormat.PNG, new Photo.Size(image.getWidth(), image.getHeight()), bytes.length),
                    metadata);
            photos.put(id, photo);
            files.put(id, Files.write(path.resolve(id.sha256() + ".png"), bytes));
            return new PhotoRead.Ok(photo);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public PhotoLibrary library() {
        throw new UnsupportedOperationException("no library of photos here");
    }

    @Override
    public People people() {
        throw new UnsupportedOperationException("no list of persons here");
    }

    @Override
    public Corrections corrections() {
        throw new UnsupportedOperationException("no corrections here");
    }

    @Override
    public naskah.storage.Reviews reviews() {
        throw new UnsupportedOperationException("no reviews here");
    }

    @Override
    public Complaints complaints() {
        throw new UnsupportedOperationException("no complaints here");
    }

    @Override
    public Workflow workflow() {
        throw new UnsupportedOperationException("no workflow here");
    }

    @Override
    public void signIn(PersonId person) {}

    @Override
    public Settings settings() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, String json) {
                settings.put(key, json);
            }

            @Override
            public void change(String key, UnaryOperator<Optional<String>> next) {
                settings.compute(key, (same, before) -> next.apply(Optional.ofNullable(before)).orElse(null));
            }
        };
    }

    @Override
    public Health verify(LongConsumer progress) {
        return new Health(0, 0, List.of());
    }

    @Override
    public void backup(Path zip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
