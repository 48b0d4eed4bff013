curl.exe --request 'POST' `
  --url 'https://api.example.com/upload' `
  --form 'metadata="{\"tags\": [\"a\", \"b\"]}";type=application/json' `
  --form-string "lines=one`ntwo"
