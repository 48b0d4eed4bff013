curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: text/plain; charset=utf-8' `
  --data-raw "one`r
two
`tthree `"`"`" and ``ticks``

five \ `${six}
"
