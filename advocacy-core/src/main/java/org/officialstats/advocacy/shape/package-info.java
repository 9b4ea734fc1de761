/**
 * What records are made of: their components, and the values, collections and records inside them, found by reflection
 * once for each type. The JSON form, its schemas, references between entities, code lists and the audit trail all read
 * the same description, so that a new component of an entity is known everywhere at once.
 *
 * <p>Not exported. Everything here is immutable and thread-safe.
 */
package org.officialstats.advocacy.shape;
