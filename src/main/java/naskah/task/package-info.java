/**
 * The one door to threads: lanes, throttle, latest-wins, progress.
 *
 * <p>Work runs on a lane; what comes of it is told on the UI executor. Tests pass {@code Runnable::run} for both.
 */
package naskah.task;
