package naskah.check.text;

/** One sentence of a passage, without the space after it; UTF-16 offsets. */
public record Sentence(int start, int end, String text) {
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
