-- Every field that a photo's file gives, as versioned JSON; null for photos taken in before, which are read again when they are
-- looked up. The five columns of words stay: they are what lists and filters ask for.
ALTER TABLE photo ADD COLUMN metadata TEXT;
