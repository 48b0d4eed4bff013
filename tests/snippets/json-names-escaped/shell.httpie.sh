http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:application/json \
  --raw '{
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it'\''s #{x} $y `z`": 5
}'
