package io.hexarch.broken.domain;

import java.sql.SQLException;
import java.util.Optional;

record DomainWithSql(Optional<SQLException> cause) {}
