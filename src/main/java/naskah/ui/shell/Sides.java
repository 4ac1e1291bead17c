package naskah.ui.shell;

/**
 * Which of the panes beside the article are there: what a person asked for, as far as there is room.
 *
 * @param latest the one that was asked for last, which gets the room when there is not enough for both
 */
record Sides(boolean list, boolean preview, Latest latest) {
    /** Least widths in ems, as in the stylesheet. */
    private static final double LIST = 17;

    private static final double PREVIEW = 20;
    private static final double ARTICLE = 30;

    /** What the form needs for two fields beside each other. */
    private static final double COMFORTABLE = 42;

    enum Latest {
        NONE,
        LIST,
        PREVIEW
    }

    /** What is shown in a window this many ems wide. */
    Sides fitting(double ems) {
        if (list && preview && ems >= LIST + PREVIEW + COMFORTABLE) {
            return this;
        }
        boolean listShown = list && (latest == Latest.LIST || latest == Latest.NONE && ems >= LIST + ARTICLE);
        boolean previewShown = preview
                && (latest == Latest.PREVIEW || !list && ems >= PREVIEW + ARTICLE && latest == Latest.NONE);
        return alone(ems, listShown, previewShown);
    }

    private Sides alone(double ems, boolean listShown, boolean previewShown) {
        boolean onlyOne = list != preview;
        boolean listAlone = listShown || onlyOne && list && ems >= LIST + ARTICLE;
        boolean previewAlone = previewShown || onlyOne && preview && ems >= PREVIEW + ARTICLE;
        return new Sides(listAlone, previewAlone, latest);
    }

    /** Where the preview begins, as a fraction of the width: where a person put it, unless the form would be too narrow. */
    static double previewAt(double wanted, double ems, double listEms) {
        double least = Math.min(listEms + COMFORTABLE, ems - PREVIEW) / ems;
        return Math.max(wanted, least);
    }

    /** A person pressed the list's key in a window this wide: what is shown goes, what is not comes. */
    Sides toggleList(double ems) {
        boolean shown = fitting(ems).list();
        return new Sides(!shown, preview, shown ? latest : Latest.LIST);
    }

    Sides togglePreview(double ems) {
        boolean shown = fitting(ems).preview();
        return new Sides(list, !shown, shown ? latest : Latest.PREVIEW);
    }

    Sides withPreview(double ems) {
        return fitting(ems).preview() ? this : new Sides(list, true, Latest.PREVIEW);
    }

    Sides withList(double ems) {
        return fitting(ems).list() ? this : new Sides(true, preview, Latest.LIST);
    }
}
