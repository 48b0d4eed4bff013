curl.exe --request 'POST' `
  --url 'https://api.example.com/upload' `
  --form-string 'text="quoted"; it''s; filename=x \' `
  --form 'fi"le="{\"a\": \"b\\\\c\"}";type=application/json;filename="a\"b.json"'
