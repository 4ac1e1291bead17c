package naskah.format.folder;

/** Follows an export and may stop it. */
public interface Watch {
    Watch NONE = new Watch() {
        @Override
        public void progress(int done, int all) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many of the pictures and files are written. */
    void progress(int done, int all);

    /** Asked between two files; an export that is told to stop leaves everything as it was. */
    boolean isCancelled();
}
