package naskah.workflow;

/**
 * How strictly a house with several persons works.
 *
 * @param fourEyes    whether nobody approves an article that holds text of theirs which nobody has cleared
 * @param idleMinutes after how long without a key or a mouse the desk asks who is there; 0 never asks
 */
public record Procedure(boolean fourEyes, int idleMinutes) {
    public static final Procedure STANDARD = new Procedure(true, 10);

    public Procedure {
        if (idleMinutes < 0 || idleMinutes > 24 * 60) {
            throw new IllegalArgumentException("not a time to wait: " + idleMinutes);
        }
    }
}
