package uk.redress.access;

/**
 * What a person's own pages show of the account.
 *
 * @param shortCuts whether keys do things on the pages
 */
public record MyAccount(String name, Role role, boolean shortCuts) {}
