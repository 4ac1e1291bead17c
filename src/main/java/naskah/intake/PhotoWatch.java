package naskah.intake;

/** Hears how photos are taken in, and may stop it; heard from several threads. */
public interface PhotoWatch {
    /** Nobody looks on. */
    PhotoWatch NONE = new PhotoWatch() {
        @Override
        public void progress(int done, int all) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void progress(int done, int all);

    /** Asked between two files; what was taken in until then stays. */
    boolean isCancelled();
}
