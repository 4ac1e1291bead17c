package naskah.samples;

import static naskah.samples.Canvas.HEIGHT;
import static naskah.samples.Canvas.WIDTH;
import static naskah.samples.Canvas.ink;
import static naskah.samples.Canvas.mix;
import static naskah.samples.Canvas.vertical;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/** Pictures of the sea: a harbour at dawn and a coral reef. */
final class Seaside {
    private Seaside() {}

    static void harbour(Canvas c) {
        c.rect(0, 0, WIDTH, 560, vertical(0, 560, "#2b2d5b", "#6a4677", "#d9706b", "#f8b26a", "#fde2a4"));
        c.glow(1060, 520, 520, ink("#fff0b8", .75));
        c.disc(1060, 500, 74, ink("#fff6d6"));
        clouds(c);
        c.ridge(528, 40, 210, ink("#a0627a"));
        c.ridge(545, 22, 140, ink("#6d4a70"));
        c.rect(0, 556, WIDTH, HEIGHT - 556, vertical(556, HEIGHT, "#f4b681", "#b9697a", "#533c69", "#252447"));
        c.shimmer(1060, 560, 890, 120, ink("#ffe9b0", .55));
        c.shimmer(500, 600, 900, 420, ink("#3a2f5e", .25));
        c.rect(0, 552, 470, 22, ink("#33264c"));
        crane(c, 120, 556, 1.0);
        crane(c, 350, 556, .74);
        c.at(800, 570, .62, () -> freighter(c, "#4a3560", "#5c4370"));
        c.at(1280, 612, .9, () -> schooner(c));
        c.at(520, 742, 1.35, () -> schooner(c));
        pier(c);
        for (int i = 0; i < 7; i++) {
            c.bird(760 + i * 62 + c.random.nextInt(40), 190 + c.random.nextInt(150), 11 + c.random.nextInt(9), ink("#3c2c55", .8));
        }
    }

    private static void clouds(Canvas c) {
        for (int i = 0; i < 11; i++) {
            double x = c.random.nextInt(WIDTH);
            double y = 120 + i * 34;
            Color tint = mix("#8d5c86", "#ffd79a", i / 10.0);
            for (int k = 0; k < 3; k++) {
                c.oval(x + k * 90, y + k * 3, 190 - k * 30, 7, new Color(tint.getRed(), tint.getGreen(), tint.getBlue(), 120));
            }
        }
    }

    private static void crane(Canvas c, double x, double y, double scale) {
        Color steel = ink("#392a52");
        c.at(x, y, scale, () -> {
            c.line(-60, 0, -44, -210, 9, steel);
            c.line(60, 0, 44, -210, 9, steel);
            c.line(-54, -70, 54, -70, 7, steel);
            c.line(-50, -140, 50, -140, 5, steel);
            c.rect(-58, -232, 130, 26, steel);
            c.line(-150, -222, 270, -222, 9, steel);
            c.line(0, -320, 270, -222, 4, steel);
            c.line(0, -320, -150, -222, 4, steel);
            c.line(0, -320, 0, -222, 8, steel);
            c.line(210, -222, 210, -120, 3, steel);
            c.rect(186, -120, 48, 26, ink("#b9525a"));
        });
    }

    private static void freighter(Canvas c, String hull, String house) {
        c.polygon(ink(hull), -330, -56, 300, -56, 350, -78, 316, 4, -300, 4);
        String[] boxes = {"#c55a58", "#d98e57", "#5c7f92", "#8b5a7c"};
        for (int i = 0; i < 18; i++) {
            int rows = 1 + (i * 7 % 3);
            for (int row = 0; row < rows; row++) {
                c.rect(-170 + i * 24, -78 - row * 20, 22, 18, ink(boxes[(i + row) % 4]));
            }
        }
        c.rect(-300, -150, 90, 94, ink(house));
        c.rect(-290, -172, 70, 24, ink(house));
        for (int i = 0; i < 4; i++) {
            c.rect(-292 + i * 20, -140, 12, 9, ink("#ffd99a"));
        }
        c.rect(-250, -210, 18, 40, ink("#b9525a"));
    }

    /** A two-masted phinisi. */
    private static void schooner(Canvas c) {
        Path2D hull = new Path2D.Double();
        hull.moveTo(-120, -26);
        hull.quadTo(0, -2, 120, -22);
        hull.lineTo(168, -44);
        hull.quadTo(120, 30, 60, 30);
        hull.lineTo(-84, 30);
        hull.quadTo(-118, 10, -120, -26);
        c.rect(-98, -48, 50, 30, ink("#4a3763"));
        c.line(-40, -10, -40, -215, 5, ink("#2a1f3f"));
        c.line(44, -10, 44, -235, 5, ink("#2a1f3f"));
        c.polygon(ink("#f6d9b0"), -36, -205, -36, -34, 30, -34);
        c.polygon(ink("#fbe6c4"), 48, -226, 48, -30, 122, -34);
        c.polygon(ink("#e8b993"), -44, -200, -44, -30, -104, -30);
        c.polygon(ink("#f3cfa5"), 46, -216, 186, -50, 110, -40);
        c.line(110, -36, 190, -52, 4, ink("#2a1f3f"));
        c.fill(hull, ink("#2a1f3f"));
        c.stroke(new QuadCurve2D.Double(-116, -14, 0, 10, 140, -24), 3, ink("#e7a66b"));
        c.oval(20, 34, 170, 7, ink("#1b1734", .5));
    }

    private static void pier(Canvas c) {
        c.polygon(ink("#1d1933"), 900, HEIGHT, 1180, 806, WIDTH, 790, WIDTH, HEIGHT);
        c.polygon(ink("#2b2443"), 1180, 806, WIDTH, 790, WIDTH, 806, 1176, 820);
        for (int i = 0; i < 5; i++) {
            c.rect(1230 + i * 88, 768 - i * 2, 10, 44, ink("#120f24"));
        }
        c.person(1330, 806, 82, ink("#120f24"), ink("#120f24"));
        c.person(1372, 804, 76, ink("#120f24"), ink("#120f24"));
        c.rect(1450, 762, 60, 42, ink("#120f24"));
        c.rect(1476, 728, 46, 76, ink("#18142c"));
    }

    static void reef(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, HEIGHT, "#9ff0e4", "#37bfcf", "#0f86b3", "#0a4f86", "#062a55"));
        for (int i = 0; i < 9; i++) {
            double x = 120 + i * 175 + c.random.nextInt(70);
            c.polygon(Canvas.fade(0, ink("#ffffff", .20), 640, ink("#ffffff", 0)), x, 0, x + 60, 0, x - 120 + i * 6, 700, x - 290, 700);
        }
        c.ridge(640, 60, 260, ink("#0b5f8f", .75));
        c.ridge(730, 70, 190, ink("#094a78"));
        for (int i = 0; i < 26; i++) {
            coral(c, 40 + i * 62 + c.random.nextInt(30), 760 + c.random.nextInt(50), .55 + c.random.nextDouble() * .4, i);
        }
        c.ridge(815, 30, 150, ink("#07305a"));
        for (int i = 0; i < 15; i++) {
            coral(c, i * 118 + c.random.nextInt(50), 884 + c.random.nextInt(16), 1.0 + c.random.nextDouble() * .6, i + 2);
        }
        c.ridge(884, 10, 90, ink("#052448"));
        school(c);
        c.at(1130, 330, 1, () -> turtle(c));
        for (int i = 0; i < 60; i++) {
            c.disc(c.random.nextInt(WIDTH), c.random.nextInt(650), 1.5 + c.random.nextDouble() * 5, ink("#ffffff", .28));
        }
    }

    private static void coral(Canvas c, double x, double y, double scale, int kind) {
        String[] colours = {"#ff7a6b", "#ffb25e", "#f25c94", "#b07be0", "#ffd66b", "#ff9a8a"};
        String colour = colours[kind % colours.length];
        c.at(x, y, scale, () -> {
            switch (kind % 3) {
                case 0 -> branch(c, 0, 0, -Math.PI / 2, 46, ink(colour));
                case 1 -> fan(c, ink(colour));
                default -> brain(c, ink(colour), ink("#ffffff", .25));
            }
        });
    }

    private static void branch(Canvas c, double x, double y, double angle, double length, Color colour) {
        if (length < 11) {
            c.disc(x, y, 5, colour);
            return;
        }
        double endX = x + Math.cos(angle) * length;
        double endY = y + Math.sin(angle) * length;
        c.line(x, y, endX, endY, length / 4.2, colour);
        branch(c, endX, endY, angle - .25 - c.random.nextDouble() * .35, length * .74, colour);
        branch(c, endX, endY, angle + .25 + c.random.nextDouble() * .35, length * .74, colour);
    }

    private static void fan(Canvas c, Color colour) {
        for (int i = -7; i <= 7; i++) {
            double angle = -Math.PI / 2 + i * .13;
            double reach = 120 - Math.abs(i) * 4;
            c.stroke(new QuadCurve2D.Double(0, 0, Math.cos(angle) * 60, Math.sin(angle) * 70, Math.cos(angle) * reach * 1.1,
                    Math.sin(angle) * reach), 6, colour);
        }
    }

    private static void brain(Canvas c, Color colour, Color light) {
        c.disc(0, 0, 62, colour);
        for (int i = 0; i < 4; i++) {
            c.stroke(new QuadCurve2D.Double(-50 + i * 6, -8 - i * 14, 0, -34 - i * 12, 50 - i * 6, -8 - i * 14), 4, light);
        }
    }

    private static void school(Canvas c) {
        for (int i = 0; i < 34; i++) {
            double x = 250 + c.random.nextGaussian() * 150;
            double y = 330 + c.random.nextGaussian() * 62 + (x - 250) * .15;
            fish(c, x, y, 15 + c.random.nextDouble() * 9, ink("#ffd34d"));
        }
        fish(c, 760, 560, 40, ink("#ff8a3c"));
        fish(c, 862, 610, 32, ink("#ff8a3c"));
        fish(c, 1420, 620, 30, ink("#f4f7ff"));
    }

    private static void fish(Canvas c, double x, double y, double size, Color colour) {
        c.polygon(colour, x - size * .8, y, x - size * 1.55, y - size * .5, x - size * 1.4, y, x - size * 1.55, y + size * .5);
        c.oval(x, y, size, size * .5, colour);
        c.oval(x - size * .1, y, size * .12, size * .46, ink("#ffffff", .55));
        c.disc(x + size * .6, y - size * .1, Math.max(1.4, size * .09), ink("#12304f"));
    }

    private static void turtle(Canvas c) {
        Color skin = ink("#2f7f72");
        c.polygon(skin, 60, -30, 150, -120, 170, -96, 96, 4);
        c.polygon(skin, 60, 34, 128, 112, 104, 126, 34, 46);
        c.polygon(skin, -92, -22, -150, -70, -160, -48, -96, 6);
        c.polygon(skin, -92, 26, -146, 58, -132, 74, -80, 40);
        c.oval(138, -4, 34, 23, skin);
        c.disc(152, -10, 4, ink("#0c2c3a"));
        c.oval(0, 0, 116, 66, ink("#1f5f5a"));
        c.oval(0, -6, 104, 56, ink("#4fa186"));
        for (int i = -2; i <= 2; i++) {
            c.polygon(ink("#2f7f72"), i * 42 - 17, -18, i * 42, -34 + Math.abs(i) * 4, i * 42 + 17, -18, i * 42 + 17, 8,
                    i * 42, 24 - Math.abs(i) * 4, i * 42 - 17, 8);
        }
    }
}
