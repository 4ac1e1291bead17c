package naskah.ui.photodesk;

/**
 * Which panes stand beside the grid: what there is no room for goes, and in the narrowest window only one thing is there.
 *
 * @param filters wanted
 * @param detail  wanted
 * @param latest  what was asked for last
 */
record PhotoSides(boolean filters, boolean detail, Latest latest) {
    static final PhotoSides FIRST = new PhotoSides(true, true, Latest.NONE);

    /** In ems of the window's width. */
    private static final double ROOM_FOR_ALL = 72;

    private static final double ROOM_FOR_TWO = 42;

    enum Latest {
        NONE,
        FILTERS,
        DETAIL
    }

    /** What is shown in a window so many ems wide. */
    record Shown(boolean filters, boolean grid, boolean detail) {}

    Shown fitting(double ems) {
        if (ems >= ROOM_FOR_ALL) {
            return new Shown(filters, true, detail);
        }
        if (ems >= ROOM_FOR_TWO) {
            boolean left = filters && latest == Latest.FILTERS;
            return new Shown(left, true, detail && !left);
        }
        return switch (latest) {
            case NONE -> new Shown(false, true, false);
            case FILTERS -> new Shown(true, false, false);
            case DETAIL -> new Shown(false, false, true);
        };
    }

    PhotoSides toggleFilters(double ems) {
        boolean off = fitting(ems).filters();
        return new PhotoSides(ems >= ROOM_FOR_ALL ? !off : true, detail, off ? Latest.NONE : Latest.FILTERS);
    }

    PhotoSides toggleDetail(double ems) {
        boolean off = fitting(ems).detail();
        return new PhotoSides(filters, ems >= ROOM_FOR_TWO ? !off : true, off ? Latest.NONE : Latest.DETAIL);
    }

    PhotoSides withDetail() {
        return new PhotoSides(filters, true, Latest.DETAIL);
    }

    /** Back to the grid where something else took its place. */
    PhotoSides withGrid() {
        return new PhotoSides(filters, detail, Latest.NONE);
    }
}
