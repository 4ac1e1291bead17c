/** Says in a caption who stands where, as a reader sees the picture. */
package naskah.photo.naming;
