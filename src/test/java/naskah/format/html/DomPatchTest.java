package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class DomPatchTest {
    private Document document;
    private Element article;
    private DomPatch patch;

    @BeforeEach
    void page() throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element html = document.createElement("html");
        article = document.createElement("article");
        document.appendChild(html);
        html.appendChild(article);
        patch = new DomPatch(document, source -> source.equals("ada") ? "data:image/png;base64,AA" : source);
    }

    @Test
    void anyRowOfPiecesIsShownInOrderWithUnchangedElementsTheSame() {
        Random random = new Random(20260302);
        List<Piece> pieces = new ArrayList<>();
        for (int round = 0; round < 300; round++) {
            change(pieces, random, round);
            Map<Piece, Node> before = shown(pieces);
            patch.show(pieces);

            assertThat(texts()).isEqualTo(pieces.stream().map(DomPatchTest::text).toList());
            before.forEach((piece, node) -> assertThat(find(piece.id())).isSameAs(node));
            assertThat(texts()).hasSize(pieces.size());
            previous = List.copyOf(pieces);
        }
    }

    @Test
    void onlyTextAndPicturesGetIn() {
        patch.show(List.of(new Piece(
                "x",
                "<p id=x onclick=a() style=b>ha<script>jahat()</script><a href='javascript:a()' target=_blank>lo</a>"
                        + "<blink>!</blink><style>p{}</style><img src=ada srcset='https://x.example/1 2x'><img src='https://x.example'></p>")));
        Element p = find("x");

        assertThat(p.getTextContent()).isEqualTo("halo!");
        assertThat(p.getAttributes().getLength()).isEqualTo(1);
        assertThat(p.getElementsByTagName("a").item(0).getAttributes().getNamedItem("href")).isNull();
        assertThat(((Element) p.getElementsByTagName("img").item(0)).getAttribute("src")).startsWith("data:image/png");
        assertThat(((Element) p.getElementsByTagName("img").item(0)).hasAttribute("srcset")).isFalse();
        assertThat(((Element) p.getElementsByTagName("img").item(1)).hasAttribute("src")).isFalse();
    }

    @Test
    void aLinkShowsItsAddressInsteadOfLeadingThere() {
        patch.show(List.of(new Piece("x", "<p id=x><a href='https://x.example/a'>a</a></p>")));

        assertThat(((Element) find("x").getElementsByTagName("a").item(0)).getAttribute("title"))
                .isEqualTo("https://x.example/a");
    }

    @Test
    void aPieceThatIsNoElementOfAPageIsShownAsItsText() {
        patch.show(List.of(new Piece("x", "<marquee>berita</marquee>"), new Piece("y", "teks saja")));

        assertThat(texts()).containsExactly("berita", "teks saja");
    }

    private List<Piece> previous = List.of();

    private Map<Piece, Node> shown(List<Piece> pieces) {
        Map<Piece, Node> same = new HashMap<>();
        pieces.stream().filter(previous::contains).forEach(piece -> same.put(piece, find(piece.id())));
        return same;
    }

    private static void change(List<Piece> pieces, Random random, int round) {
        int at = pieces.isEmpty() ? 0 : random.nextInt(pieces.size());
        switch (pieces.isEmpty() ? 0 : random.nextInt(5)) {
            case 0, 1 -> pieces.add(at, piece("p" + round, "teks " + round));
            case 2 -> pieces.set(at, piece(pieces.get(at).id(), "ganti " + round));
            case 3 -> pieces.remove(at);
            default -> Collections.swap(pieces, at, random.nextInt(pieces.size()));
        }
    }

    private static Piece piece(String id, String text) {
        return new Piece(id, "<p id=\"" + id + "\">" + text + "</p>");
    }

    private static String text(Piece piece) {
        return piece.html().replaceAll("<[^>]+>", "");
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node child = article.getFirstChild(); child != null; child = child.getNextSibling()) {
            texts.add(child.getTextContent());
        }
        return texts;
    }

    private Element find(String id) {
        for (Node child = article.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (((Element) child).getAttribute("id").equals(id)) {
                return (Element) child;
            }
        }
        return null;
    }
}
