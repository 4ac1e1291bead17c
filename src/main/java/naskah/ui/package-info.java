/**
 * The window: one package per feature, view beside view-model, shared controls in {@code ui.control}.
 *
 * <p>View-models state facts and never see {@code javafx.scene}; views only bind. Nothing here touches SQL, files or formats.
 */
package naskah.ui;
