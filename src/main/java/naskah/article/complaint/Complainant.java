package naskah.article.complaint;

/** Who complains and how they are reached; both may be empty, since a complaint counts without a name. */
public record Complainant(String name, String contact) {
    public static final Complainant UNKNOWN = new Complainant("", "");

    public Complainant {
        name = name.strip();
        contact = contact.strip();
    }

    /** Name and contact in one line, empty where neither is known. */
    public String words() {
        if (name.isEmpty() || contact.isEmpty()) {
            return name + contact;
        }
        return name + " (" + contact + ")";
    }
}
