curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: text/plain' `
  --data-raw "

  two lines before, two after  
`ttab at the end`t
 

"
