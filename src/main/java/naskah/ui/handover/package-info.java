/** What leaves the desk as a signed parcel or as evidence, what comes back in a parcel, and what both desks changed differently. */
package naskah.ui.handover;
