package uk.redress.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.DatabaseIdentityStoreDefinition;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** Who may sign in: the active accounts, each with its one role. */
@DatabaseIdentityStoreDefinition(
        dataSourceLookup = "java:jboss/datasources/RedressDS",
        callerQuery = "select password_hash from account where user_name = ? and active",
        groupsQuery = "select role from account where user_name = ? and active",
        hashAlgorithm = Pbkdf2PasswordHash.class)
@ApplicationScoped
public class AccountIdentities {}
