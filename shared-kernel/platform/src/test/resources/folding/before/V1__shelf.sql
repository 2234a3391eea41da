create table shelf (book text);
