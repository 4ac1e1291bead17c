/**
 * The product's own JSON, {@code naskah-article} version 1,
         as {@code assets/schema/naskah-article-1.schema.json} documents it:
 * one mapping for what is stored, what is exported and what comes in.
 */
package naskah.format.json;
