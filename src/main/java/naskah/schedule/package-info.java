/**
 * What goes out at an instant that was set, for the window and the command line alike.
 *
 * <p>One class moves it ({@link naskah.schedule.Schedule}), by the table of steps like everything else, and one remembers where it is
 * handed over to ({@link naskah.schedule.Outgoing}).
 */
package naskah.schedule;
