create table shelf (
    book   text,
    author text
);
