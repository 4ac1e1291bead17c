/** Articles that go out at an instant that was set: letting them, and saying what was missed, refused or not handed over. */
package naskah.ui.schedule;
