/** The sample newsroom with which a first start is furnished: our own articles and pictures, from {@code assets/samples}. */
package naskah.format.samples;
