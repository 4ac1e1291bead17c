package naskah.samples;

import static naskah.samples.Canvas.HEIGHT;
import static naskah.samples.Canvas.WIDTH;
import static naskah.samples.Canvas.ink;
import static naskah.samples.Canvas.mix;
import static naskah.samples.Canvas.vertical;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Pictures of the city: an elevated train, an assembly building and a stadium. */
final class City {
    private City() {}

    static void train(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, 760, "#243b6b", "#4c6a9c", "#93a9c4", "#f3c9a0", "#fbe0b8"));
        c.glow(300, 600, 480, ink("#ffe6b0", .85));
        skyline(c, 600, 26, "#8d9fbd", "#b4bccd", 70, 260, .15);
        skyline(c, 660, 20, "#566c96", "#8591b0", 110, 350, .45);
        skyline(c, 740, 14, "#2c3f6b", "#475a86", 90, 330, .75);
        c.rect(0, 738, WIDTH, HEIGHT, vertical(738, HEIGHT, "#26365a", "#131d38"));
        greenery(c);
        viaduct(c);
        c.at(250, 640, 1, () -> carriages(c));
    }

    private static void skyline(Canvas c, double base, int count, String dark, String light, int low, int high, double lit) {
        double step = WIDTH / (double) count;
        for (int i = -1; i <= count; i++) {
            double width = step * (.7 + c.random.nextDouble() * .5);
            double height = low + c.random.nextInt(high - low);
            double x = i * step + c.random.nextInt(14);
            c.rect(x, base - height, width, height + 160, Canvas.vertical(base - height, base + 80, dark, light));
            c.rect(x, base - height, width * .16, height + 160, ink("#ffffff", .08));
            crown(c, x, base - height, width, ink(dark), i);
            windows(c, x, base - height, width, height, lit);
        }
    }

    private static void crown(Canvas c, double x, double top, double width, Color colour, int kind) {
        switch (Math.floorMod(kind, 4)) {
            case 0 -> c.polygon(colour, x, top + 1, x + width * .5, top - width * .5, x + width, top + 1);
            case 1 -> c.line(x + width * .5, top, x + width * .5, top - 46, 3, colour);
            case 2 -> c.rect(x + width * .2, top - 18, width * .6, 19, colour);
            default -> c.polygon(colour, x, top + 1, x, top - 24, x + width, top + 1);
        }
    }

    private static void windows(Canvas c, double x, double top, double width, double height, double lit) {
        for (double y = top + 14; y < top + height; y += 15) {
            for (double at = x + 8; at < x + width - 10; at += 13) {
                if (c.random.nextDouble() < lit * .45) {
                    c.rect(at, y, 6, 7, ink("#ffdf9a", .35 + lit * .5));
                }
            }
        }
    }

    private static void greenery(Canvas c) {
        for (int i = 0; i < 90; i++) {
            double x = c.random.nextInt(WIDTH);
            Color leaf = mix("#1d4a4a", "#2f6a58", c.random.nextDouble());
            c.disc(x, 792 + c.random.nextInt(70), 22 + c.random.nextInt(34), leaf);
        }
        c.rect(0, 850, WIDTH, 50, ink("#101a33"));
        for (int i = 0; i < 14; i++) {
            double x = 40 + i * 118 + c.random.nextInt(50);
            c.oval(x, 870, 34, 3, ink(i % 2 == 0 ? "#ffcf8a" : "#ff7a6a", .75));
        }
    }

    private static void viaduct(Canvas c) {
        for (int i = 0; i < 6; i++) {
            double x = 110 + i * 290;
            c.polygon(vertical(700, HEIGHT, "#c9c4c6", "#6e7188"), x - 22, HEIGHT, x - 16, 730, x + 16, 730, x + 22, HEIGHT);
            c.polygon(ink("#d8d2cf"), x - 16, 752, x - 70, 706, x + 70, 706, x + 16, 752);
        }
        c.rect(0, 668, WIDTH, 44, vertical(668, 712, "#efe6dc", "#b4aeb4"));
        c.rect(0, 660, WIDTH, 10, ink("#fbf4e8"));
        c.rect(0, 706, WIDTH, 8, ink("#7f8298"));
        for (int x = 0; x < WIDTH; x += 58) {
            c.line(x, 672, x, 704, 1.4, ink("#8a8a9c", .5));
        }
    }

    private static void carriages(Canvas c) {
        for (int i = 0; i < 4; i++) {
            double x = -320 + i * 322;
            boolean first = i == 3;
            c.fill(new RoundRectangle2D.Double(x, -98, first ? 372 : 316, 118, first ? 90 : 16, first ? 90 : 16),
                    vertical(-98, 20, "#ffffff", "#e4eaf2", "#b9c4d6"));
            c.rect(x, -30, first ? 330 : 316, 13, ink("#1f6fb8"));
            c.rect(x, -15, first ? 338 : 316, 5, ink("#38b6a4"));
            for (int k = 0; k < 5; k++) {
                c.fill(new RoundRectangle2D.Double(x + 16 + k * 59, -80, 44, 40, 10, 10), vertical(-80, -40, "#22365c", "#4e6d99"));
                c.rect(x + 24 + k * 59, -62 + k % 3 * 3, 11, 22, ink("#0f1d38", .65));
                c.disc(x + 29 + k * 59, -66 + k % 3 * 3, 6, ink("#0f1d38", .65));
            }
            c.rect(x + 4, 18, first ? 330 : 308, 8, ink("#3a4560"));
        }
        Path2D glass = new Path2D.Double();
        glass.moveTo(958, -84);
        glass.quadTo(1004, -78, 1012, -34);
        glass.lineTo(958, -34);
        glass.closePath();
        c.fill(glass, vertical(-84, -34, "#16284a", "#47648f"));
        c.disc(1002, -2, 7, ink("#fff2c4"));
        c.glow(1030, 0, 110, ink("#fff0c0", .55));
    }

    static void assembly(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, 620, "#3d8fcb", "#86c2e4", "#cfe6ee", "#fbeed2"));
        for (int i = 0; i < 9; i++) {
            cloud(c, 80 + i * 190 + c.random.nextInt(60), 90 + c.random.nextInt(210), .6 + c.random.nextDouble() * .8);
        }
        c.ridge(575, 26, 200, ink("#9ac3bd"));
        hedge(c, 604, "#5f9f84", "#7bb58f");
        building(c);
        c.rect(0, 690, WIDTH, HEIGHT, vertical(690, HEIGHT, "#e9dfca", "#cbbba0"));
        c.polygon(vertical(700, HEIGHT, "#7fc3d8", "#3f8fb5"), 640, 706, 960, 706, 1180, HEIGHT, 420, HEIGHT);
        c.shimmer(800, 712, 890, 110, ink("#ffffff", .35));
        hedge(c, 720, "#3f8468", "#5da37c");
        flags(c);
        for (int i = 0; i < 14; i++) {
            double x = i % 2 == 0 ? 60 + i * 24 : 1230 + i * 24;
            String[] clothes = {"#2f4a75", "#b94a48", "#e2b34c", "#4d7f6a", "#f2efe6"};
            c.person(x, 800 + c.random.nextInt(60), 58, ink(clothes[i % 5]), ink("#8a5b40"));
        }
    }

    private static void cloud(Canvas c, double x, double y, double scale) {
        c.at(x, y, scale, () -> {
            c.oval(0, 0, 110, 20, ink("#ffffff", .75));
            c.disc(-34, -14, 30, ink("#ffffff", .75));
            c.disc(16, -22, 40, ink("#ffffff", .75));
        });
    }

    private static void hedge(Canvas c, double y, String dark, String light) {
        for (int x = -20; x < WIDTH + 20; x += 26) {
            if (y < 700 || x < 560 || x > 1040) {
                c.disc(x, y + c.random.nextInt(14), 26 + c.random.nextInt(20), mix(dark, light, c.random.nextDouble()));
            }
        }
    }

    private static void building(Canvas c) {
        c.rect(250, 520, 1100, 176, vertical(520, 696, "#fdf8ec", "#dccfb4"));
        for (int i = 0; i < 26; i++) {
            c.rect(272 + i * 41.5, 546, 18, 132, vertical(546, 678, "#4a7391", "#7fa5b8"));
        }
        c.rect(236, 504, 1128, 22, ink("#fffdf5"));
        c.rect(236, 524, 1128, 6, ink("#b9a98a"));
        roof(c, 800, 506, 420, 190, "#2f8f7e", "#1c6a63");
        roof(c, 800, 376, 150, 96, "#44a892", "#2a7c70");
        c.line(800, 282, 800, 210, 6, ink("#e6c069"));
        c.disc(800, 206, 9, ink("#f6d98a"));
        for (int i = 0; i < 8; i++) {
            double x = 604 + i * 56;
            c.rect(x - 10, 520, 20, 172, vertical(520, 692, "#fffdf6", "#e5d8bd"));
            c.rect(x - 15, 512, 30, 12, ink("#fffdf6"));
        }
        for (int step = 0; step < 5; step++) {
            c.rect(540 - step * 20, 690 + step * 5, 520 + step * 40, 6, mix("#fdf6e6", "#c9b898", step / 4.0));
        }
    }

    /** A tiered roof with upswept eaves. */
    private static void roof(Canvas c, double x, double y, double reach, double height, String light, String dark) {
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - reach, y - 14);
        roof.quadTo(x - reach * .42, y - height * .35, x - reach * .16, y - height);
        roof.lineTo(x + reach * .16, y - height);
        roof.quadTo(x + reach * .42, y - height * .35, x + reach, y - 14);
        roof.quadTo(x + reach * .8, y + 6, x, y + 4);
        roof.quadTo(x - reach * .8, y + 6, x - reach, y - 14);
        c.fill(roof, vertical(y - height, y, light, dark));
        for (int i = -6; i <= 6; i++) {
            c.line(x + i * reach * .024, y - height, x + i * reach * .14, y, 1.6, ink("#ffffff", .16));
        }
    }

    private static void flags(Canvas c) {
        for (int i = 0; i < 8; i++) {
            double x = i < 4 ? 110 + i * 118 : 1136 + (i - 4) * 118;
            c.line(x, 760, x, 560, 4, ink("#8d8a80"));
            c.rect(x + 2, 562, 54, 17, ink("#d8433f"));
            c.rect(x + 2, 579, 54, 17, ink("#fdfbf4"));
        }
    }

    static void stadium(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, 430, "#0d1a3a", "#213b6e", "#4b5f94"));
        stands(c);
        c.polygon(vertical(494, HEIGHT, "#3fa35f", "#1f7a45"), 150, 494, 1450, 494, 1900, HEIGHT, -300, HEIGHT);
        stripes(c);
        lines(c);
        lamps(c);
        team(c);
        c.disc(884, 806, 13, ink("#ffffff"));
        c.disc(889, 810, 5, ink("#2a3350"));
        c.oval(888, 822, 16, 4, ink("#0b3a22", .5));
    }

    private static void stands(Canvas c) {
        c.polygon(ink("#16264d"), -20, 250, 300, 170, 1300, 170, 1620, 250, 1620, 500, -20, 500);
        String[] crowd = {"#e15d55", "#f5c35b", "#f3efe6", "#5a87c9", "#58b49c", "#2f4479"};
        for (int row = 0; row < 17; row++) {
            for (int x = -10; x < WIDTH; x += 13) {
                double y = 206 + row * 16 + Math.abs(x - 800) / 800.0 * 44;
                c.disc(x + row % 2 * 6 + c.random.nextInt(4), y, 5.2, ink(crowd[c.random.nextInt(6)], .55 + row * .024));
            }
        }
        c.polygon(ink("#0c1733"), -20, 150, 280, 88, 1320, 88, 1620, 150, 1620, 206, 1300, 140, 300, 140, -20, 206);
        c.rect(0, 470, WIDTH, HEIGHT, vertical(470, HEIGHT, "#b5654a", "#8a4436"));
        c.polygon(ink("#20356a"), 0, 470, WIDTH, 470, WIDTH, 494, 0, 494);
        for (int i = 0; i < 8; i++) {
            c.rect(i * 200 + 6, 471, 188, 22, ink(i % 2 == 0 ? "#1f6fb8" : "#e8b54a"));
        }
    }

    private static void stripes(Canvas c) {
        for (int i = 0; i < 10; i += 2) {
            double top = 200 + i * 120.0;
            double bottom = -300 + i * 220.0;
            c.polygon(ink("#ffffff", .06), top, 494, top + 120, 494, bottom + 220, HEIGHT, bottom, HEIGHT);
        }
    }

    private static void lines(Canvas c) {
        Color chalk = ink("#f4fff6", .85);
        c.line(150, 520, 1450, 520, 4, chalk);
        c.line(-60, 760, 1660, 760, 5, chalk);
        c.stroke(new Arc2D.Double(540, 690, 520, 140, 0, 360, Arc2D.OPEN), 5, chalk);
        c.rect(660, 448, 280, 5, ink("#ffffff"));
        c.rect(660, 452, 5, 70, ink("#ffffff"));
        c.rect(935, 452, 5, 70, ink("#ffffff"));
        for (int i = 1; i < 14; i++) {
            c.line(660 + i * 20, 457, 660 + i * 20, 518, 1, ink("#ffffff", .4));
        }
    }

    private static void lamps(Canvas c) {
        for (int x : new int[] {150, 560, 1040, 1450}) {
            c.glow(x, 78, 250, ink("#fff7d8", .6));
            for (int i = 0; i < 6; i++) {
                c.disc(x - 45 + i * 18, 74, 8, ink("#fffdf0"));
            }
            c.polygon(Canvas.fade(80, ink("#fff7d8", .16), 780, ink("#fff7d8", 0)), x - 50, 80, x + 50, 80, x + 270, 780, x - 270, 780);
        }
    }

    private static void team(Canvas c) {
        int[][] places = {{300, 640}, {520, 600}, {760, 620}, {1000, 596}, {1240, 640}, {640, 790}, {1160, 800}, {800, 566}};
        for (int i = 0; i < places.length; i++) {
            player(c, places[i][0], places[i][1], .5 + (places[i][1] - 560) / 420.0, i % 2 == 0 ? "#d8433f" : "#f5f2ea");
        }
        player(c, 850, 812, 1.2, "#d8433f");
    }

    private static void player(Canvas c, double x, double y, double scale, String shirt) {
        c.at(x, y, scale, () -> {
            c.oval(4, 4, 30, 5, ink("#0b3a22", .45));
            c.line(-4, -42, -16, 0, 9, ink("#7a4f38"));
            c.line(4, -42, 22, -10, 9, ink("#7a4f38"));
            c.line(22, -10, 36, -2, 7, ink("#7a4f38"));
            c.polygon(ink("#20356a"), -14, -60, 14, -60, 16, -36, -14, -36);
            c.polygon(ink(shirt), -18, -104, 18, -104, 14, -56, -14, -56);
            c.line(-16, -98, -34, -70, 8, ink(shirt));
            c.line(16, -98, 36, -80, 8, ink(shirt));
            c.disc(0, -120, 13, ink("#7a4f38"));
            c.fill(new Arc2D.Double(-13, -134, 26, 24, 0, 180, Arc2D.PIE), ink("#1c1a22"));
        });
    }
}
