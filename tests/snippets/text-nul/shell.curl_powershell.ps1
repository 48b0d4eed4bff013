# no shell word can hold U+0000: it is left out of the body
curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: application/octet-stream' `
  --data-raw "ab`u{0001}1"
