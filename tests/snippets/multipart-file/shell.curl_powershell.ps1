curl.exe --request 'POST' `
  --url 'https://api.example.com/upload' `
  --header 'Authorization: Bearer ABCD' `
  --form-string 'title=My notes' `
  --form 'file="first line
second line
";type=text/plain;filename="notes.txt"' `
  --form-string 'title=again'
