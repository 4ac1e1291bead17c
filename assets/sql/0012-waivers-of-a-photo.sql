-- Waivers are asked for by photo as often as by article, and they only grow.
CREATE INDEX waiver_photo ON waiver (photo);
