curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: text/plain' `
  --data-raw '--config=/etc/passwd -o x'
