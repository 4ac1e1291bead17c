package naskah.storage.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;

/** Long articles of words after Zipf's law, and the small changes that people make to them; the same ones for the same seed. */
public final class Prose {
    private static final String[] ONSETS = "b c d g h j k l m n p r s t w".split(" ");
    private static final String[] RHYMES = "a i u e o ang ar un as".split(" ");

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    public Prose(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 1 + random.nextInt(3); syllable >= 0; syllable--) {
                word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
            }
            vocabulary.add(word.toString());
        }
    }

    /** A word; the first ones of the vocabulary come again and again. */
    public String word() {
        return vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 3)));
    }

    public String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i % 17 == 0 ? ". " : " ").append(word());
        }
        return text.append('.').toString();
    }

    /** An article of paragraphs of 40 words. */
    public Article article(int words) {
        List<Block> blocks = new ArrayList<>();
        for (int left = words; left > 0; left -= 40) {
            blocks.add(new Block.Paragraph(BlockId.fresh(), Spans.plain(words(Math.min(40, left)))));
        }
        return Desk.article(words(8)).withBody(new Body(blocks));
    }

    /** The article after an edit: mostly another word here and there, now and then a paragraph more, fewer or elsewhere. */
    public Article edited(Article article) {
        List<Block> blocks = new ArrayList<>(article.body().blocks());
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(12)) {
            case 0 -> blocks.add(at, new Block.Paragraph(BlockId.fresh(), Spans.plain(words(40))));
            case 1 -> {
                if (blocks.size() > 10) {
                    blocks.remove(at);
                }
            }
            case 2 -> blocks.add(blocks.remove(at));
            default -> {
                Block.Paragraph paragraph = (Block.Paragraph) blocks.get(at);
                String[] words = paragraph.text().split(" ");
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    words[random.nextInt(words.length)] = word();
                }
                blocks.set(at, new Block.Paragraph(paragraph.id(), Spans.plain(String.join(" ", words))));
            }
        }
        return article.withBody(new Body(blocks));
    }
}
