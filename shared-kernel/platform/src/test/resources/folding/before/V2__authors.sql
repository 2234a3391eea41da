alter table shelf add column author text;
