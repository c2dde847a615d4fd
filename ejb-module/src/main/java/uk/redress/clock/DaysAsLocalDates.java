package uk.redress.clock;

import java.sql.Types;
import java.time.LocalDate;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;
import org.hibernate.type.spi.TypeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A day read with SQL is a {@link LocalDate}. Hibernate 6 would still hand out {@code java.sql.Date} there, which is a
 * moment in some time zone; version 7 does what this class does.
 */
public final class DaysAsLocalDates implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(new LocalDateType());
    }

    private static final class LocalDateType extends DateJdbcType {

        @Override
        public int getJdbcTypeCode() {
            return Types.DATE;
        }

        @Override
        public <T> JavaType<T> getJdbcRecommendedJavaTypeMapping(
                @Nullable Integer length, @Nullable Integer scale, TypeConfiguration types) {
            return types.getJavaTypeRegistry().getDescriptor(LocalDate.class);
        }
    }
}
