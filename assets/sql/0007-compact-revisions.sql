-- The number of the whole state that a body is pressed against; null for a body that is whole itself.
ALTER TABLE revision ADD COLUMN base INTEGER;
