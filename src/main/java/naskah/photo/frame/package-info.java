/**
 * How a photo is shown, as numbers that no pixel depends on: turn, straightening, flip, focal point, crops and redactions.
 *
 * <p>Two spaces, both from 0 to 1 across and down: redactions and focal point lie in the upright original, so that turning the picture
 * leaves them on what they are for; crops lie in the framed picture, which is the original after turn, straightening and flip.
 */
package naskah.photo.frame;
