/** Main, wiring and crash handler: the one place that knows every adapter. Nobody imports it. */
package naskah.app;
