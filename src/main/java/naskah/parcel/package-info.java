/**
 * An article on its way between two desks that share no server: a signed file with its kept states and its photos, which comes back and
 * is merged.
 *
 * <p>The states that both desks know tell what both grew from. A parcel is read within bounds and believed only where its signature and
 * every hash hold; whether its desk is known is for a person to say, once.
 */
package naskah.parcel;
