package org.demarche.report;

import java.util.List;

/**
 * Places for the actors of a network, such that their distances are as near as can be to how many steps lie between them: stress
 * majorization (Gansner, Koren and North 2004) from places on a circle. The same network has the same places on any machine.
 */
final class Layout {
    private static final int ROUNDS = 300;
    private static final int SPREADING_ROUNDS = 400;
    /** Actors of different parts of the network stand this far apart. */
    private static final double FAR = 3.2;

    private final int count;
    private final double[] x;
    private final double[] y;

    private Layout(int count) {
        this.count = count;
        this.x = new double[count];
        this.y = new double[count];
    }

    /**
     * A place for each of {@code widths}, in pixels, all within a frame; boxes of these widths around them don't overlap as long
     * as there is room.
     *
     * @param edges pairs of indexes of those who should stand near each other
     * @param widths how wide each one's box is
     * @param height how high boxes are
     */
    static double[][] of(List<int[]> edges, double[] widths, double height, double frameWidth, double frameHeight) {
        Layout layout = new Layout(widths.length);
        layout.begin();
        layout.majorize(layout.distances(edges));
        layout.fit(widths, height, frameWidth, frameHeight);
        for (int round = 0; round < SPREADING_ROUNDS && layout.spread(widths, height); round++) {
            layout.keepInside(widths, height, frameWidth, frameHeight);
        }
        layout.keepInside(widths, height, frameWidth, frameHeight);
        return new double[][] {layout.x, layout.y};
    }

    private void begin() {
        for (int i = 0; i < count; i++) {
            double angle = 2 * StrictMath.PI * i / count;
            // No two on one line or at one distance: a symmetric start would keep the drawing folded.
            double radius = 1 + 0.07 * (i % 5);
            x[i] = radius * StrictMath.cos(angle);
            y[i] = radius * StrictMath.sin(angle);
        }
    }

    /** The number of steps between each two, by breadth. */
    private double[][] distances(List<int[]> edges) {
        double[][] distances = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                distances[i][j] = i == j ? 0 : Double.POSITIVE_INFINITY;
            }
        }
        for (int[] edge : edges) {
            distances[edge[0]][edge[1]] = 1;
            distances[edge[1]][edge[0]] = 1;
        }
        for (int via = 0; via < count; via++) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][via] + distances[via][j]);
                }
            }
        }
        for (double[] row : distances) {
            for (int j = 0; j < count; j++) {
                row[j] = Double.isInfinite(row[j]) ? FAR : row[j];
            }
        }
        return distances;
    }

    private void majorize(double[][] distances) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < count; i++) {
                move(i, distances[i]);
            }
        }
    }

    /** Moves one to where the others, each by itself, would have it, on average; the nearer, the more it weighs. */
    private void move(int i, double[] distance) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int j = 0; j < count; j++) {
            if (i == j) {
                continue;
            }
            double apart = Math.max(1e-6, StrictMath.hypot(x[i] - x[j], y[i] - y[j]));
            double weight = 1 / (distance[j] * distance[j]);
            sumX += weight * (x[j] + distance[j] * (x[i] - x[j]) / apart);
            sumY += weight * (y[j] + distance[j] * (y[i] - y[j]) / apart);
            weights += weight;
        }
        if (weights > 0) {
            x[i] = sumX / weights;
            y[i] = sumY / weights;
        }
    }

    /** Stretches the drawing over the frame. */
    private void fit(double[] widths, double height, double frameWidth, double frameHeight) {
        double widest = 0;
        for (double width : widths) {
            widest = Math.max(widest, width);
        }
        scale(x, widest / 2, frameWidth - widest / 2);
        scale(y, height, frameHeight - height);
    }

    private static void scale(double[] places, double from, double to) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            least = Math.min(least, place);
            most = Math.max(most, place);
        }
        double range = most - least;
        for (int i = 0; i < places.length; i++) {
            places[i] = range < 1e-6 ? (from + to) / 2 : from + (places[i] - least) / range * (to - from);
        }
    }

    /** Pushes apart boxes that overlap, along the shorter way; false if none do. */
    private boolean spread(double[] widths, double height) {
        boolean hasMoved = false;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double overlapX = (widths[i] + widths[j]) / 2 + 14 - Math.abs(x[i] - x[j]);
                double overlapY = height + 16 - Math.abs(y[i] - y[j]);
                if (overlapX <= 0 || overlapY <= 0) {
                    continue;
                }
                hasMoved = true;
                if (overlapX < overlapY) {
                    double push = (x[i] <= x[j] ? -1 : 1) * (overlapX / 2 + 0.5);
                    x[i] += push;
                    x[j] -= push;
                } else {
                    double push = (y[i] <= y[j] ? -1 : 1) * (overlapY / 2 + 0.5);
                    y[i] += push;
                    y[j] -= push;
                }
            }
        }
        return hasMoved;
    }

    private void keepInside(double[] widths, double height, double frameWidth, double frameHeight) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.max(widths[i] / 2 + 4, Math.min(frameWidth - widths[i] / 2 - 4, x[i]));
            y[i] = Math.max(height / 2 + 4, Math.min(frameHeight - height / 2 - 4, y[i]));
        }
    }
}
