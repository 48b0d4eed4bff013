curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it''s #{x} $y `z`": 5
}'
