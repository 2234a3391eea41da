create table reader (name text);
