package org.residentpension.launcher;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A ruled sheet in the place of a scan: the demonstration proves nothing, but its pages show where proof lies. */
final class DemoScan {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;
    private static final int MARGIN = 40;
    private static final int LINE = 28;

    private DemoScan() {}

    static byte[] png() {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.LIGHT_GRAY);
        for (int y = MARGIN; y < HEIGHT - MARGIN; y += LINE) {
            pen.drawLine(MARGIN, y, WIDTH - MARGIN, y);
        }
        pen.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(sheet, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
