package naskah.samples;

/** One picture of the sample newsroom: its file, its words and how it is painted. */
record Scene(String file, Words words, java.util.function.Consumer<Canvas> painter) {
    /** Caption, alt text and photographer; the credit is the sample newsroom's. */
    record Words(String description, String alt, String creator) {}
}
