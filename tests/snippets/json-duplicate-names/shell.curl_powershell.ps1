curl.exe --request 'POST' `
  --url 'https://api.example.com/twice' `
  --header 'Content-Type: application/json' `
  --data-raw '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'
