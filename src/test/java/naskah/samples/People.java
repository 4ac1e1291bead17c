package naskah.samples;

import static naskah.samples.Canvas.HEIGHT;
import static naskah.samples.Canvas.WIDTH;
import static naskah.samples.Canvas.ink;
import static naskah.samples.Canvas.vertical;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/** Pictures of people together: a stage with batik cloths and a morning market. */
final class People {
    private People() {}

    static void stage(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, HEIGHT, "#2a1020", "#5c1f2c", "#8a3530"));
        cloth(c, 0, 300, "#24355f", "#e3c07a", 0);
        cloth(c, 320, 320, "#7a2e2b", "#f0d196", 1);
        cloth(c, 660, 280, "#3b2418", "#e0aa5e", 2);
        cloth(c, 960, 320, "#1f4b4a", "#ecd9a0", 3);
        cloth(c, 1300, 300, "#5a2446", "#f2c98a", 1);
        c.polygon(vertical(640, 780, "#7a4a2c", "#4a2a1c"), -20, 780, 120, 640, 1480, 640, 1620, 780);
        c.rect(0, 780, WIDTH, 26, ink("#2e1813"));
        for (int x : new int[] {330, 800, 1270}) {
            c.polygon(Canvas.fade(0, ink("#ffe9b8", .40), 700, ink("#ffe9b8", 0)), x - 30, 0, x + 30, 0, x + 230, 700, x - 230, 700);
            c.oval(x, 694, 220, 30, ink("#ffdd9a", .30));
        }
        dancer(c, 330, 706, 1.15, "#c9473a", "#e9b64f", 1);
        dancer(c, 800, 722, 1.4, "#1f7a6c", "#f0c462", -1);
        dancer(c, 1270, 706, 1.15, "#c9473a", "#e9b64f", -1);
        audience(c);
    }

    private static void cloth(Canvas c, double x, double width, String ground, String pattern, int kind) {
        c.rect(x + 8, 40, width - 16, 540, vertical(40, 580, ground, ground));
        Color wax = ink(pattern, .8);
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 5; column++) {
                double atX = x + 42 + column * (width - 60) / 4.6;
                double atY = 76 + row * 58;
                motif(c, atX, atY, kind, wax, ink(ground));
            }
        }
        c.rect(x + 8, 556, width - 16, 24, ink(pattern, .55));
        for (int i = 0; i < 5; i++) {
            double fold = x + 24 + i * (width - 40) / 5;
            c.rect(fold, 40, 16, 540, ink("#000000", .13));
            c.rect(fold + 16, 40, 8, 540, ink("#ffffff", .06));
        }
        c.rect(x, 26, width, 18, ink("#d9a552"));
    }

    private static void motif(Canvas c, double x, double y, int kind, Color wax, Color ground) {
        switch (kind) {
            case 0 -> {
                for (int i = 0; i < 4; i++) {
                    double angle = Math.PI / 4 + i * Math.PI / 2;
                    c.oval(x + Math.cos(angle) * 14, y + Math.sin(angle) * 14, 12, 12, wax);
                }
                c.disc(x, y, 6, ground);
            }
            case 1 -> {
                c.polygon(wax, x - 20, y, x, y - 26, x + 20, y, x, y + 26);
                c.polygon(ground, x - 12, y, x, y - 16, x + 12, y, x, y + 16);
                c.disc(x, y, 5, wax);
            }
            case 2 -> {
                c.stroke(new QuadCurve2D.Double(x - 26, y + 22, x + 4, y - 34, x + 26, y - 22), 8, wax);
                c.stroke(new QuadCurve2D.Double(x - 20, y + 30, x + 12, y + 6, x + 30, y - 12), 3, wax);
                c.disc(x - 14, y - 14, 5, wax);
            }
            default -> {
                for (int i = 0; i < 6; i++) {
                    double angle = i * Math.PI / 3;
                    c.line(x, y, x + Math.cos(angle) * 22, y + Math.sin(angle) * 22, 6, wax);
                }
                c.disc(x, y, 9, wax);
                c.disc(x, y, 4, ground);
            }
        }
    }

    private static void dancer(Canvas c, double x, double y, double scale, String cloth, String gold, int side) {
        c.at(x, y, scale, () -> {
            Color skin = ink("#c98e62");
            Path2D skirt = new Path2D.Double();
            skirt.moveTo(-26, -128);
            skirt.quadTo(-46, -40, -58, 0);
            skirt.quadTo(0, 14, 58, 0);
            skirt.quadTo(38, -50, 26, -128);
            skirt.closePath();
            c.fill(skirt, ink(cloth));
            for (int i = -2; i <= 2; i++) {
                c.line(i * 8, -120, i * 22, 0, 2.4, ink(gold, .7));
            }
            c.polygon(ink(gold), -26, -190, 26, -190, 28, -124, -28, -124);
            c.line(-24, -182, -64, -206, 11, skin);
            c.line(-64, -206, -82, -250, 10, skin);
            c.line(24, -182, 70, -176, 11, skin);
            c.line(70, -176, 98, -206, 10, skin);
            c.oval(0, -222, 28, 30, ink("#20141a"));
            c.rect(-9, -206, 18, 20, skin);
            c.oval(0, -221, 20, 24, skin);
            c.polygon(ink(gold, .9), -30, -190, 0, -168, 30, -190, 24, -180, 0, -152, -24, -180);
            crown(c, gold);
            Path2D shawl = new Path2D.Double();
            shawl.moveTo(side * 82, -244);
            shawl.curveTo(side * 150, -190, side * 70, -110, side * 140, -40);
            shawl.curveTo(side * 96, -84, side * 112, -150, side * 66, -200);
            shawl.closePath();
            c.fill(shawl, ink("#f4dfb0", .9));
            c.rect(-30, -132, 60, 11, ink("#7a2e2b"));
        });
    }

    private static void crown(Canvas c, String gold) {
        c.polygon(ink(gold), -26, -236, -34, -270, -14, -252, 0, -288, 14, -252, 34, -270, 26, -236);
        c.disc(0, -256, 6, ink("#c9473a"));
    }

    private static void audience(Canvas c) {
        for (int row = 0; row < 3; row++) {
            for (int i = -1; i < 22; i++) {
                double x = i * 78 + row * 36 + c.random.nextInt(16);
                double y = 838 + row * 34 + c.random.nextInt(10);
                Color shade = new Color(34 - row * 9, 16 - row * 4, 24 - row * 6);
                c.disc(x, y, 25, shade);
                c.oval(x, y + 58, 46, 42, shade);
            }
        }
    }

    static void market(Canvas c) {
        c.rect(0, 0, WIDTH, HEIGHT, vertical(0, 620, "#bfe0e4", "#fdf0d2", "#f8d9a6"));
        houses(c);
        c.rect(0, 640, WIDTH, 260, vertical(640, HEIGHT, "#d9b78c", "#a57c58"));
        stall(c, 60, 500, "#d8504a", "#fdf3e0", 0);
        stall(c, 600, 520, "#2f8f8a", "#fdf3e0", 1);
        stall(c, 1130, 500, "#e8a53c", "#fdf3e0", 2);
        shoppers(c);
        bunting(c);
    }

    private static void houses(Canvas c) {
        String[] walls = {"#e7c9a6", "#d9a98c", "#c9d4c5", "#efd9b8", "#b9c9d0"};
        for (int i = 0; i < 9; i++) {
            double x = i * 186 - 30;
            double height = 220 + c.random.nextInt(110);
            c.rect(x, 640 - height, 176, height, ink(walls[i % 5]));
            c.polygon(ink("#b06a4c"), x - 14, 642 - height, x + 88, 566 - height, x + 190, 642 - height);
            for (int k = 0; k < 3; k++) {
                c.rect(x + 20 + k * 52, 670 - height, 32, 46, ink("#5f7f8a"));
                c.rect(x + 34 + k * 52, 670 - height, 4, 46, ink("#fdf6e6"));
            }
        }
        c.rect(0, 300, WIDTH, 350, ink("#fdeccb", .35));
    }

    private static void stall(Canvas c, double x, double width, String one, String two, int kind) {
        c.rect(x + 16, 400, 12, 400, ink("#6d4a33"));
        c.rect(x + width - 28, 400, 12, 400, ink("#6d4a33"));
        c.rect(x + 20, 440, width - 40, 220, ink("#4a3226", .55));
        hanging(c, x, width, kind);
        c.person(x + width * .36, 690, 190, ink(kind == 1 ? "#c9503f" : "#2f5f7a"), ink("#9a6646"));
        c.person(x + width * .72, 690, 176, ink(kind == 2 ? "#4d8f5f" : "#e2b34c"), ink("#8a5a3c"));
        c.rect(x, 660, width, 150, vertical(660, 810, "#a06a43", "#744a2f"));
        for (int i = 0; i < 5; i++) {
            c.rect(x, 690 + i * 26, width, 3, ink("#5a3723", .6));
        }
        produce(c, x, width, kind);
        awning(c, x, width, one, two);
    }

    private static void awning(Canvas c, double x, double width, String one, String two) {
        int strips = 10;
        double strip = (width + 60) / strips;
        for (int i = 0; i < strips; i++) {
            double left = x - 30 + i * strip;
            double topLeft = x + 10 + i * (width - 20) / strips;
            double topRight = x + 10 + (i + 1) * (width - 20) / strips;
            Color colour = ink(i % 2 == 0 ? one : two);
            c.polygon(colour, topLeft, 330, topRight, 330, left + strip, 430, left, 430);
            c.oval(left + strip / 2, 430, strip / 2, 16, colour);
        }
        c.polygon(Canvas.fade(330, ink("#ffffff", .25), 430, ink("#000000", .12)), x + 10, 330, x + width - 10, 330,
                x + width + 30, 432, x - 30, 432);
    }

    private static void hanging(Canvas c, double x, double width, int kind) {
        for (int i = 0; i < 7; i++) {
            double at = x + 50 + i * (width - 100) / 6;
            c.line(at, 430, at, 480, 2, ink("#3a271c"));
            for (int k = 0; k < 5; k++) {
                c.oval(at - 9 + k * 4.5, 484 + (k % 2) * 9, 7, 17, ink(kind == 0 ? "#f0cf4e" : kind == 1 ? "#c7433a" : "#8fb84f"));
            }
        }
    }

    private static void produce(Canvas c, double x, double width, int kind) {
        String[][] fruits = {
            {"#e2453c", "#f08a34", "#8fb43a"}, {"#f2c13c", "#7a4fa0", "#d9543f"}, {"#5fa04a", "#f29a3c", "#c23b4a"}
        };
        for (int basket = 0; basket < 3; basket++) {
            double middle = x + width * (.2 + basket * .3);
            for (int row = 0; row < 4; row++) {
                for (int i = 0; i < 7 - row; i++) {
                    double at = middle - 57 + row * 9.5 + i * 19;
                    c.disc(at, 652 - row * 14, 11, ink(fruits[kind][basket]));
                    c.disc(at - 3, 648 - row * 14, 3, ink("#ffffff", .5));
                }
            }
            c.polygon(ink("#d2a468"), middle - 82, 656, middle + 82, 656, middle + 64, 706, middle - 64, 706);
            c.line(middle - 76, 672, middle + 76, 672, 3, ink("#a87a45"));
            c.line(middle - 70, 688, middle + 70, 688, 3, ink("#a87a45"));
        }
    }

    private static void shoppers(Canvas c) {
        String[] clothes = {"#2f4a75", "#b94a68", "#3f7f6a", "#8a5aa0", "#d98a3c", "#f0ece0"};
        for (int i = 0; i < 6; i++) {
            double x = 150 + i * 262 + c.random.nextInt(70);
            double y = 872 + c.random.nextInt(20);
            c.oval(x, y, 60, 10, ink("#5a3d28", .35));
            c.person(x, y, 215, ink(clothes[i]), ink("#7a4f38"));
            if (i % 2 == 0) {
                Color veil = ink(clothes[(i + 3) % 6]);
                c.oval(x, y - 186, 33, 38, veil);
                c.polygon(veil, x - 32, y - 180, x + 32, y - 180, x + 46, y - 116, x, y - 96, x - 46, y - 116);
            } else {
                c.oval(x, y - 194, 25, 27, ink("#221a1c"));
            }
            c.polygon(ink("#e6d2a4"), x + 38, y - 96, x + 88, y - 96, x + 80, y - 44, x + 46, y - 44);
            c.line(x + 34, y - 140, x + 62, y - 96, 5, ink(clothes[i]));
        }
    }

    private static void bunting(Canvas c) {
        String[] colours = {"#d8504a", "#f2c13c", "#2f8f8a", "#fdf3e0"};
        c.stroke(new QuadCurve2D.Double(0, 120, 800, 300, WIDTH, 110), 3, ink("#6d4a33"));
        for (int i = 1; i < 26; i++) {
            double t = i / 26.0;
            double x = t * WIDTH;
            double y = 120 * (1 - t) * (1 - t) + 2 * 300 * t * (1 - t) + 110 * t * t;
            c.polygon(ink(colours[i % 4]), x - 18, y, x + 18, y, x, y + 40);
        }
    }
}
