curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: Text/Plain; Format=flowed; charset="UTF-8"' `
  --data-raw 'Zoë'
