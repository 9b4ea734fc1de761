package org.officialstats.advocacy.model;

/**
 * Who does something, as the host knows them: the name of an account, never a display name or an address. It stands in
 * the audit trail for good.
 *
 * @param id the host's identifier of the account, one line of at most 1,000 characters
 */
public record Actor(String id) {
  public Actor {
    Texts.line("actor", id);
  }

  /** The actor with this identifier. */
  public static Actor of(String id) {
    return new Actor(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
