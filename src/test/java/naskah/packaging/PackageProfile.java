package naskah.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a Maven or Ant file of the package says, asked by XPath. */
final class PackageProfile {
    private static final String PROFILE = "/project/profiles/profile[id='package']";

    private final Document document;

    private PackageProfile(Document document) {
        this.document = document;
    }

    static PackageProfile of(Path file) throws IOException, ParserConfigurationException, SAXException {
        return new PackageProfile(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    }

    /** The texts below the profile, e.g. of "javaOption". */
    List<String> all(String element) throws XPathExpressionException {
        return texts(PROFILE + "//" + element);
    }

    List<String> texts(String path) throws XPathExpressionException {
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }
}
