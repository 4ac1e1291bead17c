package naskah.samples;

import static naskah.samples.Canvas.HEIGHT;
import static naskah.samples.Canvas.WIDTH;
import static naskah.samples.Canvas.ink;
import static naskah.samples.Canvas.mix;
import static naskah.samples.Canvas.vertical;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/** Pictures of the land: rice terraces and a volcano. */
final class Countryside {
    private Countryside() {}

    static void terraces(Canvas c) {
        c.rect(0, 0, WIDTH, 420, vertical(0, 420, "#7cc4dd", "#bfe3dc", "#fdf0c8"));
        c.glow(330, 200, 380, ink("#fff6cf", .9));
        c.disc(330, 200, 56, ink("#fffbe8"));
        c.ridge(330, 90, 300, ink("#8fb8b4"));
        c.ridge(380, 70, 220, ink("#6a9f90"));
        c.ridge(425, 40, 130, ink("#4a8670"));
        palms(c, 470, 9, .5, ink("#37705c"));
        for (int i = 0; i < 9; i++) {
            terrace(c, i);
        }
        palms(c, 960, 3, 1.75, ink("#133f34"));
        hut(c, 1180, 520);
        farmer(c, 640, 742, 1.05);
        farmer(c, 760, 762, 1.15);
        farmer(c, 905, 752, 1.1);
    }

    private static void terrace(Canvas c, int step) {
        double top = 455 + step * step * 3.6 + step * 26;
        double phase = step * .9;
        Color edge = mix("#5fa05a", "#1f6a44", step / 8.0);
        Color field = mix("#d8e07a", "#57a84f", step / 8.0);
        c.fill(band(top - 8, phase, 34), edge);
        c.fill(band(top, phase, 34), step % 3 == 1 ? mix("#c6ead9", "#7cc2b4", step / 8.0) : field);
        if (step % 3 != 1) {
            rice(c, top, phase, step);
        } else {
            c.stroke(band(top + 9 + step, phase, 34), 1.5, ink("#ffffff", .45));
        }
    }

    private static double wave(double x, double top, double phase, double swing) {
        return top + Math.sin(x / 290 + phase) * swing + Math.sin(x / 120 + phase * 2) * swing * .22;
    }

    private static Path2D band(double top, double phase, double swing) {
        Path2D band = new Path2D.Double();
        band.moveTo(-20, HEIGHT + 20);
        for (int x = -20; x <= WIDTH + 20; x += 8) {
            band.lineTo(x, wave(x, top, phase, swing));
        }
        band.lineTo(WIDTH + 20, HEIGHT + 20);
        band.closePath();
        return band;
    }

    private static void rice(Canvas c, double top, double phase, int step) {
        Color stalk = mix("#a9c45a", "#2f8046", step / 8.0);
        int rows = 2 + step / 2;
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < WIDTH; x += 9 + step * 2) {
                double y = wave(x, top, phase, 34) + 9 + row * (7 + step * 1.5);
                double lean = c.random.nextDouble() * 4 - 2;
                c.line(x, y, x + lean, y - 4 - step, 1.2 + step * .18, stalk);
            }
        }
    }

    private static void palms(Canvas c, double ground, int count, double scale, Color colour) {
        for (int i = 0; i < count; i++) {
            double x = count == 3 ? new double[] {70, 1490, 1380}[i] : 620 + i * 105 + c.random.nextInt(50);
            c.at(x, ground - c.random.nextInt(20), scale * (.8 + c.random.nextDouble() * .4), () -> palm(c, colour));
        }
    }

    private static void palm(Canvas c, Color colour) {
        c.stroke(new QuadCurve2D.Double(0, 0, 16, -90, 6, -190), 9, colour);
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (i / 8.0);
            double reach = Math.cos(angle) * 96;
            double rise = 26 + Math.sin(angle) * 52;
            double droop = 8 + Math.abs(Math.cos(angle)) * 46;
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(6, -190);
            leaf.quadTo(6 + reach * .5, -192 - rise, 6 + reach, -190 - rise * .35 + droop);
            leaf.quadTo(6 + reach * .5, -182 - rise * .55, 6, -186);
            c.fill(leaf, colour);
        }
        c.disc(0, -184, 8, colour);
        c.disc(13, -182, 8, colour);
    }

    private static void hut(Canvas c, double x, double y) {
        c.line(x - 50, y, x - 50, y - 66, 7, ink("#5a3d2b"));
        c.line(x + 50, y, x + 50, y - 66, 7, ink("#5a3d2b"));
        c.rect(x - 64, y - 26, 128, 9, ink("#6d4a33"));
        c.polygon(ink("#a8703f"), x - 92, y - 62, x - 30, y - 126, x + 30, y - 126, x + 92, y - 62);
        c.polygon(ink("#c88a4f"), x - 92, y - 62, x - 30, y - 126, x - 4, y - 126, x - 8, y - 62);
    }

    private static void farmer(Canvas c, double x, double y, double scale) {
        c.at(x, y, scale, () -> {
            c.polygon(ink("#1d3f4f"), -12, 0, -15, -34, 15, -34, 12, 0);
            c.polygon(ink("#c9503f"), -17, -30, -20, -62, 10, -70, 22, -44, 16, -30);
            c.line(12, -58, 34, -30, 7, ink("#8a5a3c"));
            c.line(34, -30, 40, -14, 3, ink("#4e9a46"));
            c.disc(4, -76, 10, ink("#8a5a3c"));
            c.polygon(ink("#eccf8b"), -24, -78, 5, -100, 34, -78);
            c.oval(5, -78, 29, 4, ink("#d6b36a"));
        });
    }

    static void volcano(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, 700, "#16213f", "#35406f", "#7d6a93", "#e59a86", "#fbd3a0"));
        for (int i = 0; i < 90; i++) {
            c.disc(c.random.nextInt(WIDTH), c.random.nextInt(260), .8 + c.random.nextDouble() * 1.4, ink("#ffffff", .7));
        }
        plume(c);
        c.glow(800, 262, 190, ink("#ff9a4d", .8));
        cone(c);
        c.ridge(640, 46, 240, ink("#5b4a70"));
        mist(c, 640);
        c.ridge(705, 50, 170, ink("#3d3659"));
        mist(c, 715);
        c.ridge(780, 40, 210, ink("#262545"));
        trees(c);
        post(c);
    }

    private static void plume(Canvas c) {
        for (int i = 0; i < 130; i++) {
            double rise = i / 130.0;
            double x = 800 + rise * rise * 430 + c.random.nextGaussian() * (14 + rise * 78);
            double y = 250 - rise * 215 + c.random.nextGaussian() * (6 + rise * 26);
            Color smoke = mix("#d98f84", "#5b5a80", Math.min(1, rise * 1.25));
            c.disc(x, y, 20 + rise * 62, new Color(smoke.getRed(), smoke.getGreen(), smoke.getBlue(), 58));
        }
    }

    private static void cone(Canvas c) {
        Path2D cone = new Path2D.Double();
        cone.moveTo(60, 720);
        cone.quadTo(560, 590, 730, 268);
        cone.quadTo(770, 284, 800, 276);
        cone.quadTo(836, 288, 870, 264);
        cone.quadTo(1050, 600, 1560, 720);
        cone.closePath();
        c.fill(cone, vertical(260, 720, "#3b3357", "#55486f", "#7c6585"));
        Path2D lit = new Path2D.Double();
        lit.moveTo(800, 276);
        lit.quadTo(836, 288, 870, 264);
        lit.quadTo(1050, 600, 1560, 720);
        lit.lineTo(1020, 720);
        lit.quadTo(880, 520, 838, 400);
        lit.closePath();
        c.fill(lit, vertical(260, 720, "#7a5572", "#a9768a", "#b98b97"));
        lava(c, 790, 276, -70);
        lava(c, 826, 280, 34);
    }

    private static void lava(Canvas c, double x, double y, double drift) {
        Path2D flow = new Path2D.Double();
        flow.moveTo(x, y);
        flow.curveTo(x + drift * .2, y + 60, x + drift, y + 90, x + drift * .8, y + 165);
        c.stroke(flow, 11, ink("#ff7a3c", .35));
        c.stroke(flow, 5, ink("#ffb35c"));
    }

    private static void mist(Canvas c, double y) {
        for (int i = 0; i < 14; i++) {
            c.oval(c.random.nextInt(WIDTH), y + c.random.nextInt(50), 240, 13, ink("#f7d7c0", .12));
        }
    }

    private static void trees(Canvas c) {
        for (int i = 0; i < 70; i++) {
            double x = c.random.nextInt(WIDTH);
            double y = 842 + c.random.nextInt(66);
            double tall = (x > 1060 && x < 1420 ? 24 : 44) + c.random.nextInt(x > 1060 && x < 1420 ? 16 : 46);
            c.polygon(ink("#14162f"), x - tall * .3, y, x, y - tall, x + tall * .3, y);
            c.polygon(ink("#14162f"), x - tall * .24, y - tall * .34, x, y - tall * 1.25, x + tall * .24, y - tall * .34);
        }
        c.rect(0, 866, WIDTH, 40, ink("#14162f"));
    }

    private static void post(Canvas c) {
        c.rect(1190, 716, 130, 160, ink("#1b1c39"));
        c.polygon(ink("#2c2b50"), 1164, 720, 1255, 664, 1346, 720);
        c.rect(1204, 744, 34, 30, ink("#ffd98a"));
        c.rect(1268, 744, 34, 30, ink("#ffd98a"));
        c.glow(1254, 760, 130, ink("#ffcf7a", .3));
        c.line(1372, 880, 1372, 620, 6, ink("#1b1c39"));
        c.line(1372, 700, 1340, 880, 3, ink("#1b1c39"));
        c.oval(1372, 636, 26, 12, ink("#d8d3e6"));
        c.disc(1372, 612, 6, ink("#ff6a5a"));
        c.person(1140, 870, 78, ink("#0c0d20"), ink("#0c0d20"));
    }
}
